# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What was checked of a log and what was not, for people; green is for checked only."""

from __future__ import annotations

from itertools import groupby

from rich.console import Console

from gateway.audit.log_status import Aspect, LogStatus, Scope, Verdict
from gateway.cli.output import bad, good
from gateway.domain.access.plain_words import counted

_SHOWN = 20
"""Findings that are listed; all are counted, and stand in --json."""


def print_status(console: Console, status: LogStatus) -> None:
    """The verdict, the findings, and what was not checked."""

    def line(text: str) -> None:
        console.print(text, markup=False, highlight=False, soft_wrap=True)

    size = f"{counted(status.tree_size, 'entry', 'entries')} of {status.origin}"
    if status.verdict is Verdict.NOT_VERIFIED:
        console.print(bad("not verified:"), end=" ")
        line(f"{counted(len(status.findings), 'finding')} in {size}")
        for found in status.findings[:_SHOWN]:
            line(f"  {found.line}")
        if len(status.findings) > _SHOWN:
            line(f"  ... and {len(status.findings) - _SHOWN:,} more: --json lists all")
    elif status.verdict is Verdict.VERIFIED:
        console.print(good("verified:"), end=" ")
        line(f"{size}, root {status.root_hash}")
    for text in unchecked_lines(status.scope):
        line(f"  not checked: {text}")
    if status.unlogged:
        reads = counted(status.unlogged, "recorded read is", "recorded reads are")
        line(f"  {reads} not in the log yet")


def unchecked_lines(scope: Scope) -> list[str]:
    """What was not checked, one line per reason."""
    left = sorted((scope.unchecked or {}).items(), key=lambda item: item[1])
    lines = []
    for why, items in groupby(left, key=lambda item: item[1]):
        aspects = [aspect for aspect, _ in items]
        if len(aspects) == len(Aspect):
            lines.append(why)
        elif len(aspects) == 1 and why.startswith(_name(aspects[0])):
            lines.append(why)  # it says already what was not checked
        else:
            lines.append(f"{', '.join(map(_name, aspects))}: {why}")
    return lines


def _name(aspect: Aspect) -> str:
    return aspect.value.replace("-", " ")
