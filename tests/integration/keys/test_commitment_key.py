# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The commitment key changes with the log's key: people and consents are found under both."""

from __future__ import annotations

import asyncio
import json
import os
import signal
from pathlib import Path

import pytest

from gateway.client import (
    QUERY_BODY_TYPE,
)
from gateway.domain.people.subject import consent_commitment, subject_commitment
from gateway.errors import OperationError, StoreError
from gateway.log.checkpoint import LogSigner
from gateway.services.log import succeeding
from gateway.signing.keys import PrivateKeySigner, generate_private_key_pem
from tests.support.consents.asking import refusal_of
from tests.support.gateway.gateway_process import gateway_process
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import ORIGIN, Bank, Stack
from tests.support.keys.commitments import (
    PLAIN,
    POLICY,
    SOMEBODY,
    add_commitment,
    asked,
    audited,
    change_over,
    counted,
    question,
)
from tests.support.keys.succession import (
    audit,
    in_place,
    next_key,
    remembering_client,
    succeed,
)
from tests.support.log.remembered_log import tree_size


@pytest.fixture
def stack(database_url: str, tmp_path: Path) -> Stack:
    return Stack(database_url, tmp_path)


@pytest.fixture
def bank(stack: Stack) -> Bank:
    return stack.add_bank("bank-a", policy=POLICY)


async def test_people_and_consents_are_found_under_both_keys_and_everything_verifies(
    stack: Stack, bank: Bank, tmp_path: Path
) -> None:
    trust = stack.trust()
    async with stack.serving():
        await stack.settled()
        async with remembering_client(stack, bank, trust) as client:
            granted = await client.consents.grant(SOMEBODY, "C-1", PLAIN)
            before, number = await counted(client)
    old = stack.keys.commitment_key()
    said = await change_over(stack)
    assert said["commitment_key_version"] == 2
    new, person = stack.keys.commitment_key(), stack.subject_id(SOMEBODY)
    assert before.entry.subject_commitment == subject_commitment(old, person)
    async with stack.serving(), remembering_client(stack, bank, trust) as client:
        after, later_number = await counted(client)
        assert later_number == number + 1
        # The entry names the person as the new key does, and the consent as it is registered.
        assert after.entry.subject_commitment == subject_commitment(new, person)
        assert after.entry.consent_commitment == granted.answer.entry.consent_commitment
        assert (await counted(client))[1] == number + 2
        again = await client.consents.grant(SOMEBODY, "C-2", PLAIN)
        assert again.answer.entry.consent_commitment == consent_commitment(new, "bank-a", "C-2")
        assert await asked(client, "C-2") == ""
        assert await asked(client, "C-3") == "CONSENT_NOT_FOUND"
    leaves = {each.receipt.leaf_index for each in (before, after)}
    (tmp_path / "whom").write_text(SOMEBODY)
    who = ("--subject", str(tmp_path / "whom"), "--json")
    report = json.loads(await audited(stack, "access-report", *who))
    assert leaves <= {each["leaf_index"] for each in report["accesses"]}
    assert report["complete"]
    await audited(stack, "verify", "--workers", "0")
    replayed = await audited(stack, "replay", "--all")
    assert "differ" not in replayed


async def test_a_consent_of_before_is_one_and_can_be_ended(stack: Stack, bank: Bank) -> None:
    trust = stack.trust()
    async with stack.serving():
        await stack.settled()
        async with remembering_client(stack, bank, trust) as client:
            before = await client.consents.grant(SOMEBODY, "C-1", PLAIN)
    await change_over(stack)
    async with stack.serving(), remembering_client(stack, bank, trust) as client:
        twice = await refusal_of(client.consents.grant(SOMEBODY, "C-1", PLAIN))
        assert twice[0] == "CONSENT_EXISTS"
        shown = await client.consents.get(SOMEBODY, "C-1")
        assert shown.consent.consent_commitment == before.consent.consent_commitment
        await client.consents.pause(SOMEBODY, "C-1")
        assert await asked(client) == "CONSENT_PAUSED"
        await client.consents.resume(SOMEBODY, "C-1")
        assert await asked(client) == ""
        await client.consents.revoke(SOMEBODY, "C-1")
        assert await asked(client) == "CONSENT_REVOKED"
        exists = await refusal_of(client.consents.grant(SOMEBODY, "C-1", PLAIN))
        assert exists[0] == "CONSENT_EXISTS"
    await audited(stack, "verify", "--workers", "0")


async def test_without_each_key_that_counts_nothing_starts_and_nobody_is_searched(
    stack: Stack, bank: Bank, tmp_path: Path
) -> None:
    trust, keys = stack.trust(), stack.directory / "keys"
    stack.add_consent(bank, SOMEBODY, reference="C-1")
    async with stack.serving(), remembering_client(stack, bank, trust) as client:
        assert await asked(client) == ""
    await change_over(stack)
    async with stack.serving():
        pass
    (tmp_path / "whom").write_text(SOMEBODY)
    search = ("search", "--subject", str(tmp_path / "whom"), "--keys", str(keys), "--cause", "C")
    for missing in ("commitment.key", "commitment-2.key"):
        (keys / missing).rename(tmp_path / missing)
        with pytest.raises(OperationError, match="commitment"):
            async with stack.serving():
                pass
        result = await audit(stack, stack.trust().log.vkey, *search)
        assert result.exit_code == 2, result.output
        (tmp_path / missing).rename(keys / missing)
    async with stack.serving():
        pass


async def test_a_key_counts_only_with_a_new_key_of_the_log(stack: Stack, bank: Bank) -> None:
    trust, keys = stack.trust(), stack.directory / "keys"
    stack.add_consent(bank, SOMEBODY, reference="C-1")
    async with stack.serving(), remembering_client(stack, bank, trust) as client:
        assert await asked(client) == ""
    assert add_commitment(keys, 2).exit_code == 0
    assert add_commitment(keys, 2).exit_code == 2
    with pytest.raises(OperationError, match=r"commitment-2\.key is not in effect"):
        async with stack.serving():
            pass
    (keys / "commitment-2.key").unlink()
    folder, size = next_key(stack), tree_size(stack.database_url)
    both = ("--next-keys", str(folder), "--next-commitment", str(folder))
    assert (await succeed(stack, *both)).exit_code == 2  # there is none
    assert add_commitment(folder, 3).exit_code == 0
    third = await succeed(stack, *both)
    assert third.exit_code == 2
    assert "commitment-2.key" in third.output
    assert tree_size(stack.database_url) == size
    # Refused for another reason, it does not count either: the gateway goes on as it was.
    (folder / "commitment-3.key").rename(folder / "commitment-2.key")
    another = LogSigner(ORIGIN, PrivateKeySigner(generate_private_key_pem("ed25519"))).vkey
    assert (await succeed(stack, *both, "--ended-key", another, keys=False)).exit_code == 2
    async with stack.serving(), remembering_client(stack, bank, trust) as client:
        assert await asked(client) == ""


@pytest.mark.exhaustive
async def test_keys_can_change_again_and_again(stack: Stack, bank: Bank) -> None:
    trust, named = stack.trust(), list[bytes]()
    async with stack.serving():
        await stack.settled()
        async with remembering_client(stack, bank, trust) as client:
            await client.consents.grant(SOMEBODY, "C-1", PLAIN)
    for version in (2, 3):
        await change_over(stack, version)
        async with stack.serving(), remembering_client(stack, bank, trust) as client:
            answer, number = await counted(client)
            named.append(answer.entry.subject_commitment)
            await client.consents.grant(SOMEBODY, f"C-{version}", PLAIN)
            assert await asked(client, f"C-{version}") == ""
    assert len(set(named)) == 2
    assert number > 1
    await audited(stack, "replay", "--all")


async def test_killed_before_the_log_succeeded_the_same_command_ends_it(
    stack: Stack, bank: Bank, monkeypatch: pytest.MonkeyPatch
) -> None:
    trust, keys = stack.trust(), stack.directory / "keys"
    stack.add_consent(bank, SOMEBODY, reference="C-1")
    async with stack.serving(), remembering_client(stack, bank, trust) as client:
        assert await asked(client) == ""
    folder, size = next_key(stack), tree_size(stack.database_url)
    assert add_commitment(folder, 2).exit_code == 0
    both = ("--next-keys", str(folder), "--next-commitment", str(folder))

    async def dying(*_: object, **__: object) -> None:
        raise StoreError("the connection was lost")

    with monkeypatch.context() as patch:
        patch.setattr(succeeding, "append_succession", dying)
        assert (await succeed(stack, *both)).exit_code == 2
    assert tree_size(stack.database_url) == size
    # Nothing starts that would make or find with one key alone, nor with a key that has no log.
    with pytest.raises(OperationError, match=r"commitment-2\.key is missing"):
        async with stack.serving():
            pass
    assert (await succeed(stack, *both)).exit_code == 0
    (folder / "commitment-2.key").rename(keys / "commitment-2.key")
    in_place(stack, folder)
    async with stack.serving(), remembering_client(stack, bank, trust) as client:
        assert await asked(client) == ""


@pytest.mark.exhaustive
async def test_both_keys_change_under_a_server_with_workers_and_patient_clients_go_on(
    stack: Stack, bank: Bank
) -> None:
    trust, folder = stack.trust(), next_key(stack)
    stack.add_consent(bank, SOMEBODY, reference="C-1")
    assert add_commitment(folder, 2).exit_code == 0
    async with gateway_process(stack, "served", "--workers", "2") as server:
        stack.port = server.port
        async with remembering_client(stack, bank, trust) as client:
            before = await client.query(question(), QUERY_BODY_TYPE, patience_s=PATIENCE_S)
            both = ("--next-keys", str(folder), "--next-commitment", str(folder))
            ended = await succeed(stack, *both)
            assert ended.exit_code == 0, ended.output
            waiting = asyncio.create_task(
                client.query(question(), QUERY_BODY_TYPE, patience_s=PATIENCE_S)
            )
            (folder / "commitment-2.key").rename(stack.directory / "keys" / "commitment-2.key")
            in_place(stack, folder)
            os.kill(server.process_id, signal.SIGHUP)
            after = await waiting
    person = stack.subject_id(SOMEBODY)
    assert after.entry.subject_commitment == subject_commitment(stack.keys.commitment_key(), person)
    assert after.entry.consent_commitment == before.entry.consent_commitment
