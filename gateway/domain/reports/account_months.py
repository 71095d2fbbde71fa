# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Accounts of some people laid out by month, for figures that are computed in columns.

A *cell* is one account in one month, from its first record to its person's last month. A
figure of a summary is one expression over the cells' columns, summed or compared by
person and month, or by person, currency and month (`Grid`). It is computed for all people
of a contribution at once: so it is defined once, and a single person is only a short
column (gateway.domain.reports.cell_columns).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from gateway.domain.months import month_of
from gateway.domain.records.record import Account, RepaymentRecord
from gateway.domain.reports.cell_columns import RecordColumns, columns_of

_UNREPORTED = RepaymentRecord(0, due=0, paid=0, balance=0, days_past_due=-1, credit_limit=0)
_NOT_OPEN = RepaymentRecord(0, due=0, paid=0, balance=0, days_past_due=0, credit_limit=0)


@dataclass(frozen=True, slots=True)
class Grid:
    """Where the cells belong in a figure's values, of all people one after the other.

    Attributes:
        size: how many values a figure has.
        places: of the cells among them; None: they are the values, in their order.
    """

    size: int
    places: Sequence[int] | None

    def total(self, values: list[int]) -> list[int]:
        """The sums of what belongs together; 0 where nothing does."""
        if self.places is None:
            return values
        found = [0] * self.size
        for place, value in zip(self.places, values, strict=True):
            found[place] += value
        return found

    def most(self, values: list[int], least: int) -> list[int]:
        """The largest of what belongs together, or `least`."""
        if self.places is None:
            if min(values, default=least) >= least:
                return values
            return [max(least, value) for value in values]
        found = [least] * self.size
        for place, value in zip(self.places, values, strict=True):
            found[place] = max(found[place], value)
        return found


class PersonMonths(NamedTuple):
    """One person's share of the figures.

    Attributes:
        accounts: each with at least one record.
        first_month: month number of the first value.
        months: of the values by month.
        currencies: ascending, each with the month number of its first record.
        money: of the values by currency and month, one per currency.
        number: among the people who have a record, from 0.
    """

    accounts: Sequence[Account]
    first_month: int
    months: slice
    currencies: dict[str, int]
    money: tuple[slice, ...]
    number: int

    @property
    def length(self) -> int:
        """How many months."""
        return int(self.months.stop - self.months.start)


@dataclass
class AccountMonths:
    """The cells of some people's accounts; all are added before a column is asked for.

    Attributes:
        people: in order; None for one without any record.
        accounts: whose cell it is.
        is_open: 1 for an open account, 0 for a closed one.
        late_closed_dpd: days past due in the newest record of an account that is closed,
            if that is of the month of closing or later; else 0.
    """

    people: list[PersonMonths | None] = field(default_factory=list)
    accounts: list[Account] = field(default_factory=list)
    is_open: list[int] = field(default_factory=list)
    late_closed_dpd: list[int] = field(default_factory=list)
    _reported: list[RepaymentRecord] = field(default_factory=list)
    _standing: list[RepaymentRecord] = field(default_factory=list)
    _months: int = 0
    _month_places: list[int] = field(default_factory=list)
    _money: int = 0
    _money_places: list[int] = field(default_factory=list)
    _only_accounts: bool = True
    _reporting: int = 0

    @cached_property
    def reported(self) -> RecordColumns:
        """The record of this very month; without one, no amounts and -1 days past due."""
        return columns_of(self._reported)

    @cached_property
    def standing(self) -> RecordColumns:
        """Of an open account its newest record not after the month.

        Of one that is closed by the end of the month, no amounts and 0 days past due.
        """
        # Mostly the same records, which are found to be so faster than they are laid out.
        return self.reported if self._standing == self._reported else columns_of(self._standing)

    @property
    def only_accounts(self) -> bool:
        """Whether each is the only one of its person."""
        return self._only_accounts

    @property
    def by_month(self) -> Grid:
        """Figures by person and month."""
        return Grid(self._months, None if self._only_accounts else self._month_places)

    @property
    def by_currency(self) -> Grid:
        """Figures by person, currency and month."""
        return Grid(self._money, None if self._only_accounts else self._money_places)

    def add_person(self, accounts: Sequence[Account]) -> None:
        """Adds all accounts of one person, in any order."""
        reporting = [account for account in accounts if account.records]
        if not reporting:
            self.people.append(None)
        elif len(reporting) == 1 and self._only_accounts:
            self._add_only_account(reporting)
        else:
            self._add_accounts(reporting)

    def _add_only_account(self, accounts: Sequence[Account]) -> None:
        """Of a person who has one, as all before: the cells are the values, in their order."""
        (account,) = accounts
        first = account.records[0].month
        begin = self._months
        end = begin + _last_month(account) - first + 1
        months = slice(begin, end)
        self._add_account(account, first, end - begin)
        self.people.append(
            PersonMonths(
                accounts, first, months, {account.currency: first}, (months,), self._reporting
            )
        )
        self._months = self._money = end
        self._reporting += 1

    def _add_accounts(self, reporting: Sequence[Account]) -> None:
        """Of a person, all with records."""
        if self._only_accounts:
            self._only_accounts = False
            self._month_places.extend(range(self._months))
            self._money_places.extend(range(self._money))
        first = min([account.records[0].month for account in reporting])
        length = max(map(_last_month, reporting)) - first + 1
        currencies: dict[str, int] = {}
        for account in reporting:
            month = account.records[0].month
            currencies[account.currency] = min(month, currencies.get(account.currency, month))
        if len(currencies) > 1:
            currencies = dict(sorted(currencies.items()))
        months, money = self._months, self._money
        begins = {currency: money + n * length for n, currency in enumerate(currencies)}
        self._months += length
        self._money += length * len(currencies)
        for account in reporting:
            start = account.records[0].month - first
            self._add_account(account, first, length)
            self._month_places.extend(range(months + start, months + length))
            begin = begins[account.currency]
            self._money_places.extend(range(begin + start, begin + length))
        spans = tuple([slice(begin, begin + length) for begin in begins.values()])
        of_months = slice(months, months + length)
        self.people.append(
            PersonMonths(reporting, first, of_months, currencies, spans, self._reporting)
        )
        self._reporting += 1

    def _add_account(self, account: Account, first_month: int, length: int) -> None:
        """Its cells: each month from its first record on."""
        records = account.records
        first = records[0].month
        count = first_month + length - first
        reported: Sequence[RepaymentRecord] = records
        newest: Sequence[RepaymentRecord] = records
        if len(records) < count:
            reported, newest = _filled(records, count)
        self.accounts.extend([account] * count)
        self._reported.extend(reported)
        if account.close_date is None:
            self._standing.extend(newest)
            self.is_open.extend([1] * count)
            self.late_closed_dpd.extend([0] * count)
            return
        # Closed by the end of a month: from the month of the closing date on.
        closed = month_of(account.close_date)
        open_months = min(max(closed - first, 0), count)
        closed_months = count - open_months
        self._standing.extend(newest[:open_months])
        self._standing.extend([_NOT_OPEN] * closed_months)
        self.is_open.extend([1] * open_months)
        self.is_open.extend([0] * closed_months)
        self.late_closed_dpd.extend([0] * open_months)
        self.late_closed_dpd.extend(
            [r.days_past_due if r.month >= closed else 0 for r in newest[open_months:]]
        )


def account_months(people: Sequence[Sequence[Account]]) -> AccountMonths:
    """The cells of some people, each given by all of their accounts."""
    cells = AccountMonths()
    for accounts in people:
        cells.add_person(accounts)
    return cells


def _last_month(account: Account) -> int:
    """The last month in which anything about the account changes."""
    newest = account.records[-1].month
    return newest if account.close_date is None else max(newest, month_of(account.close_date))


def _filled(
    records: Sequence[RepaymentRecord], count: int
) -> tuple[list[RepaymentRecord], list[RepaymentRecord]]:
    """By month: what was reported for it, and the newest record not after it."""
    first = records[0].month
    reported = [_UNREPORTED] * count
    for record in records:
        reported[record.month - first] = record
    newest, last = [], records[0]
    for record in reported:
        if record is not _UNREPORTED:
            last = record
        newest.append(last)
    return reported, newest
