# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What can still be said of an answer about somebody of whom records were deleted. Pure.

What was deleted is there as hashes only, so it cannot be computed any more whether an answer that
rests on it was wrong. Nobody who has to be told may be left out for that; nor may a partner hear
of somebody's later records that held nothing of theirs, or was told to delete what it held
(docs/adr/0078).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from enum import Enum

from gateway.audit.facts.deletions import Deletion
from gateway.domain.facts.kinds import ERASURE


class Ruling(Enum):
    """What becomes of an answer."""

    WRONG = "it would have been another one: its partner is told"
    UNDECIDED = "nobody can say any more: its partner is told"
    NEEDLESS = "nobody has to be told, though a notice of it may be on record"


class Deletions:
    """Of some people's records."""

    def __init__(self, found: Iterable[tuple[Deletion, str]]) -> None:
        """Args: found: with the kinds of their facts."""
        self._found = list(found)

    def touch(self, people: Collection[bytes]) -> bool:
        """Whether anything of these people was deleted, ever."""
        return any(deletion.subject_id in people for deletion, _ in self._found)

    def ruling(
        self, one: bytes, data_version: int, effect_leaf: int, changed: bytes | None, *, adds: bool
    ) -> Ruling | None:
        """What can be said without computing anything; None: compute it, all is there.

        Args:
            one: whom the answer is about.
            data_version: of the answer.
            effect_leaf: of the entry from which on what it held was wrong, or restricted.
            changed: whose records changed then; None: the change needs no records.
            adds: whether what was not there before counts, as of an account that came.
        """
        of_answer = [
            (deletion, kind) for deletion, kind in self._found if deletion.is_of(one, data_version)
        ]
        if any(
            kind == ERASURE.name and deletion.leaf_index < effect_leaf
            for deletion, kind in of_answer
        ):
            return Ruling.NEEDLESS  # it was to be deleted before, and the partner was told so
        if of_answer:
            return Ruling.UNDECIDED
        # The answer's own records are all there, or it held none.
        later = [
            kind
            for deletion, kind in self._found
            if deletion.subject_id == changed and deletion.leaf_index > effect_leaf
        ]
        if not later:
            return None
        if adds or any(kind != ERASURE.name for kind in later):
            return Ruling.UNDECIDED
        # All that there was has been erased since, and the answer held none of it.
        return Ruling.NEEDLESS
