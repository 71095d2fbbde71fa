# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Refusals of a portfolio itself, and not of one of its items."""

from __future__ import annotations

from gateway.domain.refusals.rows import RefusalRow, Stage, at
from gateway.errors import Reason

PORTFOLIOS: dict[Reason, RefusalRow] = {
    Reason.PORTFOLIO_TOO_LARGE: RefusalRow(
        "5",
        "INVALID_ARGUMENT",
        "A portfolio has more than 10,000 items, or more than 16 MiB of them, or one of its "
        "messages is larger than 64 KiB.",
        stages=at(Stage.ADAPTER),
    ),
    Reason.PORTFOLIO_ITEMS_DIFFER: RefusalRow(
        "5",
        "INVALID_ARGUMENT",
        "The items that came are not those that were signed: another number or root, or "
        "they did not come in time.",
        stages=at(Stage.ADAPTER),
    ),
    Reason.PORTFOLIO_NOT_RESUMABLE: RefusalRow(
        "5",
        "FAILED_PRECONDITION",
        "No portfolio of yours with these items began under `first_request_id` within the "
        "last 6 hours, or not all items before `next_item` were answered.",
        stages=at(Stage.ADAPTER),
    ),
}
