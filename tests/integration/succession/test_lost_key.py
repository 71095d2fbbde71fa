# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A log key that is lost or stolen, and who may say what comes after it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from gateway.client import UnverifiedAnswerError
from gateway.errors import StoreConflictError
from tests.integration.partners.test_key_lists import Office
from tests.support.gateway.stack import Stack
from tests.support.keys.succession import (
    answers,
    audit,
    in_place,
    next_key,
    succeed,
    succeeded,
    verify,
)
from tests.support.log.remembered_log import bank_and_file, tree_size


async def test_the_successor_of_a_lost_key_is_believed_by_new_trust_files_only(
    database_url: str, tmp_path: Path
) -> None:
    stack, bank, file = bank_and_file(database_url, tmp_path)
    trust = stack.trust()
    async with stack.serving(log_state=file):
        before = await answers(stack, bank, trust, 2)
    (tmp_path / "keys" / "log.pem").unlink()
    ended = await succeeded(stack, "--ended-key", trust.log.vkey, keys=False)
    assert not ended["signed_by_ended_key"]
    async with stack.serving(log_state=file):
        with pytest.raises(UnverifiedAnswerError, match="did not sign its succession"):
            await answers(stack, bank, trust, 1)
        after = await answers(stack, bank, stack.trust(), 1)
    assert after[0].entry.partner_counter == len(before) + 2
    assert (await verify(stack, stack.trust().log.vkey)).exit_code == 0
    assert (await verify(stack, trust.log.vkey)).exit_code == 1


async def test_an_auditor_with_an_old_key_verifies_up_to_the_lost_one_and_is_told_why_no_further(
    database_url: str, tmp_path: Path
) -> None:
    stack, bank, _ = bank_and_file(database_url, tmp_path)
    first = stack.trust().log.vkey
    for _ in range(2):
        async with stack.serving():
            await answers(stack, bank, stack.trust(), 1)
        await succeeded(stack)
    size = tree_size(database_url)
    lost = stack.trust().log.vkey
    await succeeded(stack, "--ended-key", lost, keys=False)
    result = await audit(stack, first, "verify", "--workers", "0", "--json")
    assert result.exit_code == 1
    found = json.loads(result.stdout)["findings"]
    unsigned = [each["leaf_index"] for each in found if each["check"] == "entry-invented"]
    assert unsigned == [size]
    told = " ".join(result.stderr.split())
    assert "the log's key did not sign its succession" in told
    assert "use the newest trust file" in told


async def test_a_key_list_vouches_for_the_successor_of_a_stolen_key_and_nobody_else_does(
    database_url: str, tmp_path: Path
) -> None:
    office = Office(Stack(database_url, tmp_path))
    stack, bank, _ = bank_and_file(database_url, tmp_path / "bank")
    office.stack = stack
    office.directory, office.published = stack.directory, stack.directory / "key-lists.jsonl"
    for name in "abc":
        office.run("new", str(stack.directory / f"root-{name}.pem"), to=f"root-{name}.pub.pem")
    assert office.publish("a", "b", roots="abc") == 0
    trust, state = office.trust(), stack.directory / "state"
    async with stack.serving(key_list=office.published):
        await answers(stack, bank, trust, 1, state)
    stolen = trust.log.vkey
    await succeeded(stack, "--ended-key", stolen, keys=False)
    async with stack.serving(key_list=office.published):
        with pytest.raises(UnverifiedAnswerError):
            await answers(stack, bank, trust, 1, state)
        assert office.publish("a", "b") == 0
    async with stack.serving(key_list=office.published):
        for _ in range(2):  # the second one from what is remembered
            (answer,) = await answers(stack, bank, trust, 1, state)
    assert answer.entry.partner_counter


async def test_a_gateway_with_the_ended_key_writes_nothing_and_one_with_the_next_key_waits(
    database_url: str, tmp_path: Path
) -> None:
    stack, bank, _ = bank_and_file(database_url, tmp_path)
    async with stack.serving():
        await answers(stack, bank, stack.trust(), 1)
        folder = next_key(stack)
        ended = await succeed(stack, "--next-keys", str(folder))
        assert ended.exit_code == 0, ended.output
        assert stack.parts is not None
        with pytest.raises(StoreConflictError, match="does not verify"):
            await stack.parts.stores.audit.probe()
    again = await succeed(stack, "--next-keys", str(folder))
    assert again.exit_code == 2
    in_place(stack, folder)
    async with stack.serving():
        await answers(stack, bank, stack.trust(), 1)
    assert (await verify(stack, stack.trust().log.vkey)).exit_code == 0
