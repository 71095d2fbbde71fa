# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A lender is reminded of what is due by the commands of docs/operations.md, and then no more."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from gateway.client import Identifier, IdentifierScheme, PlanName
from gateway.client.webhooks import read_reminder
from gateway.domain.codes import Purpose
from gateway.domain.people.subject import consent_commitment
from gateway.errors import VerificationError
from gateway.store.connections import OPERATOR, connect
from tests.support.consents.asking import client_of
from tests.support.databases import new_database
from tests.support.gateway.patience import today
from tests.support.gateway.stack import REFERENCE, Bank, Stack, resident
from tests.support.log.remembered_log import until
from tests.support.plans.called import ACTIVE, ALLOWED, schedule
from tests.support.recorded import record_consent, record_partner
from tests.support.reminders.receiver import Receiver, receiving
from tests.support.uploads import as_file, loan_rows, taking, written
from tests.support.worlds.guided import Guided, guided
from tests.support.worlds.lenders import equipped
from tests.support.worlds.procedures import commands
from tests.support.worlds.started import begun

(SET, REPLACE, FORGET, OFF, SEND, SEND_HERE, STATUS, LIST) = commands("Reminders by webhook")
BORROWERS = 3
NOT_ALLOWED = "address-not-allowed"


@dataclass(frozen=True, slots=True)
class Office:
    """A lender with some borrowers, its server, and an operator."""

    desk: Guided
    lender: Bank
    receiver: Receiver

    async def plan(self, borrower: int) -> None:
        """Somebody's plan, whose first instalment is due in three days."""
        first = today() + timedelta(days=3)
        filing = replace(
            ACTIVE,
            name=PlanName(Identifier(IdentifierScheme.CN_RESIDENT_ID, resident(borrower)), 7),
            accounts=(schedule(1, reference=f"L-{borrower}", first=first),),
        )
        async with client_of(self.desk.stack, self.lender) as client:
            await client.plans.file(filing)
        await self.desk.stack.settled()

    async def operate(self, block: str, exit_code: int = 0) -> str:
        """The operator runs a block; what it printed."""
        done = await self.desk.run("operator", block, URL=self.receiver.url)
        assert done.returncode == exit_code, (block, done.stdout, done.stderr)
        return done.stdout

    async def send(self, block: str, happened: Callable[[str], bool]) -> None:
        """Reminders are sent until something has happened, by what is said of it."""
        folder = self.desk.stack.directory
        said = folder / "sent.log"
        said.write_bytes(b"")
        given = {**self.desk.variables("gateway"), "ENDPOINT_CA": folder / "ca.pem"}
        async with begun(block, folder, given, said) as sender:

            def over() -> bool:
                assert sender.poll() is None, said.read_text(encoding="utf-8")
                return happened(said.read_text(encoding="utf-8"))

            await until(over)

    async def sent(self, count: int) -> None:
        """Reminders are sent until so many have come in all."""
        await self.send(SEND_HERE, lambda _: len(self.receiver.came) == count)

    def secrets(self) -> list[str]:
        """Those that sign."""
        file = self.desk.stack.directory / "secrets" / "lender"
        return file.read_text(encoding="ascii").split()

    def newest_is_signed_with(self, secrets: Sequence[str]) -> list[bool]:
        """Which of them the newest reminder can be read with."""
        newest = self.receiver.came[-1]

        def can_be_read(secret: str) -> bool:
            try:
                read_reminder(newest.body, newest.headers, [secret])
            except VerificationError:
                return False
            return True

        return [can_be_read(secret) for secret in secrets]


def _consents(stack: Stack) -> None:
    """Of each borrower, for what is needed after a loan was made."""
    now = datetime.now(UTC)
    commitment = consent_commitment(stack.keys.commitment_key(), "lender", REFERENCE)
    period = (now - timedelta(hours=1), now + timedelta(days=90))
    with connect(stack.database_url, role=OPERATOR) as operator:
        for borrower in range(1, BORROWERS + 1):
            purposes = (Purpose.POST_LOAN_MANAGEMENT,)
            subject = stack.subject_id(resident(borrower))
            record_consent(operator, subject, "lender", commitment, period, purposes=purposes)


@contextmanager
def _registered(stack: Stack) -> Iterator[tuple[Guided, Bank]]:
    """A lender that may file plans, pending; and logins."""
    with connect(stack.database_url, role=OPERATOR) as operator:
        names = (("uri", "creditgateway:partner:lender"),)
        record_partner(operator, "lender", ALLOWED, certificates=names)
    lender = equipped(stack, "lender")
    _consents(stack)
    with guided(stack) as desk:
        yield desk, lender


@pytest.mark.usefixtures("one_day")
@pytest.mark.exhaustive
async def test_reminders_leave_once_their_endpoint_is_set_and_signed_until_it_is_turned_off(
    postgres_url: str, new_url: str, tmp_path: Path
) -> None:
    with new_database(postgres_url, new_url) as url:
        stack = Stack(url, tmp_path)
        with _registered(stack) as (desk, lender), receiving(stack.authority, tmp_path) as receiver:
            async with taking(stack):
                await stack.settled()
                async with client_of(stack, lender) as client:
                    given = io.BytesIO(as_file(loan_rows(BORROWERS)))
                    await client.contribute(given, written(BORROWERS))
                await _reminded(Office(desk, lender, receiver))
            await desk.verify()


async def _reminded(office: Office) -> None:
    await office.operate(SET)
    (first,) = office.secrets()
    await office.plan(1)
    # The public one refuses an endpoint on this machine, and that is told.
    await office.send(SEND, lambda said: NOT_ALLOWED in said)
    assert "takes nothing since" in await office.operate(STATUS, exit_code=1)
    await office.sent(1)
    assert office.newest_is_signed_with([first]) == [True]
    assert "takes nothing" not in await office.operate(STATUS)
    assert "not acknowledged" in await office.operate(LIST)
    await office.operate(REPLACE)
    second, kept = office.secrets()
    assert kept == first != second
    await office.plan(2)
    await office.sent(2)
    assert office.newest_is_signed_with([second, first]) == [True, True]
    await office.operate(FORGET)
    assert office.secrets() == [second]
    await office.plan(3)
    await office.sent(3)
    assert office.newest_is_signed_with([second, first]) == [True, False]
    await office.operate(OFF)
    assert " off" in await office.operate(STATUS)
    assert len((await office.operate(LIST)).splitlines()) == BORROWERS
