# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The UCI numbers are right as banks get them: asked over gRPC, verified, added up.

The other side of the comparison, tests/support/records/uci_expectations.py, is a few independent
lines over the CSV. Every day one of 20 people is asked about, in the full run (FAULT_COUNT,
as `make test-faults` sets it) everybody.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from gateway.client import QUERY_BODY_TYPE, CreditGatewayClient, build_query, parse_report
from gateway.demo.card_portfolio import card_portfolio
from gateway.domain.codes import Purpose, Section
from gateway.domain.reports.version_1.figures import CreditReport
from tests.support.gateway.gateway_process import bank_client, gateway_process
from tests.support.gateway.stack import REFERENCE, Bank, Stack, resident
from tests.support.gateway.stack_data import add_consents, contribute_file
from tests.support.records.contributor import write_csv
from tests.support.records.uci_expectations import (
    AS_OF,
    UciFigures,
    expected_of,
    observed_in,
    rows_of_the_day,
)

PEOPLE = 30_000
IN_FLIGHT = 250
SECTIONS = (Section.SUMMARY, Section.MONTHS)


async def _asked(
    client: CreditGatewayClient, numbers: Iterator[int], reports: list[tuple[int, CreditReport]]
) -> None:
    """One worker: takes the next person until there is none."""
    for number in numbers:
        body = build_query(
            resident(number), Purpose.LOAN_APPROVAL, REFERENCE, sections=SECTIONS, as_of=AS_OF
        )
        answer = await client.query(body, QUERY_BODY_TYPE, timeout_s=60)
        reports.append((number, parse_report(answer.body)))


async def _answered(stack: Stack, bank: Bank, numbers: Sequence[int]) -> UciFigures:
    """What the gateway says of all of them."""
    reports: list[tuple[int, CreditReport]] = []
    async with (
        gateway_process(stack) as server,
        bank_client(stack, bank, server.port) as client,
    ):
        following = iter(numbers)
        await asyncio.gather(*(_asked(client, following, reports) for _ in range(IN_FLIGHT)))
    return observed_in(sorted(reports, key=lambda each: each[0]))


@pytest.mark.faults
@pytest.mark.timeout(900)
async def test_totals_by_month_and_status_over_grpc_are_those_of_the_file(
    database_url: str, tmp_path: Path, real_data: Path | None
) -> None:
    whole = real_data or write_csv(tmp_path / "all.csv", card_portfolio(PEOPLE, 3))
    path = rows_of_the_day(whole, tmp_path)
    stack = Stack(database_url, tmp_path)
    bank = stack.add_bank("bank-a")
    stack.add_bank("card-bank", adapter=None, contributes=True)
    expected = expected_of(path)
    numbers = sorted(expected.clients)
    assert len(numbers) in {PEOPLE, PEOPLE // 20}
    result, rejected = contribute_file(stack, path, "uci-csv", "card-bank")
    assert (result.rows, rejected) == (len(numbers), [])
    add_consents(stack, bank, map(resident, numbers))
    assert await _answered(stack, bank, numbers) == expected
