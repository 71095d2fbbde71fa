# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The end of a verification: what is kept beside the entries, checked against them. Pure.

Everything here is from one moment, at which the state has seen every entry.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from gateway.audit.findings import Finding
from gateway.audit.log_state import LogState
from gateway.audit.retention import RetentionCoverage
from gateway.audit.rows import (
    AccessRow,
    CaseRow,
    ChainRow,
    CheckpointRow,
    ClaimRow,
    EntryRow,
    EvidenceRow,
    FactRow,
    LogHead,
    NodeRow,
    QuotaUseRow,
    SealedRow,
    StoredWatches,
    UseRow,
)
from gateway.audit.rules.accesses import Accesses
from gateway.audit.rules.chains import ChainEnds
from gateway.audit.rules.checkpoints import Groups
from gateway.audit.rules.counted.cases import ClosedCases, StoredAnswersToCases
from gateway.audit.rules.counted.consents import StoredUses
from gateway.audit.rules.counted.quotas import Quotas
from gateway.audit.rules.counted.watches import StoredWatchRows
from gateway.audit.rules.evidence import Evidence, Retentions
from gateway.audit.rules.facts import Facts
from gateway.audit.rules.rows import Placement
from gateway.audit.rules.stored.stored_claims import StoredClaims
from gateway.audit.rules.tree import Head, Nodes
from gateway.errors import VerificationError
from gateway.log.checkpoint import LogVerifier


@dataclass(frozen=True, slots=True)
class Remainder:
    """What is stored beside the entries of the tree.

    Attributes:
        head: where the log says it stands.
        entries: rows at or after the tree's size.
        evidence: of leaves at or after the tree's size.
        checkpoints: of larger trees.
        nodes: all.
        chains: all.
        stored_claims: all.
        accesses: all.
        facts: all notes of which leaves facts became.
        quota_uses: all that is counted of limits.
        uses: all.
        cases: all.
        watches: all.
    """

    head: LogHead
    entries: Iterable[EntryRow]
    evidence: Iterable[SealedRow | EvidenceRow]
    checkpoints: Iterable[CheckpointRow]
    nodes: Iterable[NodeRow]
    chains: Iterable[ChainRow]
    stored_claims: Iterable[ClaimRow]
    accesses: Iterable[AccessRow]
    facts: Iterable[FactRow]
    quota_uses: Iterable[QuotaUseRow]
    uses: Iterable[UseRow]
    cases: Iterable[CaseRow]
    watches: StoredWatches


def verify_end(
    log: LogVerifier,
    state: LogState,
    rest: Remainder,
    now: datetime | None,
    coverage: RetentionCoverage,
) -> Iterator[Finding]:
    """What is invented, missing or different beside the entries.

    Uses up the state's claims.

    Args:
        log: the log's key.
        state: after the last entry.
        rest: what is stored beside.
        now: the time by which request ids must still be kept; None: do not ask
            whether they are.
        coverage: what may be erased, by the accesses in `rest`.
    """
    size, trusted = state.tree.size, bool(state.trusted_from)
    accesses = list(rest.accesses)
    yield from Groups.unended(size, max(state.checkpoint_size, state.trusted_from))
    yield from Placement.beyond(row.leaf_index for row in rest.entries)
    yield from Evidence.invented(row.leaf_index for row in rest.evidence)
    yield from Groups.misplaced(row.tree_size for row in rest.checkpoints)
    yield from Nodes.rows(rest.nodes, state.nodes, state.nodes_from)
    yield from Head.row(log, state.tree, rest.head)
    yield from ChainEnds.rows(rest.chains, state.chains, trusted=trusted)
    today = None if now is None else now.date()
    yield from StoredClaims.rows(rest.stored_claims, state.claims, today, trusted=trusted)
    yield from Accesses.rows(accesses, state.accesses, state.trusted_from)
    yield from Facts.rows(rest.facts, state.facts, state.trusted_from)
    yield from Quotas.rows(rest.quota_uses, state.quota_uses, today, trusted=trusted)
    yield from StoredUses.rows(rest.uses, state.uses, trusted=trusted)
    cases = list(rest.cases)
    yield from StoredAnswersToCases.rows(cases, state.cases, accesses, trusted=trusted)
    yield from ClosedCases.rows(cases, accesses)
    newest_fact = max((said.leaf_index for said in state.facts.values()), default=-1)
    yield from StoredWatchRows.rows(rest.watches, state.watches, newest_fact=newest_fact)
    yield from Retentions.accesses(state.accesses, coverage, state.erased, now)


def signed_size(log: LogVerifier, head: LogHead) -> int | None:
    """How many entries there must be, under the log's signature; None: unknown."""
    if not head.checkpoint and not head.tree_size:
        return 0
    try:
        return log.verify(head.checkpoint).size
    except VerificationError:
        return None
