# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A receipt proves one entry of one log; of which call, see tests/unit/client."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gateway.domain.access.audit_entry import Receipt
from gateway.errors import MalformedError, ProofError, SignatureError
from gateway.log.merkle import grow, leaf_hash
from gateway.log.receipt import verify_receipt
from gateway.wire.entries import encode_entry
from tests.support.log.audit_entries import answered, new_log_signer, refused, verifier_of

SIGNER = new_log_signer()
LOG = verifier_of(SIGNER)
ENTRIES = [answered(0), refused(1), answered(2)]


def _receipts() -> list[Receipt]:
    leaves = [encode_entry(entry) for entry in ENTRIES]
    grown = grow(0, (), [leaf_hash(leaf) for leaf in leaves])
    note = SIGNER.sign(grown.size, grown.root)
    return [
        Receipt(leaf, index, proof, note)
        for index, (leaf, proof) in enumerate(zip(leaves, grown.proofs, strict=True))
    ]


RECEIPTS = _receipts()


@pytest.mark.parametrize("index", range(3))
def test_a_receipt_verifies_and_gives_its_entry(index: int) -> None:
    assert verify_receipt(RECEIPTS[index], LOG) == ENTRIES[index]


def test_a_receipt_changed_anywhere_is_refused() -> None:
    good = RECEIPTS[0]
    with pytest.raises(ProofError):
        verify_receipt(replace(good, entry=good.entry + b"\x00"), LOG)
    with pytest.raises(ProofError):
        verify_receipt(replace(good, entry=RECEIPTS[2].entry), LOG)
    with pytest.raises(ProofError):
        verify_receipt(replace(good, leaf_index=2), LOG)
    with pytest.raises(ProofError):
        verify_receipt(replace(good, inclusion_proof=good.inclusion_proof[:-1]), LOG)
    with pytest.raises(SignatureError):
        verify_receipt(replace(good, checkpoint=new_log_signer().sign(3, bytes(32))), LOG)
    with pytest.raises(MalformedError):
        verify_receipt(replace(good, checkpoint=""), LOG)


def test_a_leaf_that_is_no_entry_is_refused_even_when_the_log_holds_it() -> None:
    grown = grow(0, (), [leaf_hash(b"\xff")])
    receipt = Receipt(b"\xff", 0, grown.proofs[0], SIGNER.sign(1, grown.root))
    with pytest.raises(MalformedError):
        verify_receipt(receipt, LOG)
