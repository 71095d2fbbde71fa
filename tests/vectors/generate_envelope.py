# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Writes the published envelope vectors, tests/vectors/envelope/*.json.

    python -m tests.vectors.generate_envelope [DIRECTORY]

Private keys live only while this runs, so that every run signs with new ones;
public keys stand in the files. Bytes are base64, digests and PAEs hex. Cases are
named by their defect.
"""

from __future__ import annotations

import base64
import json
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from gateway.client import SentRequest
from gateway.domain.access.envelope import (
    PAYLOAD_TYPE,
    QUERY_METHOD,
    Envelope,
    Header,
    Signature,
    SignedPayload,
)
from gateway.domain.codes import Outcome
from gateway.signing.algorithms import ALGORITHMS
from gateway.signing.envelope import sign_envelope
from gateway.signing.keys import PrivateKeySigner, generate_private_key_pem, public_key_pem
from gateway.signing.pae import pre_authentication_encoding
from gateway.wire.payloads import encode_payload
from gateway.wire.requests import encode_envelope, encode_request
from tests.support.fakes import SettableClock
from tests.support.gateway.simulated_gateway import ORIGIN, PARTNER, Misbehaviour, SimulatedGateway

HEADER = Header(
    audience=ORIGIN,
    method=QUERY_METHOD,
    partner=PARTNER,
    request_id=bytes(range(16)),
    issue_time=datetime(2026, 11, 24, 12, 0, 0, 250_000, tzinfo=UTC),
)
PAYLOAD = SignedPayload(HEADER, "application/json", b'{"query": {}}')
RAW = encode_payload(PAYLOAD)
SMALL = Envelope(b"p", PAYLOAD_TYPE, (Signature(b"s", "k"),))
Json = dict[str, Any]


def generate(directory: Path) -> None:
    """Write every file, over older ones."""
    directory.mkdir(parents=True, exist_ok=True)
    files = {"pae": _pae(), "payload": _payloads(), "request": _requests(), "binding": _binding()}
    for algorithm in ALGORITHMS:
        files[f"signature-{algorithm}"] = _signatures(algorithm)
    for name, content in files.items():
        text = json.dumps(content, indent=2, ensure_ascii=True) + "\n"
        (directory / f"{name}.json").write_text(text, encoding="ascii")


def _pae() -> Json:
    cases = {
        "published-example-of-dsse": ("http://example.com/HelloWorld", b"hello world"),
        "length-in-characters-instead-of-bytes": ("\u00e9/\u4fe1\u7528", "\u4fe1".encode()),
        "empty-type-and-payload": ("", b""),
        "spaces-and-line-ends-in-the-payload": ("t", b" 1 \r\n\x00"),
        "length-with-two-digits": ("application/x", b"0123456789"),
        "signed-payload": (PAYLOAD_TYPE, RAW),
    }
    return {
        "description": (
            "DSSE pre-authentication encoding. pae is that of payload_type and payload;"
            " digest is its SHA-256, to which answers and the log bind."
        ),
        "cases": [
            {
                "name": name,
                "payload_type": payload_type,
                "payload": _base64(payload),
                "pae": pre_authentication_encoding(payload_type, payload).hex(),
                "digest": sha256(pre_authentication_encoding(payload_type, payload)).hexdigest(),
            }
            for name, (payload_type, payload) in cases.items()
        ],
    }


def _payloads() -> Json:
    header_end = RAW.index(b"\x12\x10application/json")
    header, rest = RAW[2:header_end], RAW[header_end:]
    cases: dict[str, tuple[bytes, str | None]] = {
        "good": (RAW, None),
        "truncated": (RAW[:-1], "MALFORMED_PAYLOAD"),
        "trailing-garbage": (RAW + b"\0", "MALFORMED_PAYLOAD"),
        "unknown-field": (RAW + b"\x7a\x01x", "MALFORMED_PAYLOAD"),
        "unknown-field-in-header": (_with_header(header + b"\x7a\x01x", rest), "MALFORMED_PAYLOAD"),
        "body-twice": (RAW + b"\x1a\x02{}", "MALFORMED_PAYLOAD"),
        "partner-twice": (_with_header(header + b"\x1a\x01b", rest), "MALFORMED_PAYLOAD"),
        "explicit-default": (_with_header(header + b"\x32\x00", rest), "MALFORMED_PAYLOAD"),
        "overlong-length": (
            RAW.replace(b"\x12\x10application", b"\x12\x90\x00application"),
            "MALFORMED_PAYLOAD",
        ),
        "fields-out-of-order": (rest + RAW[:header_end], "MALFORMED_PAYLOAD"),
        "no-header": (rest, "MALFORMED_PAYLOAD"),
        "no-issue-time": (
            _with_header(header[: header.rindex(b"\x2a")], rest),
            "MALFORMED_PAYLOAD",
        ),
        "nanoseconds-out-of-range": (
            _with_header(
                header[: header.rindex(b"\x2a")] + b"\x2a\x06\x10\x80\x94\xeb\xdc\x03", rest
            ),
            "MALFORMED_PAYLOAD",
        ),
        "empty-body": (encode_payload(replace(PAYLOAD, body=b"")), "EMPTY_BODY"),
    }
    return {
        "description": (
            "Serialised SignedPayload messages, as if their signatures had verified."
            " reason is the refusal, null when taken."
        ),
        "cases": [
            {"name": name, "payload": _base64(raw), "reason": reason}
            for name, (raw, reason) in cases.items()
        ],
    }


def _with_header(header: bytes, rest: bytes) -> bytes:
    assert len(header) < 128  # one byte of length is written
    return bytes([0x0A, len(header)]) + header + rest


def _requests() -> Json:
    good, envelope = encode_request(SMALL), encode_envelope(SMALL)
    malformed = "MALFORMED_ENVELOPE"
    cases: dict[str, tuple[bytes, str | None]] = {
        "good": (good, None),
        "empty-message": (b"", malformed),
        "truncated": (good[:-1], malformed),
        "trailing-garbage": (good + b"\0", malformed),
        "unknown-field": (good + b"\x12\x01x", malformed),
        "second-envelope": (good + good, malformed),
        "attached-second-payload": (_with_header(b"\x0a\x01q" + envelope, b""), malformed),
        "unknown-field-in-envelope": (_with_header(envelope + b"\x22\x01x", b""), malformed),
        "no-payload": (encode_request(replace(SMALL, payload=b"")), malformed),
        "no-signature": (encode_request(replace(SMALL, signatures=())), malformed),
        "five-signatures": (
            encode_request(replace(SMALL, signatures=SMALL.signatures * 5)),
            malformed,
        ),
        "other-payload-type": (
            encode_request(replace(SMALL, payload_type="application/vnd.in-toto+json")),
            "UNSUPPORTED_PAYLOAD_TYPE",
        ),
    }
    return {
        "description": (
            "QueryCreditStatusRequest messages as they are read before any signature is"
            " checked. reason is the refusal, null when taken."
        ),
        "cases": [
            {"name": name, "request": _base64(raw), "reason": reason}
            for name, (raw, reason) in cases.items()
        ],
    }


def _signatures(algorithm: str) -> Json:
    signer, other = (PrivateKeySigner(generate_private_key_pem(algorithm)) for _ in range(2))
    message = pre_authentication_encoding(PAYLOAD_TYPE, RAW)
    good = signer.sign(message)
    cases = {
        "good": (good, True),
        "made-anew": (signer.sign(message), True),
        "first-byte-changed": (bytes([good[0] ^ 1]) + good[1:], False),
        "last-byte-changed": (good[:-1] + bytes([good[-1] ^ 1]), False),
        "truncated": (good[:-1], False),
        "trailing-garbage": (good + b"\0", False),
        "empty": (b"", False),
        "over-the-payload-instead-of-the-pae": (signer.sign(RAW), False),
        "over-the-digest-of-the-pae": (signer.sign(sha256(message).digest()), False),
        "by-another-key": (other.sign(message), False),
    }
    return {
        "description": "Signatures over the PAE of payload_type and payload with one public key.",
        "algorithm": algorithm,
        "public_key": public_key_pem(signer.public_key).decode("ascii"),
        "keyid": signer.keyid,
        "payload_type": PAYLOAD_TYPE,
        "payload": _base64(RAW),
        "cases": [
            {"name": name, "signature": _base64(signature), "verifies": verifies}
            for name, (signature, verifies) in cases.items()
        ],
    }


def _binding() -> Json:
    gateway = SimulatedGateway("ed25519", "ecdsa-p256-sha256")
    gateway.clock = SettableClock(HEADER.issue_time)
    client = PrivateKeySigner(generate_private_key_pem("ed25519"))
    request = encode_request(sign_envelope(RAW, [client]))
    other = replace(HEADER, request_id=bytes(16))
    other_request = encode_request(
        sign_envelope(encode_payload(replace(PAYLOAD, header=other)), [client])
    )
    # Some leaves before, so that inclusion proofs have something to prove.
    for _ in range(3):
        gateway.answer(other_request)
    first = gateway.signers[0]
    stranger = PrivateKeySigner(generate_private_key_pem("ed25519"))
    wrongs: dict[str, tuple[Misbehaviour, str]] = {
        "signed-by-a-stranger": (Misbehaviour(signers=[stranger]), "SignatureError"),
        "one-signature-missing": (Misbehaviour(signers=[first]), "SignatureError"),
        "not-signed": (Misbehaviour(signers=[]), "SignatureError"),
        "other-payload-type": (Misbehaviour(payload_type="application/json"), "MalformedError"),
        "audience-is-another-partner": (_header("audience", "bank-b"), "BindingError"),
        "audience-is-the-gateway": (_header("audience", ORIGIN), "BindingError"),
        "partner-is-another": (_header("partner", "bank-b"), "BindingError"),
        "method-is-another": (_header("method", "/other"), "BindingError"),
        "request-id-is-another": (_header("request_id", bytes(16)), "BindingError"),
        "request-digest-is-another": (_header("request_digest", bytes(32)), "BindingError"),
        "request-digest-is-missing": (_header("request_digest", b""), "BindingError"),
        "entry-of-another-partner": (_entry("partner", "bank-b"), "ReceiptError"),
        "entry-of-a-refusal": (_entry("outcome", Outcome.REFUSED), "ReceiptError"),
        "entry-of-another-request": (_entry("request_digest", bytes(32)), "BindingError"),
        "entry-of-another-answer": (_entry("response_digest", bytes(32)), "BindingError"),
        "entry-changed-after-it-was-logged": (_receipt(_changed_entry), "ProofError"),
        "leaf-index-0": (_receipt(lambda r: replace(r, leaf_index=0)), "ProofError"),
        "inclusion-proof-shortened": (
            _receipt(lambda r: replace(r, inclusion_proof=r.inclusion_proof[1:])),
            "ProofError",
        ),
        "checkpoint-missing": (_receipt(lambda r: replace(r, checkpoint="")), "MalformedError"),
    }
    cases = [_case("good", gateway.answer(request), None)]
    cases.append(_case("answer-to-another-request", gateway.answer(other_request), "BindingError"))
    for name, (misbehaviour, error) in wrongs.items():
        gateway.misbehaviour = misbehaviour
        cases.append(_case(name, gateway.answer(request), error))
    return {
        "description": (
            "One request and QueryCreditStatusResponse messages to it. error is the check"
            " that a client must fail with, null when the answer verifies."
        ),
        "origin": ORIGIN,
        "answer_keys": [public_key_pem(s.public_key).decode("ascii") for s in gateway.signers],
        "required_algorithms": [signer.algorithm for signer in gateway.signers],
        "log_key": gateway.log.vkey,
        "request": _base64(request),
        "request_digest": SentRequest.read(request).digest.hex(),
        "cases": cases,
    }


def _case(name: str, response: bytes, error: str | None) -> Json:
    return {"name": name, "response": _base64(response), "error": error}


def _header(field: str, value: str | bytes) -> Misbehaviour:
    return Misbehaviour(header={field: value})


def _entry(field: str, value: str | bytes | Outcome) -> Misbehaviour:
    return Misbehaviour(entry={field: value})


def _receipt(change: Callable[[Any], Any]) -> Misbehaviour:
    return Misbehaviour(receipt=change)


def _changed_entry(receipt: Any) -> Any:
    return replace(receipt, entry=receipt.entry[:-1] + bytes([receipt.entry[-1] ^ 1]))


def _base64(value: bytes) -> str:
    return base64.b64encode(value).decode("ascii")


if __name__ == "__main__":
    generate(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent / "envelope")
