# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""No sequence of questions gets more than its partner's limits allow."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.access.methods import ANSWER_DISPUTE, OPEN_DISPUTE
from gateway.domain.codes import Outcome, Purpose
from gateway.domain.quotas.charges import UseKey, charges_of, counted_in
from gateway.domain.quotas.limits import Counted, Limit, Period, Quotas
from gateway.domain.quotas.uses import Reached, Uses, exceeded_refusal
from gateway.errors import Reason, RefusalError
from tests.support.suite.exhaustive import examples

TIME = datetime(2026, 11, 29, 23, 0, tzinfo=UTC)
ENTRY = AuditEntry(
    entry_time=TIME,
    partner="bank-a",
    method=OPEN_DISPUTE.name,
    outcome=Outcome.ANSWERED,
    request_digest=b"",
    trace_id=b"",
    purpose=Purpose.LOAN_APPROVAL,
    subject_commitment=b"p1",
    as_of=TIME.date(),
    request_id=bytes(16),
)
REASONS = (
    "",
    Reason.CONSENT_NOT_FOUND.value,
    Reason.INVALID_IDENTIFIER.value,
    Reason.CONSENT_EXPIRED.value,
    Reason.DATA_UNAVAILABLE.value,
)
ENTRIES = st.builds(
    lambda reason, purpose, subject, hours, as_of, item: replace(
        ENTRY,
        outcome=Outcome.REFUSED if reason else Outcome.ANSWERED,
        reason=reason,
        purpose=purpose,
        subject_commitment=subject,
        entry_time=TIME + timedelta(hours=hours),
        as_of=as_of,
        item_digest=item,
    ),
    st.sampled_from(REASONS),
    st.sampled_from([Purpose.LOAN_APPROVAL, Purpose.CARD_APPROVAL]),
    st.sampled_from([b"p1", b"p2"]),
    st.integers(0, 2),
    st.sampled_from([date(2026, 11, 29), date(2026, 11, 30), date(2020, 1, 1)]),
    st.sampled_from([b"", b"item"]),
)
LIMITS = st.lists(
    st.builds(
        Limit,
        st.sampled_from(Counted),
        st.sampled_from(Period),
        st.integers(1, 4),
        st.sampled_from([None, Purpose.LOAN_APPROVAL]),
        st.sampled_from(["", OPEN_DISPUTE.short_name]),
    ),
    min_size=1,
    max_size=6,
    unique_by=lambda limit: limit.name,
).map(lambda limits: Quotas(None, tuple(sorted(limits, key=lambda limit: limit.name))))


@given(LIMITS, st.lists(ENTRIES, max_size=30), st.lists(st.integers(1, 5), max_size=30))
@examples(150)
def test_whatever_is_asked_no_limit_is_exceeded_and_nothing_is_refused_that_fits(
    quotas: Quotas, entries: list[AuditEntry], sizes: list[int]
) -> None:
    known = Counter[UseKey]()
    counted = Counter[UseKey]()
    while entries:
        size = sizes.pop() if sizes else 1
        batch, entries = entries[:size], entries[size:]
        unknown, uses = Uses(), Uses(known)
        all_fit = True
        for entry in batch:
            charges = charges_of(quotas, entry)
            unknown.fit(entry.partner, charges)
            full = {c for c in charges if counted[c.key(entry.partner)] >= c.limit.count}
            assert set(uses.fit(entry.partner, charges)) == full
            if full:
                all_fit = False
            else:
                counted.update(c.key(entry.partner) for c in charges if c.step)
        # Who does not know what was used before finds out whether the whole batch fits.
        assert all(known[row.key] <= row.most for row in unknown.rows()) == all_fit
        known.update({row.key: row.step for row in uses.rows()})
        assert +known == +counted
    for limit in quotas.limits:
        uses_of_limit = [used for key, used in counted.items() if key[1] == limit.name]
        assert max(uses_of_limit, default=0) <= limit.count


@pytest.mark.parametrize(
    ("changed", "names"),
    [
        ({}, {"answers/day", "calls/day", "person/day"}),
        ({"item_digest": b"x"}, {"answers/day", "calls/day", "person/day", "portfolio/day"}),
        ({"as_of": date(2020, 1, 1)}, {"answers/day", "calls/day", "dates/day", "person/day"}),
        (
            {"outcome": Outcome.REFUSED, "reason": "CONSENT_NOT_FOUND"},
            {"calls/day", "misses/day", "person/day"},
        ),
        (
            {
                "outcome": Outcome.REFUSED,
                "reason": "INVALID_IDENTIFIER",
                "subject_commitment": b"",
            },
            {"calls/day", "misses/day"},
        ),
        ({"outcome": Outcome.REFUSED, "reason": "CONSENT_EXPIRED"}, {"calls/day", "person/day"}),
        ({"outcome": Outcome.REFUSED, "reason": "DATA_UNAVAILABLE"}, set()),
        ({"outcome": Outcome.REFUSED, "reason": "QUOTA_EXCEEDED"}, set()),
        ({"outcome": Outcome.REFUSED, "reason": "MALFORMED_BODY", "purpose": None}, {"calls/day"}),
        ({"purpose": None}, {"calls/day"}),
        ({"purpose": None, "request_id": b""}, set()),
        ({"purpose": None, "answer_number": 2}, set()),
        ({"purpose": None, "answer_number": 2, "item_digest": b"i"}, {"calls/day"}),
        ({"purpose": None, "method": ANSWER_DISPUTE.name}, set()),
    ],
)
def test_an_entry_is_counted_where_it_says(changed: dict[str, object], names: set[str]) -> None:
    quotas = Quotas(None, tuple(Limit(what, Period.DAY, 9) for what in sorted(Counted)))
    entry = replace(ENTRY, **changed)  # type: ignore[arg-type]  # fields by name
    assert set(counted_in(charges_of(quotas, entry))) == names


def test_the_refusal_says_when_the_last_of_the_limits_begins_anew() -> None:
    quotas = Quotas(
        None,
        (Limit(Counted.ANSWERS, Period.DAY, 1), Limit(Counted.ANSWERS, Period.MONTH, 1)),
    )
    day, month = charges_of(quotas, ENTRY)
    assert exceeded_refusal([day], TIME).retry_after == timedelta(hours=1)
    assert exceeded_refusal([day, month], TIME).retry_after == timedelta(days=1, hours=1)


def test_a_limit_that_was_reached_is_refused_at_once_until_it_begins_anew_or_is_raised() -> None:
    limit = Limit(Counted.ANSWERS, Period.DAY, 3)
    quotas, reached = Quotas(None, (limit,)), Reached()
    reached.check("bank-a", quotas, TIME)
    reached.note("bank-a", charges_of(quotas, ENTRY))
    with pytest.raises(RefusalError) as refused:
        reached.check("bank-a", quotas, TIME)
    assert (refused.value.reason, refused.value.retry_after) == (
        Reason.QUOTA_EXCEEDED,
        timedelta(hours=1),
    )
    reached.check("bank-b", quotas, TIME)
    reached.check("bank-a", quotas, TIME + timedelta(hours=1))
    reached.check("bank-a", Quotas(None, (replace(limit, count=4),)), TIME)


def test_limits_of_one_person_are_not_remembered() -> None:
    quotas, reached = Quotas(None, (Limit(Counted.PERSON, Period.DAY, 1),)), Reached()
    reached.note("bank-a", charges_of(quotas, ENTRY))
    reached.check("bank-a", quotas, TIME, purpose=ENTRY.purpose)


def test_what_was_used_under_another_name_of_a_person_counts_and_an_entry_under_its_own() -> None:
    quotas = Quotas(limits=(Limit.named("answers/day", 9), Limit.named("person/day", 3)))
    entry = replace(ENTRY, former_commitments=(b"old", b"older"))
    charges = charges_of(quotas, entry)
    of_person = next(each for each in charges if each.subject)
    assert of_person.former == (b"old", b"older")
    assert [each.former for each in charges if not each.subject] == [()]
    start = entry.entry_time.date()
    before = {("bank-a", "person/day", start, name): 1 for name in (b"old", b"older")}
    uses = Uses(before)
    assert uses.fit("bank-a", charges) == ()
    assert uses.fit("bank-a", charges) == (of_person,)
    counted = {row.key[3]: row.step for row in uses.rows()}
    assert counted == {b"p1": 1, b"": 1}


def test_uses_of_one_person_under_two_names_add_up_within_a_batch() -> None:
    quotas = Quotas(limits=(Limit.named("person/day", 3),))
    newest = replace(ENTRY, former_commitments=(b"first",))
    event = replace(ENTRY, subject_commitment=b"first", former_commitments=(b"p1",))
    asked, told = charges_of(quotas, newest), charges_of(quotas, event)
    uses = Uses({("bank-a", "person/day", ENTRY.entry_time.date(), b"first"): 1})
    assert (uses.fit("bank-a", asked), uses.fit("bank-a", told)) == ((), ())
    assert uses.fit("bank-a", asked) == asked
    assert uses.fit("bank-a", told) == told
