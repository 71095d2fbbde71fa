# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Writes the published vectors of section 27, tests/vectors/obligations/bodies.json.

    python -m tests.vectors.generate_obligations [DIRECTORY]

Answers of GetObligations and what they say. They hold no keys and come out the same each time.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from creditgateway.v1 import obligations_pb2 as pb

from gateway.domain.codes import AccountType, PlanKind, PlanState
from gateway.domain.months import month_number
from gateway.domain.obligations.building import build_obligations
from gateway.domain.records.plan import Instalment, Plan
from gateway.domain.records.record import Account, RepaymentRecord
from gateway.wire.obligations.bodies import encode_obligations
from tests.vectors.signed_bodies import DESCRIPTION, Json, body_case, write_bodies

DAY = date(2026, 11, 30)
OCTOBER = RepaymentRecord(month_number(2026, 10), 250_000, 100_000, 4_000_000, 45, None)
CARD = Account("bank-a", AccountType.CREDIT_CARD, "CNY", date(2020, 1, 1), None, (OCTOBER,))
PLAN = Plan(
    7,
    PlanKind.INSTALMENT,
    PlanState.ACTIVE,
    date(2026, 9, 1),
    date(2026, 9, 2),
    date(2026, 9, 3),
    None,
)
SCHEDULE = tuple(
    Instalment(7, number, date(2026, 9 + number, 15), "CNY", 100_000, 0, None)
    for number in (1, 2, 3)
)
PAID = replace(SCHEDULE[0], paid=100_000, paid_on=date(2026, 10, 14))


def bodies() -> Json:
    """Bodies of answers."""
    text = f"Serialised answers of GetObligations (section 27). {DESCRIPTION}"
    return {"description": text, "cases": [*_cases()]}


def _cases() -> list[Json]:
    planned = replace(CARD, attached=(PLAN, PAID, *SCHEDULE[1:]))
    silent = replace(planned, attached=(PLAN, *(replace(row, paid=None) for row in SCHEDULE)))
    unknown = replace(CARD, records=(OCTOBER._replace(due=None, paid=None),))
    dollars = replace(CARD, currency="USD")
    return [
        _case("nothing-to-pay"),
        _case("no-due-date-is-known", CARD),
        _case("a-plan-with-one-instalment-late", planned),
        _case("a-plan-of-which-nobody-says-what-was-paid", silent),
        _case("amounts-that-were-not-reported", unknown),
        _case("two-currencies", planned, dollars),
    ]


def _case(name: str, *accounts: Account) -> Json:
    made = build_obligations(accounts, data_version=300, as_of=DAY)
    return body_case(pb.Obligations, name, encode_obligations(made))


if __name__ == "__main__":
    write_bodies("obligations", bodies())
