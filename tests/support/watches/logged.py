# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A watch in a log that no gateway wrote: its entries, and the rows that go with them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import psycopg

from gateway.domain.access.audit_entry import AuditEntry, WatchedEvent
from gateway.domain.access.methods import ACKNOWLEDGE_EVENTS, WATCH
from gateway.domain.people.buckets import BUCKETS
from tests.support.log.audit_entries import TIME, answered


def newest_fact_leaf(url: str) -> int:
    """Of the log's facts."""
    with psycopg.connect(url) as owner:
        row = owner.execute("SELECT max(leaf_index) FROM audit.fact_logged").fetchone()
    assert row is not None
    return int(row[0])


def logged_watch(partner: str, dispute_leaf: int) -> list[AuditEntry]:
    """A watch that begins and tells four events, the last of them about a dispute."""
    entries = [_entry(partner, number, WATCH.name) for number in range(5)]
    for number, entry in enumerate(entries[1:], 1):
        entry.watched_event = WatchedEvent(number, (80,), dispute_leaf if number == 4 else None)
    return entries


def goes_on(entries: Sequence[AuditEntry], second_event: int) -> list[AuditEntry]:
    """Acknowledges the first event, and tells the second one again, which has that leaf."""
    partner = entries[0].partner
    acknowledged = _entry(partner, 5, ACKNOWLEDGE_EVENTS.name)
    acknowledged.acknowledged_event = 1
    again = _entry(partner, 6, WATCH.name)
    again.watched_event = WatchedEvent(2, (80,), None, second_event)
    return [acknowledged, again]


def _entry(partner: str, number: int, method: str) -> AuditEntry:
    return replace(answered(f"watch {number}", partner=partner), method=method)


def note_watch(url: str, entries: Sequence[AuditEntry], dispute_leaf: int) -> None:
    """Notes the rows that a gateway notes in the transactions of these entries."""
    partner = entries[0].partner
    with psycopg.connect(url) as owner:
        owner.execute(
            "INSERT INTO audit.watch VALUES (%s, 4, 1, %s, %s)", [partner, dispute_leaf, TIME]
        )
        owner.execute(
            "INSERT INTO audit.watch_position SELECT %s, b, 7 FROM generate_series(0, %s) AS b",
            [partner, BUCKETS - 1],
        )
        for entry in entries:
            event = entry.watched_event
            if event is None or event.number == 1 or event.first_leaf_index is not None:
                continue
            owner.execute(
                "INSERT INTO audit.watch_event SELECT partner_id, %s, leaf_index, entry_time"
                " FROM audit.entry WHERE partner_id = %s AND partner_counter = %s",
                [event.number, partner, entry.partner_counter],
            )
