# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The bytes of old entries leave the database, by the commands of docs/operations.md."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from gateway.log.checkpoint import LogSigner
from tests.integration.evidence.test_moved_entries import EDGE, empty
from tests.support.gateway.stack import ORIGIN
from tests.support.log.audit_cli import admitting
from tests.support.records.pasts import Pasts
from tests.support.tiles.months import into_months, into_partitions
from tests.support.worlds.procedures import commands, run, succeeds
from tests.support.worlds.started import urls_of

ANSWERS = 262
AGE = timedelta(days=1_300)
"""Of the first; the last of the partition is older than 26 months, too."""
TRUST = (
    'credit-gateway keys trust-file keys --origin "$ORIGIN" --database-url "$AUDIT_DATABASE"'
    " > trust.toml"
)
VERIFY = (
    'credit-audit verify --workers 0 --trust trust.toml --database-url "$AUDIT_DATABASE"'
    ' --no-definitions --evidence-files "$EVIDENCE"'
)


@pytest.mark.exhaustive
async def test_entries_of_an_old_partition_move_to_the_tiles_and_the_log_verifies_with_them_alone(
    pasts: Pasts, tmp_path: Path
) -> None:
    *_, move, tiles, further = commands("Partitions")
    *_, evidence, _ = commands("Retention")
    async with pasts.copied(tmp_path, queries=ANSWERS, age=AGE) as world:
        into_months(world.database_url)
        into_partitions(world.database_url, EDGE)
        here = urls_of(world) | {"EVIDENCE": tmp_path / "evidence", "TILES": tmp_path / "tiles"}
        signer = LogSigner(ORIGIN, world.keys.log_signer())
        await succeeds(TRUST, tmp_path, here)
        with admitting(world.database_url, signer):
            # It drops nothing that the files do not hold.
            early = await run(move, tmp_path, here)
            assert early.returncode != 0
            assert empty(world) == []
            for block in (evidence, tiles, move, further):
                await succeeds(block, tmp_path, here)
            assert empty(world) == [*range(EDGE)]
            assert (await run(tiles, tmp_path, here)).returncode == 2
            bare = await run(VERIFY, tmp_path, here)
            whole = await run(f'{VERIFY} --tiles "$TILES"', tmp_path, here)
    assert bare.returncode == 2, bare.stdout
    assert "column-differs" not in whole.stdout
    assert whole.returncode == 0, whole.stdout + whole.stderr
