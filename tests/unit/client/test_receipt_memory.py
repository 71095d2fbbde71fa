# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A client remembers its own entries, in memory or in a file that processes share."""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import stat
from pathlib import Path

import pytest

from gateway.client import CreditGatewayClient, RefusedError, UnverifiedAnswerError
from gateway.client._internal.receipt_memory import ProvenEntry, ReceiptFile, ReceiptMemory
from gateway.errors import ConfigurationError, ReceiptError
from gateway.log.call_facts import Known
from gateway.log.receipt_history import KEPT, OwnEntry, ReceiptHistory
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.simulated_gateway import Misbehaviour, SimulatedGateway, new_identity

GATEWAY = SimulatedGateway()
LOG = GATEWAY.trust().log
PROCESSES, EACH = 4, 10


def _hash(counter: int) -> bytes:
    return counter.to_bytes(32, "big")


def _entry(counter: int, index: int | None = None) -> OwnEntry:
    previous = b"" if counter == 1 else _hash(counter - 1)
    return OwnEntry(counter, counter * 2 if index is None else index, _hash(counter), previous)


def _proven(counter: int) -> ProvenEntry:
    return ProvenEntry(_entry(counter), counter * 2 + 1)


def test_entries_are_remembered_in_any_order_and_the_oldest_are_forgotten() -> None:
    history = ReceiptHistory()
    for counter in (3, 1, 2, *range(4, KEPT + 3)):
        assert history.add(_entry(counter))
    assert not history.add(_entry(KEPT))
    assert [entry.counter for entry in history] == list(range(3, KEPT + 3))
    assert history.counter == KEPT + 2


@pytest.mark.parametrize(
    ("entry", "step"),
    [
        (OwnEntry(2, 9, _hash(7), _hash(1)), "counter"),
        (OwnEntry(2, 4, _hash(7), _hash(1)), "counter"),
        (OwnEntry(4, 6, _hash(4), _hash(3)), "position"),
        (OwnEntry(4, 5, _hash(4), _hash(3)), "position"),
        (OwnEntry(6, 8, _hash(6), _hash(5)), "position"),
        (OwnEntry(4, 8, _hash(4), _hash(2)), "chain"),
    ],
    ids=[
        "one counter at two places",
        "one counter for two entries",
        "one place for two entries",
        "a later counter at an earlier place",
        "more counters than places",
        "a link to another entry",
    ],
)
def test_an_entry_that_contradicts_others_is_refused(entry: OwnEntry, step: str) -> None:
    history = ReceiptHistory([_entry(2), _entry(3)])
    with pytest.raises(ReceiptError) as refused:
        history.add(entry)
    assert refused.value.step == step


async def test_what_one_process_saw_the_next_one_knows(tmp_path: Path) -> None:
    state = tmp_path / "log.checkpoint"
    first = ReceiptMemory(LOG, ReceiptFile(state, LOG, "bank-a"))
    assert first.known() == Known()
    await asyncio.gather(*(first.add(_proven(counter)) for counter in (2, 1, 3)))
    second = ReceiptMemory(LOG, ReceiptFile(state, LOG, "bank-a"), tree_size=100)
    assert second.known() == Known(3, 100)
    assert first.known() == Known(3, 7)
    with pytest.raises(ReceiptError):
        await second.add(ProvenEntry(OwnEntry(3, 6, _hash(9), _hash(2)), 7))
    assert ReceiptMemory(LOG, ReceiptFile(state, LOG, "bank-b")).known() == Known()
    assert stat.S_IMODE((tmp_path / "log.checkpoint.receipts").stat().st_mode) == 0o600


def _in_a_process(state: Path, number: int) -> None:
    """Adds every PROCESSES-th entry, one write each."""
    file = ReceiptFile(state, SimulatedLog.log, "bank-a")
    for counter in range(number + 1, PROCESSES * EACH + 1, PROCESSES):
        assert file.add([_proven(counter)]) == [None]


class SimulatedLog:
    """The log that child processes share by fork."""

    log = LOG


def test_two_processes_with_one_state_lose_no_entry(tmp_path: Path) -> None:
    state = tmp_path / "log.checkpoint"
    context = multiprocessing.get_context("fork")
    children = [context.Process(target=_in_a_process, args=(state, n)) for n in range(PROCESSES)]
    for child in children:
        child.start()
    for child in children:
        child.join(timeout=PATIENCE_S)
    assert [child.exitcode for child in children] == [0] * PROCESSES
    kept = ReceiptFile(state, LOG, "bank-a").read().history
    assert [entry.counter for entry in kept] == list(range(1, PROCESSES * EACH + 1))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        '{"format": "other"}',
        '{"format": "creditgateway-receipts-v1", "log_key": "another", "partners": {}}',
        '{"format": "creditgateway-receipts-v1", "log_key": KEY, "partners": []}',
        '{"format": "creditgateway-receipts-v1", "log_key": KEY, "partners": {"bank-a": {}}}',
    ],
)
def test_a_file_that_is_not_right_is_never_begun_anew(tmp_path: Path, text: str) -> None:
    state = tmp_path / "log.checkpoint"
    path = tmp_path / "log.checkpoint.receipts"
    path.write_text(text.replace("KEY", json.dumps(LOG.vkey)))
    before = path.read_text()
    with pytest.raises(ConfigurationError):
        ReceiptMemory(LOG, ReceiptFile(state, LOG, "bank-a")).known()
    with pytest.raises(ConfigurationError):
        ReceiptFile(state, LOG, "bank-a").add([_proven(1)])
    assert path.read_text() == before


async def test_a_file_that_cannot_be_written_ends_every_call_that_waits(tmp_path: Path) -> None:
    memory = ReceiptMemory(LOG, ReceiptFile(tmp_path / "none" / "log.checkpoint", LOG, "bank-a"))
    calls = (memory.add(_proven(counter)) for counter in (1, 2))
    errors = await asyncio.gather(*calls, return_exceptions=True)
    assert [type(error) for error in errors] == [ConfigurationError] * 2


async def test_answers_of_parallel_calls_may_have_any_order_of_counters(tmp_path: Path) -> None:
    gateway = SimulatedGateway()
    async with gateway.serving() as channel:
        for state in (None, tmp_path / "log.checkpoint"):
            client = CreditGatewayClient(channel, new_identity(), gateway.trust(), state=state)
            answers = await asyncio.gather(*(client.query(b"q", "t") for _ in range(20)))
            counters = {answer.entry.partner_counter for answer in answers}
            assert len(counters) == 20


@pytest.mark.parametrize("kept", [False, True])
async def test_a_counter_that_was_used_before_is_refused_also_after_a_restart(
    tmp_path: Path, *, kept: bool
) -> None:
    gateway, identity = SimulatedGateway(), new_identity()
    state = tmp_path / "log.checkpoint" if kept else None
    async with gateway.serving() as channel:
        client = CreditGatewayClient(channel, identity, gateway.trust(), state=state)
        for _ in range(3):
            await client.query(b"q", "t")
        if kept:
            client = CreditGatewayClient(channel, identity, gateway.trust(), state=state)
        gateway.misbehaviour = Misbehaviour(entry={"partner_counter": 3})
        with pytest.raises(UnverifiedAnswerError) as withheld:
            await client.query(b"q", "t")
    assert withheld.value.step == "counter"


async def test_a_parallel_call_with_the_same_counter_is_refused() -> None:
    gateway, identity = SimulatedGateway(), new_identity()
    gateway.misbehaviour = Misbehaviour(entry={"partner_counter": 1, "previous_leaf_hash": b""})
    async with gateway.serving() as channel:
        client = CreditGatewayClient(channel, identity, gateway.trust())
        calls = (client.query(b"q", "t") for _ in range(2))
        one, other = await asyncio.gather(*calls, return_exceptions=True)
    refused = one if isinstance(one, UnverifiedAnswerError) else other
    assert isinstance(refused, UnverifiedAnswerError)
    assert refused.step == "counter"
    assert not isinstance(one, RefusedError)
