# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Reads an adapter's file of version 2, and refuses one that contradicts itself.

The month of a file that does not say its month is given with it. It becomes part of
the adapter's file, and so of its hash: what is kept with the records says how they were
read.
"""

from __future__ import annotations

import hashlib
import re

from adapters.contributed.adapter import FileAdapter
from adapters.contributed.checks import check_tables_are_used, check_words, load_losses
from adapters.contributed.conditions import Conditions
from adapters.contributed.dates import load_date_defaults
from adapters.contributed.decimals import NumberForm
from adapters.contributed.fields import Field, FieldLoader
from adapters.contributed.file_form import load_file_form
from adapters.contributed.ranges import FileCodeTable, load_file_codes
from adapters.contributed.rules import load_rules
from adapters.contributed.sources import ReadingLoader, plain_tables, read_month
from adapters.engine.formats import DATE_FORMS, MONTH_FORMS, Formats
from adapters.engine.sources import SourceLoader
from adapters.engine.toml_table import Table, parse
from gateway.errors import AdapterError

ENGINE_VERSION = 2
_NAME = re.compile("[a-z0-9][a-z0-9-]{0,63}", re.ASCII)
_MINOR, _MAJOR = "minor units", "units of the currency"


def with_as_of(content: bytes, as_of: str | None) -> bytes:
    """The adapter's file with the month that a contributed file is of.

    Args:
        content: the adapter's file.
        as_of: "YYYY-MM"; None: as it stands.

    Raises:
        AdapterError: it is no month.
    """
    if as_of is None:
        return content
    read_month(as_of, "--as-of")
    return content + f'\n[given]\nas_of = "{as_of}"\n'.encode()


def with_any_month(content: bytes) -> bytes:
    """The adapter's file with some month where one has to be given: to look at it only."""
    for record in parse(content).tables("records"):
        month = record.peek("month")
        if isinstance(month, dict) and "as_of" in month:
            return with_as_of(content, "2000-01")
    return content


def load_file_adapter(content: bytes) -> FileAdapter:
    """The adapter a file describes.

    Raises:
        AdapterError: the file contradicts itself or the engine, or has rules that no
            row can reach.
    """
    file = parse(content)
    name, description = _head(file)
    as_of = _given(file.table_or_empty("given"))
    written = load_file_form(file.table_or_empty("file"))
    columns = written.columns
    columns.load_missing(file.table_or_empty("missing_in"))
    codes = load_file_codes(file.table_or_empty("codes"))
    conditions = Conditions(columns, load_date_defaults(file.table_or_empty("dates")))
    fields = _fields(file, codes, conditions, as_of)
    rules = load_rules(file.tables("skip"), conditions)
    check_words(fields, rules, conditions.all)
    check_tables_are_used(fields, codes)
    losses = load_losses(file.tables("loss"), columns.names, fields, conditions.all)
    file.done()
    for loss in losses:
        for column in loss.columns:
            columns.cell(column)
    columns.check_all_read()
    if written.form.columns is not None:
        _check_listed(columns.names, written.form.columns, others=columns.ignores_others)
    return FileAdapter(
        name=name,
        description=description,
        content_hash=hashlib.sha256(content).digest(),
        form=written.form,
        columns=columns,
        losses=losses,
        codes=codes,
        fields=fields,
        rules=rules,
    )


def _head(file: Table) -> tuple[str, str]:
    """Name and description of a file that is of this version."""
    name, description = file.take("name", str), file.take("description", str)
    if _NAME.fullmatch(name) is None or not description.isprintable():
        raise AdapterError("a name is one word of a-z, 0-9 and '-'", path="name")
    if file.take("engine", str) != "csv":
        raise AdapterError("no such engine for contributed files", path="engine")
    if file.take("engine_version", int) != ENGINE_VERSION:
        raise AdapterError("this engine has no such version", path="engine_version")
    return name, description


def _fields(
    file: Table, codes: dict[str, FileCodeTable], conditions: Conditions, as_of: int | None
) -> list[Field]:
    """[units], [account] and [[records]]."""
    columns = conditions.columns
    numbers, minor = _units(file.table("units"))
    readings = ReadingLoader(columns, codes, conditions.dates, numbers, as_of)
    # What an account is known by is read as in version 1, but from cells in their one form.
    sources = SourceLoader(
        columns,
        plain_tables(codes),
        Formats(DATE_FORMS["YYYY-MM-DD"], MONTH_FORMS["YYYY-MM"]),
        minor_units=1,
        long_clients=True,
    )
    loader = FieldLoader(columns, conditions, readings, sources, amounts_are_minor=minor)
    fields = loader.load(
        file.table("account"), file.tables("records"), file.table_or_empty("attached")
    )
    if as_of is not None and not readings.as_of_is_used:
        raise AdapterError("the file's rows say their month", path="given.as_of")
    return fields


def _given(table: Table) -> int | None:
    text = table.take_optional("as_of", str)
    table.done()
    return None if text is None else read_month(text, table.where("as_of"))


def _units(table: Table) -> tuple[NumberForm, bool]:
    """How numbers are written, and whether amounts are in minor units."""
    amounts = table.take("amounts", str)
    if amounts not in (_MINOR, _MAJOR):
        raise AdapterError(f"is '{_MINOR}' or '{_MAJOR}'", path=table.where("amounts"))
    if table.take("lateness", str) != "days past due":
        raise AdapterError("must be 'days past due'", path=table.where("lateness"))
    mark = table.take_optional("decimal_mark", str)
    numbers = NumberForm(
        decimal_mark="." if mark is None else mark,
        thousands_mark=table.take_optional("thousands_mark", str) or "",
        excess=table.take_optional("excess", str) or "refuse",
        minus=table.take_optional("minus", str) or "before",
        groups=table.take_optional("groups", str) or "three",
        any_zeros=_any_zeros(table),
        exponent=table.take_optional("exponent", bool) or False,
        times=1 if (times := table.take_optional("times", int)) is None else times,
    )
    numbers.check(table.path)
    table.done()
    return numbers, amounts == _MINOR


def _any_zeros(table: Table) -> bool:
    zeros = table.take_optional("leading_zeros", str)
    if zeros not in (None, "none", "any"):
        raise AdapterError("is 'none' or 'any'", path=table.where("leading_zeros"))
    return zeros == "any"


def _check_listed(read: list[str], listed: tuple[str, ...], *, others: bool) -> None:
    """Raises AdapterError: [file] columns lacks one that is read, or has one that is not."""
    if not set(read) <= set(listed) or (not others and set(read) != set(listed)):
        raise AdapterError("are not those that are read", path="file.columns")
