# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Rows of published files: what each key of the language makes of them."""

from __future__ import annotations

from datetime import date

import pytest

from gateway.domain.access.query import Identifier
from gateway.domain.codes import AccountType
from gateway.domain.months import month_number
from gateway.domain.people.schemes import IdentifierScheme
from gateway.domain.records.record import ClientNumber, ClientReference, SkippedRowError
from gateway.errors import AdapterError, Reason, RejectedRowError
from tests.support.records.file_adapters import HEADER, ROW, SMALL, adapter, read

_ONE = 'paid = { column = "paid", when_missing = 0 }'


def _rejected(*changes: tuple[str, str], **cells: str) -> tuple[Reason, str]:
    with pytest.raises(RejectedRowError) as caught:
        read(adapter(*changes), **cells)
    assert len(caught.value.faults) == 1
    return caught.value.reason, caught.value.field


def test_a_row_is_read_as_its_adapter_says() -> None:
    account = read(adapter())
    (record,) = account.records
    assert account.identifier == ClientNumber(7)
    assert account.account_reference == "AB/2018-x"
    assert (account.open_date, account.close_date) == (date(2016, 7, 5), None)
    assert record.month == month_number(2018, 12)
    assert (record.due, record.paid, record.balance) == (1050, 0, 100_000)
    assert record.days_past_due == 30


def test_a_condition_closes_an_account() -> None:
    assert read(adapter(), state="done", ended="01.02.2018").close_date == date(2018, 2, 1)
    assert read(adapter(), state="fine", ended="01.02.2018").close_date is None
    # What a condition leaves aside is not read either.
    assert read(adapter(), state="fine", ended="no date").close_date is None


def test_a_row_that_is_no_record_is_skipped_whatever_else_stands_in_it() -> None:
    with pytest.raises(SkippedRowError) as skipped:
        read(adapter(), state="rejected", person="", due="x")
    assert skipped.value.rule == "applications"


def test_amounts_have_the_decimals_of_their_rows_currency() -> None:
    small = adapter()
    assert read(small, currency="EUR", balance="1.5", due="1").records[0].balance == 150
    assert read(small, currency="JPY", balance="15", due="1").records[0].balance == 15
    assert read(small, currency="KWD", balance="1.5", due="1").records[0].balance == 1500
    assert _rejected(currency="JPY", balance="1.5", due="1") == (Reason.INVALID_VALUE, "balance")


def test_currencies_may_be_words_and_several_words_one_currency() -> None:
    words = (
        ('{ column = "currency" }', '{ column = "currency", codes = "money" }'),
        (
            "[codes.state]",
            (
                '[codes.money]\nof = "Currency"\nsource = "made up"\n'
                'entries = { "NT$" = "TWD", RMB = "CNY", "\u5143" = "CNY", yen = "JPY" }\n'
                "[codes.state]"
            ),
        ),
        (
            "[[loss]]",
            '[[loss]]\ncolumns = ["currency"]\nmerges = ["RMB", "\u5143"]\nwhy = "x"\n[[loss]]',
        ),
    )
    one = read(adapter(*words), currency="\u5143")
    assert (one.currency, one.records[0].due) == ("CNY", 1_050)
    assert read(adapter(*words), currency="yen", due="7").records[0].due == 7
    assert _rejected(*words, currency="EUR") == (Reason.UNKNOWN_CODE, "currency")
    assert _rejected(*words, currency="") == (Reason.MISSING_FIELD, "currency")
    with pytest.raises(AdapterError, match="become the same, declare it"):
        adapter(*words[:2])


def test_several_words_may_be_one_type_of_account_and_a_column_may_say_the_scheme() -> None:
    codes = (
        "[codes.state]",
        (
            '[codes.type]\nof = "AccountType"\nsource = "made up"\n'
            'entries = { car = "NON_REVOLVING_LOAN", house = "NON_REVOLVING_LOAN" }\n'
            '[codes.kind]\nof = "IdentifierScheme"\nsource = "made up"\n'
            'entries = { P = "PASSPORT", I = "CN_RESIDENT_ID" }\n[codes.state]'
        ),
    )
    changes = (
        codes,
        ('{ constant = "NON_REVOLVING_LOAN" }', '{ column = "what", codes = "type" }'),
        (
            'form = "client-number" }',
            'scheme = { column = "kind", codes = "kind" } }',
        ),
        (
            "[[loss]]",
            '[[loss]]\ncolumns = ["what"]\nmerges = ["car", "house"]\nwhy = "x"\n[[loss]]',
        ),
    )
    header = [*HEADER, "what", "kind"]
    account = read(adapter(*changes), header, what="house", kind="P", person="UTO-1")
    assert account.account_type is AccountType.NON_REVOLVING_LOAN
    assert account.identifier == Identifier(IdentifierScheme.PASSPORT, "UTO-1")


def test_an_unknown_currency_is_the_one_fault() -> None:
    assert _rejected(currency="DEM", due="1.005") == (Reason.INVALID_VALUE, "currency")


@pytest.mark.parametrize("cell", ["", "NULL", " NULL ", "\u00a0"])
def test_a_word_for_missing_is_a_missing_cell(cell: str) -> None:
    assert read(adapter(), due=cell).records[0].due is None
    assert read(adapter(), balance=cell).records[0].balance is None
    assert _rejected(person=cell) == (Reason.MISSING_FIELD, "person")
    assert _rejected(state=cell) == (Reason.MISSING_FIELD, "state")


def test_a_credit_limit_that_is_not_said_is_missing_and_not_zero() -> None:
    said = ("credit_limit = { constant = 0 }", 'credit_limit = { column = "balance" }')
    assert read(adapter(said), balance="").records[0].credit_limit is None
    assert read(adapter(said), balance="0").records[0].credit_limit == 0
    assert read(adapter((said[0], ""))).records[0].credit_limit is None


def test_a_word_for_missing_may_be_one_columns_own() -> None:
    more = ("[units]", '[missing_in]\ndue = ["-1"]\n[units]')
    assert read(adapter(more), due="-1").records[0].due is None
    assert read(adapter(more), balance="-1").records[0].balance == -100


def test_the_first_source_whose_condition_holds_counts() -> None:
    several = adapter(
        (
            _ONE,
            (
                'paid = [{ column = "paid", when = { column = "paid", missing = false } },'
                ' { constant = 3, when = { column = "contract", starts = ["AB/", "CD/"] } },'
                ' { constant = 4, when = { column = "currency", is_not = ["EUR"] } },'
                ' { column = "due", when = { column = "opened", in_month_of_record = true } },'
                " { constant = 5 }]"
            ),
        )
    )
    assert read(several, paid="1").records[0].paid == 100
    assert read(several).records[0].paid == 300
    assert read(several, contract="X", currency="USD").records[0].paid == 400
    assert read(several, contract="X", opened="01.12.2018").records[0].paid == 1050
    assert read(several, contract="X", opened="30.11.2018").records[0].paid == 500


def test_all_conditions_of_a_list_must_hold() -> None:
    both = adapter(
        (
            "when_missing = 0",
            'when = [{ column = "state", is = ["late"] }, { column = "due", missing = true }]',
        ),
        ('due = { column = "due" }', 'due = { column = "due", when_missing = 9 }'),
    )
    assert read(both, paid="1", due="").records[0].paid == 100
    assert read(both, paid="1").records[0].paid is None


def test_bounds_are_in_units_of_the_file() -> None:
    assert _rejected(("when_missing = 0", "minimum = 2"), paid="1.99") == (
        Reason.INVALID_VALUE,
        "paid",
    )
    raised = adapter(("when_missing = 0", "at_least = 2"))
    for currency, expected in (("JPY", 2), ("EUR", 200), ("KWD", 2000)):
        assert read(raised, paid="-3", due="1", currency=currency).records[0].paid == expected


def test_blanks_around_a_cell_are_part_of_it_where_the_file_says_so() -> None:
    strict = adapter(("[file]", "[file]\ntrim = false"))
    assert read(strict) == read(adapter())
    assert read(strict, due="NULL").records[0].due is None
    assert read(adapter(), due=" 10.50").records[0].due == 1050
    with pytest.raises(RejectedRowError) as rejected:
        read(strict, due=" 10.50", state="late ", balance=" NULL")
    assert [fault.field for fault in rejected.value.faults] == ["due", "balance", "state"]


def test_every_field_at_fault_is_named_by_column() -> None:
    with pytest.raises(RejectedRowError) as caught:
        read(adapter(), person="x", opened="31.02.2018", due="1,5", state="secret")
    assert [(fault.field, fault.reason) for fault in caught.value.faults] == [
        ("person", Reason.INVALID_VALUE),
        ("opened", Reason.INVALID_VALUE),
        ("due", Reason.INVALID_VALUE),
        ("state", Reason.UNKNOWN_CODE),
    ]
    assert "secret" not in str(caught.value)


def test_unknown_columns_are_refused_unless_others_are_ignored() -> None:
    header = [*HEADER, "colour"]
    with pytest.raises(RejectedRowError) as rejected:
        adapter().parse_row([*ROW, "red"], header)
    assert (rejected.value.reason, rejected.value.field) == (Reason.UNKNOWN_FIELD, "column 11")
    others = adapter(("[file]", '[file]\nignore = "others"'))
    assert others.parse_row([*ROW, "red"], header) == read(adapter())
    twice = [*header, "colour"]
    assert others.parse_row([*ROW, "red", "blue"], twice) == read(adapter())


def test_a_column_that_is_read_stands_once() -> None:
    others = adapter(("[file]", '[file]\nignore = "others"'))
    with pytest.raises(RejectedRowError) as rejected:
        others.parse_row([*ROW, "late"], [*HEADER, "state"])
    assert (rejected.value.reason, rejected.value.field) == (Reason.MALFORMED_BODY, "state")


def test_empty_cells_at_the_end_count_only_where_the_file_says_so() -> None:
    ends = adapter(("[file]", "[file]\nempty_cells_at_end = true"))
    for header in (HEADER, [*HEADER, ""], [*HEADER, "", ""]):
        assert ends.parse_row([*ROW, "", ""], header) == read(adapter())
        with pytest.raises(RejectedRowError):
            ends.parse_row([*ROW, "", "x"], header)
    with pytest.raises(RejectedRowError):
        adapter().parse_row([*ROW, ""], HEADER)


def test_rows_about_one_account_and_month_have_a_key_in_common_however_it_is_written() -> None:
    keys = adapter().row_keys(HEADER)
    other = [" 7", " AB/2018-x", "EUR", *ROW[3:5], " 01.12.2018 ", *ROW[6:]]
    assert keys(ROW) == keys(other) != keys([*ROW[:5], "01.11.2018", *ROW[6:]])
    assert not keys([*ROW[:5], "x", *ROW[6:]])


@pytest.mark.parametrize("reference", ["LC-\u00e4\u00f6-2018/x.7", "a" * 128, "\u8d37\u6b3e7"])
def test_references_may_be_long_and_have_letters(reference: str) -> None:
    assert read(adapter(), contract=reference).account_reference == reference


@pytest.mark.parametrize("reference", ["a" * 129, "a  b", "a\u200bb", "\uff11"])
def test_references_keep_to_the_rule_for_references(reference: str) -> None:
    assert _rejected(contract=reference) == (Reason.INVALID_VALUE, "contract")


def test_a_client_may_be_known_by_a_reference_in_which_case_counts() -> None:
    reference = ('form = "client-number"', 'form = "client-reference"')
    account = read(adapter(reference), person=" F99q-10000001 ")
    assert account.identifier == ClientReference("F99q-10000001")
    assert _rejected(reference, person="") == (Reason.MISSING_FIELD, "person")


@pytest.mark.parametrize("number", ["0", "1000000000", "999999999999999999"])
def test_a_client_number_has_nine_digits_at_most(number: str) -> None:
    reason, field = _rejected(person=number)
    assert reason in (Reason.INVALID_IDENTIFIER, Reason.INVALID_VALUE)
    assert field == "person"
    assert read(adapter(), person="999999999").identifier == ClientNumber(999_999_999)


def test_a_date_may_stand_in_several_columns() -> None:
    several = adapter(
        (
            'open_date = { column = "opened" }',
            'open_date = { columns = ["opened", "ended"], form = "M YYYY", day = "last" }',
        ),
        ('close_date = { column = "ended", when', 'close_date = { column = "reported", when'),
    )
    assert read(several, opened="2", ended="2016").open_date == date(2016, 2, 29)
    assert read(several, opened="", ended="NULL").open_date is None
    with pytest.raises(RejectedRowError) as caught:
        read(several, opened="2", ended="")
    assert (caught.value.reason, caught.value.field) == (Reason.INVALID_VALUE, "opened")


def test_a_reference_of_several_columns_is_no_other_rows() -> None:
    several = ('{ column = "contract" }', '{ columns = ["contract", "state"] }')
    assert read(adapter(several), contract="AB").account_reference == "AB/late"
    assert _rejected(several) == (Reason.INVALID_VALUE, "contract")
    assert _rejected(several, contract="") == (Reason.MISSING_FIELD, "contract")
    client = (
        '{ column = "person", form = "client-number" }',
        '{ columns = ["person", "contract"], form = "client-reference" }',
    )
    account = read(adapter(client), contract="AB")
    assert account.identifier == ClientReference("7/AB")


def test_full_width_signs_are_read_as_ascii_where_the_file_says_so() -> None:
    wide = ("[file]", "[file]\nfull_width = true")
    record = read(adapter(wide), balance="\uff11\uff10\uff0e\uff15", state="\u3000late").records[0]
    assert (record.balance, record.days_past_due) == (1_050, 30)
    assert _rejected(balance="\uff11\uff10") == (Reason.INVALID_VALUE, "balance")


def test_amounts_in_thousands_are_times_a_thousand_and_so_are_their_bounds() -> None:
    thousands = (
        ("[units]", "[units]\ntimes = 1000"),
        (_ONE, 'paid = { column = "paid", when_missing = 2, minimum = 1 }'),
        ("credit_limit = { constant = 0 }", "credit_limit = { constant = 3 }"),
        ('balance = { column = "balance" }', 'balance = { column = "balance", times = 1 }'),
    )
    record = read(adapter(*thousands), due="1.5", paid="", balance="7").records[0]
    assert (record.due, record.paid) == (150_000, 200_000)
    assert (record.credit_limit, record.balance) == (300_000, 700)
    assert _rejected(*thousands, paid="0.9999") == (Reason.INVALID_VALUE, "paid")


def test_months_past_due_become_days_and_the_loss_is_declared() -> None:
    state = SMALL[SMALL.index("[codes.state]") : SMALL.index("[[skip]]")]
    months = (
        ('{ column = "state", codes = "state" }', '{ column = "late_months", times = 30 }'),
        (state, ""),
        ('columns = ["state"]', 'columns = ["late_months"]'),
    )
    header = [*HEADER, "late_months"]
    record = read(adapter(*months), header, late_months="4").records[0]
    assert record.days_past_due == 120
    with pytest.raises(AdapterError, match=r"loss\.late_months: reads ranges: declare the loss"):
        adapter(*months[:2], (SMALL[SMALL.index("[[loss]]") :], ""))
