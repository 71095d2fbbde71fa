# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What rows facts about one person make: disputes and restrictions. Pure.

As credit.apply_fact_dispute and credit.apply_fact_restriction do. Rows stay under the subject
id that the fact names.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from gateway.audit.facts.logged import Key, LoggedFact, Row, hex_bytes, moment
from gateway.domain.facts.kinds import DISPUTE, RESTRICTION
from gateway.domain.people.buckets import bucket_of

COUNT = "person_facts"
_SAME = ("month", "item", "rules", "state", "outcome", "correction", "restricted", "version")
_AT = ("open_time", "answer_by_time", "resolve_by_time", "answer_time", "end_time")


class Change(NamedTuple):
    """A row that a fact made, changed or removed.

    Attributes:
        table: of the schema credit.
        key: of the row.
        row: as it is from then on; None: it is no more.
    """

    table: str
    key: Key
    row: Row | None


def whose(person: str) -> dict[str, Any]:
    """The first columns of a table of people."""
    return {"bucket": bucket_of(bytes.fromhex(person)), "subject_id": hex_bytes(person)}


def person_rows(fact: LoggedFact, rows: Mapping[str, Mapping[Key, Row]]) -> Iterator[Change]:
    """What a fact about a person makes.

    Args:
        fact: of the kind "dispute" or "restriction".
        rows: as the facts before it made them, by table and key.
    """
    body, first = fact.body, whose(fact.body["subject_id"])
    if fact.kind == DISPUTE.name:
        row = first | _dispute(body)
        yield Change(DISPUTE.table, _key(row, "dispute_id"), row)
        restriction_id, inforce = row["dispute_id"], row["restricted"]
        scope, account = "account", (row["partner_id"], row["account_id"])
    else:
        restriction_id, inforce = hex_bytes(body["restriction"]), not body["lifted"]
        scope, account = body["scope"], (body["against"], hex_bytes(body["account_id"]))
    key = (first["bucket"], first["subject_id"], restriction_id)
    now, known = moment(fact.record_time.isoformat()), rows[RESTRICTION.table].get(key)
    if known is None and inforce:
        row = first | {
            "restriction_id": restriction_id,
            "scope": scope,
            "partner_id": account[0],
            "account_id": account[1],
            "begin_time": now,
            "end_time": None,
        }
        yield Change(RESTRICTION.table, key, row)
    elif known is not None and inforce is not (known["end_time"] is None):
        times = {"begin_time": now, "end_time": None} if inforce else {"end_time": now}
        yield Change(RESTRICTION.table, key, dict(known) | times)
    counted = (first["bucket"], first["subject_id"])
    before = rows[COUNT].get(counted)
    yield Change(COUNT, counted, first | {"facts": 1 + (before["facts"] if before else 0)})


def _dispute(body: Row) -> dict[str, Any]:
    return {
        "dispute_id": hex_bytes(body["dispute"]),
        "opened_by": body["opened_by"],
        "partner_id": body["against"],
        "account_id": hex_bytes(body["account_id"]),
        **{name: body[name] for name in _SAME},
        **{name: moment(body[name]) for name in _AT},
        "evidence": [hex_bytes(digest) for digest in body["evidence"]],
        "answer_evidence": [hex_bytes(digest) for digest in body["answer_evidence"]],
        "statement": hex_bytes(body["statement"]),
        "statement_state": body["statement_state"],
    }


def _key(row: Row, name: str) -> Key:
    return row["bucket"], row["subject_id"], row[name]
