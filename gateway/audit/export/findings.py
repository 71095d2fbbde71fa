# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What the verification of an export reads and finds. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from gateway.audit.findings import Finding
from gateway.audit.source import Leaf, Note


class ExportCheck(StrEnum):
    """Which check found something. Stable names."""

    CHECKPOINT_DIFFERS = "checkpoint-differs"
    CHECKPOINT_MISSING = "checkpoint-missing"
    CHECKPOINT_UNVERIFIED = "checkpoint-unverified"
    CHAIN_BROKEN = "chain-broken"
    COSIGNATURE_UNVERIFIED = "cosignature-unverified"
    COUNTER_NOT_GAPLESS = "counter-not-gapless"
    COUNTS_DIFFER = "counts-differ"
    ENTRY_MISPLACED = "entry-misplaced"
    ENTRY_MISSING = "entry-missing"
    ENTRY_NOT_SELECTED = "entry-not-selected"
    ENTRY_UNREADABLE = "entry-unreadable"
    FILE_DIFFERS = "file-differs"
    FILE_MISSING = "file-missing"
    FILE_UNLISTED = "file-unlisted"
    FILE_UNREADABLE = "file-unreadable"
    KEY_DIFFERS = "key-differs"
    KNOWN_CHECKPOINT_DIFFERS = "known-checkpoint-differs"
    LEAF_HASH_DIFFERS = "leaf-hash-differs"
    LEAF_HASH_MISSING = "leaf-hash-missing"
    PARTNERS_DIFFER = "partners-differ"
    PERIOD_NOT_COVERED = "period-not-covered"
    ROOT_DIFFERS = "root-differs"


@dataclass(frozen=True, slots=True)
class ExportFinding:
    """Something in an export that cannot be true.

    Attributes:
        check: what found it.
        first: the leaf index concerned, or the first of them; None: no leaf.
        last: the last of them; equal to `first` when it is one.
        name: the file or the partner concerned; "" when it is neither.
    """

    check: ExportCheck
    first: int | None = None
    last: int | None = None
    name: str = ""

    @classmethod
    def of(cls, finding: Finding) -> ExportFinding:
        """What a rule of the whole log finds in an export."""
        last = finding.leaf_index if finding.last_index is None else finding.last_index
        return cls(ExportCheck(finding.check.value), finding.leaf_index, last, finding.partner)


@dataclass(frozen=True, slots=True)
class Chunk:
    """The files of one range of leaves, read but not believed.

    Attributes:
        low: first leaf index.
        high: first leaf index no longer in it.
        leaves: the entries that are there.
        leaf_hashes: of every leaf; None when all entries should be there.
        checkpoints: those of sizes above `low`, up to `high`.
        findings: what was wrong with the files themselves.
    """

    low: int
    high: int
    leaves: Sequence[Leaf]
    leaf_hashes: Sequence[bytes] | None
    checkpoints: Sequence[Note]
    findings: Sequence[ExportFinding] = field(default=())
