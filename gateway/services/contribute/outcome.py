# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What is asked of a contribution, and what becomes of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from gateway.errors import Fault
from gateway.services.contribute.adapter import ContributionAdapter

BATCH_ROWS = 1_000
NO_CONTRIBUTOR = (
    "the institution is not registered as a contributor, or it is suspended:"
    " see `credit-gateway partner show`"
)
"""Why nothing of it is taken."""


@dataclass(frozen=True, slots=True)
class RejectedRow:
    """A rejected row, without its content.

    Attributes:
        line: of the file, counted from 1.
        faults: every field at fault by the file's own column, at least one.
        contradicts: lines of rows that say otherwise of the same account and month.
    """

    line: int
    faults: tuple[Fault, ...]
    contradicts: tuple[int, ...] = ()


@dataclass(slots=True)
class ContributionResult:
    """What became of a file.

    Attributes:
        rows: read, without header and empty lines.
        rejected: of those, not taken.
        skipped: of those, no records by a rule of the format: rule -> how many.
        versions: new or changed records, by kind.
        subjects: summaries written; a subject in two batches counts twice.
        contributions: batches that changed anything.
        last_contribution: number of the newest of them; None when there is none.
        facts: one for each of them. Until they are in the log, all of it is pending.
    """

    rows: int = 0
    rejected: int = 0
    skipped: dict[str, int] = field(default_factory=dict)
    versions: dict[str, int] = field(default_factory=dict)
    subjects: int = 0
    contributions: int = 0
    last_contribution: int | None = None
    facts: list[UUID] = field(default_factory=list)

    def add(self, other: ContributionResult) -> None:
        """Counts what became of other rows of the same file, too."""
        self.rows += other.rows
        self.rejected += other.rejected
        for mine, theirs in ((self.skipped, other.skipped), (self.versions, other.versions)):
            for name, count in theirs.items():
                mine[name] = mine.get(name, 0) + count
        self.subjects += other.subjects
        self.contributions += other.contributions
        self.facts += other.facts
        numbers = (self.last_contribution, other.last_contribution)
        self.last_contribution = max(filter(None, numbers), default=None)

    @property
    def account_versions(self) -> int:
        """Accounts new or changed."""
        return self.versions.get("account", 0)

    @property
    def record_versions(self) -> int:
        """Account-months new or changed."""
        return self.versions.get("month", 0)


@dataclass(frozen=True, slots=True)
class ContributionSettings:
    """How a file is taken.

    Attributes:
        adapter: reads its rows.
        adapter_content: the adapter's file, kept with its hash.
        institution: partner id of the contributor.
        batch_rows: rows a transaction.
        all_or_nothing: one rejected row keeps the whole file out.
    """

    adapter: ContributionAdapter
    adapter_content: bytes
    institution: str
    batch_rows: int = BATCH_ROWS
    all_or_nothing: bool = False
