# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The kind "account": what everything else that is contributed hangs on.

What a row says of the account as a whole (type, currency, dates) counts only when none of
the months known is newer than the row's own: an old month sent late, or the same file
sent again, does not reopen a closed account.
"""

from __future__ import annotations

from datetime import date

from gateway.domain.codes import AccountType
from gateway.domain.currencies import MINOR_UNITS
from gateway.domain.months import month_of
from gateway.domain.records.kind import Field, Kind, Said
from gateway.domain.records.month import FIRST_MONTH
from gateway.domain.records.record import Account, ContributedAccount

_FIRST_DATE = date(1900, 1, 1)


def _find_faults(account: ContributedAccount, today: date) -> list[str]:
    """Opened before closed and before the first month's end, and neither in the future."""
    faults = []
    if account.currency not in MINOR_UNITS:
        faults.append("currency")
    opened, closed = account.open_date, account.close_date
    if opened is not None:
        first = account.records[0].month if account.records else month_of(opened)
        late = month_of(opened) > first >= FIRST_MONTH
        if late or not _FIRST_DATE <= opened <= today:
            faults.append("open_date")
    if closed is not None and not (opened or _FIRST_DATE) <= closed <= today:
        faults.append("close_date")
    return faults


def _find_conflicts(known: Account, row: ContributedAccount) -> list[str]:
    """An account has one currency, and is not older than itself.

    No month is reported before the one it was opened in. Everything else a later row may
    correct.
    """
    faults = []
    if row.currency != known.currency:
        faults.append("currency")
    first, newest = row.records[0].month, row.records[-1].month
    if newest >= known.records[-1].month:
        opened = row.open_date
        if opened is not None and month_of(opened) > known.records[0].month:
            faults.append("open_date")
    elif (
        known.open_date is not None
        and month_of(known.open_date) > first
        and row.open_date in (None, known.open_date)
    ):
        faults.append("month")
    return faults


def without_parts(account: Account) -> tuple[object, ...]:
    """What is said of the account itself."""
    return (
        account.institution,
        account.account_type,
        account.currency,
        account.open_date,
        account.close_date,
    )


ACCOUNT = Kind(
    name="account",
    plural="accounts",
    row=Account,
    fields=(
        Field("institution", "text", column="partner_id"),
        Field("account_type", "int2", Said.CODE, vocabulary=AccountType),
        Field("currency", "text"),
        Field("open_date", "date", Said.DAY, optional=True),
        Field("close_date", "date", Said.DAY, optional=True),
    ),
    key=(),
    table="account",
    adds="add_accounts",
    reads="read_accounts_at",
    withdrawable=True,
    find_faults=_find_faults,
    find_conflicts=_find_conflicts,
)
