# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Rebuilds partners, keys, policies, consents and contributions from the facts in the log.

What the facts make is compared with every row that stands in the records. It is read in one
snapshot, in which a fact and the rows that it makes are there together or not at all.
Consents are gone through some at a time, so that memory stays bounded; people who are linked
to each other come first, all together.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from uuid import UUID

from gateway.audit.fact_entry import recorded_fact, said_digest
from gateway.audit.facts.approvals import Approvals
from gateway.audit.facts.contributions import CONTRIBUTION_TABLES, Contributions
from gateway.audit.facts.evidence import VERBS, EvidenceReads
from gateway.audit.facts.fold import (
    CHECKED_ELSEWHERE,
    KEYS,
    Fold,
    canonical,
    needs_fact,
)
from gateway.audit.facts.logged import ADOPTED_CAUSE, Key, LoggedFact, Row, is_about
from gateway.audit.facts.transitions import Chains, could_follow
from gateway.audit.facts.vouching import body_of
from gateway.audit.findings import Finding
from gateway.audit.rekeying.facts import ChangedIds
from gateway.audit.reminders.consents import Named
from gateway.audit.rows import AccessRow, StoredFact
from gateway.audit.rules.facts import LoggedFacts, SaidFact
from gateway.audit.rules.records import FactRecords, RecordRows
from gateway.domain.facts.kinds import (
    COMPLETE,
    CONSENT,
    CONTRIBUTION,
    CONTRIBUTIONS,
    PARTNER,
    REMINDER,
)
from gateway.domain.people.buckets import bucket_of
from gateway.errors import MalformedError
from gateway.services.audit.facts.changed_ids import changed_ids
from gateway.services.audit.facts.granted import Granted
from gateway.services.audit.facts.reminding import SENSELESS, reminders_without_consent
from gateway.services.audit.facts.scopes import OlderScopes
from gateway.services.audit.facts.watching import WatchGrounds
from gateway.store.log.reading import WHOLE_LOG, AuditReader, ReadAccess
from gateway.store.records.verification import RecordsReader, Span, spans
from gateway.wire.entries import decode_entry

_MOST_CONSENTS = 200_000
"""Consents that are in memory at a time: about 300 MB of it."""

_FOLLOWED = CONTRIBUTIONS | {REMINDER.name}
"""Kinds of facts of which there are rows before they are entries."""

_PATIENCE_S = 5.0
_POLL_S = 0.2


@dataclass(slots=True)
class RecordsFound:
    """What checking the facts and the rows that they make came to.

    Attributes:
        facts: that are entries.
        pending: recorded, and not in the log yet.
        rejected: recorded, and never in the log.
        directory: whether partners and consents were compared; not before the log says that
            facts are complete, or has one of a partner: then all of them are older than facts.
        contributions: that are effective, for what follows.
        grounds: whom partners may watch, likewise.
        granted: what partners may ask, likewise.
        scopes_believed: facts of which it could not be told what they were about.
        sendings_believed: reminders of which it is noted, and in no entry, how sending them ended.
        changed: whose ids were changed, and how many facts were believed for that.
        findings: all that cannot be true.
    """

    facts: int = 0
    pending: int = 0
    rejected: int = 0
    directory: bool = False
    contributions: Contributions = field(default_factory=Contributions)
    grounds: WatchGrounds = field(default_factory=WatchGrounds)
    granted: Granted = field(default_factory=Granted)
    scopes_believed: int = 0
    sendings_believed: int = 0
    changed: ChangedIds = field(default_factory=ChangedIds)
    findings: list[Finding] = field(default_factory=list)


class FactVerification:
    """One run over the facts and the rows that they make, within one snapshot."""

    def __init__(
        self,
        log: AuditReader,
        access: ReadAccess,
        records: RecordsReader,
        logged: LoggedFacts,
        watching: Collection[str] = (),
    ) -> None:
        """Begin.

        Args:
            log: reads single entries, to name what differs.
            access: recorded, for the whole log.
            records: reads the records.
            logged: the facts of all entries of the tree.
            watching: partners that watch people.
        """
        self._log = log
        self._access = access
        self._records = records
        self._logged = logged
        self._found = RecordsFound(grounds=WatchGrounds(watching))
        self._chains = Chains()
        self._scopes = OlderScopes()
        self._without_entry: dict[str, str] = {}  # kinds by id
        self._reminded: set[Named] = set()
        self._completing = False

    def later(self, size: int) -> None:
        """Takes along the entries behind the tree, where the log is in another database.

        They are as they are stored: the next verification looks at them.

        Args:
            size: of the tree that was verified.
        """
        self._logged = dict(self._logged)
        for row in self._log.entries(self._access, size, WHOLE_LOG):
            try:
                entry = decode_entry(row.entry)
            except MalformedError:
                continue
            if entry.fact is not None:
                kind, adopted = entry.fact.kind, entry.fact.cause == ADOPTED_CAUSE
                said = SaidFact(row.leaf_index, entry.partner, said_digest(entry), kind, adopted)
                self._logged.setdefault(entry.fact.fact_id, said)

    def wait(self, sleep: Callable[[float], None] = time.sleep) -> None:
        """Gives a process that is between the log's transaction and the records' time to end."""
        until = time.monotonic() + _PATIENCE_S
        while time.monotonic() < until and any(
            row.recorded.fact_id in self._logged for row in self._records.facts_without_entry()
        ):
            sleep(_POLL_S)

    def run(self) -> RecordsFound:
        """Checks everything.

        Raises:
            ConfigurationError: see gateway.audit.rekeying.facts.
            StoreError: the records cannot be read.
        """
        counts = self._records.bucket_counts("consent")
        few = sum(counts.values()) <= _MOST_CONSENTS
        fold = Fold(wanted=lambda _: few)
        left = dict(self._logged)
        found, approvals, evidence = self._found, Approvals(), EvidenceReads()
        found.changed = changed_ids(self._records, self._logged)
        reads = self._evidence_reads()
        for fact in self._facts(left):
            found.facts += 1
            while reads and (reads[-1].leaf_index or 0) < fact.leaf_index:
                self._read(reads.pop(), fold, evidence)
            self._add(fact, fold, approvals, evidence)
        while reads:
            self._read(reads.pop(), fold, evidence)
        self._pending(left)
        found.scopes_believed = self._scopes.believed
        found.findings += FactRecords.undeclared(
            self._logged, recorded=self._completing, migrated=self._records.knows_completeness()
        )
        for fact_id, said in left.items():
            found.findings.append(FactRecords.gone(said.leaf_index, fact_id))
        found.findings += found.changed.findings
        self._directory(fold)
        self._contributions()
        self._sendings(fold)
        if not found.directory:
            return found
        if self._reminded:
            found.findings += reminders_without_consent(
                self._records, self._logged, self._reminded, self._commitment_at, found.changed
            )
        if few:
            found.findings += self._consents(fold, spans(counts), lambda _: True)
        else:
            self._consents_in_parts(fold.links, counts)
        return found

    def _evidence_reads(self) -> list[AccessRow]:
        """Records of evidence that was opened or destroyed and are entries, the newest first."""
        rows = [
            row
            for row in self._log.accesses(self._access)
            if row.leaf_index is not None and row.recorded and row.recorded.verb in VERBS
        ]
        return sorted(rows, key=lambda row: row.leaf_index or 0, reverse=True)

    def _read(self, row: AccessRow, fold: Fold, evidence: EvidenceReads) -> None:
        """That it was approved, where it had to be."""
        check = None if row.recorded is None else evidence.objection(row.recorded, fold)
        if check is not None and row.leaf_index is not None:
            finding = FactRecords.evidence(check, row.leaf_index, row.access_id)
            self._found.findings.append(finding)

    def _add(
        self, fact: LoggedFact, fold: Fold, approvals: Approvals, evidence: EvidenceReads
    ) -> None:
        """The next fact: what needed a second operator had one, and then what it makes."""
        found = self._found
        if fact.adopted and fact.kind in fold.complete:
            found.findings.append(FactRecords.adopted_late(fact.leaf_index, fact.fact_id))
        try:
            check = approvals.objection(fact, fold)
            if check is not None:
                finding = FactRecords.not_approved(check, fact.leaf_index, fact.fact_id)
                found.findings.append(finding)
            else:
                evidence.add(fact)
            self._take(fact, fold)
            found.grounds.add(fact)
            found.granted.add(fact)
            if fact.kind in CONTRIBUTIONS:
                found.contributions.add(fact)
            elif fact.kind == REMINDER.name:
                self._reminded.add((fact.body["partner"], fact.body["consent_commitment"]))
        except SENSELESS:
            # It is in the log as it is here, and says nothing that could hold.
            found.findings.append(FactRecords.unreadable(fact.leaf_index, fact.fact_id))

    def _take(self, fact: LoggedFact, fold: Fold) -> None:
        """What it makes, whether or not it could come after those before it."""
        changes = fold.changes(fact)
        # A consent is looked at where its person is: elsewhere it changes nothing.
        is_here = bool(changes) or fact.kind != CONSENT.name
        in_order = self._chains.could_follow(fact)
        if not in_order or (is_here and not could_follow(fact, changes, fold.rows)):
            found = FactRecords.impossible(fact.leaf_index, fact.fact_id)
            self._found.findings.append(found)
        fold.take(changes)

    def _directory(self, fold: Fold) -> None:
        """All that is about no person."""
        found = self._found
        # Also where nothing but the entry is left of the fact that says so.
        said = any(fact.kind == COMPLETE.name for fact in self._logged.values())
        complete = said or PARTNER.name in fold.complete
        found.directory = complete or bool(fold.rows[PARTNER.table])
        for table, key in KEYS.items():
            if table in CHECKED_ELSEWHERE or (found.directory and table != "consent"):
                made = fold.rows[table]
                rows = [canonical(row) for row in self._records.rows(table)]
                if table in CHECKED_ELSEWHERE and not complete:
                    rows = [row for row in rows if needs_fact(table, row, made)]
                found.findings += RecordRows.table(table, key, rows, made)

    def _sendings(self, fold: Fold) -> None:
        """What became of reminders; of how many that is believed."""
        made = {row["reminder_id"]: row for row in fold.rows[REMINDER.table].values()}
        ended = list(self._records.rows("reminder_sent"))
        waiting = self._records.rows("reminder_waiting")
        self._found.sendings_believed = len(ended)
        self._found.findings += RecordRows.sendings(ended, waiting, made, self._without_entry)

    def _facts(self, left: dict[bytes, SaidFact]) -> Iterator[LoggedFact]:
        """The facts that entries vouch for, in the order of the log; takes them from `left`."""
        for row in self._records.facts():
            said = left.pop(row.recorded.fact_id, None)
            if said is None:
                self._found.findings.append(FactRecords.invented(row))
                continue
            fact = self._found.changed.fact(row, said)
            if (
                fact is None
                or row.rejected
                or row.adopted != fact.adopted
                or not is_about(fact.kind, fact.body, row.scope)
            ):
                self._found.findings += self._differences(row, said)
            if fact is not None:
                self._found.findings += self._scopes.entry(row, fact)
                yield fact

    def _differences(self, row: StoredFact, said: SaidFact) -> Iterator[Finding]:
        """Names the columns in which the record of a fact is not what its entry says."""
        index = said.leaf_index
        for stored in self._log.entries(self._access, index, index + 1):
            recorded = recorded_fact(decode_entry(stored.entry))
            if recorded is not None:
                yield from FactRecords.row(row, index, recorded, body_of(row))

    def _commitment_at(self, index: int) -> str | None:
        """The person whom the entry of a leaf names, in hex."""
        for stored in self._log.entries(self._access, index, index + 1):
            try:
                return decode_entry(stored.entry).subject_commitment.hex() or None
            except MalformedError:
                return None
        return None

    def _pending(self, left: dict[bytes, SaidFact]) -> None:
        """What is recorded without being an entry; what is one all the same is incomplete."""
        found = self._found
        for row in self._records.facts_without_entry():
            found.findings += self._scopes.stored(row)
            said = left.pop(row.recorded.fact_id, None)
            if said is not None:
                found.findings.append(FactRecords.incomplete(said.leaf_index, row.recorded.fact_id))
            elif row.rejected:
                found.rejected += 1
            else:
                found.pending += 1
            if row.recorded.kind == COMPLETE.name and not row.rejected:
                self._completing = True
            if row.recorded.kind in _FOLLOWED:
                self._without_entry[str(UUID(bytes=row.recorded.fact_id))] = row.recorded.kind

    def _contributions(self) -> None:
        """The tables that say what a contribution was; those of people come later."""
        made, records = self._found.contributions, self._records
        stored = []
        for row in map(canonical, records.rows("contribution")):
            number = row["contribution_id"]
            kind = self._without_entry.get(row["fact_id"])
            if number not in made.rows and kind in CONTRIBUTIONS:
                made.pending.add(number)
            else:
                stored.append(row)
        self._compare("contribution", stored, made.rows_by_key())
        self._compare("contribution_count", records.rows("contribution_count"), made.count_rows())
        sizes = records.bucket_counts("contribution_version")
        for part in spans({b: sizes.get(b, 0) + n for b, n in made.buckets().items()} | sizes):
            rows = records.bucket_rows("contribution_version", part)
            expected = made.version_rows(part.low, part.high)
            self._compare("contribution_version", rows, expected)
        heads = list(records.rows("bucket_head"))
        self._compare("bucket_head", heads, made.heads(heads))

    def _compare(self, table: str, rows: Iterable[Row], expected: Mapping[Key, Row]) -> None:
        """A table of contributions, without what is of those that are pending."""
        pending = self._found.contributions.pending
        effective = (row for row in rows if row.get("contribution_id") not in pending)
        key = CONTRIBUTION_TABLES[table]
        self._found.findings += RecordRows.table(table, key, effective, expected)

    def _consents_in_parts(self, links: Mapping[str, str], counts: dict[int, int]) -> None:
        """Linked people first, then all others by bucket."""
        linked = {*links, *links.values()}
        buckets = {bucket_of(bytes.fromhex(person)) for person in linked}
        alone = spans({bucket: count for bucket, count in counts.items() if bucket in buckets}, 0)
        self._consents_of(alone, linked.__contains__)
        for part in spans(counts, _MOST_CONSENTS):
            within = _others(part, linked)
            inside = {b: n for b, n in counts.items() if part.low <= b <= part.high}
            self._consents_of(spans(inside), within)

    def _consents_of(self, parts: Iterable[Span], wanted: Callable[[str], bool]) -> None:
        fold = Fold(wanted)
        for row in self._records.facts([CONSENT.name, CONTRIBUTION.name]):
            said = self._logged.get(row.recorded.fact_id)
            fact = None if said is None else self._found.changed.fact(row, said, again=True)
            if fact is None:
                continue
            try:
                self._take(fact, fold)
            except SENSELESS:
                finding = FactRecords.unreadable(fact.leaf_index, fact.fact_id)
                self._found.findings.append(finding)
        self._found.findings += self._consents(fold, parts, wanted)

    def _consents(
        self, fold: Fold, parts: Iterable[Span], wanted: Callable[[str], bool]
    ) -> Iterator[Finding]:
        rows = (
            canonical(row)
            for part in parts
            for row in self._records.bucket_rows("consent", part)
            if wanted(row["subject_id"].removeprefix("\\x"))
        )
        yield from RecordRows.table("consent", KEYS["consent"], rows, fold.rows["consent"])


def _others(part: Span, linked: set[str]) -> Callable[[str], bool]:
    def wanted(person: str) -> bool:
        return person not in linked and part.low <= bucket_of(bytes.fromhex(person)) <= part.high

    return wanted
