# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Exports: they verify, and every corruption of one is found."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from gateway.audit.export_findings import ExportCheck, ExportFinding
from gateway.audit.export_selection import (
    Selection,
    everything,
    of_partner,
    of_period,
    of_subject,
)
from gateway.audit.export_source import SPAN
from gateway.errors import ConfigurationError, MalformedError, SignatureError
from gateway.services.export import ExportResult, export_log
from gateway.services.export_reading import ExportDirectory, verify_export
from tests.audit_entries import TIME, new_log_signer, verifier_of
from tests.memory_log import SUBJECTS, MemoryLog, entry_of, varied_log

SIZE = 40
SELECTIONS = {
    "all": everything(),
    "partner": of_partner("bank-b"),
    "period": of_period(TIME + timedelta(minutes=10), TIME + timedelta(minutes=20)),
    "subject": of_subject([SUBJECTS[2]]),
}


@pytest.fixture(scope="module")
def log() -> MemoryLog:
    return varied_log(SIZE)


@pytest.fixture(params=SELECTIONS)
def selection(request: pytest.FixtureRequest) -> Selection:
    return SELECTIONS[request.param]


def write(directory: Path, log: MemoryLog, selection: Selection, **options: Any) -> ExportResult:
    """An export of a log in memory."""
    return export_log(directory, log, verifier_of(log.signer), log.keys, selection, **options)


def findings(directory: Path, log: MemoryLog) -> list[ExportFinding]:
    return list(verify_export(ExportDirectory(directory), verifier_of(log.signer)))


def checks(directory: Path, log: MemoryLog) -> set[ExportCheck]:
    return {finding.check for finding in findings(directory, log)}


def content(directory: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(directory.iterdir())}


def edit_manifest(directory: Path, change: Callable[[dict[str, Any]], None]) -> None:
    path = directory / "manifest.json"
    document = json.loads(path.read_text())
    change(document)
    path.write_text(json.dumps(document))


def edit(directory: Path, name: str, change: Callable[[bytes], bytes]) -> None:
    """Changes a file, and lists it as changed: only the tree can tell then."""
    path = directory / name
    path.write_bytes(change(path.read_bytes()))

    def relist(document: dict[str, Any]) -> None:
        for row in document["files"]:
            if row["name"] == name:
                raw = path.read_bytes()
                row["size"], row["sha256"] = len(raw), sha256(raw).hexdigest()

    edit_manifest(directory, relist)


def test_an_export_verifies_and_says_what_is_in_it(
    log: MemoryLog, selection: Selection, tmp_path: Path
) -> None:
    result = write(tmp_path / "out", log, selection)
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
    result = write(tmp_path / "out", log, selection, all_entries=True)
    assert result.manifest.counts.entries == SIZE
    assert result.manifest.counts.selected == sum(map(selection.matches, log.raw))
    assert not list((tmp_path / "out").glob("leaf-hashes*"))
    assert findings(tmp_path / "out", log) == []


def test_an_export_of_a_period_holds_its_neighbours_and_no_others(
    log: MemoryLog, tmp_path: Path
) -> None:
    write(tmp_path / "out", log, SELECTIONS["period"])
    leaves = ExportDirectory(tmp_path / "out").leaves(0, SIZE)
    assert [index for index, _ in leaves] == list(range(9, 21))


@pytest.mark.parametrize("minutes", [(-9, -5), (500, 600), (-1, 600)])
def test_a_period_at_the_edge_or_outside_of_the_log_verifies(
    log: MemoryLog, tmp_path: Path, minutes: tuple[int, int]
) -> None:
    low, high = (TIME + timedelta(minutes=minute, seconds=1) for minute in minutes)
    write(tmp_path / "out", log, of_period(low, high))
    assert findings(tmp_path / "out", log) == []


def test_an_empty_log_has_an_export_that_verifies(selection: Selection, tmp_path: Path) -> None:
    log = MemoryLog([])
    write(tmp_path / "out", log, selection)
    assert findings(tmp_path / "out", log) == []


def test_the_same_log_and_selection_give_the_same_bytes(
    log: MemoryLog, selection: Selection, tmp_path: Path
) -> None:
    write(tmp_path / "first", log, selection)
    write(tmp_path / "second", log, selection)
    assert content(tmp_path / "first") == content(tmp_path / "second")


class StoppedError(Exception):
    """Somebody pulled the plug."""


def _stop(_done: int, _of: int) -> None:
    raise StoppedError


@pytest.mark.parametrize("name", ["all", "partner"])
def test_an_interrupted_export_goes_on_to_the_same_bytes_although_the_log_grew(
    tmp_path: Path, name: str
) -> None:
    signer = new_log_signer()
    size = 2 * SPAN + 5
    entries = [entry_of(number) for number in range(size + 3)]
    log, grown = (MemoryLog(entries[:end], signer, every=500) for end in (size, size + 3))

    grown.notes[-1:] = [log.notes[-1], grown.notes[-1]]
    with pytest.raises(StoppedError):
        write(tmp_path / "out", log, SELECTIONS[name], report=_stop)
    with (tmp_path / "out" / "export.journal").open("ab") as journal:
        journal.write(b'{"done": 163')  # the plug came out in the middle of a line
    write(tmp_path / "out", grown, SELECTIONS[name])
    assert grown.reads == [(SPAN, 2 * SPAN), (2 * SPAN, size)]
    write(tmp_path / "whole", log, SELECTIONS[name])
    assert content(tmp_path / "out") == content(tmp_path / "whole")
    assert findings(tmp_path / "out", log) == []


def test_an_export_never_mixes_with_something_else(log: MemoryLog, tmp_path: Path) -> None:
    write(tmp_path / "out", log, everything())
    with pytest.raises(ConfigurationError, match="complete export"):
        write(tmp_path / "out", log, everything())
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "letter").write_text("dear")
    with pytest.raises(ConfigurationError, match="not empty"):
        write(tmp_path / "other", log, everything())
    big = varied_log(SPAN + 1)
    with pytest.raises(StoppedError):
        write(tmp_path / "begun", big, everything(), report=_stop)
    with pytest.raises(ConfigurationError, match="other entries"):
        write(tmp_path / "begun", big, of_partner("bank-a"))


def test_a_log_under_another_key_is_not_exported(log: MemoryLog, tmp_path: Path) -> None:
    other = verifier_of(new_log_signer())
    with pytest.raises(SignatureError):
        export_log(tmp_path / "out", log, other, log.keys, everything())


def test_a_log_that_does_not_verify_is_exported_and_the_export_does_not_verify(
    tmp_path: Path,
) -> None:
    log = varied_log(SIZE)
    log.raw[11] = log.raw[12]
    assert not write(tmp_path / "out", log, everything()).is_whole
    found = findings(tmp_path / "out", log)
    assert ExportFinding(ExportCheck.ROOT_DIFFERS, 7, 13) in found


def test_another_key_than_the_logs_does_not_verify(log: MemoryLog, tmp_path: Path) -> None:
    write(tmp_path / "out", log, everything())
    other = verifier_of(new_log_signer())
    found = {f.check for f in verify_export(ExportDirectory(tmp_path / "out"), other)}
    assert found == {ExportCheck.CHECKPOINT_UNVERIFIED}


ENTRIES = "entries-000000000000.jsonl"
NOTES = "checkpoints-000000000000.jsonl"
HASHES = "leaf-hashes-000000000000.bin"


def _lines(change: Callable[[list[bytes]], None]) -> Callable[[bytes], bytes]:
    def apply(raw: bytes) -> bytes:
        lines = raw.splitlines(keepends=True)
        change(lines)
        return b"".join(lines)

    return apply


def _swap(lines: list[bytes]) -> None:
    lines[3], lines[4] = lines[4], lines[3]


def _swap_contents(lines: list[bytes]) -> None:
    first, second = (json.loads(lines[i]) for i in (3, 4))
    first["entry"], second["entry"] = second["entry"], first["entry"]
    lines[3], lines[4] = (json.dumps(d).encode() + b"\n" for d in (first, second))


def _drop(lines: list[bytes]) -> None:
    del lines[3]


def _repeat(lines: list[bytes]) -> None:
    lines.insert(3, lines[3])


def _flip(lines: list[bytes]) -> None:
    document = json.loads(lines[3])
    text = document["entry"]
    document["entry"] = text[:60] + ("A" if text[60] != "A" else "B") + text[61:]
    lines[3] = json.dumps(document).encode() + b"\n"


LINE_DEFECTS = [_swap, _swap_contents, _drop, _repeat, _flip]


@pytest.mark.parametrize(
    ("name", "defect"),
    [(ENTRIES, defect) for defect in LINE_DEFECTS]
    + [(NOTES, defect) for defect in (_swap, _drop, _repeat)],
)
def test_a_changed_line_is_found_also_when_the_manifest_was_made_to_fit(
    log: MemoryLog, selection: Selection, tmp_path: Path, name: str, defect: Any
) -> None:
    write(tmp_path / "out", log, selection)
    edit(tmp_path / "out", name, _lines(defect))
    found = checks(tmp_path / "out", log)
    # Dropping a checkpoint or an entry of a subject changes the counts alone.
    assert found
    assert ExportCheck.FILE_DIFFERS not in found


def test_a_bit_flipped_anywhere_in_a_leaf_hash_is_found(log: MemoryLog, tmp_path: Path) -> None:
    write(tmp_path / "out", log, SELECTIONS["partner"])
    edit(tmp_path / "out", HASHES, lambda raw: raw[:700] + bytes([raw[700] ^ 1]) + raw[701:])
    assert ExportCheck.ROOT_DIFFERS in checks(tmp_path / "out", log)


def test_every_file_counts(log: MemoryLog, selection: Selection, tmp_path: Path) -> None:
    write(tmp_path / "out", log, selection)
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


MANIFEST_CHANGES: dict[str, Callable[[dict[str, Any]], Any]] = {
    "origin": lambda d: d.update(origin="another.example"),
    "size": lambda d: d.update(tree_size=d["tree_size"] - 1),
    "root": lambda d: d.update(root_hash="00" * 32),
    "counts.entries": lambda d: d["counts"].update(entries=d["counts"]["entries"] - 1),
    "counts.selected": lambda d: d["counts"].update(selected=d["counts"]["selected"] - 1),
    "counts.checkpoints": lambda d: d["counts"].update(checkpoints=0),
    "partner": lambda d: d["partners"][0].update(partner="bank-x"),
    "partner.entries": lambda d: d["partners"][0].update(entries=99),
    "partner.first": lambda d: d["partners"][0].update(first_counter=99),
    "partner.last": lambda d: d["partners"][0].update(last_counter=99),
    "partner.hash": lambda d: d["partners"][0].update(last_leaf_hash="00" * 32),
    "partners": lambda d: d["partners"].pop(),
    "file.size": lambda d: d["files"][1].update(size=1),
    "file.sha256": lambda d: d["files"][1].update(sha256="00" * 32),
    "file": lambda d: d["files"].pop(),
    "file twice": lambda d: d["files"].append(d["files"][-1]),
    "file elsewhere": lambda d: d["files"][0].update(name="../manifest.json"),
    "format": lambda d: d.update(format="creditgateway-export-v2"),
    "member": lambda d: d.update(note="hello"),
    "boolean size": lambda d: d.update(tree_size=True),
    "selection": lambda d: d.update(selection={"kind": "partner", "partner": "bank-x"}),
    "selection kind": lambda d: d.update(selection={"kind": "some"}),
}


@pytest.mark.parametrize("change", MANIFEST_CHANGES)
def test_a_manifest_that_says_something_else_is_found(
    log: MemoryLog, tmp_path: Path, change: str
) -> None:
    write(tmp_path / "out", log, SELECTIONS["partner"])
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
    write(tmp_path / "out", log, SELECTIONS["partner"])
    before = [index for index, _ in ExportDirectory(tmp_path / "out").leaves(0, SIZE)]
    edit(tmp_path / "out", ENTRIES, _lines(_drop))
    found = findings(tmp_path / "out", log)
    for check in (ExportCheck.COUNTER_NOT_GAPLESS, ExportCheck.CHAIN_BROKEN):
        assert ExportFinding(check, before[2], before[4], "bank-b") in found


def test_cutting_off_a_period_is_found(log: MemoryLog, tmp_path: Path) -> None:
    cuts = {"begin": _lines(lambda lines: lines.__delitem__(slice(2)))}
    cuts["end"] = _lines(lambda lines: lines.__delitem__(slice(-2, None)))
    for name, cut in cuts.items():
        write(tmp_path / name, log, SELECTIONS["period"])
        edit(tmp_path / name, ENTRIES, cut)
        assert ExportCheck.PERIOD_NOT_COVERED in checks(tmp_path / name, log)


def test_nothing_but_a_regular_file_of_the_export_is_opened(log: MemoryLog, tmp_path: Path) -> None:
    write(tmp_path / "out", log, everything())
    path = tmp_path / "out" / ENTRIES
    path.rename(tmp_path / "entries")
    path.symlink_to(tmp_path / "entries")
    assert ExportCheck.FILE_MISSING in checks(tmp_path / "out", log)
    path.unlink()
    os.mkfifo(path)
    assert ExportCheck.FILE_MISSING in checks(tmp_path / "out", log)
