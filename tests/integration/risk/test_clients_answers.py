# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The people of the UCI file, some of whom dispute or are restricted: score and remarks of each.

Contributed, disputed by signed call, and asked about over gRPC. What is compared is the answer's
protobuf message with a few lines of its own: the score by the card's file, once from the figures
of the answer and once from the row of the file; remarks by what was done.
"""

from __future__ import annotations

import asyncio
import csv
import os
import secrets
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from pathlib import Path
from random import Random
from typing import Any

import pytest
from creditgateway.v1 import credit_report_v5_pb2 as pb
from creditgateway.v1 import credit_status_pb2, dispute_pb2

from gateway.client import (
    QUERY_BODY_TYPE,
    CreditGatewayClient,
    DisputeAnswer,
    DisputedItem,
    DisputeOutcome,
    DisputeResolution,
    Purpose,
    Section,
    build_query,
)
from gateway.demo.card_portfolio import card_portfolio
from gateway.domain.facts.kinds import RESTRICTION
from gateway.domain.facts.people import person_scope, restriction_body
from gateway.domain.people.subject import account_id
from gateway.store.connections import OPERATOR, connect
from gateway.store.facts.recording import record_fact
from tests.cards.recomputed import Score, read_card, score_of_answer, score_of_row
from tests.support.consents.asking import client_of
from tests.support.disputes.people import CARDS, DISPUTING, opening
from tests.support.gateway.stack import REFERENCE, Stack, resident
from tests.support.gateway.stack_data import add_consents, contribute_file
from tests.support.records.contributor import write_csv

EVERYBODY = 30_000
MANY = int(os.environ.get("PEOPLE_COUNT", "3000"))
"""All of them take many minutes: `make test-people`."""
IN_FLIGHT = 60
AS_OF = date(2005, 9, 30)
SECTIONS = (Section.SUMMARY, Section.MONTHS, Section.RISK)
DEADLINE = timedelta(days=20)


class Done(Enum):
    """What was done about a person."""

    NOTHING = "nothing"
    OPENED = "disputed"
    ANSWERED = "disputed, and answered"
    LEFT_OUT = "answered, with the account out of figures"
    REJECTED = "disputed, and rejected"
    WITHDRAWN = "disputed, and withdrawn"
    ACCOUNT = "the account restricted by the operator"
    PERSON = "all of the person's restricted"
    LIFTED = "restricted, and taken in again"
    BOTH = "disputed, and all of the person's restricted"


SHARES = dict(zip(Done, (60, 6, 5, 5, 5, 4, 5, 5, 4, 4), strict=True))
DISPUTED = {Done.OPENED, Done.ANSWERED, Done.LEFT_OUT, Done.REJECTED, Done.WITHDRAWN, Done.BOTH}
OPEN = {Done.OPENED, Done.ANSWERED, Done.LEFT_OUT, Done.BOTH}
ACCOUNTS, ALL = {Done.LEFT_OUT, Done.ACCOUNT}, {Done.PERSON, Done.BOTH}


@dataclass(slots=True)
class Person:
    """A client of the file, and what was done."""

    number: int
    row: dict[str, str]
    done: Done
    item: DisputedItem
    month: str
    opened: date | None = None


def people_of(file: Path) -> list[Person]:
    """Everybody in a file; what is to be done follows from their number."""
    found = []
    with file.open(encoding="utf-8", newline="") as opened:
        for row in csv.DictReader(opened):
            number = int(row["ID"])
            random = Random(str(number))  # noqa: S311 - what happens, no secrets
            (done,) = random.choices(list(SHARES), list(SHARES.values()))
            month = f"2005-{random.randrange(4, 10):02d}"
            found.append(Person(number, row, done, random.choice(list(DisputedItem)), month))
    return found


async def _each(people: Iterable[Person], act: Callable[[Person], Awaitable[None]]) -> None:
    """Does something about everybody, several at a time."""
    following = iter(people)

    async def work() -> None:
        for person in following:
            await act(person)

    await asyncio.gather(*(work() for _ in range(IN_FLIGHT)))


async def _dispute(person: Person, bank: CreditGatewayClient, lender: CreditGatewayClient) -> None:
    """Their dispute, as far as it goes."""
    given = opening(
        person.number,
        institution=CARDS,
        account_reference=str(person.number),
        item=person.item,
        month=person.month,
    )
    made = (await bank.disputes.open(given)).dispute
    person.opened = made.open_time.date()
    if person.done in {Done.ANSWERED, Done.LEFT_OUT}:
        restricted = person.done is Done.LEFT_OUT
        await lender.disputes.answer(DisputeAnswer(made.dispute_id, restricted=restricted))
    elif person.done is Done.REJECTED:
        rejected = DisputeResolution(made.dispute_id, DisputeOutcome.REJECTED, restricted=False)
        await lender.disputes.resolve(rejected)
    elif person.done is Done.WITHDRAWN:
        await bank.disputes.withdraw(made.dispute_id)


def _restrict(stack: Stack, people: Iterable[Person]) -> None:
    """What the operator leaves out of figures, and takes in again."""
    _, key = stack.keys.pseudonym_key()
    with connect(stack.database_url, role=OPERATOR) as operator:
        for person in people:
            subject, named = stack.subject_id(resident(person.number)), secrets.token_bytes(16)
            account = (CARDS, account_id(key, CARDS, str(person.number)))
            given = None if person.done in ALL else account
            for lifted in (False, True) if person.done is Done.LIFTED else (False,):
                body = restriction_body(subject, named, given, lifted=lifted)
                record_fact(operator, RESTRICTION, person_scope(subject), body)


def _remarks(person: Person) -> dict[str, Any]:
    """What the answer has to say beside figures."""
    disputes = []
    if person.done in OPEN:
        assert person.opened is not None
        answered = person.done in {Done.ANSWERED, Done.LEFT_OUT}
        disputes.append(
            (
                "DISPUTE_STATE_ANSWERED" if answered else "DISPUTE_STATE_OPEN",
                f"DISPUTED_ITEM_{person.item.name}",
                person.month,
                person.opened.isoformat(),
                (person.opened + DEADLINE).isoformat(),
            )
        )
    scope = "PERSON" if person.done in ALL else "ACCOUNTS" if person.done in ACCOUNTS else "NONE"
    accounts = int(scope == "ACCOUNTS")
    explained = {"DISPUTE_OPEN": len(disputes)} if disputes else {}
    if scope != "NONE":
        explained["DATA_RESTRICTED"] = accounts
    return {"disputes": disputes, "scope": scope, "accounts": accounts, "explained": explained}


def _said(report: Any) -> dict[str, Any]:
    """The same of the message."""
    remarks = report.remarks
    code = credit_status_pb2.ExplanationCode
    return {
        "disputes": [
            (
                dispute_pb2.DisputeState.Name(mark.state),
                dispute_pb2.DisputedItem.Name(mark.item),
                mark.disputed_month,
                mark.open_date,
                mark.resolve_by_date,
            )
            for mark in remarks.disputes
        ],
        "scope": dispute_pb2.RestrictionScope.Name(remarks.restriction).removeprefix(
            "RESTRICTION_SCOPE_"
        ),
        "accounts": remarks.restricted_accounts,
        "explained": {
            name: each.value
            for each in report.explanations
            if (name := code.Name(each.code).removeprefix("EXPLANATION_CODE_"))
            in {"DISPUTE_OPEN", "DATA_RESTRICTED"}
        },
    }


def _score(risk: Any) -> Score:
    names = [pb.RiskFigure.Name(each.figure).removeprefix("RISK_FIGURE_") for each in risk.reasons]
    points = [each.points for each in risk.reasons]
    assert points == sorted(points, reverse=True)
    assert risk.month == "2005-10"
    found = sorted(zip(names, points, strict=True))
    return risk.points, risk.probability_basis_points, found


def _differs(person: Person, body: bytes, card: dict[str, Any]) -> bool:
    """Whether an answer is another one than it has to be."""
    report = pb.CreditStatusReportV5.FromString(body)
    if _said(report) != _remarks(person):
        return True
    if person.done in ACCOUNTS | ALL:  # it was the only account
        none = (report.summary.accounts, len(report.months), report.status)
        restricted = pb.NotScored.NOT_SCORED_DATA_RESTRICTED
        unscored = not report.risk.reasons and report.risk.not_scored == restricted
        return none != (0, 0, credit_status_pb2.CREDIT_STATUS_NO_RECORD) or not unscored
    scores = _score(report.risk), score_of_answer(report, card), score_of_row(person.row, card)
    return report.risk.HasField("not_scored") or not scores[0] == scores[1] == scores[2]


def _file(real_data: Path | None, directory: Path, count: int) -> Path:
    """So many people of the file, from all of it."""
    whole = real_data or write_csv(directory / "all.csv", card_portfolio(count, 3))
    if count == EVERYBODY:
        return whole
    header, *rows = whole.read_text(encoding="utf-8").splitlines(keepends=True)
    some = directory / "some.csv"
    some.write_text("".join([header, *rows[:: max(1, len(rows) // count)][:count]]), "utf-8")
    return some


@pytest.mark.timeout(7200)
@pytest.mark.exhaustive
@pytest.mark.parametrize("count", [MANY])
async def test_score_and_remarks_of_everybody_are_what_a_few_lines_make_of_file_card_and_acts(
    stack: Stack, tmp_path: Path, real_data: Path | None, count: int
) -> None:
    file = _file(real_data, tmp_path, count)
    people, card = people_of(file), read_card()
    bank = stack.add_bank("bank-a", adapter="canonical-v5", policy=DISPUTING)
    lender = stack.add_bank(CARDS, adapter=None, contributes=True, policy=DISPUTING)
    result, rejected = contribute_file(stack, file, "uci-csv", CARDS)
    assert (result.rows, rejected) == (count, [])
    add_consents(stack, bank, (resident(person.number) for person in people))
    await stack.settled()
    different = Counter[Done]()
    async with client_of(stack, bank) as asking, client_of(stack, lender) as answering:
        await _each(
            [person for person in people if person.done in DISPUTED],
            lambda person: _dispute(person, asking, answering),
        )
        _restrict(stack, [p for p in people if p.done in ALL | {Done.ACCOUNT, Done.LIFTED}])
        await stack.settled()

        async def ask(person: Person) -> None:
            query = build_query(
                resident(person.number),
                Purpose.LOAN_APPROVAL,
                REFERENCE,
                sections=SECTIONS,
                as_of=AS_OF,
            )
            answer = await asking.query(query, QUERY_BODY_TYPE)
            different[person.done] += _differs(person, answer.body, card)

        await _each(people, ask)
    assert set(different) == {person.done for person in people} == set(Done)
    assert different.total() == 0, different
