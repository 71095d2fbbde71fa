# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A person's records are erased: by the command line, at a serving gateway, for good.

With records and log in one database, and in two.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg import sql
from typer.testing import CliRunner, Result

from gateway.cli.app import make_app
from gateway.client import parse_report
from gateway.demo.card_portfolio import card_portfolio
from gateway.domain.codes import CreditStatus
from gateway.log.versions import leaf_forms
from tests.support.facts import complete_facts, wherever_stores_are
from tests.support.fakes import SettableClock
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import resident
from tests.support.gateway.stack_data import contribute_file
from tests.support.records.contributor import Contributor, write_csv
from tests.support.worlds.asked_world import ASKED, OTHER, World

KEPT_TABLES = {"subject_link", "erased_version"}


def erase(
    directory: Path, database_url: str, person: str, *more: str, keys: Path | None = None
) -> Result:
    """`subject erase`, as an operator runs it."""
    file = directory / "who.txt"
    file.write_text(person, encoding="utf-8")
    arguments = ["subject", "erase", "--subject", str(file), "--cause", "rule 7", "--json", *more]
    environment = {
        "CREDIT_GATEWAY_DATABASE_URL": database_url,
        "CREDIT_GATEWAY_KEYS": str(keys or directory / "keys"),
    }
    return CliRunner().invoke(make_app(), arguments, env=environment)


async def erased(world: World, person: str) -> dict[str, Any]:
    """The same at the world's gateway, until it took effect."""
    stack = world.stack
    wait = f"--wait={PATIENCE_S}"
    result = await asyncio.to_thread(erase, stack.directory, stack.database_url, person, wait)
    assert result.exit_code == 0, result.output
    said: dict[str, Any] = json.loads(result.stdout)
    return said


def rows_of(url: str, subjects: Sequence[bytes]) -> dict[str, int]:
    """How many rows each table of people's records has of some people."""
    tables = {form.table for form in leaf_forms()} - KEPT_TABLES | {"summary", "pending_summary"}
    with psycopg.connect(url) as owner:
        return {
            table: owner.execute(
                sql.SQL("SELECT count(*) FROM credit.{} WHERE subject_id = ANY (%s)").format(
                    sql.Identifier(table)
                ),
                [list(subjects)],
            ).fetchall()[0][0]
            for table in tables
        }


async def replayed(world: World) -> tuple[int, dict[str, Any]]:
    return await asyncio.to_thread(world.run, "replay", "--all", "--cause", "test")


@wherever_stores_are
async def test_nothing_is_left_of_an_erased_person_and_the_log_says_so(world: World) -> None:
    stack = world.stack
    before = rows_of(stack.database_url, [stack.subject_id(ASKED)])
    assert before["account"] > 0
    assert before["repayment_record"] > 0
    said = await erased(world, ASKED)
    assert said["state"] == "effective"
    assert said["versions"] == before["account"] + before["repayment_record"]
    assert set(rows_of(stack.database_url, [stack.subject_id(ASKED)]).values()) == {0}
    assert rows_of(stack.database_url, [stack.subject_id(OTHER)])["account"] > 0
    assert await world.named() == set()
    code, told = await replayed(world)
    assert code == 3
    assert (told["equal"], told["different"], told["records_erased"]) == (0, 0, 1)
    (gone,) = told["deleted"]
    entry = await asyncio.to_thread(world.run, "show", str(gone["deleted_at"]))
    assert gone["verdict"] == "records-erased"
    assert entry[1]["method"] == "/creditgateway.facts/erasure"


async def test_what_is_answered_about_an_erased_person_is_what_is_said_of_anybody_unknown(
    world: World,
) -> None:
    await erased(world, ASKED)
    await world.ask(ASKED)
    assert await world.named() == set()
    code, told = await replayed(world)
    assert (code, told["equal"], told["records_erased"], told["different"]) == (3, 1, 1, 0)


@pytest.mark.exhaustive
async def test_what_is_contributed_after_an_erasure_is_new_and_answers_of_all_times_replay(
    world: World, tmp_path: Path
) -> None:
    stack = world.stack
    await erased(world, ASKED)
    await world.ask(ASKED)
    file = write_csv(tmp_path / "again.csv", list(card_portfolio(6, 4)))
    await asyncio.to_thread(contribute_file, stack, file, "uci-csv", "card-bank")
    await stack.settled()
    await world.ask(ASKED)
    assert rows_of(stack.database_url, [stack.subject_id(ASKED)])["account"] == 1
    assert await world.named() == set()
    code, told = await replayed(world)
    assert (code, told["equal"], told["records_erased"], told["different"]) == (3, 2, 1, 0)


@pytest.mark.exhaustive
async def test_an_answer_that_was_false_is_not_excused_by_the_erasure_of_somebody_else(
    world: World,
) -> None:
    stack = world.stack
    await erased(world, OTHER)
    with psycopg.connect(stack.database_url) as owner:
        owner.execute(
            "UPDATE credit.repayment_record SET days_past_due = days_past_due + 30"
            " WHERE subject_id = %s",
            [stack.subject_id(ASKED)],
        )
    code, told = await replayed(world)
    assert (code, told["different"], told["records_erased"]) == (1, 1, 0)


async def test_a_version_that_was_deleted_without_a_listing_is_found(world: World) -> None:
    stack = world.stack
    await erased(world, ASKED)
    with psycopg.connect(stack.database_url) as owner:
        owner.execute("DELETE FROM credit.summary WHERE subject_id = %s", [stack.subject_id(OTHER)])
        owner.execute("DELETE FROM credit.account WHERE subject_id = %s", [stack.subject_id(OTHER)])
    named = await world.named()
    assert ("versions-differ", "contribution") in named


def test_somebody_of_whom_nothing_is_kept_cannot_be_erased_and_nothing_is_recorded(
    database_url: str, tmp_path: Path
) -> None:
    complete_facts(database_url)
    contributor = Contributor(database_url, tmp_path / "keys", SettableClock())
    result = erase(tmp_path, database_url, resident(3))
    assert result.exit_code == 2
    assert "no records are kept of this person" in result.output
    assert contributor.count("contribution") == 0


@pytest.mark.parametrize("text", ["", "123456"])
def test_what_is_no_identifier_is_not_said_again(
    text: str, database_url: str, tmp_path: Path
) -> None:
    Contributor(database_url, tmp_path / "keys", SettableClock())
    result = erase(tmp_path, database_url, text)
    assert result.exit_code == 2
    assert not text or text not in result.output


async def restricted(world: World, *more: str) -> Result:
    stack = world.stack
    (stack.directory / "who.txt").write_text(ASKED, encoding="utf-8")
    given = ["--subject", str(stack.directory / "who.txt"), "--wait", str(PATIENCE_S)]
    arguments = ["subject", "restrict", "--cause", "objection 12", "--json", *given, *more]
    environment = {
        "CREDIT_GATEWAY_DATABASE_URL": stack.database_url,
        "CREDIT_GATEWAY_KEYS": str(stack.directory / "keys"),
    }
    return await asyncio.to_thread(CliRunner().invoke, make_app(), arguments, env=environment)


async def test_a_restricted_person_has_no_figures_until_that_is_lifted_and_all_answers_replay(
    world: World,
) -> None:
    stack = world.stack
    before = parse_report(await world.ask(ASKED))
    assert before.status != CreditStatus.NO_RECORD
    done = await restricted(world)
    assert (done.exit_code, json.loads(done.stdout)["state"]) == (0, "effective"), done.output
    again = await restricted(world)
    assert (again.exit_code, "restricted already" in again.output) == (2, True)
    assert parse_report(await world.ask(ASKED)).status == CreditStatus.NO_RECORD
    assert rows_of(stack.database_url, [stack.subject_id(ASKED)])["repayment_record"] > 0
    lifted = await restricted(world, "--lift")
    assert lifted.exit_code == 0, lifted.output
    assert (await restricted(world, "--lift")).exit_code == 2
    assert parse_report(await world.ask(ASKED)).status == before.status
    assert await world.named() == set()
    code, told = await replayed(world)
    assert (code, told["equal"], told["different"]) == (0, 4, 0)
