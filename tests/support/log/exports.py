# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Exports for tests, and every way to spoil one."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

from gateway.audit.export.selection import (
    Selection,
    everything,
    of_partner,
    of_period,
    of_subject,
)
from gateway.services.audit.export import ExportResult, export_log
from tests.support.log.audit_entries import TIME, verifier_of
from tests.support.log.memory_log import SUBJECTS, MemoryLog

SIZE = 40
SELECTIONS = {
    "all": everything(),
    "partner": of_partner("bank-b"),
    "period": of_period(TIME + timedelta(minutes=10), TIME + timedelta(minutes=20)),
    "subject": of_subject([SUBJECTS[2]]),
}


def write_export(
    directory: Path, log: MemoryLog, selection: Selection, **options: Any
) -> ExportResult:
    """An export of a log in memory."""
    return export_log(directory, log, verifier_of(log.signer), log.keys, selection, **options)


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


ENTRIES = "entries-000000000000.jsonl"
NOTES = "checkpoints-000000000000.jsonl"
HASHES = "leaf-hashes-000000000000.bin"


def in_lines(change: Callable[[list[bytes]], None]) -> Callable[[bytes], bytes]:
    def apply(raw: bytes) -> bytes:
        lines = raw.splitlines(keepends=True)
        change(lines)
        return b"".join(lines)

    return apply


def swap(lines: list[bytes]) -> None:
    lines[3], lines[4] = lines[4], lines[3]


def swap_contents(lines: list[bytes]) -> None:
    first, second = (json.loads(lines[i]) for i in (3, 4))
    first["entry"], second["entry"] = second["entry"], first["entry"]
    lines[3], lines[4] = (json.dumps(d).encode() + b"\n" for d in (first, second))


def drop(lines: list[bytes]) -> None:
    del lines[3]


def repeat(lines: list[bytes]) -> None:
    lines.insert(3, lines[3])


def flip(lines: list[bytes]) -> None:
    document = json.loads(lines[3])
    text = document["entry"]
    document["entry"] = text[:60] + ("A" if text[60] != "A" else "B") + text[61:]
    lines[3] = json.dumps(document).encode() + b"\n"


LINE_DEFECTS = [swap, swap_contents, drop, repeat, flip]


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
