# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Disputes for people and as JSON, and the options that several verbs share."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.table import Table

from gateway.audit.export.selection import moment_text
from gateway.cli.context import out
from gateway.client import KnownDispute
from gateway.domain.access.plain_words import counted
from gateway.domain.disputes.dispute import ID_LENGTH, MAX_EVIDENCE
from gateway.errors import ConfigurationError


def _id(text: str) -> bytes:
    """A dispute's id. Raises BadParameter."""
    try:
        found = bytes.fromhex(text)
    except ValueError:
        found = b""
    if len(found) != ID_LENGTH:
        raise typer.BadParameter("an id is 32 hex digits, as `dispute list` shows it")
    return found


DisputeId = Annotated[
    bytes,
    typer.Argument(parser=_id, metavar="ID", help="As `dispute list` shows it: 32 hex digits."),
]
EvidenceFiles = Annotated[
    list[Path] | None,
    typer.Option(
        "--evidence",
        metavar="FILE",
        help="What supports it; only its SHA-256 is sent. Repeatable, at most 8.",
    ),
]
Restricted = Annotated[
    bool, typer.Option("--restrict", help="Leave the account out of all figures from now on.")
]


def digests(files: Iterable[Path] | None) -> tuple[bytes, ...]:
    """SHA-256 of files. Raises ConfigurationError."""
    named = list(files or ())
    if len(named) > MAX_EVIDENCE:
        raise ConfigurationError(f"at most {MAX_EVIDENCE} files of evidence")
    try:
        return tuple(sha256(file.read_bytes()).digest() for file in named)
    except OSError:
        raise ConfigurationError("a file of evidence cannot be read") from None


def document(known: KnownDispute) -> dict[str, Any]:
    """A dispute with stable field names."""
    shown = known.statement_state
    return {
        "dispute": known.dispute_id.hex(),
        "opened_by": known.opened_by,
        "institution": known.institution,
        "month": known.month,
        "item": known.item.name,
        "rules": known.rules,
        "state": known.state.name,
        "outcome": None if known.outcome is None else known.outcome.name,
        "open_time": moment_text(known.open_time),
        "answer_by_time": moment_text(known.answer_by),
        "resolve_by_time": moment_text(known.resolve_by),
        "answer_time": _moment(known.answer_time),
        "end_time": _moment(known.end_time),
        "evidence_digests": [digest.hex() for digest in known.evidence],
        "answer_evidence_digests": [digest.hex() for digest in known.answer_evidence],
        "correction": known.correction,
        "restricted": known.restricted,
        "statement_state": None if shown is None else shown.name,
        "version": known.version,
    }


def progress_document(known: KnownDispute) -> dict[str, int] | None:
    """How far a correction has come, with stable names; None: nothing corrects the dispute."""
    progress = known.progress
    if progress is None:
        return None
    return {
        "contributions": progress.contributions,
        "computed": progress.computed,
        "people": progress.people,
        "institutions": progress.institutions,
        "answers": progress.answers,
        "acknowledged": progress.acknowledged,
    }


def show_progress(known: KnownDispute) -> None:
    """The same in a sentence, where there is any."""
    progress = known.progress
    if progress is None:
        return
    made = counted(progress.contributions, "contribution corrects it", "contributions correct it")
    if progress.computed < progress.contributions:
        out.print(f"{made}; who had been told is not worked out yet", highlight=False)
        return
    out.print(
        f"{made}, of {counted(progress.people, 'person', 'people')}:"
        f" {counted(progress.answers, 'answer is', 'answers are')} no longer right, told to"
        f" {counted(progress.institutions, 'institution')};"
        f" {progress.acknowledged:,} acknowledged it",
        highlight=False,
    )


def show_disputes(found: Iterable[KnownDispute]) -> None:
    """A table, one dispute per line."""
    table = Table("dispute", "opened by", "against", "item", "state", "resolve by", "restricted")
    for known in found:
        outcome = "" if known.outcome is None else f" ({known.outcome.name.lower()})"
        table.add_row(
            known.dispute_id.hex(),
            known.opened_by,
            known.institution,
            known.item.name.lower().replace("_", " "),
            known.state.name.lower() + outcome,
            f"{known.resolve_by:%Y-%m-%d}",
            "yes" if known.restricted else "no",
        )
    out.print(table)


def _moment(moment: datetime | None) -> str | None:
    return None if moment is None else moment_text(moment)
