# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A file goes in by signed call: what is promised when nothing goes wrong, and after a cut."""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest

from gateway.client import FileContribution, LineFault, RejectedLine, UnverifiedAnswerError
from gateway.domain.access.envelope import CONTRIBUTE_METHOD
from gateway.domain.records.upload import MAX_CHUNK_BYTES
from gateway.services.upload import service
from gateway.wire.contributions import decode_result
from tests.support.fakes import SettableClock
from tests.support.gateway.gateway_process import bank_client
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import Bank, Stack, resident
from tests.support.uploads import (
    Said,
    add_contributor,
    as_file,
    call,
    chunked,
    count,
    hear,
    loan_rows,
    long_file,
    manifest_of,
    outcomes_of_calls,
    signed,
    spooled,
    taking,
    written,
)


@pytest.fixture
async def stack(database_url: str, tmp_path: Path) -> AsyncIterator[Stack]:
    """A running gateway that takes files."""
    async with taking(Stack(database_url, tmp_path)) as made:
        yield made


@pytest.fixture
async def lender(stack: Stack) -> Bank:
    """An institution that may contribute."""
    bank = add_contributor(stack)
    await stack.settled()
    return bank


async def test_a_file_goes_in_with_two_receipts_and_its_rejected_rows_come_back_without_values(
    stack: Stack, lender: Bank
) -> None:
    rows = loan_rows(3)
    rows[1][11] = "-7"
    content = as_file(rows)
    sent: list[int] = []
    async with bank_client(stack, lender) as client:
        contributed = await client.contribute(io.BytesIO(content), written(3), on_sent=sent.append)
    result = contributed.result
    assert (result.fault, result.rows, result.rejected.count) == ("", 3, 1)
    assert {kind: n for kind, n in result.versions if n} == {"account": 2, "month": 2}
    fault = LineFault("days_past_due", "INVALID_VALUE")
    assert contributed.rejected == (RejectedLine(3, (fault,)),)
    (contribution,) = contributed.contributions
    with psycopg.connect(stack.database_url) as connection:
        facts = connection.execute(
            "SELECT c.contribution_id, 2, 4, uuid_send(f.fact_id),"
            " decode(f.body::jsonb ->> 'root', 'hex')"
            " FROM credit.contribution AS c JOIN credit.fact AS f USING (fact_id)"
        ).fetchall()
    assert [FileContribution(*fact) for fact in facts] == [contribution]
    assert (len(contribution.fact_id), len(contribution.root)) == (16, 32)
    assert sent == [0, len(content)]
    numbers = [answer.entry.answer_number for answer in (contributed.begun, contributed.answer)]
    assert numbers == [1, 2]
    assert count(stack, "repayment_record") == 2
    assert not spooled(stack)
    assert outcomes_of_calls(stack) == {"ANSWERED": 2}


async def test_the_same_file_again_adds_nothing_and_is_told_what_it_became(
    stack: Stack, lender: Bank
) -> None:
    content = as_file(loan_rows(5))
    async with bank_client(stack, lender) as client:
        first = await client.contribute(io.BytesIO(content), written(5))
        again = await client.contribute(io.BytesIO(content), written(5))
    assert sum(count for _, count in again.result.versions) == 0
    assert again.result.rows == 5
    assert again.contributions == first.contributions
    assert count(stack, "repayment_record") == 5


async def test_all_or_nothing_leaves_nothing_and_says_why(stack: Stack, lender: Bank) -> None:
    rows = loan_rows(3)
    rows[0][3] = "cny?"
    async with bank_client(stack, lender) as client:
        contributed = await client.contribute(
            io.BytesIO(as_file(rows)), written(3), all_or_nothing=True
        )
    assert "1 of 3 rows were rejected" in contributed.result.fault
    assert [row.line for row in contributed.rejected] == [2]
    assert not contributed.contributions
    assert count(stack, "account") == 0


async def test_a_file_of_another_format_is_not_taken_and_the_answer_says_so(
    stack: Stack, lender: Bank
) -> None:
    content = b"who,what\n1,2\n"
    said = await call(stack, lender, [signed(lender, manifest_of(content)), *chunked(content)])
    assert "header is not that of instalment-csv" in decode_result(said.answers[1]).fault
    assert count(stack, "contribution") == 0


async def _cut(stack: Stack, bank: Bank, content: bytes, chunks: int) -> None:
    """A call that ends in the middle of the file."""
    async with stack.channel(bank) as channel:
        method: Any = channel.stream_stream(CONTRIBUTE_METHOD)
        made = method(timeout=PATIENCE_S)
        await made.write(signed(bank, manifest_of(content)))
        hear(Said(), await made.read())
        for message in chunked(content)[:chunks]:
            await made.write(message)
        kept = spooled(stack)[0]
        before = kept.stat().st_size
        made.cancel()
    async with asyncio.timeout(PATIENCE_S):
        while kept.stat().st_size == before:  # noqa: ASYNC110 - nothing tells
            await asyncio.sleep(0.01)


async def test_a_call_that_was_cut_goes_on_from_the_byte_the_gateway_names(
    stack: Stack, lender: Bank
) -> None:
    content = long_file()
    await _cut(stack, lender, content, 2)
    (kept,) = spooled(stack)
    assert resident(1).encode() not in kept.read_bytes()
    async with bank_client(stack, lender) as client:
        sent: list[int] = []
        contributed = await client.contribute(io.BytesIO(content), written(1), on_sent=sent.append)
    assert 0 < sent[0] <= 2 * MAX_CHUNK_BYTES
    assert contributed.result.rows == 1
    assert not spooled(stack)


@pytest.mark.exhaustive
async def test_another_partner_with_the_same_manifest_meets_nothing_of_it(
    stack: Stack, lender: Bank
) -> None:
    other = add_contributor(stack, "other-lender")
    await stack.settled()
    content = long_file()
    await _cut(stack, lender, content, 2)
    said = await call(stack, other, [signed(other, manifest_of(content)), *chunked(content)])
    assert said.received == 0
    assert decode_result(said.answers[1]).contributions.count == 1
    assert len(spooled(stack)) == 1


@pytest.mark.exhaustive
async def test_what_was_spoilt_on_the_disk_is_sent_again(stack: Stack, lender: Bank) -> None:
    content = long_file()
    await _cut(stack, lender, content, 2)
    (kept,) = spooled(stack)
    raw = bytearray(kept.read_bytes())
    raw[-1] ^= 1
    kept.write_bytes(raw)
    messages = [signed(lender, manifest_of(content)), *chunked(content)]
    said = await call(stack, lender, messages)
    assert said.received == 0
    assert decode_result(said.answers[1]).rows == 1


async def test_an_upload_that_has_expired_is_gone_and_begins_anew(
    database_url: str, tmp_path: Path
) -> None:
    clock = SettableClock(datetime.now(UTC))
    made = Stack(database_url, tmp_path, clock)
    async with taking(made, upload_keep_s=3600.0, max_age=timedelta(days=1)) as stack:
        lender = add_contributor(stack)
        await stack.settled()
        content = long_file()
        await _cut(stack, lender, content, 2)
        clock.advance(timedelta(hours=2))
        assert stack.parts is not None
        assert stack.parts.uploads is not None
        stack.parts.uploads.spool.sweep(clock.now())
        assert not spooled(stack)
        async with stack.channel(lender) as channel:
            method: Any = channel.stream_stream(CONTRIBUTE_METHOD)
            made_call = method(timeout=PATIENCE_S)
            await made_call.write(signed(lender, manifest_of(content), issue_time=clock.now()))
            said = Said()
            hear(said, await made_call.read())
            made_call.cancel()
        assert said.received == 0


async def test_a_client_that_hears_of_rows_the_result_does_not_vouch_for_withholds_it(
    stack: Stack, lender: Bank, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "rejected_rows", lambda *_: iter(()))
    rows = loan_rows(2)
    rows[0][11] = "-7"
    async with bank_client(stack, lender) as client:
        with pytest.raises(UnverifiedAnswerError, match="not what the answer vouches for"):
            await client.contribute(io.BytesIO(as_file(rows)), written(2))
