# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""An id is of the version of its own bucket, and comes back as it went in."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gateway.domain.access.methods import METHODS, WHILE_IDS_CHANGE, Reads
from gateway.domain.people.being_changed import StoredIds
from gateway.domain.people.buckets import BUCKETS, bucket_of
from gateway.domain.people.pseudonyms import Rekeying

REKEYING = Rekeying(2, b"r" * 32)
IDS = st.binary(min_size=32, max_size=32)
STATES = st.sampled_from(
    [frozenset[int](), frozenset(range(BUCKETS)), frozenset(range(0, 1024, 2))]
)


@given(first=IDS, changed=STATES)
def test_what_is_stored_is_of_its_buckets_version_and_the_core_sees_the_newest_one(
    first: bytes, changed: frozenset[int]
) -> None:
    newest, ids = REKEYING.subjects.forward(first), StoredIds(REKEYING, changed)
    stored = newest if bucket_of(first) in changed else first
    assert ids.touched == set()
    assert ids.stored(newest) == stored
    assert ids.touched == {bucket_of(first)}
    assert ids.newest(stored) == newest


@given(subject=IDS, account=IDS, changed=STATES)
def test_account_ids_go_with_whose_row_they_are_in(
    subject: bytes, account: bytes, changed: frozenset[int]
) -> None:
    ids, newest = StoredIds(REKEYING, changed), REKEYING.hashes.forward(account)
    is_changed = bucket_of(subject) in changed
    stored = newest if is_changed else account
    assert ids.newest_account(subject, stored) == newest
    row = {"subject_id": f"\\x{subject.hex()}", "account_id": f"\\x{stored.hex()}", "state": "open"}
    assert ids.newest_row(row) == {
        "subject_id": f"\\x{ids.newest(subject).hex()}",
        "account_id": f"\\x{newest.hex()}",
        "state": "open",
    }
    assert ids.newest_row(row | {"account_id": None})["account_id"] is None


def test_nothing_that_brings_something_about_people_is_served_during_a_change() -> None:
    assert {method for method in METHODS if method.signed} >= WHILE_IDS_CHANGE
    reads = {Reads.SUMMARY, Reads.LOG, Reads.CONSENT, Reads.CONSENTS}
    assert {method.reads for method in WHILE_IDS_CHANGE} <= reads
    assert not any(method.finishes for method in WHILE_IDS_CHANGE)
    consents = {method.short_name for method in WHILE_IDS_CHANGE if "Consent" in method.name}
    assert consents == {"GetConsent", "ListConsents"}
