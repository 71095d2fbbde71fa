# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a contributed row must keep to, and what it changes.

Rows come in the order of the file; a later row corrects an earlier one. A month
said again with other figures is a correction of that month. What a row says of
the account as a whole (type, currency, dates) counts only when none of the
months known is newer than the row's own: an old month sent late, or the same
file sent again, does not reopen a closed account.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from gateway.domain.aggregate import build_summary
from gateway.domain.months import month_number, month_of
from gateway.domain.record import Account, ContributedAccount, RepaymentRecord
from gateway.domain.summary import Summary
from gateway.errors import Reason, RejectedRowError

AccountKey = tuple[bytes, bytes]
"""Subject id and account id, 32 bytes each."""
MAX_AMOUNT = 10**15
"""Largest amount of a record in minor units; thousands of them fit a bigint."""
MAX_DPD = 36_600
_FIRST_DATE = date(1900, 1, 1)
_FIRST_MONTH = month_number(1950, 1)
_MAX_REFERENCE_CHARACTERS = 128
_CURRENCY = re.compile(r"[A-Z]{3}", re.ASCII)


def check_contributed(account: ContributedAccount, today: date) -> None:
    """Bounds every adapter's rows must keep to, whatever the adapter checks.

    Args:
        account: one row.
        today: nothing may lie after it, except a month that is not over yet.

    Raises:
        RejectedRowError: INVALID_VALUE or MISSING_FIELD, with the canonical
            field's name.
    """
    if not 0 < len(account.account_reference) <= _MAX_REFERENCE_CHARACTERS:
        raise RejectedRowError(Reason.INVALID_VALUE, field="account_reference")
    if not _CURRENCY.fullmatch(account.currency):
        raise RejectedRowError(Reason.INVALID_VALUE, field="currency")
    _check_dates(account, today)
    if not account.records:
        raise RejectedRowError(Reason.MISSING_FIELD, field="month")
    earlier = _FIRST_MONTH - 1
    for record in account.records:
        if not earlier < record.month <= month_of(today):
            raise RejectedRowError(Reason.INVALID_VALUE, field="month")
        earlier = record.month
        _check_figures(record)


def _check_dates(account: ContributedAccount, today: date) -> None:
    """Opened before closed, and neither in the future."""
    opened, closed = account.open_date, account.close_date
    if opened is not None and not _FIRST_DATE <= opened <= today:
        raise RejectedRowError(Reason.INVALID_VALUE, field="open_date")
    if closed is not None and not (opened or _FIRST_DATE) <= closed <= today:
        raise RejectedRowError(Reason.INVALID_VALUE, field="close_date")


def _check_figures(record: RepaymentRecord) -> None:
    """Amounts within bounds; only a balance may be negative."""
    if record.due is not None and not 0 <= record.due <= MAX_AMOUNT:
        raise RejectedRowError(Reason.INVALID_VALUE, field="due")
    if not 0 <= record.paid <= MAX_AMOUNT:
        raise RejectedRowError(Reason.INVALID_VALUE, field="paid")
    if not -MAX_AMOUNT <= record.balance <= MAX_AMOUNT:
        raise RejectedRowError(Reason.INVALID_VALUE, field="balance")
    if not 0 <= record.days_past_due <= MAX_DPD:
        raise RejectedRowError(Reason.INVALID_VALUE, field="days_past_due")
    if not 0 <= record.credit_limit <= MAX_AMOUNT:
        raise RejectedRowError(Reason.INVALID_VALUE, field="credit_limit")


def apply_row(known: Account | None, institution: str, row: ContributedAccount) -> Account:
    """The account after a row; equal to the one before when the row says nothing new.

    Args:
        known: the account so far; None when it is new.
        institution: who contributes.
        row: one row of the file, checked.
    """
    if known is None:
        return Account(
            institution=institution,
            account_type=row.account_type,
            currency=row.currency,
            open_date=row.open_date,
            close_date=row.close_date,
            records=row.records,
        )
    by_month = {record.month: record for record in known.records}
    by_month.update((record.month, record) for record in row.records)
    records = tuple(by_month[month] for month in sorted(by_month))
    if row.records[-1].month < known.records[-1].month:
        return replace(known, records=records)
    return Account(
        institution=institution,
        account_type=row.account_type,
        currency=row.currency,
        open_date=row.open_date,
        close_date=row.close_date,
        records=records,
    )


def is_new_account_version(before: Account | None, after: Account) -> bool:
    """Whether anything but the records has changed."""
    return before is None or replace(before, records=()) != replace(after, records=())


def new_record_versions(before: Account | None, after: Account) -> list[RepaymentRecord]:
    """The months that are new or have other figures."""
    if before is None:
        return list(after.records)
    known = {record.month: record for record in before.records}
    return [record for record in after.records if known.get(record.month) != record]


@dataclass(frozen=True, slots=True)
class BatchChanges:
    """What a batch of rows adds: versions of accounts and records, and summaries.

    Attributes:
        accounts: new or changed accounts.
        records: new or changed months.
        summaries: of every subject one of whose accounts is in the above.
    """

    accounts: list[tuple[AccountKey, Account]]
    records: list[tuple[AccountKey, RepaymentRecord]]
    summaries: list[tuple[bytes, Summary]]

    def __bool__(self) -> bool:
        """Whether there is anything new."""
        return bool(self.accounts or self.records)


def batch_changes(
    data_version: int,
    before: Mapping[AccountKey, Account],
    after: Mapping[AccountKey, Account],
) -> BatchChanges:
    """Compares the accounts of some subjects before and after a batch.

    Args:
        data_version: the batch's.
        before: all accounts of every subject of the batch, as they were.
        after: the same with the batch's rows applied.
    """
    accounts: list[tuple[AccountKey, Account]] = []
    records: list[tuple[AccountKey, RepaymentRecord]] = []
    by_subject: dict[bytes, list[Account]] = {}
    changed: set[bytes] = set()
    for key, account in after.items():
        by_subject.setdefault(key[0], []).append(account)
        known = before.get(key)
        if account == known:
            continue
        changed.add(key[0])
        if is_new_account_version(known, account):
            accounts.append((key, account))
        records.extend((key, record) for record in new_record_versions(known, account))
    summaries = (
        (subject, build_summary(data_version, by_subject[subject]))
        for subject in by_subject
        if subject in changed
    )
    return BatchChanges(accounts, records, [(s, x) for s, x in summaries if x is not None])
