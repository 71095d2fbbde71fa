# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What docs/protocol.md says about refusals, asked of the service itself.

Which digest the entry of a refusal holds, and which requests use up their id.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from gateway.domain.access.audit_entry import AuditEntry, Receipt
from gateway.domain.access.envelope import QUERY_METHOD, Envelope, Header, SignedPayload
from gateway.domain.access.header import Window
from gateway.domain.access.methods import QUERY
from gateway.domain.access.partner import Partner, PartnerKey, Policy, SignatureRule
from gateway.domain.codes import Purpose, Section
from gateway.domain.quotas.limits import Quotas
from gateway.domain.refusals.table import REFUSALS
from gateway.errors import Reason, RefusalError
from gateway.runtime import telemetry
from gateway.services.calls.call import Answered, Refused
from gateway.services.calls.signed_calls import SignedCalls
from gateway.services.query.service import CreditStatusQueries
from gateway.signing.envelope import sign_envelope
from gateway.signing.key_directory import DirectoryKeyProvider, create_key_directory
from gateway.signing.keys import PrivateKeySigner, generate_private_key_pem
from gateway.signing.pae import envelope_digest
from gateway.store.log.pending import CommittedEntry
from gateway.wire.payloads import encode_payload
from gateway.wire.requests import MAX_PAYLOAD_BYTES, encode_request
from tests.support.fakes import SettableClock

NOW = datetime(2026, 11, 24, 6, 0, tzinfo=UTC)
ORIGIN = "gateway.example"
HEADER = Header(ORIGIN, QUERY_METHOD, "bank-a", bytes(16), NOW)
TRACE = telemetry.begin(QUERY_METHOD, None, 0.0)
SIGNER = PrivateKeySigner(generate_private_key_pem("ed25519"))
OTHER = PrivateKeySigner(generate_private_key_pem("ed25519"))


@dataclass
class Notebook:
    """In the recorder's place: keeps what would have been logged."""

    entry: AuditEntry | None = None
    claims: bool = False
    receipt: Receipt = field(default_factory=lambda: Receipt(b"", 0, (), ""))

    async def record(
        self,
        entry: AuditEntry,
        _: bytes,
        __: bytes,
        *,
        claims_request_id: bool,
        quotas: Quotas | None = None,
    ) -> CommittedEntry:
        """Keep it."""
        assert quotas is None
        self.entry, self.claims = entry, claims_request_id
        return CommittedEntry(self.receipt, replayed=False)

    async def record_without_evidence(
        self, entry: AuditEntry, *, claims_request_id: bool = False
    ) -> CommittedEntry:
        """Keep it."""
        self.entry, self.claims = entry, claims_request_id
        return CommittedEntry(self.receipt, replayed=False)


@dataclass(frozen=True)
class Service:
    """Credit-status queries, without a server."""

    calls: SignedCalls
    queries: CreditStatusQueries

    async def answer(self, raw: bytes, partner: Partner) -> Answered | Refused:
        """Steps 3 to 12."""
        return await self.calls.answer(QUERY, self.queries, raw, partner, TRACE)


@pytest.fixture(name="service")
def _service(tmp_path: Path) -> tuple[Service, Notebook]:
    create_key_directory(tmp_path / "keys")
    notebook: Any = Notebook()
    unused: Any = None
    keys = DirectoryKeyProvider(tmp_path / "keys")
    calls = SignedCalls(
        origin=ORIGIN,
        window=Window(timedelta(seconds=60), timedelta(seconds=10)),
        keys=keys,
        recorder=notebook,
        clock=SettableClock(NOW),
    )
    queries = CreditStatusQueries(keys=keys, adapters={}, lookups=unused, inquiries=unused)
    return Service(calls, queries), notebook


def partner() -> Partner:
    """bank-a with one key that counts."""
    policy = Policy(
        methods=frozenset({QUERY_METHOD}),
        purposes=frozenset(Purpose),
        sections=frozenset(Section),
        signature_rule=SignatureRule.ONE_OF,
        algorithms=frozenset({"ed25519"}),
        max_in_flight=1,
    )
    day = timedelta(days=1)
    key = PartnerKey(SIGNER.keyid, "ed25519", SIGNER.public_key, NOW - day, NOW + day, None)
    return Partner(
        partner_id="bank-a",
        display_name="Bank A",
        adapter="none",
        policy=policy,
        policy_hash=bytes(32),
        contributes=False,
        keys={key.keyid: key},
        certificates=(),
        suspended=False,
    )


def envelope(
    header: Header = HEADER, body: bytes = b"query", signers: Sequence[PrivateKeySigner] = (SIGNER,)
) -> Envelope:
    """A request's envelope."""
    return sign_envelope(encode_payload(SignedPayload(header, "x", body)), signers)


GARBAGE = Envelope(b"", "", ())
UNREAD = {
    Reason.MALFORMED_ENVELOPE: GARBAGE,
    Reason.UNSUPPORTED_PAYLOAD_TYPE: replace(envelope(), payload_type="text/plain"),
    Reason.MESSAGE_TOO_LARGE: envelope(body=bytes(MAX_PAYLOAD_BYTES)),
}
UNACCEPTED = {
    Reason.UNKNOWN_KEY: envelope(signers=(OTHER,)),
    Reason.SIGNATURE_POLICY_NOT_MET: envelope(signers=(SIGNER, SIGNER)),
    Reason.INVALID_SIGNATURE: replace(envelope(), payload=envelope(body=b"other").payload),
    Reason.EMPTY_BODY: envelope(body=b""),
    Reason.WRONG_AUDIENCE: envelope(replace(HEADER, audience="gateway.other")),
    Reason.WRONG_METHOD: envelope(replace(HEADER, method="/other")),
    Reason.WRONG_PARTNER: envelope(replace(HEADER, partner="bank-b")),
    Reason.MALFORMED_PAYLOAD: envelope(replace(HEADER, request_digest=bytes(32))),
    Reason.INVALID_REQUEST_ID: envelope(replace(HEADER, request_id=bytes(15))),
    Reason.REQUEST_STALE: envelope(replace(HEADER, issue_time=NOW - timedelta(seconds=60.001))),
    Reason.REQUEST_FROM_FUTURE: envelope(
        replace(HEADER, issue_time=NOW + timedelta(seconds=10.001))
    ),
}


@pytest.mark.parametrize("reason", UNREAD)
async def test_what_cannot_be_read_is_logged_under_the_digest_of_the_message(
    reason: Reason, service: tuple[Service, Notebook]
) -> None:
    raw = encode_request(UNREAD[reason])
    outcome = await service[0].answer(raw, partner())
    assert isinstance(outcome, Refused)
    assert outcome.refusal.reason is reason
    entry = service[1].entry
    assert entry is not None
    assert REFUSALS[reason].digest == "message"
    assert (entry.request_digest, entry.request_id) == (sha256(raw).digest(), b"")
    assert not service[1].claims


@pytest.mark.parametrize("reason", UNACCEPTED)
async def test_what_is_not_accepted_is_logged_under_its_pae_and_uses_up_no_id(
    reason: Reason, service: tuple[Service, Notebook]
) -> None:
    asked = UNACCEPTED[reason]
    outcome = await service[0].answer(encode_request(asked), partner())
    assert isinstance(outcome, Refused)
    assert outcome.refusal.reason is reason
    entry = service[1].entry
    assert entry is not None
    assert REFUSALS[reason].digest == "PAE"
    assert (entry.request_digest, entry.request_id) == (envelope_digest(asked), b"")
    assert not service[1].claims


@pytest.mark.parametrize("seconds", [-60, 10])
async def test_what_is_accepted_uses_up_its_id_also_when_refused_later_edges_included(
    seconds: int, service: tuple[Service, Notebook]
) -> None:
    asked = envelope(replace(HEADER, issue_time=NOW + timedelta(seconds=seconds)))
    outcome = await service[0].answer(encode_request(asked), partner())
    assert isinstance(outcome, Refused)
    assert outcome.refusal.reason is Reason.METHOD_NOT_ALLOWED  # no adapter of that name
    entry = service[1].entry
    assert entry is not None
    assert (entry.request_digest, entry.request_id) == (envelope_digest(asked), bytes(16))
    assert service[1].claims


async def test_a_refusal_of_step_2_is_logged_under_the_digest_of_the_message(
    service: tuple[Service, Notebook],
) -> None:
    raw = encode_request(envelope())
    for reason in (Reason.MESSAGE_TOO_LARGE, Reason.TOO_MANY_IN_FLIGHT, Reason.DEADLINE_TOO_SHORT):
        await service[0].calls.refuse(QUERY, raw, partner(), TRACE, RefusalError(reason))
        entry = service[1].entry
        assert entry is not None
        assert (entry.reason, entry.request_digest) == (reason.value, sha256(raw).digest())
        assert REFUSALS[reason].digest == "message"
