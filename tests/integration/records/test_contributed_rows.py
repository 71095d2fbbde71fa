# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What `contribute` must not take: rows that contradict themselves, others, or the records."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from gateway.demo.loan_portfolio import INSTALMENT_COLUMNS
from gateway.domain.people.synthetic import synthetic_resident_id
from gateway.errors import ContributionError
from tests.support.fakes import SettableClock
from tests.support.records.contributed_loans import (
    LOAN,
    contribute,
    faults,
    loans,
    months,
    rejected,
)
from tests.support.records.contributor import Contributor
from tests.support.suite.exhaustive import first_every_day

INVALID = "INVALID_VALUE"


@pytest.fixture
def kin(contributor: Contributor) -> Contributor:
    """A contributor called kin-bank."""
    contributor.register("kin-bank")
    return contributor


@pytest.fixture(scope="module")
def refusing(module_database_url: str, tmp_path_factory: pytest.TempPathFactory) -> Contributor:
    """The same, for all tests in which nothing is taken."""
    keys = tmp_path_factory.mktemp("refusing") / "contributor-keys"
    made = Contributor(module_database_url, keys, SettableClock())
    made.register("kin-bank")
    return made


async def test_another_currency_later_does_not_rename_the_money_of_earlier_months(
    kin: Contributor, tmp_path: Path
) -> None:
    assert contribute(kin, loans(tmp_path / "a.csv", *months(2, 6))).exit_code == 0
    june = loans(tmp_path / "b.csv", *months(7, 7, currency="EUR"))
    done = contribute(kin, june, "--json")
    assert done.exit_code == 1
    assert faults(done) == [(2, {"currency": INVALID})]
    assert json.loads(done.stdout)["contributions"] == 0
    (summary,) = await kin.summaries([kin.subject(7)])
    assert summary is not None
    assert [money.currency for money in summary.money] == ["TWD"]


@pytest.mark.parametrize("batch_rows", first_every_day([2, 1, 1_000]))
@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
def test_one_account_in_one_file_keeps_one_currency_whatever_the_order_of_months(
    kin: Contributor, tmp_path: Path, order: tuple[int, ...], batch_rows: int
) -> None:
    rows = [
        {"month": "2005-02"},
        {"month": "2005-03", "currency": "EUR"},
        {"month": "2005-04", "currency": "EUR"},
    ]
    path = loans(tmp_path / "a.csv", *(rows[place] for place in order))
    kin.contribute(path, "instalment-csv", "kin-bank", batch_rows=batch_rows)
    first = rows[order[0]].get("currency", "TWD")
    (account,) = kin.accounts(kin.subject(7))
    assert account.currency == first
    wrong = [n + 2 for n, place in enumerate(order) if rows[place].get("currency", "TWD") != first]
    assert [row.line for row in kin.rejected] == wrong
    assert {fault.field for row in kin.rejected for fault in row.faults} == {"currency"}


@pytest.mark.parametrize(
    "code", ["RMB", "XXX", "XTS", "DEM", "BGN", "twd", "CLF", "XAU", "TWD ", "", "US", "USDT"]
)
def test_no_account_is_in_a_currency_that_is_none(
    refusing: Contributor, tmp_path: Path, code: str
) -> None:
    done = contribute(refusing, loans(tmp_path / "a.csv", {"currency": code}), "--json")
    assert done.exit_code == 1
    assert faults(done) == [(2, {"currency": INVALID if code else "MISSING_FIELD"})]


@pytest.mark.parametrize("code", first_every_day(["JPY", "KWD", "CNY", "XCG", "UYW"], 2))
async def test_amounts_in_minor_units_are_taken_as_they_are_in_every_currency(
    kin: Contributor, tmp_path: Path, code: str
) -> None:
    done = contribute(kin, loans(tmp_path / "a.csv", {"currency": code, "balance_minor": "1234"}))
    assert done.exit_code == 0
    (account,) = kin.accounts(kin.subject(7))
    assert (account.currency, account.records[0].balance) == (code, 1234)


@pytest.mark.parametrize(
    ("row", "field"),
    [
        ({"open_date": "2026-01-15", "month": "2005-09"}, "open_date"),
        ({"open_date": "2005-03-01"}, "open_date"),
        ({"open_date": "0001-01-01"}, "open_date"),
        ({"open_date": "9999-12-31"}, "open_date"),
        ({"close_date": "9999-12-31"}, "close_date"),
        ({"close_date": "2005-01-14"}, "close_date"),
        ({"month": "2999-01"}, "month"),
        ({"month": "0001-01", "open_date": ""}, "month"),
    ],
)
def test_dates_that_contradict_each_other_are_refused_at_their_column(
    refusing: Contributor, tmp_path: Path, row: dict[str, str], field: str
) -> None:
    done = contribute(refusing, loans(tmp_path / "a.csv", row), "--json")
    assert faults(done) == [(2, {field: INVALID})]


def test_an_account_late_after_its_closing_date_is_no_contradiction(
    kin: Contributor, tmp_path: Path
) -> None:
    row = {"close_date": "2005-03-31", "month": "2005-09", "days_past_due": "120"}
    assert contribute(kin, loans(tmp_path / "a.csv", row)).exit_code == 0


def test_an_account_is_not_opened_after_months_that_are_stored_of_it(
    kin: Contributor, tmp_path: Path
) -> None:
    contribute(kin, loans(tmp_path / "a.csv", *months(2, 4, open_date="")))
    later = loans(tmp_path / "b.csv", {"month": "2005-05", "open_date": "2005-05-01"})
    assert faults(contribute(kin, later, "--json")) == [(2, {"open_date": INVALID})]


def test_a_month_before_the_stored_opening_is_refused_unless_the_row_says_otherwise(
    kin: Contributor, tmp_path: Path
) -> None:
    contribute(kin, loans(tmp_path / "a.csv", {"month": "2005-05", "open_date": "2005-05-01"}))
    early = loans(tmp_path / "b.csv", {"month": "2005-03", "open_date": ""})
    assert faults(contribute(kin, early, "--json")) == [(2, {"month": INVALID})]
    corrected = loans(tmp_path / "c.csv", {"month": "2005-03", "open_date": "2005-02-01"})
    assert contribute(kin, corrected).exit_code == 0


@pytest.mark.parametrize(
    "reference",
    first_every_day(
        [
            "SP-1 ",
            " SP-1",
            "SP  1",
            "SP-1\u00a0",
            "SP\u20071",
            "SP\u200b-1",
            "\ufeffSP-1",
            "SP-1\u202e",
            "SP-\uff11",
            "\uff33P-1",
            "SP-\u0661",
            "SP-e\u0301",
            "SP-1\ufe0f",
            "\u3164SP-1",
            "SP\t1",
            "SP-1\x7f",
        ],
        6,
    ),
)
def test_no_second_spelling_of_a_reference_makes_a_second_account(
    kin: Contributor, tmp_path: Path, reference: str
) -> None:
    path = loans(tmp_path / "a.csv", {"balance_minor": "80"}, {"account_reference": reference})
    done = contribute(kin, path, "--json")
    assert faults(done) == [(3, {"account_reference": INVALID})]
    assert len(kin.accounts(kin.subject(7))) == 1
    assert reference not in done.output


@pytest.mark.parametrize(
    "reference",
    first_every_day(
        ["SP 1", "\u5408\u540c\uff082024\uff09001\u53f7", "Ärger-é", "sp-1", "a" * 128], 2
    ),
)
def test_a_reference_with_one_spelling_is_taken(
    kin: Contributor, tmp_path: Path, reference: str
) -> None:
    rows = [{}, {"account_reference": reference}]
    assert contribute(kin, loans(tmp_path / "a.csv", *rows)).exit_code == 0
    assert len(kin.accounts(kin.subject(7))) == 2


def test_when_every_row_is_refused_the_end_says_that_nothing_changed(
    kin: Contributor, tmp_path: Path
) -> None:
    for month in ("2005-02", "2005-03"):
        contribute(kin, loans(tmp_path / "a.csv", {"month": month}))
    bad = loans(tmp_path / "b.csv", {"currency": "RMB"}, {"product": "nothing"})
    done = contribute(kin, bad)
    assert done.exit_code == 1
    assert "0 of 2 rows taken" in done.stdout
    assert "nothing changed" in done.stdout
    assert json.loads(contribute(kin, bad, "--json").stdout)["last_contribution"] is None


@pytest.mark.parametrize("adapter", ["instalment-csv", "uci-csv"])
def test_a_file_with_another_formats_header_is_not_taken_for_one_without_rows(
    kin: Contributor, tmp_path: Path, adapter: str
) -> None:
    (tmp_path / "a.csv").write_text("one,two,secret\n")
    done = contribute(kin, tmp_path / "a.csv", adapter=adapter)
    assert done.exit_code == 2
    assert f"header is not that of {adapter}" in done.stderr
    assert "secret" not in done.output
    other = loans(tmp_path / "b.csv", {})
    assert contribute(kin, other, adapter="uci-csv").exit_code == 2
    assert kin.count("contribution") == 0


def test_a_header_that_names_a_column_twice_or_not_at_all_is_refused_whole(
    kin: Contributor, tmp_path: Path
) -> None:
    names = [*INSTALMENT_COLUMNS[1:], "month"]
    (tmp_path / "a.csv").write_text(",".join(names) + "\n" + ",".join(names) + "\n")
    done = contribute(kin, tmp_path / "a.csv")
    assert done.exit_code == 2
    said = " ".join(done.stderr.split())
    assert "MALFORMED_BODY at month, MISSING_FIELD at account_reference" in said


def test_an_empty_file_and_one_without_rows_are_told_apart(
    kin: Contributor, tmp_path: Path
) -> None:
    (tmp_path / "empty.csv").write_bytes(b"")
    done = contribute(kin, tmp_path / "empty.csv")
    assert (done.exit_code, "empty" in done.stderr) == (2, True)
    done = contribute(kin, loans(tmp_path / "header.csv"))
    assert (done.exit_code, "no rows" in done.stdout) == (0, True)


@pytest.mark.parametrize("batch_rows", [1, 1_000])
def test_two_rows_that_contradict_each_other_are_both_refused_and_name_each_other(
    kin: Contributor, tmp_path: Path, batch_rows: int
) -> None:
    path = loans(
        tmp_path / "a.csv",
        {"month": "2005-02"},
        {"month": "2005-03", "paid_minor": "1"},
        {"month": "2005-04"},
        {"month": "2005-03", "paid_minor": "2", "days_past_due": "30"},
        {"month": "2005-04"},
    )
    kin.contribute(path, "instalment-csv", "kin-bank", batch_rows=batch_rows)
    assert [(row.line, row.contradicts) for row in kin.rejected] == [(3, (5,)), (5, (3,))]
    for row in kin.rejected:
        assert [fault.field for fault in row.faults] == ["paid_minor", "days_past_due"]
    (account,) = kin.accounts(kin.subject(7))
    assert [record.month % 12 + 1 for record in account.records] == [2, 4]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("resident_id", synthetic_resident_id(8)),
        ("open_date", "2005-01-16"),
        ("close_date", "2005-02-28"),
        ("product", "R1"),
        ("currency", "CNY"),
    ],
)
def test_what_two_rows_say_of_the_account_itself_may_not_contradict_either(
    refusing: Contributor, tmp_path: Path, field: str, value: str
) -> None:
    done = contribute(refusing, loans(tmp_path / "a.csv", {}, {field: value}), "--json")
    assert faults(done) == [(2, {field: INVALID}), (3, {field: INVALID})]
    assert [row["contradicts"] for row in rejected(done)] == [[3], [2]]
    assert refusing.count("account") == 0


def test_the_same_row_twice_and_the_same_person_in_another_notation_are_no_contradiction(
    kin: Contributor, tmp_path: Path
) -> None:
    path = loans(tmp_path / "a.csv", {}, {}, {"resident_id": f" {LOAN['resident_id'].lower()} "})
    assert contribute(kin, path).exit_code == 0
    changed = loans(tmp_path / "b.csv", {}, {"principal_minor": "1"})
    assert contribute(kin, changed).exit_code == 0  # a column that is not kept


def test_a_rejected_row_names_every_field_at_fault_by_the_files_own_column(
    kin: Contributor, tmp_path: Path
) -> None:
    wrong = {
        "resident_id": "123",
        "product": "secret-product",
        "currency": "RMB",
        "open_date": "2005-02-31",
        "month": "2005-13",
        "paid_minor": "1e3",
        "balance_minor": "",
        "days_past_due": "99999",
    }
    expected = dict.fromkeys(wrong, INVALID) | {
        "product": "UNKNOWN_CODE",
        "balance_minor": "MISSING_FIELD",
        "resident_id": "INVALID_IDENTIFIER",
    }
    path = loans(tmp_path / "a.csv", wrong)
    done = contribute(kin, path, "--json")
    assert faults(done) == [(2, expected)]
    report = tmp_path / "report.csv"
    done = contribute(kin, path, "--report", str(report))
    for text in (report.read_text(), done.stderr):
        for field, reason in expected.items():
            assert field in text
            assert reason in text
        assert "secret" not in text


@pytest.mark.parametrize(
    "text",
    ["1e3", "\u0661\u0662", "-0", "+5", " 5", "5 ", "1 000", "1.0", "0x10", "NaN", "9" * 20, "00"],
)
def test_no_way_to_write_a_number_is_guessed(
    refusing: Contributor, tmp_path: Path, text: str
) -> None:
    done = contribute(refusing, loans(tmp_path / "a.csv", {"balance_minor": text}), "--json")
    assert faults(done) == [(2, {"balance_minor": INVALID})]


@pytest.mark.parametrize(
    ("spoil", "field"),
    first_every_day(
        [
            (lambda line: line + b"\xff", "line"),
            (lambda line: line.replace(b"D1", b"D\x001"), "line"),
            (lambda line: line.replace(b"1200000", b"12\x0000"), "line"),
            (lambda line: b'"' + line, "line"),
            (lambda line: line.replace(b"SP-1", b'"SP"-1'), "line"),
            (lambda line: line.replace(b"SP-1", b"S" * 200_000), "line"),
            (lambda line: line.replace(b",0", b"\r,0"), "line"),
            (lambda line: line + b",", "row"),
            (lambda line: line.rpartition(b",")[0], "row"),
            (lambda line: line.replace(b"1100000", b'"1,100,000"'), "balance_minor"),
        ],
        3,
    ),
)
def test_a_spoilt_line_is_refused_and_loses_no_other(
    kin: Contributor,
    tmp_path: Path,
    spoil: Callable[[bytes], bytes],
    field: str,
) -> None:
    path = loans(tmp_path / "a.csv", *months(2, 4))
    header, first, second, third = path.read_bytes().splitlines()
    path.write_bytes(b"\xef\xbb\xbf" + b"\r\n".join([header, first, spoil(second), third]))
    done = contribute(kin, path, "--json")
    assert done.exit_code == 1
    assert [(line, list(fields)) for line, fields in faults(done)] == [(3, [field])]
    (account,) = kin.accounts(kin.subject(7))
    assert len(account.records) == 2


def test_a_line_too_long_for_any_row_is_refused_before_anything_is_taken(
    kin: Contributor, tmp_path: Path
) -> None:
    path = loans(tmp_path / "a.csv", *months(2, 4))
    path.write_bytes(path.read_bytes() + b"x" * (1 << 21))
    done = contribute(kin, path)
    assert (done.exit_code, "line 5 is longer" in done.stderr) == (2, True)
    assert kin.count("contribution") == 0


@pytest.mark.parametrize("batch_rows", [1, 2, 1_000])
def test_all_or_nothing_lists_conflicts_of_later_batches_too_and_takes_nothing(
    kin: Contributor, tmp_path: Path, batch_rows: int
) -> None:
    path = loans(
        tmp_path / "a.csv",
        {"month": "2005-02"},
        {"month": "2005-03", "currency": "RMB"},
        {"month": "2005-04"},
        {"month": "2005-05", "currency": "EUR"},
    )
    with pytest.raises(ContributionError) as failed:
        kin.contribute(
            path, "instalment-csv", "kin-bank", batch_rows=batch_rows, all_or_nothing=True
        )
    assert failed.value.rejected == 2
    assert [row.line for row in kin.rejected] == [3, 5]
    assert kin.count("account") == 0


def test_a_row_that_is_refused_anyway_contradicts_no_good_one(
    kin: Contributor, tmp_path: Path
) -> None:
    path = loans(tmp_path / "a.csv", {}, {"paid_minor": "1", "product": "nothing"})
    assert faults(contribute(kin, path, "--json")) == [(3, {"product": "UNKNOWN_CODE"})]
    assert kin.count("account") == 1


def test_rows_that_only_look_alike_to_the_filter_are_no_contradiction(
    kin: Contributor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gateway.services.contribute.contradictions._Seen.add", lambda *_: True)
    path = loans(tmp_path / "a.csv", *months(2, 5), *months(6, 7, account_reference="SP-2"))
    assert contribute(kin, path).exit_code == 0


@pytest.mark.parametrize("kept", [1 << 17, 1])
def test_many_rows_about_one_month_each_name_one_that_says_otherwise(
    kin: Contributor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kept: int
) -> None:
    """Also in a file that is too large for all its keys to be kept."""
    monkeypatch.setattr("gateway.services.contribute.contradictions._FEW", kept)
    others = [{"account_reference": f"SP-{number}"} for number in (2, 3, 4)]
    rows = [{"paid_minor": str(number)} for number in (1, 2, 1, 3)] + others
    done = contribute(kin, loans(tmp_path / "a.csv", *rows), "--json")
    assert [(row["line"], row["contradicts"]) for row in rejected(done)] == [
        (2, [3]),
        (3, [2]),
        (4, [3]),
        (5, [2]),
    ]
