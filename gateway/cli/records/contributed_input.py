# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Where a contributed file comes from: a file, standard input, or a pipe.

A file is read more than once, which a pipe cannot be. So what is no regular file is
first copied, whole, into a file without a name that goes with this process; only then
is anything else opened.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import typer

from gateway.cli.context import err
from gateway.errors import ContributionError


@dataclass(frozen=True, slots=True)
class ContributedInput:
    """A file that can be read again and again.

    Attributes:
        source: a regular file's path, or an open file.
        name: for people.
        size: bytes.
        report: where its rejected rows are listed unless somewhere else is named.
    """

    source: Path | BinaryIO
    name: str
    size: int
    report: Path


@contextmanager
def contributed_input(file: Path) -> Iterator[ContributedInput]:
    """Opens what was named on the command line; "-" is standard input.

    Raises:
        ContributionError: it cannot be read, or not be kept.
    """
    if str(file) != "-" and file.is_file():
        report = file.with_name(f"{file.name}.rejected.jsonl")
        yield ContributedInput(file, file.name, file.stat().st_size, report)
        return
    name = "standard input" if str(file) == "-" else file.name
    with _kept(file, name) as kept:
        size = kept.seek(0, os.SEEK_END)
        # By this path other processes can open it too, each with a place of its own in it.
        path = Path(f"/proc/{os.getpid()}/fd/{kept.fileno()}")
        source = path if path.exists() else kept
        yield ContributedInput(source, name, size, Path("contributed.rejected.jsonl"))


@contextmanager
def _kept(file: Path, name: str) -> Iterator[BinaryIO]:
    """A stream, read to its end into a file without a name."""
    if err.is_terminal:
        err.print(f"reading {name} to its end first", markup=False, highlight=False)
    with ExitStack() as opened:
        try:
            kept = opened.enter_context(tempfile.TemporaryFile())
            if str(file) == "-":
                shutil.copyfileobj(typer.get_binary_stream("stdin"), kept)
            else:
                with file.open("rb") as stream:
                    shutil.copyfileobj(stream, kept)
        except OSError as error:
            raise ContributionError(f"the file cannot be read: {error.strerror}") from None
        yield kept
