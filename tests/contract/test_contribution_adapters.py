# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Every contribution adapter keeps gateway.services.contribute.adapter.

Runs itself over the registry, as the suite of query adapters does, and over the examples
that institutions begin with.
"""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Sequence
from datetime import date
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.contributed.adapter import FileAdapter
from adapters.contributed.language import with_as_of
from adapters.contributed.ranges import RangeTable
from adapters.engine.code_tables import DayTable, EnumTable
from adapters.registry import (
    CONTRIBUTION_ADAPTERS,
    ContributedFormat,
    adapter_content,
    contribution_adapter,
    contribution_adapter_from,
)
from gateway.domain.access.query import Identifier
from gateway.domain.people.schemes import IdentifierScheme
from gateway.domain.people.subject import normalise
from gateway.domain.people.synthetic import synthetic_resident_id
from gateway.domain.records.contribution import check_contributed
from gateway.domain.records.record import (
    ClientNumber,
    ContributedAccount,
    ContributedRow,
    SkippedRowError,
)
from gateway.errors import Reason, RejectedRowError
from gateway.services.contribute.adapter import ContributionAdapter
from tests.support.records.adapter_vectors import EXAMPLES, load_vectors, to_json
from tests.support.suite.exhaustive import examples

_OWN = {path.stem: path for path in EXAMPLES}
every_adapter = pytest.mark.parametrize("name", sorted([*CONTRIBUTION_ADAPTERS, *_OWN]))


@cache
def _content(name: str) -> bytes:
    """An adapter's file; where a month has to be given with it, that of its vectors."""
    if name not in _OWN:
        return adapter_content(name)
    return with_as_of(_OWN[name].read_bytes(), load_vectors(name, "rows").get("as_of"))


@cache
def _adapter(name: str) -> ContributedFormat:
    return (
        contribution_adapter(name)
        if name not in _OWN
        else contribution_adapter_from(_content(name))
    )


def _read(
    adapter: ContributionAdapter, row: Sequence[str], header: Sequence[str]
) -> ContributedRow:
    """A row of a format of accounts with their months, or of what hangs on accounts."""
    row_read: ContributedRow = adapter.parse_row(row, header)
    return row_read


def _account_json(account: ContributedRow) -> dict[str, Any]:
    values: dict[str, Any] = to_json(account)
    if isinstance(account, ContributedAccount):
        assert values.pop("attached") == []
    return {**values, "identifier": _identifier(account).value}


def _identifier(account: ContributedRow) -> Identifier:
    """Of an institution that shares its client numbers."""
    if isinstance(account.identifier, Identifier):
        return account.identifier
    assert isinstance(account.identifier, ClientNumber)
    value = synthetic_resident_id(account.identifier.number)
    return Identifier(IdentifierScheme.CN_RESIDENT_ID, value)


def _rejection(
    adapter: ContributionAdapter, row: list[str], header: list[str]
) -> tuple[Reason, str]:
    with pytest.raises(RejectedRowError) as caught:
        adapter.parse_row(row, header)
    return caught.value.reason, caught.value.field


@every_adapter
def test_it_has_its_own_name_and_the_hash_of_its_file(name: str) -> None:
    adapter: ContributionAdapter = _adapter(name)
    assert adapter.name == name
    assert adapter.content_hash == hashlib.sha256(_content(name)).digest()


@every_adapter
def test_its_golden_rows_are_read_as_written_in_any_order_of_columns(name: str) -> None:
    adapter, vectors = _adapter(name), load_vectors(name, "rows")
    for vector in vectors["rows"]:
        account = _read(adapter, vector["row"], vectors["header"])
        assert _account_json(account) == vector["account"], vector["name"]
        assert adapter.parse_row(vector["row"][::-1], vectors["header"][::-1]) == account
        check_contributed(account, date.fromisoformat(vectors.get("today", "2005-10-31")))
        identifier = _identifier(account)
        assert normalise(identifier) == identifier.value, vector["name"]


@every_adapter
def test_its_golden_rejections_name_reason_and_column(name: str) -> None:
    adapter, vectors = _adapter(name), load_vectors(name, "rows")
    for vector in vectors["rejected"]:
        header = vector.get("header", vectors["header"])
        expected = (Reason(vector["reason"]), vector["field"])
        assert _rejection(adapter, vector["row"], header) == expected, vector["name"]


@every_adapter
def test_its_rows_that_are_no_records_are_skipped_by_the_rule_they_name(name: str) -> None:
    adapter, vectors = _adapter(name), load_vectors(name, "rows")
    skipped = vectors.get("skipped", [])
    assert {vector["rule"] for vector in skipped} == _rules(adapter)
    for vector in skipped:
        with pytest.raises(SkippedRowError) as caught:
            adapter.parse_row(vector["row"], vectors["header"])
        assert caught.value.rule == vector["rule"], vector["name"]
        assert not adapter.row_keys(vectors["header"])(vector["row"])


def _rules(adapter: ContributedFormat) -> set[str]:
    return {rule.name for rule in adapter.rules.all} if isinstance(adapter, FileAdapter) else set()


@every_adapter
def test_every_column_is_needed(name: str) -> None:
    adapter, vectors = _adapter(name), load_vectors(name, "rows")
    header, row = vectors["header"], vectors["rows"][0]["row"]
    ignores_others = isinstance(adapter, FileAdapter) and adapter.ignores_others
    assert sorted(adapter.columns) == sorted(header) or ignores_others
    for place, column in enumerate(header):
        without = header[:place] + header[place + 1 :]
        cells = row[:place] + row[place + 1 :]
        if column not in adapter.columns:
            assert adapter.parse_row(cells, without) == adapter.parse_row(row, header)
            continue
        assert _rejection(adapter, cells, without) == (Reason.MISSING_FIELD, column)


@every_adapter
def test_a_column_is_read_unless_it_is_declared_lost(name: str) -> None:
    adapter, vectors = _adapter(name), load_vectors(name, "rows")
    header, row = vectors["header"], vectors["rows"][0]["row"]
    lost = {c for loss in adapter.losses if not (loss.merges or loss.floor) for c in loss.columns}
    lost |= set(header) - set(adapter.columns)
    for place, column in enumerate(header):
        changed = [*row[:place], "no value of any column\n", *row[place + 1 :]]
        if column in lost:
            assert adapter.parse_row(changed, header) == adapter.parse_row(row, header)
            continue
        try:
            account = adapter.parse_row(changed, header)
        except RejectedRowError as rejected:
            assert rejected.field == column  # noqa: PT017 (a rejection is one of two good ends)
        else:
            assert account != adapter.parse_row(row, header)


@every_adapter
def test_every_code_of_every_table_gives_another_account_unless_declared_merged(name: str) -> None:
    adapter, vectors = _adapter(name), load_vectors(name, "rows")
    header, row = vectors["header"], vectors["rows"][0]["row"]
    merged = [(c, set(loss.merges)) for loss in adapter.losses for c in loss.columns]
    coded = [
        (c, t) for c in header for t in adapter.codes.values() if row[header.index(c)] in _of(t)
    ]
    columns = [(c, t) for c, t in coded if _rejection_of_unknown(adapter, row, header, c)]
    assert {t.name for _, t in columns} == set(adapter.codes)
    for column, table in columns:
        accounts: dict[str, ContributedRow] = {}
        for code in _of(table):
            changed = list(row)
            changed[header.index(column)] = code
            accounts[code] = _read(adapter, changed, header)
        for (one, account), (other, another) in product(accounts.items(), repeat=2):
            both = any(c == column and {one, other} <= words for c, words in merged)
            assert (account == another) == (one == other or both)


def _of(table: object) -> list[str]:
    if isinstance(table, RangeTable):
        return list(table.ranges)
    assert isinstance(table, DayTable | EnumTable)
    return list(table.days if isinstance(table, DayTable) else table.decode)


def _rejection_of_unknown(
    adapter: ContributionAdapter, row: list[str], header: list[str], column: str
) -> bool:
    """Whether the column holds codes: one that is not in the table is refused as such."""
    changed = list(row)
    changed[header.index(column)] = "no code"
    try:
        adapter.parse_row(changed, header)
    except RejectedRowError as rejected:
        return rejected.reason is Reason.UNKNOWN_CODE
    return False


@every_adapter
@examples(100)
@given(data=st.data())
def test_any_cells_give_an_account_or_a_rejection_that_repeats_none(
    name: str, data: st.DataObject
) -> None:
    adapter, vectors = _adapter(name), load_vectors(name, "rows")
    header, row = vectors["header"], list(vectors["rows"][0]["row"])
    for _ in range(data.draw(st.integers(1, 3))):
        place = data.draw(st.integers(0, len(row) - 1))
        row[place] = data.draw(st.text(st.characters(exclude_categories=()), max_size=24))
    try:
        account = _read(adapter, row, header)
    except RejectedRowError as rejected:
        assert rejected.field in header  # noqa: PT017 (a rejection is one of two good ends)
        return
    except SkippedRowError as skipped:
        assert skipped.rule in _rules(adapter)  # noqa: PT017 (and this another)
        return
    assert account.records if isinstance(account, ContributedAccount) else account.attached


@every_adapter
@examples(50)
@given(header=st.lists(st.text(max_size=12), max_size=30), row=st.lists(st.text(), max_size=30))
def test_any_header_is_rejected_without_repeating_it(
    name: str, header: list[str], row: list[str]
) -> None:
    adapter = _adapter(name)
    _, field = _rejection(adapter, row, header)
    assert field in adapter.columns or field.removeprefix("column ").isdigit()


@every_adapter
def test_the_adapter_of_the_stored_bytes_reads_the_same(name: str) -> None:
    stored, vectors = contribution_adapter_from(_content(name)), load_vectors(name, "rows")
    for vector in vectors["rows"]:
        assert stored.parse_row(vector["row"], vectors["header"]) == _adapter(name).parse_row(
            vector["row"], vectors["header"]
        )


def test_the_real_clients_months_are_what_the_columns_say() -> None:
    path = Path("../shared/data/uci_credit_default.csv")
    if not path.exists():
        pytest.skip("the UCI file is not here")
    adapter = contribution_adapter("uci-csv")
    status = ["PAY_6", "PAY_5", "PAY_4", "PAY_3", "PAY_2", "PAY_0"]
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.reader(file)
        header = next(reader)
        rows = list(reader)
    for cells in rows[::25]:
        row = dict(zip(header, cells, strict=True))
        account = _read(adapter, cells, header)
        assert isinstance(account, ContributedAccount)
        bills = [100 * int(row[f"BILL_AMT{n}"]) for n in (6, 5, 4, 3, 2, 1)]
        records = account.records
        assert [r.balance for r in records] == bills
        assert [r.paid for r in records] == [
            100 * int(row[f"PAY_AMT{n}"]) for n in (6, 5, 4, 3, 2, 1)
        ]
        assert [r.due for r in records] == [None, *(max(0, bill) for bill in bills[:-1])]
        assert [r.days_past_due for r in records] == [30 * max(0, int(row[c])) for c in status]
        assert {r.credit_limit for r in records} == {100 * int(row["LIMIT_BAL"])}
        assert [r.month for r in records] == list(range(2005 * 12 + 3, 2005 * 12 + 9))
