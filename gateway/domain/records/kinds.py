# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Which kinds of contributed records there are: one row each.

A kind is added by its module, its row here and a migration that makes its table:
`SELECT credit.create_kind(...)`. See docs/adr/0031-a-kind-of-record-is-a-row.md.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum
from typing import Any

from gateway.domain.records.account import ACCOUNT
from gateway.domain.records.kind import Kind, merged_rows
from gateway.domain.records.month import MONTH
from gateway.domain.records.plan import INSTALMENT, PLAN

KINDS: dict[str, Kind] = {kind.name: kind for kind in (ACCOUNT, MONTH, PLAN, INSTALMENT)}
"""By name. The account and its months are what every account is made of; rows of all
others are in `Account.attached`."""


def attached_kinds() -> list[Kind]:
    """All kinds but the account and its months."""
    return [kind for kind in KINDS.values() if kind is not ACCOUNT and kind is not MONTH]


def kind_of(row: Any) -> Kind:
    """The kind of an attached row. Raises LookupError: there is none."""
    for kind in KINDS.values():
        if type(row) is kind.row:
            return kind
    raise LookupError("rows of this class are of no kind")


def rows_of(kind: Kind, attached: Iterable[Any]) -> list[Any]:
    """Those of one kind, of everything that hangs on an account."""
    return [row for row in attached if type(row) is kind.row]


def merged_attached(known: tuple[Any, ...], said: tuple[Any, ...]) -> tuple[Any, ...]:
    """What hangs on an account once more is said of it, by kind and key."""
    if not said:
        return known
    return tuple(
        row
        for kind in attached_kinds()
        for row in merged_rows(kind, rows_of(kind, known), rows_of(kind, said))
    )


def part_of(kind: str, field: str) -> str:
    """The canonical name of a field of what hangs on an account."""
    return f"{kind}.{field}"


def is_part(field: str) -> bool:
    """Whether a canonical name is one of `part_of`."""
    return "." in field


def vocabularies() -> dict[str, type[IntEnum]]:
    """By name: all that the fields of some kind are codes of."""
    fields = (field for kind in KINDS.values() for field in kind.fields)
    found = (field.vocabulary for field in fields if field.vocabulary is not None)
    return {vocabulary.__name__: vocabulary for vocabulary in found}
