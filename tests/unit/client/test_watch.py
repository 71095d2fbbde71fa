# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A log that was forked or rolled back is found out, and nothing from it is given out."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import grpc
import pytest

from gateway.client import (
    CheckpointFile,
    CreditGatewayClient,
    GrowthUncheckedError,
    RefusedError,
    SentRequest,
    SignedCheckpoint,
    SplitViewError,
    TransportError,
    UnverifiedAnswerError,
    read_checkpoint,
)
from gateway.client._internal.watch import LogWatch
from gateway.errors import ConfigurationError, Reason, RefusalError
from gateway.rpc.error_table import trailing_metadata
from tests.support.gateway.simulated_gateway import (
    REPORT,
    Misbehaviour,
    SimulatedGateway,
    logged_entry,
    new_identity,
    refused_entry,
)

BODY_TYPE = "application/x-query"
IDENTITY = new_identity()


@pytest.fixture
def gateway() -> SimulatedGateway:
    return SimulatedGateway()


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "log.checkpoint"


@asynccontextmanager
async def _client(
    gateway: SimulatedGateway, state: Path | None
) -> AsyncIterator[CreditGatewayClient]:
    async with gateway.serving() as channel:
        yield CreditGatewayClient(channel, IDENTITY, gateway.trust(), state=state)


def _kept(gateway: SimulatedGateway, state: Path) -> int:
    kept = CheckpointFile(state, gateway.trust().log).read()
    return 0 if kept is None else kept.checkpoint.size


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def _names(directory: Path) -> list[str]:
    return [path.name for path in directory.iterdir()]


def _grow(gateway: SimulatedGateway, by: int) -> SignedCheckpoint:
    for _ in range(by):
        gateway.append(refused_entry("bank-b", bytes([len(gateway.leaves)]) * 32, "INTERNAL"))
    return read_checkpoint(gateway.note(), gateway.trust())


async def test_the_newest_checkpoint_is_remembered_over_restarts(
    gateway: SimulatedGateway, state: Path
) -> None:
    for size in (1, 2):
        async with _client(gateway, state) as client:
            assert (await client.query(b"q", BODY_TYPE)).body == REPORT
        assert _kept(gateway, state) == size
    _grow(gateway, 5)
    async with _client(gateway, state) as client:
        newest = await client.newest_checkpoint()
        assert newest is not None
        assert newest.checkpoint.size == _kept(gateway, state) == 7
        await client.query(b"q", BODY_TYPE)
    assert _kept(gateway, state) == 8


async def test_nothing_is_asked_for_and_nothing_kept_without_a_state_file(
    gateway: SimulatedGateway, tmp_path: Path
) -> None:
    async with _client(gateway, None) as client:
        await client.query(b"q", BODY_TYPE)
        await client.query(b"q", BODY_TYPE)
        assert (await client.newest_checkpoint()) is not None
    assert gateway.consistency_calls == 0
    assert _names(tmp_path) == []


async def test_an_empty_log_has_nothing_to_keep(gateway: SimulatedGateway, state: Path) -> None:
    async with _client(gateway, state) as client:
        assert await client.newest_checkpoint() is None
    assert _names(state.parent) == []


async def test_many_answers_at_once_lie_in_one_history(
    gateway: SimulatedGateway, state: Path
) -> None:
    async with _client(gateway, state) as client:
        await client.query(b"q", BODY_TYPE)
        answers = await asyncio.gather(*(client.query(b"q", BODY_TYPE) for _ in range(40)))
    assert len({answer.leaf_index for answer in answers}) == 40
    assert _kept(gateway, state) == 41
    assert gateway.consistency_calls <= 80


async def test_two_clients_share_one_file(gateway: SimulatedGateway, state: Path) -> None:
    async with _client(gateway, state) as one, _client(gateway, state) as other:
        for _ in range(5):
            await asyncio.gather(
                *(client.query(b"q", BODY_TYPE) for client in (one, other) for _ in range(4))
            )
    assert _kept(gateway, state) == 40


async def test_another_history_of_the_same_size_is_proof_and_is_withheld(
    gateway: SimulatedGateway, state: Path
) -> None:
    async with _client(gateway, state) as client:
        await client.query(b"q", BODY_TYPE)
        await client.query(b"q", BODY_TYPE)
        before = _text(state)
        del gateway.leaves[1:]  # what the first history held is not in this one
        with pytest.raises(SplitViewError) as found:
            await client.query(b"q", BODY_TYPE)
    error = found.value
    assert error.conclusive
    assert error.kept == before == _text(state)
    trust = gateway.trust()
    first, second = (read_checkpoint(note, trust) for note in (error.kept, error.received))
    assert first.checkpoint.size == second.checkpoint.size == 2
    assert first.checkpoint.root_hash != second.checkpoint.root_hash
    assert error.evidence is not None
    content = json.loads(_text(error.evidence))
    assert (content["first"], content["second"]) == (error.kept, error.received)
    assert content["conclusive"] is True
    assert REPORT in error.response
    assert error.request == gateway.requests[-1]


async def test_a_fork_that_has_grown_is_found_out(gateway: SimulatedGateway, state: Path) -> None:
    async with _client(gateway, state) as client:
        await client.query(b"q", BODY_TYPE)
        await client.query(b"q", BODY_TYPE)
        gateway.leaves[0] = b"something else"
        with pytest.raises(SplitViewError) as found:
            await client.query(b"q", BODY_TYPE)
        assert not found.value.conclusive
        assert _kept(gateway, state) == 2
        with pytest.raises(SplitViewError):
            await client.newest_checkpoint()
    async with _client(gateway, state) as later:
        with pytest.raises(UnverifiedAnswerError):
            await later.query(b"q", BODY_TYPE)
    assert _kept(gateway, state) == 2


async def test_a_log_that_was_rolled_back_is_found_out(
    gateway: SimulatedGateway, state: Path
) -> None:
    async with _client(gateway, state) as client:
        _grow(gateway, 5)
        await client.query(b"q", BODY_TYPE)
        del gateway.leaves[2:]
        with pytest.raises(SplitViewError, match="OUT_OF_RANGE") as found:
            await client.query(b"q", BODY_TYPE)
        assert not found.value.conclusive
        with pytest.raises(SplitViewError):
            await client.newest_checkpoint()
    assert _kept(gateway, state) == 6
    assert found.value.evidence is not None
    assert _text(found.value.evidence)


async def test_of_many_answers_at_once_those_before_a_fork_are_given_out(
    gateway: SimulatedGateway, state: Path
) -> None:
    async with _client(gateway, state) as client:
        watch = LogWatch(
            CheckpointFile(state, gateway.trust().log), client.transparency, gateway.trust().log
        )
        older, kept, newer = (_grow(gateway, by) for by in (2, 2, 2))
        await watch.check(kept)
        honest = list(gateway.leaves)
        gateway.leaves[5] = b"something else"
        forked = _grow(gateway, 3)
        gateway.leaves = [*honest, *gateway.leaves[6:]]
        results = await asyncio.gather(
            *(watch.check(each) for each in (forked, newer, older)), return_exceptions=True
        )
    assert isinstance(results[0], SplitViewError)
    assert results[1:] == [None, None]
    assert _kept(gateway, state) == 6


async def test_below_the_kept_checkpoint_only_its_own_beginnings_are_believed(
    gateway: SimulatedGateway, state: Path
) -> None:
    async with _client(gateway, state) as client:
        watch = LogWatch(
            CheckpointFile(state, gateway.trust().log), client.transparency, gateway.trust().log
        )
        older = _grow(gateway, 2)
        await watch.check(_grow(gateway, 4))
        await watch.check(older)
        gateway.leaves[1], honest = b"something else", gateway.leaves[1]
        forged = read_checkpoint(SimulatedGateway.note(gateway), gateway.trust())
        gateway.leaves[1] = honest
        with pytest.raises(SplitViewError) as found:
            await watch.check(forged)
    assert found.value.conclusive
    assert _kept(gateway, state) == 6


@pytest.mark.parametrize(
    ("status", "raised"),
    [
        (grpc.StatusCode.UNIMPLEMENTED, UnverifiedAnswerError),
        (grpc.StatusCode.UNAVAILABLE, GrowthUncheckedError),
        (grpc.StatusCode.DEADLINE_EXCEEDED, GrowthUncheckedError),
    ],
    ids=str,
)
async def test_a_gateway_that_does_not_prove_its_growth_is_not_believed(
    gateway: SimulatedGateway,
    state: Path,
    status: grpc.StatusCode,
    raised: type[UnverifiedAnswerError | GrowthUncheckedError],
) -> None:
    """Nor is an outage taken for a lie: the answer can be had again."""
    async with _client(gateway, state) as client:
        await client.query(b"q", BODY_TYPE)
        gateway.misbehaviour = Misbehaviour(proof_status=status)
        with pytest.raises(raised, match="growth") as found:
            await client.query(b"q", BODY_TYPE)
        assert not isinstance(found.value, SplitViewError)
        if isinstance(found.value, GrowthUncheckedError):
            assert found.value.lost is not None
            assert found.value.request == gateway.requests[-1]
        assert isinstance(found.value.__cause__, TransportError)
        assert isinstance(found.value, UnverifiedAnswerError | GrowthUncheckedError)
        assert REPORT in found.value.response
        assert _kept(gateway, state) == 1
        gateway.misbehaviour = Misbehaviour()
        await client.query(b"q", BODY_TYPE)
    assert _kept(gateway, state) == 3


async def test_a_proof_that_was_tampered_with_proves_nothing(
    gateway: SimulatedGateway, state: Path
) -> None:
    async with _client(gateway, state) as client:
        _grow(gateway, 2)
        await client.query(b"q", BODY_TYPE)
        _grow(gateway, 3)
        for consistency in (
            lambda proof: proof[:-1],
            lambda proof: [*proof, bytes(32)],
            lambda proof: [bytes(32), *proof[1:]],
            lambda _: [],
        ):
            gateway.misbehaviour = Misbehaviour(consistency=consistency)
            with pytest.raises(SplitViewError):
                await client.query(b"q", BODY_TYPE)
    assert _kept(gateway, state) == 3


class _Refusing(SimulatedGateway):
    """Refuses everything, with a receipt."""

    async def _query(self, raw: bytes, context: grpc.aio.ServicerContext[bytes, bytes]) -> bytes:
        reason = Reason.CONSENT_NOT_FOUND
        entry = logged_entry(SentRequest.read(raw), reason.value)
        trailing = trailing_metadata(RefusalError(reason), self.append(entry))
        await context.abort(grpc.StatusCode.PERMISSION_DENIED, "refused", trailing)


async def test_receipts_of_refusals_are_held_against_the_history_too(state: Path) -> None:
    gateway = _Refusing()
    async with _client(gateway, state) as client:
        with pytest.raises(RefusedError):
            await client.query(b"q", BODY_TYPE)
        assert _kept(gateway, state) == 1
        gateway.misbehaviour = Misbehaviour(proof_status=grpc.StatusCode.UNAVAILABLE)
        with pytest.raises(RefusedError):
            await client.query(b"q", BODY_TYPE)
        gateway.misbehaviour = Misbehaviour()
        gateway.leaves[0] = b"something else"
        with pytest.raises(SplitViewError) as found:
            await client.query(b"q", BODY_TYPE)
    assert isinstance(found.value.__cause__, RefusedError)
    assert found.value.response == b""


async def test_a_state_file_of_another_log_is_not_begun_anew(
    gateway: SimulatedGateway, state: Path
) -> None:
    other = SimulatedGateway()
    async with _client(other, state) as client:
        await client.query(b"q", BODY_TYPE)
    async with _client(gateway, state) as client:
        with pytest.raises(ConfigurationError):
            await client.query(b"q", BODY_TYPE)


async def test_a_caller_that_gives_up_leaves_the_others_in_peace(
    gateway: SimulatedGateway, state: Path
) -> None:
    async with _client(gateway, state) as client:
        watch = LogWatch(
            CheckpointFile(state, gateway.trust().log), client.transparency, gateway.trust().log
        )
        await watch.check(_grow(gateway, 1))
        first = asyncio.create_task(watch.check(_grow(gateway, 1)))
        second = asyncio.create_task(watch.check(_grow(gateway, 1)))
        await asyncio.sleep(0)
        first.cancel()
        await second
    assert _kept(gateway, state) == 3
