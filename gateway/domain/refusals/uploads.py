# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Refusals of a contributed file. What came of it stays, but for UPLOAD_DIFFERS."""

from __future__ import annotations

from datetime import timedelta

from gateway.domain.refusals.rows import RefusalRow, Stage, at
from gateway.errors import Reason

UPLOADS: dict[Reason, RefusalRow] = {
    Reason.ADAPTER_NOT_APPROVED: RefusalRow(
        "5",
        "FAILED_PRECONDITION",
        "The gateway knows no format with the adapter's name, and the operator has not approved "
        "an adapter's file with this hash for you, or no longer does.",
        stages=at(Stage.HEADER),
    ),
    Reason.UPLOAD_TOO_LARGE: RefusalRow(
        "5",
        "INVALID_ARGUMENT",
        "A file is larger than the gateway takes (1 GiB by default), more came than was signed "
        "for, or one of its messages is larger than 64 KiB.",
        stages=at(Stage.HEADER),
    ),
    Reason.UPLOAD_OUT_OF_ORDER: RefusalRow(
        "5",
        "INVALID_ARGUMENT",
        "A chunk does not begin where the one before it ended, or a message holds something "
        "else than one chunk.",
        stages=at(Stage.HEADER),
    ),
    Reason.UPLOAD_INCOMPLETE: RefusalRow(
        "5",
        "FAILED_PRECONDITION",
        "No more chunks came before the file was whole, or they came too slowly.",
        stages=at(Stage.HEADER),
    ),
    Reason.UPLOAD_DIFFERS: RefusalRow(
        "5",
        "INVALID_ARGUMENT",
        "The file that came is not the one that was signed: another digest, or another number "
        "of rows. Nothing of it was taken, and what came is deleted.",
        stages=at(Stage.HEADER),
    ),
    Reason.UPLOAD_IN_PROGRESS: RefusalRow(
        "5",
        "ABORTED",
        "Another call of yours is at work with the same file.",
        stages=at(Stage.HEADER),
        retry_after=timedelta(seconds=5),
    ),
    Reason.UPLOADS_FULL: RefusalRow(
        "5",
        "RESOURCE_EXHAUSTED",
        "The gateway has no room for the file just now.",
        stages=at(Stage.HEADER),
        retry_after=timedelta(minutes=1),
    ),
}
