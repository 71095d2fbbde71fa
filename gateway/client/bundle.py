# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""One question and what came of it in a file, to be verified again years later.

The file is JSON with base64 fields: "request" and "response" are the raw
messages; where the question was refused, "refusal" holds the reason and the
receipt instead of a response. It holds personal data. Nothing in it is believed:
verification starts from the trust file alone.
"""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gateway.client.errors import RefusedError
from gateway.client.trust import GatewayTrust
from gateway.client.verification import Answer, SentRequest, verify_answer, verify_refusal
from gateway.domain.audit_entry import AuditEntry
from gateway.errors import ConfigurationError, MalformedError
from gateway.signing.keys import write_secret
from gateway.wire.entries import decode_receipt, encode_receipt

FORMAT = "creditgateway-bundle-v1"


@dataclass(frozen=True, slots=True, repr=False)
class Bundle:
    """The parts of a file.

    Attributes:
        request: the request message exactly as sent.
        response: the answer message exactly as received; empty when refused.
        reason: the refusal's reason; empty when answered.
        receipt: the refusal's serialised Receipt; empty when answered (the
            answer holds its own).
    """

    request: bytes
    response: bytes = b""
    reason: str = ""
    receipt: bytes = b""

    @classmethod
    def of_answer(cls, answer: Answer) -> Bundle:
        """What is to be kept of an answer."""
        return cls(answer.request, answer.response)

    @classmethod
    def of_refusal(cls, refusal: RefusedError) -> Bundle | None:
        """What is to be kept of a refusal; None when it came without a receipt."""
        if refusal.receipt is None:
            return None
        return cls(refusal.request, b"", refusal.reason, encode_receipt(refusal.receipt))


@dataclass(frozen=True, slots=True)
class LoggedRefusal:
    """A refusal that verified: the log holds it.

    Attributes:
        reason: why the gateway said no.
        entry: what the audit log keeps about it.
        leaf_index: where it stands.
    """

    reason: str
    entry: AuditEntry
    leaf_index: int


def save_bundle(path: Path, bundle: Bundle) -> None:
    """Write a new file that only its owner can read.

    Raises:
        KeyFileError: it exists, or cannot be written.
    """
    fields: dict[str, Any] = {"format": FORMAT, "request": _encode(bundle.request)}
    if bundle.reason:
        fields["refusal"] = {"reason": bundle.reason, "receipt": _encode(bundle.receipt)}
    else:
        fields["response"] = _encode(bundle.response)
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
        if fields["format"] != FORMAT:
            raise MalformedError("a bundle file of another format")
        if "refusal" in fields:
            refusal = fields["refusal"]
            reason = refusal["reason"]
            if not isinstance(reason, str) or not reason:
                raise MalformedError("not a bundle file")
            return Bundle(_decode(fields["request"]), b"", reason, _decode(refusal["receipt"]))
        return Bundle(_decode(fields["request"]), _decode(fields["response"]))
    except (ValueError, KeyError, TypeError, RecursionError):
        raise MalformedError("not a bundle file") from None


def verify_bundle(bundle: Bundle, trust: GatewayTrust) -> Answer | LoggedRefusal:
    """Verify everything again, offline.

    Shows that the gateway gave this answer to (or refused) this request, and
    that the log holds it. The request's own signature is not checked: a trust
    file knows no partner's keys, and the gateway refuses what is not signed.

    Raises:
        VerificationError: by the check that failed.
    """
    sent = SentRequest.read(bundle.request)
    if not bundle.reason:
        return verify_answer(bundle.response, sent, trust)
    receipt = decode_receipt(bundle.receipt)
    entry = verify_refusal(receipt, bundle.reason, sent, trust)
    return LoggedRefusal(bundle.reason, entry, receipt.leaf_index)


def _encode(value: bytes) -> str:
    return base64.b64encode(value).decode("ascii")


def _decode(text: Any) -> bytes:
    """Base64; raises ValueError or TypeError."""
    return base64.b64decode(text, validate=True)
