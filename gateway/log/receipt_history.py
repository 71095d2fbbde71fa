# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A partner's own proven entries, compared with each other. Pure.

Entries of one partner are counted without a gap and chained. Two receipts that each
verify can still contradict each other: one counter for two entries, one place for two
entries, an order that does not fit, a link to something else.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from gateway.domain.access.audit_entry import AuditEntry, Receipt
from gateway.errors import ReceiptError
from gateway.log.merkle import leaf_hash
from gateway.log.receipt_steps import ReceiptStep

KEPT = 512
"""Entries remembered per partner: the newest ones."""


@dataclass(frozen=True, slots=True)
class OwnEntry:
    """What is remembered of one proven entry.

    Attributes:
        counter: the partner's counter.
        leaf_index: where it stands.
        leaf_hash: of the entry.
        previous_leaf_hash: of the partner's entry before it, as it says; may be empty.
    """

    counter: int
    leaf_index: int
    leaf_hash: bytes
    previous_leaf_hash: bytes

    @classmethod
    def of(cls, receipt: Receipt, entry: AuditEntry) -> OwnEntry:
        """From a receipt that verified, and its entry."""
        return cls.of_entry(receipt.entry, receipt.leaf_index, entry)

    @classmethod
    def of_entry(cls, raw: bytes, leaf_index: int, entry: AuditEntry) -> OwnEntry:
        """From a proven entry: its bytes, where it stands, and what it says."""
        return cls(entry.partner_counter, leaf_index, leaf_hash(raw), entry.previous_leaf_hash)


class ReceiptHistory:
    """One partner's newest entries, in the order of their counters."""

    def __init__(self, entries: Iterable[OwnEntry] = ()) -> None:
        """Begin with what is remembered.

        Raises:
            ReceiptError: these contradict each other.
        """
        self._entries: list[OwnEntry] = []
        for entry in entries:
            self.add(entry)

    def __iter__(self) -> Iterator[OwnEntry]:
        """In the order of their counters."""
        return iter(self._entries)

    @property
    def counter(self) -> int:
        """The largest counter; 0 for none."""
        return self._entries[-1].counter if self._entries else 0

    def add(self, new: OwnEntry) -> bool:
        """Take one more entry in, unless it contradicts those that are known.

        Returns:
            Whether it is new; the same entry again is no contradiction.

        Raises:
            ReceiptError: it contradicts one; `step` says how.
        """
        at = bisect_left(self._entries, new.counter, key=lambda entry: entry.counter)
        if at < len(self._entries) and self._entries[at].counter == new.counter:
            if self._entries[at] != new:
                raise ReceiptError("one counter for two entries", step=ReceiptStep.COUNTER)
            return False
        if at:
            _check_neighbours(self._entries[at - 1], new)
        if at < len(self._entries):
            _check_neighbours(new, self._entries[at])
        self._entries.insert(at, new)
        del self._entries[:-KEPT]
        return True


def _check_neighbours(earlier: OwnEntry, later: OwnEntry) -> None:
    """Two entries of one partner, in the order of their counters."""
    between = later.counter - earlier.counter
    # Each counted entry has a leaf of its own, in the same order.
    if later.leaf_index - earlier.leaf_index < between:
        raise ReceiptError("two entries whose places do not fit", step=ReceiptStep.POSITION)
    if between == 1 and later.previous_leaf_hash != earlier.leaf_hash:
        raise ReceiptError("the chain of entries is broken", step=ReceiptStep.CHAIN)
