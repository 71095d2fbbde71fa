# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The reminders that were made of one person's dues, read for that person (docs/adr/0082).

A reminder's entry names nobody, and its row the person as the log does: so the search of the log
for who asked finds none, and they are read here.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime
from typing import NamedTuple

from gateway.services.subject.records import recorded_read
from gateway.store.log.reading import AuditReader


class Reminded(NamedTuple):
    """A reminder.

    Attributes:
        leaf_index: of its entry.
        record_time: when it was made, UTC.
        partner: the institution that was to remind the person.
        due_date: the day of payment.
        currency: in which.
        outcome: "delivered" to the institution; "waiting"; "withdrawn", as nothing allowed it any
            more; "too-late", after the day; or "given-up", as the institution never said that it
            had come.
        acknowledge_time: when the institution said what it did with it; None: it has not.
        channels: by which ways it says that it told the person (ReminderChannel); None: it has
            said nothing.
    """

    leaf_index: int
    record_time: datetime
    partner: str
    due_date: date
    currency: str
    outcome: str
    acknowledge_time: datetime | None
    channels: list[int] | None


def read_reminders(
    log: AuditReader,
    records: AuditReader | None,
    subject_ids: Collection[bytes],
    commitments: Collection[bytes],
    cause: str,
) -> list[Reminded]:
    """All of them, by leaf, under a record of the read that names the person.

    Args:
        log: of the auditor.
        records: of the records' database; None: it is the log's.
        subject_ids: of the person, all of them.
        commitments: the log's names of these.
        cause: why; in the log for ever.

    Raises:
        StoreError: a database cannot be read.
    """
    ids = sorted(subject_ids)
    where = recorded_read(log, records, ids, cause)
    return where.reader.call(
        "subjects.reminders",
        where.access,
        Reminded,
        subject_ids=ids,
        commitments=sorted(commitments),
    )
