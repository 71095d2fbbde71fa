# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Partners, their keys and consents, changed by the commands of docs/operations.md.

A gateway serves meanwhile, and is asked after each.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from gateway.client import RefusedError
from gateway.demo.development_ca import Credential, issue_client
from gateway.domain.consents.consent import ConsentState
from gateway.signing.keys import generate_private_key_pem, load_signer, public_key_pem, write_secret
from gateway.store.connections import AUDITOR, GATEWAY, OPERATOR
from tests.support.consents.asking import client_of
from tests.support.databases import NewStores
from tests.support.gateway.authorities import serial_of
from tests.support.gateway.stack import Bank, Stack, resident
from tests.support.log.remembered_log import QUERY, ask
from tests.support.worlds.logins import logins
from tests.support.worlds.procedures import commands
from tests.support.worlds.steps import Steps
from tests.support.worlds.two_stores import recorded_bank

pytestmark = pytest.mark.exhaustive

PARTNERS = commands("Partners, keys of partners, consents")


@pytest.fixture
def stack(new_stores: NewStores, tmp_path: Path) -> Stack:
    """A gateway on a database of its own; it does not run yet."""
    return Stack(new_stores(apart=False)[0], tmp_path)


@pytest.fixture
def bank(stack: Stack) -> Bank:
    """It signs with any of two keys."""
    made = recorded_bank(stack, "bank-a", keys=2)
    return replace(made, signers=made.signers[:1], key_files=made.key_files[:1])


@pytest.fixture
async def guided(stack: Stack, bank: Bank) -> AsyncIterator[Steps]:
    """An operator's, while the gateway serves; the log and the records verify at the end."""
    made = Steps(stack)
    with logins(stack.database_url, {"operator": OPERATOR, "auditor": AUDITOR}) as urls:
        async with stack.serving():
            await stack.settled()
            await ask(stack, bank)
            yield made.by(urls["operator"])
            await made.by(urls["auditor"]).verified()


def _issued(stack: Stack, bank: Bank, name: str) -> Credential:
    """Another certificate of the bank."""
    uri = f"creditgateway:partner:{bank.partner_id}"
    return issue_client(stack.authority, name, uri, datetime.now(UTC))


async def _refused(stack: Stack, bank: Bank) -> str:
    with pytest.raises(RefusedError) as refused:
        await ask(stack, bank)
    return refused.value.reason


async def test_a_partner_is_looked_at_changed_suspended_and_resumed(
    guided: Steps, stack: Stack, bank: Bank
) -> None:
    everyday = PARTNERS[0]
    _, show, _, _, _, _, suspend, resume = everyday.splitlines()
    new, old = (_issued(stack, bank, name) for name in ("new", "old"))
    (stack.directory / "new.pem").write_bytes(new.certificate)
    add_old = 'credit-gateway partner add-certificate bank-a --certificate-sha256 "$OLD_SHA256"'
    guided.here["OLD_SHA256"] = old.sha256
    await guided.done(add_old)
    said = await guided.done(everyday)
    await stack.settled()
    assert "suspend" in said
    await ask(stack, bank)
    shown = await guided.done(show)
    assert "loan-approval" in shown
    assert "128" in shown
    assert new.sha256 in shown.replace(":", "").lower()
    assert old.sha256 not in shown.replace(":", "").lower()
    await guided.done(suspend)
    assert await _refused(stack, bank) == "UNKNOWN_PARTNER"
    await guided.done(resume)
    await ask(stack, bank)


async def test_stolen_keys_and_certificates_are_revoked_and_a_key_is_rotated(
    guided: Steps, stack: Stack, bank: Bank
) -> None:
    _, _, revoke_key, revoke_certificates, add_key, _ = PARTNERS
    by_file, by_serial = (_issued(stack, bank, name) for name in ("by-file", "by-serial"))
    (stack.directory / "stolen.pem").write_bytes(by_file.certificate)
    for each in (by_file, by_serial):
        await ask(stack, replace(bank, credential=each))
    await guided.done(revoke_certificates, SERIAL=f"{serial_of(by_serial):X}")
    for each in (by_file, by_serial):
        reason = await _refused(stack, replace(bank, credential=each))
        assert reason == "CERTIFICATE_REVOKED"
    await ask(stack, bank)

    file = stack.directory / "new-key.pem"
    write_secret(file, generate_private_key_pem("ed25519"))
    pem = public_key_pem(load_signer(file).public_key)
    (stack.directory / "new-key.pub.pem").write_bytes(pem)
    await guided.done(add_key)
    rotated = replace(bank, key_files=(file,))
    for asking in (bank, rotated):
        await ask(stack, asking)
    await guided.done(revoke_key, KEYID=bank.signers[0].keyid)
    assert await _refused(stack, bank) == "KEY_REVOKED"
    await ask(stack, rotated)


async def test_a_refusal_is_explained_without_asking(
    guided: Steps, stack: Stack, bank: Bank
) -> None:
    *_, explain = PARTNERS
    (stack.directory / "query.json").write_bytes(QUERY)
    assert "refuse" in await guided.done(explain)
    await guided.done(PARTNERS[2], KEYID=bank.signers[0].keyid)
    await guided.done("credit-gateway partner suspend bank-a --wait 60")
    assert "UNKNOWN_PARTNER" in (await guided.ends(1, explain)).stdout


async def test_without_a_gateway_a_change_takes_effect_by_log_admit(
    stack: Stack, bank: Bank
) -> None:
    guided = Steps(stack)
    _, admit, *_ = PARTNERS
    async with stack.serving():
        await stack.settled()
    revoked = bank.signers[0].keyid
    with logins(stack.database_url, {"operator": OPERATOR, "gateway": GATEWAY}) as urls:
        operator = guided.by(urls["operator"])
        said = await operator.ends(0, f"credit-gateway partner revoke-key bank-a {revoked}")
        assert "takes effect once it is in the log" in said.stderr
        await operator.ends(2, admit)
        await guided.by(urls["gateway"]).done(admit)
    async with stack.serving():
        assert await _refused(stack, bank) == "KEY_REVOKED"
    await guided.verified()


async def test_consents_are_added_imported_listed_and_revoked(
    guided: Steps, stack: Stack, bank: Bank
) -> None:
    everyday, methods = commands("Consents")
    lines = everyday.replace("\\\n", "").splitlines()
    assert len(lines) == 4
    (stack.directory / "person.txt").write_text(f"{resident(2)}\n", encoding="utf-8")
    until = "2099-01-01T00:00:00Z"
    (stack.directory / "consents.csv").write_text(
        "subject,scheme,reference,purposes,valid_until\n"
        f"{resident(3)},cn-resident-id,C-2026-18,loan-approval,{until}\n",
        encoding="utf-8",
    )
    said = await guided.done(everyday)
    assert "C-2026-17" not in said
    listed = await guided.done(lines[2])
    assert "revoked" in listed
    await guided.done(methods)
    await stack.settled()
    async with client_of(stack, bank) as client:
        shown = await client.consents.get(resident(3), "C-2026-18")
        assert shown.consent.state is ConsentState.ACTIVE
