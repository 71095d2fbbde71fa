# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A contributed file that is refused: by its reason, with a receipt, and nothing of it is taken."""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from gateway.domain.access.envelope import CONTRIBUTE_METHOD, QUERY_METHOD
from gateway.domain.records.upload import Manifest
from gateway.wire.contributions import encode_chunk, encode_manifest
from tests.support.gateway.gateway_process import bank_client
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import EVERYTHING, Bank, Stack
from tests.support.suite.exhaustive import first_every_day
from tests.support.uploads import (
    POLICY,
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


def _refusal(said: Said) -> tuple[str, str]:
    return said.reason, said.logged


CONTENT = as_file(loan_rows(1))
LONG = long_file()
MANIFEST, LONG_MANIFEST = manifest_of(CONTENT), manifest_of(LONG)


@pytest.fixture
async def stack(database_url: str, tmp_path: Path) -> AsyncIterator[Stack]:
    """A running gateway that takes files of a mebibyte at most."""
    made = Stack(database_url, tmp_path)
    async with taking(made, max_upload_bytes=1 << 20, max_uploads_bytes=3 << 19) as serving:
        yield serving


@pytest.fixture
async def lender(stack: Stack) -> Bank:
    """An institution that may contribute."""
    bank = add_contributor(stack)
    await stack.settled()
    return bank


@pytest.mark.parametrize(
    ("manifest", "reason"),
    first_every_day(
        [
            (replace(MANIFEST, adapter=""), "MISSING_FIELD"),
            (replace(MANIFEST, file_size=0), "MISSING_FIELD"),
            (replace(MANIFEST, file_digest=b"short"), "INVALID_VALUE"),
            (replace(MANIFEST, adapter_hash=b"short"), "INVALID_VALUE"),
            (replace(MANIFEST, adapter_hash=bytes(32)), "INVALID_VALUE"),
            (replace(MANIFEST, adapter="nobody-s"), "ADAPTER_NOT_APPROVED"),
            (replace(MANIFEST, adapter="canonical"), "ADAPTER_NOT_APPROVED"),
            (replace(MANIFEST, file_size=(1 << 20) + 1), "UPLOAD_TOO_LARGE"),
            (encode_manifest(MANIFEST) + b"\x00", "MALFORMED_BODY"),
            (encode_manifest(MANIFEST) + b"\x38\x01", "MALFORMED_BODY"),
            (encode_manifest(MANIFEST) + b"\x40\x01", "MALFORMED_BODY"),
            # The rows of a known format say their month.
            (replace(MANIFEST, as_of="2005-08"), "INVALID_VALUE"),
        ],
        3,
    ),
)
async def test_a_manifest_that_cannot_be_followed_is_refused_before_anything_is_sent(
    stack: Stack, lender: Bank, manifest: Manifest | bytes, reason: str
) -> None:
    said = await call(stack, lender, [signed(lender, manifest)])
    assert (said.answers, said.reason, said.logged) == ([], reason, reason)
    assert not spooled(stack)


@pytest.mark.parametrize(
    ("manifest", "rest", "end"),
    first_every_day(
        [
            (MANIFEST, [], ("UPLOAD_INCOMPLETE", True)),
            (LONG_MANIFEST, chunked(LONG)[:1], ("UPLOAD_INCOMPLETE", True)),
            (LONG_MANIFEST, chunked(LONG)[1:], ("UPLOAD_OUT_OF_ORDER", True)),
            (LONG_MANIFEST, [chunked(LONG)[0]] * 2, ("UPLOAD_OUT_OF_ORDER", True)),
            (LONG_MANIFEST, [b"\xff\xff"], ("UPLOAD_OUT_OF_ORDER", True)),
            (LONG_MANIFEST, [b""], ("UPLOAD_OUT_OF_ORDER", True)),
            (LONG_MANIFEST, [encode_chunk(0, b"")], ("UPLOAD_OUT_OF_ORDER", True)),
            (LONG_MANIFEST, [encode_chunk(0, LONG[:70_000])], ("UPLOAD_TOO_LARGE", True)),
            (LONG_MANIFEST, [encode_chunk(0, LONG[:1000])], ("INVALID_VALUE", True)),
            (MANIFEST, [encode_chunk(0, CONTENT + b"\n")], ("UPLOAD_TOO_LARGE", True)),
            (MANIFEST, [encode_chunk(0, CONTENT[:-2] + b"1\n")], ("UPLOAD_DIFFERS", False)),
            (replace(MANIFEST, row_count=2), chunked(CONTENT), ("UPLOAD_DIFFERS", False)),
        ],
        3,
    ),
)
async def test_what_comes_has_to_be_the_signed_file_in_order_and_within_the_bounds(
    stack: Stack, lender: Bank, manifest: Manifest, rest: Sequence[bytes], end: tuple[str, bool]
) -> None:
    reason, kept = end
    said = await call(stack, lender, [signed(lender, manifest), *rest])
    assert (len(said.answers), said.reason, said.logged) == (1, reason, reason)
    assert bool(spooled(stack)) is kept
    assert count(stack, "contribution") == 0


@pytest.mark.parametrize(
    ("bank", "reason"),
    first_every_day(
        [
            ({"policy": replace(POLICY, methods=frozenset({QUERY_METHOD}))}, "METHOD_NOT_ALLOWED"),
            ({"contributes": False}, "METHOD_NOT_ALLOWED"),
            ({"policy": EVERYTHING, "adapter": "canonical"}, "METHOD_NOT_ALLOWED"),
        ],
        1,
    ),
)
async def test_who_may_not_contribute_by_call_is_refused(
    stack: Stack, bank: dict[str, Any], reason: str
) -> None:
    stranger = add_contributor(stack, "stranger", **bank)
    await stack.settled()
    said = await call(stack, stranger, [signed(stranger, MANIFEST), *chunked(CONTENT)])
    assert (said.answers, said.reason, said.logged) == ([], reason, reason)


async def test_a_manifest_signed_for_another_method_or_by_another_partner_is_refused(
    stack: Stack, lender: Bank
) -> None:
    other = add_contributor(stack, "other-lender")
    await stack.settled()
    wrong = {
        "WRONG_METHOD": signed(lender, MANIFEST, method=QUERY_METHOD),
        "WRONG_PARTNER": signed(lender, MANIFEST, partner="other-lender"),
        "UNKNOWN_KEY": signed(other, MANIFEST, partner="lender"),
        "UNSUPPORTED_BODY_TYPE": signed(lender, MANIFEST, body_type="text/plain"),
    }
    for reason, message in wrong.items():
        said = await call(stack, lender, [message, *chunked(CONTENT)])
        assert (said.answers, said.reason, said.logged) == ([], reason, reason)


async def test_a_replayed_manifest_is_refused_before_anything_is_sent(
    stack: Stack, lender: Bank
) -> None:
    message = signed(lender, MANIFEST)
    first = await call(stack, lender, [message, *chunked(CONTENT)])
    assert (len(first.answers), first.reason) == (2, "")
    again = await call(stack, lender, [message, *chunked(CONTENT)])
    assert (again.answers, *_refusal(again)) == ([], "REQUEST_REPLAYED", "REQUEST_REPLAYED")
    assert outcomes_of_calls(stack) == {"ANSWERED": 2, "REQUEST_REPLAYED": 1}


async def test_a_gateway_that_takes_no_files_says_so(database_url: str, tmp_path: Path) -> None:
    made = Stack(database_url, tmp_path)
    async with made.serving():
        lender = add_contributor(made)
        await made.settled()
        said = await call(made, lender, [signed(lender, MANIFEST), *chunked(CONTENT)])
    assert (said.reason, said.logged) == ("METHOD_NOT_ALLOWED", "METHOD_NOT_ALLOWED")


async def test_a_sender_that_falls_silent_does_not_hold_a_place_for_ever(
    database_url: str, tmp_path: Path
) -> None:
    stack, said = Stack(database_url, tmp_path), Said()
    lender = add_contributor(stack)
    async with taking(stack, message_timeout_s=0.5), asyncio.timeout(PATIENCE_S):
        while not said.answers:  # on a busy machine the first message may be late, too
            messages = [signed(lender, LONG_MANIFEST), chunked(LONG)[0]]
            said = await call(stack, lender, messages, ends=False)
    assert (len(said.answers), *_refusal(said)) == (1, *["UPLOAD_INCOMPLETE"] * 2)
    async with taking(stack), bank_client(stack, lender) as client:
        contributed = await client.contribute(io.BytesIO(LONG), written(1))
    assert contributed.result.rows == 1


async def test_one_partner_has_one_upload_at_a_time_and_others_still_have_theirs(
    stack: Stack, lender: Bank
) -> None:
    other = add_contributor(stack, "other-lender")
    await stack.settled()
    async with stack.channel(lender) as channel:
        method: Any = channel.stream_stream(CONTRIBUTE_METHOD)
        holding = method(timeout=PATIENCE_S)
        await holding.write(signed(lender, LONG_MANIFEST))
        hear(Said(), await holding.read())
        refused = await call(stack, lender, [signed(lender, MANIFEST), *chunked(CONTENT)])
        assert (refused.reason, refused.logged) == ("TOO_MANY_IN_FLIGHT", "TOO_MANY_IN_FLIGHT")
        taken = await call(stack, other, [signed(other, MANIFEST), *chunked(CONTENT)])
        assert (len(taken.answers), taken.reason) == (2, "")
        holding.cancel()


async def test_the_disk_is_bounded_and_a_partners_own_old_uploads_make_room_for_its_new_ones(
    stack: Stack, lender: Bank
) -> None:
    other = add_contributor(stack, "other-lender")
    await stack.settled()
    large = [long_file(700_000 + number) for number in range(3)]
    for content in large[:2]:  # the second takes the place of the first
        said = await call(stack, lender, [signed(lender, manifest_of(content))])
        assert (len(said.answers), said.reason) == (1, "UPLOAD_INCOMPLETE")
        assert len(spooled(stack)) == 1
    room = await call(stack, other, [signed(other, manifest_of(large[2]))])
    assert room.reason == "UPLOAD_INCOMPLETE"
    third = add_contributor(stack, "third-lender")
    await stack.settled()
    full = await call(stack, third, [signed(third, manifest_of(large[2]))])
    assert (full.answers, full.reason, full.logged) == ([], "UPLOADS_FULL", "UPLOADS_FULL")
    assert len(spooled(stack)) == 2
