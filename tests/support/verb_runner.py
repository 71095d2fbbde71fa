# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Runs many commands, each in a process of its own that has imported everything already.

Reads one JSON list of cases from standard input, writes one JSON list of endings. A case
says the program, its arguments (hex of the bytes), what its standard streams are
("file", "full", "closed", "pipe": a pipe that nobody reads) and their encoding.
"""

from __future__ import annotations

import io
import json
import os
import signal
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import typer

from gateway.cli.app import make_app
from gateway.cli.audit.app import make_app as make_audit_app
from gateway.cli.entry import run

_APPS: dict[str, Callable[[str | None], typer.Typer]] = {
    "credit-gateway": make_app,
    "credit-audit": make_audit_app,
}
_LONGEST_S = 20


def _child(case: dict[str, Any], out: str, err: str) -> None:
    """Never comes back: it ends as the command does."""
    signal.alarm(_LONGEST_S)
    kinds = [case.get("in", "null"), case.get("out", "file"), case.get("err", "file")]
    for descriptor, (kind, file) in enumerate(zip(kinds, ("", out, err), strict=True)):
        if kind != "closed":
            _point(descriptor, kind, file)
    for descriptor, kind in enumerate(kinds):
        if kind == "closed":
            os.close(descriptor)
            setattr(sys, ("stdin", "stdout", "stderr")[descriptor], None)
    sys.argv = [case["program"], *(os.fsdecode(bytes.fromhex(each)) for each in case["arguments"])]
    run(case["program"], _APPS[case["program"]])


def _point(descriptor: int, kind: str, file: str) -> None:
    if kind == "pipe":
        reading, opened = os.pipe()
        os.close(reading)
    else:
        path = {"null": os.devnull, "full": "/dev/full"}.get(kind, file)
        opened = os.open(path, os.O_WRONLY if descriptor else os.O_RDONLY)
    os.dup2(opened, descriptor)
    os.close(opened)
    mode = "wb" if descriptor else "rb"
    stream = io.TextIOWrapper(
        os.fdopen(descriptor, mode, closefd=False), encoding=os.environ["CASE_ENCODING"]
    )
    setattr(sys, ("stdin", "stdout", "stderr")[descriptor], stream)


def _ended(case: dict[str, Any], folder: Path) -> dict[str, Any]:
    out, err = folder / "out", folder / "err"
    out.write_bytes(b"")
    err.write_bytes(b"")
    process = os.fork()
    if process == 0:
        code = 99
        try:
            os.environ["CASE_ENCODING"] = case.get("encoding", "utf-8")
            _child(case, str(out), str(err))
        except SystemExit as stop:
            code = stop.code if isinstance(stop.code, int) else 0
        finally:
            # What Python does at exit, without what pytest or coverage would add.
            for stream in (sys.stdout, sys.stderr):
                try:
                    if stream is not None:
                        stream.flush()
                except (OSError, ValueError):
                    code = 120
            os._exit(code)
    _, status = os.waitpid(process, 0)
    return {
        "code": os.waitstatus_to_exitcode(status),
        "out": out.read_bytes().decode("latin-1"),
        "err": err.read_bytes().decode("utf-8", "backslashreplace"),
    }


def main() -> None:
    """Runs every case in turn."""
    for make in _APPS.values():
        make(None)  # imports every verb once, not in every child
    cases = json.loads(sys.stdin.read())
    with tempfile.TemporaryDirectory() as folder:
        endings = [_ended(case, Path(folder)) for case in cases]
    json.dump(endings, sys.stdout)


if __name__ == "__main__":
    main()
