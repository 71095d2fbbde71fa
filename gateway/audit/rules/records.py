# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Rules of the records: every row is one that facts in the log make. Pure."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import fields
from typing import Any
from uuid import UUID

from gateway.audit.facts.logged import ADOPTED_CAUSE, Key, Row, is_about
from gateway.audit.findings import Check, Finding
from gateway.audit.rows import RecordedFact, StoredFact
from gateway.audit.rules.facts import LoggedFacts, SaidFact
from gateway.audit.rules.rule import Rule
from gateway.domain.facts.kinds import ADAPTER, COMPLETE, KEY_CHECK
from gateway.domain.reminders.schedule import SendingEnd

_BEGAN_WITH_IT = frozenset({ADAPTER.name, KEY_CHECK.name})
"""Kinds of facts that every gateway records at its start, since the log says that all have one."""

_TOO_LATE = SendingEnd.TOO_LATE.value
"""How a reminder may end that never became an entry: its day passed while it waited."""


class FactRecords(Rule):
    """A fact that is an entry is kept as its entry says, and took effect; and no other did."""

    checks = (
        Check.FACT_RECORD_MISSING,
        Check.FACT_RECORD_INVENTED,
        Check.FACT_RECORD_DIFFERS,
        Check.FACT_INCOMPLETE,
        Check.FACT_IMPOSSIBLE,
        Check.FACT_NOT_APPROVED,
        Check.APPROVAL_INVALID,
        Check.EVIDENCE_NOT_APPROVED,
        Check.FACT_ADOPTED_LATE,
        Check.COMPLETENESS_MISSING,
        Check.REMINDER_WITHOUT_CONSENT,
    )

    @staticmethod
    def invented(row: StoredFact) -> Finding:
        """A fact that says it is an entry, and no entry is of it."""
        return Finding(Check.FACT_RECORD_INVENTED, None, row=fact_key(row.recorded.fact_id))

    @staticmethod
    def incomplete(index: int, fact_id: bytes) -> Finding:
        """A fact that is an entry, and was not applied."""
        return Finding(Check.FACT_INCOMPLETE, index, row=fact_key(fact_id))

    @staticmethod
    def impossible(index: int, fact_id: str) -> Finding:
        """A fact that could not come after those before it."""
        return Finding(Check.FACT_IMPOSSIBLE, index, row=f"fact {fact_id}")

    @staticmethod
    def without_consent(index: int, fact_id: str) -> Finding:
        """A reminder that no consent allowed when it was made."""
        return Finding(Check.REMINDER_WITHOUT_CONSENT, index, row=f"fact {fact_id}")

    @staticmethod
    def adopted_late(index: int, fact_id: str) -> Finding:
        """A row that is said to be older than facts, when the log had said that it has them all."""
        return Finding(Check.FACT_ADOPTED_LATE, index, row=f"fact {fact_id}")

    @staticmethod
    def undeclared(logged: LoggedFacts, *, recorded: bool, migrated: bool) -> Iterator[Finding]:
        """The log says that every row has a fact before it holds what began with that.

        The migration that made adapters and key checks facts recorded it, before any of those:
        so where it is not in front of them, it was taken away, and the owner alone could do so.

        Args:
            logged: the facts of all entries.
            recorded: whether the fact that says so is recorded, and not in the log yet.
            migrated: whether the records have had that migration.
        """
        said = _first(logged, lambda fact: fact.kind == COMPLETE.name)
        begun = _first(logged, lambda fact: fact.kind in _BEGAN_WITH_IT and not fact.adopted)
        adopted = _first(logged, lambda fact: fact.kind in _BEGAN_WITH_IT and fact.adopted)
        if begun is not None and (said is None or said > begun):
            yield Finding(Check.COMPLETENESS_MISSING, begun, row=f"fact {COMPLETE.name}")
        elif said is None and not recorded and (migrated or adopted is not None):
            yield Finding(Check.COMPLETENESS_MISSING, adopted, row=f"fact {COMPLETE.name}")

    @staticmethod
    def gone(index: int, fact_id: bytes) -> Finding:
        """A fact that is an entry, and nothing is kept of it."""
        return Finding(Check.FACT_RECORD_MISSING, index, row=fact_key(fact_id))

    @staticmethod
    def unreadable(index: int, fact_id: str) -> Finding:
        """A fact whose body says nothing that could hold, though its entry vouches for it."""
        return Finding(Check.FACT_RECORD_DIFFERS, index, column="body", row=f"fact {fact_id}")

    @staticmethod
    def scope(index: int, fact_id: bytes) -> Finding:
        """A fact that is kept as one about something else."""
        return Finding(Check.FACT_RECORD_DIFFERS, index, column="scope", row=fact_key(fact_id))

    @staticmethod
    def not_approved(check: Check, index: int, fact_id: str) -> Finding:
        """A fact without the approval that it needed, or an approval that is none."""
        return Finding(check, index, row=f"fact {fact_id}")

    @staticmethod
    def evidence(check: Check, index: int, access_id: int) -> Finding:
        """A read or a destruction of evidence without the approval that it needed."""
        return Finding(check, index, row=f"access {access_id}")

    @staticmethod
    def row(
        row: StoredFact, index: int, said: RecordedFact, body: Mapping[str, Any] | None
    ) -> Iterator[Finding]:
        """What is kept of a fact, and what its entry says.

        Args:
            row: as stored.
            index: the leaf of its entry.
            said: by the entry.
            body: as it could be read; None: it could not.
        """
        key = fact_key(said.fact_id)
        differ = [
            each.name
            for each in fields(RecordedFact)
            if getattr(row.recorded, each.name) != getattr(said, each.name)
        ]
        if row.leaf_index != index:
            differ.append("leaf_index")
        if row.rejected:
            differ.append("rejected")
        if row.adopted != (said.cause == ADOPTED_CAUSE):
            differ.append("adopted")
        if body is None or row.digest != said.body_digest:
            differ.append("body")
        elif not is_about(said.kind, body, row.scope):
            differ.append("scope")
        for column in differ:
            yield Finding(Check.FACT_RECORD_DIFFERS, index, column=column, row=key)


class RecordRows(Rule):
    """The rows are those that the facts make: none besides, none missing, each the same."""

    checks = (Check.ROW_MISSING, Check.ROW_INVENTED, Check.ROW_DIFFERS)

    @staticmethod
    def table(
        table: str, key: Sequence[str], stored: Iterable[Row], expected: Mapping[Key, Row]
    ) -> Iterator[Finding]:
        """All rows of a table, or of a part of it.

        Args:
            table: of the schema credit.
            key: columns of its primary key.
            stored: all that are there, in one form.
            expected: what the facts make, by key.
        """
        left = dict(expected)
        for row in stored:
            values = tuple(row.get(column) for column in key)
            # A second row with a key that was taken is no better than an invented one.
            said = left.pop(values, None)
            if said is None:
                yield RecordRows.invented(table, values)
            elif row != said:
                yield from RecordRows.columns(table, values, row, said)
        for values in left:
            yield RecordRows.missing(table, values)

    @staticmethod
    def sendings(
        ended: Iterable[Row],
        waiting: Iterable[Row],
        made: Mapping[str, Row],
        coming: Collection[str],
    ) -> Iterator[Finding]:
        """Every reminder waits to be sent or ended, once; and nothing else did.

        How one ended is noted by whoever sends, and in no entry. What is not in the log, rejected
        or not, can only wait or be too late: nothing leaves before it is an entry.

        Args:
            ended: rows of credit.reminder_sent.
            waiting: rows of credit.reminder_waiting.
            made: the reminders that facts in the log make, by their ids.
            coming: ids of those that are recorded, and not in the log.
        """
        left = dict(made)
        for table, rows in (("reminder_sent", ended), ("reminder_waiting", waiting)):
            for row in rows:
                number = row["reminder_id"]
                said = left.pop(number, None)
                if said is not None and said["partner_id"] != row["partner_id"]:
                    yield RecordRows.differs(table, (number,), "partner_id")
                elif said is None and (
                    number in made
                    or number not in coming
                    or row.get("outcome", _TOO_LATE) != _TOO_LATE
                ):
                    yield RecordRows.invented(table, (number,))
        for number in left:
            yield RecordRows.missing("reminder_waiting", (number,))

    @staticmethod
    def columns(table: str, key: Key, row: Row, said: Row) -> Iterator[Finding]:
        """The columns in which a row is not what it must be; one that facts do not know is."""
        for column in {**said, **row}:
            if column not in row or column not in said or row[column] != said[column]:
                yield RecordRows.differs(table, key, column)

    @staticmethod
    def differs(table: str, key: Key, column: str) -> Finding:
        """A column of a row that is not what facts make it."""
        return Finding(Check.ROW_DIFFERS, None, column=column, row=row_key(table, key))

    @staticmethod
    def invented(table: str, key: Key) -> Finding:
        """A row that no fact makes."""
        return Finding(Check.ROW_INVENTED, None, row=row_key(table, key))

    @staticmethod
    def senseless(table: str, key: Key) -> Finding:
        """A row of which it cannot be told what it must be: what it is made of makes no sense."""
        return Finding(Check.ROW_DIFFERS, None, row=row_key(table, key))

    @staticmethod
    def missing(table: str, key: Key) -> Finding:
        """A row that facts make is not there."""
        return Finding(Check.ROW_MISSING, None, row=row_key(table, key))


class Versions(Rule):
    """What is stored of each contribution is what it wrote: nothing less, more or else."""

    checks = (Check.VERSIONS_DIFFER,)

    @staticmethod
    def root(index: int, contribution_id: int, said: bytes, computed: bytes) -> Iterator[Finding]:
        """The root hash in the log, and the one over what is stored."""
        if said != computed:
            key = row_key("contribution", (contribution_id,))
            yield Finding(Check.VERSIONS_DIFFER, index, row=key)


def _first(logged: LoggedFacts, wanted: Callable[[SaidFact], bool]) -> int | None:
    """The first leaf of such a fact; None: there is none."""
    return min((fact.leaf_index for fact in logged.values() if wanted(fact)), default=None)


def fact_key(fact_id: bytes) -> str:
    """How findings name a fact."""
    name = str(UUID(bytes=fact_id)) if len(fact_id) == 16 else fact_id.hex()  # noqa: PLR2004
    return f"fact {name}"


def row_key(table: str, key: Key) -> str:
    """How findings name a row: its table, and the columns of its key."""
    return " ".join([table, *map(_text, key)])


def _text(value: Any) -> str:
    if isinstance(value, bytes):
        return value.hex()
    return value.removeprefix("\\x") if isinstance(value, str) else str(value)
