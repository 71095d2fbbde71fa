# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Every signed method on the wire: steps 1, 2 and 12.

Messages are taken and given as bytes: what is verified, digested and kept as
evidence is exactly what was received, never a re-encoding of it.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from functools import partial
from types import MappingProxyType
from typing import TypeAlias

import grpc

from gateway.domain.access.methods import Answers, Method
from gateway.domain.access.partner import Partner
from gateway.domain.codes import Outcome
from gateway.errors import Reason, RefusalError
from gateway.rpc.bounds import Places
from gateway.rpc.entrance import Context, Entrance
from gateway.rpc.error_table import STATUS, abort
from gateway.rpc.rates import Rates
from gateway.runtime import telemetry
from gateway.services.calls.call import (
    Answered,
    BatchWork,
    Refused,
    Rest,
    StreamWork,
    UploadWork,
    Work,
    internal_refusal,
)
from gateway.services.calls.signed_calls import SignedCalls
from gateway.services.gathering import Gathering

# Of the refusals that are logged at the same time, one partner may have a quarter.
_SHARES = 4
# A refusal for a partner's own mistake must not miss its deadline.
_LONGEST_HELD_S = 1.0
# And that of a message that nobody has signed must not become the load.
_LONGEST_UNSIGNED_HELD_S = 3.0
_SLOWEST_READER_S = 60.0
_ANSWERED = Outcome.ANSWERED.name.lower()
_REFUSED = Outcome.REFUSED.name.lower()
_CANCELLED = grpc.StatusCode.CANCELLED.name


_Many: TypeAlias = StreamWork | UploadWork | BatchWork


@dataclass(frozen=True, slots=True)
class Served:
    """A signed method, and what answers it, by how many answers there are."""

    method: Method
    work: Work | _Many


class SignedHandler:
    """Answers signed calls. Belongs to one event loop."""

    def __init__(  # noqa: PLR0913 - one keyword per part
        self,
        *,
        served: Sequence[Served],
        calls: SignedCalls,
        entrance: Entrance,
        trace_ratio: float,
        max_refusals_in_flight: int,
        places: Mapping[Answers, Places] = MappingProxyType({}),
        rates: Rates | None = None,
        gathering: Gathering | None = None,
    ) -> None:
        """Keep the parts.

        Args:
            served: the methods.
            calls: steps 3 to 12.
            entrance: steps 1 and 2.
            trace_ratio: share of calls without a traceparent that are traced.
            max_refusals_in_flight: refusals of step 2 logged at the same time.
            places: of calls that hold much while they last, by what they answer.
            rates: how fast partners may call; None: this process's alone.
            gathering: lets calls of one answer begin together; None: each begins at once.
        """
        self._served = tuple(served)
        self._calls = calls
        self._entrance = entrance
        self._trace_ratio = trace_ratio
        self._free_refusals = max_refusals_in_flight
        self._refusals_each = max(1, max_refusals_in_flight // _SHARES)
        self._refusing: Counter[str] = Counter()
        self._finishing: set[asyncio.Future[Answered | Refused]] = set()
        self._places = places
        self._rates = rates or Rates()
        self._gathering = gathering

    def handlers(self) -> tuple[grpc.GenericRpcHandler, ...]:
        """The handler for a server; without serialisers, so that bytes stay bytes."""
        by_service: dict[str, dict[str, grpc.RpcMethodHandler[bytes, bytes]]] = {}
        callers = self._entrance.callers
        for served in self._served:
            method, work = served.method, served.work
            if isinstance(work, StreamWork | UploadWork | BatchWork):
                handler = callers.streaming(partial(self._stream, method, work))
            else:
                handler = callers.unary(partial(self._unary, method, work))
            by_service.setdefault(method.service, {})[method.short_name] = handler
        return tuple(
            grpc.method_handlers_generic_handler(service, methods)
            for service, methods in by_service.items()
        )

    async def _unary(self, method: Method, work: Work, raw: bytes, context: Context) -> bytes:
        """Handles one call: returns the response message or ends the call with a refusal."""
        trace = self._begin(method, context)
        word, reason, status = _REFUSED, _CANCELLED, _CANCELLED
        try:
            outcome = await self._outcome(method, work, raw, context, trace)
            if isinstance(outcome, Answered):
                word, reason, status = _ANSWERED, "", grpc.StatusCode.OK.name
                return outcome.response  # step 12
            reason = outcome.refusal.reason.value
            status = STATUS[outcome.refusal.reason].name
            await abort(context, outcome.refusal, outcome.receipt)
            raise outcome.refusal  # not reached: abort ends the call
        finally:
            trace.end(word, reason, status)

    async def _stream(
        self,
        method: Method,
        work: _Many,
        raw: bytes,
        context: Context,
    ) -> None:
        """One call: response messages, and perhaps a refusal that ends them."""
        trace = self._begin(method, context)
        word, reason, status = _REFUSED, _CANCELLED, _CANCELLED
        try:
            async with aclosing(self._outcomes(method, work, raw, context, trace)) as outcomes:
                async for outcome in outcomes:
                    if isinstance(outcome, Refused):
                        reason = outcome.refusal.reason.value
                        status = STATUS[outcome.refusal.reason].name
                        await abort(context, outcome.refusal, outcome.receipt)
                    else:
                        await self._write(outcome.response, context)  # step 12
            word, reason, status = _ANSWERED, "", grpc.StatusCode.OK.name
        finally:
            trace.end(word, reason, status)

    async def _write(self, response: bytes, context: Context) -> None:
        """Waits until the client takes it: nothing is answered ahead of a slow reader.

        One that takes too long loses its handler, and with it its place. gRPC accepts no status
        while a message is on its way: the call itself ends with the client's deadline, or when
        the message is taken or the connection closes.
        """
        task = asyncio.current_task()
        if task is None:
            raise AssertionError
        limit = asyncio.get_running_loop().call_later(_SLOWEST_READER_S, task.cancel)
        try:
            await context.write(response)
        finally:
            limit.cancel()

    def _begin(self, method: Method, context: Context) -> telemetry.Trace:
        return telemetry.begin(method.name, context.invocation_metadata(), self._trace_ratio)

    async def _outcome(
        self, method: Method, work: Work, raw: bytes, context: Context, trace: telemetry.Trace
    ) -> Answered | Refused:
        partner = await self._admitted(method, raw, context, trace)
        if isinstance(partner, Refused):
            return partner
        # Its place is given back here: whatever fails inside, and be it the first line.
        rest = self._of_admitted(method, work, raw, context, trace, partner=partner)
        if not method.finishes:
            try:
                return await rest
            finally:
                self._entrance.leave(partner)
        # Whoever hangs up, or waits no longer, does not stop it: it keeps its place till its end.
        task = asyncio.ensure_future(rest)
        self._finishing.add(task)
        task.add_done_callback(self._finishing.discard)
        task.add_done_callback(lambda _: self._entrance.leave(partner))
        return await asyncio.shield(task)

    async def _of_admitted(  # noqa: PLR0913 - one argument a fact
        self,
        method: Method,
        work: Work,
        raw: bytes,
        context: Context,
        trace: telemetry.Trace,
        *,
        partner: Partner,
    ) -> Answered | Refused:
        try:
            certificate = self._entrance.certificate(context)
            outcome = await self._gathered(method, work, raw, partner, trace)
            if isinstance(outcome, Refused):
                await self._hold_refused(certificate, outcome, context)
        except Exception as error:  # noqa: BLE001  (gRPC would tell the caller its text)
            return Refused(internal_refusal(error, trace), None)
        self._earn(certificate, outcome, context)
        return outcome

    async def _gathered(
        self, method: Method, work: Work, raw: bytes, partner: Partner, trace: telemetry.Trace
    ) -> Answered | Refused:
        """Steps 3 to 11, begun together with those of others.

        Whoever has no place, or is made to wait with its refusal, is not at work: nobody else's
        call waits for it.
        """
        if self._gathering is None:
            return await self._calls.answer(method, work, raw, partner, trace)
        await self._gathering.begin()
        try:
            return await self._calls.answer(method, work, raw, partner, trace)
        finally:
            self._gathering.end()

    async def _outcomes(
        self,
        method: Method,
        work: _Many,
        raw: bytes,
        context: Context,
        trace: telemetry.Trace,
    ) -> AsyncGenerator[Answered | Refused, None]:
        partner = await self._admitted(method, raw, context, trace)
        if isinstance(partner, Refused):
            yield partner
            return
        try:
            certificate = self._entrance.certificate(context)
            rest = Rest(
                partial(context.send_initial_metadata, ()),
                partial(self._entrance.callers.further_message, context),
                partial(self._entrance.current, context),
            )
            if isinstance(work, BatchWork):
                answers = self._calls.batches(method, work, raw, partner, trace, rest=rest)
            else:
                answers = self._calls.answers(method, work, raw, partner, trace, rest=rest)
            async with aclosing(answers):
                async for outcome in answers:
                    if isinstance(outcome, Refused):
                        await self._hold_refused(certificate, outcome, context)
                    self._earn(certificate, outcome, context)
                    yield outcome
        except Exception as error:  # noqa: BLE001  (gRPC would tell the caller its text)
            yield Refused(internal_refusal(error, trace), None)
        finally:
            self._leave(method, partner)

    async def _admitted(
        self, method: Method, raw: bytes, context: Context, trace: telemetry.Trace
    ) -> Partner | Refused:
        """Steps 1 and 2; whoever is admitted has to leave again."""
        try:
            # Step 1: without a known caller there is no partner to log it under.
            partner = await self._entrance.caller(context)
        except RefusalError as refusal:
            return Refused(refusal, None)
        try:
            self._enter(method, partner, len(raw), context)  # step 2
        except RefusalError as refusal:
            certificate = self._entrance.certificate(context)
            refused = await self._refuse_early(
                method, raw, partner, trace, refusal, certificate=certificate
            )
            await self._hold(certificate)
            return refused
        return partner

    def _enter(
        self, method: Method, partner: Partner, message_bytes: int, context: Context
    ) -> None:
        self._entrance.enter(partner, message_bytes, context)
        try:
            self._rates.take(partner)
            places = self._places.get(method.answers)
            if places is not None:
                places.enter(partner)
        except BaseException:
            self._entrance.leave(partner)
            raise

    def _leave(self, method: Method, partner: Partner) -> None:
        self._entrance.leave(partner)
        places = self._places.get(method.answers)
        if places is not None:
            places.leave(partner)

    def _earn(self, certificate: str, outcome: Answered | Refused, context: Context) -> None:
        if isinstance(outcome, Answered):
            is_logged = outcome.logged
        else:
            is_logged = (
                outcome.signed
                and outcome.receipt is not None
                and outcome.refusal.reason is not Reason.QUOTA_EXCEEDED
            )
        if is_logged:
            self._entrance.callers.logged(certificate, context)

    async def _hold_refused(self, certificate: str, refused: Refused, context: Context) -> None:
        if refused.refusal.reason is Reason.QUOTA_EXCEEDED:
            await self._hold_for_quota(certificate)
        elif not refused.signed:
            self._entrance.callers.unsigned(certificate, context)
            await self._hold(certificate)

    async def _hold_for_quota(self, certificate: str) -> None:
        """Waits with a refusal for a quota, whose place in flight is taken meanwhile.

        Whoever goes on calling all the same makes few entries: as many as calls that carry
        no signature may come, or one per place and second.
        """
        await self._entrance.callers.delay(certificate, _LONGEST_HELD_S)

    async def _hold(self, certificate: str) -> None:
        """Waits before refusing a message that no known key has signed.

        As with calls that carry no signature, the next such one may come at its turn.
        """
        await self._entrance.callers.delay(certificate, _LONGEST_UNSIGNED_HELD_S)

    async def _refuse_early(  # noqa: PLR0913 - one argument a fact
        self,
        method: Method,
        raw: bytes,
        partner: Partner,
        trace: telemetry.Trace,
        refusal: RefusalError,
        *,
        certificate: str,
    ) -> Refused:
        """Logs a refusal of step 2, unless too many of them are already waiting to be logged.

        A partner with many refusals does not keep others' from being logged.
        """
        name = partner.partner_id
        if not self._free_refusals or self._refusing[name] >= self._refusals_each:
            return Refused(RefusalError(Reason.TOO_MANY_IN_FLIGHT), None)
        self._free_refusals -= 1
        self._refusing[name] += 1
        try:
            refused = await self._calls.refuse(method, raw, partner, trace, refusal)
            if refusal.reason is Reason.QUOTA_EXCEEDED:
                await self._hold_for_quota(certificate)
            return refused
        finally:
            self._free_refusals += 1
            self._refusing[name] -= 1
            if not self._refusing[name]:
                del self._refusing[name]
