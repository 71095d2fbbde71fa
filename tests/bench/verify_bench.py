# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How fast, and in how much memory, a large log is verified; see docs/performance.md.

python -m tests.bench.verify_bench [--entries N] [--workers N] [--rounds N] [--out DIR]

In one run, on one log, in rounds: a bare loop that reads the entries' rows and only hashes
each leaf, and the whole verification, as `credit-audit verify`. A ratio is the median of the
rounds' own ratios. Once each, beside that: the loop in another size of calls; one that reads
nothing but the leaves; one that hashes them on to the tree's root; one that hashes leaves it
holds already; and a verification whose memory is looked at ten times a second, which takes
some of its time. The log is made here: answers of eight
partners in group commits of 64, with every table the gateway writes but evidence,
which the bare loops do not read, either. And how long the first page of a search by
subject and by partner takes.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from statistics import median

import psycopg

from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.access.envelope import QUERY_METHOD
from gateway.domain.codes import Outcome, Purpose
from gateway.log.checkpoint import LogSigner
from gateway.log.merkle import Frontier, leaf_hash
from gateway.signing.keys import PrivateKeySigner, generate_private_key_pem
from gateway.store.admin.migrations import migrate_audit
from gateway.store.embedded.places import temporary_directory
from gateway.store.embedded.server import EmbeddedPostgres
from gateway.store.log.reading import ROWS_AT_ONCE, WHOLE_LOG, AuditReader, connect_auditor
from gateway.wire.entries import encode_entry

GROUP = 64
PARTNERS = 8
SUBJECTS = 50_000
ORIGIN = "bench.example"
SMALL_CALL = 2048
"""Rows of a call that Postgres keeps in memory, as the verification's own calls."""
PAGE = 50
"""Rows of a search's first page."""
DAYS = 30
"""Over which the log was written; request ids are kept for the last few."""
_LEAF_BYTES = 420


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.verify_bench")
    parser.add_argument("--entries", type=int, default=1_000_000)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=5, help="of the loop and the verification")
    parser.add_argument("--out", type=Path, default=Path("build/bench"))
    return parser.parse_args()


def subject(index: int) -> bytes:
    """The commitment to an entry's subject."""
    return sha256(b"s" + (index % SUBJECTS).to_bytes(8)).digest()


def _entry(index: int, time: datetime) -> AuditEntry:
    """An answer, with every field of its usual size."""
    seed = sha256(index.to_bytes(8)).digest()
    return AuditEntry(
        entry_time=time,
        partner=f"bank-{index % PARTNERS}",
        method=QUERY_METHOD,
        outcome=Outcome.ANSWERED,
        request_digest=seed,
        trace_id=seed[16:],
        keyids=(sha256(bytes([index % PARTNERS])).hexdigest(),),
        purpose=Purpose.LOAN_APPROVAL,
        consent_commitment=seed,
        request_id=seed[:16],
        response_digest=seed,
        subject_commitment=subject(index),
        data_version=7,
        as_of=time.date(),
        adapter_hash=seed,
        policy_hash=seed,
        report_version=1,
        pseudonym_key_version=1,
    )


def make_log(url: str, signer: LogSigner, count: int, until: datetime | None = None) -> None:
    """Fills an empty log, as group commits would have until a moment; None: now."""
    now = until or datetime.now(UTC)
    start, step = now - timedelta(days=DAYS), timedelta(days=DAYS) / count
    kept_from = now.date() - timedelta(days=3)
    tree, chains = Frontier(), dict[str, tuple[int, bytes]]()
    nodes: list[tuple[int, int, bytes]] = []
    checkpoints: list[tuple[int, bytes, str, datetime]] = []
    stored_claims: list[tuple[object, str, bytes, int]] = []

    def rows() -> Iterator[tuple[object, ...]]:
        for index in range(count):
            entry = _entry(index, start + index * step)
            counter, before = chains.get(entry.partner, (0, b""))
            entry.partner_counter, entry.previous_leaf_hash = counter + 1, before
            entry.group_first_index = index - index % GROUP
            leaf = encode_entry(entry)
            hashed = sha256(b"\0" + leaf).digest()
            chains[entry.partner] = (counter + 1, hashed)
            nodes.extend(tree.add(hashed))
            if entry.entry_time.date() >= kept_from:
                claimed_on = entry.entry_time.date()
                stored_claims.append((claimed_on, entry.partner, entry.request_id, index))
            if tree.size % GROUP == 0 or tree.size == count:
                root = tree.root
                note = signer.sign(tree.size, root)
                checkpoints.append((tree.size, root, note, entry.entry_time))
            yield (
                index,
                leaf,
                hashed,
                entry.entry_time,
                entry.partner,
                counter + 1,
                1,
                "",
                2,
                entry.subject_commitment,
                entry.trace_id,
            )

    with psycopg.connect(url) as connection, connection.cursor() as cursor:

        def copy(table: str, given: Iterator[tuple[object, ...]]) -> None:
            with cursor.copy(f"COPY audit.{table} FROM STDIN".encode()) as into:
                for row in given:
                    into.write_row(row)

        copy("entry", rows())
        copy("tree_node", iter(nodes))
        copy("checkpoint", iter(checkpoints))
        copy("nonce", iter(stored_claims))
        copy("partner_chain", ((name, *chain) for name, chain in chains.items()))
        cursor.execute(
            "UPDATE audit.log_head SET origin = %s, tree_size = %s, peaks = %s, checkpoint = %s",
            [signer.origin, count, b"".join(tree.peaks), checkpoints[-1][2]],
        )
        connection.commit()
        connection.autocommit = True
        cursor.execute("VACUUM ANALYZE audit.entry")
        cursor.execute("CHECKPOINT")


def read_and_hash(
    url: str, count: int, take: Callable[[bytes], object], at_once: int = ROWS_AT_ONCE
) -> float:
    """Seconds of a bare loop: reads leaves, hashes them, does nothing else with them.

    It asks for as many rows at once as a call gives, unless told otherwise.
    """
    with connect_auditor(url) as connection:
        reader = AuditReader(connection)
        access = reader.open("verify", {}, row_limit=WHOLE_LOG)
        begun = time.perf_counter()
        for low in range(0, count, at_once):
            rows = reader.call(
                "audit_reading.entries", access, _second, low=low, high=low + at_once
            )
            for leaf in rows:
                take(leaf)
        return time.perf_counter() - begun


def read_leaves_and_hash(url: str, count: int) -> float:
    """Seconds of the leanest loop: asks for no other column, makes no rows."""
    with connect_auditor(url) as connection:
        reader = AuditReader(connection)
        access = reader.open("verify", {}, row_limit=WHOLE_LOG)
        begun = time.perf_counter()
        # Not `entry_columns`, which looks whether entries were moved to files.
        for rows in reader._columns("read_entries", access, "entry", 0, count):
            for (leaf,) in rows:
                leaf_hash(leaf)
        return time.perf_counter() - begun


def _second(_: int, leaf: bytes, *_others: object) -> bytes:
    return leaf


def search_ms(url: str, filter: Mapping[str, str]) -> float:  # noqa: A002 - the log's word
    """Milliseconds of a search's first page, from the call to its rows; median of 20."""
    with connect_auditor(url) as connection:
        reader = AuditReader(connection)
        access = reader.open("search", filter, row_limit=ROWS_AT_ONCE)
        times = []
        for _ in range(20):
            begun = time.perf_counter()
            rows = reader.search(access, None, PAGE)
            times.append(time.perf_counter() - begun)
            if not rows:
                raise AssertionError("the search must find something")
    return median(times) * 1_000


def only_hash(count: int) -> float:
    """Seconds of the loop that has nothing to read: leaves of the same size."""
    leaf = bytes(_LEAF_BYTES)
    begun = time.perf_counter()
    for _ in range(count):
        leaf_hash(leaf)
    return time.perf_counter() - begun


@dataclass(frozen=True)
class Run:
    """One run of `credit-audit verify`; of its memory nothing is known unless it was looked at."""

    seconds: float
    peak_mb: float
    document: dict[str, object]


def verify(url: str, vkey: str, workers: int, *, memory: bool = False) -> Run:
    """The whole verification, as an auditor runs it; if wanted, memory of all its processes."""
    command = [
        sys.executable,
        "-m",
        "gateway.cli.audit.app",
        "verify",
        "--json",
        "--database-url",
        url,
        "--log-key",
        vkey,
        "--workers",
        str(workers),
    ]
    begun = time.perf_counter()
    with tempfile.TemporaryFile() as out:
        process = subprocess.Popen(command, stdout=out)  # noqa: S603 - our own program
        peak = 0
        while memory and process.poll() is None:
            peak = max(peak, _memory_kb(process.pid))
            time.sleep(0.1)
        process.wait()
        seconds = time.perf_counter() - begun
        out.seek(0)
        document = json.loads(out.read())
    return Run(seconds, peak / 1024, document)


def _memory_kb(pid: int) -> int:
    """What a process and its children have in memory; shared pages in proportion."""
    total = 0
    pids = [pid]
    while pids:
        one = Path(f"/proc/{pids.pop()}")
        try:
            pids += map(int, (one / "task" / one.name / "children").read_text().split())
            rollup = (one / "smaps_rollup").read_text()
        except OSError:
            continue  # it has just ended
        total += next(int(line.split()[1]) for line in rollup.splitlines() if line[:4] == "Pss:")
    return total


def main() -> int:
    """Makes the log, measures, prints and writes JSON; 0 when all is as it must be."""
    given = _arguments()
    signer = LogSigner(ORIGIN, PrivateKeySigner(generate_private_key_pem("ed25519")))
    with temporary_directory() as directory, EmbeddedPostgres(directory, durable=False) as url:
        migrate_audit(url)
        begun = time.perf_counter()
        make_log(url, signer, given.entries)
        made = time.perf_counter() - begun
        count = given.entries
        tree = Frontier()
        root_s = read_and_hash(url, count, lambda leaf: tree.add(leaf_hash(leaf)))
        runs, reads = [], []
        for _ in range(given.rounds):
            reads.append(read_and_hash(url, count, leaf_hash))
            runs.append(verify(url, signer.vkey, given.workers))
        watched = verify(url, signer.vkey, given.workers, memory=True)
        small_s = read_and_hash(url, count, leaf_hash, SMALL_CALL)
        leaves_s = read_leaves_and_hash(url, count)
        hash_s = only_hash(count)
        subject_ms = search_ms(
            url, {"subject_commitment": subject(min(SUBJECTS, count) // 2).hex()}
        )
        partner_ms = search_ms(url, {"partner": f"bank-{PARTNERS // 2}"})
        verified = all(
            run.document["verified"] and run.document["root_hash"] == tree.root.hex()
            for run in (*runs, watched)
        )
    read_s, verify_s = median(reads), median(run.seconds for run in runs)
    ratios = [read / run.seconds for read, run in zip(reads, runs, strict=True)]
    result = {
        "entries": given.entries,
        "workers": given.workers,
        "log_made_s": made,
        "read_and_hash_s": read_s,
        "read_and_hash_small_calls_s": small_s,
        "read_leaves_and_hash_s": leaves_s,
        "read_and_hash_to_root_s": root_s,
        "only_hash_s": hash_s,
        "verify_s": verify_s,
        "rate_per_s": given.entries / verify_s,
        "ratio_to_read_and_hash": median(ratios),
        "ratio_to_read_and_hash_range": [min(ratios), max(ratios)],
        "rounds": given.rounds,
        "ratio_to_read_and_hash_small_calls": small_s / verify_s,
        "ratio_to_read_leaves_and_hash": leaves_s / verify_s,
        "ratio_to_read_and_hash_to_root": root_s / verify_s,
        "ratio_to_only_hash": hash_s / verify_s,
        "peak_mb": watched.peak_mb,
        "search_by_subject_ms": subject_ms,
        "search_by_partner_ms": partner_ms,
        "verified": verified,
    }
    given.out.mkdir(parents=True, exist_ok=True)
    text = json.dumps(result, indent=1) + "\n"
    (given.out / "verify.json").write_text(text, encoding="utf-8")
    sys.stdout.write(text)
    return 0 if result["verified"] else 1


if __name__ == "__main__":
    raise SystemExit(main())
