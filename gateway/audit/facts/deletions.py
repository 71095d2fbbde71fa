# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Deletions of records, as answers that are older than they are see them. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from gateway.audit.facts.logged import LoggedFact
from gateway.domain.people.buckets import bucket_of


@dataclass(frozen=True, slots=True)
class Deletion:
    """That versions of a person's records were deleted.

    Attributes:
        subject_id: whose.
        first_version: data version of the oldest one that was.
        data_version: of the deletion itself: what answers name from there on was without them.
        leaf_index: of the deletion's entry.
    """

    subject_id: bytes
    first_version: int
    data_version: int
    leaf_index: int

    def is_of(self, subject_id: bytes, data_version: int) -> bool:
        """Whether an answer at that data version can rest on what was deleted."""
        return (
            self.subject_id == subject_id and self.first_version <= data_version < self.data_version
        )

    def is_said_by(self, fact: LoggedFact) -> bool:
        """Whether it is the deletion that a fact in the log tells of."""
        heads = fact.body.get("heads")
        bucket = str(bucket_of(self.subject_id))
        return (
            fact.leaf_index == self.leaf_index
            and isinstance(heads, dict)
            and heads.get(bucket) == self.data_version
        )


@dataclass(frozen=True, slots=True)
class Deleted:
    """Why an answer cannot be rebuilt any more.

    Attributes:
        leaf_index: of the entry of what deleted the records that it rests on.
        kind: "erasure" or "expiry".
    """

    leaf_index: int
    kind: str


def deleted_for(
    deletions: Iterable[tuple[Deletion, str]], subject_id: bytes, data_version: int
) -> Deleted | None:
    """The first deletion after an answer of what that can rest on; None: there is none.

    Args:
        deletions: with their kinds, as entries of the log vouch for them.
        subject_id: whom the answer is about.
        data_version: of the answer.
    """
    found = [
        Deleted(deletion.leaf_index, kind)
        for deletion, kind in deletions
        if deletion.is_of(subject_id, data_version)
    ]
    return min(found, key=lambda each: each.leaf_index, default=None)
