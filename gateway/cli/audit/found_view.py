# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How a list of entries ends: what was cut off, what was checked, what differs.

To standard error for people; as a last line with the one member "end" for programs.
"""

from __future__ import annotations

from typing import Any

import typer

from gateway.audit.finding_words import as_document, words_of
from gateway.cli.audit.entry_view import EntryPrinter
from gateway.cli.context import ExitCode, err
from gateway.cli.output import print_json_line

INDEX_NOT_VERIFIED = (
    "the columns that this search went by were not verified, so changed rows may be missing:"
    " `credit-audit verify` checks them, --verified searches the entries themselves"
)
ROWS_NOT_VERIFIED = (
    "these entries were not checked against the signed tree, and some may be missing:"
    " `credit-audit verify` checks that"
)
VERIFIED = (
    "every entry of the signed tree was read and hashed; entries were chosen by what they say"
)


def end_list(  # noqa: PLR0913 - what there is to say, each by name
    printer: EntryPrinter,
    *,
    json_lines: bool,
    checked: bool,
    note: str,
    before: int | None = None,
    people: str = "",
) -> None:
    """Says how the list ends; exits with 1 when rows are not what their entries say.

    Args:
        printer: has printed the entries.
        json_lines: the last line is for programs.
        checked: whether the entries were checked against the signed tree.
        note: what was or was not checked, in one sentence.
        before: there are more, below this leaf index; None: these are all.
        people: more to say to people, such as that nothing was found.
    """
    if json_lines:
        document = _document(printer, checked=checked, note=note, before=before)
        print_json_line({"end": document})
    if people:
        _say(people)
    if before is not None:
        _say(f"{printer.count:,} shown, there are more: --limit, or --before {before}")
    for finding in printer.findings:
        _say(words_of(finding), style="red")
    if printer.findings:
        _say(f"not verified: some rows are not what their entries say. {note[0].upper()}{note[1:]}")
        raise typer.Exit(ExitCode.FAILED)
    _say(f"{'verified' if checked else 'not verified'}: {note}")


def _say(text: str, style: str | None = None) -> None:
    err.print(text, style=style, markup=False, highlight=False, soft_wrap=True)


def _document(
    printer: EntryPrinter, *, checked: bool, note: str, before: int | None
) -> dict[str, Any]:
    status = "verified" if checked else "not-checked"
    return {
        "shown": printer.count,
        "more": before is not None,
        "before": before,
        "status": "not-verified" if printer.findings else status,
        "note": note,
        "findings": [as_document(finding) for finding in printer.findings],
    }
