# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""When a witness may cosign: the rules of C2SP tlog-witness. Pure.

A witness keeps, for each log, the newest checkpoint it cosigned. It cosigns
another only when a consistency proof shows that the new tree begins with the
whole kept one, and keeps it durably before the cosignature leaves. So it never
vouches for a smaller tree after a larger one, nor for two histories.

`judge` is the rule; `AddCheckpoint` is the standard's request, as text. Who keeps
and signs is gateway.client.Witness.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from gateway.errors import MalformedError, ProofError
from gateway.log.checkpoint import Checkpoint
from gateway.log.merkle import verify_consistency
from gateway.log.signed_note import base64, unbase64

_OLD_SIZE = re.compile(r"old (0|[1-9][0-9]{0,18})")
_MAX_PROOF = 63


class Verdict(IntEnum):
    """What a witness says; the values are the standard's HTTP status codes."""

    COSIGN = 200
    MALFORMED = 400
    """The request cannot be read, or asks to go back."""
    NOT_SIGNED = 403
    """The log did not sign the checkpoint."""
    UNKNOWN_LOG = 404
    CONFLICT = 409
    """The old size is not that of the kept checkpoint, or the offered one has the
    kept one's size and another root."""
    UNPROVEN = 422
    """The proof does not lead from the kept tree to the offered one."""


def judge(
    kept: Checkpoint | None, offered: Checkpoint, old_size: int, proof: Sequence[bytes]
) -> Verdict:
    """Whether a checkpoint may be cosigned.

    Args:
        kept: the newest checkpoint cosigned for this log; None: none so far.
        offered: verified to be signed by the same log.
        old_size: the tree that the proof begins at, as the request says.
        proof: consistency proof from there to the offered tree; empty from 0.

    Returns:
        COSIGN, MALFORMED, CONFLICT or UNPROVEN.
    """
    if old_size > offered.size:
        return Verdict.MALFORMED
    if old_size != (0 if kept is None else kept.size):
        return Verdict.CONFLICT
    if kept is not None and contradict(kept, offered):
        return Verdict.CONFLICT
    if kept is None or kept.size == 0:
        # Every tree continues the empty one.
        return Verdict.UNPROVEN if proof else Verdict.COSIGN
    try:
        verify_consistency(kept.size, offered.size, kept.root_hash, offered.root_hash, proof)
    except ProofError:
        return Verdict.UNPROVEN
    return Verdict.COSIGN


def contradict(first: Checkpoint, second: Checkpoint) -> bool:
    """Whether two checkpoints of one log cannot both be true, by themselves.

    Trees of one size with different roots. When both are signed, the two notes
    prove misbehaviour to everybody.
    """
    return first.size == second.size and first.root_hash != second.root_hash


@dataclass(frozen=True, slots=True)
class AddCheckpoint:
    """A request to cosign.

    Attributes:
        old_size: size of the newest checkpoint the witness is thought to have.
        proof: consistency proof from there, at most 63 hashes.
        note: the checkpoint to cosign.
    """

    old_size: int
    proof: tuple[bytes, ...]
    note: str

    @classmethod
    def parse(cls, body: str) -> AddCheckpoint:
        """Reads a request's body.

        Raises:
            MalformedError: it is none. The note is not looked at.
        """
        head, gap, note = body.partition("\n\n")
        first, *lines = head.split("\n")
        old = _OLD_SIZE.fullmatch(first)
        if not gap or old is None or len(lines) > _MAX_PROOF:
            raise MalformedError("not a request to cosign")
        return cls(int(old[1]), tuple(unbase64(line) for line in lines), note)

    def render(self) -> str:
        """The request's body."""
        lines = "".join(f"{base64(node)}\n" for node in self.proof)
        return f"old {self.old_size}\n{lines}\n{self.note}"
