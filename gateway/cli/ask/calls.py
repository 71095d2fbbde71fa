# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway calls`: a partner's own list of calls, for `credit-audit reconcile`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from gateway.audit.reconciliation.calls import OwnCall, OwnCalls, write_calls
from gateway.cli.ask.lost import load_lost
from gateway.cli.ask.options import PartnerId, State, TrustFile
from gateway.cli.ask.state_file import default_state_file
from gateway.cli.context import check_destination, err, reported_errors
from gateway.client import (
    GatewayTrust,
    SentRequest,
    load_bundle,
    remembered_entries,
    remembered_losses,
    remembered_trust,
    verify_bundle,
)
from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.codes import Outcome
from gateway.errors import ConfigurationError, MalformedError, VerificationError
from gateway.log.checkpoint import LogVerifier
from gateway.log.merkle import leaf_hash
from gateway.wire.entries import decode_receipt
from gateway.wire.requests import decode_response

Files = Annotated[
    list[Path] | None,
    typer.Argument(
        metavar="FILE...", help="What `query --save` and `recover --save` wrote, and .lost files."
    ),
]
Out = Annotated[Path, typer.Option("--out", metavar="FILE", help="The list to write: JSON lines.")]


def calls(
    files: Files = None,
    *,
    partner: PartnerId,
    trust: TrustFile,
    out: Out,
    state: State = None,
) -> None:
    """Writes a list of your calls: what your files and your state file know of each.

    Example:  credit-gateway calls answers/*.json --partner bank-a --trust trust.toml
    --out bank-a.jsonl

    Each file is verified first. The state file remembers where your newest 512 entries stand,
    also of calls that were not saved. The list holds digests and ids, nothing personal: give
    it to the operator's auditors, who compare it with the log (`credit-audit reconcile`).

    Exit codes: 0 written, 1 a file does not verify, 2 could not.
    """
    with reported_errors():
        check_destination(out)
        trusted = GatewayTrust.load(trust)
        kept = state or default_state_file(trusted.log)
        trusted = remembered_trust(trusted, kept)
        found = _once(_of_files(files or (), partner, trusted))
        places = {call.leaf_index for call in found if call.log_key is None}
        lost = {(call.leaf_index, call.log_key) for call in found}
        found += [
            OwnCall(
                outcome="remembered",
                leaf_index=entry.leaf_index,
                leaf_hash=entry.leaf_hash,
                partner_counter=entry.counter,
            )
            for entry in remembered_entries(kept, trusted.log, partner)
            if entry.leaf_index not in places
        ]
        found += [
            OwnCall(
                outcome="remembered",
                leaf_index=entry.leaf_index,
                leaf_hash=entry.leaf_hash,
                partner_counter=entry.counter,
                log_key=log_key,
            )
            for entry, log_key in remembered_losses(kept, trusted.log, partner)
            if (entry.leaf_index, log_key) not in lost
        ]
        own = OwnCalls(partner, trusted.log.vkey, tuple(found))
        try:
            out.write_text("".join(write_calls(own)), encoding="utf-8")
        except OSError as error:
            raise ConfigurationError(f"{out.name}: {error.strerror}") from None
        err.print(f"{len(found):,} calls in {out}", markup=False, highlight=False)


def _of_files(files: Iterable[Path], partner: str, trust: GatewayTrust) -> Iterator[OwnCall]:
    """One call of each file. Raises VerificationError, ConfigurationError."""
    for file in files:
        try:
            yield _of_file(file, partner, trust)
        except VerificationError as error:
            raise MalformedError(f"{file.name}: {error}") from None


def _once(calls: Iterable[OwnCall]) -> list[OwnCall]:
    """All but those that were lost and recovered later: of these the answer counts."""
    found = list(calls)
    ended = {call.request_id for call in found if call.outcome != "unknown"}
    return [call for call in found if call.outcome != "unknown" or call.request_id not in ended]


def _of_file(file: Path, partner: str, trust: GatewayTrust) -> OwnCall:
    if file.suffix == ".lost":
        return _lost(load_lost(file), partner)
    bundle = load_bundle(file)
    receipt = (
        decode_response(bundle.response)[1] if bundle.response else decode_receipt(bundle.receipt)
    )
    # What the log has lost, its key of then had signed all the same.
    former = trust.log.ended_before(receipt.checkpoint)
    if former is not None and former.lost:
        trust = replace(trust, log=LogVerifier.parse(former.key.vkey))
    found = verify_bundle(bundle, trust)
    if found.entry.partner != partner:
        raise MalformedError("it is another partner's")
    call = of_entry(found.entry, receipt.leaf_index, leaf_hash(receipt.entry))
    return call if former is None else replace(call, log_key=former.key.vkey)


def of_entry(entry: AuditEntry, leaf_index: int, hashed: bytes) -> OwnCall:
    """A call whose entry is proven."""
    answered = entry.outcome is Outcome.ANSWERED
    return OwnCall(
        outcome="answered" if answered else "refused",
        request_id=entry.request_id or None,
        method=entry.method,
        request_digest=entry.request_digest,
        response_digest=entry.response_digest or None,
        reason=entry.reason,
        leaf_index=leaf_index,
        leaf_hash=hashed,
        partner_counter=entry.partner_counter,
        answer_number=entry.answer_number or None,
        delivered_leaf_index=entry.delivered_leaf_index,
    )


def _lost(sent: SentRequest, partner: str) -> OwnCall:
    """A call that ended without an answer."""
    if sent.partner != partner:
        raise MalformedError("it is another partner's")
    return OwnCall(request_id=sent.request_id, method=sent.method, request_digest=sent.digest)
