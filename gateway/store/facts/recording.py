# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Records facts, which are pending until a gateway or `log admit` makes log entries of them.

Works on connections of any role that may record the kind (gateway.domain.facts.kinds). In a
transaction several facts are recorded together or not at all.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import psycopg
from psycopg.rows import TupleRow

from gateway.domain.facts.bodies import Body, said
from gateway.domain.facts.kinds import FactKind
from gateway.errors import FactPendingError, FactRejectedError, FactWaitsError
from gateway.store.errors import translate_errors
from gateway.store.queries import load_sql

Connection = psycopg.Connection[TupleRow]

_POLL_S = 0.1


@dataclass(frozen=True, slots=True)
class PendingFact:
    """A fact that is not in the log yet; `body_digest` is of the body with its salt."""

    fact_id: UUID
    kind: str
    scope: str
    body: Body
    actor: str
    cause: str
    record_time: datetime
    body_digest: bytes


def record_fact(
    connection: Connection, kind: FactKind, scope: str, body: Body, *, cause: str = ""
) -> UUID:
    """Records a fact. It changes nothing yet.

    Args:
        connection: of a role that may record it.
        kind: what kind it is of.
        scope: what it is about; pending facts of one scope build on each other.
        body: the whole new state, made by gateway.domain.facts.bodies.
        cause: why. Stands in the log for ever, so no names and no identifiers.

    Returns:
        Its id.

    Raises:
        StoreConflictError: something else stands there, or is pending.
        StoreError: it makes no sense, or the database refused otherwise.
    """
    given: dict[str, Any] = {
        "kind": kind.name,
        "scope": scope,
        "body": json.dumps(body, ensure_ascii=False),
        "cause": cause,
    }
    with translate_errors():
        ((fact_id,),) = connection.execute(load_sql("facts.record"), given).fetchall()
    return UUID(str(fact_id))


def pending_facts(connection: Connection, scope: str | None = None) -> list[PendingFact]:
    """What is pending, about something or at all, oldest first. For the operator.

    Raises:
        StoreError: the database cannot be used.
    """
    with translate_errors():
        rows = connection.execute(load_sql("facts.pending"), {"scope": scope}).fetchall()
    return [
        PendingFact(fact_id, kind, scope, said(json.loads(body)), actor, cause, record_time, digest)
        for fact_id, kind, scope, body, actor, cause, record_time, digest in rows
    ]


def newest_fact(connection: Connection, kind: FactKind, scope: str) -> tuple[UUID, Body] | None:
    """Id and body, without its salt, of the newest fact of a kind about something, pending or not.

    Raises:
        StoreError: the database cannot be used.
    """
    asked = {"kind": kind.name, "scope": scope}
    with translate_errors():
        row = connection.execute(load_sql("facts.newest"), asked).fetchone()
    return None if row is None else (row[0], said(json.loads(row[1])))


def is_effective(connection: Connection, fact_id: UUID) -> bool:
    """Whether the fact is an entry of the log, and so holds.

    Raises:
        FactRejectedError: it never will.
        StoreError: the database cannot be used.
    """
    with translate_errors():
        row = connection.execute(load_sql("facts.state"), {"fact_id": fact_id}).fetchone()
    leaf_index, rejected = (None, None) if row is None else row
    if rejected is not None:
        raise FactRejectedError(rejected)
    return leaf_index is not None


def awaited_approval(connection: Connection, fact_id: UUID) -> UUID | None:
    """The fact that a second operator has to approve before a pending one takes effect.

    It may be another one about the same thing, recorded before. None: it waits for nobody.

    Raises:
        StoreError: the database cannot be used.
    """
    with translate_errors():
        row = connection.execute(load_sql("facts.awaited"), {"fact_id": fact_id}).fetchone()
    return None if row is None else row[0]


def wait_until_effective(
    connection: Connection,
    fact_ids: Iterable[UUID],
    limit_s: float,
    sleep: Callable[[float], None] = time.sleep,
) -> None:
    """Returns once all of the facts are entries of the log.

    Args:
        connection: of a role that records facts.
        fact_ids: which.
        limit_s: how long to wait, in seconds.
        sleep: waits between two looks.

    Raises:
        FactWaitsError: one waits for a second operator.
        FactPendingError: they are not in time. They may be later.
        FactRejectedError: one never will be.
        StoreError: the database cannot be used.
    """
    until = time.monotonic() + limit_s
    for fact_id in fact_ids:
        while not is_effective(connection, fact_id):
            if time.monotonic() >= until:
                awaited = awaited_approval(connection, fact_id)
                raise FactPendingError if awaited is None else FactWaitsError(awaited)
            sleep(_POLL_S)
