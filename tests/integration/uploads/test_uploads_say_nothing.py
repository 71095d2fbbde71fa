# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Nothing of a contributed file is seen: not on the disk, in no log, no error and no span."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from pathlib import Path
from typing import Any

import grpc

from gateway.domain.access.envelope import CONTRIBUTE_METHOD
from gateway.domain.records.upload import MAX_CHUNK_BYTES
from gateway.wire.contributions import encode_chunk
from tests.support.gateway.canaries import AMOUNTS, PERSON, REFERENCE, Canaries
from tests.support.gateway.gateway_process import gateway_process
from tests.support.gateway.otlp_collector import Collector, receiving
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import Bank, Stack, resident
from tests.support.uploads import (
    Said,
    add_contributor,
    as_file,
    call,
    chunked,
    hear,
    loan_rows,
    manifest_of,
    signed,
    spooled,
    taking_options,
)

CANARIES = Canaries((PERSON, REFERENCE, resident(1), resident(2)))


def _content() -> bytes:
    """A file with a canary wherever something can be wrong, and good rows of amounts."""
    rows = loan_rows(2)
    for row in rows:
        row[8] = row[9] = row[10] = str(AMOUNTS[1])
    bad = [
        [REFERENCE, PERSON, *rows[0][2:]],
        [*rows[0][:2], PERSON, *rows[0][3:]],
        [*rows[0][:8], f"-{AMOUNTS[0]}", *rows[0][9:]],
        [*rows[0], PERSON],
        [PERSON],
    ]
    return as_file([*rows, *bad])


async def _cut(stack: Stack, bank: Bank, port: int, content: bytes) -> None:
    """An upload that stays in the middle."""
    async with stack.channel(bank, port=port) as channel:
        method: Any = channel.stream_stream(CONTRIBUTE_METHOD)
        made = method(timeout=PATIENCE_S)
        await made.write(signed(bank, manifest_of(content)))
        hear(Said(), await made.read())
        begun = spooled(stack)[0].stat().st_size
        with suppress(grpc.aio.AioRpcError):
            await made.write(encode_chunk(0, content[:MAX_CHUNK_BYTES]))
            await made.write(encode_chunk(0, content[:MAX_CHUNK_BYTES]))  # out of order
            await made.read()
    async with asyncio.timeout(PATIENCE_S):
        while spooled(stack)[0].stat().st_size == begun:  # noqa: ASYNC110 - nothing tells
            await asyncio.sleep(0.02)


def _check_disk(directory: Path) -> None:
    kept = list(directory.iterdir())
    assert len(kept) >= 2
    for file in kept:
        assert CANARIES.in_bytes(file.read_bytes()) == []


async def test_canaries_in_a_contributed_file_are_seen_nowhere(
    database_url: str, tmp_path: Path
) -> None:
    stack = Stack(database_url, tmp_path)
    lender = add_contributor(stack)
    content = _content()
    long = content + content[content.index(b"\n") + 1 :] * 300
    with receiving(Collector()) as receiver:
        options = ("--otlp-endpoint", receiver.endpoint, "--trace-ratio", "1")
        async with gateway_process(stack, "gateway", *taking_options(stack), *options) as server:
            await _cut(stack, lender, server.port, long)
            _check_disk(tmp_path / "uploads")
            refusals = [
                (manifest_of(content, rows=3), chunked(content), "UPLOAD_DIFFERS"),
                (manifest_of(content[:-1], rows=7), chunked(content), "UPLOAD_TOO_LARGE"),
                (manifest_of(content, rows=7), [content], "UPLOAD_OUT_OF_ORDER"),
            ]
            for manifest, rest, reason in refusals:
                refused = await call(
                    stack, lender, [signed(lender, manifest), *rest], port=server.port
                )
                assert refused.reason == reason
                assert CANARIES.in_text(refused.text) == []
            messages = [signed(lender, manifest_of(content, rows=7)), *chunked(content)]
            taken = await call(stack, lender, messages, port=server.port)
    listed = [row for told in taken.told for row in told.rejected_rows]
    assert len(listed) == 5
    for said in (*taken.answers, *listed):
        assert CANARIES.in_bytes(said) == []
    assert CANARIES.in_text(server.log.read_text(encoding="utf-8")) == []
    assert {"manifest", "upload", "audit"} <= {span.name for span in receiver.spans}
    for message in receiver.received:
        assert CANARIES.in_message(message) == []
