# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What is signed of a batch, and which items make one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

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


def runs(pending: Sequence[PendingEntry]) -> Iterator[tuple[int, int]]:
    """Where each run begins and ends, so that none is too heavy."""
    begin, weight = 0, 0
    for place, each in enumerate(pending):
        bytes_kept = each.kept_bytes()
        if place > begin and weight + bytes_kept > BATCH_BYTES:
            yield begin, place
            begin, weight = place, 0
        weight += bytes_kept
    yield begin, len(pending)
