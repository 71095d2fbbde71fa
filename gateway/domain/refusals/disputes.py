# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Refusals of DisputeService. None tells of a dispute that the caller has no part in."""

from __future__ import annotations

from gateway.domain.disputes.rules import MAX_A_YEAR_OF_ACCOUNT, MAX_OPEN_OF_PERSON
from gateway.domain.refusals.rows import RefusalRow, Stage, at
from gateway.errors import Reason

DISPUTES: dict[Reason, RefusalRow] = {
    Reason.DISPUTE_NOT_ALLOWED: RefusalRow(
        "6",
        "PERMISSION_DENIED",
        "DisputeService: the body names no consent, and you have contributed no account of this "
        "person; or what was asked is for the other side of the dispute to do, as is correcting "
        "(Contribute) what you dispute.",
        stages=at(Stage.HEADER, Stage.SUBJECT),
    ),
    Reason.DISPUTE_NOT_FOUND: RefusalRow(
        "8",
        "NOT_FOUND",
        "DisputeService and Contribute: you have no part in a dispute with this id.",
        stages=at(Stage.HEADER, Stage.SUBJECT),
    ),
    Reason.DISPUTE_ACCOUNT_NOT_FOUND: RefusalRow(
        "8",
        "NOT_FOUND",
        "DisputeService: the institution has not contributed an account of this person under "
        "this reference.",
        stages=at(Stage.SUBJECT),
    ),
    Reason.DISPUTE_EXISTS: RefusalRow(
        "8",
        "ALREADY_EXISTS",
        "DisputeService: the account is in dispute already.",
        stages=at(Stage.SUBJECT),
    ),
    Reason.DISPUTE_LIMIT: RefusalRow(
        "8",
        "FAILED_PRECONDITION",
        f"OpenDispute: {MAX_OPEN_OF_PERSON} disputes about this person that you opened are not"
        f" over, or you opened {MAX_A_YEAR_OF_ACCOUNT} about this account within a year.",
        stages=at(Stage.SUBJECT),
    ),
    Reason.DISPUTE_STATE: RefusalRow(
        "8",
        "FAILED_PRECONDITION",
        "DisputeService: where the dispute stands this cannot be done, or is done already.",
        stages=at(Stage.SUBJECT),
    ),
    Reason.CORRECTION_NOT_FOUND: RefusalRow(
        "8",
        "FAILED_PRECONDITION",
        "DisputeService: the contribution that is named is not in effect, not yours, older than "
        "the dispute, or has nothing of what is disputed.",
        stages=at(Stage.SUBJECT),
    ),
}
