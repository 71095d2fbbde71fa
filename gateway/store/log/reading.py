# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Reads the log as an auditor: nothing without a durable record of the reading.

First `open` records who reads, what for, which part and how much at most, in a
transaction of its own. Each other method names that record, and Postgres refuses
it where the record does not cover it. The gateway makes entries of the records.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import starmap
from typing import Any, TypeVar

import psycopg
from psycopg import sql
from psycopg.rows import TupleRow
from psycopg.types.numeric import Int8BinaryLoader

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
    UseRow,
    access_row,
)
from gateway.domain.facts.four_eyes import OPEN_EVIDENCE
from gateway.domain.people.commitments import Commitments
from gateway.errors import NotLoggedYetError, StoreError, StoreNotReadyError
from gateway.log.proofs import Coordinate, StoredRange
from gateway.store.any_time import register_any_time
from gateway.store.connections import AUDITOR, connect
from gateway.store.errors import translate_errors
from gateway.store.evidence.files import EvidenceFiles
from gateway.store.log.moved.files import EntryFiles
from gateway.store.queries import load_sql

T = TypeVar("T")
JSON = str | int | list[int] | list[str]
Connection = psycopg.Connection[TupleRow]

WHOLE_LOG = 2**63 - 1
"""A row limit that no log reaches."""

ROWS_AT_ONCE = 10_000
"""Most rows that one call of a reading function gives."""

PATIENCE_S = 5.0
"""A gateway looks for records to admit every second, unless it is told otherwise."""

_POLL_S = 0.1
_ROWS_IN_MEMORY = 2048
"""Entries that fit the memory Postgres gives a function's rows (work_mem, 4 MB unless
changed); more are written to a file on the way, which takes twice as long."""


@dataclass(frozen=True, slots=True)
class ReadAccess:
    """A recorded access: what the reads below it may see.

    Attributes:
        access_id: number of the record.
        filter: JSON text, just as recorded.
        row_limit: most entries.
        verb: what it is for.
        cause: why; empty when none was given.
        opening: the record under which evidence of this part is opened; None: it is not.
    """

    access_id: int
    filter: str
    row_limit: int
    verb: str = ""
    cause: str = ""
    opening: ReadAccess | None = None


def connect_auditor(url: str) -> Connection:
    """A connection for reading the log.

    Raises:
        StoreUnavailableError: the database cannot be reached, or refuses the login
            or its role.
    """
    connection = connect(url, role=AUDITOR)
    with translate_errors():
        # An auditor's login may be read-only by default. Recording the access is
        # the one thing it writes, and the role has no right to anything else.
        connection.execute("SET default_transaction_read_only = off")
    return connection


class AuditReader:
    """One auditor's reading, over one connection in autocommit (`connect_auditor`).

    All methods raise StoreError; StorePermissionError where the access was not recorded.
    """

    def __init__(self, connection: Connection, *, patience_s: float | None = None) -> None:
        """Keep the connection; the caller closes it.

        Args:
            connection: of an auditor's login.
            patience_s: how long a read of evidence waits until a gateway has made an
                entry of its record; None: PATIENCE_S.
        """
        self.connection = connection
        self.files: EvidenceFiles | None = None  # what was moved; set by who knows where it is
        self.tiles = EntryFiles()  # likewise
        self.names: Commitments | None = None  # under the gateway's keys; set by who has them
        self._patience_s = PATIENCE_S if patience_s is None else patience_s
        self._opened: list[int] = []
        # By number of an access: the number and filter under which evidence is read.
        self._logged: dict[int, tuple[int, str]] = {}

    def open(
        self,
        verb: str,
        filter: Mapping[str, JSON],  # noqa: A002 - the word of the log's own records
        *,
        row_limit: int,
        cause: str = "",
        evidence: bool = False,
    ) -> ReadAccess:
        """Records an access; it is durable when this returns.

        Args:
            verb: what it is for, such as "verify".
            filter: which part. "low" and "high" bound leaf indexes; `search` has
                keys of its own. Kept as a digest only.
            row_limit: how many entries at most.
            cause: why; needed to read evidence. Stands in the log for ever, so no
                names and no identifiers.
            evidence: whether evidence of this part is opened, too: that has a record of its own.
        """
        opening = None
        if evidence:
            opening = self.open(OPEN_EVIDENCE, filter, row_limit=row_limit, cause=cause)
        text = json.dumps(dict(filter), ensure_ascii=False)
        asked = {"verb": verb, "filter": text, "row_limit": row_limit, "cause": cause}
        ((access_id,),) = self._rows("record", asked)
        self._rows("confirm", {"access_id": access_id})
        self._opened.append(int(access_id))
        return ReadAccess(int(access_id), text, row_limit, verb, cause, opening)

    def unlogged(self) -> int:
        """How many reads of others are on record and not in the log yet."""
        ((count,),) = self._rows("unlogged", {"but_for": self._opened})
        return int(count)

    def head(self, access: ReadAccess) -> LogHead:
        """The log as it stands."""
        rows = self._read("head", access)
        if len(rows) != 1:
            raise StoreError("the log has not one head")
        return LogHead(*rows[0])

    def entries(self, access: ReadAccess, low: int, high: int) -> Iterator[EntryRow]:
        """Entries by leaf index, `high` excluded, in order. Memory stays flat."""
        while low < high:
            rows = self._read("entries", access, low=low, high=high)
            yield from (EntryRow(*row) for row in self.tiles.filled(rows))
            if len(rows) < ROWS_AT_ONCE:
                return
            low = rows[-1][0] + 1

    def search(self, access: ReadAccess, before: int | None, page: int) -> list[EntryRow]:
        """Newest first: up to `page` entries that the access's filter finds.

        The filter's keys: partner, subject_commitment (hex), purpose, outcome
        (numbers), reason, from, to (ISO 8601), trace_id (hex), index, below.

        Args:
            access: of verb "search", with at most ROWS_AT_ONCE rows.
            before: the leaf index to go on below; None: from the newest.
            page: how many.
        """
        rows = self._read("search", access, before=before, page=page)
        return [EntryRow(*row) for row in self.tiles.filled(rows)]

    def hashes(self, access: ReadAccess, ranges: Sequence[StoredRange]) -> dict[Coordinate, bytes]:
        """Leaf hashes and stored nodes, for proofs (gateway.log.proofs)."""
        rows = self._read(
            "hashes",
            access,
            levels=[part.level for part in ranges],
            lows=[part.low for part in ranges],
            highs=[part.high for part in ranges],
        )
        return {(level, index): value for level, index, value in rows}

    def nodes(self, access: ReadAccess) -> Iterator[NodeRow]:
        """Every stored node, by level, then index."""
        after = {"level": -1, "index": -1}
        while rows := self._read("nodes", access, **after):
            for row in rows:
                yield NodeRow(*row)
            after = {"level": rows[-1][0], "index": rows[-1][1]}

    def checkpoints(
        self, access: ReadAccess, low: int = 0, high: int = WHOLE_LOG
    ) -> Iterator[CheckpointRow]:
        """Checkpoints of sizes above `low` up to `high` (included), ascending."""
        while rows := self._read("checkpoints", access, low=low, high=high):
            for row in rows:
                yield CheckpointRow(*row)
            low = rows[-1][0]

    def chains(self, access: ReadAccess) -> list[ChainRow]:
        """Where each partner's chain stands, by partner."""
        return [ChainRow(*row) for row in self._read("chains", access)]

    def stored_claims(self, access: ReadAccess) -> Iterator[ClaimRow]:
        """Every request id that is kept."""
        after: dict[str, Any] = {"partner": "", "request": b"", "date": date.min}
        while rows := self._read("nonces", access, **after):
            yield from starmap(ClaimRow, rows)
            after = dict(zip(("date", "partner", "request"), rows[-1][:3], strict=True))

    def consent_uses(self, access: ReadAccess) -> Iterator[UseRow]:
        """How often each consent was used whose uses are limited, by consent."""
        after = b""
        while rows := self._read("consent_uses", access, after=after):
            for row in rows:
                yield UseRow(*row)
            after = rows[-1][0]

    def cases(self, access: ReadAccess) -> Iterator[CaseRow]:
        """What became of all cases, by their numbers."""
        after = 0
        while rows := self._read("cases", access, after=after):
            for row in rows:
                yield CaseRow(*row)
            after = rows[-1][0]

    def accesses(self, access: ReadAccess) -> Iterator[AccessRow]:
        """Every record of access with the leaf it became, by number."""
        after = -WHOLE_LOG
        while rows := self._read("accesses", access, after=after):
            for row in rows:
                yield access_row(*row)
            after = rows[-1][0]

    def facts(self, access: ReadAccess) -> Iterator[FactRow]:
        """Every fact that became an entry, with its leaf, by the fact's id."""
        after = None
        while rows := self._read("facts", access, after=after):
            for fact_id, leaf_index in rows:
                yield FactRow(fact_id.bytes, leaf_index)
            after = rows[-1][0]

    def quota_uses(self, access: ReadAccess) -> Iterator[QuotaUseRow]:
        """All that is counted of limits, by key."""
        after: dict[str, Any] = {"start": None, "partner": None, "limit": None, "subject": None}
        while rows := self._read("quota_uses", access, **after):
            for row in rows:
                yield QuotaUseRow(*row)
            partner, name, start, subject, _ = rows[-1]
            after = {"start": start, "partner": partner, "limit": name, "subject": subject}

    def sealed(self, access: ReadAccess, low: int, high: int) -> Iterator[SealedRow]:
        """Evidence without keys, by leaf index, `high` excluded; one row per index."""
        while low < high:
            rows = self._read("sealed", access, low=low, high=high)
            for row in rows:
                yield SealedRow(*row)
            if len(rows) < ROWS_AT_ONCE:
                return
            low = rows[-1][0] + 1

    def evidence(self, access: ReadAccess, indexes: Sequence[int]) -> Iterator[EvidenceRow]:
        """Evidence with wrapped keys, by leaf index; the access needs a cause.

        The indexes lie in the filter's "indexes", or from its "low" up to its "high".
        The record of the access has to be an entry of the log. Where it is not in time,
        that of an earlier try, for the same and with the same cause, serves as well.

        Raises:
            NotLoggedYetError: neither is.
        """
        for start in range(0, len(indexes), ROWS_AT_ONCE):
            part = list(indexes[start : start + ROWS_AT_ONCE])
            yield from (EvidenceRow(*row) for row in self._evidence(access.opening or access, part))

    def logged(self, access: ReadAccess) -> ReadAccess:
        """It, or an earlier try's, once that is an entry. Raises as `evidence`."""
        self._evidence(access, [])
        number, text = self._logged.get(access.access_id, (access.access_id, access.filter))
        return replace(access, access_id=number, filter=text)

    def _evidence(self, access: ReadAccess, indexes: list[int]) -> list[TupleRow]:
        until = time.monotonic() + self._patience_s
        while True:
            number, text = self._logged.get(access.access_id, (access.access_id, access.filter))
            asked = {"access_id": number, "filter": text, "indexes": indexes}
            try:
                return self._rows("evidence", asked)
            except StoreNotReadyError:
                if time.monotonic() >= until:
                    self._logged[access.access_id] = self._earlier_record(access, indexes)
                else:
                    time.sleep(_POLL_S)

    def _earlier_record(self, access: ReadAccess, indexes: list[int]) -> tuple[int, str]:
        """Number and filter of an earlier try's record that is in the log and for all of these."""
        names = ("verb", "filter", "row_limit", "cause")
        asked = {name: getattr(access, name) for name in names}
        for number, text in self._rows("own_logged_access", asked):
            # A log that was shorter then is found, too; so is a read of only its first entries.
            if max(indexes, default=-1) < json.loads(text).get("high", WHOLE_LOG):
                return int(number), text
        raise NotLoggedYetError(access.access_id)

    def entry_columns(
        self, access: ReadAccess, columns: str, low: int, high: int
    ) -> Iterator[list[TupleRow]]:
        """Entries as `entries` has them, but times in microseconds since 2000.

        They come some at a time, each time read when they are asked for.

        Args:
            access: as for `entries`.
            columns: names of columns, from our own code, as `EntryFiles.filled` takes them.
            low: first leaf index.
            high: first no longer wanted.
        """
        return map(self.tiles.filled, self._columns("read_entries", access, columns, low, high))

    def sealed_columns(
        self, access: ReadAccess, columns: str, low: int, high: int
    ) -> Iterator[list[TupleRow]]:
        """Evidence as `sealed` has it, as `entry_columns`."""
        return self._columns("read_sealed", access, columns, low, high)

    def _columns(
        self, function: str, access: ReadAccess, columns: str, low: int, high: int
    ) -> Iterator[list[TupleRow]]:
        statement = sql.SQL(
            "SELECT {columns} FROM {function}(%(access_id)s, %(filter)s::jsonb, %(low)s, %(high)s)"
        ).format(
            columns=sql.SQL(", ").join(map(sql.Identifier, columns.split(", "))),
            function=sql.Identifier("audit", function),
        )
        asked = {"access_id": access.access_id, "filter": access.filter}
        for start in range(low, high, _ROWS_IN_MEMORY):
            part = {"low": start, "high": min(start + _ROWS_IN_MEMORY, high)}
            with translate_errors(), self.connection.cursor(binary=True) as cursor:
                # Made into a datetime, a time costs more than all the rest of its row.
                cursor.adapters.register_loader("timestamptz", Int8BinaryLoader)
                rows = cursor.execute(statement, asked | part).fetchall()
            yield rows

    def call(
        self, statement: str, access: ReadAccess, make: Callable[..., T], **parameters: Any
    ) -> list[T]:
        """Any other reading function, by the name of its statement ("file.name").

        The statement's parameters `access_id` and `filter` are those of the access.
        """
        return self.run(load_sql(statement), access, make, **parameters)

    def run(
        self, query: str, access: ReadAccess, make: Callable[..., T], **parameters: Any
    ) -> list[T]:
        """As `call`, for a statement that was put together."""
        given = parameters | {"access_id": access.access_id, "filter": access.filter}
        return [make(*row) for row in self._run(query, given)]

    def _read(self, name: str, access: ReadAccess, **parameters: Any) -> list[TupleRow]:
        given = parameters | {"access_id": access.access_id, "filter": access.filter}
        return self._rows(name, given)

    def _rows(self, name: str, parameters: Mapping[str, Any]) -> list[TupleRow]:
        return self._run(load_sql(f"audit_reading.{name}"), parameters)

    def _run(self, statement: str, parameters: Mapping[str, Any]) -> list[TupleRow]:
        query = statement.encode()
        with translate_errors():
            try:
                with self.connection.cursor(binary=True) as cursor:
                    return cursor.execute(query, parameters).fetchall()
            except psycopg.DataError:
                # Most likely a time is "infinity": read again, so that verification names the row.
                with self.connection.cursor(binary=True) as cursor:
                    register_any_time(cursor.adapters)
                    return cursor.execute(query, parameters).fetchall()
