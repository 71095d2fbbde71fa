# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Faults come in pairs: failed and not persisted, failed but persisted. Either is told apart."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import psycopg
import pytest
from creditgateway.v1.transparency_pb2 import AuditEntry

from gateway.client import (
    QUERY_BODY_TYPE,
    CreditGatewayClient,
    Recovered,
    RefusedError,
    SentRequest,
    TransportError,
)
from gateway.domain.access.envelope import QUERY_METHOD, RECOVER_METHOD
from gateway.store.connections import GATEWAY, connect
from tests.integration.own_calls.test_recovered_answers import (
    QUERY,
    add_bank,
    client_of,
    lost_answer,
)
from tests.support.gateway.cutting_proxy import Cut, CuttingProxy, cutting_proxy
from tests.support.gateway.gateway_process import bank_client, gateway_process
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import Stack
from tests.support.log.whole_log import read_whole_log

_EVIDENCE = "SELECT kek_id FROM audit.delivered_evidence(%s)"


@asynccontextmanager
async def _behind_proxy(
    database_url: str, directory: Path
) -> AsyncIterator[tuple[Stack, CreditGatewayClient, CuttingProxy]]:
    """The log's connections go through the proxy, the records' do not."""
    stack = Stack(database_url, directory)
    bank = await add_bank(stack)
    with cutting_proxy(database_url) as proxy:
        async with (
            stack.serving(audit_database_url=proxy.url),
            client_of(stack, bank) as client,
        ):
            await client.query(QUERY, QUERY_BODY_TYPE)
            yield stack, client, proxy


async def _lost(client: CreditGatewayClient) -> SentRequest:
    """A query that found no log; the error names it."""
    with pytest.raises(RefusedError) as refused:
        await client.query(QUERY, QUERY_BODY_TYPE)
    assert refused.value.reason == "AUDIT_UNAVAILABLE"
    assert refused.value.lost is not None
    return refused.value.lost


async def test_an_answer_that_failed_but_persisted_is_had_again(
    database_url: str, tmp_path: Path
) -> None:
    async with _behind_proxy(database_url, tmp_path) as (stack, client, proxy):
        proxy.cut = Cut.AFTER_COMMIT
        lost = await _lost(client)
        assert proxy.cuts == 1
        answer = (await client.recover(lost)).answer
        assert answer is not None
        (entry,) = read_whole_log(database_url, stack.trust().log).of_request(lost.request_id)
        assert entry == answer.entry


async def test_an_answer_that_failed_and_did_not_persist_is_told_to_be_nowhere(
    database_url: str, tmp_path: Path
) -> None:
    async with _behind_proxy(database_url, tmp_path) as (stack, client, proxy):
        proxy.cut = Cut.BEFORE_COMMIT
        lost = await _lost(client)
        assert proxy.cuts == 1
        for age, reason in ((0, "ANSWER_UNDECIDED"), (180, "NOTHING_TO_RECOVER")):
            with pytest.raises(RefusedError) as refused:
                await client.recover(lost_answer(lost, age=timedelta(seconds=age)))
            assert refused.value.reason == reason
        assert read_whole_log(database_url, stack.trust().log).of_request(lost.request_id) == []
        await client.query(QUERY, QUERY_BODY_TYPE)


@pytest.mark.parametrize("cut", [Cut.BEFORE_COMMIT, Cut.AFTER_COMMIT])
async def test_a_recovery_that_fails_itself_delivers_nothing_and_can_be_tried_again(
    database_url: str, tmp_path: Path, cut: Cut
) -> None:
    async with _behind_proxy(database_url, tmp_path) as (stack, client, proxy):
        sent = client.sign(QUERY, QUERY_BODY_TYPE)
        await client.send(sent)
        proxy.cut = cut
        with pytest.raises(RefusedError) as refused:
            await client.recover(sent)
        assert refused.value.reason == "AUDIT_UNAVAILABLE"
        assert (await client.recover(sent)).answer is not None
        log = read_whole_log(database_url, stack.trust().log)
        delivered = [e for e in log.entries if e.delivered_leaf_index is not None]
        assert len(delivered) == (2 if cut is Cut.AFTER_COMMIT else 1)


@pytest.mark.exhaustive
async def test_an_answer_of_a_gateway_killed_between_commit_and_release_is_had_from_the_next_one(
    database_url: str, tmp_path: Path
) -> None:
    stack = Stack(database_url, tmp_path)
    bank = await add_bank(stack)
    with cutting_proxy(database_url) as proxy:
        options = ("--audit-database-url", proxy.url)
        async with (
            gateway_process(stack, "gateway", *options) as server,
            bank_client(stack, bank, server.port) as client,
        ):
            await client.query(QUERY, QUERY_BODY_TYPE)
            process = server.process_id
            proxy.on_cut = lambda: os.kill(process, signal.SIGKILL)
            proxy.cut = Cut.AFTER_COMMIT
            with pytest.raises(TransportError) as cut:
                await client.query(QUERY, QUERY_BODY_TYPE)
            lost = cut.value.lost
            assert lost is not None
            await server.kill()
            proxy.on_cut = lambda: None
            await server.start()
            recovered = await _patiently(client, lost)
            assert recovered.answer is not None
            assert recovered.delivery.delivered_leaf_index == recovered.answer.leaf_index
            log = read_whole_log(database_url, stack.trust().log)
            assert log.of_request(lost.request_id) == [recovered.answer.entry]


async def _patiently(client: CreditGatewayClient, lost: SentRequest) -> Recovered:
    """Once the connection is there again."""
    async with asyncio.timeout(PATIENCE_S):
        while True:
            try:
                return await client.recover(lost)
            except TransportError:
                await asyncio.sleep(0.05)


async def test_the_gateways_login_gets_evidence_only_behind_an_entry_that_delivers_it(
    stack: Stack,
) -> None:
    bank, other = await add_bank(stack), await add_bank(stack, "bank-b")
    async with client_of(stack, bank) as client, client_of(stack, other) as stranger:
        sent = client.sign(QUERY, QUERY_BODY_TYPE)
        await client.send(sent)  # entry 0
        await stranger.query(QUERY, QUERY_BODY_TYPE)  # entry 1
        await client.recover(sent)  # entry 2
        await client.query(QUERY, QUERY_BODY_TYPE)  # entry 3
    with connect(stack.database_url, role=GATEWAY) as connection:
        for leaf, found in ((0, 0), (1, 0), (2, 1), (3, 0), (4, 0)):
            rows = connection.execute(_EVIDENCE, [leaf]).fetchall()
            assert len(rows) == found, leaf
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute("SELECT FROM audit.evidence")
    with psycopg.connect(stack.database_url) as owner:
        # What a delivery may open is over with its call.
        owner.execute("UPDATE audit.entry SET entry_time = entry_time - interval '6 minutes'")
        assert owner.execute(_EVIDENCE, [2]).fetchall() == []


async def test_a_delivery_cannot_be_made_to_open_another_partners_answer(stack: Stack) -> None:
    bank, other = await add_bank(stack), await add_bank(stack, "bank-b")
    async with client_of(stack, bank) as client, client_of(stack, other) as stranger:
        sent = client.sign(QUERY, QUERY_BODY_TYPE)
        await client.send(sent)
        await client.recover(sent)
        await stranger.query(QUERY, QUERY_BODY_TYPE)
    with psycopg.connect(stack.database_url) as owner:
        owner.execute("UPDATE audit.entry SET partner_id = 'bank-b' WHERE leaf_index = 1")
        assert owner.execute(_EVIDENCE, [1]).fetchall() == []


@pytest.mark.parametrize(
    ("entry", "found"),
    [
        (AuditEntry(method=RECOVER_METHOD, delivered_leaf_index=0), 0),
        (AuditEntry(method=RECOVER_METHOD, delivered_leaf_index=2**40), 2**40),
        (AuditEntry(method=QUERY_METHOD, delivered_leaf_index=7), None),
        (AuditEntry(method=RECOVER_METHOD), None),
        (AuditEntry(), None),
        (b"", None),
        (b"\xff", None),
        (b"\x22\xff\xff\xff\xff\x7f", None),
        (b"\xf0\x01", None),
    ],
)
def test_postgres_reads_which_answer_an_entry_delivers(
    database_url: str, entry: AuditEntry | bytes, found: int | None
) -> None:
    raw = entry if isinstance(entry, bytes) else entry.SerializeToString()
    with psycopg.connect(database_url) as owner:
        row = owner.execute("SELECT audit.delivered_leaf_of(%s)", [raw]).fetchone()
    assert row == (found,)
