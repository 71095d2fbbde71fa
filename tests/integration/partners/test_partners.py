# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What the operator does to partners is what the gateway's directory says."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import psycopg
import pytest
from psycopg.rows import TupleRow

from gateway.domain.access.directory import Directory
from gateway.domain.access.partner import Policy, SignatureRule
from gateway.domain.access.policy import policy_content, policy_hash
from gateway.domain.codes import Purpose, Section
from gateway.errors import KeyFileError, StoreConflictError, StoreError
from gateway.signing.keys import PrivateKeySigner, generate_private_key_pem
from gateway.store.admin.credentials import add_key, revoke_key
from gateway.store.admin.directory_reader import load_directory
from gateway.store.admin.partners import (
    NewPartner,
    add_partner,
    coming,
    list_partners,
    resume_partner,
    show_partner,
    suspend_partner,
)
from gateway.store.connections import GATEWAY, OPERATOR, connect, open_pool
from tests.support.facts import admit
from tests.support.fakes import SettableClock

POLICY = Policy(
    methods=frozenset({"/creditgateway.v1.CreditStatusService/QueryCreditStatus"}),
    purposes=frozenset({Purpose.LOAN_APPROVAL}),
    sections=frozenset({Section.SUMMARY, Section.HISTORY}),
    signature_rule=SignatureRule.ONE_OF,
    algorithms=frozenset({"ed25519", "ecdsa-p256-sha256"}),
    max_in_flight=16,
)
URI = ("uri", "creditgateway:partner:bank-a")
PIN = ("sha256", "ab" * 32)
BANK_A = NewPartner(
    "bank-a", "Bank A", "json-pbc", POLICY, contributes=True, certificates=(URI, PIN)
)
BANK_B = NewPartner("bank-b", "Bank B", None, POLICY, contributes=False, certificates=())


@pytest.fixture
def operator(database_url: str) -> Iterator[psycopg.Connection[TupleRow]]:
    with connect(database_url, role=OPERATOR) as connection:
        yield connection


async def directory_of(database_url: str) -> Directory:
    """The directory as the gateway reads it."""
    async with open_pool(
        database_url,
        role=GATEWAY,
        min_size=1,
        max_size=1,
        statement_timeout_ms=5000,
        lock_timeout_ms=1000,
        application_name="a test",
    ) as pool:
        return await load_directory(pool)


def new_key(algorithm: str = "ed25519") -> bytes:
    """A fresh public key, DER."""
    return PrivateKeySigner(generate_private_key_pem(algorithm)).public_key


def add_new_key(
    operator: psycopg.Connection[TupleRow], clock: SettableClock, partner_id: str = "bank-a"
) -> str:
    """Gives a partner a fresh key for 90 days; returns its keyid."""
    now, public_key = clock.now(), new_key()
    add_key(
        operator,
        partner_id=partner_id,
        algorithm="ed25519",
        public_key=public_key,
        valid_from=now,
        valid_until=now + timedelta(days=90),
    )
    return hashlib.sha256(public_key).hexdigest()


async def test_an_added_partner_is_in_the_directory_with_all_it_has(
    operator: psycopg.Connection[TupleRow], database_url: str, clock: SettableClock
) -> None:
    add_partner(operator, BANK_A)
    add_partner(operator, BANK_B)
    public_key = new_key("ecdsa-p256-sha256")
    until = clock.now() + timedelta(days=90)
    add_key(
        operator,
        partner_id="bank-a",
        algorithm="ecdsa-p256-sha256",
        public_key=public_key,
        valid_from=clock.now(),
        valid_until=until,
    )
    assert (await directory_of(database_url)).partners == {}
    admit(database_url)
    directory = await directory_of(database_url)
    assert list(directory.partners) == ["bank-a", "bank-b"]
    partner = directory.by_certificate([URI[1]], "00" * 32)
    assert partner is directory.partner("bank-a")
    assert partner is not None
    assert (partner.display_name, partner.adapter, partner.contributes) == (
        "Bank A",
        "json-pbc",
        True,
    )
    assert partner.policy == POLICY
    assert partner.policy_hash == policy_hash(policy_content(POLICY))
    assert set(partner.certificates) == {URI, PIN}
    assert not partner.suspended
    (key,) = partner.keys.values()
    assert key.keyid == hashlib.sha256(public_key).hexdigest()
    assert (key.algorithm, key.public_key) == ("ecdsa-p256-sha256", public_key)
    assert (key.valid_from, key.valid_until, key.revoke_time) == (clock.now(), until, None)
    assert directory.partners["bank-b"].keys == {}
    assert list_partners(operator) == list(directory.partners.values())
    assert show_partner(operator, "bank-a") == partner


@pytest.mark.parametrize(
    "second",
    [
        replace(BANK_B, partner_id="bank-a"),
        replace(BANK_B, certificates=(URI,)),
        replace(BANK_B, certificates=(PIN,)),
    ],
)
def test_a_taken_id_or_certificate_adds_nothing(
    operator: psycopg.Connection[TupleRow], database_url: str, second: NewPartner
) -> None:
    add_partner(operator, BANK_A)
    for _ in ("pending", "effective"):
        with pytest.raises(StoreConflictError):
            add_partner(operator, second)
        admit(database_url)
    assert [partner.display_name for partner in list_partners(operator)] == ["Bank A"]


@pytest.mark.parametrize("partner_id", ["", "A", "bank a", "-bank", "bank_a", "x" * 64])
def test_an_id_that_is_not_one_is_refused(
    operator: psycopg.Connection[TupleRow], partner_id: str
) -> None:
    with pytest.raises(StoreError):
        add_partner(operator, replace(BANK_A, partner_id=partner_id))


def test_a_key_is_refused_when_it_is_not_what_it_is_said_to_be(
    operator: psycopg.Connection[TupleRow], clock: SettableClock
) -> None:
    add_partner(operator, BANK_A)
    now, later = clock.now(), clock.now() + timedelta(days=1)
    public_key = new_key()
    for algorithm, content in (("ml-dsa-65", public_key), ("ed25519", b"not a key")):
        with pytest.raises(KeyFileError):
            add_key(
                operator,
                partner_id="bank-a",
                algorithm=algorithm,
                public_key=content,
                valid_from=now,
                valid_until=later,
            )
    for partner_id, valid_until in (("bank-x", later), ("bank-a", now)):
        with pytest.raises(StoreError):
            add_key(
                operator,
                partner_id=partner_id,
                algorithm="ed25519",
                public_key=public_key,
                valid_from=now,
                valid_until=valid_until,
            )
    assert coming(operator, "bank-a").keys == {}


def test_the_same_key_is_not_added_twice(
    operator: psycopg.Connection[TupleRow], database_url: str, clock: SettableClock
) -> None:
    add_partner(operator, BANK_A)
    keyid = add_new_key(operator, clock)
    key = coming(operator, "bank-a").keys[keyid]
    for _ in ("pending", "effective"):
        with pytest.raises(StoreConflictError):
            add_key(
                operator,
                partner_id="bank-a",
                algorithm=key.algorithm,
                public_key=key.public_key,
                valid_from=key.valid_from,
                valid_until=key.valid_until + timedelta(days=900),
            )
        admit(database_url)
    assert show_partner(operator, "bank-a").keys[keyid] == key


def test_a_revocation_is_kept_and_never_moved_to_later(
    operator: psycopg.Connection[TupleRow], database_url: str, clock: SettableClock
) -> None:
    add_partner(operator, BANK_A)
    keyid, other = add_new_key(operator, clock), add_new_key(operator, clock)
    first = clock.now()
    revoke_key(operator, "bank-a", keyid, first)
    revoke_key(operator, "bank-a", keyid, first + timedelta(days=1))
    assert coming(operator, "bank-a").keys[keyid].revoke_time == first
    admit(database_url)
    revoke_key(operator, "bank-a", keyid, first + timedelta(days=1))
    assert admit(database_url) == 0
    keys = show_partner(operator, "bank-a").keys
    assert keys[keyid].revoke_time == first
    assert keys[other].revoke_time is None
    with pytest.raises(StoreError):
        revoke_key(operator, "bank-a", "00" * 32, first)
    with pytest.raises(StoreError):
        revoke_key(operator, "bank-b", keyid, first)


async def test_a_suspended_partner_is_unknown_until_it_is_resumed(
    operator: psycopg.Connection[TupleRow], database_url: str, clock: SettableClock
) -> None:
    add_partner(operator, BANK_A)
    suspend_partner(operator, "bank-a", clock.now() - timedelta(days=30_000))
    admit(database_url)
    directory = await directory_of(database_url)
    assert directory.partner("bank-a") is None
    assert directory.by_certificate([URI[1]], PIN[1]) is None
    assert show_partner(operator, "bank-a").suspended
    resume_partner(operator, "bank-a")
    assert (await directory_of(database_url)).partner("bank-a") is None
    admit(database_url)
    assert (await directory_of(database_url)).partner("bank-a") is not None
    for change in (
        lambda: suspend_partner(operator, "bank-x", clock.now()),
        lambda: resume_partner(operator, "bank-x"),
        lambda: show_partner(operator, "bank-x"),
    ):
        with pytest.raises(StoreError):
            change()


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE credit.partner_key SET public_key = public_key || '\\x00'",
        "UPDATE credit.policy_version SET content = replace(content, '16', '99')",
        "UPDATE credit.policy_version SET content = '{}', policy_hash = sha256('{}')",
    ],
)
async def test_a_row_changed_behind_the_gateways_back_is_found(
    operator: psycopg.Connection[TupleRow], database_url: str, clock: SettableClock, tampering: str
) -> None:
    add_partner(operator, BANK_A)
    add_new_key(operator, clock)
    admit(database_url)
    with psycopg.connect(database_url) as superuser:
        superuser.execute("SET session_replication_role = replica")  # no foreign keys
        superuser.execute(tampering.encode())
        superuser.execute(
            "UPDATE credit.partner SET policy_hash ="
            " (SELECT policy_hash FROM credit.policy_version)"
        )
    with pytest.raises(StoreError):
        await directory_of(database_url)
