# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What is signed of a batch, and which items make one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from gateway.domain.access.portfolio import ANSWERS_BODY_TYPE, ItemOutcome, PortfolioAnswers
from gateway.services.calls.call import Body
from gateway.store.log.pending import PendingEntry
from gateway.wire.portfolios import encode_answers

BATCH_ITEMS = 256
"""Items of a batch at most: enough to share a signature and a commit, and few enough that
whoever waits for the head's lock meanwhile hardly notices."""

BATCH_BYTES = 1024 * 1024
"""Of evidence in one batch, unless one item alone has more: half of what single queries may
bring to a commit, and well below what gRPC clients take as one message."""


def answers_body(first_item: int, outcomes: Iterable[ItemOutcome], report_body_type: str) -> Body:
    """What is signed of a batch."""
    answers = PortfolioAnswers(first_item, tuple(outcomes), report_body_type)
    return Body(ANSWERS_BODY_TYPE, encode_answers(answers))


def fitting(bodies: Sequence[bytes]) -> int:
    """How many items, at least one, are worth answering for one batch."""
    weight = 0
    for place, body in enumerate(bodies):
        weight += len(body)
        if place and weight > BATCH_BYTES:
            return place
    return len(bodies)


def first_run(pending: Sequence[PendingEntry]) -> int:
    """How many entries, at least one, go into one batch without it being too heavy."""
    weight = 0
    for place, each in enumerate(pending):
        weight += each.kept_bytes()
        if place and weight > BATCH_BYTES:
            return place
    return len(pending)
