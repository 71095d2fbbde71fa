# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""kill -9 while notices are fetched and acknowledged: everybody still gets all of them."""

from __future__ import annotations

import asyncio
import random
from dataclasses import dataclass, field
from pathlib import Path

import psycopg
import pytest

from gateway.client import RefusedError, TransportError, build_query
from gateway.domain.access.methods import LIST_CORRECTIONS
from gateway.domain.codes import EVERY_REPORTS_SECTIONS, Purpose
from gateway.services.corrections.computing import CorrectionComputing
from gateway.store.connections import correcting
from gateway.store.corrections.computed import correcting_contributions
from gateway.store.log.reading import AuditReader, connect_auditor
from tests.support.gateway.gateway_process import GatewayProcess, bank_client, gateway_process
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import REFERENCE, Bank, Stack, resident
from tests.support.gateway.stack_data import add_consents, contribute_file
from tests.support.log.whole_log import read_whole_log
from tests.support.records.contributed_loans import loans, months
from tests.support.records.partner_bodies import BODY_TYPES

pytestmark = pytest.mark.faults

PEOPLE = range(1, 25)
BANKS = ("bank-a", "bank-b")
PAGE = 3
_PAUSE_S = 0.1


@dataclass(slots=True)
class Inbox:
    """What a bank has of the notices, whatever happened in between.

    Attributes:
        leaves: that a notice named, by its number.
        acknowledged: numbers of notices whose acknowledgement came back.
        done: whether there was nothing left.
    """

    leaves: dict[int, list[int]] = field(default_factory=dict)
    acknowledged: set[int] = field(default_factory=set)
    done: bool = False

    async def follow(self, stack: Stack, bank: Bank, port: int) -> None:
        """Lists and acknowledges page by page until nothing is left."""
        async with asyncio.timeout(PATIENCE_S):
            while not self.done:
                async with bank_client(stack, bank, port) as client:
                    try:
                        async for page in client.corrections.list(page_size=PAGE):
                            for notice in page.notices:
                                leaves = [answer.leaf_index for answer in notice.answers]
                                self.leaves[notice.notice_id] = leaves
                            named = [notice.notice_id for notice in page.notices]
                            await client.corrections.acknowledge(named)
                            self.acknowledged.update(named)
                        self.done = True
                    except (TransportError, RefusedError) as error:
                        # It was killed, or was not ready again.
                        reason = getattr(error, "reason", "")
                        assert reason in {"", "AUDIT_UNAVAILABLE", "DATA_UNAVAILABLE"}, reason
                        await asyncio.sleep(_PAUSE_S)


async def _killed(server: GatewayProcess, inboxes: dict[str, Inbox], count: int) -> None:
    """So many times, at no particular point, unless everything has come by then."""
    for _ in range(count):
        await asyncio.sleep(random.random() / 10)  # noqa: S311 - a moment, no secret
        if all(inbox.done for inbox in inboxes.values()):
            return
        await server.kill()
        await server.start()


def _contribute(stack: Stack, days_past_due: str, *, corrects: bool) -> None:
    """Everybody's months."""
    rows = [
        row | {"resident_id": resident(person), "account_reference": f"SP-{person}"}
        for person in PEOPLE
        for row in months(2, 4, days_past_due=days_past_due)
    ]
    url = stack.database_url
    if corrects:
        stack.database_url = correcting(url, bytes(16))
    contribute_file(
        stack, loans(stack.directory / "loans.csv", *rows), "instalment-csv", "kin-bank"
    )
    stack.database_url = url
    stack.admit()


async def _told(stack: Stack, banks: dict[str, Bank], port: int) -> dict[str, set[int]]:
    """Each bank asks about everybody; the leaves of the answers."""
    told: dict[str, set[int]] = {}
    for name, bank in banks.items():
        async with bank_client(stack, bank, port) as client:
            bodies = [
                build_query(
                    resident(person),
                    Purpose.LOAN_APPROVAL,
                    REFERENCE,
                    sections=EVERY_REPORTS_SECTIONS,
                )
                for person in PEOPLE
            ]
            answers = [await client.query(body, BODY_TYPES["canonical"]) for body in bodies]
        told[name] = {answer.receipt.leaf_index for answer in answers}
    return told


def _compute(stack: Stack) -> None:
    with connect_auditor(stack.database_url) as connection:
        key = stack.keys.commitment_key()
        computing = CorrectionComputing(AuditReader(connection), key, "a test")
        for each in computing.tell(correcting_contributions(connection)):
            computing.record(each, stack.clock.now())
    stack.admit()


async def test_everybody_who_was_told_gets_all_of_it_however_often_the_gateway_is_killed(
    database_url: str, tmp_path: Path, fault_count: int
) -> None:
    stack = Stack(database_url, tmp_path)
    stack.add_bank("kin-bank", adapter=None, contributes=True)
    banks = {name: stack.add_bank(name) for name in BANKS}
    for bank in banks.values():
        add_consents(stack, bank, map(resident, PEOPLE))
    _contribute(stack, "60", corrects=False)
    async with gateway_process(stack) as server:
        told = await _told(stack, banks, server.port)
        assert await server.stop() == 0
        _contribute(stack, "0", corrects=True)
        _compute(stack)
        await server.start()
        inboxes = {name: Inbox() for name in BANKS}
        async with asyncio.TaskGroup() as group:
            for name, inbox in inboxes.items():
                group.create_task(inbox.follow(stack, banks[name], server.port))
            group.create_task(_killed(server, inboxes, fault_count))
        assert await server.stop() == 0
    for name, inbox in inboxes.items():
        leaves = [leaf for named in inbox.leaves.values() for leaf in named]
        assert sorted(leaves) == sorted(told[name])
        assert inbox.acknowledged <= set(inbox.leaves)
    log = read_whole_log(stack.database_url, stack.trust().log)
    deliveries = sum(entry.method == LIST_CORRECTIONS.name for entry in log.entries)
    assert deliveries >= 2 * len(PEOPLE) // PAGE
    with psycopg.connect(database_url) as owner:
        stored = owner.execute(
            "SELECT partner_id, notice_id FROM credit.correction_notice"
            " WHERE acknowledge_time IS NOT NULL AND deliver_time IS NOT NULL"
        ).fetchall()
    assert sorted(stored) == sorted(
        (name, number) for name, inbox in inboxes.items() for number in inbox.leaves
    )
