# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Every published body of PlanService is read as it says, and is what is made now."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from gateway.domain.plans.changes import check_change, check_filing
from gateway.errors import RefusalError
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
from tests.vectors.generate_plan import bodies

PUBLISHED: dict[str, Any] = json.loads(
    (Path(__file__).parents[2] / "vectors" / "plan" / "bodies.json").read_text(encoding="ascii")
)
TODAY = date.fromisoformat(PUBLISHED["today"])


def _filing(body: bytes) -> bytes:
    found = decode_filing(body)
    check_filing(found, TODAY)
    return encode_filing(found)


def _change(body: bytes) -> bytes:
    found = decode_change(body)
    check_change(found, TODAY)
    return encode_change(found)


READ: dict[str, Callable[[bytes], bytes]] = {
    "PlanFiling": _filing,
    "PlanChange": _change,
    "PlanQuery": lambda body: encode_plan_query(decode_plan_query(body)),
    "PlanList": lambda body: encode_plans(decode_plans(body)),
}


def test_the_published_bodies_are_those_that_are_made_now() -> None:
    assert bodies() == PUBLISHED


@pytest.mark.parametrize("case", PUBLISHED["cases"], ids=lambda case: case["name"])
def test_a_published_body_is_read_or_refused_as_it_says(case: dict[str, Any]) -> None:
    body, read = base64.b64decode(case["body"]), READ[case["message"]]
    if case["reason"] is None:
        assert read(body) == body
        return
    with pytest.raises(RefusalError) as refused:
        read(body)
    assert (refused.value.reason, refused.value.field) == (case["reason"], case["field"])
