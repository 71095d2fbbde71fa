# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The ids of people are changed by a new key, and everything of before stays what it was."""

from __future__ import annotations

import asyncio
import json
import shutil
from pathlib import Path

import psycopg
import pytest

from gateway.domain.people.subject import subject_commitment
from gateway.errors import OperationError, StoreError
from gateway.store.rekeying.moving import Records
from tests.support.gateway.stack import Bank, Stack
from tests.support.keys.commitments import (
    PLAIN,
    POLICY,
    SOMEBODY,
    asked,
    audited,
    counted,
)
from tests.support.keys.rekeying import add_rekey, put_into_effect, rekey, rekeyed
from tests.support.keys.succession import audit, remembering_client, verify


@pytest.fixture
def stack(database_url: str, tmp_path: Path) -> Stack:
    return Stack(database_url, tmp_path)


@pytest.fixture
def bank(stack: Stack) -> Bank:
    return stack.add_bank("bank-a", policy=POLICY)


async def test_a_person_is_found_as_before_and_everything_verifies_and_replays(
    stack: Stack, bank: Bank, tmp_path: Path
) -> None:
    trust = stack.trust()
    async with stack.serving():
        await stack.settled()
        async with remembering_client(stack, bank, trust) as client:
            granted = await client.consents.grant(SOMEBODY, "C-1", PLAIN)
            before, number = await counted(client)
        await stack.settled()
    first = stack.subject_id(SOMEBODY)
    said = await rekeyed(stack)
    assert said["version"] == 2
    assert said["buckets"] == 1024
    second = stack.subject_id(SOMEBODY)
    assert first != second
    assert first[0] == second[0]
    name = subject_commitment(stack.keys.commitment_key(), first)
    assert before.entry.subject_commitment == name
    async with stack.serving(), remembering_client(stack, bank, trust) as client:
        after, later_number = await counted(client)
        assert later_number == number + 1
        # The log names the person as before, and says of which version the id is.
        assert after.entry.subject_commitment == name
        assert (before.entry.pseudonym_key_version, after.entry.pseudonym_key_version) == (1, 2)
        assert after.entry.consent_commitment == granted.answer.entry.consent_commitment
        await client.consents.grant(SOMEBODY, "C-2", PLAIN)
        assert await asked(client, "C-2") == ""
        assert await asked(client, "C-3") == "CONSENT_NOT_FOUND"
        await client.consents.revoke(SOMEBODY, "C-1")
        assert await asked(client) == "CONSENT_REVOKED"
        await stack.settled()
    leaves = {each.receipt.leaf_index for each in (before, after)}
    (tmp_path / "whom").write_text(SOMEBODY)
    who = ("--subject", str(tmp_path / "whom"), "--json")
    report = json.loads(await audited(stack, "access-report", *who))
    assert leaves <= {each["leaf_index"] for each in report["accesses"]}
    assert report["complete"]
    await audited(stack, "verify", "--workers", "0")
    replayed = await audited(stack, "replay", "--all")
    assert "differ" not in replayed
    with psycopg.connect(stack.database_url) as owner:
        dump = owner.execute(
            "SELECT string_agg(to_jsonb(f)::text, '') || (SELECT string_agg(to_jsonb(c)::text, '')"
            " FROM credit.consent AS c) FROM credit.fact AS f"
        ).fetchone()
    assert dump is not None
    assert first.hex() not in dump[0]
    assert second.hex() in dump[0]


async def refused(stack: Stack, text: str) -> None:
    """No gateway starts, and it says why."""
    with pytest.raises(OperationError, match=text):
        async with stack.serving():
            pass


async def test_where_gateways_may_lack_the_key_nothing_starts_until_all_ids_are_changed(
    stack: Stack, bank: Bank, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trust, keys = stack.trust(), stack.directory / "keys"
    stack.add_consent(bank, SOMEBODY, reference="C-1")
    stack.adopt()
    async with stack.serving(), remembering_client(stack, bank, trust) as client:
        await stack.settled()
        assert await asked(client) == ""
    (tmp_path / "whom").write_text(SOMEBODY)
    search = ("search", "--subject", str(tmp_path / "whom"), "--keys", str(keys))

    async def changed(*options: str) -> str:
        """What the command says that could not."""
        result = await asyncio.to_thread(rekey, stack.database_url, keys, *options)
        assert result.exit_code == 2, result.output
        return " ".join(result.output.split())

    assert "there is no rekey key" in await changed()
    assert add_rekey(keys, 2).exit_code == 0
    assert add_rekey(keys, 2).exit_code == 2
    await refused(stack, r"rekey-2\.key is not in effect")
    assert "is not in effect" in await changed()
    (keys / "rekey-2.key").unlink()
    await put_into_effect(stack)
    # As where `log succeed` was killed before it could note that the log has another key.
    with psycopg.connect(stack.database_url) as owner:
        owner.execute("DELETE FROM credit.rekey_handover")
    await refused(stack, "not all changed yet")
    with psycopg.connect(stack.database_url, application_name="credit-gateway"):
        assert "1 other session is connected" in await changed()

    def fails(_: Records) -> int:
        raise StoreError("the database is gone")

    with monkeypatch.context() as patch:
        patch.setattr(Records, "change_facts", fails)
        assert "the database is gone" in await changed()
    await refused(stack, "not all changed yet")
    log_key = stack.trust().log.vkey
    assert (await audit(stack, log_key, *search)).exit_code == 2
    result = await asyncio.to_thread(rekey, stack.database_url, keys, "--json")
    assert result.exit_code == 0, result.output
    assert json.loads(result.stdout)["buckets"] == 0  # they were changed before
    assert "already" in await changed()


async def test_without_the_key_nothing_starts_and_verify_says_what_it_left_out(
    stack: Stack, bank: Bank, tmp_path: Path
) -> None:
    trust, keys = stack.trust(), stack.directory / "keys"
    stack.add_consent(bank, SOMEBODY, reference="C-1")
    stack.adopt()
    async with stack.serving():
        await stack.settled()
    await rekeyed(stack)
    log_key = stack.trust().log.vkey
    (tmp_path / "whom").write_text(SOMEBODY)
    search = ("search", "--subject", str(tmp_path / "whom"), "--keys", str(keys))
    (keys / "rekey-2.key").rename(tmp_path / "rekey-2.key")
    await refused(stack, "is missing")
    assert (await audit(stack, log_key, *search)).exit_code == 2
    # A release from before there were rekey keys would take it for another pseudonym key.
    shutil.copy(tmp_path / "rekey-2.key", keys / "pseudonym-2.key")
    await refused(stack, "is not the key this database was made with")
    (keys / "pseudonym-2.key").unlink()
    shutil.move(tmp_path / "rekey-2.key", keys / "rekey-2.key")
    async with stack.serving(), remembering_client(stack, bank, trust) as client:
        assert await asked(client) == ""
    searched = await audit(stack, log_key, *search)
    assert searched.exit_code == 0, searched.output
    without_keys = await verify(stack, log_key)
    assert without_keys.exit_code == 0, without_keys.output
    said = " ".join(without_keys.output.split())
    assert "a run with --keys compares it" in said
    assert "a run with --keys compares them" in said
    with psycopg.connect(stack.database_url) as owner:
        owner.execute("UPDATE credit.partner SET contributes = NOT contributes")
    without_keys = await verify(stack, log_key)
    assert without_keys.exit_code == 1, without_keys.output
    assert "partner bank-a" in " ".join(without_keys.output.split())
