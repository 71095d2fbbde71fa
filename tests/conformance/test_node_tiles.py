# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A tile client in another language reads a published log over HTTP, and finds every change."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from gateway.log.tiles.layout import bundle_path, tile_path
from gateway.services.audit.tiles import write_tiles
from tests.conformance.test_node import HERE, NODE
from tests.support.log.audit_entries import new_log_signer, verifier_of
from tests.support.suite.exhaustive import first_every_day
from tests.support.tiles.foreign import said_by
from tests.support.tiles.plain_log import PlainLog

pytestmark = pytest.mark.skipif(NODE is None, reason="Node 18 or newer is not installed")

SIZE = 600


class _Quiet(SimpleHTTPRequestHandler):
    """Says nothing of requests."""

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name it has there
        """Nothing."""


@contextmanager
def served_files(directory: Path) -> Iterator[str]:
    """A static file server on loopback; gives its URL."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(directory)))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def node_verifies(url: str, vkey: str, *kept: Path) -> tuple[int, dict[str, Any]]:
    """Exit code, and what it says."""
    if NODE is None:
        pytest.skip("Node 18 or newer is not installed")
    return said_by(NODE, HERE / "node" / "tiles.mjs", url, vkey, *kept)


@pytest.fixture(scope="module")
def log() -> PlainLog:
    return PlainLog(SIZE)


@pytest.fixture
def directory(log: PlainLog, tmp_path: Path) -> Path:
    """The log, published."""
    write_tiles(tmp_path / "tiles", log, verifier_of(log.signer))
    return tmp_path / "tiles"


def test_every_entry_is_read_and_proven_there(log: PlainLog, directory: Path) -> None:
    with served_files(directory) as url:
        assert node_verifies(url, log.signer.vkey) == (
            0,
            {"verified": True, "entries": SIZE, "kept": 0},
        )
        assert node_verifies(url, new_log_signer().vkey)[0] == 1


@pytest.mark.parametrize(
    "name",
    first_every_day(
        [tile_path(0, 1), bundle_path(0), "checkpoint", tile_path(1, 0, 2), bundle_path(2, 88)]
    ),
)
def test_a_changed_or_missing_file_is_found_there(
    log: PlainLog, directory: Path, name: str
) -> None:
    path = directory / name
    content = path.read_bytes()
    with served_files(directory) as url:
        for changed in (content[:-2] + bytes([content[-2] ^ 1]) + content[-1:], content[:-1], None):
            if changed is None:
                path.unlink()
            else:
                path.write_bytes(changed)
            assert node_verifies(url, log.signer.vkey)[0] == 1
