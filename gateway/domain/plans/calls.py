# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What institutions say of repayment plans, and what they are told; see plan.proto."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import IntEnum

from gateway.domain.access.query import Identifier
from gateway.domain.codes import PlanKind, PlanState

FILING_BODY_TYPE = "application/vnd.creditgateway.plan-filing.v1+protobuf"
CHANGE_BODY_TYPE = "application/vnd.creditgateway.plan-change.v1+protobuf"
QUERY_BODY_TYPE = "application/vnd.creditgateway.plan-query.v1+protobuf"
PLANS_BODY_TYPE = "application/vnd.creditgateway.plans.v1+protobuf"

MAX_ACCOUNTS = 20
"""Of one call."""
MAX_INSTALMENTS = 600
"""Of one call, over all its accounts: 50 years of months."""
VERSION_LENGTH = 32
MAX_PLANS_OF_ACCOUNT = 100
"""On record of one account at a time, so that what a call reads of it stays small."""


class PlanStep(IntEnum):
    """What a change says of a plan. Values equal the numbers in plan.proto."""

    AGREE = 1
    BEGIN = 2
    KEEP = 3
    BREAK = 4
    CANCEL = 5
    PAY = 6
    RESCHEDULE = 7


@dataclass(frozen=True, slots=True, repr=False)
class PlanName:
    """Which of an institution's plans.

    Attributes:
        identifier: of the person, not yet checked.
        number: the institution's own.
    """

    identifier: Identifier
    number: int


@dataclass(frozen=True, slots=True)
class ScheduledInstalment:
    """One payment that a plan asks for.

    Attributes:
        number: within the plan.
        due_on: the last day on which it is paid in time.
        currency: ISO 4217 code.
        amount: in minor units.
        paid: of it so far; None: not said.
        paid_on: the day of the newest payment; None: not said, or nothing was paid.
    """

    number: int
    due_on: date
    currency: str
    amount: int
    paid: int | None = None
    paid_on: date | None = None


@dataclass(frozen=True, slots=True)
class Payment:
    """What was paid of one instalment so far; 0 and no day: nothing."""

    number: int
    paid: int
    paid_on: date | None = None


@dataclass(frozen=True, slots=True, repr=False)
class AccountSchedule:
    """What a plan asks for of one account; the reference is the institution's own."""

    reference: str
    instalments: tuple[ScheduledInstalment, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class AccountPayments:
    """What was paid of the instalments of one account."""

    reference: str
    payments: tuple[Payment, ...]


@dataclass(frozen=True, slots=True, repr=False)
class PlanFiling:
    """A plan to be put on record; the days say how far it is."""

    name: PlanName
    kind: PlanKind
    filed_on: date
    agreed_on: date | None
    began_on: date | None
    accounts: tuple[AccountSchedule, ...]

    @property
    def references(self) -> tuple[str, ...]:
        """The accounts that it names."""
        return tuple(each.reference for each in self.accounts)


@dataclass(frozen=True, slots=True, repr=False)
class PlanChange:
    """What becomes of a plan.

    Attributes:
        name: which plan.
        expected_version: that the change is meant for.
        step: what is said.
        day: when; of the steps that have one.
        schedules: of RESCHEDULE.
        payments: of PAY.
    """

    name: PlanName
    expected_version: bytes
    step: PlanStep
    day: date | None = None
    schedules: tuple[AccountSchedule, ...] = ()
    payments: tuple[AccountPayments, ...] = ()

    @property
    def references(self) -> tuple[str, ...]:
        """The accounts that it names."""
        return (
            *(each.reference for each in self.schedules),
            *(each.reference for each in self.payments),
        )


@dataclass(frozen=True, slots=True, repr=False)
class PlanQuery:
    """Which of the caller's own plans.

    Attributes:
        identifier: of the person, not yet checked.
        references: of the only accounts wanted; empty: all of them.
        number: of the only plan wanted; None: all of them.
    """

    identifier: Identifier
    references: tuple[str, ...] = ()
    number: int | None = None


@dataclass(frozen=True, slots=True, repr=False)
class PlannedAccount:
    """An account that a plan covers, as it is on record.

    Attributes:
        account_commitment: to the account.
        instalments: in the order of their numbers.
        reference: the institution's own, where the call named it.
    """

    account_commitment: bytes
    instalments: tuple[ScheduledInstalment, ...]
    reference: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class KnownPlan:
    """A plan as it is on record.

    Attributes:
        number: the institution's own.
        kind: what it rearranges.
        state: what has become of it.
        filed_on: the day it was filed.
        agreed_on: None where it was not agreed.
        began_on: None where it never was in force.
        ended_on: None while it has not ended.
        version: changes with whatever is on record of it.
        accounts: that it covers, of those asked for.
    """

    number: int
    kind: PlanKind
    state: PlanState
    filed_on: date
    agreed_on: date | None
    began_on: date | None
    ended_on: date | None
    version: bytes
    accounts: tuple[PlannedAccount, ...]


@dataclass(frozen=True, slots=True)
class PlanRecord:
    """What a call put on record.

    Attributes:
        contribution: its number.
        fact_id: of its fact.
        leaf_index: where that is in the log; None: it is pending.
    """

    contribution: int
    fact_id: bytes
    leaf_index: int | None = None


@dataclass(frozen=True, slots=True, repr=False)
class PlanList:
    """The answer to any call about plans.

    Attributes:
        plans: as they are on record, in the order of their numbers.
        record: what the call put there; None: nothing.
        read_time: when the call was taken, as its entry says.
    """

    plans: tuple[KnownPlan, ...]
    record: PlanRecord | None
    read_time: datetime
