# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""An answer that was lost, had once more: `RecoverAnswer`, and what is verified of it.

Two entries are proven: that of the delivery, like any call's, and that of the query. The
answer itself is the gateway's envelope of then, and is verified against the query just as
if it had come in time.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from gateway.client._internal.calls.acceptance import growth_unchecked
from gateway.client._internal.calls.sending import Sending
from gateway.client._internal.errors import SplitViewError, UnverifiedAnswerError
from gateway.client._internal.trust import GatewayTrust
from gateway.client._internal.verification import (
    Answer,
    Exchange,
    ProvenRefusal,
    SentRequest,
    verify_answer,
    verify_refusal,
)
from gateway.domain.access.audit_entry import AuditEntry, Receipt
from gateway.domain.access.envelope import QUERY_METHOD, RECOVER_METHOD
from gateway.domain.access.methods import method_named
from gateway.domain.codes import Outcome
from gateway.domain.own_calls.recovery import DELIVERY_BODY_TYPE, LOST_ANSWER_BODY_TYPE, LostAnswer
from gateway.domain.refusals.table import REFUSALS
from gateway.errors import BindingError, MalformedError, Reason, VerificationError
from gateway.log.merkle import leaf_hash
from gateway.log.receipt_steps import ReceiptStep
from gateway.wire.entries import decode_entry
from gateway.wire.recovery import decode_delivery, decode_recovered, encode_lost_answer
from gateway.wire.requests import decode_envelope, encode_response

_UNSENT = (ReceiptStep.REQUEST_DIGEST, ReceiptStep.KEYS)
"""What cannot be checked where only request id and issue time are known."""


@dataclass(frozen=True, slots=True, repr=False)
class Recovered:
    """What came of a query, had once more, verified. An answer holds personal data.

    Attributes:
        answer: as `query` would have given it; None where the query was refused.
        refusal: what the log holds of the refusal; None where the query was answered.
        receipt: of the query's entry.
        delivery: what the log keeps about this call; its `delivered_leaf_index` names the
            query's entry.
        delivery_receipt: the proof that it does.
    """

    answer: Answer | None
    refusal: ProvenRefusal | None
    receipt: Receipt
    delivery: AuditEntry
    delivery_receipt: Receipt

    @property
    def unchecked(self) -> tuple[ReceiptStep, ...]:
        """Steps of the query's entry that could not be checked."""
        found = self.answer or self.refusal
        return found.unchecked if found else ()


async def recover(
    sending: Sending, lost: SentRequest | LostAnswer, timeout_s: float | None
) -> Recovered:
    """See CreditGatewayClient.recover."""
    named = LostAnswer(lost.request_id, lost.issue_time)
    body = encode_lost_answer(named)
    sent = sending.sign(body, LOST_ANSWER_BODY_TYPE, RECOVER_METHOD, None)
    raw, exchange = await sending.send(sent, timeout_s=timeout_s)
    delivered = await sending.acceptance.accept(raw, sent, exchange)
    try:
        recovered = await sending.acceptance.keys.checked(
            lambda trust: verify_recovered(raw, delivered, lost, trust)
        )
        found = recovered.answer or recovered.refusal
        doubt = await sending.acceptance.doubt(recovered.receipt, found.entry) if found else None
    except VerificationError as error:
        raise _withheld(str(error), sent, raw, exchange, error.step) from error
    if isinstance(doubt, SplitViewError):
        doubt.request, doubt.response, doubt.exchange = sent.raw, raw, exchange
        raise doubt
    if doubt is not None:
        raise growth_unchecked(doubt, sent, raw, exchange) from doubt
    return recovered


def _withheld(
    why: str, sent: SentRequest, raw: bytes, exchange: Exchange, step: str = ""
) -> UnverifiedAnswerError:
    return UnverifiedAnswerError(why, request=sent.raw, response=raw, step=step, exchange=exchange)


def verify_recovered(
    raw: bytes, delivered: Answer, lost: SentRequest | LostAnswer, trust: GatewayTrust
) -> Recovered:
    """Check what stands beside a delivery.

    Args:
        raw: the response exactly as received.
        delivered: the delivery itself, verified.
        lost: the query; or what names it.
        trust: the gateway's name and keys.

    Raises:
        VerificationError: by the check that failed.
    """
    envelope, receipt = decode_recovered(raw)
    if delivered.body_type != DELIVERY_BODY_TYPE:
        raise MalformedError("the delivery is of another body type")
    delivery = decode_delivery(delivered.body)
    if (delivery.leaf_index, delivery.leaf_hash) != (
        receipt.leaf_index,
        leaf_hash(receipt.entry),
    ):
        why = "another entry came than the one that was delivered"
        raise BindingError(why, step=ReceiptStep.DELIVERY)
    entry = decode_entry(receipt.entry)
    sent = (
        lost if isinstance(lost, SentRequest) else _stand_in(lost, entry, delivered.entry.partner)
    )
    answer = refusal = None
    if entry.outcome is Outcome.ANSWERED:
        response = encode_response(decode_envelope(envelope), receipt)
        answer = verify_answer(response, sent, trust)
    else:
        if envelope:
            why = "an answer came with a refusal, for which no entry vouches"
            raise BindingError(why, step=ReceiptStep.RESPONSE_DIGEST)
        # It came with no gRPC status of its own now, so its reason's is taken.
        known = entry.reason in set(Reason)
        status = REFUSALS[Reason(entry.reason)].status if known else ""
        refusal = verify_refusal(receipt, entry.reason, sent, trust, status=status)
    made = Recovered(answer, refusal, receipt, delivered.entry, delivered.receipt)
    return made if isinstance(lost, SentRequest) else _less_sure(made)


def _stand_in(lost: LostAnswer, entry: AuditEntry, partner: str) -> SentRequest:
    """The call, as far as its request id and issue time tell; the rest as its entry says."""
    method = method_named(entry.method)
    return SentRequest(
        raw=b"",
        digest=entry.request_digest,
        partner=partner,
        request_id=lost.request_id,
        issue_time=lost.issue_time,
        keyids=entry.keyids,
        asked=None,
        method=entry.method if method is not None and method.recoverable else QUERY_METHOD,
    )


def _less_sure(made: Recovered) -> Recovered:
    """The same, naming what could not be checked without the request."""
    found = made.answer or made.refusal
    other = found is not None and found.entry.method != QUERY_METHOD
    unchecked = (*([ReceiptStep.METHOD] if other else []), *_UNSENT, *made.unchecked)
    if made.answer is not None:
        return replace(made, answer=replace(made.answer, unchecked=unchecked))
    if made.refusal is not None:
        return replace(made, refusal=replace(made.refusal, unchecked=unchecked))
    return made
