# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Files in the form of other public data go in by an adapter's file written from the docs.

Each folder of tests/vectors/public_files has the adapter's file, the file, and what is
expected of it: by person, as the file names them, the row that is stored.
"""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from typer.testing import Result

from gateway.client import QUERY_BODY_TYPE, build_query, parse_report
from gateway.domain.access.query import Identifier
from gateway.domain.codes import CreditStatus, Purpose
from gateway.domain.people.client_references import client_reference
from gateway.domain.people.schemes import IdentifierScheme
from gateway.domain.people.subject import subject_id
from tests.support.gateway.gateway_process import bank_client
from tests.support.gateway.stack import REFERENCE, Stack
from tests.support.records.contributed_loans import contribute, faults, run
from tests.support.records.contributor import Contributor
from tests.support.suite.exhaustive import first_every_day

FORMS = sorted((Path(__file__).parents[3] / "vectors" / "public_files").iterdir())
every_form = pytest.mark.parametrize("form", first_every_day(FORMS, 3), ids=lambda form: form.name)


def _contribute(contributor: Contributor, folder: Path, form: Path, month: str | None) -> Result:
    options = ["--json", "--report", str(folder / "report.jsonl")]
    options += [] if month is None else ["--as-of", month]
    adapter = str(form / "adapter.toml")
    done = contribute(contributor, form / "file.csv", *options, adapter=adapter)
    assert done.exit_code == 1, done.output
    return done


def _subject(contributor: Contributor, form: Path, person: str) -> bytes:
    if "client-number" in (form / "adapter.toml").read_text(encoding="utf-8"):
        return contributor.subject(int(person))
    identifier = Identifier(IdentifierScheme.CLIENT_REFERENCE, client_reference(person, 0))
    return subject_id(contributor.keys.pseudonym_key()[1], identifier)


def _row(values: list[Any]) -> tuple[Any, ...]:
    opened, closed, currency, month, *numbers = values
    days = [None if day is None else date.fromisoformat(day) for day in (opened, closed, month)]
    return (*days[:2], currency, days[2], *numbers)


@every_form
def test_rows_in_the_form_of_public_files_are_stored_as_they_say(
    contributor: Contributor, tmp_path: Path, form: Path
) -> None:
    contributor.register("kin-bank")
    expected = json.loads((form / "expected.json").read_text(encoding="utf-8"))
    done = _contribute(contributor, tmp_path, form, expected["as_of"])
    found = [[line, field] for line, fields in faults(done) for field in fields]
    assert sorted(found) == sorted(expected["rejected"])
    assert sum(json.loads(done.stdout)["skipped"].values()) == expected["skipped"]
    assert contributor.stored() == {
        _subject(contributor, form, person): _row(row) for person, row in expected["stored"].items()
    }
    again = json.loads(_contribute(contributor, tmp_path, form, expected["as_of"]).stdout)
    assert again["account_versions"] == again["record_versions"] == 0


def _with_prosper(stack: Stack, report: Path) -> str:
    """The file of references is in; the institution's client area."""
    database = ("--database-url", stack.database_url)
    added = run("partner", "add", "lender", "--name", "L", "--contributes", "--json", *database)
    stack.admit()
    form = Path(FORMS[0].parent / "prosper")
    keys = ("--keys", str(stack.directory / "keys"))
    options = ("--as-of", "2014-03", "--report", str(report), "--institution", "lender")
    adapter = str(form / "adapter.toml")
    done = run(
        "contribute", str(form / "file.csv"), "--adapter", adapter, *options, *database, *keys
    )
    assert done.exit_code == 1, done.output
    return str(json.loads(added.stdout)["client_area"])


async def test_a_partner_asks_about_a_client_by_area_and_reference_and_case_counts(
    database_url: str, tmp_path: Path
) -> None:
    stack = Stack(database_url, tmp_path)
    bank = stack.add_bank("bank-a")
    area = _with_prosper(stack, tmp_path / "report.jsonl")
    answers = {}
    people = [f"{area}-1F3E", f"{area}-1f3e", f"{area}-2a", "990000-1F3E"]
    for number, person in enumerate(people):
        given = ["--partner", "bank-a", "--reference", f"{REFERENCE}{number}"]
        given += ["--purpose", "loan-approval", "--until", "2099-01-01", "--subject", "-"]
        given += ["--scheme", "client-reference", "--database-url", database_url]
        given += ["--keys", str(tmp_path / "keys")]
        assert run("consent", "add", *given, stdin=f"{person}\n").exit_code == 0
    stack.adopt()
    async with stack.serving(), bank_client(stack, bank) as client:
        for number, person in enumerate(people):
            body = build_query(
                person,
                Purpose.LOAN_APPROVAL,
                f"{REFERENCE}{number}",
                as_of=date(2014, 3, 31),
                scheme=IdentifierScheme.CLIENT_REFERENCE,
            )
            report = parse_report((await client.query(body, QUERY_BODY_TYPE)).body)
            answers[person] = report.status
    overdue, none = CreditStatus.OVERDUE, CreditStatus.NO_RECORD
    assert list(answers.values()) == [CreditStatus.CURRENT, overdue, none, none]
