# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A group commit in one statement keeps all that the locked one guarantees."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from hashlib import sha256

import psycopg
import pytest

from gateway.errors import (
    Reason,
    StoreConflictError,
    StoreError,
    StorePermissionError,
    StoreUnavailableError,
)
from gateway.log.checkpoint import LogSigner
from gateway.store.log import append, at_once, audit_log
from gateway.store.log.audit_log import PostgresAuditStore
from gateway.store.log.pending import CommittedEntry, PendingEntry
from gateway.store.log.reading import AuditReader, connect_auditor
from gateway.store.prepared import Prepared
from gateway.wire.entries import decode_entry
from tests.support.gateway.cutting_proxy import Cut, cutting_proxy
from tests.support.log.audit_database import check_whole_log, counts, findings, open_store
from tests.support.log.audit_entries import (
    TIME,
    answered,
    evidence,
    new_log_signer,
    pending,
    pending_refusal,
    refused,
)

LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(slots=True)
class _Ways:
    """Which way each group commit went.

    Attributes:
        at_once: what each single statement gave.
        locked: how many took the head's lock.
    """

    at_once: list[list[int] | None] = field(default_factory=list)
    locked: int = 0


@pytest.fixture
def ways(monkeypatch: pytest.MonkeyPatch) -> _Ways:
    """Looks on."""
    seen, once, locked = _Ways(), at_once.append_at_once, append.lock_and_read

    async def looked_on(*args: object) -> list[int] | None:
        result = await once(*args)  # type: ignore[arg-type]
        seen.at_once.append(result)
        return result

    async def counted(*args: object) -> object:
        seen.locked += 1
        return await locked(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(audit_log, "append_at_once", looked_on)
    monkeypatch.setattr(audit_log, "lock_and_read", counted)
    return seen


@asynccontextmanager
async def _alone(url: str, signer: LogSigner) -> AsyncIterator[PostgresAuditStore]:
    """A store whose next append of bank-a goes at once."""
    async with open_store(url, signer, pool_size=1) as store:
        await store.append([pending("before")])
        await store.append([pending("the statement is prepared")])
        yield store


async def test_a_writer_that_is_alone_commits_in_one_round_trip(
    database_url: str, ways: _Ways
) -> None:
    signer = new_log_signer()
    with cutting_proxy(database_url) as proxy:
        async with _alone(proxy.url, signer) as store:
            await store.append([pending("several"), pending("is prepared, too")])
            for size in (1, 64):
                before = proxy.round_trips
                await store.append([pending((size, number)) for number in range(size)])
                assert proxy.round_trips == before + 1
    assert ways.locked == 1
    assert counts(database_url).checkpoint == 5


async def test_both_ways_write_the_same_log(database_url: str, ways: _Ways) -> None:
    signer = new_log_signer()
    committed: list[CommittedEntry] = []
    async with open_store(database_url, signer) as store:
        for size in (1, 2, 3, 100, 1, 250, 7):
            if size == 3:
                store._remembered.forget()
            start = len(committed)
            committed += await store.append(
                [
                    pending(number, partner=f"bank-{number % 2}")
                    if number % 5
                    else pending_refusal(number, partner=f"bank-{number % 2}")
                    for number in range(start, start + size)
                ]
            )
    check_whole_log(database_url, signer, committed)
    assert ways.at_once == [[]] * 4
    assert ways.locked == 3  # the first, the one that adds a partner, the one that forgot


def _without_evidence(number: object) -> PendingEntry:
    """An answer that claims its request id, of which nothing is kept."""
    whole = replace(answered(number), evidence_digest=b"")
    return PendingEntry(whole, None, lambda: (refused(number, Reason.REQUEST_REPLAYED), None))


def _refused_with_evidence(number: object) -> PendingEntry:
    """A refusal that claims nothing, of which something is kept."""
    kept = evidence(number)
    entry = replace(refused(number), evidence_digest=sha256(kept.sealed).digest())
    return PendingEntry(entry, kept, None)


async def test_single_entries_of_every_kind_are_written_as_those_of_a_batch_are(
    database_url: str, ways: _Ways
) -> None:
    signer = new_log_signer()
    kinds = (pending, pending_refusal, _without_evidence, _refused_with_evidence)
    committed: list[CommittedEntry] = []
    async with open_store(database_url, signer) as store:
        committed += await store.append([kinds[at % 4](at) for at in range(250)])
        for at in range(250, 262):  # the 256th completes a subtree whose root is kept
            committed += await store.append([kinds[at % 4](at)])
        committed += await store.append([pending(260), pending(262)])
    assert ways.at_once == [*([[]] * 12), [0], []]
    check_whole_log(database_url, signer, committed)
    found = counts(database_url)
    assert (found.tree_node, found.checkpoint) == (1, 14)
    kept = [at for at in range(262) if at % 4 in {0, 3}]
    claiming = [at for at in range(262) if at % 4 in {0, 2}]
    assert (found.evidence, found.nonce) == (len(kept) + 2, len(claiming) + 1)


async def test_single_entries_of_every_kind_are_one_statement(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran: list[str] = []

    def looked_on(name: str) -> Prepared:
        ran.append(name)
        return named(name)

    named = at_once.statement
    monkeypatch.setattr(at_once, "statement", looked_on)
    async with open_store(database_url, new_log_signer(), pool_size=1) as store:
        await store.append([pending(0)])
        for number, kind in enumerate((pending, pending_refusal, _without_evidence), 1):
            await store.append([kind(number)])
        await store.append([_refused_with_evidence(4)])
        await store.append([pending(5), pending(6)])
        async with store.pool.connection() as connection:
            prepared = await connection.execute(
                "SELECT count(*) FROM pg_prepared_statements"
                " WHERE statement LIKE 'SELECT audit.append_one%'"
            )
            assert await prepared.fetchone() == (1,)
    assert ran == ["append_one"] * 4 + ["append_at_once"]


async def test_a_single_replay_is_refused_with_what_is_kept_of_it(
    database_url: str, ways: _Ways
) -> None:
    signer = new_log_signer()
    async with _alone(database_url, signer) as store:
        await store.append([pending("twice")])
        (again,) = await store.append([pending("twice")])
    assert again.replayed
    assert ways.at_once[-2:] == [[0], []]
    assert counts(database_url).nonce == 3
    assert _whole(database_url, signer)


async def test_a_replay_is_refused_at_once_too_and_nothing_is_claimed_twice(
    database_url: str, ways: _Ways
) -> None:
    signer = new_log_signer()
    async with open_store(database_url, signer) as store:
        committed = await store.append([pending(0), pending(1)])
        committed += await store.append([pending(2), pending(1), pending(2), pending(3)])
        committed += await store.append([pending(3)])
    replayed = [item.replayed for item in committed]
    assert replayed == [False, False, False, True, True, False, True]
    assert ways.at_once == [[1], [], [0], []]
    check_whole_log(database_url, signer, committed)
    assert counts(database_url).nonce == 4


async def test_a_claim_of_another_process_is_seen_in_whatever_partition_it_stands(
    database_url: str, ways: _Ways
) -> None:
    signer = new_log_signer()
    async with open_store(database_url, signer) as store, open_store(database_url, signer) as other:
        committed = await store.append([pending(0)])
        committed += await other.append([pending(1), pending(2)])
        with psycopg.connect(database_url) as connection:
            connection.execute("UPDATE audit.nonce SET claim_date = claim_date - 1")
        committed += await store.append([pending(1), pending(3)])
        committed += await store.append([pending(2), pending(4)])
    assert [item.replayed for item in committed[3:]] == [True, False, True, False]
    assert ways.at_once[0] == [0]  # the claim is found before the head is looked at
    with psycopg.connect(database_url) as connection:
        connection.execute("UPDATE audit.nonce SET claim_date = %s", (TIME.date(),))
    check_whole_log(database_url, signer, committed)


async def test_a_claim_that_is_found_and_then_gone_is_not_taken_for_written(
    database_url: str, ways: _Ways
) -> None:
    signer = new_log_signer()
    async with _alone(database_url, signer) as store:
        committed = await store.append([pending("twice"), pending("once")])
        with psycopg.connect(database_url) as owner:  # as maintenance does, between two looks
            owner.execute("GRANT DELETE ON audit.nonce TO creditgateway_gateway")
            ((function,),) = owner.execute(
                "SELECT pg_get_functiondef(oid) FROM pg_proc WHERE proname = 'append'"
            ).fetchall()
            assert function.count("IF FOUND THEN") == 1
            found = "IF FOUND THEN DELETE FROM audit.nonce WHERE true;"
            owner.execute(function.replace("IF FOUND THEN", found).encode())
        committed += await store.append([pending("twice"), pending("new")])
    assert ways.at_once[-1] is None
    assert counts(database_url).entry == 6
    leaves = [item.receipt.leaf_index for item in committed]
    assert leaves == [2, 3, 4, 5]


async def test_who_lost_the_race_writes_nothing_then_goes_the_locked_way(
    database_url: str, ways: _Ways
) -> None:
    signer = new_log_signer()
    async with open_store(database_url, signer) as store, open_store(database_url, signer) as other:
        committed = await store.append([pending(0), pending(1, partner="bank-b")])
        committed += await other.append([pending(2)])
        committed += await store.append([pending(3), pending(4, partner="bank-b")])
    assert ways.at_once == [None]
    assert ways.locked == 3
    check_whole_log(database_url, signer, committed)


async def test_two_processes_that_write_in_turns_hardly_ever_try_at_once(
    database_url: str, ways: _Ways
) -> None:
    signer, committed = new_log_signer(), list[CommittedEntry]()
    async with open_store(database_url, signer) as one, open_store(database_url, signer) as two:
        for number in range(60):
            store = one if number % 2 else two
            committed += await store.append([pending(number)])
        assert ways.at_once == [None, None]  # once each
        assert ways.locked == 60
        for number in range(60, 70):  # the other has stopped
            committed += await one.append([pending(number)])
    assert ways.at_once[2:]
    assert all(result == [] for result in ways.at_once[2:])
    check_whole_log(database_url, signer, committed)


async def test_processes_that_race_keep_one_log_and_answer_each_request_once(
    database_url: str, ways: _Ways
) -> None:
    signer = new_log_signer()
    chosen = random.Random(7)  # noqa: S311 - a repeatable choice, not a secret
    async with AsyncExitStack() as stack:
        stores = [
            await stack.enter_async_context(open_store(database_url, signer)) for _ in range(3)
        ]
        for store in stores:  # each tries at once whenever it can
            store._remembered.failed = lambda: None  # type: ignore[method-assign]

        async def work(store: PostgresAuditStore) -> list[CommittedEntry]:
            mine: list[CommittedEntry] = []
            for _ in range(25):
                numbers = [chosen.randrange(120) for _ in range(chosen.randrange(1, 6))]
                mine += await store.append(
                    [pending(number, partner=f"bank-{number % 2}") for number in numbers]
                )
                await asyncio.sleep(chosen.random() / 100)
            return mine

        committed = [each for one in await asyncio.gather(*map(work, stores)) for each in one]
    check_whole_log(database_url, signer, committed)
    answered = [
        decode_entry(each.receipt.entry).request_id for each in committed if not each.replayed
    ]
    assert len(answered) == len(set(answered)) == counts(database_url).nonce
    assert None in ways.at_once


@pytest.mark.parametrize(
    ("cut", "persists"),
    [(Cut.BEFORE_COMMIT, False), (Cut.AFTER_COMMIT, True), (Cut.BEFORE_READY, True)],
)
async def test_a_connection_that_breaks_at_the_commit_answers_nobody_and_the_log_goes_on(
    database_url: str, ways: _Ways, cut: Cut, persists: bool
) -> None:
    signer = new_log_signer()
    with cutting_proxy(database_url) as proxy:
        async with _alone(proxy.url, signer) as store:
            proxy.cut = cut
            with pytest.raises(StoreUnavailableError):
                await store.append([pending("cut"), pending("cut too")])
            assert proxy.cuts == 1
            assert counts(database_url).entry == (4 if persists else 2)
            again = await store.append([pending("cut"), pending("new")])
            assert [item.replayed for item in again] == [persists, False]
            assert ways.locked == 2  # how it ended had to be looked up
            await store.append([pending("at once again")])
            assert ways.locked == 2
    assert _whole(database_url, signer)


def _whole(url: str, signer: LogSigner) -> bool:
    return not findings(url, signer)


@pytest.mark.parametrize(
    "change",
    [
        "peaks = sha256(peaks)",
        "tree_size = tree_size + 1",
        "checkpoint = replace(checkpoint, E'\\n2\\n', E'\\n3\\n')",
        "checkpoint = (SELECT min(checkpoint) FROM audit.checkpoint WHERE tree_size = 1)",
    ],
)
async def test_a_head_that_somebody_changed_is_not_overwritten(
    database_url: str, ways: _Ways, change: str
) -> None:
    async with _alone(database_url, new_log_signer()) as store:
        with psycopg.connect(database_url) as connection:
            update = f"UPDATE audit.log_head SET {change}"  # noqa: S608 - from the list above
            connection.execute(update.encode())
        with pytest.raises(StoreConflictError):
            await store.append([pending("after")])
    assert ways.at_once[-1] is None
    assert counts(database_url).entry == 2


async def test_a_log_that_lost_entries_is_not_continued(database_url: str, ways: _Ways) -> None:
    async with _alone(database_url, new_log_signer()) as store:
        await store.append([pending("lost")])
        with psycopg.connect(database_url) as connection:
            connection.execute("ALTER TABLE audit.log_head DISABLE TRIGGER ALL")
            connection.execute(
                "UPDATE audit.log_head SET tree_size = 2, checkpoint = old.checkpoint,"
                " peaks = old.root_hash FROM audit.checkpoint AS old WHERE old.tree_size = 2"
            )
        with pytest.raises(StoreConflictError):
            await store.append([pending("after")])
    assert ways.at_once[-1] is None


async def test_a_distrusted_log_is_not_written_at_once_either(database_url: str) -> None:
    async with _alone(database_url, new_log_signer()) as store:
        store.distrust()
        with pytest.raises(StoreConflictError):
            await store.append([pending("after")])
    assert counts(database_url).entry == 2


async def test_a_write_that_is_refused_midway_leaves_nothing(database_url: str) -> None:
    signer = new_log_signer()
    async with _alone(database_url, signer) as store:
        with psycopg.connect(database_url) as connection:
            connection.execute(
                "ALTER TABLE audit.partner_chain ADD CONSTRAINT no CHECK (partner_counter < 3)"
            )
        with pytest.raises(StoreError):
            await store.append([pending("refused")])
        found = counts(database_url)
        assert (found.entry, found.nonce, found.checkpoint, found.tree_size) == (2, 2, 2, 2)
        with psycopg.connect(database_url) as connection:
            connection.execute("ALTER TABLE audit.partner_chain DROP CONSTRAINT no")
        (committed,) = await store.append([pending("refused")])
    assert not committed.replayed
    assert _whole(database_url, signer)


@pytest.mark.parametrize(
    "functions", ["ALL FUNCTIONS IN SCHEMA audit", "FUNCTION audit.append_one"]
)
async def test_without_the_right_to_append_at_once_nothing_is_written_and_the_probe_says_so(
    database_url: str, functions: str
) -> None:
    async with _alone(database_url, new_log_signer()) as store:
        with psycopg.connect(database_url) as connection:
            revoke = f"REVOKE EXECUTE ON {functions} FROM creditgateway_gateway"
            connection.execute(revoke.encode())
        for attempt in (store.append([pending("refused")]), store.probe()):
            with pytest.raises(StorePermissionError):
                await attempt
    assert counts(database_url).entry == 2


async def test_a_new_process_reads_where_the_log_stands_first(
    database_url: str, ways: _Ways
) -> None:
    signer = new_log_signer()
    committed: list[CommittedEntry] = []
    for start in range(3):
        async with open_store(database_url, signer) as store:
            for number in range(3):
                committed += await store.append([pending((start, number))])
    assert ways.locked == 3
    assert ways.at_once == [[]] * 6
    check_whole_log(database_url, signer, committed)


async def test_accesses_and_answers_of_one_process_do_not_disturb_each_other(
    database_url: str, ways: _Ways
) -> None:
    signer = new_log_signer()
    async with open_store(database_url, signer) as store:
        await store.append([pending("first")])
        for number in range(24):
            if number % 8 == 0:
                with connect_auditor(database_url) as auditor:
                    AuditReader(auditor).open("verify", {}, row_limit=number, cause="C-1")
            await asyncio.gather(store.append([pending(number)]), store.append_accesses(LONG_AGO))
    assert ways.at_once
    assert counts(database_url).entry == 1 + 24 + 3
    assert _whole(database_url, signer)
