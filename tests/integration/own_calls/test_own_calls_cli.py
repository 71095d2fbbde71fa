# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway recover`, `entries` and `calls`, and `credit-audit reconcile`."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg
import pytest
from typer.testing import CliRunner, Result

from gateway.cli.app import make_app
from gateway.cli.audit.app import make_app as make_audit_app
from gateway.client import render_trust_file
from gateway.log.checkpoint import LogSigner
from gateway.log.merkle import EMPTY_ROOT
from gateway.signing.keys import public_key_pem, write_secret
from tests.integration.own_calls.test_recovered_answers import SOMEBODY, add_bank
from tests.support.gateway.cutting_proxy import Cut, CuttingProxy, cutting_proxy
from tests.support.gateway.stack import ORIGIN, REFERENCE, Bank, Stack
from tests.support.suite.exhaustive import first_every_day


@dataclass(frozen=True)
class Desk:
    """A bank's own machine, and an auditor's."""

    stack: Stack
    bank: Bank
    proxy: CuttingProxy

    @property
    def here(self) -> Path:
        """Where its files are."""
        return self.stack.directory

    def _connection(self) -> list[str]:
        options: Mapping[str, object] = {
            "--address": f"localhost:{self.stack.port}",
            "--partner": self.bank.partner_id,
            "--key": self.bank.key_files[0],
            "--cert": self.here / "bank.pem",
            "--cert-key": self.here / "bank.key",
            "--ca": self.here / "ca.pem",
            "--trust": self.here / "trust.toml",
            "--state": self.here / "state",
        }
        return [str(part) for option in options.items() for part in option]

    async def _run(self, arguments: list[str], *, audit: bool = False, stdin: str = "") -> Result:
        app = make_audit_app() if audit else make_app()
        return await asyncio.to_thread(CliRunner().invoke, app, arguments, input=stdin)

    async def ask(self, *more: str, consent: str = REFERENCE) -> Result:
        """`query`."""
        asked = ["--purpose", "loan-approval", "--consent", consent, "--subject", "-"]
        return await self._run(["query", *self._connection(), *asked, *more], stdin=SOMEBODY)

    async def verb(self, verb: str, *more: str) -> Result:
        """A verb that needs a connection."""
        return await self._run([verb, *self._connection(), *more])

    async def calls(self, *files: str, out: str = "calls.jsonl") -> Result:
        """`calls`."""
        named = [str(self.here / file) for file in files]
        options = self._connection()
        kept = [*options[2:4], *options[12:16]]
        return await self._run(["calls", *named, *kept, "--out", str(self.here / out)])

    async def reconcile(self, *more: str, file: str = "calls.jsonl") -> tuple[int, dict[str, Any]]:
        """`reconcile --json`: exit code and document."""
        where = [
            "--database-url",
            self.stack.database_url,
            "--trust",
            str(self.here / "trust.toml"),
        ]
        result = await self._run(
            ["reconcile", str(self.here / file), *where, "--json", *more], audit=True
        )
        return result.exit_code, json.loads(result.stdout) if result.exit_code < 2 else {}


@asynccontextmanager
async def _desk(database_url: str, directory: Path) -> AsyncIterator[Desk]:
    stack = Stack(database_url, directory)
    bank = await add_bank(stack)
    (directory / "bank.pem").write_bytes(bank.credential.certificate)
    write_secret(directory / "bank.key", bank.credential.private_key)
    log = LogSigner(ORIGIN, stack.keys.log_signer())
    keys = [public_key_pem(each.public_key).decode() for each in stack.keys.answer_signers()]
    trust = render_trust_file(ORIGIN, keys, log.vkey, checkpoint=log.sign(0, EMPTY_ROOT))
    (directory / "trust.toml").write_text(trust)
    with cutting_proxy(database_url) as proxy:
        async with stack.serving(audit_database_url=proxy.url):
            yield Desk(stack, bank, proxy)


@pytest.fixture
async def desk(database_url: str, tmp_path: Path) -> AsyncIterator[Desk]:
    """Such a bank, whose gateway's commits can be cut."""
    async with _desk(database_url, tmp_path) as made:
        yield made


async def test_after_an_outage_query_says_how_and_recover_gives_the_answer(desk: Desk) -> None:
    assert (await desk.ask()).exit_code == 0
    desk.proxy.cut = Cut.AFTER_COMMIT
    save = str(desk.here / "answer.json")
    failed = await desk.ask("--save", save)
    assert failed.exit_code == 75, failed.output
    assert f"credit-gateway recover --lost {save}.lost" in failed.stderr
    assert SOMEBODY not in failed.output
    lost = desk.here / "answer.json.lost"
    assert lost.stat().st_mode & 0o077 == 0
    result = await desk.verb("recover", "--lost", str(lost), "--save", save, "--json")
    assert result.exit_code == 0, result.output
    document = json.loads(result.stdout)
    assert (document["outcome"], document["delivered_as"]) == ("answered", 2)
    assert document["leaf_index"] == 1
    verified = await desk._run(["verify-receipt", save, "--trust", str(desk.here / "trust.toml")])
    assert "verified" in verified.stdout


async def test_without_save_the_request_id_and_its_time_are_printed_and_are_enough(
    desk: Desk,
) -> None:
    assert (await desk.ask()).exit_code == 0
    desk.proxy.cut = Cut.AFTER_COMMIT
    failed = await desk.ask()
    line = next(each for each in failed.stderr.splitlines() if "credit-gateway recover" in each)
    result = await desk.verb("recover", *line.split("recover ")[1].split())
    assert result.exit_code == 0, result.output
    assert "recovered:" in result.stderr
    assert "not checked: request-digest, keys" in result.stderr


async def test_what_was_never_logged_ends_recover_with_exit_code_1_and_the_reason(
    desk: Desk,
) -> None:
    unknown = ["--request-id", "ab" * 16, "--issued", "2026-01-01"]
    result = await desk.verb("recover", *unknown)
    assert result.exit_code == 1
    assert "ANSWER_TOO_OLD" in result.stderr


@pytest.mark.parametrize(
    "wrong",
    first_every_day(
        [
            [],
            ["--lost", "a", "--request-id", "ab" * 16],
            ["--request-id", "ab" * 16],
            ["--request-id", "xy", "--issued", "2026-01-01"],
            ["--request-id", "ab" * 16, "--issued", "2026-01-01", "--save", "s"],
            ["--lost", "nowhere"],
        ],
        1,
    ),
)
async def test_recover_needs_to_be_told_which_answer(desk: Desk, wrong: list[str]) -> None:
    assert (await desk.verb("recover", *wrong)).exit_code == 2


async def test_entries_lists_what_happened_and_how_often(desk: Desk) -> None:
    await desk.ask()
    await desk.ask(consent="another")
    result = await desk.verb("entries", "--json")
    assert result.exit_code == 0, result.output
    *rows, end = map(json.loads, result.stdout.splitlines())
    assert [row["event"] for row in rows] == ["answered", "refused"]
    assert end == {"end": {"events": {"answered": 1, "CONSENT_NOT_FOUND": 1}, "quotas": []}}
    shown = await desk.verb("entries")
    assert "CONSENT_NOT_FOUND" in shown.stdout
    assert "nothing left out" in shown.stderr


async def _some_calls(desk: Desk) -> None:
    """An answer, a refusal, one that is lost and recovered, and a list of them."""
    await desk.ask("--save", str(desk.here / "a.json"))
    await desk.ask("--save", str(desk.here / "b.json"), consent="another")
    desk.proxy.cut = Cut.AFTER_COMMIT
    await desk.ask("--save", str(desk.here / "c.json"))
    result = await desk.calls("a.json", "b.json", "c.json.lost")
    assert result.exit_code == 0, result.output


async def test_a_partners_list_and_the_log_agree_both_ways(desk: Desk) -> None:
    await _some_calls(desk)
    code, found = await desk.reconcile()
    assert code == 0, found
    assert found["agrees"]
    assert found["counts"]["agrees"] == 2
    assert found["counts"]["lost"] == 1
    assert [result["kind"] for result in found["results"]] == ["lost"]
    assert SOMEBODY not in (desk.here / "calls.jsonl").read_text()


async def test_what_the_state_file_remembers_counts_as_known(desk: Desk) -> None:
    for _ in range(3):
        await desk.ask()
    assert (await desk.calls()).exit_code == 0
    code, found = await desk.reconcile()
    assert (code, found["counts"]["agrees"]) == (0, 3)


async def test_entries_a_partner_does_not_know_of_are_named_within_the_period(
    desk: Desk,
) -> None:
    await _some_calls(desk)
    lines = (desk.here / "calls.jsonl").read_text().splitlines()
    (desk.here / "calls.jsonl").write_text("\n".join([lines[0], *lines[2:]]))
    code, found = await desk.reconcile()
    assert code == 1
    (unknown,) = (each for each in found["results"] if each["kind"] == "unknown-to-partner")
    assert (unknown["leaf_index"], unknown["event"]) == (0, "answered")
    code, found = await desk.reconcile("--from", "2100-01-01")
    assert (code, found["counts"]["unknown-to-partner"]) == (0, 0)


@pytest.mark.parametrize(
    ("change", "kind", "fields"),
    first_every_day(
        [
            ({"leaf_index": 77}, "not-in-log", []),
            ({"leaf_hash": "00" * 32}, "contradicts", ["leaf_hash"]),
            ({"response_digest": "00" * 32}, "contradicts", ["response_digest"]),
            ({"reason": "CONSENT_REVOKED"}, "contradicts", ["reason"]),
            ({"outcome": "refused"}, "contradicts", ["outcome"]),
            ({"partner_counter": 9}, "contradicts", ["partner_counter"]),
            ({"leaf_index": None, "request_id": "00" * 16}, "not-in-log", []),
        ],
        2,
    ),
)
async def test_a_call_that_the_log_records_otherwise_is_named(
    desk: Desk, change: dict[str, Any], kind: str, fields: list[str]
) -> None:
    await desk.ask("--save", str(desk.here / "a.json"))
    await desk.calls("a.json")
    head, call = map(json.loads, (desk.here / "calls.jsonl").read_text().splitlines())
    (desk.here / "calls.jsonl").write_text(f"{json.dumps(head)}\n{json.dumps(call | change)}\n")
    code, found = await desk.reconcile()
    assert code == 1
    (result,) = (each for each in found["results"] if each["kind"] == kind)
    assert (result["line"], result["fields"]) == (2, fields)


async def test_a_query_that_failed_and_did_not_persist_is_told_to_be_in_no_log(
    desk: Desk,
) -> None:
    await desk.ask()
    desk.proxy.cut = Cut.BEFORE_COMMIT
    await desk.ask("--save", str(desk.here / "c.json"))
    await desk.calls("c.json.lost")
    code, found = await desk.reconcile()
    assert (code, found["counts"]["not-logged"]) == (0, 1)


async def test_a_log_that_was_changed_does_not_reconcile(desk: Desk) -> None:
    await desk.ask()
    await desk.calls()
    with psycopg.connect(desk.stack.database_url) as owner:
        owner.execute("UPDATE audit.entry SET reason = 'X' WHERE leaf_index = 0")
    code, found = await desk.reconcile()
    assert code == 1
    assert found["verification"]["findings"]


@pytest.mark.parametrize(
    "text",
    first_every_day(
        [
            "",
            '{"format": "creditgateway-calls-v1", "partner": "\\ud800", "log_key": "other"}',
            "[]",
            "{}",
            '{"format": "creditgateway-calls-v1"}',
            '{"format": "creditgateway-calls-v1", "partner": "bank-a", "log_key": "other"}',
            "\x00",
            "[" * 5000,
            "x" * 9000,
        ],
        2,
    ),
)
async def test_a_file_that_is_no_list_of_calls_of_this_log_is_not_compared(
    desk: Desk, text: str
) -> None:
    (desk.here / "calls.jsonl").write_text(text)
    assert (await desk.reconcile())[0] == 2


@pytest.mark.parametrize(
    "call",
    first_every_day(
        [
            {},
            {"outcome": "answered"},
            {"outcome": "maybe", "leaf_index": 0},
            {"leaf_index": -1},
            {"leaf_index": True},
            {"leaf_index": "0"},
            {"request_id": "xy"},
            {"request_id": ""},
            {"leaf_index": 0, "leaf_hash": "00"},
            {"leaf_index": 0, "reason": 7},
        ],
        3,
    ),
)
async def test_a_wrong_line_is_named_and_nothing_is_compared(
    desk: Desk, call: dict[str, Any]
) -> None:
    await desk.ask()
    await desk.calls()
    with (desk.here / "calls.jsonl").open("a") as file:
        file.write(json.dumps(call) + "\n")
    result = await desk._run(
        [
            "reconcile",
            str(desk.here / "calls.jsonl"),
            "--database-url",
            desk.stack.database_url,
            "--trust",
            str(desk.here / "trust.toml"),
        ],
        audit=True,
    )
    assert result.exit_code == 2
    assert "line 3" in result.output
