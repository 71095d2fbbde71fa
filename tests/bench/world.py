# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What every server under measurement shares: database, keys, data, consents.

Made once a run. Its directory is all that the servers and the load generator
are told; they read the rest from there.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import psycopg

from gateway.domain.access.envelope import PORTFOLIO_METHOD, QUERY_METHOD
from gateway.domain.codes import AccountType, Purpose
from gateway.domain.months import month_of
from gateway.domain.people.buckets import bucket_of
from gateway.domain.people.subject import consent_commitment
from gateway.domain.records.record import Account, RepaymentRecord
from gateway.domain.reports.aggregate import build_summary
from gateway.domain.reports.versions import all_columns
from gateway.store.admin.migrations import migrate, migrate_audit
from gateway.store.embedded.places import temporary_directory
from gateway.store.embedded.server import EmbeddedPostgres
from gateway.store.records.summary_rows import PACKED, PACKING, summary_to_row
from tests.support.gateway.stack import EVERYTHING, REFERENCE, Stack, resident

PARTNER = "bank-a"
NEIGHBOUR = "bank-b"
PARTNERS = {"canonical": PARTNER, "json-pbc": "bank-json", "xml-metro2": "bank-xml"}
"""Who asks in which format."""
_POLICY = replace(
    EVERYTHING, methods=frozenset({QUERY_METHOD, PORTFOLIO_METHOD}), max_in_flight=4096
)
"""What is measured is the servers, not a partner's bound."""
_FILE = "world.json"
_SEED = 2026
_SHORTEST, _LONGEST = 6, 24  # months of a subject's history
_LATE = (0,) * 17 + (15, 45, 100)


@dataclass(frozen=True, slots=True)
class World:
    """One run's surroundings.

    Attributes:
        directory: keys/, ca.pem, server.pem, server.key, and of each bank its client
            certificate bank-X.pem and bank-X.key, and bank-X-0.pem, the key that
            signs its questions.
        database_url: superuser's.
        origin: the gateway's name.
        algorithm: of the bank's key.
        subjects: residents 1 to this one have a record and a consent.
        postgres_pid: its main process, for processor time; 0 when nobody knows it.
    """

    directory: str
    database_url: str
    origin: str
    algorithm: str
    subjects: int
    postgres_pid: int = 0

    @property
    def path(self) -> Path:
        """The directory."""
        return Path(self.directory)

    def on(self, postgres_pid: int) -> World:
        """The same, on a Postgres whose main process is known."""
        return replace(self, postgres_pid=postgres_pid)

    @classmethod
    def load(cls, directory: Path) -> World:
        """Reads what `make_world` wrote."""
        return cls(**json.loads((directory / _FILE).read_text(encoding="utf-8")))


@contextmanager
def new_world(*, algorithm: str, subjects: int, given: Path | None = None) -> Iterator[World]:
    """A world on an embedded Postgres of its own, or one that was made before.

    Args:
        algorithm: of the banks' keys.
        subjects: how many people.
        given: the directory of a world to use instead.
    """
    if given is not None:
        yield World.load(given)
        return
    with (
        temporary_directory() as postgres,
        tempfile.TemporaryDirectory(prefix="bench-world-") as directory,
    ):
        server = EmbeddedPostgres(postgres)
        with server as url:
            yield make_world(
                url,
                Path(directory),
                algorithm=algorithm,
                subjects=subjects,
                postgres_pid=server.process_id or 0,
            )


def make_world(
    url: str, directory: Path, *, algorithm: str, subjects: int, postgres_pid: int = 0
) -> World:
    """Migrates the database, registers the banks, puts in records and consents."""
    migrate(url)
    migrate_audit(url)
    stack = Stack(url, directory)
    adapters = {partner: adapter for adapter, partner in PARTNERS.items()}
    adapters[NEIGHBOUR] = "canonical"
    for name, adapter in adapters.items():
        bank = stack.add_bank(name, adapter=adapter, policy=_POLICY, algorithms=(algorithm,))
        (directory / f"{name}.pem").write_bytes(bank.credential.certificate)
        (directory / f"{name}.key").write_bytes(bank.credential.private_key)
    ids = [stack.subject_id(resident(number)) for number in range(1, subjects + 1)]
    with psycopg.connect(url, autocommit=True) as connection:
        _put_summaries(connection, ids)
        for name in adapters:
            _put_consents(connection, stack, name, ids)
        packing = f"UPDATE credit.summary SET {PACKED} = {PACKING}"  # noqa: S608 - ours
        connection.execute(packing.encode())
        connection.execute("UPDATE credit.bucket_head SET data_version = 1")
        connection.execute("VACUUM (FULL, ANALYZE) credit.summary, credit.consent")
    world = World(str(directory), url, stack.settings().origin, algorithm, subjects, postgres_pid)
    (directory / _FILE).write_text(json.dumps(asdict(world)), encoding="utf-8")
    return world


def _put_summaries(connection: psycopg.Connection, ids: list[bytes]) -> None:
    random = Random(_SEED)  # noqa: S311  (the same made-up people in each run)
    this_month = month_of(datetime.now(UTC).date())
    names = [column.name for column in all_columns()]
    columns = ", ".join(["bucket", "subject_id", *names])
    statement = f"COPY credit.summary ({columns}) FROM STDIN"
    with connection.cursor() as cursor, cursor.copy(statement.encode()) as copy:
        for subject in ids:
            summary = build_summary(1, list(_accounts(random, this_month)))
            assert summary is not None
            row = summary_to_row(summary)
            copy.write_row([bucket_of(subject), subject, *[row[name] for name in names]])


def _accounts(random: Random, this_month: int) -> Iterator[Account]:
    """One to three accounts of a person, at two institutions, up to last month."""
    for number in range(random.randint(1, 3)):
        length = random.randint(_SHORTEST, _LONGEST)
        limit = random.randint(10, 500) * 100_000
        records = tuple(
            RepaymentRecord(
                month=month,
                due=limit // 20,
                paid=random.randint(0, limit // 10),
                balance=random.randint(0, limit),
                days_past_due=random.choice(_LATE),
                credit_limit=limit,
            )
            for month in range(this_month - length, this_month)
        )
        yield Account(
            institution=f"institution-{number % 2}",
            account_type=AccountType(random.choice(list(AccountType))),
            currency="CNY",
            open_date=None,
            close_date=None,
            records=records,
        )


def _put_consents(
    connection: psycopg.Connection, stack: Stack, partner: str, ids: list[bytes]
) -> None:
    commitment = consent_commitment(stack.keys.commitment_key(), partner, REFERENCE)
    now = datetime.now(UTC)
    values = (
        partner,
        commitment,
        sorted(int(purpose) for purpose in Purpose),
        now - timedelta(hours=1),
        now + timedelta(days=365),
    )
    statement = (
        "COPY credit.consent (bucket, subject_id, partner_id, consent_commitment, purposes,"
        " valid_from, valid_until) FROM STDIN"
    )
    with connection.cursor() as cursor, cursor.copy(statement) as copy:
        for subject in ids:
            copy.write_row((bucket_of(subject), subject, *values))
