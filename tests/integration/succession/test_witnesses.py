# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Witnesses of a log that goes on under another key, planned and after a loss."""

from __future__ import annotations

import shutil
from copy import copy
from pathlib import Path

import pytest

from gateway.client import (
    CheckpointFile,
    NotCosignedError,
    TransparencyClient,
    Witness,
    remembered_trust,
)
from gateway.errors import SuccessionError
from gateway.log.cosignature import CosignatureSigner, WitnessVerifier
from gateway.runtime.system import SystemClock
from gateway.signing.keys import PrivateKeySigner, generate_private_key_pem
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import Bank, Stack
from tests.support.keys.succession import answers, succeeded, trust_with_history, verify
from tests.support.log.remembered_log import bank_and_file
from tests.support.log.restored import put_in_place
from tests.support.suite.exhaustive import first_every_day


class _Watcher:
    """A witness with its memory; each look is a process of its own."""

    def __init__(self, stack: Stack, directory: Path) -> None:
        """It has seen nothing yet, and has the trust file of now."""
        self._signer = CosignatureSigner(
            "bank-a.example/witness", PrivateKeySigner(generate_private_key_pem("ed25519"))
        )
        self.trust = stack.trust()
        self._state = directory / "witness.checkpoint"
        self._state.write_text("", encoding="utf-8")
        self.file = directory / "witnesses.txt"
        self.file.write_text(f"{self._signer.vkey}\n", encoding="utf-8")

    def that_stays_away(self) -> _Watcher:
        """The same one with its memory as it is now; it hears of nothing in the meantime."""
        made = copy(self)
        made._state = self._state.with_name("away.checkpoint")
        shutil.copy(self._state, made._state)
        return made

    async def cosign(self, stack: Stack, bank: Bank) -> int:
        """The newest tree, whose size comes back; the gateway takes the cosignature."""
        trust = remembered_trust(self.trust, self._state)
        memory = CheckpointFile(self._state, trust.log, may_be_missing=False)
        witness = Witness(self._signer, trust.log, memory, SystemClock())
        async with stack.channel(bank) as channel:
            transparency = TransparencyClient(channel, trust, PATIENCE_S)
            transparency.following.remember_in(self._state, None)
            made = await witness.cosign_newest(transparency)
            assert made is not None
            await transparency.add_cosignature(made.tree_size, made.line)
            shown = await transparency.cosigned_checkpoint()
        assert shown is not None
        assert WitnessVerifier.parse(self._signer.vkey).find(shown.note) is not None
        return made.tree_size


@pytest.mark.parametrize("lost", first_every_day([True, False]))
async def test_a_witness_goes_on_cosigning_by_itself_and_after_a_loss_once_it_is_told(
    postgres_url: str, database_url: str, empty_database_url: str, tmp_path: Path, *, lost: bool
) -> None:
    stack, bank, _ = bank_and_file(database_url, tmp_path)
    watcher, key = _Watcher(stack, tmp_path), stack.trust().log.vkey
    async with stack.serving(witnesses=watcher.file):
        await answers(stack, bank, stack.trust(), 1)
        first = await watcher.cosign(stack, bank)
    put_in_place(postgres_url, database_url, empty_database_url)
    async with stack.serving(witnesses=watcher.file):
        await answers(stack, bank, stack.trust(), 5)
        second = await watcher.cosign(stack, bank)
    assert second > first
    away = watcher.that_stays_away()
    if lost:
        stack.database_url = empty_database_url
    await succeeded(stack, *(["--lost"] if lost else []))
    async with stack.serving(witnesses=watcher.file):
        if lost:
            with pytest.raises(SuccessionError, match="entries are lost"):
                await watcher.cosign(stack, bank)
            watcher.trust = await trust_with_history(stack, bank)
        third = await watcher.cosign(stack, bank)
        await answers(stack, bank, stack.trust(), 1)
        fourth = await watcher.cosign(stack, bank)
        if lost:  # and the log is longer again than what was seen of it
            await answers(stack, bank, stack.trust(), second - fourth + 1)
            with pytest.raises(NotCosignedError, match="entries are lost"):
                await away.cosign(stack, bank)
    assert third < second if lost else third > second
    assert fourth > third
    for each in (key, stack.trust().log.vkey):
        result = await verify(stack, each)
        assert result.exit_code == 0, result.output
