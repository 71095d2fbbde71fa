# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Makes happen what happens in the simulated weeks: by signed call, as institutions do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Awaitable, Callable, Iterable
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from hashlib import sha256
from itertools import count
from typing import Self

from gateway.client import (
    AccountPayments,
    AccountSchedule,
    Asked,
    CreditGatewayClient,
    DisputeAnswer,
    DisputedItem,
    DisputeOpening,
    DisputeOutcome,
    DisputeResolution,
    GatewayTrust,
    Granted,
    Identifier,
    IdentifierScheme,
    Payment,
    PlanChange,
    PlanFiling,
    PlanKind,
    PlanName,
    PlanStep,
    Purpose,
    RefusedError,
    ScheduledInstalment,
    open_channel,
)
from gateway.demo.partners import BANKS, CARDS, DemoPartner
from gateway.demo.story.wire import (
    JSON_QUERY,
    LIMIT_REVIEW,
    LOAN_APPROVAL,
    XML_QUERY,
    json_question,
    xml_question,
)
from gateway.demo.weeks.clock import ClockAhead
from gateway.demo.weeks.happenings import Happening, Kind
from gateway.demo.world import World
from gateway.domain.people.synthetic import synthetic_resident_id
from gateway.errors import ConfigurationError, Reason

_THEN = date(2005, 9, 30)
_ASKED = Asked(Purpose.LOAN_APPROVAL, _THEN)
_PURPOSE_OF = {LOAN_APPROVAL: Purpose.LOAN_APPROVAL, LIMIT_REVIEW: Purpose.LIMIT_REVIEW}
_PURPOSES = frozenset({Purpose.LOAN_APPROVAL, Purpose.POST_LOAN_MANAGEMENT})
_PLAN_NUMBER = 1
_INSTALMENTS, _AMOUNT = 3, 150_000  # minor units
_ENDS = 3  # withdrawn, rejected, left open
_STATEMENTS = (
    "",
    "I have paid this month. The receipt is with the bank.",
    "这笔还款我已按时支付。",
)


@dataclass(slots=True)
class Week:
    """What came of a week.

    Attributes:
        begins: its first day.
        answered: questions.
        refused: by reason.
        done: other calls that were answered, by kind.
    """

    begins: date
    answered: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    done: Counter[str] = field(default_factory=Counter)


class Living:
    """The institutions of the weeks. Use as an async context manager."""

    def __init__(self, world: World, address: str, clock: ClockAhead) -> None:
        """Keep where to call, and whose time it is."""
        self._world = world
        self._address = address
        self._clock = clock
        self._trust = GatewayTrust.load(world.trust_file)
        self._clients: dict[str, CreditGatewayClient] = {}
        self._exits = AsyncExitStack()
        self._numbers = count(1)
        self._consents: dict[tuple[int, int], str] = {}
        self._plans: dict[int, bytes] = {}
        self._disputes: dict[int, bytes] = {}
        self._acts: dict[Kind, Callable[[Happening, Week], Awaitable[None]]] = {
            Kind.ASK: self._ask,
            Kind.WITHOUT_CONSENT: self._without_consent,
            Kind.OTHER_PURPOSE: self._other_purpose,
            Kind.AGAIN: self._again,
            Kind.REVOKE: self._revoke,
            Kind.PLAN: self._plan,
            Kind.DISPUTE: self._dispute,
        }

    async def __aenter__(self) -> Self:
        """Connects with the first calls."""
        for partner in (*BANKS, CARDS):
            channel = open_channel(self._address, self._world.tls_files(partner))
            client = CreditGatewayClient(
                channel, self._world.identity(partner), self._trust, clock=self._clock
            )
            self._clients[partner.partner_id] = await self._exits.enter_async_context(client)
        return self

    async def __aexit__(self, *_: object) -> None:
        """Closes the connections."""
        await self._exits.aclose()

    async def live(
        self,
        happenings: Iterable[Happening],
        start: datetime,
        weeks: int,
        on_progress: Callable[[int], None] = lambda _done: None,
    ) -> list[Week]:
        """Lets everything happen, each at its moment.

        Args:
            happenings: in order of time.
            start: of the first week.
            weeks: how many there are.
            on_progress: called with how many have happened.

        Raises:
            RefusedError: the gateway refuses what it must not.
        """
        begins = [start.date() + timedelta(weeks=number) for number in range(weeks)]
        found = [Week(each) for each in begins]
        for number, happening in enumerate(happenings, 1):
            self._clock.move_to(happening.moment)
            week = (happening.moment.date() - begins[0]).days // 7
            await self._acts[happening.kind](happening, found[week])
            on_progress(number)
        return found

    async def _ask(self, happening: Happening, week: Week) -> None:
        consent = await self._consented(happening, week)
        bank = BANKS[happening.bank]
        body, body_type = _question(bank, happening.person, consent)
        await self._client(bank).query(body, body_type, asked=_ASKED)
        week.answered += 1

    async def _without_consent(self, happening: Happening, week: Week) -> None:
        await self._refused(happening, week, Reason.CONSENT_MISSING)

    async def _other_purpose(self, happening: Happening, week: Week) -> None:
        await self._refused(happening, week, Reason.PURPOSE_NOT_ALLOWED, purpose=LIMIT_REVIEW)

    async def _again(self, happening: Happening, week: Week) -> None:
        consent = await self._consented(happening, week)
        bank = BANKS[happening.bank]
        body, body_type = _question(bank, happening.person, consent)
        sent = self._client(bank).sign(body, body_type, asked=_ASKED)
        await self._client(bank).send(sent)
        week.answered += 1
        await _expected(self._client(bank).send(sent), week, Reason.REQUEST_REPLAYED)

    async def _revoke(self, happening: Happening, week: Week) -> None:
        consent = await self._consented(happening, week)
        bank = self._client(BANKS[happening.bank])
        await bank.consents.revoke(_resident(happening.person), consent)
        week.done["consents"] += 1
        del self._consents[happening.bank, happening.person]
        await self._refused(happening, week, Reason.CONSENT_REVOKED, consent=consent)

    async def _consented(self, happening: Happening, week: Week) -> str:
        """The reference of a consent of the person for the bank; granted, unless there is one."""
        key = happening.bank, happening.person
        if key not in self._consents:
            now, reference = self._clock.now(), f"weeks-{next(self._numbers)}"
            granted = Granted(_PURPOSES, now - timedelta(minutes=1), now + timedelta(days=365))
            bank = self._client(BANKS[happening.bank])
            await bank.consents.grant(_resident(happening.person), reference, granted)
            week.done["consents"] += 1
            self._consents[key] = reference
        return self._consents[key]

    async def _refused(
        self,
        happening: Happening,
        week: Week,
        reason: Reason,
        *,
        consent: str = "",
        purpose: str = LOAN_APPROVAL,
    ) -> None:
        bank = BANKS[happening.bank]
        body, body_type = _question(bank, happening.person, consent, purpose)
        asked = Asked(_PURPOSE_OF[purpose], _THEN)
        await _expected(self._client(bank).query(body, body_type, asked=asked), week, reason)

    async def _plan(self, happening: Happening, week: Week) -> None:
        """Filed by the lender, agreed, begun, and its first instalment paid."""
        lender, day = self._client(CARDS), happening.moment.date()
        identifier = _identifier(happening.person)
        name, account = PlanName(identifier, _PLAN_NUMBER), _account(happening.person)
        version = self._plans.get(happening.person, b"")
        match happening.step:
            case 0:
                instalments = tuple(
                    ScheduledInstalment(number, day + timedelta(days=20 * number), "TWD", _AMOUNT)
                    for number in range(1, _INSTALMENTS + 1)
                )
                schedule = (AccountSchedule(account, instalments),)
                filing = PlanFiling(name, PlanKind.INSTALMENT, day, None, None, schedule)
                answer = await lender.plans.file(filing)
            case 1 | 2:
                step = PlanStep.AGREE if happening.step == 1 else PlanStep.BEGIN
                answer = await lender.plans.change(PlanChange(name, version, step, day))
            case _:
                paid = (AccountPayments(account, (Payment(1, _AMOUNT, day),)),)
                change = PlanChange(name, version, PlanStep.PAY, payments=paid)
                answer = await lender.plans.change(change)
        self._plans[happening.person] = answer.plans[0].version
        week.done["plans"] += 1

    async def _dispute(self, happening: Happening, week: Week) -> None:
        """Opened by a bank, answered by the lender; every third one is left open."""
        if happening.step == 0:
            await self._opened(happening, week)
        elif happening.step == 1:
            said = DisputeAnswer(
                self._disputes[happening.person], restricted=happening.person % 2 == 0
            )
            await self._client(CARDS).disputes.answer(said)
        elif happening.person % _ENDS == 0:
            await self._client(BANKS[happening.bank]).disputes.withdraw(
                self._disputes[happening.person]
            )
        elif happening.person % _ENDS == 1:
            rejected = DisputeResolution(self._disputes[happening.person], DisputeOutcome.REJECTED)
            await self._client(CARDS).disputes.resolve(rejected)
        else:
            return
        week.done["disputes"] += 1

    async def _opened(self, happening: Happening, week: Week) -> None:
        consent = await self._consented(happening, week)
        opening = DisputeOpening(
            identifier=_identifier(happening.person),
            institution=CARDS.partner_id,
            account_reference=_account(happening.person),
            item=DisputedItem.LATENESS,
            month="2005-09",
            evidence=(sha256(b"what the person brought").digest(),),
            consent_reference=consent,
            statement=_STATEMENTS[happening.person % len(_STATEMENTS)],
        )
        reply = await self._client(BANKS[happening.bank]).disputes.open(opening)
        self._disputes[happening.person] = reply.dispute.dispute_id

    def _client(self, partner: DemoPartner) -> CreditGatewayClient:
        return self._clients[partner.partner_id]


async def _expected(call: Awaitable[object], week: Week, reason: Reason) -> None:
    """A call that must be refused, with a receipt."""
    try:
        await call
    except RefusedError as refusal:
        if refusal.reason != reason or not refusal.receipt_verified:
            raise
    else:
        raise ConfigurationError(f"the gateway answered; {reason.value} was expected")
    week.refused[reason.value] += 1


def _question(
    bank: DemoPartner, person: int, consent: str, purpose: str = LOAN_APPROVAL
) -> tuple[bytes, str]:
    """A question of a bank's in its own format, and its body type."""
    if bank.adapter == "xml-metro2":
        return xml_question(_resident(person), consent, _THEN, purpose), XML_QUERY
    return json_question(_resident(person), consent, _THEN, purpose), JSON_QUERY


def _resident(person: int) -> str:
    return synthetic_resident_id(person + 1)


def _identifier(person: int) -> Identifier:
    return Identifier(IdentifierScheme.CN_RESIDENT_ID, _resident(person))


def _account(person: int) -> str:
    """The person's card: the file has client numbers from 1."""
    return str(person + 1)
