# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Verifies the log in a database, segment by segment, in bounded memory.

Segments are digested by worker processes and joined here in order; one that is
not whole is read again and looked at row by row. The end is read in one snapshot,
a short one: a long one would slow the log down. What is appended meanwhile is
verified, too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime

from gateway.audit.findings import Check, Finding
from gateway.audit.log_state import LogState
from gateway.audit.retention import RetentionCoverage, coverage_of
from gateway.audit.rows import AccessRow, LogHead, StoredWatches
from gateway.audit.rules.counted.cases import unnamed_notes
from gateway.audit.rules.evidence import Filed, KeyCheck
from gateway.audit.rules.successions import Successions
from gateway.audit.rules.tree import Cosignatures, Histories, KnownCheckpoint
from gateway.audit.source import SPAN
from gateway.audit.verify.end import Remainder, signed_size, verify_end
from gateway.audit.verify.joining import join
from gateway.audit.verify.part import Part, PartVerification
from gateway.audit.verify.segment_digest import SegmentDigest
from gateway.errors import ProofError, StoreError, VerificationError
from gateway.log.checkpoint import LogVerifier
from gateway.log.cosignature import WitnessVerifier
from gateway.log.cosigned import CosignatureTally, Vouched
from gateway.log.merkle import EMPTY_ROOT, Frontier, root_of_peaks
from gateway.log.proofs import assemble, stored_nodes
from gateway.services.audit.facts.verification import RecordsVerification, RecordsVerified
from gateway.services.audit.verify_old_accesses import OldAccesses
from gateway.services.audit.verify_segments import Span, Workers, digest_of
from gateway.store.errors import translate_errors
from gateway.store.log.cosignatures import read_cosignatures
from gateway.store.log.reading import WHOLE_LOG, AuditReader, ReadAccess
from gateway.store.log.successions.entries import read_successions, with_successions
from gateway.store.watch.reading import read_watches
from gateway.wire.entries import decode_entry


@dataclass(frozen=True, slots=True)
class Verified:
    """What a verification came to.

    Attributes:
        origin: the log's name.
        tree_size: entries that were looked at, with those believed before.
        root_hash: of the tree they make.
        checkpoint: the newest signed note.
        outcomes: entries by reason, or by outcome where there is none.
        unlogged: accesses on record that are not entries yet.
        untold_answers: answers of which it cannot be told whether one before was skipped.
        unread_evidence: entries whose evidence is in files that were not read.
        unnamed_notes: answers that operators noted, and of which no record names the case.
        vouched: how far each witness that counts vouches for the log.
        findings: all that cannot be true; none when the log is whole.
        records: what verifying the records came to; None: they were not looked at.
    """

    origin: str
    tree_size: int
    root_hash: bytes
    checkpoint: str
    outcomes: dict[str, int]
    unlogged: int
    untold_answers: int
    unread_evidence: int
    unnamed_notes: int
    vouched: list[Vouched]
    findings: list[Finding]
    records: RecordsVerified | None = None


def new_state() -> LogState:
    """Before the first entry."""
    return LogState()


def trusted_state(reader: AuditReader, access: ReadAccess, log: LogVerifier, note: str) -> LogState:
    """Begins after a trusted checkpoint: everything before it counts as verified.

    Raises:
        VerificationError: it is not the log's, or what is stored is another tree.
        StoreError: what is stored of that tree is not there.
    """
    trusted = with_successions(log, read_successions(reader.connection)).verify(note)
    try:
        peaks = _stored_peaks(reader, access, trusted.size)
    except LookupError:
        raise StoreError("the stored tree does not reach to the trusted checkpoint") from None
    if root_of_peaks(peaks) != trusted.root_hash:
        raise ProofError("the stored tree is not that of the trusted checkpoint")
    state = new_state()
    state.tree = Frontier(trusted.size, peaks)
    state.trusted_from = state.nodes_from = trusted.size
    state.checkpoint_size = state.good_size = trusted.size
    state.group = None
    return state


def _stored_peaks(reader: AuditReader, access: ReadAccess, size: int) -> tuple[bytes, ...]:
    """Of the tree of that size, from stored hashes.

    Raises:
        LookupError: one is not there.
    """
    ranges, low = [], 0
    for level in reversed(range(size.bit_length())):
        if size >> level & 1:
            ranges.append((low, low + (1 << level)))
            low += 1 << level
    return assemble(ranges, reader.hashes(access, stored_nodes(ranges)))


class LogVerification:
    """One verification with one reader and, optionally, worker processes."""

    def __init__(  # noqa: PLR0913  (each by name)
        self,
        reader: AuditReader,
        access: ReadAccess,
        log: LogVerifier,
        state: LogState,
        *,
        workers: Workers | None = None,
        opens: KeyCheck | None = None,
        witnesses: Sequence[WitnessVerifier] = (),
        records: RecordsVerification | None = None,
        kept: Sequence[str] = (),
        on_progress: Callable[[LogState], None] = lambda _: None,
    ) -> None:
        """Begin.

        Args:
            reader: of the log.
            access: recorded, for the whole log.
            log: the log's key.
            state: where to go on; changed as it goes.
            workers: digest segments beside this process; None: in it.
            opens: checks every evidence key. Then the access needs a cause, and
                every row is looked at one by one.
            witnesses: the ones that count; all cosignatures are checked.
            records: verifies the records, too, unless the log has no facts yet. Then the
                state knows all of them: nothing of the log was believed.
            kept: checkpoints of the log that others have kept, each signed by one of its keys.
            on_progress: called after each part and before the end, with the state,
                which can be written down then and there to be resumed.
        """
        self._reader = reader
        self._access = access
        self._log = log = with_successions(log, read_successions(reader.connection))
        self._state = state
        self._workers = workers
        self._opens = opens
        self._cosignatures = CosignatureTally(log, witnesses)
        self._records = records
        self._kept = tuple(kept)
        self._on_progress = on_progress
        self._coverage = RetentionCoverage()

    def run(self, now: datetime) -> Verified:
        """Verifies the log from the state on, which is used up.

        Raises:
            StoreError: the log cannot be read on.
        """
        old = OldAccesses(self._reader, self._access, self._state)
        last = list(old.check(self._reader.accesses(self._access)))
        self._coverage = self._covered(old, self._reader.accesses(self._access), now)
        self._to(self._size(self._reader.head(self._access)), self._workers)
        with self._snapshot():
            head = self._reader.head(self._access)
            self._to(self._size(head), None)
            # What follows uses up the state, and need not be resumed.
            self._on_progress(self._state)
            accesses = list(self._reader.accesses(self._access))
            last += old.check(accesses)
            last += old.check_facts(self._reader.facts(self._access))
            last += old.missing(self._state, self._reader.chains(self._access))
            coverage = self._covered(old, accesses, now)
            self._drop_covered(coverage)
            watches = read_watches(self._reader, self._access)
            last += self._end(head, now, coverage, watches)
            if self._records is not None and not self._state.facts:
                last += self._records.undeclared()
                self._records = None  # nothing could be vouched for
            if self._records is not None and not self._records.apart:
                self._records.check_facts(self._reader, self._access, self._state, watches)
        records = self._check_records(now, watches)
        if records is not None:
            last += records.findings
        state = self._state
        return Verified(
            origin=self._log.origin,
            tree_size=state.tree.size,
            root_hash=state.tree.root,
            checkpoint=head.checkpoint,
            outcomes=dict(sorted(state.outcomes.items())),
            vouched=self._cosignatures.vouched(),
            unlogged=sum(row.leaf_index is None for row in accesses),
            untold_answers=state.untold_answers,
            unread_evidence=state.filed[Filed.UNREAD],
            unnamed_notes=unnamed_notes(accesses),
            findings=state.findings + last,
            records=records,
        )

    def _check_records(self, now: datetime, watches: StoredWatches) -> RecordsVerified | None:
        """Verifies what of the records need not be read in one snapshot with the log's end."""
        records = self._records
        if records is None:
            return None
        if not records.apart:
            return records.check_people(now, self._snapshot)
        records.check_facts(self._reader, self._access, self._state, watches)
        return records.check_people(now)

    @staticmethod
    def _covered(
        old: OldAccesses, accesses: Iterable[AccessRow], now: datetime
    ) -> RetentionCoverage:
        return coverage_of((row for row in accesses if old.counts(row)), now)

    def _drop_covered(self, coverage: RetentionCoverage) -> None:
        """Forgets erased keys that a retention covers which came while this ran."""
        kept = []
        for finding in self._state.findings:
            if finding.check is Check.EVIDENCE_ERASED and finding.leaf_index is not None:
                index = finding.leaf_index
                (row,) = self._reader.entries(self._access, index, index + 1)
                entry = decode_entry(row.entry)
                if coverage.covers(entry.outcome, entry.entry_time):
                    self._state.erased[entry.outcome] += 1
                    continue
            kept.append(finding)
        self._state.findings[:] = kept

    def _end(
        self, head: LogHead, now: datetime, coverage: RetentionCoverage, watches: StoredWatches
    ) -> list[Finding]:
        reader, access, size = self._reader, self._access, self._state.tree.size
        rest = Remainder(
            head=head,
            entries=reader.entries(access, size, WHOLE_LOG),
            evidence=reader.sealed(access, size, WHOLE_LOG),
            checkpoints=reader.checkpoints(access, size),
            nodes=reader.nodes(access),
            chains=reader.chains(access),
            stored_claims=reader.stored_claims(access),
            accesses=reader.accesses(access),
            facts=reader.facts(access),
            quota_uses=reader.quota_uses(access),
            uses=reader.consent_uses(access),
            cases=reader.cases(access),
            watches=watches,
        )
        found = list(verify_end(self._log, self._state, rest, now, coverage))
        found += self._known(size)
        found += Histories.kept(self._log, self._kept, size, self._root)
        found += Successions.believed(self._log, read_successions(reader.connection), self._root)
        for row in read_cosignatures(reader, access):
            column = self._cosignatures.add(row)
            found += Cosignatures.row(row.tree_size, row.witness_key, column)
        return found

    def _known(self, size: int) -> Iterator[Finding]:
        """Whether the log continues the checkpoint that came with its key."""
        known = self._log.known
        if known is None or not known.size:
            return
        yield from KnownCheckpoint.tree(known, size, self._root(known.size))

    def _root(self, size: int) -> bytes | None:
        """Of the stored tree as it was at a size; None: not to be had."""
        if not size:
            return EMPTY_ROOT
        if size > self._state.tree.size:
            return None
        with suppress(LookupError):
            return root_of_peaks(_stored_peaks(self._reader, self._access, size))
        return None

    def _size(self, head: LogHead) -> int:
        """How many entries there must be: signed, by the head or by any checkpoint."""
        size = signed_size(self._log, head)
        if size is not None:
            return size
        newest = self._state.tree.size
        for row in self._reader.checkpoints(self._access, newest):
            try:
                newest = max(newest, self._log.verify(row.checkpoint).size)
            except VerificationError:
                continue
        return newest

    def _to(self, size: int, workers: Workers | None) -> None:
        """Goes on up to a tree size."""
        start = self._state.tree.size
        aligned = min(size, -(-start // SPAN) * SPAN)
        if start < aligned:
            self._slowly(start, aligned)
        spans = [
            Span(low, min(low + SPAN, size)) for low in range(aligned, max(size, aligned), SPAN)
        ]
        for span, digest in self._digests(spans, workers):
            if digest is None or not join(self._state, digest):
                self._slowly(span.low, span.high)
            else:
                self._on_progress(self._state)

    def _digests(
        self, spans: list[Span], workers: Workers | None
    ) -> Iterator[tuple[Span, SegmentDigest | None]]:
        state = self._state
        if self._opens is not None:
            yield from ((span, None) for span in spans)
        elif workers is None:
            for span in spans:
                yield (
                    span,
                    digest_of(
                        self._reader,
                        self._access,
                        self._log,
                        span,
                        state.claims.key,
                        self._coverage,
                    ),
                )
        else:
            yield from workers.digests(spans, state.claims.key, self._coverage)

    def _slowly(self, low: int, high: int) -> None:
        """Row by row: names what is not right."""
        reader, access = self._reader, self._access
        evidence = (
            reader.sealed(access, low, high)
            if self._opens is None
            else reader.evidence(access, range(low, high))
        )
        part = Part(
            high,
            reader.entries(access, low, high),
            evidence,
            reader.checkpoints(access, low, high),
            None if reader.files is None else reader.files.find,
        )
        run = PartVerification(self._log, self._state, part, self._coverage, self._opens).run()
        self._state.findings += run
        self._on_progress(self._state)

    @contextmanager
    def _snapshot(self) -> Iterator[None]:
        """Everything inside is read in one snapshot."""
        connection = self._reader.connection
        with translate_errors():
            connection.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
        try:
            yield
        finally:
            with translate_errors():
                connection.rollback()
