# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway witness serve`: a witness over HTTP, as C2SP tlog-witness says.

For logs that ask for cosignatures by themselves. Nobody is authenticated, and nobody
has to be: only what the log signed is heard, and only proofs are believed. So anybody
may connect, and who is slow must cost little: a connection that has not sent its whole
request holds no thread, has a deadline, and makes room for the next one when there are
too many. TLS belongs into a proxy in front of it.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass
from http import HTTPStatus
from http.client import HTTPException, parse_headers
from io import BytesIO

from gateway.cli.context import err
from gateway.client import HttpAnswer, Witness, answer_request
from gateway.errors import ConfigurationError, OperationError
from gateway.runtime.system import most_descriptors

PATH = "/add-checkpoint"
_MAX_BODY = 128 * 1024
_MAX_HEAD = 16 * 1024
_LENGTH = re.compile(r"[0-9]{1,9}")
_CONTINUE = b"HTTP/1.1 100 Continue\r\n\r\n"
_PLAIN = "text/plain; charset=utf-8"
_LINGER_S = 2.0
_MOST_READ_AWAY = 1024 * 1024
_THREADS = 4  # cosigning waits for the disk, and for one lock
_DESCRIPTORS_BESIDE = 64
_NOT_READ = HttpAnswer(400, _PLAIN, "this is no HTTP request\n")
_NOT_THERE = HttpAnswer(404, _PLAIN, "POST to /add-checkpoint\n")
_NOT_POSTED = HttpAnswer(405, _PLAIN, "POST to /add-checkpoint\n")
_TOO_LARGE = HttpAnswer(413, _PLAIN, "the request is too large, or has no length\n")
_BROKEN = HttpAnswer(500, _PLAIN, "the witness cannot use its memory\n")
_BUSY = HttpAnswer(503, _PLAIN, "too many requests at once\n")


def connections_allowed(wanted: int) -> int:
    """As many as wanted, or as the process's file descriptors leave.

    Raises:
        ConfigurationError: they leave none.
    """
    room = most_descriptors() - _DESCRIPTORS_BESIDE
    if room < 1:
        raise ConfigurationError("too few file descriptors: raise the hard limit (ulimit -Hn)")
    return min(wanted, room)


@dataclass(frozen=True, slots=True)
class Limits:
    """What strangers may take.

    Attributes:
        connections: that are sending a request, at the same time.
        connections_per_source: of those, from one address.
        answering: requests that are being answered at the same time.
        request_s: for a whole request to come.
        answer_s: for its answer to be made.
    """

    connections: int = 512
    connections_per_source: int = 64
    answering: int = 64
    request_s: float = 10.0
    answer_s: float = 20.0


class _Arriving:
    """Connections that have not sent their request yet, the longest-waiting first."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._by_source: dict[str, dict[asyncio.Task[None], None]] = {}

    def enter(self, source: str, task: asyncio.Task[None]) -> None:
        """One more. With too many, that of its source that waited longest has to go."""
        here = self._by_source.setdefault(source, {})
        if len(here) >= self._limits.connections_per_source:
            self._end_oldest(source)
        elif sum(map(len, self._by_source.values())) >= self._limits.connections:
            # The source with most of the places gives one back.
            self._end_oldest(max(self._by_source, key=lambda each: len(self._by_source[each])))
        self._by_source.setdefault(source, {})[task] = None

    def leave(self, source: str, task: asyncio.Task[None]) -> None:
        """Its request is there, or it ended."""
        here = self._by_source.get(source, {})
        here.pop(task, None)
        if not here:
            self._by_source.pop(source, None)

    def _end_oldest(self, source: str) -> None:
        oldest = next(iter(self._by_source[source]))
        self.leave(source, oldest)
        oldest.cancel()


class WitnessServer:
    """Answers add-checkpoint requests, one per connection. Belongs to one event loop."""

    def __init__(self, witnesses: Mapping[str, Witness], limits: Limits) -> None:
        """Nothing listens yet.

        Args:
            witnesses: by the origin of the log they watch.
            limits: what strangers may take.
        """
        self._witnesses = witnesses
        self._limits = limits
        self._arriving = _Arriving(limits)
        self._free = limits.answering
        self._threads = ThreadPoolExecutor(_THREADS, thread_name_prefix="witness")

    @asynccontextmanager
    async def listening(self, host: str, port: int) -> AsyncIterator[int]:
        """Takes requests.

        Yields:
            The port; another one than that asked for when that is 0.

        Raises:
            OSError, OverflowError: it cannot listen there.
        """
        server = await asyncio.start_server(
            self._connection, host, port, limit=_MAX_HEAD, backlog=self._limits.connections
        )
        async with server:
            yield int(server.sockets[0].getsockname()[1])
        self._threads.shutdown(wait=False, cancel_futures=True)

    async def _connection(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One request and its answer; whatever goes wrong, only this one ends."""
        task = asyncio.current_task()
        assert task is not None  # noqa: S101 - a callback of start_server is one
        source = str(writer.get_extra_info("peername")[0])
        self._arriving.enter(source, task)
        try:
            async with asyncio.timeout(self._limits.request_s):
                asked = await self._request(reader, writer)
            self._arriving.leave(source, task)
            async with asyncio.timeout(self._limits.answer_s):
                answer = await self._answer(asked) if isinstance(asked, bytes) else asked
            # From here on it may have to make room again.
            self._arriving.enter(source, task)
            async with asyncio.timeout(_LINGER_S):
                writer.write(_rendered(answer))
                writer.write_eof()
                await _read_away(reader)
        except (OSError, TimeoutError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass  # it was too slow, or went away: there is nobody to tell
        finally:
            self._arriving.leave(source, task)
            writer.transport.abort()

    async def _request(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> bytes | HttpAnswer:
        """The body of a request, or the answer to one that is no good."""
        try:
            line, _, rest = (await reader.readuntil(b"\r\n\r\n")).partition(b"\r\n")
            method, path, _ = line.decode("ascii").split(" ")
            headers = parse_headers(BytesIO(rest))
        except (asyncio.LimitOverrunError, ValueError, HTTPException):
            return _NOT_READ
        if path != PATH:
            return _NOT_THERE
        if method != "POST":
            return _NOT_POSTED
        lengths = headers.get_all("Content-Length", [])
        if len(lengths) != 1 or _LENGTH.fullmatch(lengths[0]) is None:
            return _TOO_LARGE
        if not 0 < int(lengths[0]) <= _MAX_BODY:
            return _TOO_LARGE
        if headers.get("Expect", "").lower() == "100-continue":
            writer.write(_CONTINUE)
        return await reader.readexactly(int(lengths[0]))

    async def _answer(self, body: bytes) -> HttpAnswer:
        """What a whole request gets."""
        if not self._free:
            return _BUSY
        self._free -= 1
        work = asyncio.get_running_loop().run_in_executor(self._threads, self._cosign, body)
        # When the thread has ended, which may be after nobody waits for it any more.
        work.add_done_callback(self._answered)
        return await asyncio.shield(work)

    def _answered(self, work: asyncio.Future[HttpAnswer]) -> None:
        self._free += 1
        if not work.cancelled():
            work.exception()  # the waiting caller has seen it

    def _cosign(self, body: bytes) -> HttpAnswer:
        try:
            return answer_request(self._witnesses, body)
        except OperationError as error:
            err.print(f"could not: {error}", markup=False, highlight=False)
            return _BROKEN


async def _read_away(reader: asyncio.StreamReader) -> None:
    """What is still being sent, so that the answer is not lost to a reset."""
    left = _MOST_READ_AWAY
    while left > 0 and (some := await reader.read(_MAX_HEAD)):
        left -= len(some)


def _rendered(answer: HttpAnswer) -> bytes:
    body = answer.body.encode()
    head = (
        f"HTTP/1.1 {answer.status} {HTTPStatus(answer.status).phrase}\r\n"
        f"Content-Type: {answer.content_type}\r\n"
        f"Content-Length: {len(body)}\r\n"
        "Connection: close\r\n\r\n"
    )
    return head.encode("ascii") + body
