# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Where the log stands, for commands: its newest checkpoint."""

from __future__ import annotations

from gateway.errors import StoreError
from gateway.store.connections import GATEWAY, connect
from gateway.store.errors import translate_errors
from gateway.store.log.successions.entries import notes_of, read_successions
from gateway.store.queries import load_sql


def newest_checkpoint(url: str) -> str:
    """The signed note; empty while the log is empty. Nothing is verified.

    Args:
        url: of the database that holds the log, for a login that may be a gateway.

    Raises:
        StoreError: the log cannot be read.
    """
    with translate_errors(), connect(url, role=GATEWAY) as connection:
        row = connection.execute(load_sql("audit_reads.head")).fetchone()
    if row is None:
        raise StoreError("the log has no head")
    *_, checkpoint = row
    return str(checkpoint)


def log_successions(url: str) -> tuple[str, ...]:
    """How the log came to its key: signed notes, oldest first. Nothing is verified.

    Args:
        url: as above.

    Raises:
        StoreError: the log cannot be read.
    """
    with connect(url, role=GATEWAY) as connection:
        return tuple(notes_of(read_successions(connection)))
