# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The trust file says where the log stood: what a client is shown has to continue that."""

from __future__ import annotations

from pathlib import Path

import grpc
import pytest

from gateway.client import (
    CreditGatewayClient,
    GrowthUncheckedError,
    RefusedError,
    SplitViewError,
)
from gateway.errors import Reason, RefusalError
from gateway.log.merkle import EMPTY_ROOT
from gateway.rpc.error_table import trailing_metadata
from tests.support.gateway.simulated_gateway import (
    Misbehaviour,
    SimulatedGateway,
    logged_entry,
    new_identity,
    refused_entry,
)

IDENTITY = new_identity()


@pytest.fixture(params=[False, True], ids=["without a state file", "with one"])
def state(request: pytest.FixtureRequest, tmp_path: Path) -> Path | None:
    return tmp_path / "log.checkpoint" if request.param else None


def _grown(size: int) -> SimulatedGateway:
    gateway = SimulatedGateway()
    for number in range(size):
        gateway.append(refused_entry("bank-b", bytes([number]) * 32, "INTERNAL"))
    return gateway


async def test_a_log_that_continues_the_trust_file_is_believed(state: Path | None) -> None:
    gateway = _grown(3)
    trust = gateway.trust(checkpoint=gateway.note())
    async with gateway.serving() as channel:
        client = CreditGatewayClient(channel, IDENTITY, trust, state=state)
        first = await client.query(b"q", "t")
        assert first.exchange is not None
        assert first.exchange.known.tree_size == 3
        assert gateway.consistency_calls == 1
        await client.query(b"q", "t")


async def test_another_history_at_first_contact_is_withheld(state: Path | None) -> None:
    gateway = _grown(3)
    trust = gateway.trust(checkpoint=gateway.note())
    gateway.leaves[0] = b"something else"
    async with gateway.serving() as channel:
        client = CreditGatewayClient(channel, IDENTITY, trust, state=state)
        for _ in range(2):
            with pytest.raises(SplitViewError) as split:
                await client.query(b"q", "t")
    assert (split.value.evidence is None) == (state is None)
    assert trust.checkpoint is not None
    assert split.value.kept == trust.checkpoint.note


async def test_a_log_that_is_shorter_than_the_trust_file_says_is_withheld(
    state: Path | None,
) -> None:
    gateway = _grown(5)
    trust = gateway.trust(checkpoint=gateway.note())
    del gateway.leaves[1:]
    async with gateway.serving() as channel:
        client = CreditGatewayClient(channel, IDENTITY, trust, state=state)
        with pytest.raises(SplitViewError):
            await client.query(b"q", "t")


async def test_a_gateway_that_does_not_prove_it_is_not_believed(state: Path | None) -> None:
    gateway = _grown(3)
    trust = gateway.trust(checkpoint=gateway.note())
    gateway.misbehaviour = Misbehaviour(proof_status=grpc.StatusCode.UNAVAILABLE)
    async with gateway.serving() as channel:
        client = CreditGatewayClient(channel, IDENTITY, trust, state=state)
        with pytest.raises(GrowthUncheckedError):
            await client.query(b"q", "t")
        gateway.misbehaviour = Misbehaviour()
        await client.query(b"q", "t")


async def test_a_refusal_at_first_contact_is_held_against_it_too(state: Path | None) -> None:
    gateway = _grown(3)
    trust = gateway.trust(checkpoint=gateway.note())
    gateway.leaves[0] = b"something else"
    async with gateway.serving() as channel:
        client = CreditGatewayClient(channel, IDENTITY, trust, state=state)
        sent = client.sign(b"q", "t")
        receipt = gateway.append(logged_entry(sent, "CONSENT_MISSING"))
        trailing = trailing_metadata(RefusalError(Reason.CONSENT_MISSING), receipt)
        gateway.misbehaviour = Misbehaviour(status=(grpc.StatusCode.PERMISSION_DENIED, trailing))
        with pytest.raises(SplitViewError) as split:
            await client.send(sent)
    assert isinstance(split.value.__cause__, RefusedError)


async def test_a_new_trust_file_has_to_fit_what_is_kept(tmp_path: Path) -> None:
    gateway, state = _grown(3), tmp_path / "log.checkpoint"
    async with gateway.serving() as channel:
        old = CreditGatewayClient(channel, IDENTITY, gateway.trust(), state=state)
        await old.query(b"q", "t")
        right = gateway.trust(checkpoint=gateway.note())
        await CreditGatewayClient(channel, IDENTITY, right, state=state).query(b"q", "t")
        leaf, gateway.leaves[0] = gateway.leaves[0], b"something else"
        wrong = gateway.trust(checkpoint=gateway.note())
        gateway.leaves[0] = leaf
        with pytest.raises(SplitViewError):
            await CreditGatewayClient(channel, IDENTITY, wrong, state=state).query(b"q", "t")


async def test_a_trust_file_without_a_checkpoint_asks_for_no_proof() -> None:
    gateway = _grown(3)
    async with gateway.serving() as channel:
        await CreditGatewayClient(channel, IDENTITY, gateway.trust()).query(b"q", "t")
        empty = gateway.log.sign(0, EMPTY_ROOT)
        trust = gateway.trust(checkpoint=empty)
        await CreditGatewayClient(channel, IDENTITY, trust).query(b"q", "t")
    assert gateway.consistency_calls == 0
