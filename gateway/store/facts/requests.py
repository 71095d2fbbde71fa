# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Asks a second operator for what changes no fact: opening evidence, destroying its keys.

A request is a fact that waits for approval; its use is another one, once, by whoever asked. On
connections of the operator or the auditor.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from uuid import UUID, uuid4

from gateway.domain.facts.bodies import request_body, request_use_body, request_use_scope
from gateway.domain.facts.kinds import REQUEST, REQUEST_USE
from gateway.errors import ApprovalNeededError, ApprovalRefusedError, StoreError
from gateway.store.errors import translate_errors
from gateway.store.facts.recording import (
    Connection,
    awaited_approval,
    record_fact,
    wait_until_effective,
)
from gateway.store.queries import load_sql

_WAIT_S = 30.0


def needs_request(connection: Connection, action: str) -> bool:
    """Whether an action needs a second operator; not where the records are elsewhere.

    Raises:
        StoreError: the database cannot be used.
    """
    with translate_errors():
        ((known,),) = connection.execute(load_sql("approvals.has_requests")).fetchall()
        if not known:
            return False
        asked = {"action": action}
        ((needed,),) = connection.execute(load_sql("approvals.needs_request"), asked).fetchall()
    return bool(needed)


def permit(  # noqa: PLR0913 - what, why, and with what
    connection: Connection,
    action: str,
    asked: Mapping[str, Any],
    *,
    cause: str,
    approved: UUID | None,
    wait_s: float = _WAIT_S,
) -> None:
    """Returns once it may be done: nothing is set, or its approved request is used up now.

    Args:
        connection: to the records, as whoever wants to do it.
        action: of gateway.domain.facts.four_eyes.
        asked: just what is to be done; the same when it is asked and when it is used.
        cause: why.
        approved: the request; None: none was made.
        wait_s: for how long the use may take to become an entry of the log.

    Raises:
        ApprovalNeededError: a request was recorded, and has to be approved.
        ApprovalRefusedError: the request is not approved, was used, or is for something else.
        FactPendingError: its use is not in the log in time; it counts as used.
        StoreError: the database cannot be used.
    """
    text = json.dumps(asked, sort_keys=True)
    if approved is None:
        if not needs_request(connection, action):
            return
        body = request_body(action, text)
        made = record_fact(connection, REQUEST, f"request:{uuid4()}", body, cause=cause)
        raise ApprovalNeededError(made)
    if not _is_known(connection, approved):
        raise ApprovalRefusedError("there is no such request")
    if awaited_approval(connection, approved) is not None:
        raise ApprovalRefusedError("the request is not approved yet, or that is not in the log yet")
    wait_until_effective(connection, [approved], wait_s)
    body, scope = request_use_body(approved, action, text), request_use_scope(approved)
    try:
        used = record_fact(connection, REQUEST_USE, scope, body, cause=cause)
    except StoreError:
        raise ApprovalRefusedError(
            "the request does not permit this: it is not approved, was used, is too old, or is"
            " of another login or for something else"
        ) from None
    wait_until_effective(connection, [used], wait_s)


def _is_known(connection: Connection, fact_id: UUID) -> bool:
    with translate_errors():
        row = connection.execute(load_sql("facts.state"), {"fact_id": fact_id}).fetchone()
    return row is not None
