# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Writes the published vectors of section 24, tests/vectors/plan/bodies.json.

    python -m tests.vectors.generate_plan [DIRECTORY]

Bodies of PlanService: what they say, and what those are refused for that a gateway refuses
without a look at the records. They hold no keys and come out the same each time.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from creditgateway.v1 import plan_pb2 as pb

from gateway.client import (
    AccountPayments,
    AccountSchedule,
    Identifier,
    IdentifierScheme,
    KnownPlan,
    Payment,
    PlanChange,
    PlanFiling,
    PlanKind,
    PlanList,
    PlanName,
    PlannedAccount,
    PlanQuery,
    PlanRecord,
    PlanState,
    PlanStep,
    ScheduledInstalment,
)
from gateway.domain.people.synthetic import synthetic_resident_id
from gateway.wire.plans import encode_change, encode_filing, encode_plan_query, encode_plans
from tests.vectors.signed_bodies import DESCRIPTION, Json, body_case, write_bodies

TODAY = date(2026, 11, 29)
VERSION = bytes(range(32))
PERSON = Identifier(IdentifierScheme.CN_RESIDENT_ID, synthetic_resident_id(1))
NAME = PlanName(PERSON, 17)
LINE = ScheduledInstalment(1, date(2026, 12, 28), "CNY", 50_000)
PAID = ScheduledInstalment(1, date(2026, 11, 28), "CNY", 50_000, 50_000, date(2026, 11, 27))
ACCOUNT = AccountSchedule("L-2026-0042", (LINE, replace(LINE, number=2, due_on=date(2027, 1, 28))))
FILING = PlanFiling(NAME, PlanKind.INSTALMENT, TODAY, None, None, (ACCOUNT,))
AGREE = PlanChange(NAME, VERSION, PlanStep.AGREE, TODAY)
PAY = replace(
    AGREE,
    step=PlanStep.PAY,
    day=None,
    payments=(AccountPayments("L-2026-0042", (Payment(1, 50_000, TODAY), Payment(2, 0))),),
)
KNOWN = KnownPlan(
    *(17, PlanKind.INSTALMENT, PlanState.ACTIVE, TODAY, TODAY, TODAY, None, VERSION),
    (PlannedAccount(bytes(32), (PAID, replace(LINE, number=2, paid=0)), "L-2026-0042"),),
)


def bodies() -> Json:
    """Bodies of requests and answers."""
    return {
        "description": (
            f"Serialised bodies of PlanService (section 24), on the day today. {DESCRIPTION}"
        ),
        "today": TODAY.isoformat(),
        "cases": [*_filings(), *_changes(), *_others()],
    }


def _filings() -> list[Json]:
    body = encode_filing(FILING)
    account = "accounts[0]"
    line = f"{account}.instalments[0]"
    return [
        body_case(pb.PlanFiling, "filed", body),
        body_case(pb.PlanFiling, "in-force", _filing(agreed_on=TODAY, began_on=TODAY)),
        body_case(
            pb.PlanFiling, "without-a-schedule", _filing(kind=PlanKind.DEFERRAL, accounts=(_of(),))
        ),
        body_case(pb.PlanFiling, "what-was-paid", _filing(accounts=(_of(PAID),))),
        body_case(pb.PlanFiling, "no-account", _filing(accounts=()), "MISSING_FIELD", "accounts"),
        body_case(
            pb.PlanFiling,
            "an-account-twice",
            _filing(accounts=(ACCOUNT, ACCOUNT)),
            "INVALID_VALUE",
            "accounts[1].account_reference",
        ),
        body_case(
            pb.PlanFiling,
            "too-many-accounts",
            _filing(accounts=tuple(AccountSchedule(f"L-{n}") for n in range(21))),
            "PLAN_TOO_LARGE",
            "accounts",
        ),
        body_case(
            pb.PlanFiling,
            "filed-to-come",
            _filing(filed_on=date(2026, 11, 30)),
            "INVALID_VALUE",
            "filed_date",
        ),
        body_case(
            pb.PlanFiling,
            "begun-not-agreed",
            _filing(began_on=TODAY),
            "INVALID_VALUE",
            "agreed_date",
        ),
        body_case(
            pb.PlanFiling,
            "negative-amount",
            _filing(accounts=(_of(replace(LINE, amount=-1)),)),
            "INVALID_VALUE",
            f"{line}.amount",
        ),
        body_case(
            pb.PlanFiling,
            "paid-on-no-day",
            _filing(accounts=(_of(replace(PAID, paid_on=None)),)),
            "INVALID_VALUE",
            f"{line}.paid_date",
        ),
        body_case(
            pb.PlanFiling,
            "no-plan-number",
            _filing(name=replace(NAME, number=0)),
            "MISSING_FIELD",
            "name.plan_number",
        ),
        body_case(pb.PlanFiling, "cut-off", body[:-1], "MALFORMED_BODY", readable=False),
        body_case(
            pb.PlanFiling,
            "fields-out-of-order",
            body[2:] + body[:2],
            "MALFORMED_BODY",
            readable=False,
        ),
        body_case(
            pb.PlanFiling,
            "unknown-field",
            body + b"\x78\x01",
            "UNKNOWN_FIELD",
            "#15",
            readable=False,
        ),
    ]


def _changes() -> list[Json]:
    schedule = replace(AGREE, step=PlanStep.RESCHEDULE, day=None, schedules=(ACCOUNT,))
    return [
        body_case(pb.PlanChange, "agreed", encode_change(AGREE)),
        body_case(pb.PlanChange, "paid-and-missed", encode_change(PAY)),
        body_case(pb.PlanChange, "rescheduled", encode_change(schedule)),
        body_case(
            pb.PlanChange,
            "no-version",
            encode_change(replace(AGREE, expected_version=b"")),
            "MISSING_FIELD",
            "expected_version",
        ),
        body_case(
            pb.PlanChange,
            "no-day",
            encode_change(replace(AGREE, day=None)),
            "MISSING_FIELD",
            "step_date",
        ),
        body_case(
            pb.PlanChange,
            "a-day-of-a-payment",
            encode_change(replace(PAY, day=TODAY)),
            "INVALID_VALUE",
            "step_date",
        ),
        body_case(
            pb.PlanChange,
            "a-schedule-with-a-step",
            encode_change(replace(AGREE, schedules=(ACCOUNT,))),
            "INVALID_VALUE",
            "accounts",
        ),
    ]


def _others() -> list[Json]:
    read_time = datetime(2026, 11, 29, 12, 0, 0, 5, tzinfo=UTC)
    return [
        body_case(pb.PlanQuery, "of-a-person", encode_plan_query(PlanQuery(PERSON))),
        body_case(
            pb.PlanQuery, "of-an-account", encode_plan_query(PlanQuery(PERSON, ("L-1",), 17))
        ),
        body_case(
            pb.PlanQuery,
            "a-reference-twice",
            encode_plan_query(PlanQuery(PERSON, ("L-1", "L-1"))),
            "INVALID_VALUE",
            "account_references[1]",
        ),
        body_case(
            pb.PlanList,
            "in-effect",
            encode_plans(PlanList((KNOWN,), PlanRecord(7, bytes(16), 0), read_time)),
        ),
        body_case(
            pb.PlanList,
            "pending",
            encode_plans(PlanList((KNOWN,), PlanRecord(7, bytes(16)), read_time)),
        ),
        body_case(pb.PlanList, "no-plans", encode_plans(PlanList((), None, read_time))),
    ]


def _of(*lines: ScheduledInstalment) -> AccountSchedule:
    return AccountSchedule("L-2026-0042", lines)


def _filing(**changed: Any) -> bytes:
    return encode_filing(replace(FILING, **changed))


if __name__ == "__main__":
    write_bodies("plan", bodies())
