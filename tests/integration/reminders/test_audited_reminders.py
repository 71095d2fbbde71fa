# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Reminders come out again byte for byte, and one that no consent allowed is named."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest

from gateway.cli.reminders.operator import texts
from gateway.client import PlanStep
from gateway.client.webhooks import ReceivedReminder
from gateway.domain.codes import Purpose
from gateway.domain.facts.kinds import REMINDER
from gateway.domain.people.subject import consent_commitment
from gateway.domain.reminders.content import reminder_scope
from gateway.log.checkpoint import LogSigner
from gateway.services.audit.replay.comparing import Replayed
from gateway.services.audit.replay.evidence import Check, Verdict
from gateway.services.reminders.sending import Recorded, payload
from gateway.store.connections import OPERATOR, connect
from gateway.store.deletions.erasing import erase_person
from tests.support.consents.asking import found
from tests.support.databases import new_database
from tests.support.facts import record_at_once
from tests.support.gateway.stack import ORIGIN, Stack, resident
from tests.support.log.audit_cli import run_admitted
from tests.support.plans.called import schedule, step, version
from tests.support.recorded import record_consent, record_partner
from tests.support.records.replay_all import replay_all
from tests.support.reminders.made import let_wait, make_endpoint
from tests.support.reminders.scene import DUE, LENDER, REMINDED, reminding

ALWAYS = (datetime(2026, 1, 1, tzinfo=UTC), datetime(2126, 1, 1, tzinfo=UTC))
REVIEW = (Purpose.POST_LOAN_MANAGEMENT,)
OTHER = "other"


@dataclass(frozen=True, slots=True)
class Told:
    """The lender was told of the first instalment, and then the plan was changed.

    Attributes:
        stack: its gateway has stopped; every answer has come out again.
        reminder: as the lender has read it.
        body: of the webhook, as it came.
    """

    stack: Stack
    reminder: ReceivedReminder
    body: bytes

    def replayed(self) -> Sequence[Replayed]:
        """What comes of the reminder; there are no answers."""
        return replay_all(self.stack.database_url, self.stack.keys)


async def _told(stack: Stack) -> Told:
    """Sent, acknowledged by nobody, and made of records that are no longer the newest."""
    async with reminding(stack) as scene:
        (reminder,) = await scene.reminded()
        body = scene.receiver.came[0].body
        moved = schedule(1, 2, first=DUE + timedelta(days=10), amount=70_000)
        newest = await version(scene.client)
        await scene.client.plans.change(step(newest, PlanStep.RESCHEDULE, schedules=(moved,)))
        await scene.stack.settled()
    return Told(stack, reminder, body)


@pytest.fixture(scope="module")
def past(module_database_url: str, tmp_path_factory: pytest.TempPathFactory) -> Told:
    """What all tests here begin with."""
    return asyncio.run(_told(Stack(module_database_url, tmp_path_factory.mktemp("past"))))


@pytest.fixture
def told(past: Told, postgres_url: str, tmp_path: Path) -> Iterator[Told]:
    """A copy of it."""
    with new_database(postgres_url, past.stack.database_url) as url:
        yield replace(past, stack=past.stack.copied(url, tmp_path))


def consent_of(stack: Stack, reference: str, partner: str = LENDER) -> bytes:
    """How the log names a consent."""
    return consent_commitment(stack.keys.commitment_key(), partner, reference)


def named(stack: Stack) -> set[int]:
    """The leaves of what `credit-audit verify` finds to be reminders without a consent."""
    log = LogSigner(ORIGIN, stack.keys.log_signer())
    environment = {"CREDIT_GATEWAY_AUDIT_DATABASE_URL": stack.database_url}
    result = run_admitted(stack, ["verify", "--json", "--log-key", log.vkey], environment)
    findings = json.loads(result.stdout)["findings"]
    assert {each["check"] for each in findings} == {"reminder-without-consent"}, result.output
    return {int(each["leaf_index"]) for each in findings}


def forge(told: Told, day: int, consent: bytes, partner: str = LENDER) -> None:
    """By whoever has all rights in the database, and no key of the gateway's."""
    body = told.reminder.content.body()
    changed = {
        "due_date": (DUE + timedelta(days=day)).isoformat(),
        "consent_commitment": consent.hex(),
        "partner": partner,
    }
    scope = reminder_scope(partner, told.reminder.content.subject_commitment)
    facts = [(scope, body | changed)]
    record_at_once(told.stack.database_url, REMINDER, facts, "gateway:postgres")
    let_wait(told.stack.database_url)
    told.stack.admit()


def test_a_reminder_that_no_consent_allowed_is_named(told: Told) -> None:
    stack = told.stack
    assert found(stack) == set()
    person, somebody_else = stack.subject_id(resident(1)), stack.subject_id(resident(2))
    names = ("later", "of-another", "revoked", "for-loans")
    later, another, revoked, loans = (consent_of(stack, name) for name in names)
    elsewhere = consent_of(stack, "elsewhere", OTHER)
    forge(told, 1, later)
    with connect(stack.database_url, role=OPERATOR) as operator:
        record_partner(operator, OTHER, REMINDED)
        record_consent(operator, person, OTHER, elsewhere, ALWAYS, purposes=REVIEW)
        record_consent(operator, person, LENDER, later, ALWAYS, purposes=REVIEW)
        record_consent(operator, somebody_else, LENDER, another, ALWAYS, purposes=REVIEW)
        record_consent(
            operator, person, LENDER, revoked, ALWAYS, purposes=REVIEW, revoke_time=ALWAYS[0]
        )
        record_consent(operator, person, LENDER, loans, ALWAYS)
    stack.admit()
    for day, consent in enumerate((another, revoked, loans, elsewhere), start=2):
        forge(told, day, consent)
    with psycopg.connect(stack.database_url) as owner:
        forged = owner.execute(
            "SELECT leaf_index FROM credit.fact WHERE kind = 'reminder' AND leaf_index > %s",
            [told.reminder.leaf_index],
        ).fetchall()
    assert named(stack) == {leaf for (leaf,) in forged}
    assert len(forged) == 5
    # Replay holds the key that tells whose consent it is, and looks at records, too.
    checks = {each.leaf_index: each.check for each in told.replayed()}
    assert checks.pop(told.reminder.leaf_index) is None
    assert set(checks.values()) == {Check.CONSENT}


def test_a_reminder_for_an_institution_that_may_have_none_is_named_by_replay(
    told: Told,
) -> None:
    stack, person = told.stack, told.stack.subject_id(resident(1))
    elsewhere = consent_of(stack, "elsewhere", OTHER)
    narrower = replace(REMINDED, purposes=REMINDED.purposes - set(REVIEW))
    with connect(stack.database_url, role=OPERATOR) as operator:
        record_partner(operator, OTHER, narrower)
        record_consent(operator, person, OTHER, elsewhere, ALWAYS, purposes=REVIEW)
    make_endpoint(stack.database_url, OTHER)
    stack.admit()
    forge(told, 1, elsewhere, OTHER)
    assert found(stack) == set()
    assert [each.check for each in told.replayed()] == [None, Check.POLICY]


def test_a_reminder_comes_out_again_byte_for_byte_after_its_plan_was_changed(
    told: Told,
) -> None:
    reminder = told.reminder
    assert told.replayed() == [Replayed(reminder.leaf_index, Verdict.EQUAL)]
    # Whatever the seed, a sample has nothing that cannot come out again, as a filed plan has not.
    samples = [("--sample", "1", "--seed", str(seed)) for seed in range(4)]
    for chosen in (("--all",), *samples, (str(reminder.leaf_index),)):
        assert found(told.stack, "replay", *chosen, "--cause", "a test") == set()
    # What was posted is made of what comes out again, and of nothing else.
    sent = json.loads(told.body)["data"]["log"]
    recorded = Recorded(
        reminder.reminder,
        datetime.fromisoformat(json.loads(told.body)["timestamp"]),
        reminder.leaf_index,
        reminder.entry,
        sent["fact"],
    )
    made = payload(recorded, reminder.content, reminder.day, texts(reminder.content.due))
    assert made == told.body


CHANGES = {
    "an amount": ("instalment", "SET amount = amount + 1"),
    "a day": ("instalment", "SET due_on = due_on + 1"),
    "a payment": ("instalment", "SET paid = 1, paid_on = '2005-08-02'"),
    "a plan that has not begun": ("plan", "SET began_on = began_on + 60"),
    "an account of another institution": ("account", "SET partner_id = 'another'"),
}


def test_records_that_somebody_changed_make_another_reminder_which_is_named(
    told: Told,
) -> None:
    with psycopg.connect(told.stack.database_url, autocommit=True) as owner:
        for what, (table, change) in CHANGES.items():
            owner.execute(f"CREATE TABLE public.kept AS TABLE credit.{table}".encode())
            owner.execute(f"UPDATE credit.{table} {change}".encode())
            (result,) = told.replayed()
            assert (result.verdict, result.check) == (Verdict.DIFFERENT, Check.BODY), what
            if what == "an amount":
                said = found(told.stack, "replay", "--all", "--cause", "a test")
                assert said == {"body-differs"}
            owner.execute(f"TRUNCATE credit.{table}".encode())
            owner.execute(f"INSERT INTO credit.{table} TABLE public.kept".encode())
            owner.execute("DROP TABLE public.kept")
    assert told.replayed() == [Replayed(told.reminder.leaf_index, Verdict.EQUAL)]


def test_a_reminder_whose_fact_was_changed_is_named(told: Told) -> None:
    with psycopg.connect(told.stack.database_url) as owner:
        owner.execute(
            "UPDATE credit.fact SET body = replace(body, '2005-09-01', '2005-09-02')"
            " WHERE kind = 'reminder'"
        )
    (result,) = told.replayed()
    assert (result.verdict, result.check) == (Verdict.DIFFERENT, Check.FACT)


def test_a_reminder_of_somebody_whose_records_were_erased_says_so(told: Told) -> None:
    stack = told.stack
    with connect(stack.database_url, role=OPERATOR) as operator:
        erase_person(operator, [stack.subject_id(resident(1))], datetime.now(UTC), "rule 7")
    stack.admit()
    (result,) = told.replayed()
    assert (result.verdict, result.leaf_index) == (
        Verdict.RECORDS_ERASED,
        told.reminder.leaf_index,
    )
    assert result.deleted is not None
    assert found(stack) == set()


@pytest.mark.exhaustive
async def test_with_the_log_in_a_database_of_its_own_reminders_are_checked_likewise(
    stores_apart: tuple[str, str], tmp_path: Path
) -> None:
    records_url, log_url = stores_apart
    stack = Stack(records_url, tmp_path)
    async with reminding(stack, log_url=log_url) as scene:
        (reminder,) = await scene.reminded()
    log = LogSigner(ORIGIN, stack.keys.log_signer())
    environment = {
        "CREDIT_GATEWAY_AUDIT_DATABASE_URL": log_url,
        "CREDIT_GATEWAY_KEYS": str(stack.directory / "keys"),
    }

    def run(*verb: str) -> dict[str, Any]:
        given = [*verb, "--json", "--log-key", log.vkey, "--records-url", records_url]
        result = run_admitted(stack, given, environment, log_url=log_url)
        assert result.stdout, result.output
        said: dict[str, Any] = json.loads(result.stdout)
        return said

    # This world's gateway began before its partners had facts.
    assert {each["check"] for each in run("verify")["findings"]} == {"completeness-missing"}
    replay = ("replay", str(reminder.leaf_index), "--cause", "a test")
    again = run(*replay)
    assert (again["equal"], again["findings"]) == (1, [])
    with psycopg.connect(records_url) as owner:
        owner.execute("UPDATE credit.instalment SET amount = amount + 1")
    assert [each["check"] for each in run(*replay)["findings"]] == ["body-differs"]
