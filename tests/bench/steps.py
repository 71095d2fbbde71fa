# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Where the time of one query goes in the server process, step by step.

Each step's own code runs alone, many times, without a network, and the quickest
repetition counts: what it costs when nothing disturbs it. The two statements run
against a real Postgres; there the processor time of this process counts, not the
waiting, and below the sum that of Postgres's own. What is missing is gRPC with TLS (the
empty echo) and the event loop.

    python -m tests.bench.steps [--algorithm NAME] [--batch N]
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import uvloop
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from gateway.domain.access.query import Identifier
from gateway.domain.people.schemes import IdentifierScheme
from gateway.domain.people.subject import consent_commitment, subject_id
from gateway.log.checkpoint import LogSigner, LogVerifier
from gateway.runtime.system import SystemClock, SystemRandomness
from gateway.signing.algorithms import load_verifier
from gateway.signing.key_directory import DirectoryKeyProvider
from gateway.signing.keys import PrivateKeySigner, generate_private_key_pem
from gateway.store.connections import GATEWAY, open_pool
from gateway.store.embedded.places import temporary_directory
from gateway.store.embedded.server import EmbeddedPostgres
from gateway.store.log.audit_log import PostgresAuditStore
from gateway.store.log.pending import PendingEntry
from gateway.store.records.lookup import LookupKey, PostgresLookupStore
from tests.bench.clients.processor_time import time_s
from tests.bench.one_query import OneQuery, parts_of, release
from tests.bench.world import PARTNER, World, make_world
from tests.support.gateway.stack import ORIGIN, REFERENCE, resident

_CALLS, _REPETITIONS = 40, 60
_BATCHES, _ITEMS = 15, 2000
"""Of a shared statement at least so many, with so many in all."""
_LIMIT_MS = 10_000
_SIGNED_BYTES = 300
"""About as long as a query's payload."""


def quickest_us(work: Callable[[], object]) -> float:
    """Microseconds a call, in the quickest of several repetitions."""
    best = float("inf")
    for _ in range(_REPETITIONS):
        started = time.perf_counter()
        for _ in range(_CALLS):
            work()
        best = min(best, time.perf_counter() - started)
    return 1e6 * best / _CALLS


async def _quickest_shared_us(
    work: Callable[[list[Any]], Awaitable[object]], batches: list[list[Any]], backend: int
) -> tuple[float, float]:
    """Microseconds of processor time an item, each in the quickest batch.

    Args:
        work: of a batch.
        batches: all of one size.
        backend: the process of Postgres that works for this one.

    Returns:
        This process's, and Postgres's: 0 where that cannot be read.
    """
    ours, theirs, batch = float("inf"), float("inf"), len(batches[0])
    for items in batches:
        before, started = time_s(backend), time.process_time()
        await work(items)
        ours = min(ours, time.process_time() - started)
        theirs = min(theirs, time_s(backend) - before)
    return 1e6 * ours / batch, 1e6 * theirs / batch


async def _without_database(query: OneQuery) -> dict[str, float]:
    times = {name: quickest_us(work) for name, work in (await parts_of(query)).items()}
    return times | {"11, 12: evidence, response": quickest_us(await release(query))}


def _lookup_keys(world: World, count: int) -> list[LookupKey]:
    keys = DirectoryKeyProvider(world.path / "keys")
    _, pseudonym_key = keys.pseudonym_key()
    consent = consent_commitment(keys.commitment_key(), PARTNER, REFERENCE)
    people = [Identifier(IdentifierScheme.CN_RESIDENT_ID, resident(n + 1)) for n in range(count)]
    return [LookupKey(subject_id(pseudonym_key, person), PARTNER, consent) for person in people]


async def _shared(query: OneQuery, world: World, batch: int) -> dict[str, tuple[float, float]]:
    """The two shared statements, for so many queries at once: this process and Postgres."""
    randomness = SystemRandomness()
    pool = open_pool(
        world.database_url,
        role=GATEWAY,
        min_size=1,
        max_size=1,
        statement_timeout_ms=_LIMIT_MS,
        lock_timeout_ms=_LIMIT_MS,
        application_name="bench-steps",
    )
    async with pool:
        lookup = PostgresLookupStore(pool)
        signer = LogSigner(ORIGIN, query.keys.log_signer())
        log = PostgresAuditStore(pool, signer, SystemClock(), limit_s=60.0)
        keys, pending = _lookup_keys(world, batch), await query.pending()
        count = max(_BATCHES, _ITEMS // batch)
        entries = [
            replace(pending.entry, request_id=randomness.token(16)) for _ in range(batch * count)
        ]
        news = [PendingEntry(e, pending.evidence, pending.as_replay) for e in entries]
        batches = [news[i : i + batch] for i in range(0, len(news), batch)]
        async with pool.connection() as connection:
            backend = connection.info.backend_pid
        return {
            f"8 summary, {batch} in one statement": await _quickest_shared_us(
                lookup.lookup, [keys] * count, backend
            ),
            f"11 group commit of {batch}": await _quickest_shared_us(log.append, batches, backend),
        }


async def _measure(
    algorithm: str, batch: int, world: World, directory: Path
) -> tuple[dict[str, float], dict[str, float]]:
    """The steps of this process, and those of them that Postgres has a part in."""
    query = OneQuery(directory, algorithm)
    shared = await _shared(query, world, batch)
    ours = await _without_database(query) | {name: here for name, (here, _) in shared.items()}
    return ours, {f"{name}: Postgres": there for name, (_, there) in shared.items()}


def _signatures(algorithm: str) -> dict[str, float]:
    """What one signature costs, in the steps above and in verifying a log."""
    message = b"m" * _SIGNED_BYTES
    bank = PrivateKeySigner(generate_private_key_pem(algorithm))
    verifier, signature = load_verifier(algorithm, bank.public_key), bank.sign(message)
    key = Ed25519PrivateKey.generate()
    by_openssl, public = key.sign(message), key.public_key()
    ours = PrivateKeySigner(generate_private_key_pem("ed25519"))
    log = LogSigner(ORIGIN, ours)
    note, of_log = log.sign(_SIGNED_BYTES, bytes(32)), LogVerifier.parse(log.vkey)
    return {
        f"in 3: verify {algorithm}": quickest_us(lambda: verifier.verify(signature, message)),
        "in 10: sign ed25519": quickest_us(lambda: ours.sign(message)),
        "ed25519 by OpenSSL: verify": quickest_us(lambda: public.verify(by_openssl, message)),
        "ed25519 by OpenSSL: sign": quickest_us(lambda: key.sign(message)),
        "a checkpoint: verify": quickest_us(lambda: of_log.verify(note)),
    }


def main() -> None:
    """Prints the tables."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.steps", description=__doc__)
    parser.add_argument("--algorithm", default="ed25519", help="of the bank's key")
    parser.add_argument("--batch", type=int, default=64, help="queries that share a statement")
    given = parser.parse_args()
    with (
        temporary_directory() as postgres,
        EmbeddedPostgres(postgres) as url,
        tempfile.TemporaryDirectory(prefix="bench-world-") as one,
        tempfile.TemporaryDirectory(prefix="bench-steps-") as other,
    ):
        world = make_world(url, Path(one), algorithm=given.algorithm, subjects=given.batch)
        times, of_postgres = uvloop.run(_measure(given.algorithm, given.batch, world, Path(other)))
    whole = sum(times.values())
    for name, microseconds in times.items():
        sys.stdout.write(f"{name:44s}{microseconds:8.1f} us {100 * microseconds / whole:5.1f} %\n")
    sys.stdout.write(f"{'sum':44s}{whole:8.1f} us\n\n")
    for name, microseconds in (of_postgres | _signatures(given.algorithm)).items():
        sys.stdout.write(f"{name:44s}{microseconds:8.1f} us\n")


if __name__ == "__main__":
    main()
