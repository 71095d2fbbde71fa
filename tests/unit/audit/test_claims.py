# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Request ids of the last days: what was claimed is known until its day is forgotten."""

from __future__ import annotations

import json
from base64 import b64encode
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.audit.claims import KEPT_DAYS, ClaimWindow, still_stored
from gateway.audit.findings import Check
from gateway.audit.log_state import LogState
from gateway.audit.retention import RetentionCoverage
from gateway.audit.rows import ClaimRow, LogHead, StoredWatches
from gateway.audit.verify.end import Remainder, verify_end
from gateway.errors import MalformedError
from tests.support.log.audit_entries import new_log_signer, verifier_of

DAY = date(2026, 11, 3)

claims_by_day = st.lists(
    st.lists(st.integers(0, 30), max_size=8).map(tuple), min_size=1, max_size=2 * KEPT_DAYS
)


def window(*days: tuple[int, ...]) -> ClaimWindow:
    """Claims on consecutive days; leaf indexes count on."""
    made, leaf = ClaimWindow(b"k" * 16), 0
    for offset, marks in enumerate(days):
        made.add(DAY + timedelta(days=offset), marks, range(leaf, leaf + len(marks)))
        leaf += len(marks)
    return made


@given(claims_by_day)
def test_a_mark_is_known_just_as_long_as_a_day_that_claimed_it(
    days: list[tuple[int, ...]],
) -> None:
    made = window(*days)
    kept = {mark for marks in days[-KEPT_DAYS:] for mark in marks}
    for mark in range(31):
        assert made.repeats({mark}) == (mark in kept)
        assert (made.earlier(mark) is not None) == (mark in kept)


@given(claims_by_day, claims_by_day)
def test_the_earlier_claim_is_the_first_that_is_remembered(
    days: list[tuple[int, ...]], more: list[tuple[int, ...]]
) -> None:
    both = days + more
    made, leaf = ClaimWindow(b"k" * 16), 0
    claimed: list[tuple[int, int, int]] = []
    for offset, marks in enumerate(both):
        made.add(DAY + timedelta(days=offset), marks, range(leaf, leaf + len(marks)))
        claimed += [(offset, mark, leaf + i) for i, mark in enumerate(marks)]
        leaf += len(marks)
        if marks:  # asked in between: what is made for the answer has to be kept up
            oldest = offset - KEPT_DAYS
            known = [each for each in claimed if each[0] > oldest and each[1] == marks[0]]
            assert made.earlier(marks[0]) == known[0][2]


def test_all_that_is_remembered_comes_out_by_day_the_first_leaf_of_each() -> None:
    made = window((7, 8, 7), (8, 9))
    following = DAY + timedelta(days=1)
    assert made.by_day() == {DAY: {7: 0, 8: 1}, following: {8: 3, 9: 4}}
    assert not made.repeats({7, 8, 9})


def test_only_the_newest_days_must_still_be_stored() -> None:
    by_day = {DAY + timedelta(days=n): {n: 10 + n} for n in range(KEPT_DAYS)}
    assert still_stored(by_day, DAY + timedelta(days=4)) == [12, 13, 14]


def test_a_mark_claimed_twice_is_known_until_its_last_day_is_forgotten_after_resuming() -> None:
    state = LogState(claims=ClaimWindow(b"k" * 16))
    state.claims.add(DAY, (7,), (0,))
    state.claims.add(DAY + timedelta(days=2), (7,), (1,))
    resumed = LogState.load(state.dump("log"), "log")
    for each in (state.claims, resumed.claims):
        each.add(DAY + timedelta(days=KEPT_DAYS), (8,), (2,))  # forgets the first day only
        assert each.repeats({7})
        assert each.earlier(7) == 1


def test_a_claim_that_lies_too_far_back_is_not_remembered() -> None:
    made = window((7,))
    made.add(DAY - timedelta(days=KEPT_DAYS), (8,), (1,))
    assert not made.repeats({8})
    assert made.by_day() == {DAY: {7: 0}}


@pytest.mark.parametrize("day", [date.min, date.max])
@pytest.mark.parametrize("trusted_from", [0, 1])
def test_the_calendars_ends_do_not_break_off_a_verification(day: date, trusted_from: int) -> None:
    state = LogState(claims=ClaimWindow(b"k" * 16), trusted_from=trusted_from)
    state.claims.add(day, (7,), (1,))
    claim = ClaimRow(day, "bank", b"r" * 16)
    rest = Remainder(
        LogHead("", 0, b"", ""), (), (), (), (), (), (claim,), (), (), (), (), (), StoredWatches()
    )
    log = verifier_of(new_log_signer())
    found = list(
        verify_end(log, state, rest, datetime(2026, 11, 3, tzinfo=UTC), RetentionCoverage())
    )
    invented = [each for each in found if each.check is Check.NONCE_INVENTED]
    assert len(invented) == (0 if trusted_from else 1)


def test_a_claim_without_its_leaf_is_no_state() -> None:
    state = LogState(claims=ClaimWindow(b"k" * 16))
    state.claims.add(DAY, (7, 8), (0, 1))
    written = json.loads(state.dump("log"))
    (columns,) = written["claims"].values()
    columns[1] = b64encode(bytes(8)).decode()
    with pytest.raises(MalformedError):
        LogState.load(json.dumps(written), "log")
