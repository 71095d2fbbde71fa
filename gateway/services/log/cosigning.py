# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Accepts witnesses' cosignatures and returns them with checkpoints.

The gateway gains nothing from a cosignature that does not verify: partners and
auditors check each one with keys of their own. It checks them here so that only
good ones of configured witnesses are kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from gateway.errors import MalformedError, Reason, RefusalError, VerificationError
from gateway.log.cosignature import WitnessVerifier, parse_line
from gateway.log.cosigned import verify_line
from gateway.runtime.system import Clock
from gateway.store.log.cosignatures import CosignatureStore

_FIELD = "cosignature"
_MAX_LINE = 1_024
_MAX_AHEAD = timedelta(seconds=60)
_MAX_SIZE = 2**63 - 1


class Cosigning:
    """The cosignatures of one log's checkpoints."""

    def __init__(
        self, store: CosignatureStore, witnesses: Sequence[WitnessVerifier], clock: Clock
    ) -> None:
        """Keep the store, the accepted witnesses, and the clock."""
        self._store = store
        self._witnesses = tuple(witnesses)
        self._clock = clock

    async def add(self, tree_size: int, line: str) -> None:
        """Keeps one cosignature.

        Args:
            tree_size: of the checkpoint it is of.
            line: a signature line, with its newline.

        Raises:
            RefusalError: INVALID_VALUE (no cosignature of that checkpoint, or from
                the future), UNKNOWN_KEY (of no configured witness), OUT_OF_RANGE
                (no such checkpoint).
            StoreError: it cannot be kept now.
        """
        if len(line) > _MAX_LINE:
            raise RefusalError(Reason.INVALID_VALUE, field=_FIELD)
        try:
            signature = parse_line(line)
        except MalformedError:
            raise RefusalError(Reason.INVALID_VALUE, field=_FIELD) from None
        made = [witness for witness in self._witnesses if witness.made(signature)]
        if not made:
            raise RefusalError(Reason.UNKNOWN_KEY)
        note = await self._store.checkpoint(tree_size) if 0 < tree_size <= _MAX_SIZE else None
        if note is None:
            raise RefusalError(Reason.OUT_OF_RANGE)
        try:
            found = verify_line(made[0], note, line)
        except VerificationError:
            raise RefusalError(Reason.INVALID_VALUE, field=_FIELD) from None
        if found.time > self._clock.now() + _MAX_AHEAD:
            raise RefusalError(Reason.INVALID_VALUE, field=_FIELD)
        await self._store.add(tree_size, made[0].vkey, line, found.time)

    async def newest(self) -> str:
        """The newest cosigned checkpoint, with its cosignatures; "" for none.

        Raises:
            StoreError: it cannot be read now.
        """
        return await self._store.newest() if self._witnesses else ""

    async def cosigned(self, note: str) -> str:
        """A checkpoint of our own with the cosignatures that are known for it.

        Raises:
            StoreError: they cannot be read now.
        """
        if not self._witnesses:
            return note
        _, size, *_ = note.split("\n")
        return note + "".join(await self._store.lines(int(size)))
