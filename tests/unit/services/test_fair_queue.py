# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Batches are bounded in items and weight, and no group pushes another out of one."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from gateway.runtime.fair_queue import FairQueue

MAX_ITEMS, MAX_WEIGHT = 8, 100
_items = st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 2 * MAX_WEIGHT)), max_size=60)


def _filled(items: list[tuple[str, int]]) -> FairQueue[tuple[int, str, int]]:
    queue: FairQueue[tuple[int, str, int]] = FairQueue(max_items=MAX_ITEMS, max_weight=MAX_WEIGHT)
    for number, (group, weight) in enumerate(items):
        queue.add((number, group, weight), group, weight)
    return queue


@given(_items)
def test_no_item_is_lost_or_taken_twice_and_a_group_keeps_its_order(
    items: list[tuple[str, int]],
) -> None:
    queue = _filled(items)
    taken: list[tuple[int, str, int]] = []
    while queue:
        batch = queue.take()
        assert batch
        taken += batch
    assert sorted(number for number, _, _ in taken) == list(range(len(items)))
    for group in "abc":
        numbers = [number for number, each, _ in taken if each == group]
        assert numbers == sorted(numbers)
    assert queue.take() == []


@given(_items)
def test_no_batch_is_larger_or_heavier_than_allowed_but_for_one_heavy_item(
    items: list[tuple[str, int]],
) -> None:
    queue = _filled(items)
    while queue:
        batch = queue.take()
        assert len(batch) <= MAX_ITEMS
        assert sum(weight for _, _, weight in batch) <= MAX_WEIGHT or len(batch) == 1


def _shares(queue: FairQueue[tuple[int, str, int]]) -> Counter[str]:
    return Counter(group for _, group, _ in queue.take())


def test_a_group_with_a_long_queue_does_not_push_another_out_of_the_next_batch() -> None:
    queue = _filled([("a", 0)] * 1000 + [("b", 0)] * 3)
    assert _shares(queue) == {"a": 5, "b": 3}
    assert _shares(queue) == {"a": MAX_ITEMS}


def test_heavy_items_take_no_larger_part_of_a_batch_than_light_ones() -> None:
    # Half of the weight is one heavy item; half of the items are four light ones.
    queue = _filled([("heavy", MAX_WEIGHT // 2)] * 10 + [("light", 0)] * 40)
    taken: Counter[str] = Counter()
    for _ in range(8):
        taken += _shares(queue)
    assert taken["light"] >= 8 * MAX_ITEMS // 2 - MAX_ITEMS
    assert taken["heavy"] >= 6


def test_an_item_too_heavy_for_any_batch_goes_alone_and_is_not_passed_over_for_ever() -> None:
    queue = _filled([("giant", 5 * MAX_WEIGHT)] + [("light", 0)] * 200)
    batches = [queue.take() for _ in range(12)]
    (found,) = [batch for batch in batches if any(group == "giant" for _, group, _ in batch)]
    assert len(found) == 1


def test_what_is_taken_at_once_leaves_nothing() -> None:
    queue = _filled([("a", 0), ("b", 3), ("a", 200)])
    assert [number for number, _, _ in queue.take_all()] == [0, 2, 1]
    assert not queue
    assert queue.take() == []
