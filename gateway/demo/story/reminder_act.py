# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The demo's last act: a reminder goes out before the due date, and the person is told in words."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from gateway.cli.context import out
from gateway.cli.effect import State, settle
from gateway.cli.output import good
from gateway.cli.reminders.operator import texts
from gateway.client import (
    Answer,
    CreditGatewayClient,
    Granted,
    Purpose,
    ReminderChannel,
    ToldReminder,
)
from gateway.client.webhooks import ReceivedReminder, read_reminder
from gateway.client.words import LANGUAGES
from gateway.demo.partners import CARDS
from gateway.demo.webhook_receiver import Receiver, Webhook, receiving
from gateway.demo.world import WEBHOOKS, World
from gateway.domain.access.audit_entry import Receipt
from gateway.domain.access.plain_words import counted
from gateway.domain.reminders.endpoint import Endpoint, secret_digest, secret_text
from gateway.errors import FactPendingError
from gateway.runtime.https_post import HttpsPosting
from gateway.runtime.system import SystemClock
from gateway.services.reminders.running import Surroundings, opened, read_secrets
from gateway.signing.keys import write_secret
from gateway.store.connections import OPERATOR, connect
from gateway.store.reminders.endpoints import (
    ListedReminder,
    reminder_counts,
    reminders_of,
    set_endpoint,
)

THEN = date(2005, 10, 25)
"""The day of the reminder: three days before the plan's last instalment."""
DAYS_AHEAD = 5
"""How long before a due date the institution is reminded."""
ARRIVES_S = 30.0
"""Seconds that a reminder may take from being due soon to its arrival."""
_SECRET_BYTES = 32
_WAIT_S = 30
_POST_S = 15.0
_BETWEEN_S = 0.2


@dataclass(frozen=True, slots=True)
class Reminded:
    """An institution that wants to be reminded of what its people have to pay soon.

    Attributes:
        world: the demo's.
        url: of the gateway's database.
        client: of the institution's calls.
    """

    world: World
    url: str
    client: CreditGatewayClient

    async def allowed(self, subject: str) -> None:
        """The person lets it look after the account: without that, nobody is reminded."""
        now = SystemClock().now()
        reference = f"demo-remind-{now:%Y%m%dT%H%M%S%f}"
        granted = Granted(
            frozenset({Purpose.POST_LOAN_MANAGEMENT}),
            now - timedelta(minutes=1),
            now + timedelta(days=1),
        )
        made = await self.client.consents.grant(subject, reference, granted)
        out.print(
            good("✓"),
            f"the person lets {CARDS.display_name} look after the account:"
            f" leaf {made.answer.leaf_index}",
        )

    async def webhook(self) -> Webhook | ListedReminder | None:
        """The operator says where reminders go, and a sender makes and posts what is due soon.

        Returns:
            What arrived; or what an earlier run was sent, for a day of payment is told once;
            None: neither in time.

        Raises:
            FactPendingError: the gateway did not put the endpoint into the log.
            StoreError: the database cannot be used.
        """
        certificates = self.world.directory / "certs"
        with receiving(certificates / f"{WEBHOOKS}.pem", certificates / f"{WEBHOOKS}.key") as made:
            await asyncio.to_thread(self._set_endpoint, made.url)
            known = await asyncio.to_thread(self._listed)
            await self._sent(made, once=known is not None)
        return made.came[0] if made.came else known

    def read(self, webhook: Webhook) -> ReceivedReminder:
        """As the institution's program does. Raises VerificationError."""
        known = [secret_text(each) for each in read_secrets(self._secret)]
        return read_reminder(webhook.body, webhook.headers, known)

    async def check_inclusion(self, told: ReceivedReminder) -> bool:
        """Whether its entry is in the log as the gateway signs it now; raises if it is not."""
        newest = await self.client.transparency.checkpoint()
        if newest is None:
            return False
        receipt = Receipt(told.entry, told.leaf_index, (), "")
        await self.client.transparency.check_inclusion(receipt, newest)
        return True

    async def acknowledged(self, told: ReceivedReminder) -> Answer:
        """The institution says that the person was told by a text message."""
        by = ToldReminder(told.reminder, (ReminderChannel.SMS,))
        done = await self.client.reminders.acknowledge([by])
        out.print(
            good("✓"),
            f"acknowledged: the person was told by text message; receipt:"
            f" leaf {done.answer.leaf_index}",
        )
        return done.answer

    def all_told(self) -> bool:
        """As the operator sees it: everything that was made was passed on."""
        with connect(self.url, role=OPERATOR) as connection:
            (found,) = reminder_counts(connection)
        out.print(
            f"{CARDS.partner_id}: {counted(found.made, 'reminder')} made,"
            f" {found.acknowledged} acknowledged, {found.told} told"
        )
        return found.made == found.acknowledged == found.told > 0

    @property
    def _secret(self) -> Path:
        return self.world.webhook_secrets / CARDS.partner_id

    def _set_endpoint(self, url: str) -> None:
        """As `reminder endpoint` does; each run has a port of its own."""
        self.world.webhook_secrets.mkdir(mode=0o700, exist_ok=True)
        if not self._secret.exists():
            made = secret_text(secrets.token_bytes(_SECRET_BYTES))
            write_secret(self._secret, f"{made}\n".encode())
        digest = secret_digest(read_secrets(self._secret)[0])
        given = Endpoint(CARDS.partner_id, url, DAYS_AHEAD, digest)
        with connect(self.url, role=OPERATOR) as connection:
            facts = set_endpoint(connection, given, cause="demo")
        if settle(self.url, OPERATOR, facts, _WAIT_S) is State.PENDING:
            raise FactPendingError

    def _listed(self) -> ListedReminder | None:
        with connect(self.url, role=OPERATOR) as connection:
            found = reminders_of(connection, CARDS.partner_id, 1)
        return found[0] if found else None

    async def _sent(self, receiver: Receiver, *, once: bool) -> None:
        """Rounds of a sender, as `reminder send` makes them, until something arrives.

        It sends nothing that the gateway has not put into the log yet.

        Args:
            receiver: where to.
            once: nothing is expected: one round is enough.
        """
        outside = Surroundings(
            keys=self.world.keys,
            # The receiver is on this machine: an address that has to be allowed by name.
            posting=HttpsPosting(
                limit_s=_POST_S,
                authority=self.world.directory / "certs" / "ca.pem",
                allow_private=True,
            ),
            texts=texts,
            secrets=self.world.webhook_secrets,
            now=SystemClock().now,
            as_of=THEN,
        )
        until = asyncio.get_running_loop().time() + ARRIVES_S
        async with opened(self.url, outside) as reminding:
            await reminding.round()
            while not (once or receiver.came) and asyncio.get_running_loop().time() < until:
                await asyncio.sleep(_BETWEEN_S)
                await reminding.round()


def show_texts(told: ReceivedReminder, languages: Iterable[str] = LANGUAGES) -> None:
    """What the person reads, as a text message and in an app."""
    for language in languages:
        said = told.texts[language]
        out.print(f"  {said['sms']}", highlight=False, markup=False)
        out.print(
            f"  {said['app']['title']} · {said['app']['text']}", highlight=False, markup=False
        )


def show_earlier(told: ListedReminder) -> None:
    """What an earlier run on the same database was sent."""
    out.print(
        f"  the reminder of {told.due_date} left in an earlier run (leaf {told.leaf_index}):"
        " each day of payment is told once"
    )
