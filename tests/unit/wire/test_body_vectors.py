# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Every published body of a service is read as it says, and is what is made now."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from creditgateway.v1 import (
    case_pb2,
    correction_pb2,
    dispute_pb2,
    obligations_pb2,
    plan_pb2,
    reminder_pb2,
    watch_pb2,
)
from google.protobuf.descriptor import FileDescriptor

from gateway.domain.plans.changes import check_change, check_filing
from gateway.errors import RefusalError
from gateway.wire.corrections import (
    decode_acknowledged,
    decode_corrections_page,
    decode_corrections_query,
    decode_received,
    encode_acknowledged,
    encode_corrections_page,
    encode_corrections_query,
    encode_received,
)
from gateway.wire.disputes.bodies import (
    decode_answer,
    decode_dispute,
    decode_listing,
    decode_name,
    decode_opening,
    decode_page,
    decode_resolution,
    encode_answer,
    encode_dispute,
    encode_listing,
    encode_name,
    encode_opening,
    encode_page,
    encode_resolution,
)
from gateway.wire.obligations.bodies import decode_obligations, encode_obligations
from gateway.wire.own_calls import cases
from gateway.wire.plans import (
    decode_change,
    decode_filing,
    decode_plan_query,
    decode_plans,
    encode_change,
    encode_filing,
    encode_plan_query,
    encode_plans,
)
from gateway.wire.reminders import bodies as reminders
from gateway.wire.watch import bodies as watches
from tests.vectors import (
    generate_case,
    generate_correction,
    generate_dispute,
    generate_obligations,
    generate_plan,
)
from tests.vectors.reminder import generate_reminder
from tests.vectors.watch import generate_watch

VECTORS = Path(__file__).parents[2] / "vectors"
MADE = {
    "plan": generate_plan.bodies,
    "dispute": generate_dispute.bodies,
    "correction": generate_correction.bodies,
    "obligations": generate_obligations.bodies,
    "case": generate_case.bodies,
    "reminder": generate_reminder.bodies,
    "watch": generate_watch.bodies,
}
PUBLISHED: dict[str, dict[str, Any]] = {
    service: json.loads((VECTORS / service / "bodies.json").read_text(encoding="ascii"))
    for service in MADE
}
CASES = [case for each in PUBLISHED.values() for case in each["cases"]]
TODAY = date.fromisoformat(PUBLISHED["plan"]["today"])


def _filing(body: bytes) -> bytes:
    found = decode_filing(body)
    check_filing(found, TODAY)
    return encode_filing(found)


def _change(body: bytes) -> bytes:
    found = decode_change(body)
    check_change(found, TODAY)
    return encode_change(found)


def _opening(body: bytes) -> bytes:
    return encode_opening(decode_opening(body))


READ: dict[str, Callable[[bytes], bytes]] = {
    "PlanFiling": _filing,
    "PlanChange": _change,
    "PlanQuery": lambda body: encode_plan_query(decode_plan_query(body)),
    "PlanList": lambda body: encode_plans(decode_plans(body)),
    "DisputeOpening": _opening,
    "DisputeAnswer": lambda body: encode_answer(decode_answer(body)),
    "DisputeResolution": lambda body: encode_resolution(decode_resolution(body)),
    "DisputeName": lambda body: encode_name(decode_name(body)),
    "DisputeListing": lambda body: encode_listing(decode_listing(body)),
    "Dispute": lambda body: encode_dispute(decode_dispute(body)),
    "DisputePage": lambda body: encode_page(decode_page(body)),
    "CorrectionsQuery": lambda body: encode_corrections_query(decode_corrections_query(body)),
    "CorrectionsReceived": lambda body: encode_received(decode_received(body)),
    "CorrectionsPage": lambda body: encode_corrections_page(decode_corrections_page(body)),
    "Obligations": lambda body: encode_obligations(decode_obligations(body)),
    "CorrectionsAcknowledged": lambda body: encode_acknowledged(decode_acknowledged(body)),
    "RemindersTold": lambda body: reminders.encode_told(reminders.decode_told(body)),
    "RemindersAcknowledged": lambda body: reminders.encode_acknowledged(
        reminders.decode_acknowledged(body)
    ),
    "CaseListing": lambda body: cases.encode_listing(cases.decode_listing(body)),
    "CaseAnswer": lambda body: cases.encode_answer(cases.decode_answer(body)),
    "Case": lambda body: cases.encode_case(cases.decode_case(body)),
    "CasePage": lambda body: cases.encode_page(cases.decode_page(body)),
    "CreditWatch": lambda body: watches.encode_watch(watches.decode_watch(body)),
    "WatchBegun": lambda body: watches.encode_begun(watches.decode_begun(body)),
    "CreditEvent": lambda body: watches.encode_event(watches.decode_event(body)),
    "EventsReceived": lambda body: watches.encode_received(watches.decode_received(body)),
    "EventsAcknowledged": lambda body: watches.encode_acknowledged(
        watches.decode_acknowledged(body)
    ),
}


@pytest.mark.parametrize("service", MADE)
def test_the_published_bodies_are_those_that_are_made_now(service: str) -> None:
    assert MADE[service]() == PUBLISHED[service]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['message']}-{case['name']}")
def test_a_published_body_is_read_or_refused_as_it_says(case: dict[str, Any]) -> None:
    body, read = base64.b64decode(case["body"]), READ[case["message"]]
    if case["reason"] is None:
        assert read(body) == body
        return
    with pytest.raises(RefusalError) as refused:
        read(body)
    assert (refused.value.reason, refused.value.field) == (case["reason"], case["field"])


@pytest.mark.parametrize(
    "file",
    [
        plan_pb2,
        dispute_pb2,
        correction_pb2,
        obligations_pb2,
        case_pb2,
        reminder_pb2,
        watch_pb2,
    ],
)
def test_every_message_of_a_service_has_published_bodies_or_is_part_of_one(file: Any) -> None:
    descriptor: FileDescriptor = file.DESCRIPTOR
    messages = descriptor.message_types_by_name
    parts = {
        field.message_type.name
        for message in messages.values()
        for field in message.fields
        if field.message_type is not None
    }
    assert set(messages) - parts <= {case["message"] for case in CASES}
