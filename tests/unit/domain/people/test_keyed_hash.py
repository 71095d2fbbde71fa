# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""HMAC-SHA-256 is that of the standard, whatever was hashed before."""

from __future__ import annotations

import hmac

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.domain.keyed_hash import keyed_hash

# RFC 4231, test cases 1, 2, 3 and 6.
CASES = [
    (
        b"\x0b" * 20,
        b"Hi There",
        "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
    ),
    (
        b"Jefe",
        b"what do ya want for nothing?",
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
    ),
    (
        b"\xaa" * 20,
        b"\xdd" * 50,
        "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe",
    ),
    (
        b"\xaa" * 131,
        b"Test Using Larger Than Block-Size Key - Hash Key First",
        "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
    ),
]


@pytest.mark.parametrize(("key", "message", "expected"), CASES)
def test_the_standards_examples_come_out(key: bytes, message: bytes, expected: str) -> None:
    assert keyed_hash(key, message).hex() == expected


@given(st.lists(st.tuples(st.binary(max_size=130), st.binary(max_size=300)), max_size=4))
def test_messages_one_after_the_other_do_not_run_into_each_other(
    asked: list[tuple[bytes, bytes]],
) -> None:
    for key, message in asked * 2:
        assert keyed_hash(key, message) == hmac.digest(key, message, "sha256")
