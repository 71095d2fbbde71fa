# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Reminders are turned off at once, and no older change turns them on again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import psycopg
import pytest

from gateway.domain.facts.bodies import partner_scope
from gateway.domain.facts.kinds import REMINDER_ENDPOINT
from gateway.errors import StoreError
from gateway.store.connections import OPERATOR, connect
from gateway.store.facts.recording import newest_fact, record_fact
from tests.support.four_eyes.operators import Office, Offices

SCOPE = partner_scope("bank-a")
HERE, THERE = "https://hooks.example/here", "https://hooks.example/there"
OFF = {"off_time": "2026-01-01T00:00:00.000000Z"}
NEVER = {"off_time": "2099-01-01T00:00:00.000000Z"}


@pytest.fixture
def office(offices: Offices, tmp_path: Path) -> Iterator[Office]:
    """A bank is reminded, and by now everything about that needs two operators."""
    with offices.copied(tmp_path) as made:
        made.recorded("alice", *endpoint(made, HERE))
        made.require("policies")
        yield made


def endpoint(office: Office, url: str, *more: str) -> tuple[str, ...]:
    """The words that set where the bank's reminders go."""
    return ("reminder", "endpoint", "bank-a", "--url", url, "--secret", office.file("own"), *more)


def waits(office: Office, url: str, *more: str) -> str:
    """A change by alice, which waits; its fact."""
    said = office.said("alice", *endpoint(office, url, *more))
    assert said["state"] == "waiting-for-approval", said
    return str(said["fact"])


def in_effect(office: Office) -> tuple[str, int, bool]:
    """Where the bank's reminders go, how many days ahead, and whether they are off."""
    with psycopg.connect(office.url) as superuser:
        row = superuser.execute(
            "SELECT url, days_ahead, off_time IS NOT NULL FROM credit.reminder_endpoint"
        ).fetchone()
    assert row is not None
    return row


def rejected(office: Office, fact: str) -> str | None:
    """Why a fact has no effect."""
    with psycopg.connect(office.url) as superuser:
        row = superuser.execute(
            "SELECT rejected FROM credit.fact WHERE fact_id = %s", [fact]
        ).fetchone()
    assert row is not None
    code: str | None = row[0]
    return code


def off_past_the_verb(office: Office, changed: dict[str, Any]) -> UUID:
    """Turned off by carol, who leaves what waits as it is and names it as what comes before."""
    with psycopg.connect(office.url) as superuser:
        row = superuser.execute(
            "SELECT body::jsonb FROM credit.fact WHERE kind = 'reminder-endpoint'"
            " AND leaf_index IS NOT NULL ORDER BY leaf_index DESC LIMIT 1"
        ).fetchone()
    assert row is not None
    with connect(office.url_of("carol"), role=OPERATOR) as connection:
        found = newest_fact(connection, REMINDER_ENDPOINT, SCOPE)
        assert found is not None
        body = row[0] | {"previous": str(found[0])} | changed
        return record_fact(connection, REMINDER_ENDPOINT, SCOPE, body)


@pytest.mark.parametrize("url", [HERE, THERE])
def test_off_rejects_the_change_that_waits_and_an_approval_comes_too_late(
    office: Office, url: str
) -> None:
    change = waits(office, url)
    office.recorded("carol", "reminder", "off", "bank-a")
    assert office.approve("bob", change).exit_code == 1
    office.admit()
    assert office.approve("bob", change).exit_code == 1
    assert in_effect(office) == (HERE, 5, True)
    assert (rejected(office, change), office.waiting()) == ("CGREJ", [])
    assert office.named() == set()


@pytest.mark.parametrize("approved", ["before it is an entry", "after"])
def test_off_past_the_verb_is_not_undone_by_the_change_that_it_passed(
    office: Office, approved: str
) -> None:
    change = waits(office, HERE)
    off_past_the_verb(office, OFF)
    if approved == "before it is an entry":
        assert office.approve("bob", change).exit_code == 0
    office.admit(1)
    assert in_effect(office) == (HERE, 5, True)
    if approved == "after":
        refused = office.approve("bob", change)
        assert (refused.exit_code, "older state" in refused.output) == (1, True)
    office.admit()
    assert in_effect(office) == (HERE, 5, True)
    assert (rejected(office, change), office.waiting()) == ("CGOVR", [])
    assert office.named() == set()


@pytest.mark.parametrize(
    "changed",
    [NEVER | {"days_ahead": 62}, OFF | {"secret_digest": "00" * 32}, OFF | {"url": THERE}],
    ids=["the days", "the secret", "the address"],
)
def test_off_that_changes_anything_else_needs_a_second_operator(
    office: Office, changed: dict[str, Any]
) -> None:
    off_past_the_verb(office, changed)
    office.admit()
    assert in_effect(office) == (HERE, 5, False)
    assert len(office.waiting()) == 1


def test_what_is_off_is_not_off_from_a_later_moment_on_without_a_second_operator(
    office: Office,
) -> None:
    office.recorded("carol", "reminder", "off", "bank-a")
    office.admit()
    off_past_the_verb(office, NEVER)
    assert len(office.waiting()) == 1
    assert office.named() == set()


def test_off_where_it_is_off_rejects_what_would_turn_it_on(office: Office) -> None:
    office.recorded("carol", "reminder", "off", "bank-a")
    office.admit()
    on = waits(office, HERE)
    office.recorded("carol", "reminder", "off", "bank-a")
    office.admit()
    assert (in_effect(office), rejected(office, on)) == ((HERE, 5, True), "CGREJ")
    again = waits(office, THERE, "--days-ahead", "3")
    assert office.approve("bob", again).exit_code == 0
    office.admit()
    assert in_effect(office) == (THERE, 3, False)
    assert office.named() == set()


def test_a_first_endpoint_that_waits_is_rejected_by_off(office: Office) -> None:
    added = ("partner", "add", "bank-b", "--name", "Bank B", "--algorithm", "ed25519")
    partner = office.said("alice", *added, "--adapter", "json-pbc", "--purpose", "loan-approval")
    assert office.approve("bob", *partner["to_approve"]).exit_code == 0
    office.admit()
    words = list(endpoint(office, HERE))
    words[2] = "bank-b"
    first = office.said("alice", *words)
    office.recorded("carol", "reminder", "off", "bank-b")
    assert office.approve("bob", first["fact"]).exit_code == 1
    office.admit()
    assert rejected(office, first["fact"]) == "CGREJ"
    assert office.run("carol", "reminder", "off", "bank-b").exit_code == 2
    assert office.named() == set()


def test_a_change_that_does_not_name_the_one_before_it_is_refused(office: Office) -> None:
    with pytest.raises(StoreError):
        off_past_the_verb(office, OFF | {"previous": None})


def test_off_that_was_undone_by_an_older_change_is_named(office: Office) -> None:
    # Somebody with all rights makes the database forget the rule, and puts it back.
    with psycopg.connect(office.url) as owner:
        definition = owner.execute(
            "SELECT pg_get_functiondef('credit.fact_is_overtaken'::regproc)"
        ).fetchone()
        assert definition is not None
        owner.execute(
            "CREATE OR REPLACE FUNCTION credit.fact_is_overtaken(fact credit.fact)"
            " RETURNS boolean LANGUAGE sql STABLE AS 'SELECT false'"
        )
    change = waits(office, HERE)
    off_past_the_verb(office, OFF)
    office.admit()
    assert office.approve("bob", change).exit_code == 0
    office.admit()
    office.owner(definition[0])
    assert in_effect(office) == (HERE, 5, False)
    assert office.named() == {("fact-impossible", f"fact {change}")}
