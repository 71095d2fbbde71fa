# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Writes the published vectors of section 29, tests/vectors/reminder/.

    python -m tests.vectors.reminder.generate_reminder [DIRECTORY]

Bodies of ReminderService, and a webhook with what is wrong with others. The secret guards nothing
but these vectors; they come out the same each time.
"""

from __future__ import annotations

import json
import sys
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path
from uuid import UUID

from creditgateway.v1 import reminder_pb2 as pb

from gateway.audit.fact_entry import fact_entry
from gateway.audit.rows import RecordedFact
from gateway.client import AcknowledgedReminder, ReminderChannel, ToldReminder
from gateway.client.words import LANGUAGES, reminder_of
from gateway.domain.obligations.due_soon import DueSoon
from gateway.domain.reminders.content import ReminderContent
from gateway.domain.reminders.endpoint import secret_text
from gateway.services.reminders.sending import Recorded, payload, signed_headers
from gateway.wire.entries import encode_entry
from gateway.wire.reminders.bodies import encode_acknowledged, encode_told
from tests.vectors.signed_bodies import DESCRIPTION, Json, body_case, write_bodies

MADE = datetime(2026, 11, 30, 8, 0, tzinfo=UTC)
ONE, OTHER = UUID(int=0x11), UUID(int=0x22)
SECRET = bytes(range(32))
SMS, APP, EMAIL, ANOTHER = ReminderChannel
CONTENT = ReminderContent(
    partner="bank-a",
    subject_commitment=b"\1" * 32,
    consent_commitment=b"\2" * 32,
    data_version=7,
    as_of=date(2026, 11, 30),
    due=DueSoon(date(2026, 12, 3), 3, "CNY", 123_450),
    salt=bytes(range(16)),
)


def bodies() -> Json:
    """Bodies of requests and answers."""
    return {
        "description": f"Serialised bodies of ReminderService (section 29). {DESCRIPTION}",
        "cases": [*_requests(), *_answers()],
    }


def _requests() -> list[Json]:
    told, wrong = pb.RemindersTold, "INVALID_VALUE"
    one, other = ToldReminder(ONE, (SMS, APP, EMAIL, ANOTHER)), ToldReminder(OTHER)
    body = encode_told([one, other])
    many = [ToldReminder(UUID(int=number)) for number in range(1, 102)]
    channels = "reminders[0].channels"
    return [
        body_case(told, "one-by-text-message", _one(SMS)),
        body_case(told, "one-by-every-way-and-one-not-passed-on", body),
        body_case(told, "most", encode_told(many[:100])),
        body_case(told, "none", b"", wrong, "reminders"),
        body_case(told, "too-many", encode_told(many), wrong, "reminders"),
        body_case(told, "twice-the-same", encode_told([other, other]), wrong, "reminders"),
        body_case(told, "descending", encode_told([other, one]), wrong, "reminders"),
        body_case(told, "a-way-twice", _one(SMS, SMS), wrong, channels),
        body_case(told, "ways-descending", _one(APP, SMS), wrong, channels),
        body_case(
            told,
            "a-short-id",
            pb.RemindersTold(reminders=[pb.ToldReminder(reminder=bytes(15))]).SerializeToString(),
            wrong,
            "reminders[0].reminder",
        ),
        body_case(told, "cut-off", body[:-1], "MALFORMED_BODY", readable=False),
        body_case(told, "unknown-field", body + b"\x10\x01", "UNKNOWN_FIELD", "#2", readable=False),
    ]


def _one(*channels: ReminderChannel) -> bytes:
    return encode_told([ToldReminder(ONE, channels)])


def _answers() -> list[Json]:
    said = [AcknowledgedReminder(ONE, MADE), AcknowledgedReminder(OTHER, MADE)]
    return [body_case(pb.RemindersAcknowledged, "acknowledged", encode_acknowledged(said))]


def webhook() -> Json:
    """A webhook as it is posted, and what makes others none."""
    fact = json.dumps(CONTENT.body())
    entry = encode_entry(fact_entry(_recorded(fact)))
    texts = {each: reminder_of(CONTENT.due, each).document() for each in LANGUAGES}
    body = payload(Recorded(ONE, MADE, 41, entry, fact), CONTENT, CONTENT.as_of, texts)
    text = body.decode()
    headers = signed_headers(f"msg_{ONE.hex}", MADE, body, [SECRET])
    two = signed_headers(f"msg_{ONE.hex}", MADE, body, [bytes(32), SECRET])
    other = text.replace("123450", "123451")
    other_id = signed_headers("msg_1", MADE, body, [SECRET])
    changed = signed_headers(f"msg_{ONE.hex}", MADE, other.encode(), [SECRET])
    unsigned = {name: value for name, value in headers.items() if name != "webhook-signature"}
    return {
        "description": "A webhook of section 29, whose secret guards nothing; the receiver's clock"
        " is at its webhook-timestamp. refused is why it is not taken, null where it is.",
        "secret": secret_text(SECRET),
        "cases": [
            _case("a-reminder", headers, text, None),
            _case("signed-by-two-secrets", two, text, None),
            _case("another-amount-unsigned", headers, other, "signature"),
            _case("another-amount-signed", changed, other, "content"),
            _case("another-id-signed", other_id, text, "id"),
            _case("no-signature", unsigned, text, "signature"),
        ],
    }


def _recorded(fact: str) -> RecordedFact:
    digest = sha256(fact.encode()).digest()
    return RecordedFact("reminder", ONE.bytes, digest, "gateway:gateway", "", MADE, 1)


def _case(name: str, headers: dict[str, str], body: str, refused: str | None) -> Json:
    return {"name": name, "headers": headers, "body": body, "refused": refused}


if __name__ == "__main__":
    write_bodies("reminder", bodies())
    named = len(sys.argv) > 1
    directory = Path(sys.argv[1]) if named else Path(__file__).parent
    (directory / "webhook.json").write_text(
        json.dumps(webhook(), indent=2, ensure_ascii=True) + "\n", encoding="ascii"
    )
