# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Puts digests of whole segments together, in the order of the log. Pure."""

from __future__ import annotations

from gateway.audit.access_entry import recorded_access
from gateway.audit.log_state import ChainEnd, LogState
from gateway.audit.rows import RecordedAccess
from gateway.audit.verify.segment_digest import SegmentDigest
from gateway.errors import MalformedError
from gateway.log.merkle import STORED_LEVELS, Frontier, node_hash, root_of_peaks
from gateway.wire.entries import decode_entry

Accesses = dict[int, tuple[int, RecordedAccess]]


def join(state: LogState, digest: SegmentDigest) -> bool:
    """Goes on behind a segment, if it fits what came before.

    Returns:
        False, and the state is as it was, when something does not fit: then the
        segment has to be looked at row by row.
    """
    accesses = _accesses(state, digest)
    if (
        digest.low != state.tree.size
        or accesses is None
        or not _groups_fit(state, digest)
        or not _chains_fit(state, digest)
        or not _roots_fit(state, digest)
        or any(state.claims.repeats(marks) for _, marks, _ in digest.claims)
        or not _once(digest)
    ):
        return False
    for day, marks, leaves in digest.claims:
        state.claims.add(day, marks, leaves)
    state.accesses |= accesses
    state.outcomes.update(digest.outcomes)
    state.erased.update(digest.erased)
    state.chains |= {partner: ChainEnd(*last) for partner, last in digest.lasts.items()}
    state.group = digest.last_group
    if digest.checkpoints:
        state.checkpoint_size = state.good_size = digest.checkpoints[-1][0]
    state.add_nodes(digest.nodes)
    for level, value in digest.peaks:
        state.add_nodes(add_subtree(state.tree, level, value))
    return True


def _once(digest: SegmentDigest) -> bool:
    """Nothing is claimed on two days of the segment."""
    if len(digest.claims) < 2:  # noqa: PLR2004 - of one day, the digest has said so
        return True
    marks = [set(marks) for _, marks, _ in digest.claims]
    return len(set().union(*marks)) == sum(map(len, marks))


def _groups_fit(state: LogState, digest: SegmentDigest) -> bool:
    if state.checkpoint_size == digest.low:
        return digest.first_group == digest.low
    return digest.first_group == state.group


def _chains_fit(state: LogState, digest: SegmentDigest) -> bool:
    for partner, (counter, previous) in digest.firsts.items():
        before = state.chains.get(partner)
        if before is None:
            if state.trusted_from:
                continue  # its beginning lies in what is believed
            before = ChainEnd(0, b"", 0)
        if (counter, previous) != (before.counter + 1, before.leaf_hash):
            return False
    return True


def _roots_fit(state: LogState, digest: SegmentDigest) -> bool:
    if state.forked:
        return True  # named already; every later root differs
    peaks = state.tree.peaks
    return all(root_of_peaks([*peaks, *within]) == root for _, root, within in digest.checkpoints)


def _accesses(state: LogState, digest: SegmentDigest) -> Accesses | None:
    """Accesses that became entries in the segment; None when one did so twice."""
    found: Accesses = {}
    for index, leaf in digest.access_leaves:
        try:
            entry = decode_entry(leaf)
        except MalformedError:
            return None
        recorded = recorded_access(entry)
        if entry.access is None or recorded is None:
            return None
        number = entry.access.access_id
        if number in state.accesses or number in found:
            return None
        found[number] = (index, recorded)
    return found


def add_subtree(tree: Frontier, level: int, value: bytes) -> list[tuple[int, int, bytes]]:
    """Adds a perfect subtree; gives the nodes to be stored above it that it completes."""
    size = tree.size + (1 << level)
    nodes = []
    index = tree.size >> level
    while index & 1:
        value = node_hash(tree.peaks.pop(), value)
        index >>= 1
        level += 1
        if level % STORED_LEVELS == 0:
            nodes.append((level, index, value))
    tree.peaks.append(value)
    tree.size = size
    return nodes
