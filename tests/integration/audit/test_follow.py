# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-audit follow`: every entry that the log signed reaches another system."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from base64 import b64encode
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import psycopg
import pytest
from google.protobuf.json_format import ParseDict
from opentelemetry.proto.collector.logs.v1.logs_service_pb2 import ExportLogsServiceRequest
from typer.testing import CliRunner, Result

from gateway.cli.audit.app import make_app
from gateway.cli.audit.following.loop import CursorFile
from gateway.client import render_trust_file
from gateway.errors import GatewayError
from gateway.log.checkpoint import LogSigner
from gateway.signing.keys import public_key_pem
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import ORIGIN, Stack
from tests.support.log.audit_database import admit
from tests.support.records.pasts import Pasts

QUERIES = 12

Run = Callable[..., Result]


@pytest.fixture
async def world(pasts: Pasts, tmp_path: Path) -> AsyncIterator[Stack]:
    """Answers and, at the end, a refusal; the server has stopped."""
    async with pasts.copied(tmp_path / "world", queries=QUERIES) as stack:
        yield stack


@pytest.fixture
def run(world: Stack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs `credit-audit follow --once`, and lets its own read become an entry."""
    monkeypatch.chdir(tmp_path)
    signer = LogSigner(ORIGIN, world.keys.log_signer())
    environment = {
        "CREDIT_GATEWAY_AUDIT_DATABASE_URL": world.database_url,
    }

    def invoke(*arguments: str, key: str | None = signer.vkey) -> Result:
        given = ["follow", "--cursor", "siem.cursor", "--once", *arguments]
        result = CliRunner().invoke(
            make_app(), given, env=environment | {"CREDIT_GATEWAY_LOG_KEY": key}
        )
        with suppress(AssertionError, GatewayError):  # a log that was tampered with takes none
            admit(world.database_url, signer)
        return result

    return invoke


def documents(result: Result) -> list[dict[str, Any]]:
    return [json.loads(line) for line in result.stdout.splitlines()]


def change(stack: Stack, statement: str, *values: Any) -> None:
    with psycopg.connect(stack.database_url) as owner:
        owner.execute(statement.encode(), values)


def cursor() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(Path("siem.cursor").read_text())
    return found


def size_of(stack: Stack) -> int:
    with psycopg.connect(stack.database_url) as owner:
        row = owner.execute("SELECT tree_size FROM audit.log_head").fetchone()
    assert row is not None
    return int(row[0])


def test_every_entry_is_printed_once_and_the_cursor_is_the_tree_that_the_log_signed(
    run: Run, world: Stack
) -> None:
    first = run()
    seen = [each["leaf_index"] for each in documents(first)]
    assert first.exit_code == 0, first.output
    assert seen == list(range(cursor()["tree_size"]))
    again = run()
    assert [each["leaf_index"] for each in documents(again)] == list(
        range(len(seen), cursor()["tree_size"])
    )
    assert "follow" in {each["access_verb"] for each in documents(again)}, "its own read"
    with psycopg.connect(world.database_url) as owner:
        row = owner.execute(
            "SELECT encode(root_hash, 'hex') FROM audit.checkpoint WHERE tree_size = %s",
            [cursor()["tree_size"]],
        ).fetchone()
    assert row == (cursor()["root_hash"],)


def test_a_run_that_was_killed_before_its_cursor_moved_prints_the_same_lines_again(
    run: Run,
) -> None:
    first = run()
    Path("siem.cursor").unlink()
    again = run()
    assert again.stdout.startswith(first.stdout)


def test_steps_are_bounded_and_end_at_checkpoints(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = run()
    Path("siem.cursor").unlink()
    monkeypatch.setattr("gateway.services.audit.following.ROWS_AT_ONCE", 2)
    stepwise = run("--form", "otlp")
    sizes = [
        int(line["resourceLogs"][0]["scopeLogs"][0]["scope"]["attributes"][0]["value"]["intValue"])
        for line in documents(stepwise)
    ]
    assert len(sizes) > 1
    assert sizes == sorted(set(sizes))
    assert sizes[-1] == cursor()["tree_size"] > len(documents(whole)) - 1


def test_from_now_on_nothing_older_is_printed(run: Run, world: Stack) -> None:
    size = size_of(world)
    assert documents(run("--from-now")) == []
    assert [each["leaf_index"] for each in documents(run())] == list(range(size, size_of(world)))[
        : cursor()["tree_size"] - size
    ]
    assert cursor()["tree_size"] > size


def test_entries_of_named_partners_alone_by_what_the_entries_say(run: Run, world: Stack) -> None:
    change(world, "UPDATE audit.entry SET partner_id = 'other' WHERE leaf_index = 3")
    every = documents(run())
    partners = {each["partner"] for each in every if "alert" not in each}
    Path("siem.cursor").unlink()
    bank = next(each["partner"] for each in every if each.get("leaf_index") == 3)
    some = [each for each in documents(run("--partner", bank)) if "alert" not in each]
    assert {each["partner"] for each in some} == {bank} != partners
    assert 3 in {each["leaf_index"] for each in some}


def test_a_column_that_says_otherwise_is_an_alert_and_the_log_is_followed_on(
    run: Run, world: Stack
) -> None:
    change(world, "UPDATE audit.entry SET reason = 'X', outcome = 2 WHERE leaf_index = 4")
    result = run()
    alerts = [each["alert"] for each in documents(result) if "alert" in each]
    assert result.exit_code == 1
    assert {(each["kind"], each["leaf_index"]) for each in alerts} == {("column-differs", 4)}
    assert cursor()["tree_size"] > 4
    assert run().exit_code == 0, "said once"


BREAKS = {
    "an entry was changed": (
        "UPDATE audit.entry SET entry = entry || '\\x00' WHERE leaf_index = 3",
        "tree-differs",
    ),
    "an entry is missing": ("DELETE FROM audit.entry WHERE leaf_index = 3", "entry-missing"),
    "the newest entry is missing": (
        "DELETE FROM audit.entry WHERE leaf_index = (SELECT max(leaf_index) FROM audit.entry)",
        "entry-missing",
    ),
    "the checkpoint is not signed": (
        # Every signature has a capital letter; not each has an A.
        "UPDATE audit.log_head SET checkpoint = lower(checkpoint)",
        "checkpoint-unverified",
    ),
}


@pytest.mark.parametrize("name", BREAKS)
def test_nothing_is_handed_on_of_a_log_that_is_not_what_was_signed(
    run: Run, world: Stack, name: str
) -> None:
    statement, kind = BREAKS[name]
    change(world, statement)
    for _ in range(2):
        result = run()
        (line,) = documents(result)
        assert (result.exit_code, line["alert"]["kind"]) == (1, kind), result.output


@pytest.mark.parametrize(("less", "kind"), [(1, "log-shrank"), (0, "tree-differs")])
def test_a_second_history_under_the_logs_own_key_is_an_alert(
    run: Run, world: Stack, less: int, kind: str
) -> None:
    assert run().exit_code == 0
    size = cursor()["tree_size"] - less
    note = LogSigner(ORIGIN, world.keys.log_signer()).sign(size, bytes(32))
    change(world, "ALTER TABLE audit.log_head DISABLE TRIGGER ALL")
    change(world, "UPDATE audit.log_head SET tree_size = %s, checkpoint = %s", size, note)
    result = run()
    (line,) = documents(result)
    assert (result.exit_code, line["alert"]["kind"]) == (1, kind)
    assert line["alert"]["tree_size"] == size


@pytest.mark.parametrize("options", [(), ("--from-now",)])
def test_a_log_that_does_not_continue_the_trust_files_checkpoint_is_an_alert(
    run: Run, world: Stack, options: tuple[str, ...]
) -> None:
    signer = LogSigner(ORIGIN, world.keys.log_signer())
    forged = signer.sign(5, bytes(32))
    keys = [public_key_pem(each.public_key).decode() for each in world.keys.answer_signers()]
    Path("trust").write_text(render_trust_file(ORIGIN, keys, signer.vkey, checkpoint=forged))
    result = run(*options, "--trust", "trust", key=None)
    (line,) = documents(result)
    assert (result.exit_code, line["alert"]["kind"]) == (1, "known-checkpoint-differs")


def test_otlp_lines_are_requests_that_a_collector_reads(run: Run) -> None:
    entries = documents(run())
    Path("siem.cursor").unlink()
    (line,) = documents(run("--form", "otlp"))
    records = line["resourceLogs"][0]["scopeLogs"][0]["logRecords"]
    for record in records:  # protobuf's own JSON has base64 where OTLP has hex
        if "traceId" in record:
            record["traceId"] = b64encode(bytes.fromhex(record["traceId"])).decode()
    read = ParseDict(line, ExportLogsServiceRequest()).resource_logs[0].scope_logs[0].log_records
    assert len(read) >= len(entries)
    indexes = [
        each.value.int_value
        for record in read
        for each in record.attributes
        if each.key == "creditgateway.audit.leaf_index"
    ]
    assert indexes == list(range(len(read)))
    severities = {each.severity_text for each in read}
    assert severities == {"INFO", "WARN"}, "answers, and a refusal"


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", "null", '{"format": "credit-audit cursor 1"}', "\ufeff", "9" * 5000]
)
def test_what_is_no_cursor_is_never_begun_anew(run: Run, text: str) -> None:
    Path("siem.cursor").write_text(text)
    result = run()
    assert result.exit_code == 2
    assert "is not a cursor of this log" in " ".join(result.output.split())
    assert Path("siem.cursor").read_text() == text


def test_a_cursor_whose_peaks_were_changed_is_refused(run: Run) -> None:
    run()
    changed = cursor()
    changed["peaks"][0] = "00" * 32
    Path("siem.cursor").write_text(json.dumps(changed))
    assert run().exit_code == 2


def test_a_second_program_does_not_go_on_from_the_same_cursor(run: Run, tmp_path: Path) -> None:
    with CursorFile(tmp_path / "siem.cursor", ORIGIN).held():
        result = run()
    assert (result.exit_code, result.stdout) == (2, "")
    assert "another program goes on from siem.cursor" in result.output
    assert run().exit_code == 0


def test_a_line_in_which_a_run_was_cut_off_spoils_no_entry(world: Stack, tmp_path: Path) -> None:
    vkey = LogSigner(ORIGIN, world.keys.log_signer()).vkey
    command = [sys.executable, "-m", "gateway.cli.audit.app", "follow", "--log-key", vkey, "--once"]
    command += ["--database-url", world.database_url, "--cursor", str(tmp_path / "c")]
    lines = tmp_path / "entries.jsonl"
    lines.write_text('{"leaf_index": 0, "entry_ti')
    for _ in range(2):
        with lines.open("ab") as file:
            subprocess.run(command, stdout=file, check=True)  # noqa: S603 - our own program
    torn, *whole = lines.read_text().splitlines()
    assert torn == '{"leaf_index": 0, "entry_ti'
    assert [json.loads(line)["leaf_index"] for line in whole] == list(range(len(whole)))
    assert len(whole) >= QUERIES


def test_it_follows_until_a_service_manager_ends_it(world: Stack, tmp_path: Path) -> None:
    vkey = LogSigner(ORIGIN, world.keys.log_signer()).vkey
    command = [sys.executable, "-m", "gateway.cli.audit.app", "follow", "--log-key", vkey]
    command += ["--database-url", world.database_url, "--cursor", str(tmp_path / "c")]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:  # noqa: S603
        assert process.stdout is not None
        for index in range(QUERIES):
            assert json.loads(process.stdout.readline())["leaf_index"] == index
        process.send_signal(signal.SIGTERM)
        assert process.wait(PATIENCE_S) == 0
