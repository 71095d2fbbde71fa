# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What was checked of a log, what was not, and what came of it. Pure.

Every tool that says something about a log says this about its own words: verified
counts only for what was checked, and what was not checked is named, with the reason.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from gateway.domain.access.plain_words import counted


class Aspect(StrEnum):
    """Something of a log that can be checked. Stable names."""

    ENTRIES = "entries"
    CHECKPOINTS = "checkpoints"
    CHAINS = "partner-chains"
    COLUMNS = "columns"
    NODES = "stored-hashes"
    REQUEST_IDS = "request-ids"
    ANSWER_NUMBERS = "answer-numbers"
    EVIDENCE = "evidence"
    EVIDENCE_KEYS = "evidence-keys"
    ACCESSES = "read-records"
    FACTS = "facts"
    FACT_SCOPES = "fact-scopes"
    CONTRIBUTED = "contributed-records"
    DEFINITIONS = "definitions"
    WATCHES = "watches"
    WATCH_POSITIONS = "watch-positions"
    REMINDERS_SENT = "reminders-sent"
    LIMITS = "limits"
    CASES = "cases"
    TOLD = "told-lists"
    COSIGNATURES = "cosignatures"
    CONTINUATION = "continuation"


ASPECT_WORDS: Mapping[Aspect, str] = {
    Aspect.ENTRIES: "every entry was hashed again, and they make up the tree that the log signed",
    Aspect.CHECKPOINTS: "every checkpoint is signed by the log and of this tree",
    Aspect.CHAINS: "each partner's entries are counted and linked without a gap",
    Aspect.COLUMNS: "the columns beside each entry say what the entry says",
    Aspect.NODES: "the stored hashes are those of the tree",
    Aspect.REQUEST_IDS: "no request id was let through twice, and the newest ones are kept",
    Aspect.ANSWER_NUMBERS: "of the answers to one request none was skipped",
    Aspect.EVIDENCE: "the kept evidence is what the entries commit to",
    Aspect.EVIDENCE_KEYS: "the keys of the evidence open it",
    Aspect.ACCESSES: "the records of reads are what their entries say",
    Aspect.FACTS: "partners, keys, policies, consents and contributions are what the facts in the"
    " log make them",
    Aspect.FACT_SCOPES: "each fact is kept as one about what its body is about",
    Aspect.CONTRIBUTED: "what is kept of people is what their contributions wrote, and their"
    " summaries are computed from that",
    Aspect.DEFINITIONS: "functions, views, triggers, columns and grants of the database are those"
    " that this release makes",
    Aspect.WATCHES: "events are counted without a gap, and what is kept of watches is what their"
    " entries say",
    Aspect.WATCH_POSITIONS: "no watch has passed a change, a day or a dispute that it had to tell",
    Aspect.REMINDERS_SENT: "each reminder waits to be sent, or has been sent or given up",
    Aspect.LIMITS: "no partner was answered more than a policy of its own granted",
    Aspect.CASES: "each case was answered and closed as entries and records of operators say",
    Aspect.TOLD: "of every correction, erasure and restriction that was looked at, exactly those"
    " partners have a notice that were told before",
    Aspect.CONTINUATION: "the log continues the tree that was known before: nothing was cut off it",
    Aspect.COSIGNATURES: "the stored cosignatures of witnesses verify",
}
"""What holds of each where it was checked and nothing was found."""

_KEYS_CLOSED = "evidence keys were not opened: `credit-audit verify --keys --cause` does"
_TOLD_BELIEVED = (
    "who was told what is no longer right was not worked out again: `credit-audit verify --keys"
    " --cause` does, as `credit-audit corrections`"
)
_TOLD_WITHOUT_RECORDS = (
    "who was told what is no longer right was not worked out again: that takes records that were"
    " compared with the facts in the log"
)
_DEFINITIONS_BELIEVED = (
    "the functions and triggers of the database were believed: `credit-audit verify` compares them"
    " with what this release makes"
)
_NOTHING_KNOWN = (
    "whether newest entries were cut off cannot be told, for no earlier tree is known: that takes"
    " --trust with a file that holds a checkpoint of some entries"
)
_RECORDS_ELSEWHERE = (
    "the records were not compared with the facts in the log: `credit-audit verify` does that"
)
_RECORDS_NOT_EXPORTED = (
    "an export has the entries of facts, and not the records that they vouch for:"
    " `credit-audit verify` compares these"
)
OF_RECORDS = (
    Aspect.FACTS,
    Aspect.FACT_SCOPES,
    Aspect.CONTRIBUTED,
    Aspect.WATCH_POSITIONS,
    Aspect.REMINDERS_SENT,
    Aspect.LIMITS,
)
"""What is compared with the records."""

_NOT_EXPORTED = "an export holds entries and checkpoints only"
_NO_WITNESS = "no key of a witness was given: that takes --witness-key"
_ONLY_IN_A_DATABASE = "only the verification of a database does that"


class Verdict(StrEnum):
    """What can be said of a log. Stable names."""

    VERIFIED = "verified"
    NOT_VERIFIED = "not-verified"
    NOT_CHECKED = "not-checked"


@dataclass(frozen=True, slots=True)
class Scope:
    """What was checked, and why the rest was not."""

    checked: Sequence[Aspect] = ()
    unchecked: Mapping[Aspect, str] | None = None


NOTHING = Scope(unchecked=dict.fromkeys(Aspect, "the log was not verified: `credit-audit verify`"))


def scope_of_database(  # noqa: PLR0913 - what a verification looked at, each by name
    *,
    keys_opened: bool,
    known_size: int,
    trusted_from: int = 0,
    resumed_from: int = 0,
    untold_answers: int = 0,
    records: Mapping[Aspect, str] | None = None,
    definitions: str | None = _DEFINITIONS_BELIEVED,
    told: bool = False,
    believed: Mapping[Aspect, str] | None = None,
    unread_evidence: int = 0,
    unnamed_notes: int = 0,
) -> Scope:
    """What the verification of a database looks at.

    Args:
        keys_opened: whether each evidence key was tried.
        known_size: the tree size of the checkpoint that came with the log's key.
        trusted_from: the tree size that was believed to begin with.
        resumed_from: the tree size at which an earlier verification was resumed.
        untold_answers: answers of which it cannot be told whether one before was skipped.
        records: what of the records was not compared with the facts, and why; None: nothing was.
        definitions: why what the databases consist of was not compared; None: it was.
        told: whether it was worked out again who was told what is no longer right.
        believed: what was compared but for some, and why not of those; None: nothing was left out.
        unread_evidence: entries whose evidence is in files that were not read.
        unnamed_notes: answers that operators noted, and of which no record names the case.
    """
    left = {} if keys_opened else {Aspect.EVIDENCE_KEYS: _KEYS_CLOSED}
    if unread_evidence:
        left[Aspect.EVIDENCE] = _filed_words(unread_evidence)
    if not told:
        left[Aspect.TOLD] = _TOLD_WITHOUT_RECORDS if keys_opened else _TOLD_BELIEVED
    if definitions is not None:
        left[Aspect.DEFINITIONS] = definitions
    if not max(known_size, trusted_from, resumed_from):
        left[Aspect.CONTINUATION] = _NOTHING_KNOWN
    left |= dict.fromkeys(OF_RECORDS, _RECORDS_ELSEWHERE) if records is None else records
    checked = tuple(aspect for aspect in Aspect if aspect not in left)
    # The records are compared with all facts, also with those that a state remembers.
    whole = {Aspect.CONTINUATION, Aspect.DEFINITIONS, Aspect.TOLD, *OF_RECORDS}
    by_entry = [aspect for aspect in checked if aspect not in whole]
    if resumed_from > trusted_from:
        again = (
            f"not looked at again in the first {_entries(resumed_from)}, which an earlier run"
            " verified: what was changed there since is found by a run without --state"
        )
        left = dict.fromkeys(by_entry, again) | left
    if trusted_from:
        before = f"not looked at in the first {_entries(trusted_from)}: trusted before"
        left = dict.fromkeys(by_entry, before) | left
        if untold_answers:
            left[Aspect.ANSWER_NUMBERS] = f"{before}; {untold_words(untold_answers)}"
    if unnamed_notes:
        left.setdefault(Aspect.CASES, _notes_words(unnamed_notes))
    for aspect, why in (believed or {}).items():
        left.setdefault(aspect, why)
    return Scope(checked, left)


def _filed_words(entries: int) -> str:
    """Of how many entries the evidence was not read, and what reads it."""
    evidence = counted(entries, "entry was", "entries were")
    return (
        f"the evidence of {evidence} not read, for it was moved to files: `credit-audit verify"
        " --evidence-files` without --state does"
    )


def _notes_words(notes: int) -> str:
    """Of how many notes of answers it was believed which case they are of."""
    recorded = counted(notes, "answer that operators noted", "answers that operators noted")
    return (
        f"of {recorded} no record names the case, for a release before wrote it down: that such an"
        " answer was taken away, or put into another case, is not found"
    )


def untold_words(answers: int) -> str:
    """Of how many answers it cannot be told whether one before was skipped."""
    return f"{counted(answers, 'answer')} whose predecessor may be among the trusted entries"


def _entries(first: int) -> str:
    """After "the first": "entry", or "12 entries"."""
    return "entry" if first == 1 else f"{first:,} entries"


def scope_of_export(tree_size: int, known_size: int, *, witnesses: bool = False) -> Scope:
    """What the verification of an export looks at; there is nothing else in it.

    Args:
        tree_size: of the export.
        known_size: the tree size of the checkpoint that came with the log's key.
        witnesses: whether keys of witnesses were given.
    """
    checked: tuple[Aspect, ...] = (Aspect.ENTRIES, Aspect.CHECKPOINTS, Aspect.CHAINS)
    if witnesses:
        checked = (*checked, Aspect.COSIGNATURES)
    left = {a: _NOT_EXPORTED for a in Aspect if a not in checked}
    left[Aspect.ANSWER_NUMBERS] = left[Aspect.DEFINITIONS] = _ONLY_IN_A_DATABASE
    if not witnesses:
        left[Aspect.COSIGNATURES] = _NO_WITNESS
    left |= dict.fromkeys(OF_RECORDS, _RECORDS_NOT_EXPORTED)
    if not known_size:
        left[Aspect.CONTINUATION] = _NOTHING_KNOWN
    elif known_size > tree_size:
        left[Aspect.CONTINUATION] = (
            "the export is older than the checkpoint in the trust file, which is of"
            f" {counted(known_size, 'entry', 'entries')}, and was not compared with it"
        )
    else:
        del left[Aspect.CONTINUATION]
        checked = (*checked, Aspect.CONTINUATION)
    return Scope(checked, left)


def scope_document(scope: Scope) -> dict[str, Any]:
    """For programs, with stable names."""
    return {
        "checked": [aspect.value for aspect in scope.checked],
        "not_checked": [
            {"what": aspect.value, "why": why} for aspect, why in (scope.unchecked or {}).items()
        ],
    }


@dataclass(frozen=True, slots=True)
class Found:
    """One finding, of whichever verification made it.

    Attributes:
        check: its stable name.
        first: the leaf index concerned, or the first of them; None: no leaf.
        last: the last of them, included.
        of: the partner, file, row or column concerned; "" when it is none.
        line: all of it in words.
    """

    check: str
    first: int | None
    last: int | None
    of: str
    line: str


@dataclass(frozen=True, slots=True)
class LogStatus:
    """What a verification came to.

    Attributes:
        origin: the log's name.
        tree_size: entries that were looked at.
        root_hash: of the tree they make, hex; "" where it is not known.
        scope: what was checked.
        findings: what cannot be true.
        unlogged: reads on record that are not entries yet; None: not known.
    """

    origin: str
    tree_size: int
    root_hash: str
    scope: Scope
    findings: tuple[Found, ...] = ()
    unlogged: int | None = None

    @property
    def verdict(self) -> Verdict:
        """Verified only if something was checked and nothing was found."""
        if self.findings:
            return Verdict.NOT_VERIFIED
        return Verdict.VERIFIED if self.scope.checked else Verdict.NOT_CHECKED

    def document(self) -> dict[str, Any]:
        """For programs, with stable names."""
        return {
            "status": self.verdict.value,
            **scope_document(self.scope),
            "tree_size": self.tree_size,
            "root_hash": self.root_hash,
            "unlogged_accesses": self.unlogged,
            "findings": [
                {
                    "check": found.check,
                    "leaf_index": found.first,
                    "last_leaf_index": found.last,
                    "of": found.of,
                    "text": found.line,
                }
                for found in self.findings
            ],
        }
