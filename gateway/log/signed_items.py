# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""That an item of a portfolio was signed, from what is kept of it as evidence. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.access.envelope import Envelope, SignedPayload
from gateway.domain.access.portfolio import PORTFOLIO_BODY_TYPE, Portfolio
from gateway.errors import BindingError, MalformedError, RefusalError
from gateway.log.merkle import leaf_hash, verify_inclusion
from gateway.signing.pae import envelope_digest
from gateway.wire.payloads import decode_payload
from gateway.wire.portfolios import decode_portfolio, decode_signed_item


@dataclass(frozen=True, slots=True, repr=False)
class SignedItem:
    """An item, and what it was signed with.

    Attributes:
        envelope: the partner's.
        payload: in it.
        portfolio: in that.
        body: the item.
    """

    envelope: Envelope
    payload: SignedPayload
    portfolio: Portfolio
    body: bytes


def read_signed_item(raw: bytes, entry: AuditEntry) -> SignedItem:
    """The item that an entry is about, once it is proven to be one that was signed.

    Args:
        raw: the request in the entry's evidence.
        entry: of the item.

    Raises:
        BindingError: the envelope or the item is not the one that the entry names.
        ProofError: the item is not one of those that were signed.
        MalformedError: something cannot be read.
    """
    envelope, body, proof = decode_signed_item(raw)
    if envelope_digest(envelope) != entry.request_digest:
        raise BindingError("the item was signed in another request")
    try:
        payload = decode_payload(envelope.payload)
        portfolio = decode_portfolio(payload.body)
    except RefusalError:
        raise MalformedError("the portfolio cannot be read") from None
    if payload.body_type != PORTFOLIO_BODY_TYPE:
        raise MalformedError("what was signed is no portfolio")
    hashed = leaf_hash(body)
    if hashed != entry.item_digest or portfolio.first_request_id != entry.first_request_id:
        raise BindingError("the entry is about another item")
    verify_inclusion(
        hashed, entry.answer_number - 1, portfolio.item_count, proof, portfolio.items_root
    )
    return SignedItem(envelope, payload, portfolio, body)
