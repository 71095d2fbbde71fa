# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The log read from outside: what it says is checked, and that it only grows."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace

import grpc
import pytest

from gateway.client import (
    CreditGatewayClient,
    SignedCheckpoint,
    TransportError,
    read_checkpoint,
    verify_growth,
)
from gateway.errors import MalformedError, ProofError, SignatureError
from tests.support.gateway.simulated_gateway import (
    Misbehaviour,
    SimulatedGateway,
    new_identity,
    refused_entry,
)

IDENTITY = new_identity()


@pytest.fixture
def gateway() -> SimulatedGateway:
    return SimulatedGateway()


@pytest.fixture
async def client(gateway: SimulatedGateway) -> AsyncIterator[CreditGatewayClient]:
    async with gateway.serving() as channel:
        yield CreditGatewayClient(channel, IDENTITY, gateway.trust())


def _grow(gateway: SimulatedGateway, by: int) -> SignedCheckpoint:
    for _ in range(by):
        gateway.append(refused_entry("bank-a", bytes([len(gateway.leaves)]) * 32, "INTERNAL"))
    return read_checkpoint(gateway.note(), gateway.trust())


async def test_an_empty_log_has_no_checkpoint(client: CreditGatewayClient) -> None:
    assert await client.transparency.checkpoint() is None


async def test_the_newest_checkpoint_is_verified(
    gateway: SimulatedGateway, client: CreditGatewayClient
) -> None:
    expected = _grow(gateway, 3)
    assert await client.transparency.checkpoint() == expected
    assert expected.checkpoint.size == 3
    gateway.misbehaviour = Misbehaviour(checkpoint=lambda note: note.replace("\n3\n", "\n4\n"))
    with pytest.raises(SignatureError):
        await client.transparency.checkpoint()
    gateway.misbehaviour = Misbehaviour(checkpoint=lambda _: "garbage")
    with pytest.raises(MalformedError):
        await client.transparency.checkpoint()


@pytest.mark.parametrize(("first", "more"), [(1, 0), (1, 1), (1, 6), (3, 4), (4, 4), (7, 1)])
async def test_a_log_that_grew_is_proven_to_have_grown(
    gateway: SimulatedGateway, client: CreditGatewayClient, first: int, more: int
) -> None:
    earlier = _grow(gateway, first)
    later = _grow(gateway, more)
    assert await client.transparency.check_growth(earlier) == later


async def test_another_history_is_found_out(
    gateway: SimulatedGateway, client: CreditGatewayClient
) -> None:
    earlier = _grow(gateway, 3)
    gateway.leaves[1] = b"something else"
    _grow(gateway, 2)
    with pytest.raises(ProofError):
        await client.transparency.check_growth(earlier)


async def test_a_log_that_shrank_is_found_out(
    gateway: SimulatedGateway, client: CreditGatewayClient
) -> None:
    earlier = _grow(gateway, 3)
    older = gateway.note()
    _grow(gateway, 1)
    newest = read_checkpoint(gateway.note(), gateway.trust())
    gateway.misbehaviour = Misbehaviour(checkpoint=lambda _: older, consistency=lambda _: [])
    assert await client.transparency.check_growth(earlier) == earlier
    with pytest.raises(ProofError, match="smaller"):
        await client.transparency.check_growth(newest)


async def test_a_proof_that_was_tampered_with_proves_nothing(
    gateway: SimulatedGateway, client: CreditGatewayClient
) -> None:
    earlier = _grow(gateway, 3)
    _grow(gateway, 4)
    for consistency in (
        lambda proof: proof[:-1],
        lambda proof: [*proof, bytes(32)],
        lambda proof: [bytes(32), *proof[1:]],
        lambda proof: [b"short", *proof[1:]],
        lambda _: [],
    ):
        gateway.misbehaviour = Misbehaviour(consistency=consistency)
        with pytest.raises(ProofError):
            await client.transparency.check_growth(earlier)


async def test_every_log_grows_from_the_empty_one(
    gateway: SimulatedGateway, client: CreditGatewayClient
) -> None:
    empty = read_checkpoint(gateway.note(), gateway.trust())
    assert await client.transparency.check_growth(empty) == empty
    later = _grow(gateway, 2)
    assert await client.transparency.check_growth(empty) == later
    verify_growth(empty.checkpoint, later.checkpoint, ())
    with pytest.raises(ProofError):
        verify_growth(empty.checkpoint, later.checkpoint, (bytes(32),))


async def test_a_receipt_is_proven_within_a_later_checkpoint(
    gateway: SimulatedGateway, client: CreditGatewayClient
) -> None:
    _grow(gateway, 2)
    receipt = gateway.append(refused_entry("bank-a", bytes(32), "INTERNAL"))
    later = _grow(gateway, 4)
    await client.transparency.check_inclusion(receipt, later)
    with pytest.raises(ProofError):
        await client.transparency.check_inclusion(replace(receipt, entry=b"other"), later)


async def test_nobody_there_is_a_transport_error(gateway: SimulatedGateway) -> None:
    async with grpc.aio.insecure_channel("127.0.0.1:1") as channel:
        client = CreditGatewayClient(channel, IDENTITY, gateway.trust())
        with pytest.raises(TransportError):
            await client.transparency.checkpoint()
