# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What losses and forms mean, on single figures."""

from __future__ import annotations

from dataclasses import replace

import pytest

from adapters.engine.formats import DATE_FORMS, MONTH_FORMS
from adapters.engine.losses import Loss, apply_losses
from adapters.registry import query_adapter
from gateway.domain.reports.figures import report_figures
from gateway.domain.reports.version_1.figures import CreditReport
from gateway.errors import MalformedError
from tests.support.records.report_strategies import FULL_REPORT, NO_RECORD_REPORT

_FLOORS = (0, 30, 60)


def _loss(figure: str, kind: str = "floor") -> Loss:
    return Loss(figure, kind, _FLOORS if kind == "floor" else (), "why")


def test_floors_change_days_and_leave_alone_what_is_no_day() -> None:
    lost = apply_losses(FULL_REPORT, (_loss("worst_days_past_due_24m"),))
    assert lost.worst_days_past_due_24m == (30, 0, 0, 0, 60, *[-1] * 19)
    assert replace(lost, worst_days_past_due_24m=FULL_REPORT.worst_days_past_due_24m) == FULL_REPORT
    none = apply_losses(NO_RECORD_REPORT, (_loss("summary.worst_days_past_due_3m"),))
    assert none == NO_RECORD_REPORT


def test_floors_reach_into_every_item_of_a_list() -> None:
    lost = apply_losses(FULL_REPORT, (_loss("months[].worst_days_past_due"),))
    assert lost.months is not None
    assert [month.worst_days_past_due for month in lost.months] == [0, 30]


def test_what_is_dropped_reads_as_absent_or_nothing() -> None:
    figures = ("summary", "months", "explanations", "data_basis.data_version")
    lost = apply_losses(FULL_REPORT, tuple(_loss(each, "dropped") for each in figures))
    assert (lost.summary, lost.months, lost.explanations) == (None, None, ())
    assert lost.data_basis == replace(FULL_REPORT.data_basis, data_version=0)


def test_an_empty_list_is_absent_only_where_that_is_declared() -> None:
    assert apply_losses(NO_RECORD_REPORT, (_loss("months", "empty-is-absent"),)).months is None
    assert apply_losses(FULL_REPORT, (_loss("months", "empty-is-absent"),)) == FULL_REPORT


def test_the_figures_are_those_of_the_report() -> None:
    figures = report_figures(CreditReport)
    leaves = {path for path, figure in figures.items() if figure.is_leaf}
    assert {"status", "summary.money[].utilisation", "months[].money[].paid"} <= leaves
    assert "summary.money" in figures
    assert not figures["summary.money"].is_leaf
    assert len(leaves) == 44


def test_dates_come_back_and_other_forms_do_not() -> None:
    for name, each in DATE_FORMS.items():
        text = each.write(FULL_REPORT.as_of)
        assert each.read(text) == FULL_REPORT.as_of
        assert len(text) == len(name)
        for wrong in ("", text + " ", text[1:], text.replace("2", "２")):  # noqa: RUF001 (a full-width digit is the test)
            with pytest.raises(ValueError, match=r"^$"):
                each.read(wrong)


def test_months_come_back_and_other_forms_do_not() -> None:
    for each in MONTH_FORMS.values():
        text = each.write(24_068)
        assert each.read(text) == 24_068
        with pytest.raises(ValueError, match=r"^$"):
            each.read(text + "1")
    with pytest.raises(ValueError, match="month"):
        MONTH_FORMS["YYYY-MM"].read("2005-13")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"status":"OVERDUE"', b'"status":"LATE"'),
        (b'"status":"OVERDUE",', b""),
        (b'"asOf":"2005-09-30"', b'"asOf":"2005-02-30"'),
        (b'"dataVersion":"42"', b'"dataVersion":"4.2"'),
        (b'"onTime12m":"5/8"', b'"onTime12m":"5"'),
        (b"2N1N4#", b"2N1N4"),
        (b"2N1N4#", b"2N1N4R"),
        (b'"money":[{"currency":"CNY","creditLimit"', b'"money":[{"creditLimit"'),
        (b',"explanations":[', b',"explanation":['),
        (b'"accounts":2,', b""),
    ],
)
def test_a_report_that_no_gateway_wrote_is_malformed(old: bytes, new: bytes) -> None:
    adapter = query_adapter("json-pbc")
    body = adapter.render_report(FULL_REPORT)
    assert old in body
    with pytest.raises(MalformedError):
        adapter.read_report(body.replace(old, new))


def test_a_list_that_is_always_written_must_be_there_to_be_read() -> None:
    adapter = query_adapter("json-pbc")
    body = adapter.render_report(replace(FULL_REPORT, explanations=()))
    assert b',"explanations":[]' in body
    with pytest.raises(MalformedError):
        adapter.read_report(body.replace(b',"explanations":[]', b""))
