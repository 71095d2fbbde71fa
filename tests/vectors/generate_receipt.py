# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Writes the published vectors of section 10, tests/vectors/receipt/*.json.

    python -m tests.vectors.generate_receipt [DIRECTORY]

Entries that a log's key could make: logged, proven and signed, and recording something
else than the call. Private keys live only while this runs.
"""

from __future__ import annotations

import base64
import json
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from gateway.client import QUERY_BODY_TYPE, REPORT_BODY_TYPE, SentRequest, build_query
from gateway.domain.access.envelope import QUERY_METHOD, Header, SignedPayload
from gateway.domain.codes import DEFAULT_SECTIONS, Purpose
from gateway.domain.people.synthetic import synthetic_resident_id
from gateway.domain.refusals.table import REFUSALS
from gateway.domain.reports.version_1 import build_report
from gateway.errors import Reason
from gateway.log.receipt_steps import ReceiptStep
from gateway.signing.envelope import sign_envelope
from gateway.signing.keys import PrivateKeySigner, generate_private_key_pem, public_key_pem
from gateway.wire.entries import encode_receipt
from gateway.wire.payloads import encode_payload
from gateway.wire.reports import encode_report
from gateway.wire.requests import encode_request
from tests.support.fakes import SettableClock
from tests.support.gateway.simulated_gateway import (
    ORIGIN,
    PARTNER,
    Misbehaviour,
    SimulatedGateway,
    logged_entry,
)
from tests.support.log.lies import ABOUT_A_REFUSAL, ABOUT_AN_ANSWER, ABOUT_ANYTHING, Lie

ISSUED = datetime(2026, 11, 29, 12, 0, tzinfo=UTC)
MADE = ISSUED + timedelta(milliseconds=200)
AS_OF = date(2005, 9, 30)
TRACE_ID = bytes(range(1, 17))
CALL = {
    "sent_time": ISSUED.isoformat(),
    "received_time": (ISSUED + timedelta(seconds=1)).isoformat(),
    "known_counter": 2,
    "known_tree_size": 2,
    "trace_id": TRACE_ID.hex(),
}
REPORT = encode_report(
    build_report(None, data_version=7, as_of=AS_OF, sections=DEFAULT_SECTIONS, inquiries=None)
)
Json = dict[str, Any]


def generate(directory: Path) -> None:
    """Write every file, over older ones."""
    directory.mkdir(parents=True, exist_ok=True)
    desk = Desk()
    files = {"answer": desk.answers(), "refusal": desk.refusals(), "history": desk.histories()}
    for name, content in files.items():
        text = json.dumps(content, indent=2, ensure_ascii=True) + "\n"
        (directory / f"{name}.json").write_text(text, encoding="ascii")


class Desk:
    """One partner's request, and a gateway whose log says what it is told."""

    def __init__(self) -> None:
        """New keys; two accesses of the partner are in the log already."""
        self.gateway = SimulatedGateway()
        self.gateway.clock = SettableClock(MADE)
        self.keys = [
            PrivateKeySigner(generate_private_key_pem(name))
            for name in ("ed25519", "ecdsa-p256-sha256")
        ]
        self.sent = self.request(0)
        self.gateway.misbehaviour = Misbehaviour(body=(REPORT_BODY_TYPE, REPORT))
        for number in (1, 2):
            self.gateway.answer(self.request(number).raw)

    def request(self, number: int) -> SentRequest:
        """A canonical query; each number is another request."""
        body = build_query(synthetic_resident_id(1), Purpose.LOAN_APPROVAL, "C-1", as_of=AS_OF)
        header = Header(ORIGIN, QUERY_METHOD, PARTNER, bytes([number]) * 16, ISSUED)
        payload = SignedPayload(header, QUERY_BODY_TYPE, body)
        envelope = sign_envelope(encode_payload(payload), self.keys)
        return SentRequest.of(encode_request(envelope), envelope, payload)

    def answers(self) -> Json:
        """One request, and answers whose entries lie."""
        cases = [self._answer("good", {}, None)]
        cases += [
            self._answer(lie.name, lie.change(ISSUED), lie.step)
            for lie in ABOUT_ANYTHING + ABOUT_AN_ANSWER
        ]
        swapped = {"keyids": tuple(reversed(self.sent.keyids))}
        cases.append(self._answer("keys-in-another-order", swapped, ReceiptStep.KEYS))
        return self._facts(
            "One call, as a bundle (section 16) has it, and responses to it. Every answer and"
            " every receipt is signed and proven; step is the step of section 10 that fails,"
            " null when all pass. What a partner cannot check passes.",
            cases,
        )

    def _answer(self, name: str, changes: Json, step: ReceiptStep | None) -> Json:
        del self.gateway.leaves[2:]
        entry = {"trace_id": TRACE_ID} | changes
        self.gateway.misbehaviour = Misbehaviour(body=(REPORT_BODY_TYPE, REPORT), entry=entry)
        response = self.gateway.answer(self.sent.raw)
        return {"name": name, "response": _base64(response), "step": step}

    def refusals(self) -> Json:
        """One request, and receipts of refusals that lie."""
        missing = Reason.CONSENT_MISSING
        cases = [
            self._refusal(lie, missing, REFUSALS[missing].status)
            for lie in ABOUT_ANYTHING + ABOUT_A_REFUSAL
        ]
        early, late = ISSUED - timedelta(minutes=5), ISSUED + timedelta(minutes=5)
        for reason in Reason:
            row = REFUSALS[reason]
            if row.digest == "-":
                continue
            name = f"good-{reason.value.lower().replace('_', '-')}"
            times = {Reason.REQUEST_STALE: late, Reason.REQUEST_FROM_FUTURE: early}
            changes = {"entry_time": times[reason]} if reason in times else {}
            cases.append(self._refusal(_honest(name, changes), reason, row.status))
        for reason, time in ((Reason.REQUEST_STALE, early), (Reason.REQUEST_FROM_FUTURE, late)):
            name = f"{reason.value.lower().replace('_', '-')}-the-wrong-way"
            lie = _honest(name, {"entry_time": time}, ReceiptStep.ENTRY_TIME)
            cases.append(self._refusal(lie, reason, REFUSALS[reason].status))
        wrong_status = _honest("reason-of-another-status", {}, ReceiptStep.STATUS)
        cases.append(self._refusal(wrong_status, missing, "INTERNAL"))
        return self._facts(
            "The same call, and refusals of it: the reason and the gRPC status that came, and"
            " the receipt. step as in answer.json.",
            cases,
        )

    def _refusal(self, lie: Lie, reason: Reason, status: str) -> Json:
        del self.gateway.leaves[2:]
        entry = logged_entry(self.sent, reason.value, now=MADE)
        changes = {"trace_id": TRACE_ID} | lie.change(ISSUED)
        receipt = encode_receipt(self.gateway.append(entry, **changes))
        return {
            "name": lie.name,
            "reason": reason.value,
            "status": status,
            "receipt": _base64(receipt),
            "step": lie.step,
        }

    def histories(self) -> Json:
        """Receipts that verify one by one and contradict each other."""
        cases: list[tuple[str, list[Json], ReceiptStep | None]] = [
            ("good", [{}, {}, {}], None),
            ("one-counter-for-two-entries", [{}, {"partner_counter": 1}], ReceiptStep.COUNTER),
            ("link-to-another-entry", [{}, {"previous_leaf_hash": bytes(32)}], ReceiptStep.CHAIN),
            ("more-counters-than-leaves", [{}, {"partner_counter": 3}], ReceiptStep.POSITION),
            (
                "counters-against-the-order-of-the-log",
                [
                    {"partner_counter": 2, "previous_leaf_hash": bytes(32)},
                    {"partner_counter": 1, "previous_leaf_hash": b""},
                ],
                ReceiptStep.POSITION,
            ),
        ]
        made: list[Json] = []
        for name, entries, step in cases:
            self.gateway.leaves.clear()
            receipts = [
                encode_receipt(self.gateway.append(logged_entry(self.request(n), now=MADE), **e))
                for n, e in enumerate(entries)
            ]
            made.append({"name": name, "receipts": list(map(_base64, receipts)), "step": step})
        backwards = {"name": "good-in-any-order", "receipts": made[0]["receipts"][::-1]}
        made.append(backwards | {"step": None})
        return {
            "description": (
                "Receipts of one partner, in the order in which they arrive; each verifies by"
                " itself (steps 1 to 3). step is what the last one fails with against those"
                " before it, null when none contradicts another."
            ),
            "log_key": self.gateway.log.vkey,
            "cases": made,
        }

    def _facts(self, description: str, cases: list[Json]) -> Json:
        signers = self.gateway.signers
        return {
            "description": description,
            "origin": ORIGIN,
            "answer_keys": [public_key_pem(s.public_key).decode("ascii") for s in signers],
            "log_key": self.gateway.log.vkey,
            "request": _base64(self.sent.raw),
            "call": CALL,
            "cases": cases,
        }


def _honest(name: str, changes: Json, step: ReceiptStep | None = None) -> Lie:
    return Lie("", name, lambda _: changes, step)


def _base64(value: bytes) -> str:
    return base64.b64encode(value).decode("ascii")


if __name__ == "__main__":
    generate(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent / "receipt")
