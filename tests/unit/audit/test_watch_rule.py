# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Events of a watch are counted without a gap, and one that comes again is what it was."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from gateway.audit.findings import Check
from gateway.audit.log_state import LogState
from gateway.audit.rules.counted.watch_steps import (
    LoggedWatches,
    LookedAt,
    ToldStep,
    WatchStep,
)
from gateway.audit.rules.counted.watches import Watches
from tests.support.log.audit_entries import TIME, digest

CONSENT, PERSON = digest("consent"), digest("person")
TODAY = date(2026, 11, 30)
LOOKED = LookedAt(1, TIME, TODAY, TODAY, ((80,), 7), 0)
TOLD = ToldStep(2, TIME, 7, None, TODAY, PERSON)
BEGUN = WatchStep(1, "bank", TIME, looked=LOOKED)
FIRST = WatchStep(
    *(2, "bank", TIME), event=1, change=(CONSENT, 7), person=PERSON, consent=CONSENT, told=TOLD
)
SECOND = WatchStep(3, "bank", TIME, event=2, dispute_leaf=0)
AGAIN = WatchStep(4, "bank", TIME, event=1, first_leaf=2, change=(CONSENT, 7), person=PERSON)
ACKNOWLEDGED = WatchStep(5, "bank", TIME, acknowledged=1)
WHOLE = [BEGUN, FIRST, SECOND, AGAIN, ACKNOWLEDGED]


def _as(step: WatchStep, **other: Any) -> WatchStep:
    return step._replace(**other)


def found(steps: list[WatchStep], *, trusted: bool = False) -> list[tuple[Check, int | None]]:
    """Findings, by leaf."""
    watches: LoggedWatches = {}
    findings = list(Watches.follow(steps, watches, trusted=trusted))
    assert findings == list(Watches.misfits(steps, {}, trusted=trusted))
    return [(finding.check, finding.leaf_index) for finding in findings]


def test_a_whole_watch_has_no_findings_and_says_where_it_stands() -> None:
    watches: LoggedWatches = {}
    assert list(Watches.follow(WHOLE, watches, trusted=False)) == []
    known = watches["bank"]
    assert (known.begin, known.newest, known.acknowledged) == ((1, TIME), 2, 1)
    assert known.waiting == {2: (3, TIME)}
    assert known.changes == {(CONSENT, 7, PERSON)}
    assert known.disputes == {0}
    assert (known.looks, known.told) == ([LOOKED], {CONSENT: [TOLD]})


def test_of_beginnings_that_say_the_same_the_last_one_is_kept() -> None:
    watches: LoggedWatches = {}
    again = _as(BEGUN, leaf_index=8, looked=LOOKED._replace(leaf_index=8, facts=7))
    other = _as(BEGUN, leaf_index=9, looked=LOOKED._replace(leaf_index=9, marks=None))
    assert list(Watches.follow([BEGUN, again, other], watches, trusted=False)) == []
    assert [each.leaf_index for each in watches["bank"].looks] == [8, 9]


def test_a_number_that_is_skipped_or_comes_twice_is_named() -> None:
    assert found([BEGUN, SECOND]) == [(Check.EVENT_NUMBER, 3)]
    assert found([BEGUN, FIRST, _as(FIRST, leaf_index=9)]) == [(Check.EVENT_NUMBER, 9)]


def test_an_event_that_comes_again_names_its_first_entry_and_waits_for_an_acknowledgement() -> None:
    assert found([BEGUN, FIRST, _as(AGAIN, first_leaf=1)]) == [(Check.EVENT_NUMBER, 4)]
    assert found([*WHOLE, _as(AGAIN, leaf_index=6)]) == [(Check.EVENT_NUMBER, 6)]


def test_nothing_is_told_or_acknowledged_that_there_was_not_before() -> None:
    assert found([FIRST]) == [(Check.EVENT_NUMBER, 2)]
    assert found([BEGUN, FIRST, _as(ACKNOWLEDGED, acknowledged=2)]) == [(Check.EVENT_NUMBER, 5)]
    stray = WatchStep(8, "bank", stray=True)
    assert found([BEGUN, stray]) == [(Check.EVENT_OF_NO_WATCH, 8)]


def test_of_a_watch_that_began_in_what_was_trusted_only_what_follows_is_compared() -> None:
    assert found([_as(FIRST, event=7), _as(SECOND, event=8)], trusted=True) == []
    assert found([_as(FIRST, event=7), _as(SECOND, event=9)], trusted=True) == [
        (Check.EVENT_NUMBER, 3)
    ]


def test_a_verification_that_is_resumed_remembers_watches() -> None:
    state = LogState()
    assert list(Watches.follow(WHOLE, state.watches, trusted=False)) == []
    assert LogState.load(state.dump("log"), "log").watches == state.watches


def test_of_a_state_from_before_days_were_compared_days_are_believed() -> None:
    state = LogState()
    assert list(Watches.follow(WHOLE, state.watches, trusted=False)) == []
    assert state.watches["bank"].whole
    written = json.loads(state.dump("log"))
    for name in ("looks", "told", "whole"):
        del written["watches"]["bank"][name]
    loaded = LogState.load(json.dumps(written), "log").watches["bank"]
    assert (loaded.whole, loaded.changes) == (False, {(CONSENT, 7, PERSON)})
