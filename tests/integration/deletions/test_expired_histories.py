# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whatever happened to an account, what is negative and too old goes, and nothing else.

Random histories of corrections, withdrawals and plans; what has to be left is said by a few
lines that read the stored rows and know nothing of the gateway's rule.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any

import psycopg
import pytest

from gateway.domain.codes import AccountType, PlanKind, PlanState
from gateway.domain.months import month_number
from gateway.domain.people.buckets import bucket_of
from gateway.domain.records.contribution import AccountKey, batch_changes
from gateway.domain.records.plan import Instalment, Plan
from gateway.domain.records.record import Account, RepaymentRecord
from gateway.store.connections import CONTRIBUTOR, connect
from gateway.store.records.contributions import Contribution, ContributionWriter
from tests.integration.deletions.test_expired import expire
from tests.support.facts import admit, complete_facts
from tests.support.records.contributor import Contributor

BANK = "card-bank"
FIRST = month_number(2010, 1)
MONTHS = 8
PEOPLE = 50
DAYS = [date(2015, 3, 30), date(2015, 6, 15), date(2016, 2, 1), date(2026, 11, 1)]
Accounts = dict[AccountKey, Account]
Row = tuple[Any, ...]


def record(random: Random, month: int) -> RepaymentRecord:
    days = random.choice([0, 0, 30, 60])
    return RepaymentRecord(FIRST + month, 100, 50, random.choice([0, 700]), days, None)


def plan(random: Random, number: int) -> tuple[Plan | Instalment, ...]:
    """A plan of some state, and its instalments: in time, late, in part, not at all, not said."""
    state = random.choice(
        [
            PlanState.ACTIVE,
            PlanState.KEPT,
            PlanState.CANCELLED,
            PlanState.BROKEN,
            PlanState.BROKEN,
        ]
    )
    began = date(2010, 1, 10)
    ended = None
    if state is not PlanState.ACTIVE:
        ended = began + timedelta(days=random.randrange(1, 700))
    agreed = None if state is PlanState.CANCELLED and random.random() < 0.5 else began
    parts = [instalment(random, number, place) for place in range(1, random.randint(2, 3))]
    return Plan(number, PlanKind.DEFERRAL, state, began, agreed, agreed, ended), *parts


def instalment(random: Random, number: int, place: int) -> Instalment:
    """One of a plan; of the first some were due before it began."""
    due = date(2010, 1, 1) + timedelta(days=random.choice([0, 31, 425]))
    paid, days = random.choice([(None, 0), (0, 0), (40, -3), (40, 60), (100, -3), (100, 200)])
    paid_on = due + timedelta(days=days) if paid else None
    return Instalment(number, place, due, "CNY", 100, paid, paid_on)


def changed(random: Random, known: Accounts, subject: bytes) -> Accounts:
    """One step of somebody's history."""
    account_id = bytes([random.randrange(2)]) * 32
    key = subject, account_id
    after = dict(known)
    account = known.get(key)
    step = random.choice(["months", "months", "plan", "plan", "withdraw", "no plan", "close"])
    if step == "withdraw":
        after.pop(key, None)
    elif step == "months" or account is None:
        months = {r.month: r for r in (() if account is None else account.records)}
        for month in random.sample(range(MONTHS), random.randint(1, 4)):
            months[FIRST + month] = record(random, month)
        attached = () if account is None else account.attached
        closed = None if account is None else account.close_date
        after[key] = Account(
            BANK,
            AccountType.NON_REVOLVING_LOAN,
            "CNY",
            None,
            closed,
            tuple(months[month] for month in sorted(months)),
            attached,
        )
    elif step == "close":
        closed = random.choice([None, date(2010, 6, 15), date(2010, 12, 31)])
        after[key] = Account(*_but(account, close_date=closed))
    else:
        number = random.randint(1, 2)
        rows = [row for row in account.attached if _plan_of(row) != number]
        if step == "plan":
            rows += plan(random, number)
        rows.sort(key=lambda row: (type(row) is Instalment, _plan_of(row)))
        after[key] = Account(*_but(account, attached=tuple(rows)))
    return after


def _plan_of(row: Any) -> int:
    return int(row.number if type(row) is Plan else row.plan)


def _but(account: Account, **other: Any) -> tuple[Any, ...]:
    values = {name: getattr(account, name) for name in account.__slots__} | other
    return tuple(values.values())


def contribute(contributor: Contributor, before: Accounts, after: Accounts) -> None:
    """As a contribution does, and a withdrawal."""
    subjects = {key[0] for key in (*before, *after)}
    with (
        connect(contributor.database_url, role=CONTRIBUTOR) as connection,
        connection.transaction(),
    ):
        writer = ContributionWriter(connection)
        heads = writer.lock_heads(sorted({bucket_of(subject) for subject in subjects}))
        changes = batch_changes(heads, before, after)
        if changes:
            moment = datetime.now(UTC)
            writer.write(Contribution(BANK, moment, kind="withdrawal"), changes)
    admit(contributor.database_url)


def stored(contributor: Contributor) -> dict[str, list[Row]]:
    """All versions there are."""
    tables = {
        "account": "subject_id, account_id, data_version, withdrawn, close_date",
        "repayment_record": "subject_id, account_id, data_version, month, days_past_due, balance",
        "plan": "subject_id, account_id, data_version, number, state, ended_on, withdrawn,"
        " began_on",
        "instalment": "subject_id, account_id, data_version, plan, number, due_on, amount, paid,"
        " paid_on, withdrawn",
    }
    with contributor.superuser() as connection:
        return {
            table: connection.execute(
                f"SELECT {columns} FROM credit.{table} ORDER BY 1, 2, 3, 4, 5".encode()  # noqa: S608
            ).fetchall()
            for table, columns in tables.items()
        }


def later(day: date) -> date:
    """Five years; no test day is 29 February."""
    return day.replace(year=day.year + 5)


def month_end(month: date) -> date:
    return (month.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def kept_months(
    rows: list[Row], gone_until: int, closed: date | None, stands: bool, today: date
) -> list[Row]:
    """Of one account: its months' rows, the last withdrawal's version, and the rest."""
    newest: dict[date, Row] = {}
    for row in rows:
        if stands and row[2] > gone_until:
            newest[row[3]] = row
    months = sorted(newest)
    expired: set[date] = set()
    for at, month in enumerate(months):
        fine = [other for other in months[at:] if newest[other][4] == 0]
        end = fine[0] if fine else None
        last = newest[months[-1]]
        if end is None and closed is not None and not last[5]:
            end = max(closed, month_end(months[-1]))
        if newest[month][4] > 0 and end is not None and later(end) <= today:
            expired.add(month)
    return [
        row
        for row in rows
        if row[3] not in expired
        and not (
            row[4] > 0
            and (row[3] not in newest or newest[row[3]][4] == 0)
            and later(month_end(row[3])) <= today
        )
    ]


def kept_plans(
    rows: list[Row], gone_until: int, stands: bool, today: date
) -> tuple[list[Row], set[int]]:
    """Of one account: plans' rows that stay, and the plans that are gone as a whole."""
    kept, gone = [], set()
    for number in {row[3] for row in rows}:
        of_plan = [row for row in rows if row[3] == number]
        newest = of_plan[-1]
        there = stands and newest[2] > gone_until and not newest[6]
        broken = [row for row in of_plan if row[4] == PlanState.BROKEN]
        if broken and (not there or newest[4] == PlanState.BROKEN):
            if later(broken[-1][5]) <= today:
                gone.add(number)
                continue
            kept += of_plan
        else:
            kept += [row for row in of_plan if row not in broken or later(row[5]) > today]
    return kept, gone


def own_end(part: Row) -> date:
    """The day of the last payment, or the day it was due."""
    due: date = part[5]
    return max(due, part[8] or due)


def kept_parts(own: Mapping[str, list[Row]], gone: set[int], until: int, today: date) -> list[Row]:
    """Of one account: instalments' rows that stay."""
    kept: list[Row] = []
    stands, closed = not own["account"][-1][3], own["account"][-1][4]
    months = [row for row in own["repayment_record"] if row[2] > until]
    newest_month = max(months, key=lambda row: (row[3], row[2])) if months else None
    for number, place in {row[3:5] for row in own["instalment"] if row[3] not in gone}:
        versions = [row for row in own["instalment"] if row[3:5] == (number, place)]
        newest = versions[-1]
        bad = [
            row
            for row in versions
            if row[7] is not None and (row[7] < row[6] or (row[8] is not None and row[8] > row[5]))
        ]
        if not bad:
            kept += versions
            continue
        end: date | None = own_end(bad[-1])
        if stands and newest[2] > until and not newest[9]:
            if newest not in bad:
                kept += [row for row in versions if row not in bad or later(own_end(row)) > today]
                continue
            plans = [row for row in own["plan"] if row[3] == number and row[2] > until]
            plan_there = plans[-1] if plans and not plans[-1][6] else None
            began = None if plan_there is None else plan_there[7]
            if newest[7] < newest[6] and began is not None and newest[5] >= began:
                ends = [] if plan_there is None or plan_there[5] is None else [plan_there[5]]
                if closed is not None and newest_month is not None and not newest_month[5]:
                    ends.append(max(closed, month_end(newest_month[3])))
                end = max(min(ends), own_end(newest)) if ends else None
        if end is None or later(end) > today:
            kept += versions
    return kept


def expected(rows: Mapping[str, Iterable[Row]], today: date) -> dict[str, list[Row]]:
    """What has to be left of all that is stored."""
    left: dict[str, list[Row]] = {table: [] for table in rows}
    for key in sorted({tuple(row[:2]) for each in rows.values() for row in each}):
        own = {table: [row for row in each if row[:2] == key] for table, each in rows.items()}
        accounts = own["account"]
        withdrawals = [row[2] for row in accounts if row[3]]
        until, stands = max(withdrawals, default=0), bool(accounts) and not accounts[-1][3]
        months = kept_months(own["repayment_record"], until, accounts[-1][4], stands, today)
        plans, gone = kept_plans(own["plan"], until, stands, today)
        parts = kept_parts(own, gone, until, today)
        touched = (months, plans) != (own["repayment_record"], own["plan"])
        standing = [row for row in months if stands and row[2] > until]
        if touched and (not standing if stands else not months and not plans):
            continue
        left["account"] += accounts
        left["repayment_record"] += months
        left["plan"] += plans
        left["instalment"] += parts
    return {table: sorted(each, key=lambda row: row[:5]) for table, each in left.items()}


@pytest.mark.exhaustive
@pytest.mark.parametrize("seed", [1, 2, 3, 4, 5, 6])
def test_what_is_left_of_a_random_history_is_what_a_few_other_lines_say(
    contributor: Contributor, seed: int
) -> None:
    random = Random(seed)  # noqa: S311 - a history, no secret
    complete_facts(contributor.database_url)
    contributor.register(BANK)
    people = [contributor.subject(number) for number in range(1, PEOPLE + 1)]
    known: Accounts = {}
    for _ in range(9):
        after = dict(known)
        for subject in people:
            own = {key: account for key, account in after.items() if key[0] == subject}
            for key in own:
                del after[key]
            after |= changed(random, own, subject)
        contribute(contributor, known, after)
        known = after
    counted = {"months": 0, "plans": 0, "instalments": 0, "superseded": 0, "accounts": 0}
    for today in DAYS:
        has_to_be = expected(stored(contributor), today)
        said = expire(contributor, f"--as-of={today}")
        admit(contributor.database_url)
        assert stored(contributor) == has_to_be, today
        counted = {name: counted[name] + said[name] for name in counted}
        assert expire(contributor, f"--as-of={today}")["facts"] == []
    assert all(counted.values()), counted
    _summaries_are_of_what_is_left(contributor, people)


def _summaries_are_of_what_is_left(contributor: Contributor, people: list[bytes]) -> None:
    with psycopg.connect(contributor.database_url) as owner:
        rows = owner.execute("SELECT subject_id FROM credit.summary").fetchall()
    assert {subject for (subject,) in rows} == {
        subject for subject in people if contributor.accounts(subject)
    }


NOT_TO_EXPIRE: tuple[tuple[tuple[str | int | None, ...], str], ...] = (
    (("2010-01-01", None, None, 2), "stands"),  # the newest, that was late
    (("2010-02-01", None, None, None), "nothing before five years"),  # never late
    (("2010-01-01", None, None, 1), "nothing before five years"),  # not late in that version
    ((None, 1, None, None), "nothing before five years"),  # broken and young
    ((None, 2, None, None), "nothing before five years"),  # kept
    ((None, 2, 1, None), "nothing before five years"),  # an instalment that was paid in time
    ((None, 2, 2, None), "nothing before five years"),  # one that was paid late, and lately
    ((None, 2, 3, None), "nothing before five years"),  # one of which nobody said anything
    ((None, 2, 4, 1), "stands"),  # one that was missed, and its only version
    ((None, 2, 9, None), "nothing before five years"),  # none at all
    (("2010-01-01", 1, None, None), "only accounts"),
    (("2010-01-01", None, 1, None), "only accounts"),
    ((None, None, 1, None), "only accounts"),
    ((None, None, None, 1), "only accounts"),
)
"""Month, plan, instalment and version, and what is said of it."""


def test_the_database_lets_no_version_expire_that_stands_or_is_not_negative_and_old(
    contributor: Contributor, subtests: pytest.Subtests
) -> None:
    complete_facts(contributor.database_url)
    contributor.register(BANK)
    key = contributor.subject(1), bytes(32)
    began, due = date(2010, 1, 10), date(2010, 2, 1)
    plans = (
        Plan(1, PlanKind.DEFERRAL, PlanState.BROKEN, began, began, began, date(2025, 1, 1)),
        Plan(2, PlanKind.DEFERRAL, PlanState.KEPT, began, began, began, date(2011, 1, 1)),
        Instalment(2, 1, due, "CNY", 100, 100, due),
        Instalment(2, 2, due, "CNY", 100, 100, date(2025, 1, 1)),
        Instalment(2, 3, due, "CNY", 100, None, None),
        Instalment(2, 4, due, "CNY", 100, 0, None),
    )
    months = [RepaymentRecord(FIRST + number, None, None, 0, 0, None) for number in (0, 1)]
    loan = AccountType.NON_REVOLVING_LOAN
    first = Account(BANK, loan, "CNY", None, None, tuple(months), plans)
    months[0] = RepaymentRecord(FIRST, None, None, 0, 30, None)
    second = Account(BANK, loan, "CNY", None, None, tuple(months), plans)
    contribute(contributor, {}, {key: first})
    contribute(contributor, {key: first}, {key: second})
    refused = psycopg.errors.IntegrityConstraintViolation
    with connect(contributor.database_url, role=CONTRIBUTOR) as connection:
        for listed, said in NOT_TO_EXPIRE:
            with subtests.test(str(listed)), pytest.raises(refused, match=said):
                connection.execute(
                    "SELECT credit.expire_negative("
                    "%s, %s, %s::date[], %s::bigint[], %s::bigint[], %s::bigint[], 'x')",
                    [[key[0]], [key[1]], *([each] for each in listed)],
                )


def test_a_plan_whose_end_was_corrected_to_an_earlier_day_keeps_nothing_from_expiring(
    contributor: Contributor,
) -> None:
    # The older version says an end that is younger than five years: the newest one counts.
    complete_facts(contributor.database_url)
    contributor.register(BANK)
    today = datetime.now(UTC).date()
    began, young = today - timedelta(days=7 * 365), today - timedelta(days=4 * 365)
    old = today - timedelta(days=6 * 365)
    record_ = RepaymentRecord(FIRST, None, None, 0, 0, None)
    loan = AccountType.NON_REVOLVING_LOAN

    def account(ended: date) -> Account:
        broken = Plan(1, PlanKind.DEFERRAL, PlanState.BROKEN, began, began, began, ended)
        late = Instalment(2, 1, began, "CNY", 100, 100, ended)
        return Account(BANK, loan, "CNY", None, None, (record_,), (broken, late))

    key = contributor.subject(1), bytes(32)
    contribute(contributor, {}, {key: account(young)})
    contribute(contributor, {key: account(young)}, {key: account(old)})
    said = expire(contributor)
    assert (said["plans"], said["instalments"], said["versions"]) == (1, 1, 4)
