# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How many records of each kind, in words."""

from __future__ import annotations

from collections.abc import Mapping

from gateway.domain.access import plain_words
from gateway.domain.records.kinds import KINDS


def counted_kinds(counts: Mapping[str, int], *always: str) -> str:
    """Such as "12 accounts and 1 month".

    Args:
        counts: by kind; one that is missing is 0.
        always: kinds that are named though there are none; without: accounts and months.
    """
    named = always or ("account", "month")
    words = [
        plain_words.counted(counts.get(kind.name, 0), kind.name, kind.plural)
        for kind in KINDS.values()
        if kind.name in named or counts.get(kind.name)
    ]
    *others, last = words
    return f"{', '.join(others)} and {last}" if others else last
