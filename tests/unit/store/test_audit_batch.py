# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A group commit in memory: numbers without gaps, chains, replays, a trusted head."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.audit.rows import LogHead
from gateway.domain.codes import Outcome
from gateway.errors import StoreConflictError
from gateway.log.merkle import EMPTY_ROOT, grow, leaf_hash
from gateway.store.log.batch import HeadCheck, claims_of, grow_head, number
from gateway.wire.entries import decode_entry
from tests.support.log import naive_tree as naive
from tests.support.log.audit_entries import ORIGIN, new_log_signer, pending, pending_refusal
from tests.support.suite.exhaustive import examples

SIGNER = new_log_signer()


@examples(50)
@given(
    st.lists(st.tuples(st.integers(0, 9), st.sampled_from("abc"), st.booleans()), max_size=30),
    st.sets(st.tuples(st.integers(0, 9), st.sampled_from("abc"))),
)
def test_each_partners_entries_are_gapless_and_each_request_id_is_answered_once(
    asked: list[tuple[int, str, bool]], before: set[tuple[int, str]]
) -> None:
    items = [
        pending(key, partner=partner) if claims else pending_refusal(key, partner=partner)
        for key, partner, claims in asked
    ]
    claimed = {(partner, pending(key, partner=partner).entry.request_id) for key, partner in before}
    chains = {"a": (5, leaf_hash(b"before"))}
    batch = number(items, claimed, chains)
    expected, seen = dict(chains), set(claimed)
    for item, leaf, hashed, replayed in zip(
        items, batch.leaves, batch.hashes, batch.replayed, strict=True
    ):
        entry = decode_entry(leaf)
        counter, previous = expected.get(entry.partner, (0, b""))
        assert (entry.partner_counter, entry.previous_leaf_hash) == (counter + 1, previous)
        assert hashed == leaf_hash(leaf)
        expected[entry.partner] = (counter + 1, hashed)
        claim = (entry.partner, item.entry.request_id)
        assert replayed == (item.as_replay is not None and claim in seen)
        assert (entry.outcome is Outcome.ANSWERED) == (item.as_replay is not None and not replayed)
        if item.as_replay is not None:
            seen.add(claim)
    assert batch.chains == expected
    assert set(batch.claims) == seen - claimed
    assert len(batch.claims) == len(set(batch.claims))
    assert chains == {"a": (5, leaf_hash(b"before"))}


def test_the_same_entries_can_be_numbered_again_after_a_commit_that_failed() -> None:
    items = [pending(0), pending(1), pending(0)]
    first = number(items, (), {})
    again = number(items, (), {"bank-a": (7, bytes(32))})
    assert [decode_entry(leaf).partner_counter for leaf in first.leaves] == [1, 2, 3]
    assert [decode_entry(leaf).partner_counter for leaf in again.leaves] == [8, 9, 10]
    assert first.replayed == again.replayed == [False, False, True]


def test_only_entries_that_can_be_replays_claim_their_request_id() -> None:
    items = [pending(0), pending_refusal(1), pending(2)]
    assert claims_of(items) == [
        ("bank-a", items[0].entry.request_id),
        ("bank-a", items[2].entry.request_id),
    ]


def _head(size: int) -> LogHead:
    grown = grow(0, (), naive.leaves(0, size))
    return LogHead(ORIGIN, size, b"".join(grown.peaks), SIGNER.sign(size, grown.root))


@pytest.mark.parametrize("size", [1, 2, 7, 300])
def test_a_head_that_its_checkpoint_signs_is_good(size: int) -> None:
    check = HeadCheck(SIGNER)
    check.check(_head(size), None)
    check.check(_head(size), check.largest)
    check.check(_head(size + 1), check.largest)
    assert check.largest is not None
    assert check.largest[0] == size + 1


def test_an_empty_head_is_good_with_and_without_its_origin() -> None:
    HeadCheck(SIGNER).check(LogHead("", 0, b"", ""), None)
    HeadCheck(SIGNER).check(LogHead(ORIGIN, 0, b"", ""), None)


@pytest.mark.parametrize(
    "head",
    [
        LogHead("other.example", 0, b"", ""),
        LogHead("", 0, bytes(32), ""),
        LogHead("", 0, b"", SIGNER.sign(0, EMPTY_ROOT)),
        replace(_head(7), origin="other.example"),
        replace(_head(7), origin=""),
        replace(_head(7), tree_size=11),
        replace(_head(7), tree_size=0),
        replace(_head(7), peaks=_head(11).peaks),
        replace(_head(7), peaks=_head(7).peaks[:-1]),
        replace(_head(7), peaks=b""),
        replace(_head(7), checkpoint=_head(8).checkpoint),
        replace(_head(7), checkpoint=""),
        replace(_head(7), checkpoint=new_log_signer().sign(7, bytes(32))),
    ],
)
def test_any_other_head_is_not_built_on_even_by_who_knew_a_good_one(head: LogHead) -> None:
    fresh, knowing = HeadCheck(SIGNER), HeadCheck(SIGNER)
    knowing.check(_head(7), None)
    for check, seen in ((fresh, None), (knowing, None), (knowing, knowing.largest)):
        with pytest.raises(StoreConflictError):
            check.check(head, seen)


def test_a_log_that_lost_entries_or_has_another_history_is_not_built_on() -> None:
    check = HeadCheck(SIGNER)
    check.check(_head(7), None)
    fork = grow(0, (), naive.leaves(100, 107))
    forked = LogHead(ORIGIN, 7, b"".join(fork.peaks), SIGNER.sign(7, fork.root))
    for head in (_head(6), LogHead(ORIGIN, 0, b"", ""), LogHead("", 0, b"", ""), forked):
        with pytest.raises(StoreConflictError):
            check.check(head, check.largest)
    check.check(_head(7), check.largest)


def test_a_head_that_was_read_before_a_later_one_was_remembered_is_good() -> None:
    check = HeadCheck(SIGNER)
    check.check(_head(7), None)
    seen, late = check.largest, _head(7)
    check.check(_head(9), check.largest)
    check.check(late, seen)
    assert check.largest is not None
    assert check.largest[0] == 9


def test_a_head_whose_peaks_do_not_fit_does_not_grow() -> None:
    with pytest.raises(StoreConflictError):
        grow_head(LogHead(ORIGIN, 3, bytes(32), ""), number([pending(0)], (), {}))
