# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""One question and what came of it in a file, to be verified again years later.

The file is JSON with base64 fields: "request" and "response" are the raw
messages; where the question was refused, "refusal" holds reason, status and the
receipt instead of a response. "call" holds what the checks need besides: when it
was sent and received, and what was known of the log then. It holds personal data.
Nothing that came from the gateway is believed: verification starts from the trust
file alone. Files of version 1 have no "call", and so leave steps unchecked.
"""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from gateway.client._internal.errors import RefusedError, UnverifiedAnswerError
from gateway.client._internal.trust import GatewayTrust
from gateway.client._internal.verification import (
    Answer,
    Exchange,
    SentRequest,
    verify_answer,
    verify_refusal,
)
from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.codes import Purpose
from gateway.errors import ConfigurationError, MalformedError
from gateway.log.call_facts import Asked, Known
from gateway.log.receipt_steps import ReceiptStep
from gateway.signing.keys import write_secret
from gateway.wire.entries import decode_receipt, encode_receipt

FORMAT = "creditgateway-bundle-v2"
OLD_FORMAT = "creditgateway-bundle-v1"


@dataclass(frozen=True, slots=True, repr=False)
class Bundle:
    """The parts of a file.

    Attributes:
        request: the request message exactly as sent.
        response: the answer message exactly as received; empty when refused.
        reason: the refusal's reason; empty when answered.
        receipt: the refusal's serialised Receipt; empty when answered (the
            answer holds its own).
        status: name of the refusal's gRPC status; empty when answered, or not known.
        asked: what the request asks, as far as its sender said.
        exchange: the sending; None in a file of version 1.
    """

    request: bytes
    response: bytes = b""
    reason: str = ""
    receipt: bytes = b""
    status: str = ""
    asked: Asked | None = None
    exchange: Exchange | None = None

    @classmethod
    def of_answer(cls, answer: Answer) -> Bundle:
        """What is to be kept of an answer."""
        return cls(answer.request, answer.response, asked=answer.asked, exchange=answer.exchange)

    @classmethod
    def of_unverified(cls, error: UnverifiedAnswerError) -> Bundle:
        """What is to be kept of an answer that proves nothing, as evidence."""
        return cls(error.request, error.response, asked=error.asked, exchange=error.exchange)

    @classmethod
    def of_refusal(cls, refusal: RefusedError) -> Bundle | None:
        """What is to be kept of a refusal; None when it came without a receipt."""
        if refusal.receipt is None:
            return None
        return cls(
            refusal.request,
            reason=refusal.reason,
            receipt=encode_receipt(refusal.receipt),
            status=refusal.status,
            asked=refusal.asked,
            exchange=refusal.exchange,
        )


@dataclass(frozen=True, slots=True)
class LoggedRefusal:
    """A refusal that verified: the log holds it.

    Attributes:
        reason: why the gateway said no.
        entry: what the audit log keeps about it.
        leaf_index: where it stands.
        unchecked: steps that could not be checked, see Answer.
    """

    reason: str
    entry: AuditEntry
    leaf_index: int
    unchecked: tuple[ReceiptStep, ...] = ()


def save_bundle(path: Path, bundle: Bundle) -> None:
    """Write a new file that only its owner can read.

    Raises:
        KeyFileError: it exists, or cannot be written.
    """
    form = OLD_FORMAT if bundle.exchange is None else FORMAT
    fields: dict[str, Any] = {"format": form, "request": _encode(bundle.request)}
    if bundle.reason:
        refusal = {"reason": bundle.reason, "receipt": _encode(bundle.receipt)}
        if bundle.status:
            refusal["status"] = bundle.status
        fields["refusal"] = refusal
    else:
        fields["response"] = _encode(bundle.response)
    if bundle.exchange is not None:
        fields["call"] = call_fields(bundle.exchange, bundle.asked)
    write_secret(path, (json.dumps(fields, indent=2) + "\n").encode())


def load_bundle(path: Path) -> Bundle:
    """Read a file; nothing is verified yet.

    Raises:
        ConfigurationError: it cannot be read at all.
        MalformedError: it is no such file.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise MalformedError("not a bundle file") from None
    except OSError as error:
        raise ConfigurationError(f"{path.name}: {error.strerror}") from None
    try:
        fields = json.loads(text)
        if fields["format"] not in {FORMAT, OLD_FORMAT}:
            raise MalformedError("a bundle file of another format")
        return _read(fields)
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError):
        raise MalformedError("not a bundle file") from None


def verify_bundle(bundle: Bundle, trust: GatewayTrust) -> Answer | LoggedRefusal:
    """Verify everything again, offline.

    Shows that the gateway gave this answer to (or refused) this request, and
    that the log holds it. The request's own signature is not checked: a trust
    file knows no partner's keys, and the gateway refuses what is not signed. Nor
    is what the log showed before and after: that takes its gateway.

    Returns:
        What was verified; `unchecked` names the steps that the file leaves open.

    Raises:
        VerificationError: by the check that failed.
    """
    sent = SentRequest.read(bundle.request, bundle.asked)
    if not bundle.reason:
        return verify_answer(bundle.response, sent, trust, bundle.exchange)
    receipt = decode_receipt(bundle.receipt)
    proven = verify_refusal(
        receipt, bundle.reason, sent, trust, bundle.exchange, status=bundle.status
    )
    return LoggedRefusal(bundle.reason, proven.entry, receipt.leaf_index, proven.unchecked)


def call_fields(exchange: Exchange, asked: Asked | None) -> dict[str, Any]:
    """What the checks need of a sending, for a file."""
    received = exchange.sent_time + exchange.duration
    found: dict[str, Any] = {
        "sent_time": exchange.sent_time.isoformat(),
        "received_time": received.isoformat(),
        "known_counter": exchange.known.counter,
        "known_tree_size": exchange.known.tree_size,
    }
    if exchange.trace_id:
        found["trace_id"] = exchange.trace_id.hex()
    if asked is not None:
        found["asked_purpose"] = asked.purpose.name
        found["asked_as_of"] = None if asked.as_of is None else asked.as_of.isoformat()
    return found


def _read(fields: dict[str, Any]) -> Bundle:
    """A file's fields; raises what a wrong one makes of itself."""
    request = _decode(fields["request"])
    exchange, asked = None, None
    if fields["format"] == FORMAT:
        exchange, asked = exchange_of_call(fields["call"]), asked_of_call(fields["call"])
    if "refusal" not in fields:
        return Bundle(request, _decode(fields["response"]), asked=asked, exchange=exchange)
    refusal = fields["refusal"]
    reason, status = refusal["reason"], refusal.get("status", "")
    if not isinstance(reason, str) or not reason or not isinstance(status, str):
        raise MalformedError("not a bundle file")
    return Bundle(request, b"", reason, _decode(refusal["receipt"]), status, asked, exchange)


def exchange_of_call(call: dict[str, Any]) -> Exchange:
    """The other way; raises what a wrong one makes of itself."""
    sent, received = _time(call["sent_time"]), _time(call["received_time"])
    if received < sent:
        raise ValueError("received before it was sent")
    known = Known(_count(call["known_counter"]), _count(call["known_tree_size"]))
    return Exchange(sent, received - sent, known, bytes.fromhex(call.get("trace_id", "")))


def asked_of_call(call: dict[str, Any]) -> Asked | None:
    """What was asked, if its sender said; raises what a wrong one makes of itself."""
    if "asked_purpose" not in call:
        return None
    as_of = call["asked_as_of"]
    return Asked(
        Purpose[call["asked_purpose"]], None if as_of is None else date.fromisoformat(as_of)
    )


def _time(text: str) -> datetime:
    time = datetime.fromisoformat(text)
    if time.tzinfo is None:
        raise ValueError("a time without a zone")
    return time.astimezone(UTC)


def _count(value: Any) -> int:
    if type(value) is not int or value < 0:
        raise ValueError("not a count")
    return value


def _encode(value: bytes) -> str:
    return base64.b64encode(value).decode("ascii")


def _decode(text: Any) -> bytes:
    """Base64; raises ValueError or TypeError."""
    return base64.b64decode(text, validate=True)
