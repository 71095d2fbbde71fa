# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Leaves of versions, and the root over them; without a database."""

from __future__ import annotations

import struct
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.domain.records.account import ACCOUNT
from gateway.domain.records.month import MONTH
from gateway.log.merkle import leaf_hash
from gateway.log.versions import (
    LINK,
    LeafColumn,
    LeafForm,
    leaf_form,
    leaf_forms,
    versions_root,
)
from tests.support.log import naive_tree
from tests.support.records.guarantees import GUARANTEE

SUBJECT, ACCOUNT_ID = bytes(range(32)), bytes(range(32, 64))
BUCKET = 0
SALT = bytes(range(16))
MONTH_ROW = (BUCKET, SUBJECT, ACCOUNT_ID, 7, date(2005, 9, 1), None, 900, -5, 30, 10**15)
MONTH_LEAF = (
    "00000005" + b"month".hex()
    + "010000"
    + "0200000020" + SUBJECT.hex()
    + "0300000020" + ACCOUNT_ID.hex()
    + "040000000000000007"
    + "0600000816"  # 2,070 days after 2000-01-01
    + "080000000000000384"
    + "09fffffffffffffffb"
    + "0a0000001e"
    + "0b00038d7ea4c68000"
)  # fmt: skip
ACCOUNT_ROW = (BUCKET, SUBJECT, ACCOUNT_ID, 1, False, "bank-a", 1, "TWD", None, date(1999, 12, 31))
ACCOUNT_LEAF = (
    "00000007" + b"account".hex()
    + "010000"
    + "0200000020" + SUBJECT.hex()
    + "0300000020" + ACCOUNT_ID.hex()
    + "040000000000000001"
    + "0500"
    + "0600000006" + b"bank-a".hex()
    + "070001"
    + "0800000003" + b"TWD".hex()
    + "0affffffff"
)  # fmt: skip
LINK_TIME = datetime(2000, 1, 1, 8, 0, 1, 5, timezone(timedelta(hours=8)))
LINK_ROW = (BUCKET, SUBJECT, 2, ACCOUNT_ID, 3, 9, LINK_TIME, "clerk-é")
LINK_LEAF = (
    "00000004" + b"link".hex()
    + "010000"
    + "0200000020" + SUBJECT.hex()
    + "040000000000000002"
    + "0600000020" + ACCOUNT_ID.hex()
    + "070000000000000003"
    + "080000000000000009"
    + "0900000000000f4245"
    + "0a00000008" + "clerk-é".encode().hex()
)  # fmt: skip
ROOT = "deb8fc87f520d9e292ed3f05441e0cc94de60ac53e95c65ccf6bd59ae8a28d00"

VALUES: dict[str, st.SearchStrategy[Any]] = {
    "int2": st.integers(-(2**15), 2**15 - 1),
    "int4": st.integers(-(2**31), 2**31 - 1),
    "int8": st.integers(-(2**63), 2**63 - 1),
    "bool": st.booleans(),
    "bytea": st.binary(max_size=40),
    "text": st.text(max_size=10),
    "date": st.dates(),
    "timestamptz": st.datetimes(timezones=st.just(UTC)),
}


def rows(form: LeafForm) -> st.SearchStrategy[tuple[Any, ...]]:
    """Any rows of a table, whether or not it would take them."""
    return st.tuples(*(st.none() | VALUES[column.type] for column in form.columns))


@st.composite
def kinds_and_rows(draw: st.DrawFn) -> tuple[LeafForm, tuple[Any, ...]]:
    """A row of any table."""
    form = draw(st.sampled_from([*leaf_forms(), leaf_form(GUARANTEE)]))
    return form, draw(rows(form))


@pytest.mark.parametrize(
    ("form", "row", "leaf"),
    [
        (leaf_form(MONTH), MONTH_ROW, MONTH_LEAF),
        (leaf_form(ACCOUNT), ACCOUNT_ROW, ACCOUNT_LEAF),
        (LINK, LINK_ROW, LINK_LEAF),
    ],
    ids=["month", "account", "link"],
)
def test_a_leaf_has_just_these_bytes_for_ever(
    form: LeafForm, row: tuple[Any, ...], leaf: str
) -> None:
    assert form.leaf((*row, None)).hex() == leaf
    assert form.leaf((*row, SALT)).hex() == leaf + "ff" + "00000010" + SALT.hex()


@given(st.lists(kinds_and_rows(), min_size=2, max_size=2, unique=True))
def test_two_rows_that_differ_anywhere_have_different_leaves(
    some: list[tuple[LeafForm, tuple[Any, ...]]],
) -> None:
    first, second = (form.leaf(row) for form, row in some)
    assert first != second


@given(kinds_and_rows())
def test_a_column_that_is_added_later_leaves_the_leaves_of_older_rows_as_they_were(
    found: tuple[LeafForm, tuple[Any, ...]],
) -> None:
    form, row = found
    *columns, salt = form.columns
    *values, salted = row
    number = columns[-1].number + 1
    later = LeafColumn(number, "later", "int8")
    longer = LeafForm(form.kind, form.table, (*columns, later, salt))
    assert longer.leaf((*values, None, salted)) == form.leaf(row)
    before = form.leaf((*values, None))
    behind = form.leaf(row).removeprefix(before)
    assert longer.leaf((*values, 0, salted)) == before + bytes([number]) + bytes(8) + behind


def test_a_row_needs_a_value_for_each_column_and_each_within_its_type() -> None:
    form = leaf_form(MONTH)
    for row in (MONTH_ROW, (*MONTH_ROW, None, None)):
        with pytest.raises(ValueError, match="zip"):
            form.leaf(row)
    with pytest.raises(struct.error):
        form.leaf((2**15, *MONTH_ROW[1:], None))


def test_every_table_of_versions_has_its_own_kind_and_numbers_ascend() -> None:
    forms = [*leaf_forms(), leaf_form(GUARANTEE)]
    assert len({form.kind for form in forms}) == len({form.table for form in forms}) == len(forms)
    for form in forms:
        numbers = [column.number for column in form.columns]
        assert numbers == sorted(set(numbers))
        assert numbers[0] == 1
        assert numbers[-1] <= 255


@given(st.lists(st.binary(max_size=8), max_size=40), st.randoms())
def test_the_root_is_that_of_rfc_6962_over_the_ascending_leaf_hashes(
    leaves: list[bytes], random: Any
) -> None:
    expected = naive_tree.root(sorted(map(leaf_hash, leaves)))
    random.shuffle(leaves)
    assert versions_root(leaves) == expected


def test_the_root_of_an_account_and_its_month_is_the_published_one() -> None:
    rows = (MONTH, MONTH_ROW), (ACCOUNT, ACCOUNT_ROW)
    leaves = [leaf_form(kind).leaf((*row, None)) for kind, row in rows]
    assert versions_root(leaves).hex() == ROOT
    assert versions_root([]).hex() == (
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    )
