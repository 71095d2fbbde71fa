# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Makes any call with any messages, and tells how it ended: with all that came, in one text."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import grpc
from google.rpc.error_details_pb2 import ErrorInfo
from google.rpc.status_pb2 import Status

from gateway.domain.access.methods import WATCH
from gateway.rpc.error_table import ERROR_DOMAIN
from tests.support.gateway.patience import PATIENCE_S

_DETAILS = "grpc-status-details-bin"


@dataclass(frozen=True)
class Ended:
    """How a call ended.

    Attributes:
        answers: how many messages came.
        status: of gRPC.
        reason: of the refusal; empty without.
        text: of the status.
        told: all that came: messages, text and metadata.
        refused: what of it is no answer.
    """

    answers: int
    status: grpc.StatusCode
    reason: str
    text: str
    told: str
    refused: str


async def ask(channel: grpc.aio.Channel, name: str, messages: Sequence[bytes]) -> Ended:
    """One call; one of a single message ends with it. A watch is left once it has begun."""
    method: Any
    if len(messages) == 1:
        method = channel.unary_stream(name)
        call = method(messages[0], timeout=PATIENCE_S)
    else:
        method = channel.stream_stream(name)
        call = method(timeout=PATIENCE_S)
        await _sent(call, messages)
    told: list[Any] = []
    with suppress(grpc.aio.AioRpcError):
        while (message := await call.read()) is not grpc.aio.EOF:
            told.append(message)
            if name == WATCH.name:
                call.cancel()
                return Ended(len(told), grpc.StatusCode.OK, "", "", f"{told}", "")
    status, metadata = await call.code(), dict(await call.trailing_metadata() or ())
    text = await call.details()
    info = ErrorInfo()
    for detail in Status.FromString(bytes(metadata.get(_DETAILS, b""))).details:
        detail.Unpack(info)
    assert info.domain in {"", ERROR_DOMAIN}
    refused = str((text, metadata, await call.debug_error_string()))
    refused += "".join(v.hex() for v in metadata.values() if isinstance(v, bytes))
    return Ended(len(told), status, info.reason, text or "", f"{told}{refused}", refused)


async def _sent(call: Any, messages: Sequence[bytes]) -> None:
    """As our client sends: the rest once the gateway takes it.

    gRPC's client forgets how a call has ended when it writes to it afterwards.
    """
    first, *rest = messages
    with suppress(grpc.aio.AioRpcError, asyncio.InvalidStateError):
        await call.write(first)
        await call.initial_metadata()
        for message in rest:
            if call.done():
                return
            await call.write(message)
        await call.done_writing()
