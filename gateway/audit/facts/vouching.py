# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whether the entry of a fact vouches for what is stored of it. Pure."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from gateway.audit.fact_entry import record_digest
from gateway.audit.facts.logged import ADOPTED_CAUSE, LoggedFact
from gateway.audit.rows import StoredFact


def vouched(
    row: StoredFact, leaf_index: int, said: bytes, *, believed: bool = False
) -> LoggedFact | None:
    """The fact; None where it is not kept as its entry says.

    Args:
        row: as stored.
        leaf_index: of the entry that is of this fact.
        said: the digest of what that entry says (gateway.audit.fact_entry).
        believed: whether the body may be another one than the entry has the digest of.
    """
    recorded = row.recorded
    alone, in_a_call = record_digest(recorded), record_digest(recorded, timed=False)
    if row.leaf_index != leaf_index or said not in {alone, in_a_call}:
        return None
    if row.digest != recorded.body_digest and not believed:
        return None
    body = body_of(row)
    if body is None:
        return None
    return LoggedFact(
        leaf_index=leaf_index,
        fact_id=str(UUID(bytes=recorded.fact_id)),
        kind=recorded.kind,
        body=body,
        record_time=recorded.record_time,
        adopted=recorded.cause == ADOPTED_CAUSE,
        actor=recorded.actor,
        body_digest=recorded.body_digest,
        by_call=said == in_a_call,
    )


def body_of(row: StoredFact) -> Mapping[str, Any] | None:
    """What a fact says; None where it cannot be read."""
    try:
        body = json.loads(row.body)
    except (ValueError, RecursionError):
        return None
    return body if isinstance(body, dict) else None
