# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Each check is one rule's, and a rule says the same of many entries as of one."""

from __future__ import annotations

import ast
import inspect
from array import array
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from gateway.audit.claims import REQUEST_DAYS, ClaimWindow
from gateway.audit.findings import Check, Finding
from gateway.audit.log_state import LogState
from gateway.audit.retention import RetentionCoverage
from gateway.audit.rows import EntryRow
from gateway.audit.rules.columns import Entries, columns_of, microseconds
from gateway.audit.rules.entries import EntryRules
from gateway.audit.rules.evidence import sealed_of_row
from gateway.audit.rules.requests import AnswerOrder, Claimed, Further, Requests
from gateway.audit.rules.rows import Placement
from gateway.audit.rules.rule import Rule
from gateway.audit.rules.table import RULES
from gateway.audit.verify.joining import join
from gateway.audit.verify.segment import SegmentRows, digest_segment
from gateway.audit.verify.segment_digest import SegmentDigest
from gateway.domain.access.envelope import RECOVER_METHOD
from gateway.domain.codes import Outcome
from gateway.domain.consents.uses import ConsentUse
from gateway.errors import Reason
from gateway.wire.entries import decode_entry, encode_entry
from tests.support.log.audit_entries import verifier_of
from tests.support.log.log_rows import GOOD, SIGNER, Log

PART = 200
"""Entries at the beginning of the log, in four group commits."""
WINDOW_KEY = bytes(16)

ENTRY_CHECKS = {
    Check.LEAF_HASH_DIFFERS,
    Check.COLUMN_DIFFERS,
    Check.COUNTER_NOT_GAPLESS,
    Check.CHAIN_BROKEN,
    Check.GROUP_DIFFERS,
    Check.CHECKPOINT_MISSING,
    Check.CHECKPOINT_INVENTED,
    Check.REQUEST_REPEATED,
    Check.ANSWER_NUMBER,
    Check.ANSWER_SKIPPED,
    Check.DELIVERY,
    Check.EVIDENCE_MISSING,
    Check.EVIDENCE_DIFFERS,
    Check.EVIDENCE_ERASED,
    Check.ACCESS_DIFFERS,
    Check.USE_OF_NO_ANSWER,
    Check.USE_SKIPPED,
    Check.USE_TOO_MANY,
}
"""What is found in entries that lie side by side."""


@cache
def _checks_made_by(number: int) -> frozenset[Check]:
    """By the rule of that number in the table."""
    return frozenset(
        Check[node.attr]
        for node in ast.walk(ast.parse(inspect.getsource(RULES[number])))
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id == "Check"
    )


@pytest.mark.parametrize("check", Check)
def test_every_check_is_made_by_exactly_one_rule(check: Check) -> None:
    assert [rule.__name__ for rule in RULES if check in rule.checks] != []
    makers = [rule for number, rule in enumerate(RULES) if check in _checks_made_by(number)]
    assert makers == [rule for rule in RULES if check in rule.checks]
    assert len(makers) == 1


def test_no_rule_is_left_out_of_the_table() -> None:
    assert set(RULES) == set(Rule.__subclasses__())


def test_only_rules_make_findings_of_a_log(request: pytest.FixtureRequest) -> None:
    root = request.config.rootpath / "gateway"
    makers = {
        str(path.relative_to(root))
        for path in root.rglob("*.py")
        if root / "audit" / "rules" not in path.parents and _makes_findings(path)
    }
    assert makers == {"audit/log_state.py"}  # which reads back what was found before


def _makes_findings(path: Path) -> bool:
    source = path.read_text(encoding="utf-8")
    return "Finding" in source and any(  # to parse takes far longer than to look for the name
        isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Finding"
        for node in ast.walk(ast.parse(source))
    )


class Run:
    """All rules over the entries of a part, with a memory of their own."""

    def __init__(self, log: Log) -> None:
        self.log = log
        self.window = ClaimWindow(WINDOW_KEY)
        state = LogState()
        self.rules = EntryRules(
            chains={},
            begin=state.begin,
            prefixes=self.window.prefixes,
            claim=self._claim,
            coverage=RetentionCoverage(),
            accesses={},
            facts={},
            quota_uses=Counter(),
            uses={},
            cases={},
            watched=[],
            erased=Counter(),
            sealed={row.leaf_index: sealed_of_row(row) for row in log.evidence},
            sizes=[0, *(row.tree_size for row in log.checkpoints)],
            group=0,
        )

    def _claim(self, claimed: Claimed) -> Iterator[Finding]:
        yield from Requests.repeated(self.window, claimed)
        yield from filter(None, AnswerOrder.claimed(self.window, claimed, trusted=False))
        self.window.add(claimed.day, claimed.marks, claimed.leaves)

    def over(self, at_once: int) -> list[Finding]:
        """What is found in so many entries at a time."""
        rows = [columns_of(row) for row in self.log.entries[:PART]]
        found: list[Finding] = []
        for start in range(0, PART, at_once):
            entries = Entries(rows[start : start + at_once])
            found += self.rules.findings(entries, entries.columns[2])
        return found


def test_entries_that_claim_nothing_do_not_make_each_of_the_others_stand_alone() -> None:
    rows = [columns_of(row) for row in GOOD.entries[:PART]]
    entries = Entries(rows)
    claiming = [
        index
        for index, message in enumerate(entries.messages)
        if message.request_id and message.reason != Reason.REQUEST_REPLAYED.value
    ]
    assert 0 < len(claiming) < PART
    days = {entries.times[index] // 86_400_000_000 for index in claiming}
    made = list(Requests.claimed(entries, ClaimWindow(WINDOW_KEY).prefixes))
    assert len(made) == len(days)
    assert [leaf for each in made for leaf in each.leaves] == claiming


def _rewrite(log: Log, index: int, **changed: Any) -> None:
    """An entry that says something else, in its one form."""
    row = log.entries[index]
    entry = replace(decode_entry(row.entry), **changed)
    log.entries[index] = replace(row, entry=encode_entry(entry))


def _column(name: str, value: Any) -> Callable[[Log], None]:
    def change(log: Log) -> None:
        log.entries[60] = replace(log.entries[60], **{name: value})

    return change


def _rewrite_all(log: Log, *uses: ConsentUse) -> None:
    """Entries that use a consent, one after the other."""
    for index, use in zip((57, 60), uses, strict=True):
        _rewrite(log, index, consent_use=use)


LATER = datetime(2026, 11, 2, tzinfo=UTC)


def _use(number: int, limit: int = 3, period_start: datetime | None = None) -> ConsentUse:
    return ConsentUse(bytes(32), number, limit, period_start)


def _access_twice(log: Log) -> None:
    first = decode_entry(log.entries[4].entry).access
    _rewrite(log, 124, access=first)


def _request_of(log: Log, index: int) -> bytes:
    return decode_entry(log.entries[index].entry).request_id


CHANGES: dict[str, Callable[[Log], object]] = {
    "leaf_hash": _column("leaf_hash", bytes(32)),
    "entry_time": lambda log: _column("entry_time", log.entries[60].entry_time + timedelta(1))(log),
    "partner_id": _column("partner_id", "bank-9"),
    "partner_counter": _column("partner_counter", 1_000),
    "outcome": _column("outcome", 2),
    "reason": _column("reason", "X"),
    "purpose": _column("purpose", 3),
    "subject_commitment": _column("subject_commitment", None),
    "trace_id": _column("trace_id", b""),
    "another counter": lambda log: _rewrite(log, 60, partner_counter=7),
    "another entry before": lambda log: _rewrite(log, 60, previous_leaf_hash=bytes(32)),
    "another partner": lambda log: _rewrite(log, 60, partner="bank-9"),
    "another group": lambda log: _rewrite(log, 60, group_first_index=40),
    "a group of its own": lambda log: _rewrite(log, 60, group_first_index=60),
    "a group that goes on": lambda log: _rewrite(log, 100, group_first_index=50),
    "a request id twice": lambda log: _rewrite(log, 60, request_id=_request_of(log, 57)),
    "an answer's number under a method with one": lambda log: _rewrite(log, 60, answer_number=1),
    "another answer to a request that had one": lambda log: _rewrite(
        log, 60, request_id=_request_of(log, 57), answer_number=2
    ),
    "an answer without the one before it": lambda log: _rewrite(log, 60, answer_number=2),
    "an answer before the one before it": lambda log: _rewrite(
        log, 57, request_id=_request_of(log, 60), answer_number=2
    ),
    "a delivery under another method": lambda log: _rewrite(log, 60, delivered_leaf_index=3),
    "a delivery that does not say of what": lambda log: _rewrite(log, 60, method=RECOVER_METHOD),
    "a delivery of itself": lambda log: _rewrite(
        log, 60, method=RECOVER_METHOD, delivered_leaf_index=60
    ),
    "a consent's first use left out": lambda log: _rewrite(log, 60, consent_use=_use(2)),
    "a consent's use twice": lambda log: _rewrite_all(log, _use(1), _use(1)),
    "a consent's period again": lambda log: _rewrite_all(
        log, _use(1, period_start=LATER), _use(1, period_start=LATER - timedelta(1))
    ),
    "a consent's period that is not counted by period before": lambda log: _rewrite_all(
        log, _use(1), _use(1, period_start=LATER)
    ),
    "a use beyond the limit": lambda log: _rewrite_all(log, _use(1, limit=1), _use(2, limit=1)),
    "a refusal that uses a consent": lambda log: _rewrite(
        log, 60, outcome=Outcome.REFUSED, reason="X", consent_use=_use(1)
    ),
    "a checkpoint gone": lambda log: log.checkpoints.pop(1),
    "evidence gone": lambda log: log.evidence.pop(40),
    "other evidence": lambda log: log.evidence.__setitem__(
        40, replace(log.evidence[40], sealed=b"x")
    ),
    "older evidence": lambda log: log.evidence.__setitem__(
        40, replace(log.evidence[40], entry_time=log.evidence[40].entry_time - timedelta(1))
    ),
    "an erased key": lambda log: log.evidence.__setitem__(
        40, replace(log.evidence[40], wrapped_key=None)
    ),
    "an access twice": _access_twice,
}


@pytest.mark.parametrize("name", CHANGES)
def test_the_rules_find_the_same_in_one_entry_as_in_many(name: str) -> None:
    log = GOOD.copy()
    CHANGES[name](log)
    many = Run(log).over(PART)
    assert many
    for at_once in (1, 7, 64):
        assert sorted(map(repr, Run(log).over(at_once))) == sorted(map(repr, many))


def test_every_rule_over_entries_is_among_those_that_were_broken() -> None:
    found = set[Check]()
    for change in CHANGES.values():
        log = GOOD.copy()
        change(log)
        found |= {finding.check for finding in Run(log).over(PART)}
    assert found == ENTRY_CHECKS


def test_a_whole_log_breaks_no_rule() -> None:
    assert Run(GOOD).over(PART) == []


def _digest(log: Log, state: LogState) -> SegmentDigest | None:
    """What the fast way makes of the part."""
    rows = SegmentRows(
        0,
        PART,
        [[columns_of(row) for row in log.entries[:PART]]],
        [
            (
                row.leaf_index,
                microseconds(row.entry_time),
                row.wrapped_key is None,
                row.sealed,
                row.bundle,
            )
            for row in log.evidence
            if row.leaf_index < PART
        ],
        [row for row in log.checkpoints if row.tree_size <= PART],
    )
    return digest_segment(verifier_of(SIGNER), rows, state.claims.key, RetentionCoverage())


def _joins(log: Log) -> bool:
    """Whether the fast way takes the part for whole."""
    state = LogState()
    digest = _digest(log, state)
    return digest is not None and join(state, digest)


@pytest.mark.parametrize("name", CHANGES)
def test_the_fast_way_takes_no_broken_part_for_whole(name: str) -> None:
    log = GOOD.copy()
    CHANGES[name](log)
    assert not _joins(log)


def test_the_fast_way_takes_a_whole_part_for_whole() -> None:
    assert _joins(GOOD)


@pytest.mark.parametrize(
    ("before", "trusted", "joins", "untold"),
    [(7, 0, True, 0), (8, 0, False, 0), (7, 1, True, 0), (8, 1, True, 1)],
)
def test_an_answer_may_follow_one_of_an_earlier_segment(
    before: int, trusted: int, joins: bool, untold: int
) -> None:
    state = LogState(trusted_from=trusted)
    day = GOOD.entries[0].entry_time.date()
    state.claims.add(day, array("Q", [7]), array("Q", [0]))
    digest = _digest(GOOD, state)
    assert digest is not None
    digest.further.append((day, Further(60, before, "bank-0")))
    assert join(state, digest) is joins
    assert state.untold_answers == untold


def test_rows_out_of_place_are_named_each_in_its_way() -> None:
    assert list(Placement.entries((3, 4, 5), 3, 6)) == []
    assert list(Placement.entries((2, 3, 6, 6, 9), 3, 9)) == [
        Finding(Check.ENTRY_REPEATED, 2),
        Finding(Check.ENTRY_MISSING, 4, last_index=5),
        Finding(Check.ENTRY_REPEATED, 6),
        Finding(Check.ENTRY_INVENTED, 9),
    ]
    assert list(Placement.gaps((1, 3), 0, 6)) == [
        Finding(Check.ENTRY_MISSING, 0, last_index=0),
        Finding(Check.ENTRY_MISSING, 2, last_index=2),
        Finding(Check.ENTRY_MISSING, 4, last_index=5),
    ]


def test_a_request_id_that_comes_twice_at_once_names_both_leaves() -> None:
    day = GOOD.entries[0].entry_time.date()
    window = ClaimWindow(WINDOW_KEY)
    window.add(day, array("Q", [1, 2]), array("Q", [10, 11]))
    claimed = Claimed(day, array("Q", [3, 2, 3]), range(12, 15), ["a", "b", "c"])
    assert list(Requests.repeated(window, claimed)) == [
        Finding(Check.REQUEST_REPEATED, 11, last_index=13, partner="b"),
        Finding(Check.REQUEST_REPEATED, 12, last_index=14, partner="c"),
    ]


def test_an_answer_behind_what_was_believed_is_counted_and_one_far_behind_it_is_named() -> None:
    first = GOOD.entries[0].entry_time.date()
    window = ClaimWindow(WINDOW_KEY)
    asked = [Further(20, 7, "a")]
    for days, known in ((0, False), (REQUEST_DAYS, False), (REQUEST_DAYS + 1, True)):
        day = first + timedelta(days)
        window.add(day, array("Q", [days]), array("Q", [10 + days]))
        found = Finding(Check.ANSWER_SKIPPED, 20, partner="a")
        assert list(AnswerOrder.skipped(window, day, asked, trusted=False)) == [found]
        expected = found if known else None
        assert list(AnswerOrder.skipped(window, day, asked, trusted=True)) == [expected]
    there = [Further(20, REQUEST_DAYS, "a")]
    assert list(AnswerOrder.skipped(window, first, there, trusted=False)) == []


def test_a_row_is_read_column_by_column_as_it_is_stored() -> None:
    row: EntryRow = GOOD.entries[3]
    assert Entries([columns_of(row)]).low == row.leaf_index
