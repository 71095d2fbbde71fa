# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Unusual asking becomes a case, which the partner answers before the operator closes it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psycopg
import pytest
from typer.testing import CliRunner, Result

from gateway.cli.app import make_app
from gateway.client import QUERY_BODY_TYPE, RefusedError, build_query
from gateway.domain.codes import Outcome, Purpose
from gateway.errors import Reason
from gateway.log.checkpoint import LogSigner
from gateway.store.cases import asking
from gateway.store.cases.asking import AskingStore
from gateway.store.log.pending import PendingEntry
from tests.integration.portfolio.test_portfolios import ALLOWED, client_of
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import REFERENCE, Stack, resident
from tests.support.log.audit_database import open_store
from tests.support.log.audit_entries import TIME, answered, new_log_signer

Run = Callable[..., Result]
NOW = datetime(2026, 11, 2, 9, 45, tzinfo=UTC)


@pytest.fixture(scope="module")
def signer() -> LogSigner:
    return new_log_signer()


@pytest.fixture
def run(database_url: str) -> Run:
    """Runs a case verb on this test's database."""

    def invoke(*arguments: str) -> Result:
        environment = {"CREDIT_GATEWAY_DATABASE_URL": database_url}
        return CliRunner().invoke(make_app(), ["case", *arguments], env=environment)

    return invoke


def shown(result: Result) -> Any:
    """What a verb printed as JSON."""
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def asked(number: int, *, reason: str = "", shifted: bool = True) -> PendingEntry:
    """A question."""
    entry = answered(number)
    if reason:
        entry = replace(entry, outcome=Outcome.REFUSED, reason=reason, response_digest=b"")
    if not shifted:
        entry.as_of = TIME.date()
    entry.evidence_digest = b""
    return PendingEntry(entry, None, None)


MISSES = [asked(at, reason=Reason.CONSENT_NOT_FOUND.value, shifted=False) for at in range(25)]


async def with_misses(url: str, signer: LogSigner) -> None:
    """A log in which a bank missed 25 times, and a case of it."""
    async with open_store(url, signer) as store:
        await store.append(MISSES)
        await AskingStore(store._pool).round(NOW)


async def test_each_entry_is_counted_once_whoever_counts(
    database_url: str, signer: LogSigner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "AT_ONCE", 7)
    async with open_store(database_url, signer) as store:
        counting = AskingStore(store._pool)
        entries = [asked(at, shifted=at % 3 == 0) for at in range(60)] + MISSES
        await store.append(entries)
        for _ in range(20):
            await asyncio.gather(*(counting.round(NOW) for _ in range(3)))
        assert (await counting.round(NOW)).counted == 0
    with psycopg.connect(database_url) as connection:
        rows = connection.execute(
            "SELECT partner_id, asked, answered, missed, shifted FROM audit.asking_hour"
        ).fetchall()
    assert rows == [("bank-a", 85, 60, 25, 20)]


async def test_a_rule_opens_one_case_a_day_for_a_partner(
    database_url: str, signer: LogSigner
) -> None:
    async with open_store(database_url, signer) as store:
        counting = AskingStore(store._pool)
        opened: list[tuple[int, str]] = []
        for _ in range(3):
            await store.append([replace(item) for item in MISSES])
            opened += (await counting.round(NOW)).opened
    assert [rule for _, rule in opened] == ["misses"]


@pytest.mark.usefixtures("one_day")
async def test_a_serving_gateway_opens_a_case_and_says_so_without_saying_about_whom(
    database_url: str, tmp_path: Path, caplog: pytest.LogCaptureFixture, run: Run
) -> None:
    stack = Stack(database_url, tmp_path)
    async with stack.serving(asking_interval_s=0.05):
        bank = stack.add_bank("bank-a", policy=ALLOWED)
        await stack.settled()
        async with client_of(stack, bank) as client, asyncio.timeout(PATIENCE_S):
            for number in range(1, 21):
                body = build_query(resident(number), Purpose.LOAN_APPROVAL, REFERENCE)
                with pytest.raises(RefusedError):
                    await client.query(body, QUERY_BODY_TYPE)
            while "unusual asking" not in caplog.messages:  # noqa: ASYNC110 - nothing tells
                await asyncio.sleep(0.02)
    (case,) = shown(await asyncio.to_thread(run, "list", "--json"))
    assert (case["partner"], case["rule"], case["state"]) == ("bank-a", "misses", "open")
    assert case["missed"] >= 20
    (record,) = [record for record in caplog.records if record.message == "unusual asking"]
    assert (record.__dict__["case"], record.__dict__["rule"]) == (case["case"], "misses")


async def test_a_case_is_closed_once_it_is_answered_and_the_log_knows_of_both(
    database_url: str, signer: LogSigner, run: Run, tmp_path: Path
) -> None:
    await with_misses(database_url, signer)
    letter = tmp_path / "letter.txt"
    letter.write_text("A batch with old references.\nIt was stopped.\n", encoding="utf-8")
    number = str(shown(run("list", "--json"))[0]["case"])
    assert run("close", number, "--cause", "explained").exit_code == 2
    answered_ = shown(run("answer", number, "--file", str(letter), "--json"))
    assert (answered_["state"], answered_["answer"].splitlines()[1]) == (
        "answered",
        "It was stopped.",
    )
    assert run("close", number, "--cause", " ").exit_code == 2
    assert shown(run("close", number, "--cause", "explained", "--json"))["state"] == "closed"
    assert shown(run("list", "--json")) == []
    assert [case["state"] for case in shown(run("list", "--closed", "--json"))] == ["closed"]
    assert run("answer", number, "--file", str(letter)).exit_code == 2
    assert "It was stopped." in run("show", number).stdout
    with psycopg.connect(database_url) as connection:
        verbs = connection.execute("SELECT verb FROM audit.access ORDER BY access_id").fetchall()
    assert verbs == [("case-answer",), ("case-noted",), ("case-close",)]


@pytest.mark.parametrize(
    "arguments", [("show", "99"), ("close", "99", "--cause", "x"), ("show", "0")]
)
def test_a_case_that_does_not_exist_exits_with_2(run: Run, arguments: tuple[str, ...]) -> None:
    assert run(*arguments).exit_code == 2


@pytest.mark.parametrize("text", ["", "  \n", "x" * 4001])
def test_what_is_no_answer_is_refused(run: Run, tmp_path: Path, text: str) -> None:
    file = tmp_path / "answer.txt"
    file.write_text(text, encoding="utf-8")
    assert run("answer", "1", "--file", str(file)).exit_code == 2
