# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A gateway whose own clock is wrong does not say that it serves, and blames nobody."""

from __future__ import annotations

import asyncio
import logging
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path

import grpc
import psycopg
import pytest
from creditgateway.v1.credit_status_service_pb2 import QueryCreditStatusRequest
from creditgateway.v1.credit_status_service_pb2_grpc import CreditStatusServiceStub
from cryptography import x509

from gateway.client import QUERY_BODY_TYPE, build_query
from gateway.domain.codes import Purpose
from tests.support.fakes import SkewedClock
from tests.support.gateway.gateway_process import bank_channel, gateway_process, wait_for_health
from tests.support.gateway.otlp_collector import Collector, plain, receiving
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import REFERENCE, Bank, Stack, resident, signed_request

QUERY = build_query(resident(1), Purpose.LOAN_APPROVAL, REFERENCE)


@pytest.fixture
def clock() -> SkewedClock:
    return SkewedClock()


@pytest.fixture
def banks(database_url: str, tmp_path: Path, clock: SkewedClock) -> tuple[Stack, list[Bank]]:
    stack = Stack(database_url, tmp_path, clock)
    return stack, [stack.add_bank(f"bank-{letter}") for letter in "abc"]


@pytest.mark.parametrize("skew_s", [90, -90])
async def test_a_clock_that_is_off_is_not_serving_and_the_log_says_why_until_it_is_put_right(
    banks: tuple[Stack, list[Bank]],
    clock: SkewedClock,
    caplog: pytest.LogCaptureFixture,
    skew_s: int,
) -> None:
    caplog.set_level(logging.WARNING)
    stack, (bank, *_) = banks
    async with stack.serving(), stack.channel(bank) as channel:
        await wait_for_health(channel, serving=True)
        clock.skew = timedelta(seconds=skew_s)
        await wait_for_health(channel, serving=False)
        assert any(
            "records database" in str(getattr(line, "why", "")) and " ms" in line.__dict__["why"]
            for line in caplog.records
        )
        clock.skew = timedelta(0)
        await wait_for_health(channel, serving=True)


async def test_a_clock_that_agrees_with_the_database_is_still_compared_with_three_partners(
    banks: tuple[Stack, list[Bank]], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    stack, all_banks = banks
    async with AsyncExitStack() as exits:
        await exits.enter_async_context(stack.serving())
        channel = await exits.enter_async_context(stack.channel(all_banks[0]))
        await wait_for_health(channel, serving=True)
        slow = datetime.now(UTC) - timedelta(seconds=600)
        for number, bank in enumerate(all_banks):
            banks_own = await exits.enter_async_context(stack.channel(bank))
            call = CreditStatusServiceStub(banks_own).QueryCreditStatus
            raw = signed_request(bank, QUERY_BODY_TYPE, QUERY, issue_time=slow)
            for _ in range(3):  # one that is sent again is no further vote
                with pytest.raises(grpc.aio.AioRpcError, match="REQUEST_STALE"):
                    await call(QueryCreditStatusRequest.FromString(raw), timeout=PATIENCE_S)
            if number < len(all_banks) - 1:
                await asyncio.sleep(0.3)  # some probes
                await wait_for_health(channel, serving=True)
        await wait_for_health(channel, serving=False)
    said = [str(line.__dict__["why"]) for line in caplog.records if "why" in line.__dict__]
    assert any("partners" in why and "bank" not in why for why in said)


async def test_how_far_the_clock_is_off_and_how_long_certificate_and_keys_last_are_measured(
    banks: tuple[Stack, list[Bank]],
) -> None:
    stack, (bank, *_) = banks
    with receiving(Collector()) as collector:
        async with (
            gateway_process(stack, "gateway", "--otlp-endpoint", collector.endpoint) as server,
            bank_channel(stack, bank, server.port) as channel,
        ):
            await wait_for_health(channel, serving=True)
    offset = collector.metrics["creditgateway.clock.offset"]
    left = collector.metrics["creditgateway.tls.certificate.left"]
    assert (offset.unit, left.unit) == ("s", "d")
    offsets = {
        plain(point.attributes)["creditgateway.clock.reference"]: point.as_double
        for point in offset.gauge.data_points
    }
    assert set(offsets) == {"records database", "log database"}
    # The same machine's clock: what the round trip may explain is no offset.
    assert all(abs(seconds) < 1 for seconds in offsets.values())
    (point,) = left.gauge.data_points
    file = x509.load_pem_x509_certificate((stack.directory / "server.pem").read_bytes())
    days = (file.not_valid_after_utc - datetime.now(UTC)) / timedelta(days=1)
    assert days <= point.as_double < days + 1
    lasts = {
        plain(point.attributes)["creditgateway.key.kind"]: point.as_double
        for point in collector.metrics["creditgateway.key.left"].gauge.data_points
    }
    with psycopg.connect(stack.database_url) as connection:
        ((ends,),) = connection.execute(
            "SELECT min(valid_until) FROM credit.partner_key"
        ).fetchall()
    assert lasts["partner"] == pytest.approx((ends - datetime.now(UTC)) / timedelta(days=1), abs=1)
    assert "list" not in lasts  # this gateway gives none out
