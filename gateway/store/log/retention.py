# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Evidence keys in Postgres, as the operator may count, destroy and renew them.

Each call is a transaction of its own, so that long work can be stopped and started again
at any moment. Nothing of the log itself can be read here; files of old entries come from
whoever may read them. Wrapped keys are read under a record that is an entry of the log.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

import psycopg
from psycopg.rows import TupleRow

from gateway.errors import MalformedError, StoreError, StorePermissionError
from gateway.store.errors import translate_errors
from gateway.store.log.moved.files import EntryFiles
from gateway.store.log.reads.openings import wait_until_logged
from gateway.store.queries import load_sql
from gateway.wire.entries import decode_entry


@dataclass(frozen=True, slots=True)
class KeptKeys:
    """Evidence keys that are kept under one key-encryption key; times in UTC."""

    kek_id: str
    keys: int
    oldest: datetime
    newest: datetime


@dataclass(frozen=True, slots=True)
class WrappedKey:
    """One evidence key.

    Attributes:
        leaf_index: of its entry.
        entry_time: likewise.
        kek_id: which key-encryption key wraps it.
        wrapped_key: as stored.
        request_digest: what it is bound to; None when the entry is unreadable.
    """

    leaf_index: int
    entry_time: datetime
    kek_id: str
    wrapped_key: bytes
    request_digest: bytes | None


Place = tuple[datetime, int]
"""Where work goes on: entry time and leaf index of the last key seen."""

BEGINNING: Place = (datetime.min.replace(tzinfo=UTC), -1)


class RetentionStore:
    """Over one connection of creditgateway_operator in autocommit.

    Every method raises StorePermissionError where the role may not, and StoreError
    when the database cannot be used.
    """

    def __init__(
        self, connection: psycopg.Connection[TupleRow], tiles: EntryFiles | None = None
    ) -> None:
        """Keep the connection; the caller closes it.

        Args:
            connection: as said above.
            tiles: where old entries are, for keys that are renewed; None: in the database.
        """
        self._connection = connection
        self._tiles = tiles or EntryFiles()
        self._rotation: int | None = None

    def due(self, before: datetime, evidence_class: str) -> list[tuple[datetime, int]]:
        """How many keys of a class are older than a moment, by month, oldest first."""
        rows = self._rows("due", {"before": before, "evidence_class": evidence_class})
        return [(month.astimezone(UTC), int(keys)) for month, keys in rows]

    def kept(self) -> list[KeptKeys]:
        """All keys that are kept, by key-encryption key."""
        return [
            KeptKeys(kek_id, int(keys), oldest.astimezone(UTC), newest.astimezone(UTC))
            for kek_id, keys, oldest, newest in self._rows("kept", {})
        ]

    def in_use(self, kek_id: str) -> bool:
        """Whether a key-encryption key wraps any key that is kept."""
        return bool(self._number("in_use", {"kek_id": kek_id}))

    def destroy(self, before: datetime, evidence_class: str, cause: str) -> int:
        """Destroys the keys of a class that are older than a moment; says how many.

        Args:
            before: whole seconds; at least 31 days ago.
            evidence_class: "answered", "refused" or "all".
            cause: why; not empty. Stands in the log for ever.
        """
        asked = {"before": before, "evidence_class": evidence_class, "cause": cause}
        return self._number("destroy", asked)

    def begin_rotation(self, cause: str) -> None:
        """Records that wrapped keys are about to be read; returns once that is an entry.

        Under the record this store is given them for a day. A gateway has to serve meanwhile.

        Args:
            cause: why; not empty. Stands in the log for ever.

        Raises:
            StoreError: they may not be read, or the record does not become an entry.
        """
        access_id = self._number("begin_rotation", {"cause": cause})
        wait_until_logged(self._connection, access_id, {"rotate": "evidence"})
        self._rotation = access_id

    def go_on(self) -> bool:
        """Whether this login's record of the last day still serves; then it does here."""
        ((self._rotation,),) = self._rows("begun_rotation", {})
        return self._rotation is not None

    def to_rewrap(self, new_kek_id: str, after: Place, page: int) -> list[WrappedKey]:
        """Keys that another key-encryption key wraps, oldest first, after a place.

        Raises:
            StorePermissionError: no rotation was begun, or more than a day ago.
            EntriesMovedError: an entry is in files, and where is not known.
            ConfigurationError: its file is not there.
            ProofError: a file of entries was changed.
        """
        time, index = after
        asked = {
            "access_id": self._rotation,
            "new_kek_id": new_kek_id,
            "after_time": time,
            "after_index": index,
            "page": page,
        }
        try:
            rows = self._rows("to_rewrap", asked)
        except StorePermissionError:
            raise StorePermissionError(
                "the database does not give wrapped keys under this record: it serves the login"
                " that made it, for a day. Run it again with --continue"
            ) from None
        return [self._bound(WrappedKey(*row)) for row in rows]

    def rewrap(
        self, new_kek_id: str, renewed: Sequence[tuple[WrappedKey, bytes]], cause: str
    ) -> int:
        """Stores rewrapped keys; those changed or destroyed meanwhile are left."""
        if not renewed:
            return 0
        asked = {
            "new_kek_id": new_kek_id,
            "leaf_indexes": [old.leaf_index for old, _ in renewed],
            "entry_times": [old.entry_time for old, _ in renewed],
            "old_keys": [old.wrapped_key for old, _ in renewed],
            "new_keys": [new for _, new in renewed],
            "cause": cause,
        }
        return self._number("rewrap", asked)

    def _bound(self, key: WrappedKey) -> WrappedKey:
        """With what it is bound to, from the file where the entry moved; proven by opening it."""
        if key.request_digest != b"":
            return key
        try:
            digest = decode_entry(self._tiles.find(key.leaf_index)).request_digest
        except MalformedError:
            digest = None
        return replace(key, request_digest=digest)

    def _number(self, name: str, parameters: Mapping[str, Any]) -> int:
        rows = self._rows(name, parameters)
        if len(rows) != 1:
            raise StoreError("the database did not say how many")
        return int(rows[0][0])

    def _rows(self, name: str, parameters: Mapping[str, Any]) -> list[TupleRow]:
        with translate_errors():
            return self._connection.execute(load_sql(f"retention.{name}"), parameters).fetchall()
