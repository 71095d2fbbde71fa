# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a granted consent limits is refused, each limit for its own reason, and uses nothing."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from gateway.client import (
    QUERY_BODY_TYPE,
    Answer,
    ConsentState,
    CreditGatewayClient,
    Granted,
    Purpose,
    RefusedError,
    Section,
    Terms,
    TimeUnit,
    Uses,
    build_query,
)
from gateway.domain.access.envelope import RECOVER_METHOD
from gateway.domain.consents.consent import MAX_USES
from gateway.domain.months import month_number
from gateway.errors import Reason
from tests.support.consents.asking import ALLOWED, client_of, convicted, found, outcome, reason_of
from tests.support.fakes import SettableClock
from tests.support.gateway.stack import Bank, Stack, resident
from tests.support.suite.exhaustive import first_every_day

# Certificates are valid from now on.
NOON = (datetime.now(UTC) + timedelta(days=1)).replace(hour=12, minute=0, second=0, microsecond=0)
SOMEBODY = resident(1)
AS_OF = date(2005, 9, 30)
PROTOCOL = Path(__file__).parents[3] / "docs/protocol.md"
AGREED = Granted(
    frozenset({Purpose.LOAN_APPROVAL}),
    NOON - timedelta(hours=1),
    NOON + timedelta(hours=1),
    Terms(
        sections=frozenset({Section.SUMMARY}),
        data_from=month_number(2005, 4),
        data_until=month_number(2005, 9),
        uses=Uses(1, TimeUnit.HOUR),
    ),
)
RECOVERING = replace(ALLOWED, methods=ALLOWED.methods | {RECOVER_METHOD})


class Scene(NamedTuple):
    """A gateway whose clock is set by hand, and two banks."""

    stack: Stack
    clock: SettableClock
    banks: tuple[Bank, Bank]
    clients: tuple[CreditGatewayClient, CreditGatewayClient]


@pytest.fixture
async def scene(database_url: str, tmp_path: Path) -> AsyncIterator[Scene]:
    """Nobody has agreed to anything yet."""
    clock = SettableClock(NOON)
    stack = Stack(database_url, tmp_path, clock)
    banks = tuple(stack.add_bank(name, policy=RECOVERING) for name in ("bank-a", "bank-b"))
    first, second = banks
    stack.adopt()
    async with (
        stack.serving(),
        client_of(stack, first) as one,
        client_of(stack, second) as other,
    ):
        await stack.settled()
        yield Scene(stack, clock, (first, second), (one, other))
        for what in (found, convicted):
            assert await asyncio.to_thread(what, stack) == set()


def question(**changed: Any) -> bytes:
    """A question that the consent covers, but for what is changed."""
    given: dict[str, Any] = {
        "resident_id": SOMEBODY,
        "purpose": Purpose.LOAN_APPROVAL,
        "consent_reference": "C-1",
        "sections": (Section.SUMMARY,),
        "as_of": AS_OF,
    } | changed
    who, what, reference = (
        given.pop(name) for name in ("resident_id", "purpose", "consent_reference")
    )
    return build_query(who, what, reference, **given)


async def asked(client: CreditGatewayClient, **changed: Any) -> Answer | RefusedError:
    """What comes of it; its receipt verified."""
    return await outcome(client, question(**changed))


async def reason(client: CreditGatewayClient, **changed: Any) -> str:
    """The reason of a refusal; empty for an answer."""
    return reason_of(await asked(client, **changed))


NOT_COVERED: dict[str, tuple[dict[str, Any], Reason, str | None]] = {
    "another purpose": (
        {"purpose": Purpose.POST_LOAN_MANAGEMENT},
        Reason.CONSENT_PURPOSE_NOT_COVERED,
        None,
    ),
    "another section": (
        {"sections": (Section.SUMMARY, Section.HISTORY)},
        Reason.CONSENT_SECTION_NOT_COVERED,
        "sections",
    ),
    "the month before its data": (
        {"as_of": date(2005, 3, 31)},
        Reason.CONSENT_DATA_RANGE_NOT_COVERED,
        "as_of_date",
    ),
    "the month after its data": (
        {"as_of": date(2005, 10, 1)},
        Reason.CONSENT_DATA_RANGE_NOT_COVERED,
        "as_of_date",
    ),
    "today, after its data": (
        {"as_of": None},
        Reason.CONSENT_DATA_RANGE_NOT_COVERED,
        "as_of_date",
    ),
    "another reference": ({"consent_reference": "C-2"}, Reason.CONSENT_NOT_FOUND, None),
    "a reference in other letters": ({"consent_reference": "c-1"}, Reason.CONSENT_NOT_FOUND, None),
}


@pytest.mark.parametrize("name", first_every_day(NOT_COVERED, 2))
async def test_what_a_consent_does_not_cover_is_refused_for_its_own_reason_and_uses_nothing(
    scene: Scene, name: str
) -> None:
    changed, expected, field = NOT_COVERED[name]
    client = scene.clients[0]
    await client.consents.grant(SOMEBODY, "C-1", AGREED)
    refused = await asked(client, **changed)
    assert isinstance(refused, RefusedError)
    assert (refused.reason, refused.field) == (expected, field)
    assert f"| `{expected}` |" in PROTOCOL.read_text(encoding="utf-8")
    assert (await client.consents.get(SOMEBODY, "C-1")).consent.used == 0
    assert await reason(client) == ""


async def test_nobody_but_the_grantee_can_use_a_consent(scene: Scene) -> None:
    grantee, other = scene.clients
    await grantee.consents.grant(SOMEBODY, "C-1", AGREED)
    assert await reason(other) == Reason.CONSENT_NOT_FOUND
    assert (await grantee.consents.get(SOMEBODY, "C-1")).consent.used == 0
    assert await reason(grantee) == ""


async def test_a_consent_holds_from_its_first_moment_to_the_last_before_its_end(
    scene: Scene,
) -> None:
    client, clock = scene.clients[0], scene.clock
    start, end = NOON + timedelta(hours=1), NOON + timedelta(hours=2)
    moment = timedelta(microseconds=1)
    agreed = replace(AGREED, valid_from=start, valid_until=end, terms=Terms())
    granted = (await client.consents.grant(SOMEBODY, "C-1", agreed)).consent
    assert granted.state is ConsentState.PENDING
    for time, expected in (
        (start - moment, "CONSENT_NOT_YET_VALID"),
        (start, ""),
        (end - moment, ""),
        (end, "CONSENT_EXPIRED"),
    ):
        clock.time = time
        assert await reason(client) == expected
    assert (await client.consents.get(SOMEBODY, "C-1")).consent.state is ConsentState.EXPIRED


async def test_a_consent_that_is_paused_or_revoked_keeps_its_uses(scene: Scene) -> None:
    client = scene.clients[0]
    await client.consents.grant(SOMEBODY, "C-1", AGREED)
    await client.consents.pause(SOMEBODY, "C-1")
    assert await reason(client) == Reason.CONSENT_PAUSED
    await client.consents.resume(SOMEBODY, "C-1")
    assert await reason(client) == ""
    assert await reason(client) == Reason.CONSENT_USED_UP
    # Neither gives a use back.
    await client.consents.pause(SOMEBODY, "C-1")
    await client.consents.resume(SOMEBODY, "C-1")
    assert await reason(client) == Reason.CONSENT_USED_UP
    await client.consents.revoke(SOMEBODY, "C-1")
    assert await reason(client) == Reason.CONSENT_REVOKED
    assert (await client.consents.get(SOMEBODY, "C-1")).consent.used == 1


async def test_an_answer_that_was_lost_is_had_again_and_uses_nothing(scene: Scene) -> None:
    client = scene.clients[0]
    await client.consents.grant(SOMEBODY, "C-1", AGREED)
    sent = client.sign(question(), QUERY_BODY_TYPE)
    answer = await client.send(sent)
    for _ in range(3):
        recovered = (await client.recover(sent)).answer
        assert recovered is not None
        assert (recovered.body, recovered.leaf_index) == (answer.body, answer.leaf_index)
    assert (await client.consents.get(SOMEBODY, "C-1")).consent.used == 1
    assert await reason(client) == Reason.CONSENT_USED_UP


@pytest.mark.exhaustive
async def test_the_largest_number_of_uses_is_granted_and_counted(scene: Scene) -> None:
    client = scene.clients[0]
    many = replace(AGREED, terms=replace(AGREED.terms, uses=Uses(MAX_USES)))
    await client.consents.grant(SOMEBODY, "C-1", many)
    answer = await asked(client)
    assert isinstance(answer, Answer)
    assert answer.entry.consent_use is not None
    assert (answer.entry.consent_use.number, answer.entry.consent_use.limit) == (1, MAX_USES)
