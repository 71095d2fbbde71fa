# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A portfolio: many queries under one signature, and what comes of each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

PORTFOLIO_BODY_TYPE = "application/vnd.creditgateway.portfolio.v1+protobuf"
ANSWERS_BODY_TYPE = "application/vnd.creditgateway.portfolio-answers.v1+protobuf"

MAX_ITEMS = 10_000
MAX_ITEMS_BYTES = 16 * 1024 * 1024
"""Of all items together: what a process holds while it answers a portfolio."""

RESUMABLE_FOR = timedelta(hours=6)
"""How long after its first answers a portfolio can be resumed. Its claims are kept far longer."""


@dataclass(frozen=True, slots=True)
class Portfolio:
    """What a partner signs; see Portfolio in portfolio.proto.

    Attributes:
        item_body_type: of each item.
        item_count: how many there are.
        items_root: Merkle tree hash over them.
        first_request_id: of the request that began it, where this one resumes it; else
            empty.
        next_item: number of the first item to be answered, where it resumes; else 0.
    """

    item_body_type: str
    item_count: int
    items_root: bytes
    first_request_id: bytes = b""
    next_item: int = 0

    @property
    def first_number(self) -> int:
        """Number of the first item to be answered, counted from 1."""
        return self.next_item or 1


@dataclass(frozen=True, slots=True, repr=False)
class ItemOutcome:
    """What came of one item.

    Attributes:
        report: in the partner's form; empty when refused.
        reason: why it was refused; empty when answered.
        field: where in the item that is; may be empty.
    """

    report: bytes = b""
    reason: str = ""
    field: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class PortfolioAnswers:
    """A batch of outcomes; see PortfolioAnswers in portfolio.proto."""

    first_item: int
    outcomes: tuple[ItemOutcome, ...]
    report_body_type: str
