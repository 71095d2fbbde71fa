# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""When fewer than two operators can approve: told beforehand, and mended at the price of findings.

The way out is the one of docs/operations.md: the database's owner, and whatever that lets in is
named by `verify` for ever.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.support.four_eyes.operators import Office, Offices

LOST = "UPDATE credit.operator_key SET revoke_time = now()"
PUT_BACK = "UPDATE credit.operator_key SET revoke_time = NULL"


@pytest.fixture
def office(offices: Offices, tmp_path: Path) -> Iterator[Office]:
    """Two operators can approve, and a bank is there."""
    with offices.copied(tmp_path) as made:
        yield made


def checked(office: Office, *words: str) -> tuple[int, dict[str, Any]]:
    """Exit code of `four-eyes check`, and what it says."""
    result = office.run("alice", "four-eyes", "check", "--json", *words)
    return result.exit_code, json.loads(result.stdout)


def renewed(office: Office, who: str, *words: str, name: str = "new") -> dict[str, Any]:
    """A new key of an operator, recorded."""
    office.new_key(f"{who}-{name}")
    file = office.file(f"{who}-{name}.pub.pem")
    said = office.said(who, "operator-key", "add", file, "--name", who, *words)
    return dict(said)


def test_keys_that_end_soon_are_told_by_an_exit_code(office: Office) -> None:
    assert checked(office)[0] == 0  # nothing is set
    office.require("keys")
    code, said = checked(office)
    assert (code, said["fine"], len(said["operators"])) == (0, True, 2)
    # Two years from now the keys of both have ended.
    code, said = checked(office, "--within", "800")
    assert (code, said["fine"], said["operators_then"]) == (1, False, [])
    result = office.run("alice", "four-eyes", "check", "--within", "800")
    assert (result.exit_code, "renew their keys" in result.output) == (1, True)
    until = (datetime.now(UTC) + timedelta(days=900)).strftime("%Y-%m-%d")
    for who, other in (("alice", "bob"), ("bob", "alice")):
        fact = renewed(office, who, "--valid-until", until)["fact"]
        assert office.approve(other, fact).exit_code == 0
        office.admit()
    assert checked(office, "--within", "800")[0] == 0
    assert office.named() == set()


def test_whoever_restores_two_operators_with_the_databases_rights_is_named_for_ever(
    office: Office,
) -> None:
    office.require("keys")
    waits = renewed(office, "alice", name="other")
    assert waits["state"] == "waiting-for-approval"
    assert office.run("alice", "approvals", "reject", waits["fact"]).exit_code == 0
    office.admit()
    # As docs/operations.md says it: old keys are set aside, new ones registered, all put back.
    office.owner(LOST)
    facts = []
    for who in ("alice", "bob"):
        said = renewed(office, who)
        assert said["state"] == "pending"
        facts.append(said["fact"])
        office.admit()
    office.owner(PUT_BACK)
    named = {("fact-not-approved", f"fact {fact}") for fact in facts}
    assert office.named() == named
    # From then on everything is as it was, with the new keys.
    office.new_key("bank")
    fact = office.recorded("alice", "partner", "add-key", "bank-a", office.file("bank.pub.pem"))
    assert office.admit() == 0
    assert office.approve("bob", fact, key="bob-new").exit_code == 0
    assert office.admit() == 2
    assert office.named() == named
