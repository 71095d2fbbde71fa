# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Writes the published vectors of section 26, tests/vectors/dispute/bodies.json.

    python -m tests.vectors.generate_dispute [DIRECTORY]

Bodies of DisputeService: what they say, and what those are refused for that a gateway refuses
without a look at the records. They hold no keys and come out the same each time.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any

from creditgateway.v1 import dispute_pb2 as pb

from gateway.client import (
    CorrectionProgress,
    DisputeAnswer,
    DisputedItem,
    DisputeOpening,
    DisputeOutcome,
    DisputeResolution,
    DisputeState,
    Identifier,
    IdentifierScheme,
    KnownDispute,
)
from gateway.domain.disputes.calls import DisputeListing, DisputePage
from gateway.domain.disputes.dispute import StatementState
from gateway.domain.people.synthetic import synthetic_resident_id
from gateway.wire.disputes.bodies import (
    encode_answer,
    encode_dispute,
    encode_listing,
    encode_name,
    encode_opening,
    encode_page,
    encode_resolution,
)
from tests.vectors.signed_bodies import DESCRIPTION, Json, body_case, write_bodies

DISPUTE_ID = bytes(range(16))
EVIDENCE = sha256(b"a receipt").digest()
OPENED = datetime(2026, 11, 30, 8, 0, 0, 5, tzinfo=UTC)
LONGEST = "\U0001f4b3" * 1_000
OPENING = DisputeOpening(
    Identifier(IdentifierScheme.CN_RESIDENT_ID, synthetic_resident_id(1)),
    "loan-bank",
    "L-2026-0042",
    DisputedItem.LATENESS,
    "2026-03",
    (EVIDENCE,),
    "C-2026-000017",
    "pbc",
    "\u6211\u6309\u65f6\u8fd8\u6b3e\u4e86\u3002\nI paid on time.",
)
RESOLUTION = DisputeResolution(DISPUTE_ID, DisputeOutcome.CORRECTED, 7)
KNOWN = KnownDispute(
    DISPUTE_ID,
    opened_by="bank-a",
    institution="loan-bank",
    month="2026-03",
    item=DisputedItem.LATENESS,
    rules="pbc",
    state=DisputeState.OPEN,
    outcome=None,
    open_time=OPENED,
    answer_by=OPENED + timedelta(days=10),
    resolve_by=OPENED + timedelta(days=20),
    answer_time=None,
    end_time=None,
    evidence=(EVIDENCE,),
    answer_evidence=(),
    correction=None,
    restricted=False,
    statement_state=StatementState.PENDING,
    version=1,
)
RESOLVED = replace(
    KNOWN,
    state=DisputeState.RESOLVED,
    outcome=DisputeOutcome.CORRECTED,
    answer_time=OPENED + timedelta(days=1),
    end_time=OPENED + timedelta(days=2),
    answer_evidence=(EVIDENCE, bytes(32)),
    correction=7,
    restricted=True,
    statement_state=StatementState.SHOWN,
    version=4,
)


def bodies() -> Json:
    """Bodies of requests and answers."""
    return {
        "description": f"Serialised bodies of DisputeService (section 26). {DESCRIPTION}",
        "cases": [*_openings(), *_refused_openings(), *_replies(), *_names(), *_answers()],
    }


def _openings() -> list[Json]:
    body = encode_opening(OPENING)
    least = replace(OPENING, month=None, evidence=(), consent_reference="", rules="", statement="")
    return [
        body_case(pb.DisputeOpening, "opened", body),
        body_case(pb.DisputeOpening, "no-more-than-has-to-be", encode_opening(least)),
        body_case(pb.DisputeOpening, "longest-statement", _opening(statement=LONGEST)),
        body_case(pb.DisputeOpening, "most-evidence", _opening(evidence=(EVIDENCE,) * 8)),
        body_case(pb.DisputeOpening, "other-deadlines", _opening(rules="fcra")),
        _malformed("cut-off", body[:-1]),
        _malformed("fields-out-of-order", body[2:] + body[:2]),
        _malformed("written-although-empty", body + b"\x52\x00"),
        _malformed("not-utf-8", body.replace("\u6211".encode(), b"\xff\xff\xff")),
        body_case(
            pb.DisputeOpening,
            "unknown-field",
            body + b"\x78\x01",
            "UNKNOWN_FIELD",
            "#15",
            readable=False,
        ),
    ]


def _refused_openings() -> list[Json]:
    nobody = replace(OPENING.identifier, value="")
    wrong = "INVALID_VALUE"
    return [
        _refused("nobody", "MISSING_FIELD", "subject_identifier", identifier=nobody),
        _refused("no-institution", "MISSING_FIELD", "institution", institution=""),
        _refused("no-account", "MISSING_FIELD", "account_reference", account_reference=""),
        _refused("an-account-in-lines", wrong, "account_reference", account_reference="L\n1"),
        _refused("nothing-is-wrong", "MISSING_FIELD", "item", item=0),
        _refused("unknown-item", "UNKNOWN_CODE", "item", item=9),
        _refused("unknown-rules", "UNKNOWN_CODE", "rules", rules="gdpr"),
        _refused("too-much-evidence", wrong, "evidence_digests", evidence=(EVIDENCE,) * 9),
        _refused(
            "evidence-of-another-hash",
            wrong,
            "evidence_digests[1]",
            evidence=(EVIDENCE, EVIDENCE[:20]),
        ),
        _refused("a-reference-in-two-forms", wrong, "consent_reference", consent_reference="C  17"),
        _refused("statement-too-long", wrong, "statement", statement=LONGEST + "!"),
        _refused("statement-of-blanks", wrong, "statement", statement=" \n "),
        _refused("statement-that-moves-the-cursor", wrong, "statement", statement="paid\x1b[2K"),
        _refused("statement-that-turns-around", wrong, "statement", statement="paid \u202edap"),
        _refused("statement-that-nobody-sees", wrong, "statement", statement="paid\U000e006e"),
        _refused("statement-of-no-characters", wrong, "statement", statement="paid\uffff"),
        _month("a-month-that-is-none", "2026-13"),
        _month("a-month-in-another-form", "2026-3"),
    ]


def _replies() -> list[Json]:
    answer = DisputeAnswer(DISPUTE_ID, (EVIDENCE,), restricted=True)
    long = replace(RESOLUTION, correction=1 << 63)
    rejected = replace(RESOLUTION, outcome=DisputeOutcome.REJECTED, correction=None)
    answered, resolution = pb.DisputeAnswer, pb.DisputeResolution
    return [
        body_case(answered, "answered", encode_answer(answer)),
        body_case(answered, "answered-in-silence", encode_answer(DisputeAnswer(DISPUTE_ID))),
        body_case(
            answered,
            "answers-no-dispute",
            encode_answer(replace(answer, dispute_id=b"")),
            "MISSING_FIELD",
            "dispute_id",
        ),
        body_case(
            answered,
            "too-much-evidence-of-an-answer",
            encode_answer(replace(answer, evidence=(EVIDENCE,) * 9)),
            "INVALID_VALUE",
            "evidence_digests",
        ),
        body_case(resolution, "corrected", encode_resolution(RESOLUTION)),
        body_case(resolution, "rejected", encode_resolution(replace(rejected, restricted=True))),
        body_case(
            resolution,
            "corrected-by-nothing",
            encode_resolution(replace(RESOLUTION, correction=None)),
            "INVALID_VALUE",
            "correction",
        ),
        body_case(
            resolution,
            "rejected-with-a-correction",
            encode_resolution(replace(rejected, correction=7)),
            "INVALID_VALUE",
            "correction",
        ),
        body_case(
            resolution,
            "a-number-that-none-has",
            encode_resolution(long),
            "INVALID_VALUE",
            "correction",
        ),
        body_case(
            resolution,
            "no-outcome",
            pb.DisputeResolution(dispute_id=DISPUTE_ID).SerializeToString(),
            "MISSING_FIELD",
            "outcome",
        ),
    ]


def _names() -> list[Json]:
    listing = pb.DisputeListing
    return [
        body_case(pb.DisputeName, "named", encode_name(DISPUTE_ID)),
        body_case(pb.DisputeName, "unnamed", b"", "MISSING_FIELD", "dispute_id"),
        body_case(
            pb.DisputeName, "a-short-id", encode_name(bytes(15)), "INVALID_VALUE", "dispute_id"
        ),
        body_case(listing, "first-page", encode_listing(DisputeListing(100))),
        body_case(
            listing, "a-further-page", encode_listing(DisputeListing(1, DISPUTE_ID, "L-2026-0042"))
        ),
        body_case(listing, "no-size", b"", "MISSING_FIELD", "page_size"),
        body_case(
            listing,
            "too-large-a-page",
            encode_listing(DisputeListing(101)),
            "INVALID_VALUE",
            "page_size",
        ),
        body_case(
            listing,
            "a-token-of-nothing",
            encode_listing(DisputeListing(1, b"\x00")),
            "INVALID_VALUE",
            "page_token",
        ),
    ]


def _answers() -> list[Json]:
    read_time = OPENED + timedelta(days=3)
    page = DisputePage((KNOWN, RESOLVED), read_time, DISPUTE_ID)
    progress = CorrectionProgress(1, 1, 1, institutions=3, answers=300, acknowledged=0)
    told = replace(RESOLVED, progress=progress)
    return [
        body_case(pb.Dispute, "open", encode_dispute(KNOWN)),
        body_case(pb.Dispute, "over", encode_dispute(RESOLVED)),
        body_case(pb.Dispute, "over-and-told", encode_dispute(told)),
        body_case(pb.DisputePage, "some", encode_page(page)),
        body_case(pb.DisputePage, "none", encode_page(DisputePage((), read_time))),
    ]


def _opening(**changed: Any) -> bytes:
    return encode_opening(replace(OPENING, **changed))


def _refused(name: str, reason: str, field: str, **changed: Any) -> Json:
    return body_case(pb.DisputeOpening, name, _opening(**changed), reason, field)


def _month(name: str, text: str) -> Json:
    message = pb.DisputeOpening.FromString(encode_opening(OPENING))
    message.disputed_month = text
    body = message.SerializeToString(deterministic=True)
    return body_case(pb.DisputeOpening, name, body, "INVALID_VALUE", "disputed_month")


def _malformed(name: str, body: bytes) -> Json:
    return body_case(pb.DisputeOpening, name, body, "MALFORMED_BODY", readable=False)


if __name__ == "__main__":
    write_bodies("dispute", bodies())
