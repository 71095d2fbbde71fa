# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What is known of each refusal, one row per reason.

The gRPC status, when it happens, whether the log holds it, and how far its entry
is filled in: an entry is filled in step by step, so a reason says which fields
stand in it. What a caller should do next is in gateway.domain.access.advice. The server's
error table, the client's check of receipts, docs/protocol.md and docs/reasons.json
all come from here.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import IntEnum, StrEnum

from gateway.errors import Reason


class Stage(IntEnum):
    """How far a query's entry is filled in; each stage includes those before it."""

    MESSAGE = 0
    """Nothing was read: the request digest is that of the whole message."""
    ENVELOPE = 1
    """The request digest is that of the envelope."""
    KEYS = 2
    """`keyids`."""
    HEADER = 3
    """`request_id`."""
    ADAPTER = 4
    """`adapter_hash`."""
    PURPOSE = 5
    """`purpose`."""
    AS_OF = 6
    """`as_of_date`."""
    CONSENT = 7
    """`consent_commitment`."""
    SUBJECT = 8
    """`subject_commitment` and `pseudonym_key_version`."""
    DATA = 9
    """`data_version`, which may be 0, and `inquiry_tree_size`."""
    REPORT = 10
    """`report_version`."""


class Logged(StrEnum):
    """Whether an entry exists and a receipt comes with the refusal."""

    YES = "yes"
    MOSTLY = "yes*"
    """Unless the gateway is so busy with refusals, or so cut off, that it cannot."""
    NO = "no"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class RefusalRow:
    """One reason.

    Attributes:
        step: of docs/protocol.md, section 7.
        status: name of the gRPC status.
        when: when it happens, for readers.
        logged: whether its entry exists.
        stages: the first and the last stage its entry can be at.
        retry_after: how long to wait before asking again; None where that does
            not help.
        own_wait: each refusal knows itself how long that is.
    """

    step: str
    status: str
    when: str
    logged: Logged = Logged.YES
    stages: tuple[Stage, Stage] = (Stage.MESSAGE, Stage.REPORT)
    retry_after: timedelta | None = None
    own_wait: bool = False

    @property
    def digest(self) -> str:
        """What the entry's request digest covers: "PAE", "message", "either" or "-"."""
        if self.logged in {Logged.NO, Logged.UNKNOWN}:
            return "-"
        first, last = self.stages
        if last is Stage.MESSAGE:
            return "message"
        return "PAE" if first > Stage.MESSAGE else "either"


def _at(first: Stage, last: Stage | None = None) -> tuple[Stage, Stage]:
    return first, first if last is None else last


REFUSALS: dict[Reason, RefusalRow] = {
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
        stages=_at(Stage.MESSAGE),
    ),
    Reason.TOO_MANY_CONNECTIONS: RefusalRow(
        "2",
        "RESOURCE_EXHAUSTED",
        "Within 10 s, calls came over more connections with your certificate than the gateway "
        "allows (128 by default). Not logged in TransparencyService.",
        logged=Logged.MOSTLY,
        stages=_at(Stage.MESSAGE),
        retry_after=timedelta(seconds=10),
    ),
    Reason.TOO_MANY_IN_FLIGHT: RefusalRow(
        "2",
        "RESOURCE_EXHAUSTED",
        "More of your queries are in flight than your policy allows. In TransparencyService, "
        "where it is not logged, also: you asked more often than the gateway allows.",
        logged=Logged.MOSTLY,
        stages=_at(Stage.MESSAGE),
        retry_after=timedelta(milliseconds=200),
    ),
    Reason.DEADLINE_TOO_SHORT: RefusalRow(
        "2",
        "DEADLINE_EXCEEDED",
        "The call's deadline leaves less than 20 ms (by default).",
        logged=Logged.MOSTLY,
        stages=_at(Stage.MESSAGE),
    ),
    Reason.QUOTA_EXCEEDED: RefusalRow(
        "2, 6, 11",
        "RESOURCE_EXHAUSTED",
        "You call faster than your rate (step 2), or a limit of a day or month is used up: of "
        "your answers, misses, or questions about this person. The hint says when it begins anew.",
        logged=Logged.MOSTLY,
        stages=_at(Stage.MESSAGE, Stage.REPORT),
        own_wait=True,
    ),
    Reason.MALFORMED_ENVELOPE: RefusalRow(
        "3",
        "INVALID_ARGUMENT",
        "The request message cannot be read; a field is unknown, repeated or an explicit "
        "default; there is no signature or more than four; the payload is empty.",
        stages=_at(Stage.MESSAGE),
    ),
    Reason.UNSUPPORTED_PAYLOAD_TYPE: RefusalRow(
        "3",
        "INVALID_ARGUMENT",
        "`payload_type` is not the one of this document.",
        stages=_at(Stage.MESSAGE),
    ),
    Reason.UNKNOWN_KEY: RefusalRow(
        "3",
        "UNAUTHENTICATED",
        "A `keyid` is not one of your registered keys.",
        stages=_at(Stage.ENVELOPE),
    ),
    Reason.KEY_NOT_YET_VALID: RefusalRow(
        "3",
        "UNAUTHENTICATED",
        "A key's validity has not begun.",
        stages=_at(Stage.ENVELOPE),
    ),
    Reason.KEY_EXPIRED: RefusalRow(
        "3",
        "UNAUTHENTICATED",
        "A key's validity has ended.",
        stages=_at(Stage.ENVELOPE),
    ),
    Reason.KEY_REVOKED: RefusalRow(
        "3",
        "UNAUTHENTICATED",
        "A key was revoked.",
        stages=_at(Stage.ENVELOPE),
    ),
    Reason.INVALID_SIGNATURE: RefusalRow(
        "3",
        "UNAUTHENTICATED",
        "A signature does not verify.",
        stages=_at(Stage.ENVELOPE),
    ),
    Reason.SIGNATURE_POLICY_NOT_MET: RefusalRow(
        "3",
        "UNAUTHENTICATED",
        "A key signed twice, or the algorithms of the signatures do not satisfy your policy.",
        stages=_at(Stage.ENVELOPE),
    ),
    Reason.MALFORMED_PAYLOAD: RefusalRow(
        "3, 4",
        "INVALID_ARGUMENT",
        "The payload is not in the strict encoding, has no header or no valid issue time;"
        " or `request_digest` is not empty.",
        stages=_at(Stage.KEYS),
    ),
    Reason.EMPTY_BODY: RefusalRow(
        "3",
        "INVALID_ARGUMENT",
        "`body` is empty.",
        stages=_at(Stage.KEYS),
    ),
    Reason.WRONG_AUDIENCE: RefusalRow(
        "4",
        "INVALID_ARGUMENT",
        "`audience` is not this gateway's origin.",
        stages=_at(Stage.KEYS),
    ),
    Reason.WRONG_METHOD: RefusalRow(
        "4",
        "INVALID_ARGUMENT",
        "`method` is not the method that was called.",
        stages=_at(Stage.KEYS),
    ),
    Reason.WRONG_PARTNER: RefusalRow(
        "4",
        "PERMISSION_DENIED",
        "`partner` is not the one the certificate names.",
        stages=_at(Stage.KEYS),
    ),
    Reason.INVALID_REQUEST_ID: RefusalRow(
        "4",
        "INVALID_ARGUMENT",
        "`request_id` is not 16 to 64 bytes long.",
        stages=_at(Stage.KEYS),
    ),
    Reason.REQUEST_STALE: RefusalRow(
        "4",
        "FAILED_PRECONDITION",
        "`issue_time` is too long ago (60 s by default).",
        stages=_at(Stage.KEYS),
    ),
    Reason.REQUEST_FROM_FUTURE: RefusalRow(
        "4",
        "FAILED_PRECONDITION",
        "`issue_time` is too far in the future (10 s by default).",
        stages=_at(Stage.KEYS),
    ),
    Reason.UNSUPPORTED_BODY_TYPE: RefusalRow(
        "5",
        "INVALID_ARGUMENT",
        "`body_type` is not the one you are registered with.",
        stages=_at(Stage.ADAPTER),
    ),
    Reason.MALFORMED_BODY: RefusalRow(
        "5",
        "INVALID_ARGUMENT",
        "The body cannot be read in your format.",
        stages=_at(Stage.ADAPTER),
    ),
    Reason.UNKNOWN_FIELD: RefusalRow(
        "5",
        "INVALID_ARGUMENT",
        "The body holds a field your format does not have.",
        stages=_at(Stage.ADAPTER),
    ),
    Reason.MISSING_FIELD: RefusalRow(
        "5",
        "INVALID_ARGUMENT",
        "The body lacks a field.",
        stages=_at(Stage.ADAPTER),
    ),
    Reason.UNKNOWN_CODE: RefusalRow(
        "5",
        "INVALID_ARGUMENT",
        "A code is not in your format's table.",
        stages=_at(Stage.ADAPTER),
    ),
    Reason.INVALID_VALUE: RefusalRow(
        "5, 6",
        "INVALID_ARGUMENT",
        "A value cannot be one of its field.",
        stages=_at(Stage.ADAPTER, Stage.AS_OF),
    ),
    Reason.AS_OF_IN_FUTURE: RefusalRow(
        "5",
        "INVALID_ARGUMENT",
        "The as-of date is later than today in UTC.",
        stages=_at(Stage.PURPOSE),
    ),
    Reason.PORTFOLIO_TOO_LARGE: RefusalRow(
        "5",
        "INVALID_ARGUMENT",
        "A portfolio has more than 10,000 items, or more than 16 MiB of them, or one of its "
        "messages is larger than 64 KiB.",
        stages=_at(Stage.ADAPTER),
    ),
    Reason.PORTFOLIO_ITEMS_DIFFER: RefusalRow(
        "5",
        "INVALID_ARGUMENT",
        "The items that came are not those that were signed: another number or root, or "
        "they did not come in time.",
        stages=_at(Stage.ADAPTER),
    ),
    Reason.PORTFOLIO_NOT_RESUMABLE: RefusalRow(
        "5",
        "FAILED_PRECONDITION",
        "No portfolio of yours with these items began under `first_request_id` within the "
        "last 6 hours, or not all items before `next_item` were answered.",
        stages=_at(Stage.ADAPTER),
    ),
    Reason.METHOD_NOT_ALLOWED: RefusalRow(
        "4, 5",
        "PERMISSION_DENIED",
        "You may not use this method, or are registered without a query format.",
        stages=_at(Stage.HEADER, Stage.AS_OF),
    ),
    Reason.PURPOSE_NOT_ALLOWED: RefusalRow(
        "6",
        "PERMISSION_DENIED",
        "You may not ask for this purpose.",
        stages=_at(Stage.AS_OF),
    ),
    Reason.SECTION_NOT_ALLOWED: RefusalRow(
        "6",
        "PERMISSION_DENIED",
        "You may not ask for one of the sections.",
        stages=_at(Stage.AS_OF),
    ),
    Reason.CONSENT_MISSING: RefusalRow(
        "6",
        "PERMISSION_DENIED",
        "The body names no consent.",
        stages=_at(Stage.AS_OF),
    ),
    Reason.CONSENT_NOT_FOUND: RefusalRow(
        "6",
        "PERMISSION_DENIED",
        "No such consent is registered for you and this person. One of somebody else's, "
        "and a person unknown here, look the same.",
        stages=_at(Stage.SUBJECT),
    ),
    Reason.CONSENT_PURPOSE_NOT_COVERED: RefusalRow(
        "6",
        "PERMISSION_DENIED",
        "The consent is for other purposes.",
        stages=_at(Stage.SUBJECT),
    ),
    Reason.CONSENT_NOT_YET_VALID: RefusalRow(
        "6",
        "PERMISSION_DENIED",
        "The consent's period has not begun.",
        stages=_at(Stage.SUBJECT),
    ),
    Reason.CONSENT_EXPIRED: RefusalRow(
        "6",
        "PERMISSION_DENIED",
        "The consent's period has ended.",
        stages=_at(Stage.SUBJECT),
    ),
    Reason.CONSENT_REVOKED: RefusalRow(
        "6",
        "PERMISSION_DENIED",
        "The person withdrew the consent.",
        stages=_at(Stage.SUBJECT),
    ),
    Reason.INVALID_IDENTIFIER: RefusalRow(
        "7",
        "INVALID_ARGUMENT",
        "The identifier has a wrong form, date or check character.",
        stages=_at(Stage.CONSENT),
    ),
    Reason.DATA_UNAVAILABLE: RefusalRow(
        "1, 8, 9",
        "UNAVAILABLE",
        "The records cannot be read just now. Not logged when the partners themselves "
        "cannot be read (step 1).",
        logged=Logged.MOSTLY,
        stages=_at(Stage.ADAPTER, Stage.DATA),
        retry_after=timedelta(seconds=1),
    ),
    Reason.FIGURES_NOT_READY: RefusalRow(
        "8",
        "UNAVAILABLE",
        "The person's figures were stored before your format's report version came, and "
        "the operator is still rebuilding them.",
        stages=_at(Stage.DATA),
        retry_after=timedelta(minutes=1),
    ),
    Reason.REQUEST_REPLAYED: RefusalRow(
        "11",
        "ALREADY_EXISTS",
        "The request id was used before, in whatever request of yours.",
        stages=_at(Stage.HEADER, Stage.REPORT),
    ),
    Reason.AUDIT_UNAVAILABLE: RefusalRow(
        "12, -",
        "UNAVAILABLE",
        "The log cannot be written (or read, in TransparencyService) just now. Whether "
        "this access is in the log is unknown.",
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
        stages=_at(Stage.MESSAGE, Stage.REPORT),
    ),
}
