# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
r"""A fact of the log, and the rows of the records in one form to compare. Pure.

Rows are what Postgres's to_jsonb makes of them: bytes as "\x" and hex, dates and times as
ISO 8601. Two texts of one moment count as one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from gateway.domain.facts.bodies import (
    FOUR_EYES_SCOPE,
    KEYS_SCOPE,
    adapter_scope,
    consent_scope,
    correction_feed_scope,
    operator_key_scope,
    partner_scope,
    request_use_scope,
)
from gateway.domain.facts.people import person_scope
from gateway.domain.reminders.content import receipt_scope, reminder_scope

Row = Mapping[str, Any]
"""The columns of a row by name."""

Key = tuple[Any, ...]
"""The columns of a row's primary key."""


ADOPTED_CAUSE = "recorded before facts were logged"
"""The cause of facts that tell of rows which are older than facts; nobody else may state it."""


@dataclass(frozen=True, slots=True)
class LoggedFact:
    """A fact that is an entry of the log.

    Attributes:
        leaf_index: of its entry.
        fact_id: as text.
        kind: as gateway.domain.facts.kinds names it.
        body: what it says.
        record_time: when it was recorded.
        adopted: whether it tells of rows that are older than facts.
        actor: who recorded it.
        body_digest: SHA-256 of what it says, as stored.
        by_call: whether its entry is that of a partner's signed call.
    """

    leaf_index: int
    fact_id: str
    kind: str
    body: Mapping[str, Any]
    record_time: datetime
    adopted: bool = False
    actor: str = ""
    body_digest: bytes = b""
    by_call: bool = False


def hex_bytes(text: str | None) -> str | None:
    """Bytes as rows have them, from hex."""
    return None if text is None else f"\\x{text}"


def moment(text: Any) -> Any:
    """A time in one form; what is none stays as it is, and so differs from every time."""
    try:
        return datetime.fromisoformat(text).astimezone(UTC).isoformat()
    except (TypeError, ValueError, OverflowError):
        return text


def instant(text: Any) -> datetime | None:
    """A time to reckon with; None: there is none."""
    return None if text is None else datetime.fromisoformat(text)


def _consent_scope(body: Row) -> str:
    subject, commitment = body["subject_id"], body["consent_commitment"]
    return consent_scope(bytes.fromhex(subject), body["partner"], bytes.fromhex(commitment))


_OF_PARTNERS = ("partner", "key", "certificate", "partner-adapter", "reminder-endpoint")

_SCOPES: Mapping[str, Callable[[Row], str]] = {
    **dict.fromkeys(_OF_PARTNERS, lambda body: partner_scope(body["partner"])),
    "consent": _consent_scope,
    "adapter": lambda body: adapter_scope(bytes.fromhex(body["adapter_hash"])),
    **dict.fromkeys(("pseudonym-key", "key-check"), lambda _body: KEYS_SCOPE),
    # By functions of the database, which name these so.
    **dict.fromkeys(("contribution", "erasure", "expiry"), lambda _body: "contribution"),
    "complete": lambda _body: "records",
    **dict.fromkeys(
        ("dispute", "restriction"), lambda body: person_scope(bytes.fromhex(body["subject_id"]))
    ),
    "operator-key": lambda body: operator_key_scope(body["keyid"]),
    "four-eyes": lambda _body: FOUR_EYES_SCOPE,
    "correction": lambda body: (
        f"correction:{body['contribution_id']:d}"
        if "contribution_id" in body
        else f"correction:{body['restriction']}"
    ),
    **dict.fromkeys(
        ("correction-delivery", "correction-receipt"),
        lambda body: correction_feed_scope(body["partner"]),
    ),
    "reminder": lambda body: reminder_scope(
        body["partner"], bytes.fromhex(body["subject_commitment"])
    ),
    "reminder-receipt": lambda body: receipt_scope(body["partner"]),
    "request-use": lambda body: request_use_scope(UUID(body["request"])),
}
"""What facts are about, of kinds whose bodies cannot but say that."""

SAY_THEIR_SCOPE = frozenset({"policy", "approval", "request"})
"""Kinds of which nothing else in the body says it: there it is `scope`, but for those that were
recorded before it was written down (docs/adr/0096)."""


def is_about(kind: str, body: Mapping[str, Any], scope: str) -> bool:
    """Whether a fact's scope is what its body is about, where the body says that."""
    if kind in SAY_THEIR_SCOPE:
        return not says_scope(kind, body) or body["scope"] == scope
    make = _SCOPES.get(kind)
    try:
        return make is None or scope == make(body)
    except (LookupError, TypeError, ValueError):
        return False


def says_scope(kind: str, body: Mapping[str, Any]) -> bool:
    """Whether the body of a fact says what it is about."""
    return "scope" in body if kind in SAY_THEIR_SCOPE else kind in _SCOPES
