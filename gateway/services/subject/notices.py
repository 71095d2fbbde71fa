# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Who was told that an answer about one person no longer holds, read for that person.

A notice stands under the log's name of the person (docs/adr/0060, 0078). What it says of
whom, and when it left and was acknowledged, are facts: `credit-audit verify` compares them.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import NamedTuple

from gateway.services.subject.records import recorded_read
from gateway.store.log.reading import AuditReader


class ToldOf(NamedTuple):
    """A notice.

    Attributes:
        record_time: when it was made, UTC.
        partner: who got it.
        kind: "correction", "erasure", "restriction" or "lift".
        leaf_indexes: of the answers that no longer hold.
        deliver_time: when it first left for the partner; None: it has not.
        acknowledge_time: when the partner acknowledged it; None: it has not.
    """

    record_time: datetime
    partner: str
    kind: str
    leaf_indexes: Sequence[int]
    deliver_time: datetime | None
    acknowledge_time: datetime | None


def read_notices(
    log: AuditReader,
    records: AuditReader | None,
    subject_ids: Collection[bytes],
    commitments: Collection[bytes],
    cause: str,
) -> list[ToldOf]:
    """All of them, in the order in which they were made, under a record of the read.

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
        "subjects.notices",
        where.access,
        ToldOf,
        subject_ids=ids,
        commitments=sorted(commitments),
    )
