# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What answers say of disputes and restrictions of the people of the UCI data set, by a few lines.

    python -m tests.unit.domain.disputes.test_disputes_of_clients [FILE] [PEOPLE]

compares all 30,000 people after each thing that happens to them: disputes and restrictions are
drawn by lot. What has to be said is kept in plain sets, while the gateway's own way is that of
replay: facts, the rows that they make, what these say, and the report. The suite compares a sample.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from random import Random
from typing import Any

from gateway.audit.facts.fold import Fold
from gateway.audit.facts.logged import LoggedFact
from gateway.domain.codes import (
    DisputedItem,
    DisputeOutcome,
    DisputeState,
    RestrictionScope,
    Section,
)
from gateway.domain.disputes.dispute import (
    By,
    Dispute,
    StatementState,
    answer,
    escalate,
    moderate,
    resolve,
    restrict,
    withdraw,
)
from gateway.domain.disputes.marks import marks_of_rows
from gateway.domain.disputes.rules import DISPUTE_RULES
from gateway.domain.facts.kinds import DISPUTE, RESTRICTION
from gateway.domain.facts.people import dispute_body, restriction_body
from gateway.domain.records.record import Account
from gateway.domain.reports import version_4
from gateway.domain.reports.aggregate import build_summary
from gateway.errors import RefusalError
from tests.unit.domain.test_plans_of_clients import REAL_DATA, SAMPLE, people_of

AS_OF = date(2005, 10, 15)
BEGAN = datetime(2026, 1, 30, 22, 0, tzinfo=UTC)
STEPS = 8
DAYS = {"pbc": 20, "fcra": 30}
SAID = "我按时还款了。"


@dataclass(slots=True)
class Kept:
    """What has to be said of one dispute."""

    account: int
    opened: datetime
    resolve_by: datetime
    item: DisputedItem
    state: str = "OPEN"
    restricted: bool = False
    shown: bool = False


@dataclass(slots=True)
class Client:
    """One person's history.

    Attributes:
        accounts: of the person.
        random: which history.
        subject: whose.
        fold: of the facts.
        disputes: as the gateway's rules have them.
        kept: what has to be said of each.
        own: restrictions without a dispute that are in force: by id, which account; None: all.
        facts: how many there were.
    """

    accounts: list[Account]
    random: Random
    subject: bytes
    fold: Fold = field(default_factory=Fold)
    disputes: list[Dispute] = field(default_factory=list)
    kept: list[Kept] = field(default_factory=list)
    own: dict[bytes, int | None] = field(default_factory=dict)
    facts: int = 0

    def account_id(self, place: int) -> bytes:
        """The pseudonym of one of the accounts."""
        return sha256(self.subject + bytes([place])).digest()

    @property
    def now(self) -> datetime:
        """Each fact some days after the one before."""
        return BEGAN + timedelta(days=9) * self.facts

    def happens(self) -> None:
        """The next thing; what the rules refuse does not."""
        step = self.random.choice([self.open, self.open, self.change, self.change, self.restrict])
        step()

    def open(self) -> None:
        """A dispute about one of the accounts."""
        place = self.random.randrange(len(self.accounts))
        rules = self.random.choice(sorted(DAYS))
        said, item = self.random.random() < 0.5, self.random.choice(list(DisputedItem))
        opened = Dispute(
            dispute_id=self.random.randbytes(16),
            subject_id=self.subject,
            opened_by="bank-a",
            against=self.accounts[place].institution,
            account_id=self.account_id(place),
            month=None,
            item=item,
            rules=rules,
            state=DisputeState.OPEN,
            outcome=None,
            open_time=self.now,
            answer_by=DISPUTE_RULES[rules].answer_by(self.now),
            resolve_by=DISPUTE_RULES[rules].resolve_by(self.now),
            statement=SAID.encode() if said else b"",
            statement_state=StatementState.PENDING if said else None,
        )
        until = self.now + timedelta(days=DAYS[rules])
        self.kept.append(Kept(place, self.now, until, item))
        self.disputes.append(opened)
        self._fact(DISPUTE.name, dispute_body(opened, "bank-a"))

    def change(self) -> None:
        """Something becomes of one of the disputes, if the rules let it."""
        if not self.disputes:
            return
        number = self.random.randrange(len(self.disputes))
        known, kept, now = self.disputes[number], self.kept[number], self.now
        left_out = self.random.random() < 0.5
        acts: dict[str, Callable[[], Dispute]] = {
            "answer": lambda: answer(known, now, (), restricted=left_out),
            "escalate": lambda: escalate(known),
            "resolve": lambda: resolve(
                known,
                now,
                DisputeOutcome.REJECTED,
                None,
                restricted=left_out,
                by=By.INSTITUTION,
            ),
            "withdraw": lambda: withdraw(known, now),
            "show": lambda: moderate(known, StatementState.SHOWN),
            "refuse": lambda: moderate(known, StatementState.REFUSED),
            "restrict": lambda: restrict(known, restricted=left_out),
        }
        act = self.random.choice(sorted(acts))
        try:
            self.disputes[number] = acts[act]()
        except RefusalError:
            return
        if act in {"answer", "resolve", "restrict"}:
            kept.restricted = left_out
        if act == "withdraw":
            kept.restricted = kept.shown = False
        if act in {"show", "refuse"}:
            kept.shown = act == "show" and kept.state != "WITHDRAWN"
        ends = {"escalate": "ESCALATED", "resolve": "RESOLVED", "withdraw": "WITHDRAWN"}
        if act == "answer" and kept.state == "OPEN":
            kept.state = "ANSWERED"
        kept.state = ends.get(act, kept.state)
        self._fact(DISPUTE.name, dispute_body(self.disputes[number], None))

    def restrict(self) -> None:
        """Something is left out beside any dispute, or what was is taken in again."""
        lifted = bool(self.own) and self.random.random() < 0.6
        if lifted:
            own_id = self.random.choice(sorted(self.own))
            place = self.own.pop(own_id)
        else:
            own_id = self.random.randbytes(16)
            place = self.random.choice([None, *range(len(self.accounts))])
            self.own[own_id] = place
        account = None
        if place is not None:
            account = self.accounts[place].institution, self.account_id(place)
        body = restriction_body(self.subject, own_id, account, lifted=lifted)
        self._fact(RESTRICTION.name, body)

    def _fact(self, kind: str, body: dict[str, Any]) -> None:
        self.fold.add(LoggedFact(self.facts, str(self.facts), kind, body, self.now))
        self.facts += 1

    def said(self) -> Any:
        """What the gateway says: the remarks, and figures of what is not left out."""
        rows = self.fold.rows
        disputes, restrictions = rows[DISPUTE.table].values(), rows[RESTRICTION.table].values()
        marks = marks_of_rows(self.facts, disputes, restrictions)
        counted = [
            account
            for place, account in enumerate(self.accounts)
            if marks.counts(self.account_id(place))
        ]
        report = version_4.build_report(
            build_summary(1, counted) if counted else None,
            data_version=1,
            as_of=AS_OF,
            sections=(Section.SUMMARY,),
            inquiries=None,
            marks=marks,
            statement=None if marks.shown is None else SAID,
        )
        remarks, figures = report.remarks, report.summary
        return (
            [
                (each.state.name, each.item, each.open_date, each.resolve_by_date)
                for each in remarks.disputes
            ],
            (remarks.restriction, remarks.restricted_accounts),
            (remarks.statement, remarks.statement_date),
            None
            if figures is None
            else (
                figures.accounts,
                figures.institutions,
                figures.overdue_accounts,
                figures.current_worst_days_past_due,
            ),
        )

    def has_to_be_said(self) -> Any:
        """The same, of what was kept."""
        going_on = [each for each in self.kept if each.state not in {"RESOLVED", "WITHDRAWN"}]
        left_out = {each.account for each in self.kept if each.restricted}
        left_out |= {place for place in self.own.values() if place is not None}
        everything = None in self.own.values()
        scope = RestrictionScope.ACCOUNTS if left_out else RestrictionScope.NONE
        statements = [each for each in self.kept if each.shown]
        newest = [
            account.records[-1].days_past_due
            for place, account in enumerate(self.accounts)
            if place not in left_out and not everything
        ]
        institutions = {
            account.institution
            for place, account in enumerate(self.accounts)
            if place not in left_out and not everything
        }
        return (
            [
                (each.state, each.item, each.opened.date(), each.resolve_by.date())
                for each in going_on
            ],
            (RestrictionScope.PERSON, 0) if everything else (scope, len(left_out)),
            (SAID, statements[-1].opened.date()) if statements else (None, None),
            (len(newest), len(institutions), sum(map(bool, newest)), max(newest, default=0)),
        )


def clients(file: Path, count: int) -> Iterator[Client]:
    """Each with a history of their own."""
    for number, accounts in enumerate(people_of(file, count)):
        random = Random(number)  # noqa: S311 - which history, no secrets
        yield Client(accounts, random, sha256(str(number).encode()).digest())


def compare(file: Path, count: int) -> tuple[int, int, int]:
    """Compares as many people: answers, those with something on record, and those that differ."""
    compared = marked = different = 0
    for client in clients(file, count):
        for _ in range(STEPS):
            client.happens()
            said, has_to_be = client.said(), client.has_to_be_said()
            compared += 1
            marked += bool(said[0]) or said[1][0] is not RestrictionScope.NONE
            different += said != has_to_be
    return compared, marked, different


def test_what_a_sample_of_clients_disputes_is_said_as_the_obvious_way_says_it() -> None:
    compared, marked, different = compare(REAL_DATA, SAMPLE)
    assert (compared, different) == (SAMPLE * STEPS, 0)
    assert marked > compared / 2


if __name__ == "__main__":
    given = sys.argv[1:]
    path = Path(given[0]) if given else REAL_DATA
    found = compare(path, int(given[1]) if len(given) > 1 else 30_000)
    sys.stdout.write("{} answers, {} with remarks, {} differ\n".format(*found))
    sys.exit(bool(found[2]))
