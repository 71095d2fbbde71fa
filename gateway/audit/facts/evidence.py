# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whether evidence was opened, and its keys destroyed, only after a second operator approved. Pure.

Each opening is an entry of the log, of the verb "open-evidence"; each destruction one of the
verb "retention"; each move of evidence to files one of the verb "move-evidence", behind the opening
under which it was read; and each move of entries one of the verb "move-entries", behind the record
that began it and says how long it may go on. Where that needs a second operator by the facts before
it, the same login has to have used an approved request shortly before.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from gateway.audit.facts.fold import Fold
from gateway.audit.facts.history import LAG
from gateway.audit.facts.logged import LoggedFact
from gateway.audit.findings import Check
from gateway.audit.moved.entries import BEGIN_VERB, MOVE_VERB, begun_range, moved_range
from gateway.audit.rows import RecordedAccess
from gateway.domain.facts.four_eyes import DESTROY_EVIDENCE, OPEN_EVIDENCE
from gateway.domain.facts.kinds import APPROVAL, FOUR_EYES, REQUEST_USE

_WITHIN: Mapping[str, tuple[str, timedelta]] = {
    # As credit.may_do says it.
    OPEN_EVIDENCE: (OPEN_EVIDENCE, timedelta(minutes=15)),
    # What a partner said about a case, before that was of the verb above.
    "case-read": (OPEN_EVIDENCE, timedelta(days=1)),
    # The record is made once all is destroyed, which may take long.
    "retention": (DESTROY_EVIDENCE, timedelta(days=1)),
    # Whoever moves evidence could keep no files. It is begun by an opening, which has to be made as
    # soon as any and serves for a day; the record of the move comes at its end (ADR 94).
    "move-evidence": (DESTROY_EVIDENCE, timedelta(days=2)),
    # Its files are looked at before the approval. Then it goes on for the days that this says.
    BEGIN_VERB: (DESTROY_EVIDENCE, timedelta(minutes=15)),
    # Before moves were begun by a record, and one that was is looked at below.
    MOVE_VERB: (DESTROY_EVIDENCE, timedelta(days=1)),
}
"""What falls under four eyes, by the verb of its record: the action, and how long after its use a
request still permits it."""

_SWAP = timedelta(days=1)
"""A partition that is begun in time may take so long: its record is made at the end."""

TAKES_EFFECT = LAG
"""How long after it was recorded, and approved, a setting may take to be in effect; an entry of a
fact has no time of its own. What is done meanwhile may not have needed anybody yet."""

VERBS = frozenset(_WITHIN)
"""Of records that are looked at here."""


class EvidenceReads:
    """What was permitted so far, in the order of the log."""

    def __init__(self) -> None:
        """Before the first fact."""
        self._uses: dict[tuple[str, str], list[datetime]] = {}  # by login and action
        self._set_since: dict[str, datetime] = {}
        self._approved: dict[str, datetime] = {}
        self._begun: list[RecordedAccess] = []

    def add(self, fact: LoggedFact) -> None:
        """Takes the next fact, which was found right.

        Raises:
            LookupError, TypeError, ValueError: it says nothing that could hold.
        """
        if fact.kind == REQUEST_USE.name:
            key = _login(fact.actor), str(fact.body["action"])
            self._uses.setdefault(key, []).append(fact.record_time)
        elif fact.kind == APPROVAL.name:
            self._approved[str(fact.body["fact_id"])] = fact.record_time
        elif fact.kind == FOUR_EYES.name:
            since = max(fact.record_time, self._approved.get(fact.fact_id, fact.record_time))
            actions = set(map(str, fact.body["actions"]))
            self._set_since = {each: self._set_since.get(each, since) for each in actions}

    def objection(self, access: RecordedAccess, fold: Fold) -> Check | None:
        """Whether an entry of a read or a destruction had no approval that it needed.

        Args:
            access: as its entry says.
            fold: the rows that the facts before it make.
        """
        action, within = _WITHIN[access.verb]
        if access.verb == BEGIN_VERB:
            # Also where nothing is set: then it may go on when something is. If it was not
            # approved, it is named itself.
            self._begun.append(access)
        setting = fold.rows[FOUR_EYES.table].get((True,))
        if setting is None or action not in setting["actions"]:
            return None
        time = access.access_time
        if time <= self._set_since.get(action, time) + TAKES_EFFECT:
            return None
        used = self._uses.get((_login(access.actor), action), ())
        # The clocks of two databases may differ.
        is_fine = any(at - LAG <= time <= at + within + LAG for at in used)
        return None if is_fine or self._goes_on(access) else Check.EVIDENCE_NOT_APPROVED

    def _goes_on(self, access: RecordedAccess) -> bool:
        """Whether it moves entries that the same login began to move, and in time."""
        moved = moved_range(access)
        if moved is None:
            return False
        for each in self._begun:
            found = begun_range(each)
            if found is None or _login(each.actor) != _login(access.actor):
                continue
            begun, within = found
            until = each.access_time + within + _SWAP
            in_time = each.access_time <= access.access_time <= until
            if in_time and begun.start <= moved.start and moved.stop <= begun.stop:
                return True
        return False


def _login(actor: str) -> str:
    """Who that is, whatever role they took."""
    return actor.partition(":")[2]
