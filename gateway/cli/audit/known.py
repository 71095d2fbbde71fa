# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whether what is searched for can be there at all, before it is searched for.

A typing error would otherwise read as a clean answer. What was typed is never
repeated: where a partner is asked for, somebody may have typed a person's number.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, datetime, timedelta
from difflib import get_close_matches

from gateway.errors import ConfigurationError, Reason

_LISTED = 20
_CLOSE = 0.6
_CLOCKS_DIFFER = timedelta(minutes=5)


def did_you_mean(text: str, names: Collection[str]) -> str:
    """Names that were probably meant, or what there is: the end of a message."""
    lowered = {name.lower(): name for name in names}
    close = [name for low, name in sorted(lowered.items()) if text and low.startswith(text.lower())]
    close += [lowered[low] for low in get_close_matches(text.lower(), lowered, cutoff=_CLOSE)]
    if close:
        return f"did you mean {' or '.join(list(dict.fromkeys(close))[:3])}?"
    listed = sorted(names)
    more = f" and {len(listed) - _LISTED:,} more" if len(listed) > _LISTED else ""
    return f"there are: {', '.join(listed[:_LISTED])}{more}" if listed else "there is none"


def check_partner(text: str, known: Collection[str], registered: Collection[str] = ()) -> None:
    """A partner (or auditor, operator) that the log or the directory knows.

    Raises:
        ConfigurationError: neither does.
    """
    if text not in known and text not in registered:
        names = {*known, *registered}
        raise ConfigurationError(
            f"--partner: the log has no entry of such a partner; {did_you_mean(text, names)}"
        )


def is_known_reason(text: str) -> bool:
    """Whether it is a reason of this version; the log may hold others."""
    return text in Reason.__members__


def check_reason(text: str, *, is_in_log: bool) -> None:
    """A reason that this version or the log knows. Raises ConfigurationError."""
    if not text or not (is_known_reason(text) or is_in_log):
        raise ConfigurationError(
            f"--reason: no query is refused for that; {did_you_mean(text, Reason.__members__)}"
        )


def check_period(low: datetime | None, high: datetime | None, now: datetime) -> None:
    """A period that has begun, and ends after it begins.

    Raises:
        ConfigurationError: it has not, or does not.
    """
    if low is not None and high is not None and not low < high:
        raise ConfigurationError("--to is not later than --from: nothing lies between them")
    if low is not None and low > now + _CLOCKS_DIFFER:
        raise ConfigurationError(f"--from lies in the future: it is {_text(now)} now")


def check_index(option: str, index: int, tree_size: int, *, last: int | None = None) -> None:
    """A leaf index that the log reaches to.

    Args:
        option: as it was given.
        index: what was asked for.
        tree_size: entries in the log.
        last: the largest that makes sense; without: that of the newest entry.

    Raises:
        ConfigurationError: the log is smaller.
    """
    if index > (tree_size - 1 if last is None else last):
        raise ConfigurationError(f"{option}: {entries_there_are(tree_size)}")


def entries_there_are(tree_size: int) -> str:
    """Which entries a log holds, for messages."""
    if not tree_size:
        return "the log has no entries yet"
    return f"there is no such entry: the log has {tree_size:,}, from 0 to {tree_size - 1:,}"


def _text(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y-%m-%d %H:%M} UTC"
