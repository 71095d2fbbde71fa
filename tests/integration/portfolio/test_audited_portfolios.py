# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Every audit verb takes the entries of portfolios; what is changed in them is found."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from pathlib import Path

import psycopg
import pytest
from typer.testing import Result

from gateway.client import QUERY_BODY_TYPE
from gateway.log.checkpoint import LogSigner
from tests.integration.portfolio.test_portfolios import add_bank, client_of, question, taken
from tests.support.gateway.stack import ORIGIN, Stack
from tests.support.log.audit_cli import run_admitted
from tests.support.suite.exhaustive import first_every_day

ITEMS = 300
Run = Callable[..., Result]


@pytest.fixture
async def world(database_url: str, tmp_path: Path) -> Stack:
    """A portfolio that was cut after a batch, and resumed; the server has stopped."""
    stack = Stack(database_url, tmp_path)
    async with stack.serving():
        bank = await add_bank(stack)
        bodies = [question(1 + number % 21) for number in range(ITEMS)]
        async with client_of(stack, bank) as client:
            call = client.query_portfolio(bodies, QUERY_BODY_TYPE)
            answers = aiter(call)
            await anext(answers)
            await answers.aclose()
            await taken(client.query_portfolio(bodies, QUERY_BODY_TYPE, resume=call.progress))
    return stack


@pytest.fixture
def run(world: Stack) -> Run:
    """Runs an audit verb on that log, with the gateway's keys."""
    environment = {
        "CREDIT_GATEWAY_AUDIT_DATABASE_URL": world.database_url,
        "CREDIT_GATEWAY_KEYS": str(world.directory / "keys"),
        "CREDIT_GATEWAY_LOG_KEY": LogSigner(ORIGIN, world.keys.log_signer()).vkey,
        "COLUMNS": "200",
    }

    def invoke(*arguments: str) -> Result:
        return run_admitted(world, arguments, environment)

    return invoke


async def _ran(run: Run, *arguments: str) -> Result:
    return await asyncio.to_thread(run, *arguments)


async def test_a_log_with_portfolios_verifies_replays_and_is_exported(
    run: Run, tmp_path: Path
) -> None:
    verified = await _ran(run, "verify", "--json")
    assert verified.exit_code == 0, verified.output
    replayed = await _ran(run, "replay", "--all", "--cause", "test", "--json")
    assert replayed.exit_code == 0, replayed.output
    exported = await _ran(run, "export", "--out", str(tmp_path / "export"))
    assert exported.exit_code == 0, exported.output
    checked = await _ran(run, "verify-export", str(tmp_path / "export"))
    assert checked.exit_code == 0, checked.output


async def test_an_item_is_shown_with_its_number_and_what_was_signed(run: Run) -> None:
    shown = await _ran(run, "show", "6", "--evidence", "--cause", "test", "--json")
    assert shown.exit_code == 0, shown.output
    document = json.loads(shown.stdout)
    request = document["evidence"]["request"]
    assert (request["item_number"], request["item_count"]) == (7, ITEMS)
    assert document["answer_number"] == 7
    assert document["evidence"]["response"]["report"]["status"] == "CREDIT_STATUS_NO_RECORD"


@pytest.mark.parametrize(
    "statement",
    first_every_day(
        [
            "DELETE FROM audit.entry WHERE leaf_index = 100",
            "UPDATE audit.evidence SET sealed = sealed || '\\x00' WHERE leaf_index = 100",
            "DELETE FROM audit.evidence WHERE leaf_index = 100",
            """DELETE FROM audit.nonce
            WHERE request_id IN (SELECT request_id FROM audit.nonce LIMIT 1)""",
        ]
    ),
)
async def test_what_is_changed_of_a_portfolio_is_found(
    world: Stack, run: Run, statement: str
) -> None:
    with psycopg.connect(world.database_url) as owner:
        owner.execute(statement.encode())
    verified = await _ran(run, "verify", "--json")
    assert verified.exit_code == 1, verified.output
