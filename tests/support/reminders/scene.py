# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A lender whose borrower has a plan, and who wants to be reminded by webhook."""

from __future__ import annotations

import io
import secrets
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from gateway.cli.reminders.operator import texts
from gateway.client import CreditGatewayClient
from gateway.client.webhooks import ReceivedReminder, read_reminder
from gateway.domain.access.methods import ACKNOWLEDGE_REMINDERS
from gateway.domain.reminders.endpoint import Endpoint, secret_digest, secret_text
from gateway.runtime.https_post import HttpsPosting, Posting
from gateway.services.reminders.running import Reminding, Round, Surroundings, opened
from gateway.signing.signer import KeyProvider
from gateway.store.connections import OPERATOR, connect
from gateway.store.reminders.endpoints import (
    ReminderCounts,
    reminder_counts,
    set_endpoint,
    turn_off,
)
from tests.support.consents.asking import client_of
from tests.support.gateway.stack import Bank, Stack, resident
from tests.support.plans.called import ACTIVE, ALLOWED
from tests.support.reminders.receiver import Receiver, Webhook, receiving
from tests.support.uploads import add_contributor, as_file, loan_rows, taking, written

REMINDED = replace(ALLOWED, methods=ALLOWED.methods | {ACKNOWLEDGE_REMINDERS.name})
DUE = date(2005, 9, 1)
"""The first instalment of the plan."""
LENDER = "lender"


@dataclass(slots=True)
class Scene:
    """The lender, its endpoint, and what looks for what is due soon."""

    stack: Stack
    lender: Bank
    client: CreditGatewayClient
    receiver: Receiver
    directory: Path
    secret: bytes = field(default_factory=lambda: secrets.token_bytes(32))
    today: date = DUE - timedelta(days=3)
    ahead: timedelta = timedelta()  # how far the sender's clock is ahead
    clock_limit: timedelta | None = None  # how far it may be
    log_url: str = ""  # of the log, where it has a database of its own
    keys: KeyProvider | None = None  # of the sender; None: all that the gateway has

    def set_endpoint(self, url: str = "", days_ahead: int = 5) -> None:
        """The operator sets where its reminders go."""
        folder = self.directory / "secrets"
        folder.mkdir(exist_ok=True)
        (folder / LENDER).write_text(secret_text(self.secret), encoding="ascii")
        digest = secret_digest(self.secret)
        with connect(self.stack.database_url, role=OPERATOR) as connection:
            given = Endpoint(LENDER, url or self.receiver.url, days_ahead, digest)
            set_endpoint(connection, given)

    def turn_off(self) -> None:
        """The operator turns them off."""
        with connect(self.stack.database_url, role=OPERATOR) as connection:
            turn_off(connection, LENDER, datetime.now(UTC))

    async def round(self, posting: Posting | None = None, **changed: Any) -> Round:
        """One round of a sender that has just started, over the network unless told otherwise."""
        async with self.sender(posting, **changed) as sender:
            return await sender.round()

    @asynccontextmanager
    async def sender(
        self, posting: Posting | None = None, **changed: Any
    ) -> AsyncIterator[Reminding]:
        """One that has just started, likewise."""
        given: dict[str, Any] = {
            "limit_s": 10.0,
            "authority": self.directory / "ca.pem",
            "allow_private": True,
        }
        outside = Surroundings(
            keys=self.keys or self.stack.keys,
            posting=posting or HttpsPosting(**(given | changed)),
            texts=texts,
            secrets=self.directory / "secrets",
            now=lambda: datetime.now(UTC) + self.ahead,
            as_of=self.today,
            clock_limit=self.clock_limit,
        )
        url, log_url = self.stack.database_url, self.log_url or None
        async with opened(url, outside, log_url=log_url) as made:
            yield made

    async def reminded(self) -> list[ReceivedReminder]:
        """Makes and sends what is due soon; everything that the lender has been sent."""
        await self.round()
        await self.stack.settled()
        await self.round()
        return [self.read(each) for each in self.receiver.came]

    def read(self, webhook: Webhook) -> ReceivedReminder:
        """As the lender's program does."""
        return read_reminder(webhook.body, webhook.headers, [secret_text(self.secret)])

    def counts(self) -> ReminderCounts:
        """As the operator sees it."""
        with connect(self.stack.database_url, role=OPERATOR) as connection:
            (found,) = reminder_counts(connection)
        return found


@asynccontextmanager
async def planning(stack: Stack) -> AsyncIterator[Bank]:
    """A gateway, and the lender with one loan, its plan, and a consent."""
    async with taking(stack):
        bank = await _lender(stack)
        async with client_of(stack, bank) as client:
            await _plan(stack, bank, client, consent=True)
        await stack.settled()
        yield bank


@asynccontextmanager
async def reminded(stack: Stack, bank: Bank) -> AsyncIterator[Scene]:
    """The same, started again, with a server that takes webhooks."""
    async with taking(stack), client_of(stack, bank) as client:
        with receiving(stack.authority, stack.directory) as receiver:
            scene = Scene(stack, bank, client, receiver, stack.directory)
            scene.set_endpoint()
            await stack.settled()
            yield scene


@asynccontextmanager
async def reminding(
    stack: Stack, *, consent: bool = True, log_url: str = ""
) -> AsyncIterator[Scene]:
    """All of it in one go, also without a consent, or with the log in another database."""
    changed = {"audit_database_url": log_url} if log_url else {}
    async with AsyncExitStack() as exits:
        await exits.enter_async_context(taking(stack, **changed))
        bank = await _lender(stack)
        client = await exits.enter_async_context(client_of(stack, bank))
        receiver = exits.enter_context(receiving(stack.authority, stack.directory))
        scene = Scene(stack, bank, client, receiver, stack.directory, log_url=log_url)
        scene.set_endpoint()
        await _plan(stack, bank, client, consent=consent)
        await stack.settled()
        yield scene


async def _lender(stack: Stack) -> Bank:
    bank = add_contributor(stack, LENDER, policy=REMINDED)
    await stack.settled()
    return bank


async def _plan(stack: Stack, bank: Bank, client: CreditGatewayClient, *, consent: bool) -> None:
    await client.contribute(io.BytesIO(as_file(loan_rows(1))), written(1))
    if consent:
        stack.add_consent(bank, resident(1))
        stack.adopt()
    await client.plans.file(ACTIVE)
