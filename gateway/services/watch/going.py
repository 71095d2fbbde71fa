# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A watch that goes on, and how long one may take."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from gateway.domain.access.audit_entry import WatchStart
from gateway.domain.watch.calls import CreditWatch
from gateway.services.calls.call import Call, Rest
from gateway.store.watch.delivering import Position, WatchState


@dataclass(slots=True, repr=False)
class Watch:
    """A watch that goes on.

    Attributes:
        call: the call.
        rest: the caller.
        query: what was signed.
        last: number of the newest event that was given out here, or need not be.
        state: as it was read last; with what was delivered here since.
        positions: by bucket; None: they are to be read.
        looked_at: data versions by bucket, up to which nothing more is to be told, that the
            database does not know yet.
        waiting_since: since when too many events wait for an acknowledgement; None: not so.
        given: numbers of events that were given out here and may not be acknowledged yet.
    """

    call: Call
    rest: Rest
    query: CreditWatch
    last: int
    state: WatchState
    positions: dict[int, Position] | None = None
    looked_at: dict[int, int] = field(default_factory=dict)
    waiting_since: float | None = None
    given: set[int] = field(default_factory=set)

    @property
    def partner_id(self) -> str:
        """Who watches."""
        return self.call.partner.partner_id

    @property
    def full(self) -> bool:
        """Whether too many events wait for an acknowledgement.

        Only those that the partner has: given out here, or named by it as received. What may not
        be told any more, since a consent ended, keeps nothing back.
        """
        known = self.state.acknowledged_event
        self.given = {number for number in self.given if number > known}
        received = max(self.query.after - known, 0)
        return received + len(self.given) >= self.query.most_unacknowledged

    def stops(self) -> bool:
        """Whether this look ends here: somebody else delivers, too, or enough is delivered."""
        return self.positions is None or self.full

    def position(self, bucket: int) -> Position:
        """Where a bucket stands."""
        return (self.positions or {})[bucket]

    def moved(self, bucket: int, position: Position) -> None:
        """It stands there now."""
        (self.positions or {})[bucket] = position

    def is_at_version(self, bucket: int, version: int, up_to: bytes | None = None) -> None:
        """It stands at a data version now, as of the same day; for all, or up to somebody."""
        if self.positions is not None:
            at = self.positions[bucket]
            self.positions[bucket] = replace(at, data_version=version, up_to=up_to)


def start_of(
    query: CreditWatch, positions: Mapping[int, Position], heads: Sequence[int], leaf: int
) -> WatchStart:
    """What the log is to know of a watch that begins.

    Args:
        query: what was signed.
        positions: by bucket; none at the partner's first watch, which begins with the heads.
        heads: data versions of the buckets, read before the positions.
        leaf: up to which facts were in effect, read before the heads; -1: there is none.
    """
    days = [at.as_of for at in positions.values()]
    latest = [at.until or at.as_of for at in positions.values()]
    is_whole = all(
        at.up_to is None and at.data_version >= heads[bucket] for bucket, at in positions.items()
    )
    return WatchStart(
        query.utilisation_marks,
        query.due_within_days,
        query.risk_worse_by_points,
        min(days, default=None),
        max(latest, default=None),
        leaf if is_whole and leaf >= 0 else None,
    )


@dataclass(frozen=True, slots=True)
class WatchLimits:
    """How long a watch takes.

    Attributes:
        interval_s: between two looks at what has changed.
        lifetime_s: until it ends; whoever goes on signs anew.
        patience_s: for acknowledgements, where too many events wait for one.
    """

    interval_s: float = 1.0
    lifetime_s: float = 3600.0
    patience_s: float = 60.0
