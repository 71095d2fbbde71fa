# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Rules of cases: each says which answers by call it got, as the entries do. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from operator import attrgetter
from typing import NamedTuple

from gateway.audit.findings import Check, Finding
from gateway.audit.rows import CaseRow
from gateway.audit.rules.columns import Entries
from gateway.audit.rules.rule import Rule
from gateway.domain.access.envelope import ANSWER_CASE_METHOD
from gateway.domain.codes import Outcome

_ANSWERED_CASE = attrgetter("answered_case")


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
        if not any(map(_ANSWERED_CASE, entries.messages)):
            return
        for index, message in enumerate(entries.messages, entries.low):
            number = message.answered_case
            if not number:
                continue
            is_answer = Outcome(message.outcome) is Outcome.ANSWERED
            if not is_answer or message.method != ANSWER_CASE_METHOD:
                yield Finding(Check.ANSWER_TO_NO_CASE, index, partner=message.partner)
                continue
            add(answers, number, LoggedAnswers(index, message.partner, 1))


class StoredAnswersToCases(Rule):
    """audit.asking_case says how many answers each case got by call, and names the newest."""

    checks = (Check.CASE_ANSWER_DIFFERS,)

    @staticmethod
    def rows(
        rows: Iterable[CaseRow], answers: Mapping[int, LoggedAnswers], *, trusted: bool
    ) -> Iterator[Finding]:
        """All rows that say so, against the entries.

        Args:
            rows: all.
            answers: by case.
            trusted: whether the log's beginning was believed, and answers in it are not known.
        """
        left = dict(answers)
        for row in rows:
            known = left.pop(row.case_id, None)
            if known is None and trusted:
                continue
            if (
                known is None
                or (known.leaf_index, known.partner) != (row.leaf_index, row.partner_id)
                or (known.given != row.answers and not trusted)
            ):
                index = None if known is None else known.leaf_index
                yield _differs(row.case_id, index, row.partner_id)
        for number, gone in left.items():
            yield _differs(number, gone.leaf_index, gone.partner)


def add(answers: CaseAnswers, number: int, later: LoggedAnswers) -> None:
    """Answers to a case that follow those known."""
    known = answers.get(number)
    given = later.given + (0 if known is None else known.given)
    answers[number] = later._replace(given=given)


def _differs(number: int, index: int | None, partner: str) -> Finding:
    return Finding(Check.CASE_ANSWER_DIFFERS, index, partner=partner, row=f"case {number}")
