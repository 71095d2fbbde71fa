# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Of stored cosignatures every altered column is found, and only witnesses that count count."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from gateway.errors import ConfigurationError
from gateway.log.cosignature import CosignatureSigner, WitnessVerifier
from gateway.log.cosigned import (
    MAX_WITNESSES,
    CosignatureRow,
    CosignatureTally,
    parse_witness_keys,
    witnessed_size,
)
from gateway.signing.keys import PrivateKeySigner, generate_private_key_pem
from tests.support.log import naive_tree as naive
from tests.support.log.audit_entries import new_log_signer, verifier_of

LOG = new_log_signer()
TIME = datetime(2026, 11, 2, 9, 30, tzinfo=UTC)


def _witness(name: str) -> CosignatureSigner:
    return CosignatureSigner(name, PrivateKeySigner(generate_private_key_pem("ed25519")))


A, B, C = (_witness(f"{name}.example") for name in "abc")


def _row(size: int, signer: CosignatureSigner) -> CosignatureRow:
    note = LOG.sign(size, naive.root(naive.leaves(0, size)))
    return CosignatureRow(size, signer.vkey, signer.sign(note, TIME), TIME, note)


def _tally(*signers: CosignatureSigner) -> CosignatureTally:
    return CosignatureTally(verifier_of(LOG), [WitnessVerifier.parse(s.vkey) for s in signers])


def test_so_many_witnesses_vouch_up_to_the_smallest_of_their_newest() -> None:
    tally = _tally(A, B, C)
    assert [witnessed_size(tally.vouched(), needed) for needed in (1, 2, 3, 4)] == [0, 0, 0, 0]
    for size, signer in ((9, A), (3, A), (5, B), (7, B)):
        assert tally.add(_row(size, signer)) is None
    assert [witnessed_size(tally.vouched(), needed) for needed in (1, 2, 3, 4)] == [9, 7, 0, 0]
    assert [(each.witness, each.tree_size) for each in tally.vouched()] == [
        ("a.example", 9),
        ("b.example", 7),
        ("c.example", 0),
    ]
    assert [each.time for each in tally.vouched()] == [TIME, TIME, None]


def test_a_witness_that_nobody_asked_for_is_checked_but_does_not_count() -> None:
    tally = _tally(A)
    assert tally.add(_row(9, B)) is None
    assert witnessed_size(tally.vouched(), 1) == 0
    assert tally.add(replace(_row(9, B), cosignature=_row(8, B).cosignature)) == "cosignature"


@pytest.mark.parametrize(
    ("column", "changed"),
    [
        ("tree_size", {"tree_size": 8}),
        ("tree_size", {"checkpoint": None}),
        ("tree_size", {"checkpoint": _row(8, A).checkpoint}),
        ("tree_size", {"checkpoint": new_log_signer().sign(9, bytes(32))}),
        ("witness_key", {"witness_key": ""}),
        ("witness_key", {"witness_key": LOG.vkey}),
        ("cosignature", {"witness_key": B.vkey}),
        ("cosignature", {"cosignature": ""}),
        ("cosignature", {"cosignature": _row(8, A).cosignature}),
        ("cosignature", {"cosignature": _row(9, A).cosignature + "\n"}),
        ("cosignature_time", {"cosignature_time": TIME + timedelta(microseconds=1)}),
    ],
)
def test_every_altered_column_is_named_and_the_row_vouches_for_nothing(
    column: str, changed: dict[str, object]
) -> None:
    tally = _tally(A, B)
    assert tally.add(replace(_row(9, A), **changed)) == column  # type: ignore[arg-type]
    assert witnessed_size(tally.vouched(), 1) == 0


def test_a_list_of_keys_may_have_remarks_and_empty_lines() -> None:
    found = parse_witness_keys(["# ours", "", f"  {A.vkey} ", B.vkey])
    assert [witness.vkey for witness in found] == [A.vkey, B.vkey]
    assert parse_witness_keys([]) == ()


def test_a_list_of_keys_that_could_count_one_witness_twice_is_refused() -> None:
    key = PrivateKeySigner(generate_private_key_pem("ed25519"))
    one, other_name = (CosignatureSigner(name, key).vkey for name in ("a.example", "b.example"))
    many = [_witness(f"{number}.example").vkey for number in range(MAX_WITNESSES + 1)]
    for lines in (
        [A.vkey, A.vkey],
        [one, other_name],
        [A.vkey, _witness("a.example").vkey],
        [LOG.vkey],
        ["x"],
        many,
    ):
        with pytest.raises(ConfigurationError):
            parse_witness_keys(lines)
