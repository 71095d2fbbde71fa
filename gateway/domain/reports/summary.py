# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The summary: one row per subject, all that a query needs, for every as-of date.

A summary is a dense series of months from the first reported month to the
newest month in which something was reported or an account was closed. Because
every figure is kept by month, an answer as of any earlier date is a look-up,
not a recomputation: each report version's builder takes the figures out, and
`gateway.domain.reports.aggregate` (one definition for contribution and replay) puts
them in.

What stands here are the series of report version 1, which all versions read. A later
version adds series of its own (gateway.domain.reports.columns); they are kept under
its number in `Summary.added`.

No figure of a month depends on anything reported for a later one, except what
an account's newest version says of it as a whole: its type, its currency and
its opening and closing dates.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any


@dataclass(frozen=True, slots=True)
class MoneySeries:
    """Money by month in one currency, minor units; as long as the summary's months.

    Attributes:
        currency: ISO 4217 code.
        first_month: month number of the first month reported in this currency;
            before it the subject is taken to have no money in it.
        credit_limit: of open accounts, newest record not after the month.
        open_balance: the same for balances.
        balance_under_limit: of those, the balances of accounts with a credit
            limit above 0.
        overdue: the same for what they are past due by (due less paid where
            days past due are above 0 and due is known, at least 0).
        due: that fell due in this very month, where known.
        paid_against_due: paid in this month by account-months with a known due.
        paid: paid in this very month, all account-months.
        balance: of account-months reported for this very month.
    """

    currency: str
    first_month: int
    credit_limit: list[int]
    open_balance: list[int]
    balance_under_limit: list[int]
    overdue: list[int]
    due: list[int]
    paid_against_due: list[int]
    paid: list[int]
    balance: list[int]


@dataclass(frozen=True, slots=True)
class Summary:
    """Figures of one subject by month.

    Attributes:
        data_version: of the subject's bucket, that last changed it.
        first_month: month number of index 0.
        oldest_open_date: earliest known opening date of the accounts reported
            up to the month; None when none is known.
        accounts: accounts reported up to the month.
        open_accounts: of those, not closed by the end of the month.
        institutions: institutions that reported up to the month.
        overdue_accounts: open accounts whose newest record not after the month
            is past due.
        current_worst_dpd: worst days past due over the newest records of open
            accounts.
        worst_dpd: worst days past due reported for this very month; -1 when
            nothing was.
        reported: account-months reported for this very month.
        on_time: of those, with 0 days past due.
        unreported: open accounts that reported nothing for this very month.
        money: by currency code, ascending.
        added: series of later report versions, by the version that added them; only those
            that were read or computed.
    """

    data_version: int
    first_month: int
    oldest_open_date: list[date | None]
    accounts: list[int]
    open_accounts: list[int]
    institutions: list[int]
    overdue_accounts: list[int]
    current_worst_dpd: list[int]
    worst_dpd: list[int]
    reported: list[int]
    on_time: list[int]
    unreported: list[int]
    money: tuple[MoneySeries, ...]
    added: Mapping[int, Any] = field(default_factory=dict)
