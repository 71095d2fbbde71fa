# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Writes the published vectors of section 19, tests/vectors/recovery/recovery.json.

    python -m tests.vectors.generate_recovery [DIRECTORY]

Answers to RecoverAnswer that a gateway's and a log's keys could make: signed, logged and
proven, and some delivering something else than they say.
"""

from __future__ import annotations

import base64
import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

from gateway.client import QUERY_BODY_TYPE, REPORT_BODY_TYPE, SentRequest, build_query
from gateway.domain.access.audit_entry import Receipt
from gateway.domain.access.envelope import QUERY_METHOD, RECOVER_METHOD, Header, SignedPayload
from gateway.domain.codes import Purpose
from gateway.domain.own_calls.recovery import (
    DELIVERY_BODY_TYPE,
    LOST_ANSWER_BODY_TYPE,
    Delivery,
    LostAnswer,
)
from gateway.domain.people.synthetic import synthetic_resident_id
from gateway.log.merkle import leaf_hash
from gateway.log.receipt_steps import ReceiptStep
from gateway.signing.envelope import sign_envelope
from gateway.signing.keys import PrivateKeySigner, generate_private_key_pem, public_key_pem
from gateway.signing.pae import envelope_digest
from gateway.wire.payloads import encode_payload
from gateway.wire.recovery import encode_delivery, encode_lost_answer, encode_recovered
from gateway.wire.requests import decode_response, encode_envelope, encode_request, encode_response
from tests.support.fakes import SettableClock
from tests.support.gateway.simulated_gateway import (
    ORIGIN,
    PARTNER,
    Misbehaviour,
    SimulatedGateway,
    logged_entry,
)
from tests.vectors.generate_receipt import AS_OF, CALL, ISSUED, MADE, REPORT, TRACE_ID

Json = dict[str, Any]
OTHER = bytes(range(32))
REFUSED = "CONSENT_NOT_FOUND"
UNCHECKED = (ReceiptStep.POSITION, ReceiptStep.COUNTER)
"""What was known at the call of then is not in the vectors."""


def generate(directory: Path) -> None:
    """Write the file, over an older one."""
    directory.mkdir(parents=True, exist_ok=True)
    text = json.dumps(Desk().recoveries(), indent=2, ensure_ascii=True) + "\n"
    (directory / "recovery.json").write_text(text, encoding="ascii")


class Desk:
    """A query whose answer was lost, and a gateway that delivers what it is told."""

    def __init__(self) -> None:
        """New keys."""
        self.gateway = SimulatedGateway()
        self.gateway.clock = SettableClock(MADE)
        self.gateway.misbehaviour = Misbehaviour(body=(REPORT_BODY_TYPE, REPORT))
        self.signer = PrivateKeySigner(generate_private_key_pem("ed25519"))
        body = build_query(synthetic_resident_id(1), Purpose.LOAN_APPROVAL, "C-1", as_of=AS_OF)
        self.lost = self._signed(QUERY_METHOD, QUERY_BODY_TYPE, body, bytes(16))
        named = encode_lost_answer(LostAnswer(self.lost.request_id, ISSUED))
        self.sent = self._signed(RECOVER_METHOD, LOST_ANSWER_BODY_TYPE, named, bytes([1]) * 16)

    def _signed(self, method: str, body_type: str, body: bytes, request_id: bytes) -> SentRequest:
        header = Header(ORIGIN, method, PARTNER, request_id, ISSUED)
        payload = SignedPayload(header, body_type, body)
        envelope = sign_envelope(encode_payload(payload), (self.signer,))
        return SentRequest.of(encode_request(envelope), envelope, payload)

    def recoveries(self) -> Json:
        """One lost query, and answers to its recovery."""
        step = ReceiptStep
        cases = [
            self._case("good", None),
            self._case("a-refusal", None, refused=True),
            self._case("another-entry-delivered", step.DELIVERY, entry={"delivered_leaf_index": 1}),
            self._case("no-entry-delivered", step.DELIVERY, entry={"delivered_leaf_index": None}),
            self._case("another-leaf-hash", step.DELIVERY, delivery={"leaf_hash": OTHER}),
            self._case("another-leaf-index", step.DELIVERY, delivery={"leaf_index": 1}),
            self._case("the-entry-of-a-query", step.METHOD, entry={"method": QUERY_METHOD}),
            self._case("filled-in-too-far", step.FIELDS, entry={"adapter_hash": OTHER}),
            self._case("another-answer", step.RESPONSE_DIGEST, other_answer=True),
            self._case("an-answer-with-a-refusal", step.RESPONSE_DIGEST, refused=True, both=True),
            self._case("of-another-query", step.REQUEST_ID, old={"request_id": OTHER}),
            self._case("of-another-request", step.REQUEST_DIGEST, old={"request_digest": OTHER}),
        ]
        signers = self.gateway.signers
        return {
            "description": (
                "Answers to RecoverAnswer (section 19): request is that of the recovery, "
                "lost_request the query whose answer is wanted, of which nothing else is known, so "
                "the steps in unchecked stay open. step is the step of section 10 that fails, "
                "null when all pass."
            ),
            "origin": ORIGIN,
            "answer_keys": [public_key_pem(s.public_key).decode("ascii") for s in signers],
            "log_key": self.gateway.log.vkey,
            "request": _base64(self.sent.raw),
            "lost_request": _base64(self.lost.raw),
            "call": CALL | {"known_counter": 0, "known_tree_size": 0},
            "unchecked": list(UNCHECKED),
            "cases": cases,
        }

    def _case(  # noqa: PLR0913  (each a way to go wrong)
        self,
        name: str,
        step: ReceiptStep | None,
        *,
        refused: bool = False,
        both: bool = False,
        other_answer: bool = False,
        old: Json | None = None,
        entry: Json | None = None,
        delivery: Json | None = None,
    ) -> Json:
        gateway = self.gateway
        gateway.leaves.clear()
        if refused:
            receipt = gateway.append(logged_entry(self.lost, REFUSED, now=MADE), **old or {})
            answer = encode_envelope(self._answer(REPORT)) if both else b""
        else:
            gateway.misbehaviour = replace(gateway.misbehaviour, entry=old or {})
            envelope, receipt = decode_response(gateway.answer(self.lost.raw))
            answer = encode_envelope(self._answer(REPORT[:-1]) if other_answer else envelope)
        named = Delivery(receipt.leaf_index, leaf_hash(receipt.entry))
        response = self._delivered(replace(named, **delivery or {}), receipt, answer, entry or {})
        return {"name": name, "response": _base64(response), "step": step}

    def _answer(self, report: bytes) -> Any:
        """An answer to the query that its entry does not know."""
        header = Header(
            PARTNER, QUERY_METHOD, PARTNER, self.lost.request_id, MADE, self.lost.digest
        )
        payload = encode_payload(SignedPayload(header, REPORT_BODY_TYPE, report))
        return sign_envelope(payload, self.gateway.signers)

    def _delivered(
        self, delivery: Delivery, receipt: Receipt, answer: bytes, changes: Json
    ) -> bytes:
        header = Header(
            PARTNER, RECOVER_METHOD, PARTNER, self.sent.request_id, MADE, self.sent.digest
        )
        body = encode_delivery(delivery)
        payload = encode_payload(SignedPayload(header, DELIVERY_BODY_TYPE, body))
        envelope = sign_envelope(payload, self.gateway.signers)
        logged = replace(
            logged_entry(self.sent, now=MADE),
            method=RECOVER_METHOD,
            trace_id=TRACE_ID,
            response_digest=envelope_digest(envelope),
            delivered_leaf_index=delivery.leaf_index,
        )
        own = self.gateway.append(logged, **changes)
        return encode_response(envelope, own) + encode_recovered(answer, receipt)


def _base64(value: bytes) -> str:
    return base64.b64encode(value).decode("ascii")


if __name__ == "__main__":
    generate(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent / "recovery")
