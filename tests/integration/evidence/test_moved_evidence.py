# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Evidence of old months in files: nothing is lost on the way, and what is lost later is named."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import AsyncIterator, Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

import psycopg
import pytest
from typer.testing import CliRunner, Result

from gateway.cli.app import make_app
from gateway.errors import StoreError, StoreNotReadyError, StorePermissionError
from gateway.log.checkpoint import LogSigner
from gateway.runtime.system import SystemClock
from gateway.store.connections import GATEWAY, OPERATOR, connect
from gateway.store.evidence.moving import MovingStore
from tests.support.gateway.stack import ORIGIN, Stack
from tests.support.log.audit_cli import admitting, run_admitted
from tests.support.log.audit_database import a_lock_is_waited_for, admit, open_store
from tests.support.log.audit_entries import pending
from tests.support.records.pasts import Pasts
from tests.support.tiles.months import into_months

ANSWERS = 30
OLD = 18
"""Answers of the rounds that are over for months, whatever day it is."""

Audit = Callable[..., Result]


@pytest.fixture
async def world(pasts: Pasts, tmp_path: Path) -> AsyncIterator[Stack]:
    """Answers of eight months, in the partitions that they would have been logged in."""
    async with pasts.copied(tmp_path / "world", queries=ANSWERS) as stack:
        into_months(stack.database_url)
        yield stack


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """Where evidence goes."""
    return tmp_path / "evidence"


@pytest.fixture
def audit(world: Stack) -> Audit:
    """Runs a verb of the auditor's, with the keys."""
    keys = str(world.directory / "keys")
    environment = {
        "CREDIT_GATEWAY_AUDIT_DATABASE_URL": world.database_url,
        "CREDIT_GATEWAY_LOG_KEY": LogSigner(ORIGIN, world.keys.log_signer()).vkey,
        "COLUMNS": "200",
    }

    def invoke(*arguments: str | Path) -> Result:
        given = [*map(str, arguments)]
        if given[0] == "replay":
            given += ["--keys", keys, "--cause", "OPS-12"]
        return run_admitted(world, given, environment)

    return invoke


def log_signer(world: Stack) -> LogSigner:
    return LogSigner(ORIGIN, world.keys.log_signer())


def move(world: Stack, out: Path, *options: str, older_than: str = "31d") -> Result:
    given = ["retention", "move", "--database-url", world.database_url, "--out", str(out)]
    given += ["--cause", "OPS-12", "--older-than", older_than, *options]
    environment = {"CREDIT_GATEWAY_DATABASE_URL": None, "COLUMNS": "200"}
    with admitting(world.database_url, log_signer(world)):
        return CliRunner().invoke(make_app(), given, env=environment)


def moved(world: Stack, out: Path) -> None:
    """The same, done."""
    result = move(world, out)
    assert result.exit_code == 0, result.output
    admit(world.database_url, log_signer(world))


def rows(world: Stack, query: str, *values: Any) -> list[tuple[Any, ...]]:
    with psycopg.connect(world.database_url, autocommit=True) as owner:
        return owner.execute(query.encode(), values).fetchall()


def stored(world: Stack) -> Counter[bool]:
    """How much evidence is in files, and how much in the database."""
    found = rows(world, "SELECT bundle IS NOT NULL, sealed = '' FROM audit.evidence")
    assert all(is_moved == is_empty for is_moved, is_empty in found)
    return Counter(is_moved for is_moved, _ in found)


def month_of(world: Stack, leaf_index: int) -> str:
    """In whose folder its evidence goes."""
    ((month,),) = rows(
        world,
        "SELECT to_char(entry_time AT TIME ZONE 'UTC', 'YYYY-MM') FROM audit.evidence"
        " WHERE leaf_index = %s",
        leaf_index,
    )
    return str(month)


def moved_months(world: Stack) -> set[str]:
    """Months of which something is in files and not in the database."""
    found = rows(
        world,
        "SELECT DISTINCT to_char(entry_time AT TIME ZONE 'UTC', 'YYYY-MM') FROM audit.evidence"
        " WHERE bundle IS NOT NULL",
    )
    return {month for (month,) in found}


def bundles(out: Path) -> list[Path]:
    return sorted(path for path in out.glob("*/*/*") if not path.name.startswith("."))


def findings(result: Result) -> set[str]:
    return {each["check"] for each in json.loads(result.stdout)["findings"]}


def test_moved_evidence_is_verified_replayed_and_shown_from_its_files(
    world: Stack, out: Path, audit: Audit
) -> None:
    (before,) = rows(world, "SELECT sum(length(sealed)) FROM audit.evidence")
    moved(world, out)
    counts = stored(world)
    assert counts[True] >= OLD
    assert counts[True] + counts[False] == ANSWERS + 1
    assert all(sha256(path.read_bytes()).hexdigest() == path.name for path in bundles(out))
    (after,) = rows(world, "SELECT sum(length(sealed)) FROM audit.evidence")
    assert after[0] < before[0] / 2
    assert "no month has evidence" in move(world, out).stdout, "once is enough"
    verified = audit("verify", "--evidence-files", out, "--json")
    assert verified.exit_code == 0, verified.output
    assert "evidence" in json.loads(verified.stdout)["checked"]
    replayed = json.loads(audit("replay", "--all", "--evidence-files", out, "--json").stdout)
    assert (replayed["equal"], replayed["not_checked"]) == (ANSWERS, 0)
    opened = ("--evidence", "--keys", world.directory / "keys", "--cause", "OPS-12", "--json")
    shown = audit("show", "0", *opened, "--evidence-files", out)
    assert "request" in json.loads(shown.stdout)["evidence"]
    (file,) = {path for path in bundles(out) if path.parts[-3] == month_of(world, 0)}
    elsewhere = audit("show", "0", *opened)
    assert (elsewhere.exit_code, str(file.relative_to(out)) in elsewhere.output) == (2, True)
    search = audit("search", "--json").stdout
    assert "move-evidence" in search, "the move is an entry"


def test_what_was_not_read_is_not_called_checked(world: Stack, out: Path, audit: Audit) -> None:
    moved(world, out)
    count = stored(world)[True]
    document = json.loads(audit("verify", "--json").stdout)
    assert "evidence" not in document["checked"]
    (why,) = (each["why"] for each in document["not_checked"] if each["what"] == "evidence")
    assert f"{count} entries" in why
    assert "--evidence-files` without --state does" in why
    assert f"not checked: {why}" in " ".join(audit("verify").stdout.split())
    replayed = audit("replay", "--all", "--json")
    assert replayed.exit_code == 2
    assert json.loads(replayed.stdout)["not_checked"] == count
    found = json.loads(replayed.stdout)["findings"]
    assert {each["check"] for each in found} == {"evidence-in-files"}
    files = {str(path.relative_to(out)) for path in bundles(out)}
    assert {each["file"] for each in found} == files


def _flip(path: Path) -> None:
    """Changes the last byte, whatever it is."""
    raw = path.read_bytes()
    path.write_bytes(raw[:-1] + bytes([raw[-1] ^ 1]))


@pytest.mark.parametrize(
    ("spoil", "check"),
    [
        (_flip, "evidence-file-differs"),
        (lambda path: path.unlink(), "evidence-file-missing"),
        (lambda path: path.write_bytes(b""), "evidence-file-differs"),
    ],
)
def test_a_changed_or_missing_file_is_named(
    world: Stack, out: Path, audit: Audit, spoil: Callable[[Path], Any], check: str
) -> None:
    moved(world, out)
    spoil(bundles(out)[0])
    for options in ((), ("--keys", world.directory / "keys", "--cause", "OPS-12")):
        verified = audit("verify", "--evidence-files", out, "--json", *options)
        assert (verified.exit_code, findings(verified)) == (1, {check})
    replayed = audit("replay", "--all", "--evidence-files", out, "--json")
    assert replayed.exit_code == 1
    assert json.loads(replayed.stdout)["different"] > 0


def test_show_and_replay_say_which_file_is_missing(world: Stack, out: Path, audit: Audit) -> None:
    moved(world, out)
    (lost,) = {path for path in bundles(out) if path.parts[-3] == month_of(world, 0)}
    lost.unlink()
    name = str(lost.relative_to(out))
    keys = ("--keys", world.directory / "keys", "--cause", "OPS-12")
    shown = audit("show", "0", "--evidence", *keys, "--evidence-files", out)
    assert (shown.exit_code, name in shown.output) == (1, True), shown.output
    replayed = audit("replay", "0", "--evidence-files", out, "--json")
    (found,) = json.loads(replayed.stdout)["findings"]
    assert (found["check"], found["file"]) == ("evidence-file-missing", name)


@pytest.mark.parametrize(
    ("change", "check"),
    [
        (
            "UPDATE audit.evidence SET bundle = sha256(bundle) WHERE leaf_index = 0",
            "evidence-file-missing",
        ),
        ("UPDATE audit.evidence SET bundle = NULL WHERE leaf_index = 0", "evidence-differs"),
        ("UPDATE audit.evidence SET sealed = 'x' WHERE leaf_index = 0", "evidence-differs"),
        (
            "UPDATE audit.evidence SET sealed = '', bundle = sha256('') WHERE bundle IS NULL",
            "evidence-file-missing",
        ),
        # Longer than a name may be, in a folder that is there.
        (
            (
                "UPDATE audit.evidence SET bundle = bundle || decode(repeat('4f', 130), 'hex')"
                " WHERE leaf_index = 0"
            ),
            "evidence-file-differs",
        ),
    ],
)
def test_a_row_that_names_another_file_is_named(
    world: Stack, out: Path, audit: Audit, change: str, check: str
) -> None:
    moved(world, out)
    with psycopg.connect(world.database_url) as owner:
        assert owner.execute(change.encode()).rowcount > 0
    verified = audit("verify", "--evidence-files", out, "--json")
    assert verified.exit_code == 1
    assert findings(verified) == {check}


def test_evidence_that_was_changed_keeps_its_month_and_the_others_go_on(
    world: Stack, out: Path, audit: Audit
) -> None:
    rows(world, "UPDATE audit.evidence SET sealed = sealed || 'x' WHERE leaf_index = 0 RETURNING 1")
    month = month_of(world, 0)
    result = move(world, out)
    assert result.exit_code == 1
    assert f"{month}: evidence of leaf 0 is not what its entry commits to" in result.output
    others = moved_months(world)
    assert others
    assert month not in others
    assert all(f"{other}: evidence of" in result.stdout for other in others)
    assert findings(audit("verify", "--evidence-files", out, "--json")) == {"evidence-differs"}
    again = json.loads(move(world, out, "--json").stdout)
    assert (again["dropped"], again["months"]) == (False, [])
    assert [each["month"] for each in again["failed"]] == [month]


def test_a_file_that_holds_something_else_keeps_the_month_where_it_is(
    world: Stack, out: Path
) -> None:
    assert move(world, out, "--files-only").exit_code == 0
    assert stored(world)[True] == 0
    spoilt, *_ = bundles(out)
    spoilt.write_bytes(b"something else")
    result = move(world, out)
    assert (result.exit_code, "Nothing was replaced" in result.output) == (1, True)
    assert spoilt.parts[-3] not in moved_months(world)
    assert moved_months(world)


def test_what_was_done_before_the_database_failed_is_said(
    world: Stack, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, dropped = MovingStore.move, 0

    def failing(store: MovingStore, *given: Any) -> int:
        nonlocal dropped
        dropped += 1
        if dropped == 2:
            raise StoreError("the database is not available")
        return real(store, *given)

    monkeypatch.setattr(MovingStore, "move", failing)
    result = move(world, out, "--json")
    assert (result.exit_code, "is not available" in result.stderr) == (2, True), result.output
    (done,) = json.loads(result.stdout)["months"]
    assert moved_months(world) == {done["month"]}
    monkeypatch.undo()
    again = move(world, out)
    assert again.exit_code == 0, again.output
    assert f"{done['month']}:" not in again.stdout
    assert stored(world)[True] >= OLD


def test_the_database_drops_only_what_was_written_and_only_of_old_months(
    world: Stack, out: Path
) -> None:
    assert move(world, out, older_than="30d").exit_code == 2
    with connect(world.database_url, role=OPERATOR) as connection:
        store = MovingStore(connection)
        ((now,),) = connection.execute("SELECT now()").fetchall()
        oldest, *_ = (each.month for each in store.months(now))
        with pytest.raises(StorePermissionError):
            store.begun([now.date().replace(day=1)], "OPS-12")
        with pytest.raises(StoreError):
            store.begun([oldest.replace(year=1999)], "OPS-12")
        with admitting(world.database_url, log_signer(world)):
            begun = store.begun([oldest], "OPS-12")
        with pytest.raises(StoreNotReadyError):
            store.move(oldest, begun[oldest], 1, bytes(32))
    with (
        connect(world.database_url, role=GATEWAY) as connection,
        pytest.raises(StorePermissionError),
    ):
        MovingStore(connection).months(now)
    assert stored(world)[True] == 0


def test_the_newest_answer_to_a_case_stays(world: Stack, out: Path) -> None:
    rows(
        world,
        "INSERT INTO audit.asking_case (partner_id, rule, case_date, hour_start, asked, answered,"
        " missed, shifted, open_time, call_answers, call_answer_leaf) VALUES ('bank-c', 'misses',"
        " current_date, now(), 1, 1, 1, 1, now(), 1, 1) RETURNING 1",
    )
    moved(world, out)
    kept = "SELECT leaf_index FROM audit.evidence WHERE bundle IS NULL AND leaf_index < 5"
    assert rows(world, kept) == [(1,)]


def test_retention_and_renewed_keys_go_on_as_before(world: Stack, out: Path, audit: Audit) -> None:
    moved(world, out)
    keys = str(world.directory / "keys")
    at = ("--database-url", world.database_url, "--cause", "rule 16")
    environment = {"CREDIT_GATEWAY_DATABASE_URL": None}
    for words in (
        ("keys", "rotate-evidence", keys, *at),
        ("retention", "apply", "--older-than", "170d", *at),
    ):
        with admitting(world.database_url, log_signer(world)):
            result = CliRunner().invoke(make_app(), words, env=environment)
        assert result.exit_code == 0, result.output
    admit(world.database_url, log_signer(world))
    ((erased,),) = rows(world, "SELECT count(*) FROM audit.evidence WHERE wrapped_key IS NULL")
    assert 0 < erased < OLD
    whole = audit("replay", "--all", "--evidence-files", out, "--json")
    assert json.loads(whole.stdout)["equal"] == ANSWERS - erased
    # A month that is erased has no need of its files any more.
    for path in bundles(out):
        (left,) = rows(
            world,
            "SELECT count(*) FROM audit.evidence"
            " WHERE bundle = decode(%s, 'hex') AND wrapped_key IS NOT NULL",
            path.name,
        )
        if left == (0,):
            path.unlink()
    verified = audit("verify", "--evidence-files", out, "--json")
    assert verified.exit_code == 0, verified.output
    replayed = json.loads(audit("replay", "--all", "--evidence-files", out, "--json").stdout)
    assert (replayed["equal"], replayed["erased"]) == (ANSWERS - erased, erased)


async def test_a_long_reader_is_waited_for_and_the_log_goes_on_meanwhile(
    world: Stack, out: Path
) -> None:
    signer = log_signer(world)
    with psycopg.connect(world.database_url) as reader:
        reader.execute("SELECT count(*) FROM audit.evidence")
        moving = asyncio.create_task(asyncio.to_thread(move, world, out))
        await a_lock_is_waited_for(world.database_url, "audit.move_evidence")
        async with open_store(world.database_url, signer) as store:
            (committed,) = await store.append([pending("meanwhile", time=SystemClock().now())])
        assert stored(world)[True] == 0
    result = await moving
    assert result.exit_code == 0, result.output
    assert stored(world)[True] >= OLD
    found = rows(
        world, "SELECT 1 FROM audit.evidence WHERE leaf_index = %s", committed.receipt.leaf_index
    )
    assert found == [(1,)]
