# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Reminders of random histories: each comes out again, byte for byte."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, timedelta
from random import Random

import pytest

from gateway.client import RefusedError
from gateway.domain.facts.kinds import RESTRICTION
from gateway.domain.facts.people import person_scope, restriction_body
from gateway.domain.people.subject import account_id
from gateway.store.connections import OPERATOR, connect
from gateway.store.facts.recording import record_fact
from tests.integration.plans.test_plan_histories import _call
from tests.integration.reminders.test_reminder_delivery import Meanwhile
from tests.support.consents.asking import found
from tests.support.gateway.stack import resident
from tests.support.records.replay_all import replay_all
from tests.support.reminders.scene import LENDER, Scene

FIRST = date(2005, 8, 1)
STEPS = 40


def restrict(scene: Scene, number: int, *, whole: bool, lifted: bool) -> None:
    """The account, or all of the person's, is left out of figures, or no longer is."""
    stack = scene.stack
    subject = stack.subject_id(resident(1))
    loan = LENDER, account_id(stack.keys.pseudonym_key()[1], LENDER, "L-1")
    body = restriction_body(
        subject, number.to_bytes(16, "big"), None if whole else loan, lifted=lifted
    )
    with connect(stack.database_url, role=OPERATOR) as operator:
        record_fact(operator, RESTRICTION, person_scope(subject), body)


@pytest.mark.exhaustive
@pytest.mark.parametrize("seed", range(4))
async def test_every_reminder_comes_out_again_whatever_happened_before_and_after(
    scene: Scene, seed: int
) -> None:
    random, posting = Random(seed), Meanwhile(lambda: None)  # noqa: S311 (no secret)
    scene.set_endpoint(days_ahead=40)
    restrictions, whole, inforce = 0, False, False
    for _ in range(STEPS):
        what = random.random()
        if what < 0.45:
            with suppress(RefusedError):
                await _call(scene.client, random)
        elif what < 0.55:
            if not inforce:
                restrictions, whole = restrictions + 1, random.random() < 0.5
            restrict(scene, restrictions, whole=whole, lifted=inforce)
            inforce = not inforce
        else:
            scene.today = FIRST + timedelta(days=random.randint(0, 250))
            await scene.round(posting)
        await scene.stack.settled()
    made = scene.counts().made
    assert made > 1
    checks = [each.check for each in replay_all(scene.stack.database_url, scene.stack.keys)]
    assert checks == [None] * made
    assert found(scene.stack) == set()
