# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The rows that facts of corrections make: part of gateway.audit.facts.fold. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from gateway.audit.corrections.notices import notices_in
from gateway.audit.facts.logged import Key, LoggedFact, Row, hex_bytes, moment
from gateway.domain.corrections.feed import NoticeKind
from gateway.domain.facts.kinds import CORRECTION, CORRECTION_DELIVERY, CORRECTION_RECEIPT

NOTICES_APART = 1000
"""Between the numbers of the first notices of two corrections."""

_NOTED = {
    CORRECTION_DELIVERY.name: "deliver_time",
    CORRECTION_RECEIPT.name: "acknowledge_time",
}
"""What facts of calls say of notices: the column that tells when."""

CORRECTING = frozenset({CORRECTION.name, *_NOTED})
"""The kinds that this is about."""


def correction_rows(
    fact: LoggedFact, notices: Mapping[Key, Row]
) -> Iterator[tuple[str, dict[str, Any]]]:
    """Rows that a fact makes or changes, each with its table.

    Args:
        fact: of one of CORRECTING.
        notices: those that there are.

    Raises:
        LookupError, TypeError or ValueError: it says nothing that could hold.
    """
    if fact.kind == CORRECTION.name:
        yield from _made(fact)
        return
    column = _NOTED[fact.kind]
    for notice_id in fact.body["notices"]:
        row = notices.get((notice_id,))
        if row is not None and row[column] is None:  # the first time counts
            yield "correction_notice", dict(row) | {column: moment(fact.record_time.isoformat())}


def _made(fact: LoggedFact) -> Iterator[tuple[str, dict[str, Any]]]:
    """A correction, and its notices."""
    body = fact.body
    number: int = body["correction_id"]
    found = notices_in(body)
    yield (
        "correction",
        {name: body[name] for name in ("low", "high", "part", "people")}
        | {
            # Those of before restrictions and erasures were told say neither.
            "contribution_id": body.get("contribution_id"),
            "restriction_fact_id": body.get("restriction"),
            "kind": body.get("kind", NoticeKind.CORRECTION),
            "correction_id": number,
            "since": moment(body["since"]),
            "root": hex_bytes(body["root"]),
            "record_time": moment(fact.record_time.isoformat()),
        },
    )
    for place, notice in enumerate(found):
        yield (
            "correction_notice",
            {
                "notice_id": NOTICES_APART * number + place,
                "correction_id": number,
                "partner_id": notice.partner,
                "subject_commitment": hex_bytes(notice.subject_commitment.hex()),
                "leaf_indexes": list(notice.leaf_indexes),
                "deliver_time": None,
                "acknowledge_time": None,
            },
        )
