# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What rows the facts make, one after the other: the last one wins. Pure.

The same as the functions credit.apply_fact_KIND do, but for what they refuse: such a fact
never becomes an entry.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from hashlib import sha256
from typing import Any

from gateway.audit.corrections.rows import CORRECTING, correction_rows
from gateway.audit.facts.logged import Key, LoggedFact, Row, hex_bytes, moment
from gateway.audit.facts.person_rows import Change, person_rows, whose
from gateway.audit.reminders.rows import REMINDER_KEY, REMINDING, reminder_rows
from gateway.domain.facts.kinds import (
    ADAPTER,
    APPROVAL,
    CERTIFICATE,
    COMPLETE,
    CONSENT,
    CONTRIBUTION,
    DISPUTE,
    FOUR_EYES,
    KEY,
    KEY_CHECK,
    OPERATOR_KEY,
    PARTNER,
    PARTNER_ADAPTER,
    POLICY,
    PSEUDONYM_KEY,
    REQUEST,
    REQUEST_USE,
    RESTRICTION,
)

KEYS: Mapping[str, tuple[str, ...]] = {
    "policy_version": ("policy_hash",),
    "adapter_version": ("adapter_hash",),
    "partner": ("partner_id",),
    "partner_key": ("partner_id", "keyid"),
    "partner_certificate": ("kind", "value"),
    "partner_adapter": ("partner_id", "adapter_hash"),
    "pseudonym_key": ("version",),
    "key_check": ("name",),
    "consent": ("bucket", "subject_id", "partner_id", "consent_commitment"),
    "dispute": ("bucket", "subject_id", "dispute_id"),
    "restriction": ("bucket", "subject_id", "restriction_id"),
    "person_facts": ("bucket", "subject_id"),
    "operator_key": ("keyid",),
    "four_eyes": ("only_row",),
    "approval": ("fact_id", "decision"),
    "request": ("request_id",),
    "request_use": ("request_id",),
    "correction": ("correction_id",),
    "correction_notice": ("notice_id",),
    "reminder_endpoint": ("partner_id",),
    "reminder": REMINDER_KEY,
}
"""The primary keys of the tables that facts make, but for those of contributions."""

CHECKED_ELSEWHERE = frozenset({"adapter_version", "pseudonym_key", "key_check"})
"""Tables whose rows need no fact as long as the log does not say that facts are complete. An
adapter's key is the hash of its content, which is checked; check values of keys are compared with
the keys by whoever holds them, at every start. What a fact does say of one has to be so."""

_ENDS = ("revoke_time", "pause_time")
_LIMITS = (
    "sections",
    "data_from",
    "data_until",
    "use_count",
    "use_unit",
    "data_life_count",
    "data_life_unit",
    "channel",
)
"""Columns of a consent that its fact's body has under the same name."""

TIMES = frozenset(
    {
        "valid_from",
        "valid_until",
        "revoke_time",
        "pause_time",
        "suspend_time",
        "off_time",
        "create_time",
        "contribution_time",
        "open_time",
        "answer_by_time",
        "resolve_by_time",
        "answer_time",
        "begin_time",
        "end_time",
        "approve_time",
        "use_time",
        "since",
        "record_time",
        "deliver_time",
        "acknowledge_time",
    }
)
"""Columns that hold times, in any of these tables."""


class Fold:
    """The rows that facts make, in the order of the log.

    Attributes:
        rows: by table and key.
        links: whose id is kept, by the alias.
        complete: the kinds of which every row has a fact, as the log says; none before it does.
    """

    def __init__(self, wanted: Callable[[str], bool] = lambda _subject: True) -> None:
        """Before the first fact.

        Args:
            wanted: whose consents are kept in mind, told their subject id; everybody's. People
                who are linked to each other have to be wanted together.
        """
        self.rows: dict[str, dict[Key, Row]] = {table: {} for table in KEYS}
        self.links: dict[str, str] = {}
        self.complete: frozenset[str] = frozenset()
        self._wanted = wanted
        self._consents: dict[str, set[Key]] = {}  # by subject
        self._reminders: dict[str, Key] = {}  # by id

    def add(self, fact: LoggedFact) -> list[Change]:
        """Takes the next fact; gives what it changed. Facts of other kinds make no rows here."""
        changes = self.changes(fact)
        self.take(changes)
        return changes

    def changes(self, fact: LoggedFact) -> list[Change]:
        """What the next fact changes, once it is taken; asked once of each fact."""
        if fact.kind == COMPLETE.name and fact.adopted:
            self.complete |= frozenset(map(str, fact.body["kinds"]))
        return list(self._changes(fact))

    def take(self, changes: Iterable[Change]) -> None:
        """Makes the changes of the next fact."""
        for table, key, row in changes:
            if row is None:
                self.rows[table].pop(key, None)
            else:
                self.rows[table][key] = row

    def _changes(self, fact: LoggedFact) -> Iterator[Change]:
        if fact.kind == CONSENT.name:
            yield from self._consent(fact)
        elif fact.kind == CONTRIBUTION.name and fact.body["kind"] == "link":
            yield from self._link(fact.body["alias"], fact.body["kept"])
        elif fact.kind in CORRECTING:
            for table, row in correction_rows(fact, self.rows["correction_notice"]):
                yield _change(table, row)
        elif fact.kind in REMINDING:
            for table, row in reminder_rows(fact, self.rows["reminder"], self._reminders):
                yield _change(table, row)
        elif fact.kind in {DISPUTE.name, RESTRICTION.name}:
            yield from person_rows(fact, self.rows)
        elif fact.kind in _ROWS:
            table, make = _ROWS[fact.kind]
            row = make(fact.body)
            row |= self._besides(table, row, fact)
            change = _change(table, row)
            if table in _SAID_AGAIN and change.key in self.rows[table]:
                return  # what is known already may be said again
            removed = fact.kind == CERTIFICATE.name and fact.body["removed"]
            yield change._replace(row=None) if removed else change

    def _besides(self, table: str, row: Row, fact: LoggedFact) -> dict[str, Any]:
        """What a row has that is not in its fact's body."""
        recorded = moment(fact.record_time.isoformat())
        match table:
            case "partner":
                return self._created(table, row, fact)
            case "approval":
                return {"approver": fact.actor, "approve_time": recorded}
            case "request":
                return {"request_id": fact.fact_id, "requester": fact.actor}
            case "request_use":
                return {"use_time": recorded}
        return {}

    def _consent(self, fact: LoggedFact) -> Iterator[Change]:
        body = fact.body
        # With the person whose id is kept by then.
        person = self.links.get(body["subject_id"], body["subject_id"])
        if not self._wanted(person):
            return
        row = whose(person) | {
            "partner_id": body["partner"],
            "consent_commitment": hex_bytes(body["consent_commitment"]),
            "purposes": body["purposes"],
            "valid_from": moment(body["valid_from"]),
            "valid_until": moment(body["valid_until"]),
            "revoke_time": moment(body["revoke_time"]),
            **_terms(body),
        }
        change = _change("consent", row | self._created("consent", row, fact))
        self._consents.setdefault(person, set()).add(change.key)
        yield change

    def _link(self, alias: str, kept: str) -> Iterator[Change]:
        """A link takes the alias's consents over."""
        for one in [one for one, kept_id in self.links.items() if kept_id == alias]:
            self.links[one] = kept
        self.links[alias] = kept
        for key in sorted(self._consents.get(alias, ())):
            taken = self.rows["consent"][key]
            row = dict(taken) | whose(kept)
            change = _change("consent", row)
            known = self.rows["consent"].get(change.key)
            if known is not None:
                first = {name: _first(known, taken, name) for name in _ENDS}
                change = change._replace(row=dict(known) | first)
            self._consents.setdefault(kept, set()).add(change.key)
            yield change

    def _created(self, table: str, row: Row, fact: LoggedFact) -> dict[str, Any]:
        """When the row was made: with its first fact, or before there were facts."""
        known = self.rows[table].get(_key_of(table, row))
        if known is not None:
            return {"create_time": known["create_time"]}
        text = fact.body["create_time"] if fact.adopted else fact.record_time.isoformat()
        return {"create_time": moment(text)}


def _terms(body: Row) -> dict[str, Any]:
    """What a consent limits; a body from before there were terms says nothing of them."""
    commitment = body.get("terms_commitment")
    return {
        "pause_time": moment(body.get("pause_time")),
        "terms_commitment": hex_bytes(commitment),
        "granted_subject_id": None if commitment is None else hex_bytes(body["subject_id"]),
        "evidence_digest": hex_bytes(body.get("evidence_digest")),
        **{name: body.get(name) for name in _LIMITS},
    }


def _first(one: Row, other: Row, name: str) -> str | None:
    """The earlier of two times; None where neither is there."""
    return min([each[name] for each in (one, other) if each[name]], default=None)


def _change(table: str, row: Row) -> Change:
    return Change(table, _key_of(table, row), row)


def _key_of(table: str, row: Row) -> Key:
    return tuple(row[column] for column in KEYS[table])


def canonical(row: Mapping[str, Any]) -> Row:
    """A stored row with its times in one form."""
    return {name: moment(value) if name in TIMES else value for name, value in row.items()}


def _policy(body: Row) -> dict[str, Any]:
    return {"policy_hash": hex_bytes(body["policy_hash"]), "content": body["content"]}


def _adapter(body: Row) -> dict[str, Any]:
    return {
        "adapter_hash": hex_bytes(body["adapter_hash"]),
        "name": body["name"],
        "content": hex_bytes(body["content"]),
    }


def _partner(body: Row) -> dict[str, Any]:
    return {
        "partner_id": body["partner"],
        "display_name": body["display_name"],
        "adapter": body["adapter"],
        "policy_hash": hex_bytes(body["policy_hash"]),
        "contributes": body["contributes"],
        "client_area": body["client_area"],
        "suspend_time": moment(body["suspend_time"]),
    }


def _key(body: Row) -> dict[str, Any]:
    return {
        "partner_id": body["partner"],
        "keyid": body["keyid"],
        "algorithm": body["algorithm"],
        "public_key": hex_bytes(body["public_key"]),
        "valid_from": moment(body["valid_from"]),
        "valid_until": moment(body["valid_until"]),
        "revoke_time": moment(body["revoke_time"]),
    }


def _certificate(body: Row) -> dict[str, Any]:
    return {"partner_id": body["partner"], "kind": body["kind"], "value": body["value"]}


def _partner_adapter(body: Row) -> dict[str, Any]:
    return {
        "partner_id": body["partner"],
        **_adapter(body),
        "revoke_time": moment(body["revoke_time"]),
    }


def _pseudonym_key(body: Row) -> dict[str, Any]:
    return {"version": body["version"], "check_value": hex_bytes(body["check_value"])}


def _key_check(body: Row) -> dict[str, Any]:
    return {"name": body["name"], "check_value": hex_bytes(body["check_value"])}


def _operator_key(body: Row) -> dict[str, Any]:
    return {
        "keyid": body["keyid"],
        "operator": body["operator"],
        "name": body["name"],
        "algorithm": body["algorithm"],
        "public_key": hex_bytes(body["public_key"]),
        "valid_from": moment(body["valid_from"]),
        "valid_until": moment(body["valid_until"]),
        "revoke_time": moment(body["revoke_time"]),
    }


def _four_eyes(body: Row) -> dict[str, Any]:
    return {"only_row": True, "actions": body["actions"], "wait_days": body["wait_days"]}


def _approval(body: Row) -> dict[str, Any]:
    return {
        "fact_id": body["fact_id"],
        "decision": body["decision"],
        "keyid": body["keyid"],
        "signature": hex_bytes(body["signature"]),
    }


def _request(body: Row) -> dict[str, Any]:
    return {"action": body["action"], "asked": body["asked"]}


def _request_use(body: Row) -> dict[str, Any]:
    return {"request_id": body["request"]}


_ROWS: Mapping[str, tuple[str, Callable[[Row], dict[str, Any]]]] = {
    POLICY.name: (POLICY.table, _policy),
    ADAPTER.name: (ADAPTER.table, _adapter),
    PARTNER.name: (PARTNER.table, _partner),
    KEY.name: (KEY.table, _key),
    CERTIFICATE.name: (CERTIFICATE.table, _certificate),
    PARTNER_ADAPTER.name: (PARTNER_ADAPTER.table, _partner_adapter),
    PSEUDONYM_KEY.name: (PSEUDONYM_KEY.table, _pseudonym_key),
    KEY_CHECK.name: (KEY_CHECK.table, _key_check),
    OPERATOR_KEY.name: (OPERATOR_KEY.table, _operator_key),
    FOUR_EYES.name: (FOUR_EYES.table, _four_eyes),
    APPROVAL.name: (APPROVAL.table, _approval),
    REQUEST.name: (REQUEST.table, _request),
    REQUEST_USE.name: (REQUEST_USE.table, _request_use),
}
"""Table and row of the kinds whose bodies are rows as they are."""

_SAID_AGAIN = frozenset({POLICY.table, ADAPTER.table, PSEUDONYM_KEY.table, KEY_CHECK.table})
"""Tables whose rows are never replaced."""


def needs_fact(table: str, row: Row, made: Mapping[Key, Row]) -> bool:
    """Whether a row of CHECKED_ELSEWHERE is one that has to be compared with a fact.

    Args:
        table: of the row.
        row: as stored.
        made: the rows of the table that facts make.
    """
    if _key_of(table, row) in made:
        return True
    if table != ADAPTER.table:
        return False
    try:
        content = bytes.fromhex(row["content"].removeprefix("\\x"))
    except (AttributeError, ValueError):
        return True
    return bool(row["adapter_hash"] != hex_bytes(sha256(content).hexdigest()))
