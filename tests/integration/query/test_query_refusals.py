# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whatever is wrong with a query has its own reason, and stands in the log."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import grpc
import psycopg
import pytest
from creditgateway.v1 import credit_status_pb2, envelope_pb2
from creditgateway.v1 import credit_status_service_pb2 as pb
from google.rpc.error_details_pb2 import BadRequest, ErrorInfo
from google.rpc.status_pb2 import Status

from gateway.client import QUERY_BODY_TYPE, build_query
from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.access.envelope import QUERY_METHOD
from gateway.domain.access.partner import SignatureRule
from gateway.domain.codes import Outcome, Purpose, Section
from gateway.errors import Reason
from gateway.log.receipt import verify_receipt
from gateway.rpc.error_table import STATUS
from gateway.rpc.overload.stalls import MADE_UP_FOR
from gateway.signing.keys import generate_private_key_pem, load_signer, write_secret
from gateway.store.admin.credentials import add_key, revoke_key
from gateway.store.admin.partners import suspend_partner
from gateway.store.connections import OPERATOR, connect
from gateway.wire.entries import decode_receipt
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import EVERYTHING, REFERENCE, Bank, Stack, resident, signed_request

RESIDENT = resident(1)
WRONG_RESIDENT = RESIDENT[:17] + ("0" if RESIDENT[17] != "0" else "1")
GOOD_BODY = build_query(RESIDENT, Purpose.LOAN_APPROVAL, REFERENCE, as_of=date(2005, 9, 30))


@dataclass(frozen=True, slots=True)
class Refusal:
    """What a client saw."""

    reason: str
    status: grpc.StatusCode
    field: str | None
    entry: AuditEntry | None


_AT_A_TIME = MADE_UP_FOR


async def _call(channel: grpc.aio.Channel, raw: bytes, **options: Any) -> bytes:
    call: Any = channel.unary_unary(QUERY_METHOD)
    return bytes(await call(raw, timeout=PATIENCE_S, **options))


async def refused(stack: Stack, bank: Bank | None, raw: bytes) -> Refusal:
    """Sends a message that must be refused; the receipt, when there is one, verifies."""
    async with stack.channel(bank) as channel:
        return await _refused_on(stack, channel, raw)


async def _refused_on(stack: Stack, channel: grpc.aio.Channel, raw: bytes) -> Refusal:
    with pytest.raises(grpc.aio.AioRpcError) as caught:
        await _call(channel, raw)
    error = caught.value
    metadata = dict(error.trailing_metadata() or ())
    status = Status.FromString(bytes(metadata["grpc-status-details-bin"]))
    info, violations, field = ErrorInfo(), BadRequest(), None
    for detail in status.details:
        if detail.Unpack(violations):
            field = violations.field_violations[0].field
        detail.Unpack(info)
    assert info.domain == "creditgateway"
    receipt = metadata.get("creditgateway-receipt-bin")
    entry = None
    if receipt is not None:
        entry = verify_receipt(decode_receipt(bytes(receipt)), stack.trust().log)
        assert entry.outcome is Outcome.REFUSED
        assert entry.reason == info.reason
    return Refusal(info.reason, error.code(), field, entry)


def _good(bank: Bank) -> bytes:
    return signed_request(bank, QUERY_BODY_TYPE, GOOD_BODY)


def _flip(raw: bytes, position: int) -> bytes:
    return raw[:position] + bytes([raw[position] ^ 1]) + raw[position + 1 :]


def _edit(raw: bytes, change: Callable[[envelope_pb2.Envelope], object]) -> bytes:
    message = pb.QueryCreditStatusRequest.FromString(raw)
    change(message.envelope)
    return message.SerializeToString()


def _now(seconds: float) -> datetime:
    return datetime.now(UTC) + timedelta(seconds=seconds)


def _body(**changed: Any) -> bytes:
    query = credit_status_pb2.CreditStatusQuery.FromString(GOOD_BODY)
    for name, value in changed.items():
        setattr(query, name, value)
    return query.SerializeToString(deterministic=True)


def _request(body: bytes = GOOD_BODY, body_type: str = QUERY_BODY_TYPE, **changed: Any) -> Any:
    return lambda a, _b: signed_request(a, body_type, body, **changed)


DEFECTS: dict[str, tuple[Reason, Callable[[Bank, Bank], bytes]]] = {
    "no-envelope": (Reason.MALFORMED_ENVELOPE, lambda _a, _b: b""),
    "not-protobuf": (Reason.MALFORMED_ENVELOPE, lambda _a, _b: b"\xff\xff\xff"),
    "no-signature": (
        Reason.MALFORMED_ENVELOPE,
        lambda a, _b: _edit(_good(a), lambda e: e.ClearField("signatures")),
    ),
    "other-payload-type": (
        Reason.UNSUPPORTED_PAYLOAD_TYPE,
        lambda a, _b: _edit(_good(a), lambda e: setattr(e, "payload_type", "text/plain")),
    ),
    "other-partners-key": (
        Reason.UNKNOWN_KEY,
        lambda a, b: signed_request(a, QUERY_BODY_TYPE, GOOD_BODY, signers=b.signers),
    ),
    "changed-signature": (
        Reason.INVALID_SIGNATURE,
        lambda a, _b: _edit(
            _good(a), lambda e: setattr(e.signatures[0], "sig", _flip(e.signatures[0].sig, 5))
        ),
    ),
    "changed-payload": (
        Reason.INVALID_SIGNATURE,
        lambda a, _b: _edit(_good(a), lambda e: setattr(e, "payload", _flip(e.payload, 40))),
    ),
    "attached-second-payload": (
        Reason.INVALID_SIGNATURE,
        lambda a, _b: _edit(_good(a), lambda e: setattr(e, "payload", e.payload + e.payload)),
    ),
    "empty-body": (Reason.EMPTY_BODY, _request(body=b"")),
    "wrong-audience": (Reason.WRONG_AUDIENCE, _request(audience="other.test")),
    "wrong-method": (Reason.WRONG_METHOD, _request(method="/creditgateway.v1.X/Y")),
    "wrong-partner": (Reason.WRONG_PARTNER, _request(partner="bank-b")),
    "short-request-id": (Reason.INVALID_REQUEST_ID, _request(request_id=b"x" * 15)),
    "answer-as-question": (Reason.MALFORMED_PAYLOAD, _request(request_digest=b"d" * 32)),
    "stale": (
        Reason.REQUEST_STALE,
        lambda a, _b: signed_request(a, QUERY_BODY_TYPE, GOOD_BODY, issue_time=_now(-61)),
    ),
    "future": (
        Reason.REQUEST_FROM_FUTURE,
        lambda a, _b: signed_request(a, QUERY_BODY_TYPE, GOOD_BODY, issue_time=_now(12)),
    ),
    "unknown-body-type": (Reason.UNSUPPORTED_BODY_TYPE, _request(body_type="text/plain")),
    "body-not-readable": (Reason.MALFORMED_BODY, _request(body=b"\xff\xff")),
    "unknown-purpose": (Reason.UNKNOWN_CODE, _request(body=_body(purpose=99))),
    "as-of-tomorrow": (
        Reason.AS_OF_IN_FUTURE,
        _request(body=_body(as_of_date=(datetime.now(UTC) + timedelta(days=2)).date().isoformat())),
    ),
    "no-consent": (Reason.CONSENT_MISSING, _request(body=_body(consent_reference=""))),
    "unknown-consent": (Reason.CONSENT_NOT_FOUND, _request(body=_body(consent_reference="other"))),
    "consent-of-another-person": (
        Reason.CONSENT_NOT_FOUND,
        _request(body=_body(subject_identifier=resident(2))),
    ),
    "wrong-check-character": (
        Reason.INVALID_IDENTIFIER,
        _request(
            body=_body(subject_identifier=RESIDENT[:17] + ("0" if RESIDENT[17] != "0" else "1"))
        ),
    ),
    "too-large": (Reason.MESSAGE_TOO_LARGE, _request(body=b"x" * (64 * 1024))),
}


@pytest.fixture
async def banks(stack: Stack) -> tuple[Bank, Bank]:
    first, second = stack.add_bank("bank-a"), stack.add_bank("bank-b")
    stack.add_consent(first, RESIDENT)
    await stack.settled()
    return first, second


async def test_every_defect_has_its_reason_and_stands_in_the_log(
    stack: Stack, banks: tuple[Bank, Bank]
) -> None:
    seen = {}
    for name, (_, make) in DEFECTS.items():
        refusal = await refused(stack, banks[0], make(*banks))
        assert refusal.entry is not None, name
        assert refusal.entry.partner == "bank-a", name
        assert refusal.status is STATUS[Reason(refusal.reason)], name
        seen[name] = refusal.reason
    assert seen == {name: reason.value for name, (reason, _) in DEFECTS.items()}
    with psycopg.connect(stack.database_url) as connection:
        logged = connection.execute(
            "SELECT reason FROM audit.entry ORDER BY partner_counter"
        ).fetchall()
    assert [reason for (reason,) in logged] == list(seen.values())


async def test_a_good_query_differs_from_those_only_by_its_defect(
    stack: Stack, banks: tuple[Bank, Bank]
) -> None:
    async with stack.channel(banks[0]) as channel:
        assert await _call(channel, _good(banks[0]))


async def test_a_changed_byte_anywhere_is_never_answered(
    stack: Stack, banks: tuple[Bank, Bank]
) -> None:
    raw = _good(banks[0])
    allowed = {
        Reason.MALFORMED_ENVELOPE,
        Reason.UNSUPPORTED_PAYLOAD_TYPE,
        Reason.UNKNOWN_KEY,
        Reason.INVALID_SIGNATURE,
    }
    refusals: list[Refusal] = []
    async with stack.channel(banks[0]) as channel:
        for first in range(0, len(raw), _AT_A_TIME):
            part = range(first, min(first + _AT_A_TIME, len(raw)))
            refusals += await asyncio.gather(
                *(_refused_on(stack, channel, _flip(raw, position)) for position in part)
            )
            # A connection with more refusals than that to a signed call is left unread.
            assert await _call(channel, _good(banks[0]))
    assert {refusal.reason for refusal in refusals} <= {reason.value for reason in allowed}
    assert all(refusal.entry is not None for refusal in refusals)


async def test_a_connection_without_a_certificate_is_no_connection(stack: Stack) -> None:
    async with stack.channel(None) as channel:
        with pytest.raises(grpc.aio.AioRpcError) as caught:
            await _call(channel, b"")
    assert caught.value.code() is grpc.StatusCode.UNAVAILABLE


async def test_an_unregistered_and_a_suspended_partner_are_unknown(
    stack: Stack, banks: tuple[Bank, Bank]
) -> None:
    suspended, other = banks
    stack.adopt()
    with connect(stack.database_url, role=OPERATOR) as connection:
        suspend_partner(connection, suspended.partner_id, stack.clock.now())
    await stack.settled()
    refusal = await refused(stack, suspended, _good(suspended))
    assert (refusal.reason, refusal.entry) == ("UNKNOWN_PARTNER", None)
    # The other bank's certificate does not lend itself to the suspended one's request.
    refusal = await refused(stack, other, _good(suspended))
    assert refusal.reason == "UNKNOWN_KEY"


@pytest.mark.parametrize(
    ("from_s", "until_s", "reason"),
    [
        (-10, -1, Reason.KEY_EXPIRED),
        (100, 200, Reason.KEY_NOT_YET_VALID),
    ],
)
async def test_a_key_outside_its_time_is_refused(
    stack: Stack, banks: tuple[Bank, Bank], from_s: float, until_s: float, reason: Reason
) -> None:
    file = stack.directory / "another.pem"
    write_secret(file, generate_private_key_pem("ed25519"))
    signer = load_signer(file)
    with connect(stack.database_url, role=OPERATOR) as connection:
        add_key(
            connection,
            partner_id="bank-a",
            algorithm="ed25519",
            public_key=signer.public_key,
            valid_from=_now(from_s),
            valid_until=_now(until_s),
        )
    await stack.settled()
    raw = signed_request(banks[0], QUERY_BODY_TYPE, GOOD_BODY, signers=(signer,))
    assert (await refused(stack, banks[0], raw)).reason == reason.value


async def test_a_revoked_key_is_refused(stack: Stack, banks: tuple[Bank, Bank]) -> None:
    with connect(stack.database_url, role=OPERATOR) as connection:
        revoke_key(connection, "bank-a", banks[0].signers[0].keyid, stack.clock.now())
    await stack.settled()
    assert (await refused(stack, banks[0], _good(banks[0]))).reason == "KEY_REVOKED"


async def test_a_policy_of_two_signatures_refuses_one(stack: Stack) -> None:
    algorithms = ("ed25519", "ml-dsa-65")
    policy = replace(
        EVERYTHING, signature_rule=SignatureRule.ALL_OF, algorithms=frozenset(algorithms)
    )
    bank = stack.add_bank("bank-d", policy=policy, algorithms=algorithms)
    stack.add_consent(bank, RESIDENT)
    await stack.settled()
    async with stack.channel(bank) as channel:
        assert await _call(channel, _good(bank))
    for signer in bank.signers:
        raw = signed_request(bank, QUERY_BODY_TYPE, GOOD_BODY, signers=(signer,))
        assert (await refused(stack, bank, raw)).reason == "SIGNATURE_POLICY_NOT_MET"


async def test_purpose_and_sections_are_denied_unless_allowed(stack: Stack) -> None:
    policy = replace(
        EVERYTHING,
        purposes=frozenset({Purpose.LOAN_APPROVAL}),
        sections=frozenset({Section.SUMMARY}),
    )
    bank = stack.add_bank("bank-p", policy=policy)
    await stack.settled()
    for purpose, reason, field in (
        (Purpose.CARD_APPROVAL, "PURPOSE_NOT_ALLOWED", "purpose"),
        (Purpose.LOAN_APPROVAL, "SECTION_NOT_ALLOWED", "sections"),
    ):
        body = build_query(RESIDENT, purpose, REFERENCE)
        refusal = await refused(stack, bank, signed_request(bank, QUERY_BODY_TYPE, body))
        assert (refusal.reason, refusal.field) == (reason, field)


@pytest.mark.parametrize(
    ("consent", "reason"),
    [
        ({"valid_from": _now(3600), "valid_until": _now(7200)}, "CONSENT_NOT_YET_VALID"),
        ({"valid_from": _now(-7200), "valid_until": _now(-3600)}, "CONSENT_EXPIRED"),
        ({"purposes": (Purpose.CARD_APPROVAL,)}, "CONSENT_PURPOSE_NOT_COVERED"),
    ],
)
async def test_a_consent_that_does_not_cover_the_query_is_refused(
    stack: Stack, banks: tuple[Bank, Bank], consent: dict[str, Any], reason: str
) -> None:
    stack.add_consent(banks[0], RESIDENT, reference="narrow", **consent)
    body = build_query(RESIDENT, Purpose.LOAN_APPROVAL, "narrow")
    refusal = await refused(stack, banks[0], signed_request(banks[0], QUERY_BODY_TYPE, body))
    assert refusal.reason == reason


async def test_a_partner_may_only_have_so_many_queries_in_flight(stack: Stack) -> None:
    bank = stack.add_bank("bank-s", policy=replace(EVERYTHING, max_in_flight=1))
    stack.add_consent(bank, RESIDENT)
    await stack.settled()
    async with stack.channel(bank) as channel:
        outcomes = await asyncio.gather(
            *(_call(channel, _good(bank)) for _ in range(20)), return_exceptions=True
        )
    refusals = [o for o in outcomes if isinstance(o, grpc.aio.AioRpcError)]
    assert 0 < len(refusals) < len(outcomes)
    assert {r.code() for r in refusals} == {grpc.StatusCode.RESOURCE_EXHAUSTED}
    with psycopg.connect(stack.database_url) as connection:
        logged = connection.execute("SELECT count(*) FROM audit.entry").fetchone()
    assert logged == (20,)
