# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Under which record of it the records are read."""

from __future__ import annotations

from dataclasses import dataclass, replace

from gateway.store.log.reading import AuditReader, ReadAccess


@dataclass(frozen=True, slots=True)
class RecordsAccess:
    """Where the records are read, under which record of it."""

    reader: AuditReader
    access: ReadAccess

    @classmethod
    def recorded(cls, reader: AuditReader, access: ReadAccess, cause: str) -> RecordsAccess:
        """Puts an access of the log on record in the records' own database, too.

        Args:
            reader: of that database.
            access: as recorded in the log's.
            cause: likewise.
        """
        (number,) = reader.call(
            "replay.record", access, int, row_limit=access.row_limit, cause=cause
        )
        recorded = replace(access, access_id=number)
        reader.call("replay.confirm", recorded, _nothing)
        return cls(reader, recorded)


def _nothing(_: object) -> None:
    """Of what a function without a result gives."""
