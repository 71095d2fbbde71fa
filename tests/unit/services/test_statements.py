# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""People's own keys are wrapped by the newest commitment key, and open under every one."""

from __future__ import annotations

import pytest

from gateway.domain.people.commitments import Commitments
from gateway.domain.people.pseudonyms import Pseudonyms
from gateway.errors import VerificationError
from gateway.runtime.system import SystemRandomness
from gateway.services.disputes.statements import Statements

PERSON, DISPUTE = b"p" * 32, b"d" * 16
OLD, NEW = b"o" * 32, b"n" * 32
RANDOM = SystemRandomness()


def _seals(statements: Statements, key_id: bytes, wrapped: bytes, person: bytes = PERSON) -> bool:
    """Whether a statement can be sealed under a person's key."""
    try:
        return bool(statements.seal("text", person, DISPUTE, key_id, wrapped, RANDOM))
    except VerificationError:
        return False


@pytest.mark.parametrize(
    ("made_with", "opens_with", "opens"),
    [
        ({1: OLD}, {1: OLD, 2: NEW}, True),
        ({1: OLD, 2: NEW}, {1: OLD, 2: NEW}, True),
        ({1: OLD, 2: NEW}, {2: NEW}, True),
        ({1: OLD, 2: NEW}, {1: OLD}, False),
        ({1: OLD}, {1: NEW}, False),
    ],
)
def test_a_persons_key_opens_under_the_key_that_wrapped_it_and_no_other(
    made_with: dict[int, bytes], opens_with: dict[int, bytes], *, opens: bool
) -> None:
    key_id, wrapped = Statements(Commitments.of(made_with)).new_key(PERSON, RANDOM)
    assert _seals(Statements(Commitments.of(opens_with)), key_id, wrapped) is opens


def test_a_persons_key_opens_once_the_id_of_the_person_was_changed() -> None:
    key_id, wrapped = Statements(Commitments.of({1: OLD})).new_key(PERSON, RANDOM)
    rekeyed = Pseudonyms({1: OLD}, {2: NEW})
    changed, names = rekeyed.current(PERSON), Commitments.of({1: OLD}, rekeyed)
    assert _seals(Statements(names), key_id, wrapped, changed)
    assert not _seals(Statements(names), key_id, wrapped, PERSON)
