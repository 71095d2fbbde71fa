# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Four eyes, from the log alone: what takes rights away needs nobody, what only looks so does."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from gateway.audit.facts.approvals import Approvals
from gateway.audit.facts.fold import Fold
from gateway.audit.facts.logged import LoggedFact
from gateway.audit.findings import Check

NOW = datetime(2026, 6, 1, tzinfo=UTC)
KEY = {
    "partner": "bank-a",
    "keyid": "ab" * 32,
    "algorithm": "ed25519",
    "public_key": "cd" * 44,
    "valid_from": "2026-01-01T00:00:00.000000Z",
    "valid_until": "2027-01-01T00:00:00.000000Z",
    "revoke_time": "2026-03-01T00:00:00.000000Z",
}
ENDPOINT = {
    "partner": "bank-a",
    "url": "https://hooks.example/",
    "days_ahead": 5,
    "secret_digest": "ab" * 32,
    "off_time": None,
}
OFF = {"off_time": "2026-03-01T00:00:00.000000Z"}
EARLIER = {"revoke_time": "2026-02-01T00:00:00.000000Z"}


def fact(kind: str, body: dict[str, Any]) -> LoggedFact:
    """Recorded by one operator."""
    return LoggedFact(0, "id", kind, body, NOW, actor="operator:alice")


def objection(kind: str, body: dict[str, Any]) -> Check | None:
    """What is said of a fact that nobody approved, where one key is revoked."""
    fold = Fold()
    fold.add(fact("key", KEY))
    fold.rows["four_eyes"][True,] = {"only_row": True, "actions": ["keys"], "wait_days": 7}
    return Approvals().objection(fact(kind, body), fold)


def test_a_revocation_that_is_put_forward_needs_nobody() -> None:
    assert objection("key", KEY | EARLIER) is None


@pytest.mark.parametrize(
    "changed",
    [
        {"revoke_time": None},
        {"revoke_time": "2026-04-01T00:00:00.000000Z"},
        EARLIER | {"valid_until": "2030-01-01T00:00:00.000000Z"},
        EARLIER | {"public_key": "ef" * 44},
        EARLIER | {"keyid": "ef" * 32},
    ],
)
def test_anything_else_about_a_known_key_needs_a_second_operator(changed: dict[str, Any]) -> None:
    assert objection("key", KEY | changed) is Check.FACT_NOT_APPROVED


@pytest.mark.parametrize("removed", ["false", "true", None, 0])
def test_a_certificate_that_is_removed_as_much_as_added_is_no_fact(removed: Any) -> None:
    body = {"partner": "bank-a", "kind": "uri", "value": "urn:bank-a", "removed": removed}
    with pytest.raises(TypeError):
        objection("certificate", body)
    assert objection("certificate", body | {"removed": True}) is None
    assert objection("certificate", body | {"removed": False}) is Check.FACT_NOT_APPROVED


def endpoint_objection(known: dict[str, Any] | None, body: dict[str, Any]) -> Check | None:
    """What is said of a fact that nobody approved, where reminders go somewhere."""
    fold = Fold()
    if known is not None:
        fold.add(fact("reminder-endpoint", known))
    fold.rows["four_eyes"][True,] = {"only_row": True, "actions": ["policies"], "wait_days": 7}
    return Approvals().objection(fact("reminder-endpoint", body), fold)


def test_reminders_are_turned_off_by_one_operator() -> None:
    assert endpoint_objection(ENDPOINT, ENDPOINT | OFF) is None
    sooner = {"off_time": "2026-02-01T00:00:00.000000Z"}
    assert endpoint_objection(ENDPOINT | OFF, ENDPOINT | sooner) is None


@pytest.mark.parametrize(
    ("known", "changed"),
    [
        (None, OFF),
        ({}, {}),
        (OFF, {}),
        (OFF, {"off_time": "2026-04-01T00:00:00.000000Z"}),
        ({}, OFF | {"url": "https://hooks.example/other"}),
        ({}, OFF | {"days_ahead": 62}),
        ({}, OFF | {"secret_digest": "cd" * 32}),
    ],
)
def test_anything_else_about_where_reminders_go_needs_a_second_operator(
    known: dict[str, Any] | None, changed: dict[str, Any]
) -> None:
    before = None if known is None else ENDPOINT | known
    assert endpoint_objection(before, ENDPOINT | changed) is Check.FACT_NOT_APPROVED
