# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Step 7: identifiers are checked, normalised and made into pseudonyms."""

from __future__ import annotations

import pytest

from gateway.domain.access.query import Identifier
from gateway.domain.people.resident_id import check_character
from gateway.domain.people.schemes import IdentifierScheme
from gateway.domain.people.subject import normalise, subject_id
from gateway.errors import Reason, RefusalError

# The example number of GB 11643-1999.
EXAMPLE = "11010519491231002X"


def _identifier(value: str) -> Identifier:
    return Identifier(IdentifierScheme.CN_RESIDENT_ID, value)


def test_the_standards_own_example_has_its_check_character() -> None:
    assert check_character(EXAMPLE[:17]) == "X"
    assert normalise(_identifier(EXAMPLE)) == EXAMPLE


def test_notation_does_not_change_the_pseudonym() -> None:
    key = bytes(32)
    assert subject_id(key, _identifier(f" {EXAMPLE.lower()} ")) == subject_id(
        key, _identifier(EXAMPLE)
    )


def test_another_key_gives_another_pseudonym() -> None:
    assert subject_id(bytes(32), _identifier(EXAMPLE)) != subject_id(
        b"1" * 32, _identifier(EXAMPLE)
    )


@pytest.mark.parametrize(
    "value",
    [
        "",
        "110105194912310020",  # wrong check character
        "11010519491331002X",  # no thirteenth month
        "1101051949123100\uff12X",  # a digit that is not ASCII
        "11010519491231002XX",
        "1" * 10_000,
    ],
    ids=["empty", "check", "month", "fullwidth", "long", "huge"],
)
def test_a_wrong_number_is_refused_without_being_repeated(value: str) -> None:
    with pytest.raises(RefusalError) as refused:
        normalise(_identifier(value))
    assert refused.value.reason is Reason.INVALID_IDENTIFIER
    assert not value or value not in str(refused.value)
