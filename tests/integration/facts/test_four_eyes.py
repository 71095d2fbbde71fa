# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What is set to need a second operator takes effect only once one has approved it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import psycopg
import pytest

from gateway.audit.facts.approval_signature import sign_approval
from gateway.domain.facts.bodies import approval_body
from gateway.domain.facts.four_eyes import APPROVE, about
from gateway.domain.facts.kinds import APPROVAL
from gateway.errors import StoreError
from gateway.store.admin.migrations import migrate, migrate_audit
from gateway.store.connections import OPERATOR, connect
from gateway.store.facts import approvals
from gateway.store.facts.recording import record_fact
from tests.support.four_eyes.killed_admission import kill_admission
from tests.support.four_eyes.operators import Office, Offices, opened_office
from tests.support.suite.exhaustive import first_every_day

ADD_KEY = ("partner", "add-key", "bank-a")


@pytest.fixture
def office(offices: Offices, tmp_path: Path) -> Iterator[Office]:
    """Three operators; two of them can approve, and a bank is there."""
    with offices.copied(tmp_path) as made:
        yield made


@pytest.fixture
def strict(offices: Offices, tmp_path: Path) -> Iterator[Office]:
    """The same, where keys and policies need a second operator."""
    with offices.copied(tmp_path, "keys", "policies") as made:
        yield made


def new_key(office: Office, who: str = "alice", name: str = "bank") -> str:
    """A key of the bank, recorded by an operator; the fact."""
    office.new_key(name)
    return office.recorded(who, *ADD_KEY, office.file(f"{name}.pub.pem"))


def keys(office: Office) -> int:
    """How many keys the bank has in effect."""
    return len(office.said("alice", "partner", "show", "bank-a")["keys"])


def approval_of(office: Office, who: str, fact: str, **changed: Any) -> UUID:
    """Records an approval past the verb, which would refuse it."""
    with connect(office.url_of("bob"), role=OPERATOR) as connection:
        waiting = approvals.waiting_fact(connection, UUID(fact))
        signature = sign_approval(office.signers[who], waiting.about)
        body = approval_body(waiting.about, APPROVE, office.signers[who].keyid, signature)
        return record_fact(connection, APPROVAL, waiting.scope, body | changed)


def test_a_default_installation_needs_nobody(database_url: str, tmp_path: Path) -> None:
    with opened_office(database_url, tmp_path) as office:
        office.add_partner()
        new_key(office)
        office.admit()
        assert keys(office) == 1
        assert office.waiting() == []
        assert office.said("alice", "four-eyes", "show")["required"] == []
        assert office.named() == set()


def test_a_change_waits_until_another_operator_approves_it(strict: Office) -> None:
    fact = new_key(strict)
    assert strict.admit() == 0
    assert keys(strict) == 0
    assert [each["change"] for each in strict.waiting()] == [fact]
    (pending,) = strict.said("alice", "partner", "show", "bank-a")["pending"]
    assert (pending["fact"], pending["waits_for_approval"]) == (fact, True)
    assert "waiting for approval" in strict.run("alice", "partner", "show", "bank-a").output
    assert strict.approve("bob", fact).exit_code == 0
    assert strict.admit() == 2
    assert (keys(strict), strict.waiting()) == (1, [])
    assert strict.named() == set()


def test_the_verb_says_what_has_to_be_approved_and_waiting_for_it_fails(strict: Office) -> None:
    strict.new_key("bank")
    said = strict.said("alice", *ADD_KEY, strict.file("bank.pub.pem"))
    assert said["state"] == "waiting-for-approval"
    assert said["to_approve"] == [said["fact"]]
    strict.new_key("other")
    late = strict.run("alice", *ADD_KEY, strict.file("other.pub.pem"), "--wait", "0.2")
    assert late.exit_code == 2
    assert "waits for a second operator" in late.output


def test_both_request_and_approval_are_in_the_log_and_the_approval_is_first(
    strict: Office,
) -> None:
    fact = new_key(strict)
    strict.approve("bob", fact)
    strict.admit()
    with psycopg.connect(strict.url) as superuser:
        rows = superuser.execute(
            "SELECT kind, actor FROM credit.fact ORDER BY leaf_index DESC LIMIT 2"
        ).fetchall()
    assert rows == [("key", strict.login("alice")), ("approval", strict.login("bob"))]


def test_whoever_recorded_a_change_cannot_approve_it(strict: Office) -> None:
    fact = new_key(strict)
    for key in ("alice", "bob"):
        refused = strict.approve("alice", fact, key=key)
        assert refused.exit_code == 1, refused.output
        assert "another operator" in refused.output
    with connect(strict.url_of("alice"), role=OPERATOR) as connection:
        waiting = approvals.waiting_fact(connection, UUID(fact))
        signature = sign_approval(strict.signers["alice"], waiting.about)
        body = approval_body(waiting.about, APPROVE, strict.signers["alice"].keyid, signature)
        with pytest.raises(StoreError):
            record_fact(connection, APPROVAL, waiting.scope, body)
    assert strict.admit() == 0


def test_a_key_of_another_login_or_of_nobody_approves_nothing(strict: Office) -> None:
    fact = new_key(strict)
    for who, key in (("bob", "alice"), ("bob", "carol"), ("carol", "carol"), ("carol", "bob")):
        refused = strict.approve(who, fact, key=key)
        assert refused.exit_code == 1, refused.output
    for signer in ("alice", "carol"):
        with pytest.raises(StoreError):
            approval_of(strict, signer, fact)
    assert strict.admit() == 0


def test_a_removed_key_approves_nothing_any_more(strict: Office) -> None:
    # A third operator first, so that one may go.
    added = strict.recorded(
        "carol", "operator-key", "add", strict.file("carol.pub.pem"), "--name", "Carol"
    )
    assert strict.approve("bob", added).exit_code == 0
    strict.admit()
    removed = strict.recorded("alice", "operator-key", "remove", strict.signers["bob"].keyid)
    strict.admit()
    fact = new_key(strict)
    assert strict.approve("carol", removed).exit_code == 0
    strict.admit()
    refused = strict.approve("bob", fact)
    assert (refused.exit_code, "revoked" in refused.output) == (1, True)
    with pytest.raises(StoreError):
        approval_of(strict, "bob", fact)
    assert strict.approve("carol", fact).exit_code == 0
    strict.admit()
    assert keys(strict) == 1
    assert strict.named() == set()


def test_an_expired_key_approves_nothing(database_url: str, tmp_path: Path) -> None:
    with opened_office(database_url, tmp_path) as office:
        office.register("alice", "bob")
        office.add_partner()
        office.require("keys")
        # As if its time were over: the clock of the database cannot be set.
        office.owner(
            "UPDATE credit.operator_key SET valid_until = valid_from + interval '1 us'"
            " WHERE name = 'bob'"
        )
        fact = new_key(office)
        refused = office.approve("bob", fact)
        assert (refused.exit_code, "expired" in refused.output) == (1, True)
        with pytest.raises(StoreError):
            approval_of(office, "bob", fact)


@pytest.mark.parametrize("what", ["another change", "garbage"])
def test_a_signature_over_anything_else_is_refused_at_admission(strict: Office, what: str) -> None:
    first, second = new_key(strict), new_key(strict, name="other")
    with connect(strict.url_of("bob"), role=OPERATOR) as connection:
        other = approvals.waiting_fact(connection, UUID(first)).about
    good = sign_approval(strict.signers["bob"], other).hex()
    wrong = {"another change": good, "garbage": "00" * 64}[what]
    forged = approval_of(strict, "bob", second, signature=wrong)
    assert strict.admit() == 0
    assert keys(strict) == 0
    with psycopg.connect(strict.url) as superuser:
        row = superuser.execute(
            "SELECT rejected FROM credit.fact WHERE fact_id = %s", [forged]
        ).fetchone()
    assert row == ("CGSIG",)
    # A right one still counts.
    assert strict.approve("bob", first, second).exit_code == 0
    strict.admit()
    assert keys(strict) == 2
    assert strict.named() == set()


def test_an_approval_is_of_one_change_and_counts_once(strict: Office) -> None:
    fact = new_key(strict)
    assert strict.approve("bob", fact).exit_code == 0
    assert strict.approve("bob", fact).exit_code == 1
    strict.admit()
    again = strict.approve("bob", fact)
    assert (again.exit_code, "no such change" in again.output) == (1, True)
    assert strict.approve("bob", str(uuid4())).exit_code == 1
    # The same change recorded once more waits again.
    strict.new_key("next")
    one = strict.recorded("alice", *ADD_KEY, strict.file("next.pub.pem"))
    strict.admit()
    assert [each["change"] for each in strict.waiting()] == [one]


def test_an_approval_forged_in_the_database_admits_nothing_and_is_named(strict: Office) -> None:
    fact = new_key(strict)
    strict.owner(
        "INSERT INTO credit.approval SELECT %s, 'approve', %s, %s, %s, now()",
        [fact, strict.login("bob"), strict.signers["bob"].keyid, bytes(64)],
    )
    assert strict.admit() == 0
    assert keys(strict) == 0
    assert strict.named() == {("row-invented", f"approval {fact} approve")}


def test_a_change_that_was_let_in_without_approval_is_named(strict: Office) -> None:
    fact = new_key(strict)
    # Somebody with all rights makes the database say that nothing needs approval.
    with psycopg.connect(strict.url) as owner:
        definition = owner.execute(
            "SELECT pg_get_functiondef('credit.needs_approval'::regproc)"
        ).fetchone()
        assert definition is not None
        owner.execute(
            "CREATE OR REPLACE FUNCTION credit.needs_approval(fact credit.fact) RETURNS boolean"
            " LANGUAGE sql STABLE AS 'SELECT false'"
        )
    assert strict.admit() == 1
    strict.owner(definition[0])
    assert keys(strict) == 1
    assert strict.named() == {("fact-not-approved", f"fact {fact}")}


def test_a_forged_approval_that_became_an_entry_is_named_with_what_it_let_in(
    strict: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    fact = new_key(strict)
    forged = approval_of(strict, "bob", fact, signature="ab" * 64)
    # A process that verifies nothing.
    with monkeypatch.context() as patch:
        patch.setattr("gateway.store.facts.signatures.is_signed", lambda *_: True)
        assert strict.admit() == 2
    assert strict.named() == {
        ("approval-invalid", f"fact {forged}"),
        ("fact-not-approved", f"fact {fact}"),
    }


def test_one_person_cannot_switch_it_off(strict: Office) -> None:
    fact = strict.recorded("alice", "four-eyes", "set", "--nothing")
    strict.admit()
    assert strict.said("alice", "four-eyes", "show")["required"] == ["keys", "policies"]
    assert strict.approve("alice", fact).exit_code == 1
    new_key(strict)
    strict.admit()
    assert keys(strict) == 0
    assert strict.approve("bob", fact).exit_code == 0
    strict.admit()
    assert strict.said("alice", "four-eyes", "show")["required"] == []
    strict.admit()
    assert (keys(strict), strict.named()) == (1, set())


def test_the_setting_changed_in_the_database_is_named(strict: Office) -> None:
    fact = new_key(strict)
    strict.owner("UPDATE credit.four_eyes SET actions = '{}'")
    assert strict.admit() == 1
    strict.owner("UPDATE credit.four_eyes SET actions = '{keys,policies}'")
    assert strict.named() == {("fact-not-approved", f"fact {fact}")}


def test_it_cannot_be_set_before_two_operators_can_approve(
    database_url: str, tmp_path: Path
) -> None:
    with opened_office(database_url, tmp_path) as office:
        office.register("alice")
        refused = office.run("alice", "four-eyes", "set", "--require", "keys")
        assert (refused.exit_code, "two operators" in refused.output) == (1, True)


def test_nobody_registers_a_key_for_somebody_else_and_the_third_needs_approval(
    office: Office,
) -> None:
    fact = office.recorded(
        "carol", "operator-key", "add", office.file("carol.pub.pem"), "--name", "Carol"
    )
    office.admit()
    listed = office.said("alice", "operator-key", "list")
    assert {each["name"] for each in listed} == {"alice", "bob"}
    assert office.approve("carol", fact).exit_code == 1
    assert office.approve("alice", fact).exit_code == 0
    office.admit()
    listed = office.said("alice", "operator-key", "list")
    assert {each["operator"] for each in listed} == {
        office.login(name).removeprefix("operator:") for name in ("alice", "bob", "carol")
    }
    assert office.named() == set()


def test_too_few_who_can_approve_are_never_left(strict: Office) -> None:
    refused = strict.run("alice", "operator-key", "remove", strict.signers["bob"].keyid)
    assert (refused.exit_code, "fewer than two" in refused.output) == (1, True)


def test_a_rejected_change_never_takes_effect_and_anybody_may_reject_it(strict: Office) -> None:
    first, second = new_key(strict), new_key(strict, name="other")
    assert strict.run("alice", "approvals", "reject", first, "--cause", "typo").exit_code == 0
    assert strict.run("carol", "approvals", "reject", second).exit_code == 0
    strict.admit()
    assert strict.waiting() == []
    assert strict.approve("bob", first).exit_code == 1
    assert keys(strict) == 0
    assert strict.named() == set()


def test_a_change_that_waited_too_long_expires(strict: Office) -> None:
    fact = new_key(strict)
    strict.owner(
        "UPDATE credit.fact SET record_time = record_time - interval '8 days' WHERE fact_id = %s",
        [fact],
    )
    refused = strict.approve("bob", fact)
    assert (refused.exit_code, "expired" in refused.output) == (1, True)
    with pytest.raises(StoreError):
        approval_of(strict, "bob", fact)
    strict.admit()
    assert strict.waiting() == []
    assert keys(strict) == 0


def test_a_suspension_and_a_revocation_never_wait(strict: Office) -> None:
    fact = new_key(strict)
    strict.approve("bob", fact)
    strict.admit()
    (key,) = strict.said("alice", "partner", "show", "bank-a")["keys"]
    # Both while other changes of the bank wait.
    new_key(strict, name="other")
    strict.recorded("alice", "partner", "change", "bank-a", "--max-in-flight", "7")
    strict.recorded("alice", "partner", "revoke-key", "bank-a", key["keyid"])
    strict.recorded("alice", "partner", "suspend", "bank-a")
    strict.admit()
    shown = strict.said("alice", "partner", "show", "bank-a")
    assert shown["suspended"]
    assert [each["revoke_time"] is None for each in shown["keys"]] == [False]
    assert shown["policy"]["max_in_flight"] == 64
    # To lift it needs a second operator.
    strict.recorded("alice", "partner", "resume", "bank-a")
    strict.admit()
    assert strict.said("alice", "partner", "show", "bank-a")["suspended"]
    assert strict.named() == set()


def test_changes_of_one_partner_take_effect_in_the_order_in_which_they_were_recorded(
    strict: Office,
) -> None:
    first, second = new_key(strict), new_key(strict, name="other")
    strict.approve("bob", second)
    strict.admit()
    assert keys(strict) == 0
    strict.approve("bob", first)
    strict.admit()
    assert keys(strict) == 2
    assert strict.named() == set()


def test_what_waits_is_in_nobodys_way(strict: Office) -> None:
    new_key(strict)
    strict.recorded(
        "alice", "partner", "add", "bank-b", "--name", "Bank B", "--algorithm", "ed25519"
    )
    for fact in [each["change"] for each in strict.waiting() if "bank-b" in each["about"]]:
        assert strict.approve("bob", fact).exit_code == 0
    strict.admit()
    assert strict.said("alice", "partner", "show", "bank-b")["pending"] == []
    assert len(strict.waiting()) == 1


def test_approving_shows_the_change_and_asks(strict: Office) -> None:
    fact = new_key(strict)
    words = ("approvals", "approve", fact, "--key", strict.file("bob.pem"))
    declined = strict.run("bob", *words)
    assert declined.exit_code != 0
    keyid = json.loads(strict.run("bob", "approvals", "show", fact, "--json").stdout)
    assert keyid["says"]["keyid"] in declined.output
    assert len(strict.waiting()) == 1


def test_an_approval_says_who_recorded_what(strict: Office) -> None:
    fact = new_key(strict)
    with connect(strict.url_of("bob"), role=OPERATOR) as connection:
        waiting = approvals.waiting_fact(connection, UUID(fact))
    signed = about(waiting.fact_id, "key", waiting.body_digest, strict.login("carol"))
    signature = sign_approval(strict.signers["bob"], signed)
    approval_of(strict, "bob", fact, signature=signature.hex())
    assert strict.admit() == 0


@pytest.fixture(params=["one database", "two databases"])
def empty_office(
    request: pytest.FixtureRequest,
    empty_database_url: str,
    second_empty_database_url: str,
    tmp_path: Path,
) -> Iterator[Office]:
    """Operators whose log is in the same database as the records, or in another one."""
    apart = request.param == "two databases"
    log = second_empty_database_url if apart else empty_database_url
    migrate(empty_database_url)
    migrate_audit(log)
    with opened_office(empty_database_url, tmp_path) as office:
        office.log_url = log
        yield office


@pytest.mark.parametrize("step", first_every_day(["log", "number"]))
@pytest.mark.parametrize("rounds", first_every_day([0, 1]))
@pytest.mark.exhaustive
def test_killed_between_approval_and_admission_each_takes_effect_once(
    empty_office: Office, step: str, rounds: int
) -> None:
    office = empty_office
    office.register("alice", "bob")
    office.add_partner()
    office.require("keys")
    fact = new_key(office)
    assert office.approve("bob", fact).exit_code == 0
    # The approval is admitted in a round before the change.
    assert office.admit(rounds) == rounds
    kill_admission(office.url, office.log_url, office.keys, step)
    assert keys(office) == 0
    office.admit()
    assert (keys(office), office.waiting(), office.named()) == (1, [], set())
