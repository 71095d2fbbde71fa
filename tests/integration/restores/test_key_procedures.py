# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Keys that are changed by the commands of docs/operations.md, as they stand there, in one place.

Each ends in a system that serves and verifies, and the next one begins where the one before ended.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from gateway.client import GatewayTrust
from tests.support.databases import new_database
from tests.support.gateway.stack import ORIGIN, Stack
from tests.support.keys.succession import answers
from tests.support.worlds.procedures import commands, succeeds
from tests.support.worlds.two_stores import recorded_bank

VERIFY = 'credit-audit verify --workers 0 --trust trust.toml --database-url "$AUDIT_DATABASE"'
TRUST = (
    'credit-gateway keys trust-file keys --origin "$ORIGIN" --database-url "$DATABASE" > trust.toml'
)


@pytest.mark.exhaustive
async def test_the_keys_of_log_commitments_and_ids_change_one_after_the_other(
    postgres_url: str, new_url: str, tmp_path: Path
) -> None:
    with new_database(postgres_url, new_url) as url:
        await _one_after_the_other(url, tmp_path)


async def _one_after_the_other(database_url: str, tmp_path: Path) -> None:
    log, *_ = commands("Another log key")
    (commitment,) = commands("Another commitment key")
    begin, change = commands("Other ids for people")
    stack = Stack(database_url, tmp_path)
    bank = recorded_bank(stack, "bank-a")
    state = tmp_path / "log.state"
    here: dict[str, str | Path] = {
        "ORIGIN": ORIGIN,
        "DATABASE": database_url,
        "AUDIT_DATABASE": database_url,
        "OWNER_DATABASE": database_url,
    }
    async with stack.serving(log_state=state):
        await stack.settled()
        await answers(stack, bank, stack.trust(), 1)
    for block in (log, log, commitment, begin):  # and once more a year later
        await succeeds(block, tmp_path, here)
        await succeeds(TRUST, tmp_path, here)
        async with stack.serving(log_state=state):
            trust = GatewayTrust.load(tmp_path / "trust.toml")
            await answers(stack, bank, trust, 1)
            if block is begin:
                await succeeds(change, tmp_path, here)
            await stack.settled()
            await answers(stack, bank, trust, 1)
        await succeeds(VERIFY, tmp_path, here)
