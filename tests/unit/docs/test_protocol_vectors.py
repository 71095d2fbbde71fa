# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The Python code in docs/protocol.md decides every published vector rightly."""

from __future__ import annotations

import json
from base64 import b64decode
from hashlib import sha256
from typing import Any

import pytest

from tests.unit.docs.documents import VECTORS
from tests.unit.docs.protocol_functions import FUNCTIONS as F
from tests.unit.docs.protocol_functions import ed25519_verify


def _file(name: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((VECTORS / name).read_text(encoding="utf-8"))
    return content


def _cases(name: str) -> list[Any]:
    facts = _file(name)
    return [pytest.param(facts, case, id=case["name"]) for case in facts["cases"]]


def _hashes(values: list[str]) -> list[bytes]:
    return [bytes.fromhex(value) for value in values]


@pytest.mark.parametrize(("facts", "case"), _cases("checkpoint/checkpoint.json"))
def test_checkpoints(facts: dict[str, Any], case: dict[str, Any]) -> None:
    try:
        found = F["read_checkpoint"](case["checkpoint"], facts["log_key"], ed25519_verify)
    except ValueError:
        assert case["error"]
        return
    assert case["error"] is None
    assert found == (facts["tree_size"], bytes.fromhex(facts["root_hash"]))


@pytest.mark.parametrize(("facts", "case"), _cases("checkpoint/vkey.json"))
def test_vkeys(facts: dict[str, Any], case: dict[str, Any]) -> None:
    assert facts["description"]
    if case["error"] is None:
        assert case["log_key"].startswith(F["read_vkey"](case["log_key"])[0])
        return
    with pytest.raises(ValueError):  # noqa: PT011  (each in its own words)
        F["read_vkey"](case["log_key"])


@pytest.mark.parametrize(("facts", "case"), _cases("cosignature/cosignature.json"))
def test_cosignatures(facts: dict[str, Any], case: dict[str, Any]) -> None:
    asked = (facts["checkpoint"], case["cosignature"], facts["witness_key"], ed25519_verify)
    if case["error"] is None:
        assert F["read_cosignature"](*asked) == facts["time"]
        return
    with pytest.raises(ValueError):  # noqa: PT011  (each in its own words)
        F["read_cosignature"](*asked)


@pytest.mark.parametrize(("facts", "case"), _cases("cosignature/witness-vkey.json"))
def test_keys_of_witnesses(facts: dict[str, Any], case: dict[str, Any]) -> None:
    good = _file("cosignature/cosignature.json")
    line = good["cases"][0]["cosignature"]
    assert facts["description"]
    # Not even the good one made this cosignature; a wrong one is not a key at all.
    with pytest.raises(ValueError, match=None if case["error"] else "does not|this witness"):
        F["read_cosignature"](good["checkpoint"], line, case["witness_key"], ed25519_verify)


def test_leaves() -> None:
    facts = _file("leaf/leaf.json")
    assert facts["empty_root"] == sha256().hexdigest()
    for case in facts["cases"]:
        assert F["leaf_hash"](b64decode(case["leaf"])).hex() == case["leaf_hash"]


@pytest.mark.parametrize(("facts", "case"), _cases("inclusion/inclusion.json"))
def test_inclusion_proofs(facts: dict[str, Any], case: dict[str, Any]) -> None:
    assert facts["description"]
    verifies = F["verify_inclusion"](
        bytes.fromhex(case["leaf_hash"]),
        case["leaf_index"],
        case["tree_size"],
        _hashes(case["inclusion_proof"]),
        bytes.fromhex(case["root_hash"]),
    )
    assert verifies == (case["error"] is None)


@pytest.mark.parametrize(("facts", "case"), _cases("consistency/consistency.json"))
def test_consistency_proofs(facts: dict[str, Any], case: dict[str, Any]) -> None:
    assert facts["description"]
    verifies = F["verify_consistency"](
        case["first_tree_size"],
        case["second_tree_size"],
        bytes.fromhex(case["first_root_hash"]),
        bytes.fromhex(case["second_root_hash"]),
        _hashes(case["consistency_proof"]),
    )
    assert verifies == (case["error"] is None)


@pytest.mark.parametrize(("facts", "case"), _cases("inclusion/receipt.json"))
def test_receipts(facts: dict[str, Any], case: dict[str, Any]) -> None:
    entry = b64decode(case["entry"])
    verifies = False
    try:
        size, root = F["read_checkpoint"](case["checkpoint"], facts["log_key"], ed25519_verify)
        verifies = F["verify_inclusion"](
            F["leaf_hash"](entry), case["leaf_index"], size, _hashes(case["inclusion_proof"]), root
        )
    except ValueError:
        verifies = False
    assert verifies == (case["error"] is None)


@pytest.mark.parametrize(("facts", "case"), _cases("envelope/pae.json"))
def test_pae(facts: dict[str, Any], case: dict[str, Any]) -> None:
    assert facts["description"]
    pae = F["pae"](case["payload_type"], b64decode(case["payload"]))
    assert pae.hex() == case["pae"]
    assert sha256(pae).hexdigest() == case["digest"]


@pytest.mark.parametrize(("facts", "case"), _cases("envelope/payload.json"))
def test_payloads(facts: dict[str, Any], case: dict[str, Any]) -> None:
    assert facts["description"]
    raw = b64decode(case["payload"])
    if case["reason"] is None:
        assert F["strict_payload"](raw)
        return
    with pytest.raises(ValueError, match=case["reason"]):
        F["strict_payload"](raw)
