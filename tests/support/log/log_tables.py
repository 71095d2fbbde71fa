# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Verifies a whole log from lists of rows, or from the tables as their owner reads them.

`gateway.services.audit.verify` does the same for auditors, in parts, and faster. This one
takes rows from anywhere, so that a test can change them one by one.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeVar

import psycopg
from psycopg.rows import TupleRow

from gateway.audit.findings import Finding
from gateway.audit.log_state import LogState
from gateway.audit.retention import coverage_of
from gateway.audit.rows import (
    AccessRow,
    CaseRow,
    ChainRow,
    CheckpointRow,
    ClaimRow,
    EntryRow,
    EvidenceRow,
    FactRow,
    LogHead,
    NodeRow,
    QuotaUseRow,
    SealedRow,
    StoredWatches,
    UseRow,
    WatchEventRow,
    WatchPositionRow,
    WatchRow,
    access_row,
)
from gateway.audit.rules.evidence import KeyCheck
from gateway.audit.verify.end import Remainder, signed_size, verify_end
from gateway.audit.verify.part import Part, PartVerification
from gateway.errors import StoreError
from gateway.log.checkpoint import LogVerifier
from gateway.store.errors import translate_errors

Connection = psycopg.Connection[TupleRow]
T = TypeVar("T")
_ROWS_AT_ONCE = 1_000
_BEGIN = b"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
_SQL = {
    "head": b"""
SELECT origin, tree_size, peaks, checkpoint FROM audit.log_head
""",
    "entries": b"""
SELECT leaf_index, entry, leaf_hash, entry_time, partner_id, partner_counter, outcome, reason,
    purpose, subject_commitment, trace_id
FROM audit.entry ORDER BY leaf_index
""",
    "evidence": b"""
SELECT leaf_index, entry_time, kek_id, wrapped_key, sealed
FROM audit.evidence ORDER BY leaf_index, entry_time
""",
    "nodes": b"""
SELECT level, node_index, hash FROM audit.tree_node
""",
    "checkpoints": b"""
SELECT tree_size, root_hash, checkpoint, checkpoint_time
FROM audit.checkpoint ORDER BY tree_size
""",
    "chains": b"""
SELECT partner_id, partner_counter, leaf_hash FROM audit.partner_chain
""",
    "stored_claims": b"""
SELECT claim_date, partner_id, request_id, leaf_index FROM audit.nonce
""",
    "cases": b"""
SELECT case_id, partner_id, call_answers, call_answer_leaf,
    first_answer_time IS NOT NULL, close_time IS NOT NULL,
    CASE WHEN answer IS NOT NULL
        THEN audit.filter_digest(jsonb_build_object('case', case_id, 'answer', answer)) END,
    audit.filter_digest(jsonb_build_object('case', case_id))
FROM audit.asking_case ORDER BY case_id
""",
    "watches": b"""
SELECT partner_id, newest_event, acknowledged_event, dispute_leaf, begin_time FROM audit.watch
""",
    "watch_events": b"""
SELECT partner_id, number, leaf_index, entry_time FROM audit.watch_event
""",
    "watch_positions": b"""
SELECT partner_id, bucket, data_version, up_to, as_of, until, until_up_to
FROM audit.watch_position
""",
    "uses": b"""
SELECT terms_commitment, period_start, used FROM audit.consent_use
""",
    "accesses": b"""
SELECT coalesce(a.access_id, l.access_id), a.access_time, a.actor, a.verb, a.filter_digest,
    a.row_limit, a.cause, a.transaction_id::text::bigint, l.leaf_index
FROM audit.access a FULL JOIN audit.access_logged l ON l.access_id = a.access_id
ORDER BY 1
""",
    "quota_uses": b"""
SELECT partner_id, name, period_start, subject_commitment, used FROM audit.quota_use
""",
    "facts": b"""
SELECT uuid_send(fact_id), leaf_index FROM audit.fact_logged
""",
}


@dataclass(frozen=True, slots=True)
class LogTables:
    """A whole log.

    Attributes:
        head: where the log says it stands.
        entries: by leaf index.
        evidence: by leaf index.
        checkpoints: by tree size.
        nodes: in any order, as are the others.
        chains: where each partner stands.
        stored_claims: request ids that are kept.
        accesses: records of access.
        facts: notes of which leaves facts became.
        quota_uses: what is counted of limits.
        cases: what became of cases.
        watches: where watches stand.
    """

    head: LogHead
    entries: Iterable[EntryRow]
    evidence: Iterable[SealedRow | EvidenceRow]
    checkpoints: Iterable[CheckpointRow]
    nodes: Iterable[NodeRow]
    chains: Iterable[ChainRow]
    stored_claims: Iterable[ClaimRow]
    accesses: Iterable[AccessRow]
    facts: Iterable[FactRow] = ()
    quota_uses: Iterable[QuotaUseRow] = ()
    uses: Iterable[UseRow] = ()
    cases: Iterable[CaseRow] = ()
    watches: StoredWatches = field(default_factory=StoredWatches)


def verify_log(
    log: LogVerifier,
    tables: LogTables,
    *,
    now: datetime | None = None,
    opens: KeyCheck | None = None,
) -> Iterator[Finding]:
    """Everything in a log that cannot be true; nothing when it is whole.

    Args:
        log: the log's key.
        tables: the whole log.
        now: the time by which request ids must still be kept; None: do not ask
            whether they are.
        opens: checks the keys of evidence, when the rows have them.
    """
    accesses = list(tables.accesses)
    state = LogState()
    coverage = coverage_of(accesses, now)
    part = Part(signed_size(log, tables.head), tables.entries, tables.evidence, tables.checkpoints)
    yield from PartVerification(log, state, part, coverage, opens).run()
    rest = Remainder(
        head=tables.head,
        entries=(),
        evidence=(),
        checkpoints=(),
        nodes=tables.nodes,
        chains=tables.chains,
        stored_claims=tables.stored_claims,
        accesses=accesses,
        facts=tables.facts,
        quota_uses=tables.quota_uses,
        uses=tables.uses,
        cases=tables.cases,
        watches=tables.watches,
    )
    yield from verify_end(log, state, rest, now, coverage)


@contextmanager
def open_log(connection: Connection) -> Iterator[LogTables]:
    """All tables of the log, to be read once, inside the `with`.

    Args:
        connection: in autocommit and with no transaction open. It is busy until
            the `with` ends.

    Raises:
        StoreError: the log cannot be read; also while the tables are read.
    """
    with translate_errors():
        connection.execute(_BEGIN)
        try:
            row = connection.execute(_SQL["head"]).fetchone()
            if row is None:
                raise StoreError("the log has no head")
            yield LogTables(
                head=LogHead(*row),
                entries=_rows(connection, "entries", EntryRow),
                evidence=_rows(connection, "evidence", EvidenceRow),
                nodes=_rows(connection, "nodes", NodeRow),
                checkpoints=_rows(connection, "checkpoints", CheckpointRow),
                chains=_rows(connection, "chains", ChainRow),
                stored_claims=_rows(connection, "stored_claims", ClaimRow),
                accesses=_rows(connection, "accesses", access_row),
                facts=_rows(connection, "facts", FactRow),
                quota_uses=_rows(connection, "quota_uses", QuotaUseRow),
                uses=_rows(connection, "uses", UseRow),
                cases=_rows(connection, "cases", CaseRow),
                watches=StoredWatches(
                    tuple(_rows(connection, "watches", WatchRow)),
                    tuple(_rows(connection, "watch_events", WatchEventRow)),
                    tuple(_rows(connection, "watch_positions", WatchPositionRow)),
                ),
            )
        finally:
            connection.rollback()


def _rows(connection: Connection, table: str, make: Callable[..., T]) -> Iterator[T]:
    """One table's rows, read when they are asked for."""
    with translate_errors(), connection.cursor(f"log_{table}", binary=True) as cursor:
        cursor.itersize = _ROWS_AT_ONCE
        cursor.execute(_SQL[table])
        rows: Iterator[tuple[Any, ...]] = iter(cursor)
        yield from itertools.starmap(make, rows)
