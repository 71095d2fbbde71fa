# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Commands of docs/operations.md that serve until SIGTERM, run as they stand there."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from gateway.client import RefusedError
from gateway.errors import Reason
from tests.support.gateway.gateway_process import UNHURRIED_VARIABLES, children_of, free_port
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import ORIGIN, Bank, Stack
from tests.support.keys.succession import answers
from tests.support.worlds.procedures import begin
from tests.support.worlds.two_stores import recorded_bank

_POLL_S = 0.02
_SHELL = "bash"
_NOT_YET = {Reason.UNKNOWN_PARTNER, Reason.UNKNOWN_KEY, Reason.CONSENT_NOT_FOUND}


def settings_of(stack: Stack) -> dict[str, str | Path]:
    """The variables that a host of a stack's gateway has set; its port is free."""
    return {
        **UNHURRIED_VARIABLES,
        "CREDIT_GATEWAY_DATABASE_URL": stack.database_url,
        "CREDIT_GATEWAY_KEYS": stack.directory / "keys",
        "CREDIT_GATEWAY_ORIGIN": ORIGIN,
        "CREDIT_GATEWAY_LISTEN": f"127.0.0.1:{free_port()}",
        "CREDIT_GATEWAY_TLS_CERTIFICATE": stack.directory / "server.pem",
        "CREDIT_GATEWAY_TLS_KEY": stack.directory / "server.key",
        "CREDIT_GATEWAY_CLIENT_CA": stack.directory / "ca.pem",
    }


def urls_of(stack: Stack) -> dict[str, str | Path]:
    """The variables of a guide's reader whose records and log are in one database."""
    url = stack.database_url
    return {"ORIGIN": ORIGIN, "DATABASE": url, "AUDIT_DATABASE": url}


async def lived(stack: Stack, **settings: Any) -> Bank:
    """Lives through a beginning, which ends with a stop; gives a bank that may ask.

    Args:
        stack: with a new database.
        settings: of its gateway.
    """
    bank = recorded_bank(stack, "bank-a")
    async with stack.serving(**settings):
        await stack.settled()
        await answers(stack, bank, stack.trust(), 1)
    return bank


@asynccontextmanager
async def begun(
    block: str, directory: Path, variables: Mapping[str, str | Path], said: Path
) -> AsyncIterator[subprocess.Popen[bytes]]:
    """Begins a block; when the `with` ends its last command runs, is sent SIGTERM, and gives 0.

    Args:
        block: of `commands`.
        directory: where it runs.
        variables: that it uses.
        said: takes what it says.
    """
    with said.open("ab") as errors:
        process = begin(block, directory, variables, errors)
    try:
        yield process
        os.kill(_server(process), signal.SIGTERM)
        code = await asyncio.to_thread(process.wait, PATIENCE_S)
        assert code == 0, _text(said)
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


@asynccontextmanager
async def started(
    block: str, stack: Stack, variables: Mapping[str, str | Path], name: str = "served"
) -> AsyncIterator[int]:
    """The same where the last command is a server.

    Sets the stack's port and gives the process id, once it takes calls.

    Args:
        block: of `commands`.
        stack: whose gateway it is; the block runs in its directory.
        variables: that it uses, with `settings_of`.
        name: of the file with what it says.
    """
    port_file, said = stack.directory / f"{name}.port", stack.directory / f"{name}.log"
    port_file.unlink(missing_ok=True)
    given = {**variables, "CREDIT_GATEWAY_PORT_FILE": port_file}
    async with begun(block, stack.directory, given, said) as process:
        async with asyncio.timeout(PATIENCE_S):
            while not (port_file.is_file() and port_file.read_text(encoding="ascii")):
                assert process.poll() is None, said.read_text(encoding="utf-8")
                await asyncio.sleep(_POLL_S)
        stack.port = int(port_file.read_text(encoding="ascii"))
        yield _server(process)


def _text(said: Path) -> str:
    return said.read_text(encoding="utf-8")


async def answered(stack: Stack, bank: Bank) -> None:
    """Asks until it is answered: a process takes a moment to know what was recorded."""
    async with asyncio.timeout(PATIENCE_S):
        while True:
            try:
                await answers(stack, bank, stack.trust(), 1)
            except RefusedError as refused:
                assert refused.reason in _NOT_YET  # noqa: PT017
                await asyncio.sleep(_POLL_S)
            else:
                return


def _server(process: subprocess.Popen[bytes]) -> int:
    """The server's process: the shell itself, or what it waits for."""
    name = Path(f"/proc/{process.pid}/comm").read_text(encoding="ascii").strip()
    return children_of(process.pid)[-1] if name == _SHELL else process.pid
