# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Checks every checkpoint that a client sees against the ones it saw before.

Each answer's receipt carries a checkpoint. All that ever arrive have to lie in one
history: each smaller tree the beginning of each larger one, across calls,
connections, processes and restarts. A gateway that shows this client another
history than before, or that was rolled back, cannot prove that, and its answer is
withheld.

Checkpoints that arrive while others are being proven wait for the next round. A
round sorts them with the kept one and has each neighbour pair proven, all at the
same time, so many answers in flight cost one more round trip, not one each.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from gateway.client._internal.errors import RefusedError, SplitViewError, TransportError
from gateway.client._internal.transparency import TransparencyClient
from gateway.errors import GatewayError, LogEndedError, ProofError, Reason
from gateway.log.checkpoint import LogVerifier
from gateway.log.witness import contradict
from gateway.runtime.checkpoint_file import CheckpointFile, SignedCheckpoint, surviving

_Key = tuple[int, bytes]


@dataclass(frozen=True, slots=True)
class _Waiting:
    seen: SignedCheckpoint
    done: asyncio.Future[None]


class CheckpointMemory:
    """In a state file's place: the newest checkpoint for as long as a client lives."""

    def __init__(self, log: LogVerifier) -> None:
        """Nothing was seen yet."""
        self._log = log
        self._kept: SignedCheckpoint | None = None

    def read(self) -> SignedCheckpoint | None:
        """The newest checkpoint that is proven, and continued; None for none."""
        return None if self._kept is None else surviving(self._kept, self._log)

    def advance(self, known: SignedCheckpoint | None, newest: SignedCheckpoint) -> bool:
        """Replaces the known checkpoint; one loop owns it, so nobody was faster."""
        del known
        self._kept = newest
        return True

    def save_evidence(self, *_: object) -> None:
        """There is no file to keep it in; the error holds both checkpoints."""


class LogWatch:
    """One client's watch over one log. Belongs to one event loop."""

    def __init__(
        self,
        state: CheckpointFile | CheckpointMemory,
        transparency: TransparencyClient,
        log: LogVerifier,
        start: SignedCheckpoint | None = None,
    ) -> None:
        """Keep the parts.

        Args:
            state: where the newest checkpoint is kept.
            transparency: where proofs are fetched.
            log: checks its checkpoints.
            start: handed over with the log's key. What is kept, and everything
                that is seen, has to lie in one history with it.
        """
        self._state = state
        self._transparency = transparency
        self._log = log
        # Every tree continues the empty one: there is nothing to prove.
        self._start = start if start and start.checkpoint.size else None
        self._waiting: list[_Waiting] = []
        self._rounds: asyncio.Task[None] | None = None

    async def check(self, seen: SignedCheckpoint) -> None:
        """Returns once the checkpoint is proven to lie in the one known history.

        Without one to start from, the first one ever seen is believed. The largest
        one is kept.

        Raises:
            SplitViewError: it does not; evidence is saved.
            RefusedError: the gateway cannot read its log just now.
            TransportError: the gateway did not answer.
            ConfigurationError: the state file cannot be used.
        """
        waiting = _Waiting(seen, asyncio.get_running_loop().create_future())
        self._waiting.append(waiting)
        if self._rounds is None or self._rounds.done():
            self._rounds = asyncio.create_task(self._run())
        await waiting.done

    async def newest(self) -> SignedCheckpoint | None:
        """The log's newest checkpoint, checked and kept; None while it has none.

        Raises:
            VerificationError: the log did not sign it, or as `check`.
            RefusedError: as `check`.
            TransportError: as `check`.
            ConfigurationError: as `check`.
        """
        newest = await self._transparency.checkpoint()
        if newest is not None and newest.checkpoint.size > 0:
            await self.check(newest)
        return newest

    async def _run(self) -> None:
        while self._waiting:
            batch, self._waiting = self._waiting, []
            try:
                errors = await self._round([waiting.seen for waiting in batch])
            except GatewayError as error:
                _fail(batch, error)
                continue
            except BaseException as error:
                _fail(batch + self._waiting, error)
                raise
            for waiting in batch:
                if waiting.done.done():
                    continue  # its caller was cancelled
                wrong = errors.get(_key(waiting.seen))
                if wrong is None:
                    waiting.done.set_result(None)
                else:
                    waiting.done.set_exception(wrong)

    async def _round(self, seen: Sequence[SignedCheckpoint]) -> dict[_Key, GatewayError]:
        """What is wrong with which checkpoint; moves the state on."""
        lost, seen = self._lost(seen)
        if not seen:
            return lost
        while True:
            kept = self._state.read()
            errors, newest = await self._prove(kept, seen)
            errors |= lost
            if kept is not None and newest.checkpoint.size == kept.checkpoint.size:
                return errors
            # The disk is waited for elsewhere. When another process was faster,
            # everything has to be proven from what it put there.
            if await asyncio.to_thread(self._state.advance, kept, newest):
                return errors

    def _lost(
        self, seen: Sequence[SignedCheckpoint]
    ) -> tuple[dict[_Key, GatewayError], list[SignedCheckpoint]]:
        """Errors of checkpoints that the log has lost since, and the others."""
        errors: dict[_Key, GatewayError] = {}
        left = []
        for each in seen:
            former = self._log.ended_before(each.note) if self._log.former else None
            if former is None:
                left.append(each)
            else:
                errors[_key(each)] = LogEndedError(former.last.size, lost=former.lost)
        if self._start is not None:
            self._start = surviving(self._start, self._log)
        return errors, left

    async def _prove(
        self, kept: SignedCheckpoint | None, seen: Sequence[SignedCheckpoint]
    ) -> tuple[dict[_Key, GatewayError], SignedCheckpoint]:
        """Errors by checkpoint, and the largest one that is proven."""
        found = {_key(each): each for each in seen}
        known = kept or self._start
        for each in (self._start, known):
            if each is not None:
                found[_key(each)] = each
        chain = [found[key] for key in sorted(found)]
        base = 0 if known is None else chain.index(known)
        links = await asyncio.gather(*(self._link(*pair) for pair in pairwise(chain)))
        # From what is believed, upwards and downwards: beyond the first link that
        # does not hold, nothing is proven.
        above = next((at for at in range(base, len(links)) if links[at]), len(links))
        below = next((at for at in range(base - 1, -1, -1) if links[at]), -1)

        def wrong(at: int) -> GatewayError | None:
            """What is wrong with the checkpoint at a place in the chain."""
            if at > above:
                return self._error(links[above], chain[above], chain[above + 1])
            if at <= below:
                return self._error(links[below], chain[below + 1], chain[below])
            return None

        errors = {_key(chain[at]): error for at in range(len(chain)) if (error := wrong(at))}
        if self._start is not None:
            start = chain.index(found[_key(self._start)])
            if wrong(start) is None:
                self._start = None  # proven; what is kept now stands for it
            else:
                # What is kept, or seen, is not the log that was handed over.
                errors = {_key(each): e for each in chain if (e := wrong(start))}
        return errors, chain[above]

    async def _link(self, first: SignedCheckpoint, second: SignedCheckpoint) -> GatewayError | None:
        """What keeps the second one from being proven to continue the first."""
        try:
            await self._transparency.prove_growth(first, second)
        except (ProofError, RefusedError, TransportError) as error:
            return error
        return None

    def _error(
        self, wrong: GatewayError | None, kept: SignedCheckpoint, received: SignedCheckpoint
    ) -> GatewayError:
        """The error to raise; evidence is saved where it is one of a split view."""
        if isinstance(wrong, TransportError):
            return TransportError(wrong.status)
        # A log that signed both and does not know one of them was rolled back.
        if isinstance(wrong, RefusedError) and wrong.reason != Reason.OUT_OF_RANGE:
            return wrong
        what = f"the log does not continue what it showed before: {wrong}"
        return SplitViewError(
            what,
            kept=kept.note,
            received=received.note,
            conclusive=contradict(kept.checkpoint, received.checkpoint),
            evidence=self._state.save_evidence(kept, received, str(wrong)),
        )


def _key(each: SignedCheckpoint) -> _Key:
    return each.checkpoint.size, each.checkpoint.root_hash


def _fail(batch: Sequence[_Waiting], error: BaseException) -> None:
    for waiting in batch:
        if isinstance(error, asyncio.CancelledError):
            waiting.done.cancel()
        elif not waiting.done.done():
            waiting.done.set_exception(error)
