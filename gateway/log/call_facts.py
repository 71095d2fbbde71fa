# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a caller knows of its call and of what came back, to check an entry against. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from gateway.domain.codes import Purpose


@dataclass(frozen=True, slots=True)
class Known:
    """What a caller knew of the log when it sent a request.

    Attributes:
        counter: the largest counter of its own entries; 0 for none.
        tree_size: of the largest checkpoint; 0 for none.
    """

    counter: int = 0
    tree_size: int = 0


@dataclass(frozen=True, slots=True)
class Asked:
    """What a body asks, as the log will say it.

    Attributes:
        purpose: in the canonical code.
        as_of: the date the figures are for; None: the body names none.
    """

    purpose: Purpose
    as_of: date | None = None


@dataclass(frozen=True, slots=True)
class AnswerFigures:
    """What a readable answer says itself about what its entry also says.

    Attributes:
        as_of: the date of its figures.
        data_version: the data version it was built from.
        inquiry_tree_size: tree size its inquiries were counted over; 0 for none.
        card_hash: SHA-256 of the card of its section RISK; b"" without one.
    """

    as_of: date
    data_version: int
    inquiry_tree_size: int
    card_hash: bytes = b""


@dataclass(frozen=True, slots=True, repr=False)
class CallFacts:
    """All that a caller knows of its call, to check an entry against.

    Attributes:
        partner: who asked.
        method: what was called.
        message_digest: SHA-256 of the whole request message.
        request_digest: SHA-256 of the PAE of its envelope.
        request_id: of the request.
        issue_time: when it says it was signed.
        keyids: the keys that signed it, in the envelope's order.
        asked: what its body asks; None: a format that is not read here.
        duration: from sending to receiving; None: not known any more.
        known: what was known when it was sent; None: not known any more.
        trace_id: of the trace context that was sent, 16 bytes; empty for none.
        answer_number: which answer it is, from 1, where the method gives many; 0: it
            gives one. Of an item, its number.
        item_digest: leaf hash of the item, where it is one of a portfolio.
        first_request_id: of the request that began the portfolio, where this one
            resumes it.
    """

    partner: str
    method: str
    message_digest: bytes
    request_digest: bytes
    request_id: bytes
    issue_time: datetime
    keyids: tuple[str, ...]
    asked: Asked | None = None
    duration: timedelta | None = None
    known: Known | None = None
    trace_id: bytes = b""
    answer_number: int = 0
    item_digest: bytes = b""
    first_request_id: bytes = b""

    @property
    def resumes(self) -> bool:
        """Whether it is the resumption of a portfolio, and not an item."""
        return bool(self.first_request_id) and not self.item_digest


@dataclass(frozen=True, slots=True, repr=False)
class CallResult:
    """What came back.

    Attributes:
        response_digest: SHA-256 of the PAE of the answer's envelope; empty when
            refused.
        figures: what a canonical answer says; None: refused, of another format, or
            unreadable.
        unreadable: whether it is said to be canonical and cannot be read.
        reason: why it was refused; empty when answered.
        status: name of the refusal's gRPC status; empty: not known any more.
        delivered_leaf_index: of the entry whose answer came once more; None: of none.
    """

    response_digest: bytes = b""
    figures: AnswerFigures | None = None
    unreadable: bool = False
    reason: str = ""
    status: str = ""
    delivered_leaf_index: int | None = None
