# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Decimal numbers as texts, made into whole minor units without any floating point."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from gateway.errors import AdapterError

# Fifteen digits before the mark stay within 64 bits in minor units of any currency.
_MAX_WHOLE_DIGITS = 15
_MAX_DECIMALS = 30
THOUSANDS_MARKS = {"", ",", ".", " ", "'", "\u00a0", "\u202f", "\u2019"}
"""What may stand between groups of three digits: also the narrow and no-break blanks."""


def _half_up(kept: int, rest: str) -> int:
    return kept + (rest[0] >= "5")


def _half_even(kept: int, rest: str) -> int:
    if rest[0] == "5" and not rest[1:].strip("0"):
        return kept + kept % 2
    return kept + (rest[0] >= "5")


def _refuse(_kept: int, _rest: str) -> int:
    raise ValueError


EXCESS: dict[str, Callable[[int, str], int]] = {
    "refuse": _refuse,
    "round-half-even": _half_even,
    "round-half-up": _half_up,
    "round-down": lambda kept, _rest: kept,
}
"""What becomes of digits beyond the minor unit: of the size, whatever its sign."""


@dataclass(frozen=True, slots=True)
class NumberForm:
    """How a file writes numbers.

    Attributes:
        decimal_mark: "." or ",".
        thousands_mark: one of THOUSANDS_MARKS; where there is one, numbers may do
            without it, but not in part.
        excess: a key of EXCESS.
        minus: "before" or "after" the digits.
    """

    decimal_mark: str = "."
    thousands_mark: str = ""
    excess: str = "refuse"
    minus: str = "before"

    def check(self, path: str) -> None:
        """Raises AdapterError: such numbers would be ambiguous, or no such rule."""
        if self.decimal_mark not in (".", ","):
            raise AdapterError("a decimal mark is '.' or ','", path=path)
        if self.thousands_mark not in THOUSANDS_MARKS or self.thousands_mark == self.decimal_mark:
            raise AdapterError("is no thousands mark beside that decimal mark", path=path)
        if self.minus not in ("before", "after"):
            raise AdapterError("a minus is 'before' or 'after'", path=path)
        if self.excess not in EXCESS:
            raise AdapterError(f"excess is one of {', '.join(EXCESS)}", path=path)

    def words(self) -> str:
        """For people."""
        said = f"decimal mark `{self.decimal_mark}`"
        if self.thousands_mark:
            said += f", thousands mark `{self.thousands_mark}`"
        if self.minus == "after":
            said += ", minus after the digits"
        return said

    def reader(self, prefix: str = "", suffix: str = "") -> Callable[[str, int], int]:
        """Reads a text as a whole number of 10^-digits: `read(text, digits)`.

        Args:
            prefix: may stand before the digits, on either side of a minus.
            suffix: may stand behind them, likewise.

        The function raises ValueError for any other text, and for digits beyond the
        minor unit that are not zeros where these are refused.
        """
        mark, excess = self.thousands_mark, EXCESS[self.excess]
        whole = rf"0|[1-9][0-9]{{0,{_MAX_WHOLE_DIGITS - 1}}}"
        if mark:
            whole += rf"|[1-9][0-9]{{0,2}}(?:{re.escape(mark)}[0-9]{{3}}){{1,4}}"
        before = f"(?:{re.escape(prefix)})?" if prefix else ""
        after = f"(?:{re.escape(suffix)})?" if suffix else ""
        decimals = rf"(?:{re.escape(self.decimal_mark)}([0-9]{{1,{_MAX_DECIMALS}}}))?"
        head, tail = f"{before}()()", f"{after}()()"
        if self.minus == "before":
            head = f"(?:(-){before}|{before}(-?))"
        else:
            tail = f"(?:(-){after}|{after}(-?))"
        match = re.compile(f"{head}({whole}){decimals}{tail}", re.ASCII).fullmatch

        def read(text: str, digits: int) -> int:
            found = match(text)
            if found is None:
                raise ValueError
            one, two, size, fraction, three, four = found.groups(default="")
            if mark:
                size = size.replace(mark, "")
            kept, rest = int(size + fraction[:digits].ljust(digits, "0")), fraction[digits:]
            if rest and rest.strip("0"):
                kept = excess(kept, rest)
            return -kept if one or two or three or four else kept

        return read
