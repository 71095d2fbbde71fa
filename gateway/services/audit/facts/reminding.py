# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whether each reminder rests on a consent that stood: facts are read once more for it.

Only consents that a reminder names are kept in memory, and which these are is known once all
reminders have been read.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping

from gateway.audit.findings import Finding
from gateway.audit.rekeying.facts import ChangedIds
from gateway.audit.reminders.consents import Named, ReminderConsents
from gateway.audit.rules.facts import SaidFact
from gateway.audit.rules.records import FactRecords
from gateway.domain.facts.kinds import CONSENT, CONTRIBUTION, KEY_CHECK, REMINDER
from gateway.store.records.verification import RecordsReader

SENSELESS = (LookupError, TypeError, ValueError, AttributeError)
"""What a fact's body that says nothing which could hold ends in."""


def reminders_without_consent(
    records: RecordsReader,
    logged: Mapping[bytes, SaidFact],
    named: Collection[Named],
    commitment_at: Callable[[int], str | None],
    changed: ChangedIds,
) -> Iterator[Finding]:
    """Names each reminder whose consent did not allow it when it was made.

    Args:
        records: reads the facts.
        logged: what entries say of facts.
        named: the consents that reminders name.
        commitment_at: the person, in hex, whom the entry of a leaf names; None: nobody.
        changed: whose ids were changed.

    Raises:
        StoreError: the records or the log cannot be read.
    """
    consents = ReminderConsents(named, commitment_at)
    for row in records.facts([CONSENT.name, CONTRIBUTION.name, KEY_CHECK.name, REMINDER.name]):
        said = logged.get(row.recorded.fact_id)
        fact = None if said is None else changed.fact(row, said, again=True)
        if fact is None:
            continue
        try:
            if fact.kind != REMINDER.name:
                consents.add(fact)
            elif not consents.stood(fact):
                yield FactRecords.without_consent(fact.leaf_index, fact.fact_id)
        except SENSELESS:
            continue  # named where all facts are read
