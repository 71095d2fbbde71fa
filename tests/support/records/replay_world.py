# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A gateway with some past: random queries in every format between contributions.

Each round corrects what was contributed before, adds a second institution's loans
in the first, and moves the clock by some weeks, so that answers differ in data
version, as-of date and recent inquiries.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any
from xml.etree.ElementTree import Element, SubElement, tostring

import grpc
import pytest

from adapters.engine.code_tables import EnumTable
from adapters.registry import query_adapter
from gateway.client import build_query
from gateway.demo import development_ca as dev_ca
from gateway.demo.card_portfolio import UCI_COLUMNS, card_portfolio
from gateway.demo.loan_portfolio import loan_portfolio
from gateway.domain.access.envelope import QUERY_METHOD
from gateway.domain.codes import EVERY_REPORTS_SECTIONS, Purpose, Section
from gateway.runtime.system import SystemClock
from tests.support.facts import apply_unlogged
from tests.support.fakes import SettableClock
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import REFERENCE, Bank, Stack, resident, signed_request
from tests.support.gateway.stack_data import add_consents, contribute_file
from tests.support.records.contributor import write_csv

FORMATS = {"bank-c": "canonical", "bank-j": "json-pbc", "bank-x": "xml-metro2"}
CARDS, LOANS = "card-bank", "loan-platform"
ROUNDS = 5
_NEVER_S = 1e6
AGE = timedelta(days=240)
# So that both windows of recent inquiries, 31 and 183 days, leave some out.
_BETWEEN_ROUNDS = timedelta(days=45)
_AT_ONCE = 32
_SEED = 7
_FIRST_DAY = date(2005, 3, 1)
_DAYS = 400
_UNKNOWN_EVERY = 12


@asynccontextmanager
async def past(  # noqa: PLR0913 - a past, each fact by name
    database_url: str,
    directory: Path,
    *,
    queries: int,
    real_data: Path | None = None,
    age: timedelta = AGE,
    log_url: str = "",
) -> AsyncIterator[Stack]:
    """Contributes, asks, corrects and asks again, then stops the server.

    Args:
        database_url: with an empty schema.
        directory: for keys and files.
        queries: how many answers; one more query is refused.
        real_data: the UCI file; None: synthetic rows.
        age: how long ago the first round was; a round each 45 days.
        log_url: the log's database; empty: the same.
    """
    clock = SettableClock(SystemClock().now() - age)
    with pytest.MonkeyPatch.context() as patch:
        # Certificates are made now, and hold all the time since.
        patch.setattr(dev_ca, "_CLOCK_SKEW", age + _BETWEEN_ROUNDS)
        stack = Stack(database_url, directory, clock)
        banks = [stack.add_bank(name, adapter=adapter) for name, adapter in FORMATS.items()]
        for institution in (CARDS, LOANS):
            stack.add_bank(institution, adapter=None, contributes=True)
    random = Random(_SEED)  # noqa: S311 - which questions, no secrets
    people = max(50, queries // 5)
    rows = _cards(real_data, people)
    for bank in banks:
        add_consents(stack, bank, map(resident, range(1, people + people // _UNKNOWN_EVERY)))
    # As a log that is older than facts: it holds what was asked and answered, and nothing else.
    async with stack.serving(audit_database_url=log_url, fact_interval_s=_NEVER_S):
        for number in range(ROUNDS):
            _contribute(stack, rows, number, random)
            apply_unlogged(stack.database_url)
            share = queries // ROUNDS + (number < queries % ROUNDS)
            await _ask(stack, banks, [_question(random, people) for _ in range(share)])
            clock.advance(_BETWEEN_ROUNDS)
        await _be_refused(stack, banks[0], _question(random, people))
    yield stack


def _cards(real_data: Path | None, people: int) -> list[list[str]]:
    """The first clients' rows, header first."""
    if real_data is None:
        return list(card_portfolio(people, 3))
    lines = real_data.read_text(encoding="utf-8").splitlines()[: people + 1]
    return [line.split(",") for line in lines]


def _contribute(stack: Stack, rows: list[list[str]], number: int, random: Random) -> None:
    """One batch: everything at first, then corrections of a third of the clients."""
    body = rows[1:]
    if number:
        body = random.sample(body, len(body) // 3)
        for row in body:
            for column in ("PAY_0", "PAY_3"):
                row[UCI_COLUMNS.index(column)] = str(random.randint(-1, 4))
            for column in ("BILL_AMT1", "PAY_AMT2", "LIMIT_BAL"):
                row[UCI_COLUMNS.index(column)] = str(random.randint(0, 200_000))
    path = write_csv(stack.directory / f"cards-{number}.csv", [rows[0], *body])
    result, rejected = contribute_file(stack, path, "uci-csv", CARDS)
    assert (rejected, result.contributions) == ([], 1)
    if number == 1:
        loans = write_csv(stack.directory / "loans.csv", loan_portfolio(len(rows) - 1, 5))
        result, rejected = contribute_file(stack, loans, "instalment-csv", LOANS)
        assert rejected == []
        assert result.contributions > 0


@dataclass(frozen=True, slots=True)
class _Question:
    """One query, in no format yet."""

    client: int
    purpose: Purpose
    sections: tuple[Section, ...]
    as_of: date | None
    bank: int


def _question(random: Random, people: int) -> _Question:
    """Any question; some are about people nobody has reported."""
    known = random.randrange(_UNKNOWN_EVERY)
    return _Question(
        client=random.randint(1, max(5, people // 4)) if known else people + 1,
        purpose=random.choice(list(Purpose)),
        sections=tuple(
            random.sample(EVERY_REPORTS_SECTIONS, random.randint(0, len(EVERY_REPORTS_SECTIONS)))
        ),
        as_of=random.choice([None, _FIRST_DAY + timedelta(days=random.randrange(_DAYS))]),
        bank=random.randrange(len(FORMATS)),
    )


async def _ask(stack: Stack, banks: Sequence[Bank], questions: Sequence[_Question]) -> None:
    """All questions, some at once; each has to be answered."""
    async with AsyncExitStack() as exits:
        channels = [await exits.enter_async_context(stack.channel(bank)) for bank in banks]
        for chunk in _chunks(questions):
            methods: list[Any] = [channels[q.bank].unary_unary(QUERY_METHOD) for q in chunk]
            requests = [_request(stack, banks[q.bank], q) for q in chunk]
            calls = [
                method(request, timeout=PATIENCE_S)
                for method, request in zip(methods, requests, strict=True)
            ]
            for call in calls:
                assert await call  # a refusal raises


async def _be_refused(stack: Stack, bank: Bank, question: _Question) -> None:
    """One question that is too old when it arrives."""
    old = stack.clock.now() - timedelta(days=1)
    async with stack.channel(bank) as channel:
        method: Any = channel.unary_unary(QUERY_METHOD)
        with pytest.raises(grpc.aio.AioRpcError, match="REQUEST_STALE"):
            await method(_request(stack, bank, question, issue_time=old), timeout=PATIENCE_S)


def _request(
    stack: Stack, bank: Bank, question: _Question, *, issue_time: datetime | None = None
) -> bytes:
    """The signed question, in the bank's own form; by default signed now."""
    adapter = FORMATS[bank.partner_id]
    body_type, body = query_adapter(adapter).query_body_type, body_of(adapter, question)
    return signed_request(bank, body_type, body, issue_time=issue_time or stack.clock.now())


def _chunks(questions: Sequence[_Question]) -> Iterator[Sequence[_Question]]:
    for start in range(0, len(questions), _AT_ONCE):
        yield questions[start : start + _AT_ONCE]


def body_of(adapter: str, question: _Question) -> bytes:
    """The question in a partner's own form."""
    writers = {"canonical": _canonical, "json-pbc": _json, "xml-metro2": _xml}
    return writers[adapter](question)


def _canonical(question: _Question) -> bytes:
    return build_query(
        resident(question.client),
        question.purpose,
        REFERENCE,
        sections=sorted(question.sections),
        as_of=question.as_of,
    )


def _json(question: _Question) -> bytes:
    codes = query_adapter("json-pbc").codes["query_reason"]
    assert isinstance(codes, EnumTable)
    query: dict[str, Any] = {
        "idNumber": resident(question.client),
        "reason": codes.encode[question.purpose],
        "authorisation": REFERENCE,
    }
    if question.sections:
        query["parts"] = [section.name for section in question.sections]
    if question.as_of is not None:
        query["asOf"] = question.as_of.isoformat()
    return json.dumps({"query": query}).encode()


def _xml(question: _Question) -> bytes:
    root = Element("creditQuery")
    consumer = SubElement(root, "consumer")
    SubElement(consumer, "scheme").text = "CN_RESIDENT_ID"
    SubElement(consumer, "identifier").text = resident(question.client)
    SubElement(root, "purpose").text = question.purpose.name
    SubElement(root, "consent").text = REFERENCE
    if question.sections:
        sections = SubElement(root, "sections")
        for section in question.sections:
            SubElement(sections, "section").text = section.name
    if question.as_of is not None:
        SubElement(root, "asOf").text = f"{question.as_of:%m%d%Y}"
    body: bytes = tostring(root, "UTF-8")
    return body
