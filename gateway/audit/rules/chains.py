# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Rules of the partners' chains: counted without a gap, and linked. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from gateway.audit.findings import Check, Finding
from gateway.audit.rows import ChainRow
from gateway.audit.rules.rule import Rule

ChainEnd = tuple[int, bytes, int]
"""A partner's newest entry so far: counter, leaf hash, leaf index."""

Link = tuple[int, str, int, bytes, bytes]
"""An entry in its chain: leaf index, partner, counter, previous leaf hash, leaf hash."""

Begin = Callable[[str, int, int, bytes], ChainEnd | None]
"""What stands before a partner's first entry here; None: that is not known here.

Told its partner, leaf index, counter and previous leaf hash.
"""


def first_of_all(_partner: str, index: int, _counter: int, _previous: bytes) -> ChainEnd:
    """Before a partner's first entry of all there is none."""
    return 0, b"", index


def unknown(_partner: str, _index: int, _counter: int, _previous: bytes) -> None:
    """What stands before is not here."""


class Break(NamedTuple):
    """Two entries of a partner that do not follow each other."""

    check: Check
    before: int
    leaf_index: int
    partner: str


class Chains(Rule):
    """A partner's counter goes up by one, and each entry names the leaf hash before it."""

    checks = (Check.COUNTER_NOT_GAPLESS, Check.CHAIN_BROKEN)

    @staticmethod
    def breaks(links: Iterable[Link], ends: dict[str, ChainEnd], begin: Begin) -> Iterator[Break]:
        """Each entry against its partner's entry before it.

        Args:
            links: entries, by leaf index.
            ends: where each partner's chain stands; goes on with the entries.
            begin: for partners that are not in `ends`.
        """
        for index, partner, counter, previous, hashed in links:
            end = ends.get(partner) or begin(partner, index, counter, previous)
            if end is not None:
                if end[0] != counter - 1:
                    yield Break(Check.COUNTER_NOT_GAPLESS, end[2], index, partner)
                if end[1] != previous:
                    # One of the two was altered, or one between them is gone.
                    yield Break(Check.CHAIN_BROKEN, end[2], index, partner)
            ends[partner] = (counter, hashed, index)

    @staticmethod
    def entries(
        links: Iterable[Link], ends: dict[str, ChainEnd], begin: Begin
    ) -> Iterator[Finding]:
        """As `breaks`, named as in a whole log."""
        for check, before, index, partner in Chains.breaks(links, ends, begin):
            if check is Check.CHAIN_BROKEN:
                yield Finding(check, before, last_index=index, partner=partner)
            else:
                yield Finding(check, index, partner=partner)


class ChainEnds(Rule):
    """audit.partner_chain says where each partner's chain ends."""

    checks = (Check.PARTNER_CHAIN_DIFFERS,)

    @staticmethod
    def rows(
        rows: Iterable[ChainRow], ends: Mapping[str, ChainEnd], *, trusted: bool
    ) -> Iterator[Finding]:
        """All rows, against the ends of the chains.

        Args:
            rows: all.
            ends: by partner.
            trusted: whether the log's beginning was believed, and a chain with nothing
                new since is not known.
        """
        left = dict(ends)
        for row in rows:
            end = left.pop(row.partner_id, None)
            if end is None and trusted:
                continue
            if end is None or end[:2] != (row.partner_counter, row.leaf_hash):
                yield ChainEnds._finding(row.partner_id, None if end is None else end[2])
        for partner, end in left.items():
            yield ChainEnds._finding(partner, end[2])

    @staticmethod
    def _finding(partner: str, index: int | None) -> Finding:
        key = f"partner_chain {partner}"
        return Finding(Check.PARTNER_CHAIN_DIFFERS, index, partner=partner, row=key)
