# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a gateway looks at before it serves: whether its stores fit, in bounded time.

`credit-gateway db check` compares every change that both stores have recorded. A start must not
take longer the larger they are, so it compares the last ones only: whichever store was put back
from a copy lacks these (docs/adr/0092).
"""

from __future__ import annotations

import logging

from gateway.log.checkpoint import LogVerifier
from gateway.services.fitting.facts import compare_newest
from gateway.services.fitting.findings import Misfit, misfit
from gateway.services.fitting.stores import check_head
from gateway.store.admin.fitting import read_head
from gateway.store.connections import GATEWAY, connect_both

_log = logging.getLogger(__name__)

NEWEST = 1_000
"""Facts of either store that are compared at a start."""

RECORDS_BEHIND = "records-behind"
"""The one finding that can be accepted: no newer copy of the records may exist."""


def check_start(
    records_url: str, log_url: str, log: LogVerifier, *, accept_older_records: bool
) -> None:
    """Refuses stores that do not fit each other.

    Args:
        records_url: of the records.
        log_url: of the log; may be the same.
        log: the log's keys.
        accept_older_records: serve records that lack changes which the log has.

    Raises:
        MisfitError: with the name that `db check` has for it.
        StoreError: one of them cannot be read.
    """
    for found in _found(records_url, log_url, log):
        if found.check != RECORDS_BEHIND or not accept_older_records:
            raise misfit(found.check)
        _log.warning("served although the records are older than the log")


def _found(records_url: str, log_url: str, log: LogVerifier) -> list[Misfit]:
    with connect_both(records_url, log_url, role=GATEWAY) as (records, entries):
        head = read_head(entries)
        verifier = log if head.head.checkpoint else None
        return (
            check_head(head, verifier, log.origin)
            or compare_newest(records, entries, NEWEST).findings
        )
