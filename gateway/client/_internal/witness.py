# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A small witness: keeps the newest checkpoint of a log and cosigns it.

Follows C2SP tlog-witness. The check against the kept checkpoint, keeping the new
one and signing happen under one lock, in that order, so that no crash and no
second process can make it vouch for two histories. Its memory is a
CheckpointFile that may not be missing: a witness that lost it has to be retired,
with its key.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass

from gateway.client._internal.errors import RefusedError
from gateway.client._internal.transparency import TransparencyClient
from gateway.errors import (
    GatewayError,
    MalformedError,
    Reason,
    SignatureError,
    SuccessionError,
    VerificationError,
)
from gateway.log.checkpoint import LogVerifier
from gateway.log.cosignature import CosignatureSigner
from gateway.log.witness import AddCheckpoint, Verdict, contradict, judge
from gateway.runtime.checkpoint_file import CheckpointFile, SignedCheckpoint
from gateway.runtime.system import Clock

_RETURN_EVERY_S = 60.0
_PLAIN = "text/plain; charset=utf-8"
_TREE_SIZE = "text/x.tlog.size"


@dataclass(frozen=True, slots=True)
class MadeCosignature:
    """A cosignature that this witness made.

    Attributes:
        tree_size: of the checkpoint.
        line: the signature line, with its newline.
    """

    tree_size: int
    line: str


class NotCosignedError(VerificationError):
    """The witness does not cosign what it was offered.

    Attributes:
        verdict: why.
        kept_size: of the newest tree it has cosigned; 0 for none. Who asks again
            with a proof from there is heard.
    """

    def __init__(self, verdict: Verdict, kept_size: int, why: str = "") -> None:
        """Keep the facts; `why` says more of it to people."""
        super().__init__(f"not cosigned: {verdict.name}{why and f': {why}'}")
        self.verdict = verdict
        self.kept_size = kept_size


@dataclass(frozen=True, slots=True)
class HttpAnswer:
    """What a witness answers to an add-checkpoint request over HTTP.

    Attributes:
        status: of HTTP.
        content_type: of the body.
        body: text, UTF-8.
    """

    status: int
    content_type: str
    body: str


class Witness:
    """One witness of one log. Any number of processes may share its memory."""

    def __init__(
        self, signer: CosignatureSigner, log: LogVerifier, memory: CheckpointFile, clock: Clock
    ) -> None:
        """Keep the parts.

        Args:
            signer: the witness's name and key.
            log: whose checkpoints it cosigns.
            memory: the newest of them; where it is also a client's state, the
                client's own proofs move it on.
            clock: gives the time of cosignatures.
        """
        self.name = signer.name
        self._signer = signer
        self._log = log
        self._memory = memory
        self._clock = clock

    def kept_size(self) -> int:
        """Size of the newest tree cosigned, 0 for none. Raises ConfigurationError."""
        kept = self._memory.read()
        return 0 if kept is None else kept.checkpoint.size

    def add_checkpoint(
        self, request: AddCheckpoint, *, by_the_log: bool = False
    ) -> MadeCosignature:
        """Cosigns a checkpoint that is proven to continue the kept one.

        Args:
            request: from whomever.
            by_the_log: it came from the log itself. Then a proof that fails is
                evidence; from others it may be any rubbish.

        Raises:
            NotCosignedError: it is not, or the log did not sign it. Two signed
                checkpoints of one size are saved as evidence.
            ConfigurationError: the memory cannot be used.
        """
        try:
            offered = SignedCheckpoint(request.note, self._log.verify(request.note))
        except SignatureError:
            raise NotCosignedError(Verdict.NOT_SIGNED, self.kept_size()) from None
        except MalformedError:
            raise NotCosignedError(Verdict.MALFORMED, self.kept_size()) from None
        with self._memory.held() as memory:
            kept = memory.kept
            known = None if kept is None else kept.checkpoint
            verdict = judge(known, offered.checkpoint, request.old_size, request.proof)
            if verdict is Verdict.COSIGN:
                # Durable before anything is signed.
                memory.replace(offered)
                return self._cosign(offered)
        unproven = by_the_log and verdict is Verdict.UNPROVEN
        if kept and (unproven or contradict(kept.checkpoint, offered.checkpoint)):
            self._memory.save_evidence(kept, offered, verdict.name)
        raise NotCosignedError(verdict, kept.checkpoint.size if kept else 0)

    async def cosign_newest(self, transparency: TransparencyClient) -> MadeCosignature | None:
        """Fetches the newest checkpoint with its proof, and cosigns it.

        Returns:
            None when the log is empty.

        Raises:
            NotCosignedError: as `add_checkpoint`; also when the log is smaller than
                the kept checkpoint. Evidence is saved.
            VerificationError: the log did not sign its newest checkpoint.
            RefusedError: the gateway cannot read its log just now.
            TransportError: the gateway did not answer.
            ConfigurationError: the memory cannot be used.
        """
        kept, key = self._memory.read(), self._log.vkey
        kept_size = 0 if kept is None else kept.checkpoint.size
        try:
            request = await transparency.offer(kept_size)
            if request is not None and not await transparency.is_signed(request.note):
                raise NotCosignedError(Verdict.NOT_SIGNED, kept_size)
        except SuccessionError as error:
            raise NotCosignedError(Verdict.NOT_SIGNED, kept_size, str(error)) from error
        except RefusedError as refusal:
            if kept is None or refusal.reason != Reason.OUT_OF_RANGE:
                raise
            # The log signed the kept checkpoint and does not know that size any more.
            smaller = await transparency.checkpoint()
            if self._log.vkey != key:
                return await self.cosign_newest(transparency)  # it went on under another key
            if smaller is not None:
                self._memory.save_evidence(kept, smaller, refusal.reason)
            raise NotCosignedError(Verdict.UNPROVEN, kept_size) from refusal
        if self._log.vkey != key:
            return await self.cosign_newest(transparency)
        if request is None:
            return None
        return await asyncio.to_thread(self.add_checkpoint, request, by_the_log=True)

    def cosign_kept(self) -> MadeCosignature | None:
        """Cosigns the kept checkpoint again, as of now; None when there is none.

        Raises:
            ConfigurationError: the memory cannot be used.
        """
        with self._memory.held() as memory:
            if memory.kept is None or memory.kept.checkpoint.size == 0:
                return None
            return self._cosign(memory.kept)

    def _cosign(self, kept: SignedCheckpoint) -> MadeCosignature:
        """Only under the lock: nobody may have seen a larger tree meanwhile."""
        line = self._signer.sign(kept.note, self._clock.now())
        return MadeCosignature(kept.checkpoint.size, line)


def answer_request(witnesses: Mapping[str, Witness], body: bytes) -> HttpAnswer:
    """What C2SP tlog-witness says to one add-checkpoint request.

    Args:
        witnesses: by the origin of the log they watch.
        body: of the request.

    Raises:
        ConfigurationError: the memory cannot be used; say nothing that is not so.
    """
    try:
        request = AddCheckpoint.parse(body.decode())
    except (UnicodeDecodeError, MalformedError):
        return HttpAnswer(Verdict.MALFORMED, _PLAIN, "not a request to cosign\n")
    witness = witnesses.get(request.note.partition("\n")[0])
    if witness is None:
        return HttpAnswer(Verdict.UNKNOWN_LOG, _PLAIN, "not a log that is watched here\n")
    try:
        made = witness.add_checkpoint(request)
    except NotCosignedError as refusal:
        if refusal.verdict is Verdict.CONFLICT:
            return HttpAnswer(refusal.verdict, _TREE_SIZE, f"{refusal.kept_size}\n")
        return HttpAnswer(refusal.verdict, _PLAIN, f"{refusal}\n")
    return HttpAnswer(Verdict.COSIGN, _PLAIN, made.line)


class CosignatureReturn:
    """Gives a client's cosignatures to the gateway, along with its queries.

    Belongs to one event loop. No query waits for it, or fails because of it.

    Attributes:
        error: what became of the newest cosignature; None: it was taken.
    """

    def __init__(
        self,
        witness: Witness,
        transparency: TransparencyClient,
        *,
        every_s: float = _RETURN_EVERY_S,
    ) -> None:
        """Keep the parts.

        Args:
            witness: cosigns what the client's state holds.
            transparency: where to.
            every_s: seconds from one to the next, at least.
        """
        self.error: GatewayError | None = None
        self._witness = witness
        self._transparency = transparency
        self._every_s = every_s
        self._last_s: float | None = None
        self._task: asyncio.Task[None] | None = None

    def with_next_query(self) -> None:
        """Begins to return a cosignature, unless it is too early for another one."""
        now_s = asyncio.get_running_loop().time()
        if self._last_s is not None and now_s - self._last_s < self._every_s:
            return
        if self._task is None or self._task.done():
            self._last_s = now_s
            self._task = asyncio.create_task(self._send())

    async def close(self) -> None:
        """Ends what is under way."""
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task

    async def _send(self) -> None:
        try:
            made = await asyncio.to_thread(self._witness.cosign_kept)
            if made is None:
                self._last_s = None  # nothing was seen yet: the next query tries again
                return
            await self._transparency.add_cosignature(made.tree_size, made.line)
        except GatewayError as error:
            self.error = error
        else:
            self.error = None
