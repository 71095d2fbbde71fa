# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Facts whose ids of people were changed by a rekey key, before whoever has no key. Pure.

The digest in the log is of the body with the first ids, and only the keys give that back. Without
them such a body is believed, and counted; what names nobody is compared as always. That ids were
changed at all is believed of no row: the key's own fact has to be in the log.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from gateway.audit.facts.logged import LoggedFact
from gateway.audit.facts.vouching import vouched
from gateway.audit.findings import Finding
from gateway.audit.rows import StoredFact
from gateway.audit.rules.facts import SaidFact
from gateway.audit.rules.records import RecordRows
from gateway.domain.facts.kinds import OF_NOBODY
from gateway.domain.facts.rekeyed import names_people
from gateway.errors import ConfigurationError

_TABLE = "rekeying"


@dataclass(frozen=True, slots=True)
class Change:
    """A row of credit.rekeying.

    Attributes:
        version: of the ids that it makes.
        facts_to: the number of the last fact that was changed.
        ended: whether all are changed.
    """

    version: int
    facts_to: int
    ended: bool


@dataclass(frozen=True, slots=True)
class KeyVersions:
    """Versions of ids that facts about keys tell of, but for the first one there is.

    Attributes:
        logged: whose facts are entries.
        pending: whose facts are recorded, and not in the log yet.
    """

    logged: Collection[int] = ()
    pending: Collection[int] = ()


@dataclass(slots=True)
class ChangedIds:
    """What is compared of facts, and what is believed, where ids may have been changed.

    Attributes:
        by_keys: whether there are keys that give bodies back; then none is believed.
        changes: that facts vouch for.
        findings: of changes that none does, or that did not happen.
        believed: facts whose bodies were believed so far.
    """

    by_keys: bool = False
    changes: list[Change] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    believed: int = 0
    _unchanged: set[int] = field(default_factory=set)

    @classmethod
    def of(cls, noted: Sequence[Change], known: KeyVersions, *, by_keys: bool) -> ChangedIds:
        """Looks which of the noted changes facts about keys vouch for.

        Args:
            noted: as stored.
            known: what facts say.
            by_keys: see the class.

        Raises:
            ConfigurationError: a change has not ended, or its fact is not in the log yet, so that
                without keys nothing can be said of people.
        """
        made = cls(by_keys)
        for change in noted:
            if change.version in known.logged or (by_keys and change.version in known.pending):
                made.changes.append(change)
            elif change.version in known.pending:
                raise ConfigurationError(
                    f"ids of people are of version {change.version}, and that key is not in the log"
                    " yet: a serving gateway, or `credit-gateway log admit`, makes the entry"
                )
            else:
                made.findings.append(RecordRows.invented(_TABLE, (change.version,)))
        if made.left_out and not all(change.ended for change in made.changes):
            raise ConfigurationError(
                "ids of people in these records are being changed: `credit-gateway keys rekey` has"
                " to end before they can be compared"
            )
        return made

    @property
    def left_out(self) -> bool:
        """Whether people's records cannot be compared with the log: that takes the keys."""
        return bool(self.changes) and not self.by_keys

    def fact(self, row: StoredFact, said: SaidFact, *, again: bool = False) -> LoggedFact | None:
        """The fact, as `vouched` gives it; believed where its ids were changed.

        Args:
            row: as stored.
            said: by its entry.
            again: whether it was asked for before, and is not counted once more.
        """
        fact = vouched(row, said.leaf_index, said.digest)
        if not self.left_out or row.recorded.kind in OF_NOBODY:
            return fact
        covering = [change for change in self.changes if row.number <= change.facts_to]
        if not covering or not names_people(row.body):
            return fact
        if fact is not None:
            # A change takes every id up to where it came: so there was none.
            if not again:
                self._note_unchanged(covering)
            return fact
        fact = vouched(row, said.leaf_index, said.digest, believed=True)
        self.believed += fact is not None and not again
        return fact

    def _note_unchanged(self, covering: Sequence[Change]) -> None:
        new = {change.version for change in covering} - self._unchanged
        self._unchanged |= new
        self.findings += self._differences(new)

    @staticmethod
    def _differences(versions: Collection[int]) -> Iterator[Finding]:
        for version in sorted(versions):
            yield RecordRows.differs(_TABLE, (version,), "facts_to")
