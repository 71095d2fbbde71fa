# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Client numbers belong to their institution, unless it was said to share them."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import psycopg
import pytest

from gateway import store
from gateway.client import parse_report
from gateway.demo.card_portfolio import card_portfolio
from gateway.domain.codes import CreditStatus
from gateway.domain.people.synthetic import client_area_code, synthetic_resident_id
from gateway.log.checkpoint import LogSigner
from tests.support.facts import admit
from tests.support.gateway.gateway_process import bank_client
from tests.support.gateway.stack import ORIGIN, REFERENCE, Stack
from tests.support.gateway.stack_data import add_consents
from tests.support.records.contributed_loans import contribute, run
from tests.support.records.contributor import Contributor, write_csv
from tests.support.records.partner_bodies import BODY_TYPES, loan_query

PEOPLE = 30
MIGRATIONS = Path(store.__file__).parent / "migrations" / "records"
MIGRATION = MIGRATIONS / "20261129000410_client_area.sql"
LATER = MIGRATIONS / "20261129001600_directory_changes.sql"
"""Has a view of the column that the other one makes."""


def _add(
    database_url: str, institution: str, *options: str, signer: LogSigner | None = None
) -> str:
    """`credit-gateway partner add` of a contributor, in effect; the area of its client numbers."""
    done = run(
        "partner",
        "add",
        institution,
        "--name",
        institution,
        "--contributes",
        "--json",
        "--database-url",
        database_url,
        *options,
    )
    assert done.exit_code == 0, done.output
    admit(database_url, signer)
    return str(json.loads(done.stdout)["client_area"])


def _both_ways(migration: Path) -> tuple[bytes, bytes]:
    """The statements that make it, and those that take it back."""
    up, _, down = migration.read_text(encoding="utf-8").partition("-- migrate:down")
    return up.encode(), down.encode()


def _cards(path: Path, seed: int) -> Path:
    return write_csv(path, card_portfolio(PEOPLE, seed))


def _institutions(contributor: Contributor) -> list[int]:
    """How many institutions each person has accounts at."""
    with contributor.superuser() as connection:
        rows = connection.execute(
            "SELECT institutions[array_upper(institutions, 1)] FROM credit.summary"
        ).fetchall()
    return [row[0] for row in rows]


@pytest.mark.parametrize("shared", [False, True])
def test_strangers_with_the_same_client_number_are_not_merged_unless_told(
    contributor: Contributor, tmp_path: Path, shared: bool
) -> None:
    options = ["--shared-client-numbers"] * shared
    areas = set()
    for seed, institution in enumerate(("loan-house", "card-house")):
        areas.add(_add(contributor.database_url, institution, *options))
        path = _cards(tmp_path / f"{institution}.csv", seed)
        done = contribute(contributor, path, institution=institution, adapter="uci-csv")
        assert done.exit_code == 0
    assert len(areas) == (1 if shared else 2)
    assert _institutions(contributor) == ([2] * PEOPLE if shared else [1] * (2 * PEOPLE))


def test_two_institutions_never_get_the_same_area(contributor: Contributor) -> None:
    areas = [_add(contributor.database_url, f"bank-{number}") for number in range(5)]
    assert len(set(areas)) == len(areas)
    assert client_area_code(0) not in areas
    with contributor.superuser() as connection, pytest.raises(psycopg.errors.UniqueViolation):
        connection.execute("UPDATE credit.partner SET client_area = 1")


async def test_a_partner_asks_about_a_client_by_the_number_made_of_area_and_client_number(
    database_url: str, tmp_path: Path
) -> None:
    stack = Stack(database_url, tmp_path)
    bank = stack.add_bank("bank-a")
    signer = LogSigner(ORIGIN, stack.keys.log_signer())
    area = _add(database_url, "card-house", signer=signer)
    theirs = synthetic_resident_id(5, int(area[2:]))
    assert theirs.startswith(area)
    done = run(
        "contribute",
        str(_cards(tmp_path / "cards.csv", 1)),
        "--institution",
        "card-house",
        "--adapter",
        "uci-csv",
        "--database-url",
        database_url,
        "--keys",
        str(tmp_path / "keys"),
    )
    assert done.exit_code == 0, done.output
    found = {}
    add_consents(stack, bank, [theirs, synthetic_resident_id(5)])
    stack.adopt()
    async with stack.serving(), bank_client(stack, bank) as client:
        for person in (theirs, synthetic_resident_id(5)):
            body = loan_query("canonical", person, REFERENCE, as_of=date(2005, 9, 30))
            answer = await client.query(body, BODY_TYPES["canonical"])
            found[person] = parse_report(answer.body).status
    assert found[theirs] != CreditStatus.NO_RECORD
    assert found[synthetic_resident_id(5)] is CreditStatus.NO_RECORD


def test_people_contributed_before_client_numbers_had_areas_are_still_found(
    contributor: Contributor, tmp_path: Path
) -> None:
    contributor.register("old-bank")
    contributor.register("only-asks", contributes=False)
    path = _cards(tmp_path / "cards.csv", 1)
    assert contribute(contributor, path, institution="old-bank", adapter="uci-csv").exit_code == 0
    (up, down), (later_up, later_down) = _both_ways(MIGRATION), _both_ways(LATER)
    with contributor.superuser() as connection:
        for step in (later_down, down, up, later_up):
            connection.execute(step)
        areas = dict(
            connection.execute("SELECT partner_id, client_area FROM credit.partner").fetchall()
        )
    assert areas["old-bank"] == 0
    assert areas["only-asks"] > 0
    done = contribute(contributor, path, "--json", institution="old-bank", adapter="uci-csv")
    assert json.loads(done.stdout)["record_versions"] == 0
    assert contributor.count("summary") == PEOPLE


def test_the_migration_is_not_taken_back_over_an_institution_with_numbers_of_its_own(
    contributor: Contributor,
) -> None:
    _add(contributor.database_url, "card-house")
    down = _both_ways(MIGRATION)[1]
    with (
        contributor.superuser() as connection,
        pytest.raises(psycopg.errors.IntegrityConstraintViolation),
    ):
        connection.execute(down)
