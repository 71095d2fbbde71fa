# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Writes the published vectors of section 22, tests/vectors/contribution/*.json.

    python -m tests.vectors.generate_contribution [DIRECTORY]

Manifests as a gateway reads them, and what a gateway and a log with real keys could say to one:
signed, logged and proven, and some of it in the wrong order or vouched for by nothing.
"""

from __future__ import annotations

import base64
import json
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import UUID

from creditgateway.v1 import contribution_service_pb2 as service_pb

from gateway.client import SentRequest
from gateway.domain.access.envelope import (
    CONTRIBUTE_METHOD,
    QUERY_METHOD,
    Header,
    SignedPayload,
)
from gateway.domain.records.upload import (
    MANIFEST_BODY_TYPE,
    RESULT_BODY_TYPE,
    STATE_BODY_TYPE,
    FileContribution,
    Manifest,
    UploadResult,
    UploadState,
    UploadStep,
)
from gateway.errors import Fault, Reason
from gateway.log.ranges import NOTHING_LISTED, listed
from gateway.log.receipt_steps import ReceiptStep
from gateway.signing.envelope import sign_envelope
from gateway.signing.keys import PrivateKeySigner, generate_private_key_pem, public_key_pem
from gateway.signing.pae import envelope_digest
from gateway.wire.contributions import (
    encode_contribution,
    encode_listed,
    encode_manifest,
    encode_progress,
    encode_rejected_row,
    encode_result,
    encode_state,
)
from gateway.wire.payloads import encode_payload
from gateway.wire.requests import encode_request, encode_response
from tests.support.fakes import SettableClock
from tests.support.gateway.simulated_gateway import (
    ORIGIN,
    PARTNER,
    SimulatedGateway,
    logged_entry,
)
from tests.vectors.generate_receipt import CALL, ISSUED, MADE, TRACE_ID

Json = dict[str, Any]
OTHER = bytes(range(32))
CONTENT = b"a file"
MANIFEST = Manifest(sha256(CONTENT).digest(), len(CONTENT), "instalment-csv", OTHER, 3)
OWN = replace(MANIFEST, adapter="lender-own", all_or_nothing=True, as_of="2005-09")
ROWS = (
    encode_rejected_row(2, [Fault(Reason.INVALID_VALUE, "due_minor")], ()),
    encode_rejected_row(
        4, [Fault(Reason.INVALID_VALUE, "month"), Fault(Reason.UNKNOWN_CODE, "currency")], (2,)
    ),
)
CONTRIBUTIONS = (
    encode_contribution(FileContribution(7, 2, 3, UUID(int=1).bytes, OTHER)),
    encode_contribution(FileContribution(8, 4, 4, UUID(int=2).bytes, OTHER[::-1])),
)
RESULT = UploadResult(
    "",
    3,
    listed(ROWS),
    listed(CONTRIBUTIONS),
    (("settled accounts", 1),),
    (("account", 1), ("month", 2)),
    2,
)
NOT_TAKEN = UploadResult("the file is empty", 0, NOTHING_LISTED, NOTHING_LISTED)


def generate(directory: Path) -> None:
    """Write both files, over older ones."""
    directory.mkdir(parents=True, exist_ok=True)
    for name, content in (("manifest", manifests()), ("answers", Desk().answers())):
        text = json.dumps(content, indent=2, ensure_ascii=True) + "\n"
        (directory / f"{name}.json").write_text(text, encoding="ascii")


def manifests() -> Json:
    """Bodies of requests, and what a gateway makes of them."""
    least, most = encode_manifest(MANIFEST), encode_manifest(OWN)
    return {
        "description": (
            "Serialised ContributionManifest messages (section 22), as if their signatures had "
            "verified, on the day today. manifest is what it says, by field; reason is the "
            "refusal, null when it can be followed."
        ),
        "today": MADE.date().isoformat(),
        "cases": [
            _manifest("of-a-known-format", least, MANIFEST),
            _manifest("of-a-format-of-ones-own", most, OWN),
            _manifest("this-month", *_body(as_of=MADE.strftime("%Y-%m"))),
            _manifest("no-adapter", *_body(adapter=""), "MISSING_FIELD"),
            _manifest("empty-file", *_body(file_size=0), "MISSING_FIELD"),
            _manifest("short-digest", *_body(file_digest=OTHER[:31]), "INVALID_VALUE"),
            _manifest("no-adapter-hash", *_body(adapter_hash=b""), "INVALID_VALUE"),
            _manifest("month-to-come", *_body(as_of="2099-01"), "INVALID_VALUE"),
            _manifest("month-before-all-records", *_body(as_of="1949-12"), "INVALID_VALUE"),
            _manifest("month-in-one-digit", *_body(as_of="2005-9"), "INVALID_VALUE"),
            _manifest("a-day", *_body(as_of="2005-09-01"), "INVALID_VALUE"),
            _manifest("unknown-field", least + b"\x40\x01", None, "MALFORMED_BODY"),
            _manifest("field-twice", least + least[-2:], None, "MALFORMED_BODY"),
            _manifest("default-written-out", least + b"\x30\x00", None, "MALFORMED_BODY"),
            _manifest("fields-out-of-order", least[-2:] + least[:-2], None, "MALFORMED_BODY"),
            _manifest("cut-off", least[:-1], None, "MALFORMED_BODY"),
            _manifest("corrects-a-dispute", *_body(corrects=bytes(range(16)))),
            _manifest("short-dispute", *_body(corrects=bytes(15)), "INVALID_VALUE"),
        ],
    }


def _body(**changed: Any) -> tuple[bytes, Manifest]:
    manifest = replace(OWN, **changed)
    return encode_manifest(manifest), manifest


def _manifest(name: str, body: bytes, said: Manifest | None, reason: str | None = None) -> Json:
    fields = None
    if said is not None:
        fields = {
            "file_digest": said.file_digest.hex(),
            "file_size": said.file_size,
            "adapter": said.adapter,
            "adapter_hash": said.adapter_hash.hex(),
            "row_count": said.row_count,
            "all_or_nothing": said.all_or_nothing,
            "as_of_month": said.as_of,
        }
        if said.corrects:
            fields["corrects_dispute_id"] = said.corrects.hex()
    return {"name": name, "body": _base64(body), "manifest": fields, "reason": reason}


class Desk:
    """A manifest that was sent, and a gateway that says what it is told."""

    def __init__(self) -> None:
        """New keys."""
        self.gateway = SimulatedGateway()
        self.gateway.clock = SettableClock(MADE)
        signer = PrivateKeySigner(generate_private_key_pem("ed25519"))
        header = Header(ORIGIN, CONTRIBUTE_METHOD, PARTNER, bytes(16), ISSUED)
        payload = SignedPayload(header, MANIFEST_BODY_TYPE, encode_manifest(MANIFEST))
        envelope = sign_envelope(encode_payload(payload), (signer,))
        first = service_pb.ContributeRequest.FromString(encode_request(envelope))
        self.sent = SentRequest.of(first.SerializeToString(), envelope, payload)

    def answers(self) -> Json:
        """One call, and everything that could come to it."""
        signers = self.gateway.signers
        return {
            "description": (
                "One call of Contribute (section 22), its first message in request, and all "
                "messages that come to it, in order. Every answer and every receipt is signed and "
                "proven. step is the step of section 10 that one of the two answers fails with, or "
                "of section 22: order or listing; null when all pass. result is what the last "
                "answer says of the rows."
            ),
            "origin": ORIGIN,
            "answer_keys": [public_key_pem(s.public_key).decode("ascii") for s in signers],
            "log_key": self.gateway.log.vkey,
            "request": _base64(self.sent.raw),
            "call": CALL | {"known_counter": 0, "known_tree_size": 0},
            "cases": self._good() + self._disordered() + self._unlisted() + self._unproven(),
        }

    def _good(self) -> list[Json]:
        none = encode_listed()
        return [
            self._case("good", None, self.state(), self.result(), *_listings()),
            self._case(
                "one-at-a-time",
                None,
                self.state(received=4),
                encode_progress(3),
                encode_progress(6),
                self.result(),
                *(encode_listed(rejected_rows=[row]) for row in ROWS),
                none,
                *(encode_listed(contributions=[each]) for each in CONTRIBUTIONS),
            ),
            self._case("not-taken", None, self.state(), self.result(NOT_TAKEN), said=NOT_TAKEN),
        ]

    def _disordered(self) -> list[Json]:
        order = UploadStep.ORDER
        state, result, rows = self.state, self.result, _listings
        return [
            self._case("no-answer", order),
            self._case("no-result", order, state(), encode_progress(6)),
            self._case("progress-before-the-first-answer", order, encode_progress(0), state()),
            self._case("result-first", order, result(number=1), *rows()),
            self._case("state-twice", order, state(), state(number=2), *rows()),
            self._case("three-answers", order, state(), result(), result(number=3), *rows()),
            self._case("rows-before-the-result", order, state(), *rows(), result()),
        ]

    def _unlisted(self) -> list[Json]:
        listing = UploadStep.LISTING
        changed = encode_rejected_row(3, [Fault(Reason.INVALID_VALUE, "due_minor")], ())
        spoilt: list[tuple[str, Sequence[bytes], Sequence[bytes]]] = [
            ("row-left-out", ROWS[:1], CONTRIBUTIONS),
            ("rows-swapped", ROWS[::-1], CONTRIBUTIONS),
            ("row-of-another-line", (changed, ROWS[1]), CONTRIBUTIONS),
            ("row-too-many", (*ROWS, ROWS[1]), CONTRIBUTIONS),
            ("no-contributions", ROWS, ()),
            ("contribution-left-out", ROWS, CONTRIBUTIONS[1:]),
            ("contribution-twice", ROWS, (*CONTRIBUTIONS, CONTRIBUTIONS[1])),
        ]
        return [
            self._case(name, listing, self.state(), self.result(), encode_listed(rows, became))
            for name, rows, became in spoilt
        ] + [
            self._case(
                "more-rejected-than-there-are",
                listing,
                self.state(),
                self.result(replace(RESULT, rows=1)),
                *_listings(),
            )
        ]

    def _unproven(self) -> list[Json]:
        step, listings = ReceiptStep, _listings()
        wrong: list[tuple[str, ReceiptStep, Json]] = [
            ("first-answer-number-again", step.ANSWER_NUMBER, {"answer_number": 1}),
            ("no-answer-number", step.ANSWER_NUMBER, {"answer_number": 0}),
            ("the-entry-of-a-query", step.METHOD, {"method": QUERY_METHOD}),
            ("another-request", step.REQUEST_DIGEST, {"request_digest": OTHER}),
            ("another-result", step.RESPONSE_DIGEST, {"response_digest": OTHER}),
            ("filled-in-too-far", step.FIELDS, {"adapter_hash": OTHER}),
        ]
        return [
            self._case(name, at, self.state(), self.result(entry=entry), *listings)
            for name, at, entry in wrong
        ]

    def state(self, *, received: int = 0, number: int = 1) -> bytes:
        """The first answer; it begins the log anew."""
        if number == 1:
            self.gateway.leaves.clear()
        body = encode_state(UploadState(received, MADE + timedelta(days=1)))
        return self._answer(STATE_BODY_TYPE, body, number, {})

    def result(
        self, said: UploadResult = RESULT, *, number: int = 2, entry: Json | None = None
    ) -> bytes:
        """The last answer."""
        return self._answer(RESULT_BODY_TYPE, encode_result(said), number, entry or {})

    def _answer(self, body_type: str, body: bytes, number: int, changes: Json) -> bytes:
        request_id, digest = self.sent.request_id, self.sent.digest
        header = Header(PARTNER, CONTRIBUTE_METHOD, PARTNER, request_id, MADE, digest)
        payload = encode_payload(SignedPayload(header, body_type, body))
        envelope = sign_envelope(payload, self.gateway.signers)
        logged = replace(
            logged_entry(self.sent, now=MADE),
            method=CONTRIBUTE_METHOD,
            trace_id=TRACE_ID,
            response_digest=envelope_digest(envelope),
            answer_number=number,
        )
        return encode_response(envelope, self.gateway.append(logged, **changes))

    def _case(
        self,
        name: str,
        step: ReceiptStep | UploadStep | None,
        *messages: bytes,
        said: UploadResult = RESULT,
    ) -> Json:
        good = {
            "fault": said.fault,
            "row_count": said.rows,
            "rejected_row_count": said.rejected.count,
            "contribution_count": said.contributions.count,
        }
        return {
            "name": name,
            "messages": list(map(_base64, messages)),
            "step": step,
            "result": good if step is None else None,
        }


def _listings() -> tuple[bytes, bytes]:
    return encode_listed(rejected_rows=ROWS), encode_listed(contributions=CONTRIBUTIONS)


def _base64(value: bytes) -> str:
    return base64.b64encode(value).decode("ascii")


if __name__ == "__main__":
    generate(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent / "contribution")
