# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What verification reads of the records: facts and the rows that they make, in bulk.

Under a recorded access of the verb "verify" to everything; Postgres refuses it without.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from gateway.audit.rekeying.rows import with_logged_body
from gateway.audit.rows import RecordedFact, StoredFact
from gateway.domain.people.pseudonyms import Pseudonyms
from gateway.store.errors import translate_errors
from gateway.store.log.reading import WHOLE_LOG, AuditReader
from gateway.store.queries import load_sql
from gateway.store.records.access import RecordsAccess

_ROWS_AT_ONCE = 20_000
"""Rows of people that are read at once, unless one bucket has more."""


@dataclass(frozen=True, slots=True)
class Span:
    """Buckets from one to another, both included."""

    low: int
    high: int


class RecordsReader:
    """Reads the records for verification. Every method raises StoreError.

    Attributes:
        by_keys: whether there are keys that give ids back that were changed.
    """

    def __init__(self, records: RecordsAccess, pseudonyms: Pseudonyms | None = None) -> None:
        """Begin.

        Args:
            records: where they are, with an access recorded to everything.
            pseudonyms: give ids back that were changed; None: none were.
        """
        self._reader = records.reader
        self._access = records.access
        self._fact = fact_maker(pseudonyms)
        self.by_keys = pseudonyms is not None

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Everything inside is read in one snapshot."""
        connection = self._reader.connection
        with translate_errors():
            connection.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
        try:
            yield
        finally:
            with translate_errors():
                connection.rollback()

    def facts(
        self, kinds: Sequence[str] | None = None, after: int = -WHOLE_LOG
    ) -> Iterator[StoredFact]:
        """Facts that are entries behind a leaf, in the log's order; of some kinds, or of all."""
        while rows := self._reader.call(
            "records_reading.facts",
            self._access,
            self._fact,
            after=after,
            kinds=None if kinds is None else list(kinds),
        ):
            yield from rows
            after = rows[-1].leaf_index or 0

    def facts_without_entry(self) -> Iterator[StoredFact]:
        """Facts that are no entries, in the order in which they were recorded."""
        after = -WHOLE_LOG
        while rows := self._reader.call(
            "records_reading.facts_without_entry", self._access, self._fact, after=after
        ):
            yield from rows
            after = rows[-1].number

    def knows_completeness(self) -> bool:
        """Whether the migration was applied that records that every row has a fact."""
        query = load_sql("records_reading.knows_completeness")
        with translate_errors():
            row = self._reader.connection.execute(query).fetchone()
        return row is not None and bool(row[0])

    def rows(self, table: str) -> Iterator[dict[str, Any]]:
        """All rows of a small table, as JSON has them."""
        yield from self._run("rows", table, "", dict[str, Any])

    def changes_of_ids(self) -> list[dict[str, Any]]:
        """Rows of credit.rekeying; none where the records are of a release without that table."""
        with translate_errors():
            there = self._reader.connection.execute(load_sql("rekeying.is_there")).fetchone()
        return list(self.rows("rekeying")) if there == (True,) else []

    def rekeyed_buckets(self) -> list[tuple[int, int, int]]:
        """Bucket, version and up to which data version ids in the bucket were changed into it."""
        names = ("bucket", "version", "data_version")
        return [
            (row[names[0]], row[names[1]], row[names[2]]) for row in self.rows("rekeyed_bucket")
        ]

    def bucket_counts(self, table: str) -> dict[int, int]:
        """How many rows a table has in each bucket that has any."""
        return dict(self._run("bucket_counts", table, "", _columns))

    def bucket_rows(self, table: str, span: Span) -> list[dict[str, Any]]:
        """Rows of a table of people, as JSON has them."""
        return self._run("bucket_rows", table, "to_jsonb(r)", dict[str, Any], span)

    def bucket_columns(
        self, table: str, columns: Sequence[str], span: Span
    ) -> list[tuple[Any, ...]]:
        """Some columns of a table of people."""
        names = ", ".join(f"r.{column}" for column in columns)
        return self._run("bucket_rows", table, names, _columns, span)

    def _run(
        self, statement: str, table: str, columns: str, make: Any, span: Span | None = None
    ) -> list[Any]:
        query = load_sql(f"records_reading.{statement}")
        query = query.replace("TABLE", f"credit.{table}").replace("COLUMNS", columns)
        bounds = {} if span is None else {"low": span.low, "high": span.high}
        return self._reader.run(query, self._access, make, **bounds)


def spans(counts: dict[int, int], rows: int = _ROWS_AT_ONCE) -> Iterator[Span]:
    """Parts that cover some buckets, each with about so many rows.

    Args:
        counts: rows by bucket.
        rows: at most so many in a part, unless one bucket has more.
    """
    low = high = total = None
    for bucket, count in sorted(counts.items()):
        if low is None or total is None:
            low, high, total = bucket, bucket, count
        elif total + count <= rows:
            high, total = bucket, total + count
        else:
            yield Span(low, high or low)
            low, high, total = bucket, bucket, count
    if low is not None:
        yield Span(low, high or low)


def fact_maker(pseudonyms: Pseudonyms | None) -> Callable[..., StoredFact]:
    """Makes facts of rows of credit.fact, with what the log says of them."""

    def made(*row: Any) -> StoredFact:
        return with_logged_body(stored_fact(*row), pseudonyms)

    return made if pseudonyms is not None and pseudonyms.rekeyings else stored_fact


def stored_fact(  # noqa: PLR0913, PLR0917 - a column each
    kind: str,
    fact_id: UUID,
    body_digest: bytes,
    actor: str,
    cause: str,
    record_time: datetime,
    transaction_id: int,
    body: str,
    scope: str,
    adopted: bool,
    leaf_index: int | None,
    rejected: str | None,
    number: int,
) -> StoredFact:
    """A row of credit.fact."""
    recorded = RecordedFact(
        kind, fact_id.bytes, bytes(body_digest), actor, cause, record_time, transaction_id
    )
    return StoredFact(recorded, body, scope, adopted, leaf_index, rejected is not None, number)


def _columns(*values: Any) -> tuple[Any, ...]:
    return values


def can_verify(reader: AuditReader) -> bool:
    """Whether the records are in this database, too.

    Raises:
        StoreError: it cannot be used.
    """
    with translate_errors():
        row = reader.connection.execute(load_sql("records_reading.can_verify")).fetchone()
    return row is not None and bool(row[0])
