# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Cases, as a table and as JSON."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from rich.table import Table

from gateway.audit.export.selection import moment_text
from gateway.cli.context import out, print_json
from gateway.client import OwnCase
from gateway.domain.quotas.unusual import RULES

MEANINGS = {rule.name: rule.meaning for rule in RULES}


@dataclass(frozen=True, slots=True)
class Listed:
    """A case of a list.

    Attributes:
        document: as JSON.
        row: of the table, without the partner.
        partner: whose it is; None: the caller's.
        overdue: whether it is unanswered past its deadline.
    """

    document: dict[str, Any]
    row: tuple[str, ...]
    partner: str | None
    overdue: bool


def of_partner(case: OwnCase, now: datetime) -> Listed:
    """A case as its partner sees it."""
    answered = case.first_answer_time
    document = {
        "case": case.number,
        "state": case.state.value,
        "rule": case.rule,
        "meaning": MEANINGS.get(case.rule),
        "hour_start": moment_text(case.hour_start),
        "asked": case.asked,
        "answered": case.answered,
        "missed": case.missed,
        "shifted": case.shifted,
        "open_time": moment_text(case.open_time),
        "answer_until": moment_text(case.answer_until),
        "first_answer_time": None if answered is None else moment_text(answered),
        "late": case.late,
        "call_answers": case.answer_count,
        "close_time": None if case.close_time is None else moment_text(case.close_time),
    }
    row = (
        case.rule,
        f"{case.hour_start:%Y-%m-%d %H:%M}",
        f"{case.asked:,}",
        f"{case.missed:,}",
        f"{case.shifted:,}",
        f"{case.answer_until:%Y-%m-%d %H:%M}",
        f"{case.state.value}, late" if case.late else case.state.value,
    )
    overdue = answered is None and case.close_time is None and case.answer_until < now
    return Listed(document, row, None, overdue)


def print_list(cases: Sequence[Listed], *, json: bool) -> None:
    """All of them."""
    if json:
        print_json([case.document for case in cases])
        return
    told = any(case.partner is not None for case in cases)
    whose = ("partner",) if told else ()
    rest = ("rule", "hour (UTC)", "asked", "missed", "shifted", "answer until (UTC)", "state")
    table = Table("case", *whose, *rest)
    for case in cases:
        number = str(case.document["case"])
        table.add_row(number, *((case.partner,) if case.partner else ()), *case.row)
    out.print(table)
