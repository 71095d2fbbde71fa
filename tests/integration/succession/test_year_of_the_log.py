# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A year of the log is kept by itself, by the commands of docs/operations.md."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from gateway.client import render_trust_file
from gateway.signing.keys import public_key_pem
from tests.support.databases import new_database
from tests.support.gateway.stack import ORIGIN, Stack
from tests.support.keys.succession import answers, succeeded
from tests.support.log.remembered_log import tree_size
from tests.support.worlds.procedures import commands, run, succeeds
from tests.support.worlds.two_stores import recorded_bank


def _trust_file(stack: Stack) -> str:
    """A trust file of now, without a checkpoint."""
    keys = [public_key_pem(each.public_key).decode() for each in stack.keys.answer_signers()]
    return render_trust_file(ORIGIN, keys, stack.trust().log.vkey)


@pytest.mark.exhaustive
async def test_a_year_that_was_ended_by_its_key_verifies_by_that_key_alone(
    postgres_url: str, new_url: str, tmp_path: Path
) -> None:
    (archive,) = commands("A year of the log for the archive")
    _, check = archive.split("credit-audit verify-export")
    year = datetime.now(UTC).year
    with new_database(postgres_url, new_url) as url:
        stack = Stack(url, tmp_path)
        bank = recorded_bank(stack, "bank-a")
        (tmp_path / "trust-year.toml").write_text(_trust_file(stack))
        async with stack.serving():
            await stack.settled()
            await answers(stack, bank, stack.trust(), 3)
        ended = await succeeded(stack)
        size = ended["tree_size"]
        here: dict[str, str | Path] = {
            "AUDIT_DATABASE": url,
            "YEAR": str(year),
            "SIZE": str(size),
        }
        async with stack.serving():
            await answers(stack, bank, stack.trust(), 2)
            assert tree_size(url) > size
            await succeeds(archive, tmp_path, here)
    # The database is gone, and the log has another key.
    verify = f"credit-audit verify-export{check}".strip()
    told = json.loads(await succeeds(f"{verify} --json", tmp_path, here))
    assert (told["verified"], told["tree_size"], told["entries"]) == (True, size, size)
    (newest,) = (tmp_path / f"archive-{year}").rglob("entries*")
    lines = newest.read_bytes().splitlines(keepends=True)
    newest.write_bytes(b"".join(lines[:-1]))
    assert (await run(verify, tmp_path, here)).returncode == 1
