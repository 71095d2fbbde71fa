# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The progress of a verification, so that it can be interrupted and resumed. Pure.

What is written down is as trusted as the place it is kept in: anyone who can change
it can hide what came before.
"""

from __future__ import annotations

import json
from array import array
from base64 import b64decode, b64encode
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from typing import Any

from gateway.audit.claims import Claims, ClaimWindow
from gateway.audit.findings import Check, Finding
from gateway.audit.rows import RecordedAccess
from gateway.audit.rules.accesses import LoggedAccesses
from gateway.audit.rules.chains import ChainEnd, first_of_all
from gateway.audit.rules.checkpoints import Agreement
from gateway.audit.rules.counted.cases import CaseAnswers, LoggedAnswers
from gateway.audit.rules.counted.consents import LoggedUse, LoggedUses
from gateway.audit.rules.counted.quotas import QuotaUses
from gateway.audit.rules.counted.watch_steps import (
    LoggedWatch,
    LoggedWatches,
    LookedAt,
    ToldStep,
)
from gateway.audit.rules.evidence import Filed
from gateway.audit.rules.facts import LoggedFacts, SaidFact
from gateway.domain.codes import Outcome
from gateway.errors import MalformedError
from gateway.log.merkle import HASH_LENGTH, Frontier

_FORMAT = "credit-audit verification state 2"


@dataclass(slots=True)
class LogState(Agreement):
    """What is carried from one part of the log to the next.

    Attributes:
        claims: request ids of the last days.
        trusted_from: the tree size that was believed to begin with; 0: nothing.
        tree: the tree so far; its size is where to go on.
        chains: where each partner stands.
        group: first leaf of the group commit that is going on; None: not known,
            after a hole.
        checkpoint_size: of the newest stored checkpoint so far; 0: none.
        good_size: of the newest one that was signed and of this very tree.
        forked: whether one was signed that is of another tree.
        accesses: what became an entry: number, leaf index, what its record must say.
        facts: the facts that became an entry: id, leaf index, who the entry is of.
        quota_uses: how much of their partners' limits the entries use.
        uses: the last use of each consent whose uses are limited.
        cases: answers to cases.
        watches: partners' watches, as the entries tell them.
        findings: so far.
        outcomes: entries by reason, or by outcome where there is none.
        erased: evidence whose key is gone as a retention covers, by outcome.
        filed: evidence that was moved to files, by what became of it there.
        untold_answers: answers of which it cannot be told whether one before them was
            skipped, for that may stand in what was believed.
        nodes: hashes, by level and index, of the stored nodes that were completed
            since this run began; not written down.
        nodes_from: the tree size at which this run began.
    """

    claims: ClaimWindow = field(default_factory=ClaimWindow.of_random_key)
    trusted_from: int = 0
    tree: Frontier = field(default_factory=Frontier)
    chains: dict[str, ChainEnd] = field(default_factory=dict)
    group: int | None = 0
    checkpoint_size: int = 0
    accesses: LoggedAccesses = field(default_factory=dict)
    facts: LoggedFacts = field(default_factory=dict)
    quota_uses: QuotaUses = field(default_factory=Counter)
    uses: LoggedUses = field(default_factory=dict)
    cases: CaseAnswers = field(default_factory=dict)
    watches: LoggedWatches = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    outcomes: Counter[str] = field(default_factory=Counter)
    erased: Counter[Outcome] = field(default_factory=Counter)
    filed: Counter[Filed] = field(default_factory=Counter)
    untold_answers: int = 0
    nodes: dict[tuple[int, int], bytes] = field(default_factory=dict)
    nodes_from: int = 0

    def add_nodes(self, nodes: Iterable[tuple[int, int, bytes]]) -> None:
        """Remembers what must be stored of the tree: level, index, hash."""
        for level, index, value in nodes:
            self.nodes[level, index] = value

    def begin(self, partner: str, index: int, counter: int, previous: bytes) -> ChainEnd | None:
        """What stands before a partner's first entry here; see rules.chains."""
        if self.trusted_from:
            return None  # its beginning lies in what is believed
        return first_of_all(partner, index, counter, previous)

    def count(self, outcomes: Mapping[tuple[int, str], int]) -> None:
        """Counts entries, given by outcome and reason."""
        for (outcome, reason), number in outcomes.items():
            self.outcomes[reason or Outcome(outcome).name] += number

    def dump(self, origin: str) -> str:
        """As JSON text."""
        return json.dumps(
            {
                "format": _FORMAT,
                "origin": origin,
                "trusted_from": self.trusted_from,
                "tree_size": self.tree.size,
                "peaks": [_text(peak) for peak in self.tree.peaks],
                "chains": {
                    partner: [counter, _text(leaf_hash), index]
                    for partner, (counter, leaf_hash, index) in self.chains.items()
                },
                "group": self.group,
                "checkpoint_size": self.checkpoint_size,
                "good_size": self.good_size,
                "forked": self.forked,
                "claim_key": _text(self.claims.key),
                "claims": {
                    day.isoformat(): [_text(marks.tobytes()), _text(leaves.tobytes())]
                    for day, (marks, leaves) in self.claims.days.items()
                },
                "accesses": [
                    [access_id, index, _recorded(recorded)]
                    for access_id, (index, recorded) in self.accesses.items()
                ],
                "quota_uses": [
                    [partner, name, start.isoformat(), _text(subject), count]
                    for (partner, name, start, subject), count in self.quota_uses.items()
                ],
                "facts": [
                    [_text(fact_id), said.leaf_index, said.actor, _text(said.digest)]
                    for fact_id, said in self.facts.items()
                ],
                "fact_kinds": [
                    [_text(fact_id), said.kind, said.adopted]
                    for fact_id, said in self.facts.items()
                ],
                "uses": [
                    [_text(consent), use.leaf_index, _moment_text(use.period_start), use.number]
                    for consent, use in self.uses.items()
                ],
                "cases": [[number, *answers] for number, answers in self.cases.items()],
                "watches": {p: _watch_values(watch) for p, watch in self.watches.items()},
                "outcomes": dict(self.outcomes),
                "erased": {outcome.name: count for outcome, count in self.erased.items()},
                "filed": {filed.name: count for filed, count in self.filed.items()},
                "untold_answers": self.untold_answers,
                "findings": [asdict(finding) for finding in self.findings],
            }
        )

    @classmethod
    def load(cls, text: str, origin: str) -> LogState:
        """Reads what `dump` wrote for the same log.

        Raises:
            MalformedError: it is something else, or of another log.
        """
        try:
            given = json.loads(text)
            if given["format"] != _FORMAT or given["origin"] != origin:
                raise MalformedError("the state is of another log")
            return cls._read(given)
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            raise MalformedError("the state cannot be read") from None

    @classmethod
    def _read(cls, given: dict[str, Any]) -> LogState:
        days = {
            date.fromisoformat(day): _claims(marks, leaves)
            for day, (marks, leaves) in given["claims"].items()
        }
        tree = Frontier(_natural(given["tree_size"]), [_bytes(peak) for peak in given["peaks"]])
        whole = all(len(peak) == HASH_LENGTH for peak in tree.peaks)
        if not whole or type(given["forked"]) is not bool:
            raise ValueError("not a tree")
        return cls(
            claims=ClaimWindow(_bytes(given["claim_key"]), days),
            trusted_from=_natural(given["trusted_from"]),
            tree=tree,
            nodes_from=tree.size,
            chains={
                partner: (_natural(counter), _bytes(leaf_hash), _natural(index))
                for partner, (counter, leaf_hash, index) in given["chains"].items()
            },
            group=None if given["group"] is None else _natural(given["group"]),
            checkpoint_size=_natural(given["checkpoint_size"]),
            good_size=_natural(given["good_size"]),
            forked=given["forked"],
            accesses={
                _natural(access_id): (_natural(index), _access(recorded))
                for access_id, index, recorded in given["accesses"]
            },
            quota_uses=Counter(
                {
                    (str(partner), str(name), date.fromisoformat(start), _bytes(subject)): _natural(
                        count
                    )
                    for partner, name, start, subject, count in given.get("quota_uses", ())
                }
            ),
            facts=_facts(given),
            # States that were written before uses were counted have none.
            uses={
                _bytes(consent): LoggedUse(_natural(index), _moment(start), _natural(number))
                for consent, index, start, number in given.get("uses", ())
            },
            # States that were written before cases were answered by call have none.
            cases={
                _natural(number): LoggedAnswers(_natural(index), str(partner), _natural(count))
                for number, index, partner, count in given.get("cases", ())
            },
            # States that were written before watches were compared have none.
            watches={
                str(partner): _watch(values) for partner, values in given.get("watches", {}).items()
            },
            outcomes=Counter({name: _natural(count) for name, count in given["outcomes"].items()}),
            erased=Counter({Outcome[n]: _natural(c) for n, c in given["erased"].items()}),
            # States that were written before these were counted have none.
            filed=Counter({Filed[n]: _natural(c) for n, c in given.get("filed", {}).items()}),
            untold_answers=_natural(given.get("untold_answers", 0)),
            findings=[_finding(item) for item in given["findings"]],
        )


def _facts(given: dict[str, Any]) -> LoggedFacts:
    """States that were written before there were facts have none; older ones name no kinds."""
    kinds = {
        fact_id: (str(kind), bool(adopted))
        for fact_id, kind, adopted in given.get("fact_kinds", ())
    }
    return {
        _bytes(fact_id): SaidFact(
            _natural(index), str(actor), _bytes(digest), *kinds.get(fact_id, ("", False))
        )
        for fact_id, index, actor, digest in given.get("facts", ())
    }


def _moment_text(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


def _watch_values(watch: LoggedWatch) -> dict[str, Any]:
    begin = watch.begin
    return {
        "begin": None if begin is None else [begin[0], begin[1].isoformat()],
        "newest": watch.newest,
        "acknowledged": watch.acknowledged,
        "waiting": [[n, leaf, time.isoformat()] for n, (leaf, time) in watch.waiting.items()],
        "changes": [
            [_text(consent), version, _text(person)]
            for consent, version, person in sorted(watch.changes)
        ],
        "disputes": sorted(watch.disputes),
        "looks": [_look_values(each) for each in watch.looks],
        "told": [
            [_text(consent), *_told_values(each)]
            for consent, steps in watch.told.items()
            for each in steps
        ],
        "whole": watch.whole,
    }


def _look_values(look: LookedAt) -> list[Any]:
    days = look.earliest.isoformat(), look.latest.isoformat()
    marks = None if look.marks is None else [list(look.marks[0]), look.marks[1]]
    return [look.leaf_index, look.entry_time.isoformat(), *days, marks, look.facts]


def _look(given: list[Any]) -> LookedAt:
    leaf, time, earliest, latest, marks, facts = given
    return LookedAt(
        _natural(leaf),
        datetime.fromisoformat(time),
        date.fromisoformat(earliest),
        date.fromisoformat(latest),
        None if marks is None else (tuple(map(_natural, marks[0])), _natural(marks[1])),
        None if facts is None else int(facts),
    )


def _told_values(told: ToldStep) -> list[Any]:
    since = None if told.since is None else told.since.isoformat()
    return [
        told.leaf_index,
        told.entry_time.isoformat(),
        told.data_version,
        since,
        told.as_of.isoformat(),
        _text(told.person),
    ]


def _told(given: dict[str, Any]) -> dict[bytes, list[ToldStep]]:
    found: dict[bytes, list[ToldStep]] = {}
    for consent, leaf, time, version, since, as_of, person in given.get("told", ()):
        step = ToldStep(
            _natural(leaf),
            datetime.fromisoformat(time),
            _natural(version),
            None if since is None else date.fromisoformat(since),
            date.fromisoformat(as_of),
            _bytes(person),
        )
        found.setdefault(_bytes(consent), []).append(step)
    return found


def _watch(given: dict[str, Any]) -> LoggedWatch:
    begin = given["begin"]
    return LoggedWatch(
        begin=None if begin is None else (_natural(begin[0]), datetime.fromisoformat(begin[1])),
        newest=_natural(given["newest"]),
        acknowledged=_natural(given["acknowledged"]),
        waiting={
            _natural(n): (_natural(leaf), datetime.fromisoformat(time))
            for n, leaf, time in given["waiting"]
        },
        changes={
            (_bytes(consent), _natural(version), _bytes(person))
            for consent, version, person in given["changes"]
        },
        disputes={_natural(leaf) for leaf in given["disputes"]},
        # States that were written before days were compared have none.
        looks=[_look(each) for each in given.get("looks", ())],
        told=_told(given),
        whole=given.get("whole") is True,
    )


def _recorded(recorded: RecordedAccess) -> dict[str, Any]:
    return asdict(recorded) | {
        "access_time": recorded.access_time.isoformat(),
        "filter_digest": _text(recorded.filter_digest),
    }


def _access(given: dict[str, Any]) -> RecordedAccess:
    return RecordedAccess(
        **given
        | {
            "access_time": datetime.fromisoformat(given["access_time"]),
            "filter_digest": _bytes(given["filter_digest"]),
        }
    )


def _finding(given: dict[str, Any]) -> Finding:
    finding = Finding(**(given | {"check": Check(given["check"])}))
    for index in (finding.leaf_index, finding.last_index):
        if index is not None:
            _natural(index)
    if not all(isinstance(text, str) for text in (finding.column, finding.partner, finding.row)):
        raise TypeError("not a finding")
    return finding


def _natural(number: Any) -> int:
    """A count, a size or an index. Raises ValueError."""
    if type(number) is not int or not 0 <= number < 1 << 63:
        raise ValueError("not an index or a size")
    return number


def _text(value: bytes) -> str:
    return b64encode(value).decode("ascii")


def _bytes(text: str) -> bytes:
    return b64decode(text, validate=True)


def _claims(marks: str, leaves: str) -> Claims:
    claims = Claims(_unpacked(marks), _unpacked(leaves))
    if len(claims.marks) != len(claims.leaves):
        raise ValueError("as many marks as leaves")
    return claims


def _unpacked(text: str) -> array[int]:
    numbers = array("Q")
    numbers.frombytes(_bytes(text))
    return numbers
