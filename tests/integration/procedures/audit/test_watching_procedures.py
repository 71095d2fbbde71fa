# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The log and the records are verified and followed by the commands of docs/operations.md."""

from __future__ import annotations

import asyncio
import json
import signal
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest
from standardwebhooks.webhooks import Webhook as Standard
from standardwebhooks.webhooks import WebhookVerificationError

from gateway.domain.reminders.endpoint import secret_bytes
from gateway.log.checkpoint import LogSigner
from gateway.store.connections import AUDITOR, GATEWAY
from tests.integration.audit.test_replaced_definitions import HIDES
from tests.support.databases import NewStores, new_database
from tests.support.gateway.stack import ORIGIN, Bank, Stack
from tests.support.log.remembered_log import ask, tree_size, until
from tests.support.reminders.receiver import receiving
from tests.support.worlds.logins import logins
from tests.support.worlds.procedures import begin, commands
from tests.support.worlds.steps import TRUST, Steps
from tests.support.worlds.two_stores import recorded_bank

pytestmark = pytest.mark.exhaustive

READ = "cat monitor.secret"
CHANGED = "UPDATE credit.consent SET valid_until = valid_until + interval '1 year'"


@pytest.fixture
def stack(new_stores: NewStores, tmp_path: Path) -> Stack:
    """A gateway on a database of its own; it does not run yet."""
    return Stack(new_stores(apart=False)[0], tmp_path)


@pytest.fixture
def bank(stack: Stack) -> Bank:
    """Pending until the gateway runs."""
    return recorded_bank(stack, "bank-a")


@pytest.fixture
async def owner(stack: Stack) -> Steps:
    """The database's, with the trust file that everything here needs."""
    made = Steps(stack)
    await made.done(TRUST)
    return made


@pytest.fixture
def guided(stack: Stack, owner: Steps) -> Iterator[Steps]:
    """An auditor's."""
    with logins(stack.database_url, {"auditor": AUDITOR, "gateway": GATEWAY}) as urls:
        owner.here["GATEWAYS_DATABASE"] = urls["gateway"]
        yield owner.by(urls["auditor"])


def _shrink(stack: Stack) -> None:
    """Somebody with all rights, and with the log's key, cuts off the newest entries."""
    size = tree_size(stack.database_url) // 2
    note = LogSigner(ORIGIN, stack.keys.log_signer()).sign(size, bytes(32))
    with psycopg.connect(stack.database_url) as owner:
        owner.execute("ALTER TABLE audit.log_head DISABLE TRIGGER ALL")
        owner.execute("UPDATE audit.log_head SET tree_size = %s, checkpoint = %s", [size, note])


@asynccontextmanager
async def _going_on(block: str, guided: Steps, said: Path) -> AsyncIterator[None]:
    """A command that follows the log; SIGTERM ends it, with exit code 0."""
    with said.open("wb") as output:
        process = begin(block, guided.directory, guided.here, output)
    try:
        yield
    finally:
        process.send_signal(signal.SIGTERM)
        code = await asyncio.to_thread(process.wait)
    assert code == 0


def _documents(file: Path) -> list[dict[str, Any]]:
    """Whole lines only: the last one may be on its way."""
    text = file.read_text(encoding="utf-8")
    return [json.loads(line) for line in text[: text.rfind("\n") + 1].splitlines()]


async def test_a_row_that_was_changed_is_found_examined_and_put_back(
    postgres_url: str, owner: Steps, guided: Steps, stack: Stack, bank: Bank
) -> None:
    verify, admit = commands("Verifying log and records")
    keep, restore = commands("A row was changed")
    async with stack.serving():
        await stack.settled()
        await ask(stack, bank)
    await owner.done("credit-gateway partner change bank-a --max-in-flight 7")
    pending = "recorded and not in the log yet"
    assert pending in await guided.done(verify)
    await owner.by(str(owner.here["GATEWAYS_DATABASE"])).done(admit)
    assert pending not in await guided.done(verify)
    with new_database(postgres_url, stack.database_url) as backup:
        with psycopg.connect(stack.database_url) as superuser:
            superuser.execute(CHANGED)
        assert "row-differs" in (await guided.ends(1, verify)).stdout
        async with stack.serving():
            await owner.done(keep)
        assert (guided.directory / "finding.dump").stat().st_size
        await owner.done(
            restore,
            BACKUP_DATABASE=backup,
            TABLE="credit.consent",
            ROW="partner_id = 'bank-a'",
        )
    async with stack.serving():
        await ask(stack, bank)
    await guided.done(verify)
    await guided.verified()


async def test_a_function_that_hides_rows_is_found_and_put_back(
    postgres_url: str, owner: Steps, guided: Steps, stack: Stack, bank: Bank
) -> None:
    verify, _ = commands("Verifying log and records")
    (put_back,) = commands("A function was changed")
    async with stack.serving():
        await stack.settled()
        await ask(stack, bank)
    with psycopg.connect(stack.database_url) as superuser:
        superuser.execute(HIDES.encode())
        superuser.execute(CHANGED)
    found = await guided.ends(1, f"{verify.strip()} --json")
    named = [e for e in json.loads(found.stdout)["findings"] if e["check"] == "definition-differs"]
    (finding,) = named
    function = finding["row"].removeprefix("function ")
    with new_database(postgres_url) as reference:
        given = {"REFERENCE_DATABASE": reference, "FUNCTION": function}
        assert "row-differs" in (await owner.ends(1, put_back, **given)).stdout
    await guided.verified("row-differs")


async def test_entries_come_as_lines_until_the_log_is_cut_off(
    guided: Steps, stack: Stack, bank: Bank
) -> None:
    follow, once = commands("Entries for a SIEM")
    lines = guided.directory / "siem.lines"
    async with stack.serving():
        await stack.settled()
        await ask(stack, bank)
        async with _going_on(follow, guided, lines):
            await until(lambda: len(_documents(lines)) >= tree_size(stack.database_url))
            before = len(_documents(lines))
            await ask(stack, bank)
            await until(lambda: len(_documents(lines)) > before)
        await guided.done(once)
        of_otlp = _documents(guided.directory / "entries.jsonl")
        assert all("resourceLogs" in each for each in of_otlp)
        assert of_otlp
        await ask(stack, bank)
        await guided.done(once)
        assert len(_documents(guided.directory / "entries.jsonl")) > len(of_otlp)
        seen = [each["leaf_index"] for each in _documents(lines)]
        assert seen == list(range(len(seen)))
    _shrink(stack)
    alert = json.loads((await guided.ends(1, follow)).stdout.splitlines()[-1])["alert"]
    assert alert["kind"] == "log-shrank"


async def test_a_webhook_is_told_of_a_partners_entries_and_of_a_break(
    guided: Steps, stack: Stack, bank: Bank
) -> None:
    monitor, renew, take_away = commands("A monitor that calls")
    with receiving(stack.authority, guided.directory) as receiver:
        guided.here |= {
            "MONITOR_URL": receiver.url,
            "MONITOR_OPTIONS": "--partner bank-a --allow-private-addresses --ca ca.pem",
        }
        async with stack.serving():
            await stack.settled()
            async with _going_on(monitor, guided, guided.directory / "monitor.lines"):
                await ask(stack, bank)
                await until(lambda: receiver.came)
        told = json.loads(receiver.came[0].body)
        assert told["type"] == "audit.entries"
        assert {each["partner"] for each in told["data"]["entries"]} == {"bank-a"}
        secrets = [await guided.done(READ)]
        await guided.done(renew)
        secrets.append(await guided.done(READ))
        receiver.came.clear()
        _shrink(stack)
        for _ in range(2):
            await guided.ends(1, monitor)
        first, second = (json.loads(each.body) for each in receiver.came)
        assert first["data"] == second["data"]
        assert first["data"]["alerts"][0]["kind"] == "log-shrank"
        for secret in (secrets[0], secrets[1].splitlines()[0]):
            for each in receiver.came:
                Standard(secret_bytes(secret.strip())).verify(each.body, each.headers)
        await guided.done(take_away)
        receiver.came.clear()
        await guided.ends(1, monitor)
        (third,) = receiver.came
        Standard(secret_bytes(secrets[1].splitlines()[0])).verify(third.body, third.headers)
        with pytest.raises(WebhookVerificationError):
            Standard(secret_bytes(secrets[0].strip())).verify(third.body, third.headers)
