# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""An institution's own format needs a second operator where policies do; its end needs none."""

from __future__ import annotations

from pathlib import Path

from tests.support.four_eyes.operators import opened_office

OWN = "docs/examples/berka-loans.toml"


def test_approving_a_format_waits_for_a_second_operator_and_revoking_it_does_not(
    database_url: str, tmp_path: Path
) -> None:
    with opened_office(database_url, tmp_path) as office:
        office.register("alice", "bob")
        office.add_partner()
        office.require("policies")
        said = office.said("alice", "partner", "approve-adapter", "bank-a", OWN)
        assert said["state"] == "waiting-for-approval"
        assert office.admit() == 0
        assert office.approve("bob", said["fact"]).exit_code == 0
        assert office.admit() == 2
        (approved,) = office.said("bob", "partner", "adapters", "bank-a")
        assert (approved["adapter"], approved["pending"]) == ("berka-loans", False)
        given = approved["adapter_hash"]
        revoked = office.said("alice", "partner", "revoke-adapter", "bank-a", given)
        assert revoked["state"] == "pending"
        assert office.admit() == 1
        again = office.said("alice", "partner", "approve-adapter", "bank-a", OWN)
        assert again["state"] == "waiting-for-approval"
        assert office.named() == set()


def test_a_format_that_took_effect_without_approval_is_named(
    database_url: str, tmp_path: Path
) -> None:
    with opened_office(database_url, tmp_path) as office:
        office.register("alice", "bob")
        office.add_partner()
        office.require("policies")
        fact = office.said("alice", "partner", "approve-adapter", "bank-a", OWN)["fact"]
        office.owner("UPDATE credit.fact_kind SET action = NULL WHERE kind = 'partner-adapter'")
        assert office.admit() == 1
        office.owner(
            "UPDATE credit.fact_kind SET action = 'policies' WHERE kind = 'partner-adapter'"
        )
        assert office.named() == {("fact-not-approved", f"fact {fact}")}
