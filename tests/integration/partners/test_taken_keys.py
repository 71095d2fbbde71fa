# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A key stands for one institution, and the gateway's own stand for no partner."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

import psycopg
import pytest
from typer.testing import CliRunner, Result

from gateway.cli.app import make_app
from gateway.errors import ConfigurationError, KeyFileError, StoreConflictError, StoreError
from gateway.services.admin.key_checks import check_gateway_keys
from gateway.signing.keys import PrivateKeySigner, generate_private_key_pem, public_key_pem
from gateway.store.admin.credentials import add_key, revoke_key
from gateway.store.admin.partners import coming
from gateway.store.connections import OPERATOR, connect
from gateway.store.facts.recording import pending_facts
from tests.support.fakes import SettableClock
from tests.support.gateway.stack import ORIGIN, VALID, Stack

_SMALL_ORDER = bytes.fromhex("302a300506032b6570032100" + "01" + "00" * 31)


@pytest.fixture
def unserved(database_url: str, tmp_path: Path) -> Stack:
    """Two banks of a gateway that has never run."""
    stack = Stack(database_url, tmp_path)
    for partner_id in ("bank-a", "bank-b"):
        stack.add_bank(partner_id, algorithms=())
    stack.admit()
    return stack


def _register(url: str, partner_id: str, public_key: bytes) -> str:
    now = SettableClock().now()
    with connect(url, role=OPERATOR) as connection:
        add_key(
            connection,
            partner_id=partner_id,
            algorithm="ed25519",
            public_key=public_key,
            valid_from=now,
            valid_until=now + VALID,
        )
    return sha256(public_key).hexdigest()


def _new_key() -> bytes:
    return PrivateKeySigner(generate_private_key_pem("ed25519")).public_key


@pytest.mark.parametrize("second", ["bank-a", "bank-b"])
def test_a_key_is_registered_once_and_for_one_partner(unserved: Stack, second: str) -> None:
    url, key = unserved.database_url, _new_key()
    keyid = _register(url, "bank-a", key)
    with pytest.raises(StoreConflictError, match="registered already"):
        _register(url, second, key)
    # A key that was revoked does not come back, under whatever name.
    with connect(url, role=OPERATOR) as connection:
        revoke_key(connection, "bank-a", keyid, SettableClock().now() - timedelta(days=1))
    with pytest.raises(StoreConflictError, match="registered already"):
        _register(url, second, key)
    with connect(url, role=OPERATOR) as connection:
        assert coming(connection, "bank-b").keys == {}
        assert len(pending_facts(connection)) == 2


def test_of_two_registrations_of_one_key_at_once_one_is_refused(unserved: Stack) -> None:
    url, key = unserved.database_url, _new_key()
    outcomes: list[str] = []

    def register(partner_id: str) -> None:
        try:
            _register(url, partner_id, key)
            outcomes.append("registered")
        except StoreError as error:
            outcomes.append(type(error).__name__)

    with psycopg.connect(url) as other:
        # One waits behind the lock, the other behind the one; neither sees the other's row.
        other.execute("LOCK TABLE credit.directory_change IN SHARE ROW EXCLUSIVE MODE")
        threads = [threading.Thread(target=register, args=(name,)) for name in ("bank-a", "bank-b")]
        for thread in threads:
            thread.start()
        waiting = (
            "SELECT count(*) FROM pg_stat_activity"
            " WHERE datname = current_database() AND wait_event_type = 'Lock'"
        )
        with psycopg.connect(url, autocommit=True) as watcher:
            while watcher.execute(waiting).fetchone() != (2,):
                pass
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["StoreConflictError", "registered"]


def test_the_gateways_own_keys_are_registered_for_no_partner(unserved: Stack) -> None:
    url, keys = unserved.database_url, unserved.keys
    check_gateway_keys(url, url, ORIGIN, keys)
    for signer in (*keys.answer_signers(), keys.log_signer()):
        with pytest.raises(StoreConflictError, match="gateway's own"):
            _register(url, "bank-a", signer.public_key)


def test_a_gateway_does_not_start_with_a_key_that_a_partner_signs_with(unserved: Stack) -> None:
    url, keys = unserved.database_url, unserved.keys
    (signer,) = keys.answer_signers()
    _register(url, "bank-a", signer.public_key)
    unserved.admit()
    with pytest.raises(ConfigurationError, match="one of the gateway's own keys"):
        check_gateway_keys(url, url, ORIGIN, keys)
    with connect(url, role=OPERATOR) as connection:
        revoke_key(connection, "bank-a", signer.keyid, SettableClock().now())
    unserved.admit()
    check_gateway_keys(url, url, ORIGIN, keys)


def test_a_key_that_proves_nothing_is_registered_for_nobody(unserved: Stack) -> None:
    with pytest.raises(KeyFileError, match="prove nothing"):
        _register(unserved.database_url, "bank-a", _SMALL_ORDER)


@pytest.fixture
def add_key_verb(unserved: Stack) -> Callable[[str, bytes], Result]:
    """Runs `partner add-key` with a public key."""

    def run(partner_id: str, public_key: bytes) -> Result:
        file = unserved.directory / "given.pem"
        file.write_bytes(public_key_pem(public_key))
        environment = {"CREDIT_GATEWAY_DATABASE_URL": unserved.database_url}
        arguments = ["partner", "add-key", partner_id, str(file)]
        return CliRunner().invoke(make_app(), arguments, env=environment)

    return run


def test_the_verb_says_why_a_key_is_refused(add_key_verb: Callable[[str, bytes], Result]) -> None:
    key = _new_key()
    assert add_key_verb("bank-a", key).exit_code == 0
    again = add_key_verb("bank-b", key)
    assert again.exit_code == 2
    assert "registered already, for this partner or another one" in " ".join(again.stderr.split())
    weak = add_key_verb("bank-a", _SMALL_ORDER)
    assert weak.exit_code == 2
    assert "no point of the main subgroup" in " ".join(weak.stderr.split())
