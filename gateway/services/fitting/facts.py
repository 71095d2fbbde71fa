# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Compares the facts of the records with those of the log, one by one.

Each change of what answers rest on, contributions among them, is an entry of the log, and
the records say of which. So whichever of the two is older lacks facts that the other one has.
May run while a gateway serves: what differs is looked at twice, as both only grow.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from psycopg import Connection
from psycopg.rows import TupleRow

from gateway.errors import MalformedError
from gateway.services.fitting.findings import Misfit
from gateway.store.admin.fitting import (
    Place,
    entries_at,
    known_facts,
    known_of,
    logged_facts,
    logged_of,
    newest_known,
    newest_logged,
)
from gateway.wire.entries import decode_entry

_MOST = 100_000
"""Facts that are kept of those that differ; beyond that they are counted only."""
_AT_ONCE = 1_000
_LAST = UUID(int=(1 << 128) - 1)


@dataclass(slots=True)
class Compared:
    """What came of it.

    Attributes:
        common: facts in effect, with their entries.
        incomplete: entries whose facts the records have as pending. The next gateway, or
            `log admit`, puts these into effect.
        findings: what does not fit.
    """

    common: int
    incomplete: int
    findings: list[Misfit]


class _Differing:
    """Facts that one side has and the other has not, or has elsewhere."""

    def __init__(self) -> None:
        self.count = 0
        self.leaves: dict[UUID, int] = {}
        self._beyond: list[int] = []  # the first leaf of those that are counted only

    def add(self, fact: UUID, leaf: int) -> None:
        self.count += 1
        if len(self.leaves) < _MOST:
            self.leaves[fact] = leaf
        else:
            self._beyond = [min([leaf, *self._beyond])]

    def drop(self, fact: UUID) -> None:
        self.count -= 1
        del self.leaves[fact]

    def finding(self, check: str, kinds: Counter[str] | None = None) -> Misfit:
        first = min((*self.leaves.values(), *self._beyond))
        return Misfit(check, self.count, first, kinds or {})


class _Comparison:
    """Both sides, fact by fact."""

    def __init__(self) -> None:
        self.common = self.incomplete = 0
        self.behind, self.ahead, self.elsewhere = _Differing(), _Differing(), _Differing()

    def take(self, fact: UUID, *, known: bool, here: int | None, there: int | None) -> None:
        """One fact, as `side_by_side` gives it."""
        if there is None:
            if here is not None:
                self.ahead.add(fact, here)
        elif not known:
            self.behind.add(fact, there)
        elif here is None:
            self.incomplete += 1
        elif here == there:
            self.common += 1
        else:
            self.elsewhere.add(fact, here)

    def findings(self, log: Connection[TupleRow]) -> list[Misfit]:
        """What does not fit."""
        behind, ahead, elsewhere = self.behind, self.ahead, self.elsewhere
        if not self.common and behind.count and ahead.count:
            return [Misfit("other-log", behind.count + ahead.count)]
        found = []
        if behind.count:
            found.append(behind.finding("records-behind", _kinds(log, behind.leaves.values())))
        if ahead.count:
            found.append(ahead.finding("log-behind"))
        if elsewhere.count:
            found.append(elsewhere.finding("leaves-differ"))
        return found


def compare_facts(records: Connection[TupleRow], log: Connection[TupleRow]) -> Compared:
    """Compares all facts of two stores.

    Raises:
        StoreError: one of them cannot be read.
    """
    sides = _Comparison()
    for fact, known, here, there in side_by_side(known_facts(records), logged_facts(log)):
        sides.take(fact, known=known, here=here, there=there)
    # Recorded, or put into the log, while the other side was read: both only grow.
    _look_again(sides.ahead, lambda facts: logged_of(log, facts))
    _look_again(sides.behind, lambda facts: known_of(records, facts))
    return Compared(sides.common, sides.incomplete, sides.findings(log))


def compare_newest(records: Connection[TupleRow], log: Connection[TupleRow], most: int) -> Compared:
    """Compares the last facts of either store with the other one, however many there are.

    A store that was put back from a copy lacks the last ones of the other. What each of them
    has is read before the other one is asked: by then it is there, as both only grow.

    Args:
        records: a connection to them.
        log: a connection to it.
        most: facts of either.

    Raises:
        StoreError: one of them cannot be read.
    """
    sides = _Comparison()
    known, logged = newest_known(records, most), newest_logged(log, most)
    in_log, in_records = logged_of(log, list(known)), known_of(records, list(logged))
    for fact, here in known.items():
        sides.take(fact, known=True, here=here, there=in_log.get(fact))
    for fact in logged.keys() - known.keys():
        is_known = fact in in_records
        sides.take(fact, known=is_known, here=in_records.get(fact), there=logged[fact])
    return Compared(sides.common, sides.incomplete, sides.findings(log))


def side_by_side(
    records: Iterable[Place], log: Iterable[Place]
) -> Iterator[tuple[UUID, bool, int | None, int | None]]:
    """Both lists, which are in the order of ids, as one. Pure.

    Yields:
        The fact; whether the records know it; its leaf there; and its leaf in the log.
    """
    of_records, of_log = iter(records), iter(log)
    end: Place = (_LAST, None)
    here, there = next(of_records, end), next(of_log, end)
    while here is not end or there is not end:
        fact = min(here[0], there[0])
        known, logged = here[0] == fact, there[0] == fact
        yield fact, known, here[1] if known else None, there[1] if logged else None
        if known:
            here = next(of_records, end)
        if logged:
            there = next(of_log, end)


def _look_again(found: _Differing, ask: Callable[[Sequence[UUID]], dict[UUID, int | None]]) -> None:
    """Drops what the other side has by now."""
    facts = list(found.leaves)
    for at in range(0, len(facts), _AT_ONCE):
        for fact in ask(facts[at : at + _AT_ONCE]):
            found.drop(fact)


def _kinds(log: Connection[TupleRow], leaves: Iterable[int]) -> Counter[str]:
    """What kinds of changes these entries are of."""
    found, wanted = Counter[str](), list(leaves)
    for at in range(0, len(wanted), _AT_ONCE):
        for entry in entries_at(log, wanted[at : at + _AT_ONCE]):
            try:
                fact = decode_entry(entry).fact
            except MalformedError:  # `credit-audit verify` names it
                continue
            if fact is not None:
                found[fact.kind] += 1
    return found
