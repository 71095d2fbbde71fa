# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Facts from before their bodies said what they are about: compared if possible, else counted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from tests.integration.facts.test_completeness import verified
from tests.support.four_eyes.operators import Office, Offices

AS_BEFORE = """
UPDATE credit.fact AS f SET body = o.body, body_digest = sha256(convert_to(o.body, 'UTF8'))
FROM (SELECT fact_id, (body::jsonb - 'scope')::text AS body FROM credit.fact
      WHERE leaf_index IS NULL AND rejected IS NULL AND kind = ANY (%s)) AS o
WHERE o.fact_id = f.fact_id
"""
"""What is pending and of some kinds, as a release recorded it whose bodies did not say it."""


@pytest.fixture
def office(offices: Offices, tmp_path: Path) -> Iterator[Office]:
    """Keys of a bank need two operators."""
    with offices.copied(tmp_path, "keys") as made:
        yield made


def scopes_believed(office: Office) -> str:
    """Why of some facts it was not compared what they are about; "": it was of all."""
    left = verified(office.url, office.log_signer)["not_checked"]
    return "".join(each["why"] for each in left if each["what"] == "fact-scopes")


def decided(office: Office, decision: str) -> str:
    """A key that one operator adds, and another one decides about as before; the approval's id."""
    office.new_key("bank")
    added = office.recorded("alice", "partner", "add-key", "bank-a", office.file("bank.pub.pem"))
    if decision == "approve":
        assert office.approve("bob", added).exit_code == 0
    else:
        assert office.run("bob", "approvals", "reject", added).exit_code == 0
    office.owner(AS_BEFORE, [["approval"]])
    assert office.admit() == (2 if decision == "approve" else 1)
    with psycopg.connect(office.url) as owner:
        (row,) = owner.execute(
            "SELECT fact_id FROM credit.fact WHERE kind = 'approval'"
            " AND body::jsonb ->> 'fact_id' = %s AND NOT body::jsonb ? 'scope'",
            [added],
        ).fetchall()
    return str(row[0])


@pytest.mark.parametrize("decision", ["approve", "reject"])
def test_an_approval_is_compared_with_what_it_decided_about(office: Office, decision: str) -> None:
    approval = decided(office, decision)
    assert office.named() == set()
    assert scopes_believed(office) == ""
    office.owner("UPDATE credit.fact SET scope = 'partner:b' WHERE fact_id = %s", [approval])
    assert office.named() == {("fact-record-differs", f"fact {approval}")}


def test_of_policies_it_is_said_how_many_were_believed(office: Office) -> None:
    assert scopes_believed(office) == ""
    office.recorded("alice", "partner", "change", "bank-a", "--purpose", "post-loan-management")
    office.owner(AS_BEFORE, [["policy"]])
    assert office.admit() == 2
    assert office.named() == set()
    assert scopes_believed(office).startswith("what 1 policy, request or approval was ")


def test_whoever_records_need_not_know_and_cannot_say_otherwise(office: Office) -> None:
    with psycopg.connect(office.url_of("alice")) as operator:
        operator.execute("SET ROLE creditgateway_operator")
        row = operator.execute(
            "SELECT credit.record_fact('policy', 'partner:bank-a',"
            " jsonb_build_object('content', '{}', 'policy_hash', encode(sha256('{}'), 'hex'),"
            " 'scope', 'partner:bank-b'), '')"
        ).fetchone()
    assert row is not None
    office.admit()
    with psycopg.connect(office.url) as owner:
        (said,) = owner.execute(
            "SELECT body::jsonb ->> 'scope' FROM credit.fact WHERE fact_id = %s", row
        ).fetchall()
    assert said == ("partner:bank-a",)
    assert office.named() == set()
