# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Entries that are in files alone are proven by code that others wrote."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from gateway.log.checkpoint import LogSigner
from tests.conformance.test_go_tiles import GO, NO_GO, go_verifies
from tests.integration.evidence.test_moved_entries import (
    EDGE,
    Audit,
    audit,
    empty,
    evidence,
    moved,
    out,
    past,
    rows,
    world,
)
from tests.support.gateway.stack import ORIGIN, Stack

__all__ = ["audit", "evidence", "out", "past", "world"]  # the fixtures

pytestmark = pytest.mark.skipif(GO is None, reason=NO_GO)


def test_go_proves_every_entry_that_moved_and_those_that_came_since(
    world: Stack, out: Path, audit: Audit, tmp_path: Path
) -> None:
    before = tmp_path / "before"
    shutil.copy(out / "checkpoint", before)
    moved(world, out)
    assert empty(world) == [*range(EDGE)]
    written = audit("tiles", "--out", out, "--tiles", out)
    assert written.exit_code == 0, written.output
    vkey = LogSigner(ORIGIN, world.keys.log_signer()).vkey
    code, found = go_verifies(out, vkey, before)
    ((size,),) = rows(world, "SELECT tree_size FROM audit.log_head")
    assert (code, found["entries"], found["continues"]) == (0, size, 1), found
    assert size > int(before.read_text().splitlines()[1])
