# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A consent's terms hold at the door: sections, months of data, number of uses, pauses."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest

from gateway.client import (
    QUERY_BODY_TYPE,
    Answer,
    CreditGatewayClient,
    RefusedError,
    build_query,
    parse_report,
)
from gateway.demo.card_portfolio import card_portfolio
from gateway.domain.access.envelope import PORTFOLIO_METHOD
from gateway.domain.codes import EVERY_REPORTS_SECTIONS, CreditStatus, Outcome, Purpose, Section
from gateway.domain.consents.consent import Terms, TimeUnit, Uses
from gateway.domain.months import month_number
from gateway.domain.people.subject import consent_commitment
from gateway.domain.quotas.limits import Counted, Limit, Period, Quotas
from tests.support.consents.asking import client_of, outcome, reason_of
from tests.support.consents.limited import change_consent, limit_consent
from tests.support.fakes import SettableClock
from tests.support.gateway.stack import EVERYTHING, REFERENCE, Bank, Stack, resident
from tests.support.gateway.stack_data import contribute_file
from tests.support.log.whole_log import read_whole_log
from tests.support.records.contributor import write_csv
from tests.support.suite.exhaustive import first_every_day

AS_OF = date(2005, 9, 30)
SOMEBODY = resident(1)
ALLOWED = replace(EVERYTHING, methods=EVERYTHING.methods | {PORTFOLIO_METHOD})
JUNE, AUGUST = month_number(2005, 6), month_number(2005, 8)


def question(**changed: Any) -> bytes:
    """A question about somebody, with a record or without."""
    given: dict[str, Any] = {"sections": (), "as_of": AS_OF} | changed
    return build_query(SOMEBODY, Purpose.LOAN_APPROVAL, REFERENCE, **given)


async def ask(client: CreditGatewayClient, **changed: Any) -> Answer | RefusedError:
    """What comes of it; its receipt verified."""
    return await outcome(client, question(**changed))


async def reason(client: CreditGatewayClient, **changed: Any) -> str:
    """The reason of a refusal; empty for an answer."""
    return reason_of(await ask(client, **changed))


@pytest.fixture
async def bank(stack: Stack) -> Bank:
    """A bank with a consent of somebody's."""
    made = stack.add_bank("bank-a", policy=ALLOWED)
    stack.add_consent(made, SOMEBODY)
    await stack.settled()
    return made


async def test_a_consent_without_terms_allows_what_it_always_did(stack: Stack, bank: Bank) -> None:
    async with client_of(stack, bank) as client:
        answers = [await ask(client, sections=EVERY_REPORTS_SECTIONS) for _ in range(3)]
    for answer in answers:
        assert isinstance(answer, Answer)
        assert (answer.entry.consent_use, answer.entry.data_from_month) == (None, None)


async def test_a_section_that_the_consent_does_not_cover_is_refused(
    stack: Stack, bank: Bank
) -> None:
    limit_consent(stack, bank, SOMEBODY, Terms(sections=frozenset({Section.SUMMARY})))
    async with client_of(stack, bank) as client:
        assert await reason(client, sections=(Section.SUMMARY,)) == ""
        refused = await ask(client, sections=(Section.SUMMARY, Section.MONTHS))
        assert isinstance(refused, RefusedError)
        assert (refused.reason, refused.status) == (
            "CONSENT_SECTION_NOT_COVERED",
            "PERMISSION_DENIED",
        )
        assert refused.field == "sections"
        # What a query asks for that names none: SUMMARY and HISTORY.
        assert await reason(client) == "CONSENT_SECTION_NOT_COVERED"


async def test_months_outside_of_the_consents_range_are_refused_or_left_out(
    stack: Stack, bank: Bank, tmp_path: Path
) -> None:
    stack.add_bank("card-bank", contributes=True)
    rows = card_portfolio(20, 7)
    write_csv(tmp_path / "cards.csv", rows)
    await asyncio.to_thread(contribute_file, stack, tmp_path / "cards.csv", "uci-csv", "card-bank")
    await stack.settled()
    async with client_of(stack, bank) as client:
        everything = await ask(client, sections=(Section.MONTHS, Section.HISTORY))
        limit_consent(stack, bank, SOMEBODY, Terms(data_from=JUNE, data_until=AUGUST))
        august = date(2005, 8, 31)
        within = await ask(client, sections=(Section.MONTHS, Section.HISTORY), as_of=august)
        assert await reason(client) == "CONSENT_DATA_RANGE_NOT_COVERED"
        assert await reason(client, as_of=date(2005, 5, 31)) == "CONSENT_DATA_RANGE_NOT_COVERED"
        assert await reason(client, as_of=None) == "CONSENT_DATA_RANGE_NOT_COVERED"
    assert isinstance(everything, Answer)
    assert isinstance(within, Answer)
    assert within.entry.data_from_month == JUNE
    whole, part = parse_report(everything.body), parse_report(within.body)
    assert whole.months is not None
    assert part.months == tuple(m for m in whole.months if JUNE <= m.month <= AUGUST)
    assert part.data_basis.first_report_month == JUNE
    assert part.status is not CreditStatus.NO_RECORD
    # When the fixture ends, every answer is rebuilt byte for byte from the records.


async def test_of_a_consent_of_two_uses_two_answers_come_and_refusals_use_nothing(
    stack: Stack, bank: Bank
) -> None:
    limit_consent(stack, bank, SOMEBODY, Terms(uses=Uses(2)))
    async with client_of(stack, bank) as client:
        replayed = client.sign(question(), QUERY_BODY_TYPE)
        first = await client.send(replayed)
        with pytest.raises(RefusedError, match="REQUEST_REPLAYED"):
            await client.send(replayed)
        assert await reason(client, as_of=datetime.now(UTC).date() + timedelta(days=2)) != ""
        second = await ask(client)
        third = await ask(client)
    assert isinstance(second, Answer)
    uses = [answer.entry.consent_use for answer in (first, second)]
    assert [(use.number, use.limit) for use in uses if use] == [(1, 2), (2, 2)]
    assert isinstance(third, RefusedError)
    assert (third.reason, third.status) == ("CONSENT_USED_UP", "RESOURCE_EXHAUSTED")
    assert third.retry_after is None
    log = read_whole_log(stack.database_url, stack.trust().log)
    assert log.outcomes()["ANSWERED"] == 2


async def test_uses_by_period_come_again_with_the_next_one_and_the_hint_says_when(
    database_url: str, tmp_path: Path
) -> None:
    # Certificates are valid from now on.
    tomorrow = datetime.now(UTC) + timedelta(days=1)
    noon = tomorrow.replace(hour=12, minute=0, second=0, microsecond=0)
    clock = SettableClock(noon)
    stack = Stack(database_url, tmp_path, clock)
    bank = stack.add_bank("bank-a")
    stack.add_consent(bank, SOMEBODY)
    limit_consent(stack, bank, SOMEBODY, Terms(uses=Uses(1, TimeUnit.DAY)))
    async with stack.serving(), client_of(stack, bank) as client:
        assert await reason(client) == ""
        refused = await ask(client)
        assert isinstance(refused, RefusedError)
        assert (refused.reason, refused.retry_after) == ("CONSENT_USED_UP", timedelta(hours=12))
        clock.time = noon.replace(hour=23, minute=59, second=59)
        assert await reason(client) == "CONSENT_USED_UP"
        clock.time = noon + timedelta(hours=12)
        assert await reason(client) == ""
        assert await reason(client) == "CONSENT_USED_UP"


async def test_each_answered_item_of_a_portfolio_is_a_use(stack: Stack, bank: Bank) -> None:
    limit_consent(stack, bank, SOMEBODY, Terms(uses=Uses(2)))
    unlimited = resident(2)
    stack.add_consent(bank, unlimited)
    other = build_query(unlimited, Purpose.LOAN_APPROVAL, REFERENCE, as_of=AS_OF)
    bad = question(as_of=date(1960, 1, 1))
    bodies = [question(), other, bad, question(), question(), other]
    async with client_of(stack, bank) as client:
        call = client.query_portfolio(bodies, QUERY_BODY_TYPE)
        items = [item async for batch in call for item in batch.items]
        assert [item.reason for item in items] == [
            "",
            "",
            "INVALID_VALUE",
            "",
            "CONSENT_USED_UP",
            "",
        ]
        assert await reason(client) == "CONSENT_USED_UP"
    log = read_whole_log(stack.database_url, stack.trust().log)
    used_up = [entry for entry in log.entries if entry.reason == "CONSENT_USED_UP"]
    assert all(entry.outcome is Outcome.REFUSED for entry in used_up)
    assert not any(entry.response_digest or entry.consent_use for entry in used_up)


@pytest.mark.usefixtures("one_day")
async def test_items_that_are_used_up_take_nothing_of_a_partners_quota(stack: Stack) -> None:
    limit = Limit(Counted.ANSWERS, Period.DAY, 5)
    bank = stack.add_bank("bank-q", policy=replace(ALLOWED, quotas=Quotas(None, (limit,))))
    stack.add_consent(bank, SOMEBODY)
    limit_consent(stack, bank, SOMEBODY, Terms(uses=Uses(1)))
    unlimited = resident(2)
    stack.add_consent(bank, unlimited)
    await stack.settled()
    other = build_query(unlimited, Purpose.LOAN_APPROVAL, REFERENCE, as_of=AS_OF)
    async with client_of(stack, bank) as client:
        call = client.query_portfolio([question()] * 6 + [other], QUERY_BODY_TYPE)
        items = [item.reason async for batch in call for item in batch.items]
        assert items == ["", *["CONSENT_USED_UP"] * 5, ""]
        for _ in range(3):
            await client.query(other, QUERY_BODY_TYPE)
        with pytest.raises(RefusedError, match="QUOTA_EXCEEDED"):
            await client.query(other, QUERY_BODY_TYPE)


def _where(stack: Stack, bank: Bank, person: str) -> dict[str, Any]:
    key = stack.keys.commitment_key()
    return {
        "subject": stack.subject_id(person),
        "partner": bank.partner_id,
        "commitment": consent_commitment(key, bank.partner_id, REFERENCE),
    }


async def test_a_pause_holds_for_the_next_query_and_ends_when_it_is_taken_back(
    stack: Stack, bank: Bank
) -> None:
    async with client_of(stack, bank) as client:
        for pause, expected in ((datetime.now(UTC), "CONSENT_PAUSED"), (None, "")):
            with psycopg.connect(stack.database_url) as owner:
                change_consent(owner, _where(stack, bank, SOMEBODY), {"pause_time": pause})
            assert await reason(client) == expected


@pytest.mark.parametrize(
    "column",
    first_every_day(
        [
            {"use_count": 9},
            {"use_count": None},
            {"sections": None},
            {"sections": [1, 2, 3]},
            {"data_from": None},
            {"purposes": [1, 2, 3]},
            {"valid_until": datetime(2099, 1, 1, tzinfo=UTC)},
            {"evidence_digest": bytes(32)},
            {"granted_subject_id": b"s" * 32},
            {"terms_commitment": b"c" * 32},
        ],
        2,
    ),
    ids="-".join,
)
async def test_terms_that_were_changed_in_the_database_open_nothing(
    stack: Stack, bank: Bank, column: dict[str, Any]
) -> None:
    terms = Terms(
        sections=frozenset({Section.SUMMARY, Section.HISTORY}), data_from=JUNE, uses=Uses(5)
    )
    limit_consent(stack, bank, SOMEBODY, terms)
    async with client_of(stack, bank) as client:
        assert await reason(client) == ""
        with psycopg.connect(stack.database_url) as owner:
            change_consent(owner, _where(stack, bank, SOMEBODY), column)
        assert await reason(client) == "CONSENT_NOT_FOUND"


async def test_a_consent_with_terms_that_is_copied_to_another_person_opens_nothing(
    stack: Stack, bank: Bank
) -> None:
    limit_consent(stack, bank, SOMEBODY, Terms(uses=Uses(5)))
    victim = resident(2)
    with psycopg.connect(stack.database_url) as owner:
        owner.execute(
            "CREATE TEMP TABLE copied AS SELECT * FROM credit.consent;"
            " UPDATE copied SET subject_id = $1, bucket = credit.bucket_of($1)".replace(
                "$1", f"decode('{stack.subject_id(victim).hex()}', 'hex')"
            )
        )
        owner.execute("INSERT INTO credit.consent SELECT * FROM copied")
    body = build_query(victim, Purpose.LOAN_APPROVAL, REFERENCE, as_of=AS_OF)
    async with client_of(stack, bank) as client:
        with pytest.raises(RefusedError, match="CONSENT_NOT_FOUND"):
            await client.query(body, QUERY_BODY_TYPE)
        assert await reason(client) == ""
