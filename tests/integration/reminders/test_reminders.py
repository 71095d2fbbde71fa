# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A reminder is made, logged, sent over HTTPS, passed on, and acknowledged."""

from __future__ import annotations

import io
import itertools
import json
import re
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID, uuid4

import psycopg
import pytest

from gateway.client import (
    Granted,
    Purpose,
    RefusedError,
    ReminderChannel,
    Section,
    Terms,
    ToldReminder,
)
from gateway.domain.access.methods import GRANT_CONSENT
from gateway.domain.facts.kinds import REMINDER_RECEIPT
from gateway.domain.people.subject import consent_commitment, subject_commitment
from gateway.domain.reminders.content import receipt_scope
from gateway.errors import VerificationError
from gateway.store.admin.partners import Change, change_partner
from gateway.store.connections import OPERATOR, connect
from tests.support.consents.asking import client_of, found
from tests.support.consents.granted import START
from tests.support.facts import record_at_once
from tests.support.gateway.stack import REFERENCE, resident
from tests.support.log.whole_log import read_whole_log
from tests.support.plans.called import ACTIVE, NAME, schedule
from tests.support.reminders.scene import DUE, LENDER, REMINDED, Scene
from tests.support.uploads import add_contributor, as_file, loan_rows, written


async def test_a_reminder_arrives_signed_with_texts_in_both_languages_and_is_an_entry(
    scene: Scene,
) -> None:
    (told,) = await scene.reminded()
    key, stack = scene.stack.keys.commitment_key(), scene.stack
    content = told.content
    assert (content.due.due_date, content.due.days_left, content.due.outstanding) == (
        DUE,
        3,
        100_000,
    )
    assert content.subject_commitment == subject_commitment(key, stack.subject_id(resident(1)))
    assert content.consent_commitment == consent_commitment(key, LENDER, REFERENCE)
    assert told.texts["en"]["app"]["title"] == f"Payment due on {DUE}"
    assert "1,000.00 CNY" in told.texts["en"]["sms"]
    assert "1,000.00 CNY" in told.texts["zh-Hans"]["email"]["text"]
    log = read_whole_log(stack.database_url, stack.trust().log)
    assert log.leaves[told.leaf_index] == told.entry
    assert log.entries[told.leaf_index].fact is not None
    assert found(stack) == set()


async def test_a_webhook_names_nobody_and_the_log_holds_no_amount(scene: Scene) -> None:
    (told,) = await scene.reminded()
    body = scene.receiver.came[0].body
    subject = scene.stack.subject_id(resident(1))
    for secret in (resident(1).encode(), subject.hex().encode(), b"L-1"):
        assert secret not in body
    with psycopg.connect(scene.stack.database_url) as owner:
        rows = owner.execute("SELECT to_jsonb(r)::text FROM credit.reminder AS r").fetchall()
        rows += owner.execute("SELECT body FROM credit.fact WHERE kind = 'reminder'").fetchall()
    stored = json.dumps(rows) + told.entry.hex()
    # As a number of its own: some hash may have these digits among others.
    assert not re.search(r"(?<![0-9a-f])100000(?![0-9a-f])", stored)
    assert b"100000" not in told.entry
    assert subject.hex() not in stored
    assert told.content.salt.hex() not in stored


async def test_a_narrow_consent_keeps_no_reminder_of_a_full_one_back(scene: Scene) -> None:
    with connect(scene.stack.database_url, role=OPERATOR) as operator:
        methods = REMINDED.methods | {GRANT_CONSENT.name}
        change_partner(operator, LENDER, Change(methods=methods))
    await scene.stack.settled()
    key = scene.stack.keys.commitment_key()
    full = consent_commitment(key, LENDER, REFERENCE)
    names = (f"narrow-{number}" for number in itertools.count())
    smaller = next(name for name in names if consent_commitment(key, LENDER, name) < full)
    granted = Granted(
        frozenset({Purpose.POST_LOAN_MANAGEMENT}),
        START,
        START + timedelta(days=90),
        Terms(sections=frozenset({Section.HISTORY})),
    )
    await scene.client.consents.grant(resident(1), smaller, granted)
    (told,) = await scene.reminded()
    assert told.content.consent_commitment == full
    assert found(scene.stack) == set()


async def test_what_is_due_at_another_institution_is_not_told(scene: Scene) -> None:
    other = add_contributor(scene.stack, "other", policy=REMINDED)
    await scene.stack.settled()
    async with client_of(scene.stack, other) as client:
        await client.contribute(io.BytesIO(as_file(loan_rows(1))), written(1))
        await scene.stack.settled()
        # On the lender's own day, with another amount, and on a day that only the other one has.
        for number, first in ((8, DUE), (9, DUE + timedelta(days=1))):
            plan = replace(
                ACTIVE,
                name=replace(NAME, number=number),
                accounts=(schedule(1, first=first, amount=300),),
            )
            await client.plans.file(plan)
    await scene.stack.settled()
    (told,) = await scene.reminded()
    assert (told.content.due.due_date, told.content.due.outstanding) == (DUE, 100_000)


async def test_each_due_is_told_once_however_often_is_looked_and_the_next_one_in_its_time(
    scene: Scene,
) -> None:
    assert len(await scene.reminded()) == 1
    assert len(await scene.reminded()) == 1
    scene.today = date(2005, 9, 26)  # five days before the second instalment
    first, second = await scene.reminded()
    assert (first.content.due.due_date, second.content.due.due_date) == (DUE, date(2005, 10, 1))
    assert first.webhook_id != second.webhook_id


async def test_nothing_is_made_before_the_mark_nor_after_the_day(scene: Scene) -> None:
    for today in (DUE - timedelta(days=6), DUE + timedelta(days=1)):
        scene.today = today
        assert await scene.reminded() == []
    scene.today = DUE
    assert [each.content.due.days_left for each in await scene.reminded()] == [0]


async def test_an_acknowledgement_is_an_entry_counted_by_channel_and_the_first_one_counts(
    scene: Scene,
) -> None:
    (told,) = await scene.reminded()
    both = ToldReminder(told.reminder, (ReminderChannel.SMS, ReminderChannel.APP))
    first = await scene.client.reminders.acknowledge([both])
    assert first.answer.entry.fact is not None
    again = await scene.client.reminders.acknowledge([ToldReminder(told.reminder)])
    assert again.reminders == first.reminders
    assert again.answer.entry.fact is None
    counts = scene.counts()
    assert (counts.made, counts.acknowledged, counts.told) == (1, 1, 1)
    assert counts.by_channel == {
        ReminderChannel.SMS: 1,
        ReminderChannel.APP: 1,
        ReminderChannel.EMAIL: 0,
        ReminderChannel.OTHER: 0,
    }
    assert counts.sending == {"delivered": 1}
    assert found(scene.stack) == set()


async def test_an_acknowledgement_that_no_call_made_is_named(scene: Scene) -> None:
    (told,) = await scene.reminded()
    # By whoever has all rights in the database.
    said = {"reminder": str(told.reminder), "channels": [1]}
    body = {"partner": LENDER, "reminders": [said]}
    facts = [(receipt_scope(LENDER), body)]
    record_at_once(scene.stack.database_url, REMINDER_RECEIPT, facts, f"partner:{LENDER}")
    await scene.stack.settled()
    assert scene.counts().acknowledged == 1
    assert found(scene.stack) == {"fact-impossible"}


async def test_what_is_not_the_callers_reminder_cannot_be_acknowledged(scene: Scene) -> None:
    (told,) = await scene.reminded()
    for named in ([uuid4()], [told.reminder, UUID(int=1)]):
        with pytest.raises(RefusedError) as refused:
            await scene.client.reminders.acknowledge([ToldReminder(each) for each in named])
        assert refused.value.reason == "REMINDER_NOT_FOUND"
        assert refused.value.receipt_verified
    assert scene.counts().acknowledged == 0


async def test_a_webhook_that_was_changed_or_signed_by_another_secret_is_not_read(
    scene: Scene,
) -> None:
    await scene.reminded()
    (came,) = scene.receiver.came
    text = came.body.decode()
    for changed in (
        replace(came, body=text.replace("100000", "1").encode()),
        replace(came, headers=came.headers | {"webhook-id": "msg_1"}),
        replace(came, headers={**came.headers, "webhook-signature": "v1,AAAA"}),
        replace(came, headers={}),
    ):
        with pytest.raises(VerificationError):
            scene.read(changed)
    scene.secret = bytes(32)
    with pytest.raises(VerificationError):
        scene.read(came)
