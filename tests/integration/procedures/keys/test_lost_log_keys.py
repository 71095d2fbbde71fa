# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A log that lost entries, or its key, goes on by the commands of docs/operations.md.

"Another log key"; its first block is run with other keys' in test_key_procedures.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from gateway.client import QUERY_BODY_TYPE, GatewayTrust, UnverifiedAnswerError
from gateway.errors import LogEndedError
from gateway.log.receipt import verify_receipt
from tests.support.databases import new_database
from tests.support.gateway.stack import Stack
from tests.support.keys.succession import answers, remembering_client
from tests.support.log.remembered_log import QUERY, tree_size
from tests.support.worlds.procedures import commands, run, succeeds
from tests.support.worlds.started import lived, urls_of

VERIFY = 'credit-audit verify --workers 0 --trust trust.toml --database-url "$AUDIT_DATABASE"'


@pytest.mark.exhaustive
async def test_a_log_that_lost_entries_goes_on_and_clients_with_its_new_trust_file_name_them(
    postgres_url: str, new_url: str, tmp_path: Path
) -> None:
    _, lost, *_ = commands("Another log key")
    state = tmp_path / "bank-a.state"
    with new_database(postgres_url, new_url) as newer:
        stack = Stack(newer, tmp_path)
        bank, trust = await lived(stack, log_state=tmp_path / "log.state"), stack.trust()
        with new_database(postgres_url, newer) as older:
            async with stack.serving(log_state=tmp_path / "log.state"):
                gone = await answers(stack, bank, trust, 3, state)
            size, stack.database_url = tree_size(older), older
            here = urls_of(stack)
            unsaid = await run(lost.replace(" --lost", ""), tmp_path, here)
            assert unsaid.returncode == 2
            assert "--lost" in unsaid.stderr
            shutil.rmtree(tmp_path / "keys-next")
            # Nothing of this host remembers the log: what a partner kept says it.
            (tmp_path / "log.state").rename(tmp_path / "log.state.away")
            unsaid = await run(lost.replace(" --lost", ""), tmp_path, here)
            assert unsaid.returncode == 2
            assert "--lost" in unsaid.stderr
            shutil.rmtree(tmp_path / "keys-next")
            (tmp_path / "log.state.away").rename(tmp_path / "log.state")
            await succeeds(lost, tmp_path, here)
            assert not (tmp_path / "keys-next").exists()
            new = GatewayTrust.load(tmp_path / "trust.toml")
            async with stack.serving(log_state=tmp_path / "log.state"):
                with pytest.raises(UnverifiedAnswerError, match="entries are lost"):
                    await answers(stack, bank, trust, 1, state)
                async with remembering_client(stack, bank, new, state) as client:
                    after = await client.query(QUERY, QUERY_BODY_TYPE)
                    log = client.transparency.following.log
            assert after.receipt.leaf_index > size
            for answer in gone:
                with pytest.raises(LogEndedError, match="lost"):
                    verify_receipt(answer.receipt, log)
            assert list(tmp_path.glob("bank-a.state.evidence-*.json"))  # noqa: ASYNC240 - a test's own
            await succeeds(VERIFY, tmp_path, here)


@pytest.mark.exhaustive
async def test_a_stolen_key_is_ended_and_a_key_list_or_a_new_trust_file_vouches_for_the_next(
    postgres_url: str, new_url: str, tmp_path: Path
) -> None:
    _, _, ended, publish, trust_file = commands("Another log key")
    listed, *_ = commands("The key list")
    with new_database(postgres_url, new_url) as url:
        stack = Stack(url, tmp_path)
        bank, alone = await lived(stack, log_state=tmp_path / "log.state"), stack.trust()
        await succeeds(listed, tmp_path, urls_of(stack))
        trust = GatewayTrust.load(tmp_path / "trust.toml")
        here = urls_of(stack) | {"ENDED_KEY": trust.log.vkey}
        assert f'log_key = "{trust.log.vkey}"' in (tmp_path / "trust.toml").read_text()
        settings = {"log_state": tmp_path / "log.state", "key_list": tmp_path / "key-lists.jsonl"}
        async with stack.serving(**settings):
            await answers(stack, bank, trust, 1, tmp_path / "list.state")
        (tmp_path / "keys" / "log.pem").unlink()  # it is lost, too
        await succeeds(ended, tmp_path, here)
        async with stack.serving(**settings):
            for believed, state in ((trust, "list.state"), (alone, "alone.state")):
                with pytest.raises(UnverifiedAnswerError):
                    await answers(stack, bank, believed, 1, tmp_path / state)
        await succeeds(publish, tmp_path, here)
        await succeeds(trust_file, tmp_path, here)
        new = GatewayTrust.load(tmp_path / "trust.toml")
        async with stack.serving(**settings):
            await answers(stack, bank, trust, 1, tmp_path / "list.state")
            await answers(stack, bank, new, 1)
            with pytest.raises(UnverifiedAnswerError):
                await answers(stack, bank, alone, 1, tmp_path / "alone.state")
        await succeeds(VERIFY, tmp_path, here)
