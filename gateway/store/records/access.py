# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Under which record of it the records are read."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace

from gateway.store.errors import translate_errors
from gateway.store.log.reading import AuditReader, ReadAccess
from gateway.store.queries import load_sql


@dataclass(frozen=True, slots=True)
class RecordsAccess:
    """Where the records are read, under which record of it."""

    reader: AuditReader
    access: ReadAccess

    @classmethod
    def recorded(cls, reader: AuditReader, access: ReadAccess, cause: str) -> RecordsAccess:
        """Puts an access of the log on record in the records' own database, too.

        That database may hold the schema of a log as well: one that nobody ever used, or that
        was moved elsewhere. Its functions then ask for a record in that log, and get one.

        Args:
            reader: of that database.
            access: as recorded in the log's.
            cause: likewise.

        Raises:
            StoreError: it cannot be recorded.
        """
        if _holds_a_log(reader):
            asked = json.loads(access.filter)
            own = reader.open(access.verb, asked, row_limit=access.row_limit, cause=cause)
            return cls(reader, replace(access, access_id=own.access_id, filter=own.filter))
        (number,) = reader.call(
            "replay.record", access, int, row_limit=access.row_limit, cause=cause
        )
        recorded = replace(access, access_id=number)
        reader.call("replay.confirm", recorded, _nothing)
        return cls(reader, recorded)


def _holds_a_log(reader: AuditReader) -> bool:
    with translate_errors():
        row = reader.connection.execute(load_sql("replay.holds_a_log")).fetchone()
    return row is not None and bool(row[0])


def _nothing(_: object) -> None:
    """Of what a function without a result gives."""
