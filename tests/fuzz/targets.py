# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Everything that reads bytes from outside, and bytes to begin with.

Whatever comes in, nothing but the project's own errors comes out, and what a strict
decoder takes encodes to the same bytes again. The seeds are the published vectors.
"""

from __future__ import annotations

import binascii
import json
import pkgutil
from base64 import b64decode
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

import creditgateway.v1
from google.protobuf.descriptor_pool import Default
from google.protobuf.message_factory import GetMessageClass

from adapters.contributed.language import load_file_adapter
from adapters.registry import (
    CONTRIBUTION_ADAPTERS,
    QUERY_ADAPTERS,
    contribution_adapter,
    query_adapter,
)
from gateway.audit.evidence_bundle import decode_pieces, encode_pieces
from gateway.audit.export.format import (
    chunk_name,
    parse_checkpoint_line,
    parse_chunk_name,
    parse_entry_line,
)
from gateway.audit.export.manifest import decode_keys, decode_manifest
from gateway.audit.following import Cursor
from gateway.audit.log_state import LogState
from gateway.audit.reconciliation.calls import read_calls
from gateway.client._internal import canonical
from gateway.client._internal.verification import SentRequest
from gateway.domain.access.policy import parse_policy, policy_content
from gateway.domain.consents.calls import ConsentGrant
from gateway.domain.disputes.calls import DisputeOpening
from gateway.domain.own_calls.entries import EntriesQuery
from gateway.errors import (
    AdapterError,
    ConfigurationError,
    KeyFileError,
    MalformedError,
    RefusalError,
    RejectedRowError,
    VerificationError,
)
from gateway.log.checkpoint import LogVerifier
from gateway.log.cosignature import WitnessVerifier, parse_line
from gateway.log.cosigned import parse_witness_keys
from gateway.log.key_list import SignedKeyList, read_history
from gateway.log.signed_note import split_note
from gateway.log.succession.chain import read_history as read_successions
from gateway.log.succession.note import SignedSuccession
from gateway.log.tiles.bundles import decode_bundle, encode_bundle
from gateway.log.witness import AddCheckpoint
from gateway.rpc.peer import read_certificate
from gateway.rpc.transparency import read_request
from gateway.signing.algorithms import check_registrable
from gateway.signing.certificates import read_pem_certificate
from gateway.signing.client_trust import read_client_trust
from gateway.signing.keys import load_public_key_pem
from gateway.signing.providers.stored import decode_secret
from gateway.wire import consents, contributions, corrections, plans, portfolios
from gateway.wire.disputes import bodies as disputes
from gateway.wire.entries import decode_entry, decode_evidence, decode_receipt
from gateway.wire.entry_batch import read_entries, read_usual_entries
from gateway.wire.obligations.bodies import decode_obligations
from gateway.wire.own_calls import cases
from gateway.wire.own_entries import (
    decode_entries_page,
    decode_entries_query,
    decode_listed,
    encode_entries_query,
)
from gateway.wire.payloads import decode_payload
from gateway.wire.queries import decode_query, parse_iso_date
from gateway.wire.recovery import decode_delivery, decode_lost_answer, decode_recovered
from gateway.wire.reminders import bodies as reminders
from gateway.wire.reports import CANONICAL_FORMS, decode_report
from gateway.wire.requests import (
    decode_envelope,
    decode_own_request,
    decode_request,
    decode_response,
    encode_request,
)
from gateway.wire.watch import bodies as watches
from tests.fuzz.made_seeds import NOW, ORIGIN, authority_pem, made_seeds

LONGEST = 1 << 16
"""Bytes of the longest input."""
_TRUST = read_client_trust(authority_pem(), {}, NOW)
_REPORTS = (
    canonical.parse_report,
    canonical.parse_report_v2,
    canonical.parse_report_v3,
    canonical.parse_report_v4,
    canonical.parse_report_v5,
)
_NOTES = "\x1e"  # stands between notes while they are mutated
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


def _granted(data: bytes) -> ConsentGrant:
    """Not written as it was: purposes and sections are sets, which come in any order."""
    grant = consents.decode_grant(data)
    if consents.decode_grant(consents.encode_grant(grant)) != grant:
        raise AssertionError("read, and then read otherwise")
    return grant


def _opened(data: bytes) -> DisputeOpening:
    """Not written as it was: rules that are not named are read as the usual ones."""
    opening = disputes.decode_opening(data)
    if disputes.decode_opening(disputes.encode_opening(opening)) != opening:
        raise AssertionError("read, and then read otherwise")
    return opening


def _rows(name: str, root: Path) -> Callable[[bytes], Any]:
    vectors = root / "tests" / "vectors" / "adapters" / name / "rows.json"
    header = json.loads(vectors.read_text(encoding="utf-8"))["header"]
    adapter = contribution_adapter(name)

    def read(data: bytes) -> Any:
        cells = data.decode("utf-8", "replace").split(_CELLS)
        return adapter.parse_row((cells + [""] * len(header))[: len(header)], header)

    return read


def unsigned_requests() -> list[str]:
    """Names of all request messages in which no envelope is."""
    return sorted(
        method.input_type.name
        for module in pkgutil.iter_modules(creditgateway.v1.__path__, "creditgateway.v1.")
        if module.name.endswith("_service_pb2")
        for service in import_module(module.name).DESCRIPTOR.services_by_name.values()
        for method in service.methods
        if "envelope" not in method.input_type.fields_by_name
    )


def _message(name: str) -> Any:
    return GetMessageClass(Default().FindMessageTypeByName(f"creditgateway.v1.{name}"))


def _targets(root: Path) -> dict[str, Target]:
    targets = {
        "request": Target(decode_request, RefusalError, encode_request),
        # Not written again: an issue time's nanoseconds are more than we keep of it.
        "payload": Target(decode_payload, RefusalError),
        "response": Target(decode_response, VerificationError),
        "entry": Target(decode_entry, VerificationError),
        "receipt": Target(decode_receipt, VerificationError),
        "evidence": Target(decode_evidence, VerificationError),
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
        "portfolio": Target(portfolios.decode_portfolio, RefusalError, portfolios.encode_portfolio),
        "portfolio-items": Target(portfolios.decode_items, RefusalError, portfolios.encode_items),
        "portfolio-answers": Target(portfolios.decode_answers, VerificationError),
        "portfolio-batch": Target(portfolios.decode_batch, VerificationError),
        "signed-item": Target(portfolios.decode_signed_item, VerificationError),
        "case-listing": Target(cases.decode_listing, RefusalError, cases.encode_listing),
        "case-answer": Target(cases.decode_answer, RefusalError, cases.encode_answer),
        "case": Target(cases.decode_case, VerificationError),
        "case-page": Target(cases.decode_page, VerificationError),
        "consent-name": Target(consents.decode_name, RefusalError, consents.encode_name),
        "consent-grant": Target(_granted, RefusalError),
        "consent-listing": Target(consents.decode_listing, RefusalError, consents.encode_listing),
        "consent": Target(consents.decode_consent, VerificationError),
        "consent-page": Target(consents.decode_page, VerificationError),
        "corrections-query": Target(
            corrections.decode_corrections_query,
            RefusalError,
            corrections.encode_corrections_query,
        ),
        "corrections-received": Target(
            corrections.decode_received, RefusalError, corrections.encode_received
        ),
        "corrections-page": Target(corrections.decode_corrections_page, VerificationError),
        "corrections-acknowledged": Target(corrections.decode_acknowledged, VerificationError),
        "credit-watch": Target(watches.decode_watch, RefusalError, watches.encode_watch),
        "watch-begun": Target(watches.decode_begun, VerificationError),
        "credit-event": Target(watches.decode_event, VerificationError),
        "events-received": Target(watches.decode_received, RefusalError, watches.encode_received),
        "events-acknowledged": Target(watches.decode_acknowledged, VerificationError),
        "plan-filing": Target(plans.decode_filing, RefusalError, plans.encode_filing),
        "plan-change": Target(plans.decode_change, RefusalError, plans.encode_change),
        "plan-query": Target(plans.decode_plan_query, RefusalError, plans.encode_plan_query),
        "plans": Target(plans.decode_plans, MalformedError),
        "obligations": Target(decode_obligations, MalformedError),
        "dispute-opening": Target(_opened, RefusalError),
        "dispute-answer": Target(disputes.decode_answer, RefusalError, disputes.encode_answer),
        "dispute-resolution": Target(
            disputes.decode_resolution, RefusalError, disputes.encode_resolution
        ),
        "dispute-name": Target(disputes.decode_name, RefusalError, disputes.encode_name),
        "dispute-listing": Target(disputes.decode_listing, RefusalError, disputes.encode_listing),
        "dispute": Target(disputes.decode_dispute, MalformedError),
        "dispute-page": Target(disputes.decode_page, MalformedError),
        "canonical-query": Target(decode_query, RefusalError),
        "iso-date": Target(_text(lambda text: parse_iso_date(text, "as_of")), RefusalError),
        "own-request": Target(decode_own_request, VerificationError),
        "envelope": Target(decode_envelope, VerificationError),
        "entries": Target(lambda data: read_entries([data]), VerificationError),
        "usual-entries": Target(lambda data: read_usual_entries([data]), VerificationError),
        "upload-state": Target(contributions.decode_state, VerificationError),
        "contribution-result": Target(contributions.decode_result, VerificationError),
        "contribute-response": Target(contributions.decode_told, VerificationError),
        "rejected-row": Target(contributions.decode_rejected_row, VerificationError),
        "file-contribution": Target(contributions.decode_contribution, VerificationError),
        "entry-bundle": Target(decode_bundle, VerificationError, encode_bundle),
        "evidence-file": Target(
            decode_pieces, VerificationError, lambda pieces: encode_pieces(pieces.items())
        ),
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
        "succession": Target(
            _text(SignedSuccession.parse), VerificationError, lambda found: _bytes(found.note)
        ),
        "key-lists": Target(_text(read_history), VerificationError),
        "certificate": Target(read_pem_certificate, KeyFileError),
        "client-certificate": Target(read_certificate.__wrapped__, RefusalError),
        "crl": Target(
            lambda data: read_client_trust(authority_pem(), {"crl": data}, NOW),
            ConfigurationError,
        ),
        "client-authorities": Target(
            lambda data: read_client_trust(data, {}, NOW), ConfigurationError
        ),
        "client-chain": Target(
            lambda data: _TRUST.objection(data.hex(), data, data, NOW), VerificationError
        ),
        "export-manifest": Target(decode_manifest, VerificationError),
        "export-keys": Target(decode_keys, VerificationError),
        "export-entry": Target(parse_entry_line, VerificationError),
        "export-checkpoint": Target(parse_checkpoint_line, VerificationError),
        "export-file-name": Target(
            _text(parse_chunk_name), VerificationError, lambda found: _bytes(chunk_name(*found))
        ),
        "cursor": Target(_text(lambda text: Cursor.load(text, ORIGIN)), VerificationError),
        "successions": Target(
            _text(lambda text: read_successions(text.split(_NOTES))), VerificationError
        ),
        "witness-keys": Target(
            _text(lambda text: parse_witness_keys(text.splitlines())), ConfigurationError
        ),
        "policy": Target(
            _text(parse_policy), VerificationError, lambda policy: _bytes(policy_content(policy))
        ),
        "secret": Target(lambda data: decode_secret(data, "a secret"), KeyFileError),
        "sent-request": Target(SentRequest.read, VerificationError),
        "reminders-told": Target(reminders.decode_told, RefusalError, reminders.encode_told),
        "reminders-acknowledged": Target(reminders.decode_acknowledged, VerificationError),
        "file-adapter": Target(load_file_adapter, AdapterError),
        "verification-state": Target(
            _text(lambda text: LogState.load(text, ORIGIN)), VerificationError
        ),
    }
    for request in unsigned_requests():
        targets[request] = Target(partial(read_request, _message(request)), RefusalError)
    for version, read in enumerate(_REPORTS, 1):
        targets[f"client-report-v{version}"] = Target(read, VerificationError)
    for name in QUERY_ADAPTERS:
        targets[name] = Target(query_adapter(name).parse_query, RefusalError)
        targets[f"{name}-report"] = Target(query_adapter(name).read_report, VerificationError)
    for name in CONTRIBUTION_ADAPTERS:
        targets[name] = Target(_rows(name, root), RejectedRowError)
    return targets


_ROOT = Path(__file__).parents[2]
TARGETS = _targets(_ROOT)


def seeds() -> list[bytes]:
    """Every string of the published vectors, what it is the base64 or hex of, and made inputs."""
    found = set(made_seeds().values())
    found |= {file.read_bytes() for file in (_ROOT / "adapters").rglob("*.toml")}
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
