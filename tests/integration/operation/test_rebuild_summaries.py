# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Summaries are rebuilt while everything goes on, and never made older or other."""

from __future__ import annotations

import asyncio
import json
import threading
from pathlib import Path

import pytest
from psycopg.errors import InsufficientPrivilege
from psycopg.rows import dict_row

from gateway.domain.people.synthetic import synthetic_resident_id
from gateway.domain.reports.versions import REPORT_VERSIONS
from gateway.services.admin import rebuilding
from gateway.services.admin.rebuilding import rebuild_summaries
from gateway.store.connections import CONTRIBUTOR, GATEWAY, OPERATOR, connect
from tests.support.records.contributed_loans import contribute, loans, months, run
from tests.support.records.contributor import Contributor
from tests.support.records.staged import forget_version_2, stage

PEOPLE = 60


@pytest.fixture
def kin(contributor: Contributor, tmp_path: Path) -> Contributor:
    """Some people's loans, whose summaries are those of before version 2."""
    contributor.register("kin-bank")
    rows = [
        {"account_reference": f"L{number}", "resident_id": contributor_id(number)} | month
        for number in range(PEOPLE)
        for month in months(2, 4, days_past_due=str(number % 3 * 30))
    ]
    assert contribute(contributor, loans(tmp_path / "a.csv", *rows)).exit_code == 0
    forget(contributor)
    return contributor


def contributor_id(number: int) -> str:
    """The resident id of a person of this file."""
    return synthetic_resident_id(100 + number)


def forget(kin: Contributor) -> None:
    """Makes all summaries what they were before version 2."""
    with kin.superuser() as superuser:
        forget_version_2(superuser)


async def check(kin: Contributor) -> None:
    """Every summary is what the records give, with the series of every version."""
    subjects = [kin.subject(100 + number) for number in range(PEOPLE)]
    for subject, summary in zip(subjects, await kin.summaries(subjects), strict=True):
        assert summary is not None
        assert summary == kin.rebuilt(subject, summary)


def rebuild(kin: Contributor) -> dict[str, int]:
    """The command's own words."""
    done = run("db", "rebuild-summaries", "--database-url", kin.database_url, "--json")
    assert done.exit_code == 0, done.output
    result: dict[str, int] = json.loads(done.stdout)
    return result


async def test_every_summary_is_filled_once_and_then_none(kin: Contributor) -> None:
    assert rebuild(kin) == {"summaries": PEOPLE, "disagreeing": 0}
    await check(kin)
    assert rebuild(kin) == {"summaries": 0, "disagreeing": 0}


async def test_packed_forms_are_made_of_what_is_stored_whatever_a_contributor_sends(
    kin: Contributor,
) -> None:
    rebuild(kin)
    forms = "SELECT subject_id, packed FROM credit.summary ORDER BY subject_id"
    with kin.superuser() as superuser:
        before = superuser.execute(forms).fetchall()
        superuser.execute("UPDATE credit.summary SET packed = NULL")
    await check(kin)
    with connect(kin.database_url, role=CONTRIBUTOR) as connection:
        with connection.cursor(row_factory=dict_row) as cursor:
            summary = cursor.execute("SELECT * FROM credit.summary LIMIT 1").fetchone()
        assert summary is not None
        del summary["bucket"]
        stage(connection, summary | {"packed": b"made up"})
        connection.execute("SELECT credit.fill_summaries()")
    assert rebuild(kin) == {"summaries": PEOPLE - 1, "disagreeing": 0}
    with kin.superuser() as superuser:
        assert superuser.execute(forms).fetchall() == before
    assert all(packed for _, packed in before)
    await check(kin)


@pytest.mark.exhaustive
async def test_a_rebuild_that_was_broken_off_goes_on_where_it_was(
    kin: Contributor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rebuilding, "BATCH_SUBJECTS", 1)
    done: list[int] = []

    def stop(number: int) -> None:
        done.append(number)
        if len(done) == PEOPLE // 2:
            raise KeyboardInterrupt

    with connect(kin.database_url, role=CONTRIBUTOR) as connection:
        with pytest.raises(KeyboardInterrupt):
            rebuild_summaries(connection, stop)
        rest = rebuild_summaries(connection, lambda _done: None)
    assert rest.summaries == PEOPLE - len(done)
    await check(kin)


@pytest.mark.exhaustive
async def test_contributions_go_on_during_a_rebuild_and_nothing_newer_is_replaced(
    kin: Contributor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rebuilding, "BATCH_SUBJECTS", 1)
    begun = threading.Event()

    def contribute_meanwhile() -> None:
        begun.wait()
        for month in ("2005-05", "2005-06", "2005-07"):
            rows = [
                {"account_reference": f"L{n}", "resident_id": contributor_id(n), "month": month}
                for n in range(PEOPLE)
            ]
            path = loans(tmp_path / f"{month}.csv", *rows)
            assert contribute(kin, path).exit_code == 0

    def rebuild_slowly() -> None:
        with connect(kin.database_url, role=CONTRIBUTOR) as connection:
            rebuild_summaries(connection, lambda _done: begun.set())

    await asyncio.gather(asyncio.to_thread(contribute_meanwhile), asyncio.to_thread(rebuild_slowly))
    rebuild(kin)
    await check(kin)


@pytest.mark.exhaustive
async def test_nothing_that_a_summary_holds_can_be_changed_without_a_contribution(
    kin: Contributor,
) -> None:
    rebuild(kin)
    with connect(kin.database_url, role=CONTRIBUTOR) as connection:
        with connection.cursor(row_factory=dict_row) as cursor:
            summary = cursor.execute("SELECT * FROM credit.summary LIMIT 1").fetchone()
        assert summary is not None
        del summary["bucket"]
        stage(
            connection,
            summary | {"late_closed": [9] * len(summary["late_closed"]), "paid": [[0, 0, 0]]},
            summary | {"data_version": 99},
        )
        connection.execute("SELECT credit.fill_summaries()")
    await check(kin)
    for role in (GATEWAY, OPERATOR):
        with (
            connect(kin.database_url, role=role) as connection,
            pytest.raises(InsufficientPrivilege),
        ):
            connection.execute("SELECT credit.fill_summaries()")


def test_a_summary_that_its_records_do_not_give_is_left_and_told(kin: Contributor) -> None:
    with kin.superuser() as superuser:
        superuser.execute(
            "UPDATE credit.summary SET first_month = '2004-01-01' WHERE subject_id = %s",
            [kin.subject(100)],
        )
    done = run("db", "rebuild-summaries", "--database-url", kin.database_url, "--json")
    assert done.exit_code == 1
    assert json.loads(done.stdout) == {"summaries": PEOPLE - 1, "disagreeing": 1}


@pytest.mark.exhaustive
async def test_a_contributor_that_does_not_know_a_column_leaves_it_to_be_rebuilt(
    kin: Contributor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rebuild(kin)
    with monkeypatch.context() as older:
        for number in [number for number in REPORT_VERSIONS if number > 1]:
            older.delitem(REPORT_VERSIONS, number)
        path = loans(
            tmp_path / "b.csv",
            {"account_reference": "L0", "resident_id": contributor_id(0), "month": "2005-05"},
        )
        assert contribute(kin, path).exit_code == 0
    assert rebuild(kin) == {"summaries": 1, "disagreeing": 0}
    await check(kin)


def test_a_person_sees_how_many_are_left(kin: Contributor) -> None:
    done = run("db", "status", "--database-url", kin.database_url)
    assert done.exit_code == 0
    assert f"{PEOPLE} summaries" in done.stderr
    done = run("db", "rebuild-summaries", "--database-url", kin.database_url)
    assert (done.exit_code, done.stdout) == (0, f"{PEOPLE} summaries rebuilt\n")
    assert "summaries" not in run("db", "status", "--database-url", kin.database_url).stderr
