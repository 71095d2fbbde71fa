# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The verification of the records by the log, beside that of the log itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime

from gateway.audit.findings import Finding
from gateway.audit.log_state import LogState
from gateway.audit.rekeying.rows import RekeyedRows
from gateway.audit.rows import StoredWatches
from gateway.audit.rules.records import FactRecords
from gateway.audit.rules.stored.definitions import StoredDefinitions
from gateway.audit.rules.stored.filled import FILLED, filled, filled_by_release
from gateway.domain.facts.kinds import COMPLETE
from gateway.domain.people.pseudonyms import Pseudonyms
from gateway.services.audit.facts.changed_ids import changed_ids
from gateway.services.audit.facts.passed import Passed
from gateway.services.audit.facts.records import FactVerification, RecordsFound
from gateway.services.audit.facts.versions import VersionsVerification
from gateway.store.log.reading import AuditReader, ReadAccess
from gateway.store.records.access import RecordsAccess
from gateway.store.records.verification import RecordsReader


@dataclass(frozen=True, slots=True)
class RecordsVerified:
    """What verifying the records came to.

    Attributes:
        facts: that are entries.
        pending: recorded, and not in the log yet.
        rejected: recorded, and never in the log.
        directory: whether partners and consents were compared.
        contributions: that are effective.
        people: whose summaries were computed again.
        to_be_rebuilt: summaries that lack figures of a later report version.
        watched: people who are watched, each counted once for each partner.
        watches_believed: those of them of whom it could not be compared how far the watch has come.
        scopes_believed: facts of which it could not be compared what they were about.
        sendings_believed: reminders of which it is noted, and in no entry, how sending them ended.
        limits_believed: partners of whom it could not be compared whether they were answered more
            than was granted, in a period that began before their facts.
        people_left_out: whether people's records were not compared: ids were changed, and there are
            no keys.
        facts_believed: about people, whose bodies could not be compared for that.
        findings: all that cannot be true.
    """

    facts: int
    pending: int
    rejected: int
    directory: bool
    contributions: int
    people: int
    to_be_rebuilt: int
    watched: int
    watches_believed: int
    scopes_believed: int
    sendings_believed: int
    limits_believed: int
    people_left_out: bool
    facts_believed: int
    findings: list[Finding]


class RecordsVerification:
    """One verification of the records, in two steps."""

    def __init__(
        self, records: RecordsAccess, *, apart: bool, pseudonyms: Pseudonyms | None = None
    ) -> None:
        """Keep where they are.

        Args:
            records: with an access that is recorded to everything.
            apart: whether they are in another database than the log.
            pseudonyms: give ids back that were changed; None: none were.
        """
        self._pseudonyms = pseudonyms
        self.apart = apart
        self.connection = records.reader.connection
        self._records = RecordsReader(records, pseudonyms)
        self._found = RecordsFound()
        self._state = LogState()
        self._watches = StoredWatches()

    def undeclared(self) -> list[Finding]:
        """Where the log has no fact at all: whether it should, by now or soon, say that it has all.

        With records in another database, what was admitted since the log was read counts, too.
        """
        kinds = [COMPLETE.name]
        recorded = self.apart and any(True for _ in self._records.facts(kinds))
        recorded = recorded or any(
            row.recorded.kind in kinds and not row.rejected
            for row in self._records.facts_without_entry()
        )
        migrated = self._records.knows_completeness()
        found = list(FactRecords.undeclared({}, recorded=recorded, migrated=migrated))
        # No key has a fact in the log, so no change of ids has.
        return found + changed_ids(self._records, {}).findings

    def filled(self) -> list[Finding]:
        """What differs in the tables that this release fills, and nobody after it.

        Only to be asked where this release made the records.
        """
        stored: dict[str, Mapping[str, str]] = {}
        for table in FILLED:
            stored |= filled(table, self._records.rows(table))
        return list(StoredDefinitions.differences(stored, filled_by_release()))

    def check_facts(
        self, log: AuditReader, access: ReadAccess, state: LogState, watches: StoredWatches
    ) -> None:
        """The facts, and all that is about no person but for consents.

        Args:
            log: the log. Where the records are in its database, in the snapshot in which
                its end is read.
            access: recorded, for the whole log.
            state: after the last entry.
            watches: as they were stored then.
        """
        self._state, self._watches = state, watches
        run = FactVerification(log, access, self._records, state.facts, state.watches)
        if self.apart:
            run.wait()
            with self._records.snapshot():
                run.later(state.tree.size)
                self._found = run.run()
        else:
            self._found = run.run()
        self._found.findings += self._found.granted.exceeded(state.quota_uses)

    def _passed(self, now: datetime) -> Passed | None:
        """Compares what watches passed with what they told; None: nobody watches."""
        watches, found = self._state.watches, self._found
        if not watches:
            return None
        return Passed(watches, self._watches, found.grounds, found.contributions, now)

    def check_people(
        self,
        now: datetime,
        snapshot: Callable[[], AbstractContextManager[None]] | None = None,
    ) -> RecordsVerified:
        """What is kept of people, and what all of it came to.

        Args:
            now: when this is.
            snapshot: what is read inside is of one moment; None: one of the records' database.
        """
        found, snapshot = self._found, snapshot or self._records.snapshot
        if found.changed.left_out:
            return self._verified(found.findings)
        passed = self._passed(now)
        if passed is not None:
            with snapshot():
                found.findings += passed.heads(self._records.rows("bucket_head"))
        rekeyed = None
        if self._pseudonyms is not None:
            with snapshot():
                rekeyed = RekeyedRows(self._pseudonyms, self._records.rekeyed_buckets())
        run = VersionsVerification(self._records, found.contributions, snapshot, passed, rekeyed)
        findings = found.findings + list(run.run())
        return self._verified(findings, run, passed)

    def _verified(
        self,
        findings: list[Finding],
        run: VersionsVerification | None = None,
        passed: Passed | None = None,
    ) -> RecordsVerified:
        """What it came to; without a run people's records were left out."""
        found = self._found
        return RecordsVerified(
            facts=found.facts,
            pending=found.pending,
            rejected=found.rejected,
            directory=found.directory,
            contributions=len(found.contributions.rows),
            people=0 if run is None else run.people,
            to_be_rebuilt=0 if run is None else run.to_be_rebuilt,
            watched=0 if passed is None else passed.people,
            watches_believed=0 if passed is None else passed.believed,
            scopes_believed=found.scopes_believed,
            sendings_believed=found.sendings_believed,
            limits_believed=len(found.granted.believed),
            people_left_out=found.changed.left_out,
            facts_believed=found.changed.believed,
            findings=findings,
        )
