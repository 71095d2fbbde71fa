# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Where each partner's chain of entries stands while a log is read. Pure.

Kept are one line per partner; the writer of an export notes it in the manifest,
the verifier counts again and compares.
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

    @classmethod
    def of(cls, row: PartnerRow) -> ChainState:
        """As a row says."""
        last = bytes.fromhex(row.last_leaf_hash)
        return cls(row.entries, row.first_counter, row.last_counter, last)


class ChainTally:
    """All partners' entries so far."""

    def __init__(self) -> None:
        """Begin without any."""
        self._chains: dict[str, ChainState] = {}

    @classmethod
    def resumed(cls, rows: Iterable[PartnerRow]) -> ChainTally:
        """Goes on where `rows` were made."""
        tally = cls()
        for row in rows:
            tally._chains[row.partner] = ChainState.of(row)
        return tally

    def add(self, partner: str, counter: int, leaf_hash: bytes) -> None:
        """One more entry of a partner."""
        chain = self._chains.get(partner)
        if chain is None:
            self._chains[partner] = ChainState(1, counter, counter, leaf_hash)
            return
        chain.entries += 1
        chain.last_counter, chain.last_leaf_hash = counter, leaf_hash

    def join(self, rows: Iterable[PartnerRow]) -> None:
        """Further entries, those of a later range together."""
        for row in rows:
            chain = self._chains.get(row.partner)
            if chain is None:
                self._chains[row.partner] = ChainState.of(row)
            else:
                chain.entries += row.entries
                chain.last_counter = row.last_counter
                chain.last_leaf_hash = bytes.fromhex(row.last_leaf_hash)

    def rows(self) -> tuple[PartnerRow, ...]:
        """One row per partner, by id."""
        return tuple(
            PartnerRow(partner, c.entries, c.first_counter, c.last_counter, c.last_leaf_hash.hex())
            for partner, c in sorted(self._chains.items())
        )
