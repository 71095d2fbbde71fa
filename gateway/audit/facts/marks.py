# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What was on record about a person beside their accounts when an answer was made. Pure.

The entry says how many facts the answer took into account: the first so many in the log.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from gateway.audit.facts.fold import Fold
from gateway.audit.facts.history import LAG
from gateway.audit.facts.logged import LoggedFact
from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.disputes.marks import Marks, marks_of_rows
from gateway.domain.facts.kinds import DISPUTE, RESTRICTION


def marks_at(
    facts: Sequence[LoggedFact],
    leaf_index: int,
    entry: AuditEntry,
    keys: Iterable[Mapping[str, Any]],
    *,
    repeats: bool = False,
) -> Marks | None:
    """What an answer took into account.

    Args:
        facts: of the person, under all ids, in the order of the log.
        leaf_index: of the entry.
        entry: of the answer.
        keys: rows of the person's keys, as they are now.
        repeats: whether the answer was made earlier and is delivered once more.

    Returns:
        None: it cannot have been so. It took fewer into account than were in force, or more.
    """
    before = sum(fact.leaf_index < leaf_index for fact in facts)
    settled = sum(
        fact.leaf_index < leaf_index and fact.record_time <= entry.entry_time - LAG
        for fact in facts
    )
    if not (0 if repeats else settled) <= entry.person_facts <= before:
        return None
    fold = Fold()
    try:
        for fact in facts[: entry.person_facts]:
            fold.add(fact)
        return marks_of_rows(
            entry.person_facts,
            fold.rows[DISPUTE.table].values(),
            fold.rows[RESTRICTION.table].values(),
            keys,
        )
    except (LookupError, TypeError, ValueError, AttributeError):
        return None
