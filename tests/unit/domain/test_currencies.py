# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The table of currencies, and the adapters that must not misread a minor unit."""

from __future__ import annotations

import pytest

from adapters.engine.contribution import load_contribution_adapter
from adapters.registry import adapter_content
from gateway.domain.currencies import MINOR_UNITS
from gateway.errors import AdapterError


@pytest.mark.parametrize(
    ("code", "digits"), [("JPY", 0), ("KRW", 0), ("TWD", 2), ("CNY", 2), ("KWD", 3), ("EUR", 2)]
)
def test_a_currency_has_its_own_minor_unit(code: str, digits: int) -> None:
    assert MINOR_UNITS[code] == digits


@pytest.mark.parametrize("code", ["RMB", "XXX", "XTS", "XAU", "DEM", "HRK", "BGN", "CHE", "CLF"])
def test_what_is_no_currency_in_force_is_not_in_the_table(code: str) -> None:
    assert code not in MINOR_UNITS


@pytest.mark.parametrize(
    "currency",
    ['{ constant = "JPY" }', '{ constant = "KWD" }', '{ constant = "RMB" }', '{ column = "SEX" }'],
)
def test_whole_units_of_money_are_not_multiplied_for_a_currency_with_another_minor_unit(
    currency: str,
) -> None:
    content = adapter_content("uci-csv").replace(b'{ constant = "TWD" }', currency.encode())
    with pytest.raises(AdapterError, match="currency"):
        load_contribution_adapter(content)
