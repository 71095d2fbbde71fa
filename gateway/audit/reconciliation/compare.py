# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A partner's calls against the log's entries, both ways. Pure.

Every leaf of the signed tree is read, so "not in the log" and "nothing else is in the log"
hold for that checkpoint.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from gateway.audit.reconciliation.calls import OwnCall, OwnCalls
from gateway.audit.signed_tree import signed_leaves
from gateway.audit.source import LogSource
from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.codes import Outcome
from gateway.errors import MalformedError
from gateway.log.checkpoint import Checkpoint, LogVerifier
from gateway.log.merkle import leaf_hash
from gateway.wire.entries import decode_entry


class Kind(StrEnum):
    """What came of comparing a call or an entry. Stable names."""

    AGREES = "agrees"
    """The log says of the call what the partner says."""
    LOST = "lost"
    """The call ended without an answer, and it is in the log: the answer can be recovered."""
    NOT_LOGGED = "not-logged"
    """The call ended without an answer, and it is not in the log."""
    MISSING = "not-in-log"
    """The partner has an answer or a refusal that the log does not hold."""
    CONTRADICTS = "contradicts"
    """The log says something else of the call."""
    LOST_BY_LOG = "lost-by-log"
    """The log has lost the entry and gone on under another key, which says so."""
    UNKNOWN = "unknown-to-partner"
    """The log holds an entry of the partner that its list does not have."""


DIFFERENCES = frozenset({Kind.MISSING, Kind.CONTRADICTS, Kind.UNKNOWN})
"""What must not be."""


@dataclass(frozen=True, slots=True)
class Compared:
    """One result.

    Attributes:
        kind: what came of it.
        call: of the partner's list; None for an entry that is unknown to it.
        leaf_index: of the entry; None where there is none.
        entry: what the log says; None where there is none.
        fields: in which the two differ.
    """

    kind: Kind
    call: OwnCall | None = None
    leaf_index: int | None = None
    entry: AuditEntry | None = None
    fields: tuple[str, ...] = ()


@dataclass(slots=True)
class OwnPart:
    """One partner's entries of a log.

    Attributes:
        entries: with the leaf hash, by leaf index.
        by_request: leaf indexes, by request id.
    """

    entries: dict[int, tuple[bytes, AuditEntry]] = field(default_factory=dict)
    by_request: dict[bytes, list[int]] = field(default_factory=lambda: defaultdict(list))


def read_own_part(
    source: LogSource,
    checkpoint: Checkpoint,
    partner: str,
    report: Callable[[int, int], None] = lambda _done, _of: None,
) -> OwnPart:
    """Reads every leaf of the signed tree and keeps the partner's.

    Raises:
        ProofError: these are not the leaves of that tree.
    """
    own, name = OwnPart(), partner.encode()
    for index, raw in signed_leaves(source, checkpoint, report):
        if name not in raw:  # far quicker than reading each entry
            continue
        try:
            entry = decode_entry(raw)
        except MalformedError:
            continue  # no entry; the verification says so
        if entry.partner == partner:
            own.entries[index] = leaf_hash(raw), entry
            if entry.request_id:
                own.by_request[entry.request_id].append(index)
    return own


def losses(log: LogVerifier) -> dict[str, int]:
    """For each of the log's keys after which entries were lost: the first leaf that was."""
    found: dict[str, int] = {}
    for former in log.former:
        if former.lost:
            for vkey in log.vkeys[: log.vkeys.index(former.key.vkey) + 1]:
                found.setdefault(vkey, former.last.size)
    return found


def compare(own_calls: OwnCalls, own: OwnPart, lost: Mapping[str, int]) -> Iterator[Compared]:
    """Each call, then each entry that none of them is about, in the log's order.

    Args:
        own_calls: the partner's.
        own: its entries in the log.
        lost: as `losses` gives it.
    """
    known = set[int]()
    for call in own_calls.calls:
        end = lost.get(call.log_key or own_calls.log_key)
        if end is not None and call.leaf_index is not None and call.leaf_index >= end:
            yield Compared(Kind.LOST_BY_LOG, call, call.leaf_index)
            continue
        index = _place(call, own, known)
        if index is None:
            kind = Kind.NOT_LOGGED if call.outcome == "unknown" else Kind.MISSING
            yield Compared(kind, call, call.leaf_index)
            continue
        known.add(index)
        hashed, entry = own.entries[index]
        fields = _differing(call, index, hashed, entry)
        if fields:
            yield Compared(Kind.CONTRADICTS, call, index, entry, fields)
        else:
            kind = Kind.LOST if call.outcome == "unknown" else Kind.AGREES
            yield Compared(kind, call, index, entry)
    for index, (_, entry) in own.entries.items():
        if index not in known:
            yield Compared(Kind.UNKNOWN, None, index, entry)


def _place(call: OwnCall, own: OwnPart, known: set[int]) -> int | None:
    """Which entry a call is about: where its receipt says, else by its request id."""
    if call.leaf_index is not None:
        return call.leaf_index if call.leaf_index in own.entries else None
    places = own.by_request.get(call.request_id or b"", [])
    # One message sent twice has two entries: the one that fits, and that is not taken yet.
    free = [index for index in places if index not in known]
    fitting = [index for index in free if not _differing(call, index, *own.entries[index])]
    return next(iter(fitting or free or places), None)


def _differing(call: OwnCall, index: int, hashed: bytes, entry: AuditEntry) -> tuple[str, ...]:
    """What the partner knows otherwise than the log."""
    said = {
        "request_id": entry.request_id,
        "method": entry.method,
        "request_digest": entry.request_digest,
        "response_digest": entry.response_digest,
        "reason": entry.reason,
        "leaf_index": index,
        "leaf_hash": hashed,
        "partner_counter": entry.partner_counter,
        "answer_number": entry.answer_number,
        "delivered_leaf_index": entry.delivered_leaf_index,
    }
    wrong = [
        name
        for name, value in said.items()
        if getattr(call, name) is not None and getattr(call, name) != value
    ]
    outcome = "answered" if entry.outcome is Outcome.ANSWERED else "refused"
    if call.outcome in {"answered", "refused"} - {outcome}:
        wrong.append("outcome")
    if "request_id" in wrong and not entry.request_id:
        wrong.remove("request_id")  # refused before it was read
    return tuple(wrong)
