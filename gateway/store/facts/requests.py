# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Asks a second operator for what changes no fact: opening evidence, destroying its keys.

A request is a fact that waits for approval; its use is another one, once, by whoever asked. On
connections of the operator or the auditor.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
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
    given = [] if approved is None else [approved]
    permit_all(connection, [action], asked, cause=cause, approved=given, wait_s=wait_s)


def permit_all(  # noqa: PLR0913 - what, why, and with what
    connection: Connection,
    actions: Sequence[str],
    asked: Mapping[str, Any],
    *,
    cause: str,
    approved: Sequence[UUID],
    wait_s: float = _WAIT_S,
) -> None:
    """As `permit`, for what falls under several actions: each that is set has its own request.

    Args:
        connection: to the records, as whoever wants to do it.
        actions: of gateway.domain.facts.four_eyes.
        asked: just what is to be done.
        cause: why.
        approved: the requests, in any order; none: none was made.
        wait_s: for how long each use may take to become an entry of the log.

    Raises:
        ApprovalNeededError: requests were recorded, and have to be approved.
        ApprovalRefusedError: one is missing, is not approved, was used, or is for something else.
        FactPendingError: a use is not in the log in time; it counts as used.
        StoreError: the database cannot be used.
    """
    text = json.dumps(asked, sort_keys=True)
    given = list(dict.fromkeys(approved))
    needed = [action for action in actions if needs_request(connection, action)]
    if not given and needed:
        bodies = [request_body(action, text) for action in needed]
        made = [
            record_fact(connection, REQUEST, f"request:{uuid4()}", body, cause=cause)
            for body in bodies
        ]
        raise ApprovalNeededError(*made)
    # All of this before any is used up.
    if given and len(given) < len(needed):
        raise ApprovalRefusedError(f"this needs {len(needed)} approved requests: pass all of them")
    for request in given:
        _check_approved(connection, request, wait_s)
    left, used = list(actions), []
    with translate_errors(), connection.transaction():  # of all, or of none
        for request in given:
            action, use = _use(connection, request, left, text, cause=cause)
            left.remove(action)
            used.append(use)
    wait_until_effective(connection, used, wait_s)


def _check_approved(connection: Connection, request: UUID, wait_s: float) -> None:
    """Raises ApprovalRefusedError or FactPendingError: it is not approved, or not known."""
    if not _is_known(connection, request):
        raise ApprovalRefusedError("there is no such request")
    if awaited_approval(connection, request) is not None:
        raise ApprovalRefusedError("the request is not approved yet, or that is not in the log yet")
    wait_until_effective(connection, [request], wait_s)


def _use(
    connection: Connection, request: UUID, actions: Sequence[str], text: str, *, cause: str
) -> tuple[str, UUID]:
    """Uses a request up; of which of the actions it is, and the use. Raises as `permit_all`."""
    scope = request_use_scope(request)
    for action in actions:
        # A request says its action to whoever decides about it, and not to the one who asked.
        body = request_use_body(request, action, text)
        with suppress(StoreError), connection.transaction():
            return action, record_fact(connection, REQUEST_USE, scope, body, cause=cause)
    raise ApprovalRefusedError(
        "the request does not permit this: it is not approved, was used, is too old, or is"
        " of another login or for something else"
    )


def _is_known(connection: Connection, fact_id: UUID) -> bool:
    with translate_errors():
        row = connection.execute(load_sql("facts.state"), {"fact_id": fact_id}).fetchone()
    return row is not None
