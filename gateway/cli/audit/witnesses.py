# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Witnesses that an auditor counts: how they are given, and what they vouch for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any

import typer

from gateway.audit.export.selection import moment_text
from gateway.cli.output import out
from gateway.domain.access.plain_words import counted
from gateway.errors import ConfigurationError
from gateway.log.cosignature import WitnessVerifier
from gateway.log.cosigned import Vouched, parse_witness_keys, witnessed_size

WitnessCount = Annotated[
    int,
    typer.Option(
        "--witnesses",
        metavar="N",
        min=0,
        help="Fail unless this many of the given witnesses have cosigned this log.",
    ),
]
WitnessKeys = Annotated[
    list[str] | None,
    typer.Option(
        "--witness-key",
        metavar="VKEY",
        help="Verifier key of a witness, obtained out of band; repeatable.",
        show_default=False,
    ),
]


def known_witnesses(keys: Sequence[str] | None, needed: int) -> tuple[WitnessVerifier, ...]:
    """The witnesses that count.

    Raises:
        ConfigurationError: a key is none, or there are fewer than are needed.
    """
    known = parse_witness_keys(keys or ())
    if len(known) < needed:
        raise ConfigurationError("--witnesses needs as many --witness-key options")
    return known


def are_enough(vouched: Sequence[Vouched], needed: int) -> bool:
    """Whether enough witnesses vouch for some tree of this log."""
    return needed == 0 or witnessed_size(vouched, needed) > 0


def witnesses_document(vouched: Sequence[Vouched], needed: int) -> dict[str, Any]:
    """What they vouch for, for programs."""
    return {
        "witnesses": [
            {
                "name": each.witness,
                "tree_size": each.tree_size,
                "time": None if each.time is None else moment_text(each.time),
            }
            for each in vouched
        ],
        "witnessed_size": witnessed_size(vouched, needed) if needed else None,
    }


def show_vouched(vouched: Sequence[Vouched]) -> None:
    """How far each witness that counts vouches for the log."""
    for each in vouched:
        reach = counted(each.tree_size, "entry", "entries")
        when = "nothing" if each.time is None else f"{reach}, {each.time:%F %TZ}"
        # A witness chose its own name: it is shown, never read as markup.
        out.print(f"  {each.witness}: {when}", markup=False, highlight=False, soft_wrap=True)


def show_reach(vouched: Sequence[Vouched], needed: int) -> None:
    """For how many entries as many as are needed vouch."""
    if needed:
        reach = counted(witnessed_size(vouched, needed), "entry", "entries")
        vouch = counted(needed, "witness vouches", "witnesses vouch")
        out.print(f"  {vouch} for {reach}", highlight=False)


def fewer_than(needed: int) -> str:
    """That they are not enough."""
    return f"fewer than {counted(needed, 'witness', 'witnesses')}"
