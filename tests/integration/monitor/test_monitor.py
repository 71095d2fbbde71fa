# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-audit monitor`: what a webhook is told of a log, over real HTTPS."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
from standardwebhooks.webhooks import Webhook as Standard
from typer.testing import CliRunner, Result

from gateway.cli.audit.app import make_app
from gateway.cli.audit.following import monitor
from gateway.domain.reminders.endpoint import secret_bytes
from gateway.log.checkpoint import LogSigner
from tests.integration.audit.test_follow import QUERIES, world
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import ORIGIN, Stack
from tests.support.reminders.receiver import Receiver, receiving

__all__ = ["world"]  # the fixture

Run = Callable[..., Result]


@pytest.fixture
def receiver(world: Stack, tmp_path: Path) -> Iterator[Receiver]:
    """Whoever is on call."""
    with receiving(world.authority, tmp_path) as made:
        yield made


@pytest.fixture
def run(world: Stack, receiver: Receiver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs it once, without a second try of what is not taken."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(monitor, "_TRIES_ONCE", 1)
    given = _given(world, receiver.url)

    def invoke(*more: str) -> Result:
        return CliRunner().invoke(make_app(), [*given, "--once", *more])

    return invoke


def _given(world: Stack, url: str) -> list[str]:
    vkey = LogSigner(ORIGIN, world.keys.log_signer()).vkey
    return [
        *("monitor", "--database-url", world.database_url, "--log-key", vkey),
        *("--cursor", "monitor.cursor", "--url", url, "--secret", "monitor.secret"),
        *("--ca", str(world.directory / "ca.pem"), "--allow-private-addresses"),
    ]


def taken(receiver: Receiver) -> list[dict[str, Any]]:
    """What came, by verified signatures; forgets it."""
    secret = secret_bytes(Path("monitor.secret").read_text(encoding="ascii").strip())
    for each in receiver.came:
        Standard(secret).verify(each.body, each.headers, json_parse=False)
    documents = [json.loads(each.body) for each in receiver.came]
    receiver.came.clear()
    return documents


def change(stack: Stack, statement: str) -> None:
    with psycopg.connect(stack.database_url) as owner:
        owner.execute(statement.encode())


def reached() -> int:
    return int(json.loads(Path("monitor.cursor").read_text())["tree_size"])


def test_a_log_that_grew_says_nothing_unless_a_partner_is_named(
    run: Run, world: Stack, receiver: Receiver
) -> None:
    assert run().exit_code == 0
    assert taken(receiver) == []
    assert reached() > QUERIES
    Path("monitor.cursor").unlink()
    result = run("--partner", "nobody", "--partner", "bank-c")
    assert (result.exit_code, result.stdout) == (0, "")
    (message,) = taken(receiver)
    assert (message["type"], message["data"]["origin"]) == ("audit.entries", ORIGIN)
    entries = message["data"]["entries"]
    with psycopg.connect(world.database_url) as owner:
        named = "SELECT leaf_index FROM audit.entry WHERE partner_id = 'bank-c'"
        of_bank = {leaf for (leaf,) in owner.execute(named)}
    assert {each["leaf_index"] for each in entries} == of_bank
    assert 0 < len(of_bank) < reached()
    assert run("--partner", "bank-c").exit_code == 0
    assert taken(receiver) == [], "said once"


def test_a_row_that_says_otherwise_is_posted_and_printed_once(
    run: Run, world: Stack, receiver: Receiver
) -> None:
    change(world, "UPDATE audit.entry SET reason = 'X', outcome = 2 WHERE leaf_index = 4")
    result = run()
    (message,) = taken(receiver)
    assert message["type"] == "audit.alerts"
    assert {(each["kind"], each["leaf_index"]) for each in message["data"]["alerts"]} == {
        ("column-differs", 4)
    }
    printed = [json.loads(line)["alert"] for line in result.stdout.splitlines()]
    assert printed == message["data"]["alerts"]
    assert result.exit_code == 1
    assert run().exit_code == 0
    assert taken(receiver) == []


def test_a_log_that_was_cut_off_is_posted_at_every_run_under_the_same_id(
    run: Run, world: Stack, receiver: Receiver
) -> None:
    assert run().exit_code == 0
    size = reached() - 1
    note = LogSigner(ORIGIN, world.keys.log_signer()).sign(size, bytes(32))
    with psycopg.connect(world.database_url) as owner:
        owner.execute("ALTER TABLE audit.log_head DISABLE TRIGGER ALL")
        owner.execute("UPDATE audit.log_head SET tree_size = %s, checkpoint = %s", [size, note])
    for _ in range(2):
        assert run().exit_code == 1
    assert len({each.headers["webhook-id"] for each in receiver.came}) == 1
    first, second = taken(receiver)
    assert first["data"] == second["data"]
    (alert,) = first["data"]["alerts"]
    assert (alert["kind"], alert["tree_size"]) == ("log-shrank", size)


def test_while_the_endpoint_takes_nothing_the_cursor_stays_and_the_next_run_says_it_all(
    run: Run, world: Stack, receiver: Receiver
) -> None:
    change(world, "UPDATE audit.entry SET reason = 'X', outcome = 2 WHERE leaf_index = 4")
    receiver.answer_with(503)
    result = run("--partner", "bank-c")
    assert result.exit_code == 2
    assert "the webhook was not taken: status 503" in " ".join(result.stderr.split())
    printed = [json.loads(line)["alert"] for line in result.stdout.splitlines()]
    assert {(each["kind"], each["leaf_index"]) for each in printed} == {("column-differs", 4)}
    assert reached() == 0
    first = receiver.came[0].headers["webhook-id"]
    receiver.came.clear()
    # The alert is taken, what follows it is not: all of the step comes again.
    receiver.answer_with(204, 500)
    assert run("--partner", "bank-c").exit_code == 2
    assert run("--partner", "bank-c").exit_code == 1
    assert [each.headers["webhook-id"] for each in receiver.came].count(first) == 2
    kinds = [message["type"] for message in taken(receiver)]
    assert kinds == ["audit.alerts", "audit.entries"] * 2
    assert reached() > QUERIES


def test_what_cannot_be_posted_to_is_refused_before_anything_is_read(
    run: Run, world: Stack, receiver: Receiver
) -> None:
    for more in (
        ("--url", "http://localhost/audit"),
        ("--url", "https://somebody:secret@localhost/audit"),
        ("--secret", str(world.directory)),
        ("--ca", "none.pem"),
    ):
        assert run(*more).exit_code == 2, more
    Path("other.secret").write_text("whsec_c2hvcnQ=\n")
    assert run("--secret", "other.secret").exit_code == 2
    assert not Path("monitor.cursor").exists()
    # On loopback, but nobody said that private addresses are meant.
    given = [word for word in _given(world, receiver.url) if word != "--allow-private-addresses"]
    result = CliRunner().invoke(make_app(), [*given, "--once", "--partner", "bank-c"])
    assert result.exit_code == 2
    assert "address-not-allowed" in result.stderr
    assert receiver.came == []


@pytest.mark.exhaustive
def test_it_goes_on_while_the_endpoint_is_away_until_a_service_manager_ends_it(
    world: Stack, tmp_path: Path
) -> None:
    given = [*_given(world, "https://127.0.0.1:1/audit"), "--partner", "bank-c"]
    command = [sys.executable, "-m", "gateway.cli.audit.app", *given]
    with subprocess.Popen(  # noqa: S603 - our own program
        command, stderr=subprocess.PIPE, cwd=tmp_path, text=True
    ) as process:
        assert process.stderr is not None
        for seconds in (1, 2):
            assert process.stderr.readline().startswith(f"again in {seconds} s: the webhook was")
        process.send_signal(signal.SIGTERM)
        assert process.wait(PATIENCE_S) == 0
