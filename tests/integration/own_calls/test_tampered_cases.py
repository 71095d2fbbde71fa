# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What operators did with cases is compared with the records of it, which are entries.

What cases say of answers by call: test_own_cases.py. Single columns: test_audit_mutations.py.
"""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, datetime

import psycopg
import pytest
from typer.testing import CliRunner

from gateway.audit.findings import Check
from gateway.cli.audit.app import make_app
from gateway.log.checkpoint import LogSigner
from tests.support.calls.cases import note_answers, opened_case
from tests.support.log.audit_database import open_store
from tests.support.log.audit_entries import new_log_signer, verifier_of
from tests.support.log.log_tables import open_log, verify_log
from tests.support.suite.exhaustive import first_every_day

LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
ANSWER, CLOSING = Check.CASE_ANSWER_DIFFERS, Check.CASE_CLOSING_DIFFERS

QUIET_CHANGES = {
    "answers by call that no entry is of": (
        (
            "UPDATE audit.asking_case SET call_answers = 3, call_answer_leaf = 0"
            " WHERE case_id = {noted}"
        ),
        {(ANSWER, "case {noted}")},
    ),
    "what it said before its last answer is put back": (
        "UPDATE audit.asking_case SET answer = 'a mistake' WHERE case_id = {closed}",
        {(ANSWER, "case {closed}")},
    ),
    "an answer is taken back as if there had been none": (
        (
            "UPDATE audit.asking_case SET answer = NULL, answer_time = NULL,"
            " first_answer_time = NULL WHERE case_id = {noted}"
        ),
        {(ANSWER, "case {noted}")},
    ),
    "what another case was answered": (
        "UPDATE audit.asking_case SET answer = 'a campaign' WHERE case_id = {noted}",
        {(ANSWER, "case {noted}")},
    ),
    "an answer that nobody noted": (
        (
            "UPDATE audit.asking_case SET answer = 'a campaign', answer_time = now(),"
            " first_answer_time = now() WHERE case_id = {opened}"
        ),
        {(ANSWER, "case {opened}")},
    ),
    "answered, and nothing was said": (
        (
            "UPDATE audit.asking_case SET answer_time = now(), first_answer_time = now()"
            " WHERE case_id = {opened}"
        ),
        {(ANSWER, "case {opened}")},
    ),
    "closed by nobody": (
        "UPDATE audit.asking_case SET close_time = now() WHERE case_id = {noted}",
        {(CLOSING, "case {noted}")},
    ),
    "opened again": (
        "UPDATE audit.asking_case SET close_time = NULL WHERE case_id = {closed}",
        {(CLOSING, "case {closed}")},
    ),
}


@pytest.fixture
def signer() -> LogSigner:
    return new_log_signer()


@pytest.fixture
async def cases(database_url: str, signer: LogSigner) -> dict[str, int]:
    """One that was answered twice and closed, one that was answered, and one that waits."""
    rules = {"closed": "misses", "noted": "at-night", "opened": "shifted-dates"}
    made = {name: opened_case(database_url, "bank-a", rule) for name, rule in rules.items()}
    note_answers(database_url, made["closed"], "a mistake", "a campaign", close=True)
    note_answers(database_url, made["noted"], "a test")
    async with open_store(database_url, signer) as store:
        assert await store.append_accesses(LONG_AGO) == 7
    assert found(database_url, signer) == set()
    return made


def found(url: str, signer: LogSigner) -> set[tuple[Check, str]]:
    """What is found: check and row."""
    with psycopg.connect(url, autocommit=True) as owner, open_log(owner) as tables:
        return {
            (each.check, each.row) for each in verify_log(verifier_of(signer), tables, now=None)
        }


@pytest.mark.parametrize("what", first_every_day(list(QUIET_CHANGES), 4))
async def test_what_nobody_did_with_a_case_is_found_and_named(
    database_url: str, signer: LogSigner, cases: dict[str, int], what: str
) -> None:
    change, expected = QUIET_CHANGES[what]
    with psycopg.connect(database_url) as owner:
        owner.execute(change.format(**cases).encode())
    assert found(database_url, signer) == {(check, row.format(**cases)) for check, row in expected}


async def test_a_case_that_is_gone_is_found_by_what_was_done_with_it(
    database_url: str, signer: LogSigner, cases: dict[str, int]
) -> None:
    with psycopg.connect(database_url) as owner:
        owner.execute("DELETE FROM audit.asking_case WHERE case_id = %s", [cases["closed"]])
        records = owner.execute(
            "SELECT access_id, verb FROM audit.access WHERE verb IN ('case-noted', 'case-close')"
            " ORDER BY access_id"
        ).fetchall()
    # Noted twice, of which the newer record is named; then closed; the other case is still there.
    (_, (noted, _), (closed, _), _) = records
    assert found(database_url, signer) == {
        (ANSWER, f"access {noted}"),
        (CLOSING, f"access {closed}"),
    }


async def test_an_answer_from_before_its_case_was_on_record_is_compared_by_its_text(
    database_url: str, signer: LogSigner
) -> None:
    number = opened_case(database_url, "bank-a")
    note_answers(database_url, number, "a campaign")
    with psycopg.connect(database_url) as owner:
        owner.execute("DELETE FROM audit.access WHERE verb = 'case-noted'")
    async with open_store(database_url, signer) as store:
        assert await store.append_accesses(LONG_AGO) == 1
    assert found(database_url, signer) == set()
    with psycopg.connect(database_url) as owner:
        owner.execute("UPDATE audit.asking_case SET answer = answer || '.'")
    assert found(database_url, signer) == {(ANSWER, f"case {number}")}


@pytest.mark.parametrize("named", [True, False])
async def test_of_answers_whose_case_is_not_on_record_it_is_said_how_many_there_are(
    database_url: str, signer: LogSigner, named: bool
) -> None:
    note_answers(database_url, opened_case(database_url, "bank-a"), "a mistake", "a campaign")
    if not named:
        with psycopg.connect(database_url) as owner:
            owner.execute("DELETE FROM audit.access WHERE verb = 'case-noted'")
    async with open_store(database_url, signer) as store:
        await store.append_accesses(LONG_AGO)
    environment = {"CREDIT_GATEWAY_AUDIT_DATABASE_URL": database_url}
    given = ["verify", "--json", "--log-key", signer.vkey]
    result = await asyncio.to_thread(CliRunner().invoke, make_app(), given, env=environment)
    assert result.exit_code == 0, result.output
    left = {each["what"]: each["why"] for each in json.loads(result.stdout)["not_checked"]}
    assert ("cases" in left) is not named
    assert named or left["cases"].startswith("of 2 answers that operators noted no record ")
