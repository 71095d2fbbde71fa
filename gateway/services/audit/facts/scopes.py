# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What facts are about, of those whose bodies do not say it: they are older than that. Pure.

An approval was only taken for a fact of the same scope, so it is compared with that fact. Of the
others nothing can be told, and they are counted (docs/adr/0096).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from uuid import UUID

from gateway.audit.facts.logged import SAY_THEIR_SCOPE, LoggedFact, says_scope
from gateway.audit.findings import Finding
from gateway.audit.rows import StoredFact
from gateway.audit.rules.records import FactRecords
from gateway.domain.facts.kinds import APPROVAL


class OlderScopes:
    """Facts whose bodies do not say what they are about.

    Attributes:
        believed: of how many that could not be compared so far.
    """

    def __init__(self) -> None:
        """Before the first fact."""
        self.believed = 0
        self._decided: dict[str, list[tuple[int, StoredFact]]] = defaultdict(list)

    def entry(self, row: StoredFact, fact: LoggedFact) -> Iterator[Finding]:
        """The next fact that is an entry, as it is stored."""
        yield from self.stored(row)
        if fact.kind not in SAY_THEIR_SCOPE or says_scope(fact.kind, fact.body):
            return
        self.believed += 1
        if fact.kind == APPROVAL.name:
            # What it decides about comes later, or never becomes an entry.
            self._decided[str(fact.body.get("fact_id"))].append((fact.leaf_index, row))

    def stored(self, row: StoredFact) -> Iterator[Finding]:
        """Any fact: those that decided about it have its scope."""
        if not self._decided:
            return
        name = str(UUID(bytes=row.recorded.fact_id))
        for index, approval in self._decided.pop(name, ()):
            self.believed -= 1
            if approval.scope != row.scope:
                yield FactRecords.scope(index, approval.recorded.fact_id)
