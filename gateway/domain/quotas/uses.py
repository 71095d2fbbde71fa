# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whether entries fit into their partners' limits, one after the other. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import NamedTuple

from gateway.domain.access.methods import Method
from gateway.domain.codes import Purpose
from gateway.domain.quotas.charges import Charge, UseKey
from gateway.domain.quotas.limits import Counted, Limit, Quotas
from gateway.errors import Reason, RefusalError


class UseRow(NamedTuple):
    """What a batch uses of one limit.

    Attributes:
        key: of what.
        step: how much.
        most: how much may have been used before, so that the whole batch fits.
    """

    key: UseKey
    step: int
    most: int


class Uses:
    """How much of each limit is used, while a batch is decided."""

    def __init__(self, known: Mapping[UseKey, int] | None = None) -> None:
        """Nothing is added yet.

        Args:
            known: how much was used before; None: that is not known. Then everything
                fits, and whoever writes it has to see whether it does (`rows`).
        """
        self._known = known
        self._added: dict[UseKey, int] = {}
        self._needed: dict[UseKey, tuple[int, int]] = {}

    def fit(self, partner: str, charges: Iterable[Charge]) -> tuple[Charge, ...]:
        """Counts an entry, or tells which limits it does not fit into; then it is not counted."""
        keyed = [(charge.key(partner), charge) for charge in charges]
        if self._known is not None:
            known = self._known
            over = tuple(
                charge
                for _, charge in keyed
                if sum(
                    known.get(each, 0) + self._added.get(each, 0) for each in charge.keys(partner)
                )
                >= charge.limit.count
            )
            if over:
                return over
        for key, charge in keyed:
            self._added[key] = added = self._added.get(key, 0) + charge.step
            needs, count = self._needed.get(key, (0, charge.limit.count))
            self._needed[key] = max(needs, added + 1 - charge.step), min(count, charge.limit.count)
        return ()

    def rows(self) -> Iterator[UseRow]:
        """What all together use."""
        for key, (needs, count) in self._needed.items():
            yield UseRow(key, self._added[key], count - needs)


def exceeded_refusal(charges: Iterable[Charge], moment: datetime) -> RefusalError:
    """The refusal of an entry that does not fit; it says when all these limits begin anew."""
    wait = max(charge.wait(moment) for charge in charges)
    return RefusalError(Reason.QUOTA_EXCEEDED, retry_after=wait)


class Reached:
    """Limits that are known to be reached, so that no work is done for what cannot be answered.

    What was used is only ever counted up, so what is known here never refuses too much; what
    is not known here is found when the entry is written. Limits of one person are not kept:
    there are too many of them.
    """

    def __init__(self) -> None:
        """None is known."""
        self._by_partner: dict[str, dict[str, Charge]] = {}

    def note(self, partner: str, charges: Iterable[Charge]) -> None:
        """These limits were reached."""
        for charge in charges:
            if not charge.subject:
                self._by_partner.setdefault(partner, {})[charge.limit.name] = charge

    def check(  # noqa: PLR0913 - what a question is, by name
        self,
        partner: str,
        quotas: Quotas,
        moment: datetime,
        *,
        purpose: Purpose | None = None,
        portfolio: bool = False,
        change: bool = False,
    ) -> None:
        """A question, or a change of consents, may go on.

        Args:
            partner: who asks.
            quotas: of the partner, as they are now.
            moment: when.
            purpose: what for; None: only limits of any purpose are looked at.
            portfolio: whether it is an item of a portfolio.
            change: whether it is a change of consents.

        Raises:
            RefusalError: QUOTA_EXCEEDED.
        """
        limits = (
            limit
            for limit in quotas.limits
            if limit.purpose in {None, purpose}
            and limit.counted is not Counted.CALLS
            and (limit.counted is Counted.CHANGES) is change
            and (portfolio or limit.counted is not Counted.PORTFOLIO)
        )
        self._check(partner, limits, moment)

    def check_call(self, partner: str, quotas: Quotas, moment: datetime, method: Method) -> None:
        """A call of a method may go on.

        Args:
            partner: who calls.
            quotas: of the partner, as they are now.
            moment: when.
            method: what is called.

        Raises:
            RefusalError: QUOTA_EXCEEDED.
        """
        self._check(partner, (each for each in quotas.limits if each.is_of_call(method)), moment)

    def _check(self, partner: str, limits: Iterable[Limit], moment: datetime) -> None:
        reached = self._by_partner.get(partner)
        if reached is None:
            return
        over = [
            reached[limit.name]
            for limit in limits
            if limit.name in reached
            and reached[limit.name].start == limit.period.start(moment)
            and reached[limit.name].limit.count >= limit.count
        ]
        if over:
            raise exceeded_refusal(over, moment)
