# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Calls of PlanService that hold canaries: one that is taken, and many that are refused."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from gateway.client import (
    AccountSchedule,
    Identifier,
    IdentifierScheme,
    PlanChange,
    PlanFiling,
    PlanKind,
    PlanName,
    PlanStep,
    ScheduledInstalment,
)
from gateway.domain.access.methods import CHANGE_PLAN, FILE_PLAN
from gateway.domain.plans.calls import CHANGE_BODY_TYPE, FILING_BODY_TYPE
from gateway.wire.plans import encode_change, encode_filing
from tests.support.gateway.canaries import AMOUNTS, PERSON
from tests.support.gateway.stack import Bank, signed_request

_DAY = date(2005, 8, 1)
_GOOD = ScheduledInstalment(1, date(2005, 9, 1), "CNY", AMOUNTS[1], AMOUNTS[1], _DAY)


@dataclass(frozen=True, slots=True)
class PlanCanaries:
    """Calls about one person.

    Attributes:
        person: their number.
        wrong: the same with a wrong check digit.
        account: a reference of an account of theirs.
    """

    person: str
    wrong: str
    account: str

    @property
    def filing(self) -> PlanFiling:
        """One that is taken."""
        name = PlanName(Identifier(IdentifierScheme.CN_RESIDENT_ID, self.person), 7)
        schedule = AccountSchedule(self.account, (_GOOD,))
        return PlanFiling(name, PlanKind.INSTALMENT, _DAY, _DAY, _DAY, (schedule,))

    def another(self, bank: Bank) -> bytes:
        """The same under another number, signed."""
        return _signed(bank, encode_filing(replace(self.filing, name=self._named(8))))

    def _named(self, number: int) -> PlanName:
        return replace(self.filing.name, number=number)

    def refused(self, bank: Bank) -> Iterator[tuple[str, bytes]]:
        """Method and message, each with one thing wrong and a canary there or beside it."""
        good = replace(self.filing, name=self._named(9))
        schedules = [
            AccountSchedule(PERSON, (_GOOD,)),
            AccountSchedule(self.account, (replace(_GOOD, currency=PERSON),)),
            AccountSchedule(self.account, (replace(_GOOD, amount=-AMOUNTS[1]),)),
            AccountSchedule(self.account, (_GOOD, _GOOD)),
            AccountSchedule(self.account, (replace(_GOOD, due_on=date(2001, 1, 1)),)),
        ]
        filings = [replace(good, accounts=(schedule,)) for schedule in schedules]
        wrong = replace(good.name, identifier=replace(good.name.identifier, value=self.wrong))
        filings += [replace(good, name=wrong), replace(good, filed_on=date(2099, 1, 1))]
        for body in (*map(encode_filing, filings), PERSON.encode()):
            yield FILE_PLAN.name, _signed(bank, body)
        late = PlanChange(self.filing.name, bytes(32), PlanStep.KEEP, date(2005, 9, 2))
        sent = signed_request(bank, CHANGE_BODY_TYPE, encode_change(late), method=CHANGE_PLAN.name)
        yield CHANGE_PLAN.name, sent


def _signed(bank: Bank, body: bytes) -> bytes:
    return signed_request(bank, FILING_BODY_TYPE, body, method=FILE_PLAN.name)
