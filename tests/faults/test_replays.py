# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Replays and near-replays over two processes at once: no request id counts twice.

`make test-replays REPLAYS=100000` sends so many; every day it is a few hundred.
"""

from __future__ import annotations

import asyncio
import os
import random
from collections import Counter
from collections.abc import Sequence
from contextlib import AsyncExitStack
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import grpc
import pytest
from creditgateway.v1 import credit_status_service_pb2 as pb
from google.rpc.error_details_pb2 import ErrorInfo
from google.rpc.status_pb2 import Status

from gateway.client import QUERY_BODY_TYPE, build_query
from gateway.domain.access.envelope import QUERY_METHOD
from gateway.domain.codes import Outcome, Purpose
from tests.support.gateway.gateway_process import bank_channel, gateway_process
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import REFERENCE, Bank, Stack, resident, signed_request
from tests.support.log.whole_log import read_whole_log

pytestmark = [pytest.mark.faults, pytest.mark.timeout(3600)]

COUNT = int(os.environ.get("REPLAY_COUNT", "400"))
SOMEBODY = resident(1)
BODY = build_query(SOMEBODY, Purpose.LOAN_APPROVAL, REFERENCE, as_of=date(2005, 9, 30))
OTHER_BODY = build_query(SOMEBODY, Purpose.CARD_APPROVAL, REFERENCE, as_of=date(2005, 8, 31))
COPIES = 4
ROUNDS_AT_ONCE = 8


def _near_replays(first: Bank, second: Bank, request_id: bytes) -> list[tuple[Bank, bytes]]:
    """A request, and all that is nearly the same, each by whom it is sent."""

    def request(bank: Bank, body: bytes = BODY, **changed: Any) -> bytes:
        return signed_request(bank, QUERY_BODY_TYPE, body, request_id=request_id, **changed)

    original = request(first)
    message = pb.QueryCreditStatusRequest.FromString(original)
    message.envelope.signatures.reverse()
    spoilt = pb.QueryCreditStatusRequest.FromString(original)
    signature = spoilt.envelope.signatures[0]
    signature.sig = signature.sig[:-1] + bytes([signature.sig[-1] ^ 1])
    earlier = datetime.now(UTC) - timedelta(seconds=1)
    sent = [
        *[(first, original)] * COPIES,
        (first, message.SerializeToString()),  # signatures in another order
        (first, request(first, signers=first.signers[:1])),  # signed by one key of two
        (first, request(first, signers=first.signers[1:])),
        (first, request(first, issue_time=earlier)),
        (first, request(first, OTHER_BODY)),
        (first, original + b"\x1a\x00"),  # with a field that nobody knows
        (first, spoilt.SerializeToString()),
        (second, request(second)),  # another bank's own request with the same id
        (second, request(second)),
        (second, original),  # the first bank's, over the connection of another
    ]
    random.shuffle(sent)
    return sent


async def _outcome(call: Any, raw: bytes) -> str:
    """What became of a call: ANSWERED, or the reason of the refusal."""
    try:
        await call(raw, timeout=PATIENCE_S)
    except grpc.aio.AioRpcError as error:
        metadata = dict(error.trailing_metadata() or ())
        status, info = Status.FromString(bytes(metadata["grpc-status-details-bin"])), ErrorInfo()
        for detail in status.details:
            detail.Unpack(info)
        return str(info.reason)
    return "ANSWERED"


async def _round(calls: dict[str, Sequence[Any]], banks: tuple[Bank, Bank]) -> Counter[str]:
    """All near-replays of a new request at once, over both processes."""
    sent = _near_replays(*banks, os.urandom(16))
    outcomes = await asyncio.gather(
        *(
            _outcome(calls[bank.partner_id][number % 2], raw)
            for number, (bank, raw) in enumerate(sent)
        )
    )
    for bank in banks:
        answered = [
            outcome
            for (sender, _), outcome in zip(sent, outcomes, strict=True)
            if sender is bank and outcome == "ANSWERED"
        ]
        assert len(answered) == 1, Counter(outcomes)
    return Counter(outcomes)


async def test_no_replay_and_no_near_replay_is_accepted_twice(
    database_url: str, tmp_path: Path
) -> None:
    stack = Stack(database_url, tmp_path)
    first = stack.add_bank("bank-a", algorithms=("ed25519", "ecdsa-p256-sha256"))
    second = stack.add_bank("bank-b")
    for bank in (first, second):
        stack.add_consent(bank, SOMEBODY)
    async with AsyncExitStack() as exits:
        servers = [
            await exits.enter_async_context(gateway_process(stack, f"gateway-{number}"))
            for number in range(2)
        ]
        calls: dict[str, Sequence[Any]] = {
            bank.partner_id: [
                (
                    await exits.enter_async_context(bank_channel(stack, bank, server.port))
                ).unary_unary(QUERY_METHOD)
                for server in servers
            ]
            for bank in (first, second)
        }
        outcomes: Counter[str] = Counter()
        rounds = 0
        while outcomes.total() < COUNT:
            for found in await asyncio.gather(
                *(_round(calls, (first, second)) for _ in range(ROUNDS_AT_ONCE))
            ):
                outcomes += found
                rounds += 1
        log = read_whole_log(stack.database_url, stack.trust().log)
    answered = [entry for entry in log.entries if entry.outcome is Outcome.ANSWERED]
    claims = Counter((entry.partner, entry.request_id) for entry in answered)
    assert len(claims) == len(answered) == outcomes["ANSWERED"] == 2 * rounds
    assert set(outcomes) <= {
        "ANSWERED",
        "REQUEST_REPLAYED",
        "INVALID_SIGNATURE",
        "MALFORMED_ENVELOPE",
        "UNKNOWN_KEY",
    }, outcomes
