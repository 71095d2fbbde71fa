# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Writes the published vectors of section 28, tests/vectors/watch/*.json.

    python -m tests.vectors.watch.generate_watch [DIRECTORY]

Bodies of WatchService, which hold no keys and come out the same each time; and answers that a
gateway's and a log's keys could make: signed, logged and proven, and some whose entries say
something else than the event. Private keys live only while this runs.
"""

from __future__ import annotations

import base64
import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from creditgateway.v1 import watch_pb2 as pb

from gateway.client import SentRequest
from gateway.domain.access.audit_entry import WatchedEvent, WatchStart
from gateway.domain.access.envelope import Header, SignedPayload
from gateway.domain.access.methods import ACKNOWLEDGE_EVENTS, WATCH
from gateway.domain.codes import Purpose
from gateway.domain.obligations.due_soon import MOST_DAYS_AHEAD
from gateway.domain.watch.calls import (
    ACKNOWLEDGED_BODY_TYPE,
    BEGUN_BODY_TYPE,
    EVENT_BODY_TYPE,
    RECEIVED_BODY_TYPE,
    WATCH_BODY_TYPE,
    CreditEvent,
    CreditWatch,
    WatchBegun,
)
from gateway.domain.watch.signs import EventKind, EventPlace, EventSign
from gateway.log.receipt_steps import ReceiptStep
from gateway.signing.envelope import sign_envelope
from gateway.signing.keys import PrivateKeySigner, generate_private_key_pem, public_key_pem
from gateway.wire.payloads import encode_payload
from gateway.wire.requests import encode_request
from gateway.wire.watch.bodies import (
    encode_acknowledged,
    encode_begun,
    encode_event,
    encode_received,
    encode_watch,
)
from tests.support.fakes import SettableClock
from tests.support.gateway.simulated_gateway import (
    ORIGIN,
    PARTNER,
    Misbehaviour,
    SimulatedGateway,
    stand_in,
)
from tests.vectors.generate_receipt import CALL, ISSUED, MADE, TRACE_ID
from tests.vectors.signed_bodies import DESCRIPTION, Json, body_case

EVENT = "event"
"""In place of a step: what section 28 demands beside those of section 10."""

UNCHECKED = (ReceiptStep.PURPOSE, ReceiptStep.AS_OF)
"""The body of a watch says neither; section 28 does."""

TODAY, YESTERDAY = date(2026, 11, 29), date(2026, 11, 28)
WATCHED = CreditWatch(0, (80, 100), 100, 7, 20)
KNOWN = 2
"""Number of the event that was told before."""

LATE = EventSign(EventKind.NEWLY_LATE, EventPlace.ELSEWHERE, 0, 1)
DUE = EventSign(EventKind.DUE_SOON, EventPlace.HERE, currency="CNY", due_date=date(2026, 12, 6))
RISKIER = EventSign(
    EventKind.RISK_WORSE, EventPlace.ALL, risk_points_before=120, risk_points_after=161
)
ALL_SIGNS = (
    replace(LATE, place=EventPlace.HERE),
    EventSign(EventKind.WORSE, EventPlace.ELSEWHERE, 1, 7),
    EventSign(EventKind.PLAN_BROKEN, EventPlace.HERE),
    EventSign(EventKind.UTILISATION, EventPlace.ALL, currency="CNY", utilisation_mark=100),
    DUE,
    RISKIER,
)
CHANGED = CreditEvent(3, stand_in("consent"), TODAY, (LATE,))
CALENDAR = CreditEvent(3, stand_in("consent"), TODAY, (DUE,), YESTERDAY)
SCORED = CreditEvent(3, stand_in("consent"), TODAY, (LATE, RISKIER))
DISPUTED = replace(CHANGED, signs=(EventSign(EventKind.DISPUTE, EventPlace.ELSEWHERE),))
LOGGED = WatchedEvent(3, (80, 100), due_within_days=7, risk_worse_by_points=20)
CARD_HASH = stand_in("card")
STARTED = WatchStart((80, 100), 7, 20, YESTERDAY, YESTERDAY, 0)


def bodies() -> Json:
    """Bodies of requests and answers."""
    return {
        "description": f"Serialised bodies of WatchService (section 28). {DESCRIPTION}",
        "cases": [*_watches(), *_received(), *_answers()],
    }


def _watches() -> Iterator[Json]:
    def case(name: str, field: str | None = None, **changed: Any) -> Json:
        body = encode_watch(replace(WATCHED, **changed))
        return body_case(pb.CreditWatch, name, body, "INVALID_VALUE" if field else None, field)

    yield case("everything")
    yield case("the-least", utilisation_marks=(), due_within_days=0, risk_worse_by_points=0)
    yield case("behind-an-event", after=17)
    yield case(
        "the-most-days-and-points", due_within_days=MOST_DAYS_AHEAD, risk_worse_by_points=1000
    )
    yield case("an-event-that-cannot-be", "after", after=1 << 63)
    yield case("marks-that-fall", "utilisation_marks", utilisation_marks=(100, 80))
    yield case("a-mark-twice", "utilisation_marks", utilisation_marks=(80, 80))
    yield case("a-mark-of-nothing", "utilisation_marks", utilisation_marks=(0,))
    yield case("a-mark-too-high", "utilisation_marks", utilisation_marks=(1001,))
    yield case("too-many-marks", "utilisation_marks", utilisation_marks=tuple(range(1, 10)))
    yield case("nothing-may-wait", "most_unacknowledged", most_unacknowledged=0)
    yield case("too-many-may-wait", "most_unacknowledged", most_unacknowledged=1001)
    yield case("too-many-days", "due_within_days", due_within_days=MOST_DAYS_AHEAD + 1)
    yield case("too-many-points", "risk_worse_by_points", risk_worse_by_points=1001)
    body = encode_watch(WATCHED)
    yield body_case(pb.CreditWatch, "cut-off", body[:-1], "MALFORMED_BODY", readable=False)
    yield body_case(
        pb.CreditWatch, "unknown-field", body + b"\x30\x01", "UNKNOWN_FIELD", "#6", readable=False
    )


def _received() -> Iterator[Json]:
    yield body_case(pb.EventsReceived, "up-to-an-event", encode_received(17))
    for name, number in (("no-event", 0), ("an-event-that-cannot-be", 1 << 63)):
        body = encode_received(number)
        yield body_case(pb.EventsReceived, name, body, "INVALID_VALUE", "number")


def _answers() -> Iterator[Json]:
    yield body_case(pb.WatchBegun, "the-first", encode_begun(WatchBegun(0, 0, 3600)))
    yield body_case(pb.WatchBegun, "a-later-one", encode_begun(WatchBegun(17, 12, 3600)))
    yield body_case(pb.EventsAcknowledged, "up-to-an-event", encode_acknowledged(17))
    for name, event in (
        ("a-change", CHANGED),
        ("the-calendar", CALENDAR),
        ("a-score", SCORED),
        ("a-dispute", DISPUTED),
        ("all-other-signs", replace(CHANGED, signs=ALL_SIGNS)),
    ):
        yield body_case(pb.CreditEvent, name, encode_event(event))


class Desk:
    """A partner that watches, and a gateway whose log says what it is told."""

    def __init__(self) -> None:
        """New keys."""
        self.gateway = SimulatedGateway()
        self.gateway.clock = SettableClock(MADE)
        self.signer = PrivateKeySigner(generate_private_key_pem("ed25519"))
        self.watch = self._signed(WATCH.name, WATCH_BODY_TYPE, encode_watch(WATCHED))
        self.received = self._signed(
            ACKNOWLEDGE_EVENTS.name, RECEIVED_BODY_TYPE, encode_received(3)
        )

    def _signed(self, method: str, body_type: str, body: bytes) -> SentRequest:
        header = Header(ORIGIN, method, PARTNER, bytes(range(16)), ISSUED)
        payload = SignedPayload(header, body_type, body)
        envelope = sign_envelope(encode_payload(payload), (self.signer,))
        return SentRequest.of(encode_request(envelope), envelope, payload)

    def events(self) -> Json:
        """One watch, and answers to it."""
        first = replace(STARTED, looked_from=None, looked_until=None)
        cases = [
            self._begun("begun", None, watch_start=STARTED),
            self._begun("begun-for-the-first-time", None, watch_start=first),
            self._begun("begun-as-gateways-said-it-before", None),
            *self._good(),
            *self._bad(),
        ]
        return self._facts(
            self.watch,
            "Answers to one watch (section 28). answer_number says which answer it is, after the "
            "number of the event that was told before; 1 is the beginning. step is the step of "
            "section 10 that fails, null when all pass but those in unchecked; event: what "
            "section 28 demands of the event and its entry.",
            cases,
        )

    def _begun(self, name: str, step: str | None, **entry: Any) -> Json:
        body = BEGUN_BODY_TYPE, encode_begun(WatchBegun(KNOWN, 0, 3600))
        response = self._response(self.watch, body, {"answer_number": 1} | entry)
        return {"name": name, "answer_number": 1, "after": 0, "response": response, "step": step}

    def _good(self) -> Iterator[Json]:
        yield self._event("a-change", None)
        since = replace(LOGGED, since=YESTERDAY)
        yield self._event("the-calendar", None, CALENDAR, watched_event=since)
        scored = replace(LOGGED, card_hash=CARD_HASH)
        yield self._event("a-score", None, SCORED, watched_event=scored, report_version=5)
        dispute = replace(LOGGED, dispute_leaf_index=0)
        yield self._event("a-dispute", None, DISPUTED, watched_event=dispute)
        again = replace(WatchedEvent(3, (50,), due_within_days=30), first_leaf_index=0)
        yield self._event("one-that-comes-again-made-with-other-marks", None, watched_event=again)

    def _bad(self) -> Iterator[Json]:
        step = ReceiptStep
        since = replace(LOGGED, since=YESTERDAY)
        for name, event, logged in (
            ("another-number", CHANGED, replace(LOGGED, number=4)),
            ("a-day-before-that-the-entry-does-not-know", CALENDAR, LOGGED),
            ("a-day-before-that-only-the-entry-knows", CHANGED, since),
            ("another-day-before", replace(CALENDAR, since=date(2026, 11, 27)), since),
            ("other-marks-of-utilisation", CHANGED, replace(LOGGED, utilisation_marks=(80,))),
            ("other-days-ahead", CALENDAR, replace(since, due_within_days=8)),
            ("other-points", CHANGED, replace(LOGGED, risk_worse_by_points=0)),
            ("a-score-without-a-card", SCORED, LOGGED),
            ("no-signs", replace(CHANGED, signs=()), LOGGED),
        ):
            yield self._event(name, EVENT, event, watched_event=logged)
        yield self._event("another-consent", EVENT, consent_commitment=stand_in("other"))
        yield self._event("another-purpose", EVENT, purpose=Purpose.LOAN_APPROVAL)
        yield self._event("another-day", EVENT, as_of=YESTERDAY)
        yield self._event("one-that-is-known", EVENT, after=3)
        yield self._event("no-event-in-the-entry", step.FIELDS, watched_event=None)
        yield self._event("an-acknowledgement-with-it", step.FIELDS, acknowledged_event=2)
        yield self._event("another-answer-number", step.ANSWER_NUMBER, answer_number=3)
        yield self._event("a-beginning-with-it", step.FIELDS, watch_start=STARTED)
        yield self._begun("a-beginning-with-an-event", step.FIELDS, watched_event=LOGGED)
        for name, start in (
            ("a-beginning-with-other-marks", replace(STARTED, utilisation_marks=(80,))),
            ("a-beginning-with-other-days-ahead", replace(STARTED, due_within_days=0)),
            ("a-beginning-with-other-points", replace(STARTED, risk_worse_by_points=21)),
        ):
            yield self._begun(name, EVENT, watch_start=start)

    def _event(
        self,
        name: str,
        step: str | None,
        event: CreditEvent = CHANGED,
        *,
        after: int = KNOWN,
        **entry: Any,
    ) -> Json:
        logged = {
            "answer_number": 2,
            "purpose": Purpose.POST_LOAN_MANAGEMENT,
            "as_of": TODAY,
            "consent_commitment": stand_in("consent"),
            "subject_commitment": stand_in("person"),
            "pseudonym_key_version": 1,
            "data_version": 7,
            "report_version": 4,
            "watched_event": LOGGED,
        }
        body = EVENT_BODY_TYPE, encode_event(event)
        response = self._response(self.watch, body, logged | entry)
        known = {"answer_number": 2, "after": after}
        return {"name": name, **known, "response": response, "step": step}

    def acknowledgements(self) -> Json:
        """One acknowledgement, and answers to it."""
        fields = ReceiptStep.FIELDS
        return self._facts(
            self.received,
            "Answers to one acknowledgement of event 3 and all before it (section 28). step is as "
            "in events.json.",
            [
                self._acknowledged("good", None, 3, acknowledged_event=3),
                self._acknowledged("a-later-one-was-before", None, 5, acknowledged_event=3),
                self._acknowledged("an-earlier-one", EVENT, 2, acknowledged_event=3),
                self._acknowledged("another-one-in-the-entry", EVENT, 3, acknowledged_event=2),
                self._acknowledged("none-in-the-entry", EVENT, 3),
                self._acknowledged("an-event-with-it", fields, 3, watched_event=LOGGED),
                self._acknowledged("a-beginning-with-it", fields, 3, watch_start=STARTED),
                self._acknowledged(
                    "about-somebody",
                    fields,
                    3,
                    acknowledged_event=3,
                    subject_commitment=stand_in("person"),
                    pseudonym_key_version=1,
                ),
            ],
        )

    def _acknowledged(self, name: str, step: str | None, number: int, **entry: Any) -> Json:
        body = ACKNOWLEDGED_BODY_TYPE, encode_acknowledged(number)
        return {
            "name": name,
            "number": 3,
            "response": self._response(self.received, body, entry),
            "step": step,
        }

    def _response(self, sent: SentRequest, body: tuple[str, bytes], entry: Json) -> str:
        self.gateway.leaves.clear()
        self.gateway.misbehaviour = Misbehaviour(
            body=body,
            header={"method": sent.method},
            entry={"method": sent.method, "trace_id": TRACE_ID} | entry,
        )
        return _base64(self.gateway.answer(sent.raw))

    def _facts(self, sent: SentRequest, description: str, cases: list[Json]) -> Json:
        signers = self.gateway.signers
        return {
            "description": description,
            "origin": ORIGIN,
            "answer_keys": [public_key_pem(s.public_key).decode("ascii") for s in signers],
            "log_key": self.gateway.log.vkey,
            "request": _base64(sent.raw),
            "call": CALL | {"known_counter": 0, "known_tree_size": 0},
            "unchecked": list(UNCHECKED),
            "cases": cases,
        }


def generate(directory: Path) -> None:
    """Write every file, over older ones."""
    directory.mkdir(parents=True, exist_ok=True)
    desk = Desk()
    files = {
        "bodies": bodies(),
        "events": desk.events(),
        "acknowledgements": desk.acknowledgements(),
    }
    for name, content in files.items():
        text = json.dumps(content, indent=2, ensure_ascii=True) + "\n"
        (directory / f"{name}.json").write_text(text, encoding="ascii")


def _base64(value: bytes) -> str:
    return base64.b64encode(value).decode("ascii")


if __name__ == "__main__":
    generate(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent)
