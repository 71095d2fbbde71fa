# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whether an answer may name the data version that it does, by the facts around it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from gateway.audit.facts.contributions import (
    Standing,
    WrittenVersion,
    overtaken_at,
    version_standing,
    was_overtaken,
)
from gateway.audit.facts.history import LAG

NOW = datetime(2026, 12, 1, 12, tzinfo=UTC)
LONG_AGO = NOW - timedelta(days=1)
LEAF = 20
"""Of the answer."""


def written(version: int, leaf: int, time: datetime = LONG_AGO) -> WrittenVersion:
    return WrittenVersion(version, leaf_index=leaf, record_time=time)


ADOPTED = WrittenVersion(4, leaf_index=30, record_time=NOW, adopted=True)


@pytest.mark.parametrize(
    ("version", "known", "standing"),
    [
        pytest.param(4, [written(4, 10)], Standing.POSSIBLE, id="in effect before"),
        pytest.param(4, [written(4, 21)], Standing.IMPOSSIBLE, id="in effect afterwards"),
        pytest.param(
            4, [WrittenVersion(4, pending=True)], Standing.IMPOSSIBLE, id="not in effect yet"
        ),
        pytest.param(5, [written(4, 10)], Standing.IMPOSSIBLE, id="never written"),
        pytest.param(0, [], Standing.POSSIBLE, id="nothing was written yet"),
        pytest.param(0, [written(1, 21)], Standing.POSSIBLE, id="before the first one"),
        pytest.param(5, [], Standing.UNKNOWN, id="where versions began"),
        pytest.param(4, [WrittenVersion(4)], Standing.UNKNOWN, id="without a fact"),
        pytest.param(4, [ADOPTED], Standing.UNKNOWN, id="older than its fact"),
        pytest.param(5, [ADOPTED], Standing.UNKNOWN, id="of when buckets had one head"),
    ],
)
def test_a_version_was_in_effect_when_its_fact_is_an_entry_before(
    version: int, known: list[WrittenVersion], standing: Standing
) -> None:
    assert version_standing(version, LEAF, known) is standing


def overtaken(
    *, leaf: int = 10, recorded: datetime = LONG_AGO, call: datetime | None = LONG_AGO
) -> bool:
    """Whether an answer of NOW named a version too old, with a newer one at a leaf."""
    known = [written(4, 5), written(5, leaf, recorded)]
    found = overtaken_at(4, LEAF, NOW, known)
    return found == leaf and was_overtaken(NOW, call)


def test_an_answer_long_after_a_newer_version_took_effect_had_to_name_it() -> None:
    assert overtaken()


def test_an_answer_that_was_under_way_need_not_have_known_of_it() -> None:
    assert not overtaken(recorded=NOW - LAG / 2)
    assert not overtaken(leaf=21)


def test_a_contribution_that_waited_for_its_entry_counts_from_calls_behind_it() -> None:
    assert not overtaken(call=None)
    assert not overtaken(call=NOW - LAG / 2)
    assert overtaken(call=NOW - LAG)


def test_the_newest_version_is_overtaken_by_none() -> None:
    assert overtaken_at(5, LEAF, NOW, [written(4, 5), written(5, 10)]) is None
