# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Every published vector of a watch ends as it says, and as one made now does."""

from __future__ import annotations

import base64
import json
from dataclasses import fields
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from gateway.client import Answer, Exchange, GatewayTrust, Known, SentRequest, UnverifiedAnswerError
from gateway.client._internal.verification import verify_answer
from gateway.client._internal.watching.calls import (
    SentWatch,
    check_acknowledged,
    read_begun,
    read_event,
)
from gateway.errors import VerificationError
from tests.vectors.watch.generate_watch import EVENT, KNOWN, WATCHED, generate

PUBLISHED = Path(__file__).parents[3] / "vectors" / "watch"
Files = dict[str, dict[str, Any]]


@pytest.fixture(scope="module", params=["published", "new"])
def files(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Files:
    """Vectors as they are published, and as they are made now."""
    directory = PUBLISHED
    if request.param == "new":
        directory = tmp_path_factory.mktemp("vectors")
        generate(directory)
    return {
        name: json.loads((directory / f"{name}.json").read_text())
        for name in ("events", "acknowledgements")
    }


def _answer(facts: dict[str, Any], case: dict[str, Any]) -> Answer:
    keys = [pem.encode() for pem in facts["answer_keys"]]
    trust = GatewayTrust.build(facts["origin"], keys, facts["log_key"])
    call, sent = facts["call"], SentRequest.read(base64.b64decode(facts["request"]))
    if "answer_number" in case:
        given = {each.name: getattr(sent, each.name) for each in fields(SentRequest)}
        sent = SentWatch(**given, answered=case["answer_number"] - 1)
    exchange = Exchange(
        datetime.fromisoformat(call["sent_time"]).astimezone(UTC),
        timedelta(seconds=1),
        Known(call["known_counter"], call["known_tree_size"]),
        bytes.fromhex(call["trace_id"]),
    )
    answer = verify_answer(base64.b64decode(case["response"]), sent, trust, exchange)
    assert set(answer.unchecked) <= set(facts["unchecked"])
    return answer


def _read(facts: dict[str, Any], case: dict[str, Any]) -> None:
    """As the client does. Raises UnverifiedAnswerError or VerificationError."""
    answer = _answer(facts, case)
    if "number" in case:
        check_acknowledged(answer, case["number"])
    elif case["answer_number"] == 1:
        read_begun(answer, WATCHED)
    else:
        read_event(answer, case["after"], WATCHED)


@pytest.mark.parametrize("name", ["events", "acknowledgements"])
def test_an_answer_whose_entry_says_something_else_is_withheld_at_its_step(
    files: Files, name: str
) -> None:
    facts = files[name]
    for case in facts["cases"]:
        if case["step"] is None:
            _read(facts, case)
        elif case["step"] == EVENT:
            with pytest.raises(UnverifiedAnswerError):
                _read(facts, case)
        else:
            with pytest.raises(VerificationError) as withheld:
                _read(facts, case)
            assert withheld.value.step == case["step"], case["name"]


def test_the_vectors_have_each_mark_of_an_event_that_a_watch_can_ask_for(files: Files) -> None:
    facts = files["events"]
    entries = [
        _answer(facts, case).entry
        for case in facts["cases"]
        if case["step"] is None and case["after"] == KNOWN
    ]
    events = [entry.watched_event for entry in entries]
    for name in ("since", "due_within_days", "risk_worse_by_points", "card_hash"):
        assert any(getattr(event, name) for event in events), name
    for name in ("first_leaf_index", "dispute_leaf_index"):
        assert any(getattr(event, name) is not None for event in events), name
