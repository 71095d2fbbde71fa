# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A partner's client follows the gateway's keys by itself, by the command line's own lists."""

from __future__ import annotations

import asyncio
import json
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from shutil import copytree

import pytest
from typer.testing import CliRunner

from gateway.cli.app import make_app
from gateway.client import (
    QUERY_BODY_TYPE,
    ClientIdentity,
    CreditGatewayClient,
    GatewayTrust,
    RefusedError,
    UnverifiedAnswerError,
    build_query,
)
from gateway.domain.codes import Purpose
from gateway.errors import ConfigurationError, KeyListError
from gateway.log.key_list import SignedKeyList
from gateway.signing.keys import generate_private_key_pem, load_signer, write_secret
from tests.support.fakes import SettableClock
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import ORIGIN, REFERENCE, Bank, Stack, resident

BODY = build_query(resident(1), Purpose.LOAN_APPROVAL, REFERENCE)
_POLL_S = 0.02


class Office:
    """Where key lists are made: a gateway's key directory and three root keys."""

    def __init__(self, stack: Stack) -> None:
        """Makes the root keys; nothing is published."""
        self.stack = stack
        self.directory = stack.directory
        self.published = stack.directory / "key-lists.jsonl"
        for name in "abcd":
            self.run("new", str(self.directory / f"root-{name}.pem"), to=f"root-{name}.pub.pem")

    def run(self, verb: str, *arguments: str, to: str = "") -> str:
        """A verb of `keys`, which succeeds; its output, also in a file."""
        result = CliRunner().invoke(make_app(), ["keys", verb, *arguments])
        assert result.exit_code == 0, result.output
        if to:
            (self.directory / to).write_text(result.stdout, encoding="utf-8")
        return result.stdout

    def publish(
        self, *signers: str, roots: str = "", days: int = 90, keys: Path | None = None
    ) -> int:
        """Makes the next list of a key directory, signs and publishes it; the exit code."""
        options = [f"--root={self.directory / f'root-{name}.pub.pem'}" for name in roots]
        if self.published.exists():
            options.append(f"--after={self.published}")
        else:
            options.append("--threshold=2")
        listed = str(keys or self.directory / "keys")
        self.run("list-new", listed, f"--origin={ORIGIN}", f"--days={days}", *options, to="l.json")
        file = str(self.directory / "l.json")
        for name in signers:
            self.run("list-sign", file, str(self.directory / f"root-{name}.pem"), to="l.json")
        arguments = ["keys", "list-publish", file, "--to", str(self.published)]
        return CliRunner().invoke(make_app(), arguments).exit_code

    def trust(self) -> GatewayTrust:
        """As a trust file hands it over, with the newest list."""
        keys = str(self.directory / "keys")
        options = (f"--origin={ORIGIN}", "--new-log", f"--key-list={self.published}")
        self.run("trust-file", keys, *options, to="trust.toml")
        from_json = self.run("trust-file", keys, *options, "--json", to="trust.json")
        assert json.loads(from_json)["key_list"]
        by_json = GatewayTrust.load(self.directory / "trust.json")
        trust = GatewayTrust.load(self.directory / "trust.toml")
        assert trust.answer_verifiers.keys() == by_json.answer_verifiers.keys()
        assert trust.keys == by_json.keys
        return trust

    def new_answer_key(self) -> tuple[Path, str]:
        """Beside those that the gateway has; the file and the keyid."""
        file = self.directory / "keys" / "answer-2-new.pem"
        write_secret(file, generate_private_key_pem("ed25519"))
        return file, load_signer(file).keyid


@pytest.fixture
def office(database_url: str, tmp_path: Path) -> Office:
    """Nothing is published and nothing runs."""
    return Office(Stack(database_url, tmp_path))


def _bank(stack: Stack) -> Bank:
    bank = stack.add_bank("bank-a")
    stack.add_consent(bank, resident(1))
    return bank


def _identity(bank: Bank) -> ClientIdentity:
    return ClientIdentity.from_files(bank.partner_id, *bank.key_files)


async def test_a_client_follows_answer_keys_and_root_keys_and_remembers_them(
    office: Office,
) -> None:
    stack, state = office.stack, office.directory / "state"
    bank = _bank(stack)
    assert office.publish("a", "b", roots="abc") == 0
    trust = office.trust()
    (old,) = (office.directory / "keys").glob("answer-1*.pem")
    async with (
        stack.serving(key_list=office.published),
        stack.channel(bank) as channel,
        asyncio.timeout(PATIENCE_S),
    ):
        client = CreditGatewayClient(
            channel, _identity(bank), trust, timeout_s=PATIENCE_S, state=state
        )
        await client.query(BODY, QUERY_BODY_TYPE)
        _, new = office.new_answer_key()
        assert office.publish("a", "b") == 0
        assert office.publish("a", "b", "c", "d", roots="bcd") == 0  # other root keys
        while not await _signed_by(client, new):  # noqa: ASYNC110 - asked over the wire
            await asyncio.sleep(_POLL_S)  # the gateway has to use both before one can go
        later = office.directory / "later"
        copytree(old.parent, later)
        (later / old.name).unlink()
        assert office.publish("c", "d", keys=later) == 0  # signed by new root keys alone
        # A list that still names the old key would satisfy the client for an hour.
        while not await client.transparency.key_lists(3):  # noqa: ASYNC110 - as above
            await asyncio.sleep(_POLL_S)
        old.unlink()
        # Until the old key is out of use its answers verify; then the new list is fetched.
        while client._keys.trust.answer_verifiers.keys() != {new}:
            await _ask(client)
        await client.query(BODY, QUERY_BODY_TYPE)
        # Another process of this partner begins with the same old trust file.
        again = CreditGatewayClient(
            channel, _identity(bank), trust, timeout_s=PATIENCE_S, state=state
        )
        assert again._keys.trust.keys is not None
        assert again._keys.trust.keys.content.version == 4
        await again.query(BODY, QUERY_BODY_TYPE)


async def _signed_by(client: CreditGatewayClient, keyid: str) -> bool:
    answer = await client.query(BODY, QUERY_BODY_TYPE)
    return keyid.encode() in answer.response


async def _asked_once_possible(client: CreditGatewayClient) -> None:
    """A list may be published a moment before the gateway hands it out."""
    async with asyncio.timeout(PATIENCE_S):
        while True:
            with suppress(KeyListError):
                await client.query(BODY, QUERY_BODY_TYPE)
            await asyncio.sleep(_POLL_S)


async def _ask(client: CreditGatewayClient) -> None:
    """A list may be published a moment before the gateway hands it out."""
    try:
        await client.query(BODY, QUERY_BODY_TYPE)
    except UnverifiedAnswerError:
        await asyncio.sleep(_POLL_S)


async def test_an_ended_list_is_followed_and_without_a_newer_one_nothing_is_asked(
    office: Office,
) -> None:
    stack = office.stack
    bank = _bank(stack)
    assert office.publish("a", "b", roots="abc", days=1) == 0
    trust, clock = office.trust(), SettableClock(datetime.now(UTC) + timedelta(days=2))
    async with stack.serving(key_list=office.published), stack.channel(bank) as channel:
        late = CreditGatewayClient(
            channel, _identity(bank), trust, timeout_s=PATIENCE_S, clock=clock
        )
        with pytest.raises(KeyListError, match="ended"):
            await late.query(BODY, QUERY_BODY_TYPE)
        assert office.publish("b", "c") == 0
        with pytest.raises(RefusedError, match="REQUEST_FROM_FUTURE"):  # it is sent
            await _asked_once_possible(late)


async def test_a_list_that_does_not_follow_stops_a_client_before_it_asks(office: Office) -> None:
    stack = office.stack
    bank = _bank(stack)
    assert office.publish("a", "b", roots="abc") == 0
    trust = office.trust()
    first = office.published.read_text(encoding="utf-8")
    office.published.unlink()
    # The operator alone, with root keys of their own, makes the same and a next version.
    for name in "abc":
        (office.directory / f"root-{name}.pem").unlink()
        office.run("new", str(office.directory / f"root-{name}.pem"), to=f"root-{name}.pub.pem")
    assert office.publish("a", "b", roots="abc") == 0
    assert office.publish("a", "b") == 0
    assert first not in office.published.read_text(encoding="utf-8")
    async with stack.serving(key_list=office.published), stack.channel(bank) as channel:
        client = CreditGatewayClient(channel, _identity(bank), trust, timeout_s=PATIENCE_S)
        with pytest.raises(KeyListError, match="too few root keys"):
            await client.query(BODY, QUERY_BODY_TYPE)


async def test_what_is_remembered_is_not_started_over(office: Office, tmp_path: Path) -> None:
    assert office.publish("a", "b", roots="abc") == 0
    first = office.trust()
    assert office.publish("a", "b") == 0
    newer = office.trust()
    stack, state = office.stack, tmp_path / "state"
    kept, bank = tmp_path / "state.keys", _bank(office.stack)
    kept.write_text(_render(newer), encoding="utf-8")
    async with stack.serving(), stack.channel(bank) as channel:

        def client(trust: GatewayTrust) -> CreditGatewayClient:
            return CreditGatewayClient(channel, _identity(bank), trust, state=state)

        assert client(first)._keys.trust.keys == newer.keys
        kept.write_text(_render(first), encoding="utf-8")
        assert client(newer)._keys.trust.keys == newer.keys  # the trust file is newer
        for broken in ("", "{}", _render(newer).replace("2", "3", 1)):
            kept.write_text(broken, encoding="utf-8")
            with pytest.raises(ConfigurationError, match=r"state\.keys"):
                client(first)


def _render(trust: GatewayTrust) -> str:
    assert isinstance(trust.keys, SignedKeyList)
    return trust.keys.render()


def test_a_list_is_published_only_with_enough_root_keys(office: Office) -> None:
    assert office.publish("a", roots="abc") == 1
    assert not office.published.exists()
    assert office.publish("a", "c", roots="abc") == 0
    before = office.published.read_bytes()
    for signers, roots in (("a", ""), ("d", ""), ("ab", "bd"), ("bd", "bd"), ("", "")):
        assert office.publish(*signers, roots=roots) == 1
        assert office.published.read_bytes() == before
    # The newest is for a trust file only while its keys are the gateway's.
    office.new_answer_key()
    arguments = [
        *("keys", "trust-file", str(office.directory / "keys"), f"--origin={ORIGIN}"),
        *("--new-log", f"--key-list={office.published}"),
    ]
    result = CliRunner().invoke(make_app(), arguments)
    assert result.exit_code == 2
    assert "not those of its key list" in " ".join(result.stderr.split())


async def test_a_gateway_hands_out_only_lists_of_its_own_that_follow_each_other(
    office: Office, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    assert office.publish("a", "b", roots="abc") == 0
    assert office.publish("a", "b") == 0
    one, two = office.published.read_text(encoding="utf-8").splitlines(keepends=True)
    stack, bank = office.stack, _bank(office.stack)
    wrong = tmp_path / "wrong.jsonl"
    for content in ("", "junk\n", two + one, one + one):
        wrong.write_text(content, encoding="utf-8")
        with pytest.raises(ConfigurationError, match=r"wrong\.jsonl"):
            async with stack.serving(key_list=wrong):
                pass
    async with stack.serving(key_list=office.published), stack.channel(bank) as channel:
        client = CreditGatewayClient(channel, _identity(bank), stack.trust(), timeout_s=PATIENCE_S)
        assert await client.transparency.key_lists(1) == (two.strip(),)
        assert await client.transparency.key_lists(2) == ()
        assert await client.transparency.key_lists(2**63) == ()
        office.published.write_text(one, encoding="utf-8")  # goes back
        async with asyncio.timeout(PATIENCE_S):
            while "not reloaded" not in caplog.messages:  # noqa: ASYNC110 - nothing tells
                await asyncio.sleep(_POLL_S)
        assert await client.transparency.key_lists(1) == (two.strip(),)
