# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whoever writes the tables of watches hides no event: `verify` names what was moved."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
import pytest

from gateway.client import DisputedItem, DisputeOpening, Identifier, IdentifierScheme
from gateway.domain.people.buckets import bucket_of
from tests.support.gateway.stack import REFERENCE
from tests.support.suite.exhaustive import in_parts, part_of
from tests.support.watches.scene import ELSEWHERE, HERE, SOMEBODY, Scene, begins, lent, three
from tests.support.watches.verified import found_in

_DISPUTE = DisputeOpening(
    Identifier(IdentifierScheme.CN_RESIDENT_ID, SOMEBODY),
    ELSEWHERE,
    "SP-1",
    DisputedItem.LATENESS,
    consent_reference=f"{REFERENCE}-{SOMEBODY[-4:]}",
)


@contextmanager
def changed(scene: Scene, statement: str, *given: Any) -> Iterator[None]:
    """The database's owner changes a row, and puts it back afterwards."""
    tables = ("watch", "watch_position", "watch_event")
    with psycopg.connect(scene.stack.database_url, autocommit=True) as owner:
        owner.execute("SET session_replication_role = replica")
        kept = {
            table: owner.execute(f"SELECT * FROM audit.{table}").fetchall()  # noqa: S608
            for table in tables
        }
        assert owner.execute(statement.encode(), given).rowcount == 1
        try:
            yield
        finally:
            for table, rows in kept.items():
                owner.execute(f"DELETE FROM audit.{table}")  # noqa: S608
                for row in rows:
                    marks = ", ".join(["%s"] * len(row))
                    owner.execute(f"INSERT INTO audit.{table} VALUES ({marks})", row)  # noqa: S608


def bucket(scene: Scene) -> int:
    """Of the person."""
    return bucket_of(scene.stack.subject_id(SOMEBODY))


def position(scene: Scene) -> tuple[int, bytes | None]:
    """Of the person's bucket."""
    with psycopg.connect(scene.stack.database_url) as owner:
        row = owner.execute(
            "SELECT data_version, up_to FROM audit.watch_position WHERE bucket = %s",
            [bucket(scene)],
        ).fetchone()
    assert row is not None
    return row[0], row[1]


@begins(lent)
async def test_a_position_that_was_moved_past_an_event_that_was_not_told_is_named(
    scene: Scene,
) -> None:
    before = position(scene)
    await scene.report(ELSEWHERE, 4, 10)
    await scene.report(ELSEWHERE, 5, 0)
    await scene.report(ELSEWHERE, 6, 40)
    (told,) = await scene.events(1)
    assert found_in(scene) == []
    version, up_to = position(scene)
    assert (version, up_to) == (
        told.answer.entry.data_version,
        told.answer.entry.subject_commitment,
    )
    row = f"watch_position {HERE} {bucket(scene)}"
    move = "UPDATE audit.watch_position SET data_version = %s, up_to = NULL WHERE bucket = %s"
    for moved_to, check in (
        (version + 1, None),  # nothing got worse: nothing is hidden
        (version + 2, "event-not-told"),
        (version + 3, "watch-differs"),  # there is no such data version yet
        (before[0], "watch-differs"),  # before what was told
    ):
        with changed(scene, move, moved_to, bucket(scene)):
            found = [each for each in found_in(scene) if each[0] == check]
            assert found == ([] if check is None else [(check, HERE, row)])


@in_parts
@begins(three)
async def test_every_changed_removed_or_invented_row_of_a_watch_is_named(
    scene: Scene, which: str
) -> None:
    await scene.events(2)
    await scene.client.events.acknowledge(1)
    assert found_in(scene) == []
    watch, event = f"watch {HERE}", f"watch_event {HERE} 2"
    of_bucket = f"watch_position {HERE} {bucket(scene)}"
    moved = "UPDATE audit.watch_position SET up_to = sha256('') WHERE up_to IS NOT NULL"
    invented = f"INSERT INTO audit.watch_event VALUES ('{HERE}', 9, 1, now())"  # noqa: S608 - our own
    nobodys = "INSERT INTO audit.watch VALUES ('nobody', 0, 0, -1, now())"
    changes = (
        ("UPDATE audit.watch SET newest_event = 3", HERE, watch),
        ("UPDATE audit.watch SET acknowledged_event = 0", HERE, watch),
        ("UPDATE audit.watch SET begin_time = begin_time - interval '1 second'", HERE, watch),
        ("UPDATE audit.watch SET dispute_leaf = 1000000", HERE, watch),
        ("DELETE FROM audit.watch_event", HERE, event),
        ("UPDATE audit.watch_event SET leaf_index = leaf_index - 1", HERE, event),
        ("DELETE FROM audit.watch", HERE, watch),
        ("DELETE FROM audit.watch_position WHERE bucket = 5", HERE, f"watch_position {HERE} 5"),
        (invented, HERE, f"watch_event {HERE} 9"),
        (moved, HERE, of_bucket),
        (nobodys, "nobody", "watch nobody"),
    )
    for statement, partner, row in part_of(changes, which):
        with changed(scene, statement):
            assert ("watch-differs", partner, row) in found_in(scene), statement


@begins(lent)
async def test_a_dispute_that_a_watch_has_passed_without_telling_is_named(scene: Scene) -> None:
    opened = await scene.client.disputes.open(_DISPUTE)
    await scene.stack.settled()
    assert found_in(scene) == []
    leaf = opened.answer.leaf_index
    with changed(scene, "UPDATE audit.watch SET dispute_leaf = %s", leaf):
        assert ("event-not-told", HERE, f"watch {HERE}") in found_in(scene)
    await scene.events(1)
    assert found_in(scene) == []


@begins(lent)
@pytest.mark.exhaustive
async def test_people_whose_consent_wavered_are_no_finding(scene: Scene) -> None:
    reference = f"{REFERENCE}-{SOMEBODY[-4:]}"
    await scene.client.consents.pause(SOMEBODY, reference)
    await scene.report(ELSEWHERE, 4, 10)
    await scene.looked()
    assert found_in(scene) == []
    await scene.client.consents.resume(SOMEBODY, reference)
    await scene.report(ELSEWHERE, 5, 40)
    await scene.events(1)
    assert found_in(scene) == []
