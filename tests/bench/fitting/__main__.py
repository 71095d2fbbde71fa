# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How long `db check` takes on large stores, and what a gateway looks at when it starts.

    python -m tests.bench.fitting [--facts N] [--rounds N]

Records and log in a database each, with so many changes in both: their numbers only, which is
all that is compared. Prints medians of `db check`, and of a start's own look.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from statistics import median

import psycopg

from gateway.log.checkpoint import LogSigner, LogVerifier
from gateway.services.fitting.starting import check_start
from gateway.services.fitting.stores import Stores, check_stores
from gateway.signing.keys import PrivateKeySigner, generate_private_key_pem
from gateway.store.admin.migrations import migrate, migrate_audit
from gateway.store.embedded.places import temporary_directory
from gateway.store.embedded.server import EmbeddedPostgres
from tests.bench.verify_bench import GROUP, make_log
from tests.support.databases import new_database

_ORIGIN = "bench.example"
_RECORDS = """
    INSERT INTO credit.fact (fact_id, leaf_index, kind, scope, body, body_digest, actor, cause,
                             record_time, transaction_id)
    SELECT md5(n::text)::uuid, n - 1, 'key', 'partner:bank', '{}', sha256(''), 'operator:bench',
           '', now(), pg_current_xact_id()
    FROM generate_series(1, %(facts)s) AS n"""
_LOG = """
    INSERT INTO audit.fact_logged (fact_id, leaf_index)
    SELECT md5(n::text)::uuid, n - 1 FROM generate_series(1, %(facts)s) AS n"""


def main() -> int:
    """Makes the stores, compares them so many times, prints medians."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.fitting")
    parser.add_argument("--facts", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=3)
    given = parser.parse_args()
    key = PrivateKeySigner(generate_private_key_pem("ed25519"))
    signer = LogSigner(_ORIGIN, key)
    with ExitStack() as kept:
        directory = kept.enter_context(temporary_directory())
        server = kept.enter_context(EmbeddedPostgres(Path(directory) / "pg", durable=False))
        records = kept.enter_context(new_database(server))
        log = kept.enter_context(new_database(server))
        _fill(records, log, signer, given.facts)
        stores = Stores(records, log, key, _ORIGIN)

        def whole() -> None:
            found = asyncio.run(check_stores(stores))
            assert (found.findings, found.common) == ([], given.facts), found

        def start() -> None:
            verifier = LogVerifier.parse(signer.vkey)
            check_start(records, log, verifier, accept_older_records=False)

        for name, work in {"db check": whole, "at a start": start}.items():
            rounds = [_timed(work) for _ in range(given.rounds)]
            seconds, of_processor = (median(each) for each in zip(*rounds, strict=True))
            said = f"{seconds:.3f} s, {of_processor:.3f} s of it on a processor"
            sys.stdout.write(f"{name}: {said}, with {given.facts:,} changes\n")
    return 0


def _fill(records: str, log: str, signer: LogSigner, facts: int) -> None:
    """So many changes in both, and a log that goes on a little behind the last of them."""
    migrate(records)
    migrate_audit(log)
    make_log(log, signer, GROUP)
    for url, empty, fill in (
        (records, "TRUNCATE credit.fact CASCADE", _RECORDS),
        (log, "TRUNCATE audit.fact_logged", _LOG),
    ):
        with psycopg.connect(url) as owner:
            owner.execute("SET session_replication_role = replica")
            owner.execute(empty.encode())
            owner.execute(fill.encode(), {"facts": facts})
            owner.commit()
            owner.autocommit = True
            owner.execute("VACUUM ANALYZE")


def _timed(work: Callable[[], None]) -> tuple[float, float]:
    """Seconds by the clock, and of this process's own processor time."""
    begun, used = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - begun, time.process_time() - used


if __name__ == "__main__":
    sys.exit(main())
