# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Which facts could come after others; of disputes see tests/integration/disputes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

import pytest

from gateway.audit.facts.fold import Fold
from gateway.audit.facts.logged import LoggedFact
from gateway.audit.facts.transitions import RULES, WITHOUT_RULE, Chains, could_follow
from gateway.domain.facts.kinds import KINDS, FactKind, may_record

NOW = datetime(2026, 6, 1, tzinfo=UTC)
EARLIER, LATER = "2026-02-01T00:00:00.000000Z", "2026-03-01T00:00:00.000000Z"
CONTENT = b"some content"
DIGEST = sha256(CONTENT).hexdigest()
VALID = {"valid_from": "2026-01-01T00:00:00.000000Z", "valid_until": "2027-01-01T00:00:00.000000Z"}
Body = dict[str, Any]

KEY: Body = {
    "partner": "bank-a",
    "keyid": DIGEST,
    "algorithm": "ed25519",
    "public_key": CONTENT.hex(),
    "revoke_time": None,
    **VALID,
}
OPERATOR_KEY: Body = KEY | {"operator": "alice", "name": "Alice"}
CONSENT: Body = {
    "subject_id": "01" * 32,
    "partner": "bank-a",
    "consent_commitment": "02" * 32,
    "purposes": [1],
    "revoke_time": None,
    "pause_time": None,
    "terms_commitment": "03" * 32,
    **VALID,
}
RESTRICTION: Body = {
    "subject_id": "01" * 32,
    "restriction": "04" * 16,
    "scope": "person",
    "against": None,
    "account_id": None,
    "lifted": False,
}
CERTIFICATE: Body = {"partner": "bank-a", "kind": "uri", "value": "x", "removed": False}
ADAPTER: Body = {"adapter_hash": DIGEST, "name": "own", "content": CONTENT.hex()}
OWN_ADAPTER: Body = ADAPTER | {"partner": "bank-a", "revoke_time": None}
POLICY: Body = {"policy_hash": DIGEST, "content": CONTENT.decode()}
PSEUDONYM_KEY: Body = {"version": 1, "check_value": "05" * 32}
KEY_CHECK: Body = {"name": "commitment", "check_value": "05" * 32}
USE: Body = {"request": "r", "action": "open-evidence", "asked": "x"}
REVOKED, REVOKED_LATER = {"revoke_time": EARLIER}, {"revoke_time": LATER}
OF_REVOKED = {"kind": "revoked-sha256"}
LIFTED, REMOVED = {"lifted": True}, {"removed": True}


RECORDERS = {kind.name: kind.recorders for kind in KINDS}


def fact(kind: str, body: Body, actor: str = "") -> LoggedFact:
    """As recorded, by somebody who may."""
    return LoggedFact(0, "id", kind, body, NOW, actor=actor or f"{RECORDERS[kind][0]}:alice")


def follows(new: LoggedFact, *before: LoggedFact) -> bool:
    """Whether it could come after others."""
    fold = Fold()
    for each in before:
        fold.add(each)
    return could_follow(new, fold.changes(new), fold.rows)


POSSIBLE: dict[str, tuple[str, list[Body]]] = {
    "a key is added, revoked, and then from earlier on": (
        "key",
        [KEY, KEY | REVOKED_LATER, KEY | REVOKED],
    ),
    "an operator's key is added and revoked": (
        "operator-key",
        [OPERATOR_KEY, OPERATOR_KEY | REVOKED],
    ),
    "a consent is paused, resumed and revoked": (
        "consent",
        [CONSENT, CONSENT | {"pause_time": EARLIER}, CONSENT, CONSENT | REVOKED],
    ),
    "a restriction begins and is lifted": ("restriction", [RESTRICTION, RESTRICTION | LIFTED]),
    "a certificate is removed and added again": (
        "certificate",
        [CERTIFICATE, CERTIFICATE | REMOVED, CERTIFICATE],
    ),
    "an adapter is approved, revoked and approved again": (
        "partner-adapter",
        [OWN_ADAPTER, OWN_ADAPTER | REVOKED, OWN_ADAPTER],
    ),
    "an adapter is said again": ("adapter", [ADAPTER, ADAPTER]),
    "a policy is said again": ("policy", [POLICY, POLICY]),
    "a key's check value is said again": ("pseudonym-key", [PSEUDONYM_KEY, PSEUDONYM_KEY]),
    "so is another's": ("key-check", [KEY_CHECK, KEY_CHECK]),
    "a request is used": ("request-use", [USE]),
}
IMPOSSIBLE: dict[str, tuple[str, list[Body]]] = {
    "a key's revocation is taken back": ("key", [KEY | REVOKED, KEY]),
    "a key's revocation begins later": ("key", [KEY | REVOKED, KEY | REVOKED_LATER]),
    "a key becomes another": (
        "key",
        [KEY, KEY | REVOKED | {"valid_until": "2030-01-01T00:00:00.000000Z"}],
    ),
    "a key is added again": ("key", [KEY, KEY]),
    "a key under another's hash": ("key", [KEY | {"keyid": "0a" * 32}]),
    "an operator's key is revoked again": (
        "operator-key",
        [OPERATOR_KEY, OPERATOR_KEY | REVOKED_LATER, OPERATOR_KEY | REVOKED],
    ),
    "an operator's key is never revoked": ("operator-key", [OPERATOR_KEY | REVOKED, OPERATOR_KEY]),
    "an operator's key is another's": ("operator-key", [OPERATOR_KEY | {"operator": "bob"}]),
    "a consent's revocation is taken back": ("consent", [CONSENT | REVOKED, CONSENT]),
    "a consent's revocation begins later": (
        "consent",
        [CONSENT | REVOKED, CONSENT | REVOKED_LATER],
    ),
    "a consent covers more": ("consent", [CONSENT, CONSENT | REVOKED | {"purposes": [1, 2]}]),
    "a consent is given again": ("consent", [CONSENT, CONSENT]),
    "a restriction begins again": ("restriction", [RESTRICTION, RESTRICTION]),
    "a restriction that never began is lifted": ("restriction", [RESTRICTION | LIFTED]),
    "a restriction is lifted again": (
        "restriction",
        [RESTRICTION, RESTRICTION | LIFTED, RESTRICTION | LIFTED],
    ),
    "a restriction is lifted that is of something else": (
        "restriction",
        [
            RESTRICTION,
            RESTRICTION | LIFTED | {"scope": "account", "against": "b", "account_id": "06" * 32},
        ],
    ),
    "a certificate that is another's is removed": (
        "certificate",
        [CERTIFICATE, CERTIFICATE | REMOVED | {"partner": "bank-b"}],
    ),
    "a certificate is taken from another": (
        "certificate",
        [CERTIFICATE, CERTIFICATE | {"partner": "bank-b"}],
    ),
    "a certificate that is not there is removed": ("certificate", [CERTIFICATE | REMOVED]),
    "a certificate's revocation is taken back": (
        "certificate",
        [
            CERTIFICATE | {"kind": "revoked-sha256"},
            CERTIFICATE | REMOVED | {"kind": "revoked-sha256"},
        ],
    ),
    "an adapter is approved again": ("partner-adapter", [OWN_ADAPTER, OWN_ADAPTER]),
    "an adapter is another": ("partner-adapter", [OWN_ADAPTER | {"content": "00"}]),
    "an adapter has another's hash": ("adapter", [ADAPTER | {"content": "00"}]),
    "a policy has another's hash": ("policy", [POLICY | {"content": "{}"}]),
    "the pseudonym key is another": (
        "pseudonym-key",
        [PSEUDONYM_KEY, PSEUDONYM_KEY | {"check_value": "07" * 32}],
    ),
    "the commitment key is another": (
        "key-check",
        [KEY_CHECK, KEY_CHECK | {"check_value": "07" * 32}],
    ),
    "a request is used again": ("request-use", [USE, USE]),
}


@pytest.mark.parametrize(("kind", "bodies"), POSSIBLE.values(), ids=POSSIBLE)
def test_what_the_database_takes_follows(kind: str, bodies: list[Body]) -> None:
    for number, body in enumerate(bodies):
        assert follows(fact(kind, body), *(fact(kind, each) for each in bodies[:number]))


@pytest.mark.parametrize(("kind", "bodies"), IMPOSSIBLE.values(), ids=IMPOSSIBLE)
def test_what_could_not_be_does_not_follow(kind: str, bodies: list[Body]) -> None:
    *before, last = (fact(kind, body) for body in bodies)
    assert not follows(last, *before)
    # What is older than facts is told as it stands.
    assert follows(replace(last, adopted=True), *before)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_only_whoever_records_such_facts_has_recorded_one(kind: FactKind) -> None:
    roles = {"operator", "contributor", "gateway", "auditor", "partner", "somebody"}
    may = {role for role in roles if may_record(kind.name, f"{role}:alice")}
    assert may == {*kind.recorders, *(("partner",) if kind.by_call else ())}


def test_a_fact_by_somebody_who_may_not_record_it_does_not_follow() -> None:
    assert follows(fact("policy", POLICY, "operator:alice"))
    for actor in ("contributor:alice", "partner:bank-a", "operators:alice", ""):
        assert not follows(LoggedFact(0, "id", "policy", POLICY, NOW, actor=actor))


def test_a_call_changes_nothing_of_another_partners() -> None:
    assert follows(fact("consent", CONSENT, "partner:bank-a"))
    assert not follows(fact("consent", CONSENT, "partner:bank-b"))


def chained(*facts: tuple[str, str | None], kind: str = "partner") -> list[bool]:
    """Whether each could come after those before it, by its id and the one that it names."""
    chains = Chains()
    return [
        chains.could_follow(
            replace(fact(kind, {"partner": "bank-a", "previous": previous}), fact_id=fact_id)
        )
        for fact_id, previous in facts
    ]


@pytest.mark.parametrize("kind", ["partner", "four-eyes", "reminder-endpoint"])
def test_what_replaces_a_row_follows_what_it_names_and_nothing_that_was_followed(
    kind: str,
) -> None:
    assert chained(("a", None), ("b", "a"), ("c", "b"), kind=kind) == [True, True, True]
    # A suspension that passed the change it names; approved later, that would undo it.
    assert chained(("a", None), ("c", "b"), ("b", "a"), kind=kind) == [True, True, False]
    assert chained(("a", None), ("b", "a"), ("c", "a"), kind=kind) == [True, True, False]
    assert chained(("a", None), ("b", None), kind=kind) == [True, False]
    assert all(chained(("a", None), ("b", "a"), kind="key"))


ENDPOINT: Body = {
    "partner": "bank-a",
    "url": "https://hooks.example/",
    "days_ahead": 5,
    "secret_digest": "08" * 32,
    "off_time": None,
    "previous": None,
}
REMINDER: Body = {
    "partner": "bank-a",
    "subject_commitment": "09" * 32,
    "consent_commitment": "02" * 32,
    "data_version": 1,
    "as_of": "2026-06-01",
    "due_date": "2026-06-03",
    "currency": "CNY",
    "content_digest": "0a" * 32,
}


def acknowledges(
    *named: str, of: str = "bank-a", by: str = "partner:bank-a", by_call: bool = True
) -> bool:
    """Whether reminders can be acknowledged so, where bank-a has "one" and bank-b "other"."""
    before = []
    for partner, reminder in (("bank-a", "one"), ("bank-b", "other")):
        whose = {"partner": partner}
        before.append(fact("reminder-endpoint", ENDPOINT | whose))
        before.append(replace(fact("reminder", REMINDER | whose), fact_id=reminder))
    told = [{"reminder": each, "channels": [1]} for each in named]
    receipt = fact("reminder-receipt", {"partner": of, "reminders": told}, by)
    return follows(replace(receipt, by_call=by_call), *before)


def test_reminders_are_acknowledged_by_a_call_of_the_partner_that_has_them() -> None:
    assert acknowledges("one")
    assert acknowledges("other", of="bank-b", by="partner:bank-b")
    assert not acknowledges("one", by_call=False)
    assert not acknowledges("one", by="operator:alice")
    assert not acknowledges("one", by="partner:bank-b")
    assert not acknowledges("other")
    assert not acknowledges("one", "other")
    assert not acknowledges("one", "another")
    assert not acknowledges("one", "one")
    assert not acknowledges()


def test_what_was_acknowledged_may_be_again_and_the_first_one_counts() -> None:
    fold = Fold()
    fold.add(replace(fact("reminder", REMINDER), fact_id="one"))
    for channel in (1, 2):
        told = {"partner": "bank-a", "reminders": [{"reminder": "one", "channels": [channel]}]}
        receipt = replace(fact("reminder-receipt", told, "partner:bank-a"), by_call=True)
        changes = fold.changes(receipt)
        assert could_follow(receipt, changes, fold.rows)
        fold.take(changes)
    assert [row["channels"] for row in fold.rows["reminder"].values()] == [[1]]


def test_every_kind_has_a_rule_or_is_said_to_need_none() -> None:
    assert {kind.name for kind in KINDS} == RULES | WITHOUT_RULE
    assert not RULES & WITHOUT_RULE
