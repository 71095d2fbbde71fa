# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Registers and revokes consents, for the operator's commands.

Neither the person nor the partner's reference is stored as such: the subject id
is a pseudonym and the reference a keyed commitment (gateway.domain.people.subject).
Nothing changes at once: facts are recorded (docs/adr/0045).
"""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from gateway.domain.consents.consent import Granted
from gateway.domain.facts.bodies import Body, consent_body, consent_scope, time_text
from gateway.domain.facts.kinds import CONSENT
from gateway.domain.people.commitments import Commitments
from gateway.errors import StoreError
from gateway.store.errors import translate_errors
from gateway.store.facts.recording import Connection, pending_facts, record_fact
from gateway.store.queries import load_sql
from gateway.store.records.consent_rows import consent_from_row
from gateway.store.records.consents import statement


def add_consent(  # noqa: PLR0913 - whose consent and for whom, what it allows, and why
    connection: Connection,
    subject_id: bytes,
    partner_id: str,
    consent_commitment: bytes,
    granted: Granted,
    *,
    names: Commitments,
    cause: str = "",
) -> UUID:
    """Records a consent.

    Args:
        connection: of the operator's role.
        subject_id: whose consent, 32 bytes.
        partner_id: who may ask.
        consent_commitment: to the partner's reference, 32 bytes.
        granted: what the person agreed to.
        names: bind the consent to the person.
        cause: why, as of `record_fact`.

    Returns:
        The fact.

    Raises:
        StoreConflictError: that subject, partner and reference have one already.
        StoreError: no such partner, or the period ends before it begins.
    """
    person = _person(connection, subject_id)
    require_partner(connection, partner_id)
    body = consent_body(
        subject_id=person,
        partner=partner_id,
        consent_commitment=consent_commitment,
        purposes=granted.purposes,
        valid_from=granted.valid_from,
        valid_until=granted.valid_until,
        terms=granted.terms,
        terms_commitment=names.terms(person, consent_commitment, granted),
    )
    scope = consent_scope(person, partner_id, consent_commitment)
    return record_fact(connection, CONSENT, scope, body, cause=cause)


def revoke_consent(  # noqa: PLR0913 - which consent, from when on, and why
    connection: Connection,
    subject_id: bytes,
    partner_id: str,
    consent_commitment: bytes,
    time: datetime,
    *,
    cause: str = "",
) -> UUID | None:
    """Records that the consent is revoked from that time on. An earlier revocation stays.

    Returns:
        The fact; None: it is revoked from an earlier time on already.

    Raises:
        StoreError: there is no such consent.
    """
    person = _person(connection, subject_id)
    body = _newest(connection, person, partner_id, consent_commitment)
    if body is None:
        raise StoreError("there is no such consent")
    if body["revoke_time"] is not None and body["revoke_time"] <= time_text(time):
        return None
    scope = consent_scope(person, partner_id, consent_commitment)
    revoked = body | {"revoke_time": time_text(time)}
    return record_fact(connection, CONSENT, scope, revoked, cause=cause)


def newest_consent(
    connection: Connection, subject_id: bytes, partner_id: str, consent_commitment: bytes
) -> Body | None:
    """A consent as it will be once all that is pending holds; None: there is none.

    Args:
        connection: of the operator's role.
        subject_id: any id of the person.
        partner_id: who may ask.
        consent_commitment: to the partner's reference.

    Raises:
        StoreError: the database cannot be used.
    """
    return _newest(connection, _person(connection, subject_id), partner_id, consent_commitment)


def _newest(
    connection: Connection, person: bytes, partner_id: str, consent_commitment: bytes
) -> Body | None:
    """The consent as it will be once all that is pending holds."""
    facts = pending_facts(connection, consent_scope(person, partner_id, consent_commitment))
    if facts:
        return facts[-1].body
    asked = {"subject_id": person, "partner_id": partner_id, "commitment": consent_commitment}
    with translate_errors(), connection.cursor(binary=True) as cursor:
        row = cursor.execute(statement("consents.one"), asked).fetchone()
    if row is None:
        return None
    known = consent_from_row(row)
    return consent_body(
        subject_id=known.subject_id or person,
        partner=partner_id,
        consent_commitment=consent_commitment,
        purposes=known.purposes,
        valid_from=known.valid_from,
        valid_until=known.valid_until,
        revoke_time=known.revoke_time,
        pause_time=known.pause_time,
        terms=known.terms,
        terms_commitment=known.terms_commitment,
    )


def _person(connection: Connection, subject_id: bytes) -> bytes:
    """The id that is kept of the person whose id this is."""
    with translate_errors():
        ((person,),) = connection.execute(load_sql("consents.person"), [subject_id]).fetchall()
    return bytes(person)


def require_partner(connection: Connection, partner_id: str) -> None:
    """That there is such a partner.

    Raises:
        StoreError: there is none.
    """
    with translate_errors():
        row = connection.execute(load_sql("consents.partner"), {"partner": partner_id}).fetchone()
    if row != (True,):
        raise StoreError("there is no such partner")
