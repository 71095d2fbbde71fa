# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Accounts that were contributed in error are withdrawn or moved; old answers stay.

`stack.serving` replays every answer of a test when it ends, byte for byte: those of
before each correction and those of after.
"""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import psycopg
import pytest
from psycopg.errors import (
    InsufficientPrivilege,
    IntegrityConstraintViolation,
    NotNullViolation,
)
from typer.testing import Result

from gateway import store
from gateway.client import CreditGatewayClient, parse_report
from gateway.domain.codes import Section
from gateway.domain.reports.aggregate import build_summary
from gateway.store.connections import CONTRIBUTOR, connect
from gateway.store.records.contributions import ContributionWriter
from tests.support.gateway.gateway_process import bank_client
from tests.support.gateway.stack import REFERENCE, Stack, resident
from tests.support.gateway.stack_data import add_consents, contribute_file
from tests.support.records.contributed_loans import loans, months, run
from tests.support.records.partner_bodies import BODY_TYPES, loan_query

MIGRATIONS = Path(store.__file__).parent / "migrations" / "records"
WRONG, RIGHT = resident(7), resident(8)


@dataclass(frozen=True, slots=True)
class Scene:
    """A gateway, a bank that asks, and kin-bank that contributes."""

    stack: Stack
    client: CreditGatewayClient
    directory: Path

    def contribute(self, *rows: dict[str, str]) -> int:
        """Takes rows of kin-bank; the newest data version of WRONG's bucket."""
        path = loans(self.directory / "loans.csv", *rows)
        result, rejected = contribute_file(self.stack, path, "instalment-csv", "kin-bank")
        assert rejected == []
        assert result.contributions == 1
        return self.head(WRONG)

    def head(self, resident_id: str) -> int:
        """The newest data version of a person's bucket."""
        with psycopg.connect(self.stack.database_url) as connection:
            row = connection.execute(
                "SELECT data_version FROM credit.written_head WHERE bucket = credit.bucket_of(%s)",
                [self.stack.subject_id(resident_id)],
            ).fetchone()
        assert row is not None
        return int(row[0])

    async def months(self, resident_id: str) -> list[int]:
        """What is answered now: days past due of every month reported, oldest first."""
        await self.stack.settled()
        sections = (Section.SUMMARY, Section.HISTORY, Section.MONTHS)
        body = loan_query(
            "canonical", resident_id, REFERENCE, sections=sections, as_of=date(2005, 12, 31)
        )
        answer = await self.client.query(body, BODY_TYPES["canonical"])
        self._check_summary(resident_id)
        report = parse_report(answer.body)
        return [month.worst_days_past_due for month in report.months or ()]

    async def correct(self, verb: str, reference: str = "SP-1", **people: str) -> Result:
        """`credit-gateway account` withdraw or move, as an operator runs it."""
        files = {"reference-file": reference, **people}
        options = []
        for name, text in files.items():
            option = name.replace("_", "-")
            path = self.directory / f"{option}.txt"
            path.write_text(text + "\n", encoding="utf-8")
            options += [f"--{option}", str(path)]
        done = await asyncio.to_thread(
            run,
            "account",
            verb,
            "--institution",
            "kin-bank",
            *options,
            "--database-url",
            self.stack.database_url,
            "--keys",
            str(self.stack.directory / "keys"),
            "--json",
        )
        for text in files.values():
            assert text not in done.output
        return done

    async def withdraw(self, owner: str, reference: str = "SP-1") -> int:
        """A withdrawal that has to succeed; its data version."""
        done = await self.correct("withdraw", reference, subject=owner)
        assert done.exit_code == 0, done.output
        return int(json.loads(done.stdout)["data_version"])

    async def move(self, owner: str, to: str) -> int:
        """A move that has to succeed; its data version."""
        done = await self.correct("move", subject=owner, to_subject=to)
        assert done.exit_code == 0, done.output
        return int(json.loads(done.stdout)["data_version"])

    def _check_summary(self, resident_id: str) -> None:
        """The stored summary is what the accounts give, or there is neither."""
        subject = self.stack.subject_id(resident_id)
        with psycopg.connect(self.stack.database_url) as connection:
            accounts = ContributionWriter(connection).load_accounts({subject: 2**62})
            row = connection.execute(
                "SELECT accounts, data_version FROM credit.summary WHERE subject_id = %s",
                [subject],
            ).fetchone()
        expected = build_summary(0, list(accounts.values()))
        assert (None if row is None else row[0]) == (expected and expected.accounts)


@pytest.fixture
async def scene(database_url: str, tmp_path: Path) -> AsyncIterator[Scene]:
    """Everything runs, and nothing is contributed yet."""
    stack = Stack(database_url, tmp_path)
    bank = stack.add_bank("bank-a")
    stack.add_bank("kin-bank", adapter=None, contributes=True)
    add_consents(stack, bank, [WRONG, RIGHT])
    async with stack.serving(), bank_client(stack, bank) as client:
        yield Scene(stack, client, tmp_path)


async def test_an_account_contributed_in_error_does_not_stay_for_ever(scene: Scene) -> None:
    first = scene.contribute(*months(2, 4), {"account_reference": "OTHER", "days_past_due": "30"})
    assert await scene.months(WRONG) == [30, 0, 0]
    assert await scene.withdraw(WRONG) == first + 1
    assert await scene.months(WRONG) == [30]
    assert await scene.withdraw(WRONG, "OTHER") == first + 2
    assert await scene.months(WRONG) == []


async def test_an_account_under_the_wrong_person_does_not_stay_with_both(scene: Scene) -> None:
    scene.contribute(*months(2, 4, days_past_due="60"))
    scene.contribute(*months(2, 3, resident_id=RIGHT))
    assert (await scene.months(WRONG), await scene.months(RIGHT)) == ([60, 60, 60], [0, 0])
    await scene.move(WRONG, RIGHT)
    # What was contributed under the right person stands; a missing month is moved.
    assert (await scene.months(WRONG), await scene.months(RIGHT)) == ([], [0, 0, 60])


@pytest.mark.exhaustive
async def test_a_move_takes_all_months_along_and_can_be_taken_back_and_made_again(
    scene: Scene,
) -> None:
    scene.contribute(*months(2, 4, days_past_due="30"))
    for _ in range(2):
        await scene.move(WRONG, RIGHT)
        assert (await scene.months(WRONG), await scene.months(RIGHT)) == ([], [30, 30, 30])
        scene.contribute({"month": "2005-03", "resident_id": RIGHT})
        assert await scene.months(RIGHT) == [30, 0, 30]
        await scene.move(RIGHT, WRONG)
        assert (await scene.months(WRONG), await scene.months(RIGHT)) == ([30, 0, 30], [])
        scene.contribute({"month": "2005-03", "days_past_due": "30"})


async def test_a_withdrawn_account_that_is_contributed_again_does_not_bring_its_months_back(
    scene: Scene,
) -> None:
    scene.contribute(*months(2, 4, days_past_due="90"))
    await scene.withdraw(WRONG)
    scene.contribute({"month": "2005-05", "currency": "EUR"})
    assert await scene.months(WRONG) == [0]
    scene.contribute({"month": "2005-03", "days_past_due": "30", "currency": "EUR"})
    assert await scene.months(WRONG) == [30, 0]
    await scene.withdraw(WRONG)
    assert await scene.months(WRONG) == []


async def test_a_correction_of_what_is_not_there_changes_nothing(scene: Scene) -> None:
    version = scene.contribute(*months(2, 4))
    for done in (
        await scene.correct("withdraw", "SP-2", subject=WRONG),
        await scene.correct("withdraw", subject=RIGHT),
        await scene.correct("withdraw", subject="12345"),
        await scene.correct("move", subject=WRONG, to_subject=WRONG),
        await scene.correct("move", subject=RIGHT, to_subject=WRONG),
    ):
        assert (done.exit_code, len(done.stderr.splitlines()) <= 2) == (2, True)
    await scene.withdraw(WRONG)
    assert (await scene.correct("withdraw", subject=WRONG)).exit_code == 2
    assert scene.contribute({"month": "2005-09"}) == version + 2


async def test_an_account_is_not_moved_onto_one_in_another_currency(scene: Scene) -> None:
    scene.contribute(*months(2, 4))
    scene.contribute(*months(2, 3, resident_id=RIGHT, currency="CNY"))
    assert (await scene.correct("move", subject=WRONG, to_subject=RIGHT)).exit_code == 2
    assert (await scene.months(WRONG), await scene.months(RIGHT)) == ([0, 0, 0], [0, 0])


@pytest.mark.exhaustive
async def test_an_account_of_an_older_reference_with_blanks_can_still_be_withdrawn(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as older:
        for place in ("adapters.engine.sources", "gateway.domain.records.contribution"):
            older.setattr(f"{place}.is_reference", bool)
        scene.contribute(*months(2, 2), *months(2, 3, account_reference="SP-1 "))
    assert await scene.months(WRONG) == [0, 0]
    await scene.withdraw(WRONG, "SP-1 ")
    assert await scene.months(WRONG) == [0]


async def test_a_move_and_contributions_at_the_same_time_lose_nothing(scene: Scene) -> None:
    scene.contribute(*months(2, 9))
    start = threading.Barrier(2)

    def contribute() -> None:
        start.wait()
        for month in range(2, 10):
            row = {"resident_id": RIGHT, "account_reference": "X", "month": f"2005-{month:02d}"}
            scene.contribute(row, row | {"resident_id": WRONG, "account_reference": "Y"})

    running = asyncio.create_task(asyncio.to_thread(contribute))
    await asyncio.to_thread(start.wait)
    await scene.move(WRONG, RIGHT)
    await running
    assert (len(await scene.months(WRONG)), len(await scene.months(RIGHT))) == (8, 8)
    with psycopg.connect(scene.stack.database_url) as connection:
        kinds = connection.execute(
            "SELECT kind, count(*) FROM credit.contribution GROUP BY kind ORDER BY kind"
        ).fetchall()
    assert kinds == [("file", 9), ("move", 1)]
    assert (scene.head(WRONG), scene.head(RIGHT)) == (10, 9)


async def test_a_correction_that_is_cut_off_changes_nothing(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene.contribute(*months(2, 4))

    def fail(*_: object) -> None:
        raise psycopg.OperationalError

    with monkeypatch.context() as cut:
        cut.setattr(ContributionWriter, "save_summaries", fail)
        assert (await scene.correct("move", subject=WRONG, to_subject=RIGHT)).exit_code == 2
    assert (await scene.months(WRONG), await scene.months(RIGHT)) == ([0, 0, 0], [])


def test_no_summary_is_removed_without_a_correction_of_this_very_transaction(
    scene: Scene,
) -> None:
    with connect(scene.stack.database_url, role=CONTRIBUTOR) as connection:
        with pytest.raises(IntegrityConstraintViolation):
            connection.execute("SELECT credit.remove_summaries(ARRAY[sha256('s')])")
        for statement in (
            "UPDATE credit.account SET withdrawn = true",
            "DELETE FROM credit.summary",
            (
                "INSERT INTO credit.contribution (partner_id, kind, contribution_time)"
                " VALUES ('kin-bank', 'move', now())"
            ),
        ):
            with pytest.raises(InsufficientPrivilege):
                connection.execute(statement)


async def test_a_migration_is_not_taken_back_over_a_correction(scene: Scene) -> None:
    scene.contribute(*months(2, 4))
    await scene.withdraw(WRONG)
    down = (MIGRATIONS / "20261129000400_withdrawal.sql").read_text().partition("migrate:down")[2]
    with psycopg.connect(scene.stack.database_url) as connection, pytest.raises(NotNullViolation):
        connection.execute(down.encode())


async def test_what_a_whole_file_brought_in_does_not_have_to_be_withdrawn_one_by_one(
    scene: Scene,
) -> None:
    scene.contribute(*months(2, 4, account_reference="KEPT", days_past_due="30"))
    rows = [
        {"account_reference": f"L{number}", "resident_id": person, "month": f"2005-{month:02d}"}
        for number, person in enumerate((WRONG, WRONG, RIGHT))
        for month in (2, 3, 4, 5)
    ]
    version = scene.contribute(*rows)
    assert (await scene.months(WRONG), await scene.months(RIGHT)) == ([30, 30, 30, 0], [0] * 4)
    path = scene.directory / "loans.csv"
    options = (
        "--adapter",
        "instalment-csv",
        "--institution",
        "kin-bank",
        "--json",
        "--database-url",
        scene.stack.database_url,
        "--keys",
        str(scene.stack.directory / "keys"),
    )
    for accounts in (3, 0):
        done = await asyncio.to_thread(run, "account", "withdraw-file", str(path), *options)
        result = json.loads(done.stdout)
        assert (done.exit_code, result["accounts"]) == (0, accounts)
        assert result["contributions"] == bool(accounts)
        assert scene.head(WRONG) == version + 1
    assert (await scene.months(WRONG), await scene.months(RIGHT)) == ([30, 30, 30], [])
    loans(path, rows[0] | {"currency": "RMB"})
    done = await asyncio.to_thread(run, "account", "withdraw-file", str(path), *options)
    assert (done.exit_code, json.loads(done.stdout)["rejected"]) == (1, 1)
