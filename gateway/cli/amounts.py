# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Amounts as people write them."""

from __future__ import annotations

from gateway.domain.currencies import MINOR_UNITS


def amount(minor_units: int, currency: str) -> str:
    """An amount in its currency's own unit: 6580200 in TWD is "65,802.00".

    A currency that is no longer in force has no known decimals: then the minor units
    are given, and said to be such.
    """
    digits = MINOR_UNITS.get(currency)
    if digits is None:
        return f"{minor_units:,} minor units"
    sign, size = "-" * (minor_units < 0), abs(minor_units)
    whole, part = divmod(size, 10**digits)
    return f"{sign}{whole:,}.{part:0{digits}}" if digits else f"{sign}{whole:,}"
