# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Remembers outside the database which tree was signed last.

The database's owner can put an older copy of it in place, with every row in
order. A gateway that went on from there would sign a second history. So the newest
checkpoint is kept in a file too, and a log that does not continue it is not written.
The file lags by up to one round. A copy of the database from within that last round could
go unnoticed here; partners' receipts still reveal it.
"""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from typing import Protocol

from gateway.errors import (
    ConfigurationError,
    ProofError,
    RefusalError,
    StoreConflictError,
    StoreError,
    VerificationError,
)
from gateway.log.checkpoint import LogVerifier, verify_growth
from gateway.log.proofs import ConsistencyProof
from gateway.runtime import telemetry
from gateway.runtime.checkpoint_file import CheckpointFile, SignedCheckpoint
from gateway.services.fitting.findings import misfit
from gateway.store.log.batch import UNVERIFIED

_log = logging.getLogger(__name__)
_ATTEMPTS = 5
"""As often another process may move the file on at the same time."""


class RememberedLog(Protocol):
    """What is needed of the log (gateway.store.log.audit_log)."""

    @property
    def largest_checkpoint(self) -> str | None:
        """The note of the largest tree this process saw committed."""
        ...

    def expect(self, signed: SignedCheckpoint) -> None:
        """Afterwards the log must not be smaller, nor another one of the same size."""
        ...

    def distrust(self) -> None:
        """From now on nothing is written."""
        ...

    async def consistency_proof(self, first: int, second: int) -> ConsistencyProof:
        """Proof that one tree begins another; a second size of 0: the newest."""
        ...


class LogMemory:
    """The memory of one log, which all processes of a host share."""

    def __init__(
        self,
        store: RememberedLog,
        file: CheckpointFile,
        log: LogVerifier,
        *,
        interval_s: float,
        limit_s: float,
    ) -> None:
        """Keep what is needed.

        Args:
            store: the log.
            file: where it is remembered.
            log: the log's key.
            interval_s: seconds between rounds.
            limit_s: seconds one round may take.
        """
        self._store = store
        self._file = file
        self._log = log
        self._interval_s = interval_s
        self._limit_s = limit_s
        self._told = ""

    async def check(self) -> None:
        """Whether the log in the database continues the remembered one; before serving.

        Raises:
            MisfitError: it does not; the two checkpoints are saved beside the file.
            ConfigurationError: the file cannot be read, or not be written.
            StoreError: the log cannot be read.
        """
        kept = await asyncio.to_thread(self._file.try_out)
        if kept is not None and kept.checkpoint.size:
            await self._continued(kept)

    async def run(self) -> None:
        """Remembers until cancelled."""
        telemetry.begun("log state")
        while True:
            await asyncio.sleep(self._interval_s)
            await self.round()

    async def round(self) -> None:
        """Remembers the newest tree, or says once why it cannot; ends in time.

        When the log is found not to continue what was remembered (by another process,
        say), nothing is written to it any more. A defect does not end the rounds: then
        nothing would be remembered any more, and nobody would be told.
        """
        try:
            async with asyncio.timeout(self._limit_s):
                for _ in range(_ATTEMPTS):
                    if await self._remember():
                        break
        except StoreConflictError:
            self._store.distrust()
            self._tell("the log is not the one that was remembered")
        except Exception as error:  # noqa: BLE001  (said, and tried again; see above)
            self._tell(type(error).__name__)
        else:
            self._told = ""
            telemetry.succeeded("log state")

    async def _remember(self) -> bool:
        """Moves the file on; False when another process did so meanwhile."""
        kept = await asyncio.to_thread(self._file.read)
        note = self._store.largest_checkpoint
        if note is None:
            if kept is not None:  # what another process saw must be in the log, too
                self._store.expect(kept)
            return True
        newest = SignedCheckpoint(note, self._log.verify(note))
        # The empty tree begins every tree: nothing is to be proven.
        if kept is not None and kept.checkpoint.size:
            if kept.same_tree(newest):
                return True
            if kept.checkpoint.size >= newest.checkpoint.size:
                self._store.expect(kept)
            newest = await self._continued(kept)
        return await asyncio.to_thread(self._file.advance, kept, newest)

    async def _continued(self, kept: SignedCheckpoint) -> SignedCheckpoint:
        """The newest checkpoint, proven to continue the kept one."""
        try:
            proof = await self._store.consistency_proof(kept.checkpoint.size, 0)
        except RefusalError:  # OUT_OF_RANGE
            raise misfit("log-shorter") from None
        try:
            newest = SignedCheckpoint(proof.checkpoint, self._log.verify(proof.checkpoint))
        except VerificationError:
            # Nothing is written on such a head, either; it may be repaired.
            raise StoreError(UNVERIFIED) from None
        try:
            verify_growth(kept.checkpoint, newest.checkpoint, proof.nodes)
        except ProofError:
            # Not keeping the evidence must not keep us from acting on it.
            with suppress(ConfigurationError, OSError):
                await asyncio.to_thread(self._file.save_evidence, kept, newest, "log state")
            raise misfit("log-differs") from None
        self._store.expect(newest)
        return newest

    def _tell(self, why: str) -> None:
        if why != self._told:
            self._told = why
            _log.error("the log's state is not remembered", extra={"why": why})
