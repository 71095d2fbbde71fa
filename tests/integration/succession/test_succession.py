# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A log whose key changes: planned, after a restore, and where the key itself is gone."""

from __future__ import annotations

import asyncio
import json
from contextlib import AsyncExitStack
from pathlib import Path

import pytest
from typer.testing import CliRunner

from gateway.audit.following import Cursor
from gateway.cli.app import make_app
from gateway.client import (
    QUERY_BODY_TYPE,
    GatewayTrust,
    RefusedError,
    UnverifiedAnswerError,
    build_query,
)
from gateway.domain.codes import Purpose
from gateway.errors import LogEndedError
from gateway.log.checkpoint import LogVerifier
from gateway.log.receipt import verify_receipt
from gateway.services.audit.following import steps
from gateway.store.log.reading import WHOLE_LOG, AuditReader, connect_auditor
from tests.support.keys.succession import (
    answers,
    audit,
    next_key,
    remembering_client,
    succeed,
    succeeded,
    trust_with_history,
    verify,
)
from tests.support.log.remembered_log import QUERY, SOMEBODY, bank_and_file, tree_size
from tests.support.log.restored import put_in_place


async def test_after_a_planned_change_of_key_clients_and_the_log_state_go_on_by_themselves(
    database_url: str, tmp_path: Path
) -> None:
    stack, bank, file = bank_and_file(database_url, tmp_path)
    trust, state = stack.trust(), tmp_path / "bank.state"
    async with stack.serving(log_state=file):
        before = await answers(stack, bank, trust, 3, state)
    ended = await succeeded(stack, "--log-state", str(file))
    assert ended["signed_by_ended_key"]
    assert not ended["lost"]
    async with stack.serving(log_state=file):
        after = await answers(stack, bank, trust, 2, state)
        # It starts again, and believes the same keys as before.
        after += await answers(stack, bank, trust, 1, state)
        after += await answers(stack, bank, trust, 1)
        after += await answers(stack, bank, stack.trust(), 1)
    assert [each.entry.partner_counter for each in before + after] == list(range(1, 9))
    for answer in before:
        verify_receipt(answer.receipt, trust.log)  # the old key, for ever
    for key in (trust.log.vkey, stack.trust().log.vkey):
        result = await verify(stack, key)
        assert result.exit_code == 0, result.output


async def test_after_a_restore_that_lost_entries_new_trust_goes_on_and_the_rest_is_named_lost(
    postgres_url: str, database_url: str, empty_database_url: str, tmp_path: Path
) -> None:
    stack, bank, file = bank_and_file(database_url, tmp_path)
    trust, state = stack.trust(), tmp_path / "bank.state"
    async with stack.serving(log_state=file):
        kept = await answers(stack, bank, trust, 2, state)
    put_in_place(postgres_url, database_url, empty_database_url)
    size = tree_size(database_url)
    async with stack.serving(log_state=file):
        gone = await answers(stack, bank, trust, 6, state)
        whole = tree_size(database_url)
    stack.database_url = empty_database_url

    refused = await succeed(
        stack, "--next-keys", str(next_key(stack, "unused")), "--log-state", str(file)
    )
    assert refused.exit_code == 2
    assert "--lost" in refused.output
    ended = await succeeded(stack, "--log-state", str(file), "--lost")
    assert ended["lost"]
    assert (ended["continued_tree_size"], ended["known_tree_size"]) == (size, whole)
    async with stack.serving(log_state=file):
        for memory in (state, None):
            with pytest.raises(UnverifiedAnswerError, match="entries are lost"):
                await answers(stack, bank, trust, 1, memory)
        new_trust = await trust_with_history(stack, bank)
    kept_apart = tmp_path.glob("bank.state.evidence-*")  # noqa: ASYNC240 - a test's own
    assert len(list(kept_apart)) == 1
    async with (
        stack.serving(log_state=file),
        remembering_client(stack, bank, new_trust, state) as client,
    ):
        after = [await client.query(QUERY, QUERY_BODY_TYPE) for _ in range(3)]
        log = client.transparency.following.log
    # The two answers that were withheld are in the log.
    assert [each.entry.partner_counter for each in after] == [5, 6, 7]
    for answer in kept + after:
        verify_receipt(answer.receipt, log)
    for answer in gone:
        with pytest.raises(LogEndedError, match="lost") as told:
            verify_receipt(answer.receipt, log)
        assert told.value.lost
    for key in (trust.log.vkey, stack.trust().log.vkey):
        result = await verify(stack, key)
        assert result.exit_code == 0, result.output


@pytest.mark.exhaustive
async def test_a_client_that_stays_connected_without_a_state_file_refuses_a_loss(
    postgres_url: str, database_url: str, empty_database_url: str, tmp_path: Path
) -> None:
    stack, bank, _ = bank_and_file(database_url, tmp_path)
    trust = stack.trust()
    async with stack.serving():
        start = (await answers(stack, bank, stack.trust(), 1))[0].receipt.checkpoint
    put_in_place(postgres_url, database_url, empty_database_url)
    async with AsyncExitStack() as kept:
        async with stack.serving() as port:
            client = await kept.enter_async_context(
                remembering_client(stack, bank, stack.trust(start))
            )
            for _ in range(4):
                await client.query(QUERY, QUERY_BODY_TYPE)
        stack.database_url = empty_database_url
        await succeeded(stack, "--lost")
        async with stack.serving(listen=f"127.0.0.1:{port}"):
            with pytest.raises(UnverifiedAnswerError, match="entries are lost"):
                await client.query(QUERY, QUERY_BODY_TYPE)
            assert client.transparency.following.log.vkeys == (trust.log.vkey,)


def _handed_on(url: str, log: LogVerifier) -> list[int]:
    """What `follow` prints: leaf indexes."""
    with connect_auditor(url) as connection:
        reader = AuditReader(connection)
        access = reader.open("follow", {}, row_limit=WHOLE_LOG)
        found = steps(reader, access, log, Cursor(log.origin))
        return [row.leaf_index for step in found for row in step.rows]


async def test_every_audit_verb_and_an_export_check_both_keys_parts_of_the_log(
    database_url: str, tmp_path: Path
) -> None:
    stack, bank, _ = bank_and_file(database_url, tmp_path)
    trust = stack.trust()
    async with stack.serving():
        await answers(stack, bank, trust, 2)
    ended = tree_size(database_url)
    await succeeded(stack)
    async with stack.serving():
        await answers(stack, bank, stack.trust(), 2)
    size, former, newest = tree_size(database_url), trust.log.vkey, stack.trust().log.vkey
    for at, key in enumerate((former, newest)):
        folder = tmp_path / f"export-{at}"
        for words in (
            ("verify", "--workers", "2"),
            ("checkpoint",),
            ("checkpoint", "--size", str(ended)),
            ("prove", "consistency", str(ended)),
            ("prove", "inclusion", "0"),
            ("prove", "inclusion", str(size - 1)),
            ("show", "0"),
            ("show", str(size - 1)),
            ("export", "--out", str(folder)),
            ("verify-export", str(folder)),
        ):
            result = await audit(stack, key, *words)
            assert result.exit_code == 0, (words, result.output)
    both = [
        await audit(stack, key, "verify-export", str(tmp_path / "export-0"))
        for key in (former, newest)
    ]
    assert [each.exit_code for each in both] == [0, 0]
    for key in (former, newest):
        assert _handed_on(database_url, LogVerifier.parse(key))[:size] == list(range(size))
    found = await audit(stack, newest, "search", "--partner", "log:succession", "--json")
    entry = json.loads(found.stdout.splitlines()[0])
    assert entry["succession_cause"] == "OPS-1"
    assert entry["succession_note"].startswith(f"{stack.trust().origin}\n{ended}\n")


async def test_a_second_history_is_not_continued_and_neither_is_a_log_with_another_key(
    postgres_url: str, database_url: str, empty_database_url: str, tmp_path: Path
) -> None:
    stack, bank, file = bank_and_file(database_url, tmp_path)
    put_in_place(postgres_url, database_url, empty_database_url)
    async with stack.serving(log_state=file):
        await answers(stack, bank, stack.trust(), 2)
    stack.database_url = empty_database_url
    async with stack.serving():  # without the memory, and beyond what that holds
        await answers(stack, bank, stack.trust(), 5)
    size, folder = tree_size(empty_database_url), next_key(stack)
    state, next_keys = ("--log-state", str(file)), ("--next-keys", str(folder))
    for options, why in (
        ((*next_keys, *state), "another history"),
        ((*next_keys, *state, "--lost"), "another history"),
        (("--next-keys", str(tmp_path / "keys")), "has that key already"),
        ((*next_keys, "--ended-key", stack.trust().log.vkey), "and only one"),
        ((*next_keys, "--known", str(stack.directory / "ca.pem")), "was given"),
        ((*next_keys, "--origin", "other.example"), "could not"),
    ):
        result = await succeed(stack, *options)
        assert result.exit_code == 2
        assert why in result.output
    assert tree_size(empty_database_url) == size


async def test_a_new_trust_file_verifies_answers_of_both_keys_without_a_network(
    database_url: str, tmp_path: Path
) -> None:
    stack, bank, _ = bank_and_file(database_url, tmp_path)
    async with stack.serving():
        found = await answers(stack, bank, stack.trust(), 1)
    await succeeded(stack)
    async with stack.serving():
        found += await answers(stack, bank, stack.trust(), 1)
    words = ["keys", "trust-file", str(tmp_path / "keys"), "--origin", stack.trust().origin]
    words += ["--database-url", database_url]
    for at, more in enumerate(([], ["--json"])):
        result = await asyncio.to_thread(CliRunner().invoke, make_app(), [*words, *more])
        assert result.exit_code == 0, result.output
        file = tmp_path / f"trust-{at}"
        file.write_text(result.stdout, encoding="utf-8")
        log = GatewayTrust.load(file).log
        assert len(log.former) == 1
        for answer in found:
            verify_receipt(answer.receipt, log)


@pytest.mark.exhaustive
async def test_a_refusal_is_proven_too_where_it_is_the_first_that_comes_under_the_next_key(
    postgres_url: str, database_url: str, empty_database_url: str, tmp_path: Path
) -> None:
    stack, bank, _ = bank_and_file(database_url, tmp_path)
    trust, state = stack.trust(), tmp_path / "state"
    put_in_place(postgres_url, database_url, empty_database_url)
    async with stack.serving():
        await answers(stack, bank, trust, 3, state)
    stack.database_url = empty_database_url
    await succeeded(stack, "--lost", "--origin", trust.origin)  # nothing is left of it
    unknown = build_query(SOMEBODY, Purpose.LOAN_APPROVAL, "consent-that-nobody-gave")
    async with stack.serving():
        trust = await trust_with_history(stack, bank)
    async with stack.serving(), remembering_client(stack, bank, trust, state) as client:
        with pytest.raises(RefusedError) as told:
            await client.query(unknown, QUERY_BODY_TYPE)
    assert told.value.receipt is not None
    assert told.value.receipt_error is None
