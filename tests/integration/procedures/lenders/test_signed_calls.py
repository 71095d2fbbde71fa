# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A lender is let contribute and file plans, and a bank ask what people have to pay.

By the commands of docs/operations.md, each with the login that it names.
"""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import pytest

from gateway.client import QUERY_BODY_TYPE, RefusedError, Section, build_query
from gateway.domain.codes import Purpose
from tests.support.consents.asking import client_of
from tests.support.databases import new_database
from tests.support.gateway.stack import REFERENCE, Stack, resident
from tests.support.plans.called import ACTIVE
from tests.support.uploads import as_file, loan_rows, written
from tests.support.worlds.guided import Guided, guided
from tests.support.worlds.lenders import equipped, once_allowed
from tests.support.worlds.procedures import commands
from tests.support.worlds.started import settings_of, started
from tests.support.worlds.two_stores import recorded_bank

QUESTION = build_query(
    resident(1),
    Purpose.LOAN_APPROVAL,
    REFERENCE,
    sections=[Section.SUMMARY],
    as_of=date(2005, 8, 20),
)


async def _contribute_and_file(desk: Guided, add: str, allow: str) -> None:
    await desk.succeeds("operator", add)
    lender = equipped(desk.stack, "lender")
    async with client_of(desk.stack, lender) as client:

        async def contribute(rows: int) -> int:
            given = io.BytesIO(as_file(loan_rows(rows)))
            done = await client.contribute(given, written(rows))
            assert (done.result.fault, done.result.rejected.count) == ("", 0)
            return done.result.rows

        assert await once_allowed(lambda: contribute(1)) == 1
        with pytest.raises(RefusedError, match="METHOD_NOT_ALLOWED"):
            await client.plans.file(ACTIVE)
        await desk.succeeds("operator", allow)
        filed = await once_allowed(lambda: client.plans.file(ACTIVE))
        assert len(filed.plans) == 1
        assert await contribute(2) == 2  # which it was allowed before


@pytest.mark.exhaustive
async def test_a_lender_contributes_and_files_plans_and_a_bank_asks_what_is_to_be_paid(
    postgres_url: str, new_url: str, tmp_path: Path
) -> None:
    serve, add = commands("Files by signed call")
    (allow,) = commands("Repayment plans by signed call")
    (change,) = commands("What people have to pay")
    with new_database(postgres_url, new_url) as url:
        stack = Stack(url, tmp_path)
        bank = recorded_bank(stack, "bank-a")
        with guided(stack) as desk:
            here = settings_of(stack) | {
                "CREDIT_GATEWAY_DATABASE_URL": desk.urls["gateway"],
                "CONTRIBUTOR_DATABASE": desk.urls["contributor"],
                "UPLOADS": tmp_path / "uploads",
            }
            async with started(serve, stack, here), client_of(stack, bank) as client:
                await _contribute_and_file(desk, add, allow)
                with pytest.raises(RefusedError, match="METHOD_NOT_ALLOWED"):
                    await client.obligations.get(QUESTION, QUERY_BODY_TYPE)
                await desk.succeeds("operator", change)
                told = await once_allowed(lambda: client.obligations.get(QUESTION, QUERY_BODY_TYPE))
                (dues,) = told.found.currencies
                days = [day.date for month in dues.months for day in month.dates]
                assert days[0] == date(2005, 9, 1)
                await client.query(QUESTION, QUERY_BODY_TYPE)
            await desk.verify()
