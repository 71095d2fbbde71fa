# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Files of moved evidence: read back as they were written, and never believed."""

from __future__ import annotations

import json
import os
import pickle
from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path

import pytest

from gateway.audit.evidence_bundle import bundle_name, decode_pieces, encode_pieces
from gateway.audit.log_state import LogState
from gateway.audit.rows import EvidenceRow, SealedRow
from gateway.audit.rules.evidence import Filed, sealed_of_row
from gateway.errors import ConfigurationError, MalformedError, ProofError
from gateway.runtime.kept_files import opened_files
from gateway.store.evidence.files import EvidenceFiles, with_files

TIME = datetime(2026, 8, 3, 12, tzinfo=UTC)
PIECES = [(7, b"seven"), (8, b""), (250, bytes(70_000))]
CONTENT = encode_pieces(PIECES)
BUNDLE = sha256(CONTENT).digest()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """With one file in it."""
    with opened_files(tmp_path / "evidence") as files:
        files.put(bundle_name(TIME, BUNDLE), CONTENT)
        files.sync()
    return tmp_path / "evidence"


def test_what_a_killed_run_or_a_copy_has_left_is_made_durable_too(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    durable = set()
    sync = os.fsync

    def noted(descriptor: int) -> None:
        durable.add(Path(f"/proc/self/fd/{descriptor}").resolve())
        sync(descriptor)

    name = bundle_name(TIME, BUNDLE)
    with opened_files(folder) as files:
        monkeypatch.setattr(os, "fsync", noted)
        files.put(name, CONTENT)
        files.sync()
    path = folder.resolve() / name
    assert durable == {path, *path.parents[:3], folder.resolve().parent}


def test_pieces_are_read_as_they_were_written() -> None:
    assert decode_pieces(CONTENT) == dict(PIECES)
    assert decode_pieces(b"") == {}


@pytest.mark.parametrize("cut", [1, 11, 12, 16])
def test_pieces_that_are_cut_off_or_repeated_are_none(cut: int) -> None:
    with pytest.raises(MalformedError):
        decode_pieces(CONTENT[:cut])
    with pytest.raises(MalformedError):
        decode_pieces(encode_pieces([PIECES[0], PIECES[0]]))


def test_a_file_is_named_by_its_month_and_its_digest() -> None:
    name = bundle_name(date(2026, 8, 31), bytes.fromhex("4f" + "00" * 31))
    assert name == "2026-08/4f/4f" + "00" * 31


def test_a_file_gives_what_is_sealed_also_in_another_process(folder: Path) -> None:
    files = EvidenceFiles(folder)
    for reader in (files, pickle.loads(pickle.dumps(files))):  # noqa: S301 - our own
        assert reader.find(7, TIME, BUNDLE) == b"seven"
        assert reader.find(250, TIME, BUNDLE) == bytes(70_000)
        assert reader.find(9, TIME, BUNDLE) is Filed.DIFFERS
        assert reader.find(7, TIME.replace(month=9), sha256(b"").digest()) is Filed.MISSING


@pytest.mark.parametrize("content", [b"", CONTENT + b"\x00", CONTENT[:-1], b"\xff" * 40])
def test_a_changed_file_gives_nothing(folder: Path, content: bytes) -> None:
    (folder / bundle_name(TIME, BUNDLE)).write_bytes(content)
    assert EvidenceFiles(folder).find(7, TIME, BUNDLE) is Filed.DIFFERS


def test_a_link_or_a_folder_in_the_place_of_a_file_is_not_followed(folder: Path) -> None:
    path = folder / bundle_name(TIME, BUNDLE)
    path.rename(folder / "elsewhere")
    path.symlink_to(folder / "elsewhere")
    with pytest.raises(ConfigurationError, match=f"{bundle_name(TIME, BUNDLE)} cannot be read"):
        EvidenceFiles(folder).find(7, TIME, BUNDLE)
    path.unlink()
    path.mkdir()
    assert EvidenceFiles(folder).find(7, TIME, BUNDLE) is Filed.DIFFERS


def test_there_has_to_be_a_folder(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="no folder"):
        EvidenceFiles(tmp_path / "none")


def test_a_file_is_never_replaced_by_another(folder: Path) -> None:
    with opened_files(folder) as files:
        files.put(bundle_name(TIME, BUNDLE), CONTENT)
        assert files.files == 0, "it was there"
        for content in (CONTENT[:-1], CONTENT + b"x", b"x"):
            with pytest.raises(ProofError, match="Nothing was replaced"):
                files.put(bundle_name(TIME, BUNDLE), content)


def test_rows_take_what_their_files_hold_and_stay_where_nobody_knows(folder: Path) -> None:
    files = EvidenceFiles(folder)
    here = EvidenceRow(1, TIME, "k", b"key", b"sealed")
    filed = EvidenceRow(7, TIME, "k", b"key", b"", BUNDLE)
    erased = EvidenceRow(8, TIME, "k", None, b"", BUNDLE)
    gone = EvidenceRow(9, TIME.replace(month=9), "k", b"key", b"", BUNDLE)
    rows = [here, filed, erased, gone]
    assert list(with_files(iter(rows), None)) == rows
    assert list(with_files(iter(rows), files)) == [
        here,
        EvidenceRow(7, TIME, "k", b"key", b"seven"),
        erased,
        replace(gone, missing=True),
    ]


def test_a_row_says_what_became_of_its_evidence(folder: Path) -> None:
    find = EvidenceFiles(folder).find
    row = SealedRow(7, TIME, "k", erased=False, sealed=b"", bundle=BUNDLE)
    read = sealed_of_row(row, find)
    assert (read.filed, read.digest) == (Filed.READ, sha256(b"seven").digest())
    assert sealed_of_row(row).filed is Filed.UNREAD
    assert sealed_of_row(replace(row, erased=True), find).filed is Filed.ERASED
    both = sealed_of_row(replace(row, sealed=b"seven"), find)
    assert (both.filed, both.digest) == (None, b""), "in two places: somebody changed it"


def test_what_was_not_read_is_remembered_by_a_state() -> None:
    state = LogState(filed=Counter({Filed.UNREAD: 3, Filed.READ: 1}))
    again = LogState.load(state.dump("log.example"), "log.example")
    assert again.filed == state.filed
    older = json.loads(state.dump("log.example"))
    del older["filed"]
    assert LogState.load(json.dumps(older), "log.example").filed == Counter()
    older["filed"] = {"NOWHERE": 1}
    with pytest.raises(MalformedError):
        LogState.load(json.dumps(older), "log.example")
