# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Rules of facts in the log: each became one entry, and it is noted which. Pure.

What the facts say, and whether the records say the same, is looked at elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple
from uuid import UUID

from gateway.audit.fact_entry import is_whole, said_digest
from gateway.audit.facts.logged import ADOPTED_CAUSE
from gateway.audit.findings import Check, Finding
from gateway.audit.rows import FactRow
from gateway.audit.rules.columns import Entries
from gateway.audit.rules.rule import Rule
from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.codes import Outcome
from gateway.wire.entries import decode_entry


class SaidFact(NamedTuple):
    """What is remembered of the entry of a fact.

    Attributes:
        leaf_index: of the entry.
        actor: who the entry is of.
        digest: of all that it says of the fact's record (gateway.audit.fact_entry).
        kind: of the fact; "" in a state that an earlier release wrote down.
        adopted: whether it tells of a row that is older than facts.
    """

    leaf_index: int
    actor: str
    digest: bytes
    kind: str = ""
    adopted: bool = False


LoggedFacts = dict[bytes, SaidFact]
"""By the id of the fact."""


class Facts(Rule):
    """A fact becomes an entry once, and what is noted of that is so."""

    checks = (
        Check.FACT_ENTRY_DIFFERS,
        Check.FACT_REPEATED,
        Check.FACT_MISSING,
        Check.FACT_INVENTED,
        Check.FACT_DIFFERS,
    )

    @staticmethod
    def entries(entries: Entries, logged: LoggedFacts) -> Iterator[Finding]:
        """Each fact becomes an entry once; those of the entries are added to `logged`."""
        for place, message in entries.special.items():
            if not message.HasField("fact"):
                continue
            fact_id = message.fact.fact_id
            index, entry = entries.low + place, decode_entry(entries.leaves[place])
            if message.outcome == int(Outcome.RECORDED) and not is_whole(entry):
                yield Finding(Check.FACT_ENTRY_DIFFERS, index, row=_key(fact_id))
            yield from Facts.once(index, fact_id, logged)
            kind, adopted = message.fact.kind, message.fact.cause == ADOPTED_CAUSE
            logged[fact_id] = SaidFact(index, message.partner, said_digest(entry), kind, adopted)

    @staticmethod
    def once(index: int, fact_id: bytes, logged: Mapping[bytes, object]) -> Iterator[Finding]:
        """A fact that becomes an entry, against those that did."""
        if fact_id in logged:
            yield Finding(Check.FACT_REPEATED, index, row=_key(fact_id))

    @staticmethod
    def rows(rows: Iterable[FactRow], logged: LoggedFacts, trusted_from: int) -> Iterator[Finding]:
        """All notes of which leaf a fact became, against the entries.

        Args:
            rows: all.
            logged: of all entries from `trusted_from` on.
            trusted_from: the first leaf that was looked at.
        """
        left = dict(logged)
        for row in rows:
            found = left.pop(row.fact_id, None)
            if found is not None:
                if row.leaf_index != found[0]:
                    yield _differs(row, found[0])
            elif row.leaf_index >= trusted_from:
                yield Facts.invented(row)
        for fact_id, said in left.items():
            yield Finding(Check.FACT_MISSING, said.leaf_index, row=_key(fact_id))

    @staticmethod
    def believed(row: FactRow, entry: AuditEntry | None) -> Iterator[Finding]:
        """A note that names a leaf of the believed tree.

        Args:
            row: of such a leaf.
            entry: of that leaf; None: there is none that could be read.
        """
        if entry is None or entry.fact is None or entry.fact.fact_id != row.fact_id:
            yield Facts.invented(row)

    @staticmethod
    def invented(row: FactRow) -> Finding:
        """A note that names a leaf which is not the fact's."""
        return Finding(Check.FACT_INVENTED, None, row=_key(row.fact_id))


def _differs(row: FactRow, index: int) -> Finding:
    return Finding(Check.FACT_DIFFERS, index, column="leaf_index", row=_key(row.fact_id))


def _key(fact_id: bytes) -> str:
    name = str(UUID(bytes=fact_id)) if len(fact_id) == 16 else fact_id.hex()  # noqa: PLR2004
    return f"fact {name}"
