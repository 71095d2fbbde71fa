# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What happens to people who are watched, and what has to be told of it.

Each step is done to the gateway and noted here. What has to be told is worked out from the notes
alone, by the slow way of counting and a few lines about who may be told what.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from random import Random

from gateway.client import DisputedItem, DisputeOpening, Identifier, IdentifierScheme
from gateway.domain.codes import AccountType, PlanKind, PlanState
from gateway.domain.months import month_number, month_of
from gateway.domain.records.plan import Instalment, Plan
from gateway.domain.records.record import Account, RepaymentRecord
from gateway.domain.watch.signs import EventKind, EventPlace, EventSign
from gateway.services.contribute.links import link_people
from gateway.store.admin.restrictions import restrict_person
from gateway.store.connections import CONTRIBUTOR, OPERATOR, connect
from gateway.store.deletions.erasing import erase_person
from tests.cards.recomputed import read_card
from tests.support.gateway.patience import today
from tests.support.gateway.stack import Stack
from tests.support.records.contributed_loans import months
from tests.support.watches.cards import report_card
from tests.support.watches.counted import Side, counted, counted_of_cards
from tests.support.watches.scene import (
    ELSEWHERE,
    HERE,
    INSTALMENT_COLUMNS,
    PLAN_COLUMNS,
    Marks,
    Scene,
)

MARKS = Marks(utilisation=(50, 90), due_within=7, risk_worse_by=5)
"""What every watch of these histories asks for."""

CARD, LINKED = "SP-1", "SP-9"
PLACES = {HERE: EventPlace.HERE, ELSEWHERE: EventPlace.ELSEWHERE}
_CARD = read_card()
_LIMIT = 5_000_000
_DAYS = (0, 10, 31, 95, 200)

Accounts = dict[tuple[str, str], Account]
"""By institution and reference."""


@dataclass(slots=True)
class Coming:
    """A change that nobody has listened to since.

    Attributes:
        before: the person's accounts before it.
        after: likewise.
        counts: whether the consent has been in effect all the time since.
    """

    before: Accounts
    after: Accounts
    counts: bool


@dataclass(slots=True)
class Life:
    """Somebody, as far as the test knows.

    Attributes:
        resident_id: theirs.
        accounts: as they were reported.
        linked: another identifier of theirs that is found out to be one; "": there is none.
        linked_accounts: under that identifier, until then.
        allowed: whether they have a consent that is in effect.
        ended: whether it never is again.
        restricted: whether all their accounts are.
        erased: whether nothing is kept of them any more.
        disputes: ids of those that are open, by institution.
        coming: changes that nobody has listened to.
        opened: disputes likewise, each by its id: where, and whether the consent counts.
        days: that have passed since anybody listened.
        heard: accounts when somebody listened last.
        told: what was to be told, in order.
    """

    resident_id: str
    accounts: Accounts = field(default_factory=dict)
    linked: str = ""
    linked_accounts: Accounts = field(default_factory=dict)
    allowed: bool = True
    ended: bool = False
    restricted: bool = False
    erased: bool = False
    disputes: dict[str, bytes] = field(default_factory=dict)
    coming: list[Coming] = field(default_factory=list)
    opened: dict[bytes, tuple[str, bool]] = field(default_factory=dict)
    days: int = 0
    heard: Accounts = field(default_factory=dict)
    told: list[set[EventSign]] = field(default_factory=list)

    @property
    def loan(self) -> str:
        """How institutions name their loan."""
        return f"L-{self.resident_id[-4:]}"

    def put(self, institution: str, reference: str, account: Account) -> None:
        """An account is reported, with all that is known of it now."""
        self.became(self.accounts | {(institution, reference): account})

    def became(self, after: Accounts) -> None:
        """All accounts at once."""
        self.coming.append(Coming(self.accounts, after, self.allowed))
        self.accounts = after

    def consent_ended(self) -> None:
        """It was paused, or revoked: what was not told by then is told by none."""
        self.allowed = False
        for each in self.coming:
            each.counts = False
        self.opened = {number: (place, False) for number, (place, _) in self.opened.items()}

    def to_tell(self) -> list[set[EventSign]]:
        """What somebody who listens now is told: of days, then of changes, then of disputes."""
        found = []
        if self.days:
            since = today() - timedelta(self.days)
            found.append(self._signs(self.heard, since, self.heard))
        found += [
            self._signs(each.before, today(), each.after) for each in self.coming if each.counts
        ]
        found += [
            {EventSign(EventKind.DISPUTE, PLACES[place])}
            for place, counts in self.opened.values()
            if counts and _is_here(self.accounts)
        ]
        return [signs for signs in found if signs] if self.allowed else []

    def listened(self) -> None:
        """That they were told."""
        self.told += self.to_tell()
        self.coming.clear()
        self.opened.clear()
        self.days, self.heard = 0, self.accounts

    def _signs(self, before: Accounts, since: date, after: Accounts) -> set[EventSign]:
        if not _is_here(after):
            return set()
        was, now = self._side(before, since), self._side(after, today())
        found = counted(was, now, MARKS.due_within, HERE)
        if not self.restricted:
            found |= counted_of_cards(was, now, MARKS.utilisation, MARKS.risk_worse_by, _CARD)
        return found

    def _side(self, accounts: Accounts, day: date) -> Side:
        """What counts of them."""
        return [] if self.restricted else list(accounts.values()), day


def _is_here(accounts: Accounts) -> bool:
    """Whether they have an account at the institution that watches."""
    return any(institution == HERE for institution, _ in accounts)


def loan(institution: str, days: dict[int, int]) -> Account:
    """As `Scene.lend` and `Scene.report` report it: days past due by month of 2005."""
    records = tuple(
        RepaymentRecord(month_number(2005, month), 100_000, 100_000, 1_100_000, late, 0)
        for month, late in sorted(days.items())
    )
    kind = AccountType.NON_REVOLVING_LOAN
    return Account(institution, kind, "TWD", date(2005, 1, 15), None, records)


async def borrow(scene: Scene, life: Life, *institutions: str) -> None:
    """Somebody gets a loan at some institutions."""
    for institution in institutions:
        rows = months(2, 3, resident_id=life.resident_id, account_reference=life.loan)
        await scene.contribute(institution, *rows)
        life.put(institution, life.loan, loan(institution, {2: 0, 3: 0}))


async def borrow_under(scene: Scene, life: Life, alias: str, late: int) -> None:
    """Somebody has a loan elsewhere under another identifier, which nobody knows to be theirs."""
    rows = months(2, 3, resident_id=alias, account_reference=LINKED, days_past_due=str(late))
    await scene.contribute(ELSEWHERE, *rows)
    life.linked = alias
    life.linked_accounts = {(ELSEWHERE, LINKED): loan(ELSEWHERE, {2: late, 3: late})}


async def report(scene: Scene, life: Life, random: Random) -> None:
    """A month of a loan is reported, or reported otherwise."""
    key = random.choice(sorted(life.accounts))
    institution, reference = key
    account = life.accounts[key]
    month = random.randint(2, 9)
    known = {record.month: record for record in account.records}
    number = month_number(2005, month)
    before = known[number].days_past_due if number in known else None
    late = random.choice([each for each in _DAYS if each != before])
    person = life.linked if reference == LINKED else life.resident_id
    rows = months(
        month,
        month,
        days_past_due=str(late),
        resident_id=person,
        account_reference=reference,
    )
    await scene.contribute(institution, *rows)
    known[number] = RepaymentRecord(number, 100_000, 100_000, 1_100_000, late, 0)
    records = tuple(known[each] for each in sorted(known))
    life.put(institution, reference, replace(account, records=records))


async def use_card(scene: Scene, life: Life, random: Random, *, begins: bool = False) -> None:
    """Six months of a card are reported, or reported otherwise."""
    first = month_of(today()) - 6
    days = [0] * 6 if begins else [random.choice((0, 0, 0, 20, 45, 75)) for _ in range(6)]
    balance = 500_000 if begins else random.choice((500_000, 2_600_000, 4_600_000))
    records = tuple(
        RepaymentRecord(first + at, 100_000, 0 if late else 100_000, balance, late, _LIMIT)
        for at, late in enumerate(days)
    )
    account = Account(HERE, AccountType.CREDIT_CARD, "TWD", None, None, records)
    await report_card(scene, *days, resident_id=life.resident_id, balance=balance)
    if life.accounts.get((HERE, CARD)) != account:
        life.put(HERE, CARD, account)


async def plan(scene: Scene, life: Life, random: Random) -> None:
    """A plan of a loan is begun; or of one in force an instalment is paid, or it ends."""
    institution = random.choice([place for place, name in life.accounts if name == life.loan])
    account = life.accounts[institution, life.loan]
    plans = [row for row in account.attached if type(row) is Plan]
    if not plans or plans[-1].ended_on is not None:
        await _begin_plan(scene, life, random, institution, len(plans) + 1)
        return
    number = plans[-1].number
    left = [
        row
        for row in account.attached
        if type(row) is Instalment and row.plan == number and not row.paid
    ]
    if left and random.random() < 0.5:
        row = random.choice(left)
        paid = replace(row, paid=row.amount, paid_on=today() - timedelta(random.randint(0, 3)))
        await _take_instalments(scene, life, institution, [paid])
        return
    state = random.choice((PlanState.KEPT, PlanState.BROKEN, PlanState.BROKEN))
    ended = today() - timedelta(random.randint(0, 3))
    await _take_plan(scene, life, institution, replace(plans[-1], state=state, ended_on=ended))


async def _begin_plan(
    scene: Scene, life: Life, random: Random, institution: str, number: int
) -> None:
    """With three instalments around today."""
    kind = PlanKind.PERSONALISED_AGREEMENT
    began = today() - timedelta(60)
    made = Plan(number, kind, PlanState.ACTIVE, began, began, began, None)
    await _take_plan(scene, life, institution, made)
    days = sorted(random.sample(range(-12, 20), 3))
    paid = random.choice((None, 0, 0))
    await _take_instalments(
        scene,
        life,
        institution,
        [
            Instalment(number, at, today() + timedelta(day), "TWD", 100_000, paid, None)
            for at, day in enumerate(days, 1)
        ],
    )


async def _take_plan(scene: Scene, life: Life, institution: str, made: Plan) -> None:
    dates = (made.filed_on, made.agreed_on, made.began_on, made.ended_on)
    texts = ("" if day is None else day.isoformat() for day in dates)
    named = (life.resident_id, life.loan, str(made.number), "14", made.state.name.lower())
    await scene.take(institution, "plans-pbc", PLAN_COLUMNS, (*named, *texts))
    _attached(life, institution, [made])


async def _take_instalments(
    scene: Scene, life: Life, institution: str, rows: Sequence[Instalment]
) -> None:
    cells = [
        (
            *(life.resident_id, life.loan, str(row.plan), str(row.number), row.due_on.isoformat()),
            *(row.currency, str(row.amount), "" if row.paid is None else str(row.paid)),
            "" if row.paid_on is None else row.paid_on.isoformat(),
        )
        for row in rows
    ]
    await scene.take(institution, "plan-instalments", INSTALMENT_COLUMNS, *cells)
    _attached(life, institution, rows)


def _attached(life: Life, institution: str, rows: Sequence[Plan | Instalment]) -> None:
    account = life.accounts[institution, life.loan]
    known = {_key(row): row for row in (*account.attached, *rows)}
    kept = tuple(known[key] for key in sorted(known))
    life.put(institution, life.loan, replace(account, attached=kept))


def _key(row: Plan | Instalment) -> tuple[int, ...]:
    """Plans first, then instalments."""
    return (0, row.number) if isinstance(row, Plan) else (1, row.plan, row.number)


async def dispute(scene: Scene, life: Life, random: Random) -> None:
    """A loan is disputed, or a dispute is withdrawn."""
    institution = random.choice([place for place, name in life.accounts if name == life.loan])
    if institution in life.disputes:
        number = life.disputes.pop(institution)
        await scene.client.disputes.withdraw(number)
        await scene.stack.settled()
        life.opened.pop(number, None)  # one that is over is not told
        return
    opened = await scene.client.disputes.open(
        DisputeOpening(
            Identifier(IdentifierScheme.CN_RESIDENT_ID, life.resident_id),
            institution,
            life.loan,
            DisputedItem.LATENESS,
            consent_reference=scene.reference(life.resident_id),
        )
    )
    await scene.stack.settled()
    number = opened.dispute.dispute_id
    life.disputes[institution] = number
    life.opened[number] = (institution, True)


async def waver(scene: Scene, life: Life, *, revokes: bool) -> None:
    """The consent is paused, resumed, or revoked for good."""
    consents, reference = scene.client.consents, scene.reference(life.resident_id)
    if revokes:
        await consents.revoke(life.resident_id, reference)
        life.consent_ended()
        life.ended = True
    elif life.allowed:
        await consents.pause(life.resident_id, reference)
        life.consent_ended()
    else:
        await consents.resume(life.resident_id, reference)
        life.allowed = True
    await scene.stack.settled()


async def link(scene: Scene, life: Life) -> None:
    """Somebody's two identifiers turn out to be one person's."""
    alias, kept = (
        Identifier(IdentifierScheme.CN_RESIDENT_ID, each)
        for each in (life.linked, life.resident_id)
    )

    def linked() -> None:
        with connect(scene.stack.database_url, role=CONTRIBUTOR) as connection:
            link_people(connection, scene.stack.keys, scene.stack.clock, alias, kept)

    await asyncio.to_thread(linked)
    await scene.stack.settled()
    life.became(life.accounts | life.linked_accounts)
    life.linked_accounts = {}


async def restrict(scene: Scene, life: Life) -> None:
    """All of somebody's accounts are left out of figures, or no longer are."""

    def restricted() -> None:
        with connect(scene.stack.database_url, role=OPERATOR) as connection:
            subject = scene.stack.subject_id(life.resident_id)
            restrict_person(connection, subject, "a test", lift=life.restricted)

    await asyncio.to_thread(restricted)
    await scene.stack.settled()
    life.restricted = not life.restricted


async def erase(scene: Scene, life: Life) -> None:
    """Nothing is kept of somebody any more."""
    await asyncio.to_thread(erase_of, scene.stack, life)
    await scene.stack.settled()


def erase_of(stack: Stack, life: Life) -> None:
    """The same, pending."""
    with connect(stack.database_url, role=OPERATOR) as connection:
        subject = stack.subject_id(life.resident_id)
        erase_person(connection, [subject], stack.clock.now(), "a test")
    life.consent_ended()
    life.erased = life.ended = True
