# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The canonical form of report version 2: domain type to bytes and back.

Messages as in proto/creditgateway/v1/credit_report_v2.proto: an amount that was not
reported is absent, not 0.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from creditgateway.v1 import credit_report_v2_pb2 as pb
from creditgateway.v1 import credit_status_pb2 as shared_pb
from google.protobuf.message import DecodeError

from gateway.domain.codes import CreditStatus
from gateway.domain.months import month_text
from gateway.domain.reports.version_2.figures import (
    CreditReport,
    MoneySummary,
    MonthFigures,
    MonthMoney,
    SummaryFigures,
)
from gateway.errors import MalformedError
from gateway.wire.reports.common import (
    decode_basis,
    decode_explanations,
    decode_inquiries,
    decode_ratio,
    encode_basis,
    encode_explanations,
    encode_inquiries,
    encode_ratio,
    month_of_text,
)

REPORT_V2_BODY_TYPE = "application/vnd.creditgateway.credit-status-report.v2+protobuf"

MESSAGE = pb.CreditStatusReportV2
_HISTORY_MONTHS = 24


def encode_report(report: CreditReport) -> bytes:
    """The canonical report; the same report always gives the same bytes.

    A section that was asked for and has nothing in it cannot be told from one
    that was not asked for: protobuf has no empty list beside no list.
    """
    return pb.CreditStatusReportV2(
        status=shared_pb.CreditStatus.ValueType(report.status),
        as_of_date=report.as_of.isoformat(),
        data_basis=encode_basis(report.data_basis),
        summary=None if report.summary is None else _encode_summary(report.summary),
        worst_days_past_due_24m=report.worst_days_past_due_24m,
        months=None if report.months is None else map(_encode_month, report.months),
        inquiries=None if report.inquiries is None else encode_inquiries(report.inquiries),
        explanations=encode_explanations(report.explanations),
    ).SerializeToString(deterministic=True)


def decode_report(body: bytes) -> CreditReport:
    """The canonical report as domain types.

    An empty section comes back as None, see `encode_report`. Fields this
    version does not know are passed over, so that an older client can read a
    newer gateway's report.

    Raises:
        MalformedError: the bytes are no such report, or hold a value this
            version does not know.
    """
    try:
        message = pb.CreditStatusReportV2.FromString(body)
    except DecodeError:
        raise MalformedError("the body is not a canonical report") from None
    history = tuple(message.worst_days_past_due_24m)
    if len(history) not in (0, _HISTORY_MONTHS):
        raise MalformedError("the history does not have 24 months")
    try:
        return CreditReport(
            status=CreditStatus(message.status),
            as_of=date.fromisoformat(message.as_of_date),
            data_basis=decode_basis(message.data_basis),
            summary=_decode_summary(message.summary) if message.HasField("summary") else None,
            worst_days_past_due_24m=history or None,
            months=tuple(_decode_month(m) for m in message.months) or None,
            inquiries=decode_inquiries(message.inquiries)
            if message.HasField("inquiries")
            else None,
            explanations=decode_explanations(message.explanations),
        )
    except ValueError:
        raise MalformedError("the report holds a value this version does not know") from None


def _encode_summary(figures: SummaryFigures) -> pb.CreditSummaryV2:
    opened = figures.oldest_account_open_date
    return pb.CreditSummaryV2(
        accounts=figures.accounts,
        open_accounts=figures.open_accounts,
        institutions=figures.institutions,
        overdue_accounts=figures.overdue_accounts,
        current_worst_days_past_due=figures.current_worst_days_past_due,
        worst_days_past_due_3m=figures.worst_days_past_due_3m,
        worst_days_past_due_6m=figures.worst_days_past_due_6m,
        worst_days_past_due_12m=figures.worst_days_past_due_12m,
        worst_days_past_due_24m=figures.worst_days_past_due_24m,
        worst_days_past_due_60m=figures.worst_days_past_due_60m,
        months_since_30_days_past_due=figures.months_since_30_days_past_due,
        months_since_90_days_past_due=figures.months_since_90_days_past_due,
        on_time_12m=encode_ratio(figures.on_time_12m),
        on_time_24m=encode_ratio(figures.on_time_24m),
        oldest_account_open_date="" if opened is None else opened.isoformat(),
        late_closed_accounts=figures.late_closed_accounts,
        late_closed_worst_days_past_due=figures.late_closed_worst_days_past_due,
        money=map(_encode_money, figures.money),
    )


def _decode_summary(message: pb.CreditSummaryV2) -> SummaryFigures:
    opened = message.oldest_account_open_date
    return SummaryFigures(
        accounts=message.accounts,
        open_accounts=message.open_accounts,
        institutions=message.institutions,
        overdue_accounts=message.overdue_accounts,
        current_worst_days_past_due=message.current_worst_days_past_due,
        worst_days_past_due_3m=_optional(message, "worst_days_past_due_3m"),
        worst_days_past_due_6m=_optional(message, "worst_days_past_due_6m"),
        worst_days_past_due_12m=_optional(message, "worst_days_past_due_12m"),
        worst_days_past_due_24m=_optional(message, "worst_days_past_due_24m"),
        worst_days_past_due_60m=_optional(message, "worst_days_past_due_60m"),
        months_since_30_days_past_due=_optional(message, "months_since_30_days_past_due"),
        months_since_90_days_past_due=_optional(message, "months_since_90_days_past_due"),
        on_time_12m=decode_ratio(message.on_time_12m),
        on_time_24m=decode_ratio(message.on_time_24m),
        oldest_account_open_date=date.fromisoformat(opened) if opened else None,
        late_closed_accounts=message.late_closed_accounts,
        late_closed_worst_days_past_due=_optional(message, "late_closed_worst_days_past_due"),
        money=tuple(_decode_money(entry) for entry in message.money),
    )


def _encode_money(money: MoneySummary) -> pb.MoneySummaryV2:
    return pb.MoneySummaryV2(
        currency=money.currency,
        open_accounts=money.open_accounts,
        credit_limit=money.credit_limit,
        balance=money.balance,
        balance_missing=money.balance_missing,
        overdue_accounts=money.overdue_accounts,
        overdue_amount=money.overdue_amount,
        overdue_amount_missing=money.overdue_amount_missing,
        utilisation=encode_ratio(money.utilisation),
        paid_to_due_12m=encode_ratio(money.paid_to_due_12m),
        paid_to_due_missing_12m=money.paid_to_due_missing_12m,
        paid_to_due_24m=encode_ratio(money.paid_to_due_24m),
        paid_to_due_missing_24m=money.paid_to_due_missing_24m,
    )


def _decode_money(message: pb.MoneySummaryV2) -> MoneySummary:
    return MoneySummary(
        currency=message.currency,
        open_accounts=message.open_accounts,
        credit_limit=message.credit_limit,
        balance=_optional(message, "balance"),
        balance_missing=message.balance_missing,
        overdue_accounts=message.overdue_accounts,
        overdue_amount=_optional(message, "overdue_amount"),
        overdue_amount_missing=message.overdue_amount_missing,
        utilisation=decode_ratio(message.utilisation),
        paid_to_due_12m=decode_ratio(message.paid_to_due_12m),
        paid_to_due_missing_12m=message.paid_to_due_missing_12m,
        paid_to_due_24m=decode_ratio(message.paid_to_due_24m),
        paid_to_due_missing_24m=message.paid_to_due_missing_24m,
    )


def _encode_month(figures: MonthFigures) -> pb.MonthFiguresV2:
    return pb.MonthFiguresV2(
        month=month_text(figures.month),
        reported_accounts=figures.reported_accounts,
        on_time_accounts=figures.on_time_accounts,
        worst_days_past_due=figures.worst_days_past_due,
        money=[
            pb.MonthMoneyV2(
                currency=money.currency,
                reported_accounts=money.reported_accounts,
                due=money.due,
                due_missing=money.due_missing,
                paid=money.paid,
                paid_missing=money.paid_missing,
                balance=money.balance,
                balance_missing=money.balance_missing,
            )
            for money in figures.money
        ],
    )


def _decode_month(message: pb.MonthFiguresV2) -> MonthFigures:
    return MonthFigures(
        month=month_of_text(message.month),
        reported_accounts=message.reported_accounts,
        on_time_accounts=message.on_time_accounts,
        worst_days_past_due=message.worst_days_past_due,
        money=tuple([_decode_month_money(money) for money in message.money]),
    )


def _decode_month_money(message: pb.MonthMoneyV2) -> MonthMoney:
    return MonthMoney(
        currency=message.currency,
        reported_accounts=message.reported_accounts,
        due=_optional(message, "due"),
        due_missing=message.due_missing,
        paid=_optional(message, "paid"),
        paid_missing=message.paid_missing,
        balance=_optional(message, "balance"),
        balance_missing=message.balance_missing,
    )


def _optional(message: Any, name: str) -> int | None:
    return int(getattr(message, name)) if message.HasField(name) else None
