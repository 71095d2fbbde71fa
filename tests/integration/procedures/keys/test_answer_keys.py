# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Answer keys and root keys change by the commands of docs/operations.md, while all is served."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from gateway.client import QUERY_BODY_TYPE, GatewayTrust, UnverifiedAnswerError
from gateway.signing.keys import load_public_key_pem, load_signer
from tests.support.databases import new_database
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import Bank, Stack
from tests.support.keys.succession import answers, remembering_client
from tests.support.log.remembered_log import QUERY
from tests.support.worlds.procedures import commands, succeeds
from tests.support.worlds.started import lived, settings_of, started, urls_of

VERIFY = 'credit-audit verify --workers 0 --trust trust.toml --database-url "$AUDIT_DATABASE"'
_POLL_S = 0.05


def _keyids(stack: Stack) -> set[str]:
    """Of the answer keys that are in the directory."""
    return {load_signer(file).keyid for file in (stack.directory / "keys").glob("answer-*.pem")}


async def _until(
    stack: Stack, bank: Bank, trust: GatewayTrust, reached: Callable[[GatewayTrust, bytes], bool]
) -> GatewayTrust:
    """Asks, each time as a new client with one memory; gives what that believes then."""
    async with asyncio.timeout(PATIENCE_S):
        while True:
            async with remembering_client(stack, bank, trust, stack.directory / "state") as client:
                answer = await client.query(QUERY, QUERY_BODY_TYPE)
                believed = client._keys.trust
            if reached(believed, answer.response):
                return believed
            await asyncio.sleep(_POLL_S)


def _signed_by(keyids: set[str], all_of: set[str]) -> Callable[[GatewayTrust, bytes], bool]:
    """Whether an answer is signed by these, of all that there ever were."""
    return lambda _trust, response: {each for each in all_of if each.encode() in response} == keyids


@pytest.mark.exhaustive
async def test_an_answer_key_is_added_and_the_old_one_removed_by_new_trust_files(
    postgres_url: str, new_url: str, tmp_path: Path
) -> None:
    add, remove = commands("The gateway's own keys")
    with new_database(postgres_url, new_url) as url:
        stack = Stack(url, tmp_path)
        bank, old, old_keys = await lived(stack), stack.trust(), _keyids(stack)
        here = urls_of(stack)
        async with stack.serving():
            await succeeds(add, tmp_path, here)
            both = GatewayTrust.load(tmp_path / "trust.toml")
            every = _keyids(stack)
            assert len(every - old_keys) == 1
            await _until(stack, bank, old, _signed_by(every, every))  # nobody is left out
            await succeeds(remove, tmp_path, here)
            assert _keyids(stack) == every - old_keys
            await _until(stack, bank, both, _signed_by(every - old_keys, every))
            new = GatewayTrust.load(tmp_path / "trust.toml")
            await answers(stack, bank, new, 1)
            with pytest.raises(UnverifiedAnswerError):
                await answers(stack, bank, old, 1)
        await succeeds(VERIFY, tmp_path, here)


@pytest.mark.exhaustive
async def test_clients_follow_a_key_list_through_all_that_changes(
    postgres_url: str, new_url: str, tmp_path: Path
) -> None:
    make, serve, renew, add, remove, replace = commands("The key list")
    with new_database(postgres_url, new_url) as url:
        stack = Stack(url, tmp_path)
        bank, old_keys = await lived(stack), _keyids(stack)
        here = urls_of(stack)
        shown = await succeeds(make, tmp_path, here)
        assert re.search(r"(?m)^signed by +-$", shown)  # as each signer sees it first
        trust = GatewayTrust.load(tmp_path / "trust.toml")

        async def follows(version: int) -> GatewayTrust:
            def reached(believed: GatewayTrust, _response: bytes) -> bool:
                assert believed.keys is not None
                return believed.keys.content.version == version

            return await _until(stack, bank, trust, reached)

        async with started(serve, stack, here | settings_of(stack)):
            await follows(1)
            await succeeds(renew, tmp_path, here)
            await follows(2)
            await succeeds(add, tmp_path, here)
            every = _keyids(stack)
            await succeeds(renew, tmp_path, here)
            assert (await follows(3)).answer_verifiers.keys() == every
            await _until(stack, bank, trust, _signed_by(every, every))
            await succeeds(remove, tmp_path, here)
            assert (await follows(4)).answer_verifiers.keys() == every - old_keys
            await _until(stack, bank, trust, _signed_by(every - old_keys, every))
            await succeeds(replace, tmp_path, here)
            believed = (await follows(5)).keys
            assert believed is not None
            roots = [(tmp_path / f"root-{name}.pub.pem").read_bytes() for name in "bcd"]
            listed = [each.encode() for each in believed.content.root_keys]
            assert list(map(load_public_key_pem, listed)) == list(map(load_public_key_pem, roots))
        await succeeds(VERIFY, tmp_path, here)
