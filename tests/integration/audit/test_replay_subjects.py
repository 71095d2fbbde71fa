# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Replay reads what is kept about the people that were put on record, and nobody else."""

from __future__ import annotations

import hashlib
import json
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import psycopg
import pytest

from gateway.domain.codes import Outcome
from gateway.domain.people.commitments import Commitments
from gateway.domain.people.subject import subject_commitment
from gateway.domain.records.account import ACCOUNT
from gateway.domain.records.kind import Kind
from gateway.domain.records.month import MONTH
from gateway.errors import StorePermissionError
from gateway.services.audit.replay import replayer
from gateway.services.audit.replay.evidence import Verdict
from gateway.store.log.reading import JSON, AuditReader, ReadAccess, connect_auditor
from gateway.store.records.record_versions import read_at_statement
from gateway.store.records.replay import REPLAY_VERB, subjects_filter
from gateway.wire.entries import decode_entry
from tests.support.gateway.stack import Stack, resident
from tests.support.records.pasts import Pasts
from tests.support.records.replay_all import replay_all

ANSWERS = 20
VERSION = 2**40


@dataclass(frozen=True, slots=True)
class People:
    """Two people who have accounts and were asked about, as auditors know them."""

    reader: AuditReader
    subjects: Sequence[bytes]
    commitments: Sequence[bytes]
    moment: datetime

    def open(self, named: Mapping[str, JSON], row_limit: int = 2, cause: str = "a") -> ReadAccess:
        """A recorded replay."""
        return self.reader.open(REPLAY_VERB, named, row_limit=row_limit, cause=cause)

    def accounts(self, access: ReadAccess, who: Sequence[int]) -> list[Any]:
        """Accounts of the people of these numbers."""
        return self._at(ACCOUNT, access, who)

    def records(self, access: ReadAccess, who: Sequence[int]) -> list[Any]:
        """Their months, likewise."""
        return self._at(MONTH, access, who)

    def inquiries(self, access: ReadAccess, who: Sequence[int]) -> list[Any]:
        """Their recent inquiries, likewise."""
        return self.reader.call(
            "replay.inquiries",
            access,
            lambda *row: row,
            numbers=list(range(len(who))),
            subject_commitments=[self.commitments[number] for number in who],
            moments=[self.moment] * len(who),
            tree_sizes=[VERSION] * len(who),
        )

    def _at(self, kind: Kind, access: ReadAccess, who: Sequence[int]) -> list[Any]:
        return self.reader.run(
            read_at_statement(kind),
            access,
            lambda *row: row,
            subject_ids=[self.subjects[number] for number in who],
            data_versions=[VERSION] * len(who),
        )

    def named(self, *who: int) -> Mapping[str, JSON]:
        """The filter that names them."""
        return subjects_filter(
            list(who),
            [self.subjects[number] for number in who],
            [self.commitments[number] for number in who],
        )


Read = Callable[[People, ReadAccess, Sequence[int]], list[Any]]
READS: tuple[Read, ...] = (People.accounts, People.records, People.inquiries)
every_function = pytest.mark.parametrize("read", READS, ids=lambda read: read.__name__)


@pytest.fixture
async def world(pasts: Pasts, tmp_path: Path) -> AsyncIterator[Stack]:
    """A gateway that has answered, and refused once."""
    async with pasts.copied(tmp_path, queries=ANSWERS) as stack:
        yield stack


@pytest.fixture
def people(world: Stack) -> Iterator[People]:
    """Who is in the records and in the log; an auditor's connection."""
    with psycopg.connect(world.database_url) as superuser:
        subjects = superuser.execute("SELECT DISTINCT subject_id FROM credit.account").fetchall()
        asked = superuser.execute(
            "SELECT subject_commitment, max(entry_time) FROM audit.entry WHERE outcome = 1"
            " GROUP BY 1 ORDER BY 2"
        ).fetchall()
    with connect_auditor(world.database_url) as connection:
        yield People(
            AuditReader(connection),
            [bytes(row[0]) for row in subjects[:2]],
            [bytes(row[0]) for row in asked[:2]],
            asked[1][1],
        )


@every_function
def test_who_was_put_on_record_can_be_read(people: People, read: Read) -> None:
    assert read(people, people.open(people.named(0, 1)), [0, 1])
    one = people.open(people.named(1), row_limit=1)
    assert read(people, one, [1])
    assert read(people, one, [1]) == read(people, one, [1])
    assert read(people, one, []) == []


@every_function
def test_nobody_else_can_be_read(people: People, read: Read) -> None:
    # With room for more than is asked.
    one = people.open(people.named(0), row_limit=100)
    for others in ([1], [0, 1], [1, 0], [1, 1]):
        with pytest.raises(StorePermissionError):
            read(people, one, others)
    # Nor is what was recorded turned into something else afterwards.
    other = json.dumps(dict(people.named(1)))
    with pytest.raises(StorePermissionError):
        read(people, ReadAccess(one.access_id, other, one.row_limit), [1])


@every_function
def test_a_record_that_names_entries_names_no_people(people: People, read: Read) -> None:
    for named in (
        {"indexes": [0, 1]},
        {"low": 0, "high": ANSWERS},
        {"indexes": [0, 1], "subjects": [], "commitments": []},
        {},
    ):
        with pytest.raises(StorePermissionError):
            read(people, people.open(named, row_limit=ANSWERS), [0])


@every_function
def test_a_name_in_another_form_or_place_is_none(people: People, read: Read) -> None:
    whole = people.named(0)
    for named in (
        {"subjects": whole["commitments"], "commitments": whole["subjects"]},
        {
            "subjects": [people.subjects[0].hex()],
            "commitments": [hashlib.sha256(people.commitments[0]).hexdigest()],
        },
        {"subjects": [None], "commitments": [None]},
    ):
        with pytest.raises(StorePermissionError):
            read(people, people.open(named), [0])  # type: ignore[arg-type]


@every_function
def test_a_record_never_understates_how_many_it_names(people: People, read: Read) -> None:
    with pytest.raises(StorePermissionError):
        read(people, people.open(people.named(0, 1), row_limit=1), [0])
    with pytest.raises(StorePermissionError):
        read(people, people.open(people.named(0), row_limit=1), [0, 0])


@every_function
def test_people_are_not_read_without_a_cause_or_for_another_verb(
    people: People, read: Read
) -> None:
    with pytest.raises(StorePermissionError):
        read(people, people.open(people.named(0), cause=""), [0])
    other = people.reader.open("verify", people.named(0), row_limit=1, cause="a")
    with pytest.raises(StorePermissionError):
        read(people, other, [0])


def test_a_replay_puts_the_people_of_its_entries_on_record_some_at_a_time(
    world: Stack, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(replayer, "_CHUNK", 6)
    with psycopg.connect(world.database_url) as superuser:
        before = superuser.execute(
            "SELECT coalesce(max(access_id), 0) FROM audit.access"
        ).fetchone()
    found = replay_all(world.database_url, world.keys)
    assert [result.verdict for result in found] == [Verdict.EQUAL] * ANSWERS
    with psycopg.connect(world.database_url) as superuser:
        rows = superuser.execute(
            "SELECT row_limit, filter_digest FROM audit.access WHERE cause <> ''"
            " AND verb = 'replay' AND access_id > %s"
            " AND row_limit < 10000"  # that of facts allows so many
            " ORDER BY access_id",
            before,
        ).fetchall()
        entries = superuser.execute(
            "SELECT leaf_index, entry FROM audit.entry ORDER BY leaf_index"
        ).fetchall()
        _, *parts = rows
        chunks = [
            [(index, entry) for index, entry in part if entry.outcome is Outcome.ANSWERED]
            for part in (
                [(index, decode_entry(raw)) for index, raw in entries[low : low + 6]]
                for low in range(0, rows[0][0], 6)
            )
        ]
        key = world.keys.commitment_key()
        known = {
            subject_commitment(key, subject): subject
            for subject in map(world.subject_id, map(resident, range(1, 100)))
        }
        # Whoever has the keys can tell from the log whose data was read: theirs.
        expected = [
            subjects_filter(
                [index for index, _ in chunk],
                [known[entry.subject_commitment] for _, entry in chunk],
                [e.subject_commitment for _, e in chunk if e.inquiry_tree_size],
                Commitments.held(world.keys),
            )
            for chunk in chunks
            if chunk
        ]
        digests = [
            superuser.execute(
                "SELECT audit.filter_digest(%s::jsonb)", [json.dumps(dict(named))]
            ).fetchone()
            for named in expected
        ]
    assert len(parts) > 2
    assert [row[0] for row in parts] == [len(chunk) for chunk in chunks if chunk]
    # Of the first answers the entries do not say whether inquiries were counted: none yet.
    assert [row[1:] for row in parts[1:]] == digests[1:]
