# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The batches of a portfolio in a file, to be verified again years later.

JSON lines, so that it grows with the portfolio: first what was asked, then a line per batch with
the signed requests and the answers exactly as sent and received, in base64. Of the items there
are hashes, purposes and dates and no identifiers; the answers are personal data. As in the file of
a single answer, nothing that came from the gateway is believed.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from typing import Any

from gateway.client._internal.bundle import asked_of_call, call_fields, exchange_of_call
from gateway.client._internal.portfolio.sent import PortfolioItems, SentPortfolio
from gateway.client._internal.portfolio.verification import PortfolioBatch, verify_batch
from gateway.client._internal.trust import GatewayTrust
from gateway.client._internal.verification import SentRequest
from gateway.domain.access.portfolio import PORTFOLIO_BODY_TYPE
from gateway.errors import BindingError, MalformedError, RefusalError
from gateway.log.merkle import HASH_LENGTH
from gateway.wire.payloads import decode_payload
from gateway.wire.portfolios import decode_portfolio
from gateway.wire.requests import decode_own_request

FORMAT = "creditgateway-portfolio-bundle-v1"
_UNREADABLE = (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError)


@dataclass(frozen=True, slots=True, repr=False)
class KeptBatch:
    """A batch of a file, verified.

    Attributes:
        batch: see PortfolioBatch.
        item_count: of the whole portfolio.
    """

    batch: PortfolioBatch
    item_count: int


def is_kept_portfolio(first_line: str) -> bool:
    """Whether a file that begins so is one of these."""
    try:
        return bool(json.loads(first_line)["format"] == FORMAT)
    except _UNREADABLE:
        return False


def kept_header(batch: PortfolioBatch) -> str:
    """The first line of a portfolio's file.

    Args:
        batch: any of the portfolio.
    """
    items = batch.sent.items
    asked = []
    for number, hashed in enumerate(items.hashes, 1):
        what = items.asked(number)
        as_of = None if what is None or what.as_of is None else what.as_of.isoformat()
        asked.append([_encode(hashed), None if what is None else what.purpose.name, as_of])
    return json.dumps({"format": FORMAT, "body_type": items.body_type, "items": asked})


def kept_line(batch: PortfolioBatch) -> str:
    """The line of a batch."""
    if batch.exchange is None:
        raise AssertionError
    requests = [_encode(each.raw) for each in (*batch.sent.earlier, batch.sent)]
    call = call_fields(batch.exchange, None)
    return json.dumps({"requests": requests, "response": _encode(batch.response), "call": call})


def verify_kept(lines: Iterable[str], trust: GatewayTrust) -> Iterator[KeptBatch]:
    """Verifies a file's batches again, offline, one after the other.

    Args:
        lines: of the file.
        trust: the gateway's name and keys.

    Raises:
        VerificationError: by the check that failed.
    """
    given = iter(lines)
    items = _read(_items, next(given, ""))
    delivered, sent = 0, None
    for line in given:
        requests, response, exchange = _read(_batch, line)
        if sent is None or [each.raw for each in (*sent.earlier, sent)] != requests:
            sent = _sent(requests, items, delivered + 1)
        batch = verify_batch(response, sent, trust, exchange)
        sent = sent.delivered(len(batch.items))
        delivered += len(batch.items)
        yield KeptBatch(batch, len(items.hashes))


def _sent(requests: Sequence[bytes], items: PortfolioItems, next_item: int) -> SentPortfolio:
    """The request that was sent last; all of them must be of the same items."""
    for raw in requests:
        try:
            payload = decode_payload(decode_own_request(raw).payload)
            signed = decode_portfolio(payload.body)
        except RefusalError:
            raise MalformedError("a request cannot be read") from None
        if payload.body_type != PORTFOLIO_BODY_TYPE:
            raise MalformedError("a request is none of a portfolio")
        if signed.items_root != items.portfolio().items_root:
            raise BindingError("the requests are not about these items")
    *earlier, last = map(SentRequest.read, requests)
    given = {field.name: getattr(last, field.name) for field in fields(SentRequest)}
    return SentPortfolio(**given, items=items, earlier=tuple(earlier), next_item=next_item)


def _read(how: Any, line: str) -> Any:
    try:
        return how(json.loads(line))
    except _UNREADABLE:
        raise MalformedError("not a file of a portfolio's answers, or a damaged one") from None


def _items(content: dict[str, Any]) -> PortfolioItems:
    if content["format"] != FORMAT:
        raise ValueError(content["format"])
    hashes = [_decode(hashed) for hashed, _, _ in content["items"]]
    if not hashes or any(len(hashed) != HASH_LENGTH for hashed in hashes):
        raise ValueError("no hash")
    asked = [
        asked_of_call({"asked_purpose": purpose, "asked_as_of": as_of} if purpose else {})
        for _, purpose, as_of in content["items"]
    ]
    return PortfolioItems.kept(hashes, str(content["body_type"]), asked)


def _batch(content: dict[str, Any]) -> tuple[list[bytes], bytes, Any]:
    requests = [_decode(each) for each in content["requests"]]
    if not requests:
        raise ValueError("no request")
    return requests, _decode(content["response"]), exchange_of_call(content["call"])


def _encode(value: bytes) -> str:
    return b64encode(value).decode("ascii")


def _decode(text: Any) -> bytes:
    return b64decode(text, validate=True)
