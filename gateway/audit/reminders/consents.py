# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whether the consent that a reminder names stood when the reminder was made. Pure.

A reminder names its person by a commitment, and facts of consents name subject ids; which belong
together only the commitment key tells, and so `credit-audit replay`. What the log itself says of
it is compared here: the entry of a consent by call names both, and so does each reminder before.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from datetime import date, timedelta

from gateway.audit.facts.history import History
from gateway.audit.facts.logged import LoggedFact
from gateway.audit.facts.standing import Use, consents_that_stood
from gateway.domain.consents.consent import Consent
from gateway.domain.facts.kinds import CONSENT, KEY_CHECK
from gateway.domain.watch.question import QUESTION

Named = tuple[str, str]
"""A partner and the commitment, in hex, to a consent that it has."""

_FURTHER_KEY = "commitment-"
"""How the names begin of commitment keys but the first."""

_WAITS = timedelta(seconds=30)
"""How long recording a reminder may wait for a lock after the consent was asked for."""


def consents_for_reminders(use: Use, history: History) -> Iterator[Consent]:
    """The forms of a consent that can have allowed a reminder.

    Args:
        use: at the moment at which the reminder was recorded.
        history: of the consents of the person.
    """
    for moment in (use.moment, use.moment - _WAITS):
        for consent in consents_that_stood(replace(use, moment=moment), QUESTION, history):
            if consent.terms.uses is None:  # those that are counted are for questions, one by one
                yield consent


class ReminderConsents:
    """Consents that reminders name, by the facts in the order of the log."""

    def __init__(
        self, named: Collection[Named], commitment_at: Callable[[int], str | None]
    ) -> None:
        """Before the first fact.

        Args:
            named: by any reminder.
            commitment_at: the person, in hex, whom the entry of a leaf names; None: nobody.
        """
        self._named = frozenset(named)
        self._commitment_at = commitment_at
        self._history = History()
        self._people: dict[Named, dict[str, None]] = defaultdict(dict)  # in the order of the log
        self._kept: dict[str, str] = {}  # by alias
        self._aliases: dict[str, list[str]] = {}  # by the id that is kept
        self._commitments: dict[str, set[str]] = defaultdict(set)  # by subject id
        self._further_keys: set[str] = set()  # each commitment key names a person once
        self._subjects: dict[str, str] = {}  # by commitment

    def add(self, fact: LoggedFact) -> None:
        """The next fact of a consent, of a contribution, or of one of the gateway's own keys.

        Raises:
            LookupError, TypeError or ValueError: it says nothing that could hold.
        """
        body = fact.body
        if fact.kind == KEY_CHECK.name:
            if body["name"].startswith(_FURTHER_KEY):
                self._further_keys.add(body["name"])
            return
        if fact.kind != CONSENT.name:
            if body["kind"] == "link":
                self._link(body["alias"], body["kept"])
                self._history.add(fact)
            return
        named = (body["partner"], body["consent_commitment"])
        if named not in self._named:
            return
        person = body["subject_id"]
        self._people[named][person] = None
        self._history.add(fact)
        said = self._commitment_at(fact.leaf_index) if fact.by_call else None
        if said is not None and not self._is_linked(person):
            self._bind(person, said)

    def stood(self, fact: LoggedFact) -> bool:
        """Whether the consent of the next fact, of a reminder, allowed it when it was recorded.

        Raises:
            LookupError, TypeError or ValueError: it says nothing that could hold.
        """
        named = (fact.body["partner"], fact.body["consent_commitment"])
        people = [person for person in self._people[named] if self._allows(person, fact)]
        said = fact.body["subject_commitment"]
        fitting = [person for person in people if self._may_be(person, said)]
        if len(people) == 1 and fitting and not self._is_linked(people[0]):
            self._bind(people[0], said)
        return bool(fitting)

    def _allows(self, person: str, fact: LoggedFact) -> bool:
        body = fact.body
        use = Use(
            list(self._ids(person)),
            body["partner"],
            bytes.fromhex(body["consent_commitment"]),
            fact.leaf_index,
            fact.record_time,
            date.fromisoformat(body["as_of"]),
        )
        return any(True for _ in consents_for_reminders(use, self._history))

    def _ids(self, person: str) -> Iterator[bytes]:
        """The kept id first, then those that are linked to it."""
        kept = self._kept.get(person, person)
        yield from map(bytes.fromhex, (kept, *self._aliases.get(kept, ())))

    def _link(self, alias: str, kept: str) -> None:
        moved = [alias, *self._aliases.pop(alias, ())]
        self._kept.update(dict.fromkeys(moved, kept))
        self._aliases.setdefault(kept, []).extend(moved)

    def _is_linked(self, person: str) -> bool:
        """Whether the person has several ids, and so several commitments."""
        return person in self._kept or person in self._aliases

    def _bind(self, person: str, commitment: str) -> None:
        """What was said first counts, of each commitment key."""
        if len(self._commitments[person]) < 1 + len(self._further_keys):
            self._commitments[person].add(commitment)
        self._subjects.setdefault(commitment, person)

    def _may_be(self, person: str, commitment: str) -> bool:
        """Whether nothing in the log says that this person has another commitment.

        Which of several commitment keys made one, only the keys tell, and so `credit-audit replay`.
        """
        if self._is_linked(person):
            return True
        known = self._commitments.get(person, set())
        is_known = commitment in known or len(known) < 1 + len(self._further_keys)
        whose = self._subjects.get(commitment, person)
        return is_known and (whose == person or self._is_linked(whose))
