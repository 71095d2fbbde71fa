# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Consents on the command line: the partner's signed calls, the operator's file and view."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from gateway.cli.app import make_app
from tests.support.calls.signed_options import signed_options
from tests.support.consents.asking import ALLOWED
from tests.support.facts import admit
from tests.support.gateway.stack import Stack, resident
from tests.support.suite.exhaustive import first_every_day

SOMEBODY = resident(1)
RUNNER = CliRunner()


def run(*arguments: str, stdin: str = SOMEBODY, env: dict[str, str] | None = None) -> Result:
    """One command; the person's number comes on standard input."""
    result = RUNNER.invoke(make_app(), ["consent", *arguments], input=stdin, env=env)
    assert SOMEBODY not in result.output
    return result


async def test_a_partner_grants_reads_pauses_resumes_and_revokes_on_the_command_line(
    stack: Stack,
) -> None:
    bank = stack.add_bank("bank-a", policy=ALLOWED)
    await stack.settled()
    options = signed_options(stack, bank)

    async def called(verb: str, *more: str) -> dict[str, Any]:
        result = await asyncio.to_thread(run, verb, *options, *more)
        assert result.exit_code == 0, result.output
        found: dict[str, Any] = json.loads(result.stdout)
        return found

    terms = ["--purpose", "loan-approval", "--until", "2099-01-01", "--uses", "3", "--per", "day"]
    terms += ["--section", "summary", "--data-from", "2003-01", "--data-life", "90-days"]
    granted = await called("grant", "--reference", "C-1", *terms, "--channel", "paper")
    assert granted["state"] == "active"
    assert (granted["uses"], granted["uses_per"], granted["uses_left"]) == (3, "day", 3)
    assert (granted["sections"], granted["data_life"]) == (["summary"], "90-days")
    for verb, state in (
        ("get", "active"),
        ("pause", "paused"),
        ("resume", "active"),
        ("revoke", "revoked"),
    ):
        assert (await called(verb, "--reference", "C-1"))["state"] == state
    listed = await called("list")
    assert [each["state"] for each in listed["consents"]] == ["revoked"]
    again = await asyncio.to_thread(run, "grant", *options, "--reference", "C-1", *terms)
    assert (again.exit_code, json.loads(again.stdout)["reason"]) == (1, "CONSENT_EXISTS")


@pytest.fixture
def imported(database_url: str, tmp_path: Path) -> Stack:
    """Surroundings without a server."""
    stack = Stack(database_url, tmp_path)
    stack.add_bank("bank-a")
    return stack


def operator(stack: Stack) -> dict[str, str]:
    """What the operator's commands need."""
    return {
        "CREDIT_GATEWAY_DATABASE_URL": stack.database_url,
        "CREDIT_GATEWAY_KEYS": str(stack.directory / "keys"),
    }


HEADER = "subject,reference,purposes,valid_until,uses,per,sections"


def test_a_file_of_consents_is_taken_and_its_bad_rows_are_named_by_line_and_reason(
    imported: Stack,
) -> None:
    wrong = SOMEBODY[:17] + ("0" if SOMEBODY[17] != "0" else "1")
    rows = [
        f"{SOMEBODY},C-1,loan-approval,2099-01-01,5,month,summary history",
        f"{SOMEBODY},C-2,loan-approval credit-check,2099-01-01,,,",
        f"{wrong},C-3,loan-approval,2099-01-01,,,",
        f"{SOMEBODY},C-4,no-such-purpose,2099-01-01,,,",
        f"{SOMEBODY},C-5,loan-approval,1999-01-01,,,",
        f"{SOMEBODY},C-6,loan-approval,2099-01-01,0,,",
        f"{SOMEBODY},,loan-approval,2099-01-01,,,",
        f"{SOMEBODY},C-8,loan-approval",
        f"{SOMEBODY},C-9,loan-approval,2099-01-01,,day,",
    ]
    file = imported.directory / "consents.csv"
    file.write_text("\n".join([HEADER, *rows]) + "\n", encoding="utf-8")
    env = operator(imported)
    result = run("import", str(file), "--partner", "bank-a", "--json", env=env)
    assert result.exit_code == 1, result.output
    found = json.loads(result.stdout)
    assert (found["rows"], found["recorded"], found["known"], found["rejected"]) == (9, 2, 0, 7)
    report = Path(found["report"]).read_text(encoding="utf-8")
    assert SOMEBODY not in report
    faults = [json.loads(line) for line in report.splitlines()]
    assert [(each["line"], each["field"], each["reason"]) for each in faults] == [
        (4, "subject", "INVALID_IDENTIFIER"),
        (5, "purposes", "UNKNOWN_CODE"),
        (6, "valid_until", "INVALID_VALUE"),
        (7, "uses", "INVALID_VALUE"),
        (8, "reference", "MISSING_FIELD"),
        (9, "valid_until", "MISSING_FIELD"),
        (10, "uses", "MISSING_FIELD"),
    ]
    again = run("import", str(file), "--partner", "bank-a", "--json", env=env)
    assert json.loads(again.stdout)["known"] == 2
    admit(imported.database_url)
    view = run("list", "--subject", "-", "--json", env=env)
    assert view.exit_code == 0, view.output
    consents = json.loads(view.stdout)["consents"]
    assert [(each["partner"], each["uses_left"]) for each in consents] == [
        ("bank-a", 5),
        ("bank-a", None),
    ]
    assert {each["state"] for each in consents} == {"active"}


GOOD = {
    "subject": SOMEBODY,
    "reference": "C-1",
    "purposes": "loan-approval",
    "valid_until": "2099-01-01",
}


def taken(stack: Stack, *rows: object, partner: str = "bank-a") -> dict[str, Any]:
    """What becomes of lines of JSON, with the first fault of each rejected one."""
    file = stack.directory / "consents.jsonl"
    lines = [row if isinstance(row, str) else json.dumps(row) for row in rows]
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    result = run("import", str(file), "--partner", partner, "--json", env=operator(stack))
    assert result.exit_code in {0, 1}, result.output
    found: dict[str, Any] = json.loads(result.stdout)
    faults = []
    if found["rejected"]:
        report = Path(found["report"]).read_text(encoding="utf-8")
        faults = [json.loads(line) for line in report.splitlines()]
    assert result.exit_code == (1 if faults else 0)
    return found | {"faults": [(each["field"], each["reason"]) for each in faults]}


def test_lines_of_json_are_taken_like_rows(imported: Stack) -> None:
    found = taken(imported, GOOD, "no JSON", [1])
    assert (found["rows"], found["recorded"], found["rejected"]) == (3, 1, 2)


def test_numbers_lists_and_nulls_of_json_are_what_their_cells_would_be(imported: Stack) -> None:
    written = GOOD | {"purposes": ["loan-approval", "credit-check"], "uses": 3, "per": None}
    assert taken(imported, written)["recorded"] == 1
    cells = GOOD | {"purposes": "credit-check loan-approval", "uses": "3"}
    assert taken(imported, cells)["known"] == 1
    for strange in (True, 1.5, {"a": 1}, ["loan-approval", 2]):
        assert taken(imported, GOOD | {"purposes": strange})["rejected"] == 1


BAD_ROWS: dict[str, tuple[dict[str, object], str, str]] = {
    "no use": ({"uses": 0}, "uses", "INVALID_VALUE"),
    "less than no use": ({"uses": -1}, "uses", "INVALID_VALUE"),
    "too many uses": ({"uses": 1_000_001}, "uses", "INVALID_VALUE"),
    "uses in another script": ({"uses": "\u0663"}, "uses", "INVALID_VALUE"),
    "no unit of time": ({"uses": 1, "per": "week"}, "per", "UNKNOWN_CODE"),
    "an end before the beginning": (
        {"valid_from": "2099-01-02"},
        "valid_until",
        "INVALID_VALUE",
    ),
    "an end at the beginning": ({"valid_from": "2099-01-01"}, "valid_until", "INVALID_VALUE"),
    "an end that no calendar has": (
        {"valid_until": "9999-12-31T23:59:59-05:00"},
        "valid_until",
        "INVALID_VALUE",
    ),
    "months that end before they begin": (
        {"data_from": "2005-09", "data_until": "2005-08"},
        "data_until",
        "INVALID_VALUE",
    ),
    "no purpose but a blank": ({"purposes": " "}, "purposes", "MISSING_FIELD"),
    "no purpose at all": ({"purposes": []}, "purposes", "MISSING_FIELD"),
    "a purpose twice": (
        {"purposes": ["loan-approval", "loan-approval"]},
        "purposes",
        "INVALID_VALUE",
    ),
    "a section twice": ({"sections": "summary summary"}, "sections", "INVALID_VALUE"),
    "another scheme": ({"scheme": "passport-of-mars"}, "scheme", "UNKNOWN_CODE"),
    "half a character": ({"subject": "\ud800"}, "subject", "INVALID_IDENTIFIER"),
    "a reference with a blank at its end": ({"reference": "C-1 "}, "reference", "INVALID_VALUE"),
    "half a digest": ({"evidence_digest": "00" * 31}, "evidence_digest", "INVALID_VALUE"),
    "a life without end": ({"data_life": "9999-years"}, "data_life", "INVALID_VALUE"),
}


@pytest.mark.parametrize("name", first_every_day(BAD_ROWS, 4))
def test_a_row_that_no_consent_can_be_is_rejected_at_its_field_and_the_others_are_taken(
    imported: Stack, name: str
) -> None:
    changed, field, reason = BAD_ROWS[name]
    found = taken(imported, GOOD | changed, GOOD)
    assert found["faults"] == [(field, reason)]
    assert found["recorded"] == 1


def test_of_two_rows_with_one_reference_the_first_is_registered(imported: Stack) -> None:
    found = taken(imported, GOOD, GOOD | {"uses": 3}, GOOD)
    assert (found["recorded"], found["known"]) == (1, 1)
    assert found["faults"] == [("reference", "CONSENT_EXISTS")]


def test_a_consent_that_was_revoked_since_is_known_and_stays_revoked(imported: Stack) -> None:
    assert taken(imported, GOOD)["recorded"] == 1
    env = operator(imported)
    who = ("--partner", "bank-a", "--reference", "C-1", "--subject", "-")
    assert run("revoke", *who, env=env).exit_code == 0
    assert taken(imported, GOOD)["known"] == 1
    admit(imported.database_url)
    assert taken(imported, GOOD)["known"] == 1
    (shown,) = json.loads(run("list", "--subject", "-", "--json", env=env).stdout)["consents"]
    assert shown["state"] == "revoked"


def test_a_file_for_somebody_who_is_no_partner_registers_nothing(imported: Stack) -> None:
    file = imported.directory / "consents.jsonl"
    file.write_text(json.dumps(GOOD) + "\n", encoding="utf-8")
    env = operator(imported)
    result = run("import", str(file), "--partner", "nobody", env=env)
    assert result.exit_code == 2
    assert "there is no such partner" in result.output
    assert json.loads(run("list", "--subject", "-", "--json", env=env).stdout)["consents"] == []


@pytest.mark.parametrize("header", ["person,reference", f"{HEADER},subject", ""])
def test_a_file_with_another_header_is_not_taken(imported: Stack, header: str) -> None:
    file = imported.directory / "consents.csv"
    file.write_text(f"{header}\n", encoding="utf-8")
    result = run("import", str(file), "--partner", "bank-a", env=operator(imported))
    assert result.exit_code == 2
    assert "header" in result.output
