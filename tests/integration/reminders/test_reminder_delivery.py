# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Reminders that do not arrive, that must not leave any more, and endpoints that fail."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import psycopg
import pytest

from gateway.domain.access.methods import ACKNOWLEDGE_REMINDERS
from gateway.domain.access.partner import Policy
from gateway.domain.access.policy import policy_content, policy_hash
from gateway.domain.codes import Purpose, Section
from gateway.domain.reminders.content import ReminderContent
from gateway.domain.reminders.endpoint import Target
from gateway.domain.reminders.schedule import MOST_ATTEMPTS
from gateway.errors import ConfigurationError, StoreError
from gateway.runtime.https_post import Posted
from gateway.services.reminders.making import Making
from gateway.services.reminders.persons import Look, Persons
from gateway.services.reminders.running import Round
from gateway.services.reminders.sending import Sent
from gateway.signing.key_directory import DirectoryKeyProvider, create_key_directory
from gateway.store.connections import GATEWAY, connect
from gateway.store.reminders.sending import PersonToRemind
from tests.support.consents.asking import found
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import Stack, resident
from tests.support.reminders.scene import DUE, LENDER, REMINDED, Scene, reminding
from tests.support.suite.exhaustive import first_every_day

A_DAY = timedelta(days=1)


@dataclass(slots=True)
class Meanwhile:
    """Takes everything, while something else happens."""

    happens: Callable[[], object]
    posts: int = 0

    async def post(self, target: Target, headers: dict[str, str], body: bytes) -> Posted:
        """See Posting."""
        del target, headers, body
        self.posts += 1
        self.happens()
        return Posted(204)


def set_policy(scene: Scene, policy: Policy) -> None:
    """The lender's policy is another one at once."""
    content = policy_content(policy)
    with psycopg.connect(scene.stack.database_url) as owner:
        owner.execute(
            "INSERT INTO credit.policy_version (policy_hash, content) VALUES (%s, %s)"
            " ON CONFLICT DO NOTHING",
            [policy_hash(content), content],
        )
        owner.execute(
            "UPDATE credit.partner SET policy_hash = %s WHERE partner_id = %s",
            [policy_hash(content), LENDER],
        )


async def two_made(scene: Scene) -> None:
    """Those of the first two instalments are made."""
    scene.set_endpoint(days_ahead=40)
    await scene.stack.settled()
    await made(scene, 2)


async def made(scene: Scene, count: int = 1) -> None:
    """Reminders are made; only while they are no entries yet are they not sent."""
    with psycopg.connect(scene.stack.database_url) as owner:
        # Whoever admits facts takes this lock; it ends with the connection.
        owner.execute("LOCK TABLE credit.fact_kind IN SHARE ROW EXCLUSIVE MODE")
        done = await scene.round()
        assert (done.made, done.sent) == (count, Sent())
        assert scene.receiver.came == []
    await scene.stack.settled()


async def test_nothing_leaves_before_it_is_an_entry_and_what_fails_comes_again_as_the_same(
    scene: Scene,
) -> None:
    await made(scene)
    scene.receiver.answer_with(500, 307, 429)
    assert (await scene.round()).sent == Sent(failed=1)
    assert (await scene.round()).sent == Sent()  # its time has not come
    for _ in range(2):
        scene.ahead += timedelta(minutes=10)
        assert (await scene.round()).sent == Sent(failed=1)
    assert scene.counts().failing_since is not None
    scene.ahead += timedelta(hours=1)
    assert (await scene.round()).sent == Sent(delivered=1)
    came = scene.receiver.came
    assert len(came) == 4
    assert len({each.headers["webhook-id"] for each in came}) == 1
    assert len({each.body for each in came}) == 1
    # Each attempt is signed anew: a receiver refuses what is older than five minutes.
    assert len({each.headers["webhook-timestamp"] for each in came}) == 4
    counts = scene.counts()
    assert (counts.failing_since, counts.sending) == (None, {"delivered": 1})
    scene.ahead += A_DAY
    assert (await scene.round()).sent == Sent()


async def test_a_later_attempt_says_the_same_and_names_its_own_day(
    scene: Scene,
) -> None:
    await made(scene)
    scene.receiver.answer_with(503)
    await scene.round()
    first = scene.read(scene.receiver.came[0])
    # Within the five minutes for which a signature is good by the receiver's clock.
    scene.today, scene.ahead = DUE - A_DAY, timedelta(seconds=30)
    await scene.round()
    second = scene.read(scene.receiver.came[1])
    assert second.content == first.content
    assert second.texts == first.texts
    assert (first.day, second.day) == (DUE - 3 * A_DAY, DUE - A_DAY)


async def test_nothing_is_sent_of_whom_a_consent_is_over(scene: Scene) -> None:
    await made(scene)
    with psycopg.connect(scene.stack.database_url) as owner:
        owner.execute("UPDATE credit.consent SET pause_time = now()")
    assert (await scene.round()).sent == Sent(ended=1)
    assert scene.receiver.came == []
    assert scene.counts().sending == {"withdrawn": 1}


async def test_what_a_pause_withdrew_does_not_come_again_and_what_was_not_made_yet_does(
    scene: Scene,
) -> None:
    await made(scene)
    before, later = scene.today, DUE + timedelta(days=26)
    with psycopg.connect(scene.stack.database_url, autocommit=True) as owner:
        owner.execute("UPDATE credit.consent SET pause_time = now()")
        assert await scene.round() == Round(0, Sent(ended=1))
        scene.today = later
        assert await scene.round() == Round(0, Sent())
        owner.execute("UPDATE credit.consent SET pause_time = NULL")
    scene.today = before
    assert await scene.round() == Round(0, Sent())
    scene.today = later
    assert (await scene.round()).made == 1


@pytest.mark.parametrize(
    "over",
    first_every_day(
        [
            "UPDATE credit.reminder_endpoint SET off_time = now()",
            "UPDATE credit.reminder_endpoint SET url = 'https://other.example/'",
            "UPDATE credit.reminder_endpoint SET secret_digest = sha256('')",
            "UPDATE credit.partner SET suspend_time = now()",
        ]
    ),
)
async def test_what_is_over_while_a_round_is_on_its_way_lets_nothing_more_leave(
    scene: Scene, over: str
) -> None:
    await two_made(scene)
    with psycopg.connect(scene.stack.database_url, autocommit=True) as owner:
        posting = Meanwhile(lambda: owner.execute(over))
        assert (await scene.round(posting)).sent == Sent(delivered=1)
        rows = owner.execute("SELECT attempts FROM credit.reminder_waiting").fetchall()
        assert rows == [(0,)]  # the other one was no attempt
        await scene.round(posting)  # asks before it takes any; to a new address one may go
        assert posting.posts == 1 + ("other.example" in over)


async def test_who_may_not_have_them_by_its_policy_is_told_of_nobody(scene: Scene) -> None:
    await made(scene)
    narrower = (
        {"methods": REMINDED.methods - {ACKNOWLEDGE_REMINDERS.name}},
        {"purposes": REMINDED.purposes - {Purpose.POST_LOAN_MANAGEMENT}},
        {"sections": REMINDED.sections - {Section.SUMMARY}},
    )
    for changed in narrower:
        set_policy(scene, replace(REMINDED, **changed))
        assert await scene.round() == Round(0, Sent())
    set_policy(scene, REMINDED)
    assert (await scene.round()).sent == Sent(delivered=1)
    scene.today = DUE + timedelta(days=26)  # the next one would be due soon
    for changed in narrower:
        set_policy(scene, replace(REMINDED, **changed))
        assert await scene.round() == Round(0, Sent())
    set_policy(scene, REMINDED)
    assert (await scene.round()).made == 1


@pytest.mark.exhaustive
async def test_a_reminder_that_cannot_be_made_again_holds_up_no_other(scene: Scene) -> None:
    await two_made(scene)
    real, failures = Persons.due_soon, [StoreError("it cannot be read")]

    async def first_fails(
        self: Persons, look: Look, person: PersonToRemind, data_version: int | None = None
    ) -> Sequence[ReminderContent]:
        if data_version is not None and failures:  # of an attempt, not of a look
            raise failures.pop()
        return await real(self, look, person, data_version)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(Persons, "due_soon", first_fails)
        assert (await scene.round()).sent == Sent(delivered=1, failed=1)


@pytest.mark.exhaustive
async def test_an_endpoint_that_takes_long_has_its_share_of_a_round_and_no_attempt_is_lost(
    scene: Scene,
) -> None:
    await two_made(scene)

    def passes() -> None:
        scene.ahead += timedelta(seconds=20)

    posting = Meanwhile(passes)
    assert (await scene.round(posting)).sent == Sent(delivered=1)
    with psycopg.connect(scene.stack.database_url) as owner:
        rows = owner.execute("SELECT attempts FROM credit.reminder_waiting").fetchall()
    assert rows == [(0,)]
    assert (await scene.round(posting)).sent == Sent(delivered=1)


async def test_an_endpoint_that_asks_to_be_left_alone_is_with_all_that_waits_for_it(
    scene: Scene,
) -> None:
    await two_made(scene)
    scene.receiver.answer_with(429, retry_after="600")
    async with scene.sender() as sender:
        assert await sender.send() == Sent(failed=2)
        scene.ahead += timedelta(minutes=1)  # the time of the one that was not posted has come
        assert await sender.send() == Sent()
        scene.ahead += timedelta(minutes=10)
        assert await sender.send() == Sent(delivered=2)
    assert len(scene.receiver.came) == 3


@pytest.mark.exhaustive
async def test_a_look_that_takes_long_keeps_nothing_waiting_that_is_to_be_sent(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    await made(scene)
    looks = asyncio.Event()

    async def endless(*_: object) -> int:
        looks.set()
        await asyncio.get_running_loop().create_future()
        raise AssertionError

    monkeypatch.setattr(Making, "look", endless)
    stop = asyncio.Event()
    async with scene.sender() as sender, asyncio.timeout(PATIENCE_S):
        running = asyncio.ensure_future(sender.run(stop, 0.05))
        await looks.wait()
        while not scene.counts().sending.get("delivered"):  # noqa: ASYNC110 - nothing tells
            await asyncio.sleep(0.05)
        stop.set()
        await running  # and the look is broken off
    assert len(scene.receiver.came) == 1


async def test_whatever_goes_wrong_with_one_endpoint_others_get_theirs(scene: Scene) -> None:
    await made(scene)

    def breaks() -> None:
        raise ValueError("no server shows this")

    assert (await scene.round(Meanwhile(breaks))).sent == Sent()
    scene.ahead += timedelta(minutes=11)
    assert (await scene.round()).sent == Sent(delivered=1)


async def test_a_day_that_is_past_is_not_reminded_of(scene: Scene) -> None:
    await made(scene)
    scene.today = DUE + A_DAY
    assert (await scene.round()).sent == Sent(ended=1)
    assert (scene.receiver.came, scene.counts().sending) == ([], {"too-late": 1})


async def test_an_endpoint_that_is_gone_or_takes_nothing_for_days_is_left_until_it_is_set_anew(
    scene: Scene,
) -> None:
    await made(scene)
    scene.receiver.answer_with(410)
    await scene.round()
    scene.ahead = timedelta(hours=2)
    assert (await scene.round()).sent == Sent()
    assert scene.counts().turned_off is not None
    scene.set_endpoint()
    await scene.stack.settled()
    assert (await scene.round()).sent == Sent(delivered=1)
    assert scene.counts().turned_off is None
    scene.turn_off()
    await scene.stack.settled()
    scene.today = DUE + timedelta(days=26)  # the next one would be due soon
    assert (await scene.round()).made == 0
    assert found(scene.stack) == set()


@pytest.mark.exhaustive
async def test_a_reminder_is_given_up_after_the_last_attempt(scene: Scene) -> None:
    await made(scene)
    scene.receiver.answer_with(*[400] * MOST_ATTEMPTS)
    for _ in range(MOST_ATTEMPTS):
        await scene.round()
        # 400 says nothing of the endpoint's days: it would be turned off after five.
        with psycopg.connect(scene.stack.database_url) as owner:
            owner.execute("DELETE FROM credit.reminder_failing")
        scene.ahead += timedelta(hours=30)
    assert scene.counts().sending == {"given-up": 1}
    assert len(scene.receiver.came) == MOST_ATTEMPTS


async def test_a_sender_that_was_killed_leaves_its_reminders_to_the_next_one(scene: Scene) -> None:
    await made(scene)
    take = """
        SELECT count(*) FROM credit.reminder_endpoints() AS e CROSS JOIN LATERAL
            credit.take_reminders(e.partner_id, e.url, e.secret_digest, e.policy_hash,
                                  now(), 10, interval '10 minutes')"""
    with connect(scene.stack.database_url, role=GATEWAY) as killed:
        assert killed.execute(take).fetchone() == (1,)
    assert (await scene.round()).sent == Sent()
    scene.ahead = timedelta(minutes=11)
    assert (await scene.round()).sent == Sent(delivered=1)


@pytest.mark.exhaustive
async def test_several_senders_make_and_send_each_reminder_once(scene: Scene) -> None:
    rounds = await asyncio.gather(*(scene.round() for _ in range(3)))
    await scene.stack.settled()
    rounds += await asyncio.gather(*(scene.round() for _ in range(3)))
    assert sum(each.made for each in rounds) == 1
    assert sum(each.sent.delivered for each in rounds) == 1
    assert len(scene.receiver.came) == 1


async def test_a_sender_with_other_keys_than_the_logs_makes_and_sends_nothing(
    scene: Scene, tmp_path: Path
) -> None:
    create_key_directory(tmp_path / "others")
    own, scene.stack.keys = scene.stack.keys, DirectoryKeyProvider(tmp_path / "others")
    with pytest.raises(ConfigurationError, match=r"commitment\.key|pseudonym-1\.key"):
        await scene.round()
    scene.stack.keys = own
    assert scene.counts().made == 0


async def test_without_the_secret_of_the_endpoint_nothing_is_made_or_sent(scene: Scene) -> None:
    (scene.directory / "secrets" / LENDER).write_text("whsec_" + "A" * 44, encoding="ascii")
    assert (await scene.round()).made == 0
    (scene.directory / "secrets" / LENDER).unlink()
    assert (await scene.round()).made == 0


async def test_who_has_no_account_of_the_person_or_no_consent_for_it_is_not_reminded(
    database_url: str, tmp_path: Path
) -> None:
    async with reminding(Stack(database_url, tmp_path), consent=False) as scene:
        assert await scene.reminded() == []
        others = [purpose for purpose in Purpose if purpose is not Purpose.POST_LOAN_MANAGEMENT]
        scene.stack.add_consent(scene.lender, resident(1), purposes=others)
        assert await scene.reminded() == []
        with psycopg.connect(database_url) as owner:
            owner.execute("UPDATE credit.consent SET purposes = '{1}'")
            owner.execute("UPDATE credit.account SET partner_id = 'another'")
        assert await scene.reminded() == []
        with psycopg.connect(database_url) as owner:
            owner.execute("UPDATE credit.account SET partner_id = %s", [LENDER])
        assert len(await scene.reminded()) == 1
