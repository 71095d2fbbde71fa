# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Puts digests of whole segments together, in the order of the log. Pure."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from gateway.audit.findings import Finding
from gateway.audit.log_state import LogState
from gateway.audit.rules.accesses import Accesses
from gateway.audit.rules.chains import Chains
from gateway.audit.rules.checkpoints import Agreement, Checkpoints, Groups
from gateway.audit.rules.counted import cases
from gateway.audit.rules.counted.consents import Uses
from gateway.audit.rules.counted.quotas import Quotas
from gateway.audit.rules.counted.watches import Watches
from gateway.audit.rules.facts import Facts
from gateway.audit.rules.requests import AnswerOrder, Claimed, Requests
from gateway.audit.rules.rows import Placement
from gateway.audit.verify.segment_digest import SegmentDigest
from gateway.log.merkle import STORED_LEVELS, Frontier, node_hash, root_of_peaks


def join(state: LogState, digest: SegmentDigest) -> bool:
    """Goes on behind a segment, if it fits what came before.

    Returns:
        False, and the state is as it was, when something does not fit: then the
        segment has to be looked at row by row.
    """
    untold = 0
    for finding in _misfits(state, digest):
        if finding is not None:
            return False
        untold += 1
    state.untold_answers += untold
    for day, (marks, leaves) in digest.claims.items():
        state.claims.add(day, marks, leaves)
    state.accesses |= digest.accesses
    state.facts |= digest.facts
    state.quota_uses.update(digest.quota_uses)
    Quotas.forget(state.quota_uses)
    state.uses |= digest.uses
    for case, answers in digest.cases.items():
        cases.add(state.cases, case, answers)
    deque(Watches.follow(digest.watched, state.watches, trusted=bool(state.trusted_from)), 0)
    state.count(digest.outcomes)
    state.erased.update(digest.erased)
    state.filed.update(digest.filed)
    state.chains |= digest.lasts
    state.group = digest.last_group
    if digest.checkpoints:
        size = state.checkpoint_size = digest.checkpoints[-1][0]
        if not state.forked:
            state.good_size = size
    state.add_nodes(digest.nodes)
    for level, value in digest.peaks:
        state.add_nodes(add_subtree(state.tree, level, value))
    return True


def _misfits(state: LogState, digest: SegmentDigest) -> Iterator[Finding | None]:
    """What the rules find between the log so far and the segment; None: it cannot be told."""
    low = digest.low
    yield from Placement.entries((low,), state.tree.size, low + 1)
    yield from Groups.entries(
        low, [digest.first_group], ended=state.checkpoint_size == low, group=state.group
    )
    links = [
        (low, partner, counter, previous, b"")
        for partner, (counter, previous) in digest.firsts.items()
    ]
    ends = {partner: state.chains[partner] for partner in digest.firsts if partner in state.chains}
    yield from Chains.entries(links, ends, state.begin)
    for number, (index, _) in digest.accesses.items():
        yield from Accesses.once(index, number, state.accesses)
    for fact_id, said in digest.facts.items():
        yield from Facts.once(said.leaf_index, fact_id, state.facts)
    yield from _uses(state, digest)
    yield from _repeated(state, digest)
    trusted = bool(state.trusted_from)
    yield from Watches.misfits(digest.watched, state.watches, trusted=trusted)
    for day, answer in digest.further:
        yield from AnswerOrder.skipped(state.claims, day, [answer], trusted=trusted)
    yield from _other_roots(state, digest)


def _uses(state: LogState, digest: SegmentDigest) -> Iterator[Finding]:
    for consent, use in digest.first_uses.items():
        before = state.uses.get(consent)
        if before is not None or not state.trusted_from:
            yield from Uses.follows(before, use)


def _repeated(state: LogState, digest: SegmentDigest) -> Iterator[Finding]:
    if not digest.claims:
        return
    (day, (marks, leaves)), *others = digest.claims.items()
    for _, (more_marks, more_leaves) in others:
        marks, leaves = marks + more_marks, leaves + more_leaves
    # Whose they are is not needed: what repeats is named row by row.
    claimed = Claimed(day, marks, leaves, [""] * len(leaves))
    yield from Requests.repeated(state.claims, claimed)


def _other_roots(state: LogState, digest: SegmentDigest) -> Iterator[Finding]:
    so_far = Agreement(state.good_size, state.forked)
    peaks = state.tree.peaks
    for size, signed_root, within in digest.checkpoints:
        root = root_of_peaks([*peaks, *within])
        yield from Checkpoints.roots(so_far, size, signed_root, root)


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
