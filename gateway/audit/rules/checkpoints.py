# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Rules of group commits and the checkpoints that they end with. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from gateway.audit.findings import Check, Finding
from gateway.audit.rules.rule import Rule
from gateway.errors import VerificationError
from gateway.log.checkpoint import Checkpoint, LogVerifier


class Groups(Rule):
    """Entries say where their group commit began: each begins where a checkpoint ends."""

    checks = (
        Check.GROUP_DIFFERS,
        Check.CHECKPOINT_MISSING,
        Check.CHECKPOINT_INVENTED,
    )

    @staticmethod
    def entries(
        low: int, firsts: Sequence[int], *, ended: bool, group: int | None
    ) -> Iterator[Finding]:
        """Entries with no stored checkpoint between them.

        Args:
            low: the first one's leaf index.
            firsts: where each says that its group began.
            ended: whether there is a stored checkpoint of the tree just before them.
            group: the group of the entry before them; None: not known, after a hole.
        """
        expected = low if ended else group
        if firsts.count(expected) == len(firsts):
            return
        for index, first in enumerate(firsts, low):
            begins = ended and index == low
            if first == index and not begins:
                yield Finding(Check.CHECKPOINT_MISSING, index - 1)
            if first != index and begins:
                yield Finding(Check.CHECKPOINT_INVENTED, index - 1)
            if first not in {index, first if group is None else group}:
                yield Finding(Check.GROUP_DIFFERS, index)
            group = first

    @staticmethod
    def unended(size: int, checkpoint_size: int) -> Iterator[Finding]:
        """The tree's last group commit has a checkpoint, too."""
        if size > checkpoint_size:
            yield Finding(Check.CHECKPOINT_MISSING, size - 1)

    @staticmethod
    def misplaced(sizes: Iterable[int]) -> Iterator[Finding]:
        """Stored checkpoints of trees that no group commit made."""
        for size in sizes:
            yield Finding(Check.CHECKPOINT_INVENTED, size - 1)


@dataclass(slots=True)
class Agreement:
    """How far signed checkpoints and the recomputed tree agree.

    Attributes:
        good_size: tree size of the last one that agreed.
        forked: whether one did not.
    """

    good_size: int = 0
    forked: bool = False


class Checkpoints(Rule):
    """The log's key signed each checkpoint, and for just this tree."""

    checks = (Check.CHECKPOINT_UNVERIFIED, Check.CHECKPOINT_DIFFERS)

    @staticmethod
    def signed(log: LogVerifier, size: int, note: str, found: list[Finding]) -> Checkpoint | None:
        """What was signed; None when it is not a checkpoint of that size.

        Args:
            log: the log's key.
            size: of the tree that it is stored for.
            note: as stored.
            found: findings are added to it.
        """
        try:
            signed = log.verify(note)
        except VerificationError:
            found.append(Finding(Check.CHECKPOINT_UNVERIFIED, size - 1, column="checkpoint"))
            return None
        if signed.size != size:
            found.append(Finding(Check.CHECKPOINT_DIFFERS, size - 1, column="tree_size"))
            return None
        return signed

    @staticmethod
    def column(size: int, name: str, stored: object, said: object) -> Iterator[Finding]:
        """A column beside the note, as stored and as it must be."""
        if stored != said:
            yield Finding(Check.CHECKPOINT_DIFFERS, size - 1, column=name)

    @staticmethod
    def roots(so_far: Agreement, size: int, signed_root: bytes, root: bytes) -> Iterator[Finding]:
        """The signed root is the recomputed one. Only the first that is not is named.

        Args:
            so_far: goes on with this checkpoint.
            size: of the tree.
            signed_root: of the checkpoint.
            root: recomputed.
        """
        if so_far.forked:
            return  # every later tree contains what was altered
        if signed_root == root:
            so_far.good_size = size
            return
        # What was altered lies behind the last checkpoint that was good.
        so_far.forked = True
        yield Finding(Check.CHECKPOINT_DIFFERS, so_far.good_size, last_index=size - 1)
