# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-audit verify-export`: an export is verified offline."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from gateway.audit.export.findings import ExportFinding
from gateway.audit.export.selection import SelectionKind, selection_document
from gateway.audit.export.verification import ExportVerification
from gateway.audit.finding_words import words_of_export
from gateway.audit.log_status import Scope, scope_document, scope_of_export
from gateway.cli.audit.offline import LogKey, TrustFile, log_verifier, progress_bar
from gateway.cli.audit.status_view import unchecked_lines
from gateway.cli.audit.witnesses import (
    WitnessCount,
    WitnessKeys,
    are_enough,
    fewer_than,
    known_witnesses,
    show_reach,
    show_vouched,
    witnesses_document,
)
from gateway.cli.context import ExitCode, JsonOutput, err, out, print_json, reported_errors
from gateway.cli.output import bad, good, note
from gateway.domain.access.plain_words import counted
from gateway.log.checkpoint import LogVerifier
from gateway.services.audit.export_reading import MAX_FINDINGS, ExportDirectory, verify_export

Directory = Annotated[Path, typer.Argument(metavar="DIR", help="What `export` wrote.")]
KeyFromExport = Annotated[
    bool,
    typer.Option(
        "--key-from-export",
        help="Use the key in the export: shows only that it agrees with itself.",
    ),
]
_SHOWN = 50
"""Findings that are listed without --json; all that were found are counted."""

_PROVES = {
    SelectionKind.ALL: "these are all entries of the tree, in order and unchanged",
    SelectionKind.PARTNER: (
        "no entry of the partner is missing or changed up to its last counter here;"
        " compare that with the partner's newest receipt"
    ),
    SelectionKind.PERIOD: "no entry in this unbroken run around the period is missing or changed",
    SelectionKind.SUBJECT: (
        "these entries are in the log, unchanged; not that there are no others:"
        " that takes an export with --all-entries"
    ),
}


def verify(  # noqa: PLR0913 - one option a fact
    directory: Directory,
    *,
    log_key: LogKey = None,
    trust: TrustFile = None,
    key_from_export: KeyFromExport = False,
    witnesses: WitnessCount = 0,
    witness_key: WitnessKeys = None,
    json: JsonOutput = False,
) -> None:
    """Verifies an export; needs the log's public key and nothing else.

    Every leaf is hashed into a new tree, which is checked against the signed
    checkpoints; each partner's entries are checked against their own chain. With
    --witness-key, also how far these witnesses have cosigned just this tree. Get the
    keys from a source you trust, not from the export.

    Example:  credit-audit verify-export for-bank-a --trust trust.toml

    Exit codes: 0 verified, 1 not verified, 2 could not check.
    """
    with reported_errors():
        export = ExportDirectory(directory)
        log = _key(export, log_key, trust, key_from_export=key_from_export)
        log = export.followed(log)
        run = ExportVerification(export.manifest, log, known_witnesses(witness_key, witnesses))
        with progress_bar("verifying", hidden=json) as bar:
            task = bar.add_task("leaves", total=export.manifest.tree_size)
            findings = list(
                verify_export(
                    export, log, lambda done, _of: bar.update(task, completed=done), run=run
                )
            )
    scope = scope_of_export(export.manifest.tree_size, log.known_size, witnesses=bool(witness_key))
    vouched = run.vouched()
    enough = are_enough(vouched, witnesses)
    if json:
        document = _document(export, findings, scope, own_key=key_from_export)
        document |= {"verified": enough and not findings}
        print_json(document | witnesses_document(vouched, witnesses))
    elif enough or findings:
        _print(export, findings, scope, own_key=key_from_export)
        show_vouched(vouched)
        show_reach(vouched, witnesses)
    else:
        err.print(bad("not verified:"), f"{fewer_than(witnesses)} vouch for it", highlight=False)
        show_vouched(vouched)
    if findings or not enough:
        raise typer.Exit(ExitCode.FAILED)


def _key(
    export: ExportDirectory, log_key: str | None, trust: Path | None, *, key_from_export: bool
) -> LogVerifier:
    if key_from_export:
        return log_verifier(export.keys().log_key, None)
    return log_verifier(log_key, trust)


def _document(
    export: ExportDirectory, findings: list[ExportFinding], scope: Scope, *, own_key: bool
) -> dict[str, object]:
    manifest = export.manifest
    return {
        "verified": not findings,
        "key_from_export": own_key,
        "origin": manifest.origin,
        "tree_size": manifest.tree_size,
        "root_hash": manifest.root_hash.hex(),
        "selection": selection_document(manifest.selection),
        "holds_all_entries": manifest.holds_all_entries,
        "entries": manifest.counts.entries,
        "selected": manifest.counts.selected,
        "manifest_sha256": export.manifest_digest,
        "proves": _proves(export) if not findings else "",
        "findings": [asdict(finding) for finding in findings],
        "findings_complete": not _is_cut(findings),
        **scope_document(scope),
    }


def _proves(export: ExportDirectory) -> str:
    manifest = export.manifest
    kind = SelectionKind.ALL if manifest.holds_all_entries else manifest.selection.kind
    return _PROVES[kind]


def _print(
    export: ExportDirectory, findings: list[ExportFinding], scope: Scope, *, own_key: bool
) -> None:
    manifest = export.manifest
    if findings:
        more = " or more: the verification ended there" if _is_cut(findings) else ""
        err.print(
            bad("not verified:"), f"{counted(len(findings), 'finding')}{more}", highlight=False
        )
        for finding in findings[:_SHOWN]:
            err.print(
                f"  {words_of_export(finding)}", markup=False, highlight=False, soft_wrap=True
            )
        if len(findings) > _SHOWN:
            err.print(f"  ... and {len(findings) - _SHOWN:,} more: --json lists them")
        return
    verdict = note("agrees with itself:") if own_key else good("verified")
    out.print(verdict, counted(manifest.counts.entries, "entry", "entries"), highlight=False)
    lines = {
        "log": manifest.origin,
        "tree": f"{counted(manifest.tree_size, 'leaf', 'leaves')}, root {manifest.root_hash.hex()}",
        "checkpoints": f"{manifest.counts.checkpoints:,}, all signed and consistent",
        "proves": _proves(export),
        "manifest": f"SHA-256 {export.manifest_digest}",
    }
    for name, value in lines.items():
        out.print(f"  {name:12} {value}", markup=False, highlight=False, soft_wrap=True)
    for text in unchecked_lines(scope):
        out.print(f"  {'not checked':12} {text}", markup=False, highlight=False, soft_wrap=True)
    if own_key:
        out.print(
            note("The key came from the export itself:"),
            "compare it with one you were given elsewhere.",
            highlight=False,
        )


def _is_cut(findings: list[ExportFinding]) -> bool:
    """Whether there may be more of them."""
    return len(findings) >= MAX_FINDINGS
