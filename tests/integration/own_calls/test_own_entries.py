# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A partner reads its own entries, page by page, and nobody else's."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path

import psycopg
import pytest

from gateway.client import (
    QUERY_BODY_TYPE,
    CreditGatewayClient,
    OwnEntriesPage,
    RefusedError,
    UnverifiedAnswerError,
)
from gateway.domain.access.envelope import ENTRIES_METHOD
from gateway.domain.own_calls.entries import ENTRIES_QUERY_BODY_TYPE, EntriesQuery, Place
from gateway.domain.quotas.limits import Limit, Quotas
from gateway.wire.own_entries import encode_entries_query
from tests.integration.own_calls.test_recovered_answers import (
    NOT_CONSENTED,
    QUERY,
    add_bank,
    client_of,
    unary,
)
from tests.support.gateway.stack import Bank, Stack, signed_request
from tests.support.log.whole_log import read_whole_log
from tests.support.suite.exhaustive import first_every_day


@pytest.fixture
async def bank(stack: Stack) -> Bank:
    """A bank that may read its own entries."""
    return await add_bank(stack)


@pytest.fixture
async def tampered(database_url: str, tmp_path: Path) -> AsyncIterator[Stack]:
    """A gateway whose log is changed: its answers need not come out again afterwards."""
    made = Stack(database_url, tmp_path)
    async with made.serving(audit_database_url=database_url):
        yield made


async def _history(client: CreditGatewayClient, stranger: CreditGatewayClient) -> int:
    """A few calls of two banks; how many entries the first one has."""
    for number in range(6):
        await client.query(QUERY, QUERY_BODY_TYPE)
        await stranger.query(QUERY, QUERY_BODY_TYPE)
        if number % 2:
            with pytest.raises(RefusedError):
                await client.query(NOT_CONSENTED, QUERY_BODY_TYPE)
    sent = client.sign(QUERY, QUERY_BODY_TYPE)
    await client.send(sent)
    await client.recover(sent)
    return 6 + 3 + 2


async def _pages(
    client: CreditGatewayClient, page_size: int = 0, first_counter: int = 0
) -> list[OwnEntriesPage]:
    pages = client.list_entries(page_size=page_size, first_counter=first_counter)
    return [page async for page in pages]


@pytest.mark.parametrize("page_size", first_every_day([0, 1, 4, 11, 1000, 2**31], 2))
async def test_all_own_entries_come_in_order_and_none_of_anybody_elses(
    stack: Stack, bank: Bank, page_size: int
) -> None:
    other = await add_bank(stack, "bank-b")
    async with client_of(stack, bank) as client, client_of(stack, other) as stranger:
        count = await _history(client, stranger)
        pages = await _pages(client, page_size)
    entries = [each for page in pages for each in page.entries]
    log = read_whole_log(stack.database_url, stack.trust().log)
    own = [(at, e) for at, e in enumerate(log.entries) if e.partner == "bank-a"][:count]
    assert [(each.leaf_index, each.entry) for each in entries] == own
    assert Counter(each.entry.event for each in entries) == {
        "answered": 7,
        "refused": 3,
        "recovered": 1,
    }
    size = min(page_size or 100, 1000)
    assert len(pages) == -(-count // size)
    assert {page.last_counter for page in pages} == {count}
    # Each page is an entry of its own, which the next reading shows.
    read = [entry for entry in log.entries if entry.method == ENTRIES_METHOD]
    assert len(read) == len(pages)
    assert {page.quotas for page in pages} == {()}


async def test_reading_goes_on_from_a_counter(stack: Stack, bank: Bank) -> None:
    async with client_of(stack, bank) as client:
        for _ in range(5):
            await client.query(QUERY, QUERY_BODY_TYPE)
        pages = await _pages(client, 2, first_counter=3)
        counters = [each.entry.partner_counter for page in pages for each in page.entries]
        assert counters == [3, 4, 5]
        (empty,) = await _pages(client, 2, first_counter=999)
        assert empty.entries == ()


async def test_a_partner_without_entries_gets_an_empty_page(stack: Stack, bank: Bank) -> None:
    async with client_of(stack, bank) as client:
        (page,) = await _pages(client)
    assert (page.entries, page.last_counter) == ((), 0)


async def test_what_is_logged_while_pages_are_read_does_not_make_them_endless(
    stack: Stack, bank: Bank
) -> None:
    async with client_of(stack, bank) as client:
        for _ in range(4):
            await client.query(QUERY, QUERY_BODY_TYPE)
        seen = 0
        async for page in client.list_entries(page_size=1):
            seen += len(page.entries)
            await asyncio.gather(*(client.query(QUERY, QUERY_BODY_TYPE) for _ in range(3)))
        assert seen == 4


@pytest.mark.parametrize(
    "token",
    first_every_day(
        [
            "x",
            "\u00e9" * 8,
            "AAAA" * 8,
            "A" * 40_000,
            EntriesQuery(0, "", 7).token(Place(8, 9)),
            EntriesQuery().token(Place(9, 8)),
        ],
        2,
    ),
)
async def test_a_page_token_that_is_none_of_these_pages_is_refused(
    stack: Stack, bank: Bank, token: str
) -> None:
    query = EntriesQuery(0, token)
    raw = signed_request(
        bank, ENTRIES_QUERY_BODY_TYPE, encode_entries_query(query), method=ENTRIES_METHOD
    )
    async with stack.channel(bank) as channel:
        with pytest.raises(Exception, match="INVALID_VALUE at page_token"):
            await unary(channel, ENTRIES_METHOD)(raw)


BAD_QUERIES: tuple[tuple[str, bytes, str], ...] = (
    (QUERY_BODY_TYPE, b"\x08\x01", "UNSUPPORTED_BODY_TYPE"),
    (ENTRIES_QUERY_BODY_TYPE, b"\xff", "MALFORMED_BODY"),
    (ENTRIES_QUERY_BODY_TYPE, b"\x08\x00", "MALFORMED_BODY"),
    (ENTRIES_QUERY_BODY_TYPE, b"\x08\x01\x20\x01", "MALFORMED_BODY"),
    (ENTRIES_QUERY_BODY_TYPE, b"", "EMPTY_BODY"),
)
"""Type and body, and why it is refused."""


async def test_a_bad_query_for_entries_is_refused_and_logged(
    stack: Stack, bank: Bank, subtests: pytest.Subtests
) -> None:
    async with stack.channel(bank) as channel:
        for body_type, body, reason in BAD_QUERIES:
            raw = signed_request(bank, body_type, body, method=ENTRIES_METHOD)
            with subtests.test(f"{reason} {body!r}"), pytest.raises(Exception, match=reason):
                await unary(channel, ENTRIES_METHOD)(raw)
    found = read_whole_log(stack.database_url, stack.trust().log).outcomes()
    assert found == Counter(reason for _, _, reason in BAD_QUERIES)


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE audit.entry SET partner_id = 'bank-a', partner_counter = 3 WHERE leaf_index = 2",
        "UPDATE audit.entry SET partner_counter = 7 WHERE leaf_index = 0",
        "DELETE FROM audit.entry WHERE leaf_index = 1",
    ],
)
async def test_rows_that_were_changed_show_nobody_another_partners_entries(
    tampered: Stack, change: str
) -> None:
    stack, bank = tampered, await add_bank(tampered)
    other = await add_bank(stack, "bank-b")
    async with client_of(stack, bank) as client, client_of(stack, other) as stranger:
        for _ in range(2):
            await client.query(QUERY, QUERY_BODY_TYPE)
        await stranger.query(QUERY, QUERY_BODY_TYPE)
        await client.query(QUERY, QUERY_BODY_TYPE)
        with psycopg.connect(stack.database_url) as owner:
            owner.execute(change.encode())
        with pytest.raises((RefusedError, UnverifiedAnswerError)) as failed:
            await _pages(client)
    if isinstance(failed.value, RefusedError):
        assert failed.value.reason == "AUDIT_UNAVAILABLE"


async def test_entries_that_moved_to_files_are_not_listed_and_leave_no_silent_gap(
    tampered: Stack,
) -> None:
    stack, bank = tampered, await add_bank(tampered)
    async with client_of(stack, bank) as client:
        for _ in range(3):
            await client.query(QUERY, QUERY_BODY_TYPE)
        with psycopg.connect(stack.database_url) as owner:
            # As audit.move_entries leaves it.
            owner.execute(
                "UPDATE audit.entry SET entry = '' WHERE partner_id = 'bank-a'"
                " AND partner_counter <= 2"
            )
        for first in (0, 2):
            with pytest.raises(RefusedError) as refused:
                await _pages(client, first_counter=first)
            assert refused.value.reason == "INVALID_VALUE"
            assert refused.value.receipt_verified
        pages = await _pages(client, first_counter=3)
    counters = [each.entry.partner_counter for page in pages for each in page.entries]
    assert counters == [3, 4, 5], "the third query, and both refusals"


async def test_whoever_may_not_read_entries_is_refused(stack: Stack) -> None:
    bank = stack.add_bank("bank-c")
    await stack.settled()
    async with client_of(stack, bank) as client:
        with pytest.raises(RefusedError) as refused:
            await _pages(client)
    assert refused.value.reason == "METHOD_NOT_ALLOWED"
    assert refused.value.receipt_verified


@pytest.mark.usefixtures("one_day")
async def test_a_page_says_how_much_of_each_limit_is_used_and_recovering_uses_none(
    stack: Stack,
) -> None:
    limits = ("answers/day", 5), ("misses/month", 3), ("person/day", 9)
    quotas = Quotas(limits=tuple(Limit.named(name, count) for name, count in limits))
    bank = await add_bank(stack, quotas=quotas)
    async with client_of(stack, bank) as client:
        sent = client.sign(QUERY, QUERY_BODY_TYPE)
        await client.send(sent)
        await client.recover(sent)
        with pytest.raises(RefusedError):
            await client.query(NOT_CONSENTED, QUERY_BODY_TYPE)
        (page,) = await _pages(client)
    states = {state.name: (state.used, state.limit) for state in page.quotas}
    assert states == {"answers/day": (1, 5), "misses/month": (1, 3)}
    assert all(state.reset_time and state.reset_time > stack.clock.now() for state in page.quotas)
