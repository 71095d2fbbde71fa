# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Contributions and queries at the same time: no answer that cannot be replayed.

Institutions contribute and correct the same few people's months in random batches while
banks ask about them. `stack.serving` replays every answer when a test ends, byte for byte,
from the records as of the data version the answer names.
"""

from __future__ import annotations

import asyncio
from pathlib import Path
from random import Random

import psycopg
import pytest

from gateway.client import parse_report
from tests.support.gateway.gateway_process import bank_client
from tests.support.gateway.stack import REFERENCE, Bank, Stack, resident
from tests.support.gateway.stack_data import add_consents, contribute_file
from tests.support.records.contributed_loans import loans
from tests.support.records.partner_bodies import BODY_TYPES, loan_query
from tests.support.suite.exhaustive import first_every_day

PEOPLE = [resident(number) for number in range(1, 7)]
WRITERS = [f"institution-{number}" for number in range(3)]
READERS = [f"bank-{number}" for number in range(3)]
FILES, ROWS, QUERIES = 12, 20, 40


def _contribute(stack: Stack, directory: Path, institution: str, seed: int) -> None:
    """Some files of random months of random people; later ones correct earlier ones."""
    random = Random(seed)  # noqa: S311 - made-up rows, no secrets
    for number in range(FILES):
        rows = {
            (person, month): {
                "resident_id": person,
                "account_reference": f"{institution}-{PEOPLE.index(person)}",
                "month": f"2005-{month:02d}",
                "days_past_due": str(random.choice((0, 30, 60))),
            }
            for person, month in zip(
                random.choices(PEOPLE, k=ROWS), random.choices(range(2, 13), k=ROWS), strict=True
            )
        }
        path = loans(directory / f"{institution}-{number}.csv", *rows.values())
        _, rejected = contribute_file(stack, path, "instalment-csv", institution)
        assert rejected == []


async def _ask(stack: Stack, bank: Bank, seed: int, writing: list[asyncio.Task[None]]) -> set[int]:
    """Asks while anybody contributes, and some more; the data versions that were seen."""
    random = Random(seed)  # noqa: S311 - which questions, no secrets
    versions: dict[str, list[int]] = {person: [] for person in PEOPLE}
    async with bank_client(stack, bank) as client:
        left = QUERIES
        while left or not all(task.done() for task in writing):
            person = random.choice(PEOPLE)
            body = loan_query("canonical", person, REFERENCE)
            answer = await client.query(body, BODY_TYPES["canonical"])
            versions[person].append(parse_report(answer.body).data_basis.data_version)
            left = max(0, left - 1)
    for seen in versions.values():
        assert seen == sorted(seen)  # a person's data version never falls
    return {version for seen in versions.values() for version in seen}


@pytest.mark.parametrize("seed", first_every_day(range(3)))
@pytest.mark.exhaustive
async def test_with_three_writers_and_three_readers_every_answer_can_be_replayed(
    database_url: str, tmp_path: Path, seed: int
) -> None:
    stack = Stack(database_url, tmp_path)
    banks = [stack.add_bank(name) for name in READERS]
    for bank in banks:
        add_consents(stack, bank, PEOPLE)
    for institution in WRITERS:
        stack.add_bank(institution, adapter=None, contributes=True)
    async with stack.serving():
        writing = [
            asyncio.create_task(
                asyncio.to_thread(_contribute, stack, tmp_path, institution, 10 * seed + number)
            )
            for number, institution in enumerate(WRITERS)
        ]
        reading = [
            asyncio.create_task(_ask(stack, bank, 100 * seed + number, writing))
            for number, bank in enumerate(banks)
        ]
        await asyncio.gather(*writing)
        seen = await asyncio.gather(*reading)
        await stack.settled()
    assert len(set.union(*seen)) > 1
    with psycopg.connect(database_url) as connection:
        row = connection.execute(
            # Each head counts its bucket's contributions, without a gap.
            "SELECT count(*) FROM credit.bucket_head AS h WHERE h.data_version <>"
            " (SELECT count(*) FROM credit.contribution_version AS v WHERE v.bucket = h.bucket)"
        ).fetchone()
    assert row == (0,)
