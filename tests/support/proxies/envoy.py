# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Envoy with a configuration that is shipped, on a test's own ports, files and gateways."""

from __future__ import annotations

import asyncio
import re
import subprocess
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from gateway.store.embedded.places import launcher
from tests.support.gateway.gateway_process import free_port
from tests.support.gateway.patience import PATIENCE_S

ENVOY = Path(sys.executable).with_name("envoy")
_SHIPPED_LISTEN = "{address: 0.0.0.0, port_value: 8443}"
_SHIPPED_FILES = "/etc/credit-gateway/"


@dataclass(frozen=True, slots=True)
class Upstream:
    """A gateway behind it: where it takes calls, and where it says whether it is ready."""

    port: int
    ops_port: int


def configuration(shipped: Path, directory: Path, port: int, upstreams: Sequence[Upstream]) -> Path:
    """A copy with what differs per installation: addresses, files.

    Args:
        shipped: a file of deploy/ with two gateways.
        directory: has the certificate files that it names.
        port: where it listens.
        upstreams: the two gateways.
    """
    text = shipped.read_text(encoding="utf-8")
    assert text.count(_SHIPPED_LISTEN) == 1
    text = text.replace(_SHIPPED_LISTEN, f"{{address: 127.0.0.1, port_value: {port}}}")
    for number, upstream in enumerate(upstreams):
        for shipped_port, own in ((50051, upstream.port), (9464, upstream.ops_port)):
            line = re.compile(rf"port_value: {shipped_port + number}\b")
            assert len(line.findall(text)) == 1
            text = line.sub(f"port_value: {own}", text)
    made = directory / shipped.name
    made.write_text(text.replace(_SHIPPED_FILES, f"{directory}/"), encoding="utf-8")
    return made


@asynccontextmanager
async def envoy(
    shipped: Path, directory: Path, upstreams: Sequence[Upstream]
) -> AsyncIterator[int]:
    """Runs it before two gateways; gives its port once it listens."""
    port = free_port()
    file = configuration(shipped, directory, port, upstreams)
    process = _started(file, directory / "envoy.log")
    try:
        await _listening(process, port)
        yield port
    finally:
        process.kill()
        await asyncio.to_thread(process.wait)


def _started(file: Path, log: Path) -> subprocess.Popen[bytes]:
    command = [ENVOY, "-c", file, "--concurrency", "1", "--disable-hot-restart", "-l", "warning"]
    with log.open("wb") as output:
        return subprocess.Popen(  # noqa: S603 - of this environment
            [*launcher(None), *map(str, command)],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
        )


async def _listening(process: subprocess.Popen[bytes], port: int) -> None:
    async with asyncio.timeout(PATIENCE_S):
        while True:
            assert process.poll() is None, "Envoy ended: see envoy.log"
            with suppress(OSError):
                _, writer = await asyncio.open_connection("127.0.0.1", port)
                writer.close()
                return
            await asyncio.sleep(0.05)
