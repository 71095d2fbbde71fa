# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Verifies a whole log in one go, for whoever holds all of its rows. Pure.

`gateway.services.audit.verify` does the same in parts, faster, and can be resumed.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from gateway.audit.access_entry import access_entry
from gateway.audit.claims import ClaimWindow
from gateway.audit.findings import Finding
from gateway.audit.log_state import LogState
from gateway.audit.retention import RetentionCoverage
from gateway.audit.rows import (
    AccessRow,
    ChainRow,
    CheckpointRow,
    EntryRow,
    EvidenceRow,
    LogHead,
    NodeRow,
    NonceRow,
    SealedRow,
)
from gateway.audit.verify.end import Remainder, verify_end
from gateway.audit.verify.part import KeyCheck, Part, PartVerification
from gateway.errors import VerificationError
from gateway.log.checkpoint import LogVerifier


@dataclass(frozen=True, slots=True)
class LogTables:
    """A whole log.

    Attributes:
        head: where the log says it stands.
        entries: by leaf index.
        evidence: by leaf index.
        checkpoints: by tree size.
        nodes: in any order, as are the others.
        chains: where each partner stands.
        nonces: request ids that are kept.
        accesses: records of access.
    """

    head: LogHead
    entries: Iterable[EntryRow]
    evidence: Iterable[SealedRow | EvidenceRow]
    checkpoints: Iterable[CheckpointRow]
    nodes: Iterable[NodeRow]
    chains: Iterable[ChainRow]
    nonces: Iterable[NonceRow]
    accesses: Iterable[AccessRow]


def verify_log(
    log: LogVerifier,
    tables: LogTables,
    *,
    now: datetime | None = None,
    opens: KeyCheck | None = None,
) -> Iterator[Finding]:
    """Everything in a log that cannot be true; nothing when it is whole.

    Args:
        log: the log's key.
        tables: the whole log.
        now: the time by which request ids must still be kept; None: do not ask
            whether they are.
        opens: checks the keys of evidence, when the rows have them.
    """
    accesses = list(tables.accesses)
    state = LogState(ClaimWindow(secrets.token_bytes(16)))
    coverage = coverage_of(accesses, now)
    part = Part(signed_size(log, tables.head), tables.entries, tables.evidence, tables.checkpoints)
    yield from PartVerification(log, state, part, coverage, opens).run()
    rest = Remainder(
        head=tables.head,
        entries=(),
        evidence=(),
        checkpoints=(),
        nodes=tables.nodes,
        chains=tables.chains,
        nonces=tables.nonces,
        accesses=accesses,
    )
    yield from verify_end(log, state, rest, now, coverage)


def coverage_of(accesses: Iterable[AccessRow], now: datetime | None = None) -> RetentionCoverage:
    """What may be erased, by the records that are said to be entries.

    Whether they are is found out at the end of the verification.

    Args:
        accesses: on record.
        now: see RetentionCoverage.add.
    """
    coverage = RetentionCoverage()
    for row in accesses:
        if row.recorded is not None and row.leaf_index is not None:
            coverage.add(access_entry(row.access_id, row.recorded), now)
    return coverage


def signed_size(log: LogVerifier, head: LogHead) -> int | None:
    """How many entries there must be, under the log's signature; None: unknown."""
    if not head.checkpoint and not head.tree_size:
        return 0
    try:
        return log.verify(head.checkpoint).size
    except VerificationError:
        return None
