# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`keys rotate-evidence` and `keys prune-evidence` in each place that keys can be made in."""

from __future__ import annotations

import json
import secrets
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from gateway.cli.app import make_app
from gateway.client import QUERY_BODY_TYPE, build_query
from gateway.domain.codes import Purpose
from gateway.log.checkpoint import LogSigner
from gateway.signing.providers.location import key_provider
from tests.integration.portfolio.test_portfolios import client_of
from tests.support.gateway.stack import ORIGIN, REFERENCE, Stack, resident
from tests.support.keys.places import PLACES, Place
from tests.support.log.audit_cli import admitting, run_admitted

BODY = build_query(resident(1), Purpose.LOAN_APPROVAL, REFERENCE)
WRITABLE = [scheme for scheme in PLACES if scheme != "env:"]
OLD_MONTH, ANSWERS = "2020-01", 3


@pytest.fixture(params=WRITABLE, ids=lambda scheme: scheme.rstrip(":") or "directory")
def place(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Place:
    """A full set of keys."""
    made = PLACES[request.param](tmp_path / "place", monkeypatch)
    made.make(["ed25519"])
    return made


async def test_evidence_changes_to_a_new_key_and_what_wraps_nothing_is_destroyed(
    place: Place, database_url: str, tmp_path: Path
) -> None:
    stack = Stack(database_url, tmp_path)
    stack.keys = key_provider(place.location)

    def keys(verb: str, *options: str) -> Any:
        arguments = ["keys", verb, place.location, *options, "--json"]
        environment = {"CREDIT_GATEWAY_DATABASE_URL": database_url}
        with admitting(database_url, LogSigner(ORIGIN, stack.keys.log_signer())):
            result = CliRunner().invoke(make_app(), arguments, env=environment)
        assert result.exit_code == 0, result.output
        assert not any(secret.decode(errors="replace") in result.output for secret in hidden)
        return json.loads(result.stdout)

    hidden = place.visible()
    bank = stack.add_bank("bank-a")
    stack.add_consent(bank, resident(1))
    async with stack.serving(keys=place.location), client_of(stack, bank) as client:
        await stack.settled()
        for _ in range(ANSWERS):
            await client.query(BODY, QUERY_BODY_TYPE)
    rotated = keys("rotate-evidence", "--cause", "key leaked")
    assert (rotated["renewed"], rotated["unopened"]) == (ANSWERS, 0)
    assert (rotated["kek_id"], rotated["unused_keys"]) == ("0002", ["0001"])
    place.remove("evidence-0001")
    place.put_secret(f"evidence-{OLD_MONTH}", secrets.token_bytes(32))
    assert keys("prune-evidence", "--dry-run")["destroyed"] == [OLD_MONTH]
    assert stack.keys.evidence_keys().keys() == {OLD_MONTH, "0002"}
    assert keys("prune-evidence") == {"dry_run": False, "destroyed": [OLD_MONTH], "needed": []}
    assert stack.keys.evidence_keys().keys() == {"0002"}
    # What the first key wrapped opens with the second one alone.
    environment = {
        "CREDIT_GATEWAY_AUDIT_DATABASE_URL": database_url,
        "CREDIT_GATEWAY_LOG_KEY": LogSigner(ORIGIN, stack.keys.log_signer()).vkey,
    }
    for verb in (["verify"], ["replay", "--all"]):
        checked = [*verb, "--keys", place.location, "--cause", "C-1"]
        result = run_admitted(stack, checked, environment)
        assert result.exit_code == 0, result.output


def test_where_no_evidence_is_kept_a_new_key_is_all_that_it_takes(
    place: Place, database_url: str
) -> None:
    environment = {"CREDIT_GATEWAY_DATABASE_URL": database_url}
    words = ["keys", "rotate-evidence", place.location, "--json"]
    for option in ("--cause=key leaked", "--continue"):
        result = CliRunner().invoke(make_app(), [*words, option], env=environment)
        assert result.exit_code == 0, result.output
        told = json.loads(result.stdout)
        assert (told["kek_id"], told["renewed"], told["unused_keys"]) == ("0002", 0, ["0001"])
