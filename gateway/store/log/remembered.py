# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a process remembers of its last group commit, and when it may build on that.

While nobody else writes, the head and the chains in the database are those that this process
wrote last: it need not read them. Another writer moves the head, so who compares the head
knows; then everything is read again. No I/O.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from gateway.audit.rows import LogHead
from gateway.store.log.batch import Chain

_MOST_CALM = 64


class Remembered:
    """The newest head that this process knows, with chains as they were then.

    Belongs to one event loop.

    While others write, building on what is remembered fails often, and each time costs a
    statement. So after a failure a number of commits has to find the head where this process
    left it, twice as many after each further failure, one less after each success.
    """

    def __init__(self) -> None:
        """Nothing is known."""
        self._head: LogHead | None = None
        self._chains: dict[str, Chain] = {}
        self._calm = 0
        self._calm_needed = 0

    def base(self, partners: Collection[str]) -> tuple[LogHead, Mapping[str, Chain]] | None:
        """What to build on without reading; None where that must be read first.

        Args:
            partners: whose chains are needed.
        """
        if self._head is None or self._calm < self._calm_needed:
            return None
        if not all(partner in self._chains for partner in partners):
            return None
        return self._head, {partner: self._chains[partner] for partner in partners}

    def extended(self, before: LogHead, after: LogHead, chains: Mapping[str, Chain]) -> None:
        """A commit of this process is durable.

        Args:
            before: the head that it was built on, as read or as remembered.
            after: the head that it wrote.
            chains: where its partners stand now.
        """
        if self._head is not None and after.tree_size <= self._head.tree_size:
            return  # another commit of this process was later and is known already
        alone = before == self._head
        self._calm = self._calm + 1 if alone else 0
        if not alone:
            self._chains.clear()  # another process has written, perhaps of any partner
        self._chains.update(chains)
        self._head = after

    def succeeded(self) -> None:
        """The head was where it was remembered."""
        self._calm_needed = max(0, self._calm_needed - 1)

    def failed(self) -> None:
        """The head was not where it was remembered."""
        self._calm_needed = min(_MOST_CALM, max(1, 2 * self._calm_needed))
        self._calm = 0

    def forget(self) -> None:
        """How the last commit ended is not known."""
        self._head = None
        self._chains.clear()
