# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""No read of evidence stays out of the log, and none is hidden from a later verification.

As before without a gateway: the record of a read waits until an operator admits it. The
attacks are those of somebody with every right on the database, without the log's key.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg.errors import ObjectNotInPrerequisiteState
from typer.testing import CliRunner

from gateway.cli.app import make_app
from gateway.cli.audit import context
from gateway.cli.audit.app import make_app as make_audit_app
from gateway.log.checkpoint import LogSigner
from gateway.store.connections import AUDITOR, connect
from tests.support.gateway.stack import ORIGIN, Stack
from tests.support.records.pasts import Pasts
from tests.support.suite.exhaustive import first_every_day

ANSWERS = 20
RECORD = "SELECT audit.record_access('open-evidence', '{\"indexes\": [0]}', 1, 'a look')"
READ = "SELECT wrapped_key FROM audit.read_evidence(%s, '{\"indexes\": [0]}', '{0}')"


@pytest.fixture
async def world(
    pasts: Pasts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Stack]:
    """A log that no gateway serves any more."""
    monkeypatch.setattr(context, "PATIENCE_S", 0.0)
    async with pasts.copied(tmp_path, queries=ANSWERS) as stack:
        yield stack


def _audit(stack: Stack, *arguments: str) -> tuple[int, str, str]:
    environment = {
        "CREDIT_GATEWAY_AUDIT_DATABASE_URL": stack.database_url,
        "CREDIT_GATEWAY_KEYS": str(stack.directory / "keys"),
        "CREDIT_GATEWAY_LOG_KEY": LogSigner(ORIGIN, stack.keys.log_signer()).vkey,
    }
    result = CliRunner().invoke(make_audit_app(), arguments, env=environment)
    return result.exit_code, result.stdout, result.stderr


def _admit(stack: Stack, keys: Path | None = None) -> tuple[int, dict[str, Any]]:
    given = ["log", "admit", "--database-url", stack.database_url, "--json"]
    given += ["--keys", str(keys or stack.directory / "keys")]
    result = CliRunner().invoke(make_app(), given)
    return result.exit_code, json.loads(result.stdout) if result.stdout else {}


def _superuser(stack: Stack, statement: str, *values: object) -> list[tuple[Any, ...]]:
    with psycopg.connect(stack.database_url, autocommit=True) as connection:
        done = connection.execute(statement.encode(), values or None)
        return done.fetchall() if done.description else []


def _found(stack: Stack, *arguments: str) -> set[str]:
    code, text, _ = _audit(stack, "verify", "--json", *arguments)
    checks = {finding["check"] for finding in json.loads(text)["findings"]}
    assert code == (1 if checks else 0)
    return checks


def _checkpoint(stack: Stack, path: Path) -> str:
    ((note,),) = _superuser(stack, "SELECT checkpoint FROM audit.log_head")
    path.write_text(note, encoding="utf-8")
    return str(path)


def test_evidence_is_not_opened_until_the_record_of_it_is_in_the_log(world: Stack) -> None:
    replay = ("replay", "--all", "--cause", "review")
    code, _, said = _audit(world, *replay)
    assert code == 2
    assert "log admit" in said
    code, admitted = _admit(world)
    assert (code, admitted["admitted"]) == (0, admitted["tree_size"] - ANSWERS - 1)
    code, text, said = _audit(world, *replay)
    assert code == 0, said
    assert f"{ANSWERS} of {ANSWERS} answers rebuilt" in text


def test_no_view_hides_that_reads_are_not_in_the_log(world: Stack) -> None:
    _audit(world, "replay", "--all", "--cause", "review")
    for arguments in (("search",), ("tail",), ("show", "0"), ("checkpoint",)):
        _, _, said = _audit(world, *arguments)
        assert "not in the log yet" in said, arguments
    code, text, _ = _audit(world, "verify", "--json")
    assert code == 0
    assert json.loads(text)["unlogged_accesses"] > 1
    _admit(world)
    _, _, said = _audit(world, "show", "0")
    assert "not in the log yet" not in said


def test_another_logs_key_admits_nothing(world: Stack, tmp_path: Path) -> None:
    _audit(world, "show", "0")
    made = CliRunner().invoke(make_app(), ["keys", "init", str(tmp_path / "other")])
    assert made.exit_code == 0
    code, _ = _admit(world, tmp_path / "other")
    assert code == 2
    assert _superuser(world, "SELECT count(*) FROM audit.access_logged") == [(0,)]


@pytest.mark.parametrize("leaf", [None, 0])
def test_a_record_that_only_claims_to_be_in_the_log_opens_nothing(
    world: Stack, leaf: int | None
) -> None:
    with connect(world.database_url, role=AUDITOR) as auditor:
        ((number,),) = auditor.execute(RECORD.encode()).fetchall()
        auditor.execute("SELECT audit.confirm_access(%s)", [number])
        if leaf is not None:
            _superuser(world, "INSERT INTO audit.access_logged VALUES (%s, %s)", number, leaf)
        with pytest.raises(ObjectNotInPrerequisiteState):
            auditor.execute(READ.encode(), [number])


HIDING = {
    "marked as logged as leaf 0": (
        "INSERT INTO audit.access_logged SELECT max(access_id), 0 FROM audit.access",
        {"access-invented"},
    ),
    "its record deleted": (
        "DELETE FROM audit.access WHERE access_id = %(first)s",
        {"access-missing"},
    ),
    "its record and its mark deleted": (
        """WITH gone AS (DELETE FROM audit.access WHERE access_id = %(first)s)
        DELETE FROM audit.access_logged WHERE access_id = %(first)s""",
        {"access-missing"},
    ),
    "its record changed": (
        "UPDATE audit.access SET cause = 'nothing' WHERE access_id = %(first)s",
        {"access-differs", "access-missing"},
    ),
    "another's leaf": (
        "UPDATE audit.access_logged SET leaf_index = leaf_index + 1 WHERE access_id = %(first)s",
        {"access-invented", "access-missing"},
    ),
}


@pytest.mark.parametrize("how", first_every_day(HIDING))
def test_a_read_is_not_hidden_from_a_verification_that_begins_behind_it(
    world: Stack, tmp_path: Path, how: str
) -> None:
    statement, expected = HIDING[how]
    for index in (0, 1, 2):
        _audit(world, "show", str(index))
    _admit(world)
    ((first,),) = _superuser(world, "SELECT min(access_id) FROM audit.access_logged")
    note = _checkpoint(world, tmp_path / "checkpoint")
    assert _found(world, "--from-checkpoint", note) == set()
    with psycopg.connect(world.database_url) as superuser:
        superuser.execute(statement.encode(), {"first": first})
    assert _found(world, "--from-checkpoint", note) == expected
    assert _found(world) != set()


def test_a_forged_retention_marked_as_an_old_leaf_excuses_nothing(
    world: Stack, tmp_path: Path
) -> None:
    note = _checkpoint(world, tmp_path / "checkpoint")
    _superuser(
        world,
        "WITH forged AS (INSERT INTO audit.access"
        " (access_time, actor, verb, filter_digest, row_limit, cause, transaction_id)"
        " SELECT now(), 'operator:olga', 'retention',"
        " audit.filter_digest(jsonb_build_object('before', t, 'class', 'all')), 1000,"
        " 'all before ' || t || ': yearly', pg_current_xact_id()"
        " FROM to_char(now() - interval '40 days', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') AS t"
        " RETURNING access_id) INSERT INTO audit.access_logged SELECT access_id, 0 FROM forged",
    )
    assert "access-invented" in _found(world, "--from-checkpoint", note)


def test_a_resumed_verification_does_not_say_that_it_looked_at_all_of_the_log_again(
    world: Stack, tmp_path: Path
) -> None:
    state = str(tmp_path / "state.json")
    assert _found(world, "--state", state) == set()
    _superuser(world, "UPDATE audit.evidence SET wrapped_key = NULL")
    _superuser(world, "UPDATE audit.entry SET purpose = 9 WHERE leaf_index = 3")
    _, text, _ = _audit(world, "verify", "--state", state, "--json")
    left = {item["what"]: item["why"] for item in json.loads(text)["not_checked"]}
    assert {"entries", "columns", "evidence"} <= left.keys()
    assert "without --state" in left["columns"]
    _, text, _ = _audit(world, "verify", "--state", state)
    assert "not looked at again" in text
    assert {"evidence-erased", "column-differs"} <= _found(world)
