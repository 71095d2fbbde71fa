# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-audit tiles`: a served log in files that clients of others read."""

from __future__ import annotations

import json
from pathlib import Path

import psycopg

from gateway.client import Bundle, save_bundle
from gateway.log.checkpoint import LogSigner
from tests.conformance.test_node_tiles import node_verifies, served_files
from tests.support.gateway.stack import ORIGIN, Stack
from tests.support.keys.succession import answers, audit, succeeded
from tests.support.log.audit_database import admit
from tests.support.log.remembered_log import bank_and_file
from tests.support.tiles.client import read_log


def stored_entries(stack: Stack) -> list[bytes]:
    with psycopg.connect(stack.database_url) as owner:
        rows = owner.execute("SELECT entry FROM audit.entry ORDER BY leaf_index").fetchall()
    return [entry for (entry,) in rows]


def published(directory: Path, vkey: str) -> list[bytes]:
    return read_log(lambda name: (directory / name).read_bytes(), vkey)


async def test_a_served_log_is_read_from_files_and_goes_on_there_under_another_key(
    database_url: str, tmp_path: Path
) -> None:
    stack, bank, _ = bank_and_file(database_url, tmp_path)
    out = tmp_path / "tiles"
    trust = stack.trust()
    async with stack.serving():
        found = await answers(stack, bank, trust, 3)
    first = await audit(stack, trust.log.vkey, "tiles", "--out", str(out), "--json")
    assert first.exit_code == 0, first.output
    assert published(out, trust.log.vkey) == stored_entries(stack)
    assert json.loads(first.stdout)["tree_size"] == len(stored_entries(stack))
    admit(stack.database_url, LogSigner(ORIGIN, stack.keys.log_signer()))
    await succeeded(stack)
    vkey = stack.trust().log.vkey
    again = await audit(stack, vkey, "tiles", "--out", str(out))
    assert again.exit_code == 0, again.output
    entries = published(out, vkey)
    assert entries == stored_entries(stack)
    assert b"tiles" in b"".join(entries), "its own reading is an entry"
    kept = tmp_path / "answer.json"
    save_bundle(kept, Bundle.of_answer(found[-1]))
    with served_files(out) as url:
        code, said = node_verifies(url, vkey, kept)
    assert (code, said) == (0, {"verified": True, "entries": len(entries), "kept": 1})


async def test_an_export_becomes_the_same_tiles_without_a_database(
    database_url: str, tmp_path: Path
) -> None:
    stack, bank, _ = bank_and_file(database_url, tmp_path)
    vkey = stack.trust().log.vkey
    async with stack.serving():
        await answers(stack, bank, stack.trust(), 2)
    for verb, out in (("tiles", "direct"), ("export", "export")):
        result = await audit(stack, vkey, verb, "--out", str(tmp_path / out))
        assert result.exit_code == 0, result.output
    export = ("--export", str(tmp_path / "export"))
    result = await audit(stack, vkey, "tiles", "--out", str(tmp_path / "tiles"), *export)
    assert result.exit_code == 0, result.output
    assert published(tmp_path / "tiles", vkey) == published(tmp_path / "direct", vkey)


async def test_an_entry_that_was_changed_in_the_database_is_not_published(
    database_url: str, tmp_path: Path
) -> None:
    stack, bank, _ = bank_and_file(database_url, tmp_path)
    vkey, out = stack.trust().log.vkey, tmp_path / "tiles"
    async with stack.serving():
        await answers(stack, bank, stack.trust(), 2)
    with psycopg.connect(stack.database_url) as owner:
        owner.execute("UPDATE audit.entry SET entry = entry || '\\x00' WHERE leaf_index = 1")
    result = await audit(stack, vkey, "tiles", "--out", str(out))
    assert (result.exit_code, list(out.rglob("*"))) == (1, [])
    assert "do not make up the tree" in result.output
