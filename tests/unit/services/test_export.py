# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Exports: they verify, and every corruption of one is found."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gateway.audit.export.findings import ExportCheck, ExportFinding
from gateway.audit.export.manifest import PublicKeys, encode_keys
from gateway.audit.export.selection import (
    Selection,
    everything,
    of_partner,
    of_period,
)
from gateway.audit.source import SPAN
from gateway.errors import ConfigurationError, MalformedError, SignatureError
from gateway.services.audit.export import export_log
from gateway.services.audit.export_reading import ExportDirectory, verify_export
from tests.support.log.audit_entries import TIME, new_log_signer, verifier_of
from tests.support.log.exports import (
    ENTRIES,
    HASHES,
    LINE_DEFECTS,
    MANIFEST_CHANGES,
    NOTES,
    SELECTIONS,
    SIZE,
    drop,
    edit,
    edit_manifest,
    in_lines,
    repeat,
    swap,
    write_export,
)
from tests.support.log.memory_log import MemoryLog, entry_of, varied_log
from tests.support.suite.exhaustive import examples, first_every_day


@pytest.fixture(scope="module")
def log() -> MemoryLog:
    return varied_log(SIZE)


@pytest.fixture(params=SELECTIONS)
def selection(request: pytest.FixtureRequest) -> Selection:
    return SELECTIONS[request.param]


def findings(directory: Path, log: MemoryLog) -> list[ExportFinding]:
    return list(verify_export(ExportDirectory(directory), verifier_of(log.signer)))


def checks(directory: Path, log: MemoryLog) -> set[ExportCheck]:
    return {finding.check for finding in findings(directory, log)}


def content(directory: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(directory.iterdir())}


def test_an_export_verifies_and_says_what_is_in_it(
    log: MemoryLog, selection: Selection, tmp_path: Path
) -> None:
    result = write_export(tmp_path / "out", log, selection)
    assert result.is_whole
    assert findings(tmp_path / "out", log) == []
    export = ExportDirectory(tmp_path / "out")
    assert export.manifest == result.manifest
    assert export.manifest_digest == result.manifest_digest
    expected = sum(selection.matches(raw) for raw in log.raw)
    assert export.manifest.counts.selected == expected > 1
    assert export.manifest.counts.checkpoints == len(log.notes)
    assert {row.name for row in export.manifest.files} | {"manifest.json"} == set(
        content(tmp_path / "out")
    )


def test_all_entries_can_be_put_into_an_export_of_any_selection(
    log: MemoryLog, selection: Selection, tmp_path: Path
) -> None:
    result = write_export(tmp_path / "out", log, selection, all_entries=True)
    assert result.manifest.counts.entries == SIZE
    assert result.manifest.counts.selected == sum(map(selection.matches, log.raw))
    assert not list((tmp_path / "out").glob("leaf-hashes*"))
    assert findings(tmp_path / "out", log) == []


def test_an_export_of_a_period_holds_its_neighbours_and_no_others(
    log: MemoryLog, tmp_path: Path
) -> None:
    write_export(tmp_path / "out", log, SELECTIONS["period"])
    leaves = ExportDirectory(tmp_path / "out").leaves(0, SIZE)
    assert [index for index, _ in leaves] == list(range(9, 21))


@pytest.mark.parametrize("minutes", [(-9, -5), (500, 600), (-1, 600)])
def test_a_period_at_the_edge_or_outside_of_the_log_verifies(
    log: MemoryLog, tmp_path: Path, minutes: tuple[int, int]
) -> None:
    low, high = (TIME + timedelta(minutes=minute, seconds=1) for minute in minutes)
    write_export(tmp_path / "out", log, of_period(low, high))
    assert findings(tmp_path / "out", log) == []


def test_an_empty_log_has_an_export_that_verifies(selection: Selection, tmp_path: Path) -> None:
    log = MemoryLog([])
    write_export(tmp_path / "out", log, selection)
    assert findings(tmp_path / "out", log) == []


def test_the_same_log_and_selection_give_the_same_bytes(
    log: MemoryLog, selection: Selection, tmp_path: Path
) -> None:
    write_export(tmp_path / "first", log, selection)
    write_export(tmp_path / "second", log, selection)
    assert content(tmp_path / "first") == content(tmp_path / "second")


class StoppedError(Exception):
    """Somebody pulled the plug."""


def _stop(_done: int, _of: int) -> None:
    raise StoppedError


@pytest.mark.parametrize("name", first_every_day(["partner", "all"]))
def test_an_interrupted_export_goes_on_to_the_same_bytes_although_the_log_grew(
    tmp_path: Path, name: str
) -> None:
    signer = new_log_signer()
    size = 2 * SPAN + 5
    entries = [entry_of(number) for number in range(size + 3)]
    log, grown = (MemoryLog(entries[:end], signer, every=500) for end in (size, size + 3))

    grown.notes[-1:] = [log.notes[-1], grown.notes[-1]]
    with pytest.raises(StoppedError):
        write_export(tmp_path / "out", log, SELECTIONS[name], report=_stop)
    with (tmp_path / "out" / "export.journal").open("ab") as journal:
        journal.write(b'{"done": 163')  # the plug came out in the middle of a line
    write_export(tmp_path / "out", grown, SELECTIONS[name])
    assert grown.reads == [(SPAN, 2 * SPAN), (2 * SPAN, size)]
    write_export(tmp_path / "whole", log, SELECTIONS[name])
    assert content(tmp_path / "out") == content(tmp_path / "whole")
    assert findings(tmp_path / "out", log) == []


def test_an_export_never_mixes_with_something_else(log: MemoryLog, tmp_path: Path) -> None:
    write_export(tmp_path / "out", log, everything())
    with pytest.raises(ConfigurationError, match="complete export"):
        write_export(tmp_path / "out", log, everything())
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "letter").write_text("dear")
    with pytest.raises(ConfigurationError, match="not empty"):
        write_export(tmp_path / "other", log, everything())
    big = varied_log(SPAN + 1)
    with pytest.raises(StoppedError):
        write_export(tmp_path / "begun", big, everything(), report=_stop)
    with pytest.raises(ConfigurationError, match="other entries"):
        write_export(tmp_path / "begun", big, of_partner("bank-a"))


def test_a_log_under_another_key_is_not_exported(log: MemoryLog, tmp_path: Path) -> None:
    other = verifier_of(new_log_signer())
    with pytest.raises(SignatureError):
        export_log(tmp_path / "out", log, other, log.keys, everything())


def test_a_log_that_does_not_verify_is_exported_and_the_export_does_not_verify(
    tmp_path: Path,
) -> None:
    log = varied_log(SIZE)
    log.raw[11] = log.raw[12]
    assert not write_export(tmp_path / "out", log, everything()).is_whole
    found = findings(tmp_path / "out", log)
    assert ExportFinding(ExportCheck.ROOT_DIFFERS, 7, 13) in found


def test_another_key_than_the_logs_does_not_verify(log: MemoryLog, tmp_path: Path) -> None:
    write_export(tmp_path / "out", log, everything())
    other = verifier_of(new_log_signer())
    found = {f.check for f in verify_export(ExportDirectory(tmp_path / "out"), other)}
    assert found == {ExportCheck.CHECKPOINT_UNVERIFIED, ExportCheck.KEY_DIFFERS}


def _instead(content: bytes, _raw: bytes) -> bytes:
    return content


def test_an_export_that_carries_another_key_is_found(log: MemoryLog, tmp_path: Path) -> None:
    write_export(tmp_path / "out", log, everything())
    for content in (encode_keys(PublicKeys(new_log_signer().vkey)), b"{}"):
        edit(tmp_path / "out", "keys.json", partial(_instead, content))
        assert checks(tmp_path / "out", log) == {ExportCheck.KEY_DIFFERS}


def test_two_exports_never_write_into_one_directory(log: MemoryLog, tmp_path: Path) -> None:
    def second(_done: int, _of: int) -> None:
        with pytest.raises(ConfigurationError, match="another export"):
            write_export(tmp_path / "out", log, everything())

    write_export(tmp_path / "out", log, everything(), report=second)
    assert findings(tmp_path / "out", log) == []


@given(data=st.data())
@settings(examples(60), suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_bit_flipped_in_any_file_is_found_also_when_the_manifest_was_made_to_fit(
    log: MemoryLog, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    out = tmp_path_factory.mktemp("flip") / "out"
    write_export(out, log, SELECTIONS[data.draw(st.sampled_from(sorted(SELECTIONS)))])
    names = sorted(path.name for path in out.iterdir() if path.name != "FORMAT.md")
    name = data.draw(st.sampled_from(names))
    raw = (out / name).read_bytes()
    at = data.draw(st.integers(0, 8 * len(raw) - 1))
    flipped = bytearray(raw)
    flipped[at // 8] ^= 1 << at % 8
    if name == "manifest.json":
        (out / name).write_bytes(flipped)
    else:
        edit(out, name, partial(_instead, bytes(flipped)))
    with suppress(MalformedError):
        # An edge of a period that moves where no entry stands leaves it as true as before.
        assert findings(out, log) or (
            name == "manifest.json" and _without_edges(raw) == _without_edges(flipped)
        )


def _without_edges(manifest: bytes | bytearray) -> Any:
    document = json.loads(manifest)
    for edge in ("from", "to"):
        assert document["selection"].pop(edge)
    return document


@pytest.mark.parametrize(
    ("name", "defect"),
    [(ENTRIES, defect) for defect in LINE_DEFECTS]
    + [(NOTES, defect) for defect in (swap, drop, repeat)],
)
def test_a_changed_line_is_found_also_when_the_manifest_was_made_to_fit(
    log: MemoryLog, selection: Selection, tmp_path: Path, name: str, defect: Any
) -> None:
    write_export(tmp_path / "out", log, selection)
    edit(tmp_path / "out", name, in_lines(defect))
    found = checks(tmp_path / "out", log)
    # Dropping a checkpoint or an entry of a subject changes the counts alone.
    assert found
    assert ExportCheck.FILE_DIFFERS not in found


def test_a_bit_flipped_anywhere_in_a_leaf_hash_is_found(log: MemoryLog, tmp_path: Path) -> None:
    write_export(tmp_path / "out", log, SELECTIONS["partner"])
    edit(tmp_path / "out", HASHES, lambda raw: raw[:700] + bytes([raw[700] ^ 1]) + raw[701:])
    assert ExportCheck.ROOT_DIFFERS in checks(tmp_path / "out", log)


def test_every_file_counts(log: MemoryLog, selection: Selection, tmp_path: Path) -> None:
    write_export(tmp_path / "out", log, selection)
    for name, raw in content(tmp_path / "out").items():
        path = tmp_path / "out" / name
        path.unlink()
        if name != "manifest.json":
            assert findings(tmp_path / "out", log), f"{name} removed"
        path.write_bytes(raw + b"\n")
        if name != "manifest.json":
            assert findings(tmp_path / "out", log), f"{name} longer"
        path.write_bytes(raw)
    (tmp_path / "out" / "more").touch()
    assert checks(tmp_path / "out", log) == {ExportCheck.FILE_UNLISTED}


@pytest.mark.parametrize("change", MANIFEST_CHANGES)
def test_a_manifest_that_says_something_else_is_found(
    log: MemoryLog, tmp_path: Path, change: str
) -> None:
    write_export(tmp_path / "out", log, SELECTIONS["partner"])
    edit_manifest(tmp_path / "out", MANIFEST_CHANGES[change])
    try:
        assert findings(tmp_path / "out", log)
    except MalformedError:
        assert change in {
            "file twice",
            "file elsewhere",
            "format",
            "member",
            "boolean size",
            "selection kind",
        }


def test_leaving_out_a_partners_entry_breaks_its_chain_and_names_where(
    log: MemoryLog, tmp_path: Path
) -> None:
    write_export(tmp_path / "out", log, SELECTIONS["partner"])
    before = [index for index, _ in ExportDirectory(tmp_path / "out").leaves(0, SIZE)]
    edit(tmp_path / "out", ENTRIES, in_lines(drop))
    found = findings(tmp_path / "out", log)
    for check in (ExportCheck.COUNTER_NOT_GAPLESS, ExportCheck.CHAIN_BROKEN):
        assert ExportFinding(check, before[2], before[4], "bank-b") in found


def test_a_checkpoint_that_is_missing_is_named(log: MemoryLog, tmp_path: Path) -> None:
    write_export(tmp_path / "out", log, everything())
    edit(tmp_path / "out", NOTES, in_lines(drop))
    found = findings(tmp_path / "out", log)
    assert ExportFinding(ExportCheck.CHECKPOINT_MISSING, 27, 28) in found


def test_cutting_off_a_period_is_found(log: MemoryLog, tmp_path: Path) -> None:
    cuts = {"begin": in_lines(lambda lines: lines.__delitem__(slice(2)))}
    cuts["end"] = in_lines(lambda lines: lines.__delitem__(slice(-2, None)))
    for name, cut in cuts.items():
        write_export(tmp_path / name, log, SELECTIONS["period"])
        edit(tmp_path / name, ENTRIES, cut)
        assert ExportCheck.PERIOD_NOT_COVERED in checks(tmp_path / name, log)


def test_nothing_but_a_regular_file_of_the_export_is_opened(log: MemoryLog, tmp_path: Path) -> None:
    write_export(tmp_path / "out", log, everything())
    path = tmp_path / "out" / ENTRIES
    path.rename(tmp_path / "entries")
    path.symlink_to(tmp_path / "entries")
    assert ExportCheck.FILE_MISSING in checks(tmp_path / "out", log)
    path.unlink()
    os.mkfifo(path)
    assert ExportCheck.FILE_MISSING in checks(tmp_path / "out", log)
