# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What was contributed in error, twice, or long ago is put right by the guide's commands.

Answers of before replay afterwards, or are named as what rests on what was deleted.
"""

from __future__ import annotations

import asyncio
import re
from pathlib import Path

import pytest

from gateway.client import parse_report
from gateway.domain.codes import CreditStatus
from tests.support.gateway.stack import resident
from tests.support.gateway.stack_data import contribute_file
from tests.support.records.contributed_loans import loans, months
from tests.support.worlds.asked_world import ASKED, OTHER, World
from tests.support.worlds.guided import REPLAY, Guided
from tests.support.worlds.procedures import commands

WITHDRAW, WITHDRAW_FILE, MOVE, LINK = commands("An account that was contributed in error")
OWNER, PASSPORT = resident(90), "UTO L898902C3"
_TO_PASSPORT = "account move --institution card-bank --to-subject passport.txt --to-scheme passport"


@pytest.mark.exhaustive
async def test_an_account_is_withdrawn_and_then_everything_that_its_file_brought_in(
    world: World, desk: Guided
) -> None:
    desk.write("account.txt", "1")
    desk.write("person.txt", ASKED)
    await desk.succeeds("contributor", WITHDRAW)
    await desk.stack.settled()
    assert parse_report(await world.ask(ASKED)).status == CreditStatus.NO_RECORD
    assert (desk.accounts(ASKED), len(desk.accounts(OTHER))) == ([], 1)
    await desk.changes_nothing("contributor", WITHDRAW, "no such account")
    await desk.succeeds("contributor", WITHDRAW_FILE)
    assert [desk.accounts(resident(number)) for number in range(1, 7)] == [[]] * 6
    cards = desk.stack.directory / "cards.csv"
    cards.write_text(cards.read_text(encoding="utf-8") + "7,no number\n", encoding="utf-8")
    rejected = await desk.run("contributor", WITHDRAW_FILE)
    assert rejected.returncode == 1, rejected.stderr
    await desk.stack.settled()
    await desk.verify()


@pytest.mark.exhaustive
async def test_an_account_is_moved_to_whom_it_belongs_and_a_passport_is_linked_to_a_number(
    world: World, desk: Guided
) -> None:
    for name, text in (
        ("account.txt", "1"),
        ("wrong.txt", ASKED),
        ("right.txt", OWNER),
        ("passport.txt", PASSPORT),
        ("resident.txt", OWNER),
    ):
        desk.write(name, text)
    await desk.changes_nothing("contributor", LINK, "nothing is known about one of the two")
    records = desk.accounts(ASKED)[0].records
    await desk.succeeds("contributor", MOVE)
    await desk.stack.settled()
    assert parse_report(await world.ask(ASKED)).status == CreditStatus.NO_RECORD
    (moved,) = desk.accounts(OWNER)
    assert (moved.records, desk.accounts(ASKED)) == (records, [])
    await desk.changes_nothing("contributor", MOVE, "no such account")
    desk.write("account.txt", "2")
    desk.write("other.txt", OTHER)
    given = "--reference-file account.txt --subject other.txt"
    await desk.succeeds("contributor", f"credit-gateway {_TO_PASSPORT} {given}")
    await desk.succeeds("contributor", LINK)
    await desk.stack.settled()
    assert [len(desk.accounts(each)) for each in (OTHER, OWNER)] == [0, 2]
    await desk.changes_nothing("contributor", LINK, "are one person's already")
    await desk.verify()
    assert "2 of 2 answers rebuilt" in await desk.replay()


@pytest.mark.exhaustive
async def test_what_would_expire_is_counted_and_then_deleted_and_older_answers_are_named(
    world: World, desk: Guided, tmp_path: Path
) -> None:
    count, expire = commands("Records that are too old to be kept")
    late = months(2, 3, resident_id=ASKED, days_past_due="60")
    file = loans(tmp_path / "loans.csv", *late, *months(4, 4, resident_id=ASKED))
    await asyncio.to_thread(contribute_file, desk.stack, file, "instalment-csv", "card-bank")
    await desk.stack.settled()
    await world.ask(ASKED)
    kept = {each: desk.accounts(each) for each in map(resident, range(1, 7))}
    dry = await desk.succeeds("contributor", count)
    assert {each: desk.accounts(each) for each in kept} == kept
    done = await desk.succeeds("contributor", expire)
    fewer = [each for each in kept if desk.accounts(each) != kept[each]]
    assert ASKED in fewer
    assert sorted(len(each.records) for each in desk.accounts(ASKED)) == [1, 6]
    numbers = [re.findall(r"\d+ \w+ \w+", said) for said in (dry, done)]
    assert numbers[0] == numbers[1]
    assert re.search(rf"\bof {len(fewer)} p", done)
    assert "nothing is too old" in await desk.succeeds("contributor", expire)
    await desk.verify()
    told = await desk.run("auditor", REPLAY)
    assert (told.returncode, "EXPIRED at leaf" in told.stdout) == (3, True), told.stdout
