# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Which scorecards there are: one row and one file per version, none of which ever changes.

A new version is a new file. Old ones stay: old answers are rebuilt by the card whose hash
they name.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from gateway.domain.risk.card import Card, load_card

CARDS = ("uci_missed_payment_1.toml",)
"""Oldest first; the last one is in use."""


@cache
def cards() -> dict[bytes, Card]:
    """Every card by its digest, in the order of CARDS."""
    folder = files("adapters.cards")
    loaded = [load_card(folder.joinpath(name).read_bytes()) for name in CARDS]
    return {card.digest: card for card in loaded}


@cache
def card_in_use() -> Card:
    """The card that new answers are scored by."""
    return list(cards().values())[-1]
