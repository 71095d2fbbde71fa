# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A watch, followed by somebody who has docs/protocol.md and the .proto files, and nothing else.

    python newcomer.py < settings.json

Prints a line of JSON for the beginning, one for each event, and one for the acknowledgement. It
imports the code that protoc makes, gRPC and cryptography, and no line of the gateway's; the
sections are those of the document. Of section 10 it has what one call needs, not the history.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import re
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import grpc
from creditgateway.v1 import envelope_pb2, transparency_pb2, watch_pb2, watch_service_pb2
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_pem_private_key,
    load_pem_public_key,
)
from google.protobuf.message import DecodeError, Message
from google.protobuf.unknown_fields import UnknownFieldSet

PAYLOAD_TYPE = "application/vnd.creditgateway.signed-payload.v1+protobuf"
WATCH = "/creditgateway.v1.WatchService/WatchCreditStatus"
ACKNOWLEDGE = "/creditgateway.v1.WatchService/AcknowledgeEvents"
ANSWERED, REVIEW, RISK_WORSE = 1, 1, 7
HASH, TRACE = 32, 16
NEWEST_REPORT_VERSION = 5
BEFORE_S, AFTER_S = 10, 60

M = TypeVar("M", bound=Message)


class WithheldError(Exception):
    """An answer that is not to be used.

    Attributes:
        step: which check of section 10 has failed; "event": what section 28 asks for.
    """

    def __init__(self, step: str) -> None:
        super().__init__(step)
        self.step = step


def demand(holds: bool, step: str) -> None:
    """Raises WithheldError."""
    if not holds:
        raise WithheldError(step)


def body_type(name: str) -> str:
    """Of a body of section 28."""
    return f"application/vnd.creditgateway.{name}.v1+protobuf"


def strict(kind: type[M], raw: bytes, step: str) -> M:
    """Section 4: one encoding, and no field that is not known."""
    try:
        message = kind.FromString(raw)
    except DecodeError:
        raise WithheldError(step) from None
    demand(not len(UnknownFieldSet(message)), step)
    demand(message.SerializeToString(deterministic=True) == raw, step)
    return message


def sha256(data: bytes) -> bytes:
    """32 bytes."""
    return hashlib.sha256(data).digest()


def pae(kind: str, payload: bytes) -> bytes:
    """Section 3."""
    named = kind.encode()
    return b"DSSEv1 %d %b %d %b" % (len(named), named, len(payload), payload)


def keyid(key: Ed25519PublicKey) -> str:
    """Section 3."""
    return sha256(key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)).hex()


def is_signed(key: Ed25519PublicKey, signature: bytes, message: bytes) -> bool:
    """Whether a signature is one."""
    try:
        key.verify(signature, message)
    except InvalidSignature:
        return False
    return True


def read_vkey(vkey: str) -> tuple[str, bytes, Ed25519PublicKey]:
    """Origin, key id and key."""
    origin, key_id, encoded = vkey.split("+", 2)
    raw = base64.b64decode(encoded, validate=True)
    demand(len(raw) == HASH + 1 and raw[0] == 1, "checkpoint")
    demand(sha256(origin.encode() + b"\n" + raw)[:4].hex() == key_id, "checkpoint")
    return origin, bytes.fromhex(key_id), Ed25519PublicKey.from_public_bytes(raw[1:])


def read_checkpoint(note: str, vkey: str) -> tuple[int, bytes]:
    """Size and root."""
    origin, key_id, key = read_vkey(vkey)
    text, gap, tail = note.rpartition("\n\n")
    demand(bool(gap) and tail.endswith("\n"), "checkpoint")
    found = False
    for line in tail[:-1].split("\n"):
        dash, name, encoded = line.split(" ", 2)
        raw = base64.b64decode(encoded, validate=True)
        demand(dash == "\u2014" and len(raw) > len(key_id), "checkpoint")
        if name == origin and raw[: len(key_id)] == key_id:
            demand(is_signed(key, raw[len(key_id) :], f"{text}\n".encode()), "checkpoint")
            found = True
    lines = text.split("\n")
    demand(found and len(lines) == 3 and lines[0] == origin, "checkpoint")
    demand(re.fullmatch(r"0|[1-9][0-9]{0,18}", lines[1]) is not None, "checkpoint")
    return int(lines[1]), base64.b64decode(lines[2], validate=True)


def is_included(leaf: bytes, index: int, size: int, proof: Sequence[bytes], root: bytes) -> bool:
    """RFC 9162, 2.1.3.2."""
    if not 0 <= index < size:
        return False
    fn, sn, r = index, size - 1, leaf
    for p in proof:
        if sn == 0:
            return False
        if fn & 1 or fn == sn:
            r = sha256(b"\1" + p + r)
            while fn and not fn & 1:
                fn, sn = fn >> 1, sn >> 1
        else:
            r = sha256(b"\1" + r + p)
        fn, sn = fn >> 1, sn >> 1
    return sn == 0 and r == root


@dataclass(frozen=True)
class Trust:
    """What the gateway's operator has given us."""

    answer_keys: dict[str, Ed25519PublicKey]
    log_key: str

    @classmethod
    def of(cls, settings: dict[str, Any]) -> Trust:
        """Of PEM keys and a vkey."""
        keys = [load_pem_public_key(pem.encode()) for pem in settings["answer_keys"]]
        ours = [key for key in keys if isinstance(key, Ed25519PublicKey)]
        return cls({keyid(key): key for key in ours}, settings["log_key"])


@dataclass(frozen=True)
class Call:
    """What we have sent, and which answer to it comes."""

    envelope: envelope_pb2.Envelope
    payload: envelope_pb2.SignedPayload
    answer_number: int = 0
    lasts_s: float = 1.0
    known_counter: int = 0
    known_size: int = 0

    @classmethod
    def of(cls, request: bytes, **known: Any) -> Call:
        """Of a request's bytes; both methods have the envelope in field 1."""
        envelope = watch_service_pb2.WatchCreditStatusRequest.FromString(request).envelope
        return cls(envelope, envelope_pb2.SignedPayload.FromString(envelope.payload), **known)


@dataclass(frozen=True)
class Answer:
    """One that is verified."""

    body_type: str
    body: bytes
    entry: transparency_pb2.AuditEntry


def verify(raw: bytes, call: Call, trust: Trust) -> Answer:
    """Section 8. Raises WithheldError."""
    response = watch_service_pb2.WatchCreditStatusResponse.FromString(raw)
    envelope, receipt = response.envelope, response.receipt
    signed = pae(envelope.payload_type, envelope.payload)
    ours = [each for each in envelope.signatures if each.keyid in trust.answer_keys]
    good = all(is_signed(trust.answer_keys[each.keyid], each.sig, signed) for each in ours)
    demand(bool(ours) and good, "signature")
    demand(envelope.payload_type == PAYLOAD_TYPE, "payload-type")
    payload = strict(envelope_pb2.SignedPayload, envelope.payload, "payload")
    asked, header = call.payload.header, payload.header
    demand((header.audience, header.partner) == (asked.partner, asked.partner), "header")
    demand((header.method, header.request_id) == (asked.method, asked.request_id), "header")
    digest = sha256(pae(call.envelope.payload_type, call.envelope.payload))
    demand(header.request_digest == digest, "header")
    size, root = read_checkpoint(receipt.checkpoint, trust.log_key)
    leaf = sha256(b"\0" + receipt.entry)
    included = is_included(leaf, receipt.leaf_index, size, receipt.inclusion_proof, root)
    demand(included, "inclusion")
    entry = strict(transparency_pb2.AuditEntry, receipt.entry, "entry")
    for step, holds in _steps(entry, receipt.leaf_index, call, digest, sha256(signed)):
        demand(holds, step)
    return Answer(payload.body_type, payload.body, entry)


def _steps(
    entry: transparency_pb2.AuditEntry, index: int, call: Call, digest: bytes, response: bytes
) -> Iterator[tuple[str, bool]]:
    """Section 10, steps 4 to 25, of an answer; purpose and as-of are compared with the event."""
    asked = call.payload.header
    absent = not any(entry.HasField(name) for name in ("access", "fact", "succession"))
    yield "outcome", entry.outcome == ANSWERED and absent
    yield "partner", entry.partner == asked.partner
    yield "method", entry.method == asked.method
    yield "request-digest", entry.request_digest == digest
    yield "reason", entry.reason == ""
    yield "fields", _is_filled_in(entry, call)
    yield "keys", list(entry.keyids) == [each.keyid for each in call.envelope.signatures]
    yield "request-id", entry.request_id == asked.request_id
    yield "response-digest", entry.response_digest == response
    yield "report-version", entry.report_version <= NEWEST_REPORT_VERSION
    since_s = entry.entry_time.ToNanoseconds() / 1e9 - asked.issue_time.ToNanoseconds() / 1e9
    yield "entry-time", -BEFORE_S <= since_s <= AFTER_S + call.lasts_s
    first = entry.group_first_index
    yield "position", call.known_size <= first <= index and entry.inquiry_tree_size <= first
    yield "counter", call.known_counter < entry.partner_counter <= index + 1
    previous = 0 if entry.partner_counter == 1 else HASH
    yield "chain", len(entry.previous_leaf_hash) == previous
    yield "answer-number", entry.answer_number == call.answer_number
    yield "item", not entry.item_digest and not entry.first_request_id
    yield "delivery", not entry.HasField("delivered_leaf_index")


def _is_filled_in(entry: transparency_pb2.AuditEntry, call: Call) -> bool:
    """Step 10 and section 28: an event has every stage but adapter, the others end at header."""
    stages = (
        entry.purpose,
        entry.as_of_date,
        entry.consent_commitment,
        entry.subject_commitment,
        entry.pseudonym_key_version,
        entry.report_version,
    )
    of_somebody = (entry.data_version, entry.data_from_month, entry.person_facts)
    is_watch = entry.method == WATCH
    is_event = is_watch and call.answer_number > 1
    named = all(stages) if is_event else not any((*stages, *of_somebody))
    digests = (entry.evidence_digest, entry.consent_commitment, entry.subject_commitment)
    return (
        named
        and not (entry.adapter_hash or entry.card_hash)
        and (len(entry.policy_hash), len(entry.trace_id)) == (HASH, TRACE)
        and all(len(each) in {0, HASH} for each in digests)
        and entry.HasField("watched_event") == is_event
        and (not entry.HasField("watch_start") or (is_watch and not is_event))
        and (not entry.acknowledged_event or entry.method == ACKNOWLEDGE)
    )


def _marks(
    said: watch_pb2.CreditWatch | transparency_pb2.WatchedEvent | transparency_pb2.WatchStart,
) -> tuple[list[int], int, int]:
    return list(said.utilisation_marks), said.due_within_days, said.risk_worse_by_points


def read_begun(answer: Answer, asked: watch_pb2.CreditWatch) -> watch_pb2.WatchBegun:
    """The first answer."""
    demand(answer.body_type == body_type("watch-begun"), "event")
    if answer.entry.HasField("watch_start"):
        demand(_marks(answer.entry.watch_start) == _marks(asked), "event")
    return strict(watch_pb2.WatchBegun, answer.body, "event")


def read_event(answer: Answer, newest: int, asked: watch_pb2.CreditWatch) -> watch_pb2.CreditEvent:
    """Any other; `newest` is the number of the one before."""
    demand(answer.body_type == body_type("credit-event"), "event")
    event, entry = strict(watch_pb2.CreditEvent, answer.body, "event"), answer.entry
    logged = entry.watched_event
    demand(event.number == logged.number > newest, "event")
    demand(event.since_date == logged.since_date, "event")
    demand(event.consent_commitment == entry.consent_commitment, "event")
    demand(event.as_of_date == entry.as_of_date and entry.purpose == REVIEW, "event")
    demand(logged.HasField("first_leaf_index") or _marks(logged) == _marks(asked), "event")
    scored = any(sign.kind == RISK_WORSE for sign in event.signs)
    demand(bool(event.signs) and (bool(logged.card_hash) or not scored), "event")
    return event


def read_acknowledged(answer: Answer, number: int) -> int:
    """Up to which event they are acknowledged."""
    demand(answer.body_type == body_type("events-acknowledged"), "event")
    found = strict(watch_pb2.EventsAcknowledged, answer.body, "event").number
    demand(found >= number == answer.entry.acknowledged_event, "event")
    return found


class Partner:
    """One connection, and the key that signs."""

    def __init__(self, settings: dict[str, Any]) -> None:
        """Args: settings: as newcomer.py reads them."""
        read = {
            name: Path(settings[name]).read_bytes()
            for name in ("authority", "certificate", "certificate_key", "signing_key")
        }
        key = load_pem_private_key(read["signing_key"], None)
        if not isinstance(key, Ed25519PrivateKey):
            raise SystemExit("an Ed25519 key is needed")
        self._key, self._settings, self.trust = key, settings, Trust.of(settings)
        self._channel = grpc.secure_channel(
            settings["address"],
            grpc.ssl_channel_credentials(
                read["authority"], read["certificate_key"], read["certificate"]
            ),
            [("grpc.enable_retries", 0)],  # section 12
        )

    def request(self, method: str, kind: str, body: Message) -> bytes:
        """Sections 3 and 4."""
        header = envelope_pb2.Header(
            audience=self._settings["origin"],
            method=method,
            partner=self._settings["partner"],
            request_id=os.urandom(16),
        )
        header.issue_time.FromNanoseconds(time.time_ns())
        payload = envelope_pb2.SignedPayload(
            header=header,
            body_type=body_type(kind),
            body=body.SerializeToString(deterministic=True),
        ).SerializeToString(deterministic=True)
        envelope = envelope_pb2.Envelope(payload=payload, payload_type=PAYLOAD_TYPE)
        signature = self._key.sign(pae(PAYLOAD_TYPE, payload))
        envelope.signatures.add(sig=signature, keyid=keyid(self._key.public_key()))
        return watch_service_pb2.WatchCreditStatusRequest(envelope=envelope).SerializeToString(
            deterministic=True
        )

    def answers(self, method: str, request: bytes, limit_s: float) -> Iterator[Answer]:
        """Every answer to a request, verified as it comes."""
        began, is_watch = time.monotonic(), method == WATCH
        send: grpc.UnaryStreamMultiCallable[bytes, bytes] = self._channel.unary_stream(method)
        raws = send(request, timeout=limit_s)
        for count, raw in enumerate(raws, 1):
            number, lasts_s = count if is_watch else 0, time.monotonic() - began
            call = Call.of(request, answer_number=number, lasts_s=lasts_s)
            yield verify(raw, call, self.trust)


def say(**found: object) -> None:
    """A line of JSON."""
    sys.stdout.write(f"{json.dumps(found)}\n")


def main() -> None:
    """Follows a watch for as many events as the settings say, and acknowledges them."""
    settings: dict[str, Any] = json.load(sys.stdin)
    partner = Partner(settings)
    asked = watch_pb2.CreditWatch(
        after=settings.get("after", 0),
        utilisation_marks=settings.get("utilisation", []),
        most_unacknowledged=settings["most"],
        due_within_days=settings.get("due_within", 0),
        risk_worse_by_points=settings.get("risk_worse_by", 0),
    )
    request = partner.request(WATCH, "credit-watch", asked)
    answers = partner.answers(WATCH, request, settings["limit_s"])
    begun = read_begun(next(answers), asked)
    say(newest=begun.newest_event, acknowledged=begun.acknowledged_event)
    newest = asked.after
    for _ in range(settings["events"]):
        answer = next(answers)
        event = read_event(answer, newest, asked)
        newest = event.number
        kinds = [watch_pb2.EventKind.Name(sign.kind) for sign in event.signs]
        say(number=newest, kinds=kinds)
    received = watch_pb2.EventsReceived(number=newest)
    request = partner.request(ACKNOWLEDGE, "events-received", received)
    (answer,) = partner.answers(ACKNOWLEDGE, request, settings["limit_s"])
    say(acknowledged=read_acknowledged(answer, newest))


if __name__ == "__main__":
    main()
