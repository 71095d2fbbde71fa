# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whether facts that needed a second operator had one, by the facts before them. Pure.

What needs one, and who may be it, is decided here again as Postgres decided it
(credit.needs_approval), from the rows that the facts in the log make, and each signature is
verified again: whoever has the rights of the database can say anything in its tables.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any, NamedTuple
from uuid import UUID

from gateway.audit.facts.approval_signature import is_signed
from gateway.audit.facts.fold import Fold
from gateway.audit.facts.logged import Key, LoggedFact, Row, hex_bytes, instant, moment
from gateway.audit.findings import Check
from gateway.domain.facts.four_eyes import APPROVE, ERASE_RECORDS, about
from gateway.domain.facts.kinds import (
    APPROVAL,
    ERASURE,
    EXPIRY,
    FOUR_EYES,
    KINDS,
    OPERATOR_KEY,
    REQUEST,
    REQUEST_USE,
)

_TWO = 2
_A_DAY = timedelta(days=1)
_DELETIONS = frozenset({ERASURE.name, EXPIRY.name})
_ACTIONS = {kind.name: kind.action for kind in KINDS if kind.action is not None}
_Rows = Mapping[str, Mapping[Key, Row]]


class _Approved(NamedTuple):
    """A fact that somebody approved with a right signature."""

    kind: str
    body_digest: str
    recorder: str


class Approvals:
    """What was approved so far, in the order of the log."""

    def __init__(self) -> None:
        """Before the first fact."""
        self._approved: dict[str, _Approved] = {}
        self._rejected: set[str] = set()
        self._guarded_since: datetime | None = None  # deletions of records, by a second operator

    def objection(self, fact: LoggedFact, fold: Fold) -> Check | None:
        """What is wrong with the next fact, or with the approval that it is; remembers it.

        Args:
            fact: the next one in the log.
            fold: the rows that the facts before it make.

        Raises:
            LookupError, TypeError, ValueError, AttributeError: it says nothing that could hold.
        """
        if fact.kind == APPROVAL.name:
            return self._decision(fact, fold)
        if fact.kind == REQUEST_USE.name:
            return None if _may_use(fact, fold) else Check.APPROVAL_INVALID
        if fact.kind == FOUR_EYES.name:
            self._remember_guard(fact)
        if fact.kind in _DELETIONS:
            return None if self._may_delete(fact, fold) else Check.FACT_NOT_APPROVED
        if not _needs_approval(fact, fold.rows):
            return None
        wanted = _Approved(fact.kind, fact.body_digest.hex(), fact.actor)
        fine = self._approved.get(fact.fact_id) == wanted and fact.fact_id not in self._rejected
        return None if fine else Check.FACT_NOT_APPROVED

    def _remember_guard(self, fact: LoggedFact) -> None:
        if ERASE_RECORDS not in fact.body["actions"]:
            self._guarded_since = None
        elif self._guarded_since is None:
            self._guarded_since = fact.record_time

    def _may_delete(self, fact: LoggedFact, fold: Fold) -> bool:
        """Whether the login that deleted records had just used a request, if it needed one."""
        if self._guarded_since is None or fact.record_time < self._guarded_since:
            return True
        login = fact.actor.partition(":")[2]
        requests = fold.rows[REQUEST.table]
        return any(
            requests[key]["action"] == ERASE_RECORDS
            and requests[key]["requester"].partition(":")[2] == login
            and fact.record_time - _A_DAY < datetime.fromisoformat(use["use_time"])
            for key, use in fold.rows[REQUEST_USE.table].items()
            if key in requests
        )

    def _decision(self, fact: LoggedFact, fold: Fold) -> Check | None:
        body = fact.body
        if body["decision"] != APPROVE:
            self._rejected.add(body["fact_id"])
            return None
        said = _Approved(body["kind"], body["body_digest"], body["recorder"])
        key = fold.rows[OPERATOR_KEY.table].get((body["keyid"],))
        if key is None or not _may_approve(key, fact, said) or not _is_signed(key, body):
            return Check.APPROVAL_INVALID
        self._approved[body["fact_id"]] = said
        return None


def _may_use(fact: LoggedFact, fold: Fold) -> bool:
    """Whether the request is there, of the same login, for the same thing, and was not used."""
    body = fact.body
    key = (body["request"],)
    request = fold.rows[REQUEST.table].get(key)
    return (
        request is not None
        and key not in fold.rows[REQUEST_USE.table]
        and request["requester"] == fact.actor
        and (request["action"], request["asked"]) == (body["action"], body["asked"])
    )


def _may_approve(key: Row, fact: LoggedFact, said: _Approved) -> bool:
    """Whether the key counts at that moment, and its operator did not record the fact."""
    start, end = instant(key["valid_from"]), instant(key["valid_until"])
    return (
        f"operator:{key['operator']}" == fact.actor
        and said.recorder.partition(":")[2] != key["operator"]
        and key["revoke_time"] is None
        and start is not None
        and end is not None
        and start <= fact.record_time < end
    )


def _is_signed(key: Row, body: Row) -> bool:
    digest = bytes.fromhex(body["body_digest"])
    signed = about(UUID(body["fact_id"]), body["kind"], digest, body["recorder"])
    public_key = bytes.fromhex(key["public_key"].removeprefix("\\x"))
    return is_signed(signed, key["algorithm"], public_key, bytes.fromhex(body["signature"]))


def _needs_approval(fact: LoggedFact, rows: _Rows) -> bool:
    action = _ACTIONS.get(fact.kind)
    if action is None:
        return False
    if action == REQUEST.action:
        return True
    if action == OPERATOR_KEY.action:
        keys = rows[OPERATOR_KEY.table].values()
        return len({key["operator"] for key in keys if key["revoke_time"] is None}) >= _TWO
    setting = rows[FOUR_EYES.table].get((True,))
    actions = [] if setting is None else setting["actions"]
    if action == FOUR_EYES.action:
        return bool(actions)
    restricts = _RESTRICTS.get(fact.kind)
    return action in actions and not (restricts is not None and restricts(fact.body, rows))


def _key_restricts(body: Row, rows: _Rows) -> bool:
    """It is known and now revoked, or from an earlier moment on, and nothing else is changed."""
    known = rows["partner_key"].get((body["partner"], body["keyid"]))
    end = instant(body["revoke_time"])
    if known is None or end is None:
        return False
    before = instant(known["revoke_time"])
    given = {
        "algorithm": body["algorithm"],
        "public_key": hex_bytes(body["public_key"]),
        "valid_from": moment(body["valid_from"]),
        "valid_until": moment(body["valid_until"]),
    }
    same = all(known[name] == said for name, said in given.items())
    return same and (before is None or end <= before)


def _certificate_restricts(body: Row, _rows: _Rows) -> bool:
    """It is removed, or revoked. What is neither true nor false was never applied as either."""
    if not isinstance(body["removed"], bool):
        raise TypeError
    return bool(body["kind"].startswith("revoked-") != body["removed"])


def _partner_restricts(body: Row, rows: _Rows) -> bool:
    """It is suspended, and nothing else, or from an earlier moment on."""
    known = rows["partner"].get((body["partner"],))
    start = instant(body["suspend_time"])
    if known is None or start is None:
        return False
    before = instant(known["suspend_time"])
    same: list[tuple[str, Any]] = [
        (name, body[name]) for name in ("display_name", "adapter", "contributes", "client_area")
    ]
    same.append(("policy_hash", hex_bytes(body["policy_hash"])))
    return (before is None or start <= before) and all(known[name] == said for name, said in same)


def _partner_adapter_restricts(body: Row, rows: _Rows) -> bool:
    """It is known, and files are no longer taken by it."""
    known = rows["partner_adapter"].get((body["partner"], hex_bytes(body["adapter_hash"])))
    return (
        known is not None
        and instant(body["revoke_time"]) is not None
        and (known["name"], known["content"]) == (body["name"], hex_bytes(body["content"]))
    )


def _endpoint_restricts(body: Row, rows: _Rows) -> bool:
    """Reminders are turned off, and nothing else, or from an earlier moment on."""
    known = rows["reminder_endpoint"].get((body["partner"],))
    start = instant(body["off_time"])
    if known is None or start is None:
        return False
    before = instant(known["off_time"])
    given = {
        "url": body["url"],
        "days_ahead": body["days_ahead"],
        "secret_digest": hex_bytes(body["secret_digest"]),
    }
    same = all(known[name] == said for name, said in given.items())
    return same and (before is None or start <= before)


_RESTRICTS: Mapping[str, Callable[[Row, _Rows], bool]] = {
    "key": _key_restricts,
    "certificate": _certificate_restricts,
    "partner": _partner_restricts,
    "partner-adapter": _partner_adapter_restricts,
    "reminder-endpoint": _endpoint_restricts,
}
"""Which facts of a kind only take rights away, as things are, and so need nobody; as
credit.fact_restricts says it. A kind that is not here has none."""
