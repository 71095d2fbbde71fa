# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The columns of a contributed file, as its adapter's file describes them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from adapters.describe.layout import DATE_PATTERNS, MONTH_PATTERNS, table_codes
from adapters.describe.members import Member, Value
from adapters.engine.code_tables import CodeTable, load_code_tables
from adapters.engine.contribution import load_contribution_adapter
from adapters.engine.toml_table import parse
from gateway.domain.references import MAX_REFERENCE_CHARACTERS
from gateway.errors import AdapterError

_WHOLE = "(0|[1-9][0-9]{0,14})"
_SIGNED = "(0|-?[1-9][0-9]{0,14})"

WHAT = {
    "identifier": "the person",
    "scheme": "identifier scheme of the person's number",
    "account_reference": "the institution's account number",
    "account_type": "kind of account",
    "currency": "currency of every amount of the account",
    "open_date": "day the account was opened",
    "close_date": "day the account was closed",
    "month": "month that the row reports",
    "due": "amount that fell due in the month",
    "paid": "amount paid in the month",
    "balance": "balance at the end of the month; negative is a credit",
    "days_past_due": "lateness at the end of the month",
    "credit_limit": "credit limit",
    "plan.number": "the institution's number of the plan",
    "plan.kind": "what was agreed",
    "plan.state": "what has become of the plan",
    "plan.filed_on": "day the plan was asked for and put on record",
    "plan.agreed_on": "day the plan was agreed",
    "plan.began_on": "first day the plan is in force",
    "plan.ended_on": "first day the plan is no longer in force",
    "instalment.plan": "the institution's number of the plan",
    "instalment.number": "number of the instalment within the plan",
    "instalment.due_on": "last day on which the instalment is paid in time",
    "instalment.currency": "currency of the instalment; that of the account",
    "instalment.amount": "amount of the instalment",
    "instalment.paid": "amount paid of it so far",
    "instalment.paid_on": "day of the newest payment",
}
"""What each key of [account], [[records]] and [[attached.KIND]] is, for people."""

_IDENTIFIERS = {
    "resident-id": Value("resident identity number (GB 11643)", min_length=1),
    "scheme": Value("number of the scheme", min_length=1),
    "client-number": Value("client number", pattern=_SIGNED, min_length=1),
}
_AMOUNTS = {"due", "paid", "balance", "credit_limit"}
_MAY_BE_EMPTY = {"open_date", "close_date"}


@dataclass(slots=True)
class Column:
    """One column of a contributed file.

    Attributes:
        name: in the header.
        gives: what it is read as; empty: it is not read.
        values: what each cell must satisfy, all of them.
        may_be_empty: whether an empty cell is taken.
        lost: what is not kept of it, or empty.
    """

    name: str
    gives: list[str] = field(default_factory=list)
    values: list[Value] = field(default_factory=list)
    may_be_empty: bool = True
    lost: str = ""


@dataclass(frozen=True, slots=True)
class Columns:
    """A format of contributed files.

    Attributes:
        columns: by name, in the order in which the file names them.
        constants: what every row has without a column, for people.
        codes: the code tables, by name.
        minor_units: of the currency, in one unit of an amount.
    """

    columns: dict[str, Column]
    constants: list[str]
    codes: dict[str, CodeTable]
    minor_units: int


def load_columns(content: bytes) -> Columns:
    """The columns that an adapter's file describes.

    Raises:
        AdapterError: the file contradicts itself or the engine, or names a key that
            has no description here.
    """
    adapter = load_contribution_adapter(content)
    whole = parse(content)
    codes = load_code_tables(whole.table_or_empty("codes"))
    formats = whole.table("formats")
    written = {"date": formats.take("date", str), "month": formats.take("month", str)}
    columns = {name: Column(name) for name in adapter.columns}
    constants = []
    for place, source in _sources(content):
        what = WHAT.get(place.key)
        if what is None:
            raise AdapterError("has no description", path=place.key)
        what += place.of_month
        if "column" not in source:
            constants.append(f"{what}: `{source['constant']}`")
            continue
        column = columns[source["column"]]
        column.gives.append(what)
        column.values.append(_value(place.key, source, written, codes))
        column.may_be_empty = column.may_be_empty and place.key in _MAY_BE_EMPTY
    for loss in adapter.losses:
        for name in loss.columns:
            same = ", ".join(f"`{code}`" for code in loss.merges)
            columns[name].lost = (f"become the same: {same}. " if same else "") + loss.why
    minor_units = whole.table("units").take("minor_units_in_amount", int)
    return Columns(columns, constants, codes, minor_units)


def row_members(columns: Columns) -> Member:
    """A row as an object of texts by column, for a schema."""
    members = []
    for column in columns.columns.values():
        value = column.values[0] if column.values else Value("text")
        if column.may_be_empty and value.pattern is not None:
            value = replace(value, pattern=f"({value.pattern})?")
        members.append(Member(column.name, column.name, required=True, value=value))
    return Member("", "", members=members)


@dataclass(frozen=True, slots=True)
class _Place:
    key: str
    of_month: str = ""


def _sources(content: bytes) -> Iterator[tuple[_Place, dict[str, Any]]]:
    whole = parse(content)
    for key, source in whole.table("account").items():
        yield _Place(key), source
        if "scheme" in source:
            yield _Place("scheme"), source["scheme"]
    for record in whole.tables("records"):
        values = dict(record.items())
        month = values["month"].get("constant")
        for key, source in values.items():
            if month is None or key != "month":
                yield _Place(key, "" if month is None else f", {month}"), source


def _value(
    key: str, source: dict[str, Any], written: dict[str, str], codes: dict[str, CodeTable]
) -> Value:
    table = codes.get(source.get("codes", ""))
    if table is not None:
        return Value("code", codes=table_codes(table), table=table)
    if key == "identifier":
        return _IDENTIFIERS[source.get("form", "scheme")]
    date = Value(f"date, `{written['date']}`", pattern=DATE_PATTERNS[written["date"]])
    month = Value(f"month, `{written['month']}`", pattern=MONTH_PATTERNS[written["month"]])
    texts = {
        "open_date": date,
        "close_date": date,
        "month": month,
        "currency": Value("ISO 4217 code", pattern="[A-Z]{3}"),
        "account_reference": Value("text", min_length=1, max_length=MAX_REFERENCE_CHARACTERS),
    }
    return texts.get(key) or _number(source, "amount" if key in _AMOUNTS else "whole number")


def _number(source: dict[str, Any], form: str) -> Value:
    minimum, at_least = source.get("minimum"), source.get("at_least")
    if minimum is not None:
        form += f", {minimum} or more"
    if at_least is not None:
        form += f"; less than {at_least} is taken for {at_least}"
    return Value(form, pattern=_SIGNED if minimum is None or minimum < 0 else _WHOLE)
