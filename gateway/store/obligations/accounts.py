# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Step 8 of what summaries do not hold: somebody's accounts as of a data version."""

from __future__ import annotations

from typing import Any

from psycopg import AsyncConnection
from psycopg.rows import TupleRow
from psycopg_pool import AsyncConnectionPool

from gateway.domain.records.kinds import KINDS
from gateway.domain.records.record import Account
from gateway.errors import StoreError
from gateway.store.arrays import array, fresh_bytes
from gateway.store.errors import translate_errors
from gateway.store.records.record_versions import kept_accounts, under_consent_statement


class ConsentedAccounts:
    """Reads accounts of people of whom a partner has a consent."""

    def __init__(self, pool: AsyncConnectionPool[AsyncConnection[TupleRow]]) -> None:
        """Args: pool: open, of creditgateway_gateway; belongs to the caller."""
        self._pool = pool

    async def read(
        self, subject_id: bytes, data_version: int, partner: str, consent: bytes
    ) -> dict[bytes, Account]:
        """Somebody's accounts with all that hangs on them, by account id.

        Versions are only added, so they are those of the snapshot that the data version is of.

        Args:
            subject_id: the one that is kept.
            data_version: of the subject's bucket.
            partner: who asks.
            consent: the commitment to the consent that it has of the subject.

        Raises:
            StoreUnavailableError: the database cannot be reached or is too slow.
            StoreError: there is no such consent, or what is stored cannot be read.
        """
        parameters = {
            "subject_ids": fresh_bytes([subject_id]),
            "data_versions": array("int8", [data_version]),
            "partner": partner,
            "consent": consent,
        }
        rows: dict[str, list[TupleRow]] = {}
        with translate_errors():
            async with (
                self._pool.connection() as connection,
                connection.cursor(binary=True) as cursor,
            ):
                for kind in KINDS.values():
                    await cursor.execute(under_consent_statement(kind), parameters)
                    rows[kind.name] = await cursor.fetchall()
        kept: Any = kept_accounts(lambda kind: rows[kind.name])
        if kept.unreadable:
            raise StoreError("what is stored of an account cannot be read: verify the records")
        return {account_id: account for (_, account_id), account in kept.accounts.items()}
