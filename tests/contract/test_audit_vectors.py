# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Every published vector of the audit log says what this code does.

Run over the committed files, which other implementations test against, and over
newly generated ones, so that the generator stays alive.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from gateway import errors
from gateway.domain.access.audit_entry import Receipt
from gateway.errors import MalformedError
from gateway.log.checkpoint import LogVerifier
from gateway.log.merkle import EMPTY_ROOT, grow, leaf_hash, verify_consistency, verify_inclusion
from gateway.log.receipt import verify_receipt
from gateway.wire.entries import decode_entry, encode_entry
from tests.vectors.generate_audit import generate

PUBLISHED = Path(__file__).parent.parent / "vectors"
FILES = {
    "leaf": {"leaf"},
    "inclusion": {"inclusion", "receipt"},
    "consistency": {"consistency"},
    "checkpoint": {"checkpoint", "vkey"},
}
Json = Mapping[str, Any]


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


def _check(cases: list[Json], verify: Callable[[Json], object], least_wrong: int) -> None:
    """Each case ends as it says; both kinds of ending are there."""
    assert sum(1 for case in cases if case["error"] is None)
    assert sum(1 for case in cases if case["error"] is not None) >= least_wrong
    for case in cases:
        found = None
        try:
            verify(case)
        except errors.VerificationError as error:
            found = type(error).__name__
        assert found == case["error"], case["name"]


def _hashes(values: list[str]) -> list[bytes]:
    return [bytes.fromhex(value) for value in values]


def test_every_file_is_there_and_no_other_and_none_holds_a_private_key(directory: Path) -> None:
    for folder, names in FILES.items():
        paths = list((directory / folder).iterdir())
        assert {path.stem for path in paths} == names
        assert all("PRIVATE" not in path.read_text() for path in paths)


def test_leaves_hash_and_grow_as_published(directory: Path) -> None:
    content = _read(directory, "leaf/leaf")
    assert content["empty_root"] == EMPTY_ROOT.hex()
    hashes = list[bytes]()
    for case in content["cases"]:
        leaf = base64.b64decode(case["leaf"])
        assert leaf_hash(leaf).hex() == case["leaf_hash"], case["name"]
        hashes.append(leaf_hash(leaf))
        assert grow(0, (), hashes).root.hex() == case["root_hash"], case["name"]
    entries = [base64.b64decode(case["leaf"]) for case in content["cases"]][3:]
    assert [encode_entry(decode_entry(leaf)) for leaf in entries] == entries
    for no_entry in content["cases"][:3]:
        with pytest.raises(MalformedError):
            decode_entry(base64.b64decode(no_entry["leaf"]))


def test_inclusion_proofs(directory: Path) -> None:
    def verify(case: Json) -> None:
        verify_inclusion(
            bytes.fromhex(case["leaf_hash"]),
            case["leaf_index"],
            case["tree_size"],
            _hashes(case["inclusion_proof"]),
            bytes.fromhex(case["root_hash"]),
        )

    _check(_read(directory, "inclusion/inclusion")["cases"], verify, 20)


def test_consistency_proofs(directory: Path) -> None:
    def verify(case: Json) -> None:
        verify_consistency(
            case["first_tree_size"],
            case["second_tree_size"],
            bytes.fromhex(case["first_root_hash"]),
            bytes.fromhex(case["second_root_hash"]),
            _hashes(case["consistency_proof"]),
        )

    _check(_read(directory, "consistency/consistency")["cases"], verify, 20)


def test_receipts(directory: Path) -> None:
    content = _read(directory, "inclusion/receipt")
    log = LogVerifier.parse(content["log_key"])

    def verify(case: Json) -> None:
        entry = base64.b64decode(case["entry"])
        proof = tuple(_hashes(case["inclusion_proof"]))
        receipt = Receipt(entry, case["leaf_index"], proof, case["checkpoint"])
        assert encode_entry(verify_receipt(receipt, log)) == entry

    _check(content["cases"], verify, 8)


def test_checkpoints(directory: Path) -> None:
    content = _read(directory, "checkpoint/checkpoint")
    log = LogVerifier.parse(content["log_key"])

    def verify(case: Json) -> None:
        checkpoint = log.verify(case["checkpoint"])
        assert checkpoint.size == content["tree_size"]
        assert checkpoint.root_hash.hex() == content["root_hash"]

    _check(content["cases"], verify, 20)


def test_verifier_keys(directory: Path) -> None:
    cases = _read(directory, "checkpoint/vkey")["cases"]
    _check(cases, lambda case: LogVerifier.parse(case["log_key"]), 8)
