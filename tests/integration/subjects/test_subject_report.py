# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A person is given all that is kept of them and who asked, complete by the log.

With records and log in one database, and in two.
"""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import psycopg
import pytest
from typer.testing import CliRunner, Result

from gateway.cli.app import make_app
from gateway.log.checkpoint import LogSigner
from tests.support.facts import wherever_stores_are
from tests.support.gateway.stack import ORIGIN, resident
from tests.support.worlds.asked_world import ASKED, OTHER, World


def report(world: World, person: str, *more: str) -> Result:
    """The verb, as an officer runs it."""
    stack = world.stack
    file = stack.directory / "who.txt"
    file.write_text(person, encoding="utf-8")
    arguments = ["subject", "report", "--subject", str(file), "--cause", "request 31", *more]
    if world.log_url != stack.database_url:
        arguments += ["--records-url", stack.database_url]
    environment = {
        "CREDIT_GATEWAY_AUDIT_DATABASE_URL": world.log_url,
        "CREDIT_GATEWAY_KEYS": str(stack.directory / "keys"),
        "CREDIT_GATEWAY_LOG_KEY": LogSigner(ORIGIN, stack.keys.log_signer()).vkey,
    }
    return CliRunner().invoke(make_app(), arguments, env=environment)


IN_REPORT = {
    "audit.consent_use": "consents",  # how often one was used, which the log says as well
    "audit.entry": "inquiries",
    "audit.quota_use": "inquiries",  # counts of these, for as long as a quota looks back
    "credit.account": "accounts",
    "credit.consent": "consents",
    "credit.correction_notice": "notices",
    "credit.dispute": "disputes",
    "credit.erased_version": "deletions",
    "credit.instalment": "accounts",
    "credit.pending_summary": "coming",
    "credit.person_facts": "disputes",  # the number of facts about them, and of restrictions
    "credit.person_key": "disputes",  # of the statements, which are opened with it
    "credit.plan": "accounts",
    "credit.reminder": "reminders",
    "credit.reminder_waiting": "reminders",
    "credit.repayment_record": "accounts",
    "credit.restriction": "restrictions",
    "credit.subject_link": "linked_identifiers",
    "credit.summary": "accounts",  # made of them, and of nothing else
}
"""Every table with rows of a person, and the part of the report that holds them."""
OF_NOBODY = {"audit.watch_position"}
"""How far a partner's watch has come: whom it looked at last says nothing of that person."""
_PEOPLE = """
SELECT DISTINCT a.attrelid::regclass::text FROM pg_attribute AS a
JOIN pg_class AS c ON c.oid = a.attrelid
WHERE c.relnamespace IN (to_regnamespace('credit'), to_regnamespace('audit'))
  AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND NOT a.attisdropped
  AND (a.attname ~ 'subject' OR a.attname ~ 'commitment' OR a.attname ~ 'up_to'
       OR a.attname = 'account_id')
"""


async def told(world: World, person: str, *more: str) -> dict[str, Any]:
    result = await asyncio.to_thread(report, world, person, "--json", *more)
    assert result.exit_code == 0, result.output
    assert person not in result.output
    said: dict[str, Any] = json.loads(result.stdout)
    return said


async def test_a_report_holds_what_is_kept_what_was_allowed_and_who_asked(world: World) -> None:
    await world.refused(OTHER)
    said = await told(world, ASKED)
    (account,) = said["accounts"]
    assert (account["institution"], account["type"], account["currency"]) == (
        "card-bank",
        "credit-card",
        "TWD",
    )
    assert len(account["months"]) == 6
    (consent,) = said["consents"]
    assert (consent["partner"], consent["state"], consent["answers"]) == ("bank-a", "active", 1)
    (inquiry,) = said["inquiries"]
    assert (inquiry["partner"], inquiry["purpose"], inquiry["event"]) == (
        "bank-a",
        "loan-approval",
        "answered",
    )
    assert said["complete"]
    assert said["tree_size"] > inquiry["leaf_index"]
    assert said["verification"]["findings"] == []
    assert said["coming"] == {"versions": 0, "consents": 0}
    assert "bank-a" in said["institutions"]


async def test_a_question_that_was_refused_is_in_the_report_with_its_reason(world: World) -> None:
    await world.refused(OTHER)
    said = await told(world, OTHER)
    (inquiry,) = said["inquiries"]
    assert (inquiry["event"], inquiry["reason"]) == ("refused", "CONSENT_NOT_FOUND")
    assert said["consents"] == []


@wherever_stores_are
async def test_reading_for_a_report_is_recorded_before_anything_is_read(world: World) -> None:
    await told(world, ASKED)
    with psycopg.connect(world.log_url) as owner:
        rows = owner.execute("SELECT verb, cause FROM audit.access ORDER BY access_id").fetchall()
    assert ("subject-report", "request 31") in rows
    assert ("access-report", "request 31") in rows


async def test_every_table_with_rows_of_a_person_has_its_part_in_the_report(world: World) -> None:
    found = set()
    for url in {world.stack.database_url, world.log_url}:
        with psycopg.connect(url) as owner:
            found |= {table for (table,) in owner.execute(_PEOPLE).fetchall()}
    assert found == set(IN_REPORT) | OF_NOBODY, "say in which part of the report a new table is"
    said = await told(world, ASKED)
    assert set(IN_REPORT.values()) <= set(said)
    assert said["earlier_versions"] == 0


@pytest.mark.exhaustive
async def test_nothing_is_kept_of_a_stranger_and_the_report_says_what_was_looked_at(
    world: World, tmp_path: Path
) -> None:
    page = tmp_path / "page.html"
    said = await told(world, resident(77), "--out", str(page))
    assert (said["accounts"], said["consents"], said["inquiries"]) == ([], [], [])
    text = page.read_text(encoding="utf-8")
    assert "No entry of the log, of those that were looked at, is about you." in text
    assert f"Every one of the {said['tree_size']} entries" in text
    assert resident(77) not in text


@pytest.mark.exhaustive
async def test_the_page_needs_no_network_and_is_in_the_language_that_was_asked_for(
    world: World, tmp_path: Path
) -> None:
    pages = {}
    for language in ("en", "zh-Hans"):
        page = tmp_path / f"{language}.html"
        result = await asyncio.to_thread(
            report, world, ASKED, "--out", str(page), "--language", language
        )
        assert result.exit_code == 0, result.output
        pages[language] = page.read_text(encoding="utf-8")
        assert ASKED not in pages[language]
        assert "<script" not in pages[language]
        assert "http" not in pages[language].replace("http-equiv", "")
    assert "loan approval" in pages["en"]
    assert '<html lang="en">' in pages["en"]
    assert "贷款审批" in pages["zh-Hans"]
    assert '<html lang="zh-Hans">' in pages["zh-Hans"]


async def test_a_log_that_was_changed_makes_a_report_that_says_so(
    world: World, tmp_path: Path
) -> None:
    with psycopg.connect(world.log_url) as owner:
        owner.execute("SET session_replication_role = replica")
        owner.execute("UPDATE audit.entry SET reason = 'CHANGED' WHERE leaf_index = 1")
    page = tmp_path / "page.html"
    result = await asyncio.to_thread(report, world, ASKED, "--out", str(page))
    assert result.exit_code == 1, result.output
    assert "Do not rely on this page" in page.read_text(encoding="utf-8")


@pytest.mark.exhaustive
async def test_without_a_place_for_the_page_nothing_is_read(world: World) -> None:
    result = await asyncio.to_thread(report, world, ASKED)
    assert (result.exit_code, "--out" in result.output) == (2, True)
