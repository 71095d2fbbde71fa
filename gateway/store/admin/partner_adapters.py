# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Which adapters' files are approved for an institution, for the operator's commands.

Recorded as facts, as everything about partners: see `gateway.store.admin.partners`.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from gateway.domain.facts.bodies import partner_adapter_body, partner_scope
from gateway.domain.facts.kinds import PARTNER_ADAPTER
from gateway.errors import StoreError
from gateway.store.admin.partners import coming
from gateway.store.errors import translate_errors
from gateway.store.facts.approvals import reject_waiting
from gateway.store.facts.recording import Connection, pending_facts, record_fact
from gateway.store.queries import load_sql


@dataclass(frozen=True, slots=True)
class PartnerAdapter:
    """An adapter's file that was approved for a partner.

    Attributes:
        adapter_hash: SHA-256 of the file.
        name: as it says.
        content: the file.
        revoke_time: since when it is not approved any more; None: it is.
        pending: whether what is said here is not in effect yet.
    """

    adapter_hash: bytes
    name: str
    content: bytes
    revoke_time: datetime | None = None
    pending: bool = False


def partner_adapters(connection: Connection, partner_id: str) -> list[PartnerAdapter]:
    """All that were ever approved for it, as they will be once pending facts hold.

    Raises:
        StoreError: no such partner, or the database cannot be used.
    """
    coming(connection, partner_id)
    with translate_errors():
        rows = connection.execute(load_sql("partner_adapters.of_partner"), [partner_id]).fetchall()
    found = {row[0]: PartnerAdapter(*row) for row in rows}
    for fact in pending_facts(connection, partner_scope(partner_id)):
        if fact.kind == PARTNER_ADAPTER.name:
            body, end = fact.body, fact.body["revoke_time"]
            adapter_hash = bytes.fromhex(body["adapter_hash"])
            found[adapter_hash] = PartnerAdapter(
                adapter_hash,
                body["name"],
                bytes.fromhex(body["content"]),
                None if end is None else datetime.fromisoformat(end),
                pending=True,
            )
    return list(found.values())


def approve_adapter(
    connection: Connection, partner_id: str, name: str, content: bytes, *, cause: str = ""
) -> tuple[PartnerAdapter, list[UUID]]:
    """Records that a partner's files may be read by an adapter's file; nothing where they may.

    Args:
        connection: of the operator's role.
        partner_id: whose files.
        name: as the adapter's file says.
        content: the file.
        cause: why.

    Raises:
        StoreError: no such partner, or the database cannot be used.
    """
    wanted = PartnerAdapter(hashlib.sha256(content).digest(), name, content)
    known = _find(partner_adapters(connection, partner_id), wanted.adapter_hash)
    if known is not None and known.revoke_time is None:
        return known, []
    return wanted, [_record(connection, partner_id, wanted, cause)]


def revoke_adapter(
    connection: Connection, partner_id: str, adapter_hash: bytes, time: datetime, *, cause: str = ""
) -> tuple[PartnerAdapter, list[UUID]]:
    """Records that no file of the partner is taken by it any more; nothing where none is.

    Where approving it still waits for a second operator, that is rejected.

    Raises:
        StoreError: it was never approved for the partner.
    """
    named = _find(partner_adapters(connection, partner_id), adapter_hash)
    if named is None:
        raise StoreError("no adapter with that hash was approved for this partner")
    with translate_errors(), connection.transaction():
        rejected = reject_waiting(
            connection,
            PARTNER_ADAPTER,
            partner_scope(partner_id),
            cause,
            lambda body: body["adapter_hash"] == adapter_hash.hex() and not body["revoke_time"],
        )
        known = _find(partner_adapters(connection, partner_id), adapter_hash)
        if known is None:
            return replace(named, revoke_time=time), rejected
        if known.revoke_time is not None:
            return known, rejected
        wanted = replace(known, revoke_time=time)
        return wanted, [*rejected, _record(connection, partner_id, wanted, cause)]


def _find(known: list[PartnerAdapter], adapter_hash: bytes) -> PartnerAdapter | None:
    return next((each for each in known if each.adapter_hash == adapter_hash), None)


def _record(connection: Connection, partner_id: str, adapter: PartnerAdapter, cause: str) -> UUID:
    body = partner_adapter_body(
        partner_id,
        adapter.adapter_hash,
        adapter.name,
        adapter.content,
        revoke_time=adapter.revoke_time,
    )
    scope = partner_scope(partner_id)
    return record_fact(connection, PARTNER_ADAPTER, scope, body, cause=cause)
