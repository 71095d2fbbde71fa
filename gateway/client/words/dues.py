# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What somebody has to pay, in their own words: lines to show, and entries of a calendar."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from gateway.client.words.texts import bundle_of
from gateway.domain.currencies import MINOR_UNITS
from gateway.domain.months import month_text
from gateway.domain.obligations.figures import CurrencyDues, MonthDues, Obligations


def said(message: str, language: str, **given: str | int) -> str:
    """A text of the files dues.LANGUAGE.ftl.

    Args:
        message: its id.
        language: one of LANGUAGES.
        given: what stands in it.

    Raises:
        KeyError: there is no such language.
        LookupError: there is no such text.
    """
    bundle = bundle_of(language, "dues.")
    return str(bundle.format_pattern(bundle.get_message(message).value, given)[0])


def money(amount: int, currency: str) -> str:
    """An amount in minor units as people write it: 123450 in CNY is "1,234.50"."""
    digits = MINOR_UNITS[currency]
    return f"{Decimal(amount).scaleb(-digits):,.{digits}f}"


def dues_lines(found: Obligations, language: str) -> list[str]:
    """All of an answer, line by line; what nobody has reported is said to be unknown."""
    if not found.open_accounts:
        return [said("nothing", language)]
    lines = [line for dues in found.currencies for line in _of_currency(dues, language)]
    for missed in found.if_missed:
        lines.append(
            said(
                "missed",
                language,
                date=_day(missed.due_date),
                **{"from": _day(missed.late_from)},
                days=missed.days_past_due,
            )
        )
        broken = missed.days_past_due_if_broken
        lines.append(said("missed-broken", language, days=broken))
    return lines


def _of_currency(dues: CurrencyDues, language: str) -> Iterator[str]:
    currency, late = dues.currency, dues.late
    if late.accounts:
        amount = "" if late.amount is None else money(late.amount, currency)
        name = "late" if amount else "late-unknown"
        yield said(name, language, amount=amount, currency=currency, days=late.days_past_due)
        if amount and late.amount_missing:
            yield said("late-rest", language, count=late.amount_missing, currency=currency)
    for month in dues.months:
        yield from _of_month(month, currency, language)
    if dues.later_instalments:
        amount = money(dues.later_due, currency)
        count = dues.later_instalments
        yield said("later", language, count=count, amount=amount, currency=currency)
    if dues.accounts_without_schedule:
        count = dues.accounts_without_schedule
        yield said("unscheduled", language, count=count, currency=currency)


def _of_month(dues: MonthDues, currency: str, language: str) -> Iterator[str]:
    for each in dues.dates:
        if each.outstanding:
            amount = money(each.outstanding, currency)
            yield said("due", language, date=_day(each.date), amount=amount, currency=currency)
        if each.unreported:
            count = each.unreported
            yield said("unreported", language, date=_day(each.date), count=count, currency=currency)
    shown = month_text(dues.month)
    if dues.undated_outstanding:
        amount = money(dues.undated_outstanding, currency)
        yield said("undated", language, month=shown, amount=amount, currency=currency)
    if dues.accounts_incomplete:
        count = dues.accounts_incomplete
        yield said("incomplete", language, month=shown, count=count, currency=currency)


def _day(day: date) -> str:
    return day.isoformat()
