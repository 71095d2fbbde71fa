# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How fast a file is contributed, with summaries, next to a bare binary COPY of its months.

    python -m tests.bench.contribution [--rounds N] [--workers N] [--out DIR]
    python -m tests.bench.contribution --months 10000000

Rounds alternate on one server. The COPY is psycopg's, of rows that are Python tuples in
memory already, into the same table with its index and checks. The contribution begins with
the file and ends with everything in: read, checked, under pseudonyms, with data versions
and summaries. With --months a synthetic file of that size is contributed once, to see that
memory stays flat and what is said of the progress is true.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import sys
import time
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

import psycopg

from adapters.registry import adapter_content, contribution_adapter
from gateway.demo.card_portfolio import card_portfolio
from gateway.demo.loan_portfolio import INSTALMENT_COLUMNS
from gateway.domain.people.synthetic import synthetic_resident_id
from gateway.runtime.system import SystemClock
from gateway.services.contribute.outcome import ContributionSettings
from gateway.services.contribute.workers import Work, contribute_shared
from gateway.store.admin.migrations import migrate, migrate_audit
from gateway.store.embedded.places import temporary_directory
from gateway.store.embedded.server import EmbeddedPostgres
from tests.support.fakes import SettableClock
from tests.support.records.contributor import Contributor

_REAL_DATA = Path("../shared/data/uci_credit_default.csv")
_PEOPLE = 30_000
_BANK = "bank-a"
_MONTHS_AN_ACCOUNT = 24
_TABLES = """TRUNCATE credit.account, credit.repayment_record, credit.summary,
    credit.pending_summary, credit.contribution_version, credit.contribution_count,
    credit.contribution CASCADE"""
_COLUMNS = {
    "bucket": "int2",
    "subject_id": "bytea",
    "account_id": "bytea",
    "month": "date",
    "data_version": "int8",
    "due": "int8",
    "paid": "int8",
    "balance": "int8",
    "days_past_due": "int4",
    "credit_limit": "int8",
    "salt": "bytea",
}


def main() -> int:
    """Measures, prints and writes contribution.json; 0 if every round put everything in."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--workers", type=int, default=len(os.sched_getaffinity(0)))
    parser.add_argument("--months", type=int, help="contribute a synthetic file of that size")
    parser.add_argument("--out", type=Path, default=Path("build/bench"))
    given = parser.parse_args()
    with temporary_directory() as directory, EmbeddedPostgres(directory / "pg") as url:
        migrate(url)
        migrate_audit(url)
        contributor = Contributor(url, directory / "keys", SettableClock(datetime.now(UTC)))
        contributor.register(_BANK)
        if given.months:
            result = _large(contributor, directory, given.months, given.workers)
        else:
            result = _rounds(contributor, directory, given.rounds, given.workers)
    given.out.mkdir(parents=True, exist_ok=True)
    name = "contribution_large.json" if given.months else "contribution.json"
    text = json.dumps(result, indent=1) + "\n"
    (given.out / name).write_text(text, encoding="utf-8")
    sys.stdout.write(f"{text}written: {given.out / name}\n")
    return 0


def _rounds(contributor: Contributor, directory: Path, rounds: int, workers: int) -> dict[str, Any]:
    """Alternating: the contribution, and the COPY of what it put in."""
    file = _REAL_DATA
    if not file.is_file():
        file = _write(directory / "cards.csv", card_portfolio(_PEOPLE, 3))
    found = []
    with psycopg.connect(contributor.database_url, autocommit=True) as database:
        for _ in range(rounds):
            _empty(database)
            contributed, months = _contribute(contributor, file, "uci-csv", workers)
            columns = ", ".join(_COLUMNS)
            rows = database.execute(
                f"SELECT {columns} FROM credit.repayment_record".encode()  # noqa: S608 - ours
            ).fetchall()
            if len(rows) != months:
                raise RuntimeError("not every month is in")
            _empty(database)
            copied = _copy(database, rows)
            found.append(
                {
                    "contribution_s": contributed,
                    "copy_s": copied,
                    "ratio_to_copy": copied / contributed,
                }
            )
    return {
        "file": "UCI" if file == _REAL_DATA else "synthetic",
        "months": months,
        "workers": workers,
        "months_per_s": round(months / median(each["contribution_s"] for each in found)),
        "copy_months_per_s": round(months / median(each["copy_s"] for each in found)),
        "ratio_to_copy": median(each["ratio_to_copy"] for each in found),
        "rounds": found,
    }


def _settings(adapter: str) -> ContributionSettings:
    return ContributionSettings(
        adapter=contribution_adapter(adapter),
        adapter_content=adapter_content(adapter),
        institution=_BANK,
    )


def _contribute(
    contributor: Contributor, file: Path, adapter: str, workers: int
) -> tuple[float, int]:
    """Seconds, and months put in."""
    work = Work(
        file,
        partial(_settings, adapter),
        contributor.database_url,
        contributor.keys,
        SystemClock(),
    )
    begin = time.perf_counter()
    result = contribute_shared(
        work, workers=workers, on_rejected=lambda _row: None, on_progress=lambda _done: None
    )
    return time.perf_counter() - begin, result.record_versions


def _copy(database: psycopg.Connection, rows: list[tuple[Any, ...]]) -> float:
    """Seconds."""
    statement = f"COPY credit.repayment_record ({', '.join(_COLUMNS)}) FROM STDIN (FORMAT binary)"
    begin = time.perf_counter()
    with database.cursor() as cursor, cursor.copy(statement.encode()) as copy:
        copy.set_types(list(_COLUMNS.values()))
        for row in rows:
            copy.write_row(row)
    return time.perf_counter() - begin


def _empty(database: psycopg.Connection) -> None:
    """Both begin with empty tables, and nothing left for Postgres to write."""
    database.execute(_TABLES)
    database.execute("DELETE FROM credit.fact WHERE kind = 'contribution'")
    for head in ("written_head", "bucket_head"):
        database.execute(f"UPDATE credit.{head} SET data_version = 0".encode())  # noqa: S608
        database.execute(f"VACUUM credit.{head}".encode())
    database.execute("CHECKPOINT")


class _Watch:
    """Looks at the processes whenever progress is said."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._begin = time.perf_counter()
        self.most_bytes = 0
        self.done: list[int] = []
        self.tenths: list[dict[str, float]] = []

    def tell(self, done: int) -> None:
        """As `contribute`'s on_progress."""
        if self.done and done < self.done[-1]:
            raise RuntimeError("progress went back")
        self.done.append(done)
        if done * 10 // self._size <= len(self.tenths):
            return
        pids = [os.getpid(), *(child.pid or 0 for child in multiprocessing.active_children())]
        largest = max(map(_resident_bytes, pids))
        self.most_bytes = max(self.most_bytes, largest)
        seconds = time.perf_counter() - self._begin
        self.tenths.append({"seconds": round(seconds, 1), "largest_mb": round(largest / 1e6)})
        sys.stderr.write(f"{done / self._size:.0%} {seconds:.0f} s {largest / 1e6:.0f} MB\n")


def _resident_bytes(pid: int) -> int:
    """The most that a process has had in memory; 0 when it is gone."""
    try:
        text = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    except OSError:
        return 0
    return int(text.partition("VmHWM:")[2].split()[0]) * 1024


def _large(contributor: Contributor, directory: Path, months: int, workers: int) -> dict[str, Any]:
    """One large file of loans: a row per month."""
    file = _write(directory / "loans.csv", _loans(months))
    watch = _Watch(file.stat().st_size)
    work = Work(
        file,
        partial(_settings, "instalment-csv"),
        contributor.database_url,
        contributor.keys,
        SystemClock(),
    )
    begin = time.perf_counter()
    result = contribute_shared(
        work, workers=workers, on_rejected=lambda _row: None, on_progress=watch.tell
    )
    seconds = time.perf_counter() - begin
    if result.record_versions != months or watch.done[-1] != file.stat().st_size:
        raise RuntimeError("not everything is in")
    return {
        "months": months,
        "workers": workers,
        "seconds": seconds,
        "months_per_s": round(months / seconds),
        "largest_process_mb": round(watch.most_bytes / 1e6),
        "tenths": watch.tenths,
    }


def _loans(months: int) -> Iterator[list[str]]:
    """Loans of 24 months each, one after the other, each of another person."""
    yield list(INSTALMENT_COLUMNS)
    for number in range(months):
        loan, month = divmod(number, _MONTHS_AN_ACCOUNT)
        year, of_year = divmod(month, 12)
        left = 1_200_000 - 50_000 * month + loan % 997
        yield [
            f"L{loan}",
            synthetic_resident_id(loan + 1),
            "D1",
            "CNY",
            "1200000",
            "2003-01-15",
            "",
            f"{2004 + year}-{of_year + 1:02d}",
            "50000",
            "50000" if (loan + month) % 20 else "0",
            str(left),
            "0" if (loan + month) % 20 else "30",
        ]


def _write(path: Path, rows: Iterable[list[str]]) -> Path:
    with path.open("w", encoding="utf-8") as file:
        file.writelines(",".join(row) + "\n" for row in rows)
    return path
