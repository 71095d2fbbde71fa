# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Refusals of PlanService. Nothing of such a call is on record, unless it was before."""

from __future__ import annotations

from gateway.domain.plans.calls import MAX_PLANS_OF_ACCOUNT
from gateway.domain.refusals.rows import RefusalRow, Stage, at
from gateway.errors import Reason

PLANS: dict[Reason, RefusalRow] = {
    Reason.PLAN_TOO_LARGE: RefusalRow(
        "5, 8",
        "INVALID_ARGUMENT",
        "A call names more than 20 accounts or 600 instalments, or asks for plans with more than "
        "6,000 instalments in all.",
        stages=at(Stage.HEADER, Stage.SUBJECT),
    ),
    Reason.ACCOUNT_NOT_FOUND: RefusalRow(
        "8",
        "NOT_FOUND",
        "You have contributed no account of this person under this reference. One of somebody "
        "else's, and one that there is nowhere, look the same.",
        stages=at(Stage.SUBJECT),
    ),
    Reason.PLAN_NOT_FOUND: RefusalRow(
        "8",
        "NOT_FOUND",
        "No plan of yours of this person is on record under this number, or none at the named "
        "account.",
        stages=at(Stage.SUBJECT),
    ),
    Reason.PLAN_EXISTS: RefusalRow(
        "8",
        "ALREADY_EXISTS",
        "FilePlan: another plan of this person is on record under this number, or this plan with "
        "other dates or another schedule.",
        stages=at(Stage.SUBJECT),
    ),
    Reason.PLAN_CHANGED: RefusalRow(
        "8",
        "ABORTED",
        "ChangePlan: what is on record of the plan has another version than the expected one.",
        stages=at(Stage.SUBJECT),
    ),
    Reason.PLAN_OUT_OF_ORDER: RefusalRow(
        "8",
        "FAILED_PRECONDITION",
        "The plan is in a state in which this step cannot be taken, or the day of a step is "
        "before that of an earlier one, or before the account was opened.",
        stages=at(Stage.SUBJECT),
    ),
    Reason.PLAN_SCHEDULE_INVALID: RefusalRow(
        "8",
        "INVALID_ARGUMENT",
        "The schedule does not go with the plan: an instalment stands twice, is not in it, is due "
        "before the plan began or before an earlier one, or on different days at the accounts "
        "that share it; or a plan of instalments has none.",
        stages=at(Stage.SUBJECT),
    ),
    Reason.PLAN_CURRENCY_DIFFERS: RefusalRow(
        "8",
        "INVALID_ARGUMENT",
        "An instalment is in another currency than its account. Nothing is converted.",
        stages=at(Stage.SUBJECT),
    ),
    Reason.PLAN_LIMIT: RefusalRow(
        "8",
        "FAILED_PRECONDITION",
        f"FilePlan: {MAX_PLANS_OF_ACCOUNT} plans of the account are on record, whatever became of"
        " them.",
        stages=at(Stage.SUBJECT),
    ),
}
