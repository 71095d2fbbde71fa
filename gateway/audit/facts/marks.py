# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What was on record about a person beside their accounts when an answer was made. Pure.

The entry says how many facts the answer took into account: the first so many in the log.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from gateway.audit.facts.fold import Fold
from gateway.audit.facts.history import LAG, takes_effect
from gateway.audit.facts.logged import LoggedFact
from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.disputes.marks import Marks, marks_of_rows
from gateway.domain.facts.kinds import DISPUTE, RESTRICTION


def marks_at(  # noqa: PLR0913 - one argument a fact
    facts: Sequence[LoggedFact],
    leaf_index: int,
    entry: AuditEntry,
    keys: Iterable[Mapping[str, Any]],
    *,
    approved: Mapping[str, datetime],
    repeats: bool = False,
) -> Marks | None:
    """What an answer took into account.

    Args:
        facts: of the person, under all ids, in the order of the log.
        leaf_index: of the entry.
        entry: of the answer.
        keys: rows of the person's keys, as they are now.
        approved: when facts were approved by a second operator, by their ids.
        repeats: whether the answer was made earlier and is delivered once more.

    Returns:
        None: it cannot have been so. It took fewer into account than were in force, or more.
    """
    before, settled = _counts(facts, leaf_index, entry.entry_time, approved)
    if not (0 if repeats else settled) <= entry.person_facts <= before:
        return None
    return _marks(facts[: entry.person_facts], keys)


def possible_marks(
    facts: Sequence[LoggedFact],
    leaf_index: int,
    moment: datetime,
    approved: Mapping[str, datetime],
) -> Iterator[Marks]:
    """What something can have taken into account whose entry does not say how much.

    Args:
        facts: as for `marks_at`.
        leaf_index: of the entry.
        moment: at which it was made.
        approved: as for `marks_at`.

    Yields:
        One form for each number of facts, the most first: that of the entry, if none was on
        its way.
    """
    before, settled = _counts(facts, leaf_index, moment, approved)
    for count in range(before, settled - 1, -1):
        found = _marks(facts[:count])
        if found is not None:
            yield found


def _counts(
    facts: Sequence[LoggedFact],
    leaf_index: int,
    moment: datetime,
    approved: Mapping[str, datetime],
) -> tuple[int, int]:
    """How many facts are before an entry, and how many of those had been in force for a while."""
    before = [fact for fact in facts if fact.leaf_index < leaf_index]
    return len(before), sum(takes_effect(fact, approved) <= moment - LAG for fact in before)


def _marks(facts: Sequence[LoggedFact], keys: Iterable[Mapping[str, Any]] = ()) -> Marks | None:
    fold = Fold()
    try:
        for fact in facts:
            fold.add(fact)
        return marks_of_rows(
            len(facts),
            fold.rows[DISPUTE.table].values(),
            fold.rows[RESTRICTION.table].values(),
            keys,
        )
    except (LookupError, TypeError, ValueError, AttributeError):
        return None
