# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Every published vector of a receipt that lies ends at the step it names."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import pytest

from gateway.client import GatewayTrust, load_bundle, verify_bundle
from gateway.errors import ReceiptError, VerificationError
from gateway.log.checkpoint import LogVerifier
from gateway.log.receipt import verify_receipt
from gateway.log.receipt_history import OwnEntry, ReceiptHistory
from gateway.log.receipt_steps import ReceiptStep
from gateway.wire.entries import decode_receipt
from tests.vectors.generate_receipt import generate

PUBLISHED = Path(__file__).parent.parent / "vectors" / "receipt"


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


def test_every_file_is_there_and_none_holds_a_private_key(directory: Path) -> None:
    assert {path.name for path in directory.iterdir()} == {
        "answer.json",
        "refusal.json",
        "history.json",
    }
    assert all("PRIVATE" not in path.read_text() for path in directory.iterdir())


@pytest.mark.parametrize("name", ["answer", "refusal"])
def test_every_lie_ends_at_its_own_step(directory: Path, name: str, tmp_path: Path) -> None:
    facts = _read(directory, name)
    keys = [pem.encode() for pem in facts["answer_keys"]]
    trust = GatewayTrust.build(facts["origin"], keys, facts["log_key"])
    path = tmp_path / "bundle.json"
    for case in facts["cases"]:
        bundle = {
            "format": "creditgateway-bundle-v2",
            "request": facts["request"],
            "call": facts["call"],
        }
        if name == "answer":
            bundle["response"] = case["response"]
        else:
            bundle["refusal"] = {key: case[key] for key in ("reason", "status", "receipt")}
        path.write_text(json.dumps(bundle))
        if case["step"] is None:
            assert verify_bundle(load_bundle(path), trust).unchecked == (), case["name"]
            continue
        with pytest.raises(VerificationError) as refused:
            verify_bundle(load_bundle(path), trust)
        assert refused.value.step == case["step"], case["name"]


def test_every_step_has_a_vector(directory: Path) -> None:
    cases = _read(directory, "answer")["cases"] + _read(directory, "refusal")["cases"]
    assert {case["step"] for case in cases} == {None, *ReceiptStep}


def test_receipts_that_contradict_each_other_are_told_apart(directory: Path) -> None:
    facts = _read(directory, "history")
    log = LogVerifier.parse(facts["log_key"])
    for case in facts["cases"]:
        receipts = [decode_receipt(base64.b64decode(raw)) for raw in case["receipts"]]
        *before, last = (OwnEntry.of(r, verify_receipt(r, log)) for r in receipts)
        history = ReceiptHistory(before)
        if case["step"] is None:
            assert history.add(last), case["name"]
            assert not history.add(last), case["name"]
            continue
        with pytest.raises(ReceiptError) as refused:
            history.add(last)
        assert refused.value.step == case["step"], case["name"]
