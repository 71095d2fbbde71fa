# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""CreditStatusService on the wire: steps 1, 2 and 12.

Messages are taken and given as bytes: what is verified, digested and kept as
evidence is exactly what was received, never a re-encoding of it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import grpc

from gateway.domain.access.directory import Directory
from gateway.domain.access.envelope import QUERY_METHOD
from gateway.domain.access.partner import Partner
from gateway.domain.codes import Outcome
from gateway.errors import Reason, RefusalError
from gateway.rpc.bounds import Bounds
from gateway.rpc.callers import Callers
from gateway.rpc.error_table import STATUS, abort
from gateway.rpc.peer import certificate_of, partner_of
from gateway.runtime import telemetry
from gateway.runtime.system import Clock
from gateway.services.query.service import Answered, QueryService, Refused, internal_refusal

Context = grpc.aio.ServicerContext[bytes, bytes]

# Of the refusals that are logged at the same time, one partner may have a quarter.
_SHARES = 4
# A message of so many bytes costs less to refuse than a query to answer.
_LIGHT_BYTES = 4096
# A refusal that a partner's own mistake caused is not to miss its deadline.
_LONGEST_HELD_S = 1.0
_ANSWERED = Outcome.ANSWERED.name.lower()
_REFUSED = Outcome.REFUSED.name.lower()
_CANCELLED = grpc.StatusCode.CANCELLED.name


class CreditStatusHandler:
    """Answers QueryCreditStatus. Belongs to one event loop."""

    def __init__(  # noqa: PLR0913  (what a call needs, each by name)
        self,
        *,
        queries: QueryService,
        directory: Callable[[], Directory],
        bounds: Bounds,
        callers: Callers,
        clock: Clock,
        trace_ratio: float,
        max_refusals_in_flight: int,
    ) -> None:
        """Keep the parts.

        Args:
            queries: steps 3 to 12.
            directory: gives the partners; raises RefusalError when not known.
            bounds: step 2.
            callers: step 2, what holds per certificate.
            clock: tells the time.
            trace_ratio: share of calls without a traceparent that are traced.
            max_refusals_in_flight: refusals of step 2 logged at the same time.
        """
        self._queries = queries
        self._directory = directory
        self._bounds = bounds
        self._callers = callers
        self._clock = clock
        self._trace_ratio = trace_ratio
        self._free_refusals = max_refusals_in_flight
        self._refusals_each = max(1, max_refusals_in_flight // _SHARES)
        self._refusing: Counter[str] = Counter()

    def handlers(self) -> grpc.GenericRpcHandler:
        """What a server is given; without serialisers, so that bytes stay bytes."""
        service, _, method = QUERY_METHOD.lstrip("/").partition("/")
        handler = self._callers.unary(self.query_credit_status)
        return grpc.method_handlers_generic_handler(service, {method: handler})

    async def query_credit_status(self, raw: bytes, context: Context) -> bytes:
        """One call: the response message, or the call ends with a refusal."""
        trace = telemetry.begin(QUERY_METHOD, context.invocation_metadata(), self._trace_ratio)
        word, reason, status = _REFUSED, _CANCELLED, _CANCELLED
        try:
            outcome = await self._outcome(raw, context, trace)
            if isinstance(outcome, Answered):
                word, reason, status = _ANSWERED, "", grpc.StatusCode.OK.name
                return outcome.response  # step 12
            reason = outcome.refusal.reason.value
            status = STATUS[outcome.refusal.reason].name
            await abort(context, outcome.refusal, outcome.receipt)
            raise outcome.refusal  # not reached: abort ends the call
        finally:
            trace.end(word, reason, status)

    async def _outcome(
        self, raw: bytes, context: Context, trace: telemetry.Trace
    ) -> Answered | Refused:
        peer = context.auth_context()
        certificate = certificate_of(peer)
        try:
            # Step 1: without a known caller there is nobody to log it for.
            partner = partner_of(peer, self._directory(), self._clock.now())
        except RefusalError as refusal:
            if refusal.reason is Reason.UNKNOWN_PARTNER:
                await self._callers.delay(certificate)
            return Refused(refusal, None)
        try:
            self._callers.connected(certificate, context)  # step 2
            self._bounds.enter(partner, len(raw), context.time_remaining())  # step 2
        except RefusalError as refusal:
            refused = await self._refuse_early(raw, partner, trace, refusal)
            await self._hold(certificate, raw)
            return refused
        try:
            outcome = await self._queries.answer(raw, partner, trace)
            if isinstance(outcome, Refused) and not outcome.signed:
                await self._hold(certificate, raw)
        except Exception as error:  # noqa: BLE001  (gRPC would tell the caller its text)
            return Refused(internal_refusal(error, trace), None)
        finally:
            self._bounds.leave(partner)
        if isinstance(outcome, Answered) or (outcome.signed and outcome.receipt is not None):
            self._callers.logged(certificate)
        return outcome

    async def _hold(self, certificate: str, raw: bytes) -> None:
        """Before a refusal of a message that nobody's key is known to have signed.

        As with calls that carry no signature, the next such one may come at its turn.
        """
        if len(raw) > _LIGHT_BYTES:
            await self._callers.delay(certificate, _LONGEST_HELD_S)

    async def _refuse_early(
        self,
        raw: bytes,
        partner: Partner,
        trace: telemetry.Trace,
        refusal: RefusalError,
    ) -> Refused:
        """Logs a refusal of step 2, unless so many wait that logging is the load.

        One partner's many do not leave the others' unlogged.
        """
        name = partner.partner_id
        if not self._free_refusals or self._refusing[name] >= self._refusals_each:
            return Refused(RefusalError(Reason.TOO_MANY_IN_FLIGHT), None)
        self._free_refusals -= 1
        self._refusing[name] += 1
        try:
            return await self._queries.refuse(raw, partner, trace, refusal)
        finally:
            self._free_refusals += 1
            self._refusing[name] -= 1
            if not self._refusing[name]:
                del self._refusing[name]
