# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Adapters' files say records of any kind, in both versions of the language."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from adapters.registry import adapter_content, contribution_adapter_from
from gateway.domain.records.kind import Kind, merged_rows, missing_rows, newer_rows
from gateway.domain.records.kinds import KINDS
from gateway.domain.records.record import ContributedAccount, ContributedParts, UnreadableRowError
from gateway.errors import AdapterError
from tests.support.records.file_adapters import HEADER, ROW, SMALL
from tests.support.records.guarantees import (
    ADAPTER_1,
    ADAPTER_2,
    COLUMNS,
    FIELDS,
    GUARANTEE,
    Guarantee,
    GuaranteeState,
)

CELLS = ["11010519491231002X", "A-1", "1", "500", "S", "2005-02-01", ""]
SAID = Guarantee(1, 500, GuaranteeState.STANDING, date(2005, 2, 1), None)
LOAN = {
    "account_reference": "A-1",
    "resident_id": "11010519491231002X",
    "product": "D1",
    "currency": "TWD",
    "principal_minor": "1",
    "open_date": "2005-01-15",
    "close_date": "",
    "month": "2005-02",
    "due_minor": "1",
    "paid_minor": "1",
    "balance_minor": "1",
    "days_past_due": "0",
}
_KEPT = 'state = { column = "kept", codes = "kept" }'
IN_UNITS = ADAPTER_2.replace('"minor units"', '"units of the currency"')


@pytest.fixture(autouse=True)
def kind(monkeypatch: pytest.MonkeyPatch) -> Kind:
    """The kind has its row."""
    monkeypatch.setitem(KINDS, GUARANTEE.name, GUARANTEE)
    return GUARANTEE


def _read(text: str, header: list[str], cells: list[str]) -> Any:
    adapter = contribution_adapter_from(text.encode())
    read = adapter.parse_row(cells, header)
    assert adapter.row_keys(header)(cells)
    return read


@pytest.mark.parametrize("text", [ADAPTER_1, ADAPTER_2])
def test_a_row_can_say_only_what_hangs_on_an_account(text: str) -> None:
    read = _read(text, list(COLUMNS), CELLS)
    assert isinstance(read, ContributedParts)
    assert read.attached == (SAID,)


def test_a_row_can_say_it_beside_an_account_and_its_month() -> None:
    text = adapter_content("instalment-csv").decode() + FIELDS
    header, cells = [*LOAN, *COLUMNS[2:]], [*LOAN.values(), *CELLS[2:]]
    read = _read(text, header, cells)
    assert isinstance(read, ContributedAccount)
    assert (len(read.records), read.attached) == (1, (SAID,))


def test_version_2_reads_it_beside_a_month_in_the_accounts_currency() -> None:
    # The small adapter has a column and a code table of that name already.
    fields = FIELDS.replace('state = { column = "state", codes = "state" }', _KEPT)
    text = SMALL + fields.replace("[codes.state", "[codes.kept")
    header = [*HEADER, *(name.replace("state", "kept") for name in COLUMNS[2:])]
    read = _read(text, header, [*ROW, "1", "5.00", "S", "01.02.2005", ""])
    assert isinstance(read, ContributedAccount)
    assert (len(read.records), read.attached) == (1, (SAID,))


def test_amounts_in_units_take_the_currency_that_is_said_for_them() -> None:
    text = IN_UNITS.replace("[account]", '[account]\ncurrency = { constant = "TWD" }')
    cells = ["5.00" if cell == "500" else cell for cell in CELLS]
    assert _read(text, list(COLUMNS), cells).attached == (SAID,)
    with pytest.raises(AdapterError, match="missing"):
        contribution_adapter_from(IN_UNITS.encode())


@pytest.mark.parametrize("text", [ADAPTER_1, ADAPTER_2])
@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("[[attached.guarantee]]", "[[attached.nonsense]]"),
        ('amount = { column = "amount" }', ""),
        ("amount =", "sum ="),
        ('of = "GuaranteeState"', 'of = "Purpose"'),
        ('C = "CALLED"', 'C = "CANCELLED"'),
    ],
)
def test_a_file_that_contradicts_the_kind_does_not_load(text: str, old: str, new: str) -> None:
    assert old in text
    with pytest.raises(AdapterError):
        contribution_adapter_from(text.replace(old, new).encode())


@pytest.mark.parametrize("text", [ADAPTER_1, ADAPTER_2])
def test_every_field_that_cannot_be_read_is_named(text: str) -> None:
    cells = [*CELLS[:2], "x", "y", "Z", "2005", "2006"]
    with pytest.raises(UnreadableRowError) as unreadable:
        _read(text, list(COLUMNS), cells)
    assert [fault.field for fault in unreadable.value.faults] == list(COLUMNS[2:])
    assert isinstance(unreadable.value.readable, ContributedParts)


def test_a_kind_without_a_key_has_one_row_per_account() -> None:
    single = replace(GUARANTEE, key=())
    later = replace(SAID, number=2)
    assert merged_rows(single, [SAID], [later]) == (later,)
    assert newer_rows(single, [SAID], [later]) == [later]
    assert newer_rows(single, [SAID], [SAID]) == []
    assert missing_rows(single, [SAID], []) == [SAID]
    assert missing_rows(single, [SAID], [later]) == []
