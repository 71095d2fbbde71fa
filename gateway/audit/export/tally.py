# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Where each partner's chain of entries stands while a log is read. Pure.

Kept are one line a partner; the writer of an export notes it in the manifest,
the verifier holds each further entry against it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from gateway.audit.export.manifest import PartnerRow


@dataclass(slots=True)
class ChainState:
    """One partner's entries so far."""

    entries: int
    first_counter: int
    last_counter: int
    last_leaf_hash: bytes
    last_index: int


class ChainTally:
    """All partners' entries so far."""

    def __init__(self) -> None:
        """Begin without any."""
        self._chains: dict[str, ChainState] = {}

    @classmethod
    def resumed(cls, rows: Iterable[PartnerRow]) -> ChainTally:
        """Goes on where `rows` were made; the last leaf indexes are not known then."""
        tally = cls()
        for row in rows:
            tally._chains[row.partner] = ChainState(
                row.entries,
                row.first_counter,
                row.last_counter,
                bytes.fromhex(row.last_leaf_hash),
                -1,
            )
        return tally

    def last(self, partner: str) -> ChainState | None:
        """Where a partner's chain stands; None when it has no entry yet."""
        return self._chains.get(partner)

    def add(self, partner: str, counter: int, leaf_hash: bytes, index: int) -> None:
        """One more entry of a partner."""
        chain = self._chains.get(partner)
        if chain is None:
            self._chains[partner] = ChainState(1, counter, counter, leaf_hash, index)
            return
        chain.entries += 1
        chain.last_counter, chain.last_leaf_hash, chain.last_index = counter, leaf_hash, index

    def rows(self) -> tuple[PartnerRow, ...]:
        """One row a partner, by id."""
        return tuple(
            PartnerRow(partner, c.entries, c.first_counter, c.last_counter, c.last_leaf_hash.hex())
            for partner, c in sorted(self._chains.items())
        )
