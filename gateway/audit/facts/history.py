# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How rows stood at any leaf of the log, by the facts before it. Pure."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from typing import NamedTuple

from gateway.audit.facts.fold import Fold
from gateway.audit.facts.logged import Key, LoggedFact, Row
from gateway.domain.facts.kinds import APPROVAL

LAG = timedelta(minutes=5)
"""A call that was under way when a fact became an entry may rest on what stood before: longer
than any call takes, with the second in which every process hears of a change."""


def takes_effect(fact: LoggedFact, approved: Mapping[str, datetime]) -> datetime:
    """From when on a fact can be in effect. Args: approved: when facts were, by their ids."""
    return max(fact.record_time, approved.get(fact.fact_id, fact.record_time))


class _Version(NamedTuple):
    """A row from a leaf on."""

    leaf_index: int
    since: datetime
    adopted: bool
    row: Row | None


class History:
    """What facts made of rows, and when. Of as many facts as are given."""

    def __init__(self, facts: Iterable[LoggedFact] = ()) -> None:
        """Args: facts: in the order of the log."""
        self._fold = Fold()
        self._versions: dict[tuple[str, Key], list[_Version]] = {}
        self.approved: dict[str, datetime] = {}
        """By fact: when a second operator approved what waited, however long ago it was recorded.
        """
        for fact in facts:
            self.add(fact)

    def add(self, fact: LoggedFact) -> None:
        """The next fact, in the order of the log."""
        if fact.kind == APPROVAL.name:
            self.approved[str(fact.body["fact_id"])] = fact.record_time
        since = takes_effect(fact, self.approved)
        for table, key, row in self._fold.add(fact):
            version = _Version(fact.leaf_index, since, fact.adopted, row)
            self._versions.setdefault((table, key), []).append(version)

    def at(self, table: str, key: Key, leaf_index: int, moment: datetime) -> Iterator[Row]:
        """What an entry can rest on: as it stood there, and then what had only just changed.

        Args:
            table: of the schema credit.
            key: of the row.
            leaf_index: of the entry.
            moment: at which its call began.
        """
        versions = self._versions.get((table, key), [])
        at = bisect_left(versions, leaf_index, key=lambda version: version.leaf_index)
        if not at and versions and versions[0].adopted:
            at = 1  # the row is older than the fact that tells of it
        while at:
            at -= 1
            row = versions[at].row
            if row is not None:
                yield row
            if versions[at].adopted or versions[at].since <= moment - LAG:
                return

    def is_older(self, table: str, key: Key, leaf_index: int) -> bool:
        """Whether an entry is older than the fact that tells of a row that was there already."""
        versions = self._versions.get((table, key), [])
        return bool(versions) and versions[0].adopted and leaf_index < versions[0].leaf_index
