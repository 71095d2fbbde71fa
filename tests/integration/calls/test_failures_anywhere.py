# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whatever fails, wherever, with whatever error: a caller sees a documented reason only.

Each method of the registry is called once while every function that it enters is noted. Then
each of those functions fails in turn, with errors of every class that there is. A new
method, function or error is tried without anybody naming it here. FAIL_EVERYWHERE=1 leaves no
function out, which takes a few minutes.
"""

from __future__ import annotations

import asyncio
import gc
import os
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass, field, replace
from itertools import count, cycle
from pathlib import Path
from types import CodeType
from typing import Any

import grpc
import pytest
from creditgateway.v1 import transparency_service_pb2 as pb
from grpc_health.v1 import health_pb2

from gateway import errors
from gateway.client import QUERY_BODY_TYPE, build_query
from gateway.domain.access.envelope import QUERY_METHOD
from gateway.domain.access.methods import (
    CONTRIBUTE,
    ENTRIES,
    METHODS,
    PORTFOLIO,
    QUERY,
    RECOVER,
)
from gateway.domain.access.portfolio import PORTFOLIO_BODY_TYPE
from gateway.domain.codes import EVERY_REPORTS_SECTIONS, Purpose
from gateway.domain.own_calls.entries import ENTRIES_QUERY_BODY_TYPE, EntriesQuery
from gateway.domain.own_calls.recovery import LOST_ANSWER_BODY_TYPE, LostAnswer
from gateway.domain.quotas.limits import Limit, Quotas
from gateway.domain.refusals.advice import advice
from gateway.errors import Reason
from gateway.rpc.error_table import STATUS
from gateway.wire.own_entries import encode_entries_query
from gateway.wire.payloads import decode_payload
from gateway.wire.portfolios import encode_items, encode_portfolio
from gateway.wire.recovery import encode_lost_answer
from gateway.wire.requests import decode_request
from tests.integration.calls.failing import CANARY, Entered, every_error
from tests.support.calls.ended import Ended, ask
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import (
    EVERYTHING,
    REFERENCE,
    Bank,
    Stack,
    resident,
    signed_request,
)
from tests.support.suite.exhaustive import A_PART, THE_OTHERS, first_every_day, part_of
from tests.support.uploads import (
    as_file,
    chunked,
    loan_rows,
    manifest_of,
    portfolio_of,
    signed,
    taking,
)

EVERY = "FAIL_EVERYWHERE" in os.environ
_SHARE = 6
_ERRORS_APART = 31  # so that each method begins with other errors
SOMEBODY = resident(1)
BODY = build_query(SOMEBODY, Purpose.LOAN_APPROVAL, REFERENCE, sections=EVERY_REPORTS_SECTIONS)
HEALTH = "/grpc.health.v1.Health/Check"
UNKNOWN = "/grpc.health.v1.Health/NoSuchMethod"
# What a failure of these leaves behind is what they are there to take away.
_GIVES_BACK = {"leave", "_leave", "give_back"}
# What catches all others cannot itself be caught.
_OUTERMOST = {
    "Callers.unary.<locals>.call",
    "Callers.streaming.<locals>.call",
    "UnknownMethods.service",
    "UnknownMethods._unimplemented",
}
ALLOWED = replace(
    EVERYTHING,
    methods=frozenset(method.name for method in METHODS if method.signed),
    max_in_flight=1,
    quotas=Quotas(limits=tuple(Limit.named(name, 10**9) for name in ("answers/day", "person/day"))),
)


def _signed(bank: Bank, method: str, body_type: str, body: bytes) -> bytes:
    return signed_request(bank, body_type, body, method=method)


@dataclass
class Questions:
    """A good question of each method; one that is not here is asked what it cannot read.

    Attributes:
        answered: a query that was, to be recovered.
    """

    answered: bytes = b""
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def of(self, name: str, bank: Bank) -> list[bytes]:
        """The messages of a call."""
        made: dict[str, Callable[[Bank], list[bytes]]] = {
            QUERY.name: self._query,
            PORTFOLIO.name: self._portfolio,
            RECOVER.name: self._recover,
            ENTRIES.name: self._entries,
            CONTRIBUTE.name: self._contribute,
            HEALTH: lambda _: [health_pb2.HealthCheckRequest().SerializeToString()],
            UNKNOWN: lambda _: [b""],
        }
        if name in made:
            return made[name](bank)
        if "TransparencyService" in name:
            return [self._about_the_log(name.rpartition("/")[2]).SerializeToString()]
        return [_signed(bank, name, QUERY_BODY_TYPE, BODY)]

    def _query(self, bank: Bank) -> list[bytes]:
        return [_signed(bank, QUERY_METHOD, QUERY_BODY_TYPE, BODY)]

    def _portfolio(self, bank: Bank) -> list[bytes]:
        items = [BODY, BODY]
        body = encode_portfolio(portfolio_of(items))
        first = _signed(bank, PORTFOLIO.name, PORTFOLIO_BODY_TYPE, body)
        return [first, encode_items(items)]

    def _recover(self, bank: Bank) -> list[bytes]:
        header = decode_payload(decode_request(self.answered).payload).header
        lost = encode_lost_answer(LostAnswer(header.request_id, header.issue_time))
        return [_signed(bank, RECOVER.name, LOST_ANSWER_BODY_TYPE, lost)]

    def _entries(self, bank: Bank) -> list[bytes]:
        body = encode_entries_query(EntriesQuery(first_counter=1))
        return [_signed(bank, ENTRIES.name, ENTRIES_QUERY_BODY_TYPE, body)]

    def _contribute(self, bank: Bank) -> list[bytes]:
        content = as_file(loan_rows(1, first=next(self._numbers)))
        return [signed(bank, manifest_of(content)), *chunked(content)]

    def _about_the_log(self, short_name: str) -> Any:
        given: dict[str, dict[str, Any]] = {
            "GetInclusionProof": {"leaf_index": 0, "tree_size": 1},
            "GetConsistencyProof": {"first_tree_size": 1, "second_tree_size": 1},
            "AddCosignature": {"tree_size": 1, "cosignature": "— witness AAAA\n"},
        }
        return getattr(pb, f"{short_name}Request")(**given.get(short_name, {}))


class World:
    """A gateway, and a bank that asks with one call at a time."""

    def __init__(self, stack: Stack, bank: Bank, channel: grpc.aio.Channel) -> None:
        """Args: stack: it. bank: it. channel: of the bank."""
        self.questions = Questions()
        self._stack, self._bank, self._channel = stack, bank, channel

    async def ask(self, name: str) -> Ended:
        """One good question."""
        return await ask(self._channel, name, self.questions.of(name, self._bank))


@pytest.fixture
def _nothing_left_over() -> Iterator[None]:
    """What failed amid a statement or before it was awaited is put away in this test.

    The garbage collector would say so in whichever test comes next.
    """
    yield
    gc.collect()


@pytest.fixture
async def world(
    _nothing_left_over: None, database_url: str, tmp_path: Path
) -> AsyncIterator[World]:
    """Such a gateway, which has answered one query."""
    stack = Stack(database_url, tmp_path)
    bank = stack.add_bank("bank-a", policy=ALLOWED, contributes=True)
    stack.add_consent(bank, SOMEBODY)
    stack.admit()
    async with taking(stack), stack.channel(bank) as channel:
        made = World(stack, bank, channel)
        (made.questions.answered,) = made.questions.of(QUERY.name, bank)
        call: Any = channel.unary_unary(QUERY_METHOD)
        await call(made.questions.answered, timeout=PATIENCE_S)
        yield made


def _check(ended: Ended, code: CodeType, error: BaseException) -> None:
    where = f"{code.co_filename}:{code.co_firstlineno} {code.co_qualname}, {type(error).__name__}"
    assert CANARY not in ended.told, where
    assert type(error).__name__ not in ended.text, where
    if ended.status is grpc.StatusCode.OK:
        assert ended.reason == "", where
        return
    if not ended.reason:  # a method that is not there
        assert (ended.status, ended.text) == (grpc.StatusCode.UNIMPLEMENTED, "no such method"), (
            where
        )
        return
    reason = Reason(ended.reason)
    assert ended.status is STATUS[reason], where
    assert ended.text.startswith(reason.value), where
    assert ended.text.endswith(f": {advice(reason)}"), where


def _names() -> tuple[str, ...]:
    return *(method.name for method in METHODS), HEALTH, UNKNOWN


def _cases() -> list[tuple[int, str]]:
    """Numbers of methods, and which of the functions fail: all, or a part of those of the first."""
    parted = [(number, which) for which in (A_PART, THE_OTHERS) for number in (0, 1)]
    return [*parted, *((number, "") for number in range(2, len(_names())))]


async def _ways(world: World, name: str) -> tuple[list[CodeType], Ended]:
    """The functions to fail: all that a good call enters, and how that call ended.

    What a query enters as well fails there: of those only some do here, unless all are wanted.
    """
    entered, ended = {}, {}
    for each in dict.fromkeys((QUERY.name, name)):
        watch = Entered(asyncio.all_tasks())
        with watch.watched():
            ended[each] = await world.ask(each)
        entered[each] = [
            code
            for code in watch.codes
            if code.co_qualname not in _OUTERMOST and code.co_name not in _GIVES_BACK
        ]
    if EVERY or name == QUERY.name:
        return entered[name], ended[name]
    common = [code for code in entered[name] if code in entered[QUERY.name]]
    own = [code for code in entered[name] if code not in entered[QUERY.name]]
    # Each contribution takes a process of its own, and so a moment.
    share = _SHARE if name == CONTRIBUTE.name else 1
    return [*own[::share], *common[::_SHARE]], ended[name]


@pytest.mark.timeout(1200)
# See _nothing_left_over.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize(("number", "which"), first_every_day(_cases(), 2))
async def test_no_failure_anywhere_shows_a_caller_more_than_a_documented_reason(
    world: World, number: int, which: str
) -> None:
    name = _names()[number]
    others = asyncio.all_tasks()
    codes, good = await _ways(world, name)
    if which:
        codes = part_of(codes, which)
    kinds = cycle(every_error())
    for _ in range(number * _ERRORS_APART):
        next(kinds)
    found: Counter[str] = Counter()
    for code in codes:
        error = next(kinds)
        with Entered(others).failing(code, error):
            ended = await world.ask(name)
        _check(ended, code, error)
        found[ended.reason] += 1
        # And it takes no place for ever: this bank has one.
        after = await world.ask(QUERY.name)
        assert after.status is grpc.StatusCode.OK, f"{code.co_qualname}: {after.reason}"
    assert found[Reason.INTERNAL], found
    assert (await world.ask(name)).status is good.status


def test_there_is_an_error_of_each_of_our_classes_and_it_says_what_nobody_may_read() -> None:
    made = every_error()
    ours = {kind for kind in vars(errors).values() if isinstance(kind, type)}
    ours = {kind for kind in ours if issubclass(kind, errors.GatewayError)}
    assert ours <= {type(error) for error in made}
    assert sum(CANARY in str(error) for error in made) > len(made) * 0.9
