# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What no state of a dispute may become: refused by the database, and named by the auditor.

The table of states stands in the database and with the auditor; here they are compared over all
states, changes and recorders.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import chain, combinations
from typing import Any

import psycopg
import pytest

from gateway.audit.facts.dispute_states import may_become, may_open
from gateway.client import (
    CreditGatewayClient,
    DisputeAnswer,
    DisputeOutcome,
    DisputeResolution,
    DisputeState,
)
from gateway.domain.disputes.dispute import Dispute, StatementState
from gateway.domain.facts.kinds import DISPUTE
from gateway.domain.facts.people import dispute_body, person_scope
from gateway.errors import StoreError
from gateway.store.connections import GATEWAY, OPERATOR, connect
from gateway.store.facts.recording import record_fact
from gateway.store.records.disputes import dispute_named
from tests.support.consents.asking import found
from tests.support.disputes.people import LOANS, correct_loan, opening
from tests.support.gateway.stack import Stack
from tests.support.suite.exhaustive import first_every_day

Clients = dict[str, CreditGatewayClient]
NOW = datetime(2026, 6, 1, tzinfo=UTC)
CHECK = "credit.may_change_dispute(credit.dispute, credit.dispute, text)"


def known(stack: Stack, dispute_id: bytes) -> Dispute:
    """As it stands."""
    with connect(stack.database_url, role=OPERATOR) as connection:
        found = dispute_named(connection, dispute_id)
    assert found is not None
    return found


def record(stack: Stack, after: Dispute) -> None:
    """By an operator, past the verbs. Raises StoreError."""
    body = dispute_body(replace(after, version=after.version + 1), None)
    with connect(stack.database_url, role=OPERATOR) as connection:
        record_fact(connection, DISPUTE, person_scope(after.subject_id), body)


async def resolved(stack: Stack, clients: Clients) -> Dispute:
    """One that is over, as corrected."""
    bank, lender = clients["bank-a"], clients[LOANS]
    made = (await bank.disputes.open(opening(statement="I paid."))).dispute.dispute_id
    await lender.disputes.answer(DisputeAnswer(made))
    correction = correct_loan(stack, "0")
    await stack.settled()
    done = DisputeResolution(made, DisputeOutcome.CORRECTED, correction)
    await lender.disputes.resolve(done)
    return known(stack, made)


CHANGED_AFTERWARDS: dict[str, dict[str, Any]] = {
    "outcome": {"outcome": DisputeOutcome.REJECTED, "correction": None},
    "correction": {"correction": 1},
    "answer": {"answer_time": NOW},
    "end": {"end_time": NOW},
    "evidence": {"answer_evidence": (bytes(32),)},
    "reopened": {"state": DisputeState.OPEN, "outcome": None, "correction": None, "end_time": None},
    "withdrawn": {"state": DisputeState.WITHDRAWN, "outcome": None, "correction": None},
    "with a statement shown": {
        "statement_state": StatementState.SHOWN,
        "answer_time": NOW,
    },
    "nothing": {},
}


@pytest.mark.parametrize(
    "changed", first_every_day(CHANGED_AFTERWARDS.values()), ids=CHANGED_AFTERWARDS
)
async def test_no_fact_of_an_operators_changes_how_a_dispute_ended(
    stack: Stack, clients: Clients, changed: dict[str, Any]
) -> None:
    over = await resolved(stack, clients)
    with pytest.raises(StoreError):
        record(stack, replace(over, **changed))
    assert known(stack, over.dispute_id) == over
    # What may still change does.
    record(stack, replace(over, statement_state=StatementState.SHOWN))
    await stack.settled()
    assert known(stack, over.dispute_id).statement_state is StatementState.SHOWN
    assert found(stack) == set()


async def test_a_withdrawal_that_leaves_the_account_restricted_is_refused(
    stack: Stack, clients: Clients
) -> None:
    made = (await clients["bank-a"].disputes.open(opening())).dispute.dispute_id
    await clients[LOANS].disputes.answer(DisputeAnswer(made, restricted=True))
    over = replace(
        known(stack, made), state=DisputeState.WITHDRAWN, end_time=datetime.now(UTC), version=3
    )
    scope, body = person_scope(over.subject_id), dispute_body(over, "bank-a")
    asked = [DISPUTE.name, scope, json.dumps(body), "bank-a"]
    with connect(stack.database_url, role=GATEWAY) as gateway, pytest.raises(psycopg.Error) as no:
        gateway.execute("SELECT credit.record_fact_by_call(%s, %s, %s, %s, now())", asked)
    assert no.value.sqlstate == "23514"
    await clients["bank-a"].disputes.withdraw(made)
    assert not known(stack, made).restricted


@contextmanager
def nothing_checked(url: str) -> Iterator[None]:
    """With the owner's rights the database takes any state; afterwards it is as it was."""
    with psycopg.connect(url, autocommit=True) as owner:
        row = owner.execute("SELECT pg_get_functiondef(%s::regprocedure)", [CHECK]).fetchone()
        assert row is not None
        owner.execute(
            "CREATE OR REPLACE FUNCTION credit.may_change_dispute(known credit.dispute,"
            " given credit.dispute, actor text) RETURNS boolean LANGUAGE sql AS 'SELECT true'"
        )
        yield
        owner.execute(row[0].encode())


async def test_what_the_database_was_made_to_take_the_auditor_names(
    stack: Stack, clients: Clients
) -> None:
    over = await resolved(stack, clients)
    assert found(stack) == set()
    with nothing_checked(stack.database_url):
        record(stack, replace(over, outcome=DisputeOutcome.REJECTED, correction=None))
        await stack.settled()
    assert known(stack, over.dispute_id).outcome is DisputeOutcome.REJECTED
    assert found(stack) == {"fact-impossible"}


# ---------------------------------------------------------------- the two tables

FIRST: dict[str, Any] = {
    "subject_id": "\\x" + "01" * 32,
    "dispute_id": "\\x" + "02" * 16,
    "opened_by": "bank-a",
    "partner_id": LOANS,
    "account_id": "\\x" + "03" * 32,
    "month": None,
    "item": 1,
    "rules": "pbc",
    "state": "open",
    "outcome": None,
    "open_time": NOW.isoformat(),
    "answer_by_time": NOW.isoformat(),
    "resolve_by_time": NOW.isoformat(),
    "answer_time": None,
    "end_time": None,
    "evidence": [],
    "answer_evidence": [],
    "correction": None,
    "restricted": False,
    "statement": "\\x04",
    "statement_state": "pending",
    "version": 1,
}
_ANSWERED = {"answer_time": NOW.isoformat(), "state": "answered"}
_OVER = {"end_time": NOW.isoformat()}
STATES: list[dict[str, Any]] = [
    {},
    _ANSWERED,
    {"state": "escalated"},
    {"state": "escalated", "answer_time": NOW.isoformat()},
    {"state": "resolved", "outcome": "rejected", **_OVER},
    {"state": "resolved", "outcome": "corrected", "correction": 7, **_OVER},
    {"state": "withdrawn", **_OVER},
    {"state": "withdrawn", "statement_state": "shown", **_OVER},
    {"restricted": True},
    _ANSWERED | {"restricted": True},
    {"statement": None, "statement_state": None},
    _ANSWERED | {"statement_state": "refused"},
]
ALTERED: dict[str, Any] = {
    "answer_time": (NOW + timedelta(days=1)).isoformat(),
    "end_time": (NOW + timedelta(days=1)).isoformat(),
    "answer_evidence": ["\\x" + "05" * 32],
    "restricted": True,
    "statement_state": "shown",
}
ACTORS = ["partner:bank-a", f"partner:{LOANS}", "partner:other", "operator:bank-a", "gateway:x"]


def following() -> Iterator[tuple[dict[str, Any] | None, dict[str, Any]]]:
    """A dispute before, and after; each satisfies what the columns are checked for."""
    altered = chain.from_iterable(combinations(ALTERED, number) for number in range(3))
    more = [{name: ALTERED[name] for name in names} for names in altered]
    for before in (None, *STATES):
        for after in STATES:
            for change in more:
                given = FIRST | (before or {}) | _cleared(after) | after | change
                if (given["end_time"] is None) == (given["state"] in {"resolved", "withdrawn"}):
                    continue
                if (given["statement"] is None) != (given["statement_state"] is None):
                    continue
                yield None if before is None else FIRST | before, given | {"version": 2}


def _cleared(after: dict[str, Any]) -> dict[str, Any]:
    """What a state leaves empty, so that it can be one."""
    empty: dict[str, Any] = {} if "outcome" in after else {"outcome": None, "correction": None}
    return empty | ({} if "end_time" in after else {"end_time": None}) | {"state": "open"}


async def test_the_auditors_table_of_states_is_the_databases(database_url: str) -> None:
    asked: list[tuple[dict[str, Any] | None, dict[str, Any], str]] = [
        (before, after, actor) for before, after in following() for actor in ACTORS
    ]
    with psycopg.connect(database_url) as owner:
        rows = owner.execute(
            "SELECT credit.may_change_dispute("
            "   jsonb_populate_record(NULL::credit.dispute, nullif(q ->> 0, 'null')::jsonb),"
            "   jsonb_populate_record(NULL::credit.dispute, q -> 1), q ->> 2) IS TRUE"
            " FROM jsonb_array_elements(%s::jsonb) WITH ORDINALITY AS a (q, n) ORDER BY n",
            [json.dumps(asked)],
        ).fetchall()
    said = [
        may_open(after, actor) if before is None else may_become(before, after, actor)
        for before, after, actor in asked
    ]
    differ = [each for each, row, mine in zip(asked, rows, said, strict=True) if row[0] != mine]
    assert not differ, differ[:3]
    assert {True, False} == set(said)
    assert sum(said) > len(STATES)
