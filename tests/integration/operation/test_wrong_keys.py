# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Keys that did not make what is stored are refused before anything happens."""

from __future__ import annotations

import asyncio
import base64
import secrets
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest
from typer.testing import CliRunner

from gateway.cli.app import make_app
from gateway.cli.audit.app import make_app as make_audit_app
from gateway.client import QUERY_BODY_TYPE, build_query
from gateway.domain.codes import Purpose
from gateway.errors import OperationError
from gateway.log.checkpoint import LogSigner
from gateway.signing.keys import generate_private_key_pem, write_secret
from tests.support.databases import new_database
from tests.support.gateway.gateway_process import bank_client
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import ORIGIN, REFERENCE, Stack, resident
from tests.support.log.audit_cli import admitting
from tests.support.suite.exhaustive import first_every_day

PERSON = resident(7)
Change = Callable[[Path], object]


def _secret() -> bytes:
    return base64.b64encode(secrets.token_bytes(32))


def _replaced(name: str, content: Callable[[], bytes] = _secret) -> Change:
    def change(keys: Path) -> None:
        (keys / name).unlink()
        write_secret(keys / name, content())

    return change


WRONG: dict[str, Change] = {
    "another pseudonym key": _replaced("pseudonym-1.key"),
    "an unknown version beside the first": lambda keys: write_secret(
        keys / "pseudonym-2.key", _secret()
    ),
    "a renamed version": lambda keys: (keys / "pseudonym-1.key").rename(keys / "pseudonym-2.key"),
    "the same version twice": lambda keys: write_secret(
        keys / "pseudonym-2.key", (keys / "pseudonym-1.key").read_bytes()
    ),
    "a version of no proper name": lambda keys: write_secret(keys / "pseudonym-01.key", _secret()),
    "another commitment key": _replaced("commitment.key"),
    "another evidence key": _replaced("evidence-0001.key"),
    "a renamed evidence key": lambda keys: (keys / "evidence-0001.key").rename(
        keys / "evidence-0002.key"
    ),
    "another log key": _replaced("log.pem", lambda: generate_private_key_pem("ed25519")),
    "a folder that others read": lambda keys: keys.chmod(0o755),
    "a folder that others write": lambda keys: keys.chmod(0o770),
    "a key that others read": lambda keys: (keys / "commitment.key").chmod(0o640),
    "a key that others write": lambda keys: (keys / "log.pem").chmod(0o602),
    "an empty key": _replaced("commitment.key", bytes),
}


@pytest.fixture(scope="module")
async def lived(module_database_url: str, tmp_path_factory: pytest.TempPathFactory) -> Stack:
    """A gateway that has answered, and was stopped; to be copied."""
    made = Stack(module_database_url, tmp_path_factory.mktemp("lived"))
    bank = made.add_bank("bank-a")
    made.add_consent(bank, PERSON)
    async with made.serving(), bank_client(made, bank) as client:
        await client.query(build_query(PERSON, Purpose.LOAN_APPROVAL, REFERENCE), QUERY_BODY_TYPE)
    return made


@pytest.fixture
def used(postgres_url: str, lived: Stack, tmp_path: Path) -> Iterator[Stack]:
    """One of the test's own."""
    with new_database(postgres_url, lived.database_url) as url:
        yield lived.copied(url, tmp_path)


@pytest.mark.parametrize("wrong", first_every_day(WRONG, 5))
async def test_a_gateway_does_not_start_with_keys_that_made_nothing_of_this(
    used: Stack, wrong: str
) -> None:
    WRONG[wrong](used.directory / "keys")
    with pytest.raises(OperationError, match=r"key|pem"):
        async with used.serving():
            pass


async def test_another_answer_key_in_place_of_the_known_one_is_not_served(used: Stack) -> None:
    (file,) = (used.directory / "keys").glob("answer-*.pem")
    known = file.read_bytes()
    file.write_bytes(generate_private_key_pem("ed25519"))
    with pytest.raises(OperationError, match="answer"):
        async with used.serving():
            pass
    # The log's own key is none, either; and a new one beside the known one is a rotation.
    file.write_bytes((used.directory / "keys" / "log.pem").read_bytes())
    with pytest.raises(OperationError, match="answer"):
        async with used.serving():
            pass
    file.write_bytes(known)
    second = used.directory / "keys" / "answer-2-ed25519.pem"
    second.touch(mode=0o600)
    second.write_bytes(generate_private_key_pem("ed25519"))
    async with used.serving():
        pass


async def test_another_evidence_key_is_refused_also_when_no_evidence_is_left(used: Stack) -> None:
    with psycopg.connect(used.database_url) as superuser:
        superuser.execute("UPDATE audit.evidence SET wrapped_key = NULL")
    WRONG["another evidence key"](used.directory / "keys")
    with pytest.raises(OperationError, match="evidence"):
        async with used.serving():
            pass


async def test_another_commitment_key_is_refused_also_when_its_check_values_were_overwritten(
    used: Stack,
) -> None:
    WRONG["another commitment key"](used.directory / "keys")
    with psycopg.connect(used.database_url) as superuser:
        superuser.execute("DELETE FROM credit.key_check")
        superuser.execute("DELETE FROM audit.key_check")
    with pytest.raises(OperationError, match="newest answer"):
        async with used.serving():
            pass


async def test_a_new_pseudonym_version_makes_nobody_unknown_by_accident(used: Stack) -> None:
    WRONG["an unknown version beside the first"](used.directory / "keys")
    introduce = (
        "keys",
        "introduce",
        str(used.directory / "keys"),
        "--database-url",
        used.database_url,
    )
    by_accident = CliRunner().invoke(make_app(), introduce)
    assert by_accident.exit_code == 2
    assert "--people-become-unknown" in by_accident.output
    on_purpose = CliRunner().invoke(make_app(), [*introduce, "--people-become-unknown"])
    assert on_purpose.exit_code == 0, on_purpose.output
    async with used.serving():
        pass
    again = CliRunner().invoke(make_app(), introduce)
    assert again.exit_code == 2
    (used.directory / "keys" / "pseudonym-1.key").unlink()
    with pytest.raises(OperationError, match=r"pseudonym-1\.key is missing"):
        async with used.serving():
            pass


@pytest.mark.parametrize(
    "verb",
    [
        ("search", "--subject", "-"),
        ("access-report", "--subject", "-"),
        ("export", "--subject", "-", "--out", "out"),
        ("replay", "--all", "--cause", "test"),
    ],
)
@pytest.mark.parametrize("wrong", ["another pseudonym key", "another commitment key"])
async def test_a_search_with_the_wrong_key_never_finds_nothing(
    used: Stack,
    verb: tuple[str, ...],
    wrong: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    WRONG[wrong](used.directory / "keys")
    monkeypatch.chdir(tmp_path)
    trust = tmp_path / "trust.toml"
    made = CliRunner().invoke(
        make_app(),
        ["keys", "trust-file", str(tmp_path / "keys"), "--origin", "gateway.test", "--new-log"],
    )
    trust.write_text(made.stdout)
    environment = {
        "CREDIT_GATEWAY_AUDIT_DATABASE_URL": used.database_url,
        "CREDIT_GATEWAY_DATABASE_URL": used.database_url,
    }
    options = ["--keys", str(used.directory / "keys"), "--trust", str(trust)]
    if verb[0] == "search":
        options = options[:2]
    result = CliRunner().invoke(
        make_audit_app(), [*verb, *options], input=f"{PERSON}\n", env=environment
    )
    assert result.exit_code == 2, result.output
    assert "is not the key" in result.output


async def test_a_consent_under_another_commitment_key_is_not_stored(used: Stack) -> None:
    WRONG["another commitment key"](used.directory / "keys")
    add = (
        "consent",
        "add",
        "--partner",
        "bank-a",
        "--reference",
        "C-2",
        "--until",
        "2030-01-01",
        "--purpose",
        "loan-approval",
        "--subject",
        "-",
        "--keys",
        str(used.directory / "keys"),
        "--database-url",
        used.database_url,
    )
    result = CliRunner().invoke(make_app(), add, input=f"{PERSON}\n")
    assert result.exit_code == 2, result.output
    assert "commitment.key" in result.output


async def test_a_gateway_does_not_start_with_a_tls_key_that_others_read(used: Stack) -> None:
    (used.directory / "server.key").chmod(0o644)
    with pytest.raises(OperationError, match=r"server\.key: others may read"):
        async with used.serving():
            pass


async def test_rotation_with_the_wrong_evidence_key_says_so_and_makes_no_key(used: Stack) -> None:
    keys = used.directory / "keys"
    WRONG["another evidence key"](keys)
    before = sorted(keys.iterdir())
    rotate = ("keys", "rotate-evidence", str(keys), "--database-url", used.database_url)
    for more in ((), ("--continue",)):
        with admitting(used.database_url, LogSigner(ORIGIN, used.keys.log_signer())):
            result = await asyncio.to_thread(
                CliRunner().invoke, make_app(), [*rotate, *more], env={"COLUMNS": "200"}
            )
        assert result.exit_code == 2, result.output
        assert "evidence-0001.key is not the key that was used" in result.output
    assert sorted(keys.iterdir()) == before


async def test_a_changed_evidence_key_is_not_blamed_on_the_key_directory(used: Stack) -> None:
    with psycopg.connect(used.database_url) as owner:
        owner.execute("UPDATE audit.evidence SET wrapped_key = ''")
    with pytest.raises(OperationError) as refused:
        async with used.serving():
            pass
    assert "changed in the log's database" in str(refused.value)
    assert "key directory" not in str(refused.value)


async def test_evidence_shown_with_the_wrong_key_is_said_to_be_of_another_key(
    used: Stack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gateway.cli.audit.context.PATIENCE_S", PATIENCE_S)
    made = CliRunner().invoke(
        make_app(),
        ["keys", "trust-file", str(tmp_path / "keys"), "--origin", "gateway.test", "--new-log"],
    )
    trust = tmp_path / "trust.toml"
    trust.write_text(made.stdout)
    wrong = tmp_path / "wrong"
    shutil.copytree(used.directory / "keys", wrong)
    WRONG["another evidence key"](wrong)
    show = (
        "show",
        "0",
        "--evidence",
        "--cause",
        "test",
        "--trust",
        str(trust),
        "--keys",
        str(wrong),
        "--database-url",
        used.database_url,
    )
    # Evidence is opened only once a gateway has put the read into the log.
    async with used.serving(access_interval_s=0.05):
        result = await asyncio.to_thread(
            CliRunner().invoke, make_audit_app(), show, env={"COLUMNS": "200"}
        )
    assert result.exit_code == 2
    assert "evidence-0001.key does not open this evidence: it is not the key" in " ".join(
        result.output.split()
    )
