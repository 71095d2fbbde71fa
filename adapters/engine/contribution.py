# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Contributed files in CSV: one row to one account with its months.

`engine = "csv"` in the adapter's file. The months of an account may stand in one
row (one [[records]] table each) or in a row each (a single [[records]] table
whose month is a column).
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import itemgetter

from adapters.engine.code_tables import CodeTable, load_code_tables
from adapters.engine.formats import load_formats
from adapters.engine.sources import Cells, Columns, Source, SourceLoader
from adapters.engine.toml_table import Table, parse
from gateway.domain.codes import IdentifierScheme
from gateway.domain.query import Identifier
from gateway.domain.record import ContributedAccount, RepaymentRecord
from gateway.errors import AdapterError, Reason, RejectedRowError

ENGINE_VERSION = 1


@dataclass(frozen=True, slots=True)
class ColumnLoss:
    """What a column says that is not kept.

    Attributes:
        columns: which ones.
        merges: codes that become the same; empty when the column is not read.
        why: for the contributor's engineers.
    """

    columns: tuple[str, ...]
    merges: tuple[str, ...]
    why: str


@dataclass(frozen=True, slots=True)
class CsvAdapter:
    """One format of contributed files (gateway.ports.ContributionAdapter).

    Attributes:
        name: as registered.
        description: one line for people.
        content_hash: SHA-256 of the file.
        columns: a file must have exactly these, in any order.
        losses: what is not kept.
        codes: its code tables, by name.
    """

    name: str
    description: str
    content_hash: bytes
    columns: tuple[str, ...]
    losses: tuple[ColumnLoss, ...]
    codes: dict[str, CodeTable]
    _order: Callable[[tuple[str, ...]], Callable[[Sequence[str]], Cells]]
    _account: Callable[[Cells], ContributedAccount]

    def parse_row(self, row: Sequence[str], header: Sequence[str]) -> ContributedAccount:
        """One row of the file.

        Raises:
            RejectedRowError: the row, or the whole header, does not fit; the
                field is a column, "row", or "column N" for an unknown column.
        """
        order = self._order(tuple(header))
        if len(row) != len(self.columns):
            raise RejectedRowError(Reason.MALFORMED_BODY, field="row")
        return self._account(order(row))


def load_contribution_adapter(content: bytes) -> CsvAdapter:
    """The adapter a file describes.

    Raises:
        AdapterError: the file contradicts itself or the engine.
    """
    file = parse(content)
    name, description = file.take("name", str), file.take("description", str)
    if file.take("engine", str) != "csv":
        raise AdapterError("no such engine for contributed files", path="engine")
    if file.take("engine_version", int) != ENGINE_VERSION:
        raise AdapterError("this engine has no such version", path="engine_version")
    units = file.table("units")
    minor_units = units.take("minor_units_in_amount", int)
    if units.take("lateness", str) != "days past due":
        raise AdapterError("must be 'days past due'", path=units.where("lateness"))
    units.done()
    codes = load_code_tables(file.table_or_empty("codes"))
    columns = Columns()
    loader = SourceLoader(columns, codes, load_formats(file.table("formats")), minor_units)
    account = _account(loader, file.table("account"), file.tables("records"))
    losses = _losses(file, columns)
    file.done()

    @lru_cache(maxsize=16)
    def order(header: tuple[str, ...]) -> Callable[[Sequence[str]], Cells]:
        return itemgetter(*columns.order(header))

    return CsvAdapter(
        name=name,
        description=description,
        content_hash=hashlib.sha256(content).digest(),
        columns=tuple(columns.names),
        losses=losses,
        codes=codes,
        _order=order,
        _account=account,
    )


def _account(
    loader: SourceLoader, table: Table, record_tables: list[Table]
) -> Callable[[Cells], ContributedAccount]:
    identifier = loader.identifier(table.table("identifier"))
    reference = loader.reference(table.table("account_reference"))
    account_type = loader.account_type(table.table("account_type"))
    currency = loader.currency(table.table("currency"))
    open_date = loader.optional_date(_table_if_any(table, "open_date"))
    close_date = loader.optional_date(_table_if_any(table, "close_date"))
    table.done()
    records = [_record(loader, each) for each in record_tables]
    if not records:
        raise AdapterError("an account has at least one month", path="records")

    def account(cells: Cells) -> ContributedAccount:
        return ContributedAccount(
            identifier=Identifier(IdentifierScheme.CN_RESIDENT_ID, identifier(cells)),
            account_reference=reference(cells),
            account_type=account_type(cells),
            currency=currency(cells),
            open_date=open_date(cells),
            close_date=close_date(cells),
            records=tuple(record(cells) for record in records),
        )

    return account


def _record(loader: SourceLoader, table: Table) -> Callable[[Cells], RepaymentRecord]:
    month = loader.month(table.table("month"))
    due_table = _table_if_any(table, "due")
    due: Source = (
        (lambda _cells: None) if due_table is None else loader.integer(due_table, amount=True)
    )
    paid = loader.integer(table.table("paid"), amount=True)
    balance = loader.integer(table.table("balance"), amount=True)
    days_past_due = loader.integer(table.table("days_past_due"), amount=False)
    credit_limit = loader.integer(table.table("credit_limit"), amount=True)
    table.done()

    def record(cells: Cells) -> RepaymentRecord:
        return RepaymentRecord(
            month=month(cells),
            due=due(cells),
            paid=paid(cells),
            balance=balance(cells),
            days_past_due=days_past_due(cells),
            credit_limit=credit_limit(cells),
        )

    return record


def _table_if_any(table: Table, key: str) -> Table | None:
    values = table.take_optional(key, dict)
    return None if values is None else Table(values, table.where(key))


def _losses(file: Table, columns: Columns) -> tuple[ColumnLoss, ...]:
    losses = []
    for line in file.tables("loss"):
        names = tuple(line.take("columns", list))
        merges = tuple(line.take_optional("merges", list) or ())
        why = line.take("why", str)
        line.done()
        for name in names:
            if (name in columns.names) != bool(merges):
                raise AdapterError("is read, or merges nothing", path=line.where("columns"))
        losses.append(ColumnLoss(names, merges, why))
    for loss in losses:
        for name in loss.columns:
            columns.cell(name)
    return tuple(losses)
