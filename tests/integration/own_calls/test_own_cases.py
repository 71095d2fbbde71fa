# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A partner explains its own cases of unusual asking by signed call, and nobody else's."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

import psycopg
import pytest
from typer.testing import CliRunner, Result

from gateway.cli.app import make_app
from gateway.client import AnsweredCase, CaseState, CreditGatewayClient, OwnCase, RefusedError
from gateway.domain.access.envelope import ANSWER_CASE_METHOD, CASES_METHOD
from gateway.domain.codes import Outcome
from gateway.domain.own_calls.cases import ANSWER_BODY_TYPE, CaseAnswer
from gateway.errors import Reason, StoreError
from gateway.store.cases.own import NextAnswer, OwnCases
from gateway.store.log.pending import CommittedEntry, PendingEntry
from gateway.wire.own_calls.cases import encode_answer
from tests.integration.portfolio.test_portfolios import client_of
from tests.support.gateway.stack import EVERYTHING, Bank, Stack
from tests.support.log.log_tables import open_log, verify_log
from tests.support.log.whole_log import read_whole_log
from tests.support.suite.exhaustive import first_every_day

ALLOWED = replace(EVERYTHING, methods=frozenset({CASES_METHOD, ANSWER_CASE_METHOD}))
SAID = "A campaign of ours, from 1 to 3 November. \u4fe1\u8d37"
Run = Callable[..., Result]


@pytest.fixture
async def banks(stack: Stack) -> tuple[Bank, Bank]:
    """Two banks that may answer their cases."""
    made = stack.add_bank("bank-a", policy=ALLOWED), stack.add_bank("bank-b", policy=ALLOWED)
    await stack.settled()
    return made


@pytest.fixture
def run(stack: Stack) -> Run:
    """Runs a case verb on this test's database."""

    def invoke(*arguments: str) -> Result:
        environment = {
            "CREDIT_GATEWAY_DATABASE_URL": stack.database_url,
            "CREDIT_GATEWAY_KEYS": "",
        }
        return CliRunner().invoke(make_app(), ["case", *arguments], env=environment)

    return invoke


def new_case(stack: Stack, partner: str, *, rule: str = "misses", due_in_days: int = 20) -> int:
    """A case of a partner; its number."""
    opened = datetime.now(UTC)
    until = opened + timedelta(days=due_in_days)
    with psycopg.connect(stack.database_url) as owner:
        row = owner.execute(
            "INSERT INTO audit.asking_case (partner_id, rule, case_date, hour_start, asked,"
            " answered, missed, shifted, open_time, answer_until)"
            " VALUES (%s, %s, %s, date_trunc('hour', %s), 60, 30, 30, 0, %s, %s)"
            " RETURNING case_id",
            [partner, rule, opened.date(), opened, opened, until],
        ).fetchone()
    assert row is not None
    return int(row[0])


async def listed(client: CreditGatewayClient, *, closed: bool = False) -> list[OwnCase]:
    """All cases of the client's."""
    return [case async for case in client.list_cases(closed=closed)]


@contextmanager
def refused(reason: Reason) -> Iterator[None]:
    """For that reason, with a receipt."""
    with pytest.raises(RefusedError) as found:
        yield
    assert (found.value.reason, found.value.receipt_verified) == (reason.value, True)


def shown(result: Result) -> Any:
    """What a verb printed as JSON."""
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def call_entries(stack: Stack) -> list[Any]:
    """The entries of all calls of AnswerCase."""
    log = read_whole_log(stack.database_url, stack.trust().log)
    return [entry for entry in log.entries if entry.method == ANSWER_CASE_METHOD]


def found_in(stack: Stack) -> list[tuple[str, str]]:
    """What `verify` finds: check and row."""
    with psycopg.connect(stack.database_url) as owner, open_log(owner) as tables:
        found = verify_log(stack.trust().log, tables, now=None)
        return [(finding.check.value, finding.row) for finding in found]


async def test_a_partner_lists_its_cases_and_answers_one_and_the_log_and_the_operator_know(
    stack: Stack, banks: tuple[Bank, Bank], run: Run
) -> None:
    number, other = new_case(stack, "bank-a"), new_case(stack, "bank-b")
    async with client_of(stack, banks[0]) as client:
        (case,) = await listed(client)
        assert (case.number, case.state, case.missed, case.late) == (
            number,
            CaseState.OPEN,
            30,
            False,
        )
        answered = await client.answer_case(case, SAID)
        (after,) = await listed(client)
    assert answered.case == after
    assert (after.state, after.answer_count, after.late) == (CaseState.ANSWERED, 1, False)
    assert answered.answer.entry.answered_case == number
    (entry,) = call_entries(stack)
    assert (entry.answered_case, entry.outcome) == (number, Outcome.ANSWERED)
    assert found_in(stack) == []
    states = {
        row["case"]: row["state"] for row in shown(await asyncio.to_thread(run, "list", "--json"))
    }
    assert states == {number: "answered", other: "open"}
    row = shown(await asyncio.to_thread(run, "show", str(number), "--json"))
    assert (row["call_answers"], row["call_answer"], row["late"]) == (1, None, False)
    arguments = ("show", str(number), "--keys", str(stack.directory / "keys"), "--cause", "C-1")
    opened = shown(await asyncio.to_thread(run, *arguments, "--json"))
    assert opened["call_answer"] == SAID
    log = read_whole_log(stack.database_url, stack.trust().log)
    assert "open-evidence" in [e.access.verb for e in log.entries if e.access is not None]
    closing = await asyncio.to_thread(run, "close", str(number), "--cause", "explained", "--json")
    assert shown(closing)["state"] == "closed"
    async with client_of(stack, banks[0]) as client:
        assert await listed(client) == []
        (closed,) = await listed(client, closed=True)
        assert closed.state is CaseState.CLOSED
        with refused(Reason.CASE_CLOSED):
            await client.answer_case(closed, SAID)


async def test_what_a_partner_says_is_stored_and_told_nowhere_in_the_clear(
    stack: Stack, banks: tuple[Bank, Bank], caplog: pytest.LogCaptureFixture
) -> None:
    new_case(stack, "bank-a")
    said = "canary-7f3a"
    async with client_of(stack, banks[0]) as client:
        (case,) = await listed(client)
        await client.answer_case(case, said)
        with refused(Reason.CASE_ANSWER_OUT_OF_ORDER):
            await client.answer_case(case, said)
    assert said not in caplog.text
    with psycopg.connect(stack.database_url) as owner:
        tables = owner.execute(
            "SELECT format('%I.%I', schemaname, tablename) FROM pg_tables"
            " WHERE schemaname IN ('audit', 'credit')"
        ).fetchall()
        assert len(tables) > 20
        for (table,) in tables:
            found = owner.execute(
                f"SELECT count(*) FROM {table} AS t WHERE t::text LIKE %s"  # noqa: S608 - ours
                " OR t::text LIKE %s",
                [f"%{said}%", f"%{said.encode().hex()}%"],
            ).fetchone()
            assert found == (0,), table


async def test_somebody_elses_case_and_one_that_is_none_look_the_same(
    stack: Stack, banks: tuple[Bank, Bank]
) -> None:
    number = new_case(stack, "bank-a")
    told = []
    async with client_of(stack, banks[0]) as client, client_of(stack, banks[1]) as stranger:
        (case,) = await listed(client)
        assert await listed(stranger, closed=True) == []
        for wanted in (number, number + 1000, 2**63, 2**64 - 1):
            with pytest.raises(RefusedError) as found:
                await stranger.answer_case(replace(case, number=wanted), SAID)
            told.append((found.value.reason, found.value.status))
        assert (await listed(client)) == [case]
    assert set(told) == {(Reason.CASE_NOT_FOUND.value, told[0][1])}


async def test_answers_have_numbers_so_that_none_replaces_one_that_was_not_known(
    stack: Stack, banks: tuple[Bank, Bank]
) -> None:
    new_case(stack, "bank-a")
    async with client_of(stack, banks[0]) as client:
        (case,) = await listed(client)
        first = await client.answer_case(case, "first")
        with refused(Reason.CASE_ANSWER_OUT_OF_ORDER):
            await client.answer_case(case, "first again")
        with refused(Reason.CASE_ANSWER_OUT_OF_ORDER):
            await client.answer_case(replace(case, answer_count=7), "too early")
        second = await client.answer_case(first.case, "second")
    assert second.case.answer_count == 2
    assert second.case.first_answer_time == first.case.first_answer_time
    assert found_in(stack) == []


async def test_of_many_first_answers_at_once_one_is_taken(
    stack: Stack, banks: tuple[Bank, Bank]
) -> None:
    new_case(stack, "bank-a")
    async with client_of(stack, banks[0]) as client:
        (case,) = await listed(client)
        outcomes = await asyncio.gather(
            *(client.answer_case(case, f"answer {n}") for n in range(20)), return_exceptions=True
        )
        (after,) = await listed(client)
    reasons = [each.reason for each in outcomes if isinstance(each, RefusedError)]
    assert reasons == [Reason.CASE_ANSWER_OUT_OF_ORDER.value] * 19
    assert after.answer_count == 1
    taken = [entry for entry in call_entries(stack) if entry.answered_case]
    assert [entry.outcome for entry in taken] == [Outcome.ANSWERED]
    assert found_in(stack) == []


async def test_of_changes_at_once_one_that_fails_takes_no_answer_from_those_in_the_log(
    stack: Stack, banks: tuple[Bank, Bank], monkeypatch: pytest.MonkeyPatch
) -> None:
    for at in range(8):
        new_case(stack, "bank-a", rule=f"rule-{at}")
    append, tried = OwnCases.append, count(1)

    async def failing(
        cases: OwnCases, pending: PendingEntry, answer: NextAnswer
    ) -> CommittedEntry | None:
        """As ever, but for the third."""
        if next(tried) == 3:
            raise StoreError("as a test wants")
        return await append(cases, pending, answer)

    monkeypatch.setattr(OwnCases, "append", failing)
    async with client_of(stack, banks[0]) as client:
        cases = await listed(client)
        outcomes = await asyncio.gather(
            *(client.answer_case(case, SAID) for case in cases), return_exceptions=True
        )
    given = [each.case.number for each in outcomes if isinstance(each, AnsweredCase)]
    reasons = [each.reason for each in outcomes if isinstance(each, RefusedError)]
    assert set(reasons) == {Reason.AUDIT_UNAVAILABLE.value}
    assert len(given) + len(reasons) == len(cases)
    assert len(given) >= 2
    assert sorted(given) == sorted(each.answered_case for each in call_entries(stack))
    assert found_in(stack) == []


async def test_a_replayed_answer_is_refused_and_changes_nothing(
    stack: Stack, banks: tuple[Bank, Bank]
) -> None:
    number = new_case(stack, "bank-a")
    async with client_of(stack, banks[0]) as client:
        body = encode_answer(CaseAnswer(number, 1, SAID))
        sent = client.sign(body, ANSWER_BODY_TYPE, method=ANSWER_CASE_METHOD)
        await client.send(sent)
        (before,) = await listed(client)
        with refused(Reason.REQUEST_REPLAYED):
            await client.send(sent)
        assert await listed(client) == [before]
    assert found_in(stack) == []


@pytest.mark.parametrize(
    ("explanation", "reason"),
    first_every_day(
        [
            ("", Reason.MISSING_FIELD),
            (" \n", Reason.MISSING_FIELD),
            ("x" * 4001, Reason.EXPLANATION_TOO_LONG),
            ("a\0b", Reason.INVALID_VALUE),
            ("x" * 40_000, Reason.EXPLANATION_TOO_LONG),
            ("x" * 70_000, Reason.MESSAGE_TOO_LARGE),
        ],
        3,
    ),
)
async def test_what_is_no_explanation_is_refused_with_a_reason_of_its_own(
    stack: Stack, banks: tuple[Bank, Bank], explanation: str, reason: Reason
) -> None:
    new_case(stack, "bank-a")
    async with client_of(stack, banks[0]) as client:
        (case,) = await listed(client)
        with refused(reason):
            await client.answer_case(case, explanation)
        assert await listed(client) == [case]


async def test_4000_characters_of_any_language_are_taken(
    stack: Stack, banks: tuple[Bank, Bank]
) -> None:
    new_case(stack, "bank-a")
    async with client_of(stack, banks[0]) as client:
        (case,) = await listed(client)
        assert (await client.answer_case(case, "\u4fe1" * 4000)).case.answer_count == 1


async def test_a_late_answer_is_taken_and_marked_and_the_operator_is_told_of_what_is_overdue(
    stack: Stack, banks: tuple[Bank, Bank], run: Run
) -> None:
    waiting = new_case(stack, "bank-b")
    number = new_case(stack, "bank-a", due_in_days=-1)
    listing = await asyncio.to_thread(run, "list", "--json")
    assert [row["case"] for row in shown(listing)] == [number, waiting]
    overdue = await asyncio.to_thread(run, "list", "--overdue", "--json")
    assert overdue.exit_code == 1
    assert [(row["case"], row["state"]) for row in json.loads(overdue.stdout)] == [
        (number, "overdue")
    ]
    async with client_of(stack, banks[0]) as client:
        (case,) = await listed(client)
        assert (await client.answer_case(case, SAID)).case.late
    assert (await asyncio.to_thread(run, "list", "--overdue", "--json")).exit_code == 0
    row = shown(await asyncio.to_thread(run, "show", str(number), "--json"))
    assert (row["state"], row["late"]) == ("answered", True)


@pytest.mark.parametrize("method", [CASES_METHOD, ANSWER_CASE_METHOD])
async def test_a_policy_has_to_name_the_methods(stack: Stack, method: str) -> None:
    policy = replace(ALLOWED, methods=ALLOWED.methods - {method})
    bank = stack.add_bank("bank-a", policy=policy)
    await stack.settled()
    number = new_case(stack, "bank-a")
    async with client_of(stack, bank) as client:
        with refused(Reason.METHOD_NOT_ALLOWED):
            if method == CASES_METHOD:
                await listed(client)
            else:
                body = encode_answer(CaseAnswer(number, 1, SAID))
                await client.send(client.sign(body, ANSWER_BODY_TYPE, method=method))


@pytest.mark.exhaustive
async def test_cases_come_page_by_page(stack: Stack, banks: tuple[Bank, Bank]) -> None:
    numbers = [new_case(stack, "bank-a", rule=f"rule-{at}") for at in range(205)]
    async with client_of(stack, banks[0]) as client:
        assert [case.number for case in await listed(client)] == numbers


@pytest.mark.parametrize(
    "change",
    first_every_day(
        [
            "UPDATE audit.asking_case SET call_answers = call_answers + 1",
            "UPDATE audit.asking_case SET call_answers = 0, call_answer_leaf = NULL",
            "UPDATE audit.asking_case SET call_answer_leaf = call_answer_leaf - 1",
            "UPDATE audit.asking_case SET partner_id = 'bank-b'",
            "DELETE FROM audit.asking_case",
        ],
        2,
    ),
)
async def test_whoever_changes_what_a_case_says_of_its_answers_is_found(
    stack: Stack, banks: tuple[Bank, Bank], change: str
) -> None:
    number = new_case(stack, "bank-a")
    async with client_of(stack, banks[0]) as client:
        (case,) = await listed(client)
        await client.answer_case(case, SAID)
        with psycopg.connect(stack.database_url) as owner:
            kept = owner.execute("SELECT * FROM audit.asking_case").fetchall()
            owner.execute(change.encode())
        assert set(found_in(stack)) == {("case-answer-differs", f"case {number}")}
        # Put back, so that the log verifies once more when the gateway ends.
        with psycopg.connect(stack.database_url) as owner:
            owner.execute("DELETE FROM audit.asking_case")
            marks = ", ".join(["%s"] * len(kept[0]))
            owner.execute(
                f"INSERT INTO audit.asking_case OVERRIDING SYSTEM VALUE VALUES ({marks})",  # noqa: S608
                kept[0],
            )
    assert found_in(stack) == []
