# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A whole group commit in one statement and one round trip: audit.append, audit.append_one.

It is a transaction by itself, durable before its result is had: that is there only
once the server is ready for the next statement, which it is after the commit.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

from gateway.audit.rows import LogHead
from gateway.domain.quotas.uses import UseRow
from gateway.log.merkle import Growth
from gateway.runtime import telemetry
from gateway.store.arrays import Encoded, array, encoded, fresh_bytes
from gateway.store.log.append import Connection
from gateway.store.log.batch import Batch
from gateway.store.prepared import Parameter, Prepared
from gateway.store.queries import load_sql

OVER = -1
"""In place of a place in the batch: it does not fit into a limit."""
_LOST = {"creditgateway.log.way": "lost"}


async def append_at_once(
    connection: Connection, known: LogHead, after: LogHead, batch: Batch, growth: Growth
) -> list[int] | None:
    """Writes a batch, unless the head is not the known one or a claim was made before.

    Args:
        connection: in autocommit, in no transaction.
        known: the head that the batch is numbered from.
        after: the head with the batch.
        batch: numbered.
        growth: the tree with it.

    Returns:
        Empty: all is written and durable. Otherwise nothing is: the places in the batch,
        from 0, whose claims were made before; OVER alone, where a limit would be
        exceeded; or None when the head is another one.
    """
    uses = list(batch.uses.rows())
    started = time.perf_counter()
    found: list[int] | None
    if len(batch.entries) == 1 and not uses and not growth.nodes:
        values = _values(known, after, batch, growth)
        written = await _called(connection, "append_one", values)
        found = None if written is None else [] if written else [1]
    else:
        columns = (
            *_heads(known, after, growth),
            *_columns(batch),
            *_chains(batch),
            *_nodes(growth),
        )
        if uses:
            found = await _called(connection, "append_within_limits", (*_uses(uses), *columns))
        else:
            found = await _called(connection, "append_at_once", columns)
    if found is None:
        # Whoever waits for another writer of the head finds another head then, unless that one
        # was rolled back: so it is enough to tell of these.
        telemetry.HEAD_WAIT.record(time.perf_counter() - started, _LOST)
        return None
    return [number - 1 for number in found]


async def _called(
    connection: Connection,
    name: str,
    parameters: Iterable[Parameter],
) -> Any:
    """What the one function gives that a statement calls."""
    ((found,),) = await statement(name).rows(connection, parameters)
    return found


@cache
def statement(name: str) -> Prepared:
    """The one of that name in audit_append.sql."""
    return Prepared(load_sql(f"audit_append.{name}"))


def _heads(known: LogHead, after: LogHead, growth: Growth) -> tuple[bytes, ...]:
    return (
        encoded("int8", known.tree_size),
        known.peaks,
        known.checkpoint.encode(),
        after.origin.encode(),
        encoded("int8", after.tree_size),
        after.peaks,
        growth.root,
        after.checkpoint.encode(),
    )


def _values(known: LogHead, after: LogHead, batch: Batch, growth: Growth) -> list[Parameter]:
    """Of a single entry."""
    (entry,), (kept,) = batch.entries, batch.evidence
    return [
        encoded("int8", known.tree_size),
        known.peaks,
        known.checkpoint.encode(),
        after.origin.encode(),
        after.peaks,
        growth.root,
        after.checkpoint.encode(),
        batch.leaves[0],
        batch.hashes[0],
        encoded("timestamptz", entry.entry_time),
        entry.partner.encode(),
        encoded("int8", entry.partner_counter),
        encoded("int2", entry.outcome),
        entry.reason.encode(),
        encoded("int2", entry.purpose or 0),
        entry.subject_commitment or None,
        entry.trace_id,
        None if kept is None else kept.kek_id.encode(),
        None if kept is None else kept.wrapped_key,
        None if kept is None else kept.sealed,
        batch.row_claims[0],
    ]


def _columns(batch: Batch) -> Iterable[Encoded | None]:
    """The columns of audit.entry, audit.evidence and audit.nonce."""
    entries, kept = batch.entries, batch.evidence
    yield fresh_bytes(batch.leaves)
    yield fresh_bytes(batch.hashes)
    yield array("timestamptz", [entry.entry_time for entry in entries])
    yield array("text", [entry.partner for entry in entries])
    yield array("int8", [entry.partner_counter for entry in entries])
    yield array("int2", [entry.outcome for entry in entries])
    yield array("text", [entry.reason for entry in entries])
    yield array("int2", [entry.purpose or 0 for entry in entries])
    yield fresh_bytes([entry.subject_commitment or None for entry in entries])
    yield fresh_bytes([entry.trace_id for entry in entries])
    if any(kept):
        yield array("text", [None if each is None else each.kek_id for each in kept])
        yield fresh_bytes([None if each is None else each.wrapped_key for each in kept])
        yield fresh_bytes([None if each is None else each.sealed for each in kept])
    else:
        yield from (None, None, None)
    yield fresh_bytes(batch.row_claims) if batch.claims else None


def _uses(uses: Sequence[UseRow]) -> Iterable[Encoded]:
    partners, names, starts, subjects = zip(*(use.key for use in uses), strict=True)
    yield array("text", partners)
    yield array("text", names)
    yield array("date", starts)
    yield fresh_bytes(subjects)
    yield array("int8", [use.step for use in uses])
    yield array("int8", [use.most for use in uses])


def _chains(batch: Batch) -> Iterable[Encoded]:
    yield array("text", batch.chains)
    yield array("int8", [counter for counter, _ in batch.chains.values()])
    yield fresh_bytes([leaf_hash for _, leaf_hash in batch.chains.values()])


def _nodes(growth: Growth) -> Iterable[Encoded | None]:
    if not growth.nodes:
        return (None, None, None)
    levels, indexes, hashes = zip(*growth.nodes, strict=True)
    return (array("int2", levels), array("int8", indexes), fresh_bytes(hashes))
