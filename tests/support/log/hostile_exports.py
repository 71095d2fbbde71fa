# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Exports made to keep a verifier busy, to fill its memory or to make it fall over."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Container
from pathlib import Path
from typing import Any

from gateway.audit.export.format import FileKind, chunk_name
from gateway.audit.export.manifest import PublicKeys, encode_keys
from gateway.audit.export.selection import everything
from gateway.audit.source import SPAN
from tests.support.log.audit_entries import new_log_signer
from tests.support.log.exports import ENTRIES, NOTES, SELECTIONS, SIZE, edit_manifest, write_export
from tests.support.log.memory_log import MemoryLog, varied_log

Spoil = Callable[[Path], None]
_DIGEST = "00" * 32


def _manifest(change: Callable[[dict[str, Any]], Any]) -> Spoil:
    return lambda directory: edit_manifest(directory, change)


def _raw_manifest(content: bytes) -> Spoil:
    def spoil(directory: Path) -> None:
        (directory / "manifest.json").write_bytes(content)

    return spoil


def _in_manifest(old: str, new: str) -> Spoil:
    """Replaces text, for what a JSON writer would not write."""

    def spoil(directory: Path) -> None:
        path = directory / "manifest.json"
        text = json.dumps(json.loads(path.read_text()))
        assert old in text
        path.write_text(text.replace(old, new, 1))

    return spoil


def _signed_size(size: int) -> Spoil:
    """The log's own key (or one out of the export) signed a tree that is not there."""

    def spoil(directory: Path) -> None:
        signer = new_log_signer()
        (directory / "keys.json").write_bytes(encode_keys(PublicKeys(signer.vkey)))
        note = signer.sign(size, bytes(32))
        edit_manifest(
            directory,
            lambda d: d.update(
                origin=signer.origin, tree_size=size, root_hash=_DIGEST, checkpoint=note
            ),
        )

    return spoil


def _listed_chunks(count: int) -> Spoil:
    """A signed tree, and files listed for it that are not there."""

    def spoil(directory: Path) -> None:
        _signed_size(count * SPAN)(directory)
        rows = [
            {"name": chunk_name(FileKind.ENTRIES, n * SPAN), "size": 1, "sha256": _DIGEST}
            for n in range(count)
        ]
        edit_manifest(directory, lambda d: d.update(files=rows))

    return spoil


def _content(name: str, content: bytes) -> Spoil:
    def spoil(directory: Path) -> None:
        (directory / name).write_bytes(content)

    return spoil


def _sparse(name: str) -> Spoil:
    def spoil(directory: Path) -> None:
        with (directory / name).open("wb") as file:
            file.truncate(1 << 40)

    return spoil


def _instead(name: str, make: Callable[[Path], Any]) -> Spoil:
    def spoil(directory: Path) -> None:
        (directory / name).unlink()
        make(directory / name)

    return spoil


_LONG_LINE = b'{"index":0,"entry":"' + b"A" * ((1 << 20) - 24) + b'"}\n'

HOSTILE: dict[str, Spoil] = {
    "a tree of 10^9": _manifest(lambda d: d.update(tree_size=10**9)),
    "a tree of 2^63-1": _manifest(lambda d: d.update(tree_size=2**63 - 1)),
    "a tree of 10^400": _in_manifest(f'"tree_size": {SIZE}', f'"tree_size": 1{"0" * 400}'),
    "a tree of 10^5000": _in_manifest(f'"tree_size": {SIZE}', f'"tree_size": 1{"0" * 5000}'),
    "a tree of -1": _manifest(lambda d: d.update(tree_size=-1)),
    "a tree of 1e400": _in_manifest(f'"tree_size": {SIZE}', '"tree_size": 1e400'),
    "a tree of NaN": _in_manifest(f'"tree_size": {SIZE}', '"tree_size": NaN'),
    "a tree of two sizes": _in_manifest('"tree_size"', '"tree_size": 1, "tree_size"'),
    "a signed tree of 10^9 that is not there": _signed_size(10**9),
    "a signed tree of 2^63-1 that is not there": _signed_size(2**63 - 1),
    "files listed that are not there": _listed_chunks(60_000),
    "counts of 10^400": _in_manifest('"checkpoints": ', f'"checkpoints": 1{"0" * 400}'),
    "negative counts": _manifest(lambda d: d["counts"].update(entries=-1)),
    "a file of a negative size": _manifest(lambda d: d["files"][0].update(size=-1)),
    "a counter of 10^400": _manifest(lambda d: d["partners"][0].update(last_counter=10**400)),
    "a million partners": _manifest(lambda d: d.update(partners=d["partners"] * 400_000)),
    "a million empty objects": _manifest(lambda d: d.update(files=[{}] * 1_000_000)),
    "a deep manifest": _raw_manifest(b"[" * 10_000_000),
    "a deep member": _in_manifest('"partners": [', f'"partners": [{"[" * 5000}{"]" * 5000},'),
    "a manifest of no text": _raw_manifest(b"\xff\xfe\x00"),
    "a manifest in UTF-16": _raw_manifest("{}".encode("utf-16")),
    "an empty manifest": _raw_manifest(b""),
    "a manifest of another type": _raw_manifest(b"3"),
    "a huge manifest": _sparse("manifest.json"),
    "half a surrogate": _manifest(lambda d: d.update(origin="\ud800")),
    "half a surrogate in a partner": _manifest(lambda d: d["partners"][0].update(partner="\udfff")),
    "a name with a null": _manifest(lambda d: d["files"][0].update(name="entries\0.jsonl")),
    "a name above the directory": _manifest(
        lambda d: d["files"][0].update(name="../manifest.json")
    ),
    "a name from the root": _manifest(lambda d: d["files"][0].update(name="/etc/passwd")),
    "a selection of a list": _manifest(lambda d: d.update(selection={"kind": []})),
    "a period of no years": _manifest(
        lambda d: d.update(selection={"kind": "period", "from": "0000", "to": "99999"})
    ),
    "lines without an end": _sparse(ENTRIES),
    "checkpoints without an end": _sparse(NOTES),
    "long lines": _content(ENTRIES, _LONG_LINE * 100),
    "deep lines": _content(ENTRIES, b'{"index":' + b"[" * 500_000 + b"\n"),
    "an index of 10^400": _content(ENTRIES, b'{"index":1' + b"0" * 400 + b',"entry":""}\n'),
    "no text in a line": _content(ENTRIES, b"\xff\xff\n"),
    "an entry of no bytes": _content(ENTRIES, b'{"index":0,"entry":""}\n'),
    "a pipe for the manifest": _instead("manifest.json", os.mkfifo),
    "a pipe for the entries": _instead(ENTRIES, os.mkfifo),
    "a pipe for the keys": _instead("keys.json", os.mkfifo),
    "a directory for the entries": _instead(ENTRIES, os.mkdir),
    "a link out of the export": _instead(ENTRIES, lambda path: path.symlink_to("/dev/zero")),
    "a link for the manifest": _instead("manifest.json", lambda path: path.symlink_to("/dev/zero")),
    "no manifest": lambda directory: (directory / "manifest.json").unlink(),
    "no keys": lambda directory: (directory / "keys.json").unlink(),
}
"""What was done to a good export, by what that makes of it."""


def write_hostile(
    directory: Path, names: Container[str] = HOSTILE
) -> tuple[MemoryLog, dict[str, Path]]:
    """One directory for each of those named; the log that the others of them are of."""
    log, made = varied_log(SIZE), {}
    for number, (name, spoil) in enumerate(HOSTILE.items()):
        if name not in names:
            continue
        made[name] = directory / str(number)
        write_export(made[name], log, everything())
        spoil(made[name])
    part = directory / "part"
    write_export(part, log, SELECTIONS["partner"])
    _signed_size(10**12)(part)
    made["a signed part of a tree that is not there"] = part
    return log, made
