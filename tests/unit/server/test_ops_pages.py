# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The ops port against whatever may be sent to it, and how workers' metrics become one."""

from __future__ import annotations

import asyncio
import socket
from contextlib import suppress
from http import HTTPStatus
from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families

from gateway.errors import ConfigurationError
from gateway.server.ops import http_server
from gateway.server.ops.asking import Asking, answering
from gateway.server.ops.http_server import Page, pages_served
from gateway.server.ops.of_workers import WorkersPages, merged
from tests.support.gateway.patience import PATIENCE_S

SOMEWHERE = "127.0.0.1:0"
TEXT = """# HELP calls_total Calls
# TYPE calls_total counter
calls_total{outcome="answered"} %d
# HELP duration_seconds Time
# TYPE duration_seconds histogram
duration_seconds_bucket{le="0.1"} 1
duration_seconds_bucket{le="+Inf"} 2
duration_seconds_sum 0.5
duration_seconds_count 2
"""


async def _live() -> Page:
    return Page(HTTPStatus.OK, "live\n")


async def _fails() -> Page:
    raise ValueError("a secret")


async def _said(port_file: Path, sent: bytes, *, closed: bool = False) -> bytes:
    port = int(port_file.read_text(encoding="ascii"))  # noqa: ASYNC240 - a few bytes
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(sent)
    if closed:
        writer.write_eof()
    said = b""
    with suppress(ConnectionError):  # cut off before it was read
        async with asyncio.timeout(PATIENCE_S):
            said = await reader.read()
        writer.close()
        await writer.wait_closed()
    return said


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        (b"GET /livez HTTP/1.1\r\nHost: a\r\n\r\n", 200),
        (b"GET /livez HTTP/1.0\r\n\r\n", 200),
        (b"GET /livez?verbose HTTP/1.1\r\nHost: a\r\n\r\n", 200),
        (b"HEAD /livez HTTP/1.1\r\nHost: a\r\n\r\n", 200),
        (b"GET /livez/ HTTP/1.1\r\nHost: a\r\n\r\n", 404),
        (b"GET /../etc/passwd HTTP/1.1\r\nHost: a\r\n\r\n", 404),
        (b"GET /\xff HTTP/1.1\r\nHost: a\r\n\r\n", 400),
        (b"POST /livez HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc", 405),
        (b"GET /livez HTTP/1.1\r\n\r\n", 400),
        (b"\x16\x03\x01\x02\x00\x01\x00\r\n\r\n", 400),
        (b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 405),
        (b"GET /livez HTTP/1.1\r\nHost: a\r\nX: " + b"x" * 100_000 + b"\r\n\r\n", 431),
        (b"GET /fails HTTP/1.1\r\nHost: a\r\n\r\n", 500),
    ],
)
async def test_any_request_is_answered_once_and_the_connection_ends(
    tmp_path: Path, sent: bytes, status: int
) -> None:
    pages = {"/livez": _live, "/fails": _fails}
    async with pages_served(SOMEWHERE, tmp_path / "port", pages):
        said = await _said(tmp_path / "port", sent)
    assert said.startswith(b"HTTP/1.1 %d " % status)
    assert said.endswith(b"live\n") == (status == HTTPStatus.OK and not sent.startswith(b"HEAD"))
    assert b"secret" not in said


async def test_who_sends_half_a_request_or_nothing_is_cut_off(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with pages_served(SOMEWHERE, tmp_path / "port", {"/livez": _live}):
        cut = await _said(tmp_path / "port", b"GET /livez HT", closed=True)
        assert cut.startswith(b"HTTP/1.1 400 ")
        monkeypatch.setattr(http_server, "_LIMIT_S", 0.05)
        assert await _said(tmp_path / "port", b"GET /livez HT") == b""


async def test_beyond_its_bound_connections_are_closed_and_others_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(http_server, "_CONNECTIONS", 1)
    async with pages_served(SOMEWHERE, tmp_path / "port", {"/livez": _live}):
        port = int((tmp_path / "port").read_text(encoding="ascii"))
        _, held = await asyncio.open_connection("127.0.0.1", port)
        asked = b"GET /livez HTTP/1.1\r\nHost: a\r\n\r\n"
        async with asyncio.timeout(PATIENCE_S):
            while await _said(tmp_path / "port", asked):
                pass  # until the first one is seen
        held.close()
        async with asyncio.timeout(PATIENCE_S):
            while not await _said(tmp_path / "port", asked):
                pass


async def test_without_an_address_only_this_machine_can_ask(tmp_path: Path) -> None:
    port_file = tmp_path / "port"
    async with pages_served(":0", port_file, {"/livez": _live}):
        assert b"live" in await _said(port_file, b"GET /livez HTTP/1.0\r\n\r\n")
        with pytest.raises(ConnectionError):
            # Also this machine's, but another address: a listener everywhere would take it.
            await asyncio.open_connection("127.0.0.2", int(port_file.read_text(encoding="ascii")))


async def test_an_address_that_is_taken_is_said() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        listen = f"127.0.0.1:{taken.getsockname()[1]}"
        with pytest.raises(ConfigurationError, match="--ops-listen"):
            await pages_served(listen, None, {}).__aenter__()


async def test_without_an_address_nothing_is_served(tmp_path: Path) -> None:
    async with pages_served("", tmp_path / "port", {"/livez": _live}):
        assert not (tmp_path / "port").exists()


def test_metrics_of_workers_stay_apart_and_each_family_is_declared_once() -> None:
    families = merged({1: TEXT % 3, 2: TEXT % 4})
    assert [family.name for family in families] == ["calls", "duration_seconds"]
    calls = {sample.labels["worker"]: sample.value for sample in families[0].samples}
    assert calls == {"1": 3, "2": 4}
    assert len(families[1].samples) == 2 * 4


async def test_a_scrape_of_workers_can_be_read_again_with_nothing_lost() -> None:
    ends = {number: socket.socketpair() for number in (1, 2)}
    askings = {number: await Asking.over(ours) for number, (ours, _) in ends.items()}

    async def metrics() -> Page:
        return Page(HTTPStatus.OK, TEXT % 5, "text/plain")

    tasks = [
        asyncio.create_task(answering(theirs.detach(), {"/metrics": metrics}))
        for _, theirs in ends.values()
    ]
    page = await WorkersPages(lambda: askings, 2).metrics()
    read = list(text_string_to_metric_families(page.text))
    by_name = {family.name: family for family in read}
    assert sum(sample.value for sample in by_name["calls"].samples) == 10
    assert by_name["creditgateway_workers_answering"].samples[0].value == 2
    for asking in askings.values():
        asking.close()
    await asyncio.gather(*tasks)


async def test_an_answer_that_comes_too_late_is_not_taken_for_the_next_one() -> None:
    ours, theirs = socket.socketpair()
    asking = await Asking.over(ours)
    begun, going = asyncio.Event(), asyncio.Event()

    async def slow() -> Page:
        begun.set()
        await going.wait()
        return Page(HTTPStatus.OK, "late")

    task = asyncio.create_task(answering(theirs.detach(), {"/slow": slow, "/livez": _live}))
    first = asyncio.create_task(asking.page("/slow"))
    await begun.wait()
    first.cancel()
    await asyncio.wait((first,))
    going.set()
    page = await asking.page("/livez")
    assert page is not None
    assert page.text == "live\n"
    asking.close()
    await task


async def test_nobody_to_ask_is_not_ready() -> None:
    page = await WorkersPages(dict, 2).ready()
    assert page.status == HTTPStatus.SERVICE_UNAVAILABLE
