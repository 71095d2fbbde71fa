# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The libraries of Go's checksum database verify a published log: code that others wrote.

`go/tiles.go` maps paths and reads bundles; checkpoints, tiles and proofs are golang.org/x/mod's
(sumdb/note and sumdb/tlog), of Debian's golang-golang-x-mod-dev. Nothing is downloaded.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from gateway.log.cosignature import CosignatureSigner
from gateway.log.tiles.layout import bundle_path, tile_path
from gateway.services.audit.tiles import write_tiles
from gateway.signing.keys import PrivateKeySigner, generate_private_key_pem
from tests.support.gateway.patience import PATIENCE_S
from tests.support.log.audit_entries import new_log_signer, verifier_of
from tests.support.suite.exhaustive import first_every_day
from tests.support.tiles.foreign import said_by
from tests.support.tiles.plain_log import PlainLog

_LIBRARIES = Path("/usr/share/gocode")
_SOURCE = Path(__file__).parent / "go" / "tiles.go"
GO = shutil.which("go") if (_LIBRARIES / "src/golang.org/x/mod/sumdb/tlog").is_dir() else None
NO_GO = "Go and golang.org/x/mod are not installed (Debian: golang-go, golang-golang-x-mod-dev)"
pytestmark = pytest.mark.skipif(GO is None, reason=NO_GO)

SIZE = 600
SPECIFIED = 70_000
"""The size of the example in C2SP tlog-tiles, "Partial Tiles"."""


@cache
def _program() -> Path:
    """Built once per process, from what is on this machine."""
    assert GO is not None
    folder = Path(tempfile.mkdtemp())
    given = {
        "GO111MODULE": "off",
        "GOPATH": str(_LIBRARIES),
        "GOCACHE": str(folder / "cache"),
        "GOFLAGS": "",
        "GOPROXY": "off",
    }
    built = subprocess.run(  # noqa: S603 - our own program
        [GO, "build", "-o", str(folder / "tiles"), str(_SOURCE)],
        env=os.environ | given,
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )
    assert built.returncode == 0, built.stderr
    return folder / "tiles"


def go_verifies(directory: Path, vkey: str, *earlier: Path) -> tuple[int, dict[str, Any]]:
    """Exit code and what it says, of a directory and checkpoints that its tree has to continue."""
    return said_by(_program(), directory, vkey, *earlier)


def _grown(log: PlainLog, directory: Path, *sizes: int) -> list[Path]:
    """Writes the log at each size, into the same directory; gives copies of the checkpoints."""
    kept = []
    for size in sizes:
        log.grow(size)
        write_tiles(directory, log, verifier_of(log.signer))
        kept.append(directory.parent / f"checkpoint-{size}")
        shutil.copy(directory / "checkpoint", kept[-1])
    return kept


def test_every_entry_is_proven_and_each_tree_goes_on_from_those_before(tmp_path: Path) -> None:
    log, earlier = PlainLog(), list[Path]()
    for size in (1, 2, 255, 256, 257, SIZE, 8192, 8193):
        (kept,) = _grown(log, tmp_path / "tiles", size)
        code, found = go_verifies(tmp_path / "tiles", log.signer.vkey, *earlier)
        assert (code, found["entries"], found["continues"]) == (0, size, len(earlier)), found
        assert found["partial_files"] > 0, "the tiles of the right edge"
        earlier.append(kept)


def test_a_checkpoint_with_witnesses_cosignatures_is_opened_there(tmp_path: Path) -> None:
    log = PlainLog(SIZE)
    for name in ("bank-a.example/w", "bank-b.example/w"):
        witness = CosignatureSigner(name, PrivateKeySigner(generate_private_key_pem("ed25519")))
        size, text = log.notes[-1]
        log.notes[-1] = (size, text + witness.sign(text, datetime(2026, 12, 1, tzinfo=UTC)))
    write_tiles(tmp_path / "tiles", log, verifier_of(log.signer))
    code, found = go_verifies(tmp_path / "tiles", log.signer.vkey)
    assert (code, found["entries"], found["unverified_signatures"]) == (0, SIZE, 2), found


@pytest.mark.exhaustive
def test_every_entry_is_proven_in_a_tree_with_tiles_of_three_levels(tmp_path: Path) -> None:
    log = PlainLog(every=5000)
    *earlier, _ = _grown(log, tmp_path / "tiles", 65_535, 65_536, 65_537, SPECIFIED)
    code, found = go_verifies(tmp_path / "tiles", log.signer.vkey, *earlier)
    assert (code, found["entries"], found["continues"]) == (0, SPECIFIED, 3), found
    assert found["partial_files"] == 4


def test_partial_tiles_that_are_over_are_read_from_whole_ones(tmp_path: Path) -> None:
    log = PlainLog()
    (before,) = _grown(log, tmp_path / "tiles", 200)
    _grown(log, tmp_path / "tiles", 300)
    assert not (tmp_path / "tiles" / tile_path(0, 0, 200)).exists()
    older = shutil.copytree(tmp_path / "tiles", tmp_path / "older")
    shutil.copy(before, older / "checkpoint")
    code, found = go_verifies(older, log.signer.vkey)
    assert (code, found["entries"], found["partial_files"]) == (0, 200, 0), found


@pytest.mark.parametrize(
    "name",
    first_every_day(
        [tile_path(0, 1), bundle_path(0), "checkpoint", tile_path(1, 0, 2), bundle_path(2, 88)]
    ),
)
def test_a_changed_or_missing_file_is_found_there(tmp_path: Path, name: str) -> None:
    log = PlainLog()
    (kept,) = _grown(log, tmp_path / "tiles", SIZE)
    path = tmp_path / "tiles" / name
    content = path.read_bytes()
    for changed in (content[:-2] + bytes([content[-2] ^ 1]) + content[-1:], content[:-1], None):
        if changed is None:
            path.unlink()
        else:
            path.write_bytes(changed)
        assert go_verifies(tmp_path / "tiles", log.signer.vkey)[0] == 1
    path.write_bytes(content)
    assert go_verifies(tmp_path / "tiles", log.signer.vkey, kept)[0] == 0


def test_another_logs_key_and_another_logs_checkpoint_are_refused_there(tmp_path: Path) -> None:
    log = PlainLog()
    _grown(log, tmp_path / "tiles", SIZE)
    assert go_verifies(tmp_path / "tiles", new_log_signer().vkey)[0] == 1
    other = PlainLog(signer=log.signer)
    other.add(b"something else")
    other.sign()
    forked = tmp_path / "forked"
    forked.write_text(other.notes[-1][1])
    code, found = go_verifies(tmp_path / "tiles", log.signer.vkey, forked)
    assert (code, found["finding"].startswith("from 1 entries")) == (1, True)
