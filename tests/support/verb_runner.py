# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Runs many commands, each in a process of its own that has imported everything already.

Each line of standard input is a JSON list of cases, answered by a line of their endings.
A case says the program, its arguments (hex of the bytes), the folder it works in, which is
its home too, what its standard streams are ("file", "full", "closed", "pipe": a pipe that
nobody reads), their encoding, and the text of its standard input, if any.
"""

from __future__ import annotations

import gc
import io
import json
import os
import signal
import sys
import tempfile
from collections.abc import Callable
from contextlib import redirect_stdout, suppress
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
_LONGEST_S = 240  # a command that hangs, on however busy a machine


def _child(case: dict[str, Any], out: str, err: str) -> None:
    """Never comes back: it ends as the command does."""
    signal.alarm(_LONGEST_S)
    os.chdir(case["folder"])
    os.environ["HOME"] = case["folder"]
    given = f"{out}.in"
    Path(given).write_text(case.get("text", ""), encoding="utf-8")
    kinds = [case.get("in", "file"), case.get("out", "file"), case.get("err", "file")]
    for descriptor, (kind, file) in enumerate(zip(kinds, (given, out, err), strict=True)):
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
        path = {"full": "/dev/full"}.get(kind, file)
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
        "out": out.read_bytes().decode("utf-8", "backslashreplace"),
        "err": err.read_bytes().decode("utf-8", "backslashreplace"),
    }


def _warm() -> None:
    """Imports here, once, what each child would import: every verb, and what shows a help."""
    for name, make in _APPS.items():
        command = typer.main.get_command(make(None))
        with suppress(SystemExit), redirect_stdout(io.StringIO()):
            command.main(["--help"], prog_name=name)
    gc.freeze()  # a child's collector would copy all of it


def main() -> None:
    """Runs every case in turn."""
    _warm()
    with tempfile.TemporaryDirectory() as folder:
        for line in sys.stdin:
            endings = [_ended(case, Path(folder)) for case in json.loads(line)]
            sys.stdout.write(json.dumps(endings) + "\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
