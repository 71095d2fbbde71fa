# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The operator's commands for partners, as a script uses them."""

from __future__ import annotations

import json
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from gateway.cli.app import make_app
from gateway.domain.access.envelope import QUERY_METHOD, RECOVER_METHOD
from gateway.domain.access.partner import Policy, SignatureRule
from gateway.domain.codes import Purpose, Section
from gateway.signing.keys import PrivateKeySigner, generate_private_key_pem, public_key_pem
from gateway.store.admin.partners import show_partner
from gateway.store.connections import OPERATOR, connect
from tests.support.facts import admit

Run = Callable[..., Result]

ADD = (
    "add",
    "bank-a",
    "--name",
    "Bank A",
    "--adapter",
    "json-pbc",
    "--purpose",
    "loan-approval",
    "--purpose",
    "card-approval",
    "--section",
    "summary",
    "--section",
    "history",
    "--signature-rule",
    "all_of",
    "--algorithm",
    "ed25519",
    "--algorithm",
    "ml-dsa-65",
    "--max-in-flight",
    "8",
    "--certificate-uri",
    "creditgateway:partner:bank-a",
    "--certificate-sha256",
    ":".join(["AB"] * 32),
    "--contributes",
)


@pytest.fixture
def run(database_url: str) -> Run:
    """Runs a partner verb on this test's database."""

    def invoke(*arguments: str) -> Result:
        environment = {"CREDIT_GATEWAY_DATABASE_URL": database_url}
        return CliRunner().invoke(make_app(), ["partner", *arguments], env=environment)

    return invoke


def succeeded(result: Result) -> Any:
    """The JSON that a verb printed."""
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def without_state(shown: dict[str, Any]) -> dict[str, Any]:
    """A partner without what is said about pending changes."""
    said = {"fact", "state", "pending"}
    return {name: value for name, value in shown.items() if name not in said}


def test_add_stores_exactly_what_was_named(run: Run, database_url: str) -> None:
    shown = succeeded(run(*ADD, "--json"))
    assert shown["state"] == "pending"
    admit(database_url)
    with connect(database_url, role=OPERATOR) as connection:
        partner = show_partner(connection, "bank-a")
    assert partner.policy == Policy(
        methods=frozenset({QUERY_METHOD, RECOVER_METHOD}),
        purposes=frozenset({Purpose.LOAN_APPROVAL, Purpose.CARD_APPROVAL}),
        sections=frozenset({Section.SUMMARY, Section.HISTORY}),
        signature_rule=SignatureRule.ALL_OF,
        algorithms=frozenset({"ed25519", "ml-dsa-65"}),
        max_in_flight=8,
    )
    assert partner.contributes
    assert set(partner.certificates) == {
        ("uri", "creditgateway:partner:bank-a"),
        ("sha256", "ab" * 32),
    }
    assert without_state(shown) == without_state(succeeded(run("show", "bank-a", "--json")))
    (listed,) = succeeded(run("list", "--json"))
    assert without_state(listed) == without_state(shown)
    assert shown["policy_hash"] == partner.policy_hash.hex()
    assert shown["policy"]["purposes"] == ["loan-approval", "card-approval"]


def test_what_is_not_named_is_not_allowed(run: Run) -> None:
    shown = succeeded(run("add", "giver", "--name", "Giver", "--contributes", "--json"))
    assert shown["adapter"] is None
    for name in ("methods", "purposes", "sections", "algorithms"):
        assert shown["policy"][name] == []


@pytest.mark.parametrize(
    "arguments",
    [
        ("add", "bank-b", "--name", "B", "--purpose", "marketing"),
        ("add", "bank-b", "--name", "B", "--section", "everything"),
        ("add", "bank-b", "--name", "B", "--algorithm", "rot13"),
        ("add", "bank-b", "--name", "B", "--adapter", "no-such"),
        ("add", "bank-b", "--name", "B", "--signature-rule", "none"),
        ("add", "bank-b", "--name", "B", "--max-in-flight", "0"),
        ("add", "bank-b", "--name", "B", "--certificate-sha256", "ab"),
        ("add", "Bank B", "--name", "B"),
        ("add", "bank-b"),
        ("show", "bank-b"),
        ("suspend", "bank-b"),
        ("resume", "bank-b"),
        ("revoke-key", "bank-b", "00" * 32),
    ],
)
def test_what_cannot_be_done_exits_with_2_and_adds_nothing(
    run: Run, arguments: tuple[str, ...]
) -> None:
    assert run(*arguments).exit_code == 2
    assert succeeded(run("list", "--json")) == []


def test_adding_twice_is_refused(run: Run) -> None:
    succeeded(run(*ADD, "--json"))
    assert run(*ADD).exit_code == 2
    assert len(succeeded(run("list", "--json"))) == 1


def test_keys_are_added_shown_and_revoked(run: Run, database_url: str, tmp_path: Path) -> None:
    succeeded(run(*ADD, "--json"))
    private = generate_private_key_pem("ecdsa-p256-sha256")
    public = PrivateKeySigner(private).public_key
    file = tmp_path / "bank-a.pem"
    file.write_bytes(public_key_pem(public))
    period = ("--valid-from", "2026-01-01", "--valid-until", "2027-01-01T02:00+02:00")
    added = succeeded(run("add-key", "bank-a", str(file), *period, "--json"))
    keyid = sha256(public).hexdigest()
    assert without_state(added) == {
        "partner": "bank-a",
        "keyid": keyid,
        "algorithm": "ecdsa-p256-sha256",
    }
    (key,) = succeeded(run("show", "bank-a", "--json"))["keys"]
    assert key == {
        "keyid": keyid,
        "algorithm": "ecdsa-p256-sha256",
        "valid_from": "2026-01-01T00:00:00.000000Z",
        "valid_until": "2027-01-01T00:00:00.000000Z",
        "revoke_time": None,
    }
    (key,) = succeeded(run("revoke-key", "bank-a", keyid, "--json"))["keys"]
    assert key["revoke_time"] is not None
    admit(database_url)
    assert f"revoked {key['revoke_time']}" in run("show", "bank-a").stdout


def test_a_private_key_is_not_taken_for_a_public_one(run: Run, tmp_path: Path) -> None:
    succeeded(run(*ADD, "--json"))
    private = generate_private_key_pem("ed25519")
    file = tmp_path / "private.pem"
    file.write_bytes(private)
    result = run("add-key", "bank-a", str(file))
    assert result.exit_code == 2
    assert private.decode().splitlines()[1] not in result.output
    assert run("add-key", "bank-a", str(tmp_path / "missing.pem")).exit_code == 2
    assert succeeded(run("show", "bank-a", "--json"))["keys"] == []


def test_suspending_and_resuming_show_in_the_list(run: Run, database_url: str) -> None:
    succeeded(run(*ADD, "--json"))
    assert succeeded(run("suspend", "bank-a", "--json"))["suspended"] is True
    admit(database_url)
    assert "suspended" in run("list").stdout
    assert succeeded(run("resume", "bank-a", "--json"))["suspended"] is False
    admit(database_url)
    assert "active" in run("list").stdout


def test_pending_changes_are_shown_with_who_recorded_them_and_why(
    run: Run, database_url: str
) -> None:
    succeeded(run(*ADD, "--json"))
    admit(database_url)
    changed = succeeded(run("change", "bank-a", "--name", "Bank of A", "--cause", "T-17", "--json"))
    assert (changed["name"], changed["state"]) == ("Bank of A", "pending")
    shown = succeeded(run("show", "bank-a", "--json"))
    (pending,) = shown["pending"]
    assert shown["name"] == "Bank A"
    assert (pending["fact"], pending["kind"], pending["cause"]) == (
        changed["fact"],
        "partner",
        "T-17",
    )
    assert pending["actor"].startswith("operator:")
    assert "partner, recorded" in run("show", "bank-a").stdout
    ((_, count),) = [(each["name"], each["pending"]) for each in succeeded(run("list", "--json"))]
    assert count == 1
    admit(database_url)
    shown = succeeded(run("show", "bank-a", "--json"))
    assert (shown["name"], shown["pending"]) == ("Bank of A", [])


def test_waiting_for_a_change_that_nobody_admits_exits_with_2_and_says_what_to_do(
    run: Run,
) -> None:
    result = run(*ADD, "--wait", "0.01")
    assert result.exit_code == 2
    assert "log admit" in " ".join(result.output.split())
    assert "takes effect once it is in the log" in run("suspend", "bank-a").output
