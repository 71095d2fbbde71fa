# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What becomes of accounts when a plan is filed or changed. Pure.

Whatever is said ends in rows of the kinds "plan" and "instalment", as a file would have said
them, and has to keep to the bounds of those kinds. What a call has to keep to besides is here:
a plan goes from state to state as `STEPS` says, its schedule is one that can be kept, and a
change holds only for the version that it was meant for.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import astuple, dataclass, replace
from datetime import date
from hashlib import sha256
from typing import Any

from gateway.domain.codes import PlanKind, PlanState
from gateway.domain.plans.calls import (
    MAX_PLANS_OF_ACCOUNT,
    AccountPayments,
    AccountSchedule,
    PlanChange,
    PlanFiling,
    PlanStep,
)
from gateway.domain.records.contribution import AccountKey
from gateway.domain.records.corrections import without_attached
from gateway.domain.records.kinds import merged_attached, rows_of
from gateway.domain.records.plan import (
    FIRST_DATE,
    INSTALMENT,
    MAX_NUMBER,
    PLAN,
    Instalment,
    Plan,
)
from gateway.domain.records.record import Account
from gateway.errors import Reason, RefusalError

Accounts = Mapping[AccountKey, Account]
Named = Mapping[str, AccountKey]
"""Which account a reference means."""


@dataclass(frozen=True, slots=True)
class Way:
    """From which states a step leads to which.

    Attributes:
        sources: the states that it may be said in.
        target: the state afterwards; None: as before.
        day: the field that its day goes into; None: it has none.
    """

    sources: frozenset[PlanState]
    target: PlanState | None = None
    day: str | None = None


_OPEN = frozenset({PlanState.FILED, PlanState.AGREED, PlanState.ACTIVE})
_ACTIVE = frozenset({PlanState.ACTIVE})
STEPS: Mapping[PlanStep, Way] = {
    PlanStep.AGREE: Way(frozenset({PlanState.FILED}), PlanState.AGREED, "agreed_on"),
    PlanStep.BEGIN: Way(frozenset({PlanState.AGREED}), PlanState.ACTIVE, "began_on"),
    PlanStep.KEEP: Way(_ACTIVE, PlanState.KEPT, "ended_on"),
    PlanStep.BREAK: Way(_ACTIVE, PlanState.BROKEN, "ended_on"),
    PlanStep.CANCEL: Way(_OPEN, PlanState.CANCELLED, "ended_on"),
    PlanStep.PAY: Way(frozenset(PlanState) - {PlanState.FILED, PlanState.AGREED}),
    PlanStep.RESCHEDULE: Way(_OPEN),
}
"""Every way that a plan can go by call. Nothing else is in order."""

_PLAN_FIELDS = {
    "number": "name.plan_number",
    "kind": "kind",
    "state": "step",
    "filed_on": "filed_date",
    "agreed_on": "agreed_date",
    "began_on": "begin_date",
    "ended_on": "step_date",
}
_INSTALMENT_FIELDS = {
    "plan": "name.plan_number",
    "number": "instalment_number",
    "due_on": "due_date",
    "currency": "currency",
    "amount": "amount",
    "paid": "paid",
    "paid_on": "paid_date",
}


def plan_rows(account: Account, number: int) -> tuple[Plan | None, list[Instalment]]:
    """What is on record of a plan at one account."""
    plans = [row for row in rows_of(PLAN, account.attached) if row.number == number]
    lines = [row for row in rows_of(INSTALMENT, account.attached) if row.plan == number]
    return (plans[0] if plans else None), lines


def own_accounts(known: Accounts, institution: str) -> dict[AccountKey, Account]:
    """Those of some accounts that an institution has contributed."""
    return {key: each for key, each in known.items() if each.institution == institution}


def version_of(own: Accounts, number: int) -> bytes:
    """The version of a plan: of all that is on record of it at an institution's accounts."""
    said = [
        [key[1].hex(), type(row).__name__, *map(_plain, astuple(row))]
        for key in sorted(own, key=lambda key: key[1])
        for plan, lines in [plan_rows(own[key], number)]
        for row in [plan, *lines]
        if row is not None
    ]
    return sha256(json.dumps(said, separators=(",", ":")).encode()).digest()


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value


def check_filing(filing: PlanFiling, today: date) -> None:
    """All of a filing that can be checked without the records.

    Args:
        filing: what is filed.
        today: nothing may have happened after it.

    Raises:
        RefusalError: INVALID_VALUE with a field.
    """
    for name in PLAN.find_faults(_filed(filing), today):
        raise RefusalError(Reason.INVALID_VALUE, field=_PLAN_FIELDS[name])
    _check_schedules(filing.name.number, filing.accounts, today)


def check_change(change: PlanChange, today: date) -> None:
    """As `check_filing`, of a change."""
    if not 1 <= change.name.number <= MAX_NUMBER:
        raise RefusalError(Reason.INVALID_VALUE, field="name.plan_number")
    if change.day is not None and not FIRST_DATE <= change.day <= today:
        raise RefusalError(Reason.INVALID_VALUE, field="step_date")
    _check_schedules(change.name.number, change.schedules, today)
    for place, said in enumerate(change.payments):
        for index, each in enumerate(said.payments):
            row = Instalment(1, each.number, today, "CNY", 1, each.paid, each.paid_on)
            _check_row(row, f"accounts[{place}].instalments[{index}]", today)


def _check_schedules(number: int, said: Sequence[AccountSchedule], today: date) -> None:
    for place, schedule in enumerate(said):
        for index, row in enumerate(_rows(number, schedule)):
            _check_row(row, f"accounts[{place}].instalments[{index}]", today)


def _check_row(row: Instalment, path: str, today: date) -> None:
    """Bounds of the kind. Raises RefusalError with the field of the body."""
    for name in INSTALMENT.find_faults(row, today):
        field = _INSTALMENT_FIELDS[name]
        path = "" if field.startswith("name.") else f"{path}."
        raise RefusalError(Reason.INVALID_VALUE, field=path + field)


def with_plan_filed(own: Accounts, named: Named, filing: PlanFiling) -> dict[AccountKey, Account]:
    """The accounts of an institution once a plan is filed; equal if it is on record like that.

    Args:
        own: the accounts of the person that the institution has contributed.
        named: which of these each reference of the filing means.
        filing: what is filed, checked by itself.

    Raises:
        RefusalError: ACCOUNT_NOT_FOUND, PLAN_OUT_OF_ORDER, PLAN_SCHEDULE_INVALID or
            PLAN_CURRENCY_DIFFERS with a field; PLAN_EXISTS; PLAN_LIMIT.
    """
    number, plan = filing.name.number, _filed(filing)
    lines = [_rows(number, each) for each in filing.accounts]
    keys = [_key(own, named, each.reference, place) for place, each in enumerate(filing.accounts)]
    for place, key in enumerate(keys):
        if PLAN.find_conflicts(own[key], plan):
            raise RefusalError(Reason.PLAN_OUT_OF_ORDER, field="filed_date")
        _check_currency(own[key], lines[place], f"accounts[{place}]")
    check_schedule(plan, lines)
    if filing.kind is PlanKind.INSTALMENT and not any(lines):
        raise RefusalError(Reason.PLAN_SCHEDULE_INVALID, field="accounts")
    after = dict(own)
    for key, mine in zip(keys, lines, strict=True):
        cleared = without_attached(own[key], plan_rows(own[key], number)[1])
        after[key] = replace(cleared, attached=merged_attached(cleared.attached, (plan, *mine)))
    if after != own and any(plan_rows(each, number)[0] for each in own.values()):
        raise RefusalError(Reason.PLAN_EXISTS)
    if after != own:
        for place, key in enumerate(keys):
            if len(rows_of(PLAN, own[key].attached)) >= MAX_PLANS_OF_ACCOUNT:
                raise RefusalError(Reason.PLAN_LIMIT, field=f"accounts[{place}]")
    return after


def _filed(filing: PlanFiling) -> Plan:
    """The plan of a filing; its days say how far it is."""
    state = PlanState.FILED
    if filing.began_on is not None:
        state = PlanState.ACTIVE
    elif filing.agreed_on is not None:
        state = PlanState.AGREED
    days = (filing.filed_on, filing.agreed_on, filing.began_on)
    filed_on, agreed_on, began_on = days
    return Plan(filing.name.number, filing.kind, state, filed_on, agreed_on, began_on, None)


def with_plan_changed(own: Accounts, named: Named, change: PlanChange) -> dict[AccountKey, Account]:
    """The accounts of an institution once a plan is changed; equal if it is like that already.

    Args:
        own: as of `with_plan_filed`.
        named: likewise.
        change: what is said, checked by itself.

    Raises:
        RefusalError: PLAN_NOT_FOUND, PLAN_CHANGED or PLAN_OUT_OF_ORDER; ACCOUNT_NOT_FOUND,
            PLAN_SCHEDULE_INVALID or PLAN_CURRENCY_DIFFERS with a field.
    """
    number = change.name.number
    if not any(plan_rows(each, number)[0] for each in own.values()):
        raise RefusalError(Reason.PLAN_NOT_FOUND)
    as_expected = change.expected_version == version_of(own, number)
    try:
        after = _changed(own, named, change)
    except RefusalError:
        # Whoever does not know what is on record is told that first.
        if not as_expected:
            raise RefusalError(Reason.PLAN_CHANGED) from None
        raise
    if after != own and not as_expected:
        raise RefusalError(Reason.PLAN_CHANGED)
    return after


def _changed(own: Accounts, named: Named, change: PlanChange) -> dict[AccountKey, Account]:
    number, after = change.name.number, dict(own)
    for key, account in own.items():
        plan, _ = plan_rows(account, number)
        if plan is not None:
            moved = _moved(plan, change)
            if PLAN.find_faults(moved, date.max):  # a day before the one of the step before
                raise RefusalError(Reason.PLAN_OUT_OF_ORDER, field="step_date")
            after[key] = replace(account, attached=merged_attached(account.attached, (moved,)))
    for place, payments in enumerate(change.payments):
        path = f"accounts[{place}]"
        key = _planned(after, named, payments.reference, number, place)
        rows = _paid(after[key], number, payments, path)
        attached = merged_attached(after[key].attached, tuple(rows))
        after[key] = replace(after[key], attached=attached)
    for place, schedule in enumerate(change.schedules):
        path = f"accounts[{place}]"
        key = _planned(after, named, schedule.reference, number, place)
        after[key] = _rescheduled(after[key], number, schedule, path)
    if change.step in {PlanStep.BEGIN, PlanStep.RESCHEDULE}:
        _check_whole(after, named, change)
    return after


def _moved(plan: Plan, change: PlanChange) -> Plan:
    """The plan after a step; the same if it has been taken on that very day."""
    way = STEPS[change.step]
    if way.target is not None and plan.state is way.target:
        if way.day is not None and getattr(plan, way.day) == change.day:
            return plan
        raise RefusalError(Reason.PLAN_OUT_OF_ORDER)
    if plan.state not in way.sources or (change.step is PlanStep.PAY and plan.began_on is None):
        raise RefusalError(Reason.PLAN_OUT_OF_ORDER)
    if way.target is None or way.day is None:
        return plan
    days: dict[str, Any] = {way.day: change.day}
    return replace(plan, state=way.target, **days)


def _paid(account: Account, number: int, said: AccountPayments, path: str) -> list[Instalment]:
    """The instalments that something is said of, as they are then."""
    known = {row.number: row for row in plan_rows(account, number)[1]}
    rows = []
    for place, payment in enumerate(said.payments):
        row = known.get(payment.number)
        if row is None:
            field = f"{path}.instalments[{place}].instalment_number"
            raise RefusalError(Reason.PLAN_SCHEDULE_INVALID, field=field)
        rows.append(replace(row, paid=payment.paid, paid_on=payment.paid_on))
    return rows


def _rescheduled(account: Account, number: int, said: AccountSchedule, path: str) -> Account:
    """An account with another schedule; what was paid stays where nothing is said of it."""
    _, stale = plan_rows(account, number)
    known = {row.number: row for row in stale}
    rows = []
    for row in _rows(number, said):
        before = known.get(row.number)
        if row.paid is None and before is not None:
            rows.append(replace(row, paid=before.paid, paid_on=before.paid_on))
        else:
            rows.append(row)
    _check_currency(account, rows, path)
    cleared = without_attached(account, stale)
    return replace(cleared, attached=merged_attached(cleared.attached, tuple(rows)))


def _check_whole(after: Accounts, named: Named, change: PlanChange) -> None:
    """The schedule over all accounts, once the plan begins or is rescheduled."""
    said = {named[each.reference]: place for place, each in enumerate(change.schedules)}
    others = [key for key in after if key not in said]
    keys = [*said, *others]
    found = [plan_rows(after[key], change.name.number) for key in keys]
    for plan in {plan for plan, _ in found if plan is not None}:
        try:
            check_schedule(plan, [lines if mine == plan else [] for mine, lines in found])
        except RefusalError:
            if change.step is PlanStep.BEGIN:
                raise RefusalError(Reason.PLAN_SCHEDULE_INVALID, field="step_date") from None
            raise


def _rows(number: int, said: AccountSchedule) -> list[Instalment]:
    """What a schedule says, as it is stored."""
    return [
        Instalment(
            number, each.number, each.due_on, each.currency, each.amount, each.paid, each.paid_on
        )
        for each in said.instalments
    ]


def _key(own: Accounts, named: Named, reference: str, place: int) -> AccountKey:
    """The account that a reference means. Raises RefusalError."""
    key = named[reference]
    if key not in own:
        field = f"accounts[{place}].account_reference"
        raise RefusalError(Reason.ACCOUNT_NOT_FOUND, field=field)
    return key


def _planned(own: Accounts, named: Named, reference: str, number: int, place: int) -> AccountKey:
    """The same, which the plan has to cover. Raises RefusalError."""
    key = _key(own, named, reference, place)
    if plan_rows(own[key], number)[0] is None:
        field = f"accounts[{place}].account_reference"
        raise RefusalError(Reason.PLAN_NOT_FOUND, field=field)
    return key


def _check_currency(account: Account, rows: Sequence[Instalment], path: str) -> None:
    """Instalments are paid in the currency of their account. Raises RefusalError."""
    for place, row in enumerate(rows):
        if INSTALMENT.find_conflicts(account, row):
            field = f"{path}.instalments[{place}].currency"
            raise RefusalError(Reason.PLAN_CURRENCY_DIFFERS, field=field)


def check_schedule(plan: Plan, accounts: Sequence[Sequence[Instalment]]) -> None:
    """Whether a schedule can be kept.

    Args:
        plan: that it is of.
        accounts: the instalments of each account.

    Raises:
        RefusalError: PLAN_SCHEDULE_INVALID with a field: a number stands twice, an instalment
            is due before the plan began or before one with a smaller number, or not on the
            same day at all the accounts that share it.
    """
    began = plan.began_on or plan.agreed_on or plan.filed_on
    shared: dict[int, date] = {}
    for place, rows in enumerate(accounts):
        for index, field in _faults(rows, began, shared):
            path = f"accounts[{place}].instalments[{index}].{field}"
            raise RefusalError(Reason.PLAN_SCHEDULE_INVALID, field=path)


def _faults(
    rows: Iterable[Instalment], began: date, shared: dict[int, date]
) -> Iterator[tuple[int, str]]:
    numbered = sorted(enumerate(rows), key=lambda item: item[1].number)
    due, last = began, 0
    for index, row in numbered:
        if row.number == last:
            yield index, "instalment_number"
        if row.due_on < due or row.due_on != shared.setdefault(row.number, row.due_on):
            yield index, "due_date"
        due, last = max(due, row.due_on), row.number
