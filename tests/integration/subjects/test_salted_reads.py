# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Digests in the log tell whoever has all keys who was looked for, and a thief of one nothing."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import psycopg

from gateway.domain.people.commitments import Commitments
from gateway.store.log.reading import AuditReader, connect_auditor
from gateway.store.records.replay import salt_of_read
from gateway.wire.entries import decode_entry
from tests.integration.disputes.test_dispute_service import remarks
from tests.integration.disputes.test_statements import SAID
from tests.integration.subjects.test_erased_statements import disputing
from tests.integration.subjects.test_subject_report import told
from tests.support.disputes.people import opening
from tests.support.worlds.asked_world import ASKED, OTHER, World


def guesses(subject: bytes, superuser: psycopg.Connection) -> Iterator[dict[str, Any]]:
    """What a read of one person can name: all of it but the person stands in the log."""
    named = [sha256(subject).hexdigest()]
    yield {"subjects": named}
    yield {"indexes": [], "subjects": named, "commitments": []}
    for leaf, raw in superuser.execute("SELECT leaf_index, entry FROM audit.entry").fetchall():
        commitment = decode_entry(raw).subject_commitment.hex()
        for commitments in ([], [commitment]):
            yield {"indexes": [leaf], "subjects": named, "commitments": commitments}


def looked_for(world: World, *, with_commitment_key: bool) -> set[str]:
    """Of whom a record of a read is, as far as guesses tell whoever has the pseudonym key.

    Args:
        world: whose log it is.
        with_commitment_key: whether they have the other key, too.
    """
    found = set()
    with psycopg.connect(world.log_url) as superuser:
        rows = superuser.execute("SELECT filter_digest FROM audit.access").fetchall()
        recorded = {bytes(digest) for (digest,) in rows}
        for person in (ASKED, OTHER):
            subject = world.stack.subject_id(person)
            salt = {"salt": salt_of_read(Commitments.held(world.stack.keys), [subject])}
            for guess in guesses(subject, superuser):
                text = json.dumps(guess | (salt if with_commitment_key else {}))
                ((digest,),) = superuser.execute(
                    "SELECT audit.filter_digest(%s::jsonb)", [text]
                ).fetchall()
                if bytes(digest) in recorded:
                    found.add(person)
    return found


async def test_the_digest_of_a_read_tells_a_thief_of_the_pseudonym_key_nothing(
    database_url: str, tmp_path: Path
) -> None:
    async with disputing((database_url, database_url), tmp_path) as (world, client):
        await client.disputes.open(opening(statement=SAID))
        await remarks(client)  # a question about the person
        await told(world, ASKED)
        code, replayed = await asyncio.to_thread(world.run, "replay", "--all", "--cause", "test")
        assert (code, replayed["equal"], replayed["different"]) == (0, 1, 0)
        assert looked_for(world, with_commitment_key=False) == set()
        assert looked_for(world, with_commitment_key=True) == {ASKED}
        # As reads were recorded before: so it is the salt that is in the way.
        with connect_auditor(world.log_url) as connection:
            names = [sha256(world.stack.subject_id(OTHER)).hexdigest()]
            AuditReader(connection).open("search", {"subjects": names}, row_limit=1, cause="")
        assert looked_for(world, with_commitment_key=False) == {OTHER}
