# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The auditor's verbs on the log of a gateway that has answered and refused."""

from __future__ import annotations

import asyncio
import base64
import csv
import io
import json
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psycopg
import pytest
from typer.testing import Result

from gateway.audit.finding_words import _MEANINGS
from gateway.audit.findings import Check
from gateway.cli.audit.entry_view import FIELDS
from gateway.domain.access.audit_entry import Receipt
from gateway.log.checkpoint import LogSigner
from gateway.log.merkle import leaf_hash, verify_consistency, verify_inclusion
from gateway.log.receipt import verify_receipt
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import ORIGIN, Stack, resident
from tests.support.log.audit_cli import run_admitted
from tests.support.log.audit_database import open_store
from tests.support.log.audit_entries import new_log_signer, verifier_of
from tests.support.records.pasts import Pasts
from tests.support.records.replay_world import FORMATS

QUERIES = 40
SIZE = QUERIES + 1

Run = Callable[..., Result]


@pytest.fixture
async def world(pasts: Pasts, tmp_path: Path) -> AsyncIterator[Stack]:
    """40 answers in three formats and a refusal; the server has stopped."""
    async with pasts.copied(tmp_path, queries=QUERIES) as stack:
        yield stack


@pytest.fixture
def signer(world: Stack) -> LogSigner:
    """The log's own key, for checks and forgeries."""
    return LogSigner(ORIGIN, world.keys.log_signer())


@pytest.fixture
def run(world: Stack, signer: LogSigner) -> Run:
    """Runs an audit verb on that log."""

    def invoke(*arguments: str, stdin: str = "", key: str = signer.vkey) -> Result:
        environment = {
            "CREDIT_GATEWAY_AUDIT_DATABASE_URL": world.database_url,
            "CREDIT_GATEWAY_LOG_KEY": key,
            "CREDIT_GATEWAY_KEYS": None,
            "COLUMNS": "200",
        }
        return run_admitted(world, arguments, environment, stdin)

    return invoke


def _lines(result: Result) -> list[dict[str, Any]]:
    """The entries; the last line says how the list ends."""
    *lines, last = [json.loads(line) for line in result.stdout.splitlines()]
    assert last.keys() == {"end"}
    return lines


def _change(stack: Stack, statement: str) -> None:
    with psycopg.connect(stack.database_url) as owner:
        owner.execute(statement.encode())


def test_a_log_verifies_and_a_changed_one_does_not(run: Run, world: Stack) -> None:
    result = run("verify", "--json")
    assert result.exit_code == 0, result.output
    document = json.loads(result.stdout)
    assert document["verified"] is True
    assert document["tree_size"] == SIZE
    assert document["outcomes"]["ANSWERED"] == QUERIES
    assert "verified:" in run("verify").stdout
    _change(world, "UPDATE audit.entry SET purpose = 9 WHERE leaf_index = 3")
    _change(world, "DELETE FROM audit.evidence WHERE leaf_index = 7")
    result = run("verify", "--json")
    assert result.exit_code == 1
    found = json.loads(result.stdout)["findings"]
    assert [(item["check"], item["leaf_index"]) for item in found] == [
        ("column-differs", 3),
        ("evidence-missing", 7),
    ]
    text = run("verify").stdout
    assert "leaf 3, column purpose" in text
    assert "not verified" in text
    rows = list(csv.DictReader(io.StringIO(run("verify", "--csv").stdout)))
    assert [row["leaf_index"] for row in rows] == ["3", "7"]


def test_verification_with_keys_opens_every_evidence_key(run: Run, world: Stack) -> None:
    keys = ("--keys", str(world.directory / "keys"))
    assert run("verify", *keys).exit_code == 2
    assert run("verify", *keys, "--cause", "C-1").exit_code == 0
    for change in (
        "UPDATE audit.evidence SET kek_id = 'other' WHERE leaf_index = 5",
        "UPDATE audit.evidence SET wrapped_key = sha256(wrapped_key) WHERE leaf_index = 5",
    ):
        _change(world, change)
        result = run("verify", *keys, "--cause", "C-1", "--json")
        assert result.exit_code == 1
        (found,) = json.loads(result.stdout)["findings"]
        assert (found["leaf_index"], found["column"]) == (5, "wrapped_key")


def test_verification_is_resumed_and_begins_behind_a_checkpoint(
    run: Run, world: Stack, tmp_path: Path
) -> None:
    state, note = tmp_path / "state.json", tmp_path / "note"
    assert run("verify", "--state", str(state)).exit_code == 0
    assert state.stat().st_mode & 0o777 == 0o600
    assert json.loads(state.read_text())["tree_size"] == SIZE
    _change(world, "UPDATE audit.entry SET reason = 'X' WHERE leaf_index = 3")
    assert run("verify", "--state", str(state)).exit_code == 0  # looked at before
    assert run("checkpoint", "--save", str(note)).exit_code == 0
    assert run("verify", "--from-checkpoint", str(note)).exit_code == 0
    both = run("verify", "--state", str(state), "--from-checkpoint", str(note))
    assert both.exit_code == 2
    note.write_text(new_log_signer(ORIGIN).sign(3, bytes(32)))
    assert run("verify", "--from-checkpoint", str(note)).exit_code == 1
    state.write_text("{}")
    assert run("verify", "--state", str(state)).exit_code == 2


def test_what_cannot_be_checked_says_so(run: Run) -> None:
    assert run("verify", "--log-key", "nonsense").exit_code == 2
    assert run("verify", "--database-url", "postgresql://nobody@localhost:1/x").exit_code == 2
    assert run("verify", "--data", "/nowhere").exit_code == 2
    assert run("verify", key=new_log_signer(ORIGIN).vkey).exit_code == 1


def test_tail_shows_the_newest_entries_oldest_first(run: Run) -> None:
    rows = _lines(run("tail", "-n", "5", "--json"))
    assert [row["leaf_index"] for row in rows] == list(range(SIZE - 5, SIZE))
    assert tuple(rows[0]) == FIELDS
    text = run("tail", "-n", "2").stdout
    assert str(SIZE - 1) in text


async def test_tail_goes_on_with_what_is_logged_until_it_is_interrupted(
    world: Stack, signer: LogSigner
) -> None:
    command = [
        sys.executable,
        "-m",
        "gateway.cli.audit.app",
        "tail",
        "-f",
        "-n",
        "1",
        "--json",
        "--database-url",
        world.database_url,
    ]
    process = await asyncio.create_subprocess_exec(
        *command,
        stdout=subprocess.PIPE,
        # A job in the background ignores SIGINT, and hands that on.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    assert process.stdout is not None
    async with asyncio.timeout(PATIENCE_S):
        shown = json.loads(await process.stdout.readline())
        assert shown["leaf_index"] == SIZE - 1
        async with open_store(world.database_url, signer) as store:
            # Its own access, after those of whoever read before.
            logged = await store.append_accesses(datetime(2000, 1, 1, tzinfo=UTC))
        followed = [json.loads(await process.stdout.readline()) for _ in range(logged)]
        assert [row["leaf_index"] for row in followed] == list(range(SIZE, SIZE + logged))
        assert "tail" in {row["access_verb"] for row in followed}
        process.send_signal(signal.SIGINT)
        assert await process.wait() == 0


def test_search_answers_each_question(run: Run) -> None:
    everything = _lines(run("search", "--json", "--limit", "1000"))
    assert [row["leaf_index"] for row in everything] == list(reversed(range(SIZE)))
    for partner in FORMATS:
        rows = _lines(run("search", "--partner", partner, "--json", "--limit", "1000"))
        assert rows == [row for row in everything if row["partner"] == partner]
    (refused,) = _lines(run("search", "--outcome", "refused", "--json"))
    assert _lines(run("search", "--reason", refused["reason"], "--json")) == [refused]
    assert _lines(run("search", "--index", "3", "--json"))[0]["leaf_index"] == 3
    assert _lines(run("search", "--before", "3", "--limit", "2", "--json")) == everything[-3:-1]
    time = everything[5]["entry_time"]
    later = _lines(run("search", "--from", time, "--json", "--limit", "1000"))
    earlier = _lines(run("search", "--to", time, "--json", "--limit", "1000"))
    assert len(later) + len(earlier) == SIZE
    assert all(row["entry_time"] >= time for row in later)
    purpose = everything[5]["purpose"].lower().replace("_", "-")
    assert everything[5] in _lines(run("search", "--purpose", purpose, "--json", "--limit", "99"))
    assert run("search", "--partner", "nobody").exit_code == 2
    assert run("search", "--trace-id", "00").exit_code == 2
    table = run("search", "--limit", "3")
    assert table.exit_code == 0
    rows = list(csv.DictReader(io.StringIO(run("search", "--csv", "--limit", "3").stdout)))
    assert [row["leaf_index"] for row in rows] == ["40", "39", "38"]


def test_a_person_is_searched_for_and_never_shown_or_stored(run: Run, world: Stack) -> None:
    keys = ("--keys", str(world.directory / "keys"))
    counts = {}
    for number in range(1, 60):
        who = resident(number)
        result = run("search", "--subject", "-", *keys, "--json", stdin=f"{who}\n")
        assert who not in result.output
        counts[number] = len(_lines(result)) if result.exit_code == 0 else 0
    assert sum(counts.values()) >= QUERIES * 3 // 4
    assert run("search", "--subject", "-", stdin="x\n").exit_code == 2
    assert run("search", "--subject", "-", *keys, stdin="x\n").exit_code == 2
    with psycopg.connect(world.database_url) as owner:
        records = str(owner.execute("SELECT * FROM audit.access").fetchall())
    assert all(resident(number) not in records for number in counts)


def test_an_entry_is_shown_and_proved(run: Run, world: Stack) -> None:
    document = json.loads(run("show", "3", "--json").stdout)
    assert document["leaf_index"] == 3
    assert document["adapter"] in FORMATS.values()
    assert document["in_signed_tree"] is True
    assert document["problems"] == []
    assert "stands in the signed tree" in run("show", "3").stdout
    assert run("show", "4000").exit_code == 2
    _change(world, "UPDATE audit.entry SET reason = 'X' WHERE leaf_index = 3")
    _change(world, "UPDATE audit.entry SET leaf_hash = sha256(leaf_hash) WHERE leaf_index = 5")
    for index in ("3", "5"):
        assert run("show", index).exit_code == 1


def test_evidence_is_shown_with_a_cause_only_and_matches_the_entry(run: Run, world: Stack) -> None:
    keys = ("--keys", str(world.directory / "keys"))
    for given in ((), keys, ("--cause", "C-1")):
        assert run("show", "3", "--evidence", *given).exit_code == 2
    for index in (0, 3, SIZE - 1):
        result = run("show", str(index), "--evidence", *keys, "--cause", "C-1", "--json")
        assert result.exit_code == 0, result.output
        evidence = json.loads(result.stdout)["evidence"]
        entry = json.loads(result.stdout)
        assert evidence["request"]["partner"] == entry["partner"]
        assert entry["request_id"] in {evidence["request"]["request_id"], None}
        assert (evidence["response"] is None) == (entry["outcome"] == "REFUSED")
    with psycopg.connect(world.database_url) as owner:
        causes = owner.execute(
            "SELECT verb, count(*) FROM audit.access WHERE cause = 'C-1' GROUP BY 1 ORDER BY 1"
        ).fetchall()
    # A try before the operator admitted it, and one after; opening has a record of its own.
    assert causes == [("open-evidence", 2 * 3), ("show", 2 * 3)]
    _change(world, "UPDATE audit.evidence SET wrapped_key = NULL WHERE leaf_index = 0")
    _change(world, "UPDATE audit.evidence SET sealed = sealed || '\\x00' WHERE leaf_index = 3")
    erased = run("show", "0", "--evidence", *keys, "--cause", "C-1", "--json")
    assert "erased" in json.loads(erased.stdout)["evidence"]
    assert run("show", "3", "--evidence", *keys, "--cause", "C-1").exit_code == 1


def test_checkpoints_are_shown_kept_and_compared(
    run: Run, signer: LogSigner, tmp_path: Path
) -> None:
    log = verifier_of(signer)
    newest = run("checkpoint").stdout
    assert log.verify(newest).size == SIZE
    sizes = []
    for size in range(1, SIZE + 1):
        result = run("checkpoint", "--size", str(size), "--json")
        if result.exit_code == 0:
            sizes.append(size)
            (tmp_path / f"{size}.note").write_text(json.loads(result.stdout)["checkpoint"])
    assert len(sizes) > 2
    first = str(tmp_path / f"{sizes[0]}.note")
    assert run("checkpoint", "compare", first).exit_code == 0
    assert run("checkpoint", "compare", first, first).exit_code == 0
    assert run("checkpoint", "compare", str(tmp_path / f"{sizes[1]}.note"), first).exit_code == 0
    # Two trees of one size; a smaller and a larger tree that are not this log's.
    for size in (SIZE, sizes[0], SIZE + 5):
        fork = tmp_path / "fork.note"
        fork.write_text(signer.sign(size, bytes(32)))
        result = run("checkpoint", "compare", str(fork))
        assert result.exit_code == 1
        assert "cannot both be true" in result.stdout
        assert fork.read_text() in result.stdout
    (tmp_path / "fork.note").write_text(new_log_signer(ORIGIN).sign(SIZE, bytes(32)))
    assert run("checkpoint", "compare", str(tmp_path / "fork.note")).exit_code == 1
    assert run("checkpoint", "compare", str(tmp_path / "none")).exit_code == 2


def test_proofs_verify_with_the_logs_key_alone(run: Run, signer: LogSigner) -> None:
    log = verifier_of(signer)
    found = json.loads(run("prove", "inclusion", "3", "--json").stdout)
    leaf = base64.b64decode(found["entry"])
    nodes = tuple(bytes.fromhex(node) for node in found["inclusion_proof"])
    verify_receipt(Receipt(leaf, 3, nodes, found["checkpoint"]), log)
    signed = log.verify(found["checkpoint"])
    verify_inclusion(leaf_hash(leaf), 3, signed.size, nodes, signed.root_hash)
    sizes = [
        size for size in range(1, SIZE + 1) if run("checkpoint", "--size", str(size)).exit_code == 0
    ]
    proved = json.loads(run("prove", "consistency", str(sizes[0]), "--json").stdout)
    one, two = log.verify(proved["first_checkpoint"]), log.verify(proved["second_checkpoint"])
    verify_consistency(
        one.size,
        two.size,
        one.root_hash,
        two.root_hash,
        [bytes.fromhex(node) for node in proved["consistency_proof"]],
    )
    assert run("prove", "consistency", str(sizes[0]), str(sizes[1])).exit_code == 0
    assert run("prove", "inclusion", "4000").exit_code == 2
    assert run("prove", "consistency", "4000").exit_code == 2


def test_every_check_has_its_meaning() -> None:
    assert set(_MEANINGS) == set(Check)
