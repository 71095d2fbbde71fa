# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A synthetic card portfolio, for when the real file is absent.

Same columns and codes as the UCI "Default of credit card clients" file: six
months, April to September 2005, newest first, amounts in New Taiwan dollars.
Repayment status moves from month to month by roll rates rounded from those of
that file (I-Cheng Yeh, 2009; CC BY 4.0); nobody in it is copied from there.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate
from random import Random

MONTHS = 6
UCI_COLUMNS = (
    "ID",
    "LIMIT_BAL",
    "SEX",
    "EDUCATION",
    "MARRIAGE",
    "AGE",
    "PAY_0",
    "PAY_2",
    "PAY_3",
    "PAY_4",
    "PAY_5",
    "PAY_6",
    *(f"BILL_AMT{number}" for number in range(1, MONTHS + 1)),
    *(f"PAY_AMT{number}" for number in range(1, MONTHS + 1)),
    "default_payment_next_month",
)

_NO_CONSUMPTION = -2
# Repayment status: -2 no consumption, -1 paid in full, 0 minimum paid,
# 1 to 8 that many months late. Weights are per thousand.
_FIRST_STATUS = {-2: 163, -1: 191, 0: 543, 2: 93, 3: 6, 4: 2, 7: 2}
_ROLL_RATES: dict[int, dict[int, int]] = {
    -2: {-2: 813, -1: 68, 0: 50, 1: 57, 2: 12},
    -1: {-2: 66, -1: 757, 0: 120, 1: 21, 2: 36},
    0: {-1: 51, 0: 888, 2: 61},
    1: {-1: 60, 0: 200, 1: 340, 2: 400},
    2: {-1: 80, 0: 174, 1: 103, 2: 580, 3: 63},
    3: {-1: 76, 0: 83, 1: 98, 2: 327, 3: 159, 4: 257},
    4: {-1: 21, 0: 21, 1: 85, 2: 226, 3: 77, 4: 281, 5: 289},
    5: {-1: 27, 0: 27, 1: 63, 2: 162, 3: 63, 4: 99, 5: 109, 6: 450},
    6: {-1: 16, 0: 16, 1: 32, 2: 79, 3: 16, 4: 16, 5: 48, 6: 63, 7: 714},
    7: {2: 269, 3: 10, 6: 8, 7: 603, 8: 110},
    8: {1: 111, 2: 333, 4: 111, 7: 111, 8: 334},
}
_DEFAULT_PER_THOUSAND = {-2: 132, -1: 168, 0: 128, 1: 339, 2: 691}
_DEFAULT_WHEN_LATER = 700
_LIMITS = (20_000, 50_000, 80_000, 120_000, 200_000, 300_000, 500_000)
_MONTHLY_INTEREST_PER_THOUSAND = 15


def card_portfolio(people: int, seed: int) -> Iterator[list[str]]:
    """The rows of the file, header first; the same seed gives the same rows.

    Args:
        people: clients, numbered from 1.
        seed: any integer.
    """
    yield list(UCI_COLUMNS)
    random = Random(seed)  # noqa: S311 - made-up people, not secrets
    for client_number in range(1, people + 1):
        yield [str(value) for value in _client(random, client_number)]


def draw(random: Random, weights: dict[int, int]) -> int:
    """One of the keys, by weight."""
    return random.choices(list(weights), cum_weights=list(accumulate(weights.values())))[0]


def _client(random: Random, client_number: int) -> list[int]:
    """One client's row."""
    limit = random.choice(_LIMITS)
    statuses = _statuses(random)
    bills, payments = _bills_and_payments(random, limit, statuses)
    defaults = random.randrange(1000) < _DEFAULT_PER_THOUSAND.get(statuses[-1], _DEFAULT_WHEN_LATER)
    return [
        client_number,
        limit,
        random.randint(1, 2),
        random.randint(1, 4),
        random.randint(1, 3),
        random.randint(21, 69),
        *reversed(statuses),
        *reversed(bills),
        *reversed(payments),
        int(defaults),
    ]


def _statuses(random: Random) -> list[int]:
    """Repayment status of six months, oldest first."""
    statuses = [draw(random, _FIRST_STATUS)]
    while len(statuses) < MONTHS:
        statuses.append(draw(random, _ROLL_RATES[statuses[-1]]))
    return statuses


def _bills_and_payments(
    random: Random, limit: int, statuses: list[int]
) -> tuple[list[int], list[int]]:
    """Bills and payments that go with the statuses, oldest first.

    A payment of a month settles the bill of the month before; of the payment
    in the first month the bill is not known.
    """
    bill = random.randrange(limit // 2)
    bills: list[int] = []
    payments: list[int] = []
    for status in statuses:
        payment = _payment(random, bill, status)
        rest = max(0, bill - payment)
        interest = rest * _MONTHLY_INTEREST_PER_THOUSAND // 1000
        spent = 0 if status == _NO_CONSUMPTION or status > 1 else random.randrange(limit // 10)
        bill = min(limit, rest + interest + spent)
        bills.append(bill)
        payments.append(payment)
    return bills, payments


def _payment(random: Random, bill: int, status: int) -> int:
    """What is paid of a bill in a month that ends with that status."""
    if status < 0:
        return bill
    if status == 0:
        return bill * random.randint(50, 200) // 1000
    return bill * random.randint(0, 20) // 1000
