# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What is on record about a person beside their accounts, and changes answers. Pure.

Queries read it from the tables that facts make, replay from the facts themselves; both as rows
in the form of Postgres's to_jsonb, so that both come to the same.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from gateway.domain.codes import DisputedItem, DisputeOutcome, DisputeState, RestrictionScope
from gateway.domain.disputes.dispute import Dispute, StatementState
from gateway.domain.months import month_of

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True, repr=False)
class Marks:
    """Of one person, under all their ids.

    Attributes:
        facts: how many facts it comes from; an answer's entry says so.
        disputes: in the order in which they were opened.
        restricted: account ids that are left out of figures.
        all_restricted: whether all accounts are.
        keys: wrapped keys of the person, by subject id and key id.
    """

    facts: int = 0
    disputes: tuple[Dispute, ...] = ()
    restricted: frozenset[bytes] = frozenset()
    all_restricted: bool = False
    keys: Mapping[tuple[bytes, bytes], bytes] | None = None

    @property
    def scope(self) -> RestrictionScope:
        """What is left out."""
        if self.all_restricted:
            return RestrictionScope.PERSON
        return RestrictionScope.ACCOUNTS if self.restricted else RestrictionScope.NONE

    @property
    def open_disputes(self) -> tuple[Dispute, ...]:
        """Those that are not over."""
        return tuple(each for each in self.disputes if not each.state.is_over)

    @property
    def shown(self) -> Dispute | None:
        """The one whose statement travels with answers: the newest that is shown."""
        shown = [each for each in self.disputes if is_shown(each)]
        return shown[-1] if shown else None

    def counts(self, account_id: bytes) -> bool:
        """Whether figures are made of an account, too."""
        return not self.all_restricted and account_id not in self.restricted


NO_MARKS = Marks()


def is_shown(dispute: Dispute) -> bool:
    """Whether the person's statement travels with answers: not once it was withdrawn."""
    return (
        dispute.statement_state is StatementState.SHOWN
        and dispute.state is not DisputeState.WITHDRAWN
    )


def marks_of_rows(
    facts: int, disputes: Iterable[Row], restrictions: Iterable[Row], keys: Iterable[Row] = ()
) -> Marks:
    """What rows say of a person.

    Args:
        facts: how many facts they come from.
        disputes: rows of credit.dispute.
        restrictions: rows of credit.restriction.
        keys: rows of credit.person_key.

    Raises:
        ValueError: no fact can have made such a row.
    """
    found = [dispute_of_row(row) for row in disputes]
    found.sort(key=lambda each: (each.open_time, each.dispute_id))
    inforce = [row for row in restrictions if row["end_time"] is None]
    return Marks(
        facts=facts,
        disputes=tuple(found),
        restricted=frozenset(
            unhex(row["account_id"]) for row in inforce if row["account_id"] is not None
        ),
        all_restricted=any(row["scope"] == "person" for row in inforce),
        keys={
            (unhex(row["subject_id"]), unhex(row["key_id"])): unhex(row["wrapped_key"])
            for row in keys
        },
    )


def dispute_of_row(row: Row) -> Dispute:
    """A row of credit.dispute. Raises ValueError, LookupError or TypeError."""
    month, shown = row["month"], row["statement_state"]
    return Dispute(
        dispute_id=unhex(row["dispute_id"]),
        subject_id=unhex(row["subject_id"]),
        opened_by=row["opened_by"],
        against=row["partner_id"],
        account_id=unhex(row["account_id"]),
        month=None if month is None else month_of(date.fromisoformat(month)),
        item=DisputedItem(row["item"]),
        rules=row["rules"],
        state=DisputeState[row["state"].upper()],
        outcome=None if row["outcome"] is None else DisputeOutcome[row["outcome"].upper()],
        open_time=datetime.fromisoformat(row["open_time"]),
        answer_by=datetime.fromisoformat(row["answer_by_time"]),
        resolve_by=datetime.fromisoformat(row["resolve_by_time"]),
        answer_time=_time(row["answer_time"]),
        end_time=_time(row["end_time"]),
        evidence=_digests(row["evidence"]),
        answer_evidence=_digests(row["answer_evidence"]),
        correction=row["correction"],
        restricted=row["restricted"],
        statement=unhex(row["statement"] or ""),
        statement_state=None if shown is None else StatementState[shown.upper()],
        version=row["version"],
    )


def unhex(text: str) -> bytes:
    r"""Bytes as rows have them: "\x" and hex."""
    return bytes.fromhex(text.removeprefix("\\x"))


def _time(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


def _digests(texts: Collection[str]) -> tuple[bytes, ...]:
    return tuple(map(unhex, texts))
