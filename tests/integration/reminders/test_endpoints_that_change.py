# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Secrets that are replaced, addresses that change meanwhile, senders that are killed."""

from __future__ import annotations

import secrets
from datetime import timedelta

import pytest

from gateway.client import ReminderChannel, ToldReminder
from gateway.client.webhooks import ReceivedReminder, read_reminder
from gateway.domain.reminders.endpoint import Endpoint, secret_digest, secret_text
from gateway.domain.reminders.schedule import MOST_ATTEMPTS
from gateway.errors import VerificationError
from gateway.services.reminders.sending import Sent
from gateway.store.connections import GATEWAY, OPERATOR, connect
from gateway.store.reminders.endpoints import set_endpoint
from tests.integration.reminders.test_reminder_delivery import made
from tests.support.consents.asking import found
from tests.support.reminders.receiver import Webhook
from tests.support.reminders.scene import DUE, LENDER, Scene

_TAKE = """
    SELECT count(*) FROM credit.reminder_endpoints() AS e CROSS JOIN LATERAL
        credit.take_reminders(e.partner_id, e.url, e.secret_digest, e.policy_hash,
                              now() + %s::interval, 10, interval '0')"""


async def _signs(scene: Scene, *keys: bytes) -> None:
    """The operator replaces the secret: the newest first, and those that still sign."""
    lines = "".join(f"{secret_text(key)}\n" for key in keys)
    (scene.directory / "secrets" / LENDER).write_text(lines, encoding="ascii")
    with connect(scene.stack.database_url, role=OPERATOR) as connection:
        set_endpoint(connection, Endpoint(LENDER, scene.receiver.url, 5, secret_digest(keys[0])))
    await scene.stack.settled()


def _read(webhook: Webhook, key: bytes) -> ReceivedReminder:
    return read_reminder(webhook.body, webhook.headers, [secret_text(key)])


async def test_while_a_secret_is_replaced_both_sign_and_then_the_new_one_alone(
    scene: Scene,
) -> None:
    await made(scene)
    old, new = scene.secret, secrets.token_bytes(32)
    await _signs(scene, new, old)
    assert (await scene.round()).sent == Sent(delivered=1)
    (first,) = scene.receiver.came
    assert _read(first, old) == _read(first, new)
    await _signs(scene, new)
    scene.today = DUE + timedelta(days=26)  # the next one is due soon
    await made_and_sent(scene)
    second = scene.receiver.came[-1]
    assert _read(second, new).reminder != _read(first, new).reminder
    with pytest.raises(VerificationError):
        _read(second, old)
    assert found(scene.stack) == set()


async def made_and_sent(scene: Scene) -> None:
    """What is due soon by now leaves."""
    await scene.round()
    await scene.stack.settled()
    assert (await scene.round()).sent.failed == 0


async def test_what_waits_goes_where_the_endpoint_is_by_then_and_is_signed_for_it(
    scene: Scene,
) -> None:
    await made(scene)
    scene.receiver.answer_with(503)
    assert (await scene.round()).sent == Sent(failed=1)
    scene.secret = secrets.token_bytes(32)
    scene.set_endpoint(scene.receiver.url.replace("bank=1", "bank=2"))
    await scene.stack.settled()
    # Within the five minutes for which a signature is good by the receiver's clock.
    scene.ahead = timedelta(seconds=30)
    assert (await scene.round()).sent == Sent(delivered=1)
    before, after = scene.receiver.came
    assert (before.path, after.path) == ("/reminders?bank=1", "/reminders?bank=2")
    assert before.headers["webhook-id"] == after.headers["webhook-id"]
    assert scene.read(after).content.due.due_date == DUE
    with pytest.raises(VerificationError):
        scene.read(before)
    assert scene.counts().failing_since is None


@pytest.mark.parametrize("status", [204, 400])
async def test_whatever_a_killed_sender_had_taken_is_tried_once_more_before_it_is_given_up(
    scene: Scene, status: int
) -> None:
    await made(scene)
    with connect(scene.stack.database_url, role=GATEWAY) as killed:
        for number in range(2 * MOST_ATTEMPTS):  # each uses one up: whether it left nobody knows
            assert killed.execute(_TAKE, [timedelta(seconds=number)]).fetchone() == (1,)
    scene.ahead = timedelta(minutes=1)
    scene.receiver.answer_with(status)
    ends = (await scene.round()).sent
    assert ends == (Sent(delivered=1) if status == 204 else Sent(ended=1))
    assert len(scene.receiver.came) == 1
    assert scene.counts().sending == ({"delivered": 1} if status == 204 else {"given-up": 1})


async def test_an_acknowledgement_before_a_late_repeat_ends_it_and_one_after_counts_once(
    scene: Scene,
) -> None:
    await made(scene)
    scene.receiver.answer_with(500)  # the institution has it, and says that it has not
    assert (await scene.round()).sent == Sent(failed=1)
    told = scene.read(scene.receiver.came[0])
    by = (ReminderChannel.SMS,)
    first = await scene.client.reminders.acknowledge([ToldReminder(told.reminder, by)])
    await scene.stack.settled()
    scene.ahead = timedelta(hours=1)
    assert (await scene.round()).sent == Sent()
    assert len(scene.receiver.came) == 1
    again = await scene.client.reminders.acknowledge([ToldReminder(told.reminder)])
    assert again.reminders == first.reminders
    counts = scene.counts()
    assert (counts.acknowledged, counts.told, counts.sending) == (1, 1, {"delivered": 1})
    assert found(scene.stack) == set()
