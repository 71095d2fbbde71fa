# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What an export was asked for, and what it can therefore prove. Pure.

| kind | entries in it | what they prove, with the leaf hashes of the whole tree |
| --- | --- | --- |
| all | every one | everything |
| partner | the partner's | none left out up to its last counter in the export |
| period | one run of neighbours | none left out of the run |
| subject | those about the subject | that they are in the log; not that there are no others |
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from creditgateway.v1 import transparency_pb2 as pb
from google.protobuf.message import DecodeError

from gateway.audit.export.format import members, unhex
from gateway.errors import MalformedError
from gateway.log.merkle import HASH_LENGTH
from gateway.wire.timestamps import from_timestamp


class SelectionKind(StrEnum):
    """Which entries were asked for."""

    ALL = "all"
    PARTNER = "partner"
    PERIOD = "period"
    SUBJECT = "subject"


@dataclass(frozen=True, slots=True)
class Selection:
    """Which entries were asked for; made by the functions below.

    Attributes:
        kind: which of the others counts.
        partner: the partner's id.
        low: first moment of the period, UTC.
        high: first moment no longer in it.
        subjects: the subject's commitments, one per version of the pseudonym key.
    """

    kind: SelectionKind = SelectionKind.ALL
    partner: str = ""
    low: datetime | None = None
    high: datetime | None = None
    subjects: tuple[bytes, ...] = ()

    def matches(self, raw: bytes) -> bool:
        """Whether a leaf was asked for; one that cannot be read never is, unless all are."""
        if self.kind is SelectionKind.ALL:
            return True
        if self.kind is SelectionKind.PERIOD:
            return self._covers(leaf_time(raw))
        try:
            entry = pb.AuditEntry.FromString(raw)
        except DecodeError:
            return False
        if self.kind is SelectionKind.PARTNER:
            return entry.partner == self.partner
        return entry.subject_commitment in self.subjects

    def _covers(self, moment: datetime | None) -> bool:
        """Whether a moment lies in the period."""
        if moment is None or self.low is None or self.high is None:
            return False
        return self.low <= moment < self.high


def everything() -> Selection:
    """The whole log."""
    return Selection()


def of_partner(partner: str) -> Selection:
    """One partner's entries."""
    return Selection(SelectionKind.PARTNER, partner=partner)


def of_period(low: datetime, high: datetime) -> Selection:
    """The entries of a period, `high` not included. Raises ValueError when it is empty."""
    if not low < high:
        raise ValueError("the period ends before it begins")
    return Selection(SelectionKind.PERIOD, low=low.astimezone(UTC), high=high.astimezone(UTC))


def of_subject(commitments: Collection[bytes]) -> Selection:
    """The entries about one subject, by its commitments."""
    return Selection(SelectionKind.SUBJECT, subjects=tuple(sorted(commitments)))


def leaf_time(raw: bytes) -> datetime | None:
    """When a leaf's entry was made; None when it does not say."""
    try:
        return from_timestamp(pb.AuditEntry.FromString(raw).entry_time)
    except (DecodeError, ValueError):
        return None


def selection_document(selection: Selection) -> dict[str, Any]:
    """The selection as it stands in a manifest."""
    document: dict[str, Any] = {"kind": selection.kind.value}
    if selection.kind is SelectionKind.PARTNER:
        document["partner"] = selection.partner
    if selection.kind is SelectionKind.PERIOD and selection.low and selection.high:
        document["from"] = moment_text(selection.low)
        document["to"] = moment_text(selection.high)
    if selection.kind is SelectionKind.SUBJECT:
        document["subject_commitments"] = [value.hex() for value in selection.subjects]
    return document


def parse_selection(document: Any) -> Selection:
    """The other way of `selection_document`. Raises MalformedError."""
    try:
        kind = SelectionKind(document["kind"])
    except (TypeError, KeyError, ValueError):
        raise MalformedError("not a selection") from None
    if kind is SelectionKind.ALL:
        members(document, {"kind": str})
        return everything()
    if kind is SelectionKind.PARTNER:
        members(document, {"kind": str, "partner": str})
        return of_partner(document["partner"])
    if kind is SelectionKind.SUBJECT:
        members(document, {"kind": str, "subject_commitments": list})
        return of_subject([_commitment(value) for value in document["subject_commitments"]])
    members(document, {"kind": str, "from": str, "to": str})
    try:
        return of_period(_moment(document["from"]), _moment(document["to"]))
    except ValueError:
        raise MalformedError("not a period") from None


def _commitment(value: Any) -> bytes:
    if not isinstance(value, str):
        raise MalformedError("a subject commitment is a text")
    return unhex(value, HASH_LENGTH)


def moment_text(moment: datetime) -> str:
    """A moment in its one form: UTC, microseconds, "Z"."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds").removesuffix("+00:00") + "Z"


def _moment(text: str) -> datetime:
    """Raises ValueError, also when it is not in that form."""
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None or moment_text(moment) != text:
        raise ValueError("not a moment in UTC")
    return moment
