# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Refusals of a question about one person: steps 5 to 9."""

from __future__ import annotations

from datetime import timedelta

from gateway.domain.refusals.rows import Logged, RefusalRow, Stage, at
from gateway.errors import Reason

QUERIES: dict[Reason, RefusalRow] = {
    Reason.UNSUPPORTED_BODY_TYPE: RefusalRow(
        "5",
        "INVALID_ARGUMENT",
        "`body_type` is not the one you are registered with.",
        stages=at(Stage.HEADER, Stage.ADAPTER),
    ),
    Reason.MALFORMED_BODY: RefusalRow(
        "5",
        "INVALID_ARGUMENT",
        "The body cannot be read in your format.",
        stages=at(Stage.HEADER, Stage.ADAPTER),
    ),
    Reason.UNKNOWN_FIELD: RefusalRow(
        "5",
        "INVALID_ARGUMENT",
        "The body holds a field your format does not have.",
        stages=at(Stage.ADAPTER),
    ),
    Reason.MISSING_FIELD: RefusalRow(
        "5",
        "INVALID_ARGUMENT",
        "The body lacks a field.",
        stages=at(Stage.HEADER, Stage.ADAPTER),
    ),
    Reason.UNKNOWN_CODE: RefusalRow(
        "5",
        "INVALID_ARGUMENT",
        "A code is not in your format's table.",
        stages=at(Stage.HEADER, Stage.ADAPTER),
    ),
    Reason.INVALID_VALUE: RefusalRow(
        "5, 6",
        "INVALID_ARGUMENT",
        "A value cannot be one of its field.",
        stages=at(Stage.HEADER, Stage.AS_OF),
    ),
    Reason.AS_OF_IN_FUTURE: RefusalRow(
        "5",
        "INVALID_ARGUMENT",
        "The as-of date is later than today in UTC.",
        stages=at(Stage.PURPOSE),
    ),
    Reason.METHOD_NOT_ALLOWED: RefusalRow(
        "4, 5",
        "PERMISSION_DENIED",
        "You may not use this method, or are registered without what it needs: a query format, "
        "or the right to contribute.",
        stages=at(Stage.HEADER, Stage.AS_OF),
    ),
    Reason.PURPOSE_NOT_ALLOWED: RefusalRow(
        "6",
        "PERMISSION_DENIED",
        "You may not ask for this purpose.",
        stages=at(Stage.AS_OF),
    ),
    Reason.SECTION_NOT_ALLOWED: RefusalRow(
        "6",
        "PERMISSION_DENIED",
        "You may not ask for one of the sections.",
        stages=at(Stage.AS_OF),
    ),
    Reason.CONSENT_MISSING: RefusalRow(
        "6",
        "PERMISSION_DENIED",
        "The body names no consent.",
        stages=at(Stage.AS_OF),
    ),
    Reason.CONSENT_NOT_FOUND: RefusalRow(
        "6",
        "PERMISSION_DENIED",
        "No such consent is registered for you and this person. One of somebody else's, "
        "and a person unknown here, look the same.",
        stages=at(Stage.SUBJECT),
    ),
    Reason.CONSENT_PURPOSE_NOT_COVERED: RefusalRow(
        "6",
        "PERMISSION_DENIED",
        "The consent is for other purposes.",
        stages=at(Stage.SUBJECT),
    ),
    Reason.CONSENT_NOT_YET_VALID: RefusalRow(
        "6",
        "PERMISSION_DENIED",
        "The consent's period has not begun.",
        stages=at(Stage.SUBJECT),
    ),
    Reason.CONSENT_EXPIRED: RefusalRow(
        "6",
        "PERMISSION_DENIED",
        "The consent's period has ended.",
        stages=at(Stage.SUBJECT),
    ),
    Reason.CONSENT_REVOKED: RefusalRow(
        "6",
        "PERMISSION_DENIED",
        "The person withdrew the consent.",
        stages=at(Stage.SUBJECT),
    ),
    Reason.CONSENT_PAUSED: RefusalRow(
        "6",
        "PERMISSION_DENIED",
        "The consent is paused.",
        stages=at(Stage.SUBJECT),
    ),
    Reason.CONSENT_SECTION_NOT_COVERED: RefusalRow(
        "6",
        "PERMISSION_DENIED",
        "The consent does not cover one of the sections.",
        stages=at(Stage.SUBJECT),
    ),
    Reason.CONSENT_DATA_RANGE_NOT_COVERED: RefusalRow(
        "6",
        "PERMISSION_DENIED",
        "The as-of date lies outside the months of data that the consent covers.",
        stages=at(Stage.SUBJECT),
    ),
    Reason.CONSENT_EXISTS: RefusalRow(
        "6",
        "ALREADY_EXISTS",
        "ConsentService: there is a consent of this person under this reference.",
        stages=at(Stage.SUBJECT),
    ),
    Reason.INVALID_IDENTIFIER: RefusalRow(
        "7",
        "INVALID_ARGUMENT",
        "The identifier has a wrong form, date or check character.",
        stages=at(Stage.CONSENT),
    ),
    Reason.DATA_UNAVAILABLE: RefusalRow(
        "1, 4, 8, 9",
        "UNAVAILABLE",
        "The records cannot be read just now; or, with a longer hint, the operator changes the ids "
        "of people, and the method waits for that (step 4). Not logged when the partners "
        "themselves cannot be read (step 1).",
        logged=Logged.MOSTLY,
        stages=at(Stage.HEADER, Stage.DATA),
        retry_after=timedelta(seconds=1),
    ),
    Reason.FIGURES_NOT_READY: RefusalRow(
        "8",
        "UNAVAILABLE",
        "The person's figures were stored before your format's report version came, and "
        "the operator is still rebuilding them.",
        stages=at(Stage.DATA),
        retry_after=timedelta(minutes=1),
    ),
}
