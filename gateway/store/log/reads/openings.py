# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""An operator's record of what it is about to open of what people or partners said.

Like an auditor's of evidence, it is of the verb "open-evidence", is made only where that may be
done, and serves once it is an entry of the log. On connections of creditgateway_operator.
"""

from __future__ import annotations

import time
from collections.abc import Mapping

import psycopg
from psycopg.rows import TupleRow
from psycopg.types.json import Jsonb

from gateway.errors import StoreError
from gateway.store.errors import translate_errors
from gateway.store.queries import load_sql

Connection = psycopg.Connection[TupleRow]
Opened = Mapping[str, int | str]
"""What is opened; kept as a digest only."""

_PATIENCE_S = 10.0
_LOOK_S = 0.1


def record_opening(connection: Connection, what: Opened, cause: str) -> int:
    """Records it, and returns once a gateway has made an entry of that; the record's number.

    Args:
        connection: to the log's database, in autocommit.
        what: is opened.
        cause: why. Stands in the log for ever, so no names and no identifiers.

    Raises:
        StoreError: it may not be opened, or the record does not become an entry.
    """
    with translate_errors(), connection.transaction():
        row = connection.execute(load_sql("openings.record"), [Jsonb(what), cause]).fetchone()
    if row is None:
        raise StoreError("the access was not recorded")
    wait_until_logged(connection, int(row[0]), what)
    return int(row[0])


def wait_until_logged(connection: Connection, access_id: int, what: Opened) -> None:
    """Returns once a gateway has made an entry of a record of this login's.

    Args:
        connection: to the log's database, in autocommit.
        access_id: the record's number.
        what: is opened under it.

    Raises:
        StoreError: the record does not become an entry.
    """
    until = time.monotonic() + _PATIENCE_S
    while not _is_logged(connection, access_id, what):
        if time.monotonic() > until:
            raise StoreError(
                "the access is recorded and not in the log yet, and nothing is opened before. A"
                " serving gateway admits it within seconds; while none serves, run this again and"
                " `credit-gateway log admit` meanwhile: each run makes a record of its own"
            )
        time.sleep(_LOOK_S)


def _is_logged(connection: Connection, access_id: int, what: Opened) -> bool:
    with translate_errors():
        asked = [access_id, Jsonb(what)]
        return connection.execute(load_sql("openings.is_logged"), asked).fetchone() == (True,)
