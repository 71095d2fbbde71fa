# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Refusals about people with records and about people unknown here cannot be told apart.

Codes, texts, hints, sizes and statements are compared here; times as two distributions by
`python -m tests.bench.uniform_bench`.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import grpc
import psycopg
import pytest

from gateway.client import QUERY_BODY_TYPE, build_query
from gateway.demo.card_portfolio import card_portfolio
from gateway.domain.access.envelope import QUERY_METHOD
from gateway.domain.codes import Purpose
from gateway.domain.quotas.limits import Counted, Limit, Period, Quotas
from gateway.log.receipt import verify_receipt
from gateway.store.prepared import Prepared
from gateway.wire.entries import decode_receipt
from tests.integration.portfolio.test_portfolios import ALLOWED, client_of, items_of, taken
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import REFERENCE, Bank, Stack, resident, signed_request
from tests.support.gateway.stack_data import add_consents, contribute_file
from tests.support.records.contributor import write_csv

PEOPLE = 12
KNOWN = [resident(number) for number in range(1, PEOPLE + 1)]
UNKNOWN = [resident(number) for number in range(5001, 5001 + PEOPLE)]
BOTH = [person for pair in zip(KNOWN, UNKNOWN, strict=True) for person in pair]
AS_OF = date(2005, 9, 30)


_OF_THE_LOG = {"previous_leaf_hash", "partner_counter", "group_first_index"}


@pytest.fixture
async def stack(database_url: str, tmp_path: Path) -> AsyncIterator[Stack]:
    """A gateway with records of the known people, that reads and writes for queries alone."""
    made = Stack(database_url, tmp_path)
    made.add_bank("card-bank", adapter=None, contributes=True)
    cards = write_csv(tmp_path / "cards.csv", card_portfolio(PEOPLE, 1))
    contribute_file(made, cards, "uci-csv", "card-bank")
    async with made.serving(probe_s=3600):
        yield made


@asynccontextmanager
async def statements() -> AsyncIterator[Callable[[], list[str]]]:
    """What the gateway's connections ran for queries since the last look, in order."""
    seen: list[str] = []
    with_cursor, without = psycopg.AsyncCursor.execute, Prepared.rows

    def note(text: str) -> None:
        if "credit.summary" in text or "audit.append" in text or "audit.quota_use" in text:
            seen.append(text)

    async def looked_on(self: Any, query: Any, *rest: Any, **options: Any) -> Any:
        note(bytes(query).decode() if isinstance(query, bytes) else str(query))
        return await with_cursor(self, query, *rest, **options)

    async def looked_on_without(self: Prepared, *rest: Any) -> Any:
        note(self._text.decode())
        return await without(self, *rest)

    def look() -> list[str]:
        found = list(seen)
        seen.clear()
        return found

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(psycopg.AsyncCursor, "execute", looked_on)
        patch.setattr(Prepared, "rows", looked_on_without)
        yield look


def shape(entry: Any) -> list[tuple[str, int]]:
    """Which fields an entry has, and how long each is where that says anything."""
    return [
        (name, len(value) if isinstance(value, bytes | str | tuple) else 1)
        for name in entry.__slots__
        if name not in _OF_THE_LOG and (value := getattr(entry, name)) not in {b"", "", (), None, 0}
    ]


async def refusal(stack: Stack, channel: grpc.aio.Channel, raw: bytes) -> list[Any]:
    """Everything of a refusal that does not differ from one call to the next."""
    call: Any = channel.unary_unary(QUERY_METHOD)
    with pytest.raises(grpc.aio.AioRpcError) as caught:
        await call(raw, timeout=PATIENCE_S)
    metadata = dict(caught.value.trailing_metadata() or ())
    receipt = decode_receipt(bytes(metadata["creditgateway-receipt-bin"]))
    entry = verify_receipt(receipt, stack.trust().log)
    return [
        caught.value.code(),
        caught.value.details(),
        bytes(metadata["grpc-status-details-bin"]),
        sorted(metadata),
        shape(entry),
    ]


def query(bank: Bank, resident_id: str, reference: str = REFERENCE) -> bytes:
    """A signed question."""
    body = build_query(resident_id, Purpose.LOAN_APPROVAL, reference, as_of=AS_OF)
    return signed_request(bank, QUERY_BODY_TYPE, body)


async def test_without_a_consent_known_and_unknown_people_are_refused_alike(
    stack: Stack,
) -> None:
    bank = stack.add_bank("bank-a", policy=ALLOWED)
    other = stack.add_bank("bank-b", policy=ALLOWED)
    add_consents(stack, other, KNOWN)  # somebody else's consent is none
    add_consents(stack, bank, KNOWN, reference="another")  # nor is one under another name
    await stack.settled()
    async with stack.channel(bank) as channel, statements() as ran:
        await refusal(stack, channel, query(bank, UNKNOWN[0]))
        ran()
        seen = [(await refusal(stack, channel, query(bank, person)), ran()) for person in BOTH]
    assert [each for each in seen if each != seen[0]] == []
    assert len(seen[0][1]) == 2  # one read, one commit


async def test_with_a_quota_used_up_known_and_unknown_people_are_refused_alike(
    stack: Stack,
) -> None:
    limit = Limit(Counted.MISSES, Period.MONTH, 1)
    bank = stack.add_bank("bank-a", policy=replace(ALLOWED, quotas=Quotas(None, (limit,))))
    add_consents(stack, bank, KNOWN)
    await stack.settled()
    async with stack.channel(bank) as channel, statements() as ran:
        for _ in range(2):
            await refusal(stack, channel, query(bank, UNKNOWN[0], "none"))
        ran()
        seen = []
        for person in BOTH:
            found = await refusal(stack, channel, query(bank, person))
            found[2] = found[2][:60]  # the hint grows shorter
            seen.append((found, ran()))
    assert [each for each in seen if each != seen[0]] == []
    assert len(seen[0][1]) == 1  # the commit: nobody was looked up


async def test_items_without_a_consent_are_refused_alike(stack: Stack) -> None:
    bank = stack.add_bank("bank-a", policy=ALLOWED)
    await stack.settled()
    bodies = [build_query(person, Purpose.LOAN_APPROVAL, REFERENCE, as_of=AS_OF) for person in BOTH]
    async with client_of(stack, bank) as client:
        items = items_of(await taken(client.query_portfolio(bodies, QUERY_BODY_TYPE)))
    assert {(item.reason, item.field) for item in items} == {("CONSENT_NOT_FOUND", None)}
    assert len({str(shape(item.entry)) for item in items}) == 1
