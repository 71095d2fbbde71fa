# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whether records, log and what is remembered of the log fit each other; before serving.

Each of them can be put back from a copy by itself. Nothing here writes, and nothing takes
the place of `credit-audit verify`, which reads everything: this compares what each of them
says of the others.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from psycopg_pool import AsyncConnectionPool

from gateway.errors import (
    ConfigurationError,
    ProofError,
    RefusalError,
    StoreConflictError,
    StorePermissionError,
    VerificationError,
)
from gateway.log.checkpoint import Checkpoint, LogSigner, LogVerifier, verify_growth
from gateway.log.merkle import EMPTY_ROOT, root_of_peaks
from gateway.log.signed_note import is_name
from gateway.runtime.checkpoint_file import CheckpointFile
from gateway.runtime.outside_file import MAX_NOTE, read_outside_text
from gateway.services.fitting.facts import Compared, compare_facts
from gateway.services.fitting.findings import Misfit
from gateway.signing.signer import Signer
from gateway.store.admin import fitting, migrations
from gateway.store.admin.fitting import Head
from gateway.store.connections import GATEWAY, connect, open_pool
from gateway.store.log.reads import proofs
from gateway.store.log.successions.entries import (
    has_ended,
    read_successions,
    with_successions,
)

_LIMIT_S = 60.0
_OF_PEOPLE = ("commitment", "pseudonym-")

FACTS, LOG_KEY, LOG_STATE, SCHEMA = "stores", "log-key", "log-state", "schema"
"""What may not have been checked, as scripts read it."""


@dataclass(frozen=True, slots=True)
class Stores:
    """What is to be compared.

    Attributes:
        records_url: of the records.
        log_url: of the log; may be the same.
        log_key: the gateway's; None: the log's head is not verified.
        origin: the gateway's name; None: as the log says.
        state: where the log is remembered; None: nowhere. Needs the key.
    """

    records_url: str
    log_url: str
    log_key: Signer | None = None
    origin: str | None = None
    state: Path | None = None


@dataclass(slots=True)
class Fitting:
    """What came of it.

    Attributes:
        findings: what does not fit; empty: all that was checked fits.
        not_checked: what was not: FACTS, LOG_KEY, LOG_STATE, SCHEMA.
        tree_size: of the log, as its head says.
        newest_entry_time: of the log; None: it is empty.
        common: changes that both stores have.
        incomplete: changes that are in the log and not in effect yet.
        newer: migrations that this program does not have, by store; no finding.
    """

    findings: list[Misfit]
    not_checked: list[str]
    tree_size: int = 0
    newest_entry_time: datetime | None = None
    common: int = 0
    incomplete: int = 0
    newer: dict[str, list[str]] = field(default_factory=dict)


async def check_stores(stores: Stores) -> Fitting:
    """Compares everything that can be compared.

    Raises:
        ConfigurationError: the file of the log's state cannot be read, or there is one and no
            key to verify it with.
        StoreError: a database cannot be read.
        VerificationError: the log's key cannot be used.
    """
    if stores.state is not None and stores.log_key is None:
        raise ConfigurationError(
            "what is remembered is verified with the log's key: pass --keys as well"
        )
    found, log = await asyncio.to_thread(_compare, stores)
    if stores.state is not None:
        if log is None or _remembered_note(stores.state) == "":
            found.not_checked.append(LOG_STATE)
        else:
            found.findings += await _check_state(stores.log_url, log, stores.state)
    return found


def _compare(stores: Stores) -> tuple[Fitting, LogVerifier | None]:
    """All but what is remembered; and the log's keys, if they signed its head."""
    schema = _compare_schemas(stores)
    if schema.findings:  # what is to be read may not be there
        schema.not_checked += [FACTS, LOG_KEY]
        return schema, None
    with (
        connect(stores.records_url, role=GATEWAY) as records,
        connect(stores.log_url, role=GATEWAY) as log,
    ):
        head = fitting.read_head(log)
        compared = compare_facts(records, log)
        found = replace(schema, tree_size=head.head.tree_size, newest_entry_time=head.newest_time)
        verifier = None
        if stores.log_key is None or not head.head.checkpoint:
            found.not_checked.append(LOG_KEY)
            verifier = _remembered_log(stores)
        else:
            key = LogVerifier.parse(LogSigner(head.head.origin, stores.log_key).vkey)
            rows = read_successions(log)
            if has_ended(key.vkey, rows):
                found.findings.append(Misfit("log-key-ended"))
            else:
                verifier = with_successions(key, rows)
        signed = verifier if head.head.checkpoint else None
        found.findings += check_head(head, signed, stores.origin)
        if found.findings:
            verifier = None
        found.findings += _check_keys(fitting.known_keys(records), fitting.told_keys(log))
    return _with_facts(found, compared), verifier


def _compare_schemas(stores: Stores) -> Fitting:
    """Which migrations are missing; a login of a gateway may not be allowed to look."""
    missing: list[Misfit] = []
    try:
        if names := migrations.pending(stores.records_url):
            missing.append(Misfit("records-schema-missing", len(names)))
        if names := migrations.pending_audit(stores.log_url):
            missing.append(Misfit("log-schema-missing", len(names)))
        newer = {
            "records": migrations.newer(stores.records_url),
            "audit": migrations.newer_audit(stores.log_url),
        }
    except StorePermissionError:
        return Fitting([], [SCHEMA])
    return Fitting(missing, [], newer=newer)


def _with_facts(found: Fitting, compared: Compared) -> Fitting:
    found.findings += compared.findings
    found.common, found.incomplete = compared.common, compared.incomplete
    return found


def check_head(found: Head, log: LogVerifier | None, origin: str | None) -> list[Misfit]:
    """The head against the entries, the gateway's name and, if there is one, its key.

    Args:
        found: the head and the newest entry, of one moment.
        log: the log's keys; None: what the head signed is not looked at.
        origin: the gateway's name; None: any.
    """
    head = found.head
    if head.tree_size != found.newest_leaf + 1:
        return [Misfit("log-damaged")]
    if origin is not None and head.origin not in {"", origin}:
        return [Misfit("log-origin-differs")]
    if log is None:
        return []
    try:
        signed = log.verify(head.checkpoint)
    except VerificationError:
        return [Misfit("log-key-differs")]
    root = root_of_peaks(head.split_peaks()) if head.tree_size else EMPTY_ROOT
    same = (signed.size, signed.root_hash) == (head.tree_size, root)
    return [] if same else [Misfit("log-damaged")]


def _check_keys(known: dict[str, bytes], told: dict[str, bytes]) -> list[Misfit]:
    """The check values of keys that people are looked for with, in both stores."""
    differing = [
        name
        for name in known.keys() & told.keys()
        if name.startswith(_OF_PEOPLE) and known[name] != told[name]
    ]
    return [Misfit("keys-differ", len(differing))] if differing else []


def _remembered_note(state: Path) -> str:
    """What the file holds; "" for none. Raises ConfigurationError."""
    try:
        return read_outside_text(state, MAX_NOTE)
    except FileNotFoundError:
        return ""
    except (OSError, UnicodeDecodeError):
        raise ConfigurationError(f"cannot read {state.name}") from None


def _remembered_log(stores: Stores) -> LogVerifier | None:
    """For a log without an entry, which says no name: that of the one that is remembered."""
    if stores.state is None or stores.log_key is None:
        return None
    name, _, _ = _remembered_note(stores.state).partition("\n")
    return LogVerifier.parse(LogSigner(name if is_name(name) else "?", stores.log_key).vkey)


async def _check_state(url: str, log: LogVerifier, state: Path) -> list[Misfit]:
    """Whether the log continues what is remembered, by a consistency proof (RFC 9162, 2.1.4)."""
    try:
        kept = CheckpointFile(state, log).read()
    except ConfigurationError:
        return [Misfit("log-not-remembered")]
    if kept is None or not kept.checkpoint.size:
        return []
    async with _pool(url) as pool:
        return await _continued(pool, kept.checkpoint, log)


async def _continued(
    pool: AsyncConnectionPool[Any], kept: Checkpoint, log: LogVerifier
) -> list[Misfit]:
    head = await proofs.read_head(pool)
    if head.tree_size < kept.size:
        return [Misfit("log-shorter", kept.size - head.tree_size, head.tree_size)]
    try:
        proof = await proofs.consistency_proof(pool, kept.size, 0)
        verify_growth(kept, log.verify(proof.checkpoint), proof.nodes)
    except ProofError:
        return [Misfit("log-differs")]
    except (StoreConflictError, RefusalError, VerificationError):
        return [Misfit("log-damaged")]
    return []


def _pool(url: str) -> AsyncConnectionPool[Any]:
    milliseconds = int(_LIMIT_S * 1000)
    return open_pool(
        url,
        role=GATEWAY,
        min_size=1,
        max_size=2,
        statement_timeout_ms=milliseconds,
        lock_timeout_ms=milliseconds,
        application_name="credit-gateway db check",
    )
