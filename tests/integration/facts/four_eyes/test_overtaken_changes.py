# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A change that waits for a second operator never undoes what took rights away meanwhile."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import psycopg
import pytest

from gateway.domain.facts.bodies import certificate_body, partner_scope
from gateway.domain.facts.kinds import CERTIFICATE, PARTNER, PARTNER_ADAPTER
from gateway.errors import StoreError
from gateway.store.connections import OPERATOR, connect
from gateway.store.facts.recording import newest_fact, record_fact
from tests.support.four_eyes.operators import Office, Offices

SCOPE = partner_scope("bank-a")
SUSPENDED = {"suspend_time": "2026-01-01T00:00:00.000000Z"}
URI = "spiffe://bank-a.example/client"
RENAMED = ("change", "--name", "Bank A plc")
OWN = "docs/examples/berka-loans.toml"


@pytest.fixture
def office(offices: Offices, tmp_path: Path) -> Iterator[Office]:
    """Two operators can approve, a bank is there, and everything about it needs both."""
    with offices.copied(tmp_path, "keys", "policies") as made:
        yield made


def shown(office: Office) -> dict[str, Any]:
    """The bank as it is in effect."""
    found: dict[str, Any] = office.said("alice", "partner", "show", "bank-a")
    return found


def waits(office: Office, *words: str) -> str:
    """A change of the bank by alice, which waits; its fact."""
    said = office.said("alice", "partner", words[0], "bank-a", *words[1:])
    assert said["state"] == "waiting-for-approval", said
    return str(said["fact"])


def suspended_past_the_verb(office: Office) -> UUID:
    """A suspension that leaves what waits as it is, and names it as the one it follows."""
    with connect(office.url_of("carol"), role=OPERATOR) as connection:
        found = newest_fact(connection, PARTNER, SCOPE)
        assert found is not None
        body = in_effect(office) | SUSPENDED | {"previous": str(found[0])}
        return record_fact(connection, PARTNER, SCOPE, body)


def in_effect(office: Office) -> dict[str, Any]:
    """What the last fact says of the bank that is an entry."""
    with psycopg.connect(office.url) as superuser:
        row = superuser.execute(
            "SELECT body::jsonb FROM credit.fact WHERE scope = %s AND kind = 'partner'"
            " AND leaf_index IS NOT NULL ORDER BY leaf_index DESC LIMIT 1",
            [SCOPE],
        ).fetchone()
    assert row is not None
    body: dict[str, Any] = row[0]
    return body


def rejected(office: Office, fact: str) -> str | None:
    """Why a fact has no effect."""
    with psycopg.connect(office.url) as superuser:
        row = superuser.execute(
            "SELECT rejected FROM credit.fact WHERE fact_id = %s", [fact]
        ).fetchone()
    assert row is not None
    code: str | None = row[0]
    return code


def test_a_suspension_rejects_the_change_that_waits_and_an_approval_comes_too_late(
    office: Office,
) -> None:
    change = waits(office, *RENAMED)
    office.recorded("carol", "partner", "suspend", "bank-a")
    # The approval is recorded before either is an entry.
    assert office.approve("bob", change).exit_code == 1
    office.admit()
    assert office.approve("bob", change).exit_code == 1
    assert shown(office)["suspended"]
    assert shown(office)["name"] == "Bank A"
    assert office.named() == set()


@pytest.mark.parametrize("approved", ["before it is an entry", "after", "never"])
def test_a_suspension_past_the_verb_is_not_undone_by_the_change_that_it_passed(
    office: Office, approved: str
) -> None:
    change = waits(office, *RENAMED)
    suspended_past_the_verb(office)
    if approved == "before it is an entry":
        assert office.approve("bob", change).exit_code == 0
    office.admit(1)
    assert shown(office)["suspended"]
    if approved == "after":
        refused = office.approve("bob", change)
        assert (refused.exit_code, "older state" in refused.output) == (1, True)
    office.admit()
    assert shown(office)["suspended"]
    assert shown(office)["name"] == "Bank A"
    # It waits no more, and holds up nothing that comes after it.
    assert rejected(office, change) == "CGOVR"
    assert office.waiting() == []
    assert office.named() == set()


def test_what_follows_an_overtaken_change_starts_from_what_holds(office: Office) -> None:
    waits(office, *RENAMED)
    suspended_past_the_verb(office)
    office.admit()
    resumed = waits(office, "resume")
    assert office.approve("bob", resumed).exit_code == 0
    office.admit()
    assert not shown(office)["suspended"]
    assert shown(office)["name"] == "Bank A"
    assert office.named() == set()


def test_a_resumption_that_waits_does_not_lift_a_later_suspension(office: Office) -> None:
    office.recorded("carol", "partner", "suspend", "bank-a")
    office.admit()
    resumed = waits(office, "resume")
    office.recorded("carol", "partner", "suspend", "bank-a")
    assert office.approve("bob", resumed).exit_code == 1
    office.admit()
    assert shown(office)["suspended"]
    assert (office.waiting(), office.named()) == ([], set())


def test_a_policy_that_was_narrowed_meanwhile_is_not_widened_by_an_older_change(
    office: Office,
) -> None:
    both = ("--purpose", "loan-approval", "--purpose", "post-loan-management")
    wider = waits(office, "change", *both)
    narrower = waits(office, "change", "--purpose", "loan-approval")
    # Approved the other way round, each waits for what was recorded before it.
    for fact in [each["change"] for each in office.waiting()][::-1]:
        assert shown(office)["policy"]["purposes"] == ["loan-approval"]
        assert office.approve("bob", fact).exit_code == 0
        office.admit()
    assert (rejected(office, wider), rejected(office, narrower)) == (None, None)
    assert shown(office)["policy"]["purposes"] == ["loan-approval"]
    assert (office.waiting(), office.named()) == ([], set())


def test_a_change_made_against_a_policy_that_is_another_by_now_is_refused(office: Office) -> None:
    with connect(office.url_of("carol"), role=OPERATOR) as connection:
        found = newest_fact(connection, PARTNER, SCOPE)
        assert found is not None
        waits(office, *RENAMED)
        with pytest.raises(StoreError):
            record_fact(
                connection, PARTNER, SCOPE, found[1] | {"previous": str(found[0])} | SUSPENDED
            )


def test_a_key_that_is_revoked_while_it_waits_never_counts(office: Office) -> None:
    office.new_key("bank")
    added = waits(office, "add-key", office.file("bank.pub.pem"))
    keyid = json.loads(office.run("bob", "approvals", "show", added, "--json").stdout)
    office.recorded("carol", "partner", "revoke-key", "bank-a", keyid["says"]["keyid"])
    assert office.approve("bob", added).exit_code == 1
    office.admit()
    assert shown(office)["keys"] == []
    assert (rejected(office, added), office.waiting(), office.named()) == ("CGREJ", [], set())


def test_a_certificate_that_is_removed_while_it_waits_never_counts(office: Office) -> None:
    added = waits(office, "add-certificate", "--certificate-uri", URI)
    office.recorded("carol", "partner", "remove-certificate", "bank-a", "--certificate-uri", URI)
    assert office.approve("bob", added).exit_code == 1
    office.admit()
    assert shown(office)["certificates"] == []
    assert (rejected(office, added), office.waiting(), office.named()) == ("CGREJ", [], set())


def test_a_removal_past_the_verb_takes_effect_behind_the_addition(office: Office) -> None:
    added = waits(office, "add-certificate", "--certificate-uri", URI)
    with connect(office.url_of("carol"), role=OPERATOR) as connection:
        removal = certificate_body("bank-a", "uri", URI, removed=True)
        removed = record_fact(connection, CERTIFICATE, SCOPE, removal)
    office.admit()
    assert rejected(office, str(removed)) is None
    assert office.approve("bob", added).exit_code == 0
    office.admit()
    assert shown(office)["certificates"] == []
    assert (office.waiting(), office.named()) == ([], set())


@pytest.mark.parametrize("how", ["by the verb", "past it"])
def test_a_format_that_is_revoked_while_it_waits_again_is_not_approved(
    office: Office, how: str
) -> None:
    first = waits(office, "approve-adapter", OWN)
    assert office.approve("bob", first).exit_code == 0
    office.admit()
    (known,) = office.said("alice", "partner", "adapters", "bank-a")
    office.recorded("carol", "partner", "revoke-adapter", "bank-a", known["adapter_hash"])
    office.admit()
    again = waits(office, "approve-adapter", OWN)
    if how == "by the verb":
        office.recorded("carol", "partner", "revoke-adapter", "bank-a", known["adapter_hash"])
        assert office.approve("bob", again).exit_code == 1
    else:
        with connect(office.url_of("carol"), role=OPERATOR) as connection:
            found = newest_fact(connection, PARTNER_ADAPTER, SCOPE)
            assert found is not None
            body = found[1] | {"revoke_time": "2026-01-01T00:00:00.000000Z"}
            record_fact(connection, PARTNER_ADAPTER, SCOPE, body)
        office.admit()
        assert office.approve("bob", again).exit_code == 0
    office.admit()
    (known,) = office.said("alice", "partner", "adapters", "bank-a")
    assert (known["revoke_time"] is not None, known["pending"]) == (True, False)
    assert (office.waiting(), office.named()) == ([], set())


def test_a_suspension_that_was_undone_by_an_older_change_is_named(office: Office) -> None:
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
    change = waits(office, *RENAMED)
    suspended_past_the_verb(office)
    office.admit()
    assert office.approve("bob", change).exit_code == 0
    office.admit()
    office.owner(definition[0])
    assert not shown(office)["suspended"]
    assert office.named() == {("fact-impossible", f"fact {change}")}
