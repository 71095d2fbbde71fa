# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Accounts that are withdrawn, or moved to the person they belong to.

What hangs on an account goes with it; of what can be withdrawn by itself, some rows of an
account can be. All of these only say which accounts there are from now on;
gateway.domain.records.contribution finds what has to be stored for it, as it does for a
batch of rows.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any

from gateway.domain.months import month_of
from gateway.domain.records.contribution import AccountKey
from gateway.domain.records.kind import merged_rows
from gateway.domain.records.kinds import kind_of, merged_attached
from gateway.domain.records.month import MONTH
from gateway.domain.records.record import Account
from gateway.errors import CorrectionError


def without_account(
    before: Mapping[AccountKey, Account], key: AccountKey
) -> dict[AccountKey, Account]:
    """The accounts once one of them is withdrawn.

    Raises:
        CorrectionError: there is no such account.
    """
    if key not in before:
        raise CorrectionError("the institution has no such account of this person now")
    return {other: account for other, account in before.items() if other != key}


def without_attached(account: Account, rows: Collection[Any]) -> Account:
    """The account without what hangs on it under the keys of some rows, whatever they say."""
    gone = {(type(row), kind_of(row).key_of(row)) for row in rows}
    return replace(
        account,
        attached=tuple(
            row for row in account.attached if (type(row), kind_of(row).key_of(row)) not in gone
        ),
    )


def with_account_moved(
    before: Mapping[AccountKey, Account], key: AccountKey, subject: bytes
) -> dict[AccountKey, Account]:
    """The accounts once one of them is another person's.

    A person who has got the account already, because it was contributed under both,
    keeps all that is said of it there; only months, and rows of other kinds, that are
    missing there are moved.

    Args:
        before: all accounts of both people.
        key: of the account that is moved.
        subject: whose it is afterwards.

    Raises:
        CorrectionError: there is no such account, it is this person's already, or what
            is known of it there contradicts it.
    """
    owner, account_id = key
    if owner == subject:
        raise CorrectionError("the account belongs to this person already")
    after = without_account(before, key)
    moved, known = before[key], before.get((subject, account_id))
    after[subject, account_id] = moved if known is None else _joined(moved, known)
    return after


def _joined(moved: Account, known: Account) -> Account:
    """The months of both; where both have one, and for the account itself, the known one's."""
    records = merged_rows(MONTH, moved.records, known.records)
    opened = known.open_date
    if moved.currency != known.currency or (
        opened is not None and month_of(opened) > records[0].month
    ):
        raise CorrectionError(
            "the person has this account already, in another currency or opened later than"
            " months that would be moved; withdraw one of the two instead"
        )
    attached = merged_attached(moved.attached, known.attached)
    return replace(known, records=records, attached=attached)


def with_person_linked(
    before: Mapping[AccountKey, Account], alias: bytes, kept: bytes
) -> dict[AccountKey, Account]:
    """The accounts once two subject ids are one person's: all are under the kept one.

    Args:
        before: all accounts of both.
        alias: whose accounts are moved, each as by `with_account_moved`.
        kept: the id they are under afterwards.

    Raises:
        CorrectionError: an account that both have contradicts itself.
    """
    after = dict(before)
    for key in [key for key in before if key[0] == alias]:
        after = with_account_moved(after, key, kept)
    return after
