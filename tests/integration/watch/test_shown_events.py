# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""An auditor sees what entries of watches say, in every form."""

from __future__ import annotations

import asyncio
import csv
import json
import subprocess
import sys
from pathlib import Path

import pytest
from google.protobuf.json_format import ParseDict
from opentelemetry.proto.collector.logs.v1.logs_service_pb2 import ExportLogsServiceRequest
from opentelemetry.proto.logs.v1.logs_pb2 import LogRecord
from typer.testing import CliRunner

from gateway.cli.audit.app import make_app
from gateway.cli.audit.entry_view import FIELDS
from tests.support.gateway.patience import PATIENCE_S
from tests.support.watches.scene import ELSEWHERE, Scene, begins, lent


async def _printed(scene: Scene, *arguments: str) -> str:
    stack = scene.stack
    environment = {
        "CREDIT_GATEWAY_AUDIT_DATABASE_URL": stack.database_url,
        "CREDIT_GATEWAY_LOG_KEY": stack.trust().log.vkey,
    }
    result = await asyncio.to_thread(
        CliRunner().invoke, make_app(), list(arguments), env=environment
    )
    assert result.exit_code == 0, result.output
    return result.stdout


@begins(lent)
async def test_entries_of_a_watch_are_shown_in_every_form(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    await scene.report(ELSEWHERE, 4, 10)
    (event,) = await scene.events(1, marks=(80, 100), due_within=7)
    await scene.client.events.acknowledge(1)
    leaf = str(event.answer.leaf_index)
    shown = json.loads(await _printed(scene, "show", leaf, "--json"))
    said = {name: shown[f"event_{name}"] for name in ("number", "utilisation_marks", "since")}
    assert said == {"number": 1, "utilisation_marks": [80, 100], "since": None}
    assert shown["event_due_within_days"] == 7
    lines = [json.loads(line) for line in (await _printed(scene, "search", "--json")).splitlines()]
    starts = [each for each in lines if each.get("watch_looked_from")]
    assert [each["watch_utilisation_marks"] for each in starts] == [[80, 100]]
    assert [each["acknowledged_event"] for each in lines if each.get("acknowledged_event")] == [1]
    rows = list(csv.DictReader((await _printed(scene, "search", "--csv")).splitlines()))
    assert tuple(rows[0]) == FIELDS
    (row,) = (each for each in rows if each["leaf_index"] == leaf)
    assert (row["event_number"], row["event_utilisation_marks"]) == ("1", "80 100")
    assert leaf in await _printed(scene, "search")


@begins(lent)
async def test_entries_of_a_watch_go_to_other_systems_as_otlp_field_by_field(
    scene: Scene, tmp_path: Path
) -> None:
    await scene.report(ELSEWHERE, 4, 10)
    (event,) = await scene.events(1, marks=(80, 100), due_within=7)
    url, vkey = scene.stack.database_url, scene.stack.trust().log.vkey
    command = [sys.executable, "-m", "gateway.cli.audit.app", "follow", "--once", "--form", "otlp"]
    command += ["--database-url", url, "--log-key", vkey, "--cursor", str(tmp_path / "c")]
    ran = await asyncio.to_thread(  # it wants signals, which only a process of its own has
        subprocess.run, command, capture_output=True, text=True, check=False, timeout=PATIENCE_S
    )
    assert ran.returncode == 0, ran.stderr
    lines = ran.stdout
    found: list[LogRecord] = []
    for line in map(json.loads, lines.splitlines()):
        for record in line["resourceLogs"][0]["scopeLogs"][0]["logRecords"]:
            record.pop("traceId", None)  # in hex, where protobuf's own JSON has base64
        request = ParseDict(line, ExportLogsServiceRequest())
        found += request.resource_logs[0].scope_logs[0].log_records
    said = [
        {each.key.removeprefix("creditgateway.audit."): each.value for each in record.attributes}
        for record in found
    ]
    (told,) = (each for each in said if each["leaf_index"].int_value == event.answer.leaf_index)
    assert told["event_number"].int_value == 1
    marks = told["event_utilisation_marks"].array_value.values
    assert [each.int_value for each in marks] == [80, 100]
    assert told["event_due_within_days"].int_value == 7
    assert not {"event_since", "event_card_hash", "watched_event"} & set(told)
    started = [each for each in said if "watch_looked_from" in each]
    assert [each["watch_due_within_days"].int_value for each in started] == [7]
