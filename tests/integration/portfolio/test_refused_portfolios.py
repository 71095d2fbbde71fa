# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A portfolio that is refused as a whole: nobody in it is asked about, and it is logged."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any

import grpc
import pytest
from google.rpc.error_details_pb2 import ErrorInfo
from google.rpc.status_pb2 import Status

from gateway.client import QUERY_BODY_TYPE, PortfolioProgress
from gateway.domain.access.envelope import PORTFOLIO_METHOD
from gateway.domain.access.portfolio import PORTFOLIO_BODY_TYPE, Portfolio
from gateway.log.receipt import verify_receipt
from gateway.rpc.bounds import MAX_PORTFOLIOS_OF_ONE
from gateway.services.portfolio import taking
from gateway.wire.entries import decode_receipt
from gateway.wire.portfolios import encode_items, encode_portfolio
from tests.integration.portfolio.test_portfolios import add_bank, client_of, question, taken
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import Bank, Stack, signed_request
from tests.support.log.whole_log import read_whole_log
from tests.support.uploads import portfolio_of

BODIES = [question(1), question(2)]


@pytest.fixture
async def bank(stack: Stack) -> Bank:
    """A bank that may ask about portfolios."""
    return await add_bank(stack)


def signed(bank: Bank, portfolio: Portfolio, **changed: Any) -> bytes:
    """The first message."""
    body = encode_portfolio(portfolio)
    return signed_request(bank, PORTFOLIO_BODY_TYPE, body, method=PORTFOLIO_METHOD, **changed)


async def call(stack: Stack, bank: Bank, messages: Sequence[bytes]) -> tuple[int, str, str]:
    """How many batches came, and the reason of the end, in its receipt, too."""
    batches = 0
    async with stack.channel(bank) as channel:
        method: Any = channel.stream_stream(PORTFOLIO_METHOD)
        try:
            made = method(timeout=PATIENCE_S)
            await made.write(messages[0])
            await made.initial_metadata()  # or it has ended
            for message in messages[1:]:
                if not made.done():
                    await made.write(message)
            if not made.done():
                await made.done_writing()
            async for _ in made:
                batches += 1
        except grpc.aio.AioRpcError as error:
            metadata = dict(error.trailing_metadata() or ())
            info = ErrorInfo()
            details = Status.FromString(bytes(metadata["grpc-status-details-bin"])).details
            assert any(detail.Unpack(info) for detail in details)
            receipt = decode_receipt(bytes(metadata["creditgateway-receipt-bin"]))
            entry = verify_receipt(receipt, stack.trust().log)
            return batches, info.reason, entry.reason
    return batches, "", ""


PORTFOLIO = portfolio_of(BODIES)
MESSAGES = [encode_items(BODIES)]


NOT_WHAT_COMES: tuple[tuple[Portfolio, list[bytes], str], ...] = (
    (replace(PORTFOLIO, item_count=0), [], "INVALID_VALUE"),
    (replace(PORTFOLIO, items_root=b"short"), MESSAGES, "INVALID_VALUE"),
    (replace(PORTFOLIO, next_item=1), MESSAGES, "INVALID_VALUE"),
    (replace(PORTFOLIO, first_request_id=bytes(16)), MESSAGES, "INVALID_VALUE"),
    (
        replace(PORTFOLIO, first_request_id=bytes(16), next_item=3),
        MESSAGES,
        "INVALID_VALUE",
    ),
    (replace(PORTFOLIO, item_body_type="text/plain"), MESSAGES, "UNSUPPORTED_BODY_TYPE"),
    (replace(PORTFOLIO, item_count=10_001), MESSAGES, "PORTFOLIO_TOO_LARGE"),
    (PORTFOLIO, [encode_items([bytes(70_000)])], "PORTFOLIO_TOO_LARGE"),
    (PORTFOLIO, [], "PORTFOLIO_ITEMS_DIFFER"),
    (PORTFOLIO, [encode_items([question(1)])], "PORTFOLIO_ITEMS_DIFFER"),
    (PORTFOLIO, [encode_items([question(2), question(1)])], "PORTFOLIO_ITEMS_DIFFER"),
    (PORTFOLIO, [encode_items([question(1)] * 3)], "PORTFOLIO_ITEMS_DIFFER"),
    (PORTFOLIO, [b"\xff\xff"], "PORTFOLIO_ITEMS_DIFFER"),
    (PORTFOLIO, [b""], "PORTFOLIO_ITEMS_DIFFER"),
)
"""What is signed, what comes, and why it is refused."""


async def test_what_is_signed_has_to_be_what_comes_and_within_the_bounds(
    stack: Stack, bank: Bank, subtests: pytest.Subtests
) -> None:
    for portfolio, rest, reason in NOT_WHAT_COMES:
        with subtests.test(f"{reason} {portfolio}"):
            got = await call(stack, bank, [signed(bank, portfolio), *rest])
            assert got == (0, reason, reason)
    log = read_whole_log(stack.database_url, stack.trust().log)
    assert log.outcomes() == Counter(reason for _, _, reason in NOT_WHAT_COMES)


async def test_more_bytes_than_a_process_will_hold_are_refused(stack: Stack, bank: Bank) -> None:
    items = [bytes(60_000)] * 280  # 16.8 MB: the last one is too much
    portfolio = portfolio_of(items)
    messages = [encode_items([item]) for item in items]
    got = await call(stack, bank, [signed(bank, portfolio), *messages])
    assert got == (0, "PORTFOLIO_TOO_LARGE", "PORTFOLIO_TOO_LARGE")


async def test_items_that_come_one_by_one_do_not_hold_a_place_for_ever(
    stack: Stack, bank: Bank, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(taking, "MAX_UPLOAD_S", 1.0)
    bodies = [question(1)] * 10_000
    async with stack.channel(bank) as channel:
        method: Any = channel.stream_stream(PORTFOLIO_METHOD)
        made = method(timeout=PATIENCE_S)
        await made.write(signed(bank, portfolio_of(bodies)))
        await made.initial_metadata()
        sent = 0
        with suppress(grpc.aio.AioRpcError, asyncio.InvalidStateError):
            while sent < len(bodies) and not made.done():
                await made.write(encode_items(bodies[:1]))
                sent += 1
                await asyncio.sleep(0.02)  # never long enough for one message to be late
        # gRPC's client says INTERNAL by itself when the end comes just while it writes.
        assert await made.code() in {
            grpc.StatusCode.INVALID_ARGUMENT,
            grpc.StatusCode.INTERNAL,
        }
    assert sent < len(bodies)
    log = read_whole_log(stack.database_url, stack.trust().log)
    assert log.outcomes() == {"PORTFOLIO_ITEMS_DIFFER": 1}


async def test_nothing_is_taken_in_of_what_nobody_has_signed(stack: Stack, bank: Bank) -> None:
    stranger = await add_bank(stack, "bank-b")
    raw = signed(bank, PORTFOLIO, signers=stranger.signers)
    assert await call(stack, bank, [raw]) == (0, "UNKNOWN_KEY", "UNKNOWN_KEY")
    spoilt = bytearray(signed(bank, PORTFOLIO))
    spoilt[-70] ^= 1
    batches, reason, _ = await call(stack, bank, [bytes(spoilt)])
    assert batches == 0
    assert reason in {"INVALID_SIGNATURE", "UNKNOWN_KEY", "MALFORMED_ENVELOPE"}


async def test_a_portfolio_that_is_sent_twice_is_answered_once(stack: Stack, bank: Bank) -> None:
    messages = [signed(bank, PORTFOLIO), *MESSAGES]
    got = await asyncio.gather(*[call(stack, bank, messages) for _ in range(2)])
    assert sorted(got) == [(0, "REQUEST_REPLAYED", "REQUEST_REPLAYED"), (1, "", "")]
    log = read_whole_log(stack.database_url, stack.trust().log)
    assert log.outcomes() == {"ANSWERED": 2, "REQUEST_REPLAYED": 1}


async def test_the_request_id_of_a_single_query_does_not_begin_a_portfolio(
    stack: Stack, bank: Bank
) -> None:
    request_id = bytes(range(16))
    single = signed_request(bank, QUERY_BODY_TYPE, question(1), request_id=request_id)
    async with stack.channel(bank) as channel:
        method: Any = channel.unary_unary("/creditgateway.v1.CreditStatusService/QueryCreditStatus")
        await method(single, timeout=PATIENCE_S)
    messages = [signed(bank, PORTFOLIO, request_id=request_id), *MESSAGES]
    assert await call(stack, bank, messages) == (0, "REQUEST_REPLAYED", "REQUEST_REPLAYED")
    resume = replace(PORTFOLIO, first_request_id=request_id, next_item=1)
    got = await call(stack, bank, [signed(bank, resume), *MESSAGES])
    assert got == (0, "PORTFOLIO_NOT_RESUMABLE", "PORTFOLIO_NOT_RESUMABLE")


async def test_a_resumption_that_is_sent_twice_is_answered_once(stack: Stack, bank: Bank) -> None:
    first = signed(bank, PORTFOLIO)
    assert await call(stack, bank, [first, *MESSAGES]) == (1, "", "")
    async with client_of(stack, bank) as client:
        sent = client.query_portfolio(
            BODIES, QUERY_BODY_TYPE, resume=PortfolioProgress((first,), 1)
        )
        again = [sent.progress.requests[-1], *MESSAGES]
        assert len(await taken(sent)) == 2
    assert await call(stack, bank, again) == (0, "REQUEST_REPLAYED", "REQUEST_REPLAYED")


async def test_one_partner_has_only_so_many_portfolios_at_a_time(stack: Stack, bank: Bank) -> None:
    other = await add_bank(stack, "bank-b")
    async with stack.channel(bank) as channel:
        method: Any = channel.stream_stream(PORTFOLIO_METHOD)
        held = [method(timeout=PATIENCE_S) for _ in range(MAX_PORTFOLIOS_OF_ONE)]
        for each in held:
            await each.write(signed(bank, PORTFOLIO))
            await each.initial_metadata()  # it has its place
        got = await call(stack, bank, [signed(bank, PORTFOLIO), *MESSAGES])
        assert got == (0, "TOO_MANY_IN_FLIGHT", "TOO_MANY_IN_FLIGHT")
        assert await call(stack, other, [signed(other, PORTFOLIO), *MESSAGES]) == (1, "", "")
        for each in held:
            each.cancel()
    async with asyncio.timeout(PATIENCE_S):
        while True:
            if not (await call(stack, bank, [signed(bank, PORTFOLIO), *MESSAGES]))[1]:
                break
