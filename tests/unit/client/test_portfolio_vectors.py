# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Every published vector of portfolios ends as it says, and as one made now does."""

from __future__ import annotations

import base64
import json
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from gateway.client import Exchange, GatewayTrust, Known, SentRequest
from gateway.client._internal.portfolio.sent import PortfolioItems, SentPortfolio
from gateway.client._internal.portfolio.verification import verify_batch
from gateway.errors import MalformedError, ProofError, VerificationError
from gateway.log.merkle import leaf_hash, verify_inclusion
from gateway.log.ranges import RangeTree, range_proof_of
from tests.support.log import naive_tree
from tests.vectors.generate_portfolio import generate, range_proof

PUBLISHED = Path(__file__).parents[2] / "vectors" / "portfolio"


@pytest.fixture(scope="module", params=["published", "new"])
def directory(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Vectors as they are published, and as they are made now."""
    if request.param == "published":
        return PUBLISHED
    made = tmp_path_factory.mktemp("vectors")
    generate(made)
    return made


def _read(directory: Path, name: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((directory / f"{name}.json").read_text())
    return content


def _sent(facts: dict[str, Any]) -> tuple[GatewayTrust, SentPortfolio]:
    """The portfolio, and whom its answers have to come from."""
    keys = [pem.encode() for pem in facts["answer_keys"]]
    trust = GatewayTrust.build(facts["origin"], keys, facts["log_key"])
    items = PortfolioItems([base64.b64decode(i) for i in facts["items"]], facts["item_body_type"])
    request = SentRequest.read(base64.b64decode(facts["request"]))
    given = {field.name: getattr(request, field.name) for field in fields(SentRequest)}
    return trust, SentPortfolio(**given, items=items)


def test_range_proofs_end_as_they_say_and_hold_an_inclusion_proof_for_each_leaf(
    directory: Path,
) -> None:
    for case in _read(directory, "range")["cases"]:
        leaves = [bytes.fromhex(each) for each in case["leaf_hashes"]]
        proof = [bytes.fromhex(each) for each in case["range_proof"]]
        first, size = case["first_leaf_index"], case["tree_size"]
        root = bytes.fromhex(case["root_hash"])
        if case["error"]:
            with pytest.raises(ProofError):
                RangeTree(leaves, first, size, proof).verify(root)
            continue
        tree = RangeTree(leaves, first, size, proof)
        tree.verify(root)
        proofs = [tree.inclusion_proof(index) for index in range(first, first + len(leaves))]
        assert [[node.hex() for node in each] for each in proofs] == case["inclusion_proofs"]
        for index, (leaf, each) in enumerate(zip(leaves, proofs, strict=True), first):
            verify_inclusion(leaf, index, size, each, root)
        assert range_proof_of(first, len(leaves), size, proofs[0], proofs[-1]) == tuple(proof)


def test_a_batch_whose_entries_record_something_else_is_withheld_at_its_step(
    directory: Path,
) -> None:
    facts = _read(directory, "batch")
    trust, sent = _sent(facts)
    call = facts["call"]
    exchange = Exchange(
        datetime.fromisoformat(call["sent_time"]).astimezone(UTC),
        timedelta(seconds=1),
        Known(call["known_counter"], call["known_tree_size"]),
        bytes.fromhex(call["trace_id"]),
    )
    for case in facts["cases"]:
        raw = base64.b64decode(case["response"])
        if case["step"] is None:
            batch = verify_batch(raw, sent, trust, exchange)
            assert [item.reason for item in batch.items] == ["", "", "CONSENT_NOT_FOUND"]
            assert not any(item.unchecked for item in batch.items)
            continue
        with pytest.raises(VerificationError) as refused:
            verify_batch(raw, sent, trust, exchange)
        assert refused.value.step == case["step"], case["name"]


def test_items_do_not_come_before_the_entry_of_the_resumption_itself(directory: Path) -> None:
    facts = _read(directory, "batch")
    trust, sent = _sent(facts)
    resumed = replace(sent, earlier=(sent,))
    (good,) = (case for case in facts["cases"] if case["name"] == "good")
    with pytest.raises(MalformedError, match="resumption itself"):
        verify_batch(base64.b64decode(good["response"]), resumed, trust, None)


def test_every_range_of_every_small_tree_is_proven_and_no_other_hash_proves_it() -> None:
    for size in range(1, 10):
        hashes = [leaf_hash(bytes([number])) for number in range(size)]
        root = naive_tree.root(hashes)
        for first in range(size):
            for count in range(1, size - first + 1):
                leaves = hashes[first : first + count]
                proof = range_proof(hashes, first, count)
                RangeTree(leaves, first, size, proof).verify(root)
                for place in range(len(proof)):
                    spoilt = [*proof[:place], bytes(32), *proof[place + 1 :]]
                    with pytest.raises(ProofError):
                        RangeTree(leaves, first, size, spoilt).verify(root)
