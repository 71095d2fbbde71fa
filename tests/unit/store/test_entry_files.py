# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Entries in tiles: read back as they were logged, proven by the signed root, never believed."""

from __future__ import annotations

import pickle
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from gateway.audit.moved.entries import MOVE_VERB, MovedDigest, moved_ranges
from gateway.audit.rows import AccessRow, RecordedAccess
from gateway.errors import ConfigurationError, EntriesMovedError, ProofError
from gateway.log.merkle import leaf_hash
from gateway.log.tiles.layout import bundle_path, tile_path
from gateway.log.tiles.proven import ProvenTiles
from gateway.runtime.kept_files import KeptFiles
from gateway.services.audit.tiles import write_tiles
from gateway.store.log.moved.files import EntryFiles
from tests.support.log.audit_entries import verifier_of
from tests.support.suite.exhaustive import first_every_day
from tests.support.tiles.plain_log import PlainLog

SIZE = 600


def written(folder: Path, log: PlainLog) -> Path:
    write_tiles(folder, log, verifier_of(log.signer))
    return folder


@pytest.fixture
def log() -> PlainLog:
    """Two whole files of entries, and a rest."""
    made = PlainLog()
    for index in range(SIZE):
        made.add(b"entry %d" % index)
    made.sign()
    return made


@pytest.fixture
def folder(tmp_path: Path, log: PlainLog) -> Path:
    """The log as tiles."""
    return written(tmp_path / "tiles", log)


def row(log: PlainLog, index: int, *, entry: bytes = b"") -> tuple[Any, ...]:
    """As a row of audit.entry begins."""
    return index, entry, leaf_hash(log.raw[index]), "more"


def test_rows_get_the_bytes_of_their_entries_also_in_another_process(
    folder: Path, log: PlainLog
) -> None:
    files = EntryFiles(folder)
    rows = [row(log, 3), row(log, 4, entry=b"here"), row(log, 511)]
    for reader in (files, pickle.loads(pickle.dumps(files))):  # noqa: S301 - our own
        found = reader.filled([*rows])
        assert [each[1] for each in found] == [log.raw[3], b"here", log.raw[511]]
        assert [(each[0], *each[2:]) for each in found] == [(e[0], *e[2:]) for e in rows]


def test_rows_that_did_not_move_need_no_files(log: PlainLog) -> None:
    rows = [row(log, 3, entry=log.raw[3])]
    assert EntryFiles().filled([*rows]) == rows
    with pytest.raises(EntriesMovedError, match="entry 5 was moved") as raised:
        EntryFiles().filled([*rows, row(log, 5)])
    assert raised.value.leaf_index == 5


def test_a_file_that_does_not_hold_what_the_row_says_is_named(folder: Path, log: PlainLog) -> None:
    files = EntryFiles(folder)
    other: tuple[Any, ...] = (3, b"", sha256(b"another").digest())
    with pytest.raises(ProofError, match=bundle_path(0)):
        files.filled([other])
    # Whoever verifies hashes it into the tree, and says which of the two was changed.
    verifying = files.verified(lambda: (range(256),))
    assert verifying.filled([other]) == [(3, log.raw[3], other[2])]


@pytest.mark.parametrize("content", [b"", b"\x00", b"\x00\x01x" * 255])
def test_a_changed_file_gives_nothing(folder: Path, log: PlainLog, content: bytes) -> None:
    (folder / bundle_path(1)).write_bytes(content)
    with pytest.raises(ProofError, match="was changed"):
        EntryFiles(folder).filled([row(log, 256)])


def test_a_missing_file_is_looked_for_elsewhere(folder: Path, log: PlainLog) -> None:
    with pytest.raises(ConfigurationError, match="another copy"):
        EntryFiles(folder).filled([row(log, 599)])  # the file at the edge is not whole
    (folder / bundle_path(0)).rename(folder / "elsewhere")
    (folder / bundle_path(0)).symlink_to(folder / "elsewhere")
    with pytest.raises(ConfigurationError, match="cannot be read"):
        EntryFiles(folder).filled([row(log, 3)])
    with pytest.raises(ConfigurationError, match="no folder"):
        EntryFiles(folder / "none")


def test_who_verifies_takes_a_row_for_moved_only_where_the_log_says_so(
    folder: Path, log: PlainLog
) -> None:
    moves: list[range] = []
    looks = []

    def look() -> tuple[range, ...]:
        looks.append(len(moves))
        return tuple(moves)

    files = EntryFiles(folder).verified(look)
    moves.append(range(256))
    found = files.filled([row(log, 3), row(log, 256)])
    assert [each[1] for each in found] == [log.raw[3], b""], "moved meanwhile, and never"
    for _ in range(20):
        files.filled([row(log, 256)])
    assert len(looks) < 12, "a changed row is no reason to read all records again and again"


def record(low: int, high: int, **changed: object) -> AccessRow:
    """Of a move, as audit.move_entries makes it."""
    said = {
        "access_time": datetime(2026, 11, 30, tzinfo=UTC),
        "actor": "operator:ops",
        "verb": MOVE_VERB,
        "filter_digest": sha256(f'{{"low": {low}, "high": {high}}}'.encode()).digest(),
        "row_limit": high - low,
        "cause": f"{low} to {high}: OPS-12",
        "transaction_id": 7,
    }
    return AccessRow(1, RecordedAccess(**(said | changed)), None)  # type: ignore[arg-type]


def test_only_a_record_of_a_move_says_what_was_moved() -> None:
    rows = [
        record(0, 512),
        record(0, 512),
        record(512, 1024, actor="auditor:ops"),
        record(512, 1024, verb="retention"),
        record(512, 1024, cause="0 to 1024: OPS-12"),
        record(512, 1024, cause="512 to 1024"),
        AccessRow(2, None, 7),
        record(1024, 16777216),
    ]
    assert moved_ranges(rows) == (range(512), range(1024, 16777216))


def test_the_digest_depends_on_every_entry_its_place_and_their_number() -> None:
    def digest(*entries: tuple[int, bytes]) -> bytes:
        made = MovedDigest()
        for index, value in entries:
            made.add(index, leaf_hash(value))
        assert made.entries == len(entries)
        return made.value()

    whole = [(0, b"a"), (255, b"b"), (256, b"c")]
    others = [whole[:2], whole[1:], [(1, b"a"), *whole[1:]], [*whole[:2], (257, b"c")], []]
    assert digest() == sha256(b"").digest()
    assert len({digest(*whole), *(digest(*other) for other in others)}) == 6


@pytest.mark.parametrize("size", first_every_day([600, 256, 65_536, 65_600, 131_072], 2))
def test_leaf_hashes_are_proven_by_the_signed_root(tmp_path: Path, size: int) -> None:
    log = PlainLog(size, every=20_000)
    files = KeptFiles(written(tmp_path / "tiles", log))
    head = verifier_of(log.signer).verify(log.head().checkpoint)
    tiles = ProvenTiles(files.read, head.size, head.root_hash)
    for number in {0, size // 512, size // 256 - 1}:
        leaves = log.raw[number * 256 : (number + 1) * 256]
        assert tiles.leaf_hashes(number) == [leaf_hash(leaf) for leaf in leaves]
    with pytest.raises(ProofError, match="do not reach"):
        tiles.leaf_hashes(size // 256)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        (tile_path(0, 0), tile_path(0, 0)),
        (tile_path(1, 0, 2), "not those of the checkpoint"),
        (tile_path(0, 2, 88), "not those of the checkpoint"),
    ],
)
@pytest.mark.parametrize("gone", [False, True])
def test_tiles_that_were_changed_or_are_missing_prove_nothing(
    folder: Path, log: PlainLog, name: str, words: str, *, gone: bool
) -> None:
    raw = (folder / name).read_bytes()
    if gone:
        (folder / name).unlink()
    else:
        (folder / name).write_bytes(raw[:-1] + bytes([raw[-1] ^ 1]))
    head = verifier_of(log.signer).verify(log.head().checkpoint)
    with pytest.raises(ProofError, match=words):
        ProvenTiles(KeptFiles(folder).read, head.size, head.root_hash).leaf_hashes(0)
