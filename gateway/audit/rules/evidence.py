# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Rules of evidence: it is what the entries commit to, until a retention erases it. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
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

SEALED_COLUMNS = "leaf_index, entry_time, erased, sealed"
SealedColumns = tuple[int, int, bool, bytes]


class Sealed(NamedTuple):
    """A row of audit.evidence, as far as rules look at it.

    Attributes:
        time: of the row, in microseconds since 2000.
        erased: whether its key is gone.
        digest: of what is sealed.
        row: with its key, where keys are checked.
    """

    time: int
    erased: bool
    digest: bytes
    row: EvidenceRow | None = None


def sealed_of(columns: SealedColumns) -> Sealed:
    """From the columns."""
    _, time, erased, sealed = columns
    return Sealed(time, erased, sha256(sealed).digest())


def sealed_of_row(row: SealedRow | EvidenceRow) -> Sealed:
    """From a row."""
    digest, time = sha256(row.sealed).digest(), microseconds(row.entry_time)
    if isinstance(row, SealedRow):
        return Sealed(time, row.erased, digest)
    return Sealed(time, row.wrapped_key is None, digest, row)


class Evidence(Rule):
    """There is evidence where an entry commits to it, just that, and nowhere else.

    Its key may be gone only where a retention says so; else it has to open.
    """

    checks = (
        Check.EVIDENCE_MISSING,
        Check.EVIDENCE_INVENTED,
        Check.EVIDENCE_DIFFERS,
        Check.EVIDENCE_ERASED,
    )

    @staticmethod
    def entries(
        entries: Entries,
        sealed: dict[int, Sealed],
        coverage: RetentionCoverage,
        erased: Counter[Outcome],
        opens: KeyCheck | None,
    ) -> Iterator[Finding]:
        """The evidence of some entries.

        Args:
            entries: by leaf index.
            sealed: rows by leaf index; what the entries commit to is taken out.
            coverage: what may be erased.
            erased: evidence that is gone and may be is counted here.
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
                yield from Evidence._differences(index, found, digest, time)
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
    def _differences(index: int, found: Sealed, digest: bytes, time: int) -> Iterator[Finding]:
        """A row against what its entry commits to."""
        if found.digest != digest:
            yield Finding(Check.EVIDENCE_DIFFERS, index, column="sealed")
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
