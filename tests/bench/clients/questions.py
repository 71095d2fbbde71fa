# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What is asked: signed requests about the world's people, in several formats and sizes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import cycle

from gateway.client import ClientIdentity
from gateway.domain.access.envelope import QUERY_METHOD, Header, SignedPayload
from gateway.domain.codes import EVERY_REPORTS_SECTIONS, Section
from gateway.runtime.system import SystemClock, SystemRandomness
from gateway.signing.envelope import sign_envelope
from gateway.wire.payloads import encode_payload
from gateway.wire.requests import encode_request
from tests.bench.world import PARTNERS, World
from tests.support.gateway.stack import REFERENCE, resident
from tests.support.records.partner_bodies import BODY_TYPES, loan_query

NEAR_THE_BOUND_BYTES = 8000
"""Adapters of JSON and XML take bodies of up to 8,192 bytes."""


@dataclass(frozen=True, slots=True)
class Question:
    """One kind of question.

    Attributes:
        label: for people.
        adapter: the format, and with it the partner that asks.
        sections: asked for; none means SUMMARY and HISTORY.
        padded_to: spaces at its end make the body this long, in bytes.
        by_conventional: whether the conventional design can answer it, too.
    """

    label: str
    adapter: str = "canonical"
    sections: tuple[Section, ...] = ()
    padded_to: int = 0
    by_conventional: bool = True

    @property
    def partner(self) -> str:
        """Who asks."""
        return PARTNERS[self.adapter]

    def body(self, number: int) -> bytes:
        """Asks about one of the world's people."""
        body = loan_query(self.adapter, resident(number), REFERENCE, sections=self.sections)
        return body.ljust(self.padded_to)


_JSON, _XML = "json-pbc", "xml-metro2"
USUAL = "protobuf"
BODIES = {
    USUAL: Question("protobuf (the usual)"),
    "json": Question("JSON", _JSON),
    "json-8000": Question("JSON, 8,000 bytes", _JSON, padded_to=NEAR_THE_BOUND_BYTES),
    "xml": Question("XML", _XML),
    "xml-8000": Question("XML, 8,000 bytes", _XML, padded_to=NEAR_THE_BOUND_BYTES),
}
"""The same question in every format, small and near the bound."""
SECTIONS = {
    "summary": Question("SUMMARY", sections=(Section.SUMMARY,)),
    "history": Question(
        "SUMMARY, HISTORY (the usual)", sections=(Section.SUMMARY, Section.HISTORY)
    ),
    "months": Question(
        "SUMMARY, HISTORY, MONTHS",
        sections=(Section.SUMMARY, Section.HISTORY, Section.MONTHS),
    ),
    "inquiries": Question(
        "all, with INQUIRIES", sections=EVERY_REPORTS_SECTIONS, by_conventional=False
    ),
}
"""From the shortest report to the longest."""
QUESTIONS = BODIES | SECTIONS


class Questions:
    """Signs requests about the world's people, each with a new request id."""

    def __init__(self, world: World, question: str = USUAL, *, partner: str = "") -> None:
        """Loads the bank's key; bodies are made once."""
        asked = QUESTIONS[question]
        self._partner = partner or asked.partner
        self._signers = ClientIdentity.from_files(
            self._partner, world.path / f"{self._partner}-0.pem"
        ).signers
        self._origin = world.origin
        self._clock, self._randomness = SystemClock(), SystemRandomness()
        self._body_type = BODY_TYPES[asked.adapter]
        self._bodies = cycle([asked.body(n) for n in range(1, world.subjects + 1)])

    def signed(self, count: int, *, issue_time: datetime | None = None) -> list[bytes]:
        """New request messages, signed for now or for the time at which they are to leave."""
        return [self._signed(issue_time or self._clock.now()) for _ in range(count)]

    def repeated(self, count: int) -> Iterator[bytes]:
        """The same few messages for ever, for a server that does not look at them."""
        return cycle(self.signed(count))

    def _signed(self, issue_time: datetime) -> bytes:
        header = Header(
            audience=self._origin,
            method=QUERY_METHOD,
            partner=self._partner,
            request_id=self._randomness.token(16),
            issue_time=issue_time,
        )
        payload = SignedPayload(header, self._body_type, next(self._bodies))
        return encode_request(sign_envelope(encode_payload(payload), self._signers))
