# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Decides about changes that wait for a second operator, for the operator's commands.

Every connection here has the role creditgateway_operator. A decision is a fact itself. What is
refused here with a reason is refused by the database, too, whoever asks it.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from uuid import UUID

from gateway.audit.facts.approval_signature import sign_approval
from gateway.domain.facts.bodies import Body, approval_body, said
from gateway.domain.facts.four_eyes import APPROVE, REJECT, about
from gateway.domain.facts.kinds import APPROVAL, FactKind
from gateway.errors import ApprovalRefusedError, StoreConflictError, StoreError
from gateway.signing.signer import Signer
from gateway.store.errors import translate_errors
from gateway.store.facts.operators import login_of, operator_keys
from gateway.store.facts.recording import (
    Connection,
    awaited_approval,
    pending_facts,
    record_fact,
)
from gateway.store.queries import load_sql


@dataclass(frozen=True, slots=True)
class WaitingFact:
    """A change that waits for a second operator.

    Attributes:
        fact_id: by which it is named.
        kind: what kind it is of.
        scope: what it is about.
        text: what it says, as stored, with its salt.
        body_digest: of that.
        actor: who recorded it.
        cause: why.
        record_time: when.
        expire_time: from then on it cannot be approved.
        approved: whether it is, and waits for its entry or for another one before it.
    """

    fact_id: UUID
    kind: str
    scope: str
    text: str
    body_digest: bytes
    actor: str
    cause: str
    record_time: datetime
    expire_time: datetime
    approved: bool

    @property
    def body(self) -> Body:
        """What it says. Raises StoreError when that cannot be read, or is not what it was."""
        if sha256(self.text.encode()).digest() == self.body_digest:
            try:
                body = json.loads(self.text)
            except ValueError:
                body = None
            if isinstance(body, dict):
                return said(body)
        raise StoreError("the waiting change is not what was recorded: reject it")

    @property
    def about(self) -> Body:
        """What a decision names it by."""
        return about(self.fact_id, self.kind, self.body_digest, self.actor)


def waiting_facts(connection: Connection) -> list[WaitingFact]:
    """All of them, oldest first. Raises StoreError."""
    return _waiting(connection, None)


def waiting_fact(connection: Connection, fact_id: UUID) -> WaitingFact:
    """One of them.

    Raises:
        ApprovalRefusedError: it does not wait (any more).
        StoreError: the database cannot be used.
    """
    found = _waiting(connection, fact_id)
    if not found:
        raise ApprovalRefusedError(
            "no such change waits for approval: it has been decided, or needs none"
        )
    return found[0]


def _waiting(connection: Connection, fact_id: UUID | None) -> list[WaitingFact]:
    with translate_errors():
        rows = connection.execute(load_sql("approvals.waiting"), {"fact_id": fact_id}).fetchall()
    return [WaitingFact(*row) for row in rows]


def approve(
    connection: Connection, fact: WaitingFact, signer: Signer, now: datetime, *, cause: str = ""
) -> list[UUID]:
    """Records that the operator whose connection this is approves a change.

    Args:
        connection: of another login than the one that recorded it.
        fact: as it was looked at; nothing else is approved by this.
        signer: a key of that operator.
        now: the time.
        cause: why.

    Raises:
        ApprovalRefusedError: this operator, or this key, cannot approve it, or it was decided
            or overtaken meanwhile.
        StoreError: the database cannot be used.
    """
    login = login_of(connection)
    if fact.actor.partition(":")[2] == login:
        raise ApprovalRefusedError(
            "whoever recorded a change cannot approve it: another operator has to"
        )
    if fact.approved:
        raise ApprovalRefusedError("the change is approved already")
    if now >= fact.expire_time:
        raise ApprovalRefusedError("the change waited too long and expired: record it again")
    key = next((key for key in operator_keys(connection) if key.keyid == signer.keyid), None)
    if key is None or key.operator != login:
        raise ApprovalRefusedError(
            "the key is not one of this login's: `credit-gateway operator-key list` shows those"
        )
    if not key.counts(now):
        raise ApprovalRefusedError("the key is revoked, has expired or is not valid yet")
    body = approval_body(fact.about, APPROVE, signer.keyid, sign_approval(signer, fact.about))
    try:
        return [record_fact(connection, APPROVAL, fact.scope, body, cause=cause)]
    except StoreConflictError:
        raise ApprovalRefusedError(
            "the change was decided meanwhile, or was made against an older state, which another"
            " change has replaced: look at what holds now and record it again"
        ) from None


def reject(connection: Connection, fact: WaitingFact, *, cause: str = "") -> list[UUID]:
    """Records that a change is not to take effect. Whoever recorded it may do so, too.

    Raises:
        StoreConflictError: it is rejected already.
        StoreError: the database cannot be used.
    """
    body = approval_body(fact.about, REJECT)
    return [record_fact(connection, APPROVAL, fact.scope, body, cause=cause)]


def reject_waiting(
    connection: Connection,
    kind: FactKind,
    scope: str,
    cause: str,
    which: Callable[[Body], bool] = lambda _: True,
) -> list[UUID]:
    """Rejects what waits of a kind about something, and so never holds after what follows.

    Args:
        connection: of the operator's role, in the transaction that records what follows.
        kind: of what is rejected.
        scope: what that is about.
        cause: why.
        which: told what each says; all of them.

    Raises:
        StoreError: the database cannot be used.
    """
    recorded = []
    for fact in pending_facts(connection, scope):
        if fact.kind != kind.name or not which(fact.body):
            continue
        if awaited_approval(connection, fact.fact_id) is not None:
            decided = about(fact.fact_id, fact.kind, fact.body_digest, fact.actor)
            body = approval_body(decided, REJECT)
            recorded.append(record_fact(connection, APPROVAL, scope, body, cause=cause))
    return recorded
