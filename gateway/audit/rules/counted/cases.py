# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Rules of cases: what each says of its answers and its end is what the entries say. Pure.

Answers by call are entries themselves. What an operator notes of an answer, and that a case was
closed, are accesses on record, with digests of what was done: so a case has the same digests. Of
an answer that an operator notes there are two, of one transaction: one of case and answer, and,
since there has to be, one of the case alone, by which the newest answer of a case is found. That a
case was opened, and upon which figures, is in no entry (docs/adr/0096).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from gateway.audit.findings import Check, Finding
from gateway.audit.rows import AccessRow, CaseRow
from gateway.audit.rules.columns import Entries
from gateway.audit.rules.rule import Rule
from gateway.domain.access.envelope import ANSWER_CASE_METHOD
from gateway.domain.codes import Outcome

_ANSWER, _NOTED, _CLOSE = "case-answer", "case-noted", "case-close"
"""Verbs of the records of what operators do with cases."""


class LoggedAnswers(NamedTuple):
    """Answers to a case.

    Attributes:
        leaf_index: of the entry of the newest.
        partner: who gave it.
        given: how many there are.
    """

    leaf_index: int
    partner: str
    given: int


CaseAnswers = dict[int, LoggedAnswers]
"""Of each case, by its number."""


class AnswersToCases(Rule):
    """Only an answer to AnswerCase answers a case."""

    checks = (Check.ANSWER_TO_NO_CASE,)

    @staticmethod
    def entries(entries: Entries, answers: CaseAnswers) -> Iterator[Finding]:
        """Notes each answer.

        Args:
            entries: some that follow each other.
            answers: of each case; goes on with the entries.
        """
        for place, message in entries.special.items():
            index, number = entries.low + place, message.answered_case
            if not number:
                continue
            is_answer = Outcome(message.outcome) is Outcome.ANSWERED
            if not is_answer or message.method != ANSWER_CASE_METHOD:
                yield Finding(Check.ANSWER_TO_NO_CASE, index, partner=message.partner)
                continue
            add(answers, number, LoggedAnswers(index, message.partner, 1))


class StoredAnswersToCases(Rule):
    """audit.asking_case has the answers that each case got, by call and as operators noted them."""

    checks = (Check.CASE_ANSWER_DIFFERS,)

    @staticmethod
    def rows(
        rows: Iterable[CaseRow],
        answers: Mapping[int, LoggedAnswers],
        accesses: Iterable[AccessRow],
        *,
        trusted: bool,
    ) -> Iterator[Finding]:
        """All rows, against the entries.

        Args:
            rows: all.
            answers: by call, by case.
            accesses: all that are on record; what they say is compared elsewhere.
            trusted: whether the log's beginning was believed, and answers by call in it are not
                known.
        """
        left, noted = dict(answers), _Noted(accesses)
        for row in rows:
            known = left.pop(row.case_id, None)
            by_call = _are_named(row, known, trusted=trusted)
            # Asked of every case: one that nobody asked about would be named as gone, too.
            as_noted = noted.is_answer_of(row)
            if not by_call or not as_noted:
                index = None if known is None else known.leaf_index
                yield _differs(row.case_id, index, row.partner_id)
        for number, gone in left.items():
            yield _differs(number, gone.leaf_index, gone.partner)
        for access in noted.left():
            yield _gone(Check.CASE_ANSWER_DIFFERS, access)


class ClosedCases(Rule):
    """A case is closed if, and only if, an operator closed it."""

    checks = (Check.CASE_CLOSING_DIFFERS,)

    @staticmethod
    def rows(rows: Iterable[CaseRow], accesses: Iterable[AccessRow]) -> Iterator[Finding]:
        """All rows, against the records of who closed cases.

        Args:
            rows: all.
            accesses: all that are on record; what they say is compared elsewhere.
        """
        left = dict(_of_verb(_CLOSE, accesses))
        for row in rows:
            if row.closed != (left.pop(row.case_digest, None) is not None):
                name, partner = f"case {row.case_id}", row.partner_id
                yield Finding(Check.CASE_CLOSING_DIFFERS, None, partner=partner, row=name)
        for access in left.values():
            yield _gone(Check.CASE_CLOSING_DIFFERS, access)


class _Noted:
    """Which answers operators noted."""

    def __init__(self, accesses: Iterable[AccessRow]) -> None:
        """Args: accesses: all that are on record, by number."""
        known = list(accesses)
        self._answers = dict(_of_verb(_ANSWER, known))
        self._newest = dict(_of_verb(_NOTED, known))  # by case
        self._left = dict(self._newest)

    def is_answer_of(self, row: CaseRow) -> bool:
        """Whether a case has the answer that was noted last; and has one if it says so."""
        self._left.pop(row.case_digest, None)
        has_answer = row.answer_digest is not None
        if row.answered != (has_answer or row.answers > 0):
            return False
        last = self._newest.get(row.case_digest)
        said = None if row.answer_digest is None else self._answers.get(row.answer_digest)
        if last is None:  # noted by a release that did not record of which case, or not at all
            return said is not None or not has_answer
        return said is not None and _transaction(said) == _transaction(last)

    def left(self) -> Iterable[AccessRow]:
        """Of cases that nobody asked about: they are gone, whichever they were."""
        return self._left.values()


def unnamed_notes(accesses: Iterable[AccessRow]) -> int:
    """How many answers operators noted of which no record names the case.

    Whether such an answer was taken away, or put into another case, cannot be told.

    Args:
        accesses: all that are on record.
    """
    known = [row.recorded for row in accesses if row.recorded is not None]
    named = {each.transaction_id for each in known if each.verb == _NOTED}
    return sum(each.verb == _ANSWER and each.transaction_id not in named for each in known)


def _of_verb(verb: str, accesses: Iterable[AccessRow]) -> Iterator[tuple[bytes, AccessRow]]:
    """Accesses with the digest of what they were for."""
    for row in accesses:
        if row.recorded is not None and row.recorded.verb == verb:
            yield row.recorded.filter_digest, row


def _are_named(row: CaseRow, known: LoggedAnswers | None, *, trusted: bool) -> bool:
    """Whether a case says of its answers by call what their entries say."""
    if known is None:
        return trusted or (not row.answers and row.leaf_index is None)
    return (known.leaf_index, known.partner) == (row.leaf_index, row.partner_id) and (
        known.given == row.answers or trusted
    )


def _transaction(access: AccessRow) -> int | None:
    return None if access.recorded is None else access.recorded.transaction_id


def _gone(check: Check, access: AccessRow) -> Finding:
    """The record of what was done with a case that is not there."""
    return Finding(check, access.leaf_index, row=f"access {access.access_id}")


def add(answers: CaseAnswers, number: int, later: LoggedAnswers) -> None:
    """Answers to a case that follow those known."""
    known = answers.get(number)
    given = later.given + (0 if known is None else known.given)
    answers[number] = later._replace(given=given)


def _differs(number: int, index: int | None, partner: str) -> Finding:
    return Finding(Check.CASE_ANSWER_DIFFERS, index, partner=partner, row=f"case {number}")
