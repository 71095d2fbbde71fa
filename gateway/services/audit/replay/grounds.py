# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What answers rested on besides records, by the facts in the log."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from gateway.audit.facts.deletions import Deleted, deleted_for
from gateway.audit.facts.history import History
from gateway.audit.facts.logged import LoggedFact
from gateway.audit.facts.marks import marks_at
from gateway.audit.facts.standing import Asked, Directory, Ground, missing_consent
from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.disputes.marks import Marks
from gateway.services.audit.replay.comparing import Replayed
from gateway.services.audit.replay.evidence import Check
from gateway.services.audit.replay.ports import SubjectStore


def marks_of(
    asked: Sequence[Asked], directory: Directory, store: SubjectStore
) -> dict[int, Marks | None]:
    """What each answer took into account, by leaf; None: that cannot be, by the facts."""
    everybody = {subject for each in asked for subject in each.subjects}
    facts: dict[str, list[LoggedFact]] = {}
    for fact in store.person_facts(everybody):
        facts.setdefault(fact.body["subject_id"], []).append(fact)
    keys = store.person_keys(everybody) if facts else []
    found: dict[int, Marks | None] = {}
    for each in asked:
        ids = {subject.hex() for subject in each.subjects}
        own = sorted(
            (fact for subject in ids for fact in facts.get(subject, ())),
            key=lambda fact: fact.leaf_index,
        )
        mine = [key for key in keys if key["subject_id"].removeprefix("\\x") in ids]
        repeats = is_repeated(each.entry)
        found[each.leaf_index] = marks_at(
            own,
            each.leaf_index,
            each.entry,
            mine,
            approved=directory.approved,
            repeats=repeats,
        )
    return found


def is_repeated(entry: AuditEntry) -> bool:
    """Whether it is of an event that was delivered before."""
    event = entry.watched_event
    return event is not None and event.first_leaf_index is not None


def grounds_of(
    asked: Sequence[Asked], directory: Directory, store: SubjectStore
) -> dict[int, Ground | None]:
    """What each answer rests on that no fact said then; see gateway.audit.facts.standing."""
    grounds: dict[int, Ground | None] = {
        each.leaf_index: Ground.OLDER for each in asked if directory.is_older(each)
    }
    left = [each for each in asked if each.leaf_index not in grounds]
    if left:
        named = {
            (subject, each.entry.partner, each.entry.consent_commitment)
            for each in left
            for subject in each.subjects
        }
        consents = History(store.consent_facts(named))
        grounds |= {
            each.leaf_index: directory.missing(each) or missing_consent(each, consents)
            for each in left
        }
    return grounds


def deleted_of(
    people: Mapping[int, tuple[bytes, int]], results: Sequence[Replayed], store: SubjectStore
) -> dict[int, Deleted | None]:
    """Of answers that do not come out again: whether what they rest on was deleted since.

    Asked after the records were read: what was deleted meanwhile is seen.

    Args:
        people: whom each answer is about, and its data version, by leaf.
        results: what came of them.
        store: of those people.
    """
    differing = {each.leaf_index for each in results if each.check in {Check.BODY, Check.RECORDS}}
    asked = {leaf: whom for leaf, whom in people.items() if leaf in differing}
    if not asked:
        return {}
    known = store.deletions({subject for subject, _ in asked.values()})
    return {leaf: deleted_for(known, *whom) for leaf, whom in asked.items()}
