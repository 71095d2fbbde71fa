# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""An erased key is legitimate only when an entry of the log says so."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from gateway.audit.retention import Retention, RetentionCoverage, retention_of
from gateway.domain.access.audit_entry import Access, AuditEntry
from gateway.domain.access.retention import SHORTEST
from gateway.domain.codes import Outcome
from tests.support.log.audit_entries import answered

BEFORE = datetime(2021, 11, 24, tzinfo=UTC)
# As Postgres writes this jsonb.
FILTER = b'{"class": "refused", "before": "2021-11-24T00:00:00Z"}'
ACCESS = Access(
    verb="retention",
    filter_digest=hashlib.sha256(FILTER).digest(),
    row_limit=17,
    cause="refused before 2021-11-24T00:00:00Z: yearly run",
    access_id=3,
    transaction_id=900,
)


def entry(access: Access | None, *, partner: str = "operator:ops") -> AuditEntry:
    """An entry of a change that an operator made."""
    return AuditEntry(
        entry_time=BEFORE + timedelta(days=400),
        partner=partner,
        method="/creditgateway.audit/retention",
        outcome=Outcome.RECORDED,
        request_digest=bytes(32),
        trace_id=b"",
        access=access,
    )


def test_a_retention_says_what_it_destroyed() -> None:
    assert retention_of(entry(ACCESS)) == Retention(
        "refused", BEFORE, keys=17, reaches_too_far=False
    )


@pytest.mark.parametrize(
    "other",
    [
        entry(replace(ACCESS, verb="rotate-evidence")),
        entry(replace(ACCESS, cause="yearly run")),
        entry(replace(ACCESS, cause=ACCESS.cause.replace("refused", "answered"))),
        entry(replace(ACCESS, cause=ACCESS.cause.replace("2021", "2025"))),
        entry(replace(ACCESS, cause=ACCESS.cause.replace("11-24", "13-24"))),
        entry(replace(ACCESS, filter_digest=bytes(32))),
        entry(ACCESS, partner="auditor:ops"),
        entry(None),
        answered(1),
    ],
)
def test_what_is_no_retention_covers_nothing(other: AuditEntry) -> None:
    assert retention_of(other) is None
    coverage = RetentionCoverage()
    coverage.add(other)
    assert not coverage.covers(Outcome.REFUSED, BEFORE - timedelta(days=1))


def test_a_class_is_covered_up_to_the_moment_and_no_further() -> None:
    coverage = RetentionCoverage()
    coverage.add(entry(ACCESS))
    assert coverage.covers(Outcome.REFUSED, BEFORE - timedelta(microseconds=1))
    assert not coverage.covers(Outcome.REFUSED, BEFORE)
    assert not coverage.covers(Outcome.ANSWERED, BEFORE - timedelta(days=900))


def test_an_earlier_retention_takes_nothing_from_a_later_one() -> None:
    text = FILTER.replace(b"2021", b"2020").replace(b"refused", b"all")
    earlier = replace(
        ACCESS,
        cause="all before 2020-11-24T00:00:00Z: first run",
        filter_digest=hashlib.sha256(text).digest(),
    )
    coverage = RetentionCoverage()
    for access in (ACCESS, earlier):
        coverage.add(entry(access))
    assert coverage.covers(Outcome.REFUSED, BEFORE - timedelta(days=1))
    assert coverage.covers(Outcome.ANSWERED, BEFORE - timedelta(days=367))
    assert not coverage.covers(Outcome.ANSWERED, BEFORE - timedelta(days=1))


def test_a_retention_that_reaches_past_its_own_time_covers_nothing() -> None:
    early = replace(entry(ACCESS), entry_time=BEFORE + SHORTEST - timedelta(seconds=1))
    found = retention_of(early)
    assert found is not None
    assert found.reaches_too_far
    coverage = RetentionCoverage()
    coverage.add(early)
    assert not coverage.covers(Outcome.REFUSED, BEFORE - timedelta(days=1))
    coverage.add(replace(early, entry_time=BEFORE + SHORTEST))
    assert coverage.covers(Outcome.REFUSED, BEFORE - timedelta(days=1))


def test_no_more_keys_may_be_gone_than_the_retentions_say() -> None:
    coverage = RetentionCoverage()
    coverage.add(entry(ACCESS))
    assert coverage.exceeded({Outcome.REFUSED: 17}) == []
    assert coverage.exceeded({Outcome.REFUSED: 18}) == [("refused", 18, 17), ("all", 18, 17)]
    assert ("answered", 1, 0) in coverage.exceeded({Outcome.ANSWERED: 1})
    coverage.add(entry(ACCESS))
    assert coverage.exceeded({Outcome.REFUSED: 34}) == []
