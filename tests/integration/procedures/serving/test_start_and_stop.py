# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A gateway is started, reloaded, upgraded and stopped by the commands of docs/operations.md."""

from __future__ import annotations

import asyncio
from contextlib import closing
from pathlib import Path

import psycopg
import pytest

from gateway.client import RefusedError
from gateway.demo.card_portfolio import card_portfolio
from gateway.store.admin.migrations import _run_dbmate, pending
from gateway.store.connections import OPERATOR, connect
from tests.support.databases import new_database
from tests.support.gateway.gateway_process import children_of
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import EVERYTHING, Bank, Stack
from tests.support.gateway.stack_data import contribute_file
from tests.support.log.remembered_log import OFTEN, ask, tree_size, until
from tests.support.recorded import record_partner
from tests.support.records.contributor import write_csv
from tests.support.records.staged import forget_version_2
from tests.support.worlds.guided import guided
from tests.support.worlds.procedures import commands, run, succeeds
from tests.support.worlds.started import settings_of, started
from tests.support.worlds.two_stores import recorded_bank

STATUS, START = commands("Start and stop")
PEOPLE = 6
FIT = "records and log fit"


async def _ask_until_known(stack: Stack, bank: Bank) -> None:
    """Asks once the gateway knows the bank, whose facts are pending at first."""
    async with asyncio.timeout(PATIENCE_S):
        while True:
            try:
                return await ask(stack, bank)
            except RefusedError:
                await asyncio.sleep(OFTEN)


@pytest.mark.exhaustive
async def test_a_new_database_is_served_until_sigterm_and_then_started_again(
    empty_database_url: str, tmp_path: Path
) -> None:
    stack = Stack(empty_database_url, tmp_path)
    here = settings_of(stack) | {"CREDIT_GATEWAY_LOG_STATE": tmp_path / "log.state"}
    missing = await run(STATUS, tmp_path, here)
    assert missing.returncode == 1, missing.stderr
    async with started(START, stack, here):
        assert pending(empty_database_url) == []
        bank = recorded_bank(stack, "bank-a")
        await _ask_until_known(stack, bank)
    size = tree_size(empty_database_url)
    assert FIT in (tmp_path / "served.log").read_text(encoding="utf-8")
    await succeeds(STATUS, tmp_path, here)
    async with started(START, stack, here):
        await ask(stack, bank)
    assert tree_size(empty_database_url) == size + 1
    with guided(stack) as desk:
        await desk.verify()


@pytest.mark.exhaustive
async def test_an_upgrade_brings_the_schema_up_and_workers_and_summaries_follow_while_it_serves(
    postgres_url: str, new_url: str, tmp_path: Path
) -> None:
    reload, up, rebuild = commands("Workers")
    with new_database(postgres_url, new_url) as url:
        stack = Stack(url, tmp_path)
        bank = recorded_bank(stack, "bank-a")
        with connect(url, role=OPERATOR) as operator:
            record_partner(operator, "card-bank", EVERYTHING)
        async with stack.serving():
            await stack.settled()
            file = write_csv(tmp_path / "cards.csv", card_portfolio(PEOPLE, 3))
            await asyncio.to_thread(contribute_file, stack, file, "uci-csv", "card-bank")
            await stack.settled()
        _run_dbmate(url, "records", "rollback")
        with closing(psycopg.connect(url, autocommit=True)) as superuser:
            forget_version_2(superuser)
        here = settings_of(stack) | {"CREDIT_GATEWAY_WORKERS": "2"}
        assert len(pending(url)) == 1
        done = await run(up, tmp_path, here)
        assert (done.returncode, pending(url)) == (0, []), done.stderr
        assert f"{PEOPLE} summaries in" in done.stderr
        with guided(stack) as desk:
            async with started(START, stack, here) as supervisor:
                before = set(children_of(supervisor))
                await succeeds(reload, tmp_path, {"SUPERVISOR": str(supervisor)})
                said = await desk.succeeds("contributor", rebuild)
                assert f"{PEOPLE} summaries rebuilt" in said
                await until(lambda: not set(children_of(supervisor)) & before)
                await ask(stack, bank)
            await desk.verify()
        assert "summaries in" not in (await run(STATUS, tmp_path, here)).stderr
