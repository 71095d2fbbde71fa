# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A person is known by any registered scheme, everywhere: contributed, asked, corrected.

One scheme is made here: its row is all that it takes. `stack.serving` replays every
answer of a test when it ends, byte for byte.
"""

from __future__ import annotations

import asyncio
import csv
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from adapters.engine.contribution import load_contribution_adapter
from adapters.registry import CONTRIBUTION_ADAPTERS, adapter_content
from gateway.cli.app import make_app
from gateway.client import (
    QUERY_BODY_TYPE,
    CreditGatewayClient,
    RefusedError,
    build_query,
    parse_report,
)
from gateway.demo.loan_portfolio import INSTALMENT_COLUMNS
from gateway.domain.codes import Purpose, Section
from gateway.domain.people.schemes import SCHEMES, IdentifierScheme
from gateway.errors import AdapterError
from tests.support.gateway.gateway_process import bank_client
from tests.support.gateway.stack import REFERENCE, Stack, resident
from tests.support.log.audit_cli import run_admitted
from tests.support.records.contributed_loans import LOAN, rejected


def _read_toy(text: str) -> str:
    if not text.startswith("TOY") or not text[3:].isdigit():
        raise ValueError
    return text


TOY = IdentifierScheme(9_001, "TOY_NUMBER", "toy number", "玩具号码", _read_toy)
PASSPORT, CLIENT = IdentifierScheme.PASSPORT, IdentifierScheme.CLIENT_REFERENCE
PEOPLE = {TOY: "TOY17", PASSPORT: "UTO-L898902C3", CLIENT: "990123-F99q/1 b"}
_ID_TYPES = """
[codes.id_type]
of = "IdentifierScheme"
source = "This test's own"
[codes.id_type.entries]
toy = "TOY_NUMBER"
passport = "PASSPORT"
resident = "CN_RESIDENT_ID"
client = "CLIENT_REFERENCE"
"""
_SECTIONS = (Section.SUMMARY, Section.MONTHS)


@dataclass(frozen=True, slots=True)
class Scene:
    """A gateway that knows the toy scheme, and a bank that asks it."""

    stack: Stack
    client: CreditGatewayClient
    directory: Path

    async def command(self, *arguments: str, stdin: str = "") -> Result:
        """`credit-gateway`, as the operator runs it; it never repeats the person."""
        given = [*arguments, "--database-url", self.stack.database_url]
        given += ["--keys", str(self.stack.directory / "keys")]
        done = await asyncio.to_thread(CliRunner().invoke, make_app(), given, stdin)
        for number in PEOPLE.values():
            assert number not in done.output
        return done

    async def consent(self, scheme: IdentifierScheme) -> Result:
        """A consent of the person of that scheme."""
        person = ("--scheme", _option(scheme), "--subject", "-")
        return await self.command(
            "consent",
            "add",
            "--partner",
            "bank-a",
            "--reference",
            REFERENCE + scheme.name,
            "--purpose",
            "loan-approval",
            "--until",
            "2099-01-01",
            *person,
            stdin=PEOPLE[scheme] + "\n",
        )

    async def contribute(self, *people: tuple[str, str]) -> Result:
        """A loan per person, each an id type and a number."""
        path = self.directory / "loans.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow([*INSTALMENT_COLUMNS, "id_type"])
            for place, (id_type, number) in enumerate(people):
                row = LOAN | {"resident_id": number, "account_reference": f"SP-{place}"}
                writer.writerow([*(row[name] for name in INSTALMENT_COLUMNS), id_type])
        arguments = ("--institution", "kin-bank", "--adapter", "toy-csv", "--json")
        return await self.command("contribute", str(path), *arguments)

    async def accounts(self, scheme: IdentifierScheme, number: str = "") -> int:
        """How many accounts an answer counts for the person of that scheme."""
        body = build_query(
            number or PEOPLE[scheme],
            Purpose.LOAN_APPROVAL,
            REFERENCE + scheme.name,
            sections=_SECTIONS,
            as_of=date(2005, 12, 31),
            scheme=scheme,
        )
        await self.stack.settled()
        report = parse_report((await self.client.query(body, QUERY_BODY_TYPE)).body)
        return 0 if report.summary is None else report.summary.accounts

    async def reported(self, scheme: IdentifierScheme) -> int:
        """How many accesses `credit-audit access-report` lists for the person of that scheme."""
        environment = {"CREDIT_GATEWAY_AUDIT_DATABASE_URL": self.stack.database_url}
        keys = str(self.stack.directory / "keys")
        given = ["access-report", "--json", "--subject", "-", "--scheme", _option(scheme)]
        given += ["--keys", keys, "--log-key", self.stack.trust().log.vkey]
        done = await asyncio.to_thread(
            run_admitted, self.stack, given, environment, PEOPLE[scheme] + "\n"
        )
        assert done.exit_code == 0, done.output
        assert PEOPLE[scheme] not in done.output
        return len(json.loads(done.stdout)["accesses"])

    async def search(self, scheme: IdentifierScheme) -> int:
        """How many entries `credit-audit search` finds about the person of that scheme."""
        environment = {
            "CREDIT_GATEWAY_AUDIT_DATABASE_URL": self.stack.database_url,
            "CREDIT_GATEWAY_KEYS": str(self.stack.directory / "keys"),
        }
        given = ("search", "--json", "--subject", "-", "--scheme", _option(scheme))
        done = await asyncio.to_thread(
            run_admitted, self.stack, given, environment, PEOPLE[scheme] + "\n"
        )
        assert done.exit_code == 0, done.output
        assert PEOPLE[scheme] not in done.output
        return sum("leaf_index" in json.loads(line) for line in done.stdout.splitlines())


def _option(scheme: IdentifierScheme) -> str:
    return scheme.name.lower().replace("_", "-")


def _adapter(directory: Path) -> Path:
    """instalment-csv, with a column that says what each number is."""
    text = adapter_content("instalment-csv").decode()
    old = 'form = "resident-id" }'
    assert text.count(old) == 1
    text = text.replace(old, 'scheme = { column = "id_type", codes = "id_type" } }')
    text = text.replace('name = "instalment-csv"', 'name = "toy-csv"')
    (directory / "toy_csv.toml").write_text(text + _ID_TYPES, encoding="utf-8")
    return directory / "toy_csv.toml"


@pytest.fixture
async def scene(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Scene]:
    """The toy scheme is registered, everything runs, and nobody is known yet."""
    monkeypatch.setitem(SCHEMES, TOY.code, TOY)
    monkeypatch.setitem(CONTRIBUTION_ADAPTERS, "toy-csv", str(_adapter(tmp_path)))
    stack = Stack(database_url, tmp_path)
    bank = stack.add_bank("bank-a")
    stack.add_bank("kin-bank", adapter=None, contributes=True)
    async with stack.serving(), bank_client(stack, bank) as client:
        yield Scene(stack, client, tmp_path)


async def test_a_scheme_is_one_row_contributed_consented_asked_replayed_and_searched(
    scene: Scene,
) -> None:
    every = await scene.contribute(
        ("toy", " toy17 "), ("passport", "uto l898902c3"), ("client", " 990123-F99q/1 b")
    )
    assert every.exit_code == 0, every.output
    for scheme in PEOPLE:
        assert (await scene.consent(scheme)).exit_code == 0
        assert await scene.accounts(scheme) == 1
        assert await scene.search(scheme) == 1
        assert await scene.reported(scheme) == 1


@pytest.mark.exhaustive
async def test_an_account_moves_from_one_scheme_to_another_and_is_withdrawn(scene: Scene) -> None:
    await scene.contribute(("toy", PEOPLE[TOY]))
    for scheme in PEOPLE:
        await scene.consent(scheme)
    for name, text in (("reference", "SP-0"), *((s.name, n) for s, n in PEOPLE.items())):
        (scene.directory / name).write_text(text + "\n", encoding="utf-8")
    account = ("--institution", "kin-bank", "--reference-file", str(scene.directory / "reference"))
    toy = (str(scene.directory / TOY.name), "--scheme", "toy-number")
    passport = str(scene.directory / PASSPORT.name)
    to = ("--to-subject", passport, "--to-scheme", "passport")
    moved = await scene.command("account", "move", *account, "--subject", *toy, *to)
    assert moved.exit_code == 0, moved.output
    assert [await scene.accounts(scheme) for scheme in PEOPLE] == [0, 1, 0]
    gone = ("--subject", passport, "--scheme", "passport")
    withdrawn = await scene.command("account", "withdraw", *account, *gone)
    assert withdrawn.exit_code == 0, withdrawn.output
    assert [await scene.accounts(scheme) for scheme in PEOPLE] == [0, 0, 0]


async def test_a_number_of_another_scheme_is_refused_wherever_a_person_is_named(
    scene: Scene,
) -> None:
    done = await scene.contribute(
        ("passport", resident(7)),
        ("toy", "UTO-L898902C3"),
        ("resident", "TOY17"),
        ("client", f"990123-{resident(7)}"),
        ("visa", "TOY1"),
    )
    assert done.exit_code == 1
    faults = [row["faults"] for row in rejected(done)]
    wrong = [{"field": "resident_id", "reason": "INVALID_IDENTIFIER"}]
    assert faults == [wrong, wrong, wrong, wrong, [{"field": "id_type", "reason": "UNKNOWN_CODE"}]]
    assert resident(7) not in str(rejected(done))
    with pytest.raises(RefusedError, match="INVALID_IDENTIFIER"):
        await scene.accounts(PASSPORT, resident(7))


async def test_an_unknown_scheme_is_refused_in_a_query_on_the_command_line_and_in_an_adapter(
    scene: Scene, tmp_path: Path
) -> None:
    unknown = IdentifierScheme(9_002, "LIBRARY_CARD", "", "", str)
    with pytest.raises(RefusedError, match="UNKNOWN_CODE"):
        await scene.accounts(unknown, "TOY17")
    options = ("--partner", "bank-a", "--reference", "C", "--subject", "-")
    done = await scene.command(
        "consent", "revoke", *options, "--scheme", "library-card", stdin="TOY17\n"
    )
    assert done.exit_code == 2
    assert "cn-resident-id" in done.output
    assert "toy-number" in done.output
    odd = _adapter(tmp_path).read_bytes().replace(b"TOY_NUMBER", b"LIBRARY_CARD")
    with pytest.raises(AdapterError, match="not a member of IdentifierScheme"):
        load_contribution_adapter(odd)
