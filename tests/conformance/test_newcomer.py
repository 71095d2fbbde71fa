# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whoever has the protocol document and the .proto files alone can follow a watch (section 28)."""

from __future__ import annotations

import asyncio
import base64
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from creditgateway.v1 import watch_pb2

from tests.conformance import newcomer
from tests.conformance.test_node_client import settings_of
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import Stack
from tests.support.watches.scene import ELSEWHERE, watching

PROGRAM = Path(newcomer.__file__)
PUBLISHED = Path(__file__).parents[1] / "vectors" / "watch"


def test_the_newcomer_has_no_line_of_the_gateways() -> None:
    text = PROGRAM.read_text(encoding="utf-8")
    imported = re.findall(r"(?m)^\s*(?:from|import) ([\w.]+)", text)
    assert "creditgateway.v1" in imported
    assert not [name for name in imported if name.split(".")[0] in {"gateway", "adapters", "tests"}]


@pytest.mark.parametrize("name", ["events", "acknowledgements"])
def test_the_newcomer_withholds_each_published_answer_at_the_step_that_the_vectors_name(
    name: str,
) -> None:
    facts = json.loads((PUBLISHED / f"{name}.json").read_text("ascii"))
    request, trust = base64.b64decode(facts["request"]), newcomer.Trust.of(facts)
    found: dict[str, str | None] = {}
    for case in facts["cases"]:
        call = newcomer.Call.of(request, answer_number=case.get("answer_number", 0))
        try:
            _read(newcomer.verify(base64.b64decode(case["response"]), call, trust), call, case)
        except newcomer.WithheldError as withheld:
            found[case["name"]] = withheld.step
        else:
            found[case["name"]] = None
    assert found == {case["name"]: case["step"] for case in facts["cases"]}


def _read(answer: newcomer.Answer, call: newcomer.Call, case: dict[str, Any]) -> None:
    if "number" in case:
        newcomer.read_acknowledged(answer, case["number"])
        return
    asked = watch_pb2.CreditWatch.FromString(call.payload.body)
    if case["answer_number"] == 1:
        newcomer.read_begun(answer, asked)
    else:
        newcomer.read_event(answer, case["after"], asked)


async def _run(settings: dict[str, Any]) -> subprocess.CompletedProcess[str]:
    return await asyncio.to_thread(
        subprocess.run,
        [sys.executable, str(PROGRAM)],
        input=json.dumps(settings | {"limit_s": PATIENCE_S, "most": 100}),
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )


@pytest.mark.exhaustive
async def test_the_newcomer_follows_a_watch_goes_on_behind_its_cursor_and_acknowledges(
    database_url: str, tmp_path: Path
) -> None:
    stack = Stack(database_url, tmp_path)
    async with stack.serving(), watching(stack, tmp_path) as scene:
        await scene.lend()
        await scene.begin()
        for month, days in ((4, 10), (5, 40)):
            await scene.report(ELSEWHERE, month, days)
        asked = settings_of(stack, scene.watcher, utilisation=[80], due_within=7)
        done = await _run(asked | {"events": 2})
        assert done.returncode == 0, done.stderr
        begun, late, worse, acknowledged = map(json.loads, done.stdout.splitlines())
        assert begun == {"newest": 0, "acknowledged": 0}
        assert (late["number"], late["kinds"]) == (1, ["EVENT_KIND_NEWLY_LATE"])
        assert (worse["number"], worse["kinds"]) == (2, ["EVENT_KIND_WORSE"])
        assert acknowledged["acknowledged"] == 2
        await scene.report(ELSEWHERE, 6, 70)
        again = await _run(asked | {"events": 1, "after": 2})
        begun, worst, acknowledged = map(json.loads, again.stdout.splitlines())
        assert begun == {"newest": 2, "acknowledged": 2}
        assert (worst["number"], acknowledged["acknowledged"]) == (3, 3)
        beyond = await _run(asked | {"events": 1, "after": 99})
        assert beyond.returncode != 0
        assert "EVENT_NOT_DELIVERED" in beyond.stderr
