# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Attacks on methods that are about people, each made of a good question, and what they come to."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import psycopg

from gateway.client import DisputeOutcome, DisputeResolution, PlanChange, PlanStep
from gateway.domain.access import methods as m
from gateway.domain.access.methods import METHODS, Method
from gateway.domain.consents.calls import ConsentGrant, ConsentListing
from gateway.domain.corrections.feed import CorrectionsQuery
from gateway.domain.disputes.calls import DisputeAnswer, DisputeListing
from gateway.domain.plans.calls import PlanQuery
from gateway.domain.reminders.calls import ToldReminder
from gateway.wire import consents as consent_bodies
from gateway.wire import corrections as correction_bodies
from gateway.wire import plans as plan_bodies
from gateway.wire.disputes import bodies as dispute_bodies
from gateway.wire.reminders import bodies as reminder_bodies
from tests.support.calls.ended import ask
from tests.support.calls.questions import (
    ALLOWED,
    ASKER,
    LENDER,
    Person,
    Question,
    Questions,
    asking,
)
from tests.support.consents.granted import GRANTED
from tests.support.gateway.stack import EVERYTHING, Stack, resident
from tests.support.uploads import taking

ANSWERED = ""
STRANGER, BARE = "stranger", "bare"
SIGNED = [method for method in METHODS if method.signed]
SERVICES = {
    "DisputeService",
    "CorrectionService",
    "PlanService",
    "ConsentService",
    "ReminderService",
}
"""Whose methods change, or show, what is on record of a person."""
OF_PEOPLE = [method for method in SIGNED if method.service.rpartition(".")[2] in SERVICES]

Expected = Mapping[Method, str]
NO_PART: Expected = {
    m.OPEN_DISPUTE: "CONSENT_NOT_FOUND",
    m.ANSWER_DISPUTE: "DISPUTE_NOT_FOUND",
    m.RESOLVE_DISPUTE: "DISPUTE_NOT_FOUND",
    m.WITHDRAW_DISPUTE: "DISPUTE_NOT_FOUND",
    m.GET_DISPUTE: "DISPUTE_NOT_FOUND",
    m.LIST_DISPUTES: ANSWERED,  # with its own, of which there are none
    m.LIST_CORRECTIONS: ANSWERED,  # likewise
    m.ACKNOWLEDGE_CORRECTIONS: "NOTICE_NOT_FOUND",
    m.ACKNOWLEDGE_REMINDERS: "REMINDER_NOT_FOUND",
    m.FILE_PLAN: "ACCOUNT_NOT_FOUND",
    m.CHANGE_PLAN: "PLAN_NOT_FOUND",
    m.GET_PLAN: "ACCOUNT_NOT_FOUND",
    m.GRANT_CONSENT: ANSWERED,  # a consent that was given to the stranger
    m.GET_CONSENT: "CONSENT_NOT_FOUND",
    m.LIST_CONSENTS: ANSWERED,  # with its own, of which there are none
    m.PAUSE_CONSENT: "CONSENT_NOT_FOUND",
    m.RESUME_CONSENT: "CONSENT_NOT_FOUND",
    m.REVOKE_CONSENT: "CONSENT_NOT_FOUND",
}
"""Somebody who may call everything sends what another one would be answered."""
OTHER_SIDE: Expected = {
    **NO_PART,
    m.OPEN_DISPUTE: "CONSENT_NOT_FOUND",
    m.ANSWER_DISPUTE: "DISPUTE_NOT_ALLOWED",
    m.RESOLVE_DISPUTE: "DISPUTE_NOT_ALLOWED",
    m.WITHDRAW_DISPUTE: "DISPUTE_NOT_ALLOWED",
    m.GET_DISPUTE: ANSWERED,  # it is theirs, too
    m.FILE_PLAN: "METHOD_NOT_ALLOWED",  # who asks does not contribute
    m.CHANGE_PLAN: "METHOD_NOT_ALLOWED",
    m.GET_PLAN: "METHOD_NOT_ALLOWED",
}
"""The lender does what is for the asker to do, and the other way round."""
NO_CONSENT: Expected = {
    **dict.fromkeys(OF_PEOPLE, ANSWERED),  # they are about what is the caller's own
    m.OPEN_DISPUTE: "DISPUTE_NOT_ALLOWED",
    m.GET_CONSENT: "CONSENT_NOT_FOUND",
    m.PAUSE_CONSENT: "CONSENT_NOT_FOUND",
    m.RESUME_CONSENT: "CONSENT_NOT_FOUND",
    m.REVOKE_CONSENT: "CONSENT_NOT_FOUND",
}
"""No consent is named, or one that there is not."""
REVOKED: Expected = {
    **dict.fromkeys(OF_PEOPLE, ANSWERED),  # what is open goes on, and notices come
    m.OPEN_DISPUTE: "CONSENT_REVOKED",
    m.PAUSE_CONSENT: "CONSENT_REVOKED",
    m.RESUME_CONSENT: "CONSENT_REVOKED",
    m.GRANT_CONSENT: "CONSENT_EXISTS",
}
"""The consent that it is about, or that it names, was revoked."""
AGAIN: Expected = {
    **dict.fromkeys(OF_PEOPLE, ANSWERED),  # the same as before, and nothing changes
    m.OPEN_DISPUTE: "DISPUTE_EXISTS",
    m.ANSWER_DISPUTE: "DISPUTE_STATE",
    m.RESOLVE_DISPUTE: "DISPUTE_STATE",
    m.WITHDRAW_DISPUTE: "DISPUTE_STATE",
    m.GRANT_CONSENT: "CONSENT_EXISTS",
}
"""The same once more, under a request id of its own."""
OUT_OF_ORDER: Expected = {
    m.OPEN_DISPUTE: "DISPUTE_EXISTS",  # of an account that is in dispute
    m.ANSWER_DISPUTE: "DISPUTE_STATE",  # once it is over
    m.RESOLVE_DISPUTE: "CORRECTION_NOT_FOUND",  # by what is older than the dispute
    m.WITHDRAW_DISPUTE: "DISPUTE_STATE",  # once it is over
    m.GET_DISPUTE: "DISPUTE_NOT_FOUND",  # before it is opened
    m.LIST_DISPUTES: ANSWERED,  # from a token on that is behind all
    m.LIST_CORRECTIONS: ANSWERED,  # from a number on that is behind all
    m.ACKNOWLEDGE_CORRECTIONS: "NOTICE_NOT_DELIVERED",
    m.ACKNOWLEDGE_REMINDERS: "REMINDER_NOT_FOUND",  # before it was made
    m.FILE_PLAN: "PLAN_EXISTS",  # with another schedule
    m.CHANGE_PLAN: "PLAN_OUT_OF_ORDER",  # kept before it was agreed
    m.GET_PLAN: "PLAN_NOT_FOUND",  # before it is filed
    m.GRANT_CONSENT: "CONSENT_EXISTS",  # on other terms
    m.GET_CONSENT: "CONSENT_NOT_FOUND",  # before it is granted
    m.LIST_CONSENTS: "INVALID_VALUE",  # from a token on that there never was
    m.PAUSE_CONSENT: "CONSENT_NOT_FOUND",
    m.RESUME_CONSENT: ANSWERED,  # what is not paused goes on
    m.REVOKE_CONSENT: "CONSENT_NOT_FOUND",
}
"""Before its time, or after."""
TOO_MUCH: Expected = {
    m.OPEN_DISPUTE: "INVALID_VALUE",
    m.ANSWER_DISPUTE: "INVALID_VALUE",
    m.RESOLVE_DISPUTE: "INVALID_VALUE",
    m.WITHDRAW_DISPUTE: "INVALID_VALUE",
    m.GET_DISPUTE: "INVALID_VALUE",
    m.LIST_DISPUTES: "INVALID_VALUE",
    m.LIST_CORRECTIONS: "INVALID_VALUE",
    m.ACKNOWLEDGE_CORRECTIONS: "INVALID_VALUE",
    m.ACKNOWLEDGE_REMINDERS: "INVALID_VALUE",
    m.FILE_PLAN: "PLAN_TOO_LARGE",
    m.CHANGE_PLAN: "PLAN_TOO_LARGE",
    m.GET_PLAN: "PLAN_TOO_LARGE",
    m.GRANT_CONSENT: "INVALID_VALUE",
    m.GET_CONSENT: "INVALID_VALUE",
    m.LIST_CONSENTS: "INVALID_VALUE",
    m.PAUSE_CONSENT: "INVALID_VALUE",
    m.RESUME_CONSENT: "INVALID_VALUE",
    m.REVOKE_CONSENT: "INVALID_VALUE",
}
"""More than the body may hold, in a message that is not too large."""
TABLE = {
    "no part": NO_PART,
    "other side": OTHER_SIDE,
    "no consent": NO_CONSENT,
    "revoked": REVOKED,
    "again": AGAIN,
    "out of order": OUT_OF_ORDER,
    "too much": TOO_MUCH,
}


def _in_another_hand(name: str) -> Callable[[Questions, Question], Question]:
    return lambda questions, asked: replace(asked, bank=questions.banks[name])


def _other_side(questions: Questions, asked: Question) -> Question:
    is_asker = asked.bank.partner_id == ASKER
    return replace(asked, bank=questions.banks[LENDER if is_asker else ASKER])


def _no_consent(questions: Questions, asked: Question) -> Question:
    if asked.method is m.OPEN_DISPUTE:
        opening = replace(questions.opening(), consent_reference="")
        return replace(asked, body=dispute_bodies.encode_opening(opening))
    if NO_CONSENT[asked.method] == "CONSENT_NOT_FOUND":
        name = questions.new_consent().name
        return replace(asked, body=consent_bodies.encode_name(name))
    return asked


async def _revoked(questions: Questions, asked: Question) -> Question:
    client, person = await questions.client(ASKER), questions.person
    reference = person.reference
    if asked.method in m.CONSENT_METHODS and asked.method is not m.LIST_CONSENTS:
        granting = asked.method is m.GRANT_CONSENT
        decode = consent_bodies.decode_grant if granting else consent_bodies.decode_name
        said = decode(asked.body)
        reference = (said.name if isinstance(said, ConsentGrant) else said).reference
    if asked.method is m.GRANT_CONSENT:
        await client.consents.grant(person.identifier, reference, GRANTED)
    await client.consents.revoke(person.identifier, reference)
    return asked


async def _again(questions: Questions, asked: Question) -> Question:
    channel = await questions.channel(asked.bank.partner_id)
    ended = await ask(channel, asked.method.name, asked.messages)
    assert ended.answers > 0, (asked.method.name, ended.reason)
    return asked


def _encoded(asked: Question, body: bytes) -> Question:
    return replace(asked, body=body)


def _before_its_time(questions: Questions, asked: Question) -> bytes | None:
    """A body that names what is not there yet, or is older than it may be."""
    nobody = consent_bodies.encode_name(questions.new_consent().name)
    person = questions.person.name
    made: dict[Method, Callable[[], bytes]] = {
        m.RESOLVE_DISPUTE: lambda: dispute_bodies.encode_resolution(
            replace(
                dispute_bodies.decode_resolution(asked.body),
                outcome=DisputeOutcome.CORRECTED,
                correction=1,
            )
        ),
        m.GET_DISPUTE: lambda: dispute_bodies.encode_name(bytes(16)),
        m.LIST_DISPUTES: lambda: dispute_bodies.encode_listing(DisputeListing(10, b"\xff" * 16)),
        m.LIST_CORRECTIONS: lambda: correction_bodies.encode_corrections_query(
            CorrectionsQuery(10, 2**40)
        ),
        m.CHANGE_PLAN: lambda: plan_bodies.encode_change(
            replace(plan_bodies.decode_change(asked.body), step=PlanStep.KEEP)
        ),
        m.GET_PLAN: lambda: plan_bodies.encode_plan_query(PlanQuery(person, (), 10**6)),
        m.ACKNOWLEDGE_REMINDERS: lambda: reminder_bodies.encode_told([ToldReminder(UUID(int=1))]),
        m.GET_CONSENT: lambda: nobody,
        m.PAUSE_CONSENT: lambda: nobody,
        m.REVOKE_CONSENT: lambda: nobody,
        m.LIST_CONSENTS: lambda: consent_bodies.encode_listing(
            ConsentListing(10, b"\xff" * 40, person)
        ),
    }
    return made[asked.method]() if asked.method in made else None


async def _another_plan(questions: Questions, asked: Question) -> Question:
    """Under a number that has one."""
    filing = plan_bodies.decode_filing(asked.body)
    await (await questions.client(LENDER)).plans.file(filing)
    (account,) = filing.accounts
    (line,) = account.instalments
    account = replace(account, instalments=(replace(line, amount=1),))
    return _encoded(asked, plan_bodies.encode_filing(replace(filing, accounts=(account,))))


async def _other_terms(questions: Questions, asked: Question) -> Question:
    """Under a reference that has some."""
    grant = consent_bodies.decode_grant(asked.body)
    client = await questions.client(ASKER)
    await client.consents.grant(questions.person.identifier, grant.name.reference, GRANTED)
    longer = replace(GRANTED, valid_until=GRANTED.valid_until + timedelta(days=1))
    return _encoded(asked, consent_bodies.encode_grant(replace(grant, granted=longer)))


async def _undelivered(questions: Questions, asked: Question) -> Question:
    """A notice that is there, and was not asked for."""
    await questions.wrong()
    with psycopg.connect(questions.stack.database_url) as owner:
        newest = "SELECT max(notice_id) FROM credit.correction_notice"
        (number,) = owner.execute(newest).fetchone() or (0,)
    return _encoded(asked, correction_bodies.encode_received([number]))


async def _over(questions: Questions, asked: Question) -> Question:
    """A dispute that was withdrawn."""
    client = await questions.client(ASKER)
    await client.disputes.withdraw(await questions.disputed())
    return asked


async def _disputed(questions: Questions, asked: Question) -> Question:
    """One about a loan that is in dispute."""
    client = await questions.client(ASKER)
    await client.disputes.open(dispute_bodies.decode_opening(asked.body))
    return asked


_OUT_OF_ORDER: Mapping[Method, Callable[[Questions, Question], Awaitable[Question]]] = {
    m.OPEN_DISPUTE: _disputed,
    m.ANSWER_DISPUTE: _over,
    m.WITHDRAW_DISPUTE: _over,
    m.ACKNOWLEDGE_CORRECTIONS: _undelivered,
    m.FILE_PLAN: _another_plan,
    m.GRANT_CONSENT: _other_terms,
    m.RESUME_CONSENT: _again,
}


async def _out_of_order(questions: Questions, asked: Question) -> Question:
    body = _before_its_time(questions, asked)
    if body is not None:
        return _encoded(asked, body)
    return await _OUT_OF_ORDER[asked.method](questions, asked)


def _too_much(questions: Questions, asked: Question) -> Question:
    """Each with more than its body may hold."""
    digests = (bytes(32),) * 9
    long = replace(questions.new_consent().name, reference="C" * 129)
    filing = questions.filing()
    (account,) = filing.accounts
    references = tuple(f"L-{number}" for number in range(21))
    many = tuple(replace(account, reference=each) for each in references)
    change = PlanChange(filing.name, bytes(32), PlanStep.RESCHEDULE, schedules=many)
    opening = replace(questions.opening(), evidence=digests)
    resolution = DisputeResolution(bytes(16), DisputeOutcome.CORRECTED, 2**63)
    disputes, corrections = dispute_bodies, correction_bodies
    made = {
        m.OPEN_DISPUTE: disputes.encode_opening(opening),
        m.ANSWER_DISPUTE: disputes.encode_answer(DisputeAnswer(bytes(16), digests)),
        m.RESOLVE_DISPUTE: disputes.encode_resolution(resolution),
        m.WITHDRAW_DISPUTE: disputes.encode_name(bytes(17)),
        m.GET_DISPUTE: disputes.encode_name(bytes(17)),
        m.LIST_DISPUTES: disputes.encode_listing(DisputeListing(101)),
        m.LIST_CORRECTIONS: corrections.encode_corrections_query(CorrectionsQuery(101)),
        m.ACKNOWLEDGE_CORRECTIONS: corrections.encode_received(range(1, 102)),
        m.ACKNOWLEDGE_REMINDERS: reminder_bodies.encode_told(
            [ToldReminder(UUID(int=number)) for number in range(1, 102)]
        ),
        m.FILE_PLAN: plan_bodies.encode_filing(replace(filing, accounts=many)),
        m.CHANGE_PLAN: plan_bodies.encode_change(change),
        m.GET_PLAN: plan_bodies.encode_plan_query(PlanQuery(questions.person.name, references)),
        m.GRANT_CONSENT: consent_bodies.encode_grant(ConsentGrant(long, GRANTED)),
        m.LIST_CONSENTS: consent_bodies.encode_listing(ConsentListing(101)),
    }
    return _encoded(asked, made.get(asked.method) or consent_bodies.encode_name(long))


ATTACKS: Mapping[
    str,
    Callable[[Questions, Question], Question]
    | Callable[[Questions, Question], Awaitable[Question]],
] = {
    "no part": _in_another_hand(STRANGER),
    "other side": _other_side,
    "no consent": _no_consent,
    "revoked": _revoked,
    "again": _again,
    "out of order": _out_of_order,
    "too much": _too_much,
}


@asynccontextmanager
async def gateway_to_attack(url: str, directory: Path, **changed: Any) -> AsyncIterator[Questions]:
    """A running gateway, to which everybody can put everything."""
    stack = Stack(url, directory)
    questions = asking(stack, Person(resident(1)))
    for name, policy in ((STRANGER, ALLOWED), (BARE, EVERYTHING)):
        bank = stack.add_bank(name, adapter="canonical-v5", policy=policy, contributes=True)
        questions.banks = {**questions.banks, name: bank}
    stack.adopt()
    stack.admit()
    async with taking(stack, **changed):
        yield questions
        await questions.close()


async def reason_of(questions: Questions, asked: Question, *messages: bytes, by: str = "") -> str:
    """What a call is refused for, over the connection of its bank or another one."""
    channel = await questions.channel(by or asked.bank.partner_id)
    ended = await ask(channel, asked.method.name, messages or asked.messages)
    assert ended.reason or ended.answers > 0, asked.method.name
    return ended.reason
