# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""One full query with everything it needs in memory, to time its parts alone."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any, cast

from adapters.registry import QUERY_ADAPTERS, query_adapter
from gateway.client import QUERY_BODY_TYPE, build_query
from gateway.domain.access.audit_entry import Receipt
from gateway.domain.access.envelope import QUERY_METHOD, Header, SignedPayload
from gateway.domain.access.header import Window
from gateway.domain.access.methods import QUERY
from gateway.domain.access.partner import Partner, PartnerKey
from gateway.domain.codes import Purpose
from gateway.domain.consents.consent import Consent
from gateway.domain.months import month_of
from gateway.domain.reports.aggregate import build_summary
from gateway.domain.reports.versions import REPORT_VERSIONS
from gateway.log.checkpoint import LogSigner
from gateway.runtime.system import SystemClock, SystemRandomness
from gateway.runtime.telemetry import Trace
from gateway.services.calls.call import Answered, Body
from gateway.services.calls.signed_calls import SignedCalls
from gateway.services.log.evidence import EvidenceSealers
from gateway.services.log.recording import Recorder
from gateway.services.query.service import CreditStatusQueries
from gateway.signing.envelope import sign_envelope
from gateway.signing.key_directory import DirectoryKeyProvider, create_key_directory
from gateway.signing.keys import generate_private_key_pem, load_signer, write_secret
from gateway.store.log.pending import CommittedEntry, PendingEntry
from gateway.store.records.lookup import LookupResult
from gateway.wire.payloads import encode_payload
from gateway.wire.requests import encode_request
from tests.bench.world import _accounts
from tests.support.gateway.stack import EVERYTHING, ORIGIN, REFERENCE, resident

_SEED = 7
_PROOF_NODES = 20  # of a log with a million entries
_TRACE = Trace(b"t" * 16, "", None)


class OneQuery:
    """A service whose stores answer at once, and a request it answers."""

    def __init__(self, directory: Path, algorithm: str) -> None:
        """Makes keys, a partner, a record, a consent and a signed request."""
        create_key_directory(directory / "keys")
        self.keys = DirectoryKeyProvider(directory / "keys")
        write_secret(directory / "bank.pem", generate_private_key_pem(algorithm))
        signer = load_signer(directory / "bank.pem")
        now, hour = datetime.now(UTC), timedelta(hours=1)
        key = PartnerKey(signer.keyid, algorithm, signer.public_key, now - hour, now + hour, None)
        self.partner = Partner(
            partner_id="bank-a",
            display_name="Bank A",
            adapter="canonical",
            policy=EVERYTHING,
            policy_hash=b"p" * 32,
            contributes=False,
            keys={key.keyid: key},
            certificates=(),
            suspended=False,
        )
        header = Header(ORIGIN, QUERY_METHOD, "bank-a", b"n" * 16, now)
        body = build_query(resident(1), Purpose.LOAN_APPROVAL, REFERENCE)
        payload = encode_payload(SignedPayload(header, QUERY_BODY_TYPE, body))
        self.raw = encode_request(sign_envelope(payload, (signer,)))
        random = Random(_SEED)  # noqa: S311  (made-up people)
        summary = build_summary(1, list(_accounts(random, month_of(now.date()))))
        consent = Consent(frozenset(Purpose), now - hour, now + hour, None)
        log = LogSigner(ORIGIN, self.keys.log_signer())
        proof = (b"h" * 32,) * _PROOF_NODES
        receipt = Receipt(b"e" * 550, 1, proof, log.sign(1 << 20, b"r" * 32))
        self.appends = _AtOnce(CommittedEntry(receipt, replayed=False))
        self.queries = CreditStatusQueries(
            keys=self.keys,
            adapters={name: query_adapter(name) for name in QUERY_ADAPTERS},
            lookups=cast("Any", _AtOnce(LookupResult(1, consent, summary))),
            inquiries=cast("Any", None),
        )
        self.calls = SignedCalls(
            origin=ORIGIN,
            window=Window(hour, hour),
            keys=self.keys,
            recorder=Recorder(
                cast("Any", self.appends),
                EvidenceSealers(self.keys.evidence_keys(), SystemRandomness()),
            ),
            clock=SystemClock(),
        )

    async def answer(self) -> None:
        """Steps 3 to 12, without a database."""
        outcome = await self.calls.answer(QUERY, self.queries, self.raw, self.partner, _TRACE)
        assert isinstance(outcome, Answered)

    async def pending(self) -> PendingEntry:
        """A new entry with its evidence, as step 11 gets it."""
        await self.answer()
        return cast("PendingEntry", self.appends.last)


class _AtOnce:
    """In the place of a batcher: one result for everybody; remembers the last key."""

    def __init__(self, result: object) -> None:
        self._result = result
        self.last: object = None

    def submit(self, key: object) -> asyncio.Future[object]:
        self.last = key
        future: asyncio.Future[object] = asyncio.get_running_loop().create_future()
        future.set_result(self._result)
        return future


async def parts_of(query: OneQuery) -> dict[str, Callable[[], object]]:
    """The synchronous steps by name, each on what the step before it gave."""
    calls, service = query.calls, query.queries
    call = calls._begin(QUERY, query.raw, query.partner, _TRACE)
    payload = calls._step_3_signature(call)
    calls._step_4_header(call, payload.header)
    steps, entry = service._steps, call.entry
    adapter = steps.adapter(entry, call.partner)
    asked = steps.step_5_query(entry, adapter, payload.body)
    steps.step_6_policy(entry, call.partner, asked)
    found = cast("Any", service._questions._lookups)._result
    version = REPORT_VERSIONS[adapter.report_version]
    steps.step_7_subject(entry, asked, version)
    report = steps.step_9_report(entry, asked, found, None, adapter)
    return {
        "begin: entry, digest of the message": lambda: calls._begin(
            QUERY, query.raw, query.partner, _TRACE
        ),
        "3 signature: parse, verify, parse": lambda: calls._step_3_signature(call),
        "4 header": lambda: calls._step_4_header(call, payload.header),
        "5 adapter": lambda: steps.step_5_query(entry, adapter, payload.body),
        "6 authorisation": lambda: steps.step_6_policy(entry, call.partner, asked),
        "7 subject": lambda: steps.step_7_subject(entry, asked, version),
        "9 report, rendered": lambda: steps.step_9_report(entry, asked, found, None, adapter),
        "10 answer: sign": lambda: _at_once(
            calls._step_10_answer(call, payload.header, Body(adapter.report_body_type, report))
        ),
    }


async def release(query: OneQuery) -> Callable[[], object]:
    """Steps 11 and 12 without the group commit."""
    calls = query.calls
    call = calls._begin(QUERY, query.raw, query.partner, _TRACE)
    payload = calls._steps_3_and_4(call)
    envelope = await calls._step_10_answer(
        call, payload.header, await query.queries.answer(call, payload)
    )
    return lambda: _at_once(calls._release(call, envelope))


def _at_once(coroutine: Coroutine[Any, Any, object]) -> object:
    """Runs a coroutine that never waits."""
    try:
        coroutine.send(None)
    except StopIteration as end:
        return end.value
    raise AssertionError("it waited")
