# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Refusals of any call: steps 1 to 4, 11 and 12."""

from __future__ import annotations

from datetime import timedelta

from gateway.domain.refusals.rows import Logged, RefusalRow, Stage, at
from gateway.errors import Reason

CALLS: dict[Reason, RefusalRow] = {
    Reason.UNKNOWN_PARTNER: RefusalRow(
        "1",
        "UNAUTHENTICATED",
        "The client certificate names no partner, or more than one, is outside its "
        "validity, or the partner is suspended.",
        logged=Logged.NO,
    ),
    Reason.CERTIFICATE_REVOKED: RefusalRow(
        "1",
        "UNAUTHENTICATED",
        "The client certificate names a partner, but it was revoked.",
        logged=Logged.NO,
    ),
    Reason.CERTIFICATE_STATUS_UNKNOWN: RefusalRow(
        "1",
        "UNAVAILABLE",
        "The gateway has no current list of the certificates that your authority has revoked.",
        logged=Logged.NO,
        retry_after=timedelta(seconds=10),
    ),
    Reason.MESSAGE_TOO_LARGE: RefusalRow(
        "2, 3",
        "RESOURCE_EXHAUSTED",
        "The request message is larger than 64 KiB, or the payload larger than 48 KiB.",
        logged=Logged.MOSTLY,
        stages=at(Stage.MESSAGE),
    ),
    Reason.TOO_MANY_CONNECTIONS: RefusalRow(
        "2",
        "RESOURCE_EXHAUSTED",
        "Within 10 s, calls came over more connections with your certificate than the gateway "
        "allows (128 by default). Not logged in TransparencyService.",
        logged=Logged.MOSTLY,
        stages=at(Stage.MESSAGE),
        retry_after=timedelta(seconds=10),
    ),
    Reason.TOO_MANY_IN_FLIGHT: RefusalRow(
        "2",
        "RESOURCE_EXHAUSTED",
        "More of your queries are in flight than your policy allows. In TransparencyService, "
        "where it is not logged, also: you asked more often than the gateway allows.",
        logged=Logged.MOSTLY,
        stages=at(Stage.MESSAGE),
        retry_after=timedelta(milliseconds=200),
    ),
    Reason.DEADLINE_TOO_SHORT: RefusalRow(
        "2",
        "DEADLINE_EXCEEDED",
        "The call's deadline leaves less than 20 ms (by default).",
        logged=Logged.MOSTLY,
        stages=at(Stage.MESSAGE),
    ),
    Reason.QUOTA_EXCEEDED: RefusalRow(
        "2, 6, 11",
        "RESOURCE_EXHAUSTED",
        "You call faster than your rate (step 2), or a limit of a day or month is used up: of "
        "your answers, misses, or questions about this person. The hint says when it begins anew.",
        logged=Logged.MOSTLY,
        stages=at(Stage.MESSAGE, Stage.REPORT),
        own_wait=True,
    ),
    Reason.MALFORMED_ENVELOPE: RefusalRow(
        "3",
        "INVALID_ARGUMENT",
        "The request message cannot be read; a field is unknown, repeated or an explicit "
        "default; there is no signature or more than four; the payload is empty.",
        stages=at(Stage.MESSAGE),
    ),
    Reason.UNSUPPORTED_PAYLOAD_TYPE: RefusalRow(
        "3",
        "INVALID_ARGUMENT",
        "`payload_type` is not the one of this document.",
        stages=at(Stage.MESSAGE),
    ),
    Reason.UNKNOWN_KEY: RefusalRow(
        "3",
        "UNAUTHENTICATED",
        "A `keyid` is not one of your registered keys.",
        stages=at(Stage.ENVELOPE),
    ),
    Reason.KEY_NOT_YET_VALID: RefusalRow(
        "3",
        "UNAUTHENTICATED",
        "A key's validity has not begun.",
        stages=at(Stage.ENVELOPE),
    ),
    Reason.KEY_EXPIRED: RefusalRow(
        "3",
        "UNAUTHENTICATED",
        "A key's validity has ended.",
        stages=at(Stage.ENVELOPE),
    ),
    Reason.KEY_REVOKED: RefusalRow(
        "3",
        "UNAUTHENTICATED",
        "A key was revoked.",
        stages=at(Stage.ENVELOPE),
    ),
    Reason.INVALID_SIGNATURE: RefusalRow(
        "3",
        "UNAUTHENTICATED",
        "A signature does not verify.",
        stages=at(Stage.ENVELOPE),
    ),
    Reason.SIGNATURE_POLICY_NOT_MET: RefusalRow(
        "3",
        "UNAUTHENTICATED",
        "A key signed twice, or the algorithms of the signatures do not satisfy your policy.",
        stages=at(Stage.ENVELOPE),
    ),
    Reason.MALFORMED_PAYLOAD: RefusalRow(
        "3, 4",
        "INVALID_ARGUMENT",
        "The payload is not in the strict encoding, has no header or no valid issue time;"
        " or `request_digest` is not empty.",
        stages=at(Stage.KEYS),
    ),
    Reason.EMPTY_BODY: RefusalRow(
        "3",
        "INVALID_ARGUMENT",
        "`body` is empty.",
        stages=at(Stage.KEYS),
    ),
    Reason.WRONG_AUDIENCE: RefusalRow(
        "4",
        "INVALID_ARGUMENT",
        "`audience` is not this gateway's origin.",
        stages=at(Stage.KEYS),
    ),
    Reason.WRONG_METHOD: RefusalRow(
        "4",
        "INVALID_ARGUMENT",
        "`method` is not the method that was called.",
        stages=at(Stage.KEYS),
    ),
    Reason.WRONG_PARTNER: RefusalRow(
        "4",
        "PERMISSION_DENIED",
        "`partner` is not the one the certificate names.",
        stages=at(Stage.KEYS),
    ),
    Reason.INVALID_REQUEST_ID: RefusalRow(
        "4",
        "INVALID_ARGUMENT",
        "`request_id` is not 16 to 64 bytes long.",
        stages=at(Stage.KEYS),
    ),
    Reason.REQUEST_STALE: RefusalRow(
        "4",
        "FAILED_PRECONDITION",
        "`issue_time` is too long ago (60 s by default).",
        stages=at(Stage.KEYS),
    ),
    Reason.REQUEST_FROM_FUTURE: RefusalRow(
        "4",
        "FAILED_PRECONDITION",
        "`issue_time` is too far in the future (10 s by default).",
        stages=at(Stage.KEYS),
    ),
    Reason.REQUEST_REPLAYED: RefusalRow(
        "11",
        "ALREADY_EXISTS",
        "The request id was used before, in whatever request of yours.",
        stages=at(Stage.HEADER, Stage.REPORT),
    ),
    Reason.CONSENT_USED_UP: RefusalRow(
        "11",
        "RESOURCE_EXHAUSTED",
        "All uses that the consent allows were made. Where they count by period, the hint says "
        "when the next one begins.",
        stages=at(Stage.REPORT),
    ),
    Reason.AUDIT_UNAVAILABLE: RefusalRow(
        "12, -",
        "UNAVAILABLE",
        "The log cannot be written (or read, in TransparencyService), or the answer not be "
        "signed, just now. Whether this access is in the log is unknown.",
        logged=Logged.UNKNOWN,
        retry_after=timedelta(seconds=1),
    ),
    Reason.OUT_OF_RANGE: RefusalRow(
        "-",
        "OUT_OF_RANGE",
        "TransparencyService: no such leaf or tree size.",
        logged=Logged.NO,
    ),
    Reason.INTERNAL: RefusalRow(
        "any",
        "INTERNAL",
        "A defect of the gateway. Nothing about it is told.",
        logged=Logged.MOSTLY,
        stages=at(Stage.MESSAGE, Stage.REPORT),
    ),
}
