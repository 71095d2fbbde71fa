# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Everybody who was told what a correction shows to be wrong is found, and nobody else.

What is expected is worked out by a few lines of their own, from what the test itself
contributed and asked: each earlier question is answered again with what stood then, and with
the correction laid over it.
"""

from __future__ import annotations

from collections import defaultdict
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest

from gateway.client import CreditGatewayClient, build_query
from gateway.domain.access.query import Identifier
from gateway.domain.codes import AccountType, Purpose, Section
from gateway.domain.people.commitments import Commitments
from gateway.domain.people.schemes import IdentifierScheme
from gateway.domain.records.record import Account, RepaymentRecord
from gateway.domain.reports.aggregate import build_summary
from gateway.domain.reports.versions import REPORT_VERSIONS
from gateway.services.contribute.corrections import Corrections
from gateway.services.corrections.computing import CorrectionComputing
from gateway.store.connections import CONTRIBUTOR, connect, correcting
from gateway.store.corrections.computed import Connection, correcting_contributions, told_partners
from gateway.store.log.reading import AuditReader, connect_auditor
from tests.integration.own_calls.test_recovered_answers import client_of
from tests.support.gateway.stack import REFERENCE, Stack, resident
from tests.support.gateway.stack_data import add_consents, contribute_file
from tests.support.records.contributed_loans import loans
from tests.support.records.partner_bodies import BODY_TYPES
from tests.support.suite.exhaustive import first_every_day

PEOPLE = range(1, 9)
BANKS = ("bank-a", "bank-b", "bank-c")
CASE = bytes(range(16))
STEPS = 70
SECTIONS = (Section.SUMMARY, Section.HISTORY, Section.MONTHS)

Months = dict[int, dict[str, str]]
Known = dict[str, Months]
"""A person's accounts by reference, with the rows of their months."""


def report(known: Known, as_of: date) -> Any:
    """What is answered of these accounts."""
    accounts = [
        Account("kin-bank", AccountType.NON_REVOLVING_LOAN, "TWD", date(2005, 1, 1), None, records)
        for months in known.values()
        if (
            records := tuple(
                RepaymentRecord(
                    month=2005 * 12 + month - 1,
                    due=100000,
                    paid=int(row["paid_minor"]),
                    balance=int(row["balance_minor"]),
                    days_past_due=int(row["days_past_due"]),
                    credit_limit=None,
                )
                for month, row in sorted(months.items())
            )
        )
    ]
    version = REPORT_VERSIONS[1]
    return version.build(
        build_summary(1, accounts, version.added),
        data_version=1,
        as_of=as_of,
        sections=SECTIONS,
        inquiries=None,
    )


@dataclass(slots=True)
class Question:
    """What somebody was told."""

    bank: str
    leaf: int
    person: int
    as_of: date
    known: Known


@dataclass(slots=True)
class History:
    """What the test did, and what it expects of it."""

    stack: Stack
    directory: Path
    random: Random
    people: dict[int, Known] = field(default_factory=lambda: defaultdict(dict))
    questions: list[Question] = field(default_factory=list)
    expected: dict[int, set[tuple[str, int]]] = field(default_factory=dict)

    async def ask(self, clients: dict[str, CreditGatewayClient]) -> None:
        """Somebody asks about somebody."""
        bank, person = self.random.choice(BANKS), self.random.choice(PEOPLE)
        as_of = date(2005, 3, 1) + timedelta(days=self.random.randrange(400))
        body = build_query(
            resident(person), Purpose.LOAN_APPROVAL, REFERENCE, sections=SECTIONS, as_of=as_of
        )
        answer = await clients[bank].query(body, BODY_TYPES["canonical"])
        known = deepcopy(self.people[person])
        self.questions.append(Question(bank, answer.receipt.leaf_index, person, as_of, known))

    def contribute(self, *, corrects: bool) -> None:
        """A file of a few rows: some say again what is known, changed; others are new."""
        known = [
            (person, reference, month)
            for person, accounts in self.people.items()
            for reference, months in accounts.items()
            for month in months
        ]
        picked = set(self.random.sample(known, min(len(known), 3)))
        for person in self.random.sample(PEOPLE, 2):
            reference = f"SP-{person}-{self.random.randint(1, 2)}"
            if not any(reference in self.people[other] for other in PEOPLE if other != person):
                picked.add((person, reference, self.random.randint(2, 12)))
        changed: dict[tuple[int, str, int], dict[str, str]] = {
            key: {
                "paid_minor": str(self.random.choice([0, 50000, 100000])),
                "balance_minor": str(self.random.randrange(1, 12) * 100000),
                "days_past_due": str(self.random.choice([0, 0, 30, 60])),
            }
            for key in sorted(picked)
        }
        rows = [
            {
                "resident_id": resident(person),
                "account_reference": reference,
                "month": f"2005-{month:02d}",
                **values,
            }
            for (person, reference, month), values in changed.items()
        ]
        number = self._contributed(loans(self.directory / "loans.csv", *rows), corrects=corrects)
        if corrects and number is not None:
            replaced = {
                key: values
                for key, values in changed.items()
                if (before := self.people[key[0]].get(key[1], {}).get(key[2])) is not None
                and before != values
            }
            self._expect(number, replaced)
        for (person, reference, month), values in changed.items():
            self.people[person].setdefault(reference, {})[month] = values

    def _contributed(self, path: Path, *, corrects: bool) -> int | None:
        stack = self.stack
        if corrects:
            url, stack.database_url = stack.database_url, correcting(stack.database_url, CASE)
        result, rejected = contribute_file(stack, path, "instalment-csv", "kin-bank")
        if corrects:
            stack.database_url = url
        assert rejected == []
        return result.last_contribution

    def _expect(self, number: int, replaced: dict[tuple[int, str, int], dict[str, str]]) -> None:
        told = self.expected.setdefault(number, set())
        for question in self.questions:
            made = deepcopy(question.known)
            for (person, reference, month), values in replaced.items():
                if person == question.person and month in made.get(reference, {}):
                    made[reference][month] = values
            self._compare(told, question, made)

    def _compare(self, told: set[tuple[str, int]], question: Question, made: Known) -> None:
        if report(question.known, question.as_of) != report(made, question.as_of):
            told.add((question.bank, question.leaf))

    def take_away(self) -> None:
        """An account is withdrawn, or moved to somebody else."""
        owners = [(person, ref) for person, known in self.people.items() for ref in known]
        person, reference = self.random.choice(owners)
        to = self.random.choice([each for each in PEOPLE if each != person])
        move = self.random.random() < 0.5
        with connect(self.stack.database_url, role=CONTRIBUTOR) as connection:
            corrections = Corrections(connection, self.stack.keys, self.stack.clock, "kin-bank")
            if move:
                done = corrections.move(reference, _identifier(person), _identifier(to))
            else:
                done = corrections.withdraw(reference, _identifier(person))
        assert done.contribution is not None
        told = self.expected.setdefault(done.contribution, set())
        moved = self.people[person].pop(reference)
        had = self.people[to].get(reference)
        # If the right person has the account already, only months are moved that are missing.
        joined = moved if had is None else moved | had
        for question in self.questions:
            made = deepcopy(question.known)
            if question.person == person:
                made.pop(reference, None)
            elif move and question.person == to:
                held = made.setdefault(reference, {})
                held |= {m: row for m, row in joined.items() if (had or {}).get(m) != row}
            else:
                continue
            self._compare(told, question, made)
        if move:
            self.people[to][reference] = joined


def _identifier(person: int) -> Identifier:
    return Identifier(IdentifierScheme.CN_RESIDENT_ID, resident(person))


@pytest.mark.parametrize("seed", first_every_day([1, 2]))
async def test_who_was_told_is_who_would_be_answered_otherwise_today(
    stack: Stack, tmp_path: Path, seed: int
) -> None:
    random = Random(seed)  # noqa: S311 - which history, no secrets
    history = History(stack, tmp_path, random)
    stack.add_bank("kin-bank", adapter=None, contributes=True)
    banks = [stack.add_bank(name) for name in BANKS]
    for bank in banks:
        add_consents(stack, bank, map(resident, PEOPLE))
    await stack.settled()
    async with (
        client_of(stack, banks[0]) as one,
        client_of(stack, banks[1]) as two,
        client_of(stack, banks[2]) as three,
    ):
        clients = dict(zip(BANKS, (one, two, three), strict=True))
        history.contribute(corrects=False)
        for _ in range(STEPS):
            await stack.settled()
            what = random.random()
            if what < 0.6:
                await history.ask(clients)
            elif what < 0.75:
                history.contribute(corrects=False)
            elif what < 0.9 or not any(history.people.values()):
                history.contribute(corrects=True)
            else:
                history.take_away()
        await stack.settled()
    assert sum(map(len, history.expected.values())) > 10
    with connect_auditor(stack.database_url) as connection:
        computing = computing_of(connection, stack)
        found = list(computing.tell(correcting_contributions(connection)))
        told = {
            each.contribution.cause: {
                (partner, leaf) for (partner, _), leaves in each.told.items() for leaf in leaves
            }
            for each in found
        }
        assert told == history.expected
        for each in found:
            computing.record(each, stack.clock.now())
    await stack.settled()
    with connect_auditor(stack.database_url) as connection:
        rows = told_partners(connection, list(told))
        assert {row.cause for row in rows} == set(told)
        again = list(computing_of(connection, stack).tell(correcting_contributions(connection)))
    assert not any(each.told for each in again)


def computing_of(connection: Connection, stack: Stack) -> CorrectionComputing:
    """As an auditor runs it."""
    return CorrectionComputing(
        AuditReader(connection), Commitments.of(stack.keys.commitment_keys()), "a"
    )
