# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A person's accounts as they stood, with one correction laid over them. Pure.

Between an answer and its correction other things are contributed: new months, other accounts.
They made nothing wrong that was said. So an old answer is not compared with the accounts as
they are after the correction, but with those that it was made from, changed in just the rows
that the correction changed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

from gateway.domain.records.kinds import kind_of, merged_attached
from gateway.domain.records.record import Account

Accounts = Mapping[bytes, Account]
"""A person's accounts by account id."""

_ROWS = ("records", "attached")


@dataclass(frozen=True, slots=True, repr=False)
class Change:
    """What a contribution changed of one person.

    Attributes:
        before: the accounts just before it.
        after: just after.
        adds: whether what was not there before counts: of an account that came to a person,
            but not of a month that a file reports for the first time.
    """

    before: Accounts
    after: Accounts
    adds: bool


def corrected(then: Accounts, change: Change) -> dict[bytes, Account]:
    """The accounts with the change laid over them.

    Args:
        then: the accounts that an answer was made from, at any earlier time.
        change: what became of them later.
    """
    made = dict(then)
    for account_id in {*change.before, *change.after}:
        before, after = change.before.get(account_id), change.after.get(account_id)
        held = then.get(account_id)
        if before == after:
            continue
        if after is None:
            made.pop(account_id, None)
        elif held is None or before is None:
            if change.adds:
                made[account_id] = after
        else:
            made[account_id] = _account(held, before, after, adds=change.adds)
    return made


def _account(held: Account, before: Account, after: Account, *, adds: bool) -> Account:
    """An account with what changed of it."""
    own = {
        field.name: getattr(after, field.name)
        for field in fields(Account)
        if field.name not in _ROWS and getattr(before, field.name) != getattr(after, field.name)
    }
    months = _by_month(held.records, before.records, after.records, adds=adds)
    attached = _by_key(held.attached, before.attached, after.attached, adds=adds)
    return replace(held, **own, records=months, attached=attached)


def _by_month(
    held: Sequence[Any], before: Sequence[Any], after: Sequence[Any], *, adds: bool
) -> tuple[Any, ...]:
    """The months of an account, ascending, as an account has them."""
    known = _laid_over(
        *({row.month: row for row in rows} for rows in (held, before, after)), adds=adds
    )
    return tuple(known[month] for month in sorted(known))


def _by_key(
    held: Sequence[Any], before: Sequence[Any], after: Sequence[Any], *, adds: bool
) -> tuple[Any, ...]:
    """What hangs on an account, by kind and key, as an account has it."""
    known = _laid_over(
        *({_key(row): row for row in rows} for rows in (held, before, after)), adds=adds
    )
    return merged_attached((), tuple(known.values()))


def _key(row: Any) -> tuple[str, Any]:
    kind = kind_of(row)
    return kind.name, kind.key_of(row)


def _laid_over(
    held: Mapping[Any, Any], before: Mapping[Any, Any], after: Mapping[Any, Any], *, adds: bool
) -> dict[Any, Any]:
    made = dict(held)
    for key in {**before, **after}:
        if before.get(key) == after.get(key):
            continue
        if key not in after:
            made.pop(key, None)
        elif key in held or adds:
            made[key] = after[key]
    return made
