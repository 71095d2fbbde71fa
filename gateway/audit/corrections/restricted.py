# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whether an answer held what a restriction leaves out, or lacked what its lifting lets in. Pure.

Both come to the same: the answer would be another one with what is restricted than without,
all other restrictions being as they were when it was made.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from gateway.audit.corrections.overlay import Accounts
from gateway.audit.corrections.told import Asked, would_differ
from gateway.audit.facts.fold import Fold
from gateway.audit.facts.logged import LoggedFact
from gateway.domain.disputes.marks import Marks, marks_of_rows, unhex
from gateway.domain.facts.kinds import RESTRICTION


@dataclass(frozen=True, slots=True, repr=False)
class Restricted:
    """What one restriction leaves out.

    Attributes:
        subject_id: the id of the person that its fact names.
        restriction_id: its own, 16 bytes; of a dispute that of the dispute.
        account_id: which account; None: all of the person.
    """

    subject_id: bytes
    restriction_id: bytes
    account_id: bytes | None


def took_into_account(
    facts: Sequence[LoggedFact], ids: Collection[bytes], leaf_index: int, asked: Asked
) -> bool:
    """Whether an answer was made once a fact of the person was in effect.

    Args:
        facts: of the person, under all ids, in the order of the log.
        ids: that were linked when the answer was made.
        leaf_index: of that fact.
        asked: of the answer's entry, which says how many it took into account: the first ones.
    """
    taken = _known(facts, ids)[: asked.person_facts]
    return any(fact.leaf_index == leaf_index for fact in taken)


def was_told(
    then: Accounts | None,
    restricted: Restricted,
    facts: Sequence[LoggedFact],
    ids: Collection[bytes],
    asked: Asked,
) -> bool:
    """Whether an answer would be another one with what is restricted than without.

    Args:
        then: the accounts of its data version, restricted ones included; None: they cannot be
            read, and so it counts.
        restricted: what is left out.
        facts: about disputes and restrictions of the person, in the order of the log.
        ids: that were linked when the answer was made: facts of other ids played no part.
        asked: of the answer's entry.
    """
    if then is None:
        return True
    try:
        others = _others(facts, ids, restricted, asked)
    except (LookupError, TypeError, ValueError, AttributeError):
        return True  # no fact can say so
    with_it = {number: account for number, account in then.items() if others.counts(number)}
    if restricted.account_id is None:
        without: Accounts = {}
    else:
        without = {n: account for n, account in with_it.items() if n != restricted.account_id}
    return would_differ(with_it, without, asked)


def _others(
    facts: Sequence[LoggedFact], ids: Collection[bytes], restricted: Restricted, asked: Asked
) -> Marks:
    """What else was restricted when the answer was made."""
    fold = Fold()
    for fact in _known(facts, ids)[: asked.person_facts]:
        fold.add(fact)
    own = restricted.subject_id, restricted.restriction_id
    rows = [
        row
        for row in fold.rows[RESTRICTION.table].values()
        if (unhex(row["subject_id"]), unhex(row["restriction_id"])) != own
    ]
    return marks_of_rows(asked.person_facts, (), rows)


def _known(facts: Sequence[LoggedFact], ids: Collection[bytes]) -> list[LoggedFact]:
    """Those under some ids."""
    return [fact for fact in facts if bytes.fromhex(fact.body["subject_id"]) in ids]
