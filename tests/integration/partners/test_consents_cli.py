# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Consents from the command line: the person is never in an argument or in output."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import psycopg
import pytest
from typer.testing import CliRunner, Result

from gateway.cli.partner.consent import app
from gateway.cli.partner.verbs import app as partner_app
from gateway.domain.access.query import Identifier
from gateway.domain.people.resident_id import check_character
from gateway.domain.people.schemes import IdentifierScheme
from gateway.domain.people.subject import consent_commitment, subject_id
from gateway.signing.key_directory import DirectoryKeyProvider, create_key_directory
from tests.support.facts import admit
from tests.support.suite.exhaustive import first_every_day

Run = Callable[..., Result]

FIRST_17 = "99010119800101001"
IDENTIFIER = FIRST_17 + check_character(FIRST_17)
WHO = ("--partner", "bank-a", "--reference", "C-2026-17")
PURPOSES = ("--purpose", "loan-approval", "--purpose", "card-approval")
PERIOD = ("--from", "2026-01-01", "--until", "2027-01-01")
ADD = ("add", *WHO, *PURPOSES, *PERIOD, "--subject", "-")


@pytest.fixture
def keys(tmp_path: Path) -> Path:
    create_key_directory(tmp_path / "keys")
    return tmp_path / "keys"


@pytest.fixture
def run(database_url: str, keys: Path) -> Run:
    """Runs a consent verb on this test's database and keys, with that standard input."""
    environment = {"CREDIT_GATEWAY_DATABASE_URL": database_url, "CREDIT_GATEWAY_KEYS": str(keys)}

    def invoke(*arguments: str, stdin: str = f"{IDENTIFIER}\n") -> Result:
        return CliRunner().invoke(app, list(arguments), input=stdin, env=environment)

    added = CliRunner().invoke(partner_app, ["add", "bank-a", "--name", "A"], env=environment)
    assert added.exit_code == 0
    return invoke


def stored(database_url: str) -> list[tuple[object, ...]]:
    """All consents, after what is recorded has taken effect."""
    admit(database_url)
    with psycopg.connect(database_url, options="-c timezone=UTC") as connection:
        return connection.execute(
            "SELECT subject_id, partner_id, consent_commitment, purposes, valid_from,"
            " valid_until, revoke_time FROM credit.consent"
        ).fetchall()


def test_a_consent_is_stored_under_pseudonym_and_commitment(
    run: Run, keys: Path, database_url: str, tmp_path: Path
) -> None:
    result = run(*ADD, "--json")
    assert result.exit_code == 0, result.output
    provider = DirectoryKeyProvider(keys)
    subject = subject_id(
        provider.pseudonym_key()[1], Identifier(IdentifierScheme.CN_RESIDENT_ID, IDENTIFIER)
    )
    commitment = consent_commitment(provider.commitment_key(), "bank-a", "C-2026-17")
    start, end = datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC)
    row = (subject, "bank-a", commitment, [2, 3], start, end)
    assert stored(database_url) == [(*row, None)]
    said = json.loads(result.stdout)
    assert (said["consent_commitment"], said["state"]) == (commitment.hex(), "pending")

    file = tmp_path / "identifier.txt"
    file.write_text(f"{IDENTIFIER}\n")
    revoked = run("revoke", *WHO, "--subject", str(file), "--json")
    assert revoked.exit_code == 0, revoked.output
    time = datetime.fromisoformat(json.loads(revoked.stdout)["revoke_time"])
    assert stored(database_url) == [(*row, time)]


def test_without_a_file_it_asks_without_showing(run: Run, database_url: str) -> None:
    result = run("add", *WHO, *PURPOSES, *PERIOD)
    assert result.exit_code == 0, result.output
    assert IDENTIFIER not in result.output
    assert len(stored(database_url)) == 1


@pytest.mark.parametrize(
    ("arguments", "stdin", "exit_code"),
    first_every_day(
        [
            (ADD, IDENTIFIER[:-1] + "?\n", 1),
            (ADD, "\n", 1),
            ((*ADD, "--purpose", "marketing"), f"{IDENTIFIER}\n", 2),
            ((*ADD, "--until", "2025-01-01"), f"{IDENTIFIER}\n", 2),
            ((*ADD, "--until", "soon"), f"{IDENTIFIER}\n", 2),
            ((*ADD, "--partner", "bank-x"), f"{IDENTIFIER}\n", 2),
            ((*ADD, "--reference", ""), f"{IDENTIFIER}\n", 2),
            ((*ADD, "--subject", "/nonexistent"), "", 2),
            (("revoke", *WHO, "--subject", "-"), f"{IDENTIFIER}\n", 2),
        ],
        2,
    ),
)
def test_what_is_refused_stores_nothing_and_repeats_nothing(
    run: Run, database_url: str, arguments: tuple[str, ...], stdin: str, exit_code: int
) -> None:
    result = run(*arguments, stdin=stdin)
    assert result.exit_code == exit_code, result.output
    assert FIRST_17 not in result.output
    assert stored(database_url) == []


def test_keys_of_another_database_are_refused(run: Run, database_url: str, tmp_path: Path) -> None:
    assert run(*ADD).exit_code == 0
    create_key_directory(tmp_path / "other")
    result = run(*ADD, "--keys", str(tmp_path / "other"))
    assert result.exit_code == 2
    assert "pseudonym-1.key" in result.output
    assert len(stored(database_url)) == 1
