# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The messages that the canonical reports of all versions have in common."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from creditgateway.v1 import credit_status_pb2 as pb

from gateway.domain.codes import ExplanationCode
from gateway.domain.months import month_number, month_text
from gateway.domain.reports.report import DataBasis, Explanation, Ratio, RecentInquiries


def encode_basis(basis: DataBasis) -> pb.DataBasis:
    """Which data an answer was built from."""
    first, newest = basis.first_report_month, basis.newest_report_month
    return pb.DataBasis(
        data_version=basis.data_version,
        first_report_month="" if first is None else month_text(first),
        newest_report_month="" if newest is None else month_text(newest),
        age_days=basis.age_days,
        reported_account_months=basis.reported_account_months,
    )


def decode_basis(message: pb.DataBasis) -> DataBasis:
    """The way back. Raises ValueError: a month that is none."""
    first, newest = message.first_report_month, message.newest_report_month
    return DataBasis(
        data_version=message.data_version,
        first_report_month=month_of_text(first) if first else None,
        newest_report_month=month_of_text(newest) if newest else None,
        age_days=message.age_days if message.HasField("age_days") else None,
        reported_account_months=message.reported_account_months,
    )


def encode_inquiries(inquiries: RecentInquiries) -> pb.RecentInquiries:
    """How often the person was asked about."""
    return pb.RecentInquiries(
        last_31_days=inquiries.last_31_days,
        last_183_days=inquiries.last_183_days,
        partners_last_183_days=inquiries.partners_last_183_days,
        tree_size=inquiries.tree_size,
    )


def decode_inquiries(message: pb.RecentInquiries) -> RecentInquiries:
    """The way back."""
    return RecentInquiries(
        last_31_days=message.last_31_days,
        last_183_days=message.last_183_days,
        partners_last_183_days=message.partners_last_183_days,
        tree_size=message.tree_size,
    )


def encode_ratio(ratio: Ratio) -> pb.Ratio:
    """An exact fraction."""
    return pb.Ratio(numerator=ratio.numerator, denominator=ratio.denominator)


def decode_ratio(message: pb.Ratio) -> Ratio:
    """The way back."""
    return Ratio(message.numerator, message.denominator)


def month_of_text(text: str) -> int:
    """The month number of "2005-09". Raises ValueError."""
    first_day = date.fromisoformat(f"{text}-01")
    return month_number(first_day.year, first_day.month)


def encode_explanations(explanations: Iterable[Explanation]) -> list[pb.Explanation]:
    """In their order."""
    return [
        pb.Explanation(code=pb.ExplanationCode.ValueType(each.code), value=each.value)
        for each in explanations
    ]


def decode_explanations(messages: Iterable[pb.Explanation]) -> tuple[Explanation, ...]:
    """In their order. Raises ValueError: a code that is not known."""
    return tuple([Explanation(ExplanationCode(each.code), each.value) for each in messages])
