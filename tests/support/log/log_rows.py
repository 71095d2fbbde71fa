# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A whole log as lists of rows, which tests change."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from gateway.audit.access_entry import access_entry
from gateway.audit.findings import Finding
from gateway.audit.rows import (
    AccessRow,
    ChainRow,
    CheckpointRow,
    ClaimRow,
    EntryRow,
    EvidenceRow,
    LogHead,
    NodeRow,
    RecordedAccess,
)
from gateway.log.merkle import grow
from gateway.store.log.batch import number
from gateway.store.log.pending import PendingEntry
from tests.support.log.audit_entries import (
    TIME,
    digest,
    new_log_signer,
    pending,
    pending_refusal,
    verifier_of,
)
from tests.support.log.log_tables import LogTables, verify_log

SIGNER = new_log_signer()
LOG = verifier_of(SIGNER)
SIZE = 600
ACCESSES = (4, 124, 404)
"""Entries of accesses; the others are of queries."""


@dataclass
class Log:
    """A log as lists of rows, which tests change."""

    head: LogHead
    entries: list[EntryRow] = field(default_factory=list)
    evidence: list[EvidenceRow] = field(default_factory=list)
    nodes: list[NodeRow] = field(default_factory=list)
    checkpoints: list[CheckpointRow] = field(default_factory=list)
    chains: list[ChainRow] = field(default_factory=list)
    stored_claims: list[ClaimRow] = field(default_factory=list)
    accesses: list[AccessRow] = field(default_factory=list)

    def copy(self) -> Log:
        """Lists of its own."""
        return Log(
            self.head,
            self.entries[:],
            self.evidence[:],
            self.nodes[:],
            self.checkpoints[:],
            self.chains[:],
            self.stored_claims[:],
            self.accesses[:],
        )

    def findings(self) -> list[Finding]:
        """What verification finds in it."""
        tables = LogTables(
            head=self.head,
            entries=self.entries,
            evidence=self.evidence,
            checkpoints=self.checkpoints,
            nodes=self.nodes,
            chains=self.chains,
            stored_claims=self.stored_claims,
            accesses=self.accesses,
        )
        return list(verify_log(LOG, tables, now=TIME))


def recorded(index: int) -> RecordedAccess:
    """Of the access that became that entry."""
    return RecordedAccess(TIME, "auditor:eve", "verify", digest(index), index, "C", index)


def _pending(index: int) -> PendingEntry:
    if index in ACCESSES:
        return PendingEntry(access_entry(index, recorded(index)), None, None)
    partner = f"bank-{index % 3}"
    if index % 5 == 4:
        return pending_refusal(index, partner=partner)
    return pending(index, partner=partner)


def _append(log: Log, indexes: Iterable[int], chains: dict[str, tuple[int, bytes]]) -> None:
    """One group commit, as the store makes it."""
    first = len(log.entries)
    batch = number([_pending(index) for index in indexes], (), chains, first)
    chains.update(batch.chains)
    for index, (entry, leaf, hashed) in enumerate(
        zip(batch.entries, batch.leaves, batch.hashes, strict=True), start=first
    ):
        log.entries.append(
            EntryRow(
                index,
                leaf,
                hashed,
                entry.entry_time,
                entry.partner,
                entry.partner_counter,
                int(entry.outcome),
                entry.reason,
                int(entry.purpose or 0),
                entry.subject_commitment or None,
                entry.trace_id,
            )
        )
    for index, (entry, kept) in enumerate(zip(batch.entries, batch.evidence, strict=True), first):
        if kept is not None:
            log.evidence.append(
                EvidenceRow(index, entry.entry_time, kept.kek_id, kept.wrapped_key, kept.sealed)
            )
    claiming = [at for at, claim in enumerate(batch.row_claims, first) if claim is not None]
    for day, claim, at in zip(batch.claim_dates, batch.claims, claiming, strict=True):
        log.stored_claims.append(ClaimRow(day, *claim, at))
    grown = grow(0, (), [row.leaf_hash for row in log.entries])
    note = SIGNER.sign(grown.size, grown.root)
    log.nodes = [NodeRow(*node) for node in grown.nodes]
    log.checkpoints.append(CheckpointRow(grown.size, grown.root, note, TIME))
    log.head = LogHead(SIGNER.origin, grown.size, b"".join(grown.peaks), note)


def _log() -> Log:
    log = Log(LogHead("", 0, b"", ""))
    chains = dict[str, tuple[int, bytes]]()
    for first in range(0, SIZE, 50):
        _append(log, range(first, first + 50), chains)
    log.chains = [ChainRow(partner, *chain) for partner, chain in chains.items()]
    log.accesses = [AccessRow(index, recorded(index), index) for index in ACCESSES]
    log.accesses.append(AccessRow(SIZE, recorded(SIZE), None))  # not logged yet
    return log


GOOD = _log()
"""Verifies; change a copy of it."""
