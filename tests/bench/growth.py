# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a query costs as people, entries and partners grow; see docs/performance.md.

python -m tests.bench.growth [--people N,N] [--entries N,N] [--partners N,N] [--rounds N]

A world for each size, all on one Postgres, made in bulk: people by COPY of their pseudonyms
and one INSERT from a few hundred summaries that the real code built (with a consent; a query
reads nothing else of a person); entries by the numbering and the tree of a
real log, with evidence; partners with two keys and two certificates each. Everybody is
asked about with the same chance. Rounds measure every size in turn, one server at a time:
processor time of the server and of Postgres per answer, and latency. Prints a table and
writes build/bench/growth.json.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from statistics import median
from typing import Any

import psycopg

from gateway.domain.access.query import Identifier
from gateway.domain.people.schemes import IdentifierScheme
from gateway.domain.people.subject import subject_id
from gateway.domain.reports.versions import all_columns
from gateway.log.checkpoint import LogSigner
from gateway.runtime.system import SystemRandomness
from gateway.services.log.evidence import EvidenceSealer
from gateway.signing.key_directory import DirectoryKeyProvider
from gateway.signing.providers.stored import StoredKeys
from gateway.store.embedded.places import temporary_directory
from gateway.store.embedded.server import EmbeddedPostgres
from gateway.store.records.summary_rows import PACKED
from gateway.wire.entries import decode_entry
from tests.bench.clients.job import Job, Result
from tests.bench.rounds.generator import load_generator, work
from tests.bench.servers.contenders import CONTENDERS, running
from tests.bench.verify_bench import make_log
from tests.bench.world import PARTNER, World, make_world
from tests.support.databases import new_database
from tests.support.gateway.many_partners import add_crowd
from tests.support.gateway.stack import EVERYTHING, resident

TEMPLATES = 500
"""People whose summaries the real code builds; the others' are like theirs."""
PEOPLE, ENTRIES, PARTNERS = "people", "entries", "partners"
SMALLEST = {PEOPLE: 10_000, ENTRIES: 1_000, PARTNERS: 10}
_SEALED_BYTES = 1_200
_FIGURES = ("server_us", "postgres_us", "p50_ms", "p99_ms")


_PEOPLE = (
    """CREATE TEMP TABLE template AS
       SELECT crowd.number, {columns} FROM credit.summary JOIN crowd USING (subject_id)""",
    """INSERT INTO credit.summary (bucket, subject_id, {columns})
       SELECT credit.bucket_of(crowd.subject_id), crowd.subject_id, {columns}
       FROM crowd JOIN template ON template.number = crowd.number % {templates} + 1
       WHERE crowd.number > {templates}""",
    """INSERT INTO credit.consent (bucket, subject_id, partner_id, consent_commitment,
                                   purposes, valid_from, valid_until)
       SELECT credit.bucket_of(crowd.subject_id), crowd.subject_id, given.*
       FROM crowd, (SELECT DISTINCT partner_id, consent_commitment, purposes, valid_from,
                                    valid_until
                    FROM credit.consent WHERE partner_id = '{partner}') AS given
       WHERE crowd.number > {templates}""",
)


@dataclass(frozen=True, slots=True)
class Size:
    """How large a world is; `axis` is what differs from the smallest."""

    axis: str
    people: int = SMALLEST[PEOPLE]
    entries: int = SMALLEST[ENTRIES]
    partners: int = SMALLEST[PARTNERS]

    @property
    def value(self) -> int:
        """Of the axis."""
        return {
            PEOPLE: self.people,
            ENTRIES: self.entries,
            PARTNERS: self.partners,
        }[self.axis]


def _numbers(text: str) -> list[int]:
    return sorted({int(part.replace("_", "")) for part in text.split(",") if part})


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.growth")
    parser.add_argument("--people", type=_numbers, default=[10_000, 100_000])
    parser.add_argument("--entries", type=_numbers, default=[1_000, 100_000])
    parser.add_argument("--partners", type=_numbers, default=[10, 10_000])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=3.0, help="measured, a size and round")
    parser.add_argument("--concurrency", type=int, default=64, help="calls in flight")
    parser.add_argument("--out", type=Path, default=Path("build/bench"))
    return parser.parse_args()


def sizes_of(given: argparse.Namespace) -> list[Size]:
    """The worlds that are made, the smallest of each axis first."""
    return [
        *(Size(PEOPLE, people=number) for number in given.people),
        *(Size(ENTRIES, entries=number) for number in given.entries),
        *(Size(PARTNERS, partners=number) for number in given.partners),
    ]


def make(url: str, directory: Path, size: Size) -> World:
    """A world of that size."""
    world = make_world(url, directory, algorithm="ed25519", subjects=TEMPLATES)
    keys = DirectoryKeyProvider(directory / "keys")
    _add_people(url, keys, size.people)
    signer = LogSigner(world.origin, keys.log_signer())
    make_log(url, signer, size.entries)
    _add_evidence(url, keys)
    with psycopg.connect(url, autocommit=True) as connection:
        add_crowd(connection, size.partners, EVERYTHING)
        connection.execute("VACUUM ANALYZE")
    world = replace(world, subjects=size.people)
    (directory / "world.json").write_text(json.dumps(asdict(world)), encoding="utf-8")
    return world


def _add_people(url: str, keys: StoredKeys, count: int) -> None:
    """Residents up to `count`, each like one of the first, with consents."""
    _, key = keys.pseudonym_key()

    def pseudonyms() -> Iterator[tuple[int, bytes]]:
        for number in range(1, count + 1):
            person = Identifier(IdentifierScheme.CN_RESIDENT_ID, resident(number))
            yield number, subject_id(key, person)

    columns = ", ".join([*(column.name for column in all_columns()), PACKED])
    given = {"columns": columns, "templates": TEMPLATES, "partner": PARTNER}
    with psycopg.connect(url) as connection, connection.cursor() as cursor:
        cursor.execute("CREATE TEMP TABLE crowd (number bigint, subject_id bytea)")
        with cursor.copy("COPY crowd FROM STDIN") as copy:
            for row in pseudonyms():
                copy.write_row(row)
        for statement in _PEOPLE:
            cursor.execute(statement.format(**given).encode())


def _add_evidence(url: str, keys: StoredKeys) -> None:
    """Of each entry, as much as it usually is; only the newest can be opened."""
    kek_id, kek = keys.evidence_key()
    sealer = EvidenceSealer(kek_id, kek, SystemRandomness())
    with psycopg.connect(url) as connection:
        connection.execute(
            "INSERT INTO audit.evidence (leaf_index, entry_time, kek_id, wrapped_key, sealed)"
            " SELECT leaf_index, entry_time, %s, %s, %s FROM audit.entry",
            [kek_id, bytes(60), bytes(_SEALED_BYTES)],
        )
        newest = connection.execute(
            "SELECT leaf_index, entry FROM audit.entry ORDER BY leaf_index DESC LIMIT 1"
        ).fetchone()
        assert newest is not None
        sealed = sealer.seal(b"evidence", decode_entry(newest[1]).request_digest)
        connection.execute(
            "UPDATE audit.evidence SET wrapped_key = %s, sealed = %s WHERE leaf_index = %s",
            [sealed.wrapped_key, sealed.sealed, newest[0]],
        )


def measure_rounds(
    worlds: Sequence[World], postgres_pid: int, given: argparse.Namespace, tell: Callable[[], None]
) -> list[list[Result]]:
    """For each world one result a round; each round begins with another world."""
    gateway = CONTENDERS["gateway"]
    results: list[list[Result]] = [[] for _ in worlds]
    for number in range(given.rounds):
        for position in range(len(worlds)):
            turn = (position + number) % len(worlds)
            world = worlds[turn]
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
                results[turn].append(work(load, job))
            tell()
    return results


def summarise(sizes: Sequence[Size], results: Sequence[Sequence[Result]]) -> list[dict[str, Any]]:
    """A row a size: medians, and processor time and p99 against the axis's smallest."""
    rows: list[dict[str, Any]] = []
    for size, measured in zip(sizes, results, strict=True):
        figures = {name: median(getattr(one, name) for one in measured) for name in _FIGURES}
        processor_us = median(one.server_us + one.postgres_us for one in measured)
        row = {
            "axis": size.axis,
            "size": size.value,
            **figures,
            "processor_us": processor_us,
            "faultless": not any(one.errors or one.wrong for one in measured),
        }
        first = next((known for known in rows if known["axis"] == size.axis), row)
        row["processor_ratio"] = processor_us / first["processor_us"] if processor_us else 0.0
        row["p99_ratio"] = row["p99_ms"] / first["p99_ms"]
        rows.append(row)
    return rows


def ratios(rows: Sequence[dict[str, Any]]) -> dict[str, float]:
    """What tests/bench/figures/lines.py compares with its bounds: the worst of each axis."""
    found: dict[str, float] = {}
    for row in rows:
        for figure, name in (("processor_ratio", "ratio"), ("p99_ratio", "p99_ratio")):
            key = f"{row['axis']}_{name}"
            found[key] = max(found.get(key, 0.0), row[figure])
    return found


def as_text(rows: Sequence[dict[str, Any]]) -> str:
    """A table for people."""
    heads = ("server us", "postgres us", "ratio", "p50 ms", "p99 ms", "ratio")
    lines = [" " * 20 + "".join(f"{head:>13s}" for head in heads)]
    names = ("server_us", "postgres_us", "processor_ratio", "p50_ms", "p99_ms", "p99_ratio")
    for row in rows:
        figures = "".join(f"{row[name]:13.2f}" for name in names)
        lines.append(f"{row['axis']:9s} {row['size']:10,d}{figures}")
    return "\n".join(lines) + "\n"


def main() -> int:
    """Makes the worlds, measures, prints; 0 when no call failed and every answer was right."""
    given = _arguments()
    sizes = sizes_of(given)
    with ExitStack() as stack:
        server = EmbeddedPostgres(stack.enter_context(temporary_directory()))
        url = stack.enter_context(server)
        worlds = []
        for size in sizes:
            begun = time.monotonic()
            database = stack.enter_context(new_database(url))
            place = stack.enter_context(tempfile.TemporaryDirectory(prefix="bench-world-"))
            worlds.append(make(database, Path(place), size))
            _say(f"made: {size.value:,} {size.axis} in {time.monotonic() - begun:.0f} s\n")
        results = measure_rounds(worlds, server.process_id or 0, given, lambda: _say("."))
    rows = summarise(sizes, results)
    given.out.mkdir(parents=True, exist_ok=True)
    document = {**ratios(rows), "rounds": given.rounds, "sizes": rows}
    (given.out / "growth.json").write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")
    _say("\n" + as_text(rows))
    return 0 if all(row["faultless"] for row in rows) else 1


def _say(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(main())
