# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Step 8 in Postgres: summaries and consents of many queries in one statement.

The statement runs in autocommit, is prepared once per connection and is binary both
ways. Of a summary it reads one value in place of 22 arrays (docs/adr/0105).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from psycopg import AsyncConnection, AsyncCursor
from psycopg.rows import TupleRow
from psycopg_pool import AsyncConnectionPool

from gateway.domain.codes import RestrictionScope
from gateway.domain.consents.consent import Consent
from gateway.domain.disputes.marks import NO_MARKS, Marks, marks_of_rows
from gateway.domain.people.being_changed import StoredIds
from gateway.domain.records.kinds import KINDS
from gateway.domain.reports.aggregate import build_summary
from gateway.domain.reports.columns import AddedSeries
from gateway.domain.reports.summary import Summary
from gateway.domain.reports.versions import REPORT_VERSIONS, ReportVersion
from gateway.store.arrays import array, fresh_bytes
from gateway.store.errors import translate_errors
from gateway.store.prepared import Parameter, Prepared
from gateway.store.queries import load_sql
from gateway.store.records.consent_rows import consent_from_row
from gateway.store.records.record_versions import kept_accounts, restricted_statement
from gateway.store.records.summary_rows import columns_read, summary_from_row

_MARKED, _FIRST_SUMMARY_COLUMN = 3, 20
_COLUMNS = "summary_columns"
"""What the statement has in place of the columns that a report version reads."""
_KEYS = "lookup_keys"
"""What it has in place of the keys."""


@dataclass(frozen=True, slots=True)
class LookupKey:
    """What one query reads: a subject under a consent of a partner.

    Attributes:
        subject_id: whose summary.
        partner_id: who asks.
        consent_commitment: the consent named.
        report_version: whose series of the summary are read.
    """

    subject_id: bytes
    partner_id: str
    consent_commitment: bytes
    report_version: int = 1


@dataclass(frozen=True, slots=True)
class LookupResult:
    """What one query read, all from one snapshot of the database.

    Attributes:
        data_version: the newest one of the subject's bucket in that snapshot.
        consent: None when none is registered for that subject and partner.
        summary: None when the subject has no record, or without a consent.
        to_be_rebuilt: there is a summary, made before the report version was, so that
            figures are missing in it; it is not given.
        kept: the subject id that all of it is about, where the key's own is linked to
            that one; else None.
        aliases: subject ids that are linked to the one it is about.
        marks: what is on record about the person beside their accounts. Where something is
            restricted, the summary is without it.
    """

    data_version: int
    consent: Consent | None
    summary: Summary | None
    to_be_rebuilt: bool = False
    kept: bytes | None = None
    aliases: tuple[bytes, ...] = ()
    marks: Marks = NO_MARKS


class PostgresLookupStore:
    """Reads many queries in one statement, over a pool of creditgateway_gateway."""

    def __init__(self, pool: AsyncConnectionPool[AsyncConnection[TupleRow]]) -> None:
        """Args: pool: open, in autocommit; belongs to the caller."""
        self._pool = pool
        versions = REPORT_VERSIONS.values()
        self._of_many = {version.number: _statement(version, "many") for version in versions}
        self._of_one = {version.number: _statement(version, "one") for version in versions}

    async def lookup(
        self, keys: Sequence[LookupKey], ids: Sequence[StoredIds] | None = None
    ) -> list[LookupResult]:
        """One result per key, in order; each from one snapshot.

        A statement per report version, which reads only the columns of that version.

        Args:
            keys: with subject ids as they are stored.
            ids: for each key, makes what is found of people into newest ids; None: it is
                stored so.

        Raises:
            StoreUnavailableError: the database cannot be reached or is too
                slow; safe to retry.
            StoreError: any other error of the database.
        """
        versions = {key.report_version for key in keys}
        with translate_errors():
            async with self._pool.connection() as connection:
                if len(versions) == 1:
                    return await self._read(connection, versions.pop(), keys, ids)
                found: dict[int, LookupResult] = {}
                for version in versions:
                    places = [n for n, key in enumerate(keys) if key.report_version == version]
                    asked = [keys[place] for place in places]
                    by = None if ids is None else [ids[place] for place in places]
                    results = await self._read(connection, version, asked, by)
                    found |= zip(places, results, strict=True)
                return [found[place] for place in range(len(keys))]

    async def _read(
        self,
        connection: AsyncConnection[TupleRow],
        version: int,
        keys: Sequence[LookupKey],
        ids: Sequence[StoredIds] | None = None,
    ) -> list[LookupResult]:
        """The results of keys of one report version."""
        if len(keys) == 1:
            rows = await self._of_one[version].rows(connection, _of_key(keys[0]))
        else:
            rows = await self._of_many[version].rows(connection, _of_keys(keys))
        added = REPORT_VERSIONS[version].added
        found = [_result(row, added) for row in rows]
        for number, result in enumerate(found):
            if result.marks.scope is not RestrictionScope.NONE:
                subject = result.kept or keys[number].subject_id
                async with connection.cursor(binary=True) as cursor:
                    found[number] = await without_restricted(cursor, subject, result, added)
        if ids is not None:
            each = zip(found, rows, ids, strict=True)
            return [_with_newest_ids(result, row[_MARKED], by) for result, row, by in each]
        return found


def _statement(version: ReportVersion, keys: str) -> Prepared:
    """The statement that reads what a report version needs, of one key or of many."""
    statement = load_sql("lookup").replace(_COLUMNS, columns_read(version))
    return Prepared(statement.replace(_KEYS, load_sql(f"lookup_keys.{keys}")))


def _of_key(key: LookupKey) -> tuple[Parameter, ...]:
    """Parameters for the statement of one key."""
    return key.subject_id, key.partner_id.encode(), key.consent_commitment


def _of_keys(keys: Sequence[LookupKey]) -> tuple[Parameter, ...]:
    """Parameters for the statement of many."""
    return (
        fresh_bytes([key.subject_id for key in keys]),
        array("text", [key.partner_id for key in keys]),
        fresh_bytes([key.consent_commitment for key in keys]),
    )


def _result(row: Sequence[Any], added: Sequence[AddedSeries]) -> LookupResult:
    """One key's result."""
    data_version, kept, aliases, marked, *consent_columns = row[:_FIRST_SUMMARY_COLUMN]
    others = tuple(aliases) if aliases else ()
    if consent_columns[0] is None:
        return LookupResult(data_version, None, None, kept=kept, aliases=others)
    consent = consent_from_row(consent_columns)
    columns = row[_FIRST_SUMMARY_COLUMN:]
    marks = NO_MARKS if marked is None else _marks(marked)
    if columns[0] is None:
        return LookupResult(data_version, consent, None, kept=kept, aliases=others, marks=marks)
    summary = summary_from_row(columns, added)
    return LookupResult(
        data_version,
        consent,
        summary,
        to_be_rebuilt=summary is None,
        kept=kept,
        aliases=others,
        marks=marks,
    )


def _marks(found: Mapping[str, Any]) -> Marks:
    """What credit.marks_of gives."""
    return marks_of_rows(
        found["facts"],
        found["disputes"] or (),
        found["restrictions"] or (),
        found["keys"] or (),
    )


def _with_newest_ids(
    found: LookupResult, marked: Mapping[str, Any] | None, ids: StoredIds
) -> LookupResult:
    """A result as it is once all ids are changed; its figures name nobody."""
    consent, marks = found.consent, found.marks
    if consent is not None and consent.subject_id:
        consent = replace(consent, subject_id=ids.newest(consent.subject_id))
    if consent is not None and marked is not None:
        kinds = ("disputes", "restrictions", "keys")
        newest = {kind: [ids.newest_row(row) for row in marked[kind] or ()] for kind in kinds}
        marks = _marks({**marked, **newest})
    return replace(
        found,
        consent=consent,
        kept=None if found.kept is None else ids.newest(found.kept),
        aliases=tuple(map(ids.newest, found.aliases)),
        marks=marks,
    )


async def without_restricted(
    cursor: AsyncCursor[TupleRow],
    subject: bytes,
    found: LookupResult,
    added: Sequence[AddedSeries],
) -> LookupResult:
    """The same with a summary of the accounts that are not restricted, as of its data version.

    Versions are only added, so it is that of the snapshot that the rest was read in.
    """
    if found.marks.all_restricted:
        return replace(found, summary=None, to_be_rebuilt=False)
    parameters = {
        "subject_ids": fresh_bytes([subject]),
        "data_versions": array("int8", [found.data_version]),
        "ids": fresh_bytes([subject, *found.aliases]),
    }
    rows: dict[str, list[TupleRow]] = {}
    for kind in KINDS.values():
        await cursor.execute(restricted_statement(kind), parameters)
        rows[kind.name] = await cursor.fetchall()
    kept = kept_accounts(lambda kind: rows[kind.name])
    counting = [
        account for (_, number), account in kept.accounts.items() if found.marks.counts(number)
    ]
    summary = build_summary(found.data_version, counting, added)
    return replace(found, summary=summary, to_be_rebuilt=False)
