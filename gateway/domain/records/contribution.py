# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a contributed row must keep to, and what it changes.

Rows come in the order of the file; a later row corrects an earlier one. A row of any kind
that is said again otherwise (a month with other figures) is a correction of that row. What
the kinds themselves demand stands with them: gateway.domain.records.kinds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import chain
from typing import Any

from gateway.domain.people.buckets import bucket_of
from gateway.domain.records.account import ACCOUNT, without_parts
from gateway.domain.records.kind import merged_rows, missing_rows, newer_rows
from gateway.domain.records.kinds import (
    KINDS,
    attached_kinds,
    kind_of,
    merged_attached,
    part_of,
    rows_of,
)
from gateway.domain.records.month import MONTH, all_within_bounds
from gateway.domain.records.record import (
    Account,
    ContributedAccount,
    ContributedParts,
    ContributedRow,
)
from gateway.domain.references import is_reference
from gateway.domain.reports.aggregate import build_summaries
from gateway.domain.reports.summaries import Summaries
from gateway.errors import Fault, Reason, RejectedRowError

AccountKey = tuple[bytes, bytes]
"""Subject id and account id, 32 bytes each."""
Heads = Mapping[int, int]
"""The newest data version of some buckets."""
Unread = frozenset[tuple[str, int | None]]
"""Canonical fields of a row that could not be read: name, and which month's."""


def check_contributed(row: ContributedRow, today: date) -> None:
    """Bounds every adapter's rows must keep to, whatever the adapter checks.

    Args:
        row: one row.
        today: nothing may lie after it, except a month that is not over yet.

    Raises:
        RejectedRowError: INVALID_VALUE or MISSING_FIELD, with the canonical
            fields' names.
    """
    faults = find_faults(row, today)
    if faults:
        raise RejectedRowError.of(faults)


def months_are_faultless(rows: Iterable[ContributedRow], today: date) -> bool:
    """Whether `find_faults` finds nothing in any month of some rows.

    Args:
        rows: any; looked at together, which is faster than each by itself.
        today: as of `check_contributed`.
    """
    of_rows = [row.records for row in rows if isinstance(row, ContributedAccount)]
    orders = {tuple([record.month for record in records]) for records in of_rows}
    return all(list(months) == sorted(set(months)) for months in orders) and (
        all_within_bounds(list(chain.from_iterable(of_rows)), today)
    )


def find_faults(
    row: ContributedRow,
    today: date,
    unread: Unread = frozenset(),
    *,
    months_are_faultless: bool = False,
) -> list[Fault]:
    """Every field of a row that is out of bounds, by its canonical name.

    Args:
        row: one row.
        today: as of `check_contributed`.
        unread: fields that hold something harmless instead, and are not looked at.
        months_are_faultless: as the function of that name found, so they are not looked at.
    """
    faults = []
    if not is_reference(row.account_reference):
        faults.append(Fault(Reason.INVALID_VALUE, "account_reference"))
    if isinstance(row, ContributedAccount):
        faults += [Fault(Reason.INVALID_VALUE, name) for name in ACCOUNT.find_faults(row, today)]
        if not row.records:
            faults.append(Fault(Reason.MISSING_FIELD, "month"))
        earlier = 0
        for number, record in enumerate(() if months_are_faultless else row.records):
            found = MONTH.find_faults(record, today)
            if record.month > earlier:
                earlier = record.month
            elif "month" not in found:
                found = ["month", *found]
            if found:
                faults += [Fault(Reason.INVALID_VALUE, name, number) for name in found]
    if row.attached:
        faults.extend(_attached_faults(row.attached, today))
    if unread:
        faults = [fault for fault in faults if (fault.field, fault.record) not in unread]
    return faults


def numbered(attached: tuple[Any, ...]) -> Iterator[tuple[int, Any]]:
    """Rows of each kind, counted from 0 in each as months are."""
    counts: dict[type[Any], int] = {}
    for row in attached:
        number = counts.get(type(row), 0)
        counts[type(row)] = number + 1
        yield number, row


def _attached_faults(attached: tuple[Any, ...], today: date) -> Iterator[Fault]:
    """Of what hangs on the account: each by itself, and none twice."""
    seen = set()
    for number, row in numbered(attached):
        kind = kind_of(row)
        named = (kind.name, kind.key_of(row))
        again = (kind.key or (kind.fields[0].name,)) if named in seen else ()
        names = [*kind.find_faults(row, today), *again]
        seen.add(named)
        for name in dict.fromkeys(names):
            yield Fault(Reason.INVALID_VALUE, part_of(kind.name, name), number)


def find_conflicts(known: Account | None, row: ContributedRow) -> list[Fault]:
    """What a row says against what is known of its account, by canonical name.

    Args:
        known: the account so far; None when it is new.
        row: one row of the file, checked by itself.
    """
    if known is None:
        if isinstance(row, ContributedParts):
            return [Fault(Reason.INVALID_VALUE, "account_reference")]
        return []
    faults = []
    if isinstance(row, ContributedAccount):
        faults += [
            Fault(Reason.INVALID_VALUE, name, 0 if name == "month" else None)
            for name in ACCOUNT.find_conflicts(known, row)
        ]
    if row.attached:
        faults += _attached_conflicts(known, row.attached)
    return faults


def _attached_conflicts(known: Account, attached: tuple[Any, ...]) -> Iterator[Fault]:
    for number, row in numbered(attached):
        kind = kind_of(row)
        for name in kind.find_conflicts(known, row):
            yield Fault(Reason.INVALID_VALUE, part_of(kind.name, name), number)


def apply_row(known: Account | None, institution: str, row: ContributedRow) -> Account:
    """The account after a row; equal to the one before when the row says nothing new.

    Args:
        known: the account so far; None when it is new.
        institution: who contributes.
        row: one row of the file, checked.

    Raises:
        LookupError: the account is new, and the row says only what hangs on it.
    """
    if isinstance(row, ContributedParts):
        if known is None:
            raise LookupError("there is no such account")
        return replace(known, attached=merged_attached(known.attached, row.attached))
    if known is None:
        records, attached = row.records, merged_attached((), row.attached)
    else:
        records = merged_rows(MONTH, known.records, row.records)
        attached = merged_attached(known.attached, row.attached)
        if row.records[-1].month < known.records[-1].month:
            return replace(known, records=records, attached=attached)
    return Account(
        institution=institution,
        account_type=row.account_type,
        currency=row.currency,
        open_date=row.open_date,
        close_date=row.close_date,
        records=records,
        attached=attached,
    )


Versions = dict[str, list[tuple[AccountKey, Any]]]
"""Rows by kind, each with the account it hangs on; an account is its own."""


def _no_versions() -> Versions:
    return {name: [] for name in KINDS}


@dataclass(frozen=True, slots=True)
class BatchChanges:
    """What a contribution adds: versions of all kinds, and summaries.

    Attributes:
        versions: what is new or changed.
        withdrawn: what is no more, as it was; with an account goes what hangs on it.
        summaries: of every subject of whose accounts anything is in the above.
        without_accounts: subjects that have none left.
    """

    versions: Versions = field(default_factory=_no_versions)
    withdrawn: Versions = field(default_factory=_no_versions)
    summaries: Summaries = Summaries()  # noqa: RUF009 - it never changes
    without_accounts: list[bytes] = field(default_factory=list)

    def __bool__(self) -> bool:
        """Whether there is anything new."""
        return any(self.versions.values()) or any(self.withdrawn.values())

    @property
    def counts(self) -> dict[str, int]:
        """How many versions it adds of each kind, withdrawals included."""
        return {name: len(self.versions[name]) + len(self.withdrawn[name]) for name in KINDS}

    @property
    def buckets(self) -> list[int]:
        """In which there is anything new, ascending."""
        subjects = {*(person[0] for person in self.summaries.people), *self.without_accounts}
        return sorted(set(map(bucket_of, subjects)))

    def compare(self, key: AccountKey, known: Account | None, account: Account) -> None:
        """Adds what an account has that is not known."""
        if known is None or without_parts(known) != without_parts(account):
            self.versions["account"].append((key, account))
        before = () if known is None else known.records
        self.versions["month"] += [(key, row) for row in newer_rows(MONTH, before, account.records)]
        attached = () if known is None else known.attached
        if attached == account.attached:
            return
        for kind in attached_kinds():
            then, now = rows_of(kind, attached), rows_of(kind, account.attached)
            self.versions[kind.name].extend((key, row) for row in newer_rows(kind, then, now))
            self.withdrawn[kind.name].extend((key, row) for row in missing_rows(kind, then, now))


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
    changes = BatchChanges()
    by_subject: dict[bytes, list[Account]] = {}
    changed: set[bytes] = set()
    for key, account in after.items():
        by_subject.setdefault(key[0], []).append(account)
        known = before.get(key)
        if account != known:
            changed.add(key[0])
            changes.compare(key, known, account)
    gone = [(key, account) for key, account in before.items() if key not in after]
    changes.withdrawn["account"].extend(gone)
    changed.update(key[0] for key, _ in gone)
    subjects = sorted(changed)
    summaries = build_summaries(
        [
            (subject, heads[bucket_of(subject)] + 1, by_subject.get(subject, ()))
            for subject in subjects
        ]
    )
    left = {subject for subject, _, _ in summaries.people}
    without = [subject for subject in subjects if subject not in left]
    return replace(changes, summaries=summaries, without_accounts=without)
