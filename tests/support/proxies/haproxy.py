# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""HAProxy with the configuration that is shipped, on ports of a test's own."""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest

from gateway.store.embedded.places import launcher
from tests.support.gateway.gateway_process import free_port
from tests.support.gateway.patience import PATIENCE_S


def haproxy() -> str:
    """The program; skips the test where it is not installed."""
    found = shutil.which("haproxy", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")
    if found is None:
        pytest.skip("HAProxy is not installed (Debian: apt-get install haproxy)")
    return found


def environment(directory: Path, *, port: int, gateway_port: int) -> dict[str, str]:
    """What the configuration takes from its surroundings; this machine is known."""
    known = directory / "known-sources"
    known.write_text("127.0.0.1\n", encoding="ascii")
    return os.environ | {
        "LISTEN": f"127.0.0.1:{port}",
        "GATEWAY_1": f"127.0.0.1:{gateway_port}",
        "KNOWN_SOURCES": str(known),
    }


def configuration(shipped: Path, directory: Path) -> Path:
    """The file as it is shipped; only root can become the account it names."""
    if os.geteuid() == 0:
        return shipped
    text = re.sub(r"(?m)^    (user|group) .*\n", "", shipped.read_text(encoding="utf-8"))
    copy = directory / shipped.name
    copy.write_text(text, encoding="utf-8")
    return copy


@asynccontextmanager
async def proxy(shipped: Path, directory: Path, gateway_port: int) -> AsyncIterator[int]:
    """Runs it in front of a gateway; gives its port."""
    port = free_port()
    process = _started(
        configuration(shipped, directory),
        environment(directory, port=port, gateway_port=gateway_port),
        directory / "haproxy.log",
    )
    try:
        await _listening(process, port)
        yield port
    finally:
        process.kill()
        await asyncio.to_thread(process.wait)


def _started(file: Path, variables: dict[str, str], log: Path) -> subprocess.Popen[bytes]:
    with log.open("wb") as output:
        return subprocess.Popen(  # noqa: S603 - this machine's own program
            [*launcher(None), haproxy(), "-db", "-f", str(file)],
            env=variables,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
        )


async def _listening(process: subprocess.Popen[bytes], port: int) -> None:
    async with asyncio.timeout(PATIENCE_S):
        while True:
            assert process.poll() is None, "HAProxy ended: see haproxy.log"
            with suppress(OSError):
                _, writer = await asyncio.open_connection("127.0.0.1", port)
                writer.close()
                return
            await asyncio.sleep(0.05)
