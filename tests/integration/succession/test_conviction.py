# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What convicts a log, and what does not, once its key was succeeded."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from pathlib import Path

from typer.testing import CliRunner

from gateway.cli.app import make_app
from gateway.client import Answer, Bundle, render_trust_file, save_bundle
from gateway.log.checkpoint import LogSigner
from gateway.signing.keys import public_key_pem
from tests.support.gateway.stack import ORIGIN, Stack
from tests.support.keys.succession import answers, audit, succeeded, trust_with_history, verify
from tests.support.log.audit_database import admit
from tests.support.log.remembered_log import bank_and_file, tree_size
from tests.support.log.restored import put_in_place


def _trust_file(stack: Stack, successions: Sequence[str] = ()) -> Path:
    """For the bank, with the keys as they are now."""
    log = LogSigner(ORIGIN, stack.keys.log_signer())
    keys = [public_key_pem(each.public_key).decode() for each in stack.keys.answer_signers()]
    file = stack.directory / "trust.toml"
    file.write_text(render_trust_file(ORIGIN, keys, log.vkey, successions=successions))
    return file


def _saved(directory: Path, found: list[Answer]) -> list[Path]:
    files = [directory / f"answer-{at}.json" for at in range(len(found))]
    for file, answer in zip(files, found, strict=True):
        save_bundle(file, Bundle.of_answer(answer))
    return files


async def test_a_second_history_under_one_key_is_convicted_by_what_anybody_kept(
    postgres_url: str, database_url: str, empty_database_url: str, tmp_path: Path
) -> None:
    stack, bank, _ = bank_and_file(database_url, tmp_path)
    trust = stack.trust()
    async with stack.serving():
        common = await answers(stack, bank, trust, 1)
    put_in_place(postgres_url, database_url, empty_database_url)
    async with stack.serving():
        first = await answers(stack, bank, trust, 3)
    stack.database_url = empty_database_url
    async with stack.serving():  # no memory: a second history
        second = await answers(stack, bank, trust, 4)
    for at, answer in enumerate((*common, *second, *first)):
        (tmp_path / f"note-{at}").write_text(answer.receipt.checkpoint, encoding="utf-8")
    evidence = {
        "format": "creditgateway-split-view-v1",
        "first": first[0].receipt.checkpoint,
        "second": second[0].receipt.checkpoint,
    }
    (tmp_path / "evidence.json").write_text(json.dumps(evidence), encoding="utf-8")
    kept, *_ = _saved(tmp_path, first)
    whole = [str(tmp_path / f"note-{at}") for at in range(5)]
    good = await audit(stack, trust.log.vkey, "verify", *(f"--known={each}" for each in whole))
    assert good.exit_code == 0, good.output
    for file in (tmp_path / "note-5", tmp_path / "evidence.json", kept):
        result = await audit(stack, trust.log.vkey, "verify", "--json", "--known", str(file))
        assert result.exit_code == 1
        checks = {each["check"] for each in json.loads(result.stdout)["findings"]}
        assert checks == {"second-history"}


async def test_a_key_that_signed_beyond_its_end_is_convicted_unless_that_is_said_to_be_lost(
    postgres_url: str, database_url: str, empty_database_url: str, tmp_path: Path
) -> None:
    stack, bank, _ = bank_and_file(database_url, tmp_path)
    trust = stack.trust()
    async with stack.serving():
        await answers(stack, bank, trust, 1)
    put_in_place(postgres_url, database_url, empty_database_url)
    async with stack.serving():
        beyond = (await answers(stack, bank, trust, 3))[-1]
    kept = tmp_path / "kept.note"
    kept.write_text(beyond.receipt.checkpoint, encoding="utf-8")
    stack.database_url = empty_database_url
    # Whoever hides the state file, and does not say --lost, is found out.
    await succeeded(stack)
    for key in (trust.log.vkey, stack.trust().log.vkey):
        assert (await verify(stack, key)).exit_code == 0
        result = await audit(stack, key, "verify", "--json", "--known", str(kept))
        assert result.exit_code == 1
        (found,) = json.loads(result.stdout)["findings"]
        assert found["check"] == "second-history"


async def test_a_partner_is_told_which_of_its_answers_the_log_has_lost(
    postgres_url: str, database_url: str, empty_database_url: str, tmp_path: Path
) -> None:
    stack, bank, _ = bank_and_file(database_url, tmp_path)
    trust, state = stack.trust(), tmp_path / "state"
    file = _trust_file(stack)
    async with stack.serving():
        found = await answers(stack, bank, trust, 2, state)
    put_in_place(postgres_url, database_url, empty_database_url)
    size = tree_size(database_url)
    async with stack.serving():
        found += await answers(stack, bank, trust, 3, state)
    stack.database_url = empty_database_url
    before = tmp_path / "before.jsonl"
    words = ["calls", "--partner", bank.partner_id, "--trust", str(file), "--state", str(state)]
    saved = [str(each) for each in _saved(tmp_path, found)]

    async def listed(out: Path, *files: str) -> None:
        arguments = [*words, *files, "--out", str(out)]
        result = await asyncio.to_thread(CliRunner().invoke, make_app(), arguments)
        assert result.exit_code == 0, result.output

    await listed(before, *saved)
    await succeeded(stack, "--lost")
    async with stack.serving():
        new_trust = await trust_with_history(stack, bank)
        _trust_file(stack, successions=[each.note for each in new_trust.log.former])
        found += await answers(stack, bank, new_trust, 2, state)
        await stack.settled()
    admit(stack.database_url, LogSigner(ORIGIN, stack.keys.log_signer()))
    remembered, whole = tmp_path / "remembered.jsonl", tmp_path / "whole.jsonl"
    await listed(remembered)
    await listed(whole, *saved)
    for calls, known, unknown in ((before, 2, 2), (remembered, 4, 0), (whole, 4, 0)):
        result = await audit(stack, trust.log.vkey, "reconcile", str(calls), "--json")
        document = json.loads(result.stdout)
        assert document["counts"]["lost-by-log"] == 3, (calls, document)
        assert document["counts"]["agrees"] == known
        assert document["counts"]["unknown-to-partner"] == unknown
        lost = [each for each in document["results"] if each["kind"] == "lost-by-log"]
        assert [each["leaf_index"] >= size for each in lost] == [True] * 3
        assert result.exit_code == (1 if unknown else 0)
