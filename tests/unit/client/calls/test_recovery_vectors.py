# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Every published vector of lost answers ends as it says, and as one made now does."""

from __future__ import annotations

import base64
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from gateway.client import Exchange, GatewayTrust, Known, LostAnswer, Recovered, SentRequest
from gateway.client._internal.calls.recovery import verify_recovered
from gateway.client._internal.verification import verify_answer
from gateway.errors import VerificationError
from tests.vectors.generate_recovery import UNCHECKED, generate

PUBLISHED = Path(__file__).parents[3] / "vectors" / "recovery"


@pytest.fixture(scope="module", params=["published", "new"])
def facts(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Vectors as they are published, and as they are made now."""
    directory = PUBLISHED
    if request.param == "new":
        directory = tmp_path_factory.mktemp("vectors")
        generate(directory)
    return json.loads((directory / "recovery.json").read_text())


def _recovered(
    facts: dict[str, Any], case: dict[str, Any], *, by_id: bool = False, partner: str = ""
) -> Recovered:
    keys = [pem.encode() for pem in facts["answer_keys"]]
    trust = GatewayTrust.build(facts["origin"], keys, facts["log_key"])
    raw, call = base64.b64decode(case["response"]), facts["call"]
    sent = SentRequest.read(base64.b64decode(facts["request"]))
    lost = SentRequest.read(base64.b64decode(facts["lost_request"]))
    if partner:
        lost = replace(lost, partner=partner)
    exchange = Exchange(
        datetime.fromisoformat(call["sent_time"]).astimezone(UTC),
        timedelta(seconds=1),
        Known(call["known_counter"], call["known_tree_size"]),
        bytes.fromhex(call["trace_id"]),
    )
    delivered = verify_answer(raw, sent, trust, exchange)
    named = LostAnswer(lost.request_id, lost.issue_time) if by_id else lost
    return verify_recovered(raw, delivered, named, trust)


def test_a_delivery_of_something_else_is_withheld_at_its_step(facts: dict[str, Any]) -> None:
    for case in facts["cases"]:
        if case["step"] is None:
            recovered = _recovered(facts, case)
            assert recovered.unchecked == UNCHECKED
            assert (recovered.answer is None) is (case["name"] == "a-refusal")
            assert (recovered.refusal is None) is (case["name"] == "good")
            continue
        with pytest.raises(VerificationError) as refused:
            _recovered(facts, case)
        assert refused.value.step == case["step"], case["name"]


def test_without_the_request_only_what_it_alone_tells_stays_open(facts: dict[str, Any]) -> None:
    good, refusal, *others = facts["cases"]
    for case in (good, refusal):
        unchecked = _recovered(facts, case, by_id=True).unchecked
        assert set(unchecked) >= {"request-digest", "keys", *UNCHECKED}
    for case in others:
        if case["name"] != "of-another-request":
            with pytest.raises(VerificationError):
                _recovered(facts, case, by_id=True)


def test_an_answer_for_another_partner_is_withheld(facts: dict[str, Any]) -> None:
    with pytest.raises(VerificationError):
        _recovered(facts, facts["cases"][0], partner="bank-z")
