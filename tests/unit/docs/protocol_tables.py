# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The tables of docs/protocol.md, made from the .proto files and the error table."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from gateway.domain.advice import advice
from gateway.errors import Reason
from gateway.rpc.error_table import RETRY_AFTER, STATUS

PROTO = Path(__file__).parents[3] / "proto" / "creditgateway" / "v1"

_BLOCK = re.compile(r"^(message|enum) (\w+) \{(.*)$")
_FIELD = re.compile(r"^\s+((?:repeated |optional )?[\w.]+) (\w+) = (\d+);$")
_VALUE = re.compile(r"^\s+(\w+) = (\d+);$")
_COMMENT = re.compile(r"^\s*// ?(.*)$")


@dataclass(frozen=True)
class Row:
    """One field of a message, or one value of an enum."""

    number: int
    name: str
    kind: str
    meaning: str


def proto_blocks() -> dict[str, list[Row]]:
    """Rows of every message and enum of the wire, by its short name."""
    blocks: dict[str, list[Row]] = {}
    for path in sorted(PROTO.glob("*.proto")):
        blocks.update(_blocks(path.read_text(encoding="utf-8").splitlines()))
    return blocks


def _blocks(lines: Iterable[str]) -> Iterator[tuple[str, list[Row]]]:
    rows: list[Row] | None = None
    comment: list[str] = []
    for line in lines:
        if opening := _BLOCK.match(line):
            rows = []
            yield opening[2], rows
            comment = []
        elif line == "}":
            rows = None
        elif remark := _COMMENT.match(line):
            comment.append(remark[1])
        elif rows is not None:
            if field := _FIELD.match(line):
                rows.append(Row(int(field[3]), field[2], field[1], " ".join(comment)))
            elif value := _VALUE.match(line):
                rows.append(Row(int(value[2]), value[1], "", " ".join(comment)))
            comment = []


def message_table(name: str) -> str:
    """Number, field, type and meaning of a message."""
    rows = [
        (str(row.number), f"`{row.name}`", row.kind, row.meaning) for row in proto_blocks()[name]
    ]
    return table(("#", "field", "type", "meaning"), rows)


def enum_table(name: str) -> str:
    """Number, name and meaning of an enum's values."""
    rows = [(str(row.number), f"`{row.name}`", row.meaning) for row in proto_blocks()[name]]
    return table(("#", "name", "meaning"), rows)


def table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """A Markdown table."""
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


@dataclass(frozen=True)
class Occasion:
    """When a reason is given, and what the log holds then.

    Attributes:
        step: number of the step that refuses; "-" outside of queries.
        when: what went wrong.
        logged: "yes", "no", "yes*" (see the text) or "unknown".
        digest: what the entry's request_digest covers: "PAE", "message", "either".
    """

    step: str
    when: str
    logged: str = "yes"
    digest: str = "PAE"


OCCASIONS: dict[Reason, Occasion] = {
    Reason.UNKNOWN_PARTNER: Occasion(
        "1",
        "The client certificate names no partner, or more than one, is outside its validity, "
        "or the partner is suspended.",
        "no",
        "-",
    ),
    Reason.MESSAGE_TOO_LARGE: Occasion(
        "2, 3",
        "The request message is larger than 64 KiB, or the payload larger than 48 KiB.",
        "yes*",
        "message",
    ),
    Reason.TOO_MANY_CONNECTIONS: Occasion(
        "2",
        "Within 10 s, calls came over more connections with your certificate than the gateway "
        "allows (128 by default). Not logged in TransparencyService.",
        "yes*",
        "message",
    ),
    Reason.TOO_MANY_IN_FLIGHT: Occasion(
        "2",
        "More of your queries are in flight than your policy allows. In TransparencyService, "
        "where it is not logged, also: you asked more often than the gateway allows.",
        "yes*",
        "message",
    ),
    Reason.DEADLINE_TOO_SHORT: Occasion(
        "2", "The call's deadline leaves less than 20 ms (by default).", "yes*", "message"
    ),
    Reason.MALFORMED_ENVELOPE: Occasion(
        "3",
        "The request message cannot be read; a field is unknown, repeated or an explicit "
        "default; there is no signature or more than four; the payload is empty.",
        digest="message",
    ),
    Reason.UNSUPPORTED_PAYLOAD_TYPE: Occasion(
        "3", "`payload_type` is not the one of this document.", digest="message"
    ),
    Reason.UNKNOWN_KEY: Occasion("3", "A `keyid` is not one of your registered keys."),
    Reason.KEY_NOT_YET_VALID: Occasion("3", "A key's validity has not begun."),
    Reason.KEY_EXPIRED: Occasion("3", "A key's validity has ended."),
    Reason.KEY_REVOKED: Occasion("3", "A key was revoked."),
    Reason.INVALID_SIGNATURE: Occasion("3", "A signature does not verify."),
    Reason.SIGNATURE_POLICY_NOT_MET: Occasion(
        "3",
        "A key signed twice, or the algorithms of the signatures do not satisfy your policy.",
    ),
    Reason.MALFORMED_PAYLOAD: Occasion(
        "3, 4",
        "The payload is not in the strict encoding, has no header or no valid issue time; "
        "or `request_digest` is not empty.",
    ),
    Reason.EMPTY_BODY: Occasion("3", "`body` is empty."),
    Reason.WRONG_AUDIENCE: Occasion("4", "`audience` is not this gateway's origin."),
    Reason.WRONG_METHOD: Occasion("4", "`method` is not the method that was called."),
    Reason.WRONG_PARTNER: Occasion("4", "`partner` is not the one the certificate names."),
    Reason.INVALID_REQUEST_ID: Occasion("4", "`request_id` is not 16 to 64 bytes long."),
    Reason.REQUEST_STALE: Occasion("4", "`issue_time` is too long ago (60 s by default)."),
    Reason.REQUEST_FROM_FUTURE: Occasion(
        "4", "`issue_time` is too far in the future (10 s by default)."
    ),
    Reason.UNSUPPORTED_BODY_TYPE: Occasion(
        "5", "`body_type` is not the one you are registered with."
    ),
    Reason.MALFORMED_BODY: Occasion("5", "The body cannot be read in your format."),
    Reason.UNKNOWN_FIELD: Occasion("5", "The body holds a field your format does not have."),
    Reason.MISSING_FIELD: Occasion("5", "The body lacks a field."),
    Reason.UNKNOWN_CODE: Occasion("5", "A code is not in your format's table."),
    Reason.INVALID_VALUE: Occasion("5, 6", "A value cannot be one of its field."),
    Reason.AS_OF_IN_FUTURE: Occasion("5", "The as-of date is later than today in UTC."),
    Reason.METHOD_NOT_ALLOWED: Occasion(
        "5, 6", "You may not use this method, or are registered without a query format."
    ),
    Reason.PURPOSE_NOT_ALLOWED: Occasion("6", "You may not ask for this purpose."),
    Reason.SECTION_NOT_ALLOWED: Occasion("6", "You may not ask for one of the sections."),
    Reason.CONSENT_MISSING: Occasion("6", "The body names no consent."),
    Reason.CONSENT_NOT_FOUND: Occasion(
        "6",
        "No such consent is registered for you and this person. One of somebody else's, and a "
        "person unknown here, look the same.",
    ),
    Reason.CONSENT_PURPOSE_NOT_COVERED: Occasion("6", "The consent is for other purposes."),
    Reason.CONSENT_NOT_YET_VALID: Occasion("6", "The consent's period has not begun."),
    Reason.CONSENT_EXPIRED: Occasion("6", "The consent's period has ended."),
    Reason.CONSENT_REVOKED: Occasion("6", "The person withdrew the consent."),
    Reason.INVALID_IDENTIFIER: Occasion(
        "7", "The identifier has a wrong form, date or check character."
    ),
    Reason.DATA_UNAVAILABLE: Occasion(
        "1, 8, 9",
        "The records cannot be read just now. Not logged when the partners themselves cannot "
        "be read (step 1).",
        "yes*",
    ),
    Reason.REQUEST_REPLAYED: Occasion(
        "11", "The request id was used before, in whatever request of yours."
    ),
    Reason.AUDIT_UNAVAILABLE: Occasion(
        "12, -",
        "The log cannot be written (or read, in TransparencyService) just now. Whether this "
        "access is in the log is unknown.",
        "unknown",
        "-",
    ),
    Reason.OUT_OF_RANGE: Occasion(
        "-", "TransparencyService: no such leaf or tree size.", "no", "-"
    ),
    Reason.INTERNAL: Occasion(
        "any", "A defect of the gateway. Nothing about it is told.", "yes*", "either"
    ),
}


def reason_table() -> str:
    """Every reason: status, occasion, what to do, retry, logged."""
    rows = []
    for reason in Reason:
        occasion, hint = OCCASIONS[reason], RETRY_AFTER.get(reason)
        retry = "-" if hint is None else f"after {hint.total_seconds():g} s"
        rows.append(
            (
                f"`{reason.value}`",
                occasion.step,
                f"`{STATUS[reason].name}` ({STATUS[reason].value[0]})",
                occasion.when,
                advice(reason.value),
                retry,
                occasion.logged,
                occasion.digest,
            )
        )
    head = ("reason", "step", "gRPC status", "when", "what to do", "retry", "logged", "digest")
    return table(head, rows)
