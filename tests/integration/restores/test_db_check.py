# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Stores that were put back from copies: what `db check` says of them, and that none is served."""

from __future__ import annotations

import json
import shutil
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest
from typer.testing import Result

from gateway.errors import MisfitError
from gateway.services.fitting import starting
from gateway.store.connections import GATEWAY, connect
from gateway.store.queries import load_sql
from tests.support.databases import new_database
from tests.support.gateway.gateway_process import GatewayProcess
from tests.support.gateway.stack import ORIGIN, Stack
from tests.support.log.remembered_log import tree_size
from tests.support.worlds.two_stores import TwoStores, check, cli, recorded_bank, two_stores

NOWHERE = "postgresql://nobody@127.0.0.1:1/nothing"


@pytest.fixture(scope="module")
async def world(
    postgres_url: str, templates_apart: tuple[str, str], tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[TwoStores]:
    """A gateway that has stopped, with yesterday's copies."""
    async with two_stores(postgres_url, templates_apart, tmp_path_factory.mktemp("stores")) as made:
        yield made


def _said(result: Result, code: int) -> dict[str, Any]:
    assert result.exit_code == code, result.output
    said: dict[str, Any] = json.loads(result.stdout)
    assert said["fits"] == (not said["findings"])
    return said


def _checks(said: dict[str, Any]) -> list[str]:
    return [each["check"] for each in said["findings"]]


async def test_stores_of_one_moment_fit_each_other_and_what_is_remembered(
    world: TwoStores,
) -> None:
    every = ("--keys", world.keys, "--origin", ORIGIN, "--json")
    for copies in (world.today, world.yesterday):
        result = await check(copies.records, copies.log, *every, "--log-state", copies.state)
        said = _said(result, 0)
        assert said["not_checked"] == []
        assert said["incomplete_changes"] == 0
        assert said["common_changes"] > 3
        assert said["tree_size"] == tree_size(copies.log)
    # What is remembered of yesterday is continued today.
    today, yesterday = world.today, world.yesterday.state
    assert _said(await check(today.records, today.log, *every, "--log-state", yesterday), 0)
    plain = await check(today.records, today.log)
    assert plain.exit_code == 0
    assert "records and log fit" in plain.stdout
    # Green means checked: what was not is said.
    assert "not checked: whether the log's head is signed" in plain.stderr
    assert "not checked: whether the log continues what is remembered" in plain.stderr


async def test_stores_without_anything_do_not_fit_a_log_that_is_remembered(
    world: TwoStores, templates_apart: tuple[str, str], tmp_path: Path
) -> None:
    (tmp_path / "other").write_text("no checkpoint\n", encoding="utf-8")
    for state, why in ((world.today.state, "log-shorter"), (tmp_path / "other", "log-not-")):
        options = ("--keys", world.keys, "--log-state", state, "--json")
        said = _said(await check(*templates_apart, *options), 1)
        assert _checks(said)[0].startswith(why)
        assert said["not_checked"] == ["log-key"]


async def test_records_that_are_older_than_the_log_are_named_with_what_they_lack(
    world: TwoStores,
) -> None:
    said = _said(await check(world.yesterday.records, world.today.log, "--json"), 1)
    assert _checks(said) == ["records-behind"]
    (found,) = said["findings"]
    assert (found["count"], found["kinds"]) == (1, {"key": 1})  # the revocation
    assert found["first_leaf_index"] == tree_size(world.yesterday.log)
    text = await check(world.yesterday.records, world.today.log)
    assert text.exit_code == 1
    assert "records-behind:" in text.stdout
    assert "  next: put back a copy of the records" in text.stdout
    assert "the log's newest entry is of 20" in text.stdout


async def test_a_log_that_is_older_than_the_records_and_than_what_is_remembered(
    world: TwoStores,
) -> None:
    state = ("--keys", world.keys, "--log-state", world.today.state, "--json")
    said = _said(await check(world.today.records, world.yesterday.log, *state), 1)
    assert sorted(_checks(said)) == ["log-behind", "log-shorter"]
    lost = tree_size(world.today.log) - tree_size(world.yesterday.log)
    assert {each["count"] for each in said["findings"]} == {1, lost}
    # Both put back to the same moment: only what is remembered tells.
    said = _said(await check(world.yesterday.records, world.yesterday.log, *state), 1)
    assert _checks(said) == ["log-shorter"]


async def test_stores_and_keys_of_another_gateway_are_told_apart(
    world: TwoStores, postgres_url: str, templates_apart: tuple[str, str], tmp_path: Path
) -> None:
    new_records, new_log = templates_apart
    with (
        new_database(postgres_url, new_records) as records,
        new_database(postgres_url, new_log) as log,
    ):
        with psycopg.connect(records) as owner:
            owner.execute("DELETE FROM credit.fact")  # the template's, which all copies have
        other = Stack(records, tmp_path)
        other.add_bank("bank-z")
        other.adopt()
        async with other.serving(audit_database_url=log):
            await other.settled()
        said = _said(await check(world.today.records, log, "--json"), 1)
        assert sorted(_checks(said)) == ["keys-differ", "other-log"]
        keys = ("--keys", world.keys, "--json")
        said = _said(await check(records, log, *keys, "--log-state", world.today.state), 1)
        assert _checks(said) == ["log-key-differs"]
        assert said["not_checked"] == ["log-state"]
        own = ("--keys", tmp_path / "keys", "--json")
        said = _said(await check(records, log, *own, "--log-state", world.today.state), 1)
        assert _checks(said) == ["log-not-remembered"]
        said = _said(await check(records, log, *own, "--origin", "other.example"), 1)
        assert _checks(said) == ["log-origin-differs"]
    # A database that nobody has used yet, beside one that somebody has.
    said = _said(await check(new_records, world.today.log, "--json"), 1)
    assert _checks(said) == ["records-behind"]
    said = _said(await check(world.today.records, new_log, "--json"), 1)
    assert _checks(said) == ["log-behind"]


async def test_a_second_history_is_told_from_the_remembered_one(
    world: TwoStores, postgres_url: str, tmp_path: Path
) -> None:
    shutil.copytree(world.stack.directory, tmp_path, dirs_exist_ok=True)
    copies = world.yesterday
    with (
        new_database(postgres_url, copies.records) as records,
        new_database(postgres_url, copies.log) as log,
    ):
        again = world.stack.copied(records, tmp_path)
        for _ in range(9):  # each start and stop makes none; each bank's fact one
            if tree_size(log) > tree_size(world.today.log):
                break
            recorded_bank(again, f"bank-{tree_size(log)}")
            async with again.serving(audit_database_url=log):
                await again.settled()
        state = ("--keys", world.keys, "--log-state", world.today.state, "--json")
        said = _said(await check(records, log, *state), 1)
        assert _checks(said) == ["log-differs"]


async def test_a_half_migrated_store_is_a_finding_and_a_newer_one_is_said(
    world: TwoStores, postgres_url: str
) -> None:
    with new_database(postgres_url, world.today.log) as log:
        with psycopg.connect(log, autocommit=True) as owner:
            owner.execute("INSERT INTO creditgateway_migrations.audit VALUES ('29991231000000')")
            said = _said(await check(world.today.records, log, "--json"), 0)
            assert said["newer"] == {"records": [], "audit": ["29991231000000"]}
            text = await check(world.today.records, log)
            assert "audit: newer than this program by 1" in text.stderr
            owner.execute(
                "DELETE FROM creditgateway_migrations.audit WHERE version IN"
                " (SELECT version FROM creditgateway_migrations.audit ORDER BY version LIMIT 2)"
            )
        said = _said(await check(world.today.records, log, "--json"), 1)
        assert _checks(said) == ["log-schema-missing"]
        assert said["findings"][0]["count"] == 2
        assert "stores" in said["not_checked"]


async def test_a_log_without_its_newest_entry_or_under_another_head_is_damaged(
    world: TwoStores, postgres_url: str
) -> None:
    for change in (
        "DELETE FROM audit.entry WHERE leaf_index = (SELECT max(leaf_index) FROM audit.entry)",
        "UPDATE audit.log_head SET peaks = overlay(peaks placing '\\x00' from 1)",
        "UPDATE audit.log_head SET tree_size = tree_size - 1",
    ):
        with new_database(postgres_url, world.today.log) as log:
            with psycopg.connect(log) as owner:
                owner.execute("SET session_replication_role = replica")
                owner.execute(change)
            result = await check(world.today.records, log, "--keys", world.keys, "--json")
            assert _checks(_said(result, 1)) == ["log-damaged"]


async def test_what_a_killed_gateway_left_is_no_finding_and_other_leaves_are(
    world: TwoStores, postgres_url: str
) -> None:
    with new_database(postgres_url, world.today.records) as records:
        with psycopg.connect(records, autocommit=True) as owner:
            owner.execute("SET session_replication_role = replica")
            change = (
                "UPDATE credit.fact SET leaf_index = %s"
                " WHERE fact_id = (SELECT fact_id FROM credit.fact WHERE kind = 'consent')"
            )
            owner.execute(change, [None])
            said = _said(await check(records, world.today.log, "--json"), 0)
            assert said["incomplete_changes"] == 1
            owner.execute(change, [1_000_000])
        said = _said(await check(records, world.today.log, "--json"), 1)
        assert _checks(said) == ["leaves-differ"]


async def test_it_can_be_run_while_a_gateway_serves_and_changes_nothing(
    world: TwoStores, postgres_url: str, tmp_path: Path
) -> None:
    with (
        new_database(postgres_url, world.today.records) as records,
        new_database(postgres_url, world.today.log) as log,
    ):
        again = world.stack.copied(records, tmp_path)
        state = tmp_path / "log.checkpoint"
        async with again.serving(audit_database_url=log, log_state=state):
            before, size = state.read_bytes(), tree_size(log)
            said = await check(records, log, "--keys", world.keys, "--log-state", state, "--json")
            assert _said(said, 0)["tree_size"] == size == tree_size(log)
            assert state.read_bytes() == before


async def test_the_login_of_a_gateway_may_check(world: TwoStores) -> None:
    login = "check_gateway_login"
    with psycopg.connect(world.today.records, autocommit=True) as owner:
        owner.execute(f"DROP ROLE IF EXISTS {login}")
        owner.execute(f"CREATE ROLE {login} LOGIN NOINHERIT IN ROLE creditgateway_gateway")
        try:
            urls = [
                each.replace("://postgres@", f"://{login}@")
                for each in (world.today.records, world.yesterday.records, world.today.log)
            ]
            state = ("--keys", world.keys, "--log-state", world.today.state, "--json")
            said = _said(await check(urls[0], urls[2], *state), 0)
            assert said["not_checked"] == ["schema"]
            said = _said(await check(urls[1], urls[2], *state), 1)
            assert _checks(said) == ["records-behind"]
        finally:
            owner.execute(f"DROP ROLE {login}")


async def test_what_cannot_be_compared_exits_with_2(world: TwoStores, tmp_path: Path) -> None:
    records, log = world.today.records, world.today.log
    for result in (
        await check(NOWHERE, log),
        await check(records, NOWHERE),
        await check(records, log, "--log-state", world.today.state),  # no key to verify it with
        await check(records, log, "--keys", world.keys, "--log-state", tmp_path),
        await cli("db", "check"),
    ):
        assert result.exit_code == 2
    # Nothing is remembered there: that is said, not taken for a fit.
    missing = ("--keys", world.keys, "--log-state", tmp_path / "none", "--json")
    assert _said(await check(records, log, *missing), 0)["not_checked"] == ["log-state"]


@contextmanager
def _put_back(
    world: TwoStores, postgres_url: str, directory: Path, records: str, log: str
) -> Iterator[tuple[Stack, str]]:
    """A gateway's surroundings with copies of two stores, and the URL of the log's."""
    with new_database(postgres_url, records) as here, new_database(postgres_url, log) as there:
        yield world.stack.copied(here, directory), there


async def test_a_gateway_does_not_start_on_stores_of_which_one_is_older(
    world: TwoStores, postgres_url: str, tmp_path: Path
) -> None:
    today, yesterday = world.today, world.yesterday
    for number, (records, log, check_name) in enumerate(
        (
            (yesterday.records, today.log, "records-behind"),
            (today.records, yesterday.log, "log-behind"),
        )
    ):
        directory = tmp_path / str(number)
        with (
            _put_back(world, postgres_url, directory, records, log) as (stack, url),
            pytest.raises(MisfitError, match=rf"^{check_name}: .* Next: "),
        ):
            async with stack.serving(audit_database_url=url):
                pass
    same = yesterday.records, yesterday.log
    with _put_back(world, postgres_url, tmp_path / "same", *same) as (stack, url):
        async with stack.serving(audit_database_url=url):
            await stack.settled()


async def test_the_program_says_the_finding_of_db_check_once_and_exits_with_its_code(
    world: TwoStores, postgres_url: str, tmp_path: Path
) -> None:
    stores = world.yesterday.records, world.today.log
    with _put_back(world, postgres_url, tmp_path, *stores) as (stack, url):
        for workers in ("1", "2"):
            options = ("--audit-database-url", url, "--workers", workers)
            refused = GatewayProcess(stack, f"refused-{workers}", *options)
            assert await refused.fails_to_start() == 1
            said = refused.log.read_text(encoding="utf-8")
            assert said.count("does not fit: records-behind: ") == 1
            assert "put back a copy of the records" in said
        accepted = GatewayProcess(stack, "accepted", *options[:2], "--accept-older-records")
        await accepted.start()
        assert await accepted.stop() == 0
        said = accepted.log.read_text(encoding="utf-8")
        assert "served although the records are older than the log" in said


async def test_nothing_but_older_records_can_be_accepted(
    world: TwoStores, postgres_url: str, tmp_path: Path
) -> None:
    today, yesterday = world.today, world.yesterday
    stores = today.records, yesterday.log
    with (
        _put_back(world, postgres_url, tmp_path / "log", *stores) as (stack, url),
        pytest.raises(MisfitError, match=r"^log-behind: "),
    ):
        async with stack.serving(audit_database_url=url, accept_older_records=True):
            pass
    stores = today.records, today.log
    with _put_back(world, postgres_url, tmp_path / "damaged", *stores) as (stack, url):
        with psycopg.connect(url) as owner:
            owner.execute("SET session_replication_role = replica")
            owner.execute(
                "DELETE FROM audit.entry"
                " WHERE leaf_index = (SELECT max(leaf_index) FROM audit.entry)"
            )
        with pytest.raises(MisfitError, match=r"^log-damaged: "):
            async with stack.serving(audit_database_url=url, accept_older_records=True):
                pass


async def test_a_start_looks_at_the_last_changes_only_and_db_check_at_all(
    world: TwoStores, postgres_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stores = world.today.records, world.today.log
    with _put_back(world, postgres_url, tmp_path, *stores) as (stack, url):
        with psycopg.connect(url) as owner:
            owner.execute("SET session_replication_role = replica")
            owner.execute(
                "UPDATE audit.fact_logged SET fact_id = gen_random_uuid()"
                " WHERE leaf_index = (SELECT min(leaf_index) FROM audit.fact_logged)"
            )
        said = _said(await check(stack.database_url, url, "--json"), 1)
        assert _checks(said) == ["records-behind", "log-behind"]
        with pytest.raises(MisfitError, match=r"^records-behind: "):
            async with stack.serving(audit_database_url=url):
                pass
        monkeypatch.setattr(starting, "NEWEST", 2)
        async with stack.serving(audit_database_url=url):
            pass


def test_the_last_changes_are_found_by_an_index_whatever_the_log_has(world: TwoStores) -> None:
    with connect(world.today.log, role=GATEWAY) as log:
        log.execute("SET enable_seqscan = off")
        plan = log.execute(f"EXPLAIN {load_sql('fitting.newest_logged')}".encode(), [1_000])
        assert "fact_logged_leaf" in "\n".join(line for (line,) in plan)
