# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Consents with terms for a `tests.support.gateway.stack.Stack`, put into the database."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import psycopg
from psycopg import sql

from gateway.domain.codes import Purpose
from gateway.domain.consents.consent import Granted, Terms, terms_commitment
from gateway.domain.people.subject import consent_commitment
from gateway.store.records.consent_rows import terms_columns
from tests.support.gateway.stack import REFERENCE, Bank, Stack


def limit_consent(
    stack: Stack, bank: Bank, resident_id: str, terms: Terms, *, reference: str = REFERENCE
) -> bytes:
    """Gives a registered consent terms, by whoever holds the keys; what names its uses."""
    subject = stack.subject_id(resident_id)
    key = stack.keys.commitment_key()
    commitment = consent_commitment(key, bank.partner_id, reference)
    where = {"subject": subject, "partner": bank.partner_id, "commitment": commitment}
    with psycopg.connect(stack.database_url) as owner:
        row = owner.execute(
            "SELECT purposes, valid_from, valid_until FROM credit.consent"
            " WHERE subject_id = %(subject)s AND partner_id = %(partner)s"
            " AND consent_commitment = %(commitment)s",
            where,
        ).fetchone()
        assert row is not None
        purposes: list[int]
        valid_from: datetime
        purposes, valid_from, valid_until = row
        granted = Granted(frozenset(map(Purpose, purposes)), valid_from, valid_until, terms)
        bound = terms_commitment(key, subject, commitment, granted)
        values = {"terms_commitment": bound, "granted_subject_id": subject} | terms_columns(terms)
        change_consent(owner, where, values)
    return bound


def change_consent(
    owner: psycopg.Connection[Any], where: dict[str, Any], values: dict[str, Any]
) -> None:
    """Writes columns of one consent, as only the database's owner can."""
    assigned = sql.SQL(", ").join(
        sql.SQL("{} = {}").format(sql.Identifier(name), sql.Placeholder(name)) for name in values
    )
    statement = sql.SQL(
        "UPDATE credit.consent SET {} WHERE subject_id = %(subject)s"
        " AND partner_id = %(partner)s AND consent_commitment = %(commitment)s"
    ).format(assigned)
    assert owner.execute(statement, where | values).rowcount == 1
