# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A portfolio that was cut goes on where it stopped, and nobody is asked about twice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from gateway.client import QUERY_BODY_TYPE, PortfolioProgress, RefusedError
from gateway.services.portfolio.service import PortfolioQueries
from gateway.store.admin.credentials import revoke_key
from gateway.store.admin.partners import show_partner, suspend_partner
from gateway.store.connections import OPERATOR, connect
from tests.integration.portfolio.test_portfolios import (
    PEOPLE,
    add_bank,
    client_of,
    items_of,
    question,
    taken,
)
from tests.support.gateway.stack import Bank, Stack
from tests.support.log.whole_log import read_whole_log
from tests.support.suite.exhaustive import first_every_day

BODIES = [question(1 + number % (PEOPLE + 1)) for number in range(700)]
REFUSED = len(BODIES) // (PEOPLE + 1)


@pytest.fixture
async def bank(stack: Stack) -> Bank:
    """A bank that may ask about portfolios."""
    return await add_bank(stack)


async def _cut(stack: Stack, bank: Bank, after: int) -> tuple[PortfolioProgress, list[str]]:
    """A portfolio whose client went away after so many batches, and what it got."""
    async with client_of(stack, bank) as client:
        call = client.query_portfolio(BODIES, QUERY_BODY_TYPE)
        answers = aiter(call)
        batches = [await anext(answers) for _ in range(after)]
        await answers.aclose()
    return call.progress, [item.reason for item in items_of(batches)]


@pytest.mark.parametrize("after", first_every_day([1, 2]))
async def test_a_cut_portfolio_goes_on_and_each_item_is_logged_once(
    stack: Stack, bank: Bank, after: int
) -> None:
    progress, reasons = await _cut(stack, bank, after)
    assert progress.delivered == 256 * after
    progress = PortfolioProgress.from_json(progress.to_json())
    async with client_of(stack, bank) as client:
        resumption, *batches = await taken(
            client.query_portfolio(BODIES, QUERY_BODY_TYPE, resume=progress)
        )
    assert resumption.items == ()
    (entry,) = resumption.entries
    assert entry.resumes
    items = items_of(batches)
    assert [item.number for item in items] == list(range(progress.delivered + 1, 701))
    reasons += [item.reason for item in items]
    assert reasons.count("CONSENT_NOT_FOUND") == REFUSED
    log = read_whole_log(stack.database_url, stack.trust().log)
    assert log.outcomes() == {"ANSWERED": 700 - REFUSED + 1, "CONSENT_NOT_FOUND": REFUSED}


@pytest.mark.exhaustive
async def test_what_was_logged_and_perhaps_not_delivered_comes_again_as_it_was(
    stack: Stack, bank: Bank
) -> None:
    async with client_of(stack, bank) as client:
        first = client.query_portfolio(BODIES, QUERY_BODY_TYPE)
        told = items_of(await taken(first))
        lost = replace(first.progress, delivered=100)
        again = items_of(await taken(client.query_portfolio(BODIES, QUERY_BODY_TYPE, resume=lost)))
    for before, after in zip(told[100:], again, strict=True):
        assert (before.body, before.reason, before.entry, before.leaf_index) == (
            after.body,
            after.reason,
            after.entry,
            after.leaf_index,
        )
    log = read_whole_log(stack.database_url, stack.trust().log)
    assert sum(log.outcomes().values()) == 701  # each item, and the resumption


@pytest.mark.exhaustive
async def test_a_portfolio_that_is_resumed_twice_still_logs_each_item_once(
    stack: Stack, bank: Bank
) -> None:
    progress, _ = await _cut(stack, bank, 1)
    async with client_of(stack, bank) as client:
        call = client.query_portfolio(BODIES, QUERY_BODY_TYPE, resume=progress)
        answers = aiter(call)
        for _ in range(2):
            await anext(answers)
        await answers.aclose()
        assert call.progress.delivered == 512
        lost = replace(call.progress, delivered=300)
        batches = await taken(client.query_portfolio(BODIES, QUERY_BODY_TYPE, resume=lost))
    assert [item.number for item in items_of(batches)] == list(range(301, 701))
    log = read_whole_log(stack.database_url, stack.trust().log)
    assert sum(log.outcomes().values()) == 702


async def test_other_items_another_partner_or_a_gap_are_not_resumed(
    stack: Stack, bank: Bank
) -> None:
    progress, _ = await _cut(stack, bank, 1)
    other = await add_bank(stack, "bank-b")
    ahead = replace(progress, delivered=699)
    for whose, bodies, resume in (
        (bank, BODIES[:-1], progress),
        (bank, [BODIES[1], *BODIES[1:]], progress),
        (bank, BODIES, ahead),
        (other, BODIES, progress),
    ):
        async with client_of(stack, whose) as client:
            with pytest.raises(RefusedError) as refused:
                await taken(client.query_portfolio(bodies, QUERY_BODY_TYPE, resume=resume))
        assert refused.value.reason == "PORTFOLIO_NOT_RESUMABLE"
        assert refused.value.receipt_verified


def _revoke(stack: Stack, bank: Bank) -> None:
    with connect(stack.database_url, role=OPERATOR) as connection:
        for key in show_partner(connection, bank.partner_id).keys.values():
            revoke_key(connection, bank.partner_id, key.keyid, stack.clock.now())


def _suspend(stack: Stack, bank: Bank) -> None:
    stack.adopt()
    with connect(stack.database_url, role=OPERATOR) as connection:
        suspend_partner(connection, bank.partner_id, stack.clock.now())


@pytest.mark.parametrize("change", first_every_day([_revoke, _suspend]))
@pytest.mark.parametrize("sent_again", first_every_day([True, False]))
async def test_what_an_operator_ends_meanwhile_ends_a_portfolio_at_its_next_batch(
    stack: Stack,
    bank: Bank,
    monkeypatch: pytest.MonkeyPatch,
    *,
    change: Callable[[Stack, Bank], None],
    sent_again: bool,
) -> None:
    async with client_of(stack, bank) as client:
        call = client.query_portfolio(BODIES, QUERY_BODY_TYPE)
        if sent_again:
            await taken(call)
            lost = replace(call.progress, delivered=0)
            call = client.query_portfolio(BODIES, QUERY_BODY_TYPE, resume=lost)
        step = "_again" if sent_again else "_log"
        gone_on = getattr(PortfolioQueries, step)

        async def then_changed(*given: Any) -> Any:
            batch = await gone_on(*given)
            change(stack, bank)
            await stack.settled()
            return batch

        monkeypatch.setattr(PortfolioQueries, step, then_changed)
        with pytest.raises(RefusedError) as refused:
            await taken(call)
    assert refused.value.reason == "METHOD_NOT_ALLOWED"
    assert refused.value.receipt_verified
    assert call.progress.delivered == 256
