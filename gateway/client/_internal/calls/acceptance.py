# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a client gives out of what came back: only what fits all that it has seen before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from gateway.client._internal.errors import (
    GrowthUncheckedError,
    RefusedError,
    SplitViewError,
    TransportError,
    UnverifiedAnswerError,
)
from gateway.client._internal.key_renewal import KeyRenewal
from gateway.client._internal.receipt_memory import ProvenEntry, ReceiptMemory
from gateway.client._internal.refusals import lost_of
from gateway.client._internal.transparency import read_checkpoint
from gateway.client._internal.trust import GatewayTrust
from gateway.client._internal.verification import Answer, Exchange, SentRequest, verify_answer
from gateway.client._internal.watch import LogWatch
from gateway.domain.access.audit_entry import AuditEntry, RangeReceipt, Receipt
from gateway.errors import GatewayError, ReceiptError, VerificationError
from gateway.log.call_facts import Known
from gateway.log.receipt_history import OwnEntry
from gateway.log.receipt_steps import ReceiptStep
from gateway.wire.entries import decode_entry
from gateway.wire.requests import decode_response

Doubt = SplitViewError | RefusedError | TransportError | None
_OF_THE_LOG = {ReceiptStep.POSITION, ReceiptStep.COUNTER, ReceiptStep.CHAIN}
"""Steps that also fail where a log was put back or forked."""


_OUTAGES = {"UNAVAILABLE", "DEADLINE_EXCEEDED", "RESOURCE_EXHAUSTED", "CANCELLED", "ABORTED"}
"""gRPC's words for what passes."""


def growth_unchecked(
    doubt: RefusedError | TransportError, sent: SentRequest, raw: bytes, exchange: Exchange
) -> UnverifiedAnswerError | GrowthUncheckedError:
    """The error in place of an answer whose log's growth the gateway did not prove.

    Else it could escape the check by not answering it.

    Args:
        doubt: why it did not: an outage passes, anything else counts as a refusal to prove it.
        sent: the request.
        raw: the response.
        exchange: the sending.
    """
    if doubt.status in _OUTAGES:
        return GrowthUncheckedError(doubt.status, lost_of(sent), request=sent.raw, response=raw)
    return UnverifiedAnswerError(
        "the log's growth could not be checked",
        request=sent.raw,
        response=raw,
        asked=sent.asked,
        exchange=exchange,
    )


@dataclass(frozen=True, slots=True)
class Acceptance:
    """What came back, checked against the call and against all that was seen before.

    Attributes:
        keys: the gateway's name and keys, as they are renewed.
        memory: of the client's own entries.
        watch: over the log's checkpoints; None: there is nothing to begin with.
    """

    keys: KeyRenewal
    memory: ReceiptMemory
    watch: LogWatch | None

    @property
    def trust(self) -> GatewayTrust:
        """The gateway's name and keys, as they are known now."""
        return self.keys.trust

    async def accept(self, raw: bytes, sent: SentRequest, exchange: Exchange) -> Answer:
        """The answer, once everything about it holds."""
        try:
            answer = await self.keys.checked(
                lambda trust: verify_answer(raw, sent, trust, self.still(exchange))
            )
            doubt = await self.doubt(answer.receipt, answer.entry)
        except VerificationError as error:
            doubt = await self._split_view(error, decode_response(raw)[1]) if error.step else None
            if doubt is None:
                raise UnverifiedAnswerError(
                    str(error),
                    request=sent.raw,
                    response=raw,
                    step=error.step,
                    asked=sent.asked,
                    exchange=exchange,
                ) from error
        if isinstance(doubt, SplitViewError):
            doubt.request, doubt.response = sent.raw, raw
            doubt.asked, doubt.exchange = sent.asked, exchange
            raise doubt
        if doubt is not None:
            raise growth_unchecked(doubt, sent, raw, exchange) from doubt
        return answer

    def still(self, exchange: Exchange) -> Exchange:
        """The sending, without what was known of entries that are lost since."""
        if not self.trust.followed_log.losses:
            return exchange
        now, then = self.memory.known(), exchange.known
        known = Known(min(now.counter, then.counter), min(now.tree_size, then.tree_size))
        return replace(exchange, known=known)

    async def remember_refusal(self, refusal: RefusedError) -> None:
        """Checks a refusal's verified receipt against all that was seen before.

        Raises:
            SplitViewError: its log does not continue what was seen before.
        """
        receipt = refusal.receipt
        doubt: GatewayError | None = None
        if receipt is None:
            return
        if refusal.receipt_error is not None:
            doubt = await self._split_view(refusal.receipt_error, receipt)
        else:
            try:
                doubt = await self.doubt(receipt, decode_entry(receipt.entry))
            except ReceiptError as error:
                refusal.doubt(error)
        if isinstance(doubt, SplitViewError):
            doubt.request = refusal.request
            raise doubt from refusal
        if doubt is not None:
            refusal.doubt(VerificationError("the log's growth could not be checked"))

    async def _split_view(
        self, error: VerificationError, receipt: Receipt
    ) -> SplitViewError | None:
        """The stronger finding where a proven entry does not fit what is known of the log."""
        if self.watch is None or error.step not in _OF_THE_LOG:
            return None
        try:
            await self.watch.check(read_checkpoint(receipt.checkpoint, self.trust))
        except SplitViewError as split:
            return split
        except (RefusedError, TransportError):
            return None
        return None

    async def doubt(self, receipt: Receipt, entry: AuditEntry) -> Doubt:
        """Why a verified receipt's checkpoint may not continue what was seen before.

        Raises:
            ReceiptError: its entry contradicts those seen before.
        """
        single = RangeReceipt((receipt.entry,), receipt.leaf_index, (), receipt.checkpoint)
        return await self.doubt_all(single, (entry,))

    async def doubt_all(self, receipt: RangeReceipt, entries: Sequence[AuditEntry]) -> Doubt:
        """The same of entries side by side."""
        seen = read_checkpoint(receipt.checkpoint, self.trust)
        if self.watch is not None:
            try:
                await self.watch.check(seen)
            except (SplitViewError, RefusedError, TransportError) as error:
                return error
        await self.memory.add_all(
            [
                ProvenEntry(OwnEntry.of_entry(raw, index, entry), seen.checkpoint.size)
                for index, (raw, entry) in enumerate(
                    zip(receipt.entries, entries, strict=True), receipt.first_leaf_index
                )
            ]
        )
        return None
