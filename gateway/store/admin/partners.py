# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Adds and changes partners, for the operator's commands.

Every connection here has the role creditgateway_operator. Nothing changes at once: facts
are recorded, which take effect with their entries in the log (docs/adr/0045). A change
builds on what is pending before it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar
from uuid import UUID

from gateway.domain.access.envelope import QUERY_METHOD
from gateway.domain.access.partner import Partner, Policy, SignatureRule
from gateway.domain.access.policy import policy_content, policy_hash
from gateway.domain.codes import Purpose, Section
from gateway.domain.facts.bodies import (
    Body,
    certificate_body,
    partner_body,
    partner_scope,
    policy_body,
    time_text,
)
from gateway.domain.facts.kinds import CERTIFICATE, PARTNER, POLICY
from gateway.domain.quotas.limits import Quotas
from gateway.errors import StoreConflictError, StoreError
from gateway.store.admin.directory import read_directory, read_partner
from gateway.store.admin.pending_partners import coming_partner
from gateway.store.errors import translate_errors
from gateway.store.facts.approvals import reject_waiting
from gateway.store.facts.recording import Connection, newest_fact, record_fact
from gateway.store.queries import load_sql

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
    case_days: int | None = None
    dispute_rules: str | None = None
    contributes: bool | None = None


def add_partner(connection: Connection, partner: NewPartner, *, cause: str = "") -> list[UUID]:
    """Records a partner with its policy and certificates, or nothing at all.

    Args:
        connection: of the operator's role.
        partner: what is added.
        cause: why; as of `record_fact`, here and below.

    Returns:
        The facts that say so, here and below.

    Raises:
        StoreConflictError: the id or a certificate is taken.
        StoreError: the id is not one, or the database refused otherwise.
    """
    scope = partner_scope(partner.partner_id)
    with translate_errors(), connection.transaction():
        recorded, content_hash = _policy(connection, scope, partner.policy, cause)
        area = 0 if partner.shares_client_numbers else _new_client_area(connection)
        body = partner_body(
            partner=partner.partner_id,
            display_name=partner.display_name,
            adapter=partner.adapter,
            policy_hash=content_hash,
            contributes=partner.contributes,
            client_area=area,
            suspend_time=None,
            previous=None,
        )
        recorded.append(record_fact(connection, PARTNER, scope, body, cause=cause))
        for kind, value in partner.certificates:
            certificate = certificate_body(partner.partner_id, kind, value)
            recorded.append(record_fact(connection, CERTIFICATE, scope, certificate, cause=cause))
    return recorded


def change_partner(
    connection: Connection, partner_id: str, change: Change, *, cause: str = ""
) -> list[UUID]:
    """Records changes of a partner, or nothing at all; a new policy is a new version.

    Raises:
        StoreConflictError: it was changed by somebody else meanwhile.
        StoreError: no such partner, or the database refused otherwise.
    """
    scope = partner_scope(partner_id)
    with translate_errors(), connection.transaction():
        before = _newest_state(connection, partner_id)
        partner = coming(connection, partner_id)
        policy = _changed_policy(change, partner)
        recorded, content_hash = _policy(connection, scope, policy, cause)
        state = {
            "display_name": _either(change.display_name, before["display_name"]),
            "adapter": _either(change.adapter, before["adapter"]),
            "contributes": _either(change.contributes, before["contributes"]),
            "policy_hash": content_hash.hex(),
        }
        recorded.append(_record_state(connection, before | state, cause))
    return recorded


def _changed_policy(change: Change, partner: Partner) -> Policy:
    before = partner.policy
    return Policy(
        methods=_either(change.methods, before.methods | _usual_methods(change, partner)),
        purposes=_either(change.purposes, before.purposes),
        sections=_either(change.sections, before.sections),
        signature_rule=_either(change.signature_rule, before.signature_rule),
        algorithms=_either(change.algorithms, before.algorithms),
        max_in_flight=_either(change.max_in_flight, before.max_in_flight),
        quotas=before.quotas if change.quotas is None else _some(change.quotas),
        case_days=_either(change.case_days, before.case_days),
        dispute_rules=_either(change.dispute_rules, before.dispute_rules),
    )


def _usual_methods(change: Change, partner: Partner) -> frozenset[str]:
    """Whoever gets its first adapter may query."""
    first = change.adapter is not None and partner.adapter is None
    return frozenset({QUERY_METHOD} if first else ())


def _some(quotas: Quotas) -> Quotas | None:
    """A policy without quotas says nothing of them."""
    return None if quotas == Quotas() else quotas


def _either(wanted: T | None, known: T) -> T:
    return known if wanted is None else wanted


def suspend_partner(
    connection: Connection, partner_id: str, time: datetime, *, cause: str = ""
) -> list[UUID]:
    """Records that the partner is suspended from that time on. An earlier suspension stays.

    It must not wait for a second operator, so changes of the partner that do are rejected: its
    keys, certificates and policies wait on.

    Raises:
        StoreConflictError: it was changed by somebody else meanwhile.
        StoreError: no such partner.
    """
    with translate_errors(), connection.transaction():
        rejected = reject_waiting(connection, PARTNER, partner_scope(partner_id), cause)
        before = _newest_state(connection, partner_id)
        if before["suspend_time"] is not None and before["suspend_time"] <= time_text(time):
            return rejected
        state = before | {"suspend_time": time_text(time)}
        return [*rejected, _record_state(connection, state, cause)]


def resume_partner(connection: Connection, partner_id: str, *, cause: str = "") -> list[UUID]:
    """Records that a suspension is lifted.

    Raises:
        StoreConflictError: it was changed by somebody else meanwhile.
        StoreError: no such partner.
    """
    before = _newest_state(connection, partner_id)
    return [_record_state(connection, before | {"suspend_time": None}, cause)]


def list_partners(connection: Connection) -> list[Partner]:
    """All partners by id, including suspended ones. Raises as `read_directory`."""
    return list(read_directory(connection).partners.values())


def new_partners(connection: Connection, scopes: Iterable[str]) -> list[Partner]:
    """Partners that hold once what is pending does, and do not hold yet.

    Args:
        connection: of the operator's role.
        scopes: of all pending facts.

    Raises:
        StoreError: the database cannot be used, or holds what it should not.
    """
    names = sorted(
        scope.removeprefix("partner:") for scope in set(scopes) if scope.startswith("partner:")
    )
    unknown = [name for name in names if read_partner(connection, name) is None]
    found = [coming_partner(connection, name) for name in unknown]
    return [partner for partner in found if partner is not None]


def show_partner(connection: Connection, partner_id: str) -> Partner:
    """One partner as it is, also a suspended one.

    Raises:
        StoreError: no such partner holds, or as `read_directory`.
    """
    partner = read_partner(connection, partner_id)
    if partner is None:
        raise StoreError("there is no such partner")
    return partner


def coming(connection: Connection, partner_id: str) -> Partner:
    """One partner as it will be once all that is pending holds, also a suspended one.

    Raises:
        StoreError: no such partner, or as `read_directory`.
    """
    partner = coming_partner(connection, partner_id)
    if partner is None:
        raise StoreError("there is no such partner")
    return partner


def _newest_state(connection: Connection, partner_id: str) -> dict[str, Any]:
    """The newest state of a partner, pending or not, ready to be followed by another one."""
    found = newest_fact(connection, PARTNER, partner_scope(partner_id))
    if found is None:
        raise StoreError("there is no such partner")
    fact_id, body = found
    return body | {"previous": str(fact_id)}


def _record_state(connection: Connection, state: Body, cause: str) -> UUID:
    try:
        return record_fact(connection, PARTNER, partner_scope(state["partner"]), state, cause=cause)
    except StoreConflictError:
        raise StoreConflictError("the partner was changed by somebody else: try again") from None


def _policy(
    connection: Connection, scope: str, policy: Policy, cause: str
) -> tuple[list[UUID], bytes]:
    """Records a policy unless it holds already; the facts for it, and its hash."""
    content = policy_content(policy)
    content_hash = policy_hash(content)
    known = connection.execute(load_sql("partners_admin.knows_policy"), [content_hash]).fetchone()
    if known == (True,):
        return [], content_hash
    body = policy_body(content_hash, content)
    return [record_fact(connection, POLICY, scope, body, cause=cause)], content_hash


def _new_client_area(connection: Connection) -> int:
    ((area,),) = connection.execute(load_sql("partners_admin.new_client_area")).fetchall()
    return int(area)
