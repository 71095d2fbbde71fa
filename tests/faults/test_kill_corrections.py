# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""kill -9 while answers are given, and while notices are fetched and acknowledged.

Everybody hears of exactly what the log says that they were told: of what is corrected, erased,
restricted or no longer restricted since.
"""

from __future__ import annotations

import asyncio
import random
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

import psycopg
import pytest

from gateway.client import NoticeKind, RefusedError, TransportError, build_query
from gateway.domain.access.methods import LIST_CORRECTIONS, QUERY
from gateway.domain.codes import EVERY_REPORTS_SECTIONS, Outcome, Purpose
from gateway.domain.people.commitments import Commitments
from gateway.domain.people.subject import subject_commitment
from gateway.services.corrections.computing import CorrectionComputing
from gateway.store.admin.restrictions import restrict_person
from gateway.store.connections import OPERATOR, connect, correcting
from gateway.store.corrections.computed import correcting_contributions
from gateway.store.deletions.erasing import erase_person
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
        kinds: what it said of them, likewise.
        acknowledged: numbers of notices whose acknowledgement came back.
        done: whether there was nothing left.
    """

    leaves: dict[int, list[int]] = field(default_factory=dict)
    kinds: dict[int, NoticeKind] = field(default_factory=dict)
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
                                self.kinds[notice.notice_id] = notice.kind
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


async def _ask(stack: Stack, bank: Bank, port: int) -> None:
    """A bank asks about everybody until it was answered, whatever happens in between."""
    wanted = set(PEOPLE)
    async with asyncio.timeout(PATIENCE_S):
        while wanted:
            async with bank_client(stack, bank, port) as client:
                try:
                    for person in sorted(wanted):
                        body = build_query(
                            resident(person),
                            Purpose.LOAN_APPROVAL,
                            REFERENCE,
                            sections=EVERY_REPORTS_SECTIONS,
                        )
                        await client.query(body, BODY_TYPES["canonical"])
                        wanted.remove(person)
                except (TransportError, RefusedError) as error:
                    reason = getattr(error, "reason", "")
                    assert reason in {"", "AUDIT_UNAVAILABLE", "DATA_UNAVAILABLE"}, reason
                    await asyncio.sleep(_PAUSE_S)


def _told(stack: Stack) -> dict[str, dict[bytes, list[int]]]:
    """What the log says that each bank was told: leaves by person, also of lost answers."""
    found: dict[str, dict[bytes, list[int]]] = {name: defaultdict(list) for name in BANKS}
    log = read_whole_log(stack.database_url, stack.trust().log)
    for leaf, entry in enumerate(log.entries):
        if entry.method == QUERY.name and entry.outcome is Outcome.ANSWERED:
            found[entry.partner][entry.subject_commitment].append(leaf)
    return found


RESTRICTED, UNRESTRICTED, ERASED = 1, 2, 3
"""People of whom that became."""


def _restrict_and_erase(stack: Stack) -> None:
    """One stays restricted, one was for a while, one is erased."""
    with connect(stack.database_url, role=OPERATOR) as operator:
        for person in (RESTRICTED, UNRESTRICTED):
            restrict_person(operator, stack.subject_id(resident(person)), "a test")
            stack.admit()
        subject = stack.subject_id(resident(UNRESTRICTED))
        restrict_person(operator, subject, "a test", lift=True)
        stack.admit()
        subject = stack.subject_id(resident(ERASED))
        erase_person(operator, [subject], stack.clock.now(), "a test")
        stack.admit()


def _expected(stack: Stack, told: dict[bytes, list[int]]) -> list[tuple[NoticeKind, int]]:
    """What one bank has to hear, of what it was told by person."""
    also = {
        RESTRICTED: (NoticeKind.RESTRICTION,),
        UNRESTRICTED: (NoticeKind.RESTRICTION, NoticeKind.LIFT),
        ERASED: (NoticeKind.ERASURE,),
    }
    key = stack.keys.commitment_key()
    return sorted(
        (kind, leaf)
        for person in PEOPLE
        for kind in (NoticeKind.CORRECTION, *also.get(person, ()))
        for leaf in told[subject_commitment(key, stack.subject_id(resident(person)))]
    )


def _compute(stack: Stack) -> None:
    with connect_auditor(stack.database_url) as connection:
        names = Commitments.of(stack.keys.commitment_keys())
        computing = CorrectionComputing(AuditReader(connection), names, "a test")
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
        asking = asyncio.gather(*[_ask(stack, bank, server.port) for bank in banks.values()])
        for _ in range(fault_count):
            if asking.done():
                break
            await asyncio.sleep(random.random() / 10)  # noqa: S311 - a moment, no secret
            await server.kill()
            await server.start()
        await asking
        assert await server.stop() == 0
        told = _told(stack)
        _contribute(stack, "0", corrects=True)
        _restrict_and_erase(stack)
        _compute(stack)
        await server.start()
        inboxes = {name: Inbox() for name in BANKS}
        async with asyncio.TaskGroup() as group:
            for name, inbox in inboxes.items():
                group.create_task(inbox.follow(stack, banks[name], server.port))
            group.create_task(_killed(server, inboxes, fault_count))
        assert await server.stop() == 0
    for name, inbox in inboxes.items():
        heard = [(inbox.kinds[n], leaf) for n, named in inbox.leaves.items() for leaf in named]
        assert sorted(heard) == _expected(stack, told[name])
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
