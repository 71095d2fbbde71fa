# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a query leaves behind, in the log's database and in files; see docs/tiles.md.

python -m tests.bench.sizes.bytes_per_query [--seconds N] [--concurrency N]

A gateway answers a load; then the sizes of the log's tables with their indexes are divided by the
entries, and so is what was written ahead. After that the log is made four hundred days older, its
evidence moves to files, its entries are written as tiles and move there, and the same is measured
again. Prints a table and writes build/bench/bytes.json.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import psycopg

from gateway.audit.source import LogSource
from gateway.domain.access.retention import parse_period
from gateway.log.checkpoint import LogSigner, LogVerifier
from gateway.log.tiles.layout import TILE_WIDTH
from gateway.runtime.kept_files import opened_files
from gateway.runtime.system import SystemClock
from gateway.services.admin.moving import drop_month, months_to_move, write_month
from gateway.services.admin.moving_entries import TilesLooked, find_entries
from gateway.services.audit.log_source import DatabaseSource
from gateway.services.audit.tiles import write_tiles
from gateway.signing.key_directory import DirectoryKeyProvider
from gateway.store.connections import OPERATOR, connect
from gateway.store.embedded.places import temporary_directory
from gateway.store.embedded.server import EmbeddedPostgres
from gateway.store.evidence.moving import MovingStore
from gateway.store.log.moved.moving import EntryMovingStore
from gateway.store.log.reading import AuditReader, connect_auditor
from tests.bench.clients.job import Job
from tests.bench.rounds.generator import load_generator, work
from tests.bench.servers.contenders import CONTENDERS, running
from tests.bench.world import make_world
from tests.support.databases import new_database
from tests.support.log.audit_cli import admitting
from tests.support.tiles.months import into_months, into_partitions

_PEOPLE = 500
_TABLES = """
SELECT coalesce(pg_partition_root(c.oid), c.oid)::regclass::text,
       sum(pg_total_relation_size(c.oid))::bigint
FROM pg_class AS c
WHERE c.relnamespace = 'audit'::regnamespace AND c.relkind = 'r'
GROUP BY 1
"""
_OLDER = "UPDATE audit.{} SET entry_time = entry_time - interval '400 days'"


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.sizes.bytes_per_query")
    parser.add_argument("--seconds", type=float, default=20.0, help="of load")
    parser.add_argument("--concurrency", type=int, default=64, help="calls in flight")
    parser.add_argument("--out", type=Path, default=Path("build/bench"))
    return parser.parse_args()


def _number(owner: psycopg.Connection[Any], query: str) -> int:
    row = owner.execute(query.encode()).fetchone()
    assert row is not None
    return int(row[0])


def _sizes(owner: psycopg.Connection[Any]) -> dict[str, int]:
    """Of each table of the log, with its indexes, in bytes."""
    return {name: int(size) for name, size in owner.execute(_TABLES.encode()).fetchall()}


def measured(url: str, directory: Path, given: argparse.Namespace, postgres_pid: int) -> Any:
    """Bytes per entry, by where they are."""
    world = make_world(url, directory, algorithm="ed25519", subjects=_PEOPLE)
    gateway = CONTENDERS["gateway"]
    with psycopg.connect(url, autocommit=True) as owner:
        before = _sizes(owner)
        begun = _number(owner, "SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')")
        first = _number(owner, "SELECT tree_size FROM audit.log_head")
        with running(gateway, world) as server, load_generator(world) as load:
            job = Job(
                kind=gateway.kind,
                ports=server.ports,
                seconds=given.seconds,
                concurrency=given.concurrency,
                connections=8,
                server_pids=server.pids,
                postgres_pid=postgres_pid,
            )
            result = work(load, job)
        assert not result.errors, result.errors
        entries = _number(owner, "SELECT tree_size FROM audit.log_head") - first
        ahead = _number(owner, "SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')") - begun
        after = _sizes(owner)
        for table in ("entry", "evidence"):
            owner.execute(_OLDER.format(table).encode())
        into_months(url)
        origin = LogSigner(world.origin, DirectoryKeyProvider(directory / "keys").log_signer())
        with admitting(url, origin):
            files = _move(url, directory / "evidence")
        moved = _number(
            owner,
            "SELECT sum(pg_total_relation_size(tableoid)) FROM"
            " (SELECT DISTINCT tableoid FROM audit.evidence WHERE bundle IS NOT NULL) AS months",
        )
        log = LogVerifier.parse(origin.vkey)
        tiles = write_all_tiles(url, directory / "tiles", log)
        left = _entries_moved(url, directory / "tiles", log, owner)
    tables = {
        name.removeprefix("audit."): (size - before.get(name, 0)) / entries
        for name, size in after.items()
        if size > before.get(name, 0)
    }
    return {
        "entries": entries,
        "database": sum(tables.values()),
        "written_ahead": ahead / entries,
        "tables": dict(sorted(tables.items(), key=lambda each: -each[1])),
        "evidence_after_move": moved / entries,
        "database_after_move": sum(tables.values()) - tables["evidence"] + moved / entries,
        "entry_after_move": left,
        "evidence_files": files / entries,
        "tiles": tiles / entries,
    }


def _move(url: str, directory: Path) -> int:
    """Moves all evidence; gives the bytes of its files."""
    with connect(url, role=OPERATOR) as connection, opened_files(directory) as files:
        store = MovingStore(connection)
        months = months_to_move(store, parse_period("31d"), SystemClock().now())
        for month, record in store.begun(months, "benchmark").items():
            drop_month(store, write_month(store, files, month, record), record)
        return files.size


def write_all_tiles(url: str, directory: Path, log: LogVerifier) -> int:
    """Writes the whole log to tiles; gives the bytes of all files."""
    with connect_auditor(url) as connection:
        source: LogSource = DatabaseSource(AuditReader(connection), "tiles", {"low": 0})
        return write_tiles(directory, source, log).size


def _entries_moved(
    url: str, directory: Path, log: LogVerifier, owner: psycopg.Connection[Any]
) -> float | None:
    """Moves all entries but the last few; gives what is left of each in the database, in bytes.

    None where there are fewer than a file holds, so that none can move.
    """
    edge = _number(owner, "SELECT tree_size FROM audit.log_head") // TILE_WIDTH * TILE_WIDTH
    if not edge:
        return None
    into_partitions(url, edge)
    with connect(url, role=OPERATOR) as connection, opened_files(directory) as files:
        store = EntryMovingStore(connection)
        tiles = TilesLooked(files, log)
        for part in store.partitions(SystemClock().now()):
            found = find_entries(tiles, part, store.entries(part))
            begun = store.begin(*part, 1, "benchmark")
            store.move(begun, part, found.entries, found.digest)
    return _number(owner, "SELECT pg_total_relation_size('audit.entry_0')") / edge


def as_text(found: dict[str, Any]) -> str:
    """A table for people."""
    lines = [f"{found['entries']:,} entries; bytes per entry:"]
    for name, value in found.items():
        if name == "tables":
            lines += [f"    {table:20s}{size:10,.0f}" for table, size in value.items() if size >= 1]
        elif name != "entries" and value is not None:
            lines.append(f"  {name:22s}{value:10,.0f}")
    return "\n".join(lines) + "\n"


def main() -> int:
    """Measures and prints."""
    given = _arguments()
    with ExitStack() as stack:
        server = EmbeddedPostgres(stack.enter_context(temporary_directory()))
        url = stack.enter_context(server)
        database = stack.enter_context(new_database(url))
        place = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="bench-bytes-")))
        found = measured(database, place, given, server.process_id or 0)
    given.out.mkdir(parents=True, exist_ok=True)
    text = json.dumps(found, indent=1) + "\n"
    (given.out / "bytes.json").write_text(text, encoding="utf-8")
    sys.stdout.write(as_text(found))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
