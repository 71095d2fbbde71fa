# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The fields of a contributed row, and how a whole row is read from them.

A good row is read at once. Only one that cannot be read is read again field by field,
so that every field at fault is named.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from adapters.engine.sources import Cells, Source, SourceLoader
from adapters.engine.toml_table import Table
from gateway.domain.access.query import Identifier
from gateway.domain.codes import AccountType
from gateway.domain.people.schemes import IdentifierScheme
from gateway.domain.records.record import ContributedAccount, RepaymentRecord, UnreadableRowError
from gateway.errors import AdapterError, Fault, RejectedRowError


@dataclass(frozen=True, slots=True)
class Part:
    """One field of a row: its name, which month's, its column and how it is read."""

    field: str
    record: int | None
    column: str | None
    read: Source

    @property
    def key(self) -> tuple[str, int | None]:
        """Name and which month's."""
        return self.field, self.record


def load_parts(loader: SourceLoader, table: Table, record_tables: list[Table]) -> list[Part]:
    """All fields, the account's in the order of ContributedAccount, then each month's."""
    parts = []

    def add(field: str, record: int | None, within: Table, load: Callable[[Table], Source]) -> None:
        column = within.column(field)
        parts.append(Part(field, record, column, load(within.table(field))))

    def add_if_any(
        field: str, record: int | None, within: Table, load: Callable[[Table | None], Source]
    ) -> None:
        column = within.column(field)
        parts.append(Part(field, record, column, load(_table_if_any(within, field))))

    add("identifier", None, table, loader.identifier)
    add("account_reference", None, table, loader.reference)
    add("account_type", None, table, loader.account_type)
    add("currency", None, table, loader.currency)
    add_if_any("open_date", None, table, loader.optional_date)
    add_if_any("close_date", None, table, loader.optional_date)
    table.done()
    for number, record in enumerate(record_tables):
        add("month", number, record, loader.month)
        add_if_any("due", number, record, loader.optional_amount)
        add("paid", number, record, loader.amount)
        add("balance", number, record, loader.amount)
        add("days_past_due", number, record, loader.days)
        add("credit_limit", number, record, loader.amount)
        record.done()
    if not record_tables:
        raise AdapterError("an account has at least one month", path="records")
    return parts


_HARMLESS: dict[str, Any] = {
    "identifier": Identifier(IdentifierScheme.CN_RESIDENT_ID, ""),
    "account_reference": "-",
    "account_type": AccountType.CREDIT_CARD,
    "currency": "CNY",
    "open_date": None,
    "close_date": None,
    "month": 0,
    "due": None,
    "paid": 0,
    "balance": 0,
    "days_past_due": 0,
    "credit_limit": 0,
}
"""What stands for a field that could not be read, and is at fault anyway."""
_RECORD_FIELDS = 6


def reader_of(parts: Sequence[Part]) -> Callable[[Cells], ContributedAccount]:
    """Reads all fields; only a row that cannot be read is read field by field."""
    reads = tuple(part.read for part in parts)

    def account(cells: Cells) -> ContributedAccount:
        try:
            return _assembled([read(cells) for read in reads])
        except RejectedRowError:
            raise _unreadable(parts, cells) from None

    return account


def _assembled(values: Sequence[Any]) -> ContributedAccount:
    """An account of the values of all parts, in their order."""
    identifier, reference, account_type, currency, open_date, close_date = values[:6]
    return ContributedAccount(
        identifier=identifier,
        account_reference=reference,
        account_type=account_type,
        currency=currency,
        open_date=open_date,
        close_date=close_date,
        records=tuple(
            RepaymentRecord(*values[start : start + _RECORD_FIELDS])
            for start in range(6, len(values), _RECORD_FIELDS)
        ),
    )


def _unreadable(parts: Sequence[Part], cells: Cells) -> UnreadableRowError:
    """All that is wrong with a row, and what could be read of it."""
    faults: list[Fault] = []
    values: list[Any] = []
    unread = set()
    for part in parts:
        try:
            values.append(part.read(cells))
        except RejectedRowError as error:
            faults.extend(error.faults)
            values.append(_HARMLESS[part.field])
            unread.add(part.key)
    return UnreadableRowError(faults, _assembled(values), frozenset(unread))


def _table_if_any(table: Table, key: str) -> Table | None:
    values = table.take_optional(key, dict)
    return None if values is None else Table(values, table.where(key))
