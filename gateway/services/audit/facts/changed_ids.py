# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Reads which changes of ids there were, and which of them facts about keys vouch for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from gateway.audit.facts.vouching import body_of, vouched
from gateway.audit.rekeying.facts import Change, ChangedIds, KeyVersions
from gateway.audit.rows import StoredFact
from gateway.audit.rules.facts import LoggedFacts
from gateway.domain.facts.kinds import PSEUDONYM_KEY
from gateway.store.records.verification import RecordsReader


def changed_ids(records: RecordsReader, logged: LoggedFacts) -> ChangedIds:
    """What is to be compared of facts about people.

    Args:
        records: reads the records.
        logged: the facts of all entries.

    Raises:
        ConfigurationError: see gateway.audit.rekeying.facts.
        StoreError: the records cannot be read.
    """
    noted = [
        Change(row["version"], row["facts_to"], row["end_time"] is not None)
        for row in records.changes_of_ids()
    ]
    known = _known(records, logged) if noted else KeyVersions()
    return ChangedIds.of(noted, known, by_keys=records.by_keys)


def _known(records: RecordsReader, logged: LoggedFacts) -> KeyVersions:
    """Versions of ids of which there are facts; without the first one, which changed nothing."""
    entries = set(_versions(_vouched(records, logged)))
    pending = {
        *_versions(
            row
            for row in records.facts_without_entry()
            if row.recorded.kind == PSEUDONYM_KEY.name and not row.rejected
        )
    }
    every = entries | pending | {row["version"] for row in records.rows(PSEUDONYM_KEY.table)}
    first = {min(every, default=0)}
    return KeyVersions(entries - first, pending - first)


def _vouched(records: RecordsReader, logged: LoggedFacts) -> Iterator[StoredFact]:
    for row in records.facts([PSEUDONYM_KEY.name]):
        said = logged.get(row.recorded.fact_id)
        if said is not None and vouched(row, said.leaf_index, said.digest) is not None:
            yield row


def _versions(rows: Iterable[StoredFact]) -> Iterator[int]:
    for row in rows:
        version = (body_of(row) or {}).get("version")
        if isinstance(version, int):
            yield version
