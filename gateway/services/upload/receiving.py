# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The chunks of a file, in order, neither too slow nor so fast that others feel it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from gateway.domain.records.upload import MIN_CHUNK_BYTES
from gateway.errors import Reason, RefusalError
from gateway.runtime.threads import to_its_end
from gateway.services.calls.call import Rest
from gateway.services.upload.sealed_file import MAX_FRAME_BYTES
from gateway.services.upload.spool import Upload
from gateway.wire.contributions import decode_chunk
from gateway.wire.requests import MAX_REQUEST_BYTES


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast a file has to come, and may come.

    Attributes:
        grace_s: at the beginning nothing is asked for.
        least_bytes_per_s: what comes more slowly holds a place that others wait for.
        most_bytes_per_s: what comes faster waits, so that queries have the processor.
        now: seconds that never go back.
    """

    grace_s: float = 10.0
    least_bytes_per_s: float = 16 * 1024
    most_bytes_per_s: float = 16 * 1024 * 1024
    now: Callable[[], float] = field(default=time.monotonic)


async def receive(upload: Upload, file_size: int, rest: Rest, pace: Pace) -> None:
    """Returns once the file is whole.

    What has come stays with the upload however this ends.

    Args:
        upload: that it is added to.
        file_size: of the whole file.
        rest: gives the messages.
        pace: how fast they may come.

    Raises:
        RefusalError: UPLOAD_INCOMPLETE: no more came in time; UPLOAD_OUT_OF_ORDER,
            UPLOAD_TOO_LARGE, INVALID_VALUE or UPLOADS_FULL.
    """
    begin_s, begin = pace.now(), upload.received
    parts: list[bytes] = []
    received = unwritten = 0
    try:
        while begin + received < file_size:
            message = await rest.message()
            if message is None:
                raise RefusalError(Reason.UPLOAD_INCOMPLETE)
            content = _content(message, begin + received, file_size)
            parts.append(content)
            received += len(content)
            unwritten += len(content)
            late_s = pace.now() - begin_s - pace.grace_s
            if late_s > received / pace.least_bytes_per_s:
                raise RefusalError(Reason.UPLOAD_INCOMPLETE)
            if unwritten >= MAX_FRAME_BYTES:
                content, parts, unwritten = b"".join(parts), [], 0
                await to_its_end(partial(upload.append, content))
                early_s = received / pace.most_bytes_per_s - (pace.now() - begin_s)
                await asyncio.sleep(max(0.0, early_s))
    finally:
        if parts:
            upload.append(b"".join(parts))


def _content(message: bytes, offset: int, file_size: int) -> bytes:
    """The next bytes of the file. Raises RefusalError."""
    if len(message) > MAX_REQUEST_BYTES:
        raise RefusalError(Reason.UPLOAD_TOO_LARGE, field="chunk")
    begin, content = decode_chunk(message)
    if begin != offset:
        raise RefusalError(Reason.UPLOAD_OUT_OF_ORDER, field="chunk.offset")
    end = begin + len(content)
    if end > file_size:
        raise RefusalError(Reason.UPLOAD_TOO_LARGE, field="chunk")
    if len(content) < MIN_CHUNK_BYTES and end < file_size:
        raise RefusalError(Reason.INVALID_VALUE, field="chunk.content")
    return content
