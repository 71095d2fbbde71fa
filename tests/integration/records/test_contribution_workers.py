# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Several processes take one file, and all is as if one had."""

from __future__ import annotations

import json
import multiprocessing
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from adapters.registry import adapter_content, contribution_adapter
from gateway.demo.card_portfolio import card_portfolio
from gateway.demo.loan_portfolio import INSTALMENT_COLUMNS, loan_portfolio
from gateway.domain.people.synthetic import synthetic_resident_id
from gateway.errors import ContributionError, StoreUnavailableError
from gateway.services.contribute import workers
from gateway.services.contribute.contributor import survey_file
from gateway.services.contribute.outcome import ContributionResult, ContributionSettings
from gateway.services.contribute.taking import Survey
from gateway.services.contribute.workers import Work, contribute_shared
from tests.support.facts import admit
from tests.support.leaves import check_roots
from tests.support.records.contributor import Contributor, write_csv
from tests.support.suite.exhaustive import first_every_day

PEOPLE = 400
TABLES = ("account", "repayment_record", "summary", "contribution_version", "bucket_head")


@pytest.fixture(autouse=True)
def _no_file_is_too_small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "_BYTES_PER_WORKER", 1)


@pytest.fixture
def loans(contributor: Contributor, tmp_path: Path) -> Path:
    contributor.register("loan-house")
    return write_csv(tmp_path / "loans.csv", loan_portfolio(PEOPLE, 3))


def _settings(adapter: str, institution: str) -> ContributionSettings:
    return ContributionSettings(
        adapter=contribution_adapter(adapter),
        adapter_content=adapter_content(adapter),
        institution=institution,
        batch_rows=40,
    )


def _take(
    contributor: Contributor,
    path: Path,
    count: int,
    adapter: str = "instalment-csv",
    on_progress: Callable[[int], None] = lambda _done: None,
) -> ContributionResult:
    institution = "card-bank" if adapter == "uci-csv" else "loan-house"
    result = contribute_shared(
        Work(
            path,
            partial(_settings, adapter, institution),
            contributor.database_url,
            contributor.keys,
            contributor.clock,
        ),
        workers=count,
        on_rejected=contributor.rejected.append,
        on_progress=on_progress,
    )
    assert len(set(result.facts)) == result.contributions
    assert admit(contributor.database_url) >= result.contributions
    return result


def _stored(contributor: Contributor) -> dict[str, list[Any]]:
    """All that is in the records, but for salts and the contributions' numbers and xids."""
    found = {}
    with contributor.superuser() as connection:
        for table in TABLES:
            rows = connection.execute(
                f"SELECT (to_jsonb(t) - 'contribution_id' - 'fact_id' - 'salt')::text"  # noqa: S608
                f" FROM credit.{table} AS t ORDER BY 1".encode()
            )
            found[table] = [row[0] for row in rows]
    return found


def _forget(contributor: Contributor) -> None:
    with contributor.superuser() as connection:
        connection.execute(
            "TRUNCATE credit.account, credit.repayment_record, credit.summary,"
            " credit.pending_summary, credit.contribution_version, credit.contribution_count,"
            " credit.contribution CASCADE"
        )
        connection.execute("DELETE FROM credit.fact WHERE kind = 'contribution'")
        for head in ("written_head", "bucket_head"):
            connection.execute(f"UPDATE credit.{head} SET data_version = 0".encode())  # noqa: S608


@pytest.mark.exhaustive
def test_what_goes_in_is_the_same_for_any_number_of_processes(
    contributor: Contributor, loans: Path
) -> None:
    one = _take(contributor, loans, 1)
    expected = _stored(contributor)
    for count in (2, 5):
        _forget(contributor)
        done: list[int] = []
        several = _take(contributor, loans, count, on_progress=done.append)
        assert _stored(contributor) == expected
        check_roots(contributor.database_url)
        assert (several.rows, several.versions) == (one.rows, one.versions)
        assert several.subjects == one.subjects
        assert done == sorted(done)
        assert done[-1] == loans.stat().st_size
    again = _take(contributor, loans, 3)
    assert (again.rows, again.contributions) == (one.rows, 0)
    assert _stored(contributor) == expected


@pytest.mark.exhaustive
def test_rejected_rows_come_in_the_order_of_the_file_whoever_rejects_them(
    contributor: Contributor, tmp_path: Path
) -> None:
    contributor.register("card-bank")
    rows = list(card_portfolio(PEOPLE, 3))
    for place in (3, 50, 200, 399):
        rows[place] = ["x"]  # nobody's
    for place in (7, 120, 250, 333):
        rows[place] = [rows[place][0], "-1", *rows[place][2:]]
    other = [*rows[90]]
    other[1] = str(int(other[1]) + 1)
    rows.append(other)
    path = write_csv(tmp_path / "cards.csv", rows)
    _take(contributor, path, 1, "uci-csv")
    expected = contributor.rejected[:]
    assert [row.line for row in expected] == [4, 8, 51, 91, 121, 201, 251, 334, 400, 402]
    contributor.rejected.clear()
    result = _take(contributor, path, 3, "uci-csv")
    assert contributor.rejected == expected
    assert (result.rows, result.rejected) == (PEOPLE + 1, len(expected))


def _cut(contributor: Contributor, what: Callable[[], None]) -> Callable[[int], None]:
    """Does something once, when a few batches are in."""
    cut = False

    def tell(_done: int) -> None:
        nonlocal cut
        if not cut and contributor.count("contribution") > 2:
            cut = True
            what()

    return tell


def _kill_one() -> None:
    pid = multiprocessing.active_children()[0].pid
    assert pid is not None
    os.kill(pid, signal.SIGKILL)


def _interrupt() -> None:
    raise KeyboardInterrupt


def _end_connections(contributor: Contributor) -> None:
    with contributor.superuser() as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )


@pytest.mark.parametrize("how", first_every_day(["killed", "interrupted", "disconnected"]))
@pytest.mark.exhaustive
def test_when_one_process_fails_all_end_and_the_same_file_completes_what_is_in(
    contributor: Contributor, loans: Path, how: str
) -> None:
    _take(contributor, loans, 1)
    whole = {table: _stored(contributor)[table] for table in ("account", "repayment_record")}
    _forget(contributor)
    ways: dict[str, tuple[Callable[[], None], type[BaseException]]] = {
        "killed": (_kill_one, ContributionError),
        "interrupted": (_interrupt, KeyboardInterrupt),
        "disconnected": (partial(_end_connections, contributor), StoreUnavailableError),
    }
    what, error = ways[how]
    with pytest.raises(error):
        _take(contributor, loans, 3, on_progress=_cut(contributor, what))
    assert multiprocessing.active_children() == []
    kept = contributor.count("repayment_record")
    assert 0 < kept < len(whole["repayment_record"])
    _take(contributor, loans, 3)
    assert contributor.count("account") == len(whole["account"])
    assert contributor.count("repayment_record") == len(whole["repayment_record"])


def test_of_a_file_that_is_refused_as_a_whole_no_process_is_left(
    contributor: Contributor, tmp_path: Path
) -> None:
    contributor.register("loan-house")
    path = write_csv(tmp_path / "loans.csv", [["another", "header"], ["1", "2"]])
    with pytest.raises(ContributionError, match="header"):
        _take(contributor, path, 2)
    assert multiprocessing.active_children() == []
    assert contributor.count("contribution") == 0


@pytest.mark.exhaustive
def test_a_process_that_ends_while_the_file_is_surveyed_is_missed(
    contributor: Contributor, loans: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def survey(*given: Any, **more: Any) -> Survey:
        _kill_one()
        return survey_file(*given, **more)

    monkeypatch.setattr(workers, "survey_file", survey)
    with pytest.raises(ContributionError, match="was killed"):
        _take(contributor, loans, 2)
    assert multiprocessing.active_children() == []


@pytest.mark.exhaustive
def test_the_command_takes_a_file_or_a_pipe_with_several_processes(
    contributor: Contributor, tmp_path: Path
) -> None:
    contributor.register("kin-bank")
    loan = dict.fromkeys(INSTALMENT_COLUMNS, "0") | {
        "product": "D1",
        "currency": "CNY",
        "open_date": "2005-01-15",
        "close_date": "",
        "month": "2005-02",
    }
    people = range(1, 10_000)  # a file that is large enough for two
    rows = [
        [
            (loan | {"account_reference": f"L{n}", "resident_id": synthetic_resident_id(n)})[name]
            for name in INSTALMENT_COLUMNS
        ]
        for n in people
    ]
    path = write_csv(tmp_path / "loans.csv", [INSTALMENT_COLUMNS, *rows])
    command = f"""-m gateway.main contribute --adapter instalment-csv --institution kin-bank
        --workers 2 --database-url {contributor.database_url} --keys {contributor.directory}
        --json"""
    found = []
    for given in (str(path), "-"):
        with path.open("rb") as file:
            done = subprocess.run(  # noqa: S603 - our own
                [sys.executable, *command.split(), given],
                stdin=file,
                capture_output=True,
                check=True,
            )
        found.append(json.loads(done.stdout))
    first, second = found
    assert (first["rows"], first["record_versions"]) == (len(people), len(people))
    assert (second["rows"], second["record_versions"]) == (len(people), 0)
