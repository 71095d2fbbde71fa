# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Replays every answer of a test's log."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

import psycopg

from gateway.audit.rows import EvidenceRow
from gateway.domain.people.commitments import Commitments
from gateway.services.audit.replay.comparing import Replayed
from gateway.services.audit.replay.evidence import ReplayKeys, Verdict
from gateway.services.audit.replay.replayer import Replayer
from gateway.signing.providers.stored import StoredKeys
from gateway.store.log.reading import AuditReader, Connection, ReadAccess, connect_auditor
from gateway.store.records.replay import REPLAY_VERB, ReplayReader

T = TypeVar("T")


class DirectReader(AuditReader):
    """Reads evidence as a superuser does: a test's own look leaves no entry in the log."""

    def __init__(self, connection: Connection, superuser: Connection) -> None:
        """Args: connection: as for AuditReader; superuser: reads evidence."""
        super().__init__(connection)
        self._superuser = superuser

    def evidence(self, access: ReadAccess, indexes: Sequence[int]) -> Iterator[EvidenceRow]:
        """As AuditReader has it, but without asking whether the access is an entry."""
        del access
        rows = self._superuser.execute(
            "SELECT leaf_index, entry_time, kek_id, wrapped_key, sealed FROM audit.evidence"
            " WHERE leaf_index = ANY (%s) ORDER BY leaf_index, entry_time",
            [list(indexes)],
        )
        yield from (EvidenceRow(*row) for row in rows.fetchall())

    def call(
        self, statement: str, access: ReadAccess, make: Callable[..., T], **parameters: Any
    ) -> list[T]:
        """As AuditReader has it, but keys of people likewise."""
        if statement != "records_reading.person_keys":
            return super().call(statement, access, make, **parameters)
        rows = self._superuser.execute(
            "SELECT to_jsonb(k) FROM credit.person_key AS k WHERE k.subject_id = ANY (%s)",
            [parameters["subject_ids"]],
        )
        return [make(*row) for row in rows.fetchall()]


def replay_all(
    database_url: str, provider: StoredKeys, keys: ReplayKeys | None = None
) -> list[Replayed]:
    """Every answer, and every entry that may be one.

    Args:
        database_url: of records and log.
        provider: the gateway's keys.
        keys: others in their place.
    """
    with connect_auditor(database_url) as connection, psycopg.connect(database_url) as superuser:
        reader = DirectReader(connection, superuser)
        reader.names = Commitments.held(provider)
        size = reader.head(reader.open(REPLAY_VERB, {}, row_limit=0)).tree_size
        access = reader.open(
            REPLAY_VERB, {"low": 0, "high": size}, row_limit=size, cause="test", evidence=True
        )
        rows = ((row.leaf_index, row.entry) for row in reader.entries(access, 0, size))
        replayer = Replayer(ReplayReader(reader, access, "test"), keys or ReplayKeys.of(provider))
        return [r for r in replayer.replay(rows) if r.verdict is not Verdict.NOT_ANSWERED]


def check_answers(database_url: str, provider: StoredKeys) -> None:
    """Every answer that was given comes out again, byte for byte."""
    found = replay_all(database_url, provider)
    different = [(r.leaf_index, r.check) for r in found if r.verdict is not Verdict.EQUAL]
    assert different == []
