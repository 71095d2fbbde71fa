# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Rules of request ids: each counts once, and answers to one come in order. Pure."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby, repeat
from operator import itemgetter
from typing import NamedTuple

from creditgateway.v1.transparency_pb2 import AuditEntry

from gateway.audit.claims import ClaimWindow, Prefixes, mark, marks
from gateway.audit.findings import Check, Finding
from gateway.audit.rules.columns import Entries, moment_of
from gateway.audit.rules.rule import Rule
from gateway.domain.access.audit_entry import claim_of
from gateway.domain.access.envelope import RECOVER_METHOD
from gateway.domain.access.methods import METHODS, Answers
from gateway.domain.codes import Outcome
from gateway.errors import Reason

_DAY = 86_400_000_000  # microseconds
_OF_ITEMS = frozenset(m.name for m in METHODS if m.answers is Answers.BATCHES)
_ONE_ANSWER = frozenset(m.name for m in METHODS if m.answers is Answers.ONE)
_ANSWERED = int(Outcome.ANSWERED)
_REPLAYED = Reason.REQUEST_REPLAYED.value


class Further(NamedTuple):
    """An answer that is not the first one to its request.

    Attributes:
        leaf: its own.
        before: the mark of what the answer before it claimed.
        partner: that asked.
    """

    leaf: int
    before: int
    partner: str


class Claimed(NamedTuple):
    """Request ids that were claimed on one day.

    Attributes:
        day: when.
        marks: of the request ids.
        leaves: that claimed them.
        partners: that asked.
        further: of those, the answers that are not their request's first.
    """

    day: date
    marks: array[int]
    leaves: Sequence[int]
    partners: Sequence[str]
    further: Sequence[Further] = ()


class Requests(Rule):
    """A request id is claimed once: every entry claims its own, but for refused replays."""

    checks = (Check.REQUEST_REPEATED,)

    @staticmethod
    def claimed(entries: Entries, prefixes: Prefixes) -> Iterator[Claimed]:
        """What the entries claim, day by day."""
        requests = [message.request_id for message in entries.messages]
        befores: Sequence[bytes] = ()
        if max(entries.answer_numbers) > 0:
            requests = [_claim(message) for message in entries.messages]
            befores = [
                _before(message) if number > 1 else b""
                for message, number in zip(entries.messages, entries.answer_numbers, strict=True)
            ]
        indexes = range(entries.low, entries.low + len(requests))
        days = min(entries.times) // _DAY, max(entries.times) // _DAY
        if days[0] == days[1] and all(requests) and _REPLAYED not in entries.reasons:
            yield _claimed(days[0], entries.partners, requests, indexes, prefixes, befores)
            return
        said = zip(
            [time // _DAY for time in entries.times],
            entries.partners,
            requests,
            indexes,
            befores or repeat(b"", len(requests)),
            strict=True,
        )
        claims = [
            claim
            for claim, reason in zip(said, entries.reasons, strict=True)
            if claim[2] and reason != _REPLAYED
        ]
        for day, run in groupby(claims, itemgetter(0)):
            _, partners, ids, leaves, before = zip(*run, strict=True)
            yield _claimed(day, partners, ids, leaves, prefixes, before)

    @staticmethod
    def repeated(window: ClaimWindow, claimed: Claimed) -> Iterator[Finding]:
        """Which of them were claimed before, in the window or among themselves."""
        marks = claimed.marks
        distinct = set(marks)
        if len(distinct) == len(marks) and not window.repeats(distinct):
            return
        here: dict[int, int] = {}
        for value, index, partner in zip(marks, claimed.leaves, claimed.partners, strict=True):
            earlier = window.earlier(value)
            if earlier is None:
                earlier = here.get(value)
            if earlier is not None:
                yield Finding(Check.REQUEST_REPEATED, earlier, last_index=index, partner=partner)
            here.setdefault(value, index)


def _claim(message: AuditEntry) -> bytes:
    """What an entry claims; empty where that is nothing."""
    number = message.answer_number
    if not message.request_id:
        return b""
    if number and message.reason and message.method in _OF_ITEMS and not message.item_digest:
        return b""  # ends a portfolio: its items are free for whoever resumes it
    return claim_of(message.request_id, number, message.first_request_id)


def _before(message: AuditEntry) -> bytes:
    """What the answer before it claimed; empty: nothing."""
    if not message.request_id:
        return b""
    return claim_of(message.request_id, message.answer_number - 1, message.first_request_id)


def _claimed(  # noqa: PLR0913, PLR0917 - a column each
    day: int,
    partners: Sequence[str],
    requests: Sequence[bytes],
    leaves: Sequence[int],
    prefixes: Prefixes,
    befores: Sequence[bytes],
) -> Claimed:
    made = marks(prefixes, partners, requests)
    further = [
        Further(leaf, mark(prefixes[partner], before), partner)
        for leaf, partner, before in zip(leaves, partners, befores, strict=False)
        if before
    ]
    return Claimed(moment_of(day * _DAY).date(), made, leaves, partners, further)


class AnswerOrder(Rule):
    """Of the answers to one request none is skipped: each stands behind the one before it.

    A refusal that ends the answers has the number of the next one, so it is one of them
    here. What counts is the numbers that entries say: a request whose later answers were
    given under another one, which names it, goes on with its numbers.
    """

    checks = (Check.ANSWER_SKIPPED,)

    @staticmethod
    def unfollowed(further: Iterable[Further], marks: Mapping[int, int]) -> Iterator[Further]:
        """Those that do not stand behind the answer before them.

        Args:
            further: answers that are not the first ones.
            marks: of claims, with the leaves that made them first.
        """
        for answer in further:
            if marks.get(answer.before, answer.leaf) >= answer.leaf:
                yield answer

    @staticmethod
    def claimed(
        window: ClaimWindow, claimed: Claimed, *, trusted: bool
    ) -> Iterator[Finding | None]:
        """As `skipped`, of claims that are not in the window yet."""
        if claimed.further:
            first: dict[int, int] = {}
            for made, leaf in zip(claimed.marks, claimed.leaves, strict=True):
                first.setdefault(made, leaf)
            further = AnswerOrder.unfollowed(claimed.further, first)
            yield from AnswerOrder.skipped(window, claimed.day, further, trusted=trusted)

    @staticmethod
    def skipped(
        window: ClaimWindow, day: date, further: Iterable[Further], *, trusted: bool
    ) -> Iterator[Finding | None]:
        """Those with nothing before them in the window.

        Args:
            window: claims of the last days.
            day: of the answers.
            further: that do not follow an answer which came with them.
            trusted: whether the log's beginning was believed.

        Yields:
            A finding; None: it cannot be told, for the answer before it may be among what
            was believed.
        """
        for answer in further:
            if window.holds(answer.before):
                continue
            if trusted and not window.reaches(day):
                yield None
            else:
                yield Finding(Check.ANSWER_SKIPPED, answer.leaf, partner=answer.partner)


class AnswerNumbers(Rule):
    """An answer has a number only where its method gives many.

    Else the same question could be answered a second time under a number that nobody
    has claimed.
    """

    checks = (Check.ANSWER_NUMBER,)

    @staticmethod
    def entries(entries: Entries) -> Iterator[Finding]:
        """Each by the row of its method. Of a method of a later version nothing is known."""
        if not any(entries.answer_numbers):
            return
        for index, message in enumerate(entries.messages, entries.low):
            if message.answer_number and message.method in _ONE_ANSWER:
                yield Finding(Check.ANSWER_NUMBER, index, partner=message.partner)


class Deliveries(Rule):
    """An answer to RecoverAnswer says which earlier entry it delivers, and no other entry does.

    Else an answer could leave again under an entry that does not tell.
    """

    checks = (Check.DELIVERY,)

    @staticmethod
    def entries(entries: Entries) -> Iterator[Finding]:
        """Each by itself. That the earlier entry is the same partner's, Postgres sees to."""
        recovers = RECOVER_METHOD in entries.methods
        for place in range(len(entries.messages)) if recovers else entries.special:
            index, message = entries.low + place, entries.messages[place]
            says = place in entries.special and message.HasField("delivered_leaf_index")
            answered = message.method == RECOVER_METHOD and message.outcome == _ANSWERED
            if says is not answered or (says and message.delivered_leaf_index >= index):
                yield Finding(Check.DELIVERY, index, partner=message.partner)
