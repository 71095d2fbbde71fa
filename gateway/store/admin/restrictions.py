# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Restricts all that is kept of a person: it stays, and is left out of every figure."""

from __future__ import annotations

from uuid import UUID, uuid4

from gateway.domain.facts.kinds import RESTRICTION
from gateway.domain.facts.people import person_scope, restriction_body
from gateway.errors import CorrectionError
from gateway.store.errors import translate_errors
from gateway.store.facts.recording import Connection, record_fact
from gateway.store.queries import load_sql


def restrict_person(
    connection: Connection, subject_id: bytes, cause: str, *, lift: bool = False
) -> list[UUID]:
    """Records that a person is restricted, or no longer is.

    Args:
        connection: of creditgateway_operator, in autocommit.
        subject_id: the person's.
        cause: why. Stands in the log for ever, so no names and no identifiers.
        lift: end what is in effect instead.

    Returns:
        The facts.

    Raises:
        CorrectionError: the person is restricted already, or is not.
        StoreError: the database cannot be used.
    """
    with translate_errors():
        rows = connection.execute(load_sql("subjects.restrictions"), {"subject": subject_id})
        known = [bytes(row[0]) for row in rows.fetchall()]
    if lift and not known:
        raise CorrectionError("this person is not restricted")
    if known and not lift:
        raise CorrectionError("this person is restricted already")
    scope = person_scope(subject_id)
    return [
        record_fact(
            connection,
            RESTRICTION,
            scope,
            restriction_body(subject_id, each, None, lifted=lift),
            cause=cause,
        )
        for each in known or [uuid4().bytes]
    ]
