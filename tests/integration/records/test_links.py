# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""One person with several identifiers is one person from the link on, and as before until then.

`stack.serving` replays every answer of a test when it ends, byte for byte: those of before
each link and those of after.
"""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import AsyncIterator
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg.errors import InsufficientPrivilege, IntegrityConstraintViolation
from typer.testing import CliRunner, Result

from gateway.cli.audit.app import make_app as make_audit_app
from gateway.client import CreditGatewayClient, RefusedError, parse_report
from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.codes import Section
from gateway.domain.people.buckets import bucket_of
from gateway.domain.people.subject import subject_commitment
from gateway.domain.reports.version_1.figures import CreditReport
from gateway.store.connections import CONTRIBUTOR, connect
from gateway.wire.entries import decode_entry
from tests.support.gateway.gateway_process import bank_client
from tests.support.gateway.stack import REFERENCE, Stack, resident
from tests.support.gateway.stack_data import add_consents, contribute_file
from tests.support.records.contributed_loans import loans, months, run
from tests.support.records.partner_bodies import BODY_TYPES, loan_query
from tests.support.suite.exhaustive import first_every_day

FORMER, PRESENT, THIRD, NOBODY = map(resident, (7, 8, 9, 99))


@dataclass(frozen=True, slots=True)
class Scene:
    """A gateway, a bank that asks, and kin-bank that contributes."""

    stack: Stack
    client: CreditGatewayClient
    directory: Path

    def contribute(self, *rows: dict[str, str]) -> None:
        """Takes rows of kin-bank."""
        path = loans(self.directory / "loans.csv", *rows)
        assert contribute_file(self.stack, path, "instalment-csv", "kin-bank")[1] == []

    async def report(self, resident_id: str) -> CreditReport:
        """What is answered now under an identifier."""
        await self.stack.settled()
        sections = (Section.SUMMARY, Section.MONTHS, Section.INQUIRIES)
        body = loan_query(
            "canonical", resident_id, REFERENCE, sections=sections, as_of=date(2005, 12, 31)
        )
        answer = await self.client.query(body, BODY_TYPES["canonical"])
        return parse_report(answer.body)

    async def months(self, resident_id: str) -> list[int]:
        """Days past due of every month reported, oldest first."""
        report = await self.report(resident_id)
        return [month.worst_days_past_due for month in report.months or ()]

    async def verb(self, *words: str, **people: str) -> Result:
        """A verb of `credit-gateway`, with identifiers in files; none of them comes out."""
        options = []
        for name, text in people.items():
            path = self.directory / f"{name}.txt"
            path.write_text(text + "\n", encoding="utf-8")
            options += [f"--{name.replace('_', '-')}", str(path)]
        places = ("--database-url", self.stack.database_url)
        keys = ("--keys", str(self.stack.directory / "keys"))
        done = await asyncio.to_thread(run, *words, *options, *places, *keys, "--json")
        assert not [text for text in people.values() if text in done.output]
        return done

    async def link(self, alias: str, kept: str) -> dict[str, Any]:
        """A link that has to succeed."""
        done = await self.verb("person", "link", subject=alias, kept_subject=kept)
        assert done.exit_code == 0, done.output
        result: dict[str, Any] = json.loads(done.stdout)
        return result

    def commitment(self, resident_id: str) -> bytes:
        """The log's name for an identifier's own subject id."""
        subject = self.stack.subject_id(resident_id)
        return subject_commitment(self.stack.keys.commitment_key(), subject)

    def newest_entry(self) -> AuditEntry:
        """Of the log."""
        with psycopg.connect(self.stack.database_url) as superuser:
            row = superuser.execute(
                "SELECT entry FROM audit.entry ORDER BY leaf_index DESC LIMIT 1"
            ).fetchone()
        assert row is not None
        return decode_entry(row[0])


@pytest.fixture
async def scene(database_url: str, tmp_path: Path) -> AsyncIterator[Scene]:
    """Everything runs, and nothing is contributed yet."""
    stack = Stack(database_url, tmp_path)
    bank = stack.add_bank("bank-a")
    stack.add_bank("kin-bank", adapter=None, contributes=True)
    add_consents(stack, bank, [FORMER, PRESENT])
    async with stack.serving(), bank_client(stack, bank) as client:
        yield Scene(stack, client, tmp_path)


async def test_after_a_link_both_identifiers_are_answered_about_one_person(scene: Scene) -> None:
    scene.contribute(*months(2, 4, resident_id=FORMER, account_reference="A", days_past_due="60"))
    scene.contribute(*months(5, 6, resident_id=PRESENT, account_reference="B"))
    assert (await scene.months(FORMER), await scene.months(PRESENT)) == ([60] * 3, [0, 0])
    result = await scene.link(FORMER, PRESENT)
    assert (result["months"], result["consents"]) == (3, 1)
    for identifier in (FORMER, PRESENT):
        assert await scene.months(identifier) == [60, 60, 60, 0, 0]
        entry = scene.newest_entry()
        assert entry.subject_commitment == scene.commitment(PRESENT)
        assert entry.data_version == result["kept_data_version"]


async def test_inquiries_are_counted_for_the_person_and_replay_as_they_were(scene: Scene) -> None:
    scene.contribute(*months(2, 2, resident_id=FORMER))
    scene.contribute(*months(2, 2, resident_id=PRESENT, account_reference="B"))

    async def asked(identifier: str) -> int:
        inquiries = (await scene.report(identifier)).inquiries
        assert inquiries is not None
        return inquiries.last_31_days

    assert [await asked(FORMER), await asked(FORMER), await asked(PRESENT)] == [0, 1, 0]
    await scene.link(FORMER, PRESENT)
    assert [await asked(FORMER), await asked(PRESENT)] == [3, 4]


async def test_what_comes_later_under_the_alias_goes_to_the_kept_person(scene: Scene) -> None:
    scene.contribute(*months(2, 3, resident_id=FORMER, account_reference="A"))
    scene.contribute(*months(2, 2, resident_id=PRESENT, account_reference="B"))
    await scene.link(FORMER, PRESENT)
    # A correction, a new month and a new account, named by either identifier.
    scene.contribute(
        *months(3, 3, resident_id=FORMER, account_reference="A", days_past_due="30"),
        *months(4, 4, resident_id=PRESENT, account_reference="A", days_past_due="60"),
        *months(5, 5, resident_id=FORMER, account_reference="C"),
    )
    assert await scene.months(FORMER) == [0, 30, 60, 0]
    assert await scene.months(PRESENT) == [0, 30, 60, 0]
    path = scene.directory / "account.txt"
    path.write_text("A\n", encoding="utf-8")
    institution = ("--institution", "kin-bank", "--reference-file", str(path))
    done = await scene.verb("account", "withdraw", *institution, subject=FORMER)
    assert done.exit_code == 0, done.output
    assert {30, 60}.isdisjoint(await scene.months(PRESENT))


async def test_consents_are_carried_over_and_registered_and_revoked_under_either(
    scene: Scene,
) -> None:
    scene.contribute(*months(2, 2, resident_id=THIRD))
    await scene.link(FORMER, THIRD)
    assert await scene.months(THIRD) == [0]  # by the consent of the alias
    revoked = await scene.verb(
        "consent", "revoke", "--partner", "bank-a", "--reference", REFERENCE, subject=FORMER
    )
    assert revoked.exit_code == 0, revoked.output
    for identifier in (FORMER, THIRD):
        with pytest.raises(RefusedError, match="CONSENT_REVOKED"):
            await scene.months(identifier)
        # Whose consent has ended is not told which ids are one person's.
        assert scene.newest_entry().subject_commitment == scene.commitment(identifier)


@pytest.mark.exhaustive
async def test_no_chain_is_longer_than_one_and_every_alias_finds_the_newest_kept(
    scene: Scene,
) -> None:
    scene.contribute(*months(2, 2, resident_id=FORMER, account_reference="A"))
    scene.contribute(*months(3, 3, resident_id=PRESENT, account_reference="B"))
    scene.contribute(*months(4, 4, resident_id=THIRD, account_reference="C"))
    await scene.link(FORMER, PRESENT)
    assert await scene.months(FORMER) == [0, 0]
    await scene.link(PRESENT, THIRD)
    for identifier in (FORMER, PRESENT, THIRD):
        assert await scene.months(identifier) == [0, 0, 0]
        assert scene.newest_entry().subject_commitment == scene.commitment(THIRD)
    with psycopg.connect(scene.stack.database_url) as superuser:
        chains = superuser.execute(
            "SELECT count(*) FROM credit.subject_link AS a WHERE a.data_version = (SELECT"
            " max(n.data_version) FROM credit.subject_link AS n WHERE n.subject_id = a.subject_id)"
            " AND EXISTS (SELECT FROM credit.subject_link AS k"
            " WHERE k.subject_id = a.kept_subject_id)"
        ).fetchone()
    assert chains == (0,)


async def test_a_link_that_cannot_be_changes_nothing(scene: Scene) -> None:
    scene.contribute(*months(2, 2, resident_id=FORMER))
    scene.contribute(*months(2, 2, resident_id=PRESENT, currency="CNY"))
    refused = [
        (FORMER, FORMER),
        (FORMER, NOBODY),
        (NOBODY, FORMER),
        (FORMER, "12345"),
        (FORMER, PRESENT),  # the same account, in two currencies
    ]
    for alias, kept in refused:
        done = await scene.verb("person", "link", subject=alias, kept_subject=kept)
        assert (done.exit_code, done.stdout) == (2, "")
    scene.contribute(*months(2, 2, resident_id=THIRD, account_reference="C"))
    await scene.link(FORMER, THIRD)
    for alias, kept in ((FORMER, THIRD), (THIRD, FORMER)):
        done = await scene.verb("person", "link", subject=alias, kept_subject=kept)
        assert (done.exit_code, "one person" in done.stderr) == (2, True)


async def test_a_link_says_who_made_it_and_when_and_is_never_taken_back(scene: Scene) -> None:
    scene.contribute(*months(2, 2, resident_id=FORMER))
    result = await scene.link(FORMER, PRESENT)
    with psycopg.connect(scene.stack.database_url) as superuser:
        rows = superuser.execute(
            "SELECT c.kind, c.partner_id, l.data_version, l.kept_data_version, l.linked_by,"
            " l.link_time = c.contribution_time FROM credit.subject_link AS l"
            " JOIN credit.contribution AS c USING (contribution_id)"
        ).fetchall()
        user = superuser.execute("SELECT session_user").fetchone()
    assert user is not None
    versions = (result["data_version"], result["kept_data_version"])
    assert rows == [("link", None, *versions, user[0], True)]
    with connect(scene.stack.database_url, role=CONTRIBUTOR) as connection:
        for statement in (
            "DELETE FROM credit.subject_link",
            "UPDATE credit.subject_link SET linked_by = ''",
        ):
            with pytest.raises(InsufficientPrivilege):
                connection.execute(statement.encode())
        with pytest.raises(IntegrityConstraintViolation):
            connection.execute("SELECT credit.link_subjects(sha256('a'), sha256('b'), now())")


@pytest.mark.parametrize(
    "rows",
    [
        "add_accounts(%(ids)s, %(ids)s, '{kin-bank}', '{1}', '{TWD}', '{NULL}', '{NULL}', '{f}')",
        "add_records(%(ids)s, %(ids)s, '{2005-09-01}', '{1}', '{1}', '{1}', '{0}', '{0}')",
    ],
    ids=["account", "month"],
)
async def test_rows_under_an_alias_are_refused_by_the_database_itself(
    scene: Scene, rows: str
) -> None:
    scene.contribute(*months(2, 2, resident_id=FORMER, account_reference="A"))
    scene.contribute(*months(3, 3, resident_id=PRESENT, account_reference="B"))
    await scene.link(FORMER, PRESENT)
    for person, allowed in ((FORMER, False), (PRESENT, True)):
        subject = scene.stack.subject_id(person)
        given = {"ids": [subject], "bucket": [bucket_of(subject)]}
        with (
            connect(scene.stack.database_url, role=CONTRIBUTOR) as connection,
            nullcontext() if allowed else pytest.raises(IntegrityConstraintViolation, match="kept"),
            connection.transaction(force_rollback=True),
        ):
            connection.execute(
                "SELECT credit.begin_contribution('kin-bank', 'withdrawal', NULL, NULL, NULL, NULL,"
                " now(), %(bucket)s::smallint[])",
                given,
            )
            connection.execute(f"SELECT credit.{rows}".encode(), given)
            connection.execute("SET CONSTRAINTS ALL IMMEDIATE")  # as the commit would


@pytest.mark.exhaustive
async def test_links_and_contributions_at_the_same_time_lose_nothing(scene: Scene) -> None:
    scene.contribute(*months(2, 2, resident_id=PRESENT, account_reference="B"))
    scene.contribute(*months(2, 2, resident_id=THIRD, account_reference="C"))
    scene.contribute(*months(2, 2, resident_id=FORMER, account_reference="A"))
    start = threading.Barrier(2)

    def contribute() -> None:
        start.wait()
        for month in range(3, 11):
            row = {"account_reference": "A", "month": f"2005-{month:02d}"}
            scene.contribute(row | {"resident_id": FORMER})

    running = asyncio.create_task(asyncio.to_thread(contribute))
    await asyncio.to_thread(start.wait)
    await scene.link(FORMER, PRESENT)
    await scene.link(PRESENT, THIRD)
    await running
    for identifier in (FORMER, PRESENT, THIRD):
        assert len(await scene.months(identifier)) == 9


def _audit(scene: Scene, verb: str, person: str, *options: str) -> Any:
    """What a verb of `credit-audit` finds about a person, in JSON."""
    path = scene.directory / "whom.txt"
    path.write_text(person + "\n", encoding="utf-8")
    stack = scene.stack
    places = ("--database-url", stack.database_url, "--keys", str(scene.directory / "keys"))
    arguments = (verb, "--subject", str(path), *places, "--json", *options)
    done = CliRunner().invoke(make_audit_app(), list(arguments))
    assert done.exit_code == 0, done.output
    return done.stdout


@pytest.mark.parametrize("whose", first_every_day([FORMER, PRESENT]))
async def test_who_asked_about_the_person_is_found_under_either_identifier(
    scene: Scene, whose: str
) -> None:
    scene.contribute(*months(2, 2, resident_id=FORMER))
    scene.contribute(*months(2, 2, resident_id=PRESENT, account_reference="B"))
    await scene.months(FORMER)
    await scene.months(PRESENT)
    await scene.link(FORMER, PRESENT)
    await scene.months(FORMER)
    trust = ("--log-key", scene.stack.trust().log.vkey)
    report = json.loads(await asyncio.to_thread(_audit, scene, "access-report", whose, *trust))
    assert len(report["accesses"]) == 3
    assert len(report["subject_commitments"]) == 2
    found = await asyncio.to_thread(_audit, scene, "search", whose)
    assert found.count('"leaf_index"') == 3
    target = scene.directory / "export"
    exported = await asyncio.to_thread(_audit, scene, "export", whose, *trust, "--out", str(target))
    assert json.loads(exported)["entries"] == 3
