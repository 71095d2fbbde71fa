# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a verification of the whole log reads and what it finds. Pure.

The rows are those of the audit schema, column by column; who reads them (a
database, an export) hands them over in the order that LogTables says.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class EntryRow:
    """A row of audit.entry."""

    leaf_index: int
    entry: bytes
    leaf_hash: bytes
    entry_time: datetime
    partner_id: str
    partner_counter: int
    outcome: int
    reason: str
    purpose: int
    subject_commitment: bytes | None
    trace_id: bytes


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """What an entry commits to of a row of audit.evidence."""

    leaf_index: int
    entry_time: datetime
    sealed: bytes


@dataclass(frozen=True, slots=True)
class NodeRow:
    """A row of audit.tree_node."""

    level: int
    node_index: int
    hash: bytes


@dataclass(frozen=True, slots=True)
class CheckpointRow:
    """A row of audit.checkpoint."""

    tree_size: int
    root_hash: bytes
    checkpoint: str


@dataclass(frozen=True, slots=True)
class ChainRow:
    """A row of audit.partner_chain."""

    partner_id: str
    partner_counter: int
    leaf_hash: bytes


@dataclass(frozen=True, slots=True)
class HeadRow:
    """The row of audit.log_head."""

    origin: str
    tree_size: int
    peaks: bytes
    checkpoint: str


@dataclass(frozen=True, slots=True)
class LogTables:
    """A whole log.

    Attributes:
        head: where the log says it stands.
        entries: by leaf index.
        evidence: by leaf index.
        nodes: by the tree size that completes them, (node_index + 1) << level,
            then by level.
        checkpoints: by tree size.
        chains: in any order.
    """

    head: HeadRow
    entries: Iterable[EntryRow]
    evidence: Iterable[EvidenceRow]
    nodes: Iterable[NodeRow]
    checkpoints: Iterable[CheckpointRow]
    chains: Iterable[ChainRow]


class Check(StrEnum):
    """Which check found something. Stable names."""

    ENTRY_MISSING = "entry-missing"
    ENTRY_REPEATED = "entry-repeated"
    ENTRY_INVENTED = "entry-invented"
    ENTRY_UNREADABLE = "entry-unreadable"
    COLUMN_DIFFERS = "column-differs"
    LEAF_HASH_DIFFERS = "leaf-hash-differs"
    COUNTER_NOT_GAPLESS = "counter-not-gapless"
    CHAIN_BROKEN = "chain-broken"
    EVIDENCE_MISSING = "evidence-missing"
    EVIDENCE_INVENTED = "evidence-invented"
    EVIDENCE_DIFFERS = "evidence-differs"
    NODE_MISSING = "node-missing"
    NODE_INVENTED = "node-invented"
    NODE_DIFFERS = "node-differs"
    CHECKPOINT_INVENTED = "checkpoint-invented"
    CHECKPOINT_UNVERIFIED = "checkpoint-unverified"
    CHECKPOINT_DIFFERS = "checkpoint-differs"
    PARTNER_CHAIN_DIFFERS = "partner-chain-differs"
    HEAD_DIFFERS = "head-differs"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something in the log that cannot be true.

    Attributes:
        check: what found it.
        leaf_index: the entry concerned, or the first of them; None when it
            concerns no entry.
        last_index: the last of them, included; None when it is one.
        column: the stored column concerned, if it is one.
        partner: the partner concerned, if it is one.
    """

    check: Check
    leaf_index: int | None
    last_index: int | None = None
    column: str = ""
    partner: str = ""
