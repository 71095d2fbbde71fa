# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A gateway's outside, small: real keys, real signatures, a real tree.

It answers whatever it is asked, or misbehaves in exactly one way when told to.
No data, no database, no authorisation: for tests of the client.
"""

from __future__ import annotations

import asyncio
import queue
import threading
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

import grpc
from creditgateway.v1 import transparency_service_pb2 as pb

from gateway.client import ClientIdentity, GatewayTrust, SentRequest
from gateway.client._internal.trace_context import trace_id_of
from gateway.domain.access.audit_entry import AuditEntry, Receipt
from gateway.domain.access.envelope import (
    PAYLOAD_TYPE,
    QUERY_METHOD,
    Envelope,
    Header,
    SignedPayload,
)
from gateway.domain.access.methods import asks_about_nobody
from gateway.domain.codes import Outcome, Purpose
from gateway.domain.refusals.rows import Stage
from gateway.domain.refusals.table import REFUSALS
from gateway.errors import MalformedError, Reason, RefusalError
from gateway.log.call_facts import Asked
from gateway.log.checkpoint import LogSigner
from gateway.log.merkle import EMPTY_ROOT, grow, leaf_hash
from gateway.rpc.error_table import trailing_metadata
from gateway.runtime.system import Clock, SystemClock
from gateway.signing.envelope import sign_envelope
from gateway.signing.keys import PrivateKeySigner, generate_private_key_pem, public_key_pem
from gateway.signing.pae import envelope_digest
from gateway.wire.entries import decode_entry, encode_entry
from gateway.wire.payloads import decode_payload, encode_payload
from gateway.wire.reports import REPORT_BODY_TYPE, decode_report
from gateway.wire.requests import decode_request, encode_response
from tests.support.gateway.patience import PATIENCE_S
from tests.support.log import naive_tree

ORIGIN = "gateway.example"
PARTNER = "bank-a"
REPORT_TYPE = "application/x-report"
REPORT = b"the report"

Trailing = Sequence[tuple[str, str | bytes]]


@dataclass
class Misbehaviour:
    """What is done wrong; by default nothing."""

    body: tuple[str, bytes] = (REPORT_TYPE, REPORT)
    header: dict[str, Any] = field(default_factory=dict)
    payload: Callable[[bytes], bytes] = lambda raw: raw
    payload_type: str = PAYLOAD_TYPE
    signers: Sequence[PrivateKeySigner] | None = None
    envelope: Callable[[Envelope], Envelope] = lambda envelope: envelope
    entry: dict[str, Any] = field(default_factory=dict)
    receipt: Callable[[Receipt], Receipt] = lambda receipt: receipt
    response: Callable[[bytes], bytes] = lambda raw: raw
    delay_s: float = 0
    status: tuple[grpc.StatusCode, Trailing] | None = None
    consistency: Callable[[list[bytes]], list[bytes]] = lambda proof: proof
    checkpoint: Callable[[str], str] = lambda note: note
    proof_status: grpc.StatusCode | None = None


class SimulatedGateway:
    """Answers queries and keeps a log of them in memory."""

    def __init__(self, *answer_algorithms: str) -> None:
        """New keys, an empty log."""
        self.signers = [
            PrivateKeySigner(generate_private_key_pem(algorithm))
            for algorithm in answer_algorithms or ("ed25519",)
        ]
        self.log = LogSigner(ORIGIN, PrivateKeySigner(generate_private_key_pem("ed25519")))
        self.leaves: list[bytes] = []
        self.clock: Clock = SystemClock()
        self.misbehaviour = Misbehaviour()
        self.requests: list[bytes] = []
        self.metadata: dict[str, str | bytes] = {}
        self.consistency_calls = 0
        self.cosignatures: list[tuple[int, str]] = []

    def trust(self, *required_algorithms: str, checkpoint: str = "") -> GatewayTrust:
        """What its partners know of it; of its log only the key, unless more is given."""
        keys = [public_key_pem(signer.public_key) for signer in self.signers]
        return GatewayTrust.build(ORIGIN, keys, self.log.vkey, required_algorithms, checkpoint)

    def append(self, entry: AuditEntry, **changed: Any) -> Receipt:
        """Add an entry to the log: counted and chained, then with fields `changed`."""
        counter, previous = self._newest_of(entry.partner)
        placed = replace(
            entry,
            partner_counter=counter + 1,
            previous_leaf_hash=previous,
            group_first_index=len(self.leaves),
        )
        leaf = encode_entry(replace(placed, **changed))
        self.leaves.append(leaf)
        index, size = len(self.leaves) - 1, len(self.leaves)
        hashes = [leaf_hash(each) for each in self.leaves]
        growth = grow(0, (), hashes)
        return Receipt(leaf, index, growth.proofs[index], self.log.sign(size, growth.root))

    def _newest_of(self, partner: str) -> tuple[int, bytes]:
        """Counter and leaf hash of a partner's newest entry; 0 and nothing for none."""
        for leaf in reversed(self.leaves):
            try:
                entry = decode_entry(leaf)
            except MalformedError:
                continue
            if entry.partner == partner:
                return entry.partner_counter, leaf_hash(leaf)
        return 0, b""

    def note(self) -> str:
        """The newest checkpoint."""
        hashes = [leaf_hash(each) for each in self.leaves]
        return self.log.sign(len(hashes), naive_tree.root(hashes) if hashes else EMPTY_ROOT)

    def answer(self, raw: bytes) -> bytes:
        """An answer message, wrong as it was told to be."""
        wrong = self.misbehaviour
        request = decode_request(raw)
        asked = decode_payload(request.payload).header
        header = Header(
            audience=asked.partner,
            method=QUERY_METHOD,
            partner=asked.partner,
            request_id=asked.request_id,
            issue_time=self.clock.now(),
            request_digest=envelope_digest(request),
        )
        payload = encode_payload(SignedPayload(replace(header, **wrong.header), *wrong.body))
        signers = self.signers if wrong.signers is None else wrong.signers
        envelope = wrong.envelope(
            sign_envelope(wrong.payload(payload), signers, wrong.payload_type)
        )
        sent = SentRequest.read(raw)
        logged = logged_entry(sent, now=self.clock.now())
        entry = replace(logged, response_digest=envelope_digest(envelope))
        if wrong.body[0] == REPORT_BODY_TYPE:
            with suppress(MalformedError):
                report = decode_report(wrong.body[1])
                entry.data_version = report.data_basis.data_version
                entry.inquiry_tree_size = report.inquiries.tree_size if report.inquiries else 0
        if trace_id := trace_id_of(str(self.metadata.get("traceparent", ""))):
            entry.trace_id = trace_id
        receipt = self.append(entry, **wrong.entry)
        return wrong.response(encode_response(envelope, wrong.receipt(receipt)))

    @asynccontextmanager
    async def serving(self) -> AsyncIterator[grpc.aio.Channel]:
        """A channel to it, over a local connection without TLS."""
        async with self.listening() as port, grpc.aio.insecure_channel(f"127.0.0.1:{port}") as link:
            yield link

    @asynccontextmanager
    async def listening(
        self, credentials: grpc.ServerCredentials | None = None
    ) -> AsyncIterator[int]:
        """Its port."""
        server = grpc.aio.server()
        handlers: dict[str, dict[str, Any]] = {
            "creditgateway.v1.CreditStatusService": {"QueryCreditStatus": self._query},
            "creditgateway.v1.TransparencyService": {
                "GetCheckpoint": self._checkpoint,
                "GetInclusionProof": self._inclusion,
                "GetConsistencyProof": self._consistency,
                "AddCosignature": self._add_cosignature,
            },
        }
        for service, methods in handlers.items():
            table: dict[str, grpc.RpcMethodHandler[bytes, bytes]] = {
                name: grpc.unary_unary_rpc_method_handler(method)
                for name, method in methods.items()
            }
            server.add_generic_rpc_handlers((grpc.method_handlers_generic_handler(service, table),))
        if credentials is None:
            port = server.add_insecure_port("127.0.0.1:0")
        else:
            port = server.add_secure_port("127.0.0.1:0", credentials)
        await server.start()
        try:
            yield port
        finally:
            await server.stop(None)

    @contextmanager
    def running_aside(self, credentials: grpc.ServerCredentials) -> Iterator[int]:
        """Its port; it runs in a thread of its own, for programs that block."""
        ports: queue.Queue[int] = queue.Queue()
        stop = threading.Event()

        async def run() -> None:
            async with self.listening(credentials) as port:
                ports.put(port)
                await asyncio.to_thread(stop.wait)

        thread = threading.Thread(target=asyncio.run, args=(run(),))
        thread.start()
        try:
            yield ports.get(timeout=PATIENCE_S)
        finally:
            stop.set()
            thread.join()

    async def _query(self, raw: bytes, context: grpc.aio.ServicerContext[bytes, bytes]) -> bytes:
        self.requests.append(raw)
        self.metadata = dict(context.invocation_metadata() or ())
        if self.misbehaviour.status is not None:
            code, trailing = self.misbehaviour.status
            await context.abort(code, "refused", tuple(trailing))
        await asyncio.sleep(self.misbehaviour.delay_s)
        return self.answer(raw)

    async def _checkpoint(self, _: bytes, __: object) -> bytes:
        note = self.misbehaviour.checkpoint(self.note()) if self.leaves else ""
        return pb.GetCheckpointResponse(checkpoint=note).SerializeToString()

    async def _inclusion(self, raw: bytes, __: object) -> bytes:
        request = pb.GetInclusionProofRequest.FromString(raw)
        hashes = [leaf_hash(each) for each in self.leaves[: request.tree_size]]
        return pb.GetInclusionProofResponse(
            leaf_hash=hashes[request.leaf_index],
            inclusion_proof=naive_tree.path(request.leaf_index, hashes),
            tree_size=request.tree_size,
            checkpoint=self.note(),
        ).SerializeToString()

    async def _consistency(
        self, raw: bytes, context: grpc.aio.ServicerContext[bytes, bytes]
    ) -> bytes:
        self.consistency_calls += 1
        if self.misbehaviour.proof_status is not None:
            await context.abort(self.misbehaviour.proof_status, "no proof today")
        request = pb.GetConsistencyProofRequest.FromString(raw)
        size = request.second_tree_size or len(self.leaves)
        if not request.first_tree_size <= size <= len(self.leaves):
            refusal = RefusalError(Reason.OUT_OF_RANGE)
            trailing = trailing_metadata(refusal, None)
            await context.abort(grpc.StatusCode.OUT_OF_RANGE, str(refusal), trailing)
        hashes = [leaf_hash(each) for each in self.leaves[:size]]
        proof = list(naive_tree.proof(request.first_tree_size, hashes))
        return pb.GetConsistencyProofResponse(
            consistency_proof=self.misbehaviour.consistency(proof),
            second_tree_size=len(hashes),
            checkpoint=self.misbehaviour.checkpoint(self.note()),
        ).SerializeToString()

    async def _add_cosignature(
        self, raw: bytes, context: grpc.aio.ServicerContext[bytes, bytes]
    ) -> bytes:
        if self.misbehaviour.proof_status is not None:
            await context.abort(self.misbehaviour.proof_status, "no cosignatures today")
        request = pb.AddCosignatureRequest.FromString(raw)
        self.cosignatures.append((request.tree_size, request.cosignature))
        return pb.AddCosignatureResponse().SerializeToString()


def refused_entry(partner: str, request_digest: bytes, reason: str) -> AuditEntry:
    """An entry as the log keeps it for a refusal, of which nothing else is known."""
    return AuditEntry(
        entry_time=datetime.now(UTC),
        partner=partner,
        method=QUERY_METHOD,
        outcome=Outcome.REFUSED,
        request_digest=request_digest,
        trace_id=sha256(request_digest).digest()[:16],
        reason=reason,
        policy_hash=stand_in("policy"),
    )


def logged_entry(sent: SentRequest, reason: str = "", *, now: datetime | None = None) -> AuditEntry:
    """An entry as the log keeps it for a request, filled in as far as its outcome says.

    Args:
        sent: the request.
        reason: why it is refused; empty for an answer, without its digest.
        now: the entry's time; default: the machine's.
    """
    answered = Stage.HEADER if asks_about_nobody(sent.method) else Stage.REPORT
    stage = REFUSALS[Reason(reason)].stages[0] if reason else answered
    asked = sent.asked or Asked(Purpose.LOAN_APPROVAL)
    now = now or datetime.now(UTC)
    raw_digest = sha256(sent.raw).digest()
    entry = refused_entry(sent.partner, sent.digest if stage else raw_digest, reason)
    fields: list[tuple[Stage, dict[str, Any]]] = [
        (Stage.KEYS, {"keyids": sent.keyids}),
        (Stage.HEADER, {"request_id": sent.request_id}),
        (Stage.ADAPTER, {"adapter_hash": stand_in("adapter")}),
        (Stage.PURPOSE, {"purpose": asked.purpose}),
        (Stage.AS_OF, {"as_of": asked.as_of or now.date()}),
        (Stage.CONSENT, {"consent_commitment": stand_in("consent")}),
        (Stage.SUBJECT, {"subject_commitment": stand_in("person"), "pseudonym_key_version": 1}),
        (Stage.DATA, {"data_version": 7}),
        (Stage.REPORT, {"report_version": 1}),
    ]
    known = {name: value for at, values in fields if at <= stage for name, value in values.items()}
    outcome = Outcome.REFUSED if reason else Outcome.ANSWERED
    return replace(entry, entry_time=now, outcome=outcome, **known)


def stand_in(name: str) -> bytes:
    """32 bytes where the gateway has a digest that a partner cannot make."""
    return sha256(f"example {name}".encode()).digest()


def new_identity(*algorithms: str) -> ClientIdentity:
    """A partner with new keys."""
    signers = [PrivateKeySigner(generate_private_key_pem(a)) for a in algorithms or ("ed25519",)]
    return ClientIdentity(PARTNER, tuple(signers))
