# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Who a person's ids are, as of a data version."""

from __future__ import annotations

from itertools import permutations

import pytest

from gateway.domain.people.links import Link, aliases_at, kept_ids, person_ids

FIRST, SECOND, THIRD, OTHER = b"1", b"2", b"3", b"4"
# The first was linked to the second, which was then linked to the third.
LINKS = [Link(FIRST, 1, SECOND, 5), Link(FIRST, 2, THIRD, 9), Link(SECOND, 6, THIRD, 9)]


@pytest.mark.parametrize(
    ("version", "expected"),
    [(4, [FIRST]), (5, [FIRST, SECOND]), (9, [FIRST, SECOND, THIRD])],
)
def test_a_link_holds_from_its_data_version_on(version: int, expected: list[bytes]) -> None:
    assert list(kept_ids(LINKS, FIRST, version)) == expected


def test_aliases_are_those_of_that_day() -> None:
    assert [aliases_at(LINKS, SECOND, version) for version in (4, 5)] == [set(), {FIRST}]
    assert [aliases_at(LINKS, THIRD, version) for version in (8, 9)] == [set(), {FIRST, SECOND}]


@pytest.mark.parametrize("links", list(permutations(LINKS)))
@pytest.mark.parametrize("named", [FIRST, SECOND, THIRD])
def test_any_id_finds_all_of_the_person_and_nobody_else(
    links: tuple[Link, ...], named: bytes
) -> None:
    assert person_ids([*links, Link(OTHER, 1, b"5", 1)], named) == {FIRST, SECOND, THIRD}
    assert person_ids(links, OTHER) == {OTHER}
