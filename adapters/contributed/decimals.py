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
MAX_TIMES = 10**9
_ALIKE = ("'\u2019", " \u00a0\u2009\u202f")
"""Apostrophes and blanks that files mix, also the narrow and no-break ones."""
THOUSANDS_MARKS = {"", ",", ".", *"".join(_ALIKE)}
"""What may stand between groups of digits."""
MINUSES = ("before", "after", "parentheses")
GROUPS = ("three", "indian")


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
        minus: one of MINUSES: where it stands beside the digits, or that parentheses
            around them mean it.
        groups: one of GROUPS: digits between thousands marks, three or as in 12,34,567.
        any_zeros: zeros may lead, or be left out before the decimal mark: 007, .5.
        exponent: numbers may end in one: 1.5E+03, 9.1e-13.
        times: how many units one unit of the file is, 1 to MAX_TIMES.
    """

    decimal_mark: str = "."
    thousands_mark: str = ""
    excess: str = "refuse"
    minus: str = "before"
    groups: str = "three"
    any_zeros: bool = False
    exponent: bool = False
    times: int = 1

    def check(self, path: str) -> None:
        """Raises AdapterError: such numbers would be ambiguous, or no such rule."""
        if self.decimal_mark not in (".", ","):
            raise AdapterError("a decimal mark is '.' or ','", path=path)
        if self.thousands_mark not in THOUSANDS_MARKS or self.thousands_mark == self.decimal_mark:
            raise AdapterError("cannot be the thousands mark beside that decimal mark", path=path)
        if self.minus not in MINUSES:
            raise AdapterError("a minus is 'before' or 'after', or 'parentheses'", path=path)
        if self.groups not in GROUPS or (self.groups != "three" and not self.thousands_mark):
            raise AdapterError("groups are 'three' or 'indian', and have a mark", path=path)
        if self.excess not in EXCESS:
            raise AdapterError(f"excess is one of {', '.join(EXCESS)}", path=path)
        if not 1 <= self.times <= MAX_TIMES:
            raise AdapterError(f"times is 1 to {MAX_TIMES}", path=path)

    def words(self) -> str:
        """For people."""
        said = [f"decimal mark `{self.decimal_mark}`"]
        if self.thousands_mark:
            said.append(f"thousands mark `{self.thousands_mark}`")
        if self.groups != "three":
            said.append("groups of two digits before the last three")
        if self.minus != "before":
            after = self.minus == "after"
            said.append("minus after the digits" if after else "parentheses mean minus")
        if self.any_zeros:
            said.append("with or without leading zeros")
        if self.exponent:
            said.append("with or without an exponent")
        return ", ".join(said) + ("" if self.times == 1 else f"; times {self.times}")

    def reader(self, prefix: str = "", suffix: str = "") -> Callable[[str, int], int]:
        """Reads a text as a whole number of 10^-digits: `read(text, digits)`.

        Args:
            prefix: may stand before the digits, on either side of a minus.
            suffix: may stand behind them, likewise.

        The function raises ValueError for any other text, and for digits beyond the
        minor unit that are not zeros where these are refused.
        """
        before = f"(?:{re.escape(prefix)})?" if prefix else ""
        after = f"(?:{re.escape(suffix)})?" if suffix else ""
        read = self._signed(before, after)
        if self.minus != "parentheses":
            return read
        match = re.compile(rf"{before}\(([^()]*)\){after}").fullmatch

        def read_all(text: str, digits: int) -> int:
            found = match(text)
            return read(text, digits) if found is None else -read(found[1], digits)

        return read_all

    def _signed(self, before: str, after: str) -> Callable[[str, int], int]:
        """A number with the sign beside its digits, if any."""
        head, tail = f"{before}()()", f"{after}()()"
        if self.minus == "before":
            head = f"(?:(-){before}|{before}(-?))"
        elif self.minus == "after":
            tail = f"(?:(-){after}|{after}(-?))"
        match = re.compile(f"{head}{self._digits()}{tail}", re.ASCII).fullmatch
        # The file's own mark first: it is nearly always the one.
        marks = self.thousands_mark + self._alike()
        shifted, any_zeros = self.exponent or self.times != 1, self.any_zeros
        excess, times = EXCESS[self.excess], self.times

        def read(text: str, digits: int) -> int:
            found = match(text)
            if found is None:
                raise ValueError
            one, two, size, fraction, power, three, four = found.groups(default="")
            for mark in marks:
                size = size.replace(mark, "")
                if size.isdigit():
                    break
            if any_zeros and (not size + fraction or len(size.lstrip("0")) > _MAX_WHOLE_DIGITS):
                raise ValueError
            if shifted:
                size, fraction = _shifted(size, fraction, times, int(power or "0") + digits)
                kept, rest = int(size), fraction
            else:
                kept, rest = int(size + fraction[:digits].ljust(digits, "0")), fraction[digits:]
            if rest and rest.strip("0"):
                kept = excess(kept, rest)
            return -kept if one or two or three or four else kept

        return read

    def _mark(self) -> str:
        """A pattern of what stands between groups; empty: nothing does."""
        marks = self.thousands_mark + self._alike()
        return f"[{re.escape(marks)}]" if marks else ""

    def _alike(self) -> str:
        """What else files write in place of the thousands mark."""
        mark = self.thousands_mark
        return next((marks.replace(mark, "") for marks in _ALIKE if mark and mark in marks), "")

    def _digits(self) -> str:
        """A pattern of a number without its sign, with three groups."""
        whole = rf"0|[1-9][0-9]{{0,{_MAX_WHOLE_DIGITS - 1}}}"
        point, power = re.escape(self.decimal_mark), "()"
        decimals = rf"(?:{point}([0-9]{{1,{_MAX_DECIMALS}}}))?"
        if self.any_zeros:
            whole, decimals = r"[0-9]{0,30}", rf"(?:{point}([0-9]{{0,{_MAX_DECIMALS}}}))?"
        if self.exponent:
            power = "(?:[eE]([+-]?[0-9]{1,2}))?"
        mark = self._mark()
        if mark:
            whole += {
                "three": rf"|[1-9][0-9]{{0,2}}(?:{mark}[0-9]{{3}}){{1,4}}",
                "indian": rf"|[1-9][0-9]?(?:{mark}[0-9]{{2}}){{0,5}}{mark}[0-9]{{3}}",
            }[self.groups]
        return f"({whole}){decimals}{power}"


def _shifted(size: str, fraction: str, times: int, power: int) -> tuple[str, str]:
    """Digits before and behind the mark of a number times `times` times 10^power."""
    digits, places = str(int(size + fraction) * times), len(fraction) - power
    if places <= 0:
        return digits + "0" * -places, ""
    digits = digits.rjust(places + 1, "0")
    return digits[:-places], digits[-places:]
