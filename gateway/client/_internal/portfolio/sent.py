# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A portfolio as it was sent, and what has to be kept to resume it."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from binascii import Error as Base64Error
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from gateway.client._internal.verification import Exchange, SentRequest, asked_of
from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.access.portfolio import Portfolio
from gateway.errors import MalformedError
from gateway.log.call_facts import Asked, CallFacts
from gateway.log.merkle import leaf_hash
from gateway.log.ranges import ItemsTree
from gateway.wire.portfolios import encode_items
from gateway.wire.requests import MAX_REQUEST_BYTES

_MESSAGE_ITEMS_BYTES = MAX_REQUEST_BYTES * 3 // 4
"""Of items in one message, so that it is no larger than it may be with what frames them."""


class PortfolioItems:
    """The items of a portfolio. They are the same each time it is resumed."""

    def __init__(
        self, bodies: Sequence[bytes], body_type: str, asked: Sequence[Asked | None] = ()
    ) -> None:
        """Hashes them.

        Args:
            bodies: queries in the partner's registered format, in order.
            body_type: that format's query body type.
            asked: what each asks, for another format than the canonical one.
        """
        self.bodies = tuple(bodies)
        self.body_type = body_type
        self.hashes = tuple(map(leaf_hash, self.bodies))
        self._asked = tuple(asked)

    @classmethod
    def kept(
        cls, hashes: Sequence[bytes], body_type: str, asked: Sequence[Asked | None]
    ) -> PortfolioItems:
        """Items of which only the hashes are known any more: nothing can be sent of them."""
        items = cls((), body_type, asked)
        items.hashes = tuple(hashes)
        return items

    def portfolio(self, first_request_id: bytes = b"", next_item: int = 0) -> Portfolio:
        """What is signed for them."""
        root = ItemsTree(self.hashes).root if self.hashes else b""
        count = len(self.hashes)
        return Portfolio(self.body_type, count, root, first_request_id, next_item)

    def asked(self, number: int) -> Asked | None:
        """What an item asks; None: in a format that is not read here, and nobody said."""
        if self._asked:
            return self._asked[number - 1]
        return asked_of(self.bodies[number - 1], self.body_type)

    def messages(self) -> Iterator[bytes]:
        """The messages that follow the envelope."""
        part: list[bytes] = []
        size = 0
        for body in self.bodies:
            if part and size + len(body) > _MESSAGE_ITEMS_BYTES:
                yield encode_items(part)
                part, size = [], 0
            part.append(body)
            size += len(body) + 4
        if part:
            yield encode_items(part)


@dataclass(frozen=True, slots=True, repr=False)
class PortfolioProgress:
    """What resumes a portfolio: keep it as long as you may have to.

    Attributes:
        requests: the signed requests that were sent, in order: the first began it.
        delivered: number of the last item whose outcome is here.
    """

    requests: tuple[bytes, ...]
    delivered: int

    def to_json(self) -> str:
        """As text, for a file."""
        requests = [b64encode(raw).decode("ascii") for raw in self.requests]
        return json.dumps({"format": 1, "requests": requests, "delivered": self.delivered})

    @classmethod
    def from_json(cls, text: str) -> PortfolioProgress:
        """The other way. Raises MalformedError."""
        try:
            content = json.loads(text)
            requests = tuple(b64decode(each, validate=True) for each in content["requests"])
            delivered = content["delivered"]
            right = content["format"] == 1 and requests and type(delivered) is int
        except (ValueError, KeyError, TypeError, Base64Error, RecursionError):
            right = False
        if not right:
            raise MalformedError("this is no progress of a portfolio")
        return cls(requests, delivered)


@dataclass(frozen=True, slots=True, repr=False, kw_only=True)
class SentPortfolio(SentRequest):
    """A request of a portfolio, and those sent before it.

    Attributes:
        items: of the portfolio.
        earlier: requests of the same portfolio that were sent before, the first one first.
        next_item: number of the item that is expected next.
        begun: whether the gateway has answered this request.
    """

    items: PortfolioItems
    earlier: tuple[SentRequest, ...] = ()
    next_item: int = 1
    begun: bool = False

    @property
    def taken_up(self) -> bool:
        """Whether items come next: before them comes the entry of a resumption itself."""
        return self.begun or not self.earlier

    @property
    def first_request_id(self) -> bytes:
        """Of the request that began it; empty: this one does."""
        return self.earlier[0].request_id if self.earlier else b""

    @property
    def portfolio_id(self) -> bytes:
        """Request id of the request that began it, which may be this one."""
        return self.first_request_id or self.request_id

    @property
    def progress(self) -> PortfolioProgress:
        """To resume it after what has come so far."""
        requests = (*(each.raw for each in self.earlier), self.raw)
        return PortfolioProgress(requests, self.next_item - 1)

    def delivered(self, count: int) -> SentPortfolio:
        """After so many more outcomes."""
        return replace(self, next_item=self.next_item + count, begun=True)

    def item_facts(
        self, exchange: Exchange | None, entry: AuditEntry, number: int
    ) -> CallFacts | None:
        """What an item's entry is checked against; None: of no request of this portfolio.

        Args:
            exchange: the sending of this request; None: not known any more.
            entry: that came: it may be of an earlier request.
            number: of the item.
        """
        for of, each in enumerate((*self.earlier, self)):
            if each.request_id == entry.request_id:
                return replace(
                    each.facts(exchange if each is self else None),
                    asked=self.items.asked(number),
                    answer_number=number,
                    item_digest=self.items.hashes[number - 1],
                    first_request_id=self.portfolio_id if of else b"",
                )
        return None

    def resumption_facts(self, exchange: Exchange | None) -> CallFacts:
        """What the entry of the resumption itself is checked against."""
        return replace(self.facts(exchange), asked=None, first_request_id=self.first_request_id)

    def refusal_facts(self, exchange: Exchange | None, entry: AuditEntry) -> CallFacts:
        """Of a refusal that ends it: that of no item, and of none that is here already."""
        number = entry.answer_number if entry.answer_number >= self.next_item else 0
        return replace(self.resumption_facts(exchange), answer_number=number)
