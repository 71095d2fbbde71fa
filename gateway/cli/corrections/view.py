# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How corrections are shown: counts and partners, nobody's identifiers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import typer
from rich.table import Table

from gateway.audit.export.selection import moment_text
from gateway.cli.context import out
from gateway.domain.access.plain_words import counted
from gateway.services.corrections.overview import CorrectionOverview

_ID_LENGTH = 16


def dispute_id(text: str) -> bytes:
    """The id of a dispute, 32 hexadecimal digits. Raises BadParameter."""
    try:
        value = bytes.fromhex(text)
    except ValueError:
        value = b""
    if len(value) != _ID_LENGTH:
        raise typer.BadParameter("the id of a dispute is 32 hexadecimal digits")
    return value


def corrections_document(found: Sequence[CorrectionOverview]) -> list[dict[str, Any]]:
    """For programs, with stable names."""
    return [
        {
            "contribution": each.contribution_id,
            "restriction": None if each.restriction is None else str(each.restriction),
            "kind": each.kind,
            "dispute": None if each.dispute is None else each.dispute.hex(),
            "effect_time": moment_text(each.effect_time),
            "computed": each.people is not None,
            "people": each.people,
            "since": None if each.since is None else moment_text(each.since),
            "open": each.open,
            "partners": [
                {
                    "partner": one.partner,
                    "people": one.people,
                    "notices": one.notices,
                    "delivered": one.delivered,
                    "acknowledged": one.acknowledged,
                }
                for one in each.partners
            ],
        }
        for each in found
    ]


def print_corrections(found: Sequence[CorrectionOverview]) -> None:
    """A line per contribution and partner, then what is open."""
    table = Table("contribution", "kind", "dispute", "people", "partner", "notices", "state")
    for each in found:
        first = [
            "" if each.contribution_id is None else str(each.contribution_id),
            each.kind,
            "" if each.dispute is None else each.dispute.hex(),
            "" if each.people is None else f"{each.people:,}",
        ]
        rest = [[one.partner, f"{one.notices:,}", _state(one)] for one in each.partners]
        nobody = ["", "", "not computed" if each.people is None else "nobody was told"]
        for one in rest or [nobody]:
            table.add_row(*[*first, *one])
            first = [""] * len(first)
    out.print(table)
    left = sum(one.open for each in found for one in each.partners)
    missing = sum(each.people is None for each in found)
    if left:
        out.print(f"{counted(left, 'notice is', 'notices are')} not acknowledged", highlight=False)
    if missing:
        words = counted(missing, "change")
        out.print(f"{words} to look at: `credit-gateway correction compute`", highlight=False)


def _state(one: Any) -> str:
    if not one.open:
        return "acknowledged"
    if one.delivered == one.acknowledged:
        return "pending" if not one.delivered else f"{one.acknowledged:,} acknowledged"
    return f"{one.delivered:,} delivered, {one.acknowledged:,} acknowledged"
