# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The one verification behind every tool that says something about a log.

Of a database it is that of gateway.services.audit.verify, of an export that of
gateway.services.audit.export_reading; both come out as one LogStatus.
"""

from __future__ import annotations

from collections.abc import Callable

from gateway.audit.export.findings import ExportFinding
from gateway.audit.finding_words import words_of, words_of_export
from gateway.audit.findings import Finding
from gateway.audit.log_status import Found, LogStatus, scope_of_database, scope_of_export
from gateway.log.checkpoint import LogVerifier
from gateway.services.audit.export_reading import ExportDirectory, verify_export

Report = Callable[[int, int], None]
"""Told how many leaves of how many are done."""


def export_status(
    export: ExportDirectory, log: LogVerifier, report: Report = lambda _done, _of: None
) -> LogStatus:
    """Verifies an export, as `credit-audit verify-export` does."""
    return status_of_export(export, log, list(verify_export(export, log, report)))


def status_of_export(
    export: ExportDirectory, log: LogVerifier, findings: list[ExportFinding]
) -> LogStatus:
    """What a verification of an export came to."""
    manifest = export.manifest
    return LogStatus(
        origin=manifest.origin,
        tree_size=manifest.tree_size,
        root_hash=manifest.root_hash.hex(),
        scope=scope_of_export(manifest.tree_size, log.known_size),
        findings=tuple(
            Found(each.check.value, each.first, each.last, each.name, words_of_export(each))
            for each in findings
        ),
    )


def status_of_database(  # noqa: PLR0913 - what a verification came to, each by name
    *,
    origin: str,
    tree_size: int,
    root_hash: bytes,
    findings: list[Finding],
    unlogged: int,
    known_size: int,
    keys_opened: bool = False,
    trusted_from: int = 0,
    unread_evidence: int = 0,
    unnamed_notes: int = 0,
) -> LogStatus:
    """What a verification of a database came to."""
    return LogStatus(
        origin=origin,
        tree_size=tree_size,
        root_hash=root_hash.hex(),
        scope=scope_of_database(
            keys_opened=keys_opened,
            known_size=known_size,
            trusted_from=trusted_from,
            unread_evidence=unread_evidence,
            unnamed_notes=unnamed_notes,
        ),
        findings=tuple(
            Found(
                each.check.value,
                each.leaf_index,
                each.leaf_index if each.last_index is None else each.last_index,
                each.column or each.partner or each.row,
                words_of(each),
            )
            for each in findings
        ),
        unlogged=unlogged,
    )
