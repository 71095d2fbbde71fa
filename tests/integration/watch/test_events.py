# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What an institution is told, as soon as it is known."""

from __future__ import annotations

import psycopg
from psycopg import sql

from gateway.domain.codes import Purpose
from gateway.domain.people.subject import consent_commitment, subject_commitment
from gateway.domain.reports.versions import REPORT_VERSIONS
from gateway.domain.watch.signs import EventKind, EventPlace, EventSign
from gateway.services.audit.replay.evidence import Verdict
from tests.support.gateway.stack import REFERENCE, resident
from tests.support.log.whole_log import read_whole_log
from tests.support.records.contributed_loans import months
from tests.support.records.replay_all import replay_all
from tests.support.watches.scene import ELSEWHERE, HERE, OTHER, SOMEBODY, Scene, begins, lent, signs

LATE_ELSEWHERE = EventSign(EventKind.NEWLY_LATE, EventPlace.ELSEWHERE, 0, 1)


@begins(lent)
async def test_whoever_is_newly_late_here_or_elsewhere_is_told_of(scene: Scene) -> None:
    await scene.report(ELSEWHERE, 4, 10)
    await scene.report(HERE, 4, 40)
    found = await scene.events(2)
    assert signs(found) == [
        (LATE_ELSEWHERE,),
        (EventSign(EventKind.NEWLY_LATE, EventPlace.HERE, 0, 2),),
    ]
    assert [each.event.number for each in found] == [1, 2]
    assert not any(each.repeated for each in found)


async def test_lateness_that_gets_worse_is_told_of_by_class_and_better_days_are_not(
    scene: Scene,
) -> None:
    await scene.lend(days_past_due="20")
    await scene.begin()
    await scene.report(ELSEWHERE, 4, 30)  # still class 1
    await scene.report(ELSEWHERE, 5, 31)
    await scene.report(ELSEWHERE, 6, 0)
    await scene.report(ELSEWHERE, 7, 200)
    assert signs(await scene.events(2)) == [
        (EventSign(EventKind.WORSE, EventPlace.ELSEWHERE, 1, 2),),
        (EventSign(EventKind.NEWLY_LATE, EventPlace.ELSEWHERE, 0, 7),),
    ]


@begins(lent)
async def test_what_came_about_while_nobody_listened_is_told_step_by_step(scene: Scene) -> None:
    for month, days in enumerate((10, 0, 40, 0), 4):
        await scene.report(ELSEWHERE, month, days)
    assert signs(await scene.events(2)) == [
        (LATE_ELSEWHERE,),
        (EventSign(EventKind.NEWLY_LATE, EventPlace.ELSEWHERE, 0, 2),),
    ]


@begins(lent)
async def test_a_summary_that_is_not_rebuilt_yet_keeps_no_event_back(scene: Scene) -> None:
    await scene.report(ELSEWHERE, 4, 10)
    names = [column.name for each in REPORT_VERSIONS[4].added for column in each.columns]
    cleared = sql.SQL(", ").join(sql.SQL("{} = NULL").format(sql.Identifier(n)) for n in names)
    with psycopg.connect(scene.stack.database_url) as owner:
        owner.execute(sql.SQL("UPDATE credit.summary SET {}").format(cleared))
    assert signs(await scene.events(1)) == [(LATE_ELSEWHERE,)]


async def test_an_event_names_person_and_consent_as_every_receipt_about_them_does(
    scene: Scene,
) -> None:
    for person in (SOMEBODY, OTHER):
        await scene.lend(person)
    await scene.begin()
    await scene.report(ELSEWHERE, 4, 10, OTHER)
    await scene.report(ELSEWHERE, 4, 10)
    keys = scene.stack.keys
    named = {
        (each.answer.entry.subject_commitment, each.event.consent_commitment)
        for each in await scene.events(2)
    }
    assert named == {
        (
            subject_commitment(keys.commitment_key(), scene.stack.subject_id(each)),
            consent_commitment(keys.commitment_key(), HERE, f"{REFERENCE}-{each[-4:]}"),
        )
        for each in (OTHER, SOMEBODY)
    }


async def test_nobody_without_an_account_here_or_a_consent_for_it_is_told_of(scene: Scene) -> None:
    stranger = resident(21)
    for person in (stranger, SOMEBODY):
        await scene.lend(person)
    await scene.contribute(ELSEWHERE, *months(2, 3, resident_id=OTHER))  # no account here
    other_purpose = resident(22)
    scene.stack.add_consent(
        scene.watcher, other_purpose, reference="other", purposes=[Purpose.LOAN_APPROVAL]
    )
    await scene.lend(other_purpose)
    await scene.begin()
    for person in (stranger, OTHER, other_purpose, SOMEBODY):
        await scene.report(ELSEWHERE, 4, 10, person)
    (found,) = await scene.events(1)
    assert found.answer.entry.subject_commitment == subject_commitment(
        scene.stack.keys.commitment_key(), scene.stack.subject_id(SOMEBODY)
    )


@begins(lent)
async def test_every_event_and_every_repetition_is_an_entry_that_replays_byte_for_byte(
    scene: Scene,
) -> None:
    await scene.report(ELSEWHERE, 4, 10)
    await scene.report(HERE, 4, 40)
    first = await scene.events(2)
    again = await scene.events(2)
    assert [each.answer.body for each in first] == [each.answer.body for each in again]
    assert [each.repeated for each in again] == [True, True]
    log = read_whole_log(scene.stack.database_url, scene.stack.trust().log)
    told = [e for e in log.entries if e.watched_event is not None]
    assert [e.watched_event.number for e in told if e.watched_event] == [1, 2, 1, 2]
    leaves = {each.answer.leaf_index for each in [*first, *again]}
    replayed = {
        each.leaf_index: each.verdict
        for each in replay_all(scene.stack.database_url, scene.stack.keys)
    }
    assert {leaf: replayed[leaf] for leaf in leaves} == dict.fromkeys(leaves, Verdict.EQUAL)
