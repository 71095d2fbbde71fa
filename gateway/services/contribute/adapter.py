# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What contribution needs from a file's format; adapters/ has the formats."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Protocol

from gateway.domain.records.file_form import FileForm
from gateway.domain.records.record import ContributedPerson, ContributedRow


class ContributionAdapter(Protocol):
    """One format of contributed files, ready to use."""

    @property
    def name(self) -> str:
        """The name given to `contribute --adapter`."""
        ...

    @property
    def content_hash(self) -> bytes:
        """SHA-256 of the adapter's file."""
        ...

    @property
    def form(self) -> FileForm:
        """How its files are written."""
        ...

    def parse_row(self, row: Sequence[str], header: Sequence[str]) -> ContributedRow:
        """One row of the file.

        Raises RejectedRowError with every field at fault, and SkippedRowError for a row
        that is no record by a rule of the format.
        """
        ...

    def parse_rows(
        self, rows: Sequence[Sequence[str]], header: Sequence[str]
    ) -> list[ContributedRow] | None:
        """Many rows as `parse_row` reads each; None: each has to be parsed by itself."""
        ...

    def person_of(self, row: Sequence[str], header: Sequence[str]) -> ContributedPerson:
        """Whom a row is about, and nothing else of it; raises as `parse_row` does."""
        ...

    def column_of(self, field: str, record: int | None) -> str:
        """The file's own column for a canonical field, of the account or of a month."""
        ...

    def row_keys(self, header: Sequence[str]) -> Callable[[Sequence[str]], Sequence[Hashable]]:
        """Gives what rows about one account and month have in common; others seldom do."""
        ...
