# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A query that outlasts restarts and outages of the gateway.

A second request for the same question would be a second access. So nothing is sent before there
is a connection. Where something was sent and no answer came, `RecoverAnswer` is asked first. While
the gateway cannot tell yet whether the request will still be logged, the very same request is
sent once more: its request id counts once, so it is either answered now, or refused as a replay of
one that was logged after all. The question is asked anew only once the gateway says that nothing
was logged and never will be.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import grpc

from gateway.client._internal.calls.recovery import Recovered
from gateway.client._internal.errors import RefusedError, TransportError
from gateway.client._internal.refusals import is_untrusted
from gateway.client._internal.verification import Answer, SentRequest
from gateway.domain.refusals.table import REFUSALS
from gateway.errors import Reason
from gateway.runtime.system import Randomness

_HEALTH = "/grpc.health.v1.Health/Check"
_FIRST_WAIT_S, _MOST_WAIT_S = 0.1, 5.0
_RECOVERABLE = frozenset({Reason.REQUEST_REPLAYED, Reason.REQUEST_STALE})
"""Of the same request sent once more: it was logged, or is too old to be."""


@dataclass(frozen=True, slots=True)
class Patience:
    """What asking on is made of.

    Attributes:
        channel: to the gateway.
        sign: a new request for the question.
        send: sends one, with a timeout; verifies what comes back.
        recover: has the answer to one that was sent, with a timeout.
        randomness: spreads the clients of a gateway that comes back.
        timeout_s: of one call.
    """

    channel: grpc.aio.Channel
    sign: Callable[[], SentRequest]
    send: Callable[[SentRequest, float], Awaitable[Answer]]
    recover: Callable[[SentRequest, float], Awaitable[Recovered]]
    randomness: Randomness
    timeout_s: float

    async def ask(self, patience_s: float) -> Answer:
        """The answer, however often it takes.

        Args:
            patience_s: after that the last failure is raised.

        Raises:
            RefusedError: the gateway said no for good, or for longer than that.
            UnverifiedAnswerError: what came back does not prove what it claims.
            TransportError: there is no answer yet; its `lost` is what was sent last.
        """
        until, waited = time.monotonic() + patience_s, _FIRST_WAIT_S
        unsettled: RefusedError | TransportError | None = None
        while True:
            try:
                await self._connected(until)
                if unsettled is None or unsettled.lost is None:
                    return await self.send(self.sign(), self._left(until))
                settled = await self._settled(unsettled.lost, until)
            except (RefusedError, TransportError) as error:
                failure = error
                if unsettled is None and failure.lost is not None:
                    unsettled = failure
            else:
                unsettled = None
                if isinstance(settled, Answer):
                    return settled
                if settled is None:
                    continue
                failure = settled
            wait, never = self._wait(failure, waited)
            if never or time.monotonic() + wait >= until:
                # What was sent may be logged: whoever asked has to know which request.
                if unsettled is None or unsettled is failure:
                    raise failure
                raise unsettled from failure
            await asyncio.sleep(wait)
            waited = min(2 * waited, _MOST_WAIT_S)

    async def _settled(self, lost: SentRequest, until: float) -> Answer | RefusedError | None:
        """What came of a request that was sent; None: it was not logged, and never will be.

        Raises:
            RefusedError: that cannot be told, or not yet.
            UnverifiedAnswerError: as `ask`.
            TransportError: as `ask`.
        """
        try:
            found = await self.recover(lost, self._left(until))
            return found.answer or _refused(lost, found)
        except RefusedError as refusal:
            if refusal.reason == Reason.NOTHING_TO_RECOVER:
                return None
            if refusal.reason not in {Reason.ANSWER_UNDECIDED, Reason.METHOD_NOT_ALLOWED}:
                raise
            unknown = refusal
        try:
            return await self.send(lost, self._left(until))
        except RefusedError as refusal:
            if refusal.reason in _RECOVERABLE:
                raise unknown from refusal
            if refusal.retry_after is not None or refusal.lost is not None:
                raise
            return refusal  # that is what came of it

    def _wait(self, failure: RefusedError | TransportError, waited: float) -> tuple[float, bool]:
        """How long to wait before the next try, and whether none helps."""
        wait, never = waited * (0.5 + int.from_bytes(self.randomness.token(2)) / 0x10000), False
        if isinstance(failure, TransportError):
            never = not failure.may_pass
        else:
            hint = failure.retry_after
            never = hint is None and failure.lost is None
            wait = max(wait, hint.total_seconds() if hint else 0.0)
        return wait, never

    def _left(self, until: float) -> float:
        """For one more call: never nothing, so that the last one has a chance."""
        return min(self.timeout_s, max(until - time.monotonic(), _FIRST_WAIT_S))

    async def _connected(self, until: float) -> None:
        """Returns once there is a connection; nothing is sent before.

        Raises:
            TransportError: there is none in time, or the server is not trusted. Nothing was sent.
        """
        while (state := self.channel.get_state(try_to_connect=True)) is not (
            grpc.ChannelConnectivity.READY
        ):
            if state is grpc.ChannelConnectivity.SHUTDOWN:
                raise TransportError(grpc.StatusCode.UNAVAILABLE.name)
            if state is grpc.ChannelConnectivity.TRANSIENT_FAILURE:
                await self._trusted()
            try:
                async with asyncio.timeout(max(until - time.monotonic(), 0)):
                    await self.channel.wait_for_state_change(state)
            except TimeoutError:
                raise TransportError(grpc.StatusCode.UNAVAILABLE.name) from None

    async def _trusted(self) -> None:
        """Returns unless there is no connection because the server's certificate is not trusted.

        A channel does not say why it does not connect; a call on it does, and is not sent.
        Should there be a connection by then, it asks for the server's health.

        Raises:
            TransportError: it is not trusted.
        """
        call: grpc.aio.UnaryUnaryMultiCallable[bytes, bytes] = self.channel.unary_unary(_HEALTH)
        try:
            await call(b"", timeout=_FIRST_WAIT_S)
        except grpc.aio.AioRpcError as error:
            if is_untrusted(error):
                raise TransportError(error.code().name, untrusted=True) from None


def _refused(lost: SentRequest, found: Recovered) -> RefusedError:
    """What the log holds: the query was refused, and that word was lost."""
    if found.refusal is None:
        raise AssertionError("recovered is an answer or a refusal")
    reason = found.refusal.entry.reason
    row = REFUSALS.get(Reason(reason)) if reason in set(Reason) else None
    return RefusedError(
        reason,
        status="" if row is None else row.status,
        field=None,
        retry_after=None if row is None else row.retry_after,
        receipt=found.receipt,
        receipt_verified=True,
        unchecked=found.refusal.unchecked,
        request=lost.raw,
        asked=lost.asked,
    )
