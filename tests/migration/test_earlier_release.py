# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A rolling upgrade: the release before serves on the new schema, beside a gateway of this one.

The release is the newest commit that has the newest migration of neither store; of another one:

    make test T=tests/migration/test_earlier_release.py EARLIER_RELEASE=COMMIT
"""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from datetime import date
from http import HTTPStatus
from pathlib import Path

import psycopg
import pytest

from gateway.client import (
    QUERY_BODY_TYPE,
    Answer,
    ClientIdentity,
    CreditGatewayClient,
    build_query,
    parse_report,
)
from gateway.domain.access.envelope import CONTRIBUTE_METHOD, PORTFOLIO_METHOD, RECOVER_METHOD
from gateway.domain.codes import CreditStatus, Purpose, Section
from gateway.store.admin.migrations import migrate, migrate_audit
from tests.integration.operation.test_ops_port import Ops
from tests.support.facts import make_older_than_facts
from tests.support.gateway.gateway_process import bank_channel, free_port, gateway_process
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import EVERYTHING, REFERENCE, Bank, Stack, resident
from tests.support.keys.succession import verify
from tests.support.log.remembered_log import until
from tests.support.log.whole_log import Kept, read_whole_log
from tests.support.processes.earlier_release import NAMED, earlier_release, has_run, run_earlier
from tests.support.records.replay_all import check_answers
from tests.support.uploads import add_contributor, as_file, loan_rows, taking_options, written

PEOPLE = 4
# What is registered here the release before has to know, as docs/operations.md says.
POLICY = replace(
    EVERYTHING,
    methods=EVERYTHING.methods | {PORTFOLIO_METHOD, RECOVER_METHOD},
    purposes=frozenset({Purpose.LOAN_APPROVAL}),
    sections=frozenset({Section.SUMMARY, Section.HISTORY}),
)
CONTRIBUTES = replace(POLICY, methods=frozenset({CONTRIBUTE_METHOD}))


def question(number: int) -> bytes:
    return build_query(resident(number), Purpose.LOAN_APPROVAL, REFERENCE, as_of=date(2005, 9, 30))


@pytest.fixture(scope="module")
def release(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The code of the release before."""
    return taken(tmp_path_factory.mktemp("release"))


def taken(folder: Path) -> Path:
    if earlier_release(folder) is None:
        pytest.skip("the project's history is not here")
    return folder


class World:
    """A bank and a lender whose gateways are upgraded.

    Attributes:
        stack: on which they serve.
        bank: that asks.
        lender: that contributes.
    """

    def __init__(self, stack: Stack) -> None:
        """Args: stack: on whose database the older schema is."""
        self.stack = stack
        make_older_than_facts(stack.database_url)  # as what is registered in one statement here
        self.bank = stack.add_bank("bank-a", policy=POLICY)
        self.lender = add_contributor(stack, policy=CONTRIBUTES)
        for number in range(1, PEOPLE + 1):
            stack.add_consent(self.bank, resident(number))

    @asynccontextmanager
    async def gateway(self, name: str, release: Path | None) -> AsyncIterator[int]:
        """One that is ready, to begin with and at the end; gives its port."""
        probe = free_port()
        options = (*taking_options(self.stack), "--ops-listen", f"127.0.0.1:{probe}")
        async with gateway_process(self.stack, name, *options, release=release) as running:
            await Ops(probe).says_in_the_end("/readyz", HTTPStatus.OK)
            yield running.port
            await Ops(probe).says_in_the_end("/readyz", HTTPStatus.OK)

    @asynccontextmanager
    async def clients(self, bank: Bank, *ports: int) -> AsyncIterator[list[CreditGatewayClient]]:
        """With one memory of the log: what one gateway proves has to fit the others'."""
        identity = ClientIdentity.from_files(bank.partner_id, *bank.key_files)
        state = self.stack.directory / f"{bank.partner_id}.checkpoint"
        async with AsyncExitStack() as exits:
            channels = [
                await exits.enter_async_context(bank_channel(self.stack, bank, port))
                for port in ports
            ]
            trust = self.stack.trust()
            yield [
                CreditGatewayClient(each, identity, trust, timeout_s=PATIENCE_S, state=state)
                for each in channels
            ]

    def bring_up(self) -> None:
        """The schema, to this release's."""
        migrate(self.stack.database_url)
        migrate_audit(self.stack.database_url)

    def pending(self) -> bool:
        """Whether something contributed is not in effect yet."""
        with psycopg.connect(self.stack.database_url) as superuser:
            return superuser.execute("SELECT credit.any_pending_facts()").fetchone() == (True,)


async def asked(clients: Sequence[CreditGatewayClient], status: CreditStatus) -> list[Answer]:
    """Each gateway in turns about each person: all say the same."""
    answers = []
    for number in range(1, PEOPLE + 1):
        for client in clients:
            answers.append(await client.query(question(number), QUERY_BODY_TYPE))
            assert parse_report(answers[-1].body).status == status
    return answers


async def portfolio(client: CreditGatewayClient) -> None:
    bodies = [question(number) for number in range(1, PEOPLE + 1)]
    call = client.query_portfolio(bodies, QUERY_BODY_TYPE)
    items = [item async for batch in call for item in batch.items]
    assert [parse_report(item.body).status for item in items] == [CreditStatus.CURRENT] * PEOPLE


async def recovered(first: CreditGatewayClient, second: CreditGatewayClient) -> None:
    """What one answered the other gives again."""
    sent = first.sign(question(1), QUERY_BODY_TYPE)
    answer = await first.send(sent)
    again = (await second.recover(sent)).answer
    assert again is not None
    assert (again.body, again.entry) == (answer.body, answer.entry)


async def both_serve(world: World, older: int, newer: int) -> list[Answer]:
    """Questions, files, portfolios and recoveries, each by the one and by the other."""
    ports = (older, newer)
    async with world.clients(world.bank, *ports) as banks:
        kept = await asked(banks, CreditStatus.NO_RECORD)
        async with world.clients(world.lender, *ports) as lenders:
            for month, client in enumerate(lenders, 8):
                content = as_file(loan_rows(PEOPLE, month=f"2005-{month:02}"))
                contributed = await client.contribute(io.BytesIO(content), written(PEOPLE))
                assert dict(contributed.result.versions)["month"] == PEOPLE
                await until(lambda: not world.pending())
                kept += await asked(banks, CreditStatus.CURRENT)
        for client in banks:
            await portfolio(client)
        await recovered(*banks)
        await recovered(*reversed(banks))
    return kept


def test_the_release_before_knows_the_newest_migration_of_neither_store(
    pytestconfig: pytest.Config, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(NAMED, raising=False)
    release = taken(tmp_path)
    for store in ("audit", "records"):
        here, there = (
            {each.name for each in (code / "gateway/store/migrations" / store).glob("*.sql")}
            for code in (pytestconfig.rootpath, release)
        )
        assert there
        assert max(here) not in there


async def test_the_release_before_serves_while_the_schema_is_brought_up_and_beside_this_one(
    empty_database_url: str, tmp_path: Path, release: Path
) -> None:
    run_earlier(release, "db", "up", "--database-url", empty_database_url)
    world = World(Stack(empty_database_url, tmp_path))
    async with AsyncExitStack() as upgraded:
        older = await upgraded.enter_async_context(world.gateway("older", release))
        async with world.clients(world.bank, older) as clients:
            kept = await asked(clients, CreditStatus.NO_RECORD)
            bringing_up = asyncio.create_task(asyncio.to_thread(world.bring_up))
            while not bringing_up.done():
                kept += await asked(clients, CreditStatus.NO_RECORD)
            await bringing_up
        async with world.gateway("newer", None) as newer:
            kept += await both_serve(world, older, newer)
        # It goes on where this one has been, and starts there.
        again = await upgraded.enter_async_context(world.gateway("older-again", release))
        async with world.clients(world.bank, older, again) as clients:
            kept += await asked(clients, CreditStatus.CURRENT)
    assert has_run(release, "gateway/server/one_process.py")
    stack = world.stack
    log = read_whole_log(stack.database_url, stack.trust().log)
    log.holds([Kept.of(answer) for answer in kept], stack.trust().log)
    verified = await verify(stack, stack.trust().log.vkey)
    assert verified.exit_code == 0, verified.output
    check_answers(stack.database_url, stack.keys)
