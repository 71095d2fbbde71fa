# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Nobody without a signing key can make the log do expensive work, or push others out."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import grpc
import psycopg
import pytest
from typer.testing import CliRunner

from gateway.cli.audit.app import make_app
from gateway.client import QUERY_BODY_TYPE, GatewayTrust, RefusedError, build_query, call_error
from gateway.domain.access.envelope import QUERY_METHOD
from gateway.domain.codes import Purpose
from gateway.errors import Reason
from gateway.log.checkpoint import LogSigner
from gateway.rpc.callers import Callers
from gateway.rpc.error_table import RECEIPT_KEY
from gateway.server import batches
from gateway.services.batching import Batcher
from gateway.store.log import append as audit_append
from gateway.store.log import audit_log
from gateway.store.log.audit_log import PostgresAuditStore
from gateway.store.log.pending import CommittedEntry, PendingEntry
from tests.support.gateway.gateway_process import bank_channel, bank_client
from tests.support.gateway.junk import JUNK, Junk
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import ORIGIN, REFERENCE, Bank, Stack, resident, signed_request
from tests.support.records.replay_all import check_answers
from tests.support.suite.exhaustive import first_every_day

SIGNED_BYTES = 45_000  # as much as one signed message can be, nearly
ROUNDS = 3
LOCK_HEAD = "SELECT FROM audit.log_head FOR UPDATE"
PROBE_S = 3600.0  # so that probes stay out of the commits
QUESTION = build_query(resident(1), Purpose.LOAN_APPROVAL, REFERENCE, as_of=date(2005, 9, 30))


@dataclass(slots=True)
class Commits:
    """What went into each group commit.

    Attributes:
        batches: entries, by commit.
        statements: how many each took.
        submitted: entries that were to be logged, by partner.
    """

    batches: list[list[PendingEntry]] = field(default_factory=list)
    statements: list[int] = field(default_factory=list)
    submitted: Counter[str] = field(default_factory=Counter)

    def kept_bytes(self) -> list[int]:
        """Bytes of evidence of each commit."""
        return [sum(item.kept_bytes() for item in batch) for batch in self.batches]


@pytest.fixture
def commits(monkeypatch: pytest.MonkeyPatch) -> Commits:
    """Watches every group commit of the gateway in this process."""
    seen, append, execute = Commits(), PostgresAuditStore.append, audit_append.execute
    counted = 0

    async def watched(
        store: PostgresAuditStore, pending: Sequence[PendingEntry]
    ) -> list[CommittedEntry]:
        nonlocal counted
        before, done = counted, await append(store, pending)
        seen.batches.append(list(pending))
        seen.statements.append(counted - before)
        return done

    async def counting(*arguments: Any) -> Any:
        nonlocal counted
        counted += 1
        return await execute(*arguments)

    submit = Batcher.submit

    def submitting(batcher: Batcher[Any, Any], key: object) -> asyncio.Future[Any]:
        if isinstance(key, PendingEntry):
            seen.submitted[key.entry.partner] += 1
        return submit(batcher, key)

    monkeypatch.setattr(Batcher, "submit", submitting)
    monkeypatch.setattr(PostgresAuditStore, "append", watched)
    monkeypatch.setattr(audit_append, "execute", counting)
    monkeypatch.setattr(audit_log, "execute", counting)
    return seen


@pytest.fixture
async def served(database_url: str, tmp_path: Path, commits: Commits) -> AsyncIterator[Stack]:
    """A gateway whose only limits are those of bytes and shares; its commits are watched."""
    del commits  # before the server is made
    stack = Stack(database_url, tmp_path)
    async with stack.serving(probe_s=PROBE_S):
        yield stack


Message = Callable[[Bank], bytes]


async def _flood(  # noqa: PLR0913  (a flood, each fact by name)
    stack: Stack,
    bank: Bank,
    connections: int,
    message: Message,
    *,
    rounds: int = ROUNDS,
    refused: Counter[str] | None = None,
) -> Counter[str]:
    """Sends messages, one after the other on each connection; counts the refusals' reasons."""
    refused = Counter() if refused is None else refused

    async def one(channel: grpc.aio.Channel) -> None:
        method: Any = channel.unary_unary(QUERY_METHOD)
        for _ in range(rounds):
            try:
                await method(message(bank), timeout=PATIENCE_S)
            except grpc.aio.AioRpcError as error:
                refused[_reason(error, stack.trust())] += 1

    async with AsyncExitStack() as exits:
        channels = [
            await exits.enter_async_context(bank_channel(stack, bank, stack.port))
            for _ in range(connections)
        ]
        await asyncio.gather(*map(one, channels))
    return refused


@pytest.mark.parametrize("connections", first_every_day([16, 64]))
@pytest.mark.parametrize("kind", first_every_day(JUNK))
async def test_junk_from_many_connections_puts_no_bytes_into_a_commit(
    served: Stack, commits: Commits, connections: int, kind: str
) -> None:
    junk = JUNK[kind]
    good, thief = served.add_bank("good"), served.add_bank("thief")
    served.add_consent(good, resident(1))
    await served.settled()
    async with bank_client(served, good) as client:
        flood = asyncio.create_task(_flood(served, thief, connections, _message(junk)))
        answers = [await client.query(QUESTION, QUERY_BODY_TYPE) for _ in range(5)]
        refused = await flood
    assert len(answers) == 5
    # What the kind is for, and in the log: none was turned away unlogged.
    assert refused == {junk.reason.value: connections * ROUNDS}
    of_thief = [
        item for batch in commits.batches for item in batch if item.entry.partner == "thief"
    ]
    assert len(of_thief) == connections * ROUNDS
    assert sum(item.kept_bytes() for item in of_thief) == 0
    # A commit is as many statements for many entries as for one.
    assert max(commits.statements) <= 11


async def test_nobody_without_the_key_gets_as_many_refusals_as_the_processor_gives(
    served: Stack, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = 0

    async def counted(_: Callers, certificate: str, longest_s: float) -> None:
        nonlocal held
        assert certificate
        assert 0 < longest_s <= 3
        held += 1

    earned: list[str] = []
    monkeypatch.setattr(Callers, "logged", lambda _, certificate, __: earned.append(certificate))
    monkeypatch.setattr(Callers, "delay", counted)
    partner = served.add_bank("partner")
    await served.settled()
    for number, junk in enumerate(JUNK.values(), 1):
        await _flood(served, partner, 1, _message(junk), rounds=1)
        assert held == number, junk.name
    assert not earned
    # With the key it is the partner that asks, and what is wrong is told at once.
    signed = await _flood(
        served, partner, 1, lambda bank: signed_request(bank, QUERY_BODY_TYPE, b"wrong"), rounds=1
    )
    assert signed == {Reason.MALFORMED_BODY.value: 1}
    assert (held, len(earned)) == (len(JUNK), 1)


@pytest.mark.exhaustive
async def test_no_tool_takes_a_refusal_without_evidence_for_a_change(
    served: Stack, tmp_path: Path
) -> None:
    good, thief = served.add_bank("good"), served.add_bank("thief")
    served.add_consent(good, resident(1))
    await served.settled()
    for junk in JUNK.values():
        await _flood(served, thief, 1, _message(junk), rounds=1)
    async with bank_client(served, good, timeout_s=120) as client:
        await client.query(QUESTION, QUERY_BODY_TYPE)

    def audit(*arguments: str | Path) -> Any:
        environment = {
            "CREDIT_GATEWAY_AUDIT_DATABASE_URL": served.database_url,
            "CREDIT_GATEWAY_LOG_KEY": LogSigner(ORIGIN, served.keys.log_signer()).vkey,
        }
        given = [*map(str, arguments), "--json"]
        result = CliRunner().invoke(make_app(), given, env=environment)
        assert result.exit_code == 0, result.output
        return json.loads(result.stdout)

    def check() -> None:
        keys = ("--keys", served.directory / "keys", "--cause", "CASE-1")
        assert audit("verify", *keys)["verified"]
        for index in range(len(JUNK)):
            assert audit("show", str(index), "--evidence", *keys)["evidence"] == "none was kept"
        audit("export", "--out", tmp_path / "export")
        assert audit("verify-export", tmp_path / "export")["verified"]
        check_answers(served.database_url, served.keys)

    await asyncio.to_thread(check)


@pytest.mark.exhaustive
async def test_a_partners_own_large_messages_are_kept_within_the_bound_of_each_commit(
    served: Stack, commits: Commits
) -> None:
    heavy = served.add_bank("heavy")
    await served.settled()

    def signed(bank: Bank) -> bytes:
        return signed_request(bank, QUERY_BODY_TYPE, bytes(SIGNED_BYTES))

    refused = await _flood(served, heavy, 64, signed)
    assert refused == {Reason.MALFORMED_BODY.value: 64 * ROUNDS}
    kept = commits.kept_bytes()
    assert sum(kept) > 64 * ROUNDS * SIGNED_BYTES
    assert max(kept) <= batches.MAX_COMMIT_BYTES


async def test_a_partner_with_many_heavy_entries_does_not_push_another_out_of_a_commit(
    served: Stack, commits: Commits
) -> None:
    heavy, light = served.add_bank("heavy"), served.add_bank("light")
    await served.settled()

    def signed(bank: Bank) -> bytes:
        return signed_request(bank, QUERY_BODY_TYPE, bytes(SIGNED_BYTES))

    def small(bank: Bank) -> bytes:
        return signed_request(bank, QUERY_BODY_TYPE, b"small")

    with psycopg.connect(served.database_url) as holder:
        holder.execute(LOCK_HEAD)
        first = asyncio.create_task(_flood(served, heavy, 64, signed, rounds=1))
        await _until(lambda: commits.submitted["heavy"] == 64)
        second = asyncio.create_task(_flood(served, light, 16, small, rounds=1))
        await _until(lambda: commits.submitted["light"] == 16)
        holder.rollback()
        await asyncio.gather(first, second)
    shares = [Counter(item.entry.partner for item in batch) for batch in commits.batches]
    # The first commit had begun before the others came. All that waited for the next one
    # was the heavy partner's, and more than a commit takes; the light one's go with it.
    assert shares[1]["light"] == 16
    assert shares[1]["heavy"] > 0
    assert sum(share["heavy"] for share in shares[2:]) > 0


async def test_a_partners_refusals_of_step_2_do_not_leave_anothers_unlogged(
    database_url: str, tmp_path: Path, commits: Commits
) -> None:
    stack = Stack(database_url, tmp_path)
    large = _message(JUNK["too large"])
    async with stack.serving(probe_s=PROBE_S, max_refusals_in_flight=4):
        noisy, quiet = stack.add_bank("noisy"), stack.add_bank("quiet")
        await stack.settled()
        with psycopg.connect(database_url) as holder:
            holder.execute(LOCK_HEAD)
            away: Counter[str] = Counter()
            flood = _flood(stack, noisy, 8, large, rounds=1, refused=away)
            noise = asyncio.create_task(flood)
            # Each of them waits for the log or was turned away.
            await _until(lambda: commits.submitted["noisy"] + away.total() == 8)
            async with bank_channel(stack, quiet, stack.port) as channel:
                method: Any = channel.unary_unary(QUERY_METHOD)
                call = asyncio.ensure_future(_refusal(method(large(quiet), timeout=PATIENCE_S)))
                await _until(lambda: commits.submitted["quiet"] == 1 or call.done())
                holder.rollback()
                refusal = await call
            await noise
    # Logged: the receipt came back in the trailer.
    assert RECEIPT_KEY in [key for key, _ in refusal.trailing_metadata() or ()]
    assert (commits.submitted["noisy"], commits.submitted["quiet"]) == (1, 1)


def _message(junk: Junk) -> Message:
    return lambda bank: junk.message(bank.signers[0].keyid)


def _reason(error: grpc.aio.AioRpcError, trust: GatewayTrust) -> str:
    """The stable name of a refusal; the status of what is none of ours."""
    failure = call_error(error, None, trust)
    return failure.reason if isinstance(failure, RefusedError) else failure.status


async def _until(holds: Callable[[], bool]) -> None:
    """Waits for something that has to come, however slow the machine is."""
    async with asyncio.timeout(PATIENCE_S):
        while not holds():  # noqa: ASYNC110 - polled: it happens inside the gateway
            await asyncio.sleep(0.01)


async def _refusal(call: Awaitable[bytes]) -> grpc.aio.AioRpcError:
    with pytest.raises(grpc.aio.AioRpcError) as caught:
        await call
    return caught.value
