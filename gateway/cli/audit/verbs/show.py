# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-audit show`: one entry, that it stands in the signed tree, and its evidence."""

from __future__ import annotations

import base64
from contextlib import suppress
from typing import Annotated, Any

import typer
from rich.table import Table
from rich.text import Text

from gateway.audit.evidence_bundle import bundle_of
from gateway.audit.export.selection import moment_text
from gateway.audit.finding_words import words_of
from gateway.audit.rows import EntryRow
from gateway.audit.rules.rows import row_findings
from gateway.cli.approvals.guarded import Approved
from gateway.cli.audit.context import (
    AuditDatabaseUrl,
    Cause,
    DataDirectory,
    EvidenceDirectory,
    LogKey,
    RecordsUrl,
    TilesDirectory,
    TrustFile,
    evidence_files,
    followed,
    log_verifier,
    opened_reader,
    permit_evidence,
)
from gateway.cli.audit.entry_view import as_document
from gateway.cli.audit.known import entries_there_are
from gateway.cli.context import ExitCode, JsonOutput, err, out, print_json, reported_errors
from gateway.cli.output import bad, good, note
from gateway.client import REPORT_BODY_TYPE, report_json
from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.access.envelope import SignedPayload
from gateway.domain.access.plain_words import sentence
from gateway.errors import (
    ConfigurationError,
    GatewayError,
    KeyFileError,
    MalformedError,
    ProofError,
    StoreError,
    VerificationError,
)
from gateway.log.checkpoint import LogVerifier
from gateway.log.signed_items import read_signed_item
from gateway.services.audit.proving import prove_inclusion
from gateway.services.log.evidence import (
    check_wrapped_key,
    evidence_digest,
    open_evidence,
    opens,
)
from gateway.signing.pae import envelope_digest
from gateway.signing.providers.location import key_provider
from gateway.store.admin.directory import partner_names
from gateway.store.evidence.files import with_files
from gateway.store.log.pending import SealedEvidence
from gateway.store.log.reading import AuditReader, ReadAccess
from gateway.store.records.adapter_versions import load_adapter_version
from gateway.wire.entries import decode_entry, decode_evidence
from gateway.wire.payloads import decode_payload
from gateway.wire.requests import decode_envelope, decode_request

Index = Annotated[int, typer.Argument(min=0, metavar="INDEX", help="The entry's leaf index.")]
WithEvidence = Annotated[
    bool,
    typer.Option(
        "--evidence", help="Also decrypt what was asked and answered; needs --keys and --cause."
    ),
]
Keys = Annotated[
    str | None,
    typer.Option(
        envvar="CREDIT_GATEWAY_KEYS",
        metavar="KEYS",
        help="The gateway's keys, to open evidence with.",
        show_default=False,
    ),
]


Full = Annotated[bool, typer.Option("--full", help="Also show every hash and number.")]


def show(  # noqa: PLR0913  (the options of a verb)
    index: Index,
    *,
    database_url: AuditDatabaseUrl = None,
    data: DataDirectory = None,
    log_key: LogKey = None,
    trust: TrustFile = None,
    evidence: WithEvidence = False,
    full: Full = False,
    keys: Keys = None,
    cause: Cause = "",
    approved: Approved = None,
    records_url: RecordsUrl = None,
    files: EvidenceDirectory = None,
    tiles: TilesDirectory = None,
    json: JsonOutput = False,
) -> None:
    """Shows one entry: one sentence on who asked, for what and how it ended, then its facts.

    With the log's key it also proves that the entry is in the signed tree.
    Evidence is personal data: opening it is a recorded access with a stated cause.

    Example:  credit-audit show 3 --trust trust.toml --evidence --keys keys --cause CASE-17

    Exit codes: 0 shown, 1 does not verify, 2 could not read.
    """
    with reported_errors():
        if evidence and (keys is None or not cause):
            raise ConfigurationError("--evidence needs --keys and --cause")
        log = None if log_key is None and trust is None else log_verifier(log_key, trust)
        with opened_reader(database_url, data, tiles) as reader:
            reader.files = evidence_files(files)
            log = log and followed(log, reader)
            if evidence:
                asked = {"verb": "show", "entry": index}
                permit_evidence(reader, records_url, asked, cause=cause, approved=approved)
            access = reader.open(
                "show",
                {"low": index, "high": index + 1},
                row_limit=1,
                cause=cause,
                evidence=evidence,
            )
            row = next(iter(reader.entries(access, index, index + 1)), None)
            size = reader.head(access).tree_size
            if row is None and index >= size:
                raise ConfigurationError(entries_there_are(size))
            if row is None:
                raise ProofError(f"entry {index} is missing, of {size:,} that the log says it has")
            document = _words(reader, row) | {"adapter": _adapter(reader, row)}
            problems = _problems(reader, access, row, log)
            document["in_signed_tree"] = None if log is None else not problems
            document["problems"] = problems
            if evidence and keys is not None:
                document["evidence"] = _evidence(reader, access, row, keys)
    _print(document, full=full, json=json)
    if problems:
        raise typer.Exit(ExitCode.FAILED)


def _words(reader: AuditReader, row: EntryRow) -> dict[str, Any]:
    """The entry in a sentence, then its facts; the partner's name if it is in reach."""
    document = as_document(row)
    try:
        entry = decode_entry(row.entry)
    except MalformedError:
        return {"sentence": None} | document | {"display_name": None}
    name = partner_names(reader.connection).get(entry.partner, "")
    return {"sentence": sentence(entry, name)} | document | {"display_name": name or None}


def _adapter(reader: AuditReader, row: EntryRow) -> str | None:
    """The name of the adapter, where the records are in the same database."""
    with suppress(GatewayError):
        adapter_hash = decode_entry(row.entry).adapter_hash
        found = load_adapter_version(reader.connection, adapter_hash) if adapter_hash else None
        return None if found is None else found.name
    return None


def _problems(
    reader: AuditReader, access: ReadAccess, row: EntryRow, log: LogVerifier | None
) -> list[str]:
    """What is wrong with the row, as far as one row and the tree can tell."""
    problems = [words_of(finding) for finding in row_findings(row)]
    if log is not None:
        try:
            prove_inclusion(reader, access, log, row.leaf_index, row.entry)
        except (VerificationError, StoreError) as error:
            problems.append(str(error))
    return problems


def _evidence(
    reader: AuditReader, access: ReadAccess, row: EntryRow, keys: str
) -> dict[str, Any] | str:
    """What was asked and answered; or why that cannot be said.

    Raises:
        VerificationError: the evidence is not what the entry commits to.
        KeyFileError: the keys cannot be read, or lack the one that is needed.
    """
    entry = decode_entry(row.entry)
    rows = reader.evidence(access, [row.leaf_index])
    stored = next(with_files(rows, reader.files), None)
    if stored is None:
        if entry.evidence_digest:
            raise VerificationError("the evidence is gone")
        return "none was kept"
    if stored.wrapped_key is None:
        return "erased: its key was destroyed; `verify` says whether a retention covers that"
    if stored.bundle is not None:
        file = bundle_of(stored.entry_time, stored.bundle)
        if stored.missing:
            raise VerificationError(
                f"the evidence was moved to the file {file}, which is not in the directory that"
                " --evidence-files names: look for another copy"
            )
        raise ConfigurationError(
            f"the evidence was moved to the file {file}: --evidence-files says in which directory"
        )
    kek = key_provider(keys).evidence_keys().get(stored.kek_id)
    if kek is None:
        raise ConfigurationError("--keys lacks the key-encryption key of this evidence")
    sealed = SealedEvidence(stored.kek_id, stored.wrapped_key, stored.sealed)
    if evidence_digest(sealed) != entry.evidence_digest:
        raise VerificationError("the evidence is not what the entry commits to")
    check_wrapped_key(stored.wrapped_key)
    if not opens(kek, stored.wrapped_key, entry.request_digest):
        # Which of the two it is `verify --keys` knows, from what else the key opens.
        raise KeyFileError(
            f"evidence-{stored.kek_id}.key does not open this evidence: it is not the key that"
            " was used, or the stored evidence key was changed"
        )
    request, response = decode_evidence(open_evidence(kek, sealed, entry.request_digest))
    if entry.item_digest:
        return _item(request, response, entry)
    return {
        "request": _request(request, entry),
        "response": _payload(decode_payload(decode_envelope(response).payload))
        if response
        else None,
    }


def _item(request: bytes, response: bytes, entry: AuditEntry) -> dict[str, Any]:
    """An item of a portfolio, once it is proven that it was signed, and its answer."""
    item = read_signed_item(request, entry)
    header, keyids = item.payload.header, [each.keyid for each in item.envelope.signatures]
    asked = SignedPayload(header, item.portfolio.item_body_type, item.body)
    answer = decode_envelope(response) if response else None
    if answer is not None and envelope_digest(answer) != entry.response_digest:
        raise VerificationError("the answer is not the one that the entry names")
    return {
        "request": _payload(asked)
        | {
            "keyids": keyids,
            "item_number": entry.answer_number,
            "item_count": item.portfolio.item_count,
        },
        "response": None
        if answer is None
        else _body(answer.payload_type, answer.payload) | {"body_type": answer.payload_type},
    }


def _request(raw: bytes, entry: AuditEntry) -> dict[str, Any]:
    """The question; as raw bytes where it was refused before it could be read."""
    try:
        envelope = decode_request(raw)
        return _payload(decode_payload(envelope.payload)) | {
            "keyids": [signature.keyid for signature in envelope.signatures]
        }
    except GatewayError:
        if not entry.reason:
            raise
        return {"raw_base64": base64.b64encode(raw).decode("ascii")}


def _payload(payload: SignedPayload) -> dict[str, Any]:
    header = payload.header
    document: dict[str, Any] = {
        "audience": header.audience,
        "partner": header.partner,
        "request_id": header.request_id.hex(),
        "issue_time": moment_text(header.issue_time),
        "body_type": payload.body_type,
    }
    return document | _body(payload.body_type, payload.body)


def _body(body_type: str, body: bytes) -> dict[str, Any]:
    if body_type == REPORT_BODY_TYPE:
        return {"report": report_json(body)}
    try:
        return {"body": body.decode()}
    except UnicodeDecodeError:
        return {"body_base64": base64.b64encode(body).decode("ascii")}


_SHORT = (
    "leaf_index",
    "entry_time",
    "partner",
    "display_name",
    "partner_counter",
    "method",
    "answer_number",
    "outcome",
    "reason",
    "purpose",
    "as_of",
    "data_version",
    "adapter",
    "report_version",
    "access_verb",
    "access_cause",
)
"""What is shown without --full."""
_APART = frozenset({"sentence", "evidence", "problems", "in_signed_tree", "columns_differ"})


def _print(document: dict[str, Any], *, full: bool, json: bool) -> None:
    if json:
        print_json(document)
        return
    if document["sentence"]:
        out.print(document["sentence"], markup=False, highlight=False, soft_wrap=True)
    table = Table.grid(padding=(0, 2))
    table.add_column(style="cyan", no_wrap=True)
    table.add_column(overflow="fold")
    for name, value in document.items():
        if name not in _APART and (full or name in _SHORT) and _is_there(name, value):
            text = " ".join(value) if isinstance(value, list) else str(value)
            table.add_row(name, Text(text + _NOTES.get(name, "")))
    out.print(table, highlight=False)
    for problem in document["problems"]:
        out.print(bad("✗"), end=" ")
        out.print(problem, markup=False, highlight=False, soft_wrap=True)
    if document["in_signed_tree"]:
        out.print(good("✓"), "stands in the signed tree, with these very bytes")
    if document["in_signed_tree"] is None:
        out.print("not checked: whether it stands in the signed tree (--trust or --log-key)")
    if "evidence" in document:
        err.print(note("evidence (personal data; this access is recorded):"))
        print_json(document["evidence"])


_NOTES = {"display_name": " (from the records, not from the entry)"}
_NUMBERED_FROM_0 = frozenset({"leaf_index", "access_row_limit", "group_first_index"})
"""Where 0 says something; elsewhere it stands for what is not there."""


def _is_there(name: str, value: Any) -> bool:
    if value == 0 and not isinstance(value, bool):
        return name in _NUMBERED_FROM_0
    return value is not None and value != []
