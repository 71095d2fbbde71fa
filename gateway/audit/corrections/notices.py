# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Notices: which partner was told what is no longer right of one person. Pure.

A correction's fact holds its notices, and the root of the Merkle tree (RFC 6962) over them.
"""

from __future__ import annotations

import struct
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from gateway.domain.corrections.feed import NoticeKind
from gateway.domain.facts.bodies import Body, time_text
from gateway.log.merkle import Frontier, leaf_hash

MOST_NOTICES = 1000
"""Of one correction; what shows more answers to be wrong is several corrections."""

MOST_ANSWERS = 500
"""That one notice names; a partner that got more has several notices."""

Cause = int | UUID
"""What makes answers wrong: a contribution by its number, or by its id a fact that restricts
something or lifts that."""

Told = Mapping[tuple[str, bytes], Sequence[int]]
"""Leaf indexes of answers by partner and by the person's name in the log."""


@dataclass(frozen=True, slots=True)
class Notice:
    """One partner that was told what is no longer right of one person.

    Attributes:
        partner: its id.
        subject_commitment: the person, as entries name them.
        leaf_indexes: of the answers, ascending.
    """

    partner: str
    subject_commitment: bytes
    leaf_indexes: tuple[int, ...]

    @property
    def leaf(self) -> bytes:
        """What the tree holds of it."""
        name, count = self.partner.encode(), len(self.leaf_indexes)
        head = struct.pack(">I", len(name)) + name + self.subject_commitment
        return head + struct.pack(f">{count}Q", *self.leaf_indexes)


@dataclass(frozen=True, slots=True)
class Searched:
    """What of the log was searched for a contribution, a restriction or its lifting.

    Attributes:
        cause: what makes answers wrong.
        low: first leaf that was searched.
        high: the first one that was not.
        since: answers from then on.
        people: whose records it changed.
        kind: what notices say of the answers.
    """

    cause: Cause
    low: int
    high: int
    since: datetime
    people: int
    kind: NoticeKind = NoticeKind.CORRECTION


def notices_of(told: Told) -> list[Notice]:
    """Notices, by partner and person."""
    return [
        Notice(partner, person, tuple(indexes[start : start + MOST_ANSWERS]))
        for (partner, person), found in sorted(told.items())
        for indexes in [sorted(found)]
        for start in range(0, len(indexes), MOST_ANSWERS)
    ]


def root_of(notices: Iterable[Notice]) -> bytes:
    """The root over notices, in their order."""
    tree = Frontier()
    for notice in notices:
        tree.add(leaf_hash(notice.leaf))
    return tree.root


def correction_bodies(searched: Searched, notices: Sequence[Notice]) -> Iterator[Body]:
    """The bodies of the facts that say so: one, or as many as its notices need."""
    starts = range(0, len(notices), MOST_NOTICES) or (0,)
    for part, start in enumerate(starts):
        some = notices[start : start + MOST_NOTICES]
        yield {
            **_cause(searched),
            "low": searched.low,
            "high": searched.high,
            "part": part,
            "since": time_text(searched.since),
            "people": searched.people,
            "root": root_of(some).hex(),
            "notices": [
                {
                    "partner": each.partner,
                    "subject_commitment": each.subject_commitment.hex(),
                    "leaf_indexes": list(each.leaf_indexes),
                }
                for each in some
            ],
        }


def _cause(searched: Searched) -> Body:
    """What a fact says of what it is about; of a correction as before there was anything else."""
    kind: Body = {} if searched.kind is NoticeKind.CORRECTION else {"kind": searched.kind.value}
    if isinstance(searched.cause, UUID):
        return {"restriction": str(searched.cause), **kind}
    return {"contribution_id": searched.cause, **kind}


def notices_in(body: Mapping[str, Any]) -> list[Notice]:
    """The notices of a fact.

    Raises:
        ValueError: they are not those of its root; LookupError and TypeError: nor any.
    """
    found = [
        Notice(
            each["partner"],
            bytes.fromhex(each["subject_commitment"]),
            tuple(each["leaf_indexes"]),
        )
        for each in body["notices"]
    ]
    if root_of(found).hex() != body["root"]:
        raise ValueError("the notices are not those of the root")
    return found


def joined(found: Iterable[tuple[str, bytes, int]]) -> dict[tuple[str, bytes], list[int]]:
    """Partner, person and leaf index of answers, by partner and person; each once."""
    told: dict[tuple[str, bytes], set[int]] = defaultdict(set)
    for partner, person, index in found:
        told[partner, person].add(index)
    return {key: sorted(indexes) for key, indexes in told.items()}
