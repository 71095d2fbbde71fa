# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Writes the published vectors of a partner's cases (section 20), tests/vectors/case/bodies.json.

    python -m tests.vectors.generate_case [DIRECTORY]

Bodies of ListCases and AnswerCase: what they say, and what those are refused for that a gateway
refuses without a look at its cases. They hold no keys and come out the same each time.
"""

from __future__ import annotations

from datetime import UTC, datetime

from creditgateway.v1 import case_pb2 as pb

from gateway.domain.own_calls.cases import CaseAnswer, CaseListing, CasePage, OwnCase
from gateway.wire.own_calls.cases import encode_answer, encode_case, encode_listing, encode_page
from tests.vectors.signed_bodies import DESCRIPTION, Json, body_case, write_bodies

HOUR = datetime(2026, 11, 2, 3, 0, tzinfo=UTC)
OPENED = datetime(2026, 11, 2, 4, 0, 0, 7, tzinfo=UTC)
UNTIL = datetime(2026, 11, 22, 4, 0, 0, 7, tzinfo=UTC)
ANSWERED = datetime(2026, 11, 12, 9, 30, tzinfo=UTC)
LATE = datetime(2026, 11, 22, 4, 0, 0, 8, tzinfo=UTC)
READ = datetime(2026, 11, 30, 8, 0, tzinfo=UTC)
OPEN = OwnCase(7, "misses", HOUR, 300, 20, 280, 0, OPENED, UNTIL, 0, None, None)
GIVEN = OwnCase(8, "at-night", HOUR, 60, 60, 0, 0, OPENED, UNTIL, 2, ANSWERED, None)
CLOSED = OwnCase(300, "shifted-dates", HOUR, 60, 50, 10, 45, OPENED, UNTIL, 1, LATE, READ)


def bodies() -> Json:
    """Bodies of requests and answers."""
    return {
        "description": f"Serialised bodies of ListCases and AnswerCase (section 20). {DESCRIPTION}",
        "cases": [*_listings(), *_given(), *_answers()],
    }


def _listings() -> list[Json]:
    listing, wrong = pb.CaseListing, "INVALID_VALUE"
    body = _listing(100, 41, closed=True)
    return [
        body_case(listing, "first-page", _listing(1)),
        body_case(listing, "a-further-page-with-closed-ones", body),
        body_case(listing, "no-size", b"", "MISSING_FIELD", "page_size"),
        body_case(listing, "too-large-a-page", _listing(101), wrong, "page_size"),
        body_case(listing, "behind-every-number", _listing(1, 1 << 63), wrong, "after_case"),
        body_case(listing, "cut-off", body[:-1], "MALFORMED_BODY", readable=False),
        body_case(listing, "false-written", b"\x08\x01\x18\x00", "MALFORMED_BODY", readable=False),
        body_case(
            listing, "unknown-field", body + b"\x20\x01", "UNKNOWN_FIELD", "#4", readable=False
        ),
    ]


def _given() -> list[Json]:
    answer, missing = pb.CaseAnswer, "MISSING_FIELD"
    return [
        body_case(answer, "first-answer", _answer(7, 1, "A campaign, 1 to 3 November.")),
        body_case(
            answer, "a-further-answer-in-chinese", _answer(300, 2, "\u4fe1\u8d37\u6d3b\u52a8")
        ),
        body_case(answer, "4000-code-points", _answer(7, 1, "\U0001f4b3" + "x" * 3999)),
        body_case(
            answer,
            "one-more",
            _answer(7, 1, "x" * 4001),
            "EXPLANATION_TOO_LONG",
            "explanation",
        ),
        body_case(answer, "of-no-case", _answer(0, 1, "why"), missing, "case_number"),
        body_case(answer, "without-its-number", _answer(7, 0, "why"), missing, "answer_number"),
        body_case(answer, "without-words", _answer(7, 1, ""), missing, "explanation"),
        body_case(answer, "of-blanks", _answer(7, 1, " \n"), missing, "explanation"),
        body_case(answer, "with-a-nul", _answer(7, 1, "a\0b"), "INVALID_VALUE", "explanation"),
        body_case(
            answer,
            "in-another-order",
            b"\x10\x01\x08\x07\x1a\x01a",
            "MALFORMED_BODY",
            readable=False,
        ),
    ]


def _answers() -> list[Json]:
    case, page = pb.Case, pb.CasePage
    return [
        body_case(case, "open", encode_case(OPEN)),
        body_case(case, "answered", encode_case(GIVEN)),
        body_case(case, "closed-and-answered-late", encode_case(CLOSED)),
        body_case(page, "a-page", encode_page(CasePage((OPEN, GIVEN), READ, 8))),
        body_case(page, "last-page", encode_page(CasePage((CLOSED,), READ))),
        body_case(page, "no-cases", encode_page(CasePage((), READ))),
    ]


def _listing(page_size: int, after: int = 0, *, closed: bool = False) -> bytes:
    return encode_listing(CaseListing(page_size, after, closed))


def _answer(case: int, number: int, explanation: str) -> bytes:
    return encode_answer(CaseAnswer(case, number, explanation))


if __name__ == "__main__":
    write_bodies("case", bodies())
