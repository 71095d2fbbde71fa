# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A file that is contributed, and what a client remembers of the request that announces it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from hashlib import sha256
from typing import BinaryIO

from gateway.client._internal.verification import Answer, Exchange, SentRequest
from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.records.upload import (
    MAX_CHUNK_BYTES,
    FileContribution,
    Manifest,
    RejectedLine,
    UploadResult,
)
from gateway.log.call_facts import CallFacts
from gateway.wire.contributions import encode_chunk

_READ_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class FileFormat:
    """How the rows of a file are read.

    Attributes:
        adapter: name of a format that the gateway knows, or of an adapter's file that the operator
            has approved for this institution.
        adapter_hash: SHA-256 of that adapter's own file, which the operator publishes.
        row_count: rows of the file, without notes, header and empty lines.
        as_of: the month that the whole file reports, "YYYY-MM"; empty: its rows say it.
    """

    adapter: str
    adapter_hash: bytes
    row_count: int
    as_of: str = ""


def manifest_of(
    file: BinaryIO, written: FileFormat, *, all_or_nothing: bool, corrects: bytes = b""
) -> Manifest:
    """What is signed of a file, which is read to its end. Raises OSError.

    Args:
        file: open, and able to seek.
        written: how its rows are read.
        all_or_nothing: one rejected row keeps the whole file out.
        corrects: id of the dispute that it corrects; empty: none.
    """
    hasher, size = sha256(), 0
    file.seek(0)
    while part := file.read(_READ_BYTES):
        hasher.update(part)
        size += len(part)
    return Manifest(
        hasher.digest(),
        size,
        written.adapter,
        written.adapter_hash,
        written.row_count,
        all_or_nothing,
        written.as_of,
        corrects,
    )


def chunks(file: BinaryIO, begin: int) -> Iterator[tuple[int, bytes]]:
    """The messages from a byte of the file on, each with where it ends. Raises OSError."""
    file.seek(begin)
    while content := file.read(MAX_CHUNK_BYTES):
        message = encode_chunk(begin, content)
        begin += len(content)
        yield begin, message


@dataclass(frozen=True, slots=True, repr=False, kw_only=True)
class SentManifest(SentRequest):
    """A signed manifest.

    Attributes:
        answered: how many answers have come to it.
    """

    answered: int = 0

    @classmethod
    def signed(cls, sent: SentRequest) -> SentManifest:
        """A request that was signed just now."""
        return cls(**{field.name: getattr(sent, field.name) for field in fields(SentRequest)})

    def after_an_answer(self) -> SentManifest:
        """The same, once the next answer has come."""
        return replace(self, answered=self.answered + 1)

    def facts(self, exchange: Exchange | None) -> CallFacts:
        """What the entry of the next answer is checked against."""
        return replace(SentRequest.facts(self, exchange), answer_number=self.answered + 1)

    def refusal_facts(self, exchange: Exchange | None, entry: AuditEntry) -> CallFacts:
        """The same of a refusal, which is one of the answers."""
        del entry
        return self.facts(exchange)


@dataclass(frozen=True, slots=True, repr=False)
class Contributed:
    """What became of a file, verified.

    Attributes:
        result: what the gateway signed.
        rejected: the rows that were not taken, in order.
        contributions: of this file that are in the records, whichever call brought them.
        begun: the first answer, which says how much of the file was there already.
        answer: the last one.
    """

    result: UploadResult
    rejected: tuple[RejectedLine, ...]
    contributions: tuple[FileContribution, ...]
    begun: Answer
    answer: Answer
