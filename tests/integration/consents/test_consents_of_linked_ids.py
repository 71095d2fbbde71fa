# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Consents of a person who has several ids: one consent, one count of uses, whichever is named."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import psycopg
import pytest

from gateway.audit.facts.history import LAG
from gateway.client import (
    QUERY_BODY_TYPE,
    ConsentState,
    CreditGatewayClient,
    Granted,
    Purpose,
    RefusedError,
    Terms,
    Uses,
    build_query,
)
from gateway.demo.card_portfolio import card_portfolio
from gateway.domain.access.query import Identifier
from gateway.domain.people.schemes import IdentifierScheme
from gateway.runtime.system import SystemRandomness
from gateway.server.process import running
from gateway.server.stores import Surroundings
from gateway.services.contribute.links import link_people
from gateway.store.connections import CONTRIBUTOR, connect
from tests.support.consents.asking import ALLOWED, client_of, convicted, found
from tests.support.fakes import SettableClock
from tests.support.gateway.stack import EVERYTHING, Stack, resident
from tests.support.gateway.stack_data import contribute_file
from tests.support.records.contributor import write_csv

GIVEN_UP, KEPT = resident(1), resident(2)
START = datetime.now(UTC).replace(microsecond=0) - timedelta(hours=1)
AGREED = Granted(
    frozenset({Purpose.LOAN_APPROVAL}),
    START,
    START + timedelta(days=90),
    Terms(uses=Uses(3)),
)


@pytest.fixture
async def client(stack: Stack) -> AsyncIterator[CreditGatewayClient]:
    """Of a bank that may register consents; two people have records."""
    bank = stack.add_bank("bank-a", policy=ALLOWED)
    stack.add_bank("card-bank", adapter=None, policy=EVERYTHING, contributes=True)
    stack.adopt()
    await stack.settled()
    file = write_csv(stack.directory / "cards.csv", list(card_portfolio(3, 3)))
    await asyncio.to_thread(contribute_file, stack, file, "uci-csv", "card-bank")
    await stack.settled()
    async with client_of(stack, bank) as made:
        yield made
    for what in (found, convicted):
        assert await asyncio.to_thread(what, stack) == set()


async def link(stack: Stack) -> None:
    """The two ids turn out to be one person's."""
    await asyncio.to_thread(record_link, stack)
    await stack.settled()


def record_link(stack: Stack) -> None:
    """The same, pending."""
    alias, kept = (Identifier(IdentifierScheme.CN_RESIDENT_ID, who) for who in (GIVEN_UP, KEPT))
    with connect(stack.database_url, role=CONTRIBUTOR) as connection:
        link_people(connection, stack.keys, stack.clock, alias, kept)


async def reason(client: CreditGatewayClient, person: str) -> str:
    """The reason of a refusal; empty for an answer."""
    body = build_query(person, Purpose.LOAN_APPROVAL, "C-1", as_of=date(2005, 9, 30))
    try:
        await client.query(body, QUERY_BODY_TYPE)
    except RefusedError as refused:
        return refused.reason if refused.receipt_verified else f"{refused.reason}?"
    return ""


async def refused(client: CreditGatewayClient, person: str, granted: Granted) -> str:
    """Why a grant is refused."""
    with pytest.raises(RefusedError) as refusal:
        await client.consents.grant(person, "C-1", granted)
    return str(refusal.value.reason)


async def test_uses_are_counted_once_over_all_ids_of_a_person(
    stack: Stack, client: CreditGatewayClient
) -> None:
    await client.consents.grant(GIVEN_UP, "C-1", AGREED)
    assert await reason(client, GIVEN_UP) == ""
    assert await reason(client, KEPT) == "CONSENT_NOT_FOUND"
    await link(stack)
    assert [await reason(client, who) for who in (KEPT, GIVEN_UP)] == ["", ""]
    for who in (KEPT, GIVEN_UP):
        assert await reason(client, who) == "CONSENT_USED_UP"
        assert (await client.consents.get(who, "C-1")).consent.used == 3


@pytest.mark.exhaustive
async def test_a_link_that_is_pending_hides_no_consent(
    stack: Stack, client: CreditGatewayClient
) -> None:
    await client.consents.grant(GIVEN_UP, "C-1", AGREED)
    with psycopg.connect(stack.database_url) as owner:
        # No facts are admitted meanwhile; they can be recorded.
        owner.execute("LOCK TABLE credit.fact_kind IN SHARE MODE")
        await asyncio.to_thread(record_link, stack)
        assert (await client.consents.get(GIVEN_UP, "C-1")).consent.state is ConsentState.ACTIVE
        assert [each.used async for each in client.consents.list(GIVEN_UP)] == [0]
        assert await reason(client, GIVEN_UP) == ""
    await stack.settled()
    assert (await client.consents.get(KEPT, "C-1")).consent.state is ConsentState.ACTIVE


@pytest.mark.exhaustive
async def test_a_reference_is_taken_for_all_ids_of_a_person(
    stack: Stack, client: CreditGatewayClient
) -> None:
    await client.consents.grant(GIVEN_UP, "C-1", AGREED)
    await link(stack)
    for who in (KEPT, GIVEN_UP):
        assert await refused(client, who, AGREED) == "CONSENT_EXISTS"
        more = replace(AGREED, terms=Terms())
        assert await refused(client, who, more) == "CONSENT_EXISTS"
        assert await reason(client, who) == ""


async def test_what_ends_under_one_id_of_a_person_ends_under_all(
    stack: Stack, client: CreditGatewayClient
) -> None:
    await client.consents.grant(GIVEN_UP, "C-1", AGREED)
    await link(stack)
    await client.consents.pause(KEPT, "C-1")
    assert [await reason(client, who) for who in (KEPT, GIVEN_UP)] == ["CONSENT_PAUSED"] * 2
    await client.consents.resume(GIVEN_UP, "C-1")
    assert await reason(client, KEPT) == ""
    await client.consents.revoke(KEPT, "C-1")
    assert [await reason(client, who) for who in (KEPT, GIVEN_UP)] == ["CONSENT_REVOKED"] * 2
    shown = (await client.consents.revoke(GIVEN_UP, "C-1")).consent
    assert shown.state is ConsentState.REVOKED


@pytest.mark.exhaustive
async def test_of_two_consents_of_one_reference_that_a_link_joins_the_kept_ids_one_holds(
    stack: Stack, client: CreditGatewayClient
) -> None:
    await client.consents.grant(GIVEN_UP, "C-1", replace(AGREED, terms=Terms()))
    await client.consents.grant(KEPT, "C-1", AGREED)
    await client.consents.pause(GIVEN_UP, "C-1")
    await link(stack)
    # Neither allows what the other had forbidden.
    assert [await reason(client, who) for who in (KEPT, GIVEN_UP)] == ["CONSENT_PAUSED"] * 2
    await client.consents.resume(KEPT, "C-1")
    for who in (KEPT, GIVEN_UP, KEPT):
        assert await reason(client, who) == ""
    for who in (KEPT, GIVEN_UP):
        assert await reason(client, who) == "CONSENT_USED_UP"
    listed = [each async for each in client.consents.list(GIVEN_UP)]
    assert [each.consent.terms for each in listed] == [AGREED.terms]


@pytest.mark.exhaustive
async def test_an_answer_under_a_pause_that_came_with_a_link_is_convicted(
    database_url: str, tmp_path: Path
) -> None:
    stack = Stack(database_url, tmp_path)
    bank = stack.add_bank("bank-a", policy=ALLOWED)
    stack.adopt()
    plain = replace(AGREED, terms=Terms())
    async with stack.serving():
        await stack.settled()
        async with client_of(stack, bank) as client:
            for who in (GIVEN_UP, KEPT):
                await client.consents.grant(who, "C-1", plain)
            await client.consents.pause(GIVEN_UP, "C-1")
            await link(stack)
            assert await reason(client, KEPT) == "CONSENT_PAUSED"
    # What was superseded counts for five minutes.
    stack.clock = SettableClock(datetime.now(UTC) + 2 * LAG)
    # Not `serving`, which sees to it itself that every answer replays.
    surroundings = Surroundings(stack.keys, stack.clock, SystemRandomness())
    async with running(stack.settings(clock_limit_s=3600), surroundings) as served:
        stack.port = served.port
        with psycopg.connect(database_url) as owner:
            # With the database's rights: no pause, an answer, and everything as it was.
            kept = owner.execute(
                "UPDATE credit.consent AS c SET pause_time = NULL FROM credit.consent AS old"
                " WHERE c.ctid = old.ctid AND c.pause_time IS NOT NULL"
                " RETURNING c.bucket, c.subject_id, old.pause_time"
            ).fetchall()
            owner.commit()
            async with client_of(stack, bank) as client:
                assert await reason(client, KEPT) == ""
            for bucket, subject, pause_time in kept:
                owner.execute(
                    "UPDATE credit.consent SET pause_time = %s"
                    " WHERE (bucket, subject_id) = (%s, %s)",
                    [pause_time, bucket, subject],
                )
    assert await asyncio.to_thread(found, stack) == set()
    # With a cause of its own, so that no shorter read of before serves.
    replay = ("replay", "--all", "--cause", "paused")
    assert await asyncio.to_thread(found, stack, *replay) == {"consent-not-in-facts"}
