# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Partner banks as witnesses of a running gateway, and what auditors make of it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import psycopg
import pytest
from typer.testing import CliRunner, Result

from gateway.cli.audit.app import make_app
from gateway.client import (
    QUERY_BODY_TYPE,
    CheckpointFile,
    ClientIdentity,
    CreditGatewayClient,
    RefusedError,
    SignedCheckpoint,
    Witness,
    build_query,
)
from gateway.domain.codes import Purpose
from gateway.errors import ConfigurationError, Reason, StorePermissionError
from gateway.log.cosignature import CosignatureSigner, WitnessVerifier
from gateway.log.cosigned import CosignatureTally, witnessed_size
from gateway.runtime.system import SystemClock
from gateway.signing.keys import PrivateKeySigner, generate_private_key_pem
from gateway.store.connections import GATEWAY, connect
from gateway.store.errors import translate_errors
from gateway.store.log.cosignatures import read_cosignatures
from gateway.store.log.reading import AuditReader, connect_auditor
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import EVERYTHING, REFERENCE, Bank, Stack, resident
from tests.support.log.audit_database import a_lock_is_waited_for
from tests.support.suite.exhaustive import first_every_day

SOMEBODY = resident(1)
QUERY = build_query(SOMEBODY, Purpose.LOAN_APPROVAL, REFERENCE, as_of=date(2005, 9, 30))


def _new_witness(name: str) -> CosignatureSigner:
    return CosignatureSigner(name, PrivateKeySigner(generate_private_key_pem("ed25519")))


FIRST, SECOND = _new_witness("bank-a.example/w"), _new_witness("bank-b.example/w")
STRANGER = _new_witness("stranger.example/w")


@pytest.fixture
async def stack(database_url: str, tmp_path: Path) -> AsyncIterator[Stack]:
    """A gateway that hears two witnesses."""
    made = Stack(database_url, tmp_path)
    file = tmp_path / "witnesses.txt"
    file.write_text(f"# ours\n{FIRST.vkey}\n\n{SECOND.vkey}\n", encoding="utf-8")
    async with made.serving(witnesses=file):
        yield made


@pytest.fixture
async def bank(stack: Stack) -> Bank:
    made = stack.add_bank("bank-a")
    stack.add_consent(made, SOMEBODY)
    await stack.settled()
    return made


@asynccontextmanager
async def _client(
    stack: Stack, bank: Bank, state: Path | None = None, witness: CosignatureSigner | None = None
) -> AsyncIterator[CreditGatewayClient]:
    identity = ClientIdentity.from_files(bank.partner_id, *bank.key_files)
    async with stack.channel(bank) as channel:
        client = CreditGatewayClient(
            channel, identity, stack.trust(), state=state, witness=witness, timeout_s=PATIENCE_S
        )
        async with client:
            yield client


def _memory(directory: Path, name: str) -> Path:
    path = directory / name
    path.touch()
    return path


async def _grown(client: CreditGatewayClient, by: int = 1) -> SignedCheckpoint:
    for _ in range(by):
        await client.query(QUERY, QUERY_BODY_TYPE)
    newest = await client.newest_checkpoint()
    assert newest is not None
    return newest


async def _until(condition: Callable[[], object]) -> None:
    async with asyncio.timeout(PATIENCE_S):
        while not condition():  # noqa: ASYNC110 - what is waited for has no event
            await asyncio.sleep(0.02)


def _stored(url: str) -> list[tuple[int, str]]:
    with psycopg.connect(url) as connection:
        return connection.execute(
            "SELECT tree_size, witness_key FROM audit.cosignature ORDER BY 1, 2"
        ).fetchall()


async def test_a_cosignature_is_kept_and_handed_on_with_the_checkpoint(
    stack: Stack, bank: Bank
) -> None:
    async with _client(stack, bank) as client:
        log = client.transparency
        assert await log.cosigned_checkpoint() is None
        newest = await _grown(client, 3)
        now = datetime.now(UTC)
        for signer in (FIRST, SECOND):
            await log.add_cosignature(3, signer.sign(newest.note, now))
        await log.add_cosignature(3, FIRST.sign(newest.note, now - timedelta(hours=1)))
        cosigned = await log.checkpoint()
        assert cosigned is not None
        for signer in (FIRST, SECOND):
            found = WitnessVerifier.parse(signer.vkey).find(cosigned.note)
            assert found is not None
            assert found.time == now.replace(microsecond=0)
        await client.query(QUERY, QUERY_BODY_TYPE)
        plain = await log.checkpoint()
        assert plain is not None
        assert (plain.checkpoint.size, plain.note.count("\u2014")) == (4, 1)
        assert await log.cosigned_checkpoint() == cosigned


async def test_only_good_cosignatures_of_configured_witnesses_are_kept(
    stack: Stack, bank: Bank
) -> None:
    async with _client(stack, bank) as client:
        newest = await _grown(client, 2)
        now = datetime.now(UTC)
        good = FIRST.sign(newest.note, now)
        of_one = FIRST.sign((await client.transparency.checkpoint() or newest).note, now)
        assert of_one == good
        refused = {
            (2, STRANGER.sign(newest.note, now)): "UNKNOWN_KEY",
            (3, good): "OUT_OF_RANGE",
            (0, good): "OUT_OF_RANGE",
            (2**64 - 1, good): "OUT_OF_RANGE",
            (1, good): "INVALID_VALUE at cosignature",
            (2, good.removesuffix("\n")): "INVALID_VALUE at cosignature",
            (2, good + good): "INVALID_VALUE at cosignature",
            (2, "x" * 2_000): "INVALID_VALUE at cosignature",
            (
                2,
                FIRST.sign(newest.note, now + timedelta(minutes=5)),
            ): "INVALID_VALUE at cosignature",
        }
        for (size, line), reason in refused.items():
            with pytest.raises(RefusedError) as error:
                await client.transparency.add_cosignature(size, line)
            assert str(error.value) == reason
        assert await client.transparency.cosigned_checkpoint() is None
    assert _stored(stack.database_url) == []


async def test_a_banks_client_returns_its_cosignature_with_a_later_query(
    stack: Stack, bank: Bank, tmp_path: Path
) -> None:
    memory = _memory(tmp_path, "log.checkpoint")
    async with _client(stack, bank, memory, FIRST) as client:
        await client.query(QUERY, QUERY_BODY_TYPE)
        await client.query(QUERY, QUERY_BODY_TYPE)
        await _until(lambda: _stored(stack.database_url))
    assert _stored(stack.database_url) == [(1, FIRST.vkey)]
    kept = CheckpointFile(memory, stack.trust().log).read()
    assert kept is not None
    assert kept.checkpoint.size == 2


async def test_auditors_learn_how_far_how_many_witnesses_vouch(
    stack: Stack, bank: Bank, tmp_path: Path
) -> None:
    await _cosign(stack, bank, tmp_path, [(FIRST, 2), (SECOND, 3), (FIRST, 4)])
    log = stack.trust().log
    tally = CosignatureTally(log, [WitnessVerifier.parse(s.vkey) for s in (FIRST, SECOND)])
    with connect_auditor(stack.database_url) as connection:
        reader = AuditReader(connection)
        access = reader.open("verify", {}, row_limit=0)
        rows = list(read_cosignatures(reader, access))
    assert [tally.add(row) for row in rows] == [None, None, None]
    assert [row.tree_size for row in rows] == [2, 5, 9]
    assert [witnessed_size(tally.vouched(), needed) for needed in (1, 2, 3)] == [9, 5, 0]


async def _cosign(
    stack: Stack, bank: Bank, directory: Path, rounds: Iterable[tuple[CosignatureSigner, int]]
) -> None:
    """Each witness cosigns after so many more queries."""
    log = stack.trust().log
    async with _client(stack, bank) as client:
        for signer, more in rounds:
            await _grown(client, more)
            memory = CheckpointFile(_memory(directory, f"{signer.name[:6]}.checkpoint"), log)
            made = await Witness(signer, log, memory, SystemClock()).cosign_newest(
                client.transparency
            )
            assert made is not None
            await client.transparency.add_cosignature(made.tree_size, made.line)


async def _verify(stack: Stack, *options: str) -> Result:
    """`credit-audit verify` on the stack's log."""
    arguments = [
        "verify",
        "--database-url",
        stack.database_url,
        "--log-key",
        stack.trust().log.vkey,
    ]
    return await asyncio.to_thread(
        CliRunner().invoke, make_app(), [*arguments, *options], env={"COLUMNS": "200"}
    )


def _keys(*signers: CosignatureSigner) -> list[str]:
    return [part for signer in signers for part in ("--witness-key", signer.vkey)]


async def test_verify_demands_as_many_witnesses_as_it_is_told(
    stack: Stack, bank: Bank, tmp_path: Path
) -> None:
    await _cosign(stack, bank, tmp_path, [(FIRST, 2), (SECOND, 3), (FIRST, 4)])
    shown = await _verify(stack, "--witnesses", "2", *_keys(FIRST, SECOND))
    assert shown.exit_code == 0, shown.output
    assert "2 witnesses vouch for 5 entries" in shown.stdout
    assert f"{FIRST.name}: 9 entries" in shown.stdout
    document = json.loads((await _verify(stack, "--json", *_keys(FIRST, STRANGER))).stdout)
    assert [(each["name"], each["tree_size"]) for each in document["witnesses"]] == [
        (FIRST.name, 9),
        (STRANGER.name, 0),
    ]
    assert (document["verified"], document["witnessed_size"]) == (True, None)
    alone = await _verify(stack, "--witnesses", "2", *_keys(FIRST, STRANGER))
    assert alone.exit_code == 1
    assert "fewer than 2 witnesses" in alone.stdout
    document = json.loads(
        (await _verify(stack, "--json", "--witnesses", "2", *_keys(FIRST, STRANGER))).stdout
    )
    assert (document["verified"], document["witnessed_size"]) == (False, 0)
    assert document["findings"] == []
    for options in (["--witnesses", "2", *_keys(FIRST)], ["--witness-key", "x"]):
        assert (await _verify(stack, *options)).exit_code == 2


@pytest.mark.parametrize(
    ("statement", "column"),
    first_every_day(
        [
            ("UPDATE audit.cosignature SET tree_size = 30 WHERE tree_size = 2", "tree_size"),
            ("UPDATE audit.cosignature SET tree_size = 4 WHERE tree_size = 2", "cosignature"),
            (
                "UPDATE audit.cosignature SET witness_key = witness_key || 'x' WHERE tree_size = 2",
                "witness_key",
            ),
            (
                "UPDATE audit.cosignature SET cosignature = cosignature || ' ' WHERE tree_size = 2",
                "cosignature",
            ),
            (
                "UPDATE audit.cosignature SET cosignature_time = now() WHERE tree_size = 2",
                "cosignature_time",
            ),
        ],
        1,
    ),
)
async def test_verify_names_every_altered_column_of_a_cosignature(
    stack: Stack, bank: Bank, tmp_path: Path, statement: str, column: str
) -> None:
    await _cosign(stack, bank, tmp_path, [(FIRST, 2), (SECOND, 2)])
    with psycopg.connect(stack.database_url) as connection:
        connection.execute(statement.encode())
    shown = await _verify(stack, "--json", *_keys(FIRST, SECOND))
    assert shown.exit_code == 1
    found = json.loads(shown.stdout)["findings"]
    assert [(each["check"], each["column"]) for each in found] == [("cosignature-differs", column)]


async def test_roles_may_do_no_more_with_cosignatures_than_they_must(stack: Stack) -> None:
    with connect(stack.database_url, role=GATEWAY) as connection:
        for statement in (
            "UPDATE audit.cosignature SET cosignature = ''",
            "DELETE FROM audit.cosignature",
            "TRUNCATE audit.cosignature",
        ):
            with pytest.raises(StorePermissionError), translate_errors():
                connection.execute(statement.encode())
    with connect_auditor(stack.database_url) as connection:
        for statement in (
            "SELECT * FROM audit.cosignature",
            "SELECT * FROM audit.read_cosignatures(1, '{}', 0, '')",
            "INSERT INTO audit.cosignature VALUES (1, '', '', now())",
        ):
            with pytest.raises(StorePermissionError), translate_errors():
                connection.execute(statement.encode())


async def test_a_gateway_that_cannot_read_its_witnesses_does_not_start(
    database_url: str, tmp_path: Path
) -> None:
    stack = Stack(database_url, tmp_path)
    file = tmp_path / "witnesses.txt"
    with pytest.raises(ConfigurationError, match=r"witnesses\.txt"):
        async with stack.serving(witnesses=file):
            pytest.fail("it started")
    file.write_text(stack.trust().log.vkey, encoding="utf-8")
    with pytest.raises(ConfigurationError, match="witness"):
        async with stack.serving(witnesses=file):
            pytest.fail("it started")


async def test_queries_do_not_wait_for_calls_about_the_log(
    stack: Stack, bank: Bank, database_url: str
) -> None:
    async with _client(stack, bank) as client:
        await client.query(QUERY, QUERY_BODY_TYPE)
        with psycopg.connect(database_url) as connection:
            # Every GetCheckpoint waits for this table, and a query does not need it.
            connection.execute("LOCK TABLE audit.cosignature IN ACCESS EXCLUSIVE MODE")
            asking = [asyncio.create_task(client.transparency.checkpoint()) for _ in range(40)]
            await a_lock_is_waited_for(database_url, "audit.cosignature")
            for _ in range(3):
                await client.query(QUERY, QUERY_BODY_TYPE)
            assert not any(task.done() for task in asking)
        answers = await asyncio.gather(*asking, return_exceptions=True)
    assert any(isinstance(answer, SignedCheckpoint) for answer in answers)


async def test_a_partner_has_only_so_many_calls_about_the_log_in_flight(
    stack: Stack, database_url: str
) -> None:
    bank = stack.add_bank("bank-c", policy=replace(EVERYTHING, max_in_flight=3))
    other = stack.add_bank("bank-d")
    await stack.settled()
    async with _client(stack, bank) as client, _client(stack, other) as second:
        with psycopg.connect(database_url) as connection:
            connection.execute("LOCK TABLE audit.cosignature IN ACCESS EXCLUSIVE MODE")
            asking = [asyncio.create_task(client.transparency.checkpoint()) for _ in range(8)]
            await _until(lambda: sum(task.done() for task in asking) == 5)
            elsewhere = asyncio.create_task(second.transparency.checkpoint())
        answers = await asyncio.gather(*asking, return_exceptions=True)
        await elsewhere
        await client.transparency.checkpoint()
    refused = [answer for answer in answers if isinstance(answer, RefusedError)]
    assert [answer.reason for answer in refused] == [Reason.TOO_MANY_IN_FLIGHT.value] * 5
