# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A queue from which batches are taken: bounded in items and weight, and shared fairly.

Deficit round robin (Shreedhar and Varghese, 1996) over groups. What an item costs is its
weight or its place in the batch, whichever takes the larger part of its bound, so that
one rule shares both: a group with few heavy items and one with many light ones get the
same part of a batch.
"""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Hashable
from typing import Generic, TypeVar

T = TypeVar("T")


class FairQueue(Generic[T]):
    """Items in groups. Within a group their order is kept."""

    def __init__(self, *, max_items: int, max_weight: int) -> None:
        """An empty queue.

        Args:
            max_items: most items of one batch, 1 or more.
            max_weight: most weight of one batch, 1 or more. An item that is heavier
                goes alone.
        """
        self._max_items = max_items
        self._max_weight = max_weight
        # In the order of their turns.
        self._groups: OrderedDict[Hashable, deque[tuple[int, T]]] = OrderedDict()
        self._credits: dict[Hashable, int] = {}
        self._length = 0

    def __len__(self) -> int:
        """How many items wait."""
        return self._length

    def add(self, item: T, group: Hashable, weight: int) -> None:
        """Puts an item behind the others of its group."""
        cost = max(weight * self._max_items, self._max_weight)
        queue = self._groups.get(group)
        if queue is None:
            queue = self._groups[group] = deque()
            self._credits[group] = 0
        queue.append((cost, item))
        self._length += 1

    def take(self) -> list[T]:
        """The next batch; empty when nothing waits."""
        batch: list[T] = []
        room = self._max_items * self._max_weight
        while self._groups:
            group, queue = next(iter(self._groups.items()))
            credit = self._credits[group] + self._max_weight
            while queue and queue[0][0] <= credit and (queue[0][0] <= room or not batch):
                cost, item = queue.popleft()
                batch.append(item)
                credit -= cost
                room -= cost
            if not queue:
                del self._groups[group], self._credits[group]
            elif batch and queue[0][0] <= credit:
                break  # its turn, but the batch is full: it begins the next one
            else:
                self._credits[group] = credit
                self._groups.move_to_end(group)
        self._length -= len(batch)
        return batch

    def take_all(self) -> list[T]:
        """Takes everything out; nothing waits any more."""
        items = [item for queue in self._groups.values() for _, item in queue]
        self._groups.clear()
        self._credits.clear()
        self._length = 0
        return items
