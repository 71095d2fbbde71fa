# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What an operator changes of a partner, and what the partner then may and may not."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from gateway.cli.app import make_app
from gateway.client import (
    QUERY_BODY_TYPE,
    ClientIdentity,
    CreditGatewayClient,
    RefusedError,
    build_query,
)
from gateway.domain.access.policy import parse_policy, policy_hash
from gateway.domain.codes import Purpose, Section
from gateway.store.connections import OPERATOR, connect
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import REFERENCE, Bank, Stack, resident
from tests.support.log.whole_log import read_whole_log

Run = Callable[..., Result]
PIN = ":".join(["AB"] * 32)
ADD = (
    "add",
    "bank-a",
    "--name",
    "Bank A",
    "--adapter",
    "json-pbc",
    "--purpose",
    "loan-approval",
    "--section",
    "summary",
    "--algorithm",
    "ed25519",
    "--certificate-uri",
    "creditgateway:partner:bank-a",
)


@pytest.fixture
def run(database_url: str) -> Run:
    """Runs a partner verb on this test's database."""

    def invoke(*arguments: str) -> Result:
        environment = {"CREDIT_GATEWAY_DATABASE_URL": database_url}
        return CliRunner().invoke(make_app(), ["partner", *arguments], env=environment)

    return invoke


def shown(result: Result) -> dict[str, Any]:
    """The partner that a verb printed as JSON."""
    assert result.exit_code == 0, result.output
    facts: dict[str, Any] = json.loads(result.stdout)
    return {name: value for name, value in facts.items() if name not in {"fact", "state"}}


def test_only_what_is_named_changes(run: Run) -> None:
    before = shown(run(*ADD, "--json"))
    named = ("--purpose", "card-approval", "--purpose", "post-loan-management")
    after = shown(run("change", "bank-a", *named, "--max-in-flight", "7", "--json"))
    assert after.pop("policy_hash") != before.pop("policy_hash")
    before["policy"] |= {
        "purposes": ["post-loan-management", "card-approval"],
        "max_in_flight": 7,
    }
    assert after == before


@pytest.mark.parametrize(
    ("named", "field", "value"),
    [
        (("--name", "Bank of A"), "name", "Bank of A"),
        (("--adapter", "xml-metro2"), "adapter", "xml-metro2"),
        (("--contributes",), "contributes", True),
        (("--section", "history"), "sections", ["history"]),
        (("--signature-rule", "all_of"), "signature_rule", "all_of"),
        (("--algorithm", "ml-dsa-65"), "algorithms", ["ml-dsa-65"]),
    ],
)
def test_each_fact_can_be_changed(run: Run, named: tuple[str, ...], field: str, value: Any) -> None:
    shown(run(*ADD, "--json"))
    after = shown(run("change", "bank-a", *named, "--json"))
    assert (after | after["policy"])[field] == value


def test_a_partner_that_gets_an_adapter_may_ask(run: Run) -> None:
    assert shown(run("add", "giver", "--name", "Giver", "--json"))["policy"]["methods"] == []
    after = shown(run("change", "giver", "--adapter", "canonical", "--json"))
    assert len(after["policy"]["methods"]) == 1


def test_certificates_come_and_go(run: Run) -> None:
    shown(run(*ADD, "--json"))
    uri = {"kind": "uri", "value": "creditgateway:partner:bank-a"}
    pin = {"kind": "sha256", "value": "ab" * 32}
    both = shown(run("add-certificate", "bank-a", "--certificate-sha256", PIN, "--json"))
    assert {tuple(each.items()) for each in both["certificates"]} == {
        tuple(each.items()) for each in (uri, pin)
    }
    left = shown(run("remove-certificate", "bank-a", "--certificate-uri", uri["value"], "--json"))
    assert left["certificates"] == [pin]


NOT_TO_BE_DONE: tuple[tuple[str, ...], ...] = (
    ("change", "bank-a"),
    ("change", "no-such", "--name", "N"),
    ("change", "bank-a", "--adapter", "no-such"),
    ("change", "bank-a", "--algorithm", "rot13"),
    ("change", "bank-a", "--max-in-flight", "0"),
    ("add-certificate", "bank-a"),
    ("add-certificate", "no-such", "--certificate-sha256", PIN),
    ("add-certificate", "bank-a", "--certificate-sha256", "ab"),
    ("add-certificate", "bank-a", "--certificate-uri", "creditgateway:partner:bank-a"),
    (
        "add-certificate",
        "bank-a",
        "--certificate-sha256",
        PIN,
        "--certificate-uri",
        "creditgateway:partner:bank-a",
    ),
    ("remove-certificate", "bank-a"),
    ("remove-certificate", "bank-a", "--certificate-sha256", PIN),
    (
        "remove-certificate",
        "bank-a",
        "--certificate-sha256",
        PIN,
        "--certificate-uri",
        "creditgateway:partner:bank-a",
    ),
)
"""Verb and options."""


def test_what_cannot_be_done_exits_with_2_and_changes_nothing(
    run: Run, subtests: pytest.Subtests
) -> None:
    shown(run(*ADD, "--json"))
    before = shown(run("show", "bank-a", "--json"))
    for arguments in NOT_TO_BE_DONE:
        with subtests.test(" ".join(arguments)):
            assert run(*arguments).exit_code == 2
            assert shown(run("show", "bank-a", "--json")) == before


def _policy_versions(url: str) -> set[bytes]:
    with connect(url, role=OPERATOR) as connection:
        rows = connection.execute("SELECT policy_hash, content FROM credit.policy_version")
        versions = {bytes(policy): content for policy, content in rows.fetchall()}
    for kept, content in versions.items():
        parse_policy(content)
        assert kept == policy_hash(content)
    return set(versions)


async def _ask(stack: Stack, bank: Bank, purpose: Purpose) -> None:
    identity = ClientIdentity.from_files(bank.partner_id, *bank.key_files)
    query = build_query(resident(1), purpose, REFERENCE, sections=(Section.SUMMARY,))
    async with stack.channel(bank) as channel:
        await CreditGatewayClient(channel, identity, stack.trust(), timeout_s=PATIENCE_S).query(
            query, QUERY_BODY_TYPE
        )


async def test_a_running_gateway_follows_and_every_entry_names_its_policy(
    database_url: str, tmp_path: Path, run: Run
) -> None:
    stack = Stack(database_url, tmp_path)
    bank = stack.add_bank("bank-a")
    stack.add_consent(bank, resident(1))
    stack.adopt()
    async with stack.serving():
        await _ask(stack, bank, Purpose.LOAN_APPROVAL)
        shown(run("change", "bank-a", "--purpose", "card-approval", "--json"))
        await stack.settled()
        with pytest.raises(RefusedError, match="PURPOSE_NOT_ALLOWED"):
            await _ask(stack, bank, Purpose.LOAN_APPROVAL)
        await _ask(stack, bank, Purpose.CARD_APPROVAL)

        uri = "creditgateway:partner:bank-a"
        shown(run("remove-certificate", "bank-a", "--certificate-uri", uri, "--json"))
        await stack.settled()
        with pytest.raises(RefusedError, match="UNKNOWN_PARTNER"):
            await _ask(stack, bank, Purpose.CARD_APPROVAL)
        shown(run("add-certificate", "bank-a", "--certificate-uri", uri, "--json"))
        await stack.settled()
        await _ask(stack, bank, Purpose.CARD_APPROVAL)
    log = read_whole_log(database_url, stack.trust().log)
    first, *others = [entry.policy_hash for entry in log.entries if entry.response_digest]
    assert len(set(others)) == 1
    assert first not in others
    assert {first, *others} <= _policy_versions(database_url)
