# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What an auditor reads of watches, to compare it with the entries."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from gateway.audit.rows import StoredWatches, WatchEventRow, WatchPositionRow, WatchRow
from gateway.store.log.reading import AuditReader, ReadAccess

T = TypeVar("T", WatchEventRow, WatchPositionRow)


def read_watches(reader: AuditReader, access: ReadAccess) -> StoredWatches:
    """All of them: a few rows of each partner that watches, and one of each bucket.

    Raises:
        StoreError: they cannot be read.
    """
    states: list[WatchRow] = []
    while rows := reader.call(
        "watch_reading.watches",
        access,
        WatchRow,
        after=states[-1].partner_id if states else "",
    ):
        states += rows
    events = _all(reader, access, WatchEventRow, "events", lambda row: row.number)
    positions = _all(reader, access, WatchPositionRow, "positions", lambda row: row.bucket)
    return StoredWatches(tuple(states), events, positions)


def _all(
    reader: AuditReader,
    access: ReadAccess,
    make: Callable[..., T],
    name: str,
    number: Callable[[T], int],
) -> tuple[T, ...]:
    found: list[T] = []
    after: dict[str, Any] = {"after": "", "after_number": -1}
    while rows := reader.call(f"watch_reading.{name}", access, make, **after):
        found += rows
        after = {"after": rows[-1].partner_id, "after_number": number(rows[-1])}
    return tuple(found)
