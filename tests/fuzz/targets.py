# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Everything that reads bytes from outside, and bytes to begin with.

Whatever comes in, nothing but the project's own errors comes out, and what a strict
decoder takes encodes to the same bytes again. The seeds are the published vectors.
"""

from __future__ import annotations

import binascii
import json
from base64 import b64decode
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from adapters.registry import (
    CONTRIBUTION_ADAPTERS,
    QUERY_ADAPTERS,
    contribution_adapter,
    query_adapter,
)
from gateway.audit.claims import ClaimWindow
from gateway.audit.export.format import parse_checkpoint_line, parse_entry_line
from gateway.audit.export.manifest import decode_keys, decode_manifest
from gateway.audit.log_state import LogState
from gateway.audit.reconciliation.calls import read_calls
from gateway.domain.own_calls.entries import EntriesQuery
from gateway.domain.records.upload import (
    FileContribution,
    Listing,
    Manifest,
    UploadResult,
    UploadState,
)
from gateway.errors import (
    ConfigurationError,
    Fault,
    KeyFileError,
    Reason,
    RefusalError,
    RejectedRowError,
    VerificationError,
)
from gateway.log.checkpoint import LogVerifier
from gateway.log.cosignature import WitnessVerifier, parse_line
from gateway.log.key_list import SignedKeyList, read_history
from gateway.log.signed_note import split_note
from gateway.log.witness import AddCheckpoint
from gateway.rpc.peer import read_certificate
from gateway.signing.algorithms import check_registrable
from gateway.signing.certificates import read_pem_certificate
from gateway.signing.client_trust import read_client_trust
from gateway.signing.keys import load_public_key_pem
from gateway.wire import contributions
from gateway.wire.consents import (
    decode_consent,
    decode_grant,
    decode_listing,
    decode_name,
    decode_page,
    encode_grant,
    encode_listing,
    encode_name,
)
from gateway.wire.entries import decode_entry, decode_evidence, decode_receipt
from gateway.wire.own_entries import (
    decode_entries_page,
    decode_entries_query,
    decode_listed,
    encode_entries_query,
)
from gateway.wire.payloads import decode_payload
from gateway.wire.recovery import decode_delivery, decode_lost_answer, decode_recovered
from gateway.wire.reports import CANONICAL_FORMS, decode_report
from gateway.wire.requests import decode_request, decode_response, encode_request
from tests.support.gateway.authorities import Authority
from tests.support.log.exports import SELECTIONS, SIZE, write_export
from tests.support.log.memory_log import varied_log

LONGEST = 1 << 16
"""Bytes of the longest input."""
_ORIGIN = "log.example"
_NOW = datetime(2026, 11, 29, tzinfo=UTC)
_AUTHORITY = Authority.root()
_TRUST = read_client_trust(_AUTHORITY.pem(), {}, _NOW)
_CELLS = "\x1f"  # stands between the cells of a row while it is mutated


@dataclass(frozen=True, slots=True)
class Target:
    """One reader of outside bytes, the errors it may raise, and its other way."""

    read: Callable[[bytes], Any]
    errors: type[Exception]
    write: Callable[[Any], bytes] | None = None


def _text(read: Callable[[str], Any]) -> Callable[[bytes], Any]:
    return lambda data: read(data.decode("utf-8", "surrogateescape"))


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")


def _placed(query: EntriesQuery) -> EntriesQuery:
    query.place()
    return query


def _rows(name: str, root: Path) -> Callable[[bytes], Any]:
    vectors = root / "tests" / "vectors" / "adapters" / name / "rows.json"
    header = json.loads(vectors.read_text(encoding="utf-8"))["header"]
    adapter = contribution_adapter(name)

    def read(data: bytes) -> Any:
        cells = data.decode("utf-8", "replace").split(_CELLS)
        return adapter.parse_row((cells + [""] * len(header))[: len(header)], header)

    return read


def _targets(root: Path) -> dict[str, Target]:
    targets = {
        "request": Target(decode_request, RefusalError, encode_request),
        # Not written again: an issue time's nanoseconds are more than we keep of it.
        "payload": Target(decode_payload, RefusalError),
        "response": Target(decode_response, VerificationError),
        "entry": Target(decode_entry, VerificationError),
        "receipt": Target(decode_receipt, VerificationError),
        "evidence": Target(decode_evidence, VerificationError),
        "consent-name": Target(decode_name, RefusalError, encode_name),
        "consent-grant": Target(decode_grant, RefusalError, encode_grant),
        "consent-list": Target(decode_listing, RefusalError, encode_listing),
        "consent": Target(decode_consent, VerificationError),
        "consent-page": Target(decode_page, VerificationError),
        "report": Target(decode_report, VerificationError),
        "report-v2": Target(CANONICAL_FORMS[2].decode, VerificationError),
        "lost-answer": Target(decode_lost_answer, RefusalError),
        "delivery": Target(decode_delivery, VerificationError),
        "recovered": Target(decode_recovered, VerificationError),
        "entries-query": Target(
            lambda data: _placed(decode_entries_query(data)), RefusalError, encode_entries_query
        ),
        "entries-page": Target(decode_entries_page, VerificationError),
        "listed-entries": Target(decode_listed, VerificationError),
        "contribution-manifest": Target(
            contributions.decode_manifest, RefusalError, contributions.encode_manifest
        ),
        "file-chunk": Target(contributions.decode_chunk, RefusalError),
        "upload-state": Target(contributions.decode_state, VerificationError),
        "contribution-result": Target(contributions.decode_result, VerificationError),
        "contribute-response": Target(contributions.decode_told, VerificationError),
        "rejected-row": Target(contributions.decode_rejected_row, VerificationError),
        "file-contribution": Target(contributions.decode_contribution, VerificationError),
        "calls": Target(_text(lambda text: read_calls(text.splitlines())), VerificationError),
        "vkey": Target(_text(LogVerifier.parse), VerificationError),
        "note": Target(_text(split_note), VerificationError),
        "witness-vkey": Target(
            _text(WitnessVerifier.parse), VerificationError, lambda key: _bytes(key.vkey)
        ),
        "cosignature": Target(
            _text(parse_line), VerificationError, lambda line: _bytes(line.render())
        ),
        "add-checkpoint": Target(
            _text(AddCheckpoint.parse), VerificationError, lambda asked: _bytes(asked.render())
        ),
        "public-key": Target(load_public_key_pem, KeyFileError),
        "registered-key": Target(
            lambda data: check_registrable(*load_public_key_pem(data)), KeyFileError
        ),
        "key-list": Target(_text(SignedKeyList.parse), VerificationError),
        "key-lists": Target(_text(read_history), VerificationError),
        "certificate": Target(read_pem_certificate, KeyFileError),
        "client-certificate": Target(read_certificate.__wrapped__, RefusalError),
        "crl": Target(
            lambda data: read_client_trust(_AUTHORITY.pem(), {"crl": data}, _NOW),
            ConfigurationError,
        ),
        "client-authorities": Target(
            lambda data: read_client_trust(data, {}, _NOW), ConfigurationError
        ),
        "client-chain": Target(
            lambda data: _TRUST.objection(data.hex(), data, data, _NOW), VerificationError
        ),
        "export-manifest": Target(decode_manifest, VerificationError),
        "export-keys": Target(decode_keys, VerificationError),
        "export-entry": Target(parse_entry_line, VerificationError),
        "export-checkpoint": Target(parse_checkpoint_line, VerificationError),
        "verification-state": Target(
            _text(lambda text: LogState.load(text, _ORIGIN)), VerificationError
        ),
    }
    for name in QUERY_ADAPTERS:
        targets[name] = Target(query_adapter(name).parse_query, RefusalError)
    for name in CONTRIBUTION_ADAPTERS:
        targets[name] = Target(_rows(name, root), RejectedRowError)
    return targets


_ROOT = Path(__file__).parents[2]
TARGETS = _targets(_ROOT)


def make_seeds(directory: Path) -> list[bytes]:
    """Every string of the published vectors, and what it is the base64 or hex of.

    And the files of an export, whole and line by line, and a verification's state.

    Args:
        directory: an empty one, for the export.
    """
    log, export = varied_log(SIZE), directory / "out"
    write_export(export, log, SELECTIONS["period"])
    files = [file.read_bytes() for file in export.iterdir()]
    found = {*files, *(line for file in files for line in file.splitlines(keepends=True)[:9])}
    state = LogState(claims=ClaimWindow(bytes(16)), chains={"bank-a": (1, bytes(32), 0)})
    found.add(state.dump(_ORIGIN).encode())
    found |= {_AUTHORITY.pem(), _AUTHORITY.crl([1, 2], last_update=_NOW, next_update=_NOW)}
    lower = _AUTHORITY.intermediate("lower", path_length=0)
    found.add(lower.client("bank-a", "creditgateway:partner:bank-a").certificate)
    found |= set(_contributed())
    for file in sorted((_ROOT / "tests" / "vectors").rglob("*.json")):
        for text in _strings(json.loads(file.read_text(encoding="utf-8"))):
            found.add(text.encode("utf-8", "surrogatepass"))
            for decode in (lambda t: b64decode(t, validate=True), bytes.fromhex):
                try:
                    found.add(decode(text))
                except (ValueError, binascii.Error):
                    continue
    assert len(found) > 100
    return sorted(seed for seed in found if len(seed) <= LONGEST)


def _contributed() -> Iterator[bytes]:
    """Messages of a contributed file."""
    manifest = Manifest(bytes(32), 1 << 20, "instalment-csv", bytes(32), 7, all_or_nothing=True)
    row = contributions.encode_rejected_row(
        9, [Fault(Reason.INVALID_VALUE, "month"), Fault(Reason.UNKNOWN_CODE, "product")], [3, 4]
    )
    taken = contributions.encode_contribution(FileContribution(1, 2, 9, bytes(16), bytes(32)))
    listing = Listing(1, bytes(32))
    yield contributions.encode_manifest(manifest)
    yield contributions.encode_chunk(1 << 16, b"x" * 99)
    yield contributions.encode_state(UploadState(5, _NOW))
    yield contributions.encode_result(
        UploadResult("", 7, listing, listing, (("closed", 1),), (("account", 2),), 3)
    )
    yield from (row, taken, contributions.encode_progress(77))
    yield contributions.encode_listed(rejected_rows=[row], contributions=[taken])


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        if value and all(isinstance(cell, str) for cell in value):
            yield _CELLS.join(value)
        for item in value:
            yield from _strings(item)
    elif isinstance(value, dict):
        for item in value.values():
            yield from _strings(item)


def attempt(target: Target, data: bytes) -> bool:
    """Whether it is taken, and not refused.

    Raises:
        AssertionError: anything else comes of it than one of the two.
    """
    try:
        value = target.read(data)
    except target.errors:
        return False
    except Exception as error:
        raise AssertionError(f"{type(error).__name__}: {error} for {data.hex()}") from error
    if target.write is not None and target.write(value) != data:
        raise AssertionError(f"read, but written otherwise: {data.hex()}")
    return True
