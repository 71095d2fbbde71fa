# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Successions asked for again, with other keys, or not heard of by who comes back later."""

from __future__ import annotations

import asyncio
import json
import shutil
from contextlib import AsyncExitStack
from pathlib import Path

from typer.testing import CliRunner

from gateway.cli.app import make_app
from gateway.client import QUERY_BODY_TYPE
from tests.support.calls.signed_options import write_trust
from tests.support.gateway.gateway_process import GatewayProcess, log_lines
from tests.support.gateway.patience import PATIENCE_S
from tests.support.keys.succession import (
    answers,
    audit,
    in_place,
    next_key,
    remembering_client,
    succeed,
    succeeded,
    trust_with_history,
)
from tests.support.log.remembered_log import QUERY, bank_and_file, tree_size
from tests.support.log.restored import put_in_place
from tests.support.worlds.two_stores import check


async def test_a_succession_that_was_done_is_not_done_again_and_its_new_key_is_not_thrown_away(
    database_url: str, tmp_path: Path
) -> None:
    stack, bank, _ = bank_and_file(database_url, tmp_path)
    async with stack.serving():
        await answers(stack, bank, stack.trust(), 1)
    first = stack.trust().log.vkey
    done, other = next_key(stack), next_key(stack, "other")
    options = ("--next-keys", str(done))
    assert (await succeed(stack, *options)).exit_code == 0
    size = tree_size(database_url)
    stranger = {"CREDIT_GATEWAY_KEYS": None, "CREDIT_GATEWAY_LOG_STATE": None}
    foreign = ("--keys", str(next_key(stack, "foreign")), "--database-url", database_url)
    again = await succeed(stack, *options)
    for result, why in (
        (again, "goes on under this new key already: put it in the place of log.pem"),
        (await succeed(stack, "--next-keys", str(other)), "has ended already"),
        (
            await succeed(stack, "--ended-key", first, "--next-keys", str(other), keys=False),
            "has ended already",
        ),
        (
            await succeed(stack, "--next-keys", str(other), "--origin", "other.test"),
            "the log's origin is gateway.test",
        ),
        (
            await asyncio.to_thread(
                CliRunner().invoke,
                make_app(),
                ["log", "succeed", *foreign, "--next-keys", str(other), "--cause", "OPS-1"],
                env=stranger,
            ),
            "is not this log's",
        ),
    ):
        assert result.exit_code == 2, result.output
        assert why in " ".join(result.output.split())
    assert tree_size(database_url) == size
    in_place(stack, done)
    result = await succeed(stack, "--next-keys", str(other))
    assert result.exit_code == 0, result.output


async def test_a_gateway_with_the_ended_key_is_told_that_the_log_goes_on_under_another_one(
    database_url: str, tmp_path: Path
) -> None:
    stack, bank, _ = bank_and_file(database_url, tmp_path)
    async with stack.serving():
        await answers(stack, bank, stack.trust(), 1)
    before = tmp_path / "keys-before"
    shutil.copytree(tmp_path / "keys", before)
    await succeeded(stack)
    result = await check(database_url, database_url, "--keys", tmp_path / "keys", "--json")
    assert result.exit_code == 0, result.output
    result = await check(database_url, database_url, "--keys", before, "--json")
    assert result.exit_code == 1, result.output
    said = json.loads(result.stdout)
    assert [each["check"] for each in said["findings"]] == ["log-key-ended"]
    forgotten = GatewayProcess(stack, "forgotten", "--keys", str(before), "--workers", "1")
    assert await forgotten.fails_to_start() == 2
    assert "log.pem is the one that has ended" in log_lines(forgotten.log)[-1]


async def test_an_export_from_before_verifies_with_the_trust_file_of_after(
    database_url: str, tmp_path: Path
) -> None:
    stack, bank, _ = bank_and_file(database_url, tmp_path)
    async with stack.serving():
        await answers(stack, bank, stack.trust(), 2)
    write_trust(stack)
    export = tmp_path / "export"
    made = await audit(stack, stack.trust().log.vkey, "export", "--out", str(export))
    assert made.exit_code == 0, made.output
    for _ in range(2):
        await succeeded(stack)
    words = ["keys", "trust-file", str(tmp_path / "keys"), "--origin", stack.trust().origin]
    words += ["--database-url", database_url]
    printed = await asyncio.to_thread(CliRunner().invoke, make_app(), words)
    trust = tmp_path / "after.toml"
    trust.write_text(printed.stdout, encoding="utf-8")
    vkey = stack.trust().log.vkey
    for how, code in ((("--trust", trust), 0), (("--log-key", vkey), 1)):
        found = await audit(stack, "", "verify-export", str(export), *map(str, how), "--json")
        assert found.exit_code == code, found.output


async def test_programs_with_trust_files_of_before_and_after_share_a_state_file(
    database_url: str, tmp_path: Path
) -> None:
    stack, bank, _ = bank_and_file(database_url, tmp_path)
    before, state = stack.trust(), tmp_path / "bank.state"
    async with stack.serving():
        await answers(stack, bank, before, 1, state)
    for _ in range(2):
        await succeeded(stack)
    async with stack.serving():
        after = await trust_with_history(stack, bank)
        for trust in (after, before, after):
            assert await answers(stack, bank, trust, 1, state)


async def test_a_verification_does_not_go_on_from_what_the_log_lost(
    postgres_url: str, database_url: str, empty_database_url: str, tmp_path: Path
) -> None:
    stack, bank, _ = bank_and_file(database_url, tmp_path)
    first, state = stack.trust().log.vkey, tmp_path / "verified.json"
    words = ("verify", "--workers", "0", "--state")
    async with stack.serving():
        await answers(stack, bank, stack.trust(), 1)
    put_in_place(postgres_url, database_url, empty_database_url)
    size = tree_size(empty_database_url)
    async with stack.serving():
        await answers(stack, bank, stack.trust(), 3)
    result = await audit(stack, first, *words, str(state))
    assert result.exit_code == 0, result.output
    kept = state.read_bytes()
    stack.database_url = empty_database_url
    await succeeded(stack, "--lost")
    for further in (0, 5):  # the log is shorter than it was, and longer
        async with stack.serving():
            await answers(stack, bank, stack.trust(), further)
        for key in (first, stack.trust().log.vkey):
            result = await audit(stack, key, *words, str(state))
            assert result.exit_code == 2, result.output
            assert f"the log lost those from leaf {size} on" in " ".join(result.output.split())
            assert state.read_bytes() == kept
            result = await audit(stack, key, *words, str(tmp_path / "anew.json"))
            assert result.exit_code == 0, result.output


async def test_programs_that_run_on_and_share_a_state_file_follow_one_after_the_other(
    database_url: str, tmp_path: Path
) -> None:
    stack, bank, _ = bank_and_file(database_url, tmp_path)
    trust, state = stack.trust(), tmp_path / "bank.state"
    async with AsyncExitStack() as kept:
        async with stack.serving() as port:
            clients = [
                await kept.enter_async_context(remembering_client(stack, bank, trust, state))
                for _ in range(3)
            ]
            for client in clients:
                await client.query(QUERY, QUERY_BODY_TYPE)
        await succeeded(stack)
        async with stack.serving(listen=f"127.0.0.1:{port}"):
            for client in clients:
                await client.query(QUERY, QUERY_BODY_TYPE, patience_s=PATIENCE_S)


async def test_a_log_state_that_is_not_there_is_not_taken_for_one_that_fits(
    database_url: str, tmp_path: Path
) -> None:
    stack, bank, _ = bank_and_file(database_url, tmp_path)
    async with stack.serving():
        await answers(stack, bank, stack.trust(), 1)
    folder = next_key(stack)
    options, typed = ("--next-keys", str(folder)), ("--log-state", str(tmp_path / "log.stat"))
    size = tree_size(database_url)
    result = await succeed(stack, *options, *typed)
    assert result.exit_code == 2
    assert "log.stat is missing" in " ".join(result.output.split())
    assert tree_size(database_url) == size
    result = await succeed(stack, *options)
    assert result.exit_code == 0, result.output
    assert "not checked: whether the log continues" in " ".join(result.stderr.split())
    in_place(stack, folder)
    kept = tmp_path / "kept.note"
    async with stack.serving():
        (found,) = await answers(stack, bank, stack.trust(), 1)
        kept.write_text(found.receipt.checkpoint, encoding="utf-8")
    assert (await succeeded(stack))["not_checked"] == ["log-state"]
    assert (await succeeded(stack, "--known", str(kept)))["not_checked"] == []


async def test_the_keys_of_a_gateways_environment_are_no_word_about_a_key_that_is_lost(
    database_url: str, tmp_path: Path
) -> None:
    stack, bank, _ = bank_and_file(database_url, tmp_path)
    async with stack.serving():
        await answers(stack, bank, stack.trust(), 1)
    words = ["log", "succeed", "--ended-key", stack.trust().log.vkey, "--cause", "OPS-1"]
    words += ["--next-keys", str(next_key(stack)), "--database-url", database_url]
    environment = {"CREDIT_GATEWAY_KEYS": str(tmp_path / "keys"), "CREDIT_GATEWAY_LOG_STATE": None}
    both = [*words, "--keys", str(tmp_path / "keys")]
    for given, code in ((both, 2), (words, 0)):
        result = await asyncio.to_thread(CliRunner().invoke, make_app(), given, env=environment)
        assert result.exit_code == code, result.output
