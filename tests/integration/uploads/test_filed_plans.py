# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A repayment plan is filed by signed call: a file of one row, with the receipts of any file."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator, Sequence
from pathlib import Path

import pytest

from adapters.registry import contribution_adapter
from gateway.client import FileFormat, LineFault, RejectedLine
from tests.support.gateway.gateway_process import bank_client
from tests.support.gateway.stack import Stack, resident
from tests.support.uploads import (
    add_contributor,
    as_file,
    count,
    loan_rows,
    outcomes_of_calls,
    taking,
    written,
)

DAYS = ("filed_on", "agreed_on", "began_on", "ended_on")
HEADER = ("resident_id", "account_reference", "plan", "special_transaction", "state", *DAYS)
PLAN = (resident(1), "L-1", "1", "16", "active", "2005-08-01", "2005-08-02", "2005-08-03", "")


@pytest.fixture
async def stack(database_url: str, tmp_path: Path) -> AsyncIterator[Stack]:
    """A running gateway that takes files."""
    async with taking(Stack(database_url, tmp_path)) as made:
        yield made


def _file(*rows: Sequence[str]) -> bytes:
    return "".join(",".join(row) + "\n" for row in (HEADER, *rows)).encode()


async def test_a_plan_is_filed_by_signed_call_and_one_of_an_unknown_account_comes_back(
    stack: Stack,
) -> None:
    lender = add_contributor(stack)
    await stack.settled()
    form = FileFormat("plans-pbc", contribution_adapter("plans-pbc").content_hash, 1)
    async with bank_client(stack, lender) as client:
        await client.contribute(io.BytesIO(as_file(loan_rows(1))), written(1))
        filed = await client.contribute(io.BytesIO(_file(PLAN)), form)
        unknown = (PLAN[0], "L-9", *PLAN[2:])
        refused = await client.contribute(io.BytesIO(_file(unknown)), form)
    assert filed.result.fault == ""
    assert {kind: n for kind, n in filed.result.versions if n} == {"plan": 1}
    assert len(filed.contributions) == 1
    assert [a.entry.answer_number for a in (filed.begun, filed.answer)] == [1, 2]
    fault = LineFault("account_reference", "INVALID_VALUE")
    assert refused.rejected == (RejectedLine(2, (fault,)),)
    assert refused.contributions == ()
    assert count(stack, "plan") == 1
    assert outcomes_of_calls(stack) == {"ANSWERED": 6}
