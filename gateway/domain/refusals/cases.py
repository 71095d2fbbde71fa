# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Refusals of answers to cases. The case stays as it was."""

from __future__ import annotations

from gateway.domain.refusals.rows import RefusalRow, Stage, at
from gateway.errors import Reason

CASES: dict[Reason, RefusalRow] = {
    Reason.EXPLANATION_TOO_LONG: RefusalRow(
        "5",
        "INVALID_ARGUMENT",
        "AnswerCase: the explanation has more than 4,000 characters.",
        stages=at(Stage.HEADER),
    ),
    Reason.CASE_NOT_FOUND: RefusalRow(
        "5",
        "NOT_FOUND",
        "AnswerCase: you have no case of this number. One of somebody else's looks the same.",
        stages=at(Stage.HEADER),
    ),
    Reason.CASE_CLOSED: RefusalRow(
        "5",
        "FAILED_PRECONDITION",
        "AnswerCase: the operator has closed the case.",
        stages=at(Stage.HEADER),
    ),
    Reason.CASE_ANSWER_OUT_OF_ORDER: RefusalRow(
        "5",
        "ABORTED",
        "AnswerCase: the answer's number is not one more than the case has answers, or another "
        "answer, or the operator's closing, came first.",
        stages=at(Stage.HEADER),
    ),
}
