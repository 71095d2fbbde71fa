# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""An adapter's file that contradicts itself, or has rules nothing reaches, does not load."""

from __future__ import annotations

import pytest

from adapters.contributed.language import load_file_adapter, with_any_month, with_as_of
from adapters.registry import contribution_adapter_from, partners_own_adapter
from gateway.errors import AdapterError
from tests.support.records.file_adapters import SMALL, adapter, changed

_SKIP = 'when = { column = "state", is = ["rejected"] }'
_PAID = 'paid = { column = "paid", when_missing = 0 }'
_CLOSE = 'close_date = { column = "ended", when = { column = "state", is = ["done"] } }'


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("engine_version = 2", "engine_version = 3", "no such version"),
        ('engine = "csv"', 'engine = "json"', "no such engine"),
        ('name = "small"', "", "missing"),
        ("[units]", "[units]\nrate = 1", "unknown key"),
        ("[file]", "[file]\ncolour = 1", "unknown key"),
        ("[file]", '[file]\nencoding = "utf-16"', "is one of"),
        ("[file]", '[file]\ndelimiter = "::"', "is one sign"),
        ("[file]", '[file]\ndelimiter = "a"', "is one sign"),
        ("[file]", '[file]\ndelimiter = "\\n"', "is one sign"),
        ("[file]", '[file]\ndelimiter = "blanks"', "empty where cells stand between blanks"),
        ("[file]", "[file]\nfull_width = 1", "must be of type bool"),
        ("[file]", "[file]\nwidths = [1]", "one width for each"),
        ("[file]", '[file]\nheader = false\ncolumns = ["a"]\nwidths = [0]', "are 1 to"),
        ("[file]", '[file]\nheader = false\ncolumns = ["a"]\nwidths = [true]', "are 1 to"),
        (
            "[file]",
            '[file]\nheader = false\ncolumns = ["a"]\nwidths = [1]\ndelimiter = ";"',
            "excludes delimiter",
        ),
        ('{ column = "contract" }', '{ columns = ["contract"] }', "two different columns"),
        ('{ column = "currency" }', '{ column = "currency", codes = "state" }', "of Currency"),
        (
            "[codes.state]",
            '[codes.m]\nof = "Currency"\nsource = "x"\nentries = { a = "DEM" }\n[codes.state]',
            "currency in force",
        ),
        ('{ column = "contract" }', "{ columns = [1, 2] }", "two different columns"),
        ('{ column = "contract" }', '{ columns = ["a", "a"] }', "two different columns"),
        ('{ column = "person", ', '{ columns = ["a", "b"], ', "person.*missing|missing"),
        ('missing = ["NULL"]', 'full_width = true\nmissing = ["\uff0d"]', "read as ASCII"),
        ("late = [30, 59]", '"\u3000late" = [30, 59]', "blanks around it"),
        ("[units]", '[units]\nminus = "red"', "'parentheses'"),
        ("[units]", '[units]\ngroups = "indian"', "have a mark"),
        ("[units]", '[units]\nleading_zeros = "some"', "'none' or 'any'"),
        ("[units]", "[units]\ntimes = 0", "times is 1 to"),
        ("when_missing = 0", "times = -1", "times is 1 to"),
        ("when_missing = 0", 'times = "2"', "must be of type int"),
        (
            '{ column = "state", codes = "state" }',
            '{ column = "months_late", times = 30 }',
            "nothing reads this code table",
        ),
        ('month = { column = "reported" }', "month = { columns = [] }", "different texts"),
        ('month = { column = "reported" }', 'month = { columns = ["a"], column = "b" }', "unknown"),
        ("[file]", '[file]\nquote = "x"', "empty for none"),
        ("[file]", '[file]\nquote = ""\nline_breaks_in_quotes = true', "needs quotes"),
        ("[file]", "[file]\nheader = false", "columns are listed"),
        ("[file]", '[file]\ncolumns = ["a"]', "columns are listed"),
        ("[file]", '[file]\nheader = false\ncolumns = ["a", "a"]', "different texts"),
        ("[file]", '[file]\nheader = false\ncolumns = ["a", "b"]', "not those that are read"),
        ("[file]", '[file]\nignore = "some"', "others"),
        (
            "[file]",
            '[file]\nencoding = "iso-8859-1"\nnotes_before_header = ["\u0436"]',
            "cannot be written",
        ),
        ("[file]", f"[file]\nx = {'[' * 5000}", "not a TOML file"),
        ('missing = ["NULL"]', "missing = []", "different texts"),
        ('missing = ["NULL"]', 'missing = ["late"]', "never seen"),
        ("[units]", '[missing_in]\nstate = ["done"]\n[units]', "never seen"),
        ("[units]", '[missing_in]\nother = ["?"]\n[units]', "no rule reads"),
        ("[units]", '[missing_in]\nstate = [" ?"]\n[units]', "blanks around it"),
        ('amounts = "units of the currency"', 'amounts = "cents"', "minor units"),
        ("[units]", '[units]\ndecimal_mark = "x"', "decimal mark"),
        ("[units]", '[units]\nthousands_mark = "."', "thousands mark"),
        ("[units]", '[units]\nexcess = "guess"', "excess is one of"),
        ("when_missing = 0", 'excess = "guess"', "excess is one of"),
        ("when_missing = 0", 'prefix = "1"', "signs of a number"),
        ("when_missing = 0", "minimum = 1, at_least = 1", "excludes"),
        ('form = "DD.MM.YYYY"', 'form = "DD.MM"', "a year and a month"),
        ('codes = "state"', 'codes = "none"', "not a table of days"),
        ("late = [30, 59]", "late = [59, 30]", "fewest, most"),
        ("late = [30, 59]", "late = [30, 40, 59]", "fewest, most"),
        ("late = [30, 59]", "late = []", "fewest, most"),
        ("late = [30, 59]", "late = [-1, 5]", "must be days"),
        ("late = [30, 59]", "late = true", "must be days"),
        ("late = [30, 59]", 'late = "30"', "must be days"),
        ('source = "made up"', 'source = " "', "where the table comes from"),
        ("fine = 0", '" fine" = 0', "blanks around it"),
        (
            "[codes.state]",
            (
                '[codes.other]\nof = "AccountType"\nsource = "x"\nentries = { a = "COLLECTION" }\n'
                "[codes.state]"
            ),
            "nothing reads this code table",
        ),
        ('kind = "floor"', 'merges = ["late", "fine"]', "reads ranges: declare"),
        ('columns = ["state"]\nkind', "columns = [[]]\nkind", "different texts"),
        ('kind = "floor"', 'kind = "dropped"', "kind is 'floor'"),
        ('columns = ["state"]\nkind', 'columns = ["paid"]\nkind', "reads no ranges"),
        ("done = 0", "done = 0\nok = 0", "become the same, declare it: fine, ok"),
        (
            "[[loss]]",
            '[[loss]]\ncolumns = ["state"]\nmerges = ["done", "fine"]\nwhy = "x"\n[[loss]]',
            "told apart",
        ),
        ("[[loss]]", '[[loss]]\ncolumns = ["paid"]\nwhy = "x"\n[[loss]]', "loses nothing"),
        ('is = ["done"]', 'is = ["Done"]', "not a code of this column"),
        ('is = ["done"]', 'is = ["rejected"]', "skipped by a rule"),
        ('is = ["done"]', "is = []", "different texts"),
        ('is = ["done"]', 'is = ["NULL"]', "never seen"),
        ('is = ["done"]', 'is = ["done"], missing = false', "asks one of"),
        ('is = ["done"]', "like = 1", "asks one of"),
        ('is = ["done"]', "in_month_of_record = true", "only for values of"),
        ('is = ["rejected"]', 'is = ["late"]', "its rows are skipped"),
        (
            _CLOSE,
            (
                'close_date = { column = "ended", when = [{ column = "state", is = ["done"] },'
                ' { column = "state", is = ["late"] }] }'
            ),
            "can never hold",
        ),
        (_CLOSE, 'close_date = { column = "ended", when = [] }', "lists no condition"),
        (_CLOSE, "close_date = []", "lists no source"),
        (_PAID, 'paid = [{ column = "paid" }, { constant = 0 }]', "never reached"),
        (
            _PAID,
            (
                'paid = [{ constant = 1, when = { column = "state", is = ["late", "fine"] } },'
                ' { constant = 2, when = { column = "state", is = ["late"] } }, { constant = 0 }]'
            ),
            "never reached",
        ),
        ('days_past_due = { column = "state", codes = "state" }', "", "missing"),
        ('why = "No loan was made."', 'why = ""', "its own name and why"),
        ('name = "applications"', 'name = "a\\u001b[1m"', "its own name and why"),
        (_SKIP, "", "either when or"),
        (_SKIP, _SKIP + '\nfirst_cell_starts = ["x"]', "either when or"),
        (_SKIP, 'first_cell_starts = [" "]', "something that is seen"),
        ("[[loss]]", f'[[skip]]\nname = "again"\nwhy = "x"\n{_SKIP}\n[[loss]]', "never reached"),
        ("[[records]]", "[records]", "must be of type list"),
        ('month = { column = "reported" }', "month = { as_of = true }", "--as-of"),
        ('month = { column = "reported" }', 'month = { constant = "2018-13" }', "is not a month"),
    ],
)
def test_a_file_that_contradicts_itself_says_what_is_wrong(old: str, new: str, said: str) -> None:
    with pytest.raises(AdapterError, match=said):
        adapter((old, new))


def test_the_month_that_is_given_is_part_of_the_hash() -> None:
    content = changed(('month = { column = "reported" }', "month = { as_of = true }"))
    december, kept = partners_own_adapter(content, "2018-12")
    november, _ = partners_own_adapter(content, "2018-11")
    assert december.content_hash != november.content_hash
    assert contribution_adapter_from(kept).content_hash == december.content_hash
    assert load_file_adapter(with_any_month(content)).name == "small"


@pytest.mark.parametrize("month", ["2018", "2018-13", "18-12", '2018-12"\nx = "', ""])
def test_what_is_given_is_a_month(month: str) -> None:
    with pytest.raises(AdapterError, match="is not a month"):
        with_as_of(SMALL.encode(), month)


def test_a_month_is_not_given_where_rows_say_theirs() -> None:
    with pytest.raises(AdapterError, match="rows say their month"):
        partners_own_adapter(SMALL.encode(), "2018-12")


def test_an_institutions_own_adapter_does_not_take_a_registered_name() -> None:
    with pytest.raises(AdapterError, match="name of another adapter"):
        partners_own_adapter(changed(('name = "small"', 'name = "uci-csv"')), None)


@pytest.mark.parametrize("name", ["", "Small", "a b", "x\\u001b[1m", "a" * 65, "-"])
def test_a_name_is_one_word_that_can_be_shown(name: str) -> None:
    with pytest.raises(AdapterError, match="a name is"):
        adapter(('name = "small"', f'name = "{name}"'))
