# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Retention and rotation from the command line."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from pathlib import Path

import psycopg
import pytest
from typer.testing import CliRunner, Result

from gateway.cli.app import make_app
from gateway.log.checkpoint import LogSigner
from gateway.services.audit.replay.evidence import Verdict
from tests.support.gateway.stack import ORIGIN, Stack
from tests.support.log.audit_cli import admitting
from tests.support.log.audit_database import admit
from tests.support.records.pasts import Pasts
from tests.support.records.replay_all import replay_all

ANSWERS, OLD = 20, 8
Run = Callable[..., Result]


@pytest.fixture
async def world(pasts: Pasts, tmp_path: Path) -> AsyncIterator[Stack]:
    """A log of which the first two rounds of five are older than five years."""
    age = timedelta(days=5 * 366 + 60)
    async with pasts.copied(tmp_path, queries=ANSWERS, age=age) as stack:
        yield stack


@pytest.fixture
def run(world: Stack) -> Run:
    """Runs a verb of `retention`, or of `keys` on the test's key directory."""
    environment = {"CREDIT_GATEWAY_DATABASE_URL": world.database_url, "COLUMNS": "200"}

    def invoke(*arguments: str) -> Result:
        if arguments[0] == "rotate-evidence":
            keys = str(world.directory / "keys")
            given = ["keys", arguments[0], keys, *arguments[1:]]
            signer = LogSigner(ORIGIN, world.keys.log_signer())
            with admitting(world.database_url, signer):
                return CliRunner().invoke(make_app(), given, env=environment)
        else:
            given = ["retention", *arguments]
        return CliRunner().invoke(make_app(), given, env=environment)

    return invoke


def test_status_tells_what_is_kept_and_what_is_due_and_changes_nothing(run: Run) -> None:
    for _ in range(2):
        result = run("status", "--json", "--older-than", "refused=10y")
        assert result.exit_code == 0
        document = json.loads(result.stdout)
        (kept,) = document["kept"]
        assert (kept["kek_id"], kept["keys"]) == ("0001", ANSWERS + 1)
        assert [(due["class"], due["due"]) for due in document["due"]] == [
            ("answered", OLD),
            ("refused", 0),
        ]
    assert f"answered: {OLD} past the retention" in run("status").stdout


def test_apply_erases_what_is_due_once_and_a_dry_run_nothing(run: Run, world: Stack) -> None:
    dry = json.loads(run("apply", "--cause", "rule 16", "--dry-run", "--json").stdout)
    assert dry["dry_run"]
    assert [(each["due"], each["erased"]) for each in dry["erased"]] == [(OLD, 0), (0, 0)]
    result = run("apply", "--cause", "rule 16")
    assert result.exit_code == 0
    assert f"answered: {OLD} erased" in result.stdout
    again = json.loads(run("apply", "--cause", "rule 16", "--json").stdout)
    assert [each["erased"] for each in again["erased"]] == [0, 0]
    admit(world.database_url, LogSigner(ORIGIN, world.keys.log_signer()))
    found = Counter(replayed.verdict for replayed in replay_all(world.database_url, world.keys))
    assert found == {Verdict.ERASED: OLD, Verdict.EQUAL: ANSWERS - OLD}


@pytest.mark.parametrize(
    "arguments",
    [
        ("--cause", "x", "--older-than", "30d"),
        ("--cause", "x", "--older-than", "others=5y"),
        ("--cause", "x", "--older-than", "soon"),
        ("--cause", " "),
        ("--cause", "x" * 151),
        (),
    ],
)
def test_apply_refuses_what_it_should_not_do(
    run: Run, arguments: tuple[str, ...], world: Stack
) -> None:
    assert run("apply", *arguments).exit_code == 2
    with psycopg.connect(world.database_url) as superuser:
        erased = superuser.execute("SELECT FROM audit.evidence WHERE wrapped_key IS NULL")
        assert erased.fetchall() == []


def test_rotation_makes_a_key_renews_all_and_says_which_file_can_go(run: Run, world: Stack) -> None:
    keys = world.directory / "keys"
    result = run("rotate-evidence", "--cause", "yearly")
    assert result.exit_code == 0
    assert f"{ANSWERS + 1} evidence keys are now wrapped by 0002" in result.stdout
    assert "evidence-0001.key wraps nothing any more: once every gateway has" in result.stdout
    last = run("rotate-evidence", "--continue").stdout
    assert "evidence-0001.key wraps nothing any more: remove it, and every copy" in last
    again = json.loads(run("rotate-evidence", "--continue", "--json").stdout)
    assert (again["kek_id"], again["renewed"]) == ("0002", 0)
    assert again["unused_keys"] == ["0001"]
    assert sorted(path.name for path in keys.glob("evidence-*")) == [
        "evidence-0001.key",
        "evidence-0002.key",
    ]
    (keys / "evidence-0001.key").unlink()
    admit(world.database_url, LogSigner(ORIGIN, world.keys.log_signer()))
    assert {replayed.verdict for replayed in replay_all(world.database_url, world.keys)} == {
        Verdict.EQUAL
    }


def test_rotation_without_the_old_key_fails_and_says_so(run: Run, world: Stack) -> None:
    keys = world.directory / "keys"
    (keys / "evidence-0001.key").rename(keys / "evidence-0005.key")
    result = run("rotate-evidence", "--json")
    assert result.exit_code == 1
    document = json.loads(result.stdout)
    assert (document["kek_id"], document["renewed"]) == ("0006", 0)
    assert document["without_key"] == {"0001": ANSWERS + 1}


def test_a_new_key_never_takes_the_name_of_one_in_use(run: Run, world: Stack) -> None:
    keys = world.directory / "keys"
    (keys / "evidence-0001.key").rename(keys / "evidence-0000.key")
    assert run("rotate-evidence").exit_code == 2
    assert [path.name for path in keys.glob("evidence-*")] == ["evidence-0000.key"]
