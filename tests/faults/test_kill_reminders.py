# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""kill -9 while reminders are made and sent: none is lost, and none leaves without an entry.

What comes twice comes as documented: with the same id and content. A kill repeats one reminder
at most: the one that was on its way.
"""

from __future__ import annotations

import asyncio
import random
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
import pytest

from gateway.client.webhooks import ReceivedReminder, read_reminder
from gateway.domain.reminders.endpoint import Endpoint, secret_digest, secret_text
from gateway.store.connections import OPERATOR, connect
from gateway.store.embedded.places import launcher
from gateway.store.reminders.endpoints import set_endpoint
from tests.support.consents.asking import found
from tests.support.gateway.gateway_process import GatewayProcess, gateway_process
from tests.support.gateway.patience import PATIENCE_S, wait_for_a_whole_day
from tests.support.gateway.stack import Stack, resident
from tests.support.gateway.stack_data import add_consents, contribute_file
from tests.support.log.whole_log import read_whole_log
from tests.support.records.contributed_loans import loans
from tests.support.records.contributor import write_csv
from tests.support.records.replay_all import check_answers
from tests.support.reminders.receiver import Receiver, receiving
from tests.support.reminders.scene import LENDER, REMINDED

pytestmark = pytest.mark.faults

SECRET = bytes(range(32))
MADE = "SELECT count(*) FROM credit.fact WHERE kind = 'reminder'"
WAITING = "SELECT count(*) FROM credit.reminder_waiting"
_POLL_S = 0.02
_PEOPLE_A_KILL = 8


@dataclass(slots=True)
class _Scene:
    """A gateway, an endpoint, and a sender that comes and goes.

    Attributes:
        stack: keys and database.
        server: the gateway.
        receiver: the endpoint.
        people: how many have something to pay.
        kills: of senders, so far.
        read: what came, verified as it came.
    """

    stack: Stack
    server: GatewayProcess
    receiver: Receiver
    people: int
    kills: int = 0
    read: list[ReceivedReminder] = field(default_factory=list)

    def sender(self) -> subprocess.Popen[bytes]:
        """`credit-gateway reminder send`, which dies with the tests."""
        directory = self.stack.directory
        command = [
            *(sys.executable, "-m", "gateway.main", "reminder", "send"),
            *("--database-url", self.stack.database_url),
            *("--keys", str(directory / "keys")),
            *("--secrets", str(directory / "secrets")),
            *("--ca", str(directory / "ca.pem")),
            *("--every", "0.1", "--allow-private-addresses"),
        ]
        with (directory / "sender.log").open("ab") as log:
            return subprocess.Popen(  # noqa: S603 - our own program
                [*launcher(None), *command], stdin=subprocess.DEVNULL, stderr=log
            )

    def count(self, query: str) -> int:
        """What a query counts."""
        with psycopg.connect(self.stack.database_url) as owner:
            ((number,),) = owner.execute(query.encode()).fetchall()
        return int(number)

    def take(self) -> None:
        """Reads what has come since, as the lender's program does."""
        for came in self.receiver.came[len(self.read) :]:
            self.read.append(read_reminder(came.body, came.headers, [secret_text(SECRET)]))

    async def killed(self, happened: Callable[[], bool]) -> None:
        """A sender that is killed once something has happened, or it has nothing left to do."""
        sender = self.sender()
        try:
            await self._until(lambda: happened() or self.is_done())
            self.receiver.speaks.clear()  # what is on its way is not answered
            await asyncio.sleep(random.random() / 50)  # noqa: S311 - a moment, no secret
        finally:
            sender.kill()
            await asyncio.to_thread(sender.wait)
            self.receiver.speaks.set()
        self.kills += 1
        self.take()
        with psycopg.connect(self.stack.database_url) as owner:  # ten minutes later
            owner.execute("UPDATE credit.reminder_waiting SET next_attempt_time = now()")

    async def finished(self) -> None:
        """One more sender, until nothing waits."""
        sender = self.sender()
        try:
            await self._until(self.is_done)
            sender.send_signal(signal.SIGTERM)
            assert await asyncio.to_thread(sender.wait) == 0, self.said()
        finally:
            sender.kill()
            await asyncio.to_thread(sender.wait)
        self.take()

    def further(self, count: int) -> Callable[[], bool]:
        """Whether so many more webhooks have come, by then."""
        wanted = len(self.receiver.came) + count
        return lambda: len(self.receiver.came) >= wanted

    def is_done(self) -> bool:
        """Whether everybody's reminder was made, and none waits."""
        return self.count(MADE) == self.people and self.count(WAITING) == 0

    def said(self) -> str:
        """The end of what senders have logged."""
        return (self.stack.directory / "sender.log").read_text("utf-8")[-2000:]

    async def _until(self, happened: Callable[[], bool]) -> None:
        try:
            async with asyncio.timeout(PATIENCE_S):
                while not await asyncio.to_thread(happened):  # noqa: ASYNC110 - nothing tells
                    await asyncio.sleep(_POLL_S)
        except TimeoutError:
            raise AssertionError(self.said()) from None


def _records(stack: Stack, people: int) -> None:
    """The lender's loans, each with a plan that has something due the day after tomorrow."""
    bank = stack.add_bank(LENDER, adapter=None, contributes=True, policy=REMINDED)
    names = [resident(number) for number in range(1, people + 1)]
    add_consents(stack, bank, names)
    whose = [{"resident_id": name, "account_reference": f"SP-{name}"} for name in names]
    contribute_file(stack, loans(stack.directory / "loans.csv", *whose), "instalment-csv", LENDER)
    days = ("filed_on", "agreed_on", "began_on", "ended_on")
    header = ("resident_id", "account_reference", "plan", "special_transaction", "state", *days)
    began = ("2005-03-01", "2005-03-02", "2005-03-03", "")
    plans = [(name, f"SP-{name}", "1", "16", "active", *began) for name in names]
    file = write_csv(stack.directory / "plans.csv", [header, *plans])
    contribute_file(stack, file, "plans-pbc", LENDER)
    due = (datetime.now(UTC).date() + timedelta(days=2)).isoformat()
    amounts = ("currency", "amount_minor", "paid_minor", "paid_on")
    header = (*header[:3], "instalment", "due_on", *amounts)
    rows = [(*row[:3], "1", due, "TWD", "100", "", "") for row in plans]
    file = write_csv(stack.directory / "instalments.csv", [header, *rows])
    contribute_file(stack, file, "plan-instalments", LENDER)
    stack.adopt()
    stack.admit()


@asynccontextmanager
async def _scene(database_url: str, directory: Path, people: int) -> AsyncIterator[_Scene]:
    stack = Stack(database_url, directory)
    wait_for_a_whole_day()
    _records(stack, people)
    (directory / "secrets").mkdir()
    (directory / "secrets" / LENDER).write_text(secret_text(SECRET), encoding="ascii")
    async with AsyncExitStack() as exits:
        receiver = exits.enter_context(receiving(stack.authority, directory))
        with connect(database_url, role=OPERATOR) as operator:
            set_endpoint(operator, Endpoint(LENDER, receiver.url, 5, secret_digest(SECRET)))
        stack.admit()
        server = await exits.enter_async_context(gateway_process(stack))
        yield _Scene(stack, server, receiver, people)


async def test_no_reminder_is_lost_and_none_leaves_unlogged_however_often_its_sender_is_killed(
    database_url: str, tmp_path: Path, fault_count: int
) -> None:
    people = _PEOPLE_A_KILL * (fault_count + 1)
    async with _scene(database_url, tmp_path, people) as scene:
        some = random.randint(1, people - 1)  # noqa: S311 - a moment, no secret
        await scene.killed(lambda: scene.count(MADE) >= some)
        for number in range(1, fault_count):
            await scene.killed(scene.further(random.randint(1, 4)))  # noqa: S311 - the same
            if number % 2:
                await scene.server.kill()
                await scene.server.start()
        await scene.finished()
        assert scene.kills == fault_count
    log = read_whole_log(database_url, scene.stack.trust().log)
    for each in scene.read:
        assert log.leaves[each.leaf_index] == each.entry
    came = Counter(each.reminder for each in scene.read)
    with psycopg.connect(database_url) as owner:
        made = owner.execute("SELECT reminder_id FROM credit.reminder").fetchall()
        ended = owner.execute(
            "SELECT outcome, count(*) FROM credit.reminder_sent GROUP BY outcome"
        ).fetchall()
    assert set(came) == {reminder for (reminder,) in made}
    assert len(came) == people
    assert ended == [("delivered", people)]
    assert len(scene.read) - people <= scene.kills
    contents = {(each.webhook_id, str(each.content.document())) for each in scene.read}
    assert len(contents) == people
    assert found(scene.stack) == set()
    check_answers(database_url, scene.stack.keys)
