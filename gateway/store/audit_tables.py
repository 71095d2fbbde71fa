# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The whole log as it stands in one snapshot, row by row, for verification.

For whoever may read the tables themselves: the owner of a copy, and tests.
Auditors read through functions that leave a record. Server-side cursors keep
memory flat. A long snapshot slows the log down (dead versions of its head cannot
be cleaned away meanwhile), so a large log is better verified on a copy.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields
from typing import Any

from gateway.audit.findings import (
    ChainRow,
    CheckpointRow,
    EntryRow,
    EvidenceRow,
    HeadRow,
    LogTables,
    NodeRow,
)
from gateway.audit.rows import ChainRow as ChainRowOf
from gateway.audit.rows import EntryRow as EntryRowOf
from gateway.audit.rows import NodeRow as NodeRowOf
from gateway.store.audit_reading import WHOLE_LOG, AuditReader, Connection, ReadAccess
from gateway.store.errors import translate_errors


@contextmanager
def open_log(connection: Connection) -> Iterator[LogTables]:
    """All tables of the log, to be read once, inside the `with`.

    Args:
        connection: in autocommit and with no transaction open. It is busy until
            the `with` ends.

    Raises:
        StoreError: the log cannot be read; also while the tables are read.
    """
    reader = AuditReader(connection)
    access = reader.open("verify", {}, row_limit=WHOLE_LOG)
    with translate_errors():
        connection.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
    try:
        yield _tables(reader, access)
    finally:
        connection.rollback()


def _tables(reader: AuditReader, access: ReadAccess) -> LogTables:
    head = reader.head(access)
    entries = reader.entries(access, 0, WHOLE_LOG)
    sealed = reader.sealed(access, 0, WHOLE_LOG)
    nodes = sorted(reader.nodes(access), key=lambda node: (node.node_index + 1) << node.level)
    return LogTables(
        head=HeadRow(head.origin, head.tree_size, head.peaks, head.checkpoint),
        entries=(EntryRow(*_columns(row)) for row in entries),
        evidence=(EvidenceRow(row.leaf_index, row.entry_time, row.sealed) for row in sealed),
        nodes=(NodeRow(*_columns(row)) for row in nodes),
        checkpoints=(
            CheckpointRow(row.tree_size, row.root_hash, row.checkpoint)
            for row in reader.checkpoints(access)
        ),
        chains=(ChainRow(*_columns(row)) for row in reader.chains(access)),
    )


def _columns(row: EntryRowOf | NodeRowOf | ChainRowOf) -> tuple[Any, ...]:
    return tuple(getattr(row, field.name) for field in fields(row))
