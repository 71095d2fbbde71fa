# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A person is given what they said in disputes, behind an entry of that opening.

With records and log in one database, and in two.
"""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import psycopg
import pytest

from gateway.cli.audit import context
from gateway.domain.access.audit_entry import Access
from gateway.domain.facts.four_eyes import OPEN_EVIDENCE
from gateway.errors import StoreError
from gateway.store.log.reading import AuditReader, connect_auditor
from gateway.store.records.replay import subjects_filter
from tests.integration.disputes.test_statements import SAID, moderated
from tests.integration.facts.test_erased import erased
from tests.integration.subjects.test_erased_statements import disputing
from tests.integration.subjects.test_subject_report import report, told
from tests.support.disputes.people import opening
from tests.support.facts import wherever_stores_are
from tests.support.four_eyes.operators import opened_office
from tests.support.log.whole_log import read_whole_log
from tests.support.worlds.asked_world import ASKED, OTHER, World


def openings(world: World) -> list[Access]:
    """Entries by which something was opened."""
    entries = read_whole_log(world.log_url, world.stack.trust().log).entries
    accesses = [entry.access for entry in entries if entry.access is not None]
    return [access for access in accesses if access.verb == OPEN_EVIDENCE]


@wherever_stores_are
async def test_a_person_is_given_what_they_said_and_the_log_has_an_entry_of_that(
    stores: tuple[str, str], tmp_path: Path
) -> None:
    async with disputing(stores, tmp_path) as (world, client):
        made = (await client.disputes.open(opening(statement=SAID))).dispute
        pages = {}
        for language in ("en", "zh"):
            page = tmp_path / f"{language}.html"
            said = await told(world, ASKED, "--out", str(page), "--language", language)
            pages[language] = page.read_text(encoding="utf-8")
            assert SAID in pages[language]
        assert said["disputes"][0]["statement"] == {"text": SAID, "missing": None}
        assert "not looked at yet, so shown to nobody" in pages["en"]
        assert "尚未审核" in pages["zh"]
        assert [opened.cause for opened in openings(world)] == ["request 31"] * 2
        await asyncio.to_thread(moderated, world.stack, made.dispute_id, "shown")
        await world.stack.settled()
        closed = await told(world, ASKED, "--no-statements", "--out", str(page))
        assert closed["disputes"][0]["statement"] == {"text": None, "missing": "not-opened"}
        assert SAID not in page.read_text(encoding="utf-8")
        nobody = await told(world, OTHER)
        assert nobody["disputes"] == []
        assert len(openings(world)) == 2  # neither opened anything
        await erased(world, ASKED)
        gone = await told(world, ASKED, "--out", str(page))
        assert gone["disputes"][0]["statement"] == {"text": None, "missing": "erased"}
        assert "What you said was erased." in page.read_text(encoding="utf-8")
        assert await world.named() == set()


async def test_past_the_verb_an_auditor_is_given_no_key_without_that_entry(
    database_url: str, tmp_path: Path
) -> None:
    async with disputing((database_url, database_url), tmp_path) as (world, client):
        await client.disputes.open(opening(statement=SAID))
        stack = world.stack
        me, other = stack.subject_id(ASKED), stack.subject_id(OTHER)
        with connect_auditor(world.log_url) as connection:
            log = AuditReader(connection)

            def keys(verb: str, named: bytes, asked: bytes, function: str) -> int:
                access = log.open(
                    verb, subjects_filter([], [named], []), row_limit=1, cause="CASE-17"
                )
                if verb == OPEN_EVIDENCE and named == asked == me:
                    access = log.logged(access)
                return len(log.call(function, access, dict, subject_ids=[asked]))

            own, replayed = "subjects.statement_keys", "records_reading.person_keys"
            for verb, named, function in (
                ("subject-report", me, own),
                ("subject-report", me, replayed),
                ("replay", me, own),
                ("replay", me, replayed),  # nothing was opened so far
                (OPEN_EVIDENCE, other, own),
                (OPEN_EVIDENCE, other, replayed),
            ):
                with pytest.raises(StoreError):
                    await asyncio.to_thread(keys, verb, named, me, function)
            assert await asyncio.to_thread(keys, OPEN_EVIDENCE, me, me, own) == 1
            with pytest.raises(StoreError):
                await asyncio.to_thread(keys, "subject-report", me, me, replayed)


async def test_a_statement_is_not_opened_before_its_entry_is_in_the_log(
    stores: tuple[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with disputing(stores, tmp_path) as (world, client):
        await client.disputes.open(opening(statement=SAID))
    # Nobody serves any more.
    monkeypatch.setattr(context, "PATIENCE_S", 0.0)
    result = await asyncio.to_thread(report, world, ASKED, "--json")
    assert result.exit_code == 2, result.output
    assert "log admit" in result.output
    assert SAID not in result.output
    closed = await asyncio.to_thread(report, world, ASKED, "--json", "--no-statements")
    assert closed.exit_code == 0, closed.output


@pytest.mark.exhaustive
async def test_where_four_eyes_are_set_a_second_operator_approves_the_opening(
    database_url: str, tmp_path: Path
) -> None:
    (tmp_path / "office").mkdir()
    async with disputing((database_url, database_url), tmp_path) as (world, client):
        await client.disputes.open(opening(statement=SAID))
        with opened_office(database_url, tmp_path / "office") as office:

            async def run(who: str, *words: str) -> None:
                done = await asyncio.to_thread(office.run, who, *words, "--wait", "60")
                assert done.exit_code == 0, done.output

            for name in ("alice", "bob"):
                key = office.file(f"{name}.pub.pem")
                await run(name, "operator-key", "add", key, "--name", name)
            await run("alice", "four-eyes", "set", "--require", OPEN_EVIDENCE)
            await told(world, ASKED, "--no-statements")
            await told(world, OTHER)  # who said nothing
            asked = await asyncio.to_thread(report, world, ASKED, "--json")
            assert (asked.exit_code, "second operator" in asked.output) == (2, True)
            assert SAID not in asked.output
            (waiting,) = await asyncio.to_thread(office.waiting)
            request = str(waiting["change"])
            key = office.file("bob.pem")
            await run("bob", "approvals", "approve", request, "--key", key, "--yes")
            opened = await asyncio.to_thread(report, world, ASKED, "--json", "--approved", request)
            assert json.loads(opened.stdout)["disputes"][0]["statement"]["text"] == SAID
            again = await asyncio.to_thread(report, world, ASKED, "--json", "--approved", request)
            assert (again.exit_code, again.stdout) == (1, ""), again.output
        assert await world.named() == set()


async def test_a_statement_that_was_exchanged_is_not_shown(
    stores: tuple[str, str], tmp_path: Path
) -> None:
    async with disputing(stores, tmp_path) as (world, client):
        await client.disputes.open(opening(statement=SAID))
        stack = world.stack
        with psycopg.connect(stack.database_url) as owner:
            owner.execute(
                "UPDATE credit.person_key"
                " SET wrapped_key = set_byte(wrapped_key, 20, get_byte(wrapped_key, 20) # 1)"
            )
        result = await asyncio.to_thread(report, world, ASKED, "--json")
        assert (result.exit_code, result.stdout) == (1, ""), result.output
