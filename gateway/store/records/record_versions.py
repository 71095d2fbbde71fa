# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Versions of contributed records of any kind, and the accounts they make up.

Statements are made from the kinds' rows (gateway.domain.records.kinds).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Generic, TypeVar

import psycopg
from psycopg.rows import TupleRow

from gateway.domain.records.account import ACCOUNT
from gateway.domain.records.contribution import BatchChanges
from gateway.domain.records.kind import Kind
from gateway.domain.records.kinds import KINDS, attached_kinds
from gateway.domain.records.month import MONTH
from gateway.domain.records.record import Account
from gateway.store.arrays import call_with_columns
from gateway.store.queries import load_sql

_Whose = TypeVar("_Whose")
_KEY_TYPES = ("bytea", "bytea")


@lru_cache(maxsize=64)
def as_of_statement(kind: Kind) -> str:
    """Reads subject id, account id and columns, for subjects and data versions."""
    names = [field.column_name for field in kind.fields]
    columns = {field.name: field.column_name for field in kind.fields}
    withdrawn = ["withdrawn"] if kind.withdrawable else []
    rows = load_sql("record_versions.as_of").format(
        key="".join(f", r.{columns[name]}" for name in kind.key),
        columns=", ".join(f"r.{name}" for name in [*names, *withdrawn]),
        table=kind.table,
        where="" if kind is ACCOUNT else load_sql("record_versions.account_is_there"),
    )
    if not kind.withdrawable:
        return rows
    return load_sql("record_versions.not_withdrawn").format(
        names=", ".join(["subject_id", "account_id", *names]), rows=rows, columns=", ".join(names)
    )


@lru_cache(maxsize=64)
def restricted_statement(kind: Kind) -> str:
    """As `as_of_statement`, for one subject of whom something is restricted."""
    return _reading(kind, "record_versions.of_restricted")


@lru_cache(maxsize=64)
def under_consent_statement(kind: Kind) -> str:
    """As `as_of_statement`, for one subject of whom a partner has a consent."""
    return _reading(kind, "record_versions.under_consent")


def _reading(kind: Kind, source: str) -> str:
    """The statement with what a function gives in place of the kinds' tables."""
    made = as_of_statement(kind)
    for table, place in ((kind.table, "r"), (ACCOUNT.table, "w")):
        versions = load_sql(source).format(table=table)
        made = made.replace(f"credit.{table} AS {place}\n", f"({versions}) AS {place}\n")
    return made


@lru_cache(maxsize=64)
def read_at_statement(kind: Kind) -> str:
    """As `as_of_statement`, for replay: a number stands for the subject."""
    return load_sql("record_versions.read_at").format(reads=kind.reads)


@dataclass(frozen=True, slots=True)
class KeptAccounts(Generic[_Whose]):
    """Accounts as they are stored, and those that nobody could have stored.

    Attributes:
        accounts: by whose they are and account id.
        unreadable: whose.
    """

    accounts: dict[tuple[_Whose, bytes], Account]
    unreadable: set[_Whose]


def kept_accounts(read: Callable[[Kind], Iterable[Sequence[Any]]]) -> KeptAccounts[Any]:
    """Puts accounts together from their rows of all kinds.

    Args:
        read: the rows of a kind: whose, account id, then the kind's columns.
    """
    found: KeptAccounts[Any] = KeptAccounts({}, set())
    months = _grouped(MONTH, read(MONTH), found.unreadable)
    attached = [_grouped(kind, read(kind), found.unreadable) for kind in attached_kinds()]
    make, loads = ACCOUNT.row, ACCOUNT.loads
    for whose, account_id, *columns in read(ACCOUNT):
        key = whose, account_id
        others = tuple([row for rows in attached for row in rows.get(key, ())])
        try:
            for place, load in loads:
                columns[place] = load(columns[place])
            found.accounts[key] = make(*columns, tuple(months.get(key, ())), others)
        except ValueError:
            found.unreadable.add(whose)
    return found


def _grouped(
    kind: Kind, rows: Iterable[Sequence[Any]], unreadable: set[Any]
) -> dict[tuple[Any, bytes], list[Any]]:
    """The rows of a kind by account, in the order of their keys."""
    make, loads = kind.row, kind.loads
    groups: dict[tuple[Any, bytes], list[Any]] = {}
    for whose, account_id, *columns in rows:
        try:
            for place, load in loads:
                columns[place] = load(columns[place])
            row = make(*columns)
        except ValueError:
            unreadable.add(whose)
            continue
        groups.setdefault((whose, account_id), []).append(row)
    if kind.withdrawable:
        for group in groups.values():
            group.sort(key=kind.key_of)
    return groups


def add_versions(connection: psycopg.Connection[TupleRow], changes: BatchChanges) -> None:
    """Writes all new versions of a contribution that was announced in this transaction."""
    for kind in KINDS.values():
        new, gone = changes.versions[kind.name], changes.withdrawn[kind.name]
        if not new and not gone:
            continue
        changed = [*new, *gone]
        types = [*_KEY_TYPES, *(field.column_type for field in kind.fields)]
        columns: list[Iterable[Any]] = [
            [subject_id for (subject_id, _), _ in changed],
            [account_id for (_, account_id), _ in changed],
            *kind.to_columns([row for _, row in changed]),
        ]
        if kind.withdrawable:
            types.append("bool")
            columns.append([n >= len(new) for n in range(len(changed))])
        statement = load_sql("record_versions.add").format(
            adds=kind.adds, arrays=", ".join(f"%b::{name}[]" for name in types)
        )
        call_with_columns(connection, statement, types, columns)
