# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What contributed rows must keep to, and what they change."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.domain.access.query import Identifier
from gateway.domain.codes import AccountType
from gateway.domain.months import month_number
from gateway.domain.people.buckets import bucket_of
from gateway.domain.people.schemes import IdentifierScheme
from gateway.domain.records.contribution import (
    AccountKey,
    apply_row,
    batch_changes,
    check_contributed,
    find_faults,
    months_are_faultless,
)
from gateway.domain.records.kinds import KINDS
from gateway.domain.records.month import FIRST_MONTH, MAX_AMOUNT, MAX_DPD
from gateway.domain.records.record import (
    Account,
    ContributedAccount,
    ContributedParts,
    RepaymentRecord,
)
from gateway.domain.reports.aggregate import build_summary
from gateway.domain.reports.columns import AddedSeries, Column, Per
from gateway.errors import Reason, RejectedRowError
from tests.support.records.guarantees import GUARANTEE, Guarantee, GuaranteeState
from tests.support.suite.exhaustive import examples

JULY = month_number(2005, 7)
TODAY = date(2005, 9, 10)
RECORD = RepaymentRecord(JULY, 100, 100, 1_000, 0, 5_000)
ROW = ContributedAccount(
    identifier=Identifier(IdentifierScheme.CN_RESIDENT_ID, "11010519491231002X"),
    account_reference="A-1",
    account_type=AccountType.CREDIT_CARD,
    currency="CNY",
    open_date=date(2001, 1, 1),
    close_date=None,
    records=(RECORD,),
)
SUBJECT, OTHER, ACCOUNT = b"s" * 32, b"o" * 32, b"a" * 32
HEADS = {bucket_of(SUBJECT): 1, bucket_of(OTHER): 5}
Rows = list[tuple[AccountKey, ContributedAccount]]


def _apply(before: dict[AccountKey, Account], rows: Rows) -> dict[AccountKey, Account]:
    after = dict(before)
    for key, row in rows:
        after[key] = apply_row(after.get(key), "bank-a", row)
    return after


def test_a_good_row_passes() -> None:
    check_contributed(ROW, TODAY)
    check_contributed(replace(ROW, records=(RECORD._replace(month=JULY + 2),)), TODAY)


@pytest.mark.parametrize(
    ("field", "row"),
    [
        ("account_reference", replace(ROW, account_reference="")),
        ("account_reference", replace(ROW, account_reference="x" * 129)),
        ("currency", replace(ROW, currency="cny")),
        ("currency", replace(ROW, currency="CNY\n")),
        ("open_date", replace(ROW, open_date=date(2005, 9, 11))),
        ("open_date", replace(ROW, open_date=date(1899, 12, 31))),
        ("close_date", replace(ROW, close_date=date(2005, 9, 11))),
        ("close_date", replace(ROW, close_date=date(2000, 12, 31))),
        ("month", replace(ROW, records=())),
        ("month", replace(ROW, records=(RECORD, RECORD))),
        ("month", replace(ROW, records=(RECORD._replace(month=JULY + 3),))),
        ("month", replace(ROW, records=(RECORD._replace(month=0),))),
    ],
)
def test_a_row_out_of_bounds_is_rejected_by_field(field: str, row: ContributedAccount) -> None:
    with pytest.raises(RejectedRowError) as rejected:
        check_contributed(row, TODAY)
    assert rejected.value.field == field


@pytest.mark.parametrize("field", ["due", "paid", "balance", "credit_limit", "days_past_due"])
@pytest.mark.parametrize("value", [-MAX_AMOUNT - 1, MAX_AMOUNT + 1])
def test_a_figure_out_of_bounds_is_rejected_by_field(field: str, value: int) -> None:
    record = RECORD._replace(**{field: value})
    with pytest.raises(RejectedRowError) as rejected:
        check_contributed(replace(ROW, records=(record,)), TODAY)
    assert (rejected.value.reason, rejected.value.field) == (Reason.INVALID_VALUE, field)


def test_only_a_balance_may_be_negative() -> None:
    check_contributed(replace(ROW, records=(RECORD._replace(balance=-1, due=None),)), TODAY)
    for negative in (RECORD._replace(due=-1), RECORD._replace(paid=-1)):
        with pytest.raises(RejectedRowError):
            check_contributed(replace(ROW, records=(negative,)), TODAY)


def test_an_old_month_sent_late_does_not_reopen_a_closed_account() -> None:
    closed = apply_row(None, "bank-a", replace(ROW, close_date=date(2005, 7, 20)))
    late = replace(ROW, records=(RECORD._replace(month=JULY - 1),))
    after = apply_row(closed, "bank-a", late)
    assert after.close_date == date(2005, 7, 20)
    assert [record.month for record in after.records] == [JULY - 1, JULY]


def test_the_newest_month_said_again_corrects_the_account() -> None:
    before = apply_row(None, "bank-a", ROW)
    after = apply_row(before, "bank-a", replace(ROW, open_date=None))
    changes = batch_changes(HEADS, {(SUBJECT, ACCOUNT): before}, {(SUBJECT, ACCOUNT): after})
    assert changes.versions["account"] == [((SUBJECT, ACCOUNT), after)]
    assert changes.versions["month"] == []
    assert len(changes.summaries) == 1


def test_only_changed_months_become_versions() -> None:
    two = replace(ROW, records=(RECORD, RECORD._replace(month=JULY + 1)))
    before = apply_row(None, "bank-a", two)
    corrected = RECORD._replace(days_past_due=30)
    after = apply_row(before, "bank-a", replace(two, records=(corrected, two.records[1])))
    changes = batch_changes(HEADS, {(SUBJECT, ACCOUNT): before}, {(SUBJECT, ACCOUNT): after})
    assert changes.versions["account"] == []
    assert changes.versions["month"] == [((SUBJECT, ACCOUNT), corrected)]
    assert list(changes.summaries) == [(SUBJECT, build_summary(2, [after]))]


def test_an_untouched_subject_gets_no_summary() -> None:
    other = apply_row(None, "bank-b", ROW)
    before = {(OTHER, ACCOUNT): other}
    changes = batch_changes(
        HEADS, before, before | {(SUBJECT, ACCOUNT): apply_row(None, "bank-a", ROW)}
    )
    assert [subject for subject, _ in changes.summaries] == [SUBJECT]
    assert not batch_changes(HEADS, before, before)


def test_each_bucket_that_changes_gets_its_own_next_version_and_no_other_bucket_any() -> None:
    account = apply_row(None, "bank-a", ROW)
    changes = batch_changes(HEADS, {}, {(SUBJECT, ACCOUNT): account, (OTHER, ACCOUNT): account})
    assert [summary.data_version for _, summary in changes.summaries] == [6, 2]
    assert changes.buckets == [bucket_of(OTHER), bucket_of(SUBJECT)]
    withdrawn = batch_changes(HEADS, {(SUBJECT, ACCOUNT): account}, {})
    assert (withdrawn.without_accounts, withdrawn.buckets) == ([SUBJECT], [bucket_of(SUBJECT)])


@st.composite
def _rows(draw: st.DrawFn) -> Rows:
    """Rows of a few accounts; a month of an account comes once, in any order."""
    months = draw(st.sets(st.tuples(st.integers(0, 3), st.integers(0, 8)), min_size=1, max_size=20))
    rows = []
    for account, month in draw(st.permutations(sorted(months))):
        record = RECORD._replace(month=JULY - month, days_past_due=draw(st.sampled_from([0, 30])))
        closed = draw(st.sampled_from([None, date(2005, 8, 1)]))
        key = (bytes([account % 2]) * 32, bytes([account]) * 32)
        rows.append((key, replace(ROW, records=(record,), close_date=closed)))
    return rows


@examples(60)
@given(_rows(), st.integers(1, 20))
def test_batch_borders_do_not_matter_and_the_same_rows_again_change_nothing(
    rows: Rows, size: int
) -> None:
    state: dict[AccountKey, Account] = {}
    for start in range(0, len(rows), size):
        state = _apply(state, rows[start : start + size])
    assert state == _apply({}, rows)
    for start in range(0, len(rows), size):
        assert not batch_changes({}, state, _apply(state, rows[start : start + size]))


_AMOUNTS = st.sampled_from([None, -MAX_AMOUNT - 1, -1, 0, MAX_AMOUNT, MAX_AMOUNT + 1])
_RECORDS = st.builds(
    RepaymentRecord,
    st.sampled_from([0, FIRST_MONTH - 1, FIRST_MONTH, JULY, JULY + 1, JULY + 2, JULY + 3]),
    _AMOUNTS,
    _AMOUNTS,
    _AMOUNTS,
    st.sampled_from([-1, 0, MAX_DPD, MAX_DPD + 1]),
    _AMOUNTS,
)
_GOOD = st.builds(RECORD._replace, month=st.sampled_from([FIRST_MONTH, JULY, JULY + 2]))


@examples(300)
@given(st.lists(st.lists(_GOOD | _RECORDS, min_size=1, max_size=3), max_size=3))
def test_months_looked_at_together_are_faultless_when_each_of_them_is(
    of_rows: list[list[RepaymentRecord]],
) -> None:
    rows = [replace(ROW, open_date=None, records=tuple(records)) for records in of_rows]
    assert months_are_faultless(rows, TODAY) == (not any(find_faults(row, TODAY) for row in rows))


def test_a_report_versions_series_sees_what_hangs_on_an_account(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(KINDS, GUARANTEE.name, GUARANTEE)
    guarantee = Guarantee(1, 500, GuaranteeState.STANDING, date(2005, 2, 1), None)
    before = apply_row(None, "bank-a", ROW)
    said = ContributedParts(ROW.identifier, ROW.account_reference, (guarantee,))
    after = apply_row(before, "bank-a", said)
    key = SUBJECT, ACCOUNT
    changes = batch_changes(HEADS, {key: before}, {key: after})
    assert {kind: n for kind, n in changes.counts.items() if n} == {"guarantee": 1}
    assert [subject for subject, _ in changes.summaries] == [SUBJECT]
    series = AddedSeries(
        version=9,
        columns=(Column("guaranteed", "bigint", Per.MONTH),),
        holder=lambda guaranteed, _money: guaranteed,
        money_holder=lambda: None,
        compute=lambda cells: [
            cells.by_month.total([sum(row.amount for row in a.attached) for a in cells.accounts])
        ],
    )
    summary = build_summary(2, [after], [series])
    assert summary is not None
    assert summary.added == {9: [500] * len(summary.accounts)}
