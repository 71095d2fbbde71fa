# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A figure of a kind without months reaches partners, and replays as it was each time.

The kind, the scheme of its people, the report version and the two formats are this test's own.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import psycopg
import pytest
from typer.testing import Result

from adapters.registry import QUERY_ADAPTERS, adapter_content
from gateway.client import CreditGatewayClient
from gateway.domain.months import month_of
from gateway.domain.people.schemes import SCHEMES, IdentifierScheme
from gateway.domain.records.kinds import KINDS
from gateway.domain.reports import version_1
from gateway.domain.reports.account_months import AccountMonths
from gateway.domain.reports.columns import AddedSeries, Column, Per
from gateway.domain.reports.report import widened
from gateway.domain.reports.summary import Summary
from gateway.domain.reports.versions import REPORT_VERSIONS, ReportVersion
from gateway.domain.reports.windows import position_of
from tests.support.gateway.gateway_process import bank_client
from tests.support.gateway.stack import REFERENCE, Stack
from tests.support.log.audit_cli import run_admitted
from tests.support.records.contributed_loans import run
from tests.support.records.contributor import write_csv
from tests.support.records.guarantees import ADAPTER_2, COLUMNS, GUARANTEE, MIGRATION, Guarantee

PERSON = "TOY17"
TOY = IdentifierScheme(9_001, "TOY_NUMBER", "toy number", "玩具号码", str)
FIGURE = '  { path = "report.guaranteed", figure = "guaranteed", form = "long" },\n'
FIRST_FIGURE = '  { path = "report.status", figure'
BODY_TYPE = "application/vnd.creditgateway.pbc-credit-query.v1+json"
ADD_COLUMN = """ALTER TABLE credit.summary ADD COLUMN guaranteed bigint[];
    ALTER TABLE credit.pending_summary ADD COLUMN guaranteed bigint[]"""
LOANS = """
name = "toy-loans"
description = "Loans of people with toy numbers"
engine = "csv"
engine_version = 2
[units]
amounts = "minor units"
lateness = "days past due"
[dates]
form = "YYYY-MM-DD"
[account]
identifier = { column = "person", scheme = { constant = "TOY_NUMBER" } }
account_reference = { column = "account" }
account_type = { constant = "NON_REVOLVING_LOAN" }
currency = { constant = "TWD" }
[[records]]
month = { column = "month", form = "YYYY-MM" }
due = { column = "due" }
paid = { column = "due" }
balance = { column = "balance" }
days_past_due = { constant = 0 }
credit_limit = { constant = 0 }
"""
RESIDENT = 'identifier = { column = "resident_id", form = "resident-id" }'
HOLDER = 'identifier = { column = "resident_id", scheme = { constant = "TOY_NUMBER" } }'


@dataclass(frozen=True, slots=True)
class _Guarantees:
    guaranteed: list[int]
    money: tuple[object, ...]


def _compute(cells: AccountMonths) -> list[list[int]]:
    """By month, the amounts of the guarantees that were given by then and not yet over."""
    found = []
    for person in filter(None, cells.people):
        values = [0] * person.length
        given = [row for account in person.accounts for row in account.attached]
        for row in given:
            if isinstance(row, Guarantee):
                start = max(0, month_of(row.since) - person.first_month)
                end = len(values) if row.until is None else month_of(row.until) - person.first_month
                for index in range(start, min(end, len(values))):
                    values[index] += row.amount
        found += values
    return [found]


SERIES_9 = AddedSeries(
    version=9,
    columns=(Column("guaranteed", "bigint", Per.MONTH),),
    holder=_Guarantees,
    compute=_compute,
)


@dataclass(frozen=True, slots=True)
class ReportV9(version_1.CreditReport):
    """Version 1's figures and one of another kind of record."""

    guaranteed: int


def _build(summary: Summary | None, *, as_of: date, **others: Any) -> ReportV9:
    report = version_1.build_report(summary, as_of=as_of, **others)
    position = None if summary is None else position_of(summary, as_of)
    guaranteed = 0
    if summary is not None and position is not None:
        guaranteed = summary.added[9].guaranteed[position.end]
    return widened(report, ReportV9, guaranteed=guaranteed)


VERSION_9 = ReportVersion(
    number=9,
    report=ReportV9,
    explanations=version_1.EXPLANATIONS,
    added=(SERIES_9,),
    build=_build,
)


def _format(directory: Path) -> str:
    """The file of a format as json-pbc, for people with toy numbers, with the figure."""
    text = adapter_content("json-pbc").decode()
    for old, new in (
        ('name = "json-pbc"', 'name = "json-toy"'),
        ("engine_version = 1", "engine_version = 1\nreport_version = 9"),
        ('constant = "CN_RESIDENT_ID"', 'constant = "TOY_NUMBER"'),
        (FIRST_FIGURE, FIGURE + FIRST_FIGURE),
    ):
        assert text.count(old) == 1
        text = text.replace(old, new)
    file = directory / "json_toy.toml"
    file.write_text(text, encoding="utf-8")
    return str(file)


@dataclass(frozen=True, slots=True)
class Scene:
    """A gateway, a bank that asks in the toy format, and kin-bank that contributes."""

    stack: Stack
    client: CreditGatewayClient
    directory: Path

    async def command(self, *arguments: str, stdin: str | None = None) -> Result:
        """`credit-gateway`; it has to succeed, and does not repeat the person."""
        places = ("--database-url", self.stack.database_url)
        keys = ("--keys", str(self.stack.directory / "keys"))
        done = await asyncio.to_thread(run, *arguments, *places, *keys, stdin=stdin)
        assert done.exit_code == 0, done.output
        assert PERSON not in done.output
        return done

    async def take(self, name: str, adapter: str, *rows: Sequence[str]) -> Path:
        """Contributes a file, by an adapter of kin-bank's own; gives the file."""
        file = write_csv(self.directory / f"{name}.csv", rows)
        (self.directory / f"{name}.toml").write_text(adapter, encoding="utf-8")
        await self.command("contribute", str(file), *self.options(name))
        return file

    def options(self, name: str) -> tuple[str, ...]:
        """Whose file it is, and how it is read."""
        adapter = str(self.directory / f"{name}.toml")
        return ("--institution", "kin-bank", "--adapter", adapter)

    async def guaranteed(self, as_of: str = "2005-04-30") -> str:
        """What the bank is told over mTLS, and that the entry names version 9."""
        query = {"idNumber": PERSON, "reason": "02", "authorisation": REFERENCE, "asOf": as_of}
        await self.stack.settled()
        answer = await self.client.query(json.dumps({"query": query}).encode(), BODY_TYPE)
        assert answer.entry.report_version == 9
        return str(json.loads(answer.body)["report"]["guaranteed"])

    def replay(self) -> Result:
        """`credit-audit replay --all`."""
        environment = {
            "CREDIT_GATEWAY_AUDIT_DATABASE_URL": self.stack.database_url,
            "CREDIT_GATEWAY_KEYS": str(self.stack.directory / "keys"),
            "COLUMNS": "200",
        }
        return run_admitted(self.stack, ["replay", "--all", "--cause", "test"], environment)


@pytest.fixture
async def scene(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Scene]:
    """All is registered, the person has a loan of three months, and the bank may ask."""
    monkeypatch.setitem(KINDS, GUARANTEE.name, GUARANTEE)
    monkeypatch.setitem(SCHEMES, TOY.code, TOY)
    monkeypatch.setitem(REPORT_VERSIONS, 9, VERSION_9)
    monkeypatch.setitem(QUERY_ADAPTERS, "json-toy", _format(tmp_path))
    with psycopg.connect(database_url, autocommit=True) as owner:
        owner.execute(MIGRATION[0].encode())
        owner.execute(ADD_COLUMN.encode())
    stack = Stack(database_url, tmp_path)
    bank = stack.add_bank("bank-a", adapter="json-toy")
    stack.add_bank("kin-bank", adapter=None, contributes=True)
    async with stack.serving(), bank_client(stack, bank) as client:
        scene = Scene(stack, client, tmp_path)
        consent = ("--partner", "bank-a", "--reference", REFERENCE, "--purpose", "loan-approval")
        person = ("--subject", "-", "--scheme", "toy-number", "--until", "2099-01-01")
        await scene.command("consent", "add", *consent, *person, stdin=f"{PERSON}\n")
        await stack.settled()
        months = [(PERSON, "SP-1", f"2005-0{month}", "100", "900") for month in (2, 3, 4)]
        await scene.take("loans", LOANS, ("person", "account", "month", "due", "balance"), *months)
        yield scene


async def test_a_kinds_figure_is_answered_corrected_and_withdrawn_and_every_answer_replays(
    scene: Scene,
) -> None:
    adapter = ADAPTER_2.replace(RESIDENT, HOLDER)
    assert await scene.guaranteed() == "0"
    row = (PERSON, "SP-1", "1", "500000", "S", "2005-03-01", "")
    await scene.take("guarantees", adapter, COLUMNS, row, (*row[:2], "2", "1000", *row[4:]))
    assert await scene.guaranteed() == "501000"
    assert await scene.guaranteed("2005-02-28") == "0"
    corrected = (*row[:3], "700000", *row[4:])
    file = await scene.take("guarantees", adapter, COLUMNS, corrected)
    assert await scene.guaranteed() == "701000"
    await scene.command(
        "account", "withdraw-file", str(file), *scene.options("guarantees"), "--json"
    )
    assert await scene.guaranteed() == "1000"
    done = await asyncio.to_thread(scene.replay)
    assert done.exit_code == 0, done.output
    assert "5 of 5 answers rebuilt byte for byte" in done.output
