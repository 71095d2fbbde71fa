# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The witness of the client kit: one history, durable before it is vouched for."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import grpc
import pytest

from gateway.client import (
    CheckpointFile,
    CreditGatewayClient,
    NotCosignedError,
    RefusedError,
    TransportError,
    Witness,
)
from gateway.client._internal.witness import CosignatureReturn
from gateway.errors import ConfigurationError
from gateway.log.cosignature import CosignatureSigner, WitnessVerifier
from gateway.log.merkle import leaf_hash
from gateway.log.witness import AddCheckpoint, Verdict
from gateway.signing.keys import PrivateKeySigner, generate_private_key_pem
from tests.support.fakes import SettableClock
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.simulated_gateway import Misbehaviour, SimulatedGateway, new_identity
from tests.support.log import naive_tree as naive
from tests.support.log.audit_entries import new_log_signer, verifier_of

BODY_TYPE = "application/x-query"
SIGNER = CosignatureSigner(
    "bank-a.example/witness", PrivateKeySigner(generate_private_key_pem("ed25519"))
)
VERIFIER = WitnessVerifier.parse(SIGNER.vkey)
LOG = new_log_signer()
LEAVES = naive.leaves(0, 40)


@pytest.fixture
def memory(tmp_path: Path) -> Path:
    """Of a witness that has seen nothing yet."""
    path = tmp_path / "log.checkpoint"
    path.touch()
    return path


def _witness(memory: Path, clock: SettableClock | None = None) -> Witness:
    log = verifier_of(LOG)
    file = CheckpointFile(memory, log, may_be_missing=False)
    return Witness(SIGNER, log, file, clock or SettableClock())


def _note(size: int, leaves: list[bytes] = LEAVES) -> str:
    return LOG.sign(size, naive.root(leaves[:size]))


def _step(first: int, second: int) -> AddCheckpoint:
    proof = tuple(naive.proof(first, LEAVES[:second])) if first else ()
    return AddCheckpoint(first, proof, _note(second))


def _evidence(memory: Path) -> list[Path]:
    return list(memory.parent.glob("*.evidence-*"))


def test_each_step_is_cosigned_and_remembered_before_it_is_signed(memory: Path) -> None:
    class Watching(CosignatureSigner):
        """Notes what is on disk at the moment of signing."""

        kept = ""

        def sign(self, note: str, time: object) -> str:
            self.kept = memory.read_text(encoding="utf-8")
            return super().sign(note, time)  # type: ignore[arg-type]  # as given

    signer = Watching(SIGNER.name, PrivateKeySigner(generate_private_key_pem("ed25519")))
    log = verifier_of(LOG)
    clock = SettableClock()
    witness = Witness(signer, log, CheckpointFile(memory, log), clock)
    known = WitnessVerifier.parse(signer.vkey)
    for first, second in ((0, 3), (3, 8), (8, 8), (8, 21)):
        clock.advance(timedelta(seconds=5))
        made = witness.add_checkpoint(_step(first, second))
        assert made.tree_size == witness.kept_size() == second
        assert signer.kept == _note(second)
        found = known.find(_note(second) + made.line)
        assert found is not None
        assert found.time == clock.now()


def test_a_witness_that_lost_its_memory_does_not_sign(tmp_path: Path) -> None:
    witness = _witness(tmp_path / "gone")
    for attempt in (lambda: witness.add_checkpoint(_step(0, 3)), witness.cosign_kept):
        with pytest.raises(ConfigurationError, match="missing"):
            attempt()
    assert list(tmp_path.glob("gone")) == []


def test_when_the_memory_cannot_be_written_nothing_is_signed(
    memory: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    witness = _witness(memory)
    signed: list[str] = []
    monkeypatch.setattr(SIGNER, "sign", lambda note, _: signed.append(note))
    memory.with_name(memory.name + ".new").mkdir()  # a directory in the way
    with pytest.raises(ConfigurationError):
        witness.add_checkpoint(_step(0, 3))
    assert signed == []
    assert witness.kept_size() == 0


def test_a_refusal_says_what_is_kept_so_that_the_next_try_can_prove_from_there(
    memory: Path,
) -> None:
    witness = _witness(memory)
    witness.add_checkpoint(_step(0, 8))
    with pytest.raises(NotCosignedError) as refused:
        witness.add_checkpoint(_step(3, 21))
    assert (refused.value.verdict, refused.value.kept_size) == (Verdict.CONFLICT, 8)
    assert witness.add_checkpoint(_step(refused.value.kept_size, 21)).tree_size == 21


def test_two_checkpoints_of_one_size_are_kept_as_evidence(memory: Path) -> None:
    witness = _witness(memory)
    witness.add_checkpoint(_step(0, 8))
    forked = _note(8, naive.leaves(100, 108))
    with pytest.raises(NotCosignedError):
        witness.add_checkpoint(AddCheckpoint(8, (), forked))
    assert len(_evidence(memory)) == 1
    with pytest.raises(NotCosignedError):  # no proof of anything, and unsigned by us
        witness.add_checkpoint(AddCheckpoint(8, (bytes(32),), _note(21)))
    assert len(_evidence(memory)) == 1
    assert witness.kept_size() == 8


def test_processes_that_cosign_at_the_same_time_never_go_back(memory: Path) -> None:
    witness = _witness(memory)
    sizes: list[int] = []
    refusals: set[Verdict] = set()

    def run(second: int) -> None:
        first = witness.kept_size()
        if first <= second:
            try:
                sizes.append(witness.add_checkpoint(_step(first, second)).tree_size)
            except NotCosignedError as refused:
                refusals.add(refused.verdict)

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(run, range(1, 40)))
    assert witness.kept_size() == max(sizes)
    assert refusals <= {Verdict.CONFLICT}


def test_the_kept_checkpoint_is_cosigned_anew_with_the_time_of_now(memory: Path) -> None:
    clock = SettableClock()
    witness = _witness(memory, clock)
    assert witness.cosign_kept() is None
    witness.add_checkpoint(_step(0, 3))
    clock.advance(timedelta(days=1))
    made = witness.cosign_kept()
    assert made is not None
    found = VERIFIER.find(_note(3) + made.line)
    assert found is not None
    assert (made.tree_size, found.time) == (3, clock.now())


@pytest.fixture
def gateway() -> SimulatedGateway:
    return SimulatedGateway()


@asynccontextmanager
async def _client(
    gateway: SimulatedGateway, state: Path | None, witness: CosignatureSigner | None = SIGNER
) -> AsyncIterator[CreditGatewayClient]:
    async with gateway.serving() as channel:
        client = CreditGatewayClient(
            channel, new_identity(), gateway.trust(), state=state, witness=witness
        )
        async with client:
            yield client


async def test_the_newest_checkpoint_is_fetched_with_its_proof_and_cosigned(
    gateway: SimulatedGateway, memory: Path
) -> None:
    log = gateway.trust().log
    witness = Witness(SIGNER, log, CheckpointFile(memory, log), SettableClock())
    async with _client(gateway, None, None) as client:
        assert await witness.cosign_newest(client.transparency) is None
        for size in (1, 2, 3):
            await client.query(b"q", BODY_TYPE)
            made = await witness.cosign_newest(client.transparency)
            assert made is not None
            assert made.tree_size == size
            assert VERIFIER.find(gateway.note() + made.line) is not None
        gateway.leaves[0] = b"something else"
        await client.query(b"q", BODY_TYPE)
        with pytest.raises(NotCosignedError) as refused:
            await witness.cosign_newest(client.transparency)
        assert refused.value.verdict is Verdict.UNPROVEN
        assert len(_evidence(memory)) == 1
        del gateway.leaves[1:]
        with pytest.raises(NotCosignedError) as refused:
            await witness.cosign_newest(client.transparency)
        assert isinstance(refused.value.__cause__, RefusedError)
        assert len(_evidence(memory)) == 2
        gateway.misbehaviour = Misbehaviour(proof_status=grpc.StatusCode.UNAVAILABLE)
        with pytest.raises(TransportError):
            await witness.cosign_newest(client.transparency)
    assert witness.kept_size() == 3


async def test_a_clients_cosignature_goes_back_with_a_later_query(
    gateway: SimulatedGateway, memory: Path
) -> None:
    async with _client(gateway, memory) as client:
        async with asyncio.timeout(PATIENCE_S):
            while not gateway.cosignatures:  # what was seen goes along with a later one
                await client.query(b"q", BODY_TYPE)
        await client.query(b"q", BODY_TYPE)  # too early for another one
    ((size, line),) = gateway.cosignatures
    note = gateway.log.sign(size, naive.root([leaf_hash(x) for x in gateway.leaves[:size]]))
    assert VERIFIER.find(note + line) is not None


async def test_no_query_fails_because_a_cosignature_is_not_taken(
    gateway: SimulatedGateway, memory: Path
) -> None:
    async with _client(gateway, memory) as client:
        assert client.cosignatures is not None
        await client.query(b"q", BODY_TYPE)
        returned = CosignatureReturn(
            Witness(
                SIGNER,
                gateway.trust().log,
                CheckpointFile(memory, gateway.trust().log),
                SettableClock(),
            ),
            client.transparency,
            every_s=0,
        )
        gateway.misbehaviour = Misbehaviour(proof_status=grpc.StatusCode.UNIMPLEMENTED)
        returned.with_next_query()
        await _until(lambda: returned.error)
        assert isinstance(returned.error, TransportError)
        gateway.misbehaviour = Misbehaviour()
        returned.with_next_query()
        await _until(lambda: gateway.cosignatures)
        await _until(lambda: returned.error is None)
        await returned.close()


async def test_a_witness_needs_a_state_file_that_is_there(
    gateway: SimulatedGateway, tmp_path: Path
) -> None:
    with pytest.raises(ConfigurationError, match="state file"):
        async with _client(gateway, None):
            pytest.fail("a client without a memory cosigns")
    async with _client(gateway, tmp_path / "none") as client:
        with pytest.raises(ConfigurationError, match="missing"):
            await client.query(b"q", BODY_TYPE)


async def _until(condition: Callable[[], object]) -> None:
    """Waits for something that another task does."""
    async with asyncio.timeout(PATIENCE_S):
        while not condition():  # noqa: ASYNC110 - what is waited for has no event
            await asyncio.sleep(0.01)
