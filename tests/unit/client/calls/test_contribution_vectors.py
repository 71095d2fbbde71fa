# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Every published vector of contributed files ends as it says, and as one made now does."""

from __future__ import annotations

import base64
import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from gateway.client import Contributed, Exchange, GatewayTrust, Known, SentRequest
from gateway.client._internal.contribution.answers import Heard
from gateway.client._internal.contribution.sent import SentManifest
from gateway.client._internal.verification import verify_answer
from gateway.domain.records.upload import Manifest
from gateway.errors import RefusalError, VerificationError
from gateway.wire.contributions import decode_manifest, decode_told, encode_manifest
from tests.vectors.generate_contribution import generate

PUBLISHED = Path(__file__).parents[3] / "vectors" / "contribution"


@pytest.fixture(scope="module", params=["published", "new"])
def directory(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Vectors as they are published, and as they are made now."""
    if request.param == "published":
        return PUBLISHED
    made = tmp_path_factory.mktemp("vectors")
    generate(made)
    return made


def _read(directory: Path, name: str) -> Any:
    return json.loads((directory / f"{name}.json").read_text())


def _contributed(facts: dict[str, Any], case: dict[str, Any]) -> Contributed:
    keys = [pem.encode() for pem in facts["answer_keys"]]
    trust, call = GatewayTrust.build(facts["origin"], keys, facts["log_key"]), facts["call"]
    sent = SentManifest.signed(SentRequest.read(base64.b64decode(facts["request"])))
    exchange = Exchange(
        datetime.fromisoformat(call["sent_time"]).astimezone(UTC),
        timedelta(seconds=1),
        Known(call["known_counter"], call["known_tree_size"]),
        bytes.fromhex(call["trace_id"]),
    )
    heard = Heard()
    for raw in map(base64.b64decode, case["messages"]):
        told = decode_told(raw)
        if told.is_answer:
            answer = verify_answer(raw, sent, trust, exchange)
            sent = sent.after_an_answer()
            heard.answered(answer)
        else:
            heard.told(told)
    return heard.contributed()


def test_what_comes_to_a_file_is_withheld_at_its_step(directory: Path) -> None:
    facts = _read(directory, "answers")
    for case in facts["cases"]:
        if case["step"] is not None:
            with pytest.raises(VerificationError) as refused:
                _contributed(facts, case)
            assert refused.value.step == case["step"], case["name"]
            continue
        contributed = _contributed(facts, case)
        result = contributed.result
        assert case["result"] == {
            "fault": result.fault,
            "row_count": result.rows,
            "rejected_row_count": len(contributed.rejected),
            "contribution_count": len(contributed.contributions),
        }


def test_a_manifest_is_read_as_it_was_written_or_refused_for_its_reason(directory: Path) -> None:
    facts = _read(directory, "manifest")
    today = date.fromisoformat(facts["today"])
    for case in facts["cases"]:
        body, reason = base64.b64decode(case["body"]), None
        try:
            manifest = decode_manifest(body)
            manifest.check(today)
        except RefusalError as refusal:
            reason = refusal.reason.value
        assert reason == case["reason"], case["name"]
        said = case["manifest"]
        if said is not None:
            given = Manifest(
                bytes.fromhex(said["file_digest"]),
                said["file_size"],
                said["adapter"],
                bytes.fromhex(said["adapter_hash"]),
                said["row_count"],
                said["all_or_nothing"],
                said["as_of_month"],
                bytes.fromhex(said.get("corrects_dispute_id", "")),
            )
            assert encode_manifest(given) == body, case["name"]
