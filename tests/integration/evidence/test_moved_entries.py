# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Old entries in files: nothing is lost, nothing unread is called checked, and lies are named."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest
from typer.testing import CliRunner, Result

from gateway.cli.app import make_app
from gateway.errors import StoreError, StoreNotReadyError, StorePermissionError
from gateway.log.checkpoint import LogSigner
from gateway.log.tiles.layout import bundle_path, tile_path
from gateway.runtime.system import SystemClock
from gateway.store.connections import GATEWAY, OPERATOR, connect
from gateway.store.log.moved.moving import EntryMovingStore, EntryPartition
from tests.integration.evidence.test_moved_evidence import moved as evidence_moved
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import ORIGIN, Stack, resident
from tests.support.log.audit_cli import admitting, run_admitted
from tests.support.log.audit_database import a_lock_is_waited_for, admit, open_store
from tests.support.log.audit_entries import new_log_signer, pending
from tests.support.processes.killed import die, is_killed
from tests.support.records.pasts import Pasts
from tests.support.suite.exhaustive import first_every_day
from tests.support.tiles.months import into_months, into_partitions

ANSWERS = 262
EDGE = 256
"""Entries of the partition that moves: one file of them."""
AGE = timedelta(days=420)
PARTITION = EntryPartition(0, EDGE)

Audit = Callable[..., Result]


@pytest.fixture
async def past(pasts: Pasts, tmp_path: Path) -> AsyncIterator[Stack]:
    """A past that is long over, in partitions; its evidence is in the database."""
    async with pasts.copied(tmp_path / "world", queries=ANSWERS, age=AGE) as stack:
        into_months(stack.database_url)
        into_partitions(stack.database_url, EDGE)
        yield stack


@pytest.fixture
def evidence(tmp_path: Path) -> Path:
    """Where evidence goes."""
    return tmp_path / "evidence"


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """Where tiles go."""
    return tmp_path / "tiles"


@pytest.fixture
def audit(past: Stack) -> Audit:
    """Runs a verb of the auditor's."""
    environment = {
        "CREDIT_GATEWAY_AUDIT_DATABASE_URL": past.database_url,
        "CREDIT_GATEWAY_LOG_KEY": LogSigner(ORIGIN, past.keys.log_signer()).vkey,
        "COLUMNS": "200",
    }
    return lambda *arguments: run_admitted(past, [*map(str, arguments)], environment)


@pytest.fixture
def world(past: Stack, evidence: Path, out: Path, audit: Audit) -> Stack:
    """Its evidence is in files, and the tiles are written."""
    evidence_moved(past, evidence)
    written = audit("tiles", "--out", out)
    assert written.exit_code == 0, written.output
    return past


def move(world: Stack, out: Path, *options: str, older_than: str = "184d") -> Result:
    given = ["retention", "move-entries", "--database-url", world.database_url]
    given += ["--tiles", str(out), "--cause", "OPS-12", "--older-than", older_than, *options]
    environment = {
        "CREDIT_GATEWAY_DATABASE_URL": None,
        "CREDIT_GATEWAY_LOG_KEY": LogSigner(ORIGIN, world.keys.log_signer()).vkey,
        "COLUMNS": "200",
    }
    return CliRunner().invoke(make_app(), given, env=environment)


def moved(world: Stack, out: Path) -> None:
    """The same, done."""
    result = move(world, out)
    assert result.exit_code == 0, result.output
    admit(world.database_url, LogSigner(ORIGIN, world.keys.log_signer()))


def rows(world: Stack, query: str, *values: Any) -> list[tuple[Any, ...]]:
    with psycopg.connect(world.database_url, autocommit=True) as owner:
        return owner.execute(query.encode(), values).fetchall()


def change(world: Stack, statement: str) -> None:
    with psycopg.connect(world.database_url) as owner:
        assert owner.execute(statement.encode()).rowcount > 0


def empty(world: Stack) -> list[int]:
    """Leaf indexes of rows without the bytes of their entry."""
    found = rows(world, "SELECT leaf_index FROM audit.entry WHERE entry = '' ORDER BY 1")
    return [index for (index,) in found]


def findings(result: Result) -> list[tuple[str, int | None]]:
    return [(each["check"], each["leaf_index"]) for each in json.loads(result.stdout)["findings"]]


def person(world: Stack) -> tuple[str, ...]:
    """Options that name somebody who was asked about, in the test's own form."""
    file = world.directory / "person.txt"
    file.write_text(resident(1))
    return ("--subject", str(file), "--keys", str(world.directory / "keys"))


def opened(world: Stack, evidence: Path) -> tuple[str, ...]:
    """Options of verbs that open evidence."""
    keys = str(world.directory / "keys")
    return ("--keys", keys, "--cause", "OPS-12", "--evidence-files", str(evidence))


def test_moved_entries_are_verified_replayed_searched_and_exported_from_the_tiles(
    world: Stack, evidence: Path, out: Path, audit: Audit, tmp_path: Path
) -> None:
    asked = person(world)
    before = json.loads(audit("access-report", *asked, "--json").stdout)
    moved(world, out)
    assert empty(world) == [*range(EDGE)]
    assert "no partition has entries" in move(world, out).stdout, "once is enough"
    tiles = ("--tiles", out)
    verified = audit("verify", "--evidence-files", evidence, *tiles, "--json")
    assert verified.exit_code == 0, verified.output
    assert "entries" in json.loads(verified.stdout)["checked"]
    keys = opened(world, evidence)
    replayed = json.loads(audit("replay", "--all", *keys, *tiles, "--json").stdout)
    assert (replayed["equal"], replayed["not_checked"]) == (ANSWERS, 0)
    shown = audit("show", "3", "--evidence", *keys, *tiles, "--json")
    assert (shown.exit_code, "request" in json.loads(shown.stdout)["evidence"]) == (0, True)
    assert json.loads(shown.stdout)["in_signed_tree"]
    found = audit("search", "--partner", "bank-j", "--limit", "1000", "--json", *tiles)
    assert found.exit_code == 0, found.output
    whole = audit(
        "search", "--partner", "bank-j", "--limit", "1000", "--json", *tiles, "--verified"
    )
    assert whole.stdout.splitlines()[:-1] == found.stdout.splitlines()[:-1]
    exported = audit("export", "--out", tmp_path / "export", *tiles)
    assert exported.exit_code == 0, exported.output
    assert audit("verify-export", tmp_path / "export").exit_code == 0
    after = json.loads(audit("access-report", *asked, *tiles, "--json").stdout)
    assert after["accesses"] == before["accesses"]
    assert audit("prove", "inclusion", "5", *tiles).exit_code == 0
    ((size,),) = rows(world, "SELECT max(tree_size) FROM audit.checkpoint WHERE tree_size < 250")
    assert audit("prove", "consistency", size).exit_code == 0, "hashes stay"
    again = audit("tiles", "--out", out, *tiles)
    assert again.exit_code == 0, again.output
    ((index,),) = rows(
        world,
        "SELECT l.leaf_index FROM audit.access AS a JOIN audit.access_logged AS l"
        " USING (access_id) WHERE a.verb = 'move-entries'",
    )
    assert "move-entries" in audit("show", index).stdout, "the move is an entry"


def test_what_was_not_read_is_not_called_checked(
    world: Stack, evidence: Path, out: Path, audit: Audit, tmp_path: Path
) -> None:
    moved(world, out)
    keys = opened(world, evidence)
    for verb in (
        ("verify", "--json"),
        ("replay", "--all", *keys),
        ("show", "3"),
        ("search", "--partner", "bank-j", "--limit", "1000"),
        ("search", "--verified"),
        ("access-report", *person(world)),
        ("report", "--from", "2020-01-01", "--to", "2021-01-01", "--out", tmp_path / "page.html"),
        ("export", "--out", tmp_path / "export"),
        ("tiles", "--out", tmp_path / "other"),
        ("follow", "--once", "--cursor", tmp_path / "cursor"),
        ("prove", "inclusion", "5"),
        ("verify", "--workers", "2"),
        ("replay", "--all", *keys, "--workers", "2"),
    ):
        result = audit(*verb)
        assert (verb, result.exit_code) == (verb, 2), result.output
        assert result.output.count("was moved to files") == 1, "as it was raised"
        assert "--tiles" in result.output
    newest = audit("search", "--limit", "1", "--json")
    assert newest.exit_code == 0, "what is in the database is found there"


def _flip(path: Path) -> None:
    """Changes the last byte, whatever it is."""
    raw = path.read_bytes()
    path.write_bytes(raw[:-1] + bytes([raw[-1] ^ 1]))


def test_a_changed_file_is_found_and_a_missing_one_looked_for(
    world: Stack, evidence: Path, out: Path, audit: Audit
) -> None:
    moved(world, out)
    path = out / bundle_path(0)
    whole = path.read_bytes()
    verify = ("verify", "--evidence-files", evidence, "--tiles", out, "--json")
    _flip(path)
    changed = audit(*verify)
    assert changed.exit_code == 1
    assert 255 in {index for _, index in findings(changed)}
    shown = audit("show", "255", "--tiles", out)
    assert (shown.exit_code, bundle_path(0) in shown.output) == (1, True)
    assert audit("show", "3", "--tiles", out).exit_code == 0
    path.write_bytes(whole[:-1])
    cut = audit(*verify)
    assert (cut.exit_code, "it is no entry bundle" in cut.output) == (1, True)
    path.unlink()
    missing = audit(*verify)
    assert (missing.exit_code, "look for another copy" in missing.output) == (2, True)
    path.write_bytes(whole)
    assert audit(*verify).exit_code == 0


@pytest.mark.parametrize(
    ("statement", "check"),
    [
        # After the move, or where none was: only the log says what was moved.
        ("UPDATE audit.entry SET entry = '' WHERE leaf_index = 260", ("entry-unreadable", 260)),
        ("UPDATE audit.entry SET outcome = 2 WHERE leaf_index = 7", ("column-differs", 7)),
        (
            "UPDATE audit.entry SET leaf_hash = sha256('') WHERE leaf_index = 7",
            ("leaf-hash-differs", 7),
        ),
        ("DELETE FROM audit.entry WHERE leaf_index = 7", ("entry-missing", 7)),
    ],
)
def test_a_row_that_was_changed_is_named_also_where_entries_moved(  # noqa: PLR0913, PLR0917
    world: Stack,
    evidence: Path,
    out: Path,
    audit: Audit,
    statement: str,
    check: tuple[str, int],
) -> None:
    moved(world, out)
    change(world, statement)
    verified = audit("verify", "--evidence-files", evidence, "--tiles", out, "--json")
    assert verified.exit_code == 1
    assert check in findings(verified)


def test_a_row_without_its_bytes_is_changed_where_the_log_knows_of_no_move(
    world: Stack, evidence: Path, audit: Audit, out: Path
) -> None:
    change(world, "UPDATE audit.entry SET entry = '' WHERE leaf_index = 7")
    for tiles in ((), ("--tiles", out)):
        verified = audit("verify", "--evidence-files", evidence, *tiles, "--json")
        assert verified.exit_code == 1
        assert 7 in {index for _, index in findings(verified)}


@pytest.mark.parametrize(
    ("spoil", "code", "words"),
    [
        (lambda out: _flip(out / bundle_path(0)), 1, "does not hold what the log has signed"),
        (lambda out: (out / bundle_path(0)).unlink(), 1, "is missing: nothing was dropped"),
        (lambda out: _flip(out / tile_path(0, 0)), 1, "is missing or was changed"),
        (lambda out: _flip(out / "checkpoint"), 1, "not one of this log"),
        (lambda out: (out / "checkpoint").unlink(), 2, "there is no checkpoint"),
    ],
)
def test_nothing_is_dropped_that_the_files_do_not_hold(
    world: Stack, out: Path, spoil: Callable[[Path], Any], code: int, words: str
) -> None:
    assert move(world, out, "--check-only").exit_code == 0
    spoil(out)
    result = move(world, out)
    assert (result.exit_code, words in " ".join(result.output.split())) == (code, True)
    assert empty(world) == []


def test_a_changed_row_keeps_its_partition_where_it_is(world: Stack, out: Path) -> None:
    change(world, "UPDATE audit.entry SET entry = entry || '\\x00' WHERE leaf_index = 9")
    result = move(world, out)
    assert (result.exit_code, "entry 9 is not what" in result.output) == (1, True)
    change(world, "UPDATE audit.entry SET leaf_index = 1000 WHERE leaf_index = 9")
    result = move(world, out)
    assert (result.exit_code, "nothing was dropped" in result.output) == (2, True), "one is missing"
    assert empty(world) == []


def test_a_directory_of_another_log_or_of_too_few_entries_does_not_count(
    world: Stack, out: Path, tmp_path: Path
) -> None:
    other = ("--log-key", new_log_signer(ORIGIN).vkey)
    assert move(world, out, *other).exit_code == 1
    assert move(world, tmp_path / "none").exit_code == 2
    assert not (tmp_path / "none").exists()
    into_partitions(world.database_url, 2 * EDGE)
    assert "no partition has entries" in move(world, out).stdout, "it is not full yet"
    assert empty(world) == []


def test_the_database_drops_only_what_was_found_and_only_what_is_old(
    world: Stack, out: Path
) -> None:
    assert move(world, out, older_than="183d").exit_code == 2
    with connect(world.database_url, role=OPERATOR) as connection:
        store = EntryMovingStore(connection)
        ((now,),) = connection.execute("SELECT now()").fetchall()
        assert store.partitions(now) == [PARTITION]
        moving = list(store.entries(PARTITION))
        assert len(moving) == EDGE
        begun = store.begin(*PARTITION, 1, "OPS-12")
        for count, digest in ((EDGE, bytes(32)), (0, bytes(32))):
            with pytest.raises(StoreNotReadyError):
                store.move(begun, PARTITION, count, digest)
        with pytest.raises(StoreError):
            list(store.entries(EntryPartition(1, EDGE)))
        change(world, "UPDATE audit.asking_position SET leaf_index = 255")
        with pytest.raises(StoreNotReadyError):
            list(store.entries(PARTITION))
        change(
            world,
            "UPDATE audit.entry SET entry_time = now() - interval '183 days'"
            " WHERE leaf_index = 255",
        )
        with pytest.raises(StorePermissionError):
            list(store.entries(PARTITION))
    with (
        connect(world.database_url, role=GATEWAY) as connection,
        pytest.raises(StorePermissionError),
    ):
        EntryMovingStore(connection).partitions(now)
    assert empty(world) == []


def test_entries_that_are_still_read_from_the_database_stay(
    world: Stack, out: Path, audit: Audit
) -> None:
    change(
        world,
        "INSERT INTO audit.asking_case (partner_id, rule, case_date, hour_start, asked, answered,"
        " missed, shifted, open_time, call_answers, call_answer_leaf) VALUES ('bank-c', 'misses',"
        " current_date, now(), 1, 1, 1, 1, now(), 1, 1)",
    )
    change(
        world, "INSERT INTO audit.fact_logged (fact_id, leaf_index) VALUES (gen_random_uuid(), 2)"
    )
    change(world, "UPDATE audit.evidence SET bundle = NULL WHERE leaf_index = 4")
    moved(world, out)
    assert [*range(EDGE)] == sorted([*empty(world), 1, 2, 4])
    change(world, "DELETE FROM audit.asking_case")
    assert move(world, out).exit_code == 0
    assert [*range(EDGE)] == sorted([*empty(world), 2, 4]), "what stayed can move later"
    assert audit("show", "1", "--tiles", out).exit_code == 0


def test_entries_whose_evidence_is_in_the_database_do_not_move(
    past: Stack, out: Path, audit: Audit
) -> None:
    assert audit("tiles", "--out", out).exit_code == 0
    result = move(past, out)
    assert (result.exit_code, empty(past)) == (0, [])


def test_retention_and_renewed_keys_go_on_as_before(
    world: Stack, evidence: Path, out: Path, audit: Audit
) -> None:
    moved(world, out)
    keys = str(world.directory / "keys")
    at = ("--database-url", world.database_url, "--cause", "rule 16")
    environment = {"CREDIT_GATEWAY_DATABASE_URL": None}

    def run(*words: str) -> Result:
        with admitting(world.database_url, LogSigner(ORIGIN, world.keys.log_signer())):
            return CliRunner().invoke(make_app(), words, env=environment)

    blind = run("keys", "rotate-evidence", keys, *at)
    assert (blind.exit_code, "--tiles" in blind.output) == (2, True)
    whole = run("keys", "rotate-evidence", keys, "--tiles", str(out), *at)
    assert whole.exit_code == 0, whole.output
    erased = run("retention", "apply", "--older-than", "400d", *at)
    assert erased.exit_code == 0, erased.output
    admit(world.database_url, LogSigner(ORIGIN, world.keys.log_signer()))
    ((gone,),) = rows(world, "SELECT count(*) FROM audit.evidence WHERE wrapped_key IS NULL")
    assert 0 < gone < ANSWERS
    tiles = ("--tiles", out)
    replayed = audit("replay", "--all", *opened(world, evidence), *tiles, "--json")
    counts = json.loads(replayed.stdout)
    assert (counts["equal"], counts["erased"]) == (ANSWERS - gone, gone)
    verified = audit("verify", "--evidence-files", evidence, *tiles, "--json")
    assert verified.exit_code == 0, verified.output


def test_what_was_dropped_before_the_next_partition_failed_is_said(
    world: Stack, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Looked at twice and moved once: the second time the rows are not what was found.
    monkeypatch.setattr(EntryMovingStore, "partitions", lambda *_: [PARTITION, PARTITION])
    result = move(world, out, "--json")
    assert (result.exit_code, "found in files any more" in result.stderr) == (2, True), (
        result.output
    )
    report = json.loads(result.stdout)
    assert report["dropped"]
    assert [(each["low"], each["high"]) for each in report["partitions"]] == [(0, EDGE)]
    assert empty(world) == [*range(EDGE)]


async def test_a_lock_on_a_partition_is_waited_for_again_and_again(world: Stack, out: Path) -> None:
    ((name,),) = rows(world, "SELECT name FROM audit.entry_partitions() WHERE low = 0")
    with psycopg.connect(world.database_url) as other:
        # As a vacuum that does not give way.
        other.execute(f'LOCK TABLE audit."{name}" IN ROW EXCLUSIVE MODE'.encode())
        moving = asyncio.create_task(asyncio.to_thread(move, world, out))
        # Between two tries it waits for nothing but the time.
        for event in ("relation", "PgSleep", "relation"):
            await _is_waited_for(world, event)
    result = await moving
    assert (result.exit_code, empty(world)) == (0, [*range(EDGE)]), result.output


async def _is_waited_for(world: Stack, event: str) -> None:
    """Returns when a move waits for something of Postgres's list of wait events."""
    waiting = """SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()
        AND wait_event = %s AND query ~ 'audit.move_entries\\('"""
    async with asyncio.timeout(PATIENCE_S):
        while await asyncio.to_thread(rows, world, waiting, event) == [(0,)]:  # noqa: ASYNC110
            await asyncio.sleep(0.01)


async def test_a_long_reader_is_waited_for_and_the_log_goes_on_meanwhile(
    world: Stack, out: Path
) -> None:
    signer = LogSigner(ORIGIN, world.keys.log_signer())
    with psycopg.connect(world.database_url) as reader:
        reader.execute("SELECT count(*) FROM audit.entry")
        moving = asyncio.create_task(asyncio.to_thread(move, world, out))
        await a_lock_is_waited_for(world.database_url, "audit.move_entries")
        async with open_store(world.database_url, signer) as store:
            (committed,) = await store.append([pending("meanwhile", time=SystemClock().now())])
        assert empty(world) == []
    result = await moving
    assert result.exit_code == 0, result.output
    assert empty(world) == [*range(EDGE)]
    found = rows(
        world, "SELECT 1 FROM audit.entry WHERE leaf_index = %s", committed.receipt.leaf_index
    )
    assert found == [(1,)]


def around_drop(*, after: bool) -> Callable[[], None]:
    """Dies when all files were looked at, or once the partition was dropped."""

    def prepare() -> None:
        real = EntryMovingStore.move

        def dying(store: EntryMovingStore, *given: Any) -> int:
            if not after:
                die()
            found = real(store, *given)
            die()
            return found

        EntryMovingStore.move = dying  # type: ignore[method-assign, assignment]

    return prepare


@pytest.mark.parametrize(
    "prepare", first_every_day([around_drop(after=False), around_drop(after=True)], 2)
)
def test_killed_at_any_step_nothing_is_lost_and_the_next_run_goes_on(
    world: Stack,
    evidence: Path,
    out: Path,
    audit: Audit,
    prepare: Callable[[], None],
) -> None:
    assert is_killed(prepare, lambda: move(world, out))
    verify = ("verify", "--evidence-files", evidence, "--tiles", out, "--json")
    verified = audit(*verify)
    assert verified.exit_code == 0, verified.output
    moved(world, out)
    assert empty(world) == [*range(EDGE)]
    assert audit(*verify).exit_code == 0


def test_a_backend_that_is_killed_in_the_swap_leaves_all_as_it_was(
    world: Stack, evidence: Path, out: Path, audit: Audit
) -> None:
    with connect(world.database_url, role=OPERATOR) as connection:
        store = EntryMovingStore(connection)
        moving = list(store.entries(PARTITION))
    # Ends the backend after the old partition was dropped, before the new one has its place.
    change_owner = (
        """CREATE FUNCTION audit.die() RETURNS event_trigger LANGUAGE plpgsql AS $$
        BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); END $$""",
        "CREATE EVENT TRIGGER die ON sql_drop EXECUTE FUNCTION audit.die()",
    )
    with psycopg.connect(world.database_url, autocommit=True) as owner:
        for statement in change_owner:
            owner.execute(statement.encode())
    assert len(moving) == EDGE
    assert move(world, out).exit_code == 2
    with psycopg.connect(world.database_url, autocommit=True) as owner:
        owner.execute("DROP EVENT TRIGGER die")
        owner.execute("DROP FUNCTION audit.die()")
    assert empty(world) == []
    assert audit("verify", "--evidence-files", evidence, "--json").exit_code == 0
    moved(world, out)
    assert empty(world) == [*range(EDGE)]
