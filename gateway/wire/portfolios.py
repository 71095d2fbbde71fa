# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Portfolios: their messages and bodies, to domain types and back."""

from __future__ import annotations

from collections.abc import Sequence

from creditgateway.v1 import credit_status_service_pb2 as service_pb
from creditgateway.v1 import portfolio_pb2 as pb
from creditgateway.v1 import transparency_pb2
from google.protobuf.message import DecodeError

from gateway.domain.access.audit_entry import RangeReceipt
from gateway.domain.access.envelope import Envelope
from gateway.domain.access.portfolio import ItemOutcome, Portfolio, PortfolioAnswers
from gateway.errors import MalformedError, Reason, RefusalError
from gateway.wire.requests import envelope_message, from_envelope_message


def encode_portfolio(portfolio: Portfolio) -> bytes:
    """The body that a partner signs."""
    return pb.Portfolio(
        item_body_type=portfolio.item_body_type,
        item_count=portfolio.item_count,
        items_root=portfolio.items_root,
        first_request_id=portfolio.first_request_id,
        next_item=portfolio.next_item,
    ).SerializeToString(deterministic=True)


def decode_portfolio(body: bytes) -> Portfolio:
    """Step 5: the signed body, as strict as every signed one.

    Raises:
        RefusalError: MALFORMED_BODY.
    """
    try:
        message = pb.Portfolio.FromString(body)
    except DecodeError:
        raise RefusalError(Reason.MALFORMED_BODY) from None
    message.DiscardUnknownFields()
    if message.SerializeToString(deterministic=True) != body:
        raise RefusalError(Reason.MALFORMED_BODY)
    return Portfolio(
        message.item_body_type,
        message.item_count,
        message.items_root,
        message.first_request_id,
        message.next_item,
    )


def encode_items(items: Sequence[bytes]) -> bytes:
    """A message of items."""
    return service_pb.QueryPortfolioRequest(items=items).SerializeToString()


def decode_items(raw: bytes) -> list[bytes]:
    """The items of a message.

    Raises:
        RefusalError: PORTFOLIO_ITEMS_DIFFER; it holds something else, or none.
    """
    try:
        message = service_pb.QueryPortfolioRequest.FromString(raw)
    except DecodeError:
        raise RefusalError(Reason.PORTFOLIO_ITEMS_DIFFER) from None
    message.DiscardUnknownFields()
    if message.HasField("envelope") or not message.items or message.ByteSize() != len(raw):
        raise RefusalError(Reason.PORTFOLIO_ITEMS_DIFFER)
    return list(message.items)


def encode_answers(answers: PortfolioAnswers) -> bytes:
    """The body that the gateway signs."""
    return pb.PortfolioAnswers(
        first_item=answers.first_item,
        outcomes=[
            pb.ItemOutcome(report=each.report, reason=each.reason, field=each.field)
            for each in answers.outcomes
        ],
        report_body_type=answers.report_body_type,
    ).SerializeToString(deterministic=True)


def decode_answers(body: bytes) -> PortfolioAnswers:
    """The body of a batch. Raises MalformedError."""
    try:
        message = pb.PortfolioAnswers.FromString(body)
    except DecodeError:
        raise MalformedError("the answers cannot be read") from None
    outcomes = tuple(ItemOutcome(o.report, o.reason, o.field) for o in message.outcomes)
    return PortfolioAnswers(message.first_item, outcomes, message.report_body_type)


def encode_batch(envelope: Envelope, receipt: RangeReceipt) -> bytes:
    """One message of answers."""
    return service_pb.QueryPortfolioResponse(
        envelope=envelope_message(envelope),
        receipt=transparency_pb2.RangeReceipt(
            entries=receipt.entries,
            first_leaf_index=receipt.first_leaf_index,
            range_proof=receipt.range_proof,
            checkpoint=receipt.checkpoint,
        ),
    ).SerializeToString(deterministic=True)


def decode_batch(raw: bytes) -> tuple[Envelope, RangeReceipt]:
    """A message of answers; nothing is verified yet. Raises MalformedError."""
    try:
        message = service_pb.QueryPortfolioResponse.FromString(raw)
    except DecodeError:
        raise MalformedError("the answers cannot be read") from None
    if not message.HasField("envelope") or not message.HasField("receipt"):
        raise MalformedError("the answers have no envelope or no receipt")
    receipt = message.receipt
    return from_envelope_message(message.envelope), RangeReceipt(
        tuple(receipt.entries),
        receipt.first_leaf_index,
        tuple(receipt.range_proof),
        receipt.checkpoint,
    )


class SignedItems:
    """Writes SignedItem messages of one envelope."""

    def __init__(self, envelope: Envelope) -> None:
        """Serialises the envelope once; protobuf writes fields in the order of their numbers."""
        self._envelope = pb.SignedItem(envelope=envelope_message(envelope)).SerializeToString()

    def encode(self, item: bytes, proof: Sequence[bytes]) -> bytes:
        """One item's message."""
        return self._envelope + pb.SignedItem(item=item, items_proof=proof).SerializeToString()


def decode_signed_item(raw: bytes) -> tuple[Envelope, bytes, tuple[bytes, ...]]:
    """The envelope, the item and its proof. Raises MalformedError."""
    try:
        message = pb.SignedItem.FromString(raw)
    except DecodeError:
        raise MalformedError("the item cannot be read") from None
    if not message.HasField("envelope"):
        raise MalformedError("the item has no envelope")
    return from_envelope_message(message.envelope), message.item, tuple(message.items_proof)
