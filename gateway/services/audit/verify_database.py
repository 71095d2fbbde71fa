# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""One run of the verification over a database, with workers where they are worth it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import nullcontext
from dataclasses import replace

from gateway.audit.findings import Finding
from gateway.audit.log_state import LogState
from gateway.audit.log_status import LogStatus
from gateway.audit.moved.entries import moved_ranges
from gateway.audit.rules.evidence import KeyCheck
from gateway.audit.rules.stored.definitions import StoredDefinitions
from gateway.log.checkpoint import LogVerifier
from gateway.log.cosignature import WitnessVerifier
from gateway.runtime.system import SystemClock, keep_what_is_loaded
from gateway.runtime.worker_pool import workers_for
from gateway.services.audit.facts.verification import RecordsVerification
from gateway.services.audit.log_status import Report, status_of_database
from gateway.services.audit.verify import LogVerification, Verified, new_state
from gateway.services.audit.verify_segments import Workers
from gateway.store.admin.definitions import made_definitions, stored_definitions
from gateway.store.facts.recording import Connection
from gateway.store.log.reading import WHOLE_LOG, AuditReader, ReadAccess
from gateway.store.log.successions.entries import read_successions, with_successions

_WORTH_WORKERS = 50_000
"""Entries; fewer are verified before a worker process has started."""


def verify_database(  # noqa: PLR0913 - what a run is made of, each by name
    reader: AuditReader,
    access: ReadAccess,
    log: LogVerifier,
    *,
    url: str,
    begun: LogState | None = None,
    opens: KeyCheck | None = None,
    workers: int | None = None,
    witnesses: Sequence[WitnessVerifier] = (),
    records: RecordsVerification | None = None,
    kept: Sequence[str] = (),
    definitions: bool = False,
    on_progress: Callable[[LogState], None] = lambda _: None,
) -> Verified:
    """Verifies the log from a state on.

    Args:
        reader: of the log.
        access: recorded, for the whole log.
        log: the log's key.
        url: of the log's database, for the workers' own connections.
        begun: where to go on; None: at the first entry.
        opens: checks every evidence key; see LogVerification.
        workers: processes beside this one; None: as many as are worth it.
        witnesses: the ones that count.
        records: verifies the records, too; see LogVerification.
        kept: checkpoints that others have kept; see LogVerification.
        definitions: whether to compare what the databases consist of with what this release makes.
        on_progress: told the state now and then.

    Raises:
        StoreError: the log cannot be read on.
    """
    state = new_state() if begun is None else begun
    apart = [records.connection] if records is not None and records.apart else []
    connections = [reader.connection, *apart] if definitions else []
    # What is read below is read through what the database consists of: so before it, and after.
    differences = dict.fromkeys(_differences(connections))
    if workers is None:
        left = reader.head(access).tree_size - state.tree.size
        workers = workers_for(left, _WORTH_WORKERS)
    keep_what_is_loaded()
    log = with_successions(log, read_successions(reader.connection))
    given = reader.tiles
    # What is read here is hashed again; where rows may have no bytes, the log says.
    reader.tiles = given.verified(lambda: moved_ranges(reader.accesses(access)))
    beside = workers if opens is None else 0
    pool = (
        Workers(beside, url, access, log, reader.files, reader.tiles) if beside else nullcontext()
    )
    try:
        with pool as helpers:
            run = LogVerification(
                reader,
                access,
                log,
                state,
                workers=helpers,
                opens=opens,
                witnesses=witnesses,
                records=records,
                kept=kept,
                on_progress=on_progress,
            )
            found = run.run(SystemClock().now())
    finally:
        reader.tiles = given
    differences |= dict.fromkeys(_differences(connections))
    if definitions and records is not None:
        differences |= dict.fromkeys(records.filled())
    return replace(found, findings=[*differences, *found.findings])


def _differences(connections: Iterable[Connection]) -> Iterator[Finding]:
    """What the databases consist of, and what this release makes of them."""
    for connection in connections:
        for schema, stored in stored_definitions(connection).items():
            yield from StoredDefinitions.differences(stored, made_definitions(schema))


def database_status(
    reader: AuditReader,
    log: LogVerifier,
    url: str,
    report: Report = lambda _done, _of: None,
    *,
    cause: str = "",
) -> LogStatus:
    """Verifies the whole log, as `credit-audit verify` does without further options.

    That is a read of its own, of all that is kept, and recorded as one.
    """
    access = reader.open("verify", {}, row_limit=WHOLE_LOG, cause=cause)
    size = reader.head(access).tree_size
    found = verify_database(
        reader,
        access,
        log,
        url=url,
        on_progress=lambda state: report(state.tree.size, max(size, state.tree.size)),
    )
    return status_of_database(
        origin=found.origin,
        tree_size=found.tree_size,
        root_hash=found.root_hash,
        findings=found.findings,
        unlogged=found.unlogged,
        known_size=log.known_size,
        unread_evidence=found.unread_evidence,
        unnamed_notes=found.unnamed_notes,
    )
