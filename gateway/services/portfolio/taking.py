# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Step 5 of a portfolio itself: what was signed, and the items that were signed for."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from hmac import compare_digest

from gateway.domain.access.envelope import SignedPayload
from gateway.domain.access.header import MAX_REQUEST_ID_BYTES, MIN_REQUEST_ID_BYTES
from gateway.domain.access.portfolio import (
    MAX_ITEMS,
    MAX_ITEMS_BYTES,
    PORTFOLIO_BODY_TYPE,
    Portfolio,
)
from gateway.errors import Reason, RefusalError
from gateway.log.merkle import HASH_LENGTH, leaf_hash
from gateway.log.ranges import ItemsTree
from gateway.services.calls.call import Rest
from gateway.services.query.adapter import QueryAdapter
from gateway.wire.portfolios import decode_items, decode_portfolio, encode_portfolio
from gateway.wire.requests import MAX_REQUEST_BYTES

MAX_UPLOAD_S = 120.0
"""For all items together: one that comes slowly holds a place that others wait for."""


@dataclass(frozen=True, slots=True, repr=False)
class TakenItems:
    """All items of a portfolio, which are those that were signed.

    Attributes:
        bodies: in order.
        hashes: leaf hash of each.
        tree: over them.
    """

    bodies: Sequence[bytes]
    hashes: Sequence[bytes]
    tree: ItemsTree


def read_portfolio(payload: SignedPayload, adapter: QueryAdapter) -> Portfolio:
    """What was signed.

    Raises:
        RefusalError: UNSUPPORTED_BODY_TYPE, MALFORMED_BODY, INVALID_VALUE or
            PORTFOLIO_TOO_LARGE.
    """
    if payload.body_type != PORTFOLIO_BODY_TYPE:
        raise RefusalError(Reason.UNSUPPORTED_BODY_TYPE)
    portfolio = decode_portfolio(payload.body)
    if portfolio.item_body_type != adapter.query_body_type:
        raise RefusalError(Reason.UNSUPPORTED_BODY_TYPE, field="item_body_type")
    if portfolio.item_count > MAX_ITEMS:
        raise RefusalError(Reason.PORTFOLIO_TOO_LARGE, field="item_count")
    resumed = bool(portfolio.first_request_id)
    id_length = len(portfolio.first_request_id)
    fields = {
        "item_count": portfolio.item_count > 0,
        "items_root": len(portfolio.items_root) == HASH_LENGTH,
        "first_request_id": not resumed
        or MIN_REQUEST_ID_BYTES <= id_length <= MAX_REQUEST_ID_BYTES,
        "next_item": (portfolio.next_item > 0) is resumed
        and portfolio.next_item <= portfolio.item_count,
    }
    for name, is_right in fields.items():
        if not is_right:
            raise RefusalError(Reason.INVALID_VALUE, field=name)
    return portfolio


def portfolio_digest(portfolio: Portfolio) -> bytes:
    """Of what is asked, whichever request asks it."""
    return sha256(encode_portfolio(replace(portfolio, first_request_id=b"", next_item=0))).digest()


async def take_items(portfolio: Portfolio, rest: Rest) -> TakenItems:
    """The items, once all have come.

    Raises:
        RefusalError: PORTFOLIO_TOO_LARGE or PORTFOLIO_ITEMS_DIFFER, also of items that did
            not come in time. Nothing is read on.
    """
    try:
        async with asyncio.timeout(MAX_UPLOAD_S):
            return await _take_items(portfolio, rest)
    except TimeoutError:
        raise RefusalError(Reason.PORTFOLIO_ITEMS_DIFFER) from None


async def _take_items(portfolio: Portfolio, rest: Rest) -> TakenItems:
    bodies: list[bytes] = []
    hashes: list[bytes] = []
    left = MAX_ITEMS_BYTES
    await rest.welcome()
    while len(bodies) < portfolio.item_count:
        message = await rest.message()
        if message is None:
            raise RefusalError(Reason.PORTFOLIO_ITEMS_DIFFER)
        if len(message) > MAX_REQUEST_BYTES:
            raise RefusalError(Reason.PORTFOLIO_TOO_LARGE)
        items = decode_items(message)
        left -= sum(map(len, items))
        if left < 0:
            raise RefusalError(Reason.PORTFOLIO_TOO_LARGE)
        bodies += items
        hashes += map(leaf_hash, items)
    tree = ItemsTree(hashes)
    if len(bodies) != portfolio.item_count or not compare_digest(tree.root, portfolio.items_root):
        raise RefusalError(Reason.PORTFOLIO_ITEMS_DIFFER)
    return TakenItems(bodies, hashes, tree)
