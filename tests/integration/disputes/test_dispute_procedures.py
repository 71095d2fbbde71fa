# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Disputes and corrections by the commands of docs/operations.md, while a gateway serves."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta

import psycopg
import pytest

from gateway.client import DisputeState
from gateway.demo.card_portfolio import card_portfolio
from gateway.store.connections import AUDITOR, OPERATOR, connect
from gateway.store.deletions.erasing import erase_person
from tests.integration.disputes.conftest import Banks, Clients
from tests.integration.disputes.test_dispute_service import remarks
from tests.integration.disputes.test_statements import SAID
from tests.support.calls.signed_options import signed_options
from tests.support.disputes.people import opening
from tests.support.gateway.stack import Stack, resident
from tests.support.records.contributor import write_csv
from tests.support.worlds.logins import logins
from tests.support.worlds.procedures import commands
from tests.support.worlds.steps import Steps

pytestmark = pytest.mark.exhaustive

METHODS, RULES, OVERDUE, MODERATE, RESTRICT, RESOLVE, ERASED = commands("Disputes")
CONTRIBUTE, COMPUTE, LIST, AUDIT = commands("Corrections")


@pytest.fixture
async def guided(stack: Stack) -> AsyncIterator[Steps]:
    """An operator's; the log and the records verify at the end."""
    with logins(stack.database_url, {"operator": OPERATOR, "auditor": AUDITOR}) as urls:
        made = Steps(stack).by(urls["operator"])
        # As in all tests on this database:
        made.here["CREDIT_GATEWAY_VERIFY_DEFINITIONS"] = "false"
        made.here["AUDITORS_DATABASE"] = urls["auditor"]
        yield made
        await stack.settled()
        await made.by(urls["auditor"]).verified()


async def _opened(clients: Clients) -> bytes:
    return (await clients["bank-a"].disputes.open(opening())).dispute.dispute_id


async def test_a_statement_is_read_and_shown_and_an_account_restricted_for_a_while(
    guided: Steps, stack: Stack, clients: Clients
) -> None:
    await guided.done(METHODS)
    await guided.done(RULES)
    await stack.settled()
    made = (await clients["bank-a"].disputes.open(opening(statement=SAID))).dispute
    assert made.resolve_by - made.open_time <= timedelta(days=21)
    named = made.dispute_id.hex()
    shown = await guided.done(MODERATE, DISPUTE=named)
    assert SAID.splitlines()[1] in shown
    await stack.settled()
    assert (await remarks(clients["bank-a"])).statement == SAID
    restrict, lift = RESTRICT.splitlines()
    for command, restricted in ((restrict, True), (lift, False)):
        await guided.done(command, DISPUTE=named)
        known = (await clients["bank-a"].disputes.get(made.dispute_id)).dispute
        assert known.restricted is restricted


async def test_what_is_overdue_is_escalated_and_decided_by_the_operator(
    guided: Steps, stack: Stack, clients: Clients
) -> None:
    made = await _opened(clients)
    await guided.done(OVERDUE)
    moved = "UPDATE credit.dispute SET answer_by_time = answer_by_time + %s::interval"
    with psycopg.connect(stack.database_url, autocommit=True) as owner:
        owner.execute(moved, ["-30 days"])
        assert made.hex() in (await guided.ends(1, OVERDUE)).stdout
        owner.execute(moved, ["30 days"])
    await guided.done(RESOLVE, DISPUTE=made.hex())
    assert (await clients["bank-a"].disputes.get(made)).dispute.state is DisputeState.RESOLVED
    await guided.done(OVERDUE)


async def test_a_dispute_about_somebody_who_was_erased_is_ended(
    guided: Steps, stack: Stack, clients: Clients
) -> None:
    made = await _opened(clients)
    with connect(stack.database_url, role=OPERATOR) as operator:
        subject = stack.subject_id(resident(1))
        number = erase_person(operator, [subject], stack.clock.now(), "a test").contribution
    await stack.settled()
    await guided.done(ERASED, DISPUTE=made.hex(), CONTRIBUTION=str(number))
    known = (await clients["bank-a"].disputes.get(made)).dispute
    assert (known.state, known.correction) == (DisputeState.RESOLVED, number)


async def test_who_was_told_gets_a_notice_of_what_is_corrected(
    guided: Steps, stack: Stack, clients: Clients, begun: tuple[Stack, Banks]
) -> None:
    made = await _opened(clients)
    await remarks(clients["bank-a"])  # it is told
    rows = list(card_portfolio(3, 3))
    bill = rows[0].index("BILL_AMT1")
    rows[1][bill] = str(int(rows[1][bill]) + 1)
    write_csv(stack.directory / "corrected.csv", rows)
    owner, auditor = Steps(stack), guided.by(str(guided.here["AUDITORS_DATABASE"]))
    said = await owner.done(CONTRIBUTE, DISPUTE=made.hex())
    await auditor.done(COMPUTE)
    assert made.hex() in (await guided.ends(1, LIST)).stdout
    options = " ".join(signed_options(stack, begun[1]["bank-a"], subject=False))
    await guided.done(f"credit-gateway correction receive --acknowledge {options}")
    await stack.settled()
    await guided.done(LIST)
    await auditor.done(AUDIT)
    assert "bank-a" in said
