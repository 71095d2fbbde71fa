# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""One group commit in memory: numbering, chaining, hashing. No I/O.

What happens here happens under the head's row lock, so nobody else numbers at
the same time.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from gateway.audit.rows import LogHead
from gateway.domain.access.audit_entry import AuditEntry, claim_of
from gateway.domain.consents.uses import ConsentUse, Used, counted
from gateway.domain.quotas.charges import Charge, UseKey
from gateway.domain.quotas.uses import Uses
from gateway.errors import StoreConflictError, VerificationError
from gateway.log.checkpoint import LogSigner, LogVerifier
from gateway.log.merkle import Growth, grow, leaf_hash, root_of_peaks
from gateway.store.log.pending import PendingEntry, SealedEvidence
from gateway.wire.entries import encode_entry

UNVERIFIED = "the log's newest checkpoint does not verify with this log key, which may have ended"

Claim = tuple[str, bytes]
"""Partner and what `claim_of` gives: what must not come twice."""

Tree = tuple[int, bytes]
"""Size and root hash of a tree."""

Chain = tuple[int, bytes]
"""A partner's newest counter and leaf hash."""


class HeadCheck:
    """Whether a head may be built on: it must be what this log last signed.

    Without it, anyone who can write the head's row could have the gateway sign a
    tree that does not contain the earlier one. Remembers the last head that was
    good, so that a process which writes alone verifies no signature; and the
    largest tree it saw committed, so that it does not sign a second history after
    a failover to a standby that lacks what was answered already, or a restore.
    """

    def __init__(self, log: LogSigner | LogVerifier) -> None:
        """Bind to the log's own key, of which only the public half is needed."""
        self._origin = log.origin
        self._log = LogVerifier.parse(log.vkey)
        self._known: tuple[str, int, bytes] | None = None
        self._largest: Tree | None = None
        self._largest_checkpoint: str | None = None
        self._distrusted = False

    @property
    def largest(self) -> Tree | None:
        """Size and root of the largest tree this process saw committed."""
        return self._largest

    @property
    def largest_checkpoint(self) -> str | None:
        """The signed note of that tree."""
        return self._largest_checkpoint

    def is_newest(self, head: LogHead) -> bool:
        """Whether a head is good, was committed, and nothing later is known to have been."""
        if self._distrusted or self._known is None or self._largest is None:
            return False
        checkpoint, size, root = self._known
        return (checkpoint, size) == (head.checkpoint, head.tree_size) and self._largest == (
            size,
            root,
        )

    def distrust(self) -> None:
        """Accepts no head any more."""
        self._distrusted = True

    def check(self, head: LogHead, seen: Tree | None) -> None:
        """Accepts a head.

        Args:
            head: as read.
            seen: `largest` at a moment before the head was read.

        Raises:
            StoreConflictError: it is another log's, its row was tampered with, or
                the log has lost entries.
        """
        self._check_history(head, seen)
        if head.tree_size == 0:
            if head.origin not in {"", self._origin} or head.peaks or head.checkpoint:
                raise StoreConflictError("the log in this database is another one")
            return
        if head.origin != self._origin:
            raise StoreConflictError("the log in this database is another one")
        root = root_of_peaks(head.split_peaks())
        if self._known == (head.checkpoint, head.tree_size, root):
            return
        try:
            signed = self._log.verify(head.checkpoint)
        except VerificationError:
            raise StoreConflictError(UNVERIFIED) from None
        if (signed.size, signed.root_hash) != (head.tree_size, root):
            raise StoreConflictError("the log's head is not what its checkpoint says")
        self.remember(head.checkpoint, head.tree_size, root)

    def _check_history(self, head: LogHead, seen: Tree | None) -> None:
        if self._distrusted:
            raise StoreConflictError("the log is not the one that was remembered")
        if seen is not None:
            size, root = seen
            if head.tree_size < size:
                raise StoreConflictError("the log is shorter than it was")
            if head.tree_size == size and root_of_peaks(head.split_peaks()) != root:
                raise StoreConflictError("the log has another history than it had")

    def remember(self, checkpoint: str, tree_size: int, root: bytes) -> None:
        """Takes a head as good that was signed and committed."""
        self._known = (checkpoint, tree_size, root)
        self.expect(checkpoint, tree_size, root)

    def expect(self, checkpoint: str, tree_size: int, root: bytes) -> None:
        """Takes a tree as committed by any process; a smaller log is refused afterwards."""
        if self._largest is None or tree_size > self._largest[0]:
            self._largest = (tree_size, root)
            self._largest_checkpoint = checkpoint


@dataclass(slots=True)
class Batch:
    """Entries numbered within their partners' chains, and all they bring along.

    Attributes:
        entries: what is logged, in order.
        leaves: their serialised bytes.
        hashes: their leaf hashes.
        evidence: kept with each, or None.
        replayed: whether each took the place of a repeated request.
        claims: newly claimed request ids.
        row_claims: for each entry what it newly claims, or None.
        claim_dates: dates (UTC) of their entries.
        chains: where each partner of the batch stands after it.
        uses: what it uses of its partners' limits.
        exceeded: by place, the limits that an entry did not fit into.
        used_up: places of entries that are refusals because no use was left.
        consents: of those that the batch uses, how often they are used after it.
    """

    entries: list[AuditEntry] = field(default_factory=list)
    leaves: list[bytes] = field(default_factory=list)
    hashes: list[bytes] = field(default_factory=list)
    evidence: list[SealedEvidence | None] = field(default_factory=list)
    replayed: list[bool] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    row_claims: list[bytes | None] = field(default_factory=list)
    claim_dates: list[date] = field(default_factory=list)
    chains: dict[str, Chain] = field(default_factory=dict)
    uses: Uses = field(default_factory=Uses)
    exceeded: dict[int, tuple[Charge, ...]] = field(default_factory=dict)
    used_up: set[int] = field(default_factory=set)
    consents: dict[bytes, Used] = field(default_factory=dict)

    def claim_at(self, place: int) -> Claim:
        """What the entry at a place newly claims."""
        return self.entries[place].partner, self.row_claims[place] or b""


def claims_of(pending: Sequence[PendingEntry]) -> list[Claim]:
    """The request ids that are to be claimed, in order."""
    return [_claim(item.entry) for item in pending if item.as_replay is not None]


def used_keys(pending: Sequence[PendingEntry]) -> list[UseKey]:
    """What the batch may use of limits, each once."""
    keys = (c.keys(item.entry.partner) for item in pending for c in item.charges)
    return sorted({key for of_charge in keys for key in of_charge})


def first_over(
    pending: Sequence[PendingEntry],
    used: Mapping[UseKey, int],
    consents: Mapping[bytes, Used],
) -> tuple[int, tuple[Charge, ...]]:
    """Where a run has to end, because a limit of all together is reached, and which ones.

    Args:
        pending: the run.
        used: how much of the limits was used before.
        consents: how often the consents of the run were used before.

    Returns:
        The place of the first entry that is not logged, and the limits; none: all fit.
    """
    uses, used_now = Uses(used), dict(consents)
    for place, item in enumerate(pending):
        over = _fit(item, uses, used_now).over
        if any(not charge.subject for charge in over):
            return place, over
    return len(pending), ()


def _claim(entry: AuditEntry) -> Claim:
    claim = claim_of(entry.request_id, entry.answer_number, entry.first_request_id)
    return entry.partner, claim


def consents_of(pending: Sequence[PendingEntry]) -> list[bytes]:
    """The consents whose uses are to be counted, each once."""
    uses = [item.entry.consent_use for item in pending if item.as_used_up is not None]
    return sorted({use.terms_commitment for use in uses if use is not None})


def number(  # noqa: PLR0913, PLR0917 - what was read under the lock, each by name
    pending: Sequence[PendingEntry],
    claimed: Collection[Claim],
    chains: Mapping[str, Chain],
    first_index: int = 0,
    used: Mapping[UseKey, int] | None = None,
    consents: Mapping[bytes, Used] | None = None,
) -> Batch:
    """Decides about replays, uses and limits, then numbers and chains each entry.

    Args:
        pending: the batch, in order.
        claimed: which of its claims were made before.
        chains: where each of its partners stands; none for a new partner.
        first_index: of the batch's first leaf.
        used: how much of the limits was used before; None: whoever writes the batch looks.
        consents: how often the consents of the batch were used before, read under the lock.
    """
    batch = Batch(chains=dict(chains), uses=Uses(used))
    taken, used_now = set(claimed), dict(consents or {})
    for item in pending:
        entry, evidence, replayed, claimed_now = item.entry, item.evidence, False, None
        if item.as_replay is not None:
            # Step 11: a request id claimed before turns the answer into a refusal. That
            # refusal's own entry claims nothing.
            claim = _claim(entry)
            if claim in taken:
                (entry, evidence), replayed = item.as_replay(), True
            else:
                taken.add(claim)
                batch.claims.append(claim)
                claimed_now = claim[1]
                batch.claim_dates.append(entry.entry_time.date())
        if (item.charges or item.as_used_up is not None) and not replayed:
            entry, evidence = _within_limits(batch, item, used_now)
        counter, previous = batch.chains.get(entry.partner, (0, b""))
        entry.partner_counter = counter + 1
        entry.previous_leaf_hash = previous
        entry.group_first_index = first_index
        leaf = encode_entry(entry)
        hashed = leaf_hash(leaf)
        batch.chains[entry.partner] = (counter + 1, hashed)
        batch.entries.append(entry)
        batch.leaves.append(leaf)
        batch.hashes.append(hashed)
        batch.evidence.append(evidence)
        batch.replayed.append(replayed)
        batch.row_claims.append(claimed_now)
    return batch


class _Fit(NamedTuple):
    """Whether an entry is logged as it is.

    Attributes:
        over: limits that it does not fit into; none: it fits.
        used_up: whether its consent has no use left.
        use: which use of its consent it is; None: none is counted.
    """

    over: tuple[Charge, ...] = ()
    used_up: bool = False
    use: ConsentUse | None = None


def _fit(item: PendingEntry, uses: Uses, consents: dict[bytes, Used]) -> _Fit:
    """Counts an entry in the consent's uses and the partner's limits; what is refused in neither.

    Args:
        item: on its way into the log.
        uses: of limits so far.
        consents: how often each consent was used so far.
    """
    use = item.entry.consent_use if item.as_used_up is not None else None
    if use is not None:
        use = counted(use, consents.get(use.terms_commitment))
        if use is None:
            return _Fit(used_up=True)
    over = uses.fit(item.entry.partner, item.charges)
    if over:
        return _Fit(over)
    if use is not None:
        consents[use.terms_commitment] = use.period_start, use.number
    return _Fit(use=use)


def _within_limits(
    batch: Batch, item: PendingEntry, consents: dict[bytes, Used]
) -> tuple[AuditEntry, SealedEvidence | None]:
    """The entry, or the refusal that is logged in its place."""
    entry, place = item.entry, len(batch.entries)
    fit = _fit(item, batch.uses, consents)
    if fit.used_up and item.as_used_up is not None:
        batch.used_up.add(place)
        return item.as_used_up()
    if fit.over and item.as_exceeded is not None:
        batch.exceeded[place] = fit.over
        return item.as_exceeded()
    if fit.use is not None:
        entry.consent_use = fit.use
        batch.consents[fit.use.terms_commitment] = consents[fit.use.terms_commitment]
    return entry, item.evidence


def grow_head(head: LogHead, batch: Batch) -> Growth:
    """The tree after the batch.

    Raises:
        StoreConflictError: the head's peaks are not those of its size.
    """
    try:
        return grow(head.tree_size, head.split_peaks(), batch.hashes)
    except ValueError:
        raise StoreConflictError("the log's head is damaged") from None
