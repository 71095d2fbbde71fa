# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A file says by signed call which dispute it corrects: one of the institution's own."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest

from gateway.domain.records.upload import Manifest
from gateway.store.corrections.computed import correcting_contributions
from gateway.store.log.reading import connect_auditor
from tests.integration.uploads.test_contribute_by_address import contribute, lender
from tests.support.gateway.gateway_process import bank_client
from tests.support.gateway.stack import Bank, Stack, resident
from tests.support.uploads import (
    add_contributor,
    as_file,
    call,
    chunked,
    count,
    loan_rows,
    manifest_of,
    signed,
    taking,
    written,
)

__all__ = ["lender"]  # the fixture

CONTENT = as_file(loan_rows(1))
DISPUTE = bytes(range(16))
MANIFEST = manifest_of(CONTENT, corrects=DISPUTE)


@pytest.fixture
async def stack(database_url: str, tmp_path: Path) -> AsyncIterator[Stack]:
    """A running gateway that takes files; "opener" disputes something of "lender"."""
    async with taking(Stack(database_url, tmp_path)) as made:
        yield made


@pytest.fixture
async def banks(stack: Stack, lender: Bank) -> dict[str, Bank]:
    """The institution, who opened the dispute, and somebody with no part in it."""
    made = {name: add_contributor(stack, name) for name in ("opener", "stranger")}
    await stack.settled()
    who = stack.subject_id(resident(1))
    with psycopg.connect(stack.database_url) as owner:
        owner.execute(
            "INSERT INTO credit.dispute (bucket, subject_id, dispute_id, opened_by, partner_id,"
            " account_id, item, rules, state, open_time, answer_by_time, resolve_by_time,"
            " evidence, answer_evidence, restricted, version)"
            " VALUES (credit.bucket_of(%(who)s), %(who)s, %(id)s, 'opener', 'lender', %(who)s,"
            " 1, 'pbc', 'open', now(), now(), now(), '{}', '{}', false, 1)",
            {"who": who, "id": DISPUTE},
        )
    return made | {"lender": lender}


async def test_a_file_corrects_a_dispute_of_the_institutions_own_and_no_other(
    stack: Stack, banks: dict[str, Bank]
) -> None:
    refused: list[tuple[str, Manifest, str]] = [
        ("stranger", MANIFEST, "DISPUTE_NOT_FOUND"),
        ("opener", MANIFEST, "DISPUTE_NOT_ALLOWED"),
        ("lender", replace(MANIFEST, corrects=bytes(16)), "DISPUTE_NOT_FOUND"),
        ("lender", replace(MANIFEST, corrects=DISPUTE[:15]), "INVALID_VALUE"),
        ("lender", replace(MANIFEST, corrects=DISPUTE + b"x"), "INVALID_VALUE"),
    ]
    for name, manifest, reason in refused:
        said = await call(stack, banks[name], [signed(banks[name], manifest), *chunked(CONTENT)])
        assert (said.answers, said.reason, said.logged) == ([], reason, reason), name
    assert count(stack, "contribution") == 0
    message = signed(banks["lender"], MANIFEST)
    done = await call(stack, banks["lender"], [message, *chunked(CONTENT)])
    assert (len(done.answers), done.reason) == (2, "")
    again = await call(stack, banks["lender"], [message, *chunked(CONTENT)])
    assert (again.answers, again.reason) == ([], "REQUEST_REPLAYED")
    await stack.settled()
    with connect_auditor(stack.database_url) as auditor:
        (found,) = correcting_contributions(auditor)
    assert (found.kind, found.dispute, found.partner) == ("file", DISPUTE, "lender")


async def test_the_client_and_the_command_line_say_so(
    stack: Stack, banks: dict[str, Bank], tmp_path: Path
) -> None:
    async with bank_client(stack, banks["lender"], stack.port) as client:
        await client.contribute(io.BytesIO(CONTENT), written(1), corrects=DISPUTE)
    rows = loan_rows(1)
    rows[0][-1] = "30"
    file = tmp_path / "corrected.csv"
    file.write_bytes(as_file(rows))
    unknown = await contribute(stack, banks["lender"], file, "--corrects", "00" * 16)
    assert unknown.exit_code == 2
    assert "DISPUTE_NOT_FOUND" in unknown.output
    done = await contribute(stack, banks["lender"], file, "--corrects", DISPUTE.hex())
    assert done.exit_code == 0, done.output
    assert "1 month new or changed" in done.output.replace("\n", " ")
    assert "each of them gets a notice" in done.output
    await stack.settled()
    with connect_auditor(stack.database_url) as auditor:
        assert [each.dispute for each in correcting_contributions(auditor)] == [DISPUTE] * 2
