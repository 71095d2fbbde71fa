# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""One call that contributes a file: sends it, and gives out what became of it once it verifies."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from typing import BinaryIO

import grpc

from gateway.client._internal.calls.acceptance import Acceptance
from gateway.client._internal.calls.sending import Sending
from gateway.client._internal.contribution.answers import Heard
from gateway.client._internal.contribution.sent import (
    Contributed,
    FileFormat,
    SentManifest,
    chunks,
    manifest_of,
)
from gateway.client._internal.errors import RefusedError, TransportError, UnverifiedAnswerError
from gateway.client._internal.refusals import call_error
from gateway.client._internal.trace_context import trace_id_of
from gateway.client._internal.verification import Exchange
from gateway.domain.access.envelope import CONTRIBUTE_METHOD
from gateway.domain.records.upload import MANIFEST_BODY_TYPE, UploadState
from gateway.errors import ConfigurationError, VerificationError
from gateway.wire.contributions import decode_told, encode_manifest

Call = grpc.aio.StreamStreamCall[bytes, bytes]
Hear = Callable[[int], None]
"""Is told bytes of the file."""


def nobody(_: int) -> None:
    """Hears nothing."""


async def contribute(  # noqa: PLR0913  (each a fact of its own)
    sending: Sending,
    file: BinaryIO,
    written: FileFormat,
    *,
    all_or_nothing: bool,
    corrects: bytes,
    timeout_s: float,
    traceparent: str | None = None,
    on_sent: Hear = nobody,
    on_taken: Hear = nobody,
) -> Contributed:
    """See CreditGatewayClient.contribute; `sending`: what the client signs and sends with."""
    try:
        manifest = await asyncio.to_thread(
            manifest_of, file, written, all_or_nothing=all_or_nothing, corrects=corrects
        )
    except OSError as error:
        raise ConfigurationError(f"the file cannot be read: {error.strerror}") from None
    await sending.acceptance.keys.current()
    signed = sending.sign(encode_manifest(manifest), MANIFEST_BODY_TYPE, CONTRIBUTE_METHOD, None)
    # Before it is sent: an answer has to come after all this.
    known, sent_time = sending.acceptance.memory.known(), sending.clock.now()
    start_s = time.monotonic()

    def exchange() -> Exchange:
        """The sending, as of now."""
        duration = timedelta(seconds=time.monotonic() - start_s)
        return Exchange(sent_time, duration, known, trace_id_of(traceparent))

    metadata = () if traceparent is None else (("traceparent", traceparent),)
    # Without serialisers: what is verified is exactly what was received.
    method: grpc.aio.StreamStreamMultiCallable[bytes, bytes] = sending.channel.stream_stream(
        CONTRIBUTE_METHOD
    )
    sent = SentManifest.signed(signed)
    going = _Going(sending.acceptance, file, sent, exchange, on_sent, on_taken)
    return await going.through(method(timeout=timeout_s, metadata=metadata))


@dataclass(slots=True)
class _Going:
    """A call that goes on; its messages come in an order, which is the order of these steps."""

    acceptance: Acceptance
    file: BinaryIO
    sent: SentManifest
    exchange: Callable[[], Exchange]
    on_sent: Hear
    on_taken: Hear
    heard: Heard = field(default_factory=Heard)
    _sending: asyncio.Task[None] | None = None
    _last: bytes = b""

    async def through(self, call: Call) -> Contributed:
        """To its end."""
        begin = asyncio.create_task(_written(call, self.sent.raw))
        try:
            async for raw in call:
                self._last = raw
                await self._hear(call, raw)
            if not self.heard.is_whole:
                raise TransportError(grpc.StatusCode.CANCELLED.name)  # it was cut
            return self.heard.contributed()
        except grpc.aio.AioRpcError as error:
            refused, ended = error, self.exchange()
            failure = await self.acceptance.keys.told(
                lambda: call_error(
                    refused, self.sent, self.acceptance.trust, self.acceptance.still(ended)
                )
            )
            if isinstance(failure, RefusedError):
                await self.acceptance.remember_refusal(failure)
            raise failure from None
        except UnverifiedAnswerError:
            raise
        except VerificationError as error:
            raise UnverifiedAnswerError(
                str(error),
                request=self.sent.raw,
                response=self._last,
                step=error.step,
                exchange=self.exchange(),
            ) from error
        finally:
            call.cancel()
            for task in (begin, self._sending):
                if task is not None:
                    task.cancel()

    async def _hear(self, call: Call, raw: bytes) -> None:
        told = decode_told(raw)
        if not told.is_answer:
            taken_bytes = self.heard.told(told)
            if taken_bytes is not None:
                self.on_taken(taken_bytes)
            return
        answer = await self.acceptance.accept(raw, self.sent, self.exchange())
        self.sent = self.sent.after_an_answer()
        state = self.heard.answered(answer)
        if state is not None:
            self._sending = asyncio.create_task(self._send(call, state))

    async def _send(self, call: Call, state: UploadState) -> None:
        """The file, from where the gateway has it.

        How the call ends is told to whoever reads the answers.
        """
        with suppress(grpc.aio.AioRpcError, asyncio.InvalidStateError, OSError):
            self.on_sent(state.received_bytes)
            for end, message in chunks(self.file, state.received_bytes):
                if call.done():
                    return
                await call.write(message)
                self.on_sent(end)
        with suppress(grpc.aio.AioRpcError, asyncio.InvalidStateError):
            await call.done_writing()


async def _written(call: Call, message: bytes) -> None:
    with suppress(grpc.aio.AioRpcError, asyncio.InvalidStateError):
        await call.write(message)
