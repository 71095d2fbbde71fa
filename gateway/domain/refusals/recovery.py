# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Refusals to give an answer once more."""

from __future__ import annotations

from datetime import timedelta

from gateway.domain.refusals.rows import RefusalRow, Stage, at
from gateway.errors import Reason

RECOVERY: dict[Reason, RefusalRow] = {
    Reason.NOTHING_TO_RECOVER: RefusalRow(
        "5",
        "NOT_FOUND",
        "RecoverAnswer: no query of yours was logged under this request id, and none will be. "
        "One of somebody else's looks the same.",
        stages=at(Stage.HEADER),
    ),
    Reason.ANSWER_UNDECIDED: RefusalRow(
        "5",
        "UNAVAILABLE",
        "RecoverAnswer: no such query is logged, but for 120 s (by default) after its issue "
        "time it may still be.",
        stages=at(Stage.HEADER),
        retry_after=timedelta(seconds=5),
    ),
    Reason.ANSWER_TOO_OLD: RefusalRow(
        "5",
        "FAILED_PRECONDITION",
        "RecoverAnswer: the query is older than answers can be had again (24 hours by default).",
        stages=at(Stage.HEADER),
    ),
    Reason.ANSWER_ERASED: RefusalRow(
        "5",
        "FAILED_PRECONDITION",
        "RecoverAnswer: the query was answered, but what is kept of the answer was erased.",
        stages=at(Stage.HEADER),
    ),
    Reason.ANSWER_NOT_RECOVERABLE: RefusalRow(
        "5",
        "FAILED_PRECONDITION",
        "RecoverAnswer: the request id is that of a call whose answers are not given again, "
        "such as a portfolio, or that an older version of the gateway logged.",
        stages=at(Stage.HEADER),
    ),
}
