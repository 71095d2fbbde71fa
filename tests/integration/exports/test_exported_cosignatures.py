# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What witnesses vouch for is in an export, and is checked there without the database."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psycopg
import pytest
from typer.testing import CliRunner, Result

from gateway.cli.audit.app import make_app
from gateway.log.cosignature import CosignatureSigner
from gateway.signing.keys import PrivateKeySigner, generate_private_key_pem
from tests.support.databases import new_database
from tests.support.log.audit_database import open_store
from tests.support.log.audit_entries import new_log_signer, pending

SIGNER = new_log_signer()
COMMITS = 4
TIME = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)


def _witness(name: str) -> CosignatureSigner:
    return CosignatureSigner(name, PrivateKeySigner(generate_private_key_pem("ed25519")))


FIRST, SECOND, STRANGER = map(_witness, ("a.example/w", "b.example/w", "c.example/w"))
Run = Callable[..., Result]


@pytest.fixture(scope="module")
async def cosigned_url(module_database_url: str) -> str:
    """Four commits of one entry; the first witness cosigned three trees, the second one."""
    async with open_store(module_database_url, SIGNER) as store:
        for number in range(COMMITS):
            await store.append([pending(number)])
    with psycopg.connect(module_database_url) as connection:
        rows = connection.execute("SELECT tree_size, checkpoint FROM audit.checkpoint").fetchall()
        notes: dict[int, str] = dict(rows)
        for witness, sizes in ((FIRST, (1, 2, 3)), (SECOND, (2,))):
            for size in sizes:
                connection.execute(
                    "INSERT INTO audit.cosignature VALUES (%s, %s, %s, %s)",
                    [size, witness.vkey, witness.sign(notes[size], TIME), TIME],
                )
    return module_database_url


@pytest.fixture
def log(postgres_url: str, cosigned_url: str) -> Iterator[str]:
    """A copy of it, of the test's own."""
    with new_database(postgres_url, cosigned_url) as url:
        yield url


@pytest.fixture
def run(log: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs an audit verb on this log, with its key, in the test's own directory."""
    monkeypatch.chdir(tmp_path)
    environment = {
        "CREDIT_GATEWAY_AUDIT_DATABASE_URL": log,
        "CREDIT_GATEWAY_LOG_KEY": SIGNER.vkey,
        "COLUMNS": "200",
    }

    def invoke(*arguments: str) -> Result:
        return CliRunner().invoke(make_app(), arguments, env=environment)

    return invoke


def _document(result: Result, code: int = 0) -> dict[str, Any]:
    assert result.exit_code == code, result.output
    found: dict[str, Any] = json.loads(result.stdout)
    return found


def _keys(*witnesses: CosignatureSigner) -> list[str]:
    return [word for each in witnesses for word in ("--witness-key", each.vkey)]


def test_an_export_says_how_far_each_witness_vouches(run: Run) -> None:
    assert run("export", "--out", "out").exit_code == 0
    found = _document(run("verify-export", "out", *_keys(FIRST, SECOND, STRANGER), "--json"))
    assert found["verified"]
    assert [(each["name"], each["tree_size"]) for each in found["witnesses"]] == [
        (FIRST.name, 3),
        (SECOND.name, 2),
        (STRANGER.name, 0),
    ]
    assert "cosignatures" in found["checked"]
    text = run("verify-export", "out", *_keys(FIRST, SECOND), "--witnesses", "2").stdout
    assert "2 witnesses vouch for 2 entries" in text


def test_fewer_witnesses_than_demanded_do_not_verify(run: Run) -> None:
    assert run("export", "--out", "out").exit_code == 0
    asked = ("verify-export", "out", *_keys(FIRST, STRANGER), "--witnesses", "2")
    assert not _document(run(*asked, "--json"), 1)["verified"]
    said = run(*asked)
    assert said.exit_code == 1
    assert "fewer than 2 witnesses" in said.output
    assert run("verify-export", "out", *_keys(FIRST), "--witnesses", "2").exit_code == 2


def test_without_a_key_of_a_witness_cosignatures_are_said_not_to_be_checked(run: Run) -> None:
    assert run("export", "--out", "out").exit_code == 0
    found = _document(run("verify-export", "out", "--json"))
    assert found["verified"]
    assert "cosignatures" in {each["what"] for each in found["not_checked"]}
    assert found["witnesses"] == []


def test_workers_write_the_same_cosignatures(run: Run) -> None:
    for count in ("0", "2"):
        assert run("export", "--out", f"out{count}", "--workers", count).exit_code == 0
    name = "checkpoints-000000000000.jsonl"
    written = {Path(f"out{count}", name).read_bytes() for count in (0, 2)}
    assert len(written) == 1
    assert written.pop().count(b"b.example/w") == 1


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE audit.cosignature SET cosignature = 'nothing of the kind'",
        "UPDATE audit.cosignature SET witness_key = 'x' || witness_key",
        "UPDATE audit.cosignature SET tree_size = 4 WHERE tree_size = 3",
    ],
)
def test_a_stored_cosignature_that_does_not_verify_spoils_no_export(
    run: Run, log: str, change: str
) -> None:
    with psycopg.connect(log) as connection:
        connection.execute(change.encode())
    # The log itself does not verify, and the export is written all the same.
    assert run("export", "--out", "out").exit_code == 1
    assert _document(run("verify-export", "out", *_keys(FIRST), "--json"))["verified"]


def test_a_cosignature_that_was_changed_in_the_export_is_named(run: Run, log: str) -> None:
    with psycopg.connect(log) as connection:
        rows = connection.execute(
            "SELECT cosignature FROM audit.cosignature ORDER BY tree_size, witness_key"
        ).fetchall()
        # One of another tree, in the name of the first witness, on the newest checkpoint:
        # put there after the export read what verifies.
        ((note,),) = connection.execute(
            "SELECT checkpoint FROM audit.checkpoint WHERE tree_size = 4"
        ).fetchall()
        forged = note + rows[0][0]
        connection.execute(
            "UPDATE audit.checkpoint SET checkpoint = %s WHERE tree_size = 4", [forged]
        )
    assert run("export", "--out", "out").exit_code in {0, 1}
    found = _document(run("verify-export", "out", *_keys(FIRST), "--json"), 1)
    assert [each["check"] for each in found["findings"]] == ["cosignature-unverified"]
    # Who does not know that witness cannot see it.
    assert _document(run("verify-export", "out", *_keys(SECOND), "--json"))["verified"]
