# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""People with accounts at two institutions of a `tests.support.gateway.stack.Stack`."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable
from dataclasses import replace
from hashlib import sha256
from typing import Any

import psycopg

from gateway.client import DisputedItem, DisputeOpening, IdentifierScheme
from gateway.demo.card_portfolio import card_portfolio
from gateway.domain.access.methods import CONSENT_METHODS, DISPUTE_METHODS, RECOVER
from gateway.domain.access.partner import Policy
from gateway.domain.access.query import Identifier
from gateway.domain.facts.kinds import RESTRICTION
from gateway.domain.facts.people import person_scope, restriction_body
from gateway.domain.people.subject import account_id
from gateway.store.connections import OPERATOR, connect
from gateway.store.facts.recording import record_fact
from tests.support.gateway.stack import EVERYTHING, REFERENCE, Bank, Stack, resident
from tests.support.gateway.stack_data import contribute_file
from tests.support.records.contributed_loans import loans, months
from tests.support.records.contributor import write_csv

CARDS, LOANS = "card-bank", "loan-bank"


DISPUTING = replace(
    EVERYTHING,
    methods=EVERYTHING.methods
    | {method.name for method in (*DISPUTE_METHODS, *CONSENT_METHODS, RECOVER)},
)
"""What lets a partner dispute, under consents of its own."""
EVIDENCE = sha256(b"a receipt").digest()


def opening(number: int = 1, **changed: Any) -> DisputeOpening:
    """A dispute about the loan of somebody, under a consent."""
    given: dict[str, Any] = {
        "identifier": Identifier(IdentifierScheme.CN_RESIDENT_ID, resident(number)),
        "institution": LOANS,
        "account_reference": "SP-1",
        "item": DisputedItem.LATENESS,
        "month": "2005-03",
        "evidence": (EVIDENCE,),
        "consent_reference": REFERENCE,
    }
    return DisputeOpening(**(given | changed))


def contribute_two(
    stack: Stack,
    people: int = 3,
    policy: Policy = EVERYTHING,
    registered: Callable[[], None] = lambda: None,
) -> dict[str, Bank]:
    """Everybody has a card at one institution; the first one has a loan at another.

    `registered` is called once there are both institutions, and nothing is contributed yet.

    Returns:
        Both.
    """
    made = {
        name: stack.add_bank(name, adapter=None, contributes=True, policy=policy)
        for name in (CARDS, LOANS)
    }
    registered()
    cards = write_csv(stack.directory / "cards.csv", list(card_portfolio(people, 3)))
    _, rejected = contribute_file(stack, cards, "uci-csv", CARDS)
    assert rejected == []
    rows = months(1, 4, days_past_due="40", resident_id=resident(1), open_date="2005-01-01")
    file = loans(stack.directory / "loans.csv", *rows)
    _, rejected = contribute_file(stack, file, "instalment-csv", LOANS)
    assert rejected == []
    return made


def loan_of(stack: Stack, reference: str) -> tuple[str, bytes]:
    """The institution, and the id of a loan."""
    _, key = stack.keys.pseudonym_key()
    return LOANS, account_id(key, LOANS, reference)


def restrict(
    stack: Stack,
    number: int,
    account: tuple[str, bytes] | None,
    *,
    restriction_id: bytes = b"",
    lifted: bool = False,
) -> bytes:
    """Leaves an account, or all of a person's, out of figures; or takes it in again."""
    subject = stack.subject_id(resident(number))
    named = restriction_id or secrets.token_bytes(16)
    body = restriction_body(subject, named, account, lifted=lifted)
    with connect(stack.database_url, role=OPERATOR) as operator:
        record_fact(operator, RESTRICTION, person_scope(subject), body)
    return named


def residents(numbers: Iterable[int]) -> list[str]:
    """Their identity numbers."""
    return [resident(number) for number in numbers]


def correct_loan(
    stack: Stack, days_past_due: str, *, reference: str = "SP-1", first: int = 2, last: int = 4
) -> int:
    """A newer report of some of a loan's months; the number of its contribution."""
    name = f"loans-{reference}-{days_past_due}-{first}.csv"
    rows = months(
        first,
        last,
        days_past_due=days_past_due,
        resident_id=resident(1),
        open_date="2005-01-01",
        account_reference=reference,
    )
    _, rejected = contribute_file(
        stack, loans(stack.directory / name, *rows), "instalment-csv", LOANS
    )
    assert rejected == []
    with psycopg.connect(stack.database_url) as connection:
        row = connection.execute("SELECT max(contribution_id) FROM credit.contribution").fetchone()
    assert row is not None
    return int(row[0])
