# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Which key-encryption key wraps the evidence of which time, by the keys' names. Pure.

| name | wraps what is logged |
| --- | --- |
| 0001, or any other name | until a key with a higher name may be used |
| 2026-11 | from 1 November 2026, 00:00 UTC |
| 2026-11.2 | likewise, in place of 2026-11: 2 to 9, when that had to be replaced |

Of those that may be used the highest name is. A key named after a month wraps nothing
from the end of the second month after its own: until then it stands in for a key that
was not introduced in time, and from then on it is certain that all it wraps is older.
The log's database holds to that, too (audit.wrapped_in_time).
"""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import UTC, datetime

from gateway.domain.months import first_day, month_number, month_of, month_text

_MONTH_NAME = re.compile(r"([0-9]{4})-(0[1-9]|1[0-2])(\.[2-9])?")
_STANDS_IN_MONTHS = 2


def month_of_key(name: str) -> int | None:
    """The month (gateway.domain.months) a key is named after; None: after none."""
    found = _MONTH_NAME.fullmatch(name)
    if found is None or found[1] == "0000":
        return None
    return month_number(int(found[1]), int(found[2]))


def key_name(month: int) -> str:
    """The name of a month's key."""
    return month_text(month)


def key_in_use(names: Collection[str], time: datetime) -> str | None:
    """The name of the key that wraps what is logged at that time (UTC).

    None when all of them are of later months, or the newest one's time is over.
    """
    now = month_of(time.date())
    months = {name: month_of_key(name) for name in names}
    begun = [name for name, month in months.items() if month is None or month <= now]
    if not begun:
        return None
    newest = max(begun)
    month = months[newest]
    return None if month is not None and month + _STANDS_IN_MONTHS < now else newest


def wraps_no_more_from(month: int) -> datetime:
    """The first moment (UTC) at which the key of that month is not used any more."""
    day = first_day(month + _STANDS_IN_MONTHS + 1)
    return datetime(day.year, day.month, day.day, tzinfo=UTC)


def name_after(name: str) -> str | None:
    """The name of the key that takes this one's place at once; None: it has no number."""
    if month_of_key(name) is not None:
        month, _, number = name.partition(".")
        following = int(number or 1) + 1
        return f"{month}.{following}" if following <= 9 else None  # noqa: PLR2004 - one digit
    counted = f"{int(name) + 1:0{len(name)}d}" if name.isdecimal() else ""
    return counted if len(counted) == len(name) and counted else None
