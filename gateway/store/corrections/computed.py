# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Reads what makes answers wrong that were given, and records who was told before."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

import psycopg
from psycopg.rows import TupleRow

from gateway.audit.corrections.notices import Cause
from gateway.domain.corrections.feed import NoticeKind
from gateway.domain.facts.bodies import Body
from gateway.store.errors import translate_errors
from gateway.store.queries import load_sql

Connection = psycopg.Connection[TupleRow]

SETTLED_AFTER = timedelta(minutes=10)
"""An answer that was made from what a contribution replaced may become an entry a little later
than it. After so long none does any more."""


@dataclass(frozen=True, slots=True)
class Correcting:
    """What is in effect and makes answers wrong that were given.

    Attributes:
        contribution_id: its number; None: it is no contribution.
        restriction: the fact that restricts something or lifts that; None: it is a contribution.
        kind: of contribution, such as "file" or "erasure"; "restriction" or "lift".
        dispute: that it corrects, or that restricts, 16 bytes; None: none is named. Of several
            disputes that name one contribution the first, unless it names one itself.
        partner: who contributed; None: of a link, an erasure or a restriction.
        effect_leaf: of its fact: from there on it was in effect.
        record_time: of that fact.
        searched: how many leaves of the log were searched for it.
        search_time: when the last of them were; None: none were.
    """

    contribution_id: int | None
    restriction: UUID | None
    kind: str
    dispute: bytes | None
    partner: str | None
    effect_leaf: int
    record_time: datetime
    searched: int
    search_time: datetime | None

    @property
    def cause(self) -> Cause:
        """What names it in facts. Raises ValueError: it is neither."""
        cause = self.contribution_id if self.restriction is None else self.restriction
        if cause is None:
            raise ValueError("neither a contribution nor a restriction")
        return cause

    @property
    def says(self) -> NoticeKind:
        """What notices of it say."""
        try:
            return NoticeKind(self.kind)
        except ValueError:
            return NoticeKind.CORRECTION  # a kind of contribution

    @property
    def is_settled(self) -> bool:
        """Whether no further answer can have been made from what it replaced."""
        return self.search_time is not None and self.search_time > self.record_time + SETTLED_AFTER


@dataclass(frozen=True, slots=True)
class ToldPartner:
    """What one search of the log came to for one partner.

    Attributes:
        correction_id: of the search.
        contribution_id: it was for; None: it was for no contribution.
        restriction: or for this fact.
        record_time: when it was recorded.
        low: first leaf that was searched.
        high: the first one that was not.
        since: answers from then on.
        people: whose records the contribution changed.
        partner: who was told; None: nobody was.
        notices: of the partner.
        delivered: of those.
        acknowledged: likewise.
        told_about: people.
    """

    correction_id: int
    contribution_id: int | None
    restriction: UUID | None
    record_time: datetime
    low: int
    high: int
    since: datetime
    people: int
    partner: str | None
    notices: int
    delivered: int
    acknowledged: int
    told_about: int

    @property
    def cause(self) -> Cause | None:
        """What it was for, as facts name it."""
        return self.contribution_id if self.restriction is None else self.restriction


def correcting_contributions(connection: Connection, also: int | None = None) -> list[Correcting]:
    """What makes answers wrong that were given, in the order in which it took effect.

    Contributions that say so, that a resolved dispute names, that take an account from somebody or
    erase somebody; facts that restrict something or lift that; and one more contribution.

    Args:
        connection: of the auditor or the operator.
        also: another contribution that is to count; None: no other.

    Raises:
        StoreError: the database cannot be used.
    """
    with translate_errors():
        rows = connection.execute(load_sql("corrections.correcting"), {"also": also}).fetchall()
    return [Correcting(*row) for row in rows]


def is_disputed(connection: Connection, dispute: bytes) -> bool:
    """Whether there is such a dispute. For the contributor. Raises StoreError."""
    with translate_errors():
        row = connection.execute(
            load_sql("corrections.is_disputed"), {"dispute": dispute}
        ).fetchone()
    return row == (True,)


def told_partners(connection: Connection, causes: Iterable[Cause]) -> list[ToldPartner]:
    """What was computed of some contributions and restrictions, by search and partner. As above."""
    known = list(causes)
    asked = {
        "contributions": [each for each in known if isinstance(each, int)],
        "restrictions": [each for each in known if isinstance(each, UUID)],
    }
    with translate_errors():
        rows = connection.execute(load_sql("corrections.notices"), asked).fetchall()
    return [ToldPartner(*row) for row in rows]


def told_answers(connection: Connection, cause: Cause, low: int) -> set[tuple[str, bytes, int]]:
    """Partner, person and leaf of all answers that the notices of one search name."""
    asked = {
        "contribution": cause if isinstance(cause, int) else None,
        "restriction": cause if isinstance(cause, UUID) else None,
        "low": low,
    }
    with translate_errors():
        rows = connection.execute(load_sql("corrections.told_again"), asked).fetchall()
    return {(partner, bytes(person), leaf) for partner, person, leaves in rows for leaf in leaves}


def record_corrections(connection: Connection, bodies: Iterable[Body], cause: str) -> list[UUID]:
    """Records facts of corrections, all or none; their ids.

    Args:
        connection: of the auditor.
        bodies: made by gateway.audit.corrections.notices.
        cause: why; in the log for ever.

    Raises:
        StoreConflictError: somebody else has recorded the same search.
        StoreError: the database cannot be used.
    """
    query = load_sql("corrections.record")
    with translate_errors(), connection.transaction():
        made = [
            connection.execute(query, {"body": json.dumps(body), "cause": cause}).fetchall()
            for body in bodies
        ]
    return [UUID(str(fact_id)) for ((fact_id,),) in made]
