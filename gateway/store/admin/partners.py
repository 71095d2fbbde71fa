# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Adds and changes partners, for the operator's commands.

Every connection here has the role creditgateway_operator. Running gateways see
a change when they next renew their snapshot of the directory.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

import psycopg
from psycopg.rows import TupleRow

from gateway.domain.access.envelope import QUERY_METHOD
from gateway.domain.access.partner import Partner, Policy, SignatureRule
from gateway.domain.access.policy import policy_content, policy_hash
from gateway.domain.codes import Purpose, Section
from gateway.domain.quotas.limits import Quotas
from gateway.errors import StoreConflictError, StoreError
from gateway.signing.algorithms import check_registrable
from gateway.store.admin.directory import read_directory, read_partner
from gateway.store.errors import translate_errors
from gateway.store.queries import load_sql

Connection = psycopg.Connection[TupleRow]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class NewPartner:
    """A partner to be added; its keys come later.

    Attributes:
        partner_id: 2 to 63 of a-z, 0-9 and "-"; not "-" first.
        display_name: for people.
        adapter: name of its query adapter; None: it cannot query.
        policy: what it may do.
        contributes: may contribute records.
        certificates: (kind, value) as in Partner; one belongs to one partner.
        shares_client_numbers: its client numbers are those of all others that share theirs,
            and no numbers of its own.
    """

    partner_id: str
    display_name: str
    adapter: str | None
    policy: Policy
    contributes: bool
    certificates: Sequence[tuple[str, str]]
    shares_client_numbers: bool = False


@dataclass(frozen=True, slots=True)
class Change:
    """Changes to a partner; None: unchanged. Fields as in NewPartner.

    Quotas are replaced as a whole; Quotas() removes them.
    """

    display_name: str | None = None
    adapter: str | None = None
    methods: frozenset[str] | None = None
    purposes: frozenset[Purpose] | None = None
    sections: frozenset[Section] | None = None
    signature_rule: SignatureRule | None = None
    algorithms: frozenset[str] | None = None
    max_in_flight: int | None = None
    quotas: Quotas | None = None
    contributes: bool | None = None


def add_partner(connection: Connection, partner: NewPartner) -> None:
    """Adds a partner with its policy and certificates, or nothing at all.

    Raises:
        StoreConflictError: the id or a certificate is taken.
        StoreError: the id is not one, or the database refused otherwise.
    """
    content = policy_content(partner.policy)
    content_hash = policy_hash(content)
    with translate_errors(), connection.transaction():
        connection.execute(load_sql("partners_admin.add_policy"), [content_hash, content])
        connection.execute(
            load_sql("partners_admin.add_partner"),
            [
                partner.partner_id,
                partner.display_name,
                partner.adapter,
                content_hash,
                partner.contributes,
                partner.shares_client_numbers,
            ],
        )
        _add_certificates(connection, partner.partner_id, partner.certificates)


def change_partner(connection: Connection, partner_id: str, change: Change) -> None:
    """Changes a partner, or nothing at all; a new policy is a new version.

    Raises:
        StoreConflictError: its policy was changed by somebody else meanwhile.
        StoreError: no such partner, or the database refused otherwise.
    """
    partner = show_partner(connection, partner_id)
    before = partner.policy
    policy = Policy(
        methods=_either(change.methods, before.methods | _usual_methods(change, partner)),
        purposes=_either(change.purposes, before.purposes),
        sections=_either(change.sections, before.sections),
        signature_rule=_either(change.signature_rule, before.signature_rule),
        algorithms=_either(change.algorithms, before.algorithms),
        max_in_flight=_either(change.max_in_flight, before.max_in_flight),
        quotas=before.quotas if change.quotas is None else _some(change.quotas),
    )
    content = policy_content(policy)
    content_hash = policy_hash(content)
    facts = [change.display_name, change.adapter, content_hash, change.contributes]
    with translate_errors(), connection.transaction():
        connection.execute(load_sql("partners_admin.add_policy"), [content_hash, content])
        changed = connection.execute(
            load_sql("partners_admin.change"), [*facts, partner_id, partner.policy_hash]
        )
        if changed.rowcount != 1:
            raise StoreConflictError("the partner was changed by somebody else: try again")


def _usual_methods(change: Change, partner: Partner) -> frozenset[str]:
    """Whoever gets its first adapter may query."""
    first = change.adapter is not None and partner.adapter is None
    return frozenset({QUERY_METHOD} if first else ())


def add_certificates(
    connection: Connection, partner_id: str, certificates: Sequence[tuple[str, str]]
) -> None:
    """Adds certificates, (kind, value) as in Partner, all or none.

    Raises:
        StoreConflictError: one is taken, by whomever.
        StoreError: no such partner.
    """
    show_partner(connection, partner_id)
    with translate_errors(), connection.transaction():
        _add_certificates(connection, partner_id, certificates)


def remove_certificates(
    connection: Connection, partner_id: str, certificates: Sequence[tuple[str, str]]
) -> None:
    """Removes certificates, all or none.

    Raises:
        StoreError: the partner has not got one of them.
    """
    with translate_errors(), connection.transaction():
        for kind, value in certificates:
            removed = connection.execute(
                load_sql("partners_admin.remove_certificate"), [partner_id, kind, value]
            )
            _expect_one(removed, "the partner has no such certificate")


def _add_certificates(
    connection: Connection, partner_id: str, certificates: Sequence[tuple[str, str]]
) -> None:
    for kind, value in certificates:
        connection.execute(load_sql("partners_admin.add_certificate"), [partner_id, kind, value])


def _some(quotas: Quotas) -> Quotas | None:
    """A policy without quotas says nothing of them."""
    return None if quotas == Quotas() else quotas


def _either(wanted: T | None, known: T) -> T:
    return known if wanted is None else wanted


def add_key(  # noqa: PLR0913 - a key's six facts
    connection: Connection,
    *,
    partner_id: str,
    algorithm: str,
    public_key: bytes,
    valid_from: datetime,
    valid_until: datetime,
) -> str:
    """Adds a public key of a partner.

    Args:
        connection: of the operator's role.
        partner_id: whose.
        algorithm: name of a row of gateway.signing.algorithms.
        public_key: DER SubjectPublicKeyInfo.
        valid_from: first moment it counts.
        valid_until: first moment it no longer counts.

    Returns:
        The keyid.

    Raises:
        KeyFileError: it is not a key of that algorithm, or anybody could sign for it.
        StoreConflictError: the key stands for this partner, another one or the gateway already.
        StoreError: no such partner, or the validity ends before it begins.
    """
    keyid = check_registrable(algorithm, public_key)
    values = [keyid, algorithm, public_key, valid_from, valid_until, partner_id]
    try:
        with translate_errors():
            added = connection.execute(load_sql("partners_admin.add_key"), values)
    except StoreConflictError:
        raise StoreConflictError(
            "the key is registered already, for this partner or another one, or is the gateway's"
            " own: make a new one"
        ) from None
    _expect_one(added, "there is no such partner")
    return keyid


def revoke_key(connection: Connection, partner_id: str, keyid: str, time: datetime) -> None:
    """Revokes the key from that time on. An earlier revocation stays.

    Raises:
        StoreError: the partner has no such key.
    """
    with translate_errors():
        revoked = connection.execute(
            load_sql("partners_admin.revoke_key"), [partner_id, keyid, time]
        ).fetchone()
    if revoked != (True,):
        raise StoreError("the partner has no such key")


def suspend_partner(connection: Connection, partner_id: str, time: datetime) -> None:
    """Suspends the partner from that time on. An earlier suspension stays.

    Raises:
        StoreError: no such partner.
    """
    with translate_errors():
        suspended = connection.execute(load_sql("partners_admin.suspend"), [time, partner_id])
    _expect_one(suspended, "there is no such partner")


def resume_partner(connection: Connection, partner_id: str) -> None:
    """Lifts a suspension.

    Raises:
        StoreError: no such partner.
    """
    with translate_errors():
        resumed = connection.execute(load_sql("partners_admin.resume"), [partner_id])
    _expect_one(resumed, "there is no such partner")


def list_partners(connection: Connection) -> list[Partner]:
    """All partners by id, including suspended ones. Raises as `read_directory`."""
    return list(read_directory(connection).partners.values())


def show_partner(connection: Connection, partner_id: str) -> Partner:
    """One partner, also a suspended one.

    Raises:
        StoreError: no such partner, or as `read_directory`.
    """
    partner = read_partner(connection, partner_id)
    if partner is None:
        raise StoreError("there is no such partner")
    return partner


def _expect_one(cursor: psycopg.Cursor[TupleRow], otherwise: str) -> None:
    """The statement found its row."""
    if cursor.rowcount != 1:
        raise StoreError(otherwise)
