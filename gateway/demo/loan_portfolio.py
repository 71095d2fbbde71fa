# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Synthetic instalment loans of a second institution.

To some of the people of the card portfolio, and to some others; one row per loan
and month, up to September 2005, in the columns of the adapter `instalment-csv`.
Lateness is in days and moves by a month at a time: a loan that missed an
instalment stays as late while it pays one per month, and is cured by paying all.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from random import Random

from gateway.demo.card_portfolio import draw
from gateway.domain.months import last_day, month_number, month_text
from gateway.domain.people.synthetic import synthetic_resident_id

INSTALMENT_COLUMNS = (
    "account_reference",
    "resident_id",
    "product",
    "currency",
    "principal_minor",
    "open_date",
    "close_date",
    "month",
    "due_minor",
    "paid_minor",
    "balance_minor",
    "days_past_due",
)

_LAST_MONTH = month_number(2005, 9)
_FIRST_OPENING = month_number(2002, 6)
_LOANS_PER_THOUSAND = {0: 600, 1: 320, 2: 80}
_OTHERS_ABOVE = 500_000  # client numbers of people without a card
_OTHERS_EVERY = 20
_PRODUCT = "D1"  # PBOC account type: non-revolving loan
_TERMS = (6, 12, 24, 36)
_DAYS_A_MONTH = 30
_PAYS, _MISSES, _CURES = 0, 1, 2
_WHEN_CURRENT = {_PAYS: 965, _MISSES: 35}
_WHEN_LATE = {_PAYS: 350, _MISSES: 300, _CURES: 350}


def loan_portfolio(people: int, seed: int) -> Iterator[list[str]]:
    """The rows of the file, header first; the same seed gives the same rows.

    Args:
        people: clients of the card portfolio, numbered from 1, at most
            MAX_CARD_HOLDERS; two in five of them have a loan or two.
        seed: any integer.
    """
    yield list(INSTALMENT_COLUMNS)
    random = Random(seed)  # noqa: S311 - made-up people, not secrets
    for client_number in range(1, people + 1):
        borrowers = [client_number] * draw(random, _LOANS_PER_THOUSAND)
        if client_number % _OTHERS_EVERY == 0:
            borrowers.append(_OTHERS_ABOVE + client_number)
        for number, borrower in enumerate(borrowers):
            yield from _loan_rows(random, f"L{borrower:06d}-{number}", borrower)


@dataclass(frozen=True, slots=True)
class _Month:
    """One month of a loan, minor units."""

    month: int
    due: int
    paid: int
    balance: int
    days_past_due: int


def _loan_rows(random: Random, reference: str, borrower: int) -> list[list[str]]:
    """One loan's rows; what they say of the loan as a whole is the same in each."""
    opened = random.randint(_FIRST_OPENING, _LAST_MONTH - 1)
    open_date = date(opened // 12, opened % 12 + 1, random.randint(1, 28))
    term = random.choice(_TERMS)
    instalment = random.randint(5, 60) * 10_000
    months = _repay(random, opened, term, instalment)
    close_date = last_day(months[-1].month).isoformat() if months[-1].balance == 0 else ""
    currency = "CNY" if random.randrange(10) == 0 else "TWD"
    return [
        [
            reference,
            synthetic_resident_id(borrower),
            _PRODUCT,
            currency,
            str(term * instalment),
            open_date.isoformat(),
            close_date,
            month_text(month.month),
            str(month.due),
            str(month.paid),
            str(month.balance),
            str(month.days_past_due),
        ]
        for month in months
    ]


def _repay(random: Random, opened: int, term: int, instalment: int) -> list[_Month]:
    """The months from the one after opening until it is repaid, or the last one."""
    months: list[_Month] = []
    balance, missed = term * instalment, 0
    for month in range(opened + 1, _LAST_MONTH + 1):
        if balance == 0:
            break
        # Due: this month's instalment, and all that was missed.
        due = min(balance, instalment * (missed + 1))
        does = draw(random, _WHEN_LATE if missed else _WHEN_CURRENT)
        paid = {_PAYS: min(due, instalment), _MISSES: 0, _CURES: due}[does]
        balance -= paid
        missed = -(-(due - paid) // instalment)
        months.append(_Month(month, due, paid, balance, missed * _DAYS_A_MONTH))
    return months
