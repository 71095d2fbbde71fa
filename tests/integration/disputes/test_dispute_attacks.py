# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Calls of DisputeService that come twice, under a revoked consent, or are cut on their way."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import timedelta
from pathlib import Path

import pytest

from gateway.client import (
    CreditGatewayClient,
    DisputeAnswer,
    DisputeOutcome,
    DisputeResolution,
    DisputeState,
    RefusedError,
    SentRequest,
    TransportError,
)
from gateway.domain.access.methods import OPEN_DISPUTE, WITHDRAW_DISPUTE
from gateway.domain.access.query import Identifier
from gateway.domain.disputes.calls import NAME_BODY_TYPE, OPENING_BODY_TYPE
from gateway.domain.disputes.rules import MAX_A_YEAR_OF_ACCOUNT
from gateway.domain.own_calls.recovery import LostAnswer
from gateway.domain.people.schemes import IdentifierScheme
from gateway.services.contribute.links import link_people
from gateway.store.connections import CONTRIBUTOR, connect
from gateway.wire.disputes.bodies import encode_name, encode_opening
from tests.support.calls.held import held, until
from tests.support.consents.asking import client_of, found, refusal_of
from tests.support.disputes.people import CARDS, DISPUTING, LOANS, contribute_two, opening
from tests.support.gateway.cutting_proxy import Cut, CuttingProxy, cutting_proxy
from tests.support.gateway.stack import REFERENCE, Stack, resident
from tests.support.uploads import count

Clients = dict[str, CreditGatewayClient]
LOCK = "LOCK TABLE credit.dispute IN SHARE ROW EXCLUSIVE MODE"
"""Disputes are read, and none is written, while somebody has it."""
WAITS = (
    "SELECT EXISTS (SELECT FROM pg_locks"
    " WHERE NOT granted AND relation = 'credit.dispute'::regclass)"
)


def link(stack: Stack, alias: str, kept: str) -> None:
    """One identifier of a person is linked to the one that is kept."""
    one, other = (Identifier(IdentifierScheme.CN_RESIDENT_ID, who) for who in (alias, kept))
    with connect(stack.database_url, role=CONTRIBUTOR) as connection:
        link_people(connection, stack.keys, stack.clock, one, other)


def signed_opening(client: CreditGatewayClient) -> SentRequest:
    """A signed OpenDispute."""
    return client.sign(encode_opening(opening()), OPENING_BODY_TYPE, method=OPEN_DISPUTE.name)


async def states(client: CreditGatewayClient) -> list[DisputeState]:
    """Those of the caller's disputes."""
    return [each.state async for each in client.disputes.list()]


async def test_a_replayed_call_opens_withdraws_and_reopens_nothing(
    stack: Stack, clients: Clients
) -> None:
    bank = clients["bank-a"]
    request = signed_opening(bank)
    both = await asyncio.gather(refusal_of(bank.send(request)), refusal_of(bank.send(request)))
    assert sorted(reason for reason, _ in both) == ["", "REQUEST_REPLAYED"]
    (known,) = [each async for each in bank.disputes.list()]
    name = encode_name(known.dispute_id)
    withdrawal = bank.sign(name, NAME_BODY_TYPE, method=WITHDRAW_DISPUTE.name)
    assert await refusal_of(bank.send(withdrawal)) == ("", None)
    assert await refusal_of(bank.send(request)) == ("REQUEST_REPLAYED", None)
    assert await states(bank) == [DisputeState.WITHDRAWN]
    again = await bank.disputes.open(opening())
    assert await refusal_of(bank.send(withdrawal)) == ("REQUEST_REPLAYED", None)
    assert (await bank.disputes.get(again.dispute.dispute_id)).dispute.state is DisputeState.OPEN
    assert count(stack, "dispute") == 2
    assert found(stack) == set()


async def test_under_a_revoked_consent_nothing_is_opened_and_what_is_open_goes_on(
    stack: Stack, clients: Clients
) -> None:
    bank, lender = clients["bank-a"], clients[LOANS]
    made = (await bank.disputes.open(opening())).dispute.dispute_id
    await bank.consents.revoke(resident(1), REFERENCE)
    assert await refusal_of(bank.disputes.open(opening())) == ("CONSENT_REVOKED", None)
    await lender.disputes.answer(DisputeAnswer(made))
    await lender.disputes.resolve(DisputeResolution(made, DisputeOutcome.REJECTED))
    assert await states(bank) == [DisputeState.RESOLVED]
    assert await refusal_of(bank.disputes.open(opening())) == ("CONSENT_REVOKED", None)
    assert count(stack, "dispute") == 1
    assert found(stack) == set()


async def test_of_many_openings_of_one_dispute_at_once_one_is_taken(
    stack: Stack, clients: Clients
) -> None:
    bank = clients["bank-a"]
    told = await asyncio.gather(*(refusal_of(bank.disputes.open(opening())) for _ in range(6)))
    assert sorted(reason for reason, _ in told) == ["", *["DISPUTE_EXISTS"] * 5]
    assert count(stack, "dispute") == 1


async def test_nobody_disputes_one_account_again_and_again_or_everything_of_one_person(
    stack: Stack, clients: Clients, monkeypatch: pytest.MonkeyPatch
) -> None:
    bank, lender = clients["bank-a"], clients[LOANS]
    for _ in range(MAX_A_YEAR_OF_ACCOUNT):
        made = (await bank.disputes.open(opening())).dispute.dispute_id
        await bank.disputes.withdraw(made)
    assert await refusal_of(bank.disputes.open(opening())) == ("DISPUTE_LIMIT", None)
    # Another account of the same person, and another caller for the same account.
    card = opening(institution=CARDS, account_reference="1", month=None)
    assert await refusal_of(bank.disputes.open(card)) == ("", None)
    own = opening(consent_reference="")
    made = (await lender.disputes.open(own)).dispute.dispute_id
    await lender.disputes.withdraw(made)
    monkeypatch.setattr("gateway.services.disputes.service.MAX_OPEN_OF_PERSON", 1)
    monkeypatch.setattr("gateway.services.disputes.service.MAX_A_YEAR_OF_ACCOUNT", 100)
    assert await refusal_of(bank.disputes.open(opening())) == ("DISPUTE_LIMIT", None)
    # Neither does another identifier of the same person help.
    await asyncio.to_thread(link, stack, resident(2), resident(1))
    await stack.settled()
    assert await refusal_of(bank.disputes.open(opening(2))) == ("DISPUTE_LIMIT", None)
    (of_card,) = [each async for each in bank.disputes.list() if each.state is DisputeState.OPEN]
    await bank.disputes.withdraw(of_card.dispute_id)
    assert await refusal_of(bank.disputes.open(opening())) == ("", None)
    assert found(stack) == set()


async def test_a_caller_that_hangs_up_learns_whether_its_dispute_was_opened(
    stack: Stack, clients: Clients
) -> None:
    bank = clients["bank-a"]
    request = signed_opening(bank)
    with held(stack, LOCK) as (holder, observer):
        calling = asyncio.create_task(bank.send(request))
        await until(observer, WAITS)
        calling.cancel()
        with suppress(asyncio.CancelledError, TransportError):
            await calling
        holder.commit()
        await until(observer, "SELECT EXISTS (SELECT FROM credit.dispute)")
    assert await refusal_of(bank.recover(request)) == ("ANSWER_NOT_RECOVERABLE", None)
    assert await refusal_of(bank.disputes.open(opening())) == ("DISPUTE_EXISTS", None)
    assert await states(bank) == [DisputeState.OPEN]


@asynccontextmanager
async def cut_gateway(
    database_url: str, directory: Path
) -> AsyncIterator[tuple[Stack, CreditGatewayClient, CuttingProxy]]:
    """A gateway whose way to its database can be cut, and a bank."""
    stack = Stack(database_url, directory)
    contribute_two(stack)
    bank = stack.add_bank("bank-a", adapter="canonical-v4", policy=DISPUTING)
    stack.add_consent(bank, resident(1))
    stack.adopt()
    stack.admit()
    with cutting_proxy(database_url) as proxy:
        # Nothing else commits: whatever is pending waits for the next gateway.
        async with (
            stack.serving(database_url=proxy.url, fact_interval_s=3_600.0),
            client_of(stack, bank) as client,
        ):
            yield stack, client, proxy


async def refusal_of_cut(client: CreditGatewayClient, request: SentRequest) -> str:
    """Why a request is refused whose entry may be in the log or not: there is no receipt."""
    with pytest.raises(RefusedError) as refused:
        await client.send(request)
    return refused.value.reason


@pytest.mark.exhaustive
async def test_an_opening_whose_commit_failed_but_persisted_is_told_from_one_that_did_not(
    database_url: str, tmp_path: Path
) -> None:
    async with cut_gateway(database_url, tmp_path) as (stack, client, proxy):
        lost = signed_opening(client)
        proxy.cut = Cut.BEFORE_COMMIT
        assert (await refusal_of_cut(client, lost), proxy.cuts) == ("AUDIT_UNAVAILABLE", 1)
        assert count(stack, "dispute") == 0
        for age, reason in ((0, "ANSWER_UNDECIDED"), (180, "NOTHING_TO_RECOVER")):
            named = LostAnswer(lost.request_id, lost.issue_time - timedelta(seconds=age))
            assert await refusal_of(client.recover(named)) == (reason, None)
        persisted = signed_opening(client)
        proxy.cut = Cut.AFTER_COMMIT
        assert (await refusal_of_cut(client, persisted), proxy.cuts) == ("AUDIT_UNAVAILABLE", 2)
        assert count(stack, "dispute") == 1
        assert await refusal_of(client.recover(persisted)) == ("ANSWER_NOT_RECOVERABLE", None)
        assert await refusal_of(client.disputes.open(opening())) == ("DISPUTE_EXISTS", None)
        assert await states(client) == [DisputeState.OPEN]
    assert found(stack) == set()
