# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Registers and revokes consents, for the operator's commands.

Neither the person nor the partner's reference is stored as such: the subject id
is a pseudonym and the reference a keyed commitment (gateway.domain.people.subject).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

import psycopg
from psycopg.rows import TupleRow

from gateway.domain.codes import Purpose
from gateway.errors import StoreError
from gateway.store.errors import translate_errors
from gateway.store.queries import load_sql


def add_consent(  # noqa: PLR0913, PLR0917 - a consent's six facts
    connection: psycopg.Connection[TupleRow],
    subject_id: bytes,
    partner_id: str,
    consent_commitment: bytes,
    purposes: Iterable[Purpose],
    valid_from: datetime,
    valid_until: datetime,
) -> None:
    """Registers a consent.

    Args:
        connection: of the operator's role.
        subject_id: whose consent, 32 bytes.
        partner_id: who may ask.
        consent_commitment: to the partner's reference, 32 bytes.
        purposes: what for.
        valid_from: first moment it holds.
        valid_until: first moment it no longer holds.

    Raises:
        StoreConflictError: that subject, partner and reference have one already.
        StoreError: no such partner, or the period ends before it begins.
    """
    values = {
        "subject_id": subject_id,
        "partner_id": partner_id,
        "consent_commitment": consent_commitment,
        "purposes": sorted(int(purpose) for purpose in set(purposes)),
        "valid_from": valid_from,
        "valid_until": valid_until,
    }
    with translate_errors():
        added = connection.execute(load_sql("consents.add"), values).fetchone()
    if added != (True,):
        raise StoreError("there is no such partner")


def revoke_consent(
    connection: psycopg.Connection[TupleRow],
    subject_id: bytes,
    partner_id: str,
    consent_commitment: bytes,
    time: datetime,
) -> None:
    """Revokes the consent from that time on. An earlier revocation stays.

    Raises:
        StoreError: there is no such consent.
    """
    with translate_errors():
        revoked = connection.execute(
            load_sql("consents.revoke"), [subject_id, partner_id, consent_commitment, time]
        ).fetchone()
    if revoked != (True,):
        raise StoreError("there is no such consent")
