# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whether a fact could come after those before it. Pure.

The database refuses what could not when it applies a fact; whoever can change the database can
have that left out. So each rule stands here once more, by kind: it sees what the fact changes,
and what stood there. Kinds without a rule replace what they name, whatever it was; what they
contribute (plans, too) is as the institution says it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from hashlib import sha256

from gateway.audit.facts.dispute_states import may_become, may_open
from gateway.audit.facts.logged import Key, LoggedFact, Row, hex_bytes, instant
from gateway.audit.facts.person_rows import COUNT, Change
from gateway.domain.facts.kinds import (
    ADAPTER,
    APPROVAL,
    CERTIFICATE,
    COMPLETE,
    CONSENT,
    CONTRIBUTIONS,
    CORRECTION,
    CORRECTION_DELIVERY,
    CORRECTION_RECEIPT,
    DISPUTE,
    FOUR_EYES,
    KEY,
    KEY_CHECK,
    OPERATOR_KEY,
    PARTNER,
    PARTNER_ADAPTER,
    POLICY,
    PSEUDONYM_KEY,
    REMINDER,
    REMINDER_ENDPOINT,
    REMINDER_RECEIPT,
    REQUEST,
    REQUEST_USE,
    RESTRICTION,
    may_record,
)

Rows = Mapping[str, Mapping[Key, Row]]
"""By table and key."""

_CHAINED = frozenset({PARTNER.name, FOUR_EYES.name, REMINDER_ENDPOINT.name})


class Chains:
    """Facts that replace a whole row, each after the one that it names.

    Those of partners, of where their reminders go, and of the setting of four eyes.

    What only takes rights away may name one that still waits for a second operator, and be an
    entry before it. That one has been overtaken then, and is none after it.
    """

    def __init__(self) -> None:
        """Before the first fact."""
        self._followed: set[tuple[str, str, str | None]] = set()

    def could_follow(self, fact: LoggedFact) -> bool:
        """Whether nothing that is in the log has followed the fact, or the one that it names.

        Raises:
            LookupError: it does not say which one that is.
        """
        if fact.adopted or fact.kind not in _CHAINED:
            return True
        whose = "" if fact.kind == FOUR_EYES.name else str(fact.body["partner"])
        named = (fact.kind, whose, fact.body["previous"])
        passed = (fact.kind, whose, fact.fact_id)
        fine = named not in self._followed and passed not in self._followed
        self._followed.add(named)
        return fine


def could_follow(fact: LoggedFact, changes: Sequence[Change], rows: Rows) -> bool:
    """Whether a fact could become an entry where it did.

    Args:
        fact: that is an entry.
        changes: what it makes of the rows.
        rows: that the facts before it made.

    Raises:
        LookupError, TypeError, ValueError or AttributeError: it says nothing that could hold.
    """
    if fact.adopted:
        return True
    if not may_record(fact.kind, fact.actor):
        return False
    caller = fact.actor.removeprefix("partner:")
    if caller != fact.actor and fact.body["partner"] != caller:
        return False  # a call changes nothing of another partner's
    rule = _RULES.get(fact.kind)
    return rule is None or rule(fact, changes, rows)


def _before_and_after(changes: Sequence[Change], rows: Rows) -> tuple[Row | None, Row]:
    """The row that a fact is about; none: there was none."""
    table, key, given = changes[0]
    if given is None:
        raise ValueError
    return rows[table].get(key), given


def _changed(known: Row, given: Row) -> frozenset[str]:
    """The columns in which two rows differ."""
    return frozenset(name for name, value in given.items() if known[name] != value)


# ---------------------------------------------------------------- people


def _dispute(fact: LoggedFact, changes: Sequence[Change], rows: Rows) -> bool:
    """In the order of its versions, and as its states allow."""
    known, given = _before_and_after(changes, rows)
    if given["version"] != 1 + (known["version"] if known else 0):
        return False
    if known is None:
        return may_open(given, fact.actor)
    return may_become(known, given, fact.actor)


def _restriction(fact: LoggedFact, changes: Sequence[Change], rows: Rows) -> bool:
    """Begun once, then lifted once; those of disputes are the disputes' own."""
    body = fact.body
    (counted,) = {change.key for change in changes if change.table == COUNT}
    key = (*counted, hex_bytes(body["restriction"]))
    known = rows[RESTRICTION.table].get(key)
    if key in rows[DISPUTE.table] or body["lifted"] not in {True, False}:
        return False
    if not body["lifted"]:
        return known is None
    return (
        known is not None
        and known["end_time"] is None
        and (known["scope"], known["partner_id"], known["account_id"])
        == (body["scope"], body["against"], hex_bytes(body["account_id"]))
    )


def _consent(_fact: LoggedFact, changes: Sequence[Change], rows: Rows) -> bool:
    """Given once; then only paused, resumed and revoked, and no revocation is taken back."""
    known, given = _before_and_after(changes, rows)
    if known is None:
        return True
    changed = _changed(known, given)
    return bool(changed) and changed <= {"revoke_time", "pause_time"} and _not_later(known, given)


def _not_later(known: Row, given: Row) -> bool:
    """Whether a revocation stays, or begins earlier."""
    before, after = instant(known["revoke_time"]), instant(given["revoke_time"])
    return before is None or (after is not None and after <= before)


# ---------------------------------------------------------------- keys and certificates


def _key(_fact: LoggedFact, changes: Sequence[Change], rows: Rows) -> bool:
    """Added once, under its own hash; then only revoked, from an earlier moment on each time."""
    known, given = _before_and_after(changes, rows)
    if known is None:
        return _is_hash(given["keyid"], given["public_key"])
    return (
        _changed(known, given) == {"revoke_time"}
        and given["revoke_time"] is not None
        and _not_later(known, given)
    )


def _operator_key(fact: LoggedFact, changes: Sequence[Change], rows: Rows) -> bool:
    """As a partner's key: by its operator, and revoked once."""
    known, given = _before_and_after(changes, rows)
    if known is not None:
        return _changed(known, given) == {"revoke_time"} and known["revoke_time"] is None
    return (
        _is_hash(given["keyid"], given["public_key"])
        and given["revoke_time"] is None
        and fact.actor == f"operator:{given['operator']}"
    )


def _partner_adapter(_fact: LoggedFact, changes: Sequence[Change], rows: Rows) -> bool:
    """Approved, revoked and approved again."""
    known, given = _before_and_after(changes, rows)
    if known is None:
        return given["revoke_time"] is None and _is_hash(given["adapter_hash"], given["content"])
    was, is_now = known["revoke_time"] is None, given["revoke_time"] is None
    return _changed(known, given) == {"revoke_time"} and was is not is_now


def _certificate(fact: LoggedFact, changes: Sequence[Change], rows: Rows) -> bool:
    """Added where there is none; removed from who has it, but no revocation is."""
    table, key, given = changes[0]
    known = rows[table].get(key)
    if given is not None:
        return known is None
    whose = fact.body["partner"]
    return known is not None and known["partner_id"] == whose and not key[0].startswith("revoked-")


# ---------------------------------------------------------------- what is named by its hash


def _policy(fact: LoggedFact, _changes: Sequence[Change], _rows: Rows) -> bool:
    content = str(fact.body["content"]).encode()
    return bool(sha256(content).hexdigest() == fact.body["policy_hash"])


def _adapter(fact: LoggedFact, _changes: Sequence[Change], _rows: Rows) -> bool:
    return _is_hash(fact.body["adapter_hash"], fact.body["content"])


def _is_hash(name: str, content: str) -> bool:
    """Whether hex is that of the SHA-256 of other hex, as rows or bodies have them."""
    made = sha256(bytes.fromhex(content.removeprefix("\\x"))).hexdigest()
    return name.removeprefix("\\x") == made


def _pseudonym_key(fact: LoggedFact, _changes: Sequence[Change], rows: Rows) -> bool:
    known = rows[PSEUDONYM_KEY.table].get((fact.body["version"],))
    return known is None or known["check_value"] == hex_bytes(fact.body["check_value"])


def _key_check(fact: LoggedFact, _changes: Sequence[Change], rows: Rows) -> bool:
    known = rows[KEY_CHECK.table].get((fact.body["name"],))
    return known is None or known["check_value"] == hex_bytes(fact.body["check_value"])


def _heard(fact: LoggedFact, _changes: Sequence[Change], rows: Rows) -> bool:
    """By a call of the partner's, about notices of its own; acknowledged once delivered."""
    partner, table = fact.body["partner"], rows["correction_notice"]
    found = [table.get((number,)) for number in fact.body["notices"]]
    return (
        fact.by_call
        and fact.actor == f"partner:{partner}"
        and bool(found)
        and all(row is not None and row["partner_id"] == partner for row in found)
        and (
            fact.kind == CORRECTION_DELIVERY.name
            or all(row is not None and row["deliver_time"] is not None for row in found)
        )
    )


def _once(_fact: LoggedFact, changes: Sequence[Change], rows: Rows) -> bool:
    known, _ = _before_and_after(changes, rows)
    return known is None


def _reminder(_fact: LoggedFact, changes: Sequence[Change], rows: Rows) -> bool:
    """Once of a person, day and currency, and only where an institution wants them."""
    known, given = _before_and_after(changes, rows)
    endpoint = rows[REMINDER_ENDPOINT.table].get((given["partner_id"],))
    return (
        known is None
        and endpoint is not None
        and endpoint["off_time"] is None
        and given["due_date"] >= given["as_of"]
    )


def _acknowledged(fact: LoggedFact, changes: Sequence[Change], _rows: Rows) -> bool:
    """By a call of the partner's, about reminders of its own that were made, each named once."""
    partner, named = fact.body["partner"], fact.body["reminders"]
    own = {
        change.key
        for change in changes
        if change.row is not None and change.row["partner_id"] == partner
    }
    return (
        fact.by_call
        and fact.actor == f"partner:{partner}"
        and bool(named)
        and len(own) == len(named)
    )


_RULES: Mapping[str, Callable[[LoggedFact, Sequence[Change], Rows], bool]] = {
    DISPUTE.name: _dispute,
    RESTRICTION.name: _restriction,
    CONSENT.name: _consent,
    KEY.name: _key,
    OPERATOR_KEY.name: _operator_key,
    PARTNER_ADAPTER.name: _partner_adapter,
    CERTIFICATE.name: _certificate,
    POLICY.name: _policy,
    ADAPTER.name: _adapter,
    PSEUDONYM_KEY.name: _pseudonym_key,
    KEY_CHECK.name: _key_check,
    REQUEST.name: _once,
    REQUEST_USE.name: _once,
    APPROVAL.name: _once,
    CORRECTION.name: _once,
    REMINDER.name: _reminder,
    # What was told before may be told again.
    CORRECTION_DELIVERY.name: _heard,
    CORRECTION_RECEIPT.name: _heard,
    REMINDER_RECEIPT.name: _acknowledged,
}

WITHOUT_RULE = frozenset(
    {
        # What each of them follows, Chains looks at.
        *_CHAINED,
        # What they make is checked against all that is stored of people.
        *CONTRIBUTIONS,
        COMPLETE.name,
    }
)
"""Kinds of which each fact may come after any row; a test names every kind here or above."""
RULES = frozenset(_RULES)
"""Kinds that have a rule."""
