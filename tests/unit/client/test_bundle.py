# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Bundles verify again offline, and no changed one does."""

from __future__ import annotations

import base64
import json
import stat
from dataclasses import replace
from pathlib import Path

import pytest

from gateway.client import (
    Answer,
    Bundle,
    CreditGatewayClient,
    LoggedRefusal,
    RefusedError,
    SentRequest,
    load_bundle,
    save_bundle,
    verify_bundle,
)
from gateway.domain.access.audit_entry import Receipt
from gateway.domain.access.envelope import PAYLOAD_TYPE
from gateway.errors import (
    BindingError,
    ConfigurationError,
    KeyFileError,
    MalformedError,
    ReceiptError,
    SignatureError,
    VerificationError,
)
from gateway.wire.entries import encode_receipt
from tests.support.gateway.simulated_gateway import (
    REPORT,
    Misbehaviour,
    SimulatedGateway,
    logged_entry,
    new_identity,
)

GATEWAY = SimulatedGateway()
IDENTITY = new_identity()


async def _sent() -> SentRequest:
    async with GATEWAY.serving() as channel:
        return CreditGatewayClient(channel, IDENTITY, GATEWAY.trust()).sign(b"q", "t")


@pytest.fixture
async def answered() -> Bundle:
    GATEWAY.misbehaviour = Misbehaviour()
    async with GATEWAY.serving() as channel:
        client = CreditGatewayClient(channel, IDENTITY, GATEWAY.trust())
        return Bundle.of_answer(await client.query(b"q", "t"))


def _refusal(sent: SentRequest, receipt: Receipt | None) -> RefusedError:
    return RefusedError(
        "CONSENT_MISSING",
        status="PERMISSION_DENIED",
        field=None,
        retry_after=None,
        receipt=receipt,
        receipt_verified=receipt is not None,
        request=sent.raw,
    )


@pytest.fixture
async def refused() -> Bundle:
    sent = await _sent()
    entry = logged_entry(sent, "CONSENT_MISSING")
    bundle = Bundle.of_refusal(_refusal(sent, GATEWAY.append(entry)))
    assert bundle is not None
    return bundle


def test_a_kept_answer_verifies_again(answered: Bundle, tmp_path: Path) -> None:
    path = tmp_path / "answer.json"
    save_bundle(path, answered)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert load_bundle(path) == answered
    answer = verify_bundle(load_bundle(path), GATEWAY.trust())
    assert isinstance(answer, Answer)
    assert answer.body == REPORT


def test_the_file_holds_the_raw_messages_in_base64(answered: Bundle, tmp_path: Path) -> None:
    path = tmp_path / "answer.json"
    save_bundle(path, answered)
    fields = json.loads(path.read_text())
    assert set(fields) == {"format", "request", "response", "call"}
    assert base64.b64decode(fields["request"]) == answered.request
    assert base64.b64decode(fields["response"]) == answered.response


def test_a_kept_refusal_verifies_again(refused: Bundle, tmp_path: Path) -> None:
    path = tmp_path / "refusal.json"
    save_bundle(path, refused)
    assert load_bundle(path) == refused
    logged = verify_bundle(load_bundle(path), GATEWAY.trust())
    assert isinstance(logged, LoggedRefusal)
    assert logged.reason == logged.entry.reason == "CONSENT_MISSING"
    assert logged.leaf_index == len(GATEWAY.leaves) - 1


async def test_a_refusal_without_a_receipt_leaves_nothing_to_keep() -> None:
    assert Bundle.of_refusal(_refusal(await _sent(), None)) is None


@pytest.mark.parametrize(
    ("body", "reason"), [(bytes(70_000), "MESSAGE_TOO_LARGE"), (b"", "EMPTY_BODY")]
)
async def test_a_kept_refusal_of_a_message_that_nobody_reads_verifies_again(
    body: bytes, reason: str
) -> None:
    async with GATEWAY.serving() as channel:
        client = CreditGatewayClient(channel, IDENTITY, GATEWAY.trust())
        sent = client.sign(body, "t")
    receipt = GATEWAY.append(logged_entry(sent, reason))
    bundle = Bundle(sent.raw, reason=reason, receipt=encode_receipt(receipt))
    logged = verify_bundle(bundle, GATEWAY.trust())
    assert isinstance(logged, LoggedRefusal)
    assert logged.entry.reason == reason


def test_a_refusals_reason_cannot_be_changed(refused: Bundle) -> None:
    with pytest.raises(ReceiptError):
        verify_bundle(replace(refused, reason="CONSENT_EXPIRED"), GATEWAY.trust())


def test_another_gateway_is_not_believed(answered: Bundle, refused: Bundle) -> None:
    for bundle in (answered, refused):
        with pytest.raises(SignatureError):
            verify_bundle(bundle, SimulatedGateway().trust())


async def test_an_answer_is_not_that_of_another_request(answered: Bundle) -> None:
    with pytest.raises(BindingError):
        verify_bundle(replace(answered, request=(await _sent()).raw), GATEWAY.trust())


def test_a_changed_byte_anywhere_is_found(answered: Bundle) -> None:
    trust = GATEWAY.trust()
    # The request's own signatures come last; a trust file knows no key for them.
    signed = answered.request.index(PAYLOAD_TYPE.encode()) + len(PAYLOAD_TYPE)
    for field, end in (("request", signed), ("response", len(answered.response))):
        raw = getattr(answered, field)
        for position in range(end):
            changed = raw[:position] + bytes([raw[position] ^ 1]) + raw[position + 1 :]
            with pytest.raises(VerificationError):
                verify_bundle(replace(answered, **{field: changed}), trust)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "null",
        '{"format": "other"}',
        '{"format": "creditgateway-bundle-v1"}',
        '{"format": "creditgateway-bundle-v1", "request": "AA==", "response": "?"}',
        '{"format": "creditgateway-bundle-v1", "request": "AA==", "response": 1}',
        '{"format": "creditgateway-bundle-v1", "request": "AA==", "refusal": {}}',
        '{"format": "creditgateway-bundle-v1", "request": "AA==", "refusal": {"reason": ""}}',
        "[" * 100_000,
    ],
)
def test_what_is_no_bundle_is_malformed(text: str, tmp_path: Path) -> None:
    path = tmp_path / "bundle.json"
    path.write_text(text)
    with pytest.raises(MalformedError):
        load_bundle(path)


def test_files_that_cannot_be_read_or_written(answered: Bundle, tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError):
        load_bundle(tmp_path / "none.json")
    (tmp_path / "binary").write_bytes(b"\xff")
    with pytest.raises(MalformedError):
        load_bundle(tmp_path / "binary")
    with pytest.raises(KeyFileError):
        save_bundle(tmp_path / "binary", answered)
