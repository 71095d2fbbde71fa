# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What answers rested on besides records, by the facts in the log."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from gateway.audit.facts.contributions import (
    Standing,
    WrittenVersion,
    overtaken_at,
    version_standing,
    was_overtaken,
)
from gateway.audit.facts.deletions import Deleted, deleted_for
from gateway.audit.facts.history import History
from gateway.audit.facts.logged import LoggedFact
from gateway.audit.facts.marks import marks_at
from gateway.audit.facts.standing import Asked, Directory, Ground, missing_consent
from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.disputes.marks import Marks
from gateway.domain.people.buckets import bucket_of
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
    versions = _versions_of(asked, store)
    return {leaf: _worse(ground, versions[leaf]) for leaf, ground in grounds.items()}


def _worse(one: Ground | None, other: Ground | None) -> Ground | None:
    """That something was missing outweighs that it cannot be told, and this that nothing was."""
    known = [each for each in (one, other) if each is not None]
    return min(known, key=lambda each: each is Ground.OLDER, default=None)


def _versions_of(asked: Sequence[Asked], store: SubjectStore) -> dict[int, Ground | None]:
    """Whether the records of each answer were in effect, by the facts of contributions."""
    buckets = [(bucket_of(each.subjects[0]), each.entry.data_version) for each in asked]
    grounds: dict[int, Ground | None] = {}
    for each, known in zip(asked, store.written_versions(buckets), strict=True):
        grounds[each.leaf_index] = _version_ground(each, known, store)
    return grounds


def _version_ground(
    asked: Asked, known: Sequence[WrittenVersion], store: SubjectStore
) -> Ground | None:
    entry, leaf = asked.entry, asked.leaf_index
    standing = version_standing(entry.data_version, leaf, known)
    if standing is Standing.IMPOSSIBLE:
        return Ground.DATA_VERSION
    if entry.watched_event is None:  # events are told later than what they tell of
        newer = overtaken_at(entry.data_version, leaf, entry.entry_time, known)
        if newer is not None and was_overtaken(entry.entry_time, store.first_call(newer, leaf)):
            return Ground.DATA_VERSION
    return Ground.OLDER if standing is Standing.UNKNOWN else None


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
