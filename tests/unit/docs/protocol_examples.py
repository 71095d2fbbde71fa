# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The bytes of every worked example in docs/protocol.md, made by the gateway's own code.

One story: bank-a asks about a person who does not exist and gets the answer "no
record"; then it asks under a consent nobody knows and is refused. Both end as
leaves of one small log.

The three private keys are the published test keys of RFC 8032, section 7.1,
known to everybody, so that a reader can make every signature again.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from gateway.domain.access.audit_entry import AuditEntry, Receipt
from gateway.domain.access.envelope import QUERY_METHOD, Envelope, Header, SignedPayload
from gateway.domain.access.query import Identifier
from gateway.domain.codes import DEFAULT_SECTIONS, Outcome, Purpose
from gateway.domain.people.schemes import IdentifierScheme
from gateway.domain.people.synthetic import synthetic_resident_id
from gateway.domain.reports.version_1 import build_report
from gateway.errors import Reason, RefusalError
from gateway.log.checkpoint import LogSigner
from gateway.log.merkle import grow, leaf_hash
from gateway.log.proofs import assemble, consistency_ranges
from gateway.rpc.error_table import STATUS_DETAILS_KEY, trailing_metadata
from gateway.signing.envelope import sign_envelope
from gateway.signing.keys import PrivateKeySigner
from gateway.signing.pae import envelope_digest, pre_authentication_encoding
from gateway.wire.entries import encode_entry, encode_receipt
from gateway.wire.payloads import encode_payload
from gateway.wire.reports import QUERY_BODY_TYPE, REPORT_BODY_TYPE, encode_query, encode_report
from gateway.wire.requests import encode_request, encode_response

ORIGIN = "gateway.example"
PARTNER = "bank-a"
AS_OF = date(2005, 9, 30)
ASKED = datetime(2026, 11, 24, 6, 0, tzinfo=UTC)
ANSWERED = ASKED + timedelta(milliseconds=250)

# RFC 8032, section 7.1: TEST 1, TEST 2 and TEST 3.
PARTNER_SEED = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"
ANSWER_SEED = "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"
LOG_SEED = "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7"


def signer(seed: str) -> PrivateKeySigner:
    """An Ed25519 key from its 32 secret bytes in hex."""
    key = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(seed))
    return PrivateKeySigner(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))


@dataclass(frozen=True)
class Exchange:
    """One question with its envelope."""

    body: bytes
    payload: SignedPayload
    envelope: Envelope


def ask(consent_reference: str, request_id: bytes) -> Exchange:
    """A question of bank-a as it travels."""
    body = encode_query(
        Identifier(IdentifierScheme.CN_RESIDENT_ID, synthetic_resident_id(1)),
        Purpose.LOAN_APPROVAL,
        consent_reference,
        as_of=AS_OF,
    )
    header = Header(ORIGIN, QUERY_METHOD, PARTNER, request_id, ASKED)
    payload = SignedPayload(header, QUERY_BODY_TYPE, body)
    return Exchange(body, payload, sign_envelope(encode_payload(payload), [signer(PARTNER_SEED)]))


def answer_to(question: Exchange) -> Exchange:
    """The answer "no record", with the sections asked for by default."""
    report = build_report(
        None, data_version=7, as_of=AS_OF, sections=DEFAULT_SECTIONS, inquiries=None
    )
    header = Header(
        audience=PARTNER,
        method=QUERY_METHOD,
        partner=PARTNER,
        request_id=question.payload.header.request_id,
        issue_time=ANSWERED,
        request_digest=envelope_digest(question.envelope),
    )
    payload = SignedPayload(header, REPORT_BODY_TYPE, encode_report(report))
    envelope = sign_envelope(encode_payload(payload), [signer(ANSWER_SEED)])
    return Exchange(payload.body, payload, envelope)


def stand_in(name: str) -> bytes:
    """32 bytes where the gateway has a keyed hash or a digest nobody can make again."""
    return sha256(f"example {name}".encode()).digest()


def answered_entry(question: Exchange, answer: Exchange) -> AuditEntry:
    """What the log keeps of the answer."""
    return AuditEntry(
        entry_time=ASKED + timedelta(milliseconds=200),
        partner=PARTNER,
        method=QUERY_METHOD,
        outcome=Outcome.ANSWERED,
        request_digest=envelope_digest(question.envelope),
        trace_id=bytes.fromhex("4bf92f3577b34da6a3ce929d0e0e4736"),
        keyids=(signer(PARTNER_SEED).keyid,),
        purpose=Purpose.LOAN_APPROVAL,
        consent_commitment=stand_in("consent commitment"),
        request_id=question.payload.header.request_id,
        response_digest=envelope_digest(answer.envelope),
        subject_commitment=stand_in("subject commitment"),
        data_version=7,
        as_of=AS_OF,
        adapter_hash=stand_in("adapter"),
        policy_hash=stand_in("policy"),
        evidence_digest=stand_in("evidence"),
        report_version=1,
        pseudonym_key_version=1,
        partner_counter=1,
        group_first_index=2,
    )


def refused_entry(question: Exchange, before: AuditEntry) -> AuditEntry:
    """What the log keeps of the refusal: the partner's second entry."""
    return replace(
        before,
        entry_time=ASKED + timedelta(milliseconds=900),
        outcome=Outcome.REFUSED,
        reason=Reason.CONSENT_NOT_FOUND.value,
        request_digest=envelope_digest(question.envelope),
        request_id=question.payload.header.request_id,
        response_digest=b"",
        consent_commitment=stand_in("another consent commitment"),
        evidence_digest=stand_in("evidence of the refusal"),
        data_version=0,
        report_version=0,
        partner_counter=2,
        previous_leaf_hash=leaf_hash(encode_entry(before)),
        group_first_index=5,
    )


class Story:
    """Everything that happens in the examples, in order."""

    def __init__(self) -> None:
        """Ask, answer, log; ask again, refuse, log."""
        self.log = LogSigner(ORIGIN, signer(LOG_SEED))
        self.question = ask("C-2026-000017", bytes(range(16)))
        self.answer = answer_to(self.question)
        self.entry = answered_entry(self.question, self.answer)
        self.refused_question = ask("C-2026-999999", bytes(range(16, 32)))
        self.refused_entry = refused_entry(self.refused_question, self.entry)
        # Strangers' leaves are short here; in a real log every leaf is an AuditEntry.
        before, between = (b"", b"\x00"), (b"\x10", b"\x20\x21")
        ours = encode_entry(self.entry), encode_entry(self.refused_entry)
        self.leaves = [*before, ours[0], *between, ours[1]]
        self.hashes = [leaf_hash(leaf) for leaf in self.leaves]
        self.refusal = RefusalError(Reason.CONSENT_NOT_FOUND)
        self.field_refusal = RefusalError(Reason.UNKNOWN_CODE, field="purpose")
        self.retry_refusal = RefusalError(Reason.AUDIT_UNAVAILABLE)

    def root(self, size: int) -> bytes:
        """Root hash of the first leaves."""
        return grow(0, (), self.hashes[:size]).root

    def node(self, low: int, high: int) -> bytes:
        """Hash of the node over some leaves."""
        return grow(0, (), self.hashes[low:high]).root

    def inclusion(self, index: int, size: int) -> tuple[bytes, ...]:
        """The proof of a leaf in a tree of some size."""
        return grow(0, (), self.hashes[:size]).proofs[index]

    def consistency(self, first: int, second: int) -> tuple[bytes, ...]:
        """The proof between two sizes."""
        stored = {(0, index): value for index, value in enumerate(self.hashes)}
        return assemble(consistency_ranges(first, second), stored)

    def receipt(self, index: int, size: int) -> Receipt:
        """A receipt against the checkpoint of some size."""
        note = self.log.sign(size, self.root(size))
        return Receipt(self.leaves[index], index, self.inclusion(index, size), note)


def status_details(refusal: RefusalError) -> bytes:
    """The value of grpc-status-details-bin."""
    return dict(trailing_metadata(refusal, None))[STATUS_DETAILS_KEY]


def examples() -> dict[str, bytes | str]:
    """Every worked example by its name in the document; bytes are shown in hex."""
    story = Story()
    question, answer = story.question.envelope, story.answer.envelope
    partner, gateway = signer(PARTNER_SEED), signer(ANSWER_SEED)
    found: dict[str, bytes | str] = {
        "pae-simple": pre_authentication_encoding("http://example.com/HelloWorld", b"hello world"),
        "pae-non-ascii": pre_authentication_encoding("text/é", b"\x00\xff"),
        "partner-secret": bytes.fromhex(PARTNER_SEED),
        "partner-public-key": partner.public_key,
        "partner-keyid": partner.keyid,
        "request-body": story.question.body,
        "request-payload": question.payload,
        "request-pae": pre_authentication_encoding(question.payload_type, question.payload),
        "request-digest": envelope_digest(question),
        "request-signature": question.signatures[0].sig,
        "request-message": encode_request(question),
        "answer-secret": bytes.fromhex(ANSWER_SEED),
        "answer-public-key": gateway.public_key,
        "answer-keyid": gateway.keyid,
        "answer-body": story.answer.body,
        "answer-payload": answer.payload,
        "answer-digest": envelope_digest(answer),
        "answer-signature": answer.signatures[0].sig,
        "response-message": encode_response(answer, story.receipt(2, 5)),
        "entry": story.leaves[2],
        "log-secret": bytes.fromhex(LOG_SEED),
        "vkey": story.log.vkey,
        "checkpoint-5": story.receipt(2, 5).checkpoint,
        "checkpoint-6": story.receipt(5, 6).checkpoint,
        "refused-request": encode_request(story.refused_question.envelope),
        "refused-entry": story.leaves[5],
        "refused-receipt": encode_receipt(story.receipt(5, 6)),
        "status-refused": status_details(story.refusal),
        "status-field": status_details(story.field_refusal),
        "status-retry": status_details(story.retry_refusal),
    }
    return found
