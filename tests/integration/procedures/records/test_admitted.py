# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What is recorded waits for its entry: in the log of a gateway that serves, or by `log admit`."""

from __future__ import annotations

from pathlib import Path

import psycopg
import pytest
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from gateway.demo.card_portfolio import card_portfolio
from tests.integration.facts.conftest import asked
from tests.support.gateway.stack import Stack, resident
from tests.support.records.contributor import write_csv
from tests.support.worlds.asked_world import ASKED
from tests.support.worlds.beginnings import Beginnings
from tests.support.worlds.guided import REPLAY, Guided, guided
from tests.support.worlds.procedures import commands

CONTRIBUTE, ADMIT = commands("What is contributed is pending at first")
NEW = resident(7)


def _write_cards(desk: Guided, people: int) -> None:
    write_csv(desk.stack.directory / "cards.csv", list(card_portfolio(people, 3)))


def _is_pending(desk: Guided) -> bool:
    with psycopg.connect(desk.stack.database_url) as owner:
        return owner.execute("SELECT credit.any_pending_facts()").fetchone() == (True,)


async def test_what_is_contributed_at_a_serving_gateway_is_in_effect_when_the_command_ends(
    desk: Guided,
) -> None:
    _write_cards(desk, 7)
    assert "in effect" in await desk.succeeds("contributor", CONTRIBUTE)
    assert len(desk.accounts(NEW)) == 1
    assert not _is_pending(desk)


@pytest.mark.exhaustive
async def test_without_a_gateway_log_admit_makes_the_entries_of_what_was_contributed_and_read(
    beginnings: Beginnings, template_url: str, tmp_path: Path
) -> None:
    admit_reads, _ = commands("What each login may do")
    begun = beginnings.copied(template_url, "asked", asked, tmp_path)
    async with begun as (stack, _):
        with guided(stack) as desk:
            _write_cards(desk, 7)
            too_long = await desk.run("contributor", CONTRIBUTE.replace("--wait 60", "--wait 0.1"))
            assert too_long.returncode == 2, too_long.stderr
            assert _is_pending(desk)
            await desk.succeeds("gateway", ADMIT)
            assert not _is_pending(desk)
            assert len(desk.accounts(NEW)) == 1
            asks = await desk.run("auditor", REPLAY)
            assert asks.returncode == 2, asks.stdout
            assert "log admit" in " ".join(asks.stderr.split())
            await desk.succeeds("gateway", admit_reads, AUDIT_DATABASE=desk.urls["gateway"])
            assert "1 of 1 answer rebuilt" in await desk.replay()
            await desk.verify()


@pytest.mark.exhaustive
async def test_reads_of_records_that_are_apart_from_the_log_are_admitted_and_reported(
    stores_apart: tuple[str, str], tmp_path: Path
) -> None:
    _, report, _ = commands("What is kept of a person, for that person")
    _, admit_reads = commands("What each login may do")
    records, log = stores_apart
    stack = Stack(records, tmp_path)
    replay = f'{REPLAY} --records-url "$DATABASE"'
    async with asked(stack, log):
        with guided(stack) as desk:
            desk.write("id.txt", ASKED)
            await _apart(desk, log, "auditor", report)
            assert "bank-a" in (tmp_path / "id.html").read_text(encoding="utf-8")
    with guided(stack) as desk:
        await _apart(desk, log, "auditor", replay, exit_code=2)
        await _apart(desk, log, "gateway", admit_reads)
        await _apart(desk, log, "auditor", replay)
        verify = 'credit-audit verify --workers 0 --records-url "$DATABASE"'
        await _apart(desk, log, "auditor", verify)


async def _apart(desk: Guided, log: str, who: str, block: str, exit_code: int = 0) -> None:
    """Somebody runs a block where the log has a database of its own."""
    login = make_conninfo(desk.urls[who], dbname=conninfo_to_dict(log)["dbname"])
    given = {"CREDIT_GATEWAY_AUDIT_DATABASE_URL": login, "AUDIT_DATABASE": login}
    # What is not named is not found by chance.
    given |= {"CREDIT_GATEWAY_DATABASE_URL": "", "DATABASE": desk.urls[who]}
    done = await desk.run(who, block, **given)
    assert done.returncode == exit_code, (block, done.stdout, done.stderr)
