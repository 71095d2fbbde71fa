# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-audit checkpoint`: what the log signs, and whether two signings agree."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from gateway.cli.audit.context import (
    AuditDatabaseUrl,
    DataDirectory,
    LogKey,
    TrustFile,
    followed,
    log_verifier,
    opened_reader,
)
from gateway.cli.context import ExitCode, JsonOutput, err, out, print_json, reported_errors
from gateway.cli.output import bad, good, print_text
from gateway.errors import ConfigurationError, ProofError
from gateway.log.checkpoint import Checkpoint, LogVerifier
from gateway.runtime.outside_file import MAX_NOTE, read_outside_text
from gateway.services.audit.proving import prove_consistency, signed_checkpoint
from gateway.store.log.reading import AuditReader, ReadAccess

app = typer.Typer(
    help="Signed checkpoints: show, keep, compare.\n\nWithout a command: the newest one.",
    invoke_without_command=True,
)

_ROW_LIMIT = 0  # hashes and notes only, no entry


@app.callback()
def show(  # noqa: PLR0913  (the options of a verb)
    context: typer.Context,
    *,
    database_url: AuditDatabaseUrl = None,
    data: DataDirectory = None,
    log_key: LogKey = None,
    trust: TrustFile = None,
    size: Annotated[int | None, typer.Option(min=1, help="Tree size. Default: the newest.")] = None,
    save: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Save the signed note to a file.")
    ] = None,
    json: JsonOutput = False,
) -> None:
    """Shows the newest checkpoint after verifying the log's signature.

    Keep one elsewhere: with it you can prove later that nothing before it was changed,
    or that the log contradicts itself (`checkpoint compare`).

    Example:  credit-audit checkpoint --trust trust.toml --save monday.note
    """
    if context.invoked_subcommand is not None:
        return
    with reported_errors():
        log = log_verifier(log_key, trust)
        with opened_reader(database_url, data) as reader:
            log = followed(log, reader)
            access = reader.open("checkpoint", {}, row_limit=_ROW_LIMIT)
            note, signed = signed_checkpoint(reader, access, log, size)
        if save is not None:
            _write(save, note)
    if json:
        print_json(_document(signed, note))
    else:
        print_text(note, end="")
        err.print(good("verified:"), f"the log's key signed this tree of {signed.size:,}")


@app.command()
def compare(  # noqa: PLR0913  (the options of a verb)
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A signed checkpoint.")],
    other: Annotated[
        Path | None,
        typer.Argument(metavar="[OTHER]", help="Another one. Default: the log's newest."),
    ] = None,
    *,
    database_url: AuditDatabaseUrl = None,
    data: DataDirectory = None,
    log_key: LogKey = None,
    trust: TrustFile = None,
    json: JsonOutput = False,
) -> None:
    """Whether two checkpoints of one log can both be true.

    Two checkpoints of one size are equal, or together they prove that the log signed two
    histories. For two sizes, the log has to prove that the smaller tree is the
    beginning of the larger one.

    Example:  credit-audit checkpoint compare monday.note --trust trust.toml

    Exit codes: 0 both can be true, 1 they cannot, 2 could not check.
    """
    with reported_errors():
        log = log_verifier(log_key, trust)
        first = _read(file)
        # Signatures first: what the log did not sign says nothing about it.
        one = log.verify(first)
        second = None if other is None else _read(other)
        two = None if second is None else log.verify(second)
        problem = None
        if two is not None and one.size == two.size:
            if one.root_hash != two.root_hash:
                problem = "two trees of one size"
        else:
            with opened_reader(database_url, data) as reader:
                access = reader.open("checkpoint", {}, row_limit=_ROW_LIMIT)
                if second is None or two is None:
                    second, two = signed_checkpoint(reader, access, log, None)
                problem = _conflict(reader, access, log, (first, one), (second, two))
    _show_comparison((one, first), (two, second or ""), problem, json=json)
    if problem is not None:
        raise typer.Exit(ExitCode.FAILED)


def _conflict(
    reader: AuditReader,
    access: ReadAccess,
    log: LogVerifier,
    one: tuple[str, Checkpoint],
    two: tuple[str, Checkpoint],
) -> str | None:
    """Why the two cannot both be true, by what the log can prove; None: they can."""
    (first, earlier), (second, later) = sorted((one, two), key=lambda each: each[1].size)
    if earlier.size == later.size:
        return None if earlier.root_hash == later.root_hash else "two trees of one size"
    if earlier.size == 0:
        return None  # the empty tree begins every tree
    if later.size > reader.head(access).tree_size:
        return "the log is smaller than a tree that it signed"
    try:
        prove_consistency(reader, access, log, first, second)
    except ProofError as error:
        return str(error)
    return None


def _show_comparison(
    one: tuple[Checkpoint, str], two: tuple[Checkpoint, str], problem: str | None, *, json: bool
) -> None:
    documents = [_document(*each) for each in (one, two)]
    if json:
        print_json({"both_can_be_true": problem is None, "problem": problem, "both": documents})
        return
    for document in documents:
        out.print(
            f"  {document['tree_size']:>12,}  {document['root_hash']}",
            highlight=False,
            soft_wrap=True,
        )
    if problem is None:
        out.print(good("both can be true"))
        return
    out.print(bad("they cannot both be true:"), f"{problem}", highlight=False)
    out.print("Both are signed by the log. Keep both files: together they are the proof.")
    for _, note in (one, two):
        out.print(note, markup=False, highlight=False, soft_wrap=True)


def _document(signed: Checkpoint, note: str) -> dict[str, Any]:
    return {
        "origin": signed.origin,
        "tree_size": signed.size,
        "root_hash": signed.root_hash.hex(),
        "checkpoint": note,
    }


def _read(file: Path) -> str:
    try:
        return read_outside_text(file, MAX_NOTE)
    except (OSError, UnicodeDecodeError):
        raise ConfigurationError(f"cannot read {file.name}") from None


def _write(file: Path, note: str) -> None:
    try:
        file.write_text(note, encoding="utf-8")
    except OSError as error:
        raise ConfigurationError(f"cannot write {file.name}: {error.strerror}") from None
