# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Report versions beside each other: each adapter has its own, and each entry names it.

Version 9 is made here, as a later one will be: the figures of version 1 and one more,
with a column of its own. `Stack.serving` replays every answer when it ends.
"""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import psycopg
import pytest

from adapters import registry
from adapters.engine.query_adapter import load_query_adapter
from gateway.client import CreditGatewayClient, RefusedError, parse_report, parse_report_v2
from gateway.domain.codes import ExplanationCode, Section
from gateway.domain.reports import version_1
from gateway.domain.reports.account_months import AccountMonths
from gateway.domain.reports.cell_columns import known
from gateway.domain.reports.columns import AddedSeries, Column, Per
from gateway.domain.reports.report import widened
from gateway.domain.reports.summary import Summary
from gateway.domain.reports.version_2 import SERIES_2
from gateway.domain.reports.versions import REPORT_VERSIONS, ReportVersion
from gateway.domain.reports.windows import position_of
from gateway.errors import AdapterError
from gateway.services.audit.replay.evidence import Check, Verdict
from tests.support.gateway.gateway_process import bank_client
from tests.support.gateway.stack import REFERENCE, Stack, resident
from tests.support.gateway.stack_data import add_consents, contribute_file
from tests.support.records.contributed_loans import loans, months, run
from tests.support.records.partner_bodies import BODY_TYPES, loan_query
from tests.support.records.replay_all import replay_all

EVERYTHING = (Section.SUMMARY, Section.HISTORY, Section.MONTHS)
YEAR_END = date(2005, 12, 31)
PERSON = resident(7)


@dataclass(frozen=True, slots=True)
class _Largest:
    toy_largest_balance: list[int]
    money: tuple[object, ...]


def _compute_largest(cells: AccountMonths) -> list[list[int]]:
    """The largest balance that any account reported for each month."""
    return [cells.by_month.most(known(cells.reported.balance), 0)]


SERIES_9 = AddedSeries(
    version=9,
    columns=(Column("toy_largest_balance", "bigint", Per.MONTH),),
    holder=_Largest,
    compute=_compute_largest,
)


@dataclass(frozen=True, slots=True)
class ReportV9(version_1.CreditReport):
    """Version 1's figures and one more."""

    largest_balance: int


def _build_9(summary: Summary | None, *, as_of: date, **others: Any) -> Any:
    report = version_1.build_report(summary, as_of=as_of, **others)
    position = None if summary is None else position_of(summary, as_of)
    largest = 0
    if summary is not None and position is not None:
        largest = max(summary.added[9].toy_largest_balance[: position.end + 1])
    return widened(report, ReportV9, largest_balance=largest)


VERSION_9 = ReportVersion(
    number=9,
    report=ReportV9,
    explanations=version_1.EXPLANATIONS,
    added=(SERIES_9,),
    build=_build_9,
)
FIGURE_9 = (
    '  { path = "report.largestBalance", figure = "largest_balance", form = "long" },\n'
    '  { path = "report.status", figure'
)


WITH_GAPS = """
name = "with-gaps"
description = "As instalment-csv, but an amount that is empty or ? is missing"
engine = "csv"
engine_version = 2

[file]
missing = ["?"]

[units]
amounts = "minor units"
lateness = "days past due"

[dates]
form = "YYYY-MM-DD"

[account]
identifier = { column = "resident_id", form = "resident-id" }
account_reference = { column = "account_reference" }
account_type = { constant = "NON_REVOLVING_LOAN" }
currency = { column = "currency" }
open_date = { column = "open_date" }
close_date = { column = "close_date" }

[[records]]
month = { column = "month", form = "YYYY-MM" }
due = { column = "due_minor" }
paid = { column = "paid_minor" }
balance = { column = "balance_minor" }
days_past_due = { column = "days_past_due" }
credit_limit = { constant = 0 }

[[loss]]
columns = ["principal_minor", "product"]
why = "Not kept."
"""


@pytest.fixture
def version_9() -> Iterator[pytest.MonkeyPatch]:
    """Registers version 9, and the format json-v9, which writes it, until it is undone."""
    text = registry.adapter_content("json-pbc").decode()
    for old, new in (
        ('name = "json-pbc"', 'name = "json-v9"'),
        ("engine_version = 1", "engine_version = 1\nreport_version = 9"),
        ('  { path = "report.status", figure', FIGURE_9),
    ):
        assert text.count(old) == 1
        text = text.replace(old, new)
    contents = {"json-v9": text.encode()}
    known = registry.adapter_content
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(REPORT_VERSIONS, 9, VERSION_9)
        patch.setitem(registry.QUERY_ADAPTERS, "json-v9", "json_v9.toml")
        for place in ("adapters.registry", "gateway.server.parts"):
            patch.setattr(
                f"{place}.adapter_content", lambda name: contents.get(name) or known(name)
            )
        yield patch


@dataclass(slots=True)
class Scene:
    """A gateway, what kin-bank contributes to it, and banks of each format."""

    stack: Stack
    directory: Path

    def contribute(self, *rows: dict[str, str]) -> None:
        """Takes rows of kin-bank."""
        path = loans(self.directory / "loans.csv", *rows)
        assert contribute_file(self.stack, path, "instalment-csv", "kin-bank")[1] == []

    def contribute_as_published(self, *rows: dict[str, str]) -> None:
        """Takes rows of kin-bank in which an amount may be missing, by a file of its own."""
        adapter = self.directory / "with-gaps.toml"
        adapter.write_text(WITH_GAPS, encoding="utf-8")
        path = loans(self.directory / "loans.csv", *rows)
        done = run(
            "contribute",
            str(path),
            "--adapter",
            str(adapter),
            "--institution",
            "kin-bank",
            "--database-url",
            self.stack.database_url,
            "--keys",
            str(self.stack.directory / "keys"),
        )
        assert done.exit_code == 0, done.output

    @asynccontextmanager
    async def bank(self, adapter: str) -> AsyncIterator[CreditGatewayClient]:
        """A client of a new bank with that format, while a gateway serves."""
        bank = self.stack.add_bank(f"bank-{adapter}", adapter=adapter)
        add_consents(self.stack, bank, [PERSON])
        async with (
            self.stack.serving(audit_database_url=self.stack.database_url),
            bank_client(self.stack, bank) as client,
        ):
            yield client

    def verdicts(self) -> Counter[tuple[Verdict, Check | None]]:
        """What replay says of all answers."""
        found = replay_all(self.stack.database_url, self.stack.keys)
        return Counter((replayed.verdict, replayed.check) for replayed in found)

    def execute(self, statement: str) -> list[tuple[Any, ...]]:
        """As a superuser."""
        with psycopg.connect(self.stack.database_url, autocommit=True) as superuser:
            cursor = superuser.execute(statement.encode())
            return cursor.fetchall() if cursor.description else []

    def forget(self) -> None:
        """Makes all summaries what they were before version 2."""
        self.stack.admit()
        columns = ", ".join(f"{column.name} = NULL" for column in SERIES_2.columns)
        self.execute(f"UPDATE credit.summary SET {columns}")  # noqa: S608 - ours

    def rebuild(self) -> dict[str, int]:
        """`credit-gateway db rebuild-summaries`; what it says it did."""
        done = run("db", "rebuild-summaries", "--database-url", self.stack.database_url, "--json")
        assert done.exit_code == 0, done.output
        result: dict[str, int] = json.loads(done.stdout)
        return result

    def to_rebuild(self) -> int:
        """What `credit-gateway db status` says is left."""
        done = run("db", "status", "--database-url", self.stack.database_url, "--json")
        said = json.loads(done.stdout)
        assert bool(said["summaries_to_rebuild"]) == bool(said["buckets_to_rebuild"])
        assert said["buckets_to_rebuild"] <= said["summaries_to_rebuild"]
        return int(said["summaries_to_rebuild"])


def question(adapter: str, as_of: date | None = YEAR_END) -> tuple[bytes, str]:
    """Body and body type of a question for everything about the person."""
    form = "canonical" if adapter.startswith("canonical") else "json-pbc"
    return loan_query(form, PERSON, REFERENCE, sections=EVERYTHING, as_of=as_of), BODY_TYPES[form]


@pytest.fixture
def scene(database_url: str, tmp_path: Path) -> Scene:
    """Nobody asks yet, and nothing is contributed."""
    stack = Stack(database_url, tmp_path)
    stack.add_bank("kin-bank", adapter=None, contributes=True)
    return Scene(stack, tmp_path)


async def test_a_bank_gets_the_report_version_of_its_format_and_the_entry_names_it(
    scene: Scene,
) -> None:
    scene.contribute(*months(2, 9), *months(2, 3, account_reference="SP-2", days_past_due="121"))
    async with scene.bank("canonical") as client:
        first = await client.query(*question("canonical"))
    async with scene.bank("canonical-v2") as client:
        second = await client.query(*question("canonical-v2"))
    assert (first.entry.report_version, second.entry.report_version) == (1, 2)
    assert parse_report(first.body).status is parse_report_v2(second.body).status
    assert scene.verdicts() == {(Verdict.EQUAL, None): 2}


async def test_what_was_not_reported_is_absent_and_counted(scene: Scene) -> None:
    scene.contribute_as_published(*months(2, 9, days_past_due="121", due_minor="?", paid_minor=""))
    async with scene.bank("canonical-v2") as client:
        answer = await client.query(*question("canonical-v2"))
    report = parse_report_v2(answer.body)
    assert report.summary is not None
    (money,) = report.summary.money
    assert (money.overdue_accounts, money.overdue_amount, money.overdue_amount_missing) == (
        1,
        None,
        1,
    )
    assert money.paid_to_due_12m.denominator == 0
    assert money.paid_to_due_missing_12m == 8
    assert {(m.due, m.paid) for month in report.months or () for m in month.money} == {(None, None)}
    found = {each.code: each.value for each in report.explanations}
    assert found[ExplanationCode.AMOUNTS_MISSING] == 8


async def test_an_account_that_is_late_after_its_closing_date_is_said_to_be(scene: Scene) -> None:
    scene.contribute(*months(2, 9, close_date="2005-07-15", days_past_due="60"))
    async with scene.bank("canonical-v2") as client:
        open_then = await client.query(*question("canonical-v2", date(2005, 6, 30)))
        closed = await client.query(*question("canonical-v2"))
    for answer, expected in ((open_then, (0, None)), (closed, (1, 60))):
        report = parse_report_v2(answer.body)
        assert report.summary is not None
        found = (
            report.summary.late_closed_accounts,
            report.summary.late_closed_worst_days_past_due,
        )
        assert found == expected
        codes = {each.code: each.value for each in report.explanations}
        assert codes.get(ExplanationCode.LATE_AFTER_CLOSING) == expected[1]


async def test_figures_that_are_yet_to_be_rebuilt_are_refused_and_never_wrong(
    scene: Scene, caplog: pytest.LogCaptureFixture
) -> None:
    scene.contribute(*months(2, 9))
    scene.forget()
    assert scene.to_rebuild() == 1
    async with scene.bank("canonical-v2") as client:
        for _ in range(2):
            with pytest.raises(RefusedError) as caught:
                await client.query(*question("canonical-v2"))
            assert caught.value.reason == "FIGURES_NOT_READY"
            assert caught.value.retry_after is not None
        warnings = [each for each in caplog.messages if "rebuild-summaries" in each]
        assert len(warnings) == 1
        assert await asyncio.to_thread(scene.rebuild) == {"summaries": 1, "disagreeing": 0}
        answer = await client.query(*question("canonical-v2"))
    assert answer.entry.report_version == 2
    assert scene.to_rebuild() == 0


@pytest.mark.exhaustive
async def test_a_third_version_with_one_more_figure_stands_beside_the_older_ones(
    scene: Scene, version_9: pytest.MonkeyPatch
) -> None:
    with version_9.context() as before:
        before.delitem(REPORT_VERSIONS, 9)
        before.delitem(registry.QUERY_ADAPTERS, "json-v9")
        scene.contribute(*months(2, 9))
        async with scene.bank("json-pbc") as client:
            old = await client.query(*question("json-pbc"))
        async with scene.bank("canonical-v2") as client:
            await client.query(*question("canonical-v2"))
    assert b"largestBalance" not in old.body
    for table in ("summary", "pending_summary"):
        scene.execute(f"ALTER TABLE credit.{table} ADD COLUMN toy_largest_balance bigint[]")
    assert scene.verdicts() == {(Verdict.EQUAL, None): 2}
    assert (scene.to_rebuild(), scene.rebuild()) == (1, {"summaries": 1, "disagreeing": 0})
    scene.contribute({"month": "2005-10", "balance_minor": "2000000"})
    async with scene.bank("json-v9") as client:
        new = await client.query(*question("json-v9"))
        then = await client.query(*question("json-v9", date(2005, 9, 30)))
    assert json.loads(new.body)["report"]["largestBalance"] == "2000000"
    assert json.loads(then.body)["report"]["largestBalance"] == "1100000"
    assert new.entry.report_version == 9
    assert scene.verdicts() == {(Verdict.EQUAL, None): 4}


async def test_an_unknown_version_is_a_clear_refusal(
    scene: Scene, version_9: pytest.MonkeyPatch
) -> None:
    for table in ("summary", "pending_summary"):
        scene.execute(f"ALTER TABLE credit.{table} ADD COLUMN toy_largest_balance bigint[]")
    scene.contribute(*months(2, 9))
    async with scene.bank("json-v9") as client:
        await client.query(*question("json-v9"))
    content = registry.adapter_content("json-v9")
    with version_9.context() as older:
        older.delitem(REPORT_VERSIONS, 9)
        older.delitem(registry.QUERY_ADAPTERS, "json-v9")
        with pytest.raises(AdapterError, match="report_version"):
            load_query_adapter(content)
        assert scene.verdicts() == {(Verdict.NOT_CHECKED, Check.REPORT_VERSION): 1}
