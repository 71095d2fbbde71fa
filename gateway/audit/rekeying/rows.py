# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What is stored under a later key, as it was when the log got its digest (docs/adr/0101). Pure.

How far a change came is noted in the database, and need not be believed with the key: by another
version or another key no digest and no root of the log comes out. What is left to whoever
has none is in `facts`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Any, Self

from gateway.audit.rows import StoredFact
from gateway.domain.facts.rekeyed import body_before
from gateway.domain.people.pseudonyms import Pseudonyms, Rekeying
from gateway.log.versions import SALT, LeafForm


@dataclass(frozen=True, slots=True)
class _Places:
    """Where a table's leaves have what is changed."""

    version: int
    subjects: tuple[int, ...]
    accounts: tuple[int, ...]
    salt: int

    @classmethod
    def of(cls, form: LeafForm) -> Self:
        """Of the columns of a table of versions."""
        at = {column.name: place for place, column in enumerate(form.columns)}
        subjects = tuple(at[name] for name in ("subject_id", "kept_subject_id") if name in at)
        accounts = (at["account_id"],) if "account_id" in at else ()
        return cls(at["data_version"], subjects, accounts, at[SALT.name])


def _with_changes(
    places: _Places,
    subjects: Callable[[bytes], bytes],
    accounts: Callable[[bytes], bytes],
    salts: Callable[[bytes], bytes],
) -> Callable[[Sequence[Any]], Sequence[Any]]:
    """What gives a row with other ids, and with another salt if it has one."""

    def made(row: Sequence[Any]) -> Sequence[Any]:
        values = list(row)
        for place in places.subjects:
            values[place] = subjects(values[place])
        for place in places.accounts:
            values[place] = accounts(values[place])
        if values[places.salt] is not None:
            values[places.salt] = salts(values[places.salt])
        return values

    return made


def with_logged_body(row: StoredFact, pseudonyms: Pseudonyms | None) -> StoredFact:
    """The fact with the body that its digest is of, if the keys give it back.

    Args:
        row: as stored.
        pseudonyms: with all keys there are; None: there are none.
    """
    body, wanted = row.body, row.recorded.body_digest
    for rekeying in () if pseudonyms is None else reversed(pseudonyms.rekeyings):
        if sha256(body.encode()).digest() == wanted:
            break
        body = body_before(body, rekeying)
    return replace(row, logged_body=body)


Made = Callable[[Sequence[Any]], Sequence[Any]]
"""What is made of a row."""


def rekeyed_rows(form: LeafForm, rekeying: Rekeying) -> Made:
    """What gives a row of a table as a change of ids makes it."""
    subjects, salts = rekeying.subjects.forward, rekeying.salts.forward
    return _with_changes(_Places.of(form), subjects, rekeying.hashes.forward, salts)


class RekeyedRows:
    """Rows as they were written, of people whose ids were changed since."""

    def __init__(self, pseudonyms: Pseudonyms, moves: Iterable[tuple[int, int, int]]) -> None:
        """Keep the keys.

        Args:
            pseudonyms: with all keys there are.
            moves: bucket, version and data version, up to which rows of the bucket were
                changed into that version.
        """
        self._pseudonyms = pseudonyms
        known = {each.version for each in pseudonyms.rekeyings}
        self._undone: dict[int, list[tuple[int, int]]] = {}
        # The last change of a row is undone first.
        for bucket, version, data_version in sorted(moves, key=lambda move: -move[1]):
            if version in known:
                self._undone.setdefault(bucket, []).append((data_version, version))

    def as_written(self, form: LeafForm) -> Made:
        """What gives a row of a table as it was written; one that was not changed as it is."""
        places = _Places.of(form)
        undone = {
            rekeying.version: _with_changes(
                places, rekeying.subjects.back, rekeying.hashes.back, rekeying.salts.back
            )
            for rekeying in self._pseudonyms.rekeyings
        }

        def made(row: Sequence[Any]) -> Sequence[Any]:
            written = row
            for until, version in self._undone.get(row[0], ()):
                if row[places.version] <= until:
                    written = undone[version](written)
            return written

        return made

    def written_hash(self, kept: bytes) -> bytes:
        """The hash of a row as it was written, as it is kept under the newest key."""
        return self._pseudonyms.first_account(kept)
