# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A file that an institution sends: what it signs, and what becomes of it. See contribution.proto.

No field of these ever holds a value of the file.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from gateway.domain.disputes.dispute import ID_LENGTH
from gateway.domain.months import month_of, parse_month
from gateway.domain.records.month import FIRST_MONTH
from gateway.errors import Reason, RefusalError

MANIFEST_BODY_TYPE = "application/vnd.creditgateway.contribution-manifest.v1+protobuf"
STATE_BODY_TYPE = "application/vnd.creditgateway.upload-state.v1+protobuf"
RESULT_BODY_TYPE = "application/vnd.creditgateway.contribution-result.v1+protobuf"

MIN_CHUNK_BYTES = 16 * 1024
"""Of every chunk but the file's last: small ones would cost more than what they bring."""
MAX_CHUNK_BYTES = 63 * 1024
"""As many as surely fit a message, with what stands around them."""
_DIGEST_BYTES = 32


class UploadStep(StrEnum):
    """What a client checks of the answers besides the steps of each receipt. Stable names."""

    ORDER = "order"
    """Two answers, each of its body type, and everything else where it belongs."""
    LISTING = "listing"
    """What follows the result is what the result vouches for."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """What is signed of a file.

    Attributes:
        file_digest: SHA-256 of the whole file.
        file_size: in bytes.
        adapter: name of the format of its rows.
        adapter_hash: SHA-256 of the adapter's own file.
        row_count: without notes, header and empty lines.
        all_or_nothing: one rejected row keeps the whole file out.
        as_of: the month that the whole file reports, "YYYY-MM"; empty: its rows say it.
        corrects: id of the dispute that it corrects, 16 bytes; empty: none.
    """

    file_digest: bytes
    file_size: int
    adapter: str
    adapter_hash: bytes
    row_count: int
    all_or_nothing: bool = False
    as_of: str = ""
    corrects: bytes = b""

    def check(self, today: date) -> None:
        """Whether it can be one.

        Args:
            today: nothing is reported for later months.

        Raises:
            RefusalError: MISSING_FIELD or INVALID_VALUE.
        """
        if not self.adapter:
            raise RefusalError(Reason.MISSING_FIELD, field="adapter")
        if not self.file_size:
            raise RefusalError(Reason.MISSING_FIELD, field="file_size")
        for field, digest in (
            ("file_digest", self.file_digest),
            ("adapter_hash", self.adapter_hash),
        ):
            if len(digest) != _DIGEST_BYTES:
                raise RefusalError(Reason.INVALID_VALUE, field=field)
        if self.as_of and not _is_reported(self.as_of, today):
            raise RefusalError(Reason.INVALID_VALUE, field="as_of_month")
        if self.corrects and len(self.corrects) != ID_LENGTH:
            raise RefusalError(Reason.INVALID_VALUE, field="corrects_dispute_id")


def _is_reported(text: str, today: date) -> bool:
    """Whether that is a month for which anything can be reported."""
    try:
        return FIRST_MONTH <= parse_month(text) <= month_of(today)
    except ValueError:
        return False


@dataclass(frozen=True, slots=True)
class UploadState:
    """How far an upload is.

    Attributes:
        received_bytes: of the file, from its beginning.
        expire_time: until when they are kept, UTC.
    """

    received_bytes: int
    expire_time: datetime


@dataclass(frozen=True, slots=True)
class LineFault:
    """What is wrong with one field of a row.

    Attributes:
        field: the file's own column where there is one. Never a value.
        reason: why.
    """

    field: str
    reason: str


@dataclass(frozen=True, slots=True)
class RejectedLine:
    """A row that was not taken.

    Attributes:
        line: where it begins, counted from 1.
        faults: every field at fault, at least one.
        contradicts: lines of the file that say otherwise.
    """

    line: int
    faults: tuple[LineFault, ...]
    contradicts: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class FileContribution:
    """One contribution that a file became.

    Attributes:
        contribution_id: its number.
        first_line: of the file that it covers, counted from 1.
        last_line: included.
        fact_id: of the fact that records it in the log, 16 bytes.
        root: over all that it wrote, as the fact says; empty where it is older than facts.
    """

    contribution_id: int
    first_line: int
    last_line: int
    fact_id: bytes = b""
    root: bytes = b""


@dataclass(frozen=True, slots=True)
class Listing:
    """What follows the result: so many messages, which lead to a root.

    Attributes:
        count: how many.
        root: Merkle tree hash over them.
    """

    count: int
    root: bytes


@dataclass(frozen=True, slots=True)
class UploadResult:
    """What became of a file.

    Attributes:
        fault: why it was not taken as a whole; empty when it was.
        rows: read, without notes, header and empty lines.
        rejected: those of them that were not taken.
        contributions: of this file that are in the records, whichever call brought them.
        skipped: rows that are no records by a rule of the format: rule and how many.
        versions: what this call added: kind and how many.
        summaries: that this call wrote.
    """

    fault: str
    rows: int
    rejected: Listing
    contributions: Listing
    skipped: tuple[tuple[str, int], ...] = ()
    versions: tuple[tuple[str, int], ...] = ()
    summaries: int = 0
