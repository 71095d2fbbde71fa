# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Writes the published vectors of section 25, tests/vectors/correction/bodies.json.

    python -m tests.vectors.generate_correction [DIRECTORY]

Bodies of CorrectionService: what they say, and what those are refused for that a gateway refuses
without a look at its notices. They hold no keys and come out the same each time.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from creditgateway.v1 import correction_pb2 as pb

from gateway.client import AcknowledgedNotice, CorrectionNotice, NoticeKind, WrongAnswer
from gateway.domain.corrections.feed import CorrectionsPage, CorrectionsQuery
from gateway.wire.corrections import (
    encode_acknowledged,
    encode_corrections_page,
    encode_corrections_query,
    encode_received,
)
from tests.vectors.signed_bodies import DESCRIPTION, Json, body_case, write_bodies

FOUND = datetime(2026, 11, 29, 12, 0, 0, 5, tzinfo=UTC)
READ = datetime(2026, 11, 30, 8, 0, tzinfo=UTC)
REQUEST_ID = bytes(range(16))
NOTICE = CorrectionNotice(41, FOUND, (WrongAnswer(0, REQUEST_ID), WrongAnswer(300, REQUEST_ID, 7)))
OTHER = CorrectionNotice(300, FOUND, (WrongAnswer(301, bytes(16)),))


def bodies() -> Json:
    """Bodies of requests and answers."""
    return {
        "description": f"Serialised bodies of CorrectionService (section 25). {DESCRIPTION}",
        "cases": [*_queries(), *_acknowledgements(), *_answers()],
    }


def _queries() -> list[Json]:
    query, wrong = pb.CorrectionsQuery, "INVALID_VALUE"
    body = _query(100, 41)
    return [
        body_case(query, "first-page", _query(1)),
        body_case(query, "a-further-page", body),
        body_case(query, "no-size", b"", wrong, "page_size"),
        body_case(query, "too-large-a-page", _query(101), wrong, "page_size"),
        body_case(query, "behind-every-number", _query(1, 1 << 63), wrong, "after"),
        body_case(query, "cut-off", body[:-1], "MALFORMED_BODY", readable=False),
        body_case(
            query, "a-number-in-two-bytes", b"\x08\x81\x00", "MALFORMED_BODY", readable=False
        ),
        body_case(
            query, "unknown-field", body + b"\x20\x01", "UNKNOWN_FIELD", "#4", readable=False
        ),
    ]


def _acknowledgements() -> list[Json]:
    received, wrong = pb.CorrectionsReceived, "INVALID_VALUE"
    named = "notice_ids"
    return [
        body_case(received, "acknowledges-one", encode_received([41])),
        body_case(received, "acknowledges-most", encode_received(range(1, 101))),
        body_case(received, "acknowledges-none", b"", wrong, named),
        body_case(received, "too-many", encode_received(range(1, 102)), wrong, named),
        body_case(received, "twice-the-same", encode_received([41, 41]), wrong, named),
        body_case(received, "descending", encode_received([300, 41]), wrong, named),
        body_case(received, "number-0", encode_received([0, 41]), wrong, named),
        body_case(received, "a-number-that-none-has", encode_received([1 << 63]), wrong, named),
        body_case(received, "not-packed", b"\x08\x29", "MALFORMED_BODY", readable=False),
    ]


def _answers() -> list[Json]:
    page, done = pb.CorrectionsPage, pb.CorrectionsAcknowledged
    acknowledged = [AcknowledgedNotice(41, READ), AcknowledgedNotice(300, FOUND)]
    return [
        body_case(page, "notices", _page(NOTICE, OTHER, more=True)),
        body_case(page, "last-page", _page(OTHER)),
        body_case(page, "no-notices", _page()),
        body_case(done, "acknowledged", encode_acknowledged(acknowledged)),
        *[
            body_case(page, f"notice-of-{kind.value}", _page(replace(OTHER, kind=kind)))
            for kind in (NoticeKind.ERASURE, NoticeKind.RESTRICTION, NoticeKind.LIFT)
        ],
    ]


def _query(page_size: int, after: int = 0) -> bytes:
    return encode_corrections_query(CorrectionsQuery(page_size, after))


def _page(*notices: CorrectionNotice, more: bool = False) -> bytes:
    return encode_corrections_page(CorrectionsPage(notices, more, READ))


if __name__ == "__main__":
    write_bodies("correction", bodies())
