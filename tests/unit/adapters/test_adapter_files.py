# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Adapter files that contradict themselves are refused, and the place is named."""

from __future__ import annotations

import pytest

from adapters.describe.columns import load_columns
from adapters.engine.contribution import load_contribution_adapter
from adapters.engine.query_adapter import load_query_adapter
from adapters.registry import (
    adapter_content,
    contribution_adapter,
    query_adapter,
    query_adapter_from,
)
from gateway.errors import AdapterError

_ACCOUNTS = '{ path = "report.summary.accounts", figure = "summary.accounts", form = "integer" },'


# Files of contributed formats stand by their hash in databases and are never changed.
_FIRST_FILES = {
    "uci-csv": "63fad8a5e2599033a031bb55dcd7bf814eaca1019efc3251bd52f7784e84b7b1",
    "instalment-csv": "73ce310941a9edad04bc0ee5a69ff0451f4c9b418d9b9a5224c9533fc51ad74a",
}


@pytest.mark.parametrize("name", sorted(_FIRST_FILES))
def test_a_contributed_format_of_version_1_loads_with_the_hash_it_always_had(name: str) -> None:
    adapter = load_contribution_adapter(adapter_content(name))
    assert adapter.content_hash.hex() == _FIRST_FILES[name]
    assert type(contribution_adapter(name)) is type(adapter)


def _changed(name: str, old: str, new: str) -> bytes:
    text = adapter_content(name).decode()
    assert text.count(old) >= 1
    return text.replace(old, new, 1).encode()


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ('engine = "json"', 'engine = "yaml"', "engine"),
        ("engine_version = 1", "engine_version = 2", "engine_version"),
        ("engine_version = 1", 'engine_version = "1"', "engine_version"),
        ("engine_version = 1", "engine_version = 1\nreport_version = 0", "report_version"),
        ("engine_version = 1", "engine_version = 1\nreport_version = 99", "report_version"),
        ("engine_version = 1", 'engine_version = 1\nreport_version = "1"', "report_version"),
        ("engine_version = 1", "engine_version = 1\nretries = 3", "retries"),
        ('description = "', 'comment = "', "description"),
        ("max_bytes = 8192", "max_bytes = true", "query.max_bytes"),
        ('time_zone = "UTC"', 'time_zone = "Asia/Shanghai"', "units.time_zone"),
        ("minor units of the", "major units of the", "units.amount"),
        ('date = "YYYY-MM-DD"', 'date = "DD.MM.YY"', "formats.date"),
        ('month = "YYYY-MM"', 'month = "MM"', "formats.month"),
        ('"CN_RESIDENT_ID" }', '"LIBRARY_CARD" }', "query.fields.scheme.constant"),
        ('codes = "query_reason"', 'codes = "part"', "query.fields.purpose.codes"),
        ('"query.parts[]"', '"query.parts"', "query.fields.sections"),
        ('path = "query.reason"', 'path = "query..reason"', "query..reason"),
        ('path = "query.reason"', 'path = "query.idNumber"', "query.idNumber"),
        ('path = "query.asOf"', 'path = "query.parts"', "query.parts"),
        (
            'source = "PBOC second-generation credit report, query',
            'sauce = "',
            "codes.query_reason.source",
        ),
        ('of = "Purpose"\nsource = "PBOC', 'of = "Purpose"\nsource = " "\n# "', None),
        ('of = "Purpose"', 'of = "Porpoise"', "codes.query_reason.of"),
        ('01 = "POST_LOAN_MANAGEMENT"', '01 = "CURIOSITY"', "codes.query_reason.entries.01"),
        ('03 = "CARD_APPROVAL"', '03 = "LOAN_APPROVAL"', "codes.query_reason.entries.03"),
        ("N = 0", "N = 1", "codes.monthly_status.entries"),
        ("2 = 31", "2 = 0", "codes.monthly_status.entries"),
        ("2 = 31", "2 = -31", "codes.monthly_status.entries.2"),
        ('nothing = "#"', 'nothing = "7"', "codes.monthly_status.nothing"),
        ('nothing = "#"\n', "", None),
        ('figure = "summary.accounts"', 'figure = "summary.score"', None),
        (_ACCOUNTS, "", "report"),
        (_ACCOUNTS, _ACCOUNTS + _ACCOUNTS, None),
        (_ACCOUNTS, _ACCOUNTS.replace("integer", "date"), None),
        (_ACCOUNTS, _ACCOUNTS.replace('"integer"', '"bucket", codes = "part"'), None),
        (_ACCOUNTS, _ACCOUNTS.replace('"integer"', '"integer", codes = "part"'), None),
        (_ACCOUNTS, _ACCOUNTS.replace('"integer"', '"bucket", codes = "none"'), None),
        (_ACCOUNTS, _ACCOUNTS.replace("report.summary.accounts", "report.status"), "report.status"),
        (_ACCOUNTS, _ACCOUNTS.replace(".summary.accounts", ".status.a"), "report.status.a"),
        (_ACCOUNTS, _ACCOUNTS.replace('summary.accounts", f', 'months[].accounts", f'), None),
        ('figure = "summary", form = "group"', 'figure = "summary", form = "list"', None),
        ('"report.months[]", figure', '"report.months", figure', None),
        ('NO_RECORD = "NO_RECORD"\n', "", None),
        ('kind = "floor"', 'kind = "rounding"', "loss[0].kind"),
        ("floors = [0, 1, 31", "floors = [0, 31, 1", "loss[0].floors"),
        ('  "worst_days_past_due_24m",\n', '  "score",\n', "loss[0].figures"),
    ],
)
def test_a_file_that_contradicts_itself_is_refused(old: str, new: str, place: str | None) -> None:
    with pytest.raises(AdapterError) as caught:
        load_query_adapter(_changed("json-pbc", old, new))
    if place is not None:
        assert caught.value.path == place


def test_a_figure_cannot_be_carried_and_dropped() -> None:
    loss = b'\n[[loss]]\nfigures = ["summary.accounts"]\nkind = "dropped"\nwhy = "x"\n'
    with pytest.raises(AdapterError, match="either carried or declared lost"):
        load_query_adapter(adapter_content("json-pbc") + loss)


@pytest.mark.parametrize("figure", ["status", "as_of", "data_basis", "explanations[].code"])
def test_what_no_report_can_do_without_cannot_be_dropped(figure: str) -> None:
    loss = f'\n[[loss]]\nfigures = ["{figure}"]\nkind = "dropped"\nwhy = "x"\n'
    with pytest.raises(AdapterError, match="cannot be lost"):
        load_query_adapter(adapter_content("json-pbc") + loss.encode())


def test_the_canonical_format_keeps_its_body_types() -> None:
    with pytest.raises(AdapterError):
        load_query_adapter(_changed("canonical", "query.v1+protobuf", "query.v2+protobuf"))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('engine = "csv"', 'engine = "json"'),
        ("engine_version = 1", "engine_version = 0"),
        ('lateness = "days past due"', 'lateness = "months"'),
        ('form = "client-number"', 'form = "name"'),
        ('form = "client-number"', 'form = "client-reference"'),
        ('account_type = { constant = "CREDIT_CARD" }', 'account_type = { constant = "CARD" }'),
        ('currency = { constant = "TWD" }', 'currency = { constant = "NT$" }'),
        ('month = { constant = "2005-04" }', 'month = { constant = "2005-00" }'),
        ('month = { constant = "2005-04" }', "month = {}"),
        ('codes = "repayment_status"', 'codes = "none"'),
        ('column = "PAY_AMT6", minimum = 0', 'column = "PAY_AMT6", minimum = "0"'),
        ('column = "PAY_AMT6", minimum = 0', 'column = "PAY_AMT6", maximum = 0'),
        ('of = "days_past_due_of_code"', 'of = "Section"'),
        ('columns = ["SEX"', 'columns = ["ID"'),
        ('merges = ["-2", "-1", "0"]', ""),
    ],
)
def test_a_contribution_file_that_contradicts_itself_is_refused(old: str, new: str) -> None:
    with pytest.raises(AdapterError):
        load_contribution_adapter(_changed("uci-csv", old, new))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('codes = "account_type"', 'codes = "none"'),
        ('of = "AccountType"', 'of = "Section"'),
        ("[[records]]", "[records]"),
        ('form = "resident-id"', 'scheme = { constant = "LIBRARY_CARD" }'),
        ('form = "resident-id"', 'scheme = { column = "product", codes = "account_type" }'),
        ('form = "resident-id"', 'scheme = { column = "kind", codes = "none" }'),
        ('form = "resident-id"', 'scheme = { constant = "PASSPORT", column = "kind" }'),
        ('form = "resident-id"', 'form = "resident-id", scheme = { constant = "PASSPORT" }'),
        (', form = "resident-id"', ""),
    ],
)
def test_a_loan_file_that_contradicts_itself_is_refused(old: str, new: str) -> None:
    with pytest.raises(AdapterError):
        load_contribution_adapter(_changed("instalment-csv", old, new))


def test_a_column_of_schemes_is_described_like_any_other() -> None:
    kinds = '\n[codes.kind]\nof = "IdentifierScheme"\nsource = "x"\nentries = { P = "PASSPORT" }\n'
    scheme = 'scheme = { column = "kind", codes = "kind" }'
    columns = load_columns(
        _changed("instalment-csv", 'form = "resident-id"', scheme) + kinds.encode()
    ).columns
    assert columns["kind"].gives == ["identifier scheme of the person's number"]
    assert columns["kind"].values[0].codes == ("P",)
    assert columns["resident_id"].gives == ["the person"]


def test_an_account_without_months_is_no_account() -> None:
    text = adapter_content("instalment-csv").decode()
    start, end = text.index("[[records]]"), text.index("[codes.account_type]")
    with pytest.raises(AdapterError, match="at least one month"):
        load_contribution_adapter((text[:start] + text[end:]).encode())


@pytest.mark.parametrize("content", [b"", b"\xff", b"name = ", b"[[[", b"name = 1"])
def test_what_is_no_adapter_file_is_refused(content: bytes) -> None:
    with pytest.raises(AdapterError):
        query_adapter_from(content)


def test_an_unknown_name_is_no_adapter() -> None:
    for find in (query_adapter, contribution_adapter, adapter_content):
        with pytest.raises(AdapterError):
            find("no-such-bank")
    with pytest.raises(AdapterError):
        query_adapter("uci-csv")
    with pytest.raises(AdapterError):
        contribution_adapter("json-pbc")
