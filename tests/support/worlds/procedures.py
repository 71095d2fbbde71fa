# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Runs the commands of docs/operations.md and docs/alarms.md as they stand there."""

from __future__ import annotations

import asyncio
import os
import re
import subprocess
import sysconfig
from collections.abc import Mapping
from pathlib import Path
from typing import IO

from gateway.store.embedded.places import binaries

_DOCUMENTS = Path(__file__).parents[3] / "docs"
_PASSED = ("PATH", "HOME", "TMPDIR", "LANG", "CREDIT_GATEWAY_ALLOW_NOT_DURABLE")


def commands(heading: str, document: str = "operations.md") -> list[str]:
    """The blocks of commands below a heading, in their order.

    Args:
        heading: without its hashes.
        document: that it stands in.
    """
    return all_commands(document)[heading]


def all_commands(document: str = "operations.md") -> dict[str, list[str]]:
    """The blocks of commands below each heading of a document."""
    text = (_DOCUMENTS / document).read_text(encoding="utf-8")
    _, *parts = re.split(r"^#+ (.+)$", text, flags=re.MULTILINE)
    found = {}
    for heading, section in zip(parts[::2], parts[1::2], strict=True):
        blocks = re.findall(r"(?:^ {4}.*\n)+", section, re.MULTILINE)
        found[heading] = [re.sub(r"^ {4}", "", block, flags=re.MULTILINE) for block in blocks]
    return found


async def run(
    block: str, directory: Path, variables: Mapping[str, str | Path]
) -> subprocess.CompletedProcess[str]:
    """Runs a block; an end at the first command that fails, with its exit code.

    Args:
        block: of `commands`.
        directory: where it runs.
        variables: that it uses; one that is missing is a failure. `PATH`: where programs are
            looked for first.
    """
    return await asyncio.to_thread(
        subprocess.run,
        _shell(block),
        cwd=directory,
        env=_environment(variables),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
        text=True,
    )


def begin(
    block: str, directory: Path, variables: Mapping[str, str | Path], output: IO[bytes]
) -> subprocess.Popen[bytes]:
    """The same, and waits for nothing; it is the first process of a group of its own.

    Args:
        block: of `commands`.
        directory: where it runs.
        variables: as for `run`.
        output: takes all that it says.
    """
    return subprocess.Popen(  # noqa: S603 - our own program
        _shell(block),
        cwd=directory,
        env=_environment(variables),
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=output,
        start_new_session=True,
    )


def _shell(block: str) -> list[str]:
    return ["/bin/bash", "-euo", "pipefail", "-c", block]


def _environment(variables: Mapping[str, str | Path]) -> dict[str, str]:
    environment = {name: os.environ[name] for name in _PASSED if name in os.environ}
    found = (sysconfig.get_path("scripts"), str(binaries(None)), environment.get("PATH", ""))
    environment |= {name: str(value) for name, value in variables.items()}
    programs = (str(variables["PATH"]), *found) if "PATH" in variables else found
    return environment | {"PATH": os.pathsep.join(programs), "COLUMNS": "200"}


async def succeeds(block: str, directory: Path, variables: Mapping[str, str | Path]) -> str:
    """The same; what it printed. Its exit code has to be 0."""
    done = await run(block, directory, variables)
    assert done.returncode == 0, (block, done.stdout, done.stderr)
    return done.stdout
