# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Synthetic resident identity numbers."""

from __future__ import annotations

import pytest

from gateway.domain.access.query import Identifier
from gateway.domain.people.schemes import IdentifierScheme
from gateway.domain.people.subject import normalise
from gateway.domain.people.synthetic import (
    MAX_CLIENT_NUMBER,
    MAX_LONG_CLIENT_NUMBER,
    synthetic_resident_id,
)
from gateway.errors import Reason, RefusalError


def test_no_two_clients_share_a_number() -> None:
    around = (MAX_CLIENT_NUMBER, 12_000_000, 24_000_000, 500_000_000)
    numbers = [
        *range(1, 30_001),
        *range(500_000, 520_000),
        *(number for start in around for number in range(start - 12_001, start + 12_001)),
        *range(MAX_LONG_CLIENT_NUMBER - 12_001, MAX_LONG_CLIENT_NUMBER + 1),
    ]
    assert len({synthetic_resident_id(n) for n in numbers}) == len(numbers)


@pytest.mark.parametrize(
    "client_number", [1, 12_000, 12_001, MAX_CLIENT_NUMBER, 12_000_001, MAX_LONG_CLIENT_NUMBER]
)
def test_each_is_well_formed_and_in_the_unassigned_area(client_number: int) -> None:
    text = synthetic_resident_id(client_number)
    assert normalise(Identifier(IdentifierScheme.CN_RESIDENT_ID, text)) == text
    assert text.startswith("99")


def test_the_first_one_stays_what_it_is() -> None:
    assert synthetic_resident_id(1) == "990000195001010000"


def test_a_long_one_goes_on_with_dates_of_birth() -> None:
    assert synthetic_resident_id(12_000_000)[6:17] == "19821108999"
    assert synthetic_resident_id(12_000_001)[6:17] == "19821109000"
    assert synthetic_resident_id(MAX_LONG_CLIENT_NUMBER)[6:10] == "4687"


@pytest.mark.parametrize("client_number", [-1, 0, MAX_LONG_CLIENT_NUMBER + 1])
def test_a_number_outside_the_range_is_refused(client_number: int) -> None:
    with pytest.raises(RefusalError) as refused:
        synthetic_resident_id(client_number)
    assert refused.value.reason is Reason.INVALID_IDENTIFIER
