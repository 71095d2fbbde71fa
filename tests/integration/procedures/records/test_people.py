# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What is kept of a person is erased, restricted and shown as docs/operations.md says."""

from __future__ import annotations

import pytest

from gateway.client import parse_report
from gateway.domain.codes import CreditStatus
from tests.support.gateway.stack import resident
from tests.support.worlds.asked_world import ASKED, OTHER, World
from tests.support.worlds.guided import Guided
from tests.support.worlds.procedures import commands


@pytest.mark.exhaustive
async def test_a_persons_records_are_erased_and_the_auditor_is_told_of_which_answers(
    world: World, desk: Guided
) -> None:
    erase, check = commands("Erasing a person's records")
    desk.write("id.txt", ASKED)
    assert desk.accounts(ASKED)
    assert "in effect" in await desk.succeeds("operator", erase)
    assert (desk.accounts(ASKED), bool(desk.accounts(OTHER))) == ([], True)
    assert parse_report(await world.ask(ASKED)).status == CreditStatus.NO_RECORD
    told = await desk.run("auditor", check)
    assert told.returncode == 3, (told.stdout, told.stderr)
    assert "facts vouch for the records" in told.stdout  # by `verify`, which went on
    assert "ERASED at leaf" in told.stdout
    assert "1 answers rest on records that were erased" in told.stdout
    await desk.changes_nothing("operator", erase, "no records are kept of this person")


@pytest.mark.exhaustive
async def test_a_person_is_restricted_and_figures_are_made_again_once_that_is_decided(
    world: World, desk: Guided
) -> None:
    restrict, lift = commands("Restricting a person")
    desk.write("id.txt", ASKED)
    before = parse_report(await world.ask(ASKED))
    await desk.succeeds("operator", restrict)
    assert parse_report(await world.ask(ASKED)).status == CreditStatus.NO_RECORD
    await desk.changes_nothing("operator", restrict, "restricted already")
    await desk.succeeds("operator", lift)
    assert parse_report(await world.ask(ASKED)).status == before.status
    await desk.changes_nothing("operator", lift, "not restricted")
    assert desk.accounts(ASKED)
    await desk.verify()
    assert "4 of 4 answers rebuilt" in await desk.replay()


async def test_whoever_asks_for_it_is_given_a_page_of_all_that_is_kept_of_them(
    desk: Guided,
) -> None:
    report, _, _ = commands("What is kept of a person, for that person")
    desk.write("id.txt", ASKED)
    await desk.succeeds("auditor", report)
    page = (desk.stack.directory / "id.html").read_text(encoding="utf-8")
    assert 'lang="zh-Hans"' in page
    assert "bank-a" in page
    assert resident(1) not in page
    await desk.verify()
