# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The end of a verification: what is kept beside the entries, held against them. Pure.

Everything here is from one moment, at which the state has seen every entry.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, fields
from datetime import date, datetime

from gateway.audit.access_entry import access_entry
from gateway.audit.claims import is_kept, mark, still_stored
from gateway.audit.findings import Check, Finding
from gateway.audit.log_state import LogState
from gateway.audit.retention import RetentionCoverage, retention_of
from gateway.audit.rows import (
    AccessRow,
    ChainRow,
    CheckpointRow,
    EntryRow,
    EvidenceRow,
    LogHead,
    NodeRow,
    NonceRow,
    RecordedAccess,
    SealedRow,
)
from gateway.errors import VerificationError
from gateway.log.checkpoint import LogVerifier


@dataclass(frozen=True, slots=True)
class Remainder:
    """What is stored beside the entries of the tree.

    Attributes:
        head: where the log says it stands.
        entries: rows at or after the tree's size.
        evidence: of leaves at or after the tree's size.
        checkpoints: of larger trees.
        nodes: all.
        chains: all.
        nonces: all.
        accesses: all.
    """

    head: LogHead
    entries: Iterable[EntryRow]
    evidence: Iterable[SealedRow | EvidenceRow]
    checkpoints: Iterable[CheckpointRow]
    nodes: Iterable[NodeRow]
    chains: Iterable[ChainRow]
    nonces: Iterable[NonceRow]
    accesses: Iterable[AccessRow]


def verify_end(
    log: LogVerifier,
    state: LogState,
    rest: Remainder,
    now: datetime | None,
    coverage: RetentionCoverage,
) -> Iterator[Finding]:
    """What is invented, missing or different beside the entries.

    Uses up the state's claims.

    Args:
        log: the log's key.
        state: after the last entry.
        rest: what is stored beside.
        now: the time by which request ids must still be kept; None: do not ask
            whether they are.
        coverage: what may be erased, by the accesses in `rest`.
    """
    yield from _beyond(state, rest)
    yield from _nodes(state, rest.nodes)
    yield from _head(log, state, rest.head)
    yield from _chains(state, rest.chains)
    yield from _nonces(state, rest.nonces, now)
    yield from _accesses(state, rest.accesses)
    yield from _erased(state, coverage, now)


def _beyond(state: LogState, rest: Remainder) -> Iterator[Finding]:
    """Rows of leaves that are not in the tree, and the last group's checkpoint."""
    size = state.tree.size
    if size > max(state.checkpoint_size, state.trusted_from):
        yield Finding(Check.CHECKPOINT_MISSING, size - 1)
    for entry in rest.entries:
        yield Finding(Check.ENTRY_INVENTED, entry.leaf_index)
    for evidence in rest.evidence:
        yield Finding(Check.EVIDENCE_INVENTED, evidence.leaf_index)
    for row in rest.checkpoints:
        yield Finding(Check.CHECKPOINT_INVENTED, row.tree_size - 1)


def _nodes(state: LogState, rows: Iterable[NodeRow]) -> Iterator[Finding]:
    computed = dict(state.nodes)
    for row in rows:
        if (row.node_index + 1) << row.level <= state.nodes_from:
            continue  # checked, or believed, before
        value = computed.pop((row.level, row.node_index), None)
        if value is None:
            yield _node_finding(Check.NODE_INVENTED, row.level, row.node_index)
        elif value != row.hash:
            yield _node_finding(Check.NODE_DIFFERS, row.level, row.node_index)
    for level, index in computed:
        yield _node_finding(Check.NODE_MISSING, level, index)


def _node_finding(check: Check, level: int, index: int) -> Finding:
    return Finding(
        check,
        index << level,
        last_index=((index + 1) << level) - 1,
        row=f"node {level}/{index}",
    )


def _head(log: LogVerifier, state: LogState, head: LogHead) -> Iterator[Finding]:
    tree = state.tree
    wrong = {
        "origin": head.origin not in ({log.origin} | ({""} if not tree.size else set())),
        "tree_size": head.tree_size != tree.size,
        "peaks": head.peaks != b"".join(tree.peaks),
        "checkpoint": not _head_checkpoint_holds(log, state, head),
    }
    for column, is_wrong in wrong.items():
        if is_wrong:
            yield Finding(Check.HEAD_DIFFERS, None, column=column, row="log_head")


def _head_checkpoint_holds(log: LogVerifier, state: LogState, head: LogHead) -> bool:
    tree = state.tree
    if not tree.size and not head.checkpoint:
        return True
    try:
        signed = log.verify(head.checkpoint)
    except VerificationError:
        return False
    return (signed.size, signed.root_hash) == (tree.size, tree.root)


def _chains(state: LogState, rows: Iterable[ChainRow]) -> Iterator[Finding]:
    left = dict(state.chains)
    for row in rows:
        end = left.pop(row.partner_id, None)
        if end is None and state.trusted_from:
            continue  # nothing new since what is believed
        if end is None or (end.counter, end.leaf_hash) != (row.partner_counter, row.leaf_hash):
            yield _chain_finding(row.partner_id, None if end is None else end.leaf_index)
    for partner, end in left.items():
        yield _chain_finding(partner, end.leaf_index)


def _chain_finding(partner: str, index: int | None) -> Finding:
    return Finding(
        Check.PARTNER_CHAIN_DIFFERS, index, partner=partner, row=f"partner_chain {partner}"
    )


def _nonces(state: LogState, rows: Iterable[NonceRow], now: datetime | None) -> Iterator[Finding]:
    """Each stored request id was claimed by an entry, and those of late are stored."""
    prefixes = state.claims.prefixes
    claimed = state.claims.by_day()
    trusted = bool(state.trusted_from)
    for row in rows:
        of_day = claimed.get(row.claim_date, {})
        index = of_day.pop(mark(prefixes[row.partner_id], row.request_id), None)
        if index is None and _is_known(row.claim_date, claimed.keys(), trusted=trusted):
            key = f"nonce {row.claim_date} {row.partner_id} {row.request_id.hex()}"
            yield Finding(Check.NONCE_INVENTED, None, partner=row.partner_id, row=key)
    if now is not None:
        for index in still_stored(claimed, now.date()):
            yield Finding(Check.NONCE_MISSING, index)


def _is_known(day: date, days: Collection[date], *, trusted: bool) -> bool:
    """Whether every claim of a day is known; `days` are those with any."""
    if trusted:  # of what was believed to begin with, request ids are not known
        return bool(days) and day > min(days)
    # Older ones are not remembered, and no longer of any use to anybody.
    return not days or is_kept(day, max(days))


def _accesses(state: LogState, rows: Iterable[AccessRow]) -> Iterator[Finding]:
    """Each record against the entry it became, both ways."""
    left = dict(state.accesses)
    for row in rows:
        found = left.pop(row.access_id, None)
        key = f"access {row.access_id}"
        if found is None:
            if row.leaf_index is not None and row.leaf_index >= state.trusted_from:
                yield Finding(Check.ACCESS_INVENTED, None, row=key)
            continue
        index, said = found
        if row.leaf_index != index:
            yield Finding(Check.ACCESS_DIFFERS, index, column="leaf_index", row=key)
        if row.recorded is None:
            yield Finding(Check.ACCESS_MISSING, index, row=key)
            continue
        for column in _access_columns(row.recorded, said):
            yield Finding(Check.ACCESS_DIFFERS, index, column=column, row=key)
    for number, (index, _) in left.items():
        yield Finding(Check.ACCESS_MISSING, index, row=f"access {number}")


def _erased(
    state: LogState, coverage: RetentionCoverage, now: datetime | None
) -> Iterator[Finding]:
    """No retention reaches too far, and no more keys are gone than they say.

    A key that no retention covers is named already.
    """
    for number, (index, recorded) in state.accesses.items():
        retention = retention_of(access_entry(number, recorded))
        if retention is not None and retention.too_far(now):
            yield Finding(Check.RETENTION_TOO_FAR, index)
    for evidence_class, gone, said in coverage.exceeded(state.erased):
        key = f"{evidence_class}: {gone} keys gone, {said} said to be destroyed"
        yield Finding(Check.RETENTION_EXCEEDED, None, row=key)


def _access_columns(recorded: RecordedAccess, said: RecordedAccess) -> list[str]:
    """Columns in which a record is not what its entry says."""
    return [
        item.name
        for item in fields(RecordedAccess)
        if getattr(recorded, item.name) != getattr(said, item.name)
    ]
