# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Rebuilds summaries that were made before a report version added series to them.

The gateway goes on serving: a bucket's head is locked as a contribution locks it, for a
few subjects at a time, so that no summary is made from records that change meanwhile, and
a newer one is never replaced. Only what is missing is filled in. An interrupted run is
resumed by running it again: summaries that are done are no longer found.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from psycopg import Connection
from psycopg.rows import TupleRow

from gateway.domain.people.buckets import BUCKETS
from gateway.domain.records.record import Account
from gateway.domain.reports.aggregate import build_summaries
from gateway.domain.reports.summaries import Summaries
from gateway.store.errors import translate_errors
from gateway.store.records.contributions import ContributionWriter
from gateway.store.records.rebuilding import fill_summaries, next_to_rebuild

BATCH_SUBJECTS = 200
"""Rebuilt in one transaction, during which contributions to their bucket wait."""


@dataclass(slots=True)
class Rebuilt:
    """What became of the summaries.

    Attributes:
        summaries: filled.
        disagreeing: left as they were: the stored series are of other months or
            currencies than the records give.
    """

    summaries: int = 0
    disagreeing: int = 0


def rebuild_summaries(
    connection: Connection[TupleRow], on_progress: Callable[[int], None]
) -> Rebuilt:
    """Fills the summaries of all buckets.

    Args:
        connection: of creditgateway_contributor, in autocommit.
        on_progress: called with the number of summaries done, after every batch.

    Raises:
        StoreError: the database; what was committed before stays.
    """
    result = Rebuilt()
    with translate_errors():
        for bucket in range(BUCKETS):
            after = b""
            # Looked for without a lock: in most buckets there may be nothing to do.
            while next_to_rebuild(connection, bucket, after, 1):
                done, after = _rebuild_batch(connection, bucket, after, result)
                on_progress(done)
    return result


def _rebuild_batch(
    connection: Connection[TupleRow], bucket: int, after: bytes, result: Rebuilt
) -> tuple[int, bytes]:
    """One transaction: how many summaries it was about, and the last one's subject."""
    with connection.transaction():
        writer = ContributionWriter(connection)
        writer.lock_heads([bucket])
        found = next_to_rebuild(connection, bucket, after, BATCH_SUBJECTS)
        filled = fill_summaries(connection, _summaries(writer, found))
    result.summaries += filled
    result.disagreeing += len(found) - filled
    return len(found), max(found, default=b"\xff" * 32)


def _summaries(writer: ContributionWriter, found: Mapping[bytes, int]) -> Summaries:
    """The summaries of some subjects from their records, as of the stored ones' versions."""
    accounts: dict[bytes, list[Account]] = {}
    for (subject, _), account in writer.load_accounts(found).items():
        accounts.setdefault(subject, []).append(account)
    return build_summaries([(subject, found[subject], each) for subject, each in accounts.items()])
