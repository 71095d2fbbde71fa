# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a person said in disputes, opened for that person as evidence is (docs/adr/0079)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from gateway.domain.disputes.dispute import Dispute
from gateway.domain.disputes.marks import Row, marks_of_rows
from gateway.domain.facts.four_eyes import OPEN_EVIDENCE
from gateway.errors import StoreError
from gateway.services.disputes.statements import StatementErasedError, Statements
from gateway.store.log.reading import AuditReader
from gateway.store.records.access import RecordsAccess
from gateway.store.records.replay import subjects_filter

Texts = Mapping[bytes, str | None]
"""By dispute; None: the key of the statement was destroyed."""


def stated(disputes: Iterable[Dispute]) -> list[Dispute]:
    """Those in which the person said something."""
    return [dispute for dispute in disputes if dispute.statement]


def open_statements(  # noqa: PLR0913, PLR0917 - where, whose, why and with what
    log: AuditReader,
    records: AuditReader | None,
    disputes: Iterable[Dispute],
    subject_ids: Collection[bytes],
    cause: str,
    statements: Statements,
) -> Texts:
    """Opens them, under a record of the verb "open-evidence" that names the person.

    It is made only where evidence may be opened, and serves once it is an entry of the log.

    Args:
        log: of the auditor.
        records: of the records' database; None: it is the log's.
        disputes: of the person; those without a statement are passed over.
        subject_ids: of the person, all of them.
        cause: why; in the log for ever.
        statements: with the log's commitment keys.

    Raises:
        NotLoggedYetError: no gateway made an entry of the record in time.
        StoreError: they may not be opened, or a database cannot be read.
        VerificationError: a statement does not open, so it was changed.
    """
    said = stated(disputes)
    if not said:
        return {}
    ids = sorted(subject_ids)
    named = subjects_filter([], ids, [], log.names)
    access = log.logged(log.open(OPEN_EVIDENCE, named, row_limit=len(ids), cause=cause))
    where = RecordsAccess(log, access)
    if records is not None:
        where = RecordsAccess.recorded(records, access, cause)
    rows: list[Row] = where.reader.call(
        "subjects.statement_keys", where.access, dict, subject_ids=ids
    )
    try:
        marks = marks_of_rows(0, (), (), rows)
    except (LookupError, TypeError, ValueError):
        raise StoreError("what is stored of a person's key is none that there can be") from None
    texts: dict[bytes, str | None] = {}
    for dispute in said:
        try:
            texts[dispute.dispute_id] = statements.open(dispute, marks)
        except StatementErasedError:
            texts[dispute.dispute_id] = None
    return texts
