# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whoever has a log's key cannot erase by it what its readers hold."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import grpc
import pytest

from gateway.audit.rules.tree import Histories
from gateway.client import (
    CheckpointFile,
    GatewayTrust,
    NotCosignedError,
    SignedCheckpoint,
    TransparencyClient,
    Witness,
    remembered_trust,
)
from gateway.client._internal.succession.following import LogFollowing, SuccessionFile
from gateway.errors import ConfigurationError, SuccessionError
from gateway.log.checkpoint import Checkpoint, LogSigner, LogVerifier
from gateway.log.cosignature import CosignatureSigner
from gateway.log.merkle import EMPTY_ROOT
from gateway.log.signed_note import LOG_KEY, NoteKey
from gateway.log.succession.chain import with_history
from gateway.log.succession.followed import FollowedLog
from gateway.log.succession.note import Succession
from gateway.log.witness import AddCheckpoint
from gateway.runtime.system import SystemClock
from gateway.signing.keys import PrivateKeySigner, generate_private_key_pem, public_key_pem
from tests.support.log.audit_entries import new_log_signer, verifier_of

OURS, THIEFS = new_log_signer(), new_log_signer()
ORIGIN, SIZE, ROOT = OURS.origin, 2000, bytes(range(32))
KEPT = OURS.sign(SIZE, ROOT)


def _succession(lost: int | None, *, size: int = 0, successor: LogSigner = THIEFS) -> str:
    keys = [NoteKey.parse(each.vkey, LOG_KEY) for each in (OURS, successor)]
    tree = Checkpoint(ORIGIN, size, ROOT if size else EMPTY_ROOT)
    return Succession(tree, keys[0], keys[1], lost).sign(successor, OURS).note


ERASING = _succession(0)


async def _shown() -> Sequence[str]:
    return (ERASING,)


def _log() -> FollowedLog:
    return FollowedLog(verifier_of(OURS).knowing(Checkpoint(ORIGIN, SIZE, ROOT)))


def _state(directory: Path) -> Path:
    state = directory / "state"
    state.write_text(KEPT, encoding="utf-8")
    return state


def _evidence(state: Path) -> list[tuple[str, str]]:
    found = [json.loads(each.read_text()) for each in state.parent.glob("state.evidence-*.json")]
    return [(each["first"], each["second"]) for each in found]


def _stays(state: Path, log: LogVerifier) -> None:
    """Everything is as it was, and what was tried is kept."""
    assert log.vkeys == (OURS.vkey,)
    assert state.read_text(encoding="utf-8") == KEPT
    kept = CheckpointFile(state, log).read()
    assert kept is not None
    assert kept.checkpoint.size == SIZE
    assert SuccessionFile(state).read() == ()
    assert _evidence(state) == [(KEPT, ERASING)]


async def test_a_client_with_a_state_file_keeps_what_it_holds_and_what_was_tried(
    tmp_path: Path,
) -> None:
    state, log = _state(tmp_path), _log()
    following = LogFollowing(log, _shown)
    following.remember_in(state, None)
    for _ in range(2):
        with pytest.raises(SuccessionError, match="entries are lost"):
            await following.follow()
    _stays(state, log)


async def test_a_client_without_a_state_file_keeps_what_it_holds() -> None:
    log = _log()
    for named in (None, OURS.vkey):
        with pytest.raises(SuccessionError, match="entries are lost"):
            await LogFollowing(log, _shown).follow(named)
    assert (log.vkeys, log.known_size) == ((OURS.vkey,), SIZE)


class _Taken(TransparencyClient):
    """What a client sees of a log whose key somebody else has."""

    async def successions(self) -> tuple[str, ...]:
        """See TransparencyClient."""
        return (ERASING,)

    async def offer(self, kept_size: int) -> AddCheckpoint | None:
        """See TransparencyClient."""
        return AddCheckpoint(kept_size, (), THIEFS.sign(1, ROOT))


async def test_a_witness_keeps_what_it_holds_and_cosigns_nothing(tmp_path: Path) -> None:
    state, pem = _state(tmp_path), generate_private_key_pem("ed25519")
    signer = PrivateKeySigner(pem)
    answer_key = public_key_pem(signer.public_key)
    first = GatewayTrust.build(ORIGIN, [answer_key], OURS.vkey)
    trust = remembered_trust(first, state)
    memory = CheckpointFile(state, trust.log, may_be_missing=False)
    witness = Witness(CosignatureSigner("w.example", signer), trust.log, memory, SystemClock())
    async with grpc.aio.insecure_channel("localhost:1") as channel:
        transparency = _Taken(channel, trust, 1.0)
        transparency.following.remember_in(state, None)
        with pytest.raises(SuccessionError, match="entries are lost"):
            await transparency.following.follow()
        # `is_signed` says no, whatever the reason.
        with pytest.raises(NotCosignedError, match="NOT_SIGNED"):
            await witness.cosign_newest(transparency)
    _stays(state, trust.log)


def test_what_is_given_up_by_a_new_trust_file_is_kept_as_evidence_first(tmp_path: Path) -> None:
    state, note = _state(tmp_path), _succession(SIZE, size=10)
    log = with_history(verifier_of(THIEFS), (note,))
    file, newest = CheckpointFile(state, log), THIEFS.sign(11, ROOT)
    left = file.try_out()
    assert left is not None
    assert left.checkpoint.size == 10
    assert state.read_text(encoding="utf-8") == KEPT
    assert file.advance(left, SignedCheckpoint(newest, log.verify(newest)))
    assert state.read_text(encoding="utf-8") == newest
    assert _evidence(state) == [(KEPT, note)]


def test_what_nobody_vouches_for_is_left_out_at_the_start_and_another_key_is_not(
    tmp_path: Path,
) -> None:
    # A process was stopped before the key list that vouches for it was written.
    file, log = SuccessionFile(tmp_path / "state"), _log()
    file.remember([ERASING])
    file.adopted(log, None)
    assert log.vkey == OURS.vkey
    with pytest.raises(ConfigurationError):
        file.adopted(log, new_log_signer().vkey)
    file.adopted(log, THIEFS.vkey)
    assert log.vkey == THIEFS.vkey


def test_two_trees_of_one_size_beyond_a_lost_end_convict_their_key() -> None:
    log = with_history(verifier_of(THIEFS), (_succession(30, size=10),))
    other = bytes(32)
    notes = [OURS.sign(20, ROOT), OURS.sign(21, other), OURS.sign(20, ROOT)]
    assert not list(Histories.kept(log, notes, 11, lambda _: ROOT))
    (found,) = Histories.kept(log, [*notes, OURS.sign(20, other)], 11, lambda _: ROOT)
    assert found.check.value == "second-history"
