# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Writes the published vectors of section 24, tests/vectors/plan/bodies.json.

    python -m tests.vectors.generate_plan [DIRECTORY]

Bodies of PlanService: what they say, and what those are refused for that a gateway refuses
without a look at the records. They hold no keys and come out the same each time.
"""

from __future__ import annotations

import base64
import json
import sys
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from creditgateway.v1 import plan_pb2 as pb
from google.protobuf.message import Message

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

Json = dict[str, Any]
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
_MESSAGES: dict[str, type[Message]] = {
    "PlanFiling": pb.PlanFiling,
    "PlanChange": pb.PlanChange,
    "PlanQuery": pb.PlanQuery,
    "PlanList": pb.PlanList,
}


def generate(directory: Path) -> None:
    """Write the file, over an older one."""
    directory.mkdir(parents=True, exist_ok=True)
    text = json.dumps(bodies(), indent=2, ensure_ascii=True) + "\n"
    (directory / "bodies.json").write_text(text, encoding="ascii")


def bodies() -> Json:
    """Bodies of requests and answers."""
    return {
        "description": (
            "Serialised bodies of PlanService (section 24), on the day today. says is what the "
            "message holds, by field: numbers and enums as numbers, bytes in hex; null where it "
            "is not in the strict encoding. reason and field are the refusal, null where the "
            "records decide."
        ),
        "today": TODAY.isoformat(),
        "cases": [*_filings(), *_changes(), *_others()],
    }


def _filings() -> list[Json]:
    body = encode_filing(FILING)
    account = "accounts[0]"
    line = f"{account}.instalments[0]"
    return [
        _case("filed", "PlanFiling", body),
        _case("in-force", "PlanFiling", _filing(agreed_on=TODAY, began_on=TODAY)),
        _case(
            "without-a-schedule", "PlanFiling", _filing(kind=PlanKind.DEFERRAL, accounts=(_of(),))
        ),
        _case("what-was-paid", "PlanFiling", _filing(accounts=(_of(PAID),))),
        _case("no-account", "PlanFiling", _filing(accounts=()), "MISSING_FIELD", "accounts"),
        _case(
            "an-account-twice",
            "PlanFiling",
            _filing(accounts=(ACCOUNT, ACCOUNT)),
            "INVALID_VALUE",
            "accounts[1].account_reference",
        ),
        _case(
            "too-many-accounts",
            "PlanFiling",
            _filing(accounts=tuple(AccountSchedule(f"L-{n}") for n in range(21))),
            "PLAN_TOO_LARGE",
            "accounts",
        ),
        _case(
            "filed-to-come",
            "PlanFiling",
            _filing(filed_on=date(2026, 11, 30)),
            "INVALID_VALUE",
            "filed_date",
        ),
        _case(
            "begun-not-agreed",
            "PlanFiling",
            _filing(began_on=TODAY),
            "INVALID_VALUE",
            "agreed_date",
        ),
        _case(
            "negative-amount",
            "PlanFiling",
            _filing(accounts=(_of(replace(LINE, amount=-1)),)),
            "INVALID_VALUE",
            f"{line}.amount",
        ),
        _case(
            "paid-on-no-day",
            "PlanFiling",
            _filing(accounts=(_of(replace(PAID, paid_on=None)),)),
            "INVALID_VALUE",
            f"{line}.paid_date",
        ),
        _case(
            "no-plan-number",
            "PlanFiling",
            _filing(name=replace(NAME, number=0)),
            "MISSING_FIELD",
            "name.plan_number",
        ),
        _case("cut-off", "PlanFiling", body[:-1], "MALFORMED_BODY", readable=False),
        _case(
            "fields-out-of-order",
            "PlanFiling",
            body[2:] + body[:2],
            "MALFORMED_BODY",
            readable=False,
        ),
        _case(
            "unknown-field",
            "PlanFiling",
            body + b"\x78\x01",
            "UNKNOWN_FIELD",
            "#15",
            readable=False,
        ),
    ]


def _changes() -> list[Json]:
    schedule = replace(AGREE, step=PlanStep.RESCHEDULE, day=None, schedules=(ACCOUNT,))
    return [
        _case("agreed", "PlanChange", encode_change(AGREE)),
        _case("paid-and-missed", "PlanChange", encode_change(PAY)),
        _case("rescheduled", "PlanChange", encode_change(schedule)),
        _case(
            "no-version",
            "PlanChange",
            encode_change(replace(AGREE, expected_version=b"")),
            "MISSING_FIELD",
            "expected_version",
        ),
        _case(
            "no-day",
            "PlanChange",
            encode_change(replace(AGREE, day=None)),
            "MISSING_FIELD",
            "step_date",
        ),
        _case(
            "a-day-of-a-payment",
            "PlanChange",
            encode_change(replace(PAY, day=TODAY)),
            "INVALID_VALUE",
            "step_date",
        ),
        _case(
            "a-schedule-with-a-step",
            "PlanChange",
            encode_change(replace(AGREE, schedules=(ACCOUNT,))),
            "INVALID_VALUE",
            "accounts",
        ),
    ]


def _others() -> list[Json]:
    read_time = datetime(2026, 11, 29, 12, 0, 0, 5, tzinfo=UTC)
    return [
        _case("of-a-person", "PlanQuery", encode_plan_query(PlanQuery(PERSON))),
        _case("of-an-account", "PlanQuery", encode_plan_query(PlanQuery(PERSON, ("L-1",), 17))),
        _case(
            "a-reference-twice",
            "PlanQuery",
            encode_plan_query(PlanQuery(PERSON, ("L-1", "L-1"))),
            "INVALID_VALUE",
            "account_references[1]",
        ),
        _case(
            "in-effect",
            "PlanList",
            encode_plans(PlanList((KNOWN,), PlanRecord(7, bytes(16), 0), read_time)),
        ),
        _case(
            "pending",
            "PlanList",
            encode_plans(PlanList((KNOWN,), PlanRecord(7, bytes(16)), read_time)),
        ),
        _case("no-plans", "PlanList", encode_plans(PlanList((), None, read_time))),
    ]


def _of(*lines: ScheduledInstalment) -> AccountSchedule:
    return AccountSchedule("L-2026-0042", lines)


def _filing(**changed: Any) -> bytes:
    return encode_filing(replace(FILING, **changed))


def _case(  # noqa: PLR0913 - one argument a fact
    name: str,
    message: str,
    body: bytes,
    reason: str | None = None,
    field: str | None = None,
    *,
    readable: bool = True,
) -> Json:
    says = _says(_MESSAGES[message].FromString(body)) if readable else None
    text = base64.b64encode(body).decode("ascii")
    return {
        "name": name,
        "message": message,
        "body": text,
        "says": says,
        "reason": reason,
        "field": field,
    }


def _says(value: Any) -> Any:
    """A message by field, as it was written."""
    if isinstance(value, Message):
        return {
            field.name: [_says(each) for each in content] if field.is_repeated else _says(content)
            for field, content in value.ListFields()
        }
    return value.hex() if isinstance(value, bytes) else value


if __name__ == "__main__":
    generate(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent / "plan")
