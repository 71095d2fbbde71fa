# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The columns that a file's rules read, and one row's cells in their one form.

Rules never see a cell as it stands: blanks around it are off where the file says so,
and a word for "missing" has become the empty text.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from adapters.engine.sources import Columns
from adapters.engine.toml_table import Table
from gateway.errors import AdapterError, Fault, Reason, RejectedRowError

BLANKS = " \t\u00a0\u2007\u2009\u202f\u3000"
_FULL_WIDTH = {sign + 0xFEE0: sign for sign in range(0x21, 0x7F)} | {0x3000: 0x20}
"""Full-width signs and the ideographic blank, and what they are in ASCII."""
Row = Sequence[str]


class FileColumns(Columns):
    """Columns by name; with `others` a file may have more than are read."""

    def __init__(
        self,
        *,
        trim: bool,
        missing: frozenset[str],
        others: bool,
        empty_at_end: bool,
        full_width: bool = False,
    ) -> None:
        """No column yet.

        Args:
            trim: blanks around a cell are not part of it.
            missing: words for "missing" in every column; the empty text always is one.
            others: columns that no rule reads are ignored.
            empty_at_end: header and rows may end in cells without text.
            full_width: full-width signs in cells are read as the ASCII ones.
        """
        super().__init__()
        self._trim = trim
        self._missing = missing | {""}
        self._missing_in: dict[str, frozenset[str]] = {}
        self._others = others
        self._full_width = full_width
        self.empty_at_end = empty_at_end

    @property
    def ignores_others(self) -> bool:
        """Whether columns that no rule reads are ignored."""
        return self._others

    def load_missing(self, table: Table) -> None:
        """The table [missing_in]: more words, column by column. Raises AdapterError."""
        for column, words in table.items():
            where = table.where(column)
            self._missing_in[column] = frozenset(checked_words(words, where))
            for word in self._missing_in[column]:
                self._check_form(word, where)

    def check_missing(self, where: str) -> None:
        """Raises AdapterError: a word for "missing" that no cell can be."""
        for word in self._missing:
            self._check_form(word, where)

    def missing_words(self, column: str) -> frozenset[str]:
        """All words for "missing" in a column."""
        return self._missing | self._missing_in.get(column, frozenset())

    def check_word(self, column: str, word: str, where: str) -> None:
        """Whether a cell can ever be this word once it has its one form.

        Raises:
            AdapterError: it cannot, so that a rule about it would never hold.
        """
        self._check_form(word, where)
        if word in self.missing_words(column):
            raise AdapterError("is a word for 'missing', so it is never seen", path=where)

    def _check_form(self, word: str, where: str) -> None:
        if self._trim and word != word.strip(BLANKS):
            raise AdapterError("has blanks around it, which are taken off", path=where)
        if self._full_width and word != word.translate(_FULL_WIDTH):
            raise AdapterError("has full-width signs, which are read as ASCII", path=where)

    def check_all_read(self) -> None:
        """Raises AdapterError: [missing_in] is about a column that nothing reads."""
        for column in self._missing_in:
            if column not in self.names:
                raise AdapterError("no rule reads this column", path=f"missing_in.{column}")

    def one_form(self, header: Row) -> tuple[str, ...]:
        """A header's names as rules know them."""
        names = [name.strip(BLANKS) if self._trim else name for name in header]
        while self.empty_at_end and names and not names[-1]:
            names.pop()
        return tuple(names)

    def order(self, header: Row) -> list[int]:
        """As of Columns; `header` is in its one form."""
        if not self._others:
            return super().order(header)
        faults = [
            Fault(Reason.MALFORMED_BODY if name in header else Reason.MISSING_FIELD, name)
            for name in self.names
            if header.count(name) != 1
        ]
        if faults:
            raise RejectedRowError.of(faults)
        return [list(header).index(name) for name in self.names]

    def reader(self, header: Row) -> Callable[[Row], list[str]]:
        """Makes the cells that rules read out of a row of a file with that header.

        Raises:
            RejectedRowError: the header does not fit.
        """
        plan = [
            (place, self.missing_words(name))
            for place, name in zip(self.order(header), self.names, strict=True)
        ]
        if self._full_width:
            end = BLANKS if self._trim else ""
            return lambda row: [
                "" if (cell := row[place].translate(_FULL_WIDTH).strip(end)) in missing else cell
                for place, missing in plan
            ]
        if self._trim:
            return lambda row: [
                "" if (cell := row[place].strip(BLANKS)) in missing else cell
                for place, missing in plan
            ]
        return lambda row: ["" if row[place] in missing else row[place] for place, missing in plan]


def checked_words(value: object, where: str) -> list[str]:
    """A list of texts, at least one and none twice. Raises AdapterError."""
    if (
        not isinstance(value, list)
        or not value
        or not all(isinstance(word, str) for word in value)
        or len(set(value)) != len(value)
    ):
        raise AdapterError("must be a list of different texts", path=where)
    return value
