# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What facts say of whom partners may watch, as far as it never wavered. Pure.

Which moment a watch looked at a change is nowhere on record. So only of people whose consent
stood the whole time, and of whom nothing else changed what figures count, is it certain that
they had to be told of.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from gateway.audit.facts.logged import LoggedFact
from gateway.domain.codes import Purpose
from gateway.domain.facts.kinds import CONSENT, CONTRIBUTION, DISPUTE, RESTRICTION


@dataclass(frozen=True, slots=True)
class OpenedDispute:
    """A dispute about which there is one fact: that it was opened.

    Attributes:
        leaf_index: of the fact.
        subject_id: whose, in hex.
        record_time: of the fact.
    """

    leaf_index: int
    subject_id: str
    record_time: datetime


class WatchGrounds:
    """Consents and disputes, by the facts in the order of the log.

    Attributes:
        consents: of partners that watch, which allow it: the leaf from which each is in effect,
            by its commitment in hex; without those that were ever paused.
        disputes: by number.
        disputed: people with a dispute or a restriction, in hex.
        restricted: people with a restriction of their own, in hex.
        linked: people with another id besides, in hex.
    """

    def __init__(self, partners: Collection[str] = ()) -> None:
        """Args: partners: that watch."""
        self._partners = frozenset(partners)
        self._paused: set[str] = set()
        self.consents: dict[str, int] = {}
        self.disputes: dict[str, OpenedDispute | None] = {}
        self.disputed: set[str] = set()
        self.restricted: set[str] = set()
        self.linked: set[str] = set()

    def add(self, fact: LoggedFact) -> None:
        """The next fact. Raises LookupError or TypeError where it says nothing that could hold."""
        body = fact.body
        if not self._partners:
            return
        if fact.kind == CONSENT.name and body["partner"] in self._partners:
            self._consent(body["consent_commitment"], fact.leaf_index, body)
        elif fact.kind == CONTRIBUTION.name and body["kind"] == "link":
            self.linked |= {body["alias"], body["kept"]}
        elif fact.kind == RESTRICTION.name:
            self.disputed.add(body["subject_id"])
            self.restricted.add(body["subject_id"])
        elif fact.kind == DISPUTE.name:
            self.disputed.add(body["subject_id"])
            number, person = body["dispute"], body["subject_id"]
            is_first = number not in self.disputes and body["version"] == 1
            opened = OpenedDispute(fact.leaf_index, person, fact.record_time)
            self.disputes[number] = opened if is_first else None

    def _consent(self, commitment: str, leaf_index: int, body: Mapping[str, object]) -> None:
        if body.get("pause_time") is not None:
            self._paused.add(commitment)
            self.consents.pop(commitment, None)
        purposes = body["purposes"]
        allows = isinstance(purposes, list) and int(Purpose.POST_LOAN_MANAGEMENT) in purposes
        if allows and commitment not in self._paused:
            self.consents.setdefault(commitment, leaf_index)
