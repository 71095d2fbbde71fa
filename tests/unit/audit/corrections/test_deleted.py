# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What becomes of an answer of which something was deleted, before a correction or after it."""

from __future__ import annotations

import pytest

from gateway.audit.corrections.deleted import Deletions, Ruling
from gateway.audit.facts.deletions import Deletion

WHO, OTHER = b"w" * 32, b"o" * 32
EFFECT = 100
"""The leaf from which on what the answers held was wrong."""


def deleted(first: int, version: int, leaf: int, kind: str = "erasure") -> tuple[Deletion, str]:
    """Versions from `first` on, by a deletion that is `version` itself."""
    return Deletion(WHO, first, version, leaf), kind


ERASED_BEFORE = deleted(2, 5, 50)
ERASED_AFTER = deleted(2, 9, 150)
EXPIRED_BEFORE = deleted(2, 5, 50, "expiry")
EXPIRED_AFTER = deleted(2, 9, 150, "expiry")


@pytest.mark.parametrize(
    ("found", "version", "adds", "ruling"),
    [
        # Nothing was deleted, or nothing that matters: it is computed.
        ([], 4, False, None),
        ([ERASED_BEFORE], 5, False, None),
        ([ERASED_BEFORE], 1, True, None),
        ([EXPIRED_BEFORE], 1, False, None),
        # It was to be deleted before anything was wrong with it.
        ([ERASED_BEFORE], 4, False, Ruling.NEEDLESS),
        ([ERASED_BEFORE], 4, True, Ruling.NEEDLESS),
        ([ERASED_BEFORE, ERASED_AFTER], 4, True, Ruling.NEEDLESS),
        # What it held is gone since: nobody can say any more.
        ([ERASED_AFTER], 4, False, Ruling.UNDECIDED),
        ([EXPIRED_AFTER], 4, False, Ruling.UNDECIDED),
        ([EXPIRED_BEFORE], 4, False, Ruling.UNDECIDED),
        # It held nothing: an account that came makes it wrong, another row of one does not.
        ([ERASED_AFTER], 1, False, Ruling.NEEDLESS),
        ([ERASED_AFTER], 1, True, Ruling.UNDECIDED),
        # What is too old goes alone: what the correction changed may be among it.
        ([EXPIRED_AFTER], 1, False, Ruling.UNDECIDED),
    ],
)
def test_who_held_what_was_deleted_is_told_once_and_nobody_is_left_out(
    found: list[tuple[Deletion, str]], version: int, adds: bool, ruling: Ruling | None
) -> None:
    assert Deletions(found).ruling(WHO, version, EFFECT, WHO, adds=adds) is ruling


def test_what_was_deleted_of_somebody_else_decides_nothing() -> None:
    deletions = Deletions([ERASED_BEFORE, ERASED_AFTER])
    assert deletions.ruling(OTHER, 4, EFFECT, OTHER, adds=False) is None
    assert (deletions.touch({OTHER}), deletions.touch({OTHER, WHO})) == (False, True)


def test_a_restriction_needs_no_record_but_those_of_the_answer() -> None:
    deletions = Deletions([EXPIRED_AFTER])
    assert deletions.ruling(WHO, 1, EFFECT, None, adds=False) is None
    assert deletions.ruling(WHO, 4, EFFECT, None, adds=False) is Ruling.UNDECIDED
