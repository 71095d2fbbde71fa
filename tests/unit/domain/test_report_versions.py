# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Report versions stand beside each other: one registry, one list of columns."""

from __future__ import annotations

from collections import Counter
from dataclasses import fields

import pytest

from adapters.registry import adapter_content, query_adapter_from
from gateway.domain.reports.columns import FIRST_COLUMNS, AddedSeries, Per
from gateway.domain.reports.summary import MoneySeries, Summary
from gateway.domain.reports.versions import REPORT_VERSIONS, all_added, all_columns
from gateway.wire.reports import CANONICAL_FORMS
from tests.support.records.report_strategies import FULL_REPORT


def test_each_version_has_one_row_and_one_canonical_form_of_its_own() -> None:
    assert [row.number for row in REPORT_VERSIONS.values()] == list(REPORT_VERSIONS)
    assert set(CANONICAL_FORMS) == set(REPORT_VERSIONS)
    for kinds in (
        [form.body_type for form in CANONICAL_FORMS.values()],
        [form.message for form in CANONICAL_FORMS.values()],
    ):
        assert len(set(kinds)) == len(REPORT_VERSIONS)


def test_no_column_is_listed_twice() -> None:
    assert Counter(column.name for column in all_columns()).most_common(1)[0][1] == 1


def test_the_columns_of_version_1_are_the_fields_of_a_summary() -> None:
    names = {per: [c.name for c in FIRST_COLUMNS if c.per is per] for per in Per}
    of_summary = [field.name for field in fields(Summary)]
    assert names[Per.SUMMARY] + names[Per.MONTH] == of_summary[:-2]
    assert names[Per.CURRENCY_AND_MONTH] == [field.name for field in fields(MoneySeries)][2:]


@pytest.mark.parametrize("added", all_added(), ids=lambda added: f"version-{added.version}")
def test_added_columns_are_the_fields_of_what_holds_them(added: AddedSeries) -> None:
    holder, money_holder = added.holder, added.money_holder
    assert isinstance(holder, type)
    by_month = [c.name for c in added.columns if c.per in {Per.PERSON, Per.MONTH}]
    by_currency = [c.name for c in added.columns if c.per is Per.CURRENCY_AND_MONTH]
    assert [c.name for c in added.columns] == by_month + by_currency
    assert [*by_month, "money"] == [field.name for field in fields(holder)]
    if by_currency:
        assert isinstance(money_holder, type)
        assert by_currency == [field.name for field in fields(money_holder)]


@pytest.mark.parametrize("name", ["canonical", "json-pbc", "xml-metro2"])
def test_a_file_that_names_no_report_version_writes_version_1(name: str) -> None:
    content = adapter_content(name)
    assert b"report_version" not in content
    old = query_adapter_from(content)
    said = query_adapter_from(content.replace(b"\n\n[", b"\nreport_version = 1\n\n[", 1))
    assert old.report_version == said.report_version == 1
    assert old.content_hash != said.content_hash
    assert old.render_report(FULL_REPORT) == said.render_report(FULL_REPORT)
