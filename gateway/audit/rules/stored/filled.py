# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What stands in tables that a release fills, and nobody after it. Pure.

Postgres decides by them who records which facts, and what needs a second operator. `verify` decides
that again by the log alone; so what is wrong there lets nothing in unseen, but it does let it in.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from gateway.audit.facts.logged import Row
from gateway.audit.rules.records import row_key
from gateway.audit.rules.stored.definitions import Definitions
from gateway.domain.facts.four_eyes import ACTIONS
from gateway.domain.facts.kinds import KINDS

FILLED: Mapping[str, str] = {"fact_kind": "kind", "four_eyes_action": "action"}
"""Tables of the schema credit, with the column of their key."""


def filled_by_release() -> Definitions:
    """The rows as this release makes them, each as an object of StoredDefinitions."""
    kinds: list[Row] = [
        {
            "kind": kind.name,
            "recorders": kind.recorders,
            "ordered_with": kind.ordered_with,
            "action": kind.action,
            "by_call": kind.by_call,
            "salted": kind.salted,
        }
        for kind in KINDS
    ]
    named = {*ACTIONS, *(kind.action for kind in KINDS if kind.action is not None)}
    actions: list[Row] = [{"action": each, "settable": each in ACTIONS} for each in sorted(named)]
    return {**filled("fact_kind", kinds), **filled("four_eyes_action", actions)}


def filled(table: str, rows: Iterable[Row]) -> Definitions:
    """Rows of one of these tables, in the same form; of those with one key the first, marked."""
    found: dict[str, dict[str, str]] = {}
    for row in rows:
        name = row_key(table, (row[FILLED[table]],))
        if name in found:
            found[name]["row"] = "more than one"
        else:
            found[name] = {column: _text(value) for column, value in row.items()}
    return found


def _text(value: Any) -> str:
    if isinstance(value, (list, tuple)):
        return " ".join(sorted(map(str, value)))
    return str(value)
