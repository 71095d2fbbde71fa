# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What goes on being read of people while their ids are changed: each port once more.

The core has ids of the newest version only. These ask for those that are stored, and give back
newest ones; once the change has ended they add nothing (docs/adr/0103).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from psycopg import AsyncConnection
from psycopg.rows import TupleRow
from psycopg_pool import AsyncConnectionPool

from gateway.domain.consents.consent import Consent
from gateway.domain.people.being_changed import RETRY_AFTER, StoredIds
from gateway.domain.records.record import Account
from gateway.errors import Reason, RefusalError
from gateway.store.obligations.accounts import ConsentedAccounts
from gateway.store.records.consents import ConsentReader, Key, StoredConsent
from gateway.store.records.lookup import LookupKey, LookupResult, PostgresLookupStore
from gateway.store.rekeying.being_changed import BeingChanged

_Pool = AsyncConnectionPool[AsyncConnection[TupleRow]]
_What = TypeVar("_What")
_Asked = Sequence[tuple[_What, StoredIds]]


class LookupsMeanwhile(PostgresLookupStore):
    """Summaries and consents, for queries."""

    def __init__(self, pool: _Pool, change: BeingChanged) -> None:
        """Args: pool: as of PostgresLookupStore. change: that is in progress."""
        super().__init__(pool)
        self._change = change

    async def lookup(
        self, keys: Sequence[LookupKey], ids: Sequence[StoredIds] | None = None
    ) -> list[LookupResult]:
        """As PostgresLookupStore has it."""
        if ids is not None or not self._change.in_progress:
            return await super().lookup(keys, ids)
        plain = super().lookup

        async def read(asked: _Asked[LookupKey]) -> list[LookupResult]:
            """By stored ids."""
            stored = [replace(key, subject_id=by.stored(key.subject_id)) for key, by in asked]
            return await plain(stored, [by for _, by in asked])

        return await self._change.reading(keys, read)


class AccountsMeanwhile(ConsentedAccounts):
    """Accounts, for obligations."""

    def __init__(self, pool: _Pool, change: BeingChanged) -> None:
        """Args: pool: as of ConsentedAccounts. change: that is in progress."""
        super().__init__(pool)
        self._change = change

    async def read(
        self, subject_id: bytes, data_version: int, partner: str, consent: bytes
    ) -> dict[bytes, Account]:
        """As ConsentedAccounts has it."""
        plain = super().read
        if not self._change.in_progress:
            return await plain(subject_id, data_version, partner, consent)

        async def read(asked: _Asked[bytes]) -> list[dict[bytes, Account]]:
            """By stored ids."""
            ((subject, ids),) = asked
            found = await plain(ids.stored(subject), data_version, partner, consent)
            return [{ids.newest_account(subject, named): each for named, each in found.items()}]

        (found,) = await self._change.reading([subject_id], read)
        return found


class ConsentsMeanwhile(ConsentReader):
    """Consents of one person, for ConsentService."""

    def __init__(self, pool: _Pool, change: BeingChanged) -> None:
        """Args: pool: as of ConsentReader. change: that is in progress."""
        super().__init__(pool)
        self._change = change

    async def one(self, partner: str, subject: bytes, consent: bytes) -> StoredConsent | None:
        """As ConsentReader has it."""
        plain = super().one
        if not self._change.in_progress:
            return await plain(partner, subject, consent)

        async def read(asked: _Asked[bytes]) -> list[StoredConsent | None]:
            """By stored ids."""
            ((whose, ids),) = asked
            found = await plain(partner, ids.stored(whose), consent)
            return [None if found is None else _newest_consent(found, ids)]

        (found,) = await self._change.reading([subject], read)
        return found

    async def page(
        self, partner: str, after: Key, most: int, subject: bytes | None = None
    ) -> list[StoredConsent]:
        """As ConsentReader has it; of everybody not before the change has ended.

        A list of everybody goes by ids, so that somebody whose id is changed between two pages
        would be passed over.

        Raises:
            RefusalError: DATA_UNAVAILABLE, with the hint of everything else that waits.
            StoreError: as ConsentReader has it.
        """
        plain = super().page
        if not self._change.in_progress:
            return await plain(partner, after, most, subject)
        if subject is None:
            raise RefusalError(Reason.DATA_UNAVAILABLE, retry_after=RETRY_AFTER)

        async def read(asked: _Asked[bytes]) -> list[list[StoredConsent]]:
            """By stored ids."""
            ((whose, ids),) = asked
            found = await plain(partner, after, most, ids.stored(whose))
            return [[_newest_consent(each, ids) for each in found]]

        (page,) = await self._change.reading([subject], read)
        return page


def _newest_consent(found: StoredConsent, ids: StoredIds) -> StoredConsent:
    subject = ids.newest(found.subject_id)
    return replace(found, subject_id=subject, consent=_newest_terms(found.consent, ids))


def _newest_terms(consent: Consent, ids: StoredIds) -> Consent:
    """A consent whose person is named by the newest id."""
    if not consent.subject_id:
        return consent
    return replace(consent, subject_id=ids.newest(consent.subject_id))
