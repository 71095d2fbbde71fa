# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What is kept of people, put together from all versions that are stored of it. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from gateway.domain.people.buckets import bucket_of
from gateway.domain.records.account import ACCOUNT
from gateway.domain.records.kind import Kind
from gateway.domain.records.kinds import KINDS
from gateway.log.versions import LeafForm

Version = Sequence[Any]
"""A row: subject id, account id, data version, whether it is withdrawn, the kind's fields."""

_FIRST_FIELD = 4


@dataclass(slots=True)
class People:
    """All versions of the records of some people.

    Attributes:
        heads: the newest data version that counts, by bucket.
        changed: the newest data version of anything about each person.
    """

    heads: Mapping[int, int]
    changed: dict[bytes, int] = field(default_factory=dict)
    _versions: dict[str, list[Version]] = field(default_factory=dict)
    _withdrawn: dict[tuple[bytes, bytes], int] = field(default_factory=dict)

    def add(self, kind: Kind, versions: Iterable[Version]) -> None:
        """Takes all versions of a kind; those of accounts first."""
        kept = self._versions.setdefault(kind.name, [])
        for version in versions:
            subject, account, number, withdrawn = version[:_FIRST_FIELD]
            if number > self.heads.get(bucket_of(subject), 0):
                continue
            kept.append(version)
            self.changed[subject] = max(number, self.changed.get(subject, 0))
            if withdrawn and kind is ACCOUNT:
                key = subject, account
                self._withdrawn[key] = max(number, self._withdrawn.get(key, 0))

    def erase(self, deletions: Iterable[tuple[bytes, int]]) -> None:
        """Takes note of whose versions were deleted, and with which data version.

        Args:
            deletions: subject ids and data versions; those that count change who is left.
        """
        for subject, number in deletions:
            if number <= self.heads.get(bucket_of(subject), 0) and subject in self.changed:
                self.changed[subject] = max(number, self.changed[subject])

    def read(self, kind: Kind) -> Iterator[tuple[Any, ...]]:
        """Subject id, account id and the kind's fields of what holds, by their keys.

        The newest version of each row; without what was withdrawn, and without what hangs on
        an account and is not newer than its withdrawal.
        """
        places = [
            number for number, each in enumerate(kind.fields, _FIRST_FIELD) if each.name in kind.key
        ]
        newest: dict[tuple[Any, ...], Version] = {}
        for version in self._versions.get(kind.name, ()):
            subject, account, number = version[: _FIRST_FIELD - 1]
            if kind is not ACCOUNT and number <= self._withdrawn.get((subject, account), 0):
                continue
            key = (subject, account, *[version[place] for place in places])
            known = newest.get(key)
            if known is None or known[2] < number:
                newest[key] = version
        for key in sorted(newest):
            version = newest[key]
            if not version[3]:
                yield (version[0], version[1], *version[_FIRST_FIELD:])


def version_key(form: LeafForm) -> tuple[str, ...]:
    """The columns of the primary key of a table of versions."""
    kind = KINDS.get(form.kind)
    names = {"bucket", "subject_id", "account_id", "data_version", "leaf_hash"}
    if kind is not None:
        names |= {field.column_name for field in kind.fields if field.name in kind.key}
    return tuple(column.name for column in form.columns if column.name in names)
