# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Every published envelope vector says what this code does.

Run over the committed files, which other implementations test against, and over
newly generated ones, so that the generator stays alive.
"""

from __future__ import annotations

import base64
import json
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from gateway import errors
from gateway.client import GatewayTrust, SentRequest, verify_answer
from gateway.errors import RefusalError, SignatureError
from gateway.signing.algorithms import ALGORITHMS, load_verifier
from gateway.signing.keys import load_public_key_pem
from gateway.signing.pae import pre_authentication_encoding
from gateway.wire.payloads import decode_payload, encode_payload
from gateway.wire.requests import decode_request, encode_request
from tests.vectors.generate_envelope import generate

PUBLISHED = Path(__file__).parent.parent / "vectors" / "envelope"
FILES = {"pae", "payload", "request", "binding", *(f"signature-{name}" for name in ALGORITHMS)}


@pytest.fixture(scope="module", params=["published", "new"])
def directory(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    if request.param == "published":
        return PUBLISHED
    made = tmp_path_factory.mktemp("vectors")
    generate(made)
    return made


def _read(directory: Path, name: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((directory / f"{name}.json").read_text())
    names = [case["name"] for case in content["cases"]]
    assert len(names) == len(set(names))
    return content


def test_every_file_is_there_and_no_other_and_none_holds_a_private_key(directory: Path) -> None:
    assert {path.stem for path in directory.iterdir()} == FILES
    assert all("PRIVATE" not in path.read_text() for path in directory.iterdir())


def test_pre_authentication_encodings(directory: Path) -> None:
    cases = _read(directory, "pae")["cases"]
    assert len(cases) >= 6
    for case in cases:
        pae = pre_authentication_encoding(case["payload_type"], base64.b64decode(case["payload"]))
        assert pae.hex() == case["pae"], case["name"]
        assert sha256(pae).hexdigest() == case["digest"], case["name"]


def test_payloads(directory: Path) -> None:
    cases = _read(directory, "payload")["cases"]
    assert {case["reason"] for case in cases} == {None, "MALFORMED_PAYLOAD", "EMPTY_BODY"}
    for case in cases:
        raw = base64.b64decode(case["payload"])
        if case["reason"] is None:
            assert encode_payload(decode_payload(raw)) == raw
        else:
            with pytest.raises(RefusalError) as refused:
                decode_payload(raw)
            assert refused.value.reason == case["reason"], case["name"]


def test_requests(directory: Path) -> None:
    cases = _read(directory, "request")["cases"]
    assert {case["reason"] for case in cases} == {
        None,
        "MALFORMED_ENVELOPE",
        "UNSUPPORTED_PAYLOAD_TYPE",
    }
    for case in cases:
        raw = base64.b64decode(case["request"])
        if case["reason"] is None:
            assert encode_request(decode_request(raw)) == raw
        else:
            with pytest.raises(RefusalError) as refused:
                decode_request(raw)
            assert refused.value.reason == case["reason"], case["name"]


@pytest.mark.parametrize("algorithm", sorted(ALGORITHMS))
def test_signatures(directory: Path, algorithm: str) -> None:
    content = _read(directory, f"signature-{algorithm}")
    name, public_key = load_public_key_pem(content["public_key"].encode())
    verifier = load_verifier(name, public_key)
    assert (name, verifier.keyid) == (algorithm, content["keyid"])
    message = pre_authentication_encoding(
        content["payload_type"], base64.b64decode(content["payload"])
    )
    assert {case["verifies"] for case in content["cases"]} == {True, False}
    for case in content["cases"]:
        signature = base64.b64decode(case["signature"])
        if case["verifies"]:
            verifier.verify(signature, message)
        else:
            with pytest.raises(SignatureError):
                verifier.verify(signature, message)


def test_binding_of_answers_to_their_request(directory: Path) -> None:
    content = _read(directory, "binding")
    trust = GatewayTrust.build(
        content["origin"],
        [pem.encode() for pem in content["answer_keys"]],
        content["log_key"],
        content["required_algorithms"],
    )
    sent = SentRequest.read(base64.b64decode(content["request"]))
    assert sent.digest.hex() == content["request_digest"]
    assert sum(case["error"] is None for case in content["cases"]) == 1
    for case in content["cases"]:
        raw = base64.b64decode(case["response"])
        if case["error"] is None:
            assert verify_answer(raw, sent, trust).request == sent.raw
        else:
            with pytest.raises(getattr(errors, case["error"])):
                verify_answer(raw, sent, trust)
