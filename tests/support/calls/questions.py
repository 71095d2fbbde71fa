# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whom good questions are about, who asks them, and what has to be there before each.

`every_method.py` makes them of it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from contextlib import AsyncExitStack, aclosing
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import count, cycle
from typing import Any
from uuid import UUID

import grpc
import psycopg

from gateway.client import (
    QUERY_BODY_TYPE,
    AccountSchedule,
    ClientIdentity,
    CreditGatewayClient,
    DisputedItem,
    DisputeOpening,
    DisputeState,
    Granted,
    Identifier,
    IdentifierScheme,
    PlanFiling,
    PlanKind,
    PlanName,
    Purpose,
    ScheduledInstalment,
    Section,
    build_query,
)
from gateway.domain.access import methods
from gateway.domain.access.methods import Method
from gateway.domain.access.partner import Policy
from gateway.domain.consents.calls import (
    ConsentGrant,
    ConsentName,
)
from gateway.domain.quotas.limits import Limit, Quotas
from gateway.store.connections import correcting
from gateway.store.corrections.computed import correcting_contributions
from gateway.store.log.reading import connect_auditor
from tests.integration.corrections.test_who_was_told import computing_of
from tests.integration.own_calls.test_own_cases import new_case
from tests.support.consents.granted import GRANTED
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import EVERYTHING, Bank, Stack, signed_request
from tests.support.gateway.stack_data import contribute_file
from tests.support.reminders.made import make_due_reminder, make_endpoint
from tests.support.uploads import as_file

ASKER, LENDER = "bank-a", "lender"
ALLOWED = replace(
    EVERYTHING,
    methods=frozenset(method.name for method in methods.METHODS if method.signed),
    quotas=Quotas(limits=tuple(Limit.named(name, 10**9) for name in ("answers/day", "person/day"))),
)
"""What lets a bank call everything."""
FILED = date(2005, 8, 1)
REVIEWED = Granted(
    frozenset({Purpose.POST_LOAN_MANAGEMENT}), GRANTED.valid_from, GRANTED.valid_until
)
"""What a person agrees to with the lender."""
_LOANS = 3
_NO_CASE = bytes(range(16))
"""Whose contributions correct."""


@dataclass(frozen=True, slots=True)
class Person:
    """Whom all questions are about, and what is said of them.

    Attributes:
        identifier: a resident id.
        account: the lender's number of their first loan.
        reference: the asker's of their consent.
        statement: what they say.
        amount: of everything, in minor units.
    """

    identifier: str
    account: str = "L-1"
    reference: str = "C-1"
    statement: str = "I paid."
    amount: int = 100_000

    @property
    def name(self) -> Identifier:
        """The identifier with its scheme."""
        return Identifier(IdentifierScheme.CN_RESIDENT_ID, self.identifier)

    @property
    def accounts(self) -> tuple[str, ...]:
        """The lender's numbers of their loans."""
        return (self.account, *(f"{self.account}-{number}" for number in range(2, _LOANS + 1)))


@dataclass(frozen=True, slots=True)
class Question:
    """A call that is to be answered.

    Attributes:
        bank: who makes it.
        method: which.
        body_type: of what is signed.
        body: what is signed.
        rest: messages that follow.
    """

    bank: Bank
    method: Method
    body_type: str
    body: bytes
    rest: tuple[bytes, ...] = ()

    @property
    def messages(self) -> list[bytes]:
        """All of the call."""
        return [self.signed(), *self.rest]

    def signed(self, *, body: bytes | None = None, body_type: str = "", **header: Any) -> bytes:
        """The first message; what is given replaces what is right."""
        given = {"method": self.method.name} | header
        said = self.body if body is None else body
        return signed_request(self.bank, body_type or self.body_type, said, **given)


@dataclass(slots=True)
class Questions:
    """Questions about one person to a running gateway.

    Attributes:
        stack: its surroundings.
        person: whom they are about.
        banks: who asks, and who has lent.
    """

    stack: Stack
    person: Person
    banks: Mapping[str, Bank]
    _numbers: count[int] = field(default_factory=lambda: count(1))
    _notice: int | None = None
    _event: int | None = None
    _reminder: UUID | None = None
    _disputed: Iterator[str] = field(init=False)
    _channels: dict[str, grpc.aio.Channel] = field(default_factory=dict)
    _exits: AsyncExitStack = field(default_factory=AsyncExitStack)

    def __post_init__(self) -> None:
        """Begins with the first loan."""
        self._disputed = cycle(self.person.accounts)

    async def channel(self, name: str) -> grpc.aio.Channel:
        """The connection of one of the banks; the same each time."""
        if name not in self._channels:
            channel = self.stack.channel(self.banks[name])
            self._channels[name] = await self._exits.enter_async_context(channel)
        return self._channels[name]

    async def client(self, name: str) -> CreditGatewayClient:
        """One of the banks' clients."""
        bank = self.banks[name]
        return CreditGatewayClient(
            await self.channel(name),
            ClientIdentity.from_files(bank.partner_id, *bank.key_files),
            self.stack.trust(),
            timeout_s=PATIENCE_S,
            clock=self.stack.clock,
        )

    async def close(self) -> None:
        """Ends the connections; the next questions make new ones."""
        await self._exits.aclose()
        self._channels.clear()

    def asked(self, method: Method, body_type: str, body: bytes, *rest: bytes) -> Question:
        """One of the asker's."""
        return Question(self.banks[ASKER], method, body_type, body, rest)

    def lent(self, method: Method, body_type: str, body: bytes, *rest: bytes) -> Question:
        """One of the lender's."""
        return Question(self.banks[LENDER], method, body_type, body, rest)

    def query(self) -> bytes:
        """A question about the person's standing."""
        person = self.person
        return build_query(
            person.identifier,
            Purpose.LOAN_APPROVAL,
            person.reference,
            sections=tuple(Section),
            as_of=date(2005, 9, 30),
        )

    def row(self, days_past_due: int = 0, *, account: str = "") -> list[str]:
        """The lender's row of a month of the person's first loan, or of the one named."""
        amount = str(self.person.amount)
        loan = [
            account or self.person.account,
            self.person.identifier,
            "D1",
            "CNY",
            amount,
            "2004-01-15",
            "",
        ]
        return [*loan, "2005-08", amount, amount, amount, str(days_past_due)]

    def contribute(self, days_past_due: int, *, corrects: bool = False) -> None:
        """The lender's file of it; the other loans are on time."""
        rows = [self.row(account=account) for account in self.person.accounts[1:]]
        url, path = self.stack.database_url, self.stack.directory / "loan-of-somebody.csv"
        path.write_bytes(as_file([self.row(days_past_due), *rows]))
        if corrects:
            self.stack.database_url = correcting(url, _NO_CASE)
        _, rejected = contribute_file(self.stack, path, "instalment-csv", LENDER)
        self.stack.database_url = url
        assert rejected == []

    async def disputed(self) -> bytes:
        """The id of a dispute of the asker's that is open."""
        client = await self.client(ASKER)
        async for known in client.disputes.list():
            if known.state is DisputeState.OPEN:
                return known.dispute_id
        await self.undisputed()
        return (await client.disputes.open(self.opening())).dispute.dispute_id

    async def undisputed(self) -> None:
        """Nothing is in dispute any more."""
        client = await self.client(ASKER)
        async for known in client.disputes.list():
            if known.state in {DisputeState.OPEN, DisputeState.ANSWERED}:
                await client.disputes.withdraw(known.dispute_id)

    def opening(self) -> DisputeOpening:
        """What the person says against the next of their loans, each in turn.

        One partner may open only so many disputes about one loan in a year, and every method
        is asked about many times.
        """
        person = self.person
        return DisputeOpening(
            person.name,
            LENDER,
            next(self._disputed),
            DisputedItem.LATENESS,
            consent_reference=person.reference,
            statement=person.statement,
        )

    def filing(self) -> PlanFiling:
        """A plan of the loan that is not there yet."""
        person = self.person
        line = ScheduledInstalment(1, date(2005, 9, 1), "CNY", person.amount)
        schedule = AccountSchedule(person.account, (line,))
        name = PlanName(person.name, next(self._numbers))
        return PlanFiling(name, PlanKind.INSTALMENT, FILED, None, None, (schedule,))

    async def granted(self, *, paused: bool = False) -> ConsentName:
        """A consent that the asker has granted by call."""
        name = self.new_consent().name
        client = await self.client(ASKER)
        await client.consents.grant(self.person.identifier, name.reference, GRANTED)
        if paused:
            await client.consents.pause(self.person.identifier, name.reference)
        return name

    def new_consent(self) -> ConsentGrant:
        """One that is not there yet."""
        reference = f"{self.person.reference}-{next(self._numbers)}"
        return ConsentGrant(ConsentName(self.person.name, reference), GRANTED)

    async def wrong(self) -> None:
        """The asker is told what is then corrected, and whoever was told is found."""
        self.contribute(60)
        await self.effective()
        client = await self.client(ASKER)
        await client.query(self.query(), QUERY_BODY_TYPE)
        self.contribute(0, corrects=True)
        await self.effective()
        with connect_auditor(self.stack.database_url) as connection:
            computing = computing_of(connection, self.stack)
            for each in computing.tell(correcting_contributions(connection)):
                computing.record(each, self.stack.clock.now())
        await self.effective()

    async def notice(self) -> int:
        """The number of a notice that was delivered to the asker."""
        if self._notice is None:
            await self.wrong()
            client = await self.client(ASKER)
            pages = [page async for page in client.corrections.list()]
            self._notice = pages[-1].notices[-1].notice_id
        return self._notice

    async def event(self) -> int:
        """The number of an event that was delivered to the lender: a new dispute."""
        if self._event is None:
            await self.undisputed()
            lender = await self.client(LENDER)
            reference = f"{self.person.reference}-review"
            await lender.consents.grant(self.person.identifier, reference, REVIEWED)
            async with aclosing(lender.events.watch()) as events:
                first = asyncio.ensure_future(anext(events))
                await self._begun(LENDER)
                await self.disputed()
                self._event = (await first).event.number
        return self._event

    async def reminder(self) -> UUID:
        """The id of a reminder that was made for the lender."""
        if self._reminder is None:
            lender = await self.client(LENDER)
            await asyncio.to_thread(make_endpoint, self.stack.database_url, LENDER)
            await lender.plans.file(replace(self.filing(), agreed_on=FILED, began_on=FILED))
            reference = f"{self.person.reference}-reminded"
            await lender.consents.grant(self.person.identifier, reference, REVIEWED)
            await self.effective()
            self._reminder = await make_due_reminder(self.stack, LENDER, FILED)
            await self.effective()
        return self._reminder

    async def _begun(self, name: str) -> None:
        """Waits until a bank's first watch has begun."""
        asked = "SELECT FROM audit.watch WHERE partner_id = %s"
        async with (
            asyncio.timeout(PATIENCE_S),
            await psycopg.AsyncConnection.connect(
                self.stack.database_url, autocommit=True
            ) as superuser,
        ):
            while await (await superuser.execute(asked, [name])).fetchone() is None:  # noqa: ASYNC110 - nothing tells
                await asyncio.sleep(0.02)

    async def case(self) -> tuple[int, int]:
        """A case of the asker's, and the number of its next answer."""
        client = await self.client(ASKER)
        known = [case async for case in client.list_cases()]
        if known:
            return known[0].number, known[0].answer_count + 1
        return new_case(self.stack, ASKER), 1

    async def effective(self) -> None:
        """Waits until all that was recorded is in effect."""
        pending = "SELECT credit.any_pending_facts()"
        async with (
            asyncio.timeout(PATIENCE_S),
            await psycopg.AsyncConnection.connect(
                self.stack.database_url, autocommit=True
            ) as superuser,
        ):
            while await (await superuser.execute(pending)).fetchone() == (True,):  # noqa: ASYNC110 - nothing tells
                await asyncio.sleep(0.02)


def asking(stack: Stack, person: Person, policy: Policy = ALLOWED) -> Questions:
    """Registers the banks, the consent and the loan; takes effect as everything does."""
    banks = {
        ASKER: stack.add_bank(ASKER, adapter="canonical-v5", policy=policy),
        LENDER: stack.add_bank(LENDER, adapter=None, policy=policy, contributes=True),
    }
    stack.add_consent(banks[ASKER], person.identifier, reference=person.reference)
    made = Questions(stack, person, banks)
    made.contribute(0)
    return made
