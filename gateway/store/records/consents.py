# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Consents as they stand now, for whoever asks about them by signed call."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import psycopg
from psycopg.rows import TupleRow

from gateway.domain.consents.consent import Consent
from gateway.domain.people.buckets import bucket_of
from gateway.store.errors import translate_errors
from gateway.store.log.append import Pool
from gateway.store.queries import load_sql
from gateway.store.records.consent_rows import CONSENT_COLUMNS, consent_from_row

_COLUMNS = "consent_columns"
"""What the statements have in place of the columns of what a consent says."""

Key = tuple[bytes, bytes]
"""Subject id and commitment to the reference: where a page ended."""

FIRST: Key = (b"", b"")
"""Before the first consent."""


@dataclass(frozen=True, slots=True, repr=False)
class StoredConsent:
    """A row of credit.consent.

    Attributes:
        subject_id: under which it is kept.
        consent_commitment: to the partner and its reference.
        create_time: when it was registered.
        consent: what it says.
    """

    subject_id: bytes
    consent_commitment: bytes
    create_time: datetime
    consent: Consent

    @property
    def key(self) -> Key:
        """Where it stands among its partner's."""
        return self.subject_id, self.consent_commitment


class ConsentReader:
    """Reads consents of one partner at a time, over a pool of creditgateway_gateway."""

    def __init__(self, pool: Pool) -> None:
        """Args: pool: open, in autocommit; belongs to the caller."""
        self._pool = pool

    async def one(self, partner: str, subject: bytes, consent: bytes) -> StoredConsent | None:
        """A partner's consent of a person, by the commitment to the reference.

        Raises:
            StoreError: the records cannot be read.
        """
        asked = {"partner": partner, "subject": subject, "consent": consent}
        rows = await self._read("consents.one_of_partner", asked)
        return rows[0] if rows else None

    async def page(
        self, partner: str, after: Key, most: int, subject: bytes | None = None
    ) -> list[StoredConsent]:
        """Some of a partner's consents.

        Args:
            partner: whose.
            after: where the page before ended.
            most: how many at most.
            subject: of one person only; None: of everybody.

        Raises:
            StoreError: the records cannot be read.
        """
        asked = {
            "partner": partner,
            "bucket": bucket_of(after[0]) if after[0] else -1,
            "after_subject": after[0],
            "after_consent": after[1],
            "most": most,
        }
        if subject is None:
            return await self._read("consents.page", asked)
        return await self._read("consents.page_of_person", asked | {"subject": subject})

    async def _read(self, name: str, asked: dict[str, Any]) -> list[StoredConsent]:
        with translate_errors():
            async with (
                self._pool.connection() as connection,
                connection.cursor(binary=True) as cursor,
            ):
                await cursor.execute(statement(name), asked)
                return [stored_consent(row) for row in await cursor.fetchall()]


def statement(name: str) -> bytes:
    """A statement over consents, with the columns of what they say."""
    columns = ", ".join(f"consent.{column}" for column in CONSENT_COLUMNS)
    return load_sql(name).replace(_COLUMNS, columns).encode()


def stored_consent(row: Sequence[Any]) -> StoredConsent:
    """From the row's columns, in the order of the statements."""
    subject, commitment, created, *consent = row
    return StoredConsent(subject, commitment, created, consent_from_row(consent))


def consents_of_person(
    connection: psycopg.Connection[TupleRow], subject: bytes
) -> list[tuple[str, StoredConsent]]:
    """All consents of a person, by partner: for the operator's commands.

    Raises:
        StoreError: the records cannot be read.
    """
    with translate_errors(), connection.cursor(binary=True) as cursor:
        cursor.execute(statement("consents.of_person"), {"subject": subject})
        return [(row[0], stored_consent(row[1:])) for row in cursor.fetchall()]
