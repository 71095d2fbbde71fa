# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A log as tiles: what any tile client reads, and nothing that the log has not signed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from gateway.errors import ConfigurationError, MalformedError, ProofError, VerificationError
from gateway.log.merkle import Frontier, leaf_hash
from gateway.log.tiles.bundles import MAX_ENTRY, decode_bundle, encode_bundle
from gateway.log.tiles.growing import TileTree
from gateway.log.tiles.layout import bundle_path, edges, tile_path, whole_tiles
from gateway.services.audit.tiles import TilesWritten, write_tiles
from tests.support.log.audit_entries import new_log_signer, verifier_of
from tests.support.processes.killed import at_rename, is_killed
from tests.support.suite.exhaustive import first_every_day
from tests.support.tiles.client import path_of, read_log
from tests.support.tiles.plain_log import PlainLog

SIZES = (1, 255, 256, 257, 600, 8191, 8192, 8193)
SPECIFIED = 70_000
"""The size of the example in C2SP tlog-tiles, "Partial Tiles"."""


def write(directory: Path, log: PlainLog, **options: Any) -> TilesWritten:
    return write_tiles(directory, log, verifier_of(log.signer), **options)


def entries_in(directory: Path, log: PlainLog) -> list[bytes]:
    """As somebody else's client reads them."""
    return read_log(lambda name: (directory / name).read_bytes(), log.signer.vkey)


def files_of(directory: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(directory)): path.read_bytes()
        for path in directory.rglob("*")
        if path.is_file()
    }


def test_paths_are_those_of_the_specification() -> None:
    assert tile_path(3, 1234067) == "tile/3/x001/x234/067"
    assert tile_path(0, 5, 112) == "tile/0/005.p/112"
    assert bundle_path(1000) == "tile/entries/x001/000"
    for index in (0, 999, 1000, 999_999, 1_000_000, 1_234_067):
        assert tile_path(0, index) == path_of("0", index, 256)


def test_a_tree_of_the_specifications_example_has_its_tiles() -> None:
    assert [whole_tiles(SPECIFIED, level) for level in range(3)] == [273, 1, 0]
    assert edges(SPECIFIED) == [(0, 273, 112), (1, 1, 17), (2, 0, 1)]
    assert edges(256) == [(1, 0, 1)]


@pytest.mark.parametrize("size", SIZES)
def test_a_tile_client_reads_every_entry(tmp_path: Path, size: int) -> None:
    log = PlainLog(size)
    written = write(tmp_path / "out", log)
    assert (written.tree_size, written.compared_from) == (size, 0)
    assert entries_in(tmp_path / "out", log) == log.raw


@pytest.mark.exhaustive
def test_a_tile_client_reads_a_tree_with_tiles_of_three_levels(tmp_path: Path) -> None:
    log = PlainLog(SPECIFIED, every=5000)
    write(tmp_path / "out", log)
    assert entries_in(tmp_path / "out", log) == log.raw


def test_the_root_is_the_same_whether_it_grows_by_leaves_or_by_tiles() -> None:
    tree, tiles = Frontier(), TileTree()
    for index in range(SPECIFIED):
        hashed = leaf_hash(b"%d" % index)
        tree.add(hashed)
        tiles.add(hashed)
        if index % 997 == 0 or index > SPECIFIED - 3:
            assert tiles.root == tree.root


def test_the_directory_grows_with_the_log_to_what_one_run_writes(tmp_path: Path) -> None:
    log = PlainLog()
    for size in (0, 3, 3, 255, 256, 256, 700, 700, 8192, 8192, 9000):
        log.grow(size)
        write(tmp_path / "steps", log)
        assert entries_in(tmp_path / "steps", log) == log.raw
    write(tmp_path / "once", log)
    steps, once = files_of(tmp_path / "steps"), files_of(tmp_path / "once")
    assert without_parts(steps) == without_parts(once)
    assert once.items() <= steps.items(), "partial tiles of earlier checkpoints stay for a while"


def test_a_run_reads_only_what_is_new(tmp_path: Path) -> None:
    log = PlainLog(20_000)
    write(tmp_path / "out", log)
    log.reads.clear()
    log.grow(20_100)
    written = write(tmp_path / "out", log)
    assert log.reads == [(16_384, 20_100)], "the span that the last whole tile is in"
    assert written.compared_from == 20_000 - 20_000 % 256
    assert written.files < 8


def test_partial_tiles_go_once_the_whole_one_is_published(tmp_path: Path) -> None:
    log = PlainLog(200)
    write(tmp_path / "out", log)
    first = tmp_path / "out" / tile_path(0, 0, 200)
    assert first.exists()
    log.grow(250)
    write(tmp_path / "out", log)
    assert first.exists(), "somebody may still hold the checkpoint of that size"
    log.grow(300)
    write(tmp_path / "out", log)
    assert not first.exists()
    assert not (tmp_path / "out" / bundle_path(0, 200)).exists()


def spoilt_leaf(log: PlainLog) -> None:
    log.raw[300] = b"another"


def lost_leaf(log: PlainLog) -> None:
    del log.raw[300:]


def other_key(log: PlainLog) -> None:
    signer = new_log_signer()
    log.notes = [(size, signer.sign(size, b"\x00" * 32)) for size, _ in log.notes]


def other_root(log: PlainLog) -> None:
    log.notes[-1] = (log.notes[-1][0], log.signer.sign(log.notes[-1][0], b"\x01" * 32))


@pytest.mark.parametrize("spoil", [spoilt_leaf, lost_leaf, other_key, other_root])
def test_what_the_log_did_not_sign_is_not_published(
    tmp_path: Path, spoil: Callable[[PlainLog], None]
) -> None:
    log = PlainLog(600, every=256)
    spoil(log)
    with pytest.raises(VerificationError):
        write(tmp_path / "out", log)
    assert files_of(tmp_path / "out") == {}, "no checkpoint covers any of it"


def test_a_spoilt_leaf_leaves_the_directory_at_the_tree_it_had(tmp_path: Path) -> None:
    log = PlainLog(300)
    write(tmp_path / "out", log)
    before = files_of(tmp_path / "out")
    log.grow(9000)
    log.raw[8500] = b"another"
    with pytest.raises(ProofError, match="do not make up the tree"):
        write(tmp_path / "out", log)
    after = files_of(tmp_path / "out")
    assert {name: after[name] for name in before} == before
    read_log(lambda name: (tmp_path / "out" / name).read_bytes(), log.signer.vkey)


def test_a_log_that_was_cut_off_or_goes_on_otherwise_is_refused(tmp_path: Path) -> None:
    log = PlainLog(700)
    write(tmp_path / "out", log)
    before = files_of(tmp_path / "out")
    with pytest.raises(ProofError, match="cut off"):
        write(tmp_path / "out", PlainLog(500, signer=log.signer))
    forked = PlainLog(signer=log.signer)
    for index in range(800):
        forked.add(b"otherwise" if index == 650 else log.raw[index % 700])
    forked.sign()
    with pytest.raises(ProofError, match="does not continue"):
        write(tmp_path / "out", forked)
    with pytest.raises(ProofError, match="not one of this log"):
        write(tmp_path / "out", PlainLog(800))
    assert files_of(tmp_path / "out") == before


@pytest.mark.parametrize("name", [tile_path(0, 1), bundle_path(0), tile_path(0, 2, 188)])
def test_again_finds_a_changed_file_and_writes_a_missing_one(tmp_path: Path, name: str) -> None:
    log = PlainLog(700)
    write(tmp_path / "out", log)
    before = files_of(tmp_path / "out")
    (tmp_path / "out" / name).unlink()
    assert write(tmp_path / "out", log, again=True).files == 1
    assert files_of(tmp_path / "out") == before
    (tmp_path / "out" / name).write_bytes(before[name][:-1] + bytes([before[name][-1] ^ 1]))
    with pytest.raises(ProofError, match="holds something else"):
        write(tmp_path / "out", log, again=True)


def test_a_changed_edge_is_found_without_being_asked_for(tmp_path: Path) -> None:
    log = PlainLog(700)
    write(tmp_path / "out", log)
    (tmp_path / "out" / tile_path(1, 0, 2)).write_bytes(bytes(64))
    with pytest.raises(ProofError, match="--again"):
        write(tmp_path / "out", log)


def test_an_entry_that_a_bundle_cannot_hold_is_refused(tmp_path: Path) -> None:
    assert decode_bundle(encode_bundle([b"", bytes(MAX_ENTRY)])) == [b"", bytes(MAX_ENTRY)]
    log = PlainLog()
    log.add(bytes(MAX_ENTRY + 1))
    log.sign()
    with pytest.raises(ConfigurationError, match="65,535"):
        write(tmp_path / "out", log)


@pytest.mark.parametrize("raw", [b"\x00", b"\x00\x02a", b"\x00\x01a\x01"])
def test_a_bundle_that_is_cut_off_is_none(raw: bytes) -> None:
    with pytest.raises(MalformedError):
        decode_bundle(raw)


@pytest.mark.parametrize("after", first_every_day([False, True]))
def test_killed_at_any_rename_a_reader_sees_a_whole_tree_and_the_next_run_goes_on(
    tmp_path: Path, *, after: bool
) -> None:
    log = PlainLog(500)
    first = list(log.raw)
    write(tmp_path / "start", log)
    log.grow(9000)
    write(tmp_path / "whole", log)
    renames, killed = len(files_of(tmp_path / "whole")), 0
    for at in (1, 2, 33, 34, *range(renames - 5, renames)):
        out = tmp_path / f"killed-{at}"
        write_copy(tmp_path / "start", out)
        killed += is_killed(at_rename(at, after=after), partial(write, out, log))
        assert entries_in(out, log) in (first, log.raw)
        write(out, log)
        assert without_parts(files_of(out)) == without_parts(files_of(tmp_path / "whole"))
    assert killed > 6


def write_copy(source: Path, target: Path) -> None:
    for name, content in files_of(source).items():
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        (target / name).write_bytes(content)


def without_parts(files: dict[str, bytes]) -> dict[str, bytes]:
    """Without what a killed run had not renamed, and without partial tiles that are over."""
    return {
        name: content
        for name, content in files.items()
        if not name.endswith(".part") and ".p/" not in name
    }


def test_an_interrupted_first_run_is_not_read_from_the_log_again(tmp_path: Path) -> None:
    log = PlainLog(30_000)
    write(tmp_path / "out", log)
    (tmp_path / "out" / "checkpoint").unlink()
    log.reads.clear()
    write(tmp_path / "out", log)
    assert log.reads == [(24_576, 30_000)], "three spans are there, whole"
    (tmp_path / "out" / "checkpoint").unlink()
    spoilt = tmp_path / "out" / bundle_path(3)
    spoilt.write_bytes(encode_bundle([b"invented"] * 256))
    with pytest.raises(ProofError, match="one of its files may be what was changed"):
        write(tmp_path / "out", log)
    spoilt.write_bytes(encode_bundle(log.raw[768:1000]))
    with pytest.raises(ProofError, match="one of its files may be what was changed"):
        write(tmp_path / "out", log)
    spoilt.write_bytes(b"\xff")
    with pytest.raises(ProofError, match="is no entry bundle"):
        write(tmp_path / "out", log)
    with pytest.raises(ProofError, match=f"{bundle_path(3)} is there already and holds something"):
        write(tmp_path / "out", log, again=True)
    assert not (tmp_path / "out" / "checkpoint").exists()
    spoilt.unlink()
    write(tmp_path / "out", log)


def test_where_all_leaves_come_from_the_log_no_file_is_blamed(tmp_path: Path) -> None:
    log = PlainLog(600, every=256)
    spoilt_leaf(log)
    with pytest.raises(ProofError) as refused:
        write(tmp_path / "out", log)
    assert "--again" not in str(refused.value)


def test_two_runs_at_a_time_are_refused(tmp_path: Path) -> None:
    log = PlainLog(10)

    class Meddler(PlainLog):
        def leaves(self, low: int, high: int) -> list[tuple[int, bytes]]:
            with pytest.raises(ConfigurationError, match="another process"):
                write(tmp_path / "out", log)
            return list(super().leaves(low, high))

    meddler = Meddler(10)
    assert write(tmp_path / "out", meddler).tree_size == 10
