# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Erases everything of one person, for the operator.

Postgres lists what there is, under the locks of the person's buckets, and records the fact;
what is listed goes when that is an entry of the log.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from psycopg import errors

from gateway.errors import CorrectionError
from gateway.store.errors import translate_errors
from gateway.store.facts.recording import Connection
from gateway.store.queries import load_sql


@dataclass(frozen=True, slots=True)
class Erasure:
    """An erasure that is recorded.

    Attributes:
        contribution: its number.
        fact: its fact. Until that is in the log, nothing is deleted.
        versions: how many rows go, of all kinds.
    """

    contribution: int
    fact: UUID
    versions: int


def erase_person(
    connection: Connection, subject_ids: Collection[bytes], moment: datetime, cause: str
) -> Erasure:
    """Records that all records of a person are deleted, and the keys of their statements.

    Args:
        connection: of creditgateway_operator, in autocommit.
        subject_ids: some of the person's; those that are linked to them are found.
        moment: when.
        cause: why. Stands in the log for ever, so no names and no identifiers.

    Raises:
        CorrectionError: nothing is kept of this person.
        StoreNotReadyError: something is being deleted there already.
        StorePermissionError: it needs a second operator.
        StoreError: the database cannot be used.
    """
    given = {"subject_ids": sorted(subject_ids), "moment": moment, "cause": cause}
    with translate_errors():
        try:
            ((number, fact, versions),) = connection.execute(
                load_sql("deletions.erase_person"), given
            ).fetchall()
        except errors.NoDataFound:
            raise CorrectionError("no records are kept of this person") from None
    return Erasure(number, fact, versions)
