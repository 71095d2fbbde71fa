# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Rules of how the log goes on under another key. Pure.

The checkpoints say the same with their signatures: each key's are believed only for the
trees that its successions leave to it (gateway.log.checkpoint).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from gateway.audit.findings import Check, Finding
from gateway.audit.rows import SuccessionRow
from gateway.audit.rules.columns import Entries
from gateway.audit.rules.rule import Rule
from gateway.audit.succession_entry import PARTNER, is_whole
from gateway.errors import MalformedError
from gateway.log.checkpoint import LogVerifier
from gateway.wire.entries import decode_entry


class Successions(Rule):
    """Each change of key is the entry just behind the tree that it continues, and the reverse."""

    checks = (Check.SUCCESSION_DIFFERS,)

    @staticmethod
    def entries(entries: Entries) -> Iterator[Finding]:
        """What says that it is a succession, is one, and alone in its group commit."""
        if PARTNER not in entries.partners and not entries.special:
            return
        for place, (message, leaf) in enumerate(zip(entries.messages, entries.leaves, strict=True)):
            says = place in entries.special and message.HasField("succession")
            if message.partner != PARTNER and not says:
                continue
            index = entries.low + place
            if not is_whole(decode_entry(leaf)) or message.group_first_index != index:
                yield Finding(Check.SUCCESSION_DIFFERS, index)

    @staticmethod
    def believed(
        log: LogVerifier, rows: Sequence[SuccessionRow], root: Callable[[int], bytes | None]
    ) -> Iterator[Finding]:
        """The successions that are in the log, against those that its keys are believed by.

        Args:
            log: with all keys that it had.
            rows: all there are.
            root: of the tree at a size; None: not to be had.
        """
        left = {row.leaf_index: _note(row) for row in rows}
        for former in log.former:
            note, size = left.pop(former.last.size, None), former.last.size
            if note != former.note or root(size) != former.last.root_hash:
                yield Finding(Check.SUCCESSION_DIFFERS, size)
        for index in left:
            yield Finding(Check.SUCCESSION_DIFFERS, index)


def _note(row: SuccessionRow) -> str | None:
    try:
        succession = decode_entry(row.entry).succession
    except MalformedError:
        return None
    return None if succession is None else succession.note
