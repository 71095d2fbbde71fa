# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A stopped gateway whose people get other ids."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

from typer.testing import CliRunner, Result

from gateway.cli.app import make_app
from tests.support.facts import ids_by_facts
from tests.support.gateway.stack import Stack
from tests.support.keys.succession import in_place, next_key, succeed


def add_rekey(keys: Path, version: int) -> Result:
    """`credit-gateway keys add-rekey`."""
    words = ["keys", "add-rekey", str(keys), "--version", str(version)]
    return CliRunner().invoke(make_app(), words)


def rekey(url: str, keys: Path, *options: str) -> Result:
    """`credit-gateway keys rekey`."""
    words = ["keys", "rekey", str(keys), "--database-url", url, *options]
    return CliRunner().invoke(make_app(), words, env={"COLUMNS": "200"})


async def put_into_effect(stack: Stack, version: int = 2) -> None:
    """A new log key and a rekey key are in place then, and the records are as before."""
    folder = next_key(stack)
    made = await asyncio.to_thread(add_rekey, folder, version)
    assert made.exit_code == 0, made.output
    ids_by_facts(stack.database_url)
    both = ("--next-keys", str(folder), "--next-rekey", str(folder))
    result = await succeed(stack, *both, "--json")
    assert result.exit_code == 0, result.output
    assert json.loads(result.stdout)["rekey_key_version"] == version
    name = f"rekey-{version}.key"
    (folder / name).rename(stack.directory / "keys" / name)
    in_place(stack, folder)


async def rekeyed(stack: Stack, version: int = 2) -> dict[str, Any]:
    """All ids are of that version then; what the verb says."""
    await put_into_effect(stack, version)
    keys = stack.directory / "keys"
    result = await asyncio.to_thread(rekey, stack.database_url, keys, "--json")
    assert result.exit_code == 0, result.output
    found: dict[str, Any] = json.loads(result.stdout)
    return found
