# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A page with what a person said in disputes, where a second operator has to approve that."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from gateway.domain.facts.four_eyes import OPEN_EVIDENCE
from tests.integration.disputes.test_statements import SAID
from tests.integration.subjects.test_erased_statements import disputing
from tests.support.disputes.people import opening
from tests.support.four_eyes.operators import Office, opened_office
from tests.support.worlds.asked_world import ASKED
from tests.support.worlds.guided import guided
from tests.support.worlds.procedures import commands


async def _operate(office: Office, who: str, *words: str) -> None:
    done = await asyncio.to_thread(office.run, who, *words, "--wait", "60")
    assert done.exit_code == 0, done.output


@pytest.mark.exhaustive
async def test_what_somebody_said_is_on_their_page_once_a_second_operator_has_approved_that(
    database_url: str, tmp_path: Path
) -> None:
    report, _, approved = commands("What is kept of a person, for that person")
    page = tmp_path / "id.html"
    (tmp_path / "office").mkdir()
    async with disputing((database_url, database_url), tmp_path) as (world, client):
        await client.disputes.open(opening(statement=SAID))
        with (
            opened_office(database_url, tmp_path / "office") as office,
            guided(world.stack) as desk,
        ):
            for name in ("alice", "bob"):
                key = office.file(f"{name}.pub.pem")
                await _operate(office, name, "operator-key", "add", key, "--name", name)
            await _operate(office, "alice", "four-eyes", "set", "--require", OPEN_EVIDENCE)
            desk.write("id.txt", ASKED)
            asked = await desk.run("auditor", report)
            (waiting,) = await asyncio.to_thread(office.waiting)
            request = str(waiting["change"])
            assert (asked.returncode, page.exists()) == (2, False)
            assert request in asked.stderr
            key = office.file("bob.pem")
            await _operate(office, "bob", "approvals", "approve", request, "--key", key, "--yes")
            await desk.succeeds("auditor", approved, REQUEST=request)
            assert SAID in page.read_text(encoding="utf-8")
            again = await desk.run("auditor", approved, REQUEST=request)
            assert again.returncode == 1, again.stderr
            await desk.verify()
