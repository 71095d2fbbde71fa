# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Adds and removes what partners are known by, keys and certificates, for the operator's commands.

Recorded as facts, as everything about partners: see `gateway.store.admin.partners`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from gateway.domain.access.partner import PartnerKey
from gateway.domain.facts.bodies import Body, certificate_body, key_body, partner_scope
from gateway.domain.facts.kinds import CERTIFICATE, KEY
from gateway.errors import StoreConflictError, StoreError
from gateway.signing.algorithms import check_registrable
from gateway.store.admin.partners import coming
from gateway.store.errors import translate_errors
from gateway.store.facts.approvals import reject_waiting
from gateway.store.facts.recording import Connection, record_fact


def add_key(  # noqa: PLR0913 - a key's six facts, and why
    connection: Connection,
    *,
    partner_id: str,
    algorithm: str,
    public_key: bytes,
    valid_from: datetime,
    valid_until: datetime,
    cause: str = "",
) -> list[UUID]:
    """Records a public key of a partner.

    Args:
        connection: of the operator's role.
        partner_id: whose.
        algorithm: name of a row of gateway.signing.algorithms.
        public_key: DER SubjectPublicKeyInfo.
        valid_from: first moment it counts.
        valid_until: first moment it no longer counts.
        cause: why.

    Raises:
        KeyFileError: it is not a key of that algorithm, or anybody could sign for it.
        StoreConflictError: the key stands for this partner, another one or the gateway already.
        StoreError: no such partner, or the validity ends before it begins.
    """
    keyid = check_registrable(algorithm, public_key)
    coming(connection, partner_id)
    body = key_body(
        partner=partner_id,
        keyid=keyid,
        algorithm=algorithm,
        public_key=public_key,
        valid_from=valid_from,
        valid_until=valid_until,
    )
    try:
        return [record_fact(connection, KEY, partner_scope(partner_id), body, cause=cause)]
    except StoreConflictError:
        raise StoreConflictError(
            "the key is registered already, for this partner or another one, or is the gateway's"
            " own: make a new one"
        ) from None


def revoke_key(
    connection: Connection, partner_id: str, keyid: str, time: datetime, *, cause: str = ""
) -> list[UUID]:
    """Records that the key is revoked from that time on. An earlier revocation stays.

    Where adding it still waits for a second operator, that is rejected.

    Raises:
        StoreError: the partner has no such key.
    """
    scope = partner_scope(partner_id)
    with translate_errors(), connection.transaction():
        rejected = reject_waiting(
            connection, KEY, scope, cause, lambda body: body["keyid"] == keyid
        )
        key = coming(connection, partner_id).keys.get(keyid)
        if key is None and not rejected:
            raise StoreError("the partner has no such key")
        if key is None or (key.revoke_time is not None and key.revoke_time <= time):
            return rejected
        body = _revoked(partner_id, key, time)
        return [*rejected, record_fact(connection, KEY, scope, body, cause=cause)]


def _revoked(partner_id: str, key: PartnerKey, time: datetime) -> Body:
    return key_body(
        partner=partner_id,
        keyid=key.keyid,
        algorithm=key.algorithm,
        public_key=key.public_key,
        valid_from=key.valid_from,
        valid_until=key.valid_until,
        revoke_time=time,
    )


def add_certificates(
    connection: Connection,
    partner_id: str,
    certificates: Sequence[tuple[str, str]],
    *,
    cause: str = "",
) -> list[UUID]:
    """Records certificates, (kind, value) as in Partner, all or none.

    Raises:
        StoreConflictError: one is taken, by whomever.
        StoreError: no such partner.
    """
    coming(connection, partner_id)
    return _record_certificates(connection, partner_id, certificates, cause, removed=False)


def remove_certificates(
    connection: Connection,
    partner_id: str,
    certificates: Sequence[tuple[str, str]],
    *,
    cause: str = "",
) -> list[UUID]:
    """Records that certificates are removed, all or none.

    Where adding one still waits for a second operator, that is rejected.

    Raises:
        StoreError: the partner has not got one of them.
    """
    named = set(certificates)
    if named - set(coming(connection, partner_id).certificates):
        raise StoreError("the partner has no such certificate")
    with translate_errors(), connection.transaction():
        rejected = reject_waiting(
            connection,
            CERTIFICATE,
            partner_scope(partner_id),
            cause,
            lambda body: (body["kind"], body["value"]) in named and not body["removed"],
        )
        left = set(coming(connection, partner_id).certificates)
        given = [each for each in certificates if each in left]
        removed = _record_certificates(connection, partner_id, given, cause, removed=True)
    return [*rejected, *removed]


def _record_certificates(
    connection: Connection,
    partner_id: str,
    certificates: Sequence[tuple[str, str]],
    cause: str,
    *,
    removed: bool,
) -> list[UUID]:
    scope = partner_scope(partner_id)
    with translate_errors(), connection.transaction():
        return [
            record_fact(
                connection,
                CERTIFICATE,
                scope,
                certificate_body(partner_id, kind, value, removed=removed),
                cause=cause,
            )
            for kind, value in certificates
        ]
