# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Everything that the records hold of one person, under a record of the read that names them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from gateway.audit.facts.deletions import Deletion
from gateway.audit.facts.fold import Fold
from gateway.domain.disputes.dispute import Dispute
from gateway.domain.disputes.marks import Row, marks_of_rows
from gateway.domain.facts.kinds import DISPUTE, RESTRICTION
from gateway.domain.people.buckets import bucket_of
from gateway.domain.people.links import Link
from gateway.domain.records.record import Account
from gateway.errors import StoreError
from gateway.store.errors import translate_errors
from gateway.store.log.reading import ROWS_AT_ONCE, AuditReader, ReadAccess
from gateway.store.queries import load_sql
from gateway.store.records.access import RecordsAccess
from gateway.store.records.consent_rows import CONSENT_COLUMNS
from gateway.store.records.consents import StoredConsent, stored_consent
from gateway.store.records.fact_reading import FactReader
from gateway.store.records.replay import REPLAY_VERB, SubjectReader, subjects_filter

VERB = "subject-report"


@dataclass(frozen=True, slots=True, repr=False)
class SubjectRecords:
    """What is kept of a person, as it is in effect.

    Attributes:
        accounts: with all that hangs on them.
        consents: partner and consent.
        disputes: as the log's facts have them, in the order in which they were opened.
        restrictions: rows of credit.restriction likewise, also of those that ended.
        links: of the person's identifiers.
        deletions: of the person's records, with the kinds of their facts.
        earlier_versions: of records that were replaced or withdrawn.
        coming_versions: of records that are recorded and not in effect yet.
        coming_consents: changes of consents likewise.
    """

    accounts: Sequence[Account]
    consents: Sequence[tuple[str, StoredConsent]]
    disputes: Sequence[Dispute]
    restrictions: Sequence[Row]
    links: Sequence[Link]
    deletions: Sequence[tuple[Deletion, str]]
    earlier_versions: int
    coming_versions: int
    coming_consents: int


def read_subject(
    log: AuditReader,
    records: AuditReader | None,
    subject_ids: Collection[bytes],
    all_ids: Callable[[Collection[Link]], Collection[bytes]],
    cause: str,
) -> SubjectRecords:
    """Reads it all. Each read is recorded in the log first, with the cause.

    Args:
        log: of the auditor.
        records: of the records' database; None: it is the log's.
        subject_ids: of the person, by one identifier.
        all_ids: those of the person, once it is known what is linked.
        cause: why; in the log for ever.

    Raises:
        StoreError: a database cannot be read.
    """
    named = recorded_read(log, records, subject_ids, cause)
    links = SubjectReader(log, named.access, named).links(subject_ids)
    ids = sorted(all_ids(links))
    where = recorded_read(log, records, ids, cause)
    reader = SubjectReader(log, where.access, where)
    with translate_errors():
        heads: dict[int, int] = dict(
            where.reader.connection.execute(
                load_sql("subjects.heads"), [sorted(set(map(bucket_of, ids)))]
            ).fetchall()
        )
    kept = reader.accounts([(subject, heads.get(bucket_of(subject), 0)) for subject in ids])
    if any(accounts is None for accounts in kept):
        raise StoreError("what is stored of an account is of no kind that there is")
    ((versions, consents),) = where.reader.call(
        "subjects.coming", where.access, lambda *row: row, subject_ids=ids
    )
    (versions_kept,) = where.reader.call("subjects.kept", where.access, int, subject_ids=ids)
    disputes, restrictions = _disputes(log, where, ids, cause)
    accounts = [account for accounts in kept for account in accounts or ()]
    standing = sum(1 + len(each.records) + len(each.attached) for each in accounts)
    return SubjectRecords(
        accounts=accounts,
        consents=_consents(where, ids),
        disputes=disputes,
        restrictions=restrictions,
        links=links,
        deletions=_deletions(log, where, ids, cause),
        # What was contributed between the two reads is counted with the next report.
        earlier_versions=max(versions_kept - standing, 0),
        coming_versions=versions,
        coming_consents=consents,
    )


def recorded_read(
    log: AuditReader, records: AuditReader | None, ids: Collection[bytes], cause: str
) -> RecordsAccess:
    """Access to the records of some people, once it is on record. Raises StoreError."""
    named = subjects_filter([], ids, [], log.names)
    access: ReadAccess = log.open(VERB, named, row_limit=len(ids), cause=cause)
    if records is None:
        return RecordsAccess(log, access)
    return RecordsAccess.recorded(records, access, cause)


def _disputes(
    log: AuditReader, where: RecordsAccess, ids: Sequence[bytes], cause: str
) -> tuple[Sequence[Dispute], Sequence[Row]]:
    """Disputes and restrictions, of the facts that entries vouch for."""
    access = log.open(REPLAY_VERB, {"facts": "all"}, row_limit=ROWS_AT_ONCE, cause=cause)
    fold = Fold()
    try:
        facts = FactReader(log, access, where.reader).people(where.access, ids)
        for fact in sorted(facts, key=lambda fact: fact.leaf_index):
            fold.add(fact)
        marks = marks_of_rows(0, fold.rows[DISPUTE.table].values(), ())
    except (LookupError, TypeError, ValueError, AttributeError):
        raise StoreError("what is stored of a dispute is none that there can be") from None
    rows = fold.rows[RESTRICTION.table].values()
    return marks.disputes, sorted(rows, key=lambda row: str(row["begin_time"]))


def _deletions(
    log: AuditReader, where: RecordsAccess, ids: Sequence[bytes], cause: str
) -> list[tuple[Deletion, str]]:
    """As entries vouch for them; entries are read only where there are any."""
    found = where.reader.call(
        "records_reading.deletions", where.access, Deletion, subject_ids=list(ids)
    )
    if not found:
        return []
    access = log.open(REPLAY_VERB, {"facts": "all"}, row_limit=ROWS_AT_ONCE, cause=cause)
    return list(FactReader(log, access, where.reader).deletions(where.access, ids))


def _consents(where: RecordsAccess, ids: Sequence[bytes]) -> list[tuple[str, StoredConsent]]:
    columns = ", ".join(f"consent.{column}" for column in CONSENT_COLUMNS)
    statement = load_sql("subjects.consents").replace("consent_columns", columns)
    return where.reader.run(
        statement,
        where.access,
        lambda partner, *row: (partner, stored_consent(row)),
        subject_ids=list(ids),
    )
