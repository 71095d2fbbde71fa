# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Contributes files to a test's database and reads back what became of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql

from adapters.registry import adapter_content, contribution_adapter
from gateway.domain.access.partner import Policy, SignatureRule
from gateway.domain.access.query import Identifier
from gateway.domain.people.buckets import bucket_of
from gateway.domain.people.pseudonyms import Pseudonyms
from gateway.domain.people.schemes import IdentifierScheme
from gateway.domain.people.synthetic import synthetic_resident_id
from gateway.domain.records.record import Account
from gateway.domain.reports.aggregate import build_summary
from gateway.domain.reports.summary import Summary
from gateway.domain.reports.versions import REPORT_VERSIONS
from gateway.services.contribute.contributor import contribute
from gateway.services.contribute.outcome import (
    ContributionResult,
    ContributionSettings,
    RejectedRow,
)
from gateway.signing.key_directory import DirectoryKeyProvider, create_key_directory
from gateway.signing.providers.stored import StoredKeys
from gateway.store.admin.partners import NewPartner
from gateway.store.connections import CONTRIBUTOR, GATEWAY, connect, open_pool
from gateway.store.records.contributions import ContributionWriter
from gateway.store.records.lookup import LookupKey, PostgresLookupStore
from tests.support.facts import admit as admit_facts
from tests.support.fakes import SettableClock
from tests.support.registered import register_partner

ASKING, COMMITMENT = "bank-x", b"c" * 32
_NOTHING = Policy(
    methods=frozenset(),
    purposes=frozenset(),
    sections=frozenset(),
    signature_rule=SignatureRule.ONE_OF,
    algorithms=frozenset({"ed25519"}),
    max_in_flight=1,
)


@dataclass(slots=True)
class Contributor:
    """One database, one pseudonym key, any number of institutions."""

    database_url: str
    directory: Path
    clock: SettableClock
    rejected: list[RejectedRow] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Makes the keys."""
        create_key_directory(self.directory)

    @property
    def keys(self) -> StoredKeys:
        """The keys its pseudonyms are made with."""
        return DirectoryKeyProvider(self.directory)

    def register(
        self, institution: str, *, contributes: bool = True, shares_client_numbers: bool = True
    ) -> None:
        """Makes an institution a partner that may contribute."""
        with psycopg.connect(self.database_url, autocommit=True) as connection:
            register_partner(
                connection,
                NewPartner(
                    institution,
                    institution,
                    None,
                    _NOTHING,
                    contributes,
                    (),
                    shares_client_numbers,
                ),
            )

    def contribute(  # noqa: PLR0913 - as many as there are ways to contribute
        self,
        path: Path,
        adapter: str,
        institution: str,
        *,
        batch_rows: int = 1_000,
        all_or_nothing: bool = False,
        admit: bool = True,
        on_progress: Callable[[int], None] = lambda _done: None,
    ) -> ContributionResult:
        """Takes a file; rejected rows are added to `rejected`.

        What went in takes effect, as with a gateway beside it, unless it is not to be admitted.
        """
        settings = ContributionSettings(
            adapter=contribution_adapter(adapter),
            adapter_content=adapter_content(adapter),
            institution=institution,
            batch_rows=batch_rows,
            all_or_nothing=all_or_nothing,
        )
        try:
            with connect(self.database_url, role=CONTRIBUTOR) as connection:
                return contribute(
                    path,
                    settings,
                    connection=connection,
                    keys=self.keys,
                    clock=self.clock,
                    on_rejected=self.rejected.append,
                    on_progress=on_progress,
                )
        finally:
            if admit:
                admit_facts(self.database_url)

    def subject(self, client_number: int) -> bytes:
        """The subject id of a synthetic client."""
        value = synthetic_resident_id(client_number)
        who = Identifier(IdentifierScheme.CN_RESIDENT_ID, value)
        return Pseudonyms.of(self.keys).subject(who)

    def accounts(self, subject: bytes, data_version: int = 2**62) -> list[Account]:
        """The subject's accounts as of a data version."""
        with psycopg.connect(self.database_url) as connection:
            return list(
                ContributionWriter(connection).load_accounts({subject: data_version}).values()
            )

    def stored(self) -> dict[bytes, tuple[Any, ...]]:
        """What the records hold of every person of one account and one month."""
        with self.superuser() as connection:
            rows = connection.execute(
                "SELECT subject_id, open_date, close_date, currency, month, due, paid, balance,"
                " days_past_due FROM credit.account JOIN credit.repayment_record"
                " USING (subject_id, account_id)"
            ).fetchall()
        return {row[0]: tuple(row[1:]) for row in rows}

    def rebuilt(
        self, subject: bytes, summary: Summary | None, data_version: int = 2**62
    ) -> Summary | None:
        """What the summary has to be, from the records alone, as of a data version."""
        version = 0 if summary is None else summary.data_version
        return build_summary(version, self.accounts(subject, data_version))

    async def summaries(self, subjects: Sequence[bytes]) -> list[Summary | None]:
        """What a query about each would read."""
        with psycopg.connect(self.database_url) as connection, connection.cursor() as cursor:
            cursor.executemany(
                "INSERT INTO credit.consent (bucket, subject_id, partner_id,"
                " consent_commitment, purposes, valid_from, valid_until)"
                " VALUES (%s, %s, %s, %s, '{2}', %s, %s) ON CONFLICT DO NOTHING",
                [
                    (
                        bucket_of(subject),
                        subject,
                        ASKING,
                        COMMITMENT,
                        datetime(2000, 1, 1, tzinfo=UTC),
                        self.clock.now(),
                    )
                    for subject in subjects
                ],
            )
        async with open_pool(
            self.database_url,
            role=GATEWAY,
            min_size=1,
            max_size=1,
            statement_timeout_ms=10_000,
            lock_timeout_ms=10_000,
            application_name="test",
        ) as pool:
            store = PostgresLookupStore(pool)
            results = []
            for chunk in _chunks(subjects, 500):
                keys = [LookupKey(s, ASKING, COMMITMENT, max(REPORT_VERSIONS)) for s in chunk]
                results += await store.lookup(keys)
        return [result.summary for result in results]

    @contextmanager
    def superuser(self) -> Iterator[psycopg.Connection]:
        """For what no role may do."""
        with psycopg.connect(self.database_url, autocommit=True) as connection:
            yield connection

    def count(self, table: str) -> int:
        """Rows of a table of the schema credit."""
        with self.superuser() as connection:
            row = connection.execute(
                sql.SQL("SELECT count(*) FROM credit.{}").format(sql.Identifier(table))
            ).fetchone()
        assert row is not None
        return int(row[0])


def write_csv(path: Path, rows: Iterable[Sequence[str]]) -> Path:
    """Writes rows that need no quoting."""
    path.write_text("".join(",".join(row) + "\n" for row in rows), encoding="utf-8")
    return path


def _chunks(items: Sequence[bytes], size: int) -> Iterator[Sequence[bytes]]:
    for start in range(0, len(items), size):
        yield items[start : start + size]
