# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A bank whose contributions stay pending until a test admits them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
from psycopg.rows import TupleRow

from gateway.domain.access.query import Identifier
from gateway.domain.people.buckets import bucket_of
from gateway.domain.people.schemes import IdentifierScheme
from gateway.domain.people.synthetic import synthetic_resident_id
from gateway.domain.reports.summary import Summary
from gateway.services.contribute.corrections import Corrections
from gateway.services.contribute.links import link_people
from gateway.store.connections import CONTRIBUTOR, connect
from tests.support.facts import admit
from tests.support.records.contributed_loans import loans
from tests.support.records.contributor import Contributor

HOLDER, OTHER = (
    Identifier(IdentifierScheme.CN_RESIDENT_ID, synthetic_resident_id(number)) for number in (7, 8)
)
Session = psycopg.Connection[TupleRow]


class Bank:
    """kin-bank, whose contributions stay pending until `admit`."""

    def __init__(self, contributor: Contributor, directory: Path) -> None:
        """Registers it."""
        contributor.register("kin-bank")
        self.contributor = contributor
        self.directory = directory

    def contribute(self, *rows: dict[str, str]) -> int:
        """Takes rows; how many contributions it was."""
        path = loans(self.directory / "loans.csv", *rows)
        result = self.contributor.contribute(path, "instalment-csv", "kin-bank", admit=False)
        assert self.contributor.rejected == []
        assert len(result.facts) == result.contributions
        return result.contributions

    def admit(self) -> int:
        """What is pending takes effect; how many facts it was."""
        return admit(self.contributor.database_url)

    async def summary(self, number: int = 7, kept: int = 0) -> Summary | None:
        """What a query about a person reads, also under an identifier that is linked to `kept`."""
        (found,) = await self.contributor.summaries([self.contributor.subject(number)])
        if found is not None:
            assert found == build_now(self.contributor, kept or number, found)
        return found

    async def late(self, number: int = 7, kept: int = 0) -> list[int]:
        """Days past due of each month that a query reads."""
        found = await self.summary(number, kept)
        return [] if found is None else list(found.worst_dpd)

    @contextmanager
    def connected(self) -> Iterator[Session]:
        """A login of the contributor's role."""
        with connect(self.contributor.database_url, role=CONTRIBUTOR) as connection:
            yield connection

    def corrections(self, connection: Session) -> Corrections:
        """Of its accounts."""
        return Corrections(connection, self.contributor.keys, self.contributor.clock, "kin-bank")

    def facts(self) -> list[dict[str, Any]]:
        """The bodies of all contributions' facts, in order."""
        with self.contributor.superuser() as connection:
            rows = connection.execute(
                "SELECT body FROM credit.fact WHERE kind = 'contribution' ORDER BY number"
            ).fetchall()
        return [json.loads(row[0]) for row in rows]


def build_now(contributor: Contributor, number: int, found: Summary) -> Summary | None:
    """A person's summary from the records at the data version that it names."""
    subject = contributor.subject(number)
    with contributor.superuser() as connection:
        row = connection.execute(
            "SELECT data_version FROM credit.bucket_head WHERE bucket = %s", [bucket_of(subject)]
        ).fetchone()
    assert row is not None
    assert found.data_version <= row[0]
    return contributor.rebuilt(subject, found, row[0])


def link(bank: Bank, alias: Identifier, kept: Identifier) -> dict[str, Any]:
    """Links two people, as `person link` does; the body of the fact."""
    contributor = bank.contributor
    with bank.connected() as connection:
        link_people(connection, contributor.keys, contributor.clock, alias, kept)
    return bank.facts()[-1]
