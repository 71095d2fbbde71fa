# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A partner that was told what is no longer right gets the notice, and acknowledges it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest

from gateway.client import CreditGatewayClient, DeliveredCorrections, RefusedError, build_query
from gateway.domain.access.methods import ACKNOWLEDGE_CORRECTIONS, LIST_CORRECTIONS
from gateway.domain.codes import EVERY_REPORTS_SECTIONS, Purpose
from gateway.domain.corrections.feed import CORRECTIONS_QUERY_BODY_TYPE, RECEIVED_BODY_TYPE
from gateway.services.corrections.checking import check_corrections
from gateway.services.corrections.overview import CorrectionOverview, overview
from gateway.store.connections import OPERATOR, connect, correcting
from gateway.store.corrections.computed import correcting_contributions
from gateway.store.deletions.erasing import erase_person
from gateway.store.log.reading import connect_auditor
from gateway.wire.corrections import encode_received
from tests.integration.corrections.test_who_was_told import CASE, computing_of
from tests.integration.own_calls.test_recovered_answers import client_of
from tests.support.gateway.stack import EVERYTHING, REFERENCE, Bank, Stack, resident
from tests.support.gateway.stack_data import add_consents, contribute_file
from tests.support.log.whole_log import read_whole_log
from tests.support.records.contributed_loans import loans, months
from tests.support.records.partner_bodies import BODY_TYPES
from tests.support.worlds.beginnings import Beginnings

SOMEBODY = resident(7)


@dataclass(slots=True)
class Scene:
    """A gateway; two banks that ask, one that does not, and kin-bank that contributes."""

    stack: Stack
    directory: Path
    banks: dict[str, Bank]
    clients: dict[str, CreditGatewayClient]

    async def ask(self, bank: str, resident_id: str = SOMEBODY) -> int:
        """Asks about somebody; the leaf of the answer."""
        body = build_query(
            resident_id, Purpose.LOAN_APPROVAL, REFERENCE, sections=EVERY_REPORTS_SECTIONS
        )
        answer = await self.clients[bank].query(body, BODY_TYPES["canonical"])
        return answer.receipt.leaf_index

    async def contribute(self, *rows: dict[str, str], corrects: bool = False) -> None:
        """Takes rows of kin-bank, and waits until they are in effect."""
        url = self.stack.database_url
        if corrects:
            self.stack.database_url = correcting(url, CASE)
        path = loans(self.directory / "loans.csv", *rows)
        result, rejected = contribute_file(self.stack, path, "instalment-csv", "kin-bank")
        self.stack.database_url = url
        assert rejected == []
        assert result.contributions == 1
        await self.stack.settled()

    async def compute(self) -> None:
        """Finds who was told, and waits until that is in effect."""
        with connect_auditor(self.stack.database_url) as connection:
            computing = computing_of(connection, self.stack)
            for each in computing.tell(correcting_contributions(connection)):
                computing.record(each, self.stack.clock.now())
        await self.stack.settled()

    async def notices(self, bank: str, **asked: int) -> list[DeliveredCorrections]:
        """What a bank has not acknowledged, by pages."""
        return [page async for page in self.clients[bank].corrections.list(**asked)]

    def overview(self) -> list[CorrectionOverview]:
        """As the operator sees it."""
        with connect(self.stack.database_url, role=OPERATOR) as connection:
            return overview(connection, dispute=CASE)

    async def reason(self, bank: str, body: bytes, body_type: str, method: str) -> str:
        """Why a call is refused; the refusal is in the log."""
        client = self.clients[bank]
        with pytest.raises(RefusedError) as refused:
            await client.send(client.sign(body, body_type, method=method))
        assert refused.value.receipt_verified
        return refused.value.reason

    async def refused(self, bank: str, *notice_ids: int) -> str:
        """Why an acknowledgement is refused."""
        body = encode_received(notice_ids)
        return await self.reason(bank, body, RECEIVED_BODY_TYPE, ACKNOWLEDGE_CORRECTIONS.name)


@asynccontextmanager
async def opened(stack: Stack, directory: Path) -> AsyncIterator[Scene]:
    """The scene of a gateway that serves."""
    stack.add_bank("kin-bank", adapter=None, contributes=True)
    banks = {name: stack.add_bank(name) for name in ("bank-a", "bank-b", "bank-c")}
    for bank in banks.values():
        add_consents(stack, bank, [SOMEBODY, resident(8)])
    await stack.settled()
    async with scene_of(stack, directory, banks) as made:
        yield made


@asynccontextmanager
async def scene_of(stack: Stack, directory: Path, banks: dict[str, Bank]) -> AsyncIterator[Scene]:
    """The same once everybody is there."""
    async with AsyncExitStack() as exits:
        clients = {
            name: await exits.enter_async_context(client_of(stack, bank))
            for name, bank in banks.items()
        }
        yield Scene(stack, directory, banks, clients)


Past = tuple[dict[str, Bank], list[int]]
"""The banks that ask, and what `told` gives."""


@asynccontextmanager
async def _opened(stack: Stack) -> AsyncIterator[Past]:
    async with stack.serving(), opened(stack, stack.directory) as scene:
        yield scene.banks, []


@asynccontextmanager
async def _told(stack: Stack) -> AsyncIterator[Past]:
    async with stack.serving(), opened(stack, stack.directory) as scene:
        await scene.contribute(*months(2, 4, days_past_due="60"))
        leaves = [await scene.ask("bank-a"), await scene.ask("bank-a")]
        await scene.ask("bank-b")
        await scene.ask("bank-b", resident(8))
        await scene.contribute(*months(3, 4, days_past_due="0"), corrects=True)
        await scene.ask("bank-c")
        await scene.compute()
        yield scene.banks, leaves


@pytest.fixture
async def lived(
    request: pytest.FixtureRequest, beginnings: Beginnings, template_url: str, tmp_path: Path
) -> AsyncIterator[tuple[Stack, Past]]:
    """A gateway that has stopped, in which somebody was told where the test asks for `told`."""
    past = _told if "told" in request.fixturenames else _opened
    name = f"corrections, {past.__name__}"
    async with beginnings.copied(template_url, name, past, tmp_path) as made:
        yield made


@pytest.fixture
async def scene(lived: tuple[Stack, Past], tmp_path: Path) -> AsyncIterator[Scene]:
    """Nobody is known yet, unless the test asks for `told`."""
    stack, (banks, _) = lived
    async with stack.serving(), scene_of(stack, tmp_path, banks) as made:
        yield made


@pytest.fixture
async def erasing(database_url: str, tmp_path: Path) -> AsyncIterator[Scene]:
    """The same, where answers need not come out again afterwards."""
    stack = Stack(database_url, tmp_path)
    async with stack.serving(audit_database_url=database_url), opened(stack, tmp_path) as made:
        yield made


@pytest.fixture
def told(lived: tuple[Stack, Past]) -> list[int]:
    """Leaves of what bank-a was told wrongly; bank-b was told as well, and bank-c afterwards."""
    return lived[1][1]


async def test_whoever_was_told_gets_one_notice_about_each_person_and_nobody_else_any(
    scene: Scene, told: list[int]
) -> None:
    ((one,),) = [page.notices for page in await scene.notices("bank-a")]
    assert [answer.leaf_index for answer in one.answers] == told
    log = read_whole_log(scene.stack.database_url, scene.stack.trust().log)
    assert [answer.request_id for answer in one.answers] == [
        log.entries[leaf].request_id for leaf in told
    ]
    ((other,),) = [page.notices for page in await scene.notices("bank-b")]
    assert len(other.answers) == 1
    assert await scene.notices("bank-c") == []
    ((at_a, at_b),) = [each.partners for each in scene.overview()]
    assert (at_a.partner, at_a.notices, at_a.delivered, at_a.open) == ("bank-a", 1, 1, 1)
    assert (at_b.partner, at_b.notices, at_b.delivered, at_b.open) == ("bank-b", 1, 1, 1)


async def test_a_notice_about_an_answer_that_moved_to_files_names_its_leaf(
    scene: Scene, told: list[int]
) -> None:
    with psycopg.connect(scene.stack.database_url, autocommit=True) as owner:
        which = "WHERE leaf_index = %s"
        (kept,) = owner.execute(f"SELECT entry FROM audit.entry {which}", [told[0]])  # noqa: S608
        # As audit.move_entries leaves it.
        owner.execute(f"UPDATE audit.entry SET entry = '' {which}", [told[0]])  # noqa: S608
        ((one,),) = [page.notices for page in await scene.notices("bank-a")]
        owner.execute(f"UPDATE audit.entry SET entry = %s {which}", [kept[0], told[0]])  # noqa: S608
    first, *others = one.answers
    assert (first.leaf_index, first.request_id) == (told[0], b"")
    assert [answer.leaf_index for answer in others] == told[1:]
    assert all(answer.request_id for answer in others)


async def test_a_notice_comes_again_until_it_is_acknowledged(scene: Scene, told: list[int]) -> None:
    assert told
    (first,) = await scene.notices("bank-a")
    (again,) = await scene.notices("bank-a")
    assert first.notices == again.notices
    number = first.notices[0].notice_id
    done = await scene.clients["bank-a"].corrections.acknowledge([number])
    once_more = await scene.clients["bank-a"].corrections.acknowledge([number])
    assert done.notices == once_more.notices
    assert await scene.notices("bank-a") == []
    assert [each.open for each in scene.overview()] == [True]  # bank-b has not
    (page,) = await scene.notices("bank-b")
    await scene.clients["bank-b"].corrections.acknowledge([page.notices[0].notice_id])
    assert [each.open for each in scene.overview()] == [False]


async def test_every_delivery_and_the_first_acknowledgement_are_facts_of_the_log(
    scene: Scene, told: list[int]
) -> None:
    assert told
    for _ in range(2):
        (page,) = await scene.notices("bank-a")
    for _ in range(2):
        await scene.clients["bank-a"].corrections.acknowledge([page.notices[0].notice_id])
    assert await scene.notices("bank-a") == []
    log = read_whole_log(scene.stack.database_url, scene.stack.trust().log)
    said = [
        None if entry.fact is None else entry.fact.kind
        for entry in log.entries
        if entry.method in {LIST_CORRECTIONS.name, ACKNOWLEDGE_CORRECTIONS.name}
    ]
    delivery, receipt = "correction-delivery", "correction-receipt"
    assert said == [delivery, delivery, receipt, None, None]


async def test_notices_come_page_by_page_and_go_on_behind_any_of_them(
    scene: Scene, told: list[int]
) -> None:
    assert told
    await scene.contribute(
        *months(2, 4, resident_id=resident(8), account_reference="SP-8"), corrects=False
    )
    await scene.ask("bank-a", resident(8))
    await scene.contribute(
        *months(2, 2, resident_id=resident(8), account_reference="SP-8", days_past_due="30"),
        corrects=True,
    )
    await scene.compute()
    pages = await scene.notices("bank-a", page_size=1)
    numbers = [notice.notice_id for page in pages for notice in page.notices]
    assert len(pages) == len(numbers) == 2
    assert numbers == sorted(set(numbers))
    (rest,) = await scene.notices("bank-a", after=numbers[0])
    assert [notice.notice_id for notice in rest.notices] == numbers[1:]
    assert await scene.notices("bank-a", after=numbers[1]) == []


async def test_what_is_not_there_not_ones_own_or_not_delivered_cannot_be_acknowledged(
    scene: Scene, told: list[int]
) -> None:
    assert told
    (page,) = await scene.notices("bank-a")
    own = page.notices[0].notice_id
    for bank, *named in (("bank-b", own), ("bank-a", own + 999), ("bank-a", own, own + 999)):
        assert await scene.refused(bank, *named) == "NOTICE_NOT_FOUND"
    # bank-b's, which it did not list yet, stands right behind that of bank-a.
    assert await scene.refused("bank-b", own + 1) == "NOTICE_NOT_DELIVERED"
    assert [each.acknowledged for each in scene.overview()[0].partners] == [0, 0]


async def test_bodies_that_are_none_are_refused(scene: Scene) -> None:
    method, body_type = LIST_CORRECTIONS.name, CORRECTIONS_QUERY_BODY_TYPE
    for body, of_type, reason in (
        (b"\x08\x01", RECEIVED_BODY_TYPE, "UNSUPPORTED_BODY_TYPE"),
        (b"\x08", body_type, "MALFORMED_BODY"),
        (b"\x08\x01\x20\x01", body_type, "UNKNOWN_FIELD"),
        (b"\x10\x01", body_type, "INVALID_VALUE"),  # no size
        (b"\x08\x65", body_type, "INVALID_VALUE"),  # 101
    ):
        assert await scene.reason("bank-a", body, of_type, method) == reason
    for named in ((2, 1), (1, 1), range(1, 102)):
        assert await scene.refused("bank-a", *named) == "INVALID_VALUE"


async def test_a_call_that_is_replayed_is_refused_and_delivers_nothing(
    scene: Scene, told: list[int]
) -> None:
    assert told
    client = scene.clients["bank-a"]
    sent = client.sign(b"\x08\x01", CORRECTIONS_QUERY_BODY_TYPE, method=LIST_CORRECTIONS.name)
    await client.send(sent)
    with pytest.raises(RefusedError) as refused:
        await client.send(sent)
    assert refused.value.reason == "REQUEST_REPLAYED"


async def test_no_policy_has_to_name_the_methods_of_corrections(
    scene: Scene, told: list[int]
) -> None:
    assert told
    assert not EVERYTHING.methods & {LIST_CORRECTIONS.name, ACKNOWLEDGE_CORRECTIONS.name}
    (page,) = await scene.notices("bank-a")
    assert page.notices


async def test_an_answer_in_which_nothing_would_be_otherwise_is_no_wrong_one(
    scene: Scene,
) -> None:
    await scene.contribute(*months(2, 4, days_past_due="60"))
    await scene.ask("bank-a")
    # The same once more, and a month that nobody has been told of.
    await scene.contribute(*months(2, 4, days_past_due="60"), *months(5, 5), corrects=True)
    await scene.compute()
    assert await scene.notices("bank-a") == []
    (each,) = scene.overview()
    assert (each.people, each.partners, each.open) == (1, (), False)


async def test_who_was_told_of_somebody_whose_records_are_erased_is_told_all_the_same(
    erasing: Scene,
) -> None:
    await erasing.contribute(*months(2, 4, days_past_due="60"))
    leaf = await erasing.ask("bank-a")
    await erasing.contribute(*months(3, 4, days_past_due="0"), corrects=True)
    with connect(erasing.stack.database_url, role=OPERATOR) as operator:
        subject = erasing.stack.subject_id(SOMEBODY)
        erase_person(operator, [subject], erasing.stack.clock.now(), cause="a test")
    await erasing.stack.settled()
    await erasing.compute()
    (page,) = await erasing.notices("bank-a")
    assert [each.leaf_index for each in page.notices[0].answers] == [leaf]
    with connect_auditor(erasing.stack.database_url) as connection:
        computing = computing_of(connection, erasing.stack)
        found = list(check_corrections(connection, computing))
    assert all(each.is_right for each in found)
