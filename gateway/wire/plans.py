# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Bodies of PlanService: domain types to bytes and back. As strict as queries."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from creditgateway.v1 import credit_status_pb2 as status_pb
from creditgateway.v1 import plan_pb2 as pb

from gateway.domain.access.query import Identifier
from gateway.domain.codes import PlanKind, PlanState
from gateway.domain.plans.calls import (
    MAX_ACCOUNTS,
    MAX_INSTALMENTS,
    VERSION_LENGTH,
    AccountPayments,
    AccountSchedule,
    KnownPlan,
    Payment,
    PlanChange,
    PlanFiling,
    PlanList,
    PlanName,
    PlannedAccount,
    PlanQuery,
    PlanRecord,
    PlanStep,
    ScheduledInstalment,
)
from gateway.domain.plans.changes import STEPS
from gateway.domain.references import is_reference
from gateway.errors import Reason, RefusalError
from gateway.wire.bodies import code_of, identifier_of, read_answer, read_body
from gateway.wire.queries import parse_iso_date
from gateway.wire.timestamps import from_timestamp, to_timestamp

_KINDS = {int(kind): kind for kind in PlanKind}
_STATES = {int(state): state for state in PlanState}
_STEPS = {int(step): step for step in PlanStep}


def encode_filing(filing: PlanFiling) -> bytes:
    """The body that an institution signs to file a plan."""
    return pb.PlanFiling(
        name=_name_message(filing.name),
        kind=pb.PlanKind.ValueType(filing.kind),
        filed_date=_day_text(filing.filed_on),
        agreed_date=_day_text(filing.agreed_on),
        begin_date=_day_text(filing.began_on),
        accounts=map(_schedule_message, filing.accounts),
    ).SerializeToString(deterministic=True)


def decode_filing(body: bytes) -> PlanFiling:
    """The same, read. Raises RefusalError with a field."""
    message = read_body(pb.PlanFiling, body)
    return PlanFiling(
        _name(message),
        code_of(message.kind, _KINDS, "kind"),
        _day(message.filed_date, "filed_date"),
        _optional_day(message.agreed_date, "agreed_date"),
        _optional_day(message.begin_date, "begin_date"),
        _schedules(message.accounts),
    )


def encode_change(change: PlanChange) -> bytes:
    """The body that an institution signs to change a plan."""
    accounts = [*map(_schedule_message, change.schedules), *map(_payments_message, change.payments)]
    return pb.PlanChange(
        name=_name_message(change.name),
        expected_version=change.expected_version,
        step=pb.PlanStep.ValueType(change.step),
        step_date=_day_text(change.day),
        accounts=accounts,
    ).SerializeToString(deterministic=True)


def decode_change(body: bytes) -> PlanChange:
    """The same, read. Raises RefusalError with a field."""
    message = read_body(pb.PlanChange, body)
    name = _name(message)
    version = message.expected_version
    if len(version) != VERSION_LENGTH:
        reason = Reason.INVALID_VALUE if version else Reason.MISSING_FIELD
        raise RefusalError(reason, field="expected_version")
    step = code_of(message.step, _STEPS, "step")
    day = None
    if STEPS[step].day is not None:
        day = _day(message.step_date, "step_date")
    elif message.step_date:
        raise RefusalError(Reason.INVALID_VALUE, field="step_date")
    if step is PlanStep.RESCHEDULE:
        return PlanChange(name, version, step, schedules=_schedules(message.accounts))
    if step is PlanStep.PAY:
        return PlanChange(name, version, step, payments=_payments(message.accounts))
    if message.accounts:
        raise RefusalError(Reason.INVALID_VALUE, field="accounts")
    return PlanChange(name, version, step, day)


def encode_plan_query(query: PlanQuery) -> bytes:
    """The body that an institution signs to read its plans."""
    return pb.PlanQuery(
        identifier_scheme=status_pb.IdentifierScheme.ValueType(query.identifier.scheme.code),
        subject_identifier=query.identifier.value,
        account_references=query.references,
        plan_number=query.number or 0,
    ).SerializeToString(deterministic=True)


def decode_plan_query(body: bytes) -> PlanQuery:
    """The same, read. Raises RefusalError with a field."""
    message = read_body(pb.PlanQuery, body)
    who = identifier_of(message.identifier_scheme, message.subject_identifier, "")
    references = tuple(message.account_references)
    if len(references) > MAX_ACCOUNTS:
        raise RefusalError(Reason.PLAN_TOO_LARGE, field="account_references")
    _check_references(references, "account_references[{}]")
    return PlanQuery(who, references, message.plan_number or None)


def encode_plans(found: PlanList) -> bytes:
    """The body of every answer of PlanService."""
    record = None
    if found.record is not None:
        record = pb.PlanRecord(
            contribution_number=found.record.contribution,
            fact_id=found.record.fact_id,
            leaf_index=found.record.leaf_index,
        )
    return pb.PlanList(
        plans=map(_plan_message, found.plans),
        record=record,
        read_time=to_timestamp(found.read_time),
    ).SerializeToString(deterministic=True)


def decode_plans(body: bytes) -> PlanList:
    """The same, read. Raises MalformedError."""
    return read_answer(pb.PlanList, body, "plan", _plans)


def _name_message(name: PlanName) -> pb.PlanName:
    return pb.PlanName(
        identifier_scheme=status_pb.IdentifierScheme.ValueType(name.identifier.scheme.code),
        subject_identifier=name.identifier.value,
        plan_number=name.number,
    )


def _name(message: pb.PlanFiling | pb.PlanChange) -> PlanName:
    if not message.HasField("name"):
        raise RefusalError(Reason.MISSING_FIELD, field="name")
    name = message.name
    who: Identifier = identifier_of(name.identifier_scheme, name.subject_identifier, "name.")
    if not name.plan_number:
        raise RefusalError(Reason.MISSING_FIELD, field="name.plan_number")
    return PlanName(who, name.plan_number)


def _schedule_message(schedule: AccountSchedule) -> pb.PlanAccount:
    return pb.PlanAccount(
        account_reference=schedule.reference,
        instalments=map(_instalment_message, schedule.instalments),
    )


def _instalment_message(said: ScheduledInstalment) -> pb.PlanInstalment:
    return pb.PlanInstalment(
        instalment_number=said.number,
        due_date=_day_text(said.due_on),
        currency=said.currency,
        amount=said.amount,
        paid=said.paid,
        paid_date=_day_text(said.paid_on),
    )


def _payments_message(said: AccountPayments) -> pb.PlanAccount:
    return pb.PlanAccount(
        account_reference=said.reference,
        instalments=[
            pb.PlanInstalment(
                instalment_number=each.number, paid=each.paid, paid_date=_day_text(each.paid_on)
            )
            for each in said.payments
        ],
    )


def _check_size(accounts: Sequence[pb.PlanAccount]) -> None:
    """At least one account, and no more than a call may bring. Raises RefusalError."""
    if not accounts:
        raise RefusalError(Reason.MISSING_FIELD, field="accounts")
    if (
        len(accounts) > MAX_ACCOUNTS
        or sum(len(account.instalments) for account in accounts) > MAX_INSTALMENTS
    ):
        raise RefusalError(Reason.PLAN_TOO_LARGE, field="accounts")
    references = [account.account_reference for account in accounts]
    _check_references(references, "accounts[{}].account_reference")


def _check_references(references: Sequence[str], path: str) -> None:
    """Each is one, and none stands twice. Raises RefusalError."""
    seen: set[str] = set()
    for place, reference in enumerate(references):
        if not reference:
            raise RefusalError(Reason.MISSING_FIELD, field=path.format(place))
        if reference in seen or not is_reference(reference):
            raise RefusalError(Reason.INVALID_VALUE, field=path.format(place))
        seen.add(reference)


def _schedules(accounts: Sequence[pb.PlanAccount]) -> tuple[AccountSchedule, ...]:
    _check_size(accounts)
    return tuple(
        AccountSchedule(
            account.account_reference,
            tuple(
                _instalment(each, f"accounts[{place}].instalments[{number}].")
                for number, each in enumerate(account.instalments)
            ),
        )
        for place, account in enumerate(accounts)
    )


def _payments(accounts: Sequence[pb.PlanAccount]) -> tuple[AccountPayments, ...]:
    _check_size(accounts)
    found = []
    for place, account in enumerate(accounts):
        if not account.instalments:
            raise RefusalError(Reason.MISSING_FIELD, field=f"accounts[{place}].instalments")
        payments = [
            _payment(each, f"accounts[{place}].instalments[{number}].")
            for number, each in enumerate(account.instalments)
        ]
        for number, payment in enumerate(payments):
            if payment.number in {each.number for each in payments[:number]}:
                field = f"accounts[{place}].instalments[{number}].instalment_number"
                raise RefusalError(Reason.INVALID_VALUE, field=field)
        found.append(AccountPayments(account.account_reference, tuple(payments)))
    return tuple(found)


def _payment(message: pb.PlanInstalment, path: str) -> Payment:
    """What was paid, and nothing else."""
    for field in ("due_date", "currency", "amount"):
        if getattr(message, field):
            raise RefusalError(Reason.INVALID_VALUE, field=f"{path}{field}")
    if not message.HasField("paid"):
        raise RefusalError(Reason.MISSING_FIELD, field=f"{path}paid")
    number = _number(message, path)
    return Payment(number, message.paid, _optional_day(message.paid_date, f"{path}paid_date"))


def _instalment(message: pb.PlanInstalment, path: str) -> ScheduledInstalment:
    for field in ("due_date", "currency", "amount"):
        if not getattr(message, field):
            raise RefusalError(Reason.MISSING_FIELD, field=f"{path}{field}")
    return ScheduledInstalment(
        _number(message, path),
        _day(message.due_date, f"{path}due_date"),
        message.currency,
        message.amount,
        message.paid if message.HasField("paid") else None,
        _optional_day(message.paid_date, f"{path}paid_date"),
    )


def _number(message: pb.PlanInstalment, path: str) -> int:
    if not message.instalment_number:
        raise RefusalError(Reason.MISSING_FIELD, field=f"{path}instalment_number")
    return message.instalment_number


def _plan_message(plan: KnownPlan) -> pb.Plan:
    return pb.Plan(
        plan_number=plan.number,
        kind=pb.PlanKind.ValueType(plan.kind),
        state=pb.PlanState.ValueType(plan.state),
        filed_date=_day_text(plan.filed_on),
        agreed_date=_day_text(plan.agreed_on),
        begin_date=_day_text(plan.began_on),
        end_date=_day_text(plan.ended_on),
        version=plan.version,
        accounts=[
            pb.PlanAccountOnRecord(
                account_commitment=each.account_commitment,
                account_reference=each.reference,
                instalments=map(_instalment_message, each.instalments),
            )
            for each in plan.accounts
        ],
    )


def _plans(message: pb.PlanList) -> PlanList:
    record = None
    if message.HasField("record"):
        said = message.record
        leaf = said.leaf_index if said.HasField("leaf_index") else None
        record = PlanRecord(said.contribution_number, said.fact_id, leaf)
    return PlanList(tuple(map(_known, message.plans)), record, from_timestamp(message.read_time))


def _known(message: pb.Plan) -> KnownPlan:
    return KnownPlan(
        message.plan_number,
        _KINDS[message.kind],
        _STATES[message.state],
        _day(message.filed_date, "filed_date"),
        _optional_day(message.agreed_date, "agreed_date"),
        _optional_day(message.begin_date, "begin_date"),
        _optional_day(message.end_date, "end_date"),
        message.version,
        tuple(
            PlannedAccount(
                each.account_commitment,
                tuple(_instalment(line, "") for line in each.instalments),
                each.account_reference,
            )
            for each in message.accounts
        ),
    )


def _day_text(day: date | None) -> str:
    return "" if day is None else day.isoformat()


def _day(text: str, field: str) -> date:
    if not text:
        raise RefusalError(Reason.MISSING_FIELD, field=field)
    return parse_iso_date(text, field)


def _optional_day(text: str, field: str) -> date | None:
    return parse_iso_date(text, field) if text else None
