# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Rules of evidence: it is what the entries commit to, until a retention erases it. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from enum import Enum
from hashlib import sha256
from typing import NamedTuple

from gateway.audit.access_entry import access_entry
from gateway.audit.findings import Check, Finding
from gateway.audit.retention import RetentionCoverage, retention_of
from gateway.audit.rows import EvidenceRow, RecordedAccess, SealedRow
from gateway.audit.rules.columns import Entries, microseconds, moment_of
from gateway.audit.rules.rule import Rule
from gateway.domain.codes import Outcome

KeyCheck = Callable[[EvidenceRow, bytes], bool]
"""Whether a row's wrapped key opens, for the request digest of its entry."""

SEALED_COLUMNS = "leaf_index, entry_time, erased, sealed, bundle"
SealedColumns = tuple[int, int, bool, bytes, bytes | None]


class Filed(Enum):
    """What is known of evidence that was moved to files."""

    READ = "read"
    UNREAD = "unread"  # nobody said where the files are
    MISSING = "missing"
    DIFFERS = "differs"  # the file is there, and not what it was
    ERASED = "erased"  # nobody needs the file any more


Lookup = Callable[[int, datetime, bytes], bytes | Filed]
"""What a file holds of an entry's evidence: by leaf index, entry time and the file's digest."""


class Sealed(NamedTuple):
    """A row of audit.evidence, as far as rules look at it.

    Attributes:
        time: of the row, in microseconds since 2000.
        erased: whether its key is gone.
        digest: of what is sealed; empty where that could not be read.
        row: with its key, where keys are checked.
        filed: where it was moved to files, what became of it there; None: it was not.
    """

    time: int
    erased: bool
    digest: bytes
    row: EvidenceRow | None = None
    filed: Filed | None = None


def sealed_of(columns: SealedColumns, lookup: Lookup | None = None) -> Sealed:
    """From the columns.

    Args:
        columns: SEALED_COLUMNS.
        lookup: reads files; None: they are not looked at.
    """
    leaf_index, time, erased, sealed, bundle = columns
    if bundle is None or sealed:
        # Where both are there, somebody changed the row: no digest is right.
        return Sealed(time, erased, sha256(sealed).digest() if bundle is None else b"")
    if erased or lookup is None:
        return Sealed(time, erased, b"", filed=Filed.ERASED if erased else Filed.UNREAD)
    try:
        found = lookup(leaf_index, moment_of(time), bundle)
    except OverflowError:  # a time that no calendar has, and no folder
        found = Filed.MISSING
    if isinstance(found, Filed):
        return Sealed(time, erased, b"", filed=found)
    return Sealed(time, erased, sha256(found).digest(), filed=Filed.READ)


def sealed_of_row(row: SealedRow | EvidenceRow, lookup: Lookup | None = None) -> Sealed:
    """From a row; see `sealed_of`."""
    erased = row.erased if isinstance(row, SealedRow) else row.wrapped_key is None
    time = microseconds(row.entry_time)
    found = sealed_of((row.leaf_index, time, erased, row.sealed, row.bundle), lookup)
    return found if isinstance(row, SealedRow) else found._replace(row=row)


class Evidence(Rule):
    """There is evidence where an entry commits to it, just that, and nowhere else.

    Its key may be gone only where a retention says so; else it has to open.
    """

    checks = (
        Check.EVIDENCE_MISSING,
        Check.EVIDENCE_INVENTED,
        Check.EVIDENCE_DIFFERS,
        Check.EVIDENCE_ERASED,
        Check.EVIDENCE_FILE_MISSING,
        Check.EVIDENCE_FILE_DIFFERS,
    )

    @staticmethod
    def entries(  # noqa: PLR0913, PLR0917 - what evidence is compared with
        entries: Entries,
        sealed: dict[int, Sealed],
        coverage: RetentionCoverage,
        erased: Counter[Outcome],
        filed: Counter[Filed],
        opens: KeyCheck | None,
    ) -> Iterator[Finding]:
        """The evidence of some entries.

        Args:
            entries: by leaf index.
            sealed: rows by leaf index; what the entries commit to is taken out.
            coverage: what may be erased.
            erased: evidence that is gone and may be is counted here.
            filed: evidence that was moved to files is counted here.
            opens: checks keys; None: they are not looked at.
        """
        digests = [message.evidence_digest for message in entries.messages]
        if not any(digests):
            return
        rows = zip(digests, entries.times, entries.outcomes, strict=True)
        for index, (digest, time, number) in enumerate(rows, entries.low):
            if not digest:
                continue
            found = sealed.pop(index, None)
            if found is not None:
                yield from Evidence._differences(index, found, digest, time, filed)
            if found is None or found.erased:
                # Whole partitions of erased evidence are dropped in the end.
                outcome = Outcome(number)
                if coverage.covers(outcome, moment_of(time)):
                    erased[outcome] += 1
                elif found is None:
                    yield Finding(Check.EVIDENCE_MISSING, index)
                else:
                    yield Finding(Check.EVIDENCE_ERASED, index, column="wrapped_key")
            elif opens is not None and found.row is not None:
                request = entries.messages[index - entries.low].request_digest
                if not opens(found.row, request):
                    yield Finding(Check.EVIDENCE_DIFFERS, index, column="wrapped_key")

    @staticmethod
    def invented(indexes: Iterable[int]) -> Iterator[Finding]:
        """Rows that no entry commits to."""
        for index in indexes:
            yield Finding(Check.EVIDENCE_INVENTED, index)

    @staticmethod
    def _differences(
        index: int, found: Sealed, digest: bytes, time: int, filed: Counter[Filed]
    ) -> Iterator[Finding]:
        """A row against what its entry commits to."""
        if found.filed is not None:
            filed[found.filed] += 1
        if found.filed is None:
            if found.digest != digest:
                yield Finding(Check.EVIDENCE_DIFFERS, index, column="sealed")
        elif found.filed is Filed.MISSING:
            yield Finding(Check.EVIDENCE_FILE_MISSING, index)
        elif found.filed is Filed.DIFFERS or (found.filed is Filed.READ and found.digest != digest):
            yield Finding(Check.EVIDENCE_FILE_DIFFERS, index)
        if found.time != time:
            yield Finding(Check.EVIDENCE_DIFFERS, index, column="entry_time")


class Retentions(Rule):
    """No retention reaches too far, and no more keys are gone than they say.

    A key that no retention covers is named already.
    """

    checks = (Check.RETENTION_TOO_FAR, Check.RETENTION_EXCEEDED)

    @staticmethod
    def accesses(
        accesses: Mapping[int, tuple[int, RecordedAccess]],
        coverage: RetentionCoverage,
        erased: Mapping[Outcome, int],
        now: datetime | None,
    ) -> Iterator[Finding]:
        """All accesses that became entries, against what is gone.

        Args:
            accesses: leaf index and record, by number.
            coverage: what they allow to be erased.
            erased: what is.
            now: of the verifier; None: do not ask.
        """
        for number, (index, recorded) in accesses.items():
            retention = retention_of(access_entry(number, recorded))
            if retention is not None and retention.too_far(now):
                yield Finding(Check.RETENTION_TOO_FAR, index)
        for evidence_class, gone, said in coverage.exceeded(erased):
            key = f"{evidence_class}: {gone} keys gone, {said} said to be destroyed"
            yield Finding(Check.RETENTION_EXCEEDED, None, row=key)
