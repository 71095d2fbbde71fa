# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A reminder stands on a consent of that person for that institution, as it was at the time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from gateway.audit.facts.history import LAG
from gateway.audit.facts.logged import LoggedFact
from gateway.audit.reminders.consents import ReminderConsents
from gateway.domain.codes import Purpose, Section
from gateway.domain.consents.consent import Terms, Uses
from gateway.domain.facts.bodies import consent_body
from gateway.domain.facts.kinds import CONSENT, CONTRIBUTION, KEY_CHECK, REMINDER
from gateway.domain.months import month_number

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
LONG_AGO = NOW - timedelta(days=30)
PARTNER = "bank-a"
PERSON, OTHER = b"p" * 32, b"o" * 32
WHO, ELSE = "11" * 32, "22" * 32
REFERENCE, ANOTHER = b"r" * 32, b"a" * 32
REVIEW = frozenset({Purpose.POST_LOAN_MANAGEMENT})


def granted(
    leaf: int = 0,
    subject: bytes = PERSON,
    reference: bytes = REFERENCE,
    recorded: datetime = LONG_AGO,
    *,
    by_call: bool = False,
    **changed: Any,
) -> LoggedFact:
    """A consent, or what became of it."""
    given: dict[str, Any] = {
        "subject_id": subject,
        "partner": PARTNER,
        "consent_commitment": reference,
        "purposes": REVIEW,
        "valid_from": LONG_AGO,
        "valid_until": NOW + timedelta(days=30),
    }
    body = consent_body(**(given | changed))
    return LoggedFact(leaf, f"c{leaf}", CONSENT.name, body, recorded, by_call=by_call)


def linked(leaf: int, alias: bytes, kept: bytes) -> LoggedFact:
    """Two ids are one person's."""
    body = {"kind": "link", "alias": alias.hex(), "kept": kept.hex()}
    return LoggedFact(leaf, f"l{leaf}", CONTRIBUTION.name, body, LONG_AGO)


def made(leaf: int = 9, reference: bytes = REFERENCE, who: str = WHO) -> LoggedFact:
    """A reminder, as far as it matters."""
    body = {
        "partner": PARTNER,
        "subject_commitment": who,
        "consent_commitment": reference.hex(),
        "as_of": "2026-06-01",
    }
    return LoggedFact(leaf, f"r{leaf}", REMINDER.name, body, NOW)


def without_consent(
    facts: Iterable[LoggedFact], commitments: dict[int, str] | None = None
) -> list[str]:
    """The reminders that no consent allowed, of facts in the order of the log."""
    named = {(PARTNER, each.hex()) for each in (REFERENCE, ANOTHER)}
    consents = ReminderConsents(named, (commitments or {}).get)
    found = []
    for fact in facts:
        if fact.kind != REMINDER.name:
            consents.add(fact)
        elif not consents.stood(fact):
            found.append(fact.fact_id)
    return found


def test_a_consent_that_stands_allows_reminders() -> None:
    assert without_consent([granted(), made(), made(10)]) == []


@pytest.mark.parametrize(
    "changed",
    [
        {"purposes": frozenset({Purpose.LOAN_APPROVAL})},
        {"valid_from": NOW + timedelta(hours=1)},
        {"valid_until": NOW - timedelta(hours=1)},
        {"revoke_time": NOW - timedelta(hours=1)},
        {"pause_time": NOW - timedelta(hours=1)},
        {"partner": "bank-b"},
        {"terms": Terms(sections=frozenset({Section.HISTORY})), "terms_commitment": b"t" * 32},
        {"terms": Terms(uses=Uses(9)), "terms_commitment": b"t" * 32},
        {"terms": Terms(data_until=month_number(2020, 1)), "terms_commitment": b"t" * 32},
    ],
    ids=str,
)
def test_one_that_does_not_allow_it_is_none(changed: dict[str, Any]) -> None:
    assert without_consent([granted(**changed), made()]) == ["r9"]


def test_a_consent_that_came_only_later_is_none() -> None:
    assert without_consent([made(1), granted(2), made(3)]) == ["r1"]


@pytest.mark.parametrize("end", ["revoke_time", "pause_time"])
def test_what_ended_it_counts_once_every_process_has_heard_of_it(end: str) -> None:
    begun = granted()
    heard = NOW - LAG - timedelta(minutes=1)  # recording may wait for a lock besides
    changed: dict[str, Any] = {end: heard}
    ended = granted(5, recorded=heard, **changed)
    assert without_consent([begun, ended, made()]) == ["r9"]
    just_now = replace(ended, record_time=NOW - timedelta(seconds=1))
    assert without_consent([begun, just_now, made()]) == []


def test_a_pause_that_is_over_allows_it_again() -> None:
    paused = granted(5, pause_time=LONG_AGO)
    assert without_consent([granted(), paused, granted(6), made()]) == []


def test_the_entry_of_a_consent_by_call_says_whose_it_is() -> None:
    of_another = granted(4, OTHER, ANOTHER, by_call=True)
    facts = [granted(3, by_call=True), of_another, made(8, ANOTHER), made()]
    assert without_consent(facts, {3: WHO, 4: ELSE}) == ["r8"]


def test_a_reminder_says_whose_a_consent_is_and_so_whose_another_one_is_not() -> None:
    facts = [granted(3), granted(4, OTHER, ANOTHER), made(7), made(8, ANOTHER)]
    assert without_consent(facts) == ["r8"]
    right = made(8, ANOTHER, ELSE)
    assert without_consent([*facts[:3], right, made(9, ANOTHER)]) == ["r9"]
    assert without_consent([*facts, made(9, ANOTHER, ELSE)]) == ["r8"]


def test_of_a_reference_that_two_people_share_either_may_be_meant() -> None:
    facts = [granted(3), granted(4, OTHER), made(7), made(8, who=ELSE)]
    assert without_consent(facts) == []


def test_a_person_with_several_ids_has_several_commitments() -> None:
    facts = [granted(3), made(4), linked(5, PERSON, OTHER), made(6, who=ELSE)]
    assert without_consent(facts) == []


def test_a_revocation_under_one_id_counts_under_the_others() -> None:
    heard = NOW - timedelta(hours=1)
    ended = granted(6, OTHER, recorded=heard, revoke_time=heard)
    facts = [granted(3), linked(5, PERSON, OTHER), ended, made(7, who=ELSE)]
    assert without_consent(facts) == ["r7"]


def own_key(leaf: int, name: str) -> LoggedFact:
    """A fact of one of the gateway's own keys."""
    return LoggedFact(leaf, f"k{leaf}", KEY_CHECK.name, {"name": name, "check_value": ""}, NOW)


def test_a_further_commitment_key_gives_a_person_one_more_name() -> None:
    facts = [granted(), made(7), made(8, who=ELSE)]
    assert without_consent(facts) == ["r8"]
    for name in ("commitment", "answer-1", "log-1"):
        assert without_consent([facts[0], own_key(6, name), *facts[1:]]) == ["r8"]
    changed = [facts[0], facts[1], own_key(8, "commitment-2"), made(9, who=ELSE)]
    assert without_consent(changed) == []
    assert without_consent([*changed, made(10), made(11, who="ee" * 32)]) == ["r11"]
