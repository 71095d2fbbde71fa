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

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from gateway.domain.currencies import MINOR_UNITS
from gateway.domain.months import month_number, month_of
from gateway.domain.people.buckets import bucket_of
from gateway.domain.records.record import Account, ContributedAccount, RepaymentRecord
from gateway.domain.references import is_reference
from gateway.domain.reports.aggregate import build_summary
from gateway.domain.reports.summary import Summary
from gateway.errors import Fault, Reason, RejectedRowError

AccountKey = tuple[bytes, bytes]
"""Subject id and account id, 32 bytes each."""
Heads = Mapping[int, int]
"""The newest data version of some buckets."""
MAX_AMOUNT = 10**15
"""Largest amount of a record in minor units; thousands of them fit a bigint."""
MAX_DPD = 36_600
_FIRST_DATE = date(1900, 1, 1)
_FIRST_MONTH = month_number(1950, 1)
Unread = frozenset[tuple[str, int | None]]
"""Canonical fields of a row that could not be read: name, and which month's."""


def check_contributed(account: ContributedAccount, today: date) -> None:
    """Bounds every adapter's rows must keep to, whatever the adapter checks.

    Args:
        account: one row.
        today: nothing may lie after it, except a month that is not over yet.

    Raises:
        RejectedRowError: INVALID_VALUE or MISSING_FIELD, with the canonical
            fields' names.
    """
    faults = find_faults(account, today)
    if faults:
        raise RejectedRowError.of(faults)


def find_faults(
    account: ContributedAccount, today: date, unread: Unread = frozenset()
) -> list[Fault]:
    """Every field of a row that is out of bounds, by its canonical name.

    Args:
        account: one row.
        today: as of `check_contributed`.
        unread: fields that hold something harmless instead, and are not looked at.
    """
    faults = []
    if not is_reference(account.account_reference):
        faults.append(Fault(Reason.INVALID_VALUE, "account_reference"))
    if account.currency not in MINOR_UNITS:
        faults.append(Fault(Reason.INVALID_VALUE, "currency"))
    _check_dates(account, today, unread, faults)
    if not account.records:
        faults.append(Fault(Reason.MISSING_FIELD, "month"))
    earlier, newest = _FIRST_MONTH - 1, month_of(today)
    for number, record in enumerate(account.records):
        if not unread or ("month", number) not in unread:
            if not earlier < record.month <= newest:
                faults.append(Fault(Reason.INVALID_VALUE, "month", number))
            earlier = record.month
        _check_figures(number, record, faults)
    return faults


def _check_dates(
    account: ContributedAccount, today: date, unread: Unread, faults: list[Fault]
) -> None:
    """Opened before closed and before the first month's end, and neither in the future."""
    opened, closed = account.open_date, account.close_date
    if opened is not None:
        first = account.records[0].month if account.records else month_of(opened)
        late = month_of(opened) > first >= _FIRST_MONTH and ("month", 0) not in unread
        if late or not _FIRST_DATE <= opened <= today:
            faults.append(Fault(Reason.INVALID_VALUE, "open_date"))
    if closed is not None and not (opened or _FIRST_DATE) <= closed <= today:
        faults.append(Fault(Reason.INVALID_VALUE, "close_date"))


def _check_figures(number: int, record: RepaymentRecord, faults: list[Fault]) -> None:
    """Amounts within bounds; only a balance may be negative."""
    if record.due is not None and not 0 <= record.due <= MAX_AMOUNT:
        faults.append(Fault(Reason.INVALID_VALUE, "due", number))
    if record.paid is not None and not 0 <= record.paid <= MAX_AMOUNT:
        faults.append(Fault(Reason.INVALID_VALUE, "paid", number))
    if record.balance is not None and not -MAX_AMOUNT <= record.balance <= MAX_AMOUNT:
        faults.append(Fault(Reason.INVALID_VALUE, "balance", number))
    if not 0 <= record.days_past_due <= MAX_DPD:
        faults.append(Fault(Reason.INVALID_VALUE, "days_past_due", number))
    if not 0 <= record.credit_limit <= MAX_AMOUNT:
        faults.append(Fault(Reason.INVALID_VALUE, "credit_limit", number))


def find_conflicts(known: Account | None, row: ContributedAccount) -> list[Fault]:
    """What a row says against what is known of its account, by canonical name.

    An account has one currency, and is not older than itself: no month is reported
    before the one it was opened in. Everything else a later row may correct.

    Args:
        known: the account so far; None when it is new.
        row: one row of the file, checked by itself.
    """
    if known is None:
        return []
    faults = []
    if row.currency != known.currency:
        faults.append(Fault(Reason.INVALID_VALUE, "currency"))
    first, newest = row.records[0].month, row.records[-1].month
    if newest >= known.records[-1].month:
        opened = row.open_date
        if opened is not None and month_of(opened) > known.records[0].month:
            faults.append(Fault(Reason.INVALID_VALUE, "open_date"))
    elif (
        known.open_date is not None
        and month_of(known.open_date) > first
        and row.open_date in (None, known.open_date)
    ):
        faults.append(Fault(Reason.INVALID_VALUE, "month", 0))
    return faults


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
    """What a contribution adds: versions of accounts and records, and summaries.

    Attributes:
        accounts: new or changed accounts.
        records: new or changed months.
        summaries: of every subject one of whose accounts is in the above or below.
        withdrawn: accounts that are no more, as they were.
        without_accounts: subjects that have none left.
    """

    accounts: list[tuple[AccountKey, Account]]
    records: list[tuple[AccountKey, RepaymentRecord]]
    summaries: list[tuple[bytes, Summary]]
    withdrawn: list[tuple[AccountKey, Account]] = field(default_factory=list)
    without_accounts: list[bytes] = field(default_factory=list)

    def __bool__(self) -> bool:
        """Whether there is anything new."""
        return bool(self.accounts or self.records or self.withdrawn)

    @property
    def buckets(self) -> list[int]:
        """In which there is anything new, ascending."""
        subjects = {*(subject for subject, _ in self.summaries), *self.without_accounts}
        return sorted(set(map(bucket_of, subjects)))


def batch_changes(
    heads: Heads,
    before: Mapping[AccountKey, Account],
    after: Mapping[AccountKey, Account],
) -> BatchChanges:
    """Compares the accounts of some subjects before and after a contribution.

    Args:
        heads: of the subjects' buckets; each one that changes gets the next version.
        before: all accounts of every subject it is about, as they were.
        after: the same with everything applied; one that is missing is withdrawn.
    """
    changes = BatchChanges([], [], [])
    by_subject: dict[bytes, list[Account]] = {}
    changed: set[bytes] = set()
    for key, account in after.items():
        by_subject.setdefault(key[0], []).append(account)
        known = before.get(key)
        if account == known:
            continue
        changed.add(key[0])
        if is_new_account_version(known, account):
            changes.accounts.append((key, account))
        changes.records.extend((key, record) for record in new_record_versions(known, account))
    changes.withdrawn.extend((key, account) for key, account in before.items() if key not in after)
    changed.update(key[0] for key, _ in changes.withdrawn)
    for subject in sorted(changed):
        data_version = heads[bucket_of(subject)] + 1
        summary = build_summary(data_version, by_subject.get(subject, []))
        if summary is None:
            changes.without_accounts.append(subject)
        else:
            changes.summaries.append((subject, summary))
    return changes
