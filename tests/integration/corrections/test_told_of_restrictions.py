# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whoever was told what is restricted, unrestricted or erased since is found, and nobody else.

What is expected is worked out by a few lines of their own, from what the test itself contributed,
restricted and asked.
"""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import NamedTuple
from uuid import UUID

import psycopg
import pytest

from gateway.client import CreditGatewayClient, NoticeKind
from gateway.domain.facts.kinds import RESTRICTION
from gateway.domain.facts.people import person_scope, restriction_body
from gateway.domain.people.subject import account_id
from gateway.services.corrections.checking import check_corrections
from gateway.store.admin.restrictions import restrict_person
from gateway.store.connections import OPERATOR, connect
from gateway.store.corrections.computed import correcting_contributions
from gateway.store.deletions.erasing import erase_person
from gateway.store.facts.recording import record_fact
from gateway.store.log.reading import connect_auditor
from tests.integration.corrections.test_feed import Scene, erasing, lived, scene
from tests.integration.corrections.test_who_was_told import (
    BANKS,
    PEOPLE,
    History,
    Known,
    computing_of,
    report,
)
from tests.integration.own_calls.test_recovered_answers import client_of
from tests.support.gateway.stack import Stack, resident
from tests.support.gateway.stack_data import add_consents
from tests.support.records.contributed_loans import months

__all__ = ["erasing", "lived", "scene"]  # the fixtures

STEPS = 90
KEPT = NoticeKind.RESTRICTION, NoticeKind.LIFT
ALL = ""
"""In place of an account's reference: all of the person."""


class Own(NamedTuple):
    """A restriction that is in force: whom, which account, and its id."""

    person: int
    reference: str
    restriction_id: bytes


@dataclass(slots=True)
class Restricting(History):
    """A history in which people and accounts are restricted, and that is lifted.

    Attributes:
        inforce: restrictions.
        were: those that were in force when each question was answered.
        told: what is expected, of each fact in turn.
    """

    inforce: list[Own] = field(default_factory=list)
    were: list[list[Own]] = field(default_factory=list)
    told: list[tuple[UUID, set[tuple[str, int]]]] = field(default_factory=list)

    async def ask(self, clients: dict[str, CreditGatewayClient]) -> None:
        """As before, with what is in force by then."""
        await History.ask(self, clients)
        self.were.append(list(self.inforce))

    def restrict(self) -> None:
        """Somebody, or an account of theirs, is restricted, or no longer is."""
        if self.inforce and self.random.random() < 0.4:
            own = self.random.choice(self.inforce)
            self.inforce.remove(own)
            self._record(own, lifted=True)
            return
        person = self.random.choice([each for each in PEOPLE if self.people[each]])
        reference = self.random.choice([ALL, *self.people[person]])
        if not any((each.person, each.reference) == (person, reference) for each in self.inforce):
            own = Own(person, reference, self.random.randbytes(16))
            self._record(own, lifted=False)
            self.inforce.append(own)

    def _record(self, own: Own, *, lifted: bool) -> None:
        stack = self.stack
        subject = stack.subject_id(resident(own.person))
        account = None
        if own.reference != ALL:
            account = (
                "kin-bank",
                account_id(stack.keys.pseudonym_key()[1], "kin-bank", own.reference),
            )
        body = restriction_body(subject, own.restriction_id, account, lifted=lifted)
        with connect(stack.database_url, role=OPERATOR) as connection:
            scope = person_scope(subject)
            fact = record_fact(connection, RESTRICTION, scope, body, cause="a test")
        told = set()
        for question, were in zip(self.questions, self.were, strict=True):
            if question.person == own.person:
                others = [each for each in were if each.person == own.person and each != own]
                one = _left(question.known, others)
                other = _left(question.known, [*others, own])
                if report(one, question.as_of) != report(other, question.as_of):
                    told.add((question.bank, question.leaf))
        self.told.append((fact, told))


def _left(known: Known, restrictions: list[Own]) -> Known:
    """What figures are made of."""
    left_out = {each.reference for each in restrictions}
    if ALL in left_out:
        return {}
    return {name: deepcopy(rows) for name, rows in known.items() if name not in left_out}


@pytest.mark.exhaustive
@pytest.mark.parametrize("seed", [1, 2])
async def test_who_was_told_is_whose_answer_would_differ_with_what_is_restricted(
    stack: Stack, tmp_path: Path, seed: int
) -> None:
    random = Random(seed)  # noqa: S311 - which history, no secrets
    history = Restricting(stack, tmp_path, random)
    stack.add_bank("kin-bank", adapter=None, contributes=True)
    banks = [stack.add_bank(name) for name in BANKS]
    for bank in banks:
        add_consents(stack, bank, map(resident, PEOPLE))
    await stack.settled()
    async with (
        client_of(stack, banks[0]) as one,
        client_of(stack, banks[1]) as two,
        client_of(stack, banks[2]) as three,
    ):
        clients = dict(zip(BANKS, (one, two, three), strict=True))
        for _ in range(3):
            history.contribute(corrects=False)
        for _ in range(STEPS):
            await stack.settled()
            what = random.random()
            if what < 0.65:
                await history.ask(clients)
            elif what < 0.75:
                history.contribute(corrects=False)
            else:
                history.restrict()
        await stack.settled()
    assert sum(len(told) for _, told in history.told) > 10
    with connect_auditor(stack.database_url) as connection:
        computing = computing_of(connection, stack)
        found = list(computing.tell(correcting_contributions(connection)))
        told = [
            (
                each.contribution.restriction,
                {(partner, leaf) for (partner, _), leaves in each.told.items() for leaf in leaves},
            )
            for each in found
        ]
        assert told == history.told
        for each in found:
            computing.record(each, stack.clock.now())
        await stack.settled()
        checked = list(check_corrections(connection, computing_of(connection, stack)))
        assert len(checked) == len(found)
        assert all(each.is_right for each in checked)


async def test_a_restriction_and_its_lifting_reach_whoever_was_told_and_say_so(
    scene: Scene,
) -> None:
    stack = scene.stack
    await scene.contribute(*months(2, 4, days_past_due="60"))
    first = await scene.ask("bank-a")
    subject = stack.subject_id(resident(7))
    with connect(stack.database_url, role=OPERATOR) as operator:
        restrict_person(operator, subject, "a test")
        await stack.settled()
        left_out = await scene.ask("bank-b")
        await scene.compute()
        assert await _told(scene) == {"bank-a": [(NoticeKind.RESTRICTION, [first])]}
        restrict_person(operator, subject, "a test", lift=True)
    await stack.settled()
    await scene.compute()
    assert await _told(scene) == {
        "bank-a": [(NoticeKind.RESTRICTION, [first]), (NoticeKind.LIFT, [first])],
        "bank-b": [(NoticeKind.LIFT, [left_out])],
    }


async def test_each_further_cause_is_one_more_access_on_record(scene: Scene) -> None:
    stack = scene.stack
    await scene.contribute(*months(2, 4, days_past_due="60"))
    await scene.ask("bank-a")
    subject = stack.subject_id(resident(7))
    with connect(stack.database_url, role=OPERATOR) as operator:
        for _ in range(2):
            for lift in (False, True):
                restrict_person(operator, subject, "a test", lift=lift)
                await stack.settled()
    await scene.contribute(*months(3, 4, days_past_due="0"), corrects=True)
    with connect_auditor(stack.database_url) as connection:
        causes = correcting_contributions(connection)
        assert len(causes) == 5
        made = []
        for some in (causes[:1], causes):
            before = _accesses(stack)
            found = list(computing_of(connection, stack).tell(some))
            assert found[0].told
            made.append(_accesses(stack) - before)
    few, many = made
    assert many - few == len(causes) - 1


def _accesses(stack: Stack) -> int:
    """How many there are on record; each becomes an entry of the log."""
    with psycopg.connect(stack.database_url) as superuser:
        row = superuser.execute("SELECT count(*) FROM audit.access").fetchone()
    assert row is not None
    return int(row[0])


async def test_an_erasure_reaches_whoever_was_told_anything_of_the_person(erasing: Scene) -> None:
    scene, stack = erasing, erasing.stack
    await scene.contribute(*months(2, 4, days_past_due="60"))
    told = [await scene.ask("bank-a"), await scene.ask("bank-a")]
    await scene.ask("bank-b", resident(8))
    with connect(stack.database_url, role=OPERATOR) as operator:
        subject = stack.subject_id(resident(7))
        erase_person(operator, [subject], stack.clock.now(), "a test")
    await stack.settled()
    await scene.ask("bank-c")
    await scene.compute()
    assert await _told(scene) == {"bank-a": [(NoticeKind.ERASURE, told)]}
    with connect_auditor(stack.database_url) as connection:
        (checked,) = check_corrections(connection, computing_of(connection, stack))
    assert checked.is_right
    with psycopg.connect(stack.database_url) as owner:
        owner.execute("DELETE FROM credit.correction_notice")
    with connect_auditor(stack.database_url) as connection:
        (checked,) = check_corrections(connection, computing_of(connection, stack))
    assert checked.left_out == tuple(told)


async def test_an_erasure_tells_nobody_who_was_answered_before_there_was_anything_to_erase(
    erasing: Scene,
) -> None:
    scene, stack = erasing, erasing.stack
    await scene.ask("bank-b")
    await scene.contribute(*months(2, 4, days_past_due="60"))
    told = [await scene.ask("bank-a")]
    with connect(stack.database_url, role=OPERATOR) as operator:
        subject = stack.subject_id(resident(7))
        erase_person(operator, [subject], stack.clock.now(), "a test")
    await stack.settled()
    await scene.compute()
    assert await _told(scene) == {"bank-a": [(NoticeKind.ERASURE, told)]}
    with connect_auditor(stack.database_url) as connection:
        checked = list(check_corrections(connection, computing_of(connection, stack)))
    assert {each.is_right for each in checked} == {True}


async def test_what_was_erased_is_told_once_and_what_comes_later_to_nobody_who_held_none_of_it(
    erasing: Scene,
) -> None:
    scene, stack = erasing, erasing.stack
    await scene.ask("bank-b")  # nobody is known yet
    await scene.contribute(*months(2, 4, days_past_due="60"))
    first = await scene.ask("bank-a")
    await scene.contribute(*months(3, 4, days_past_due="0"), corrects=True)
    subject = stack.subject_id(resident(7))
    with connect(stack.database_url, role=OPERATOR) as operator:
        erase_person(operator, [subject], stack.clock.now(), "a test")
        await stack.settled()
        await scene.contribute(*months(2, 4, days_past_due="60"))
        later = await scene.ask("bank-c")
        await scene.contribute(*months(3, 4, days_past_due="0"), corrects=True)
        # Of the first correction nobody can say any more what it changed: bank-a is told. The
        # second one is none of bank-a's business, which was to delete what it held by then.
        await scene.compute()
        of_first = [(NoticeKind.CORRECTION, [first]), (NoticeKind.ERASURE, [first])]
        of_later = [(NoticeKind.CORRECTION, [later])]
        assert await _told(scene) == {"bank-a": of_first, "bank-c": of_later}
        restrict_person(operator, subject, "a test")
    await stack.settled()
    await scene.compute()
    of_later.append((NoticeKind.RESTRICTION, [later]))
    assert await _told(scene) == {"bank-a": of_first, "bank-c": of_later}
    with connect_auditor(stack.database_url) as connection:
        checked = list(check_corrections(connection, computing_of(connection, stack)))
    assert all(each.is_right for each in checked)


async def _told(scene: Scene) -> dict[str, list[tuple[NoticeKind, list[int]]]]:
    """What each bank is told that has something to hear."""
    found = {}
    for bank in ("bank-a", "bank-b", "bank-c"):
        notices = [
            (notice.kind, [answer.leaf_index for answer in notice.answers])
            for page in await scene.notices(bank)
            for notice in page.notices
        ]
        if notices:
            found[bank] = notices
    return found
