# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Nothing personal in what any method of the registry logs, traces, measures or refuses.

Each method is called as it should be, with canaries in its body; then with its body, its body
type and its header spoilt by canaries; then while what it reads cannot be read. A new method is
called as soon as it has a row in the registry; its good question is a row in QUESTIONS.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import psycopg
import pytest

from gateway.domain.access.methods import LIST_CORRECTIONS, METHODS, Method
from tests.support.calls.ended import ask
from tests.support.calls.every_method import QUESTIONS, question_of
from tests.support.calls.questions import (
    ASKER,
    LENDER,
    Person,
    Question,
    Questions,
    asking,
)
from tests.support.gateway.canaries import (
    AMOUNTS,
    PERSON,
    REFERENCE,
    SOMEBODY,
    SOMEBODYS,
    WRONG,
    found_anywhere,
)
from tests.support.gateway.gateway_process import gateway_process
from tests.support.gateway.otlp_collector import Collector, receiving
from tests.support.gateway.stack import Stack
from tests.support.uploads import taking_options

CANARY = Person(SOMEBODY, f"loan-{SOMEBODY}", REFERENCE, PERSON, AMOUNTS[1])
# What calls read and write; without each in turn, those that need it are refused.
RIGHTS = {
    "SELECT ON credit.summary": "creditgateway_gateway",
    "SELECT ON credit.consent": "creditgateway_gateway",
    "SELECT ON credit.dispute": "creditgateway_gateway",
    "EXECUTE ON FUNCTION credit.notices_to_deliver, credit.notice_states": "creditgateway_gateway",
    "SELECT ON credit.plan": "creditgateway_contributor",
    "INSERT ON audit.entry": "creditgateway_gateway",
}


@dataclass(slots=True)
class Scene:
    """A running gateway that traces everything, and what callers are told by it.

    Attributes:
        questions: to it.
        seen: refusals by place; a good answer is the partner's own.
        reasons: of them.
    """

    questions: Questions
    seen: list[tuple[str, str]] = field(default_factory=list)
    reasons: dict[Method, set[str]] = field(default_factory=dict)

    async def send(self, name: str, method: Method, *messages: bytes) -> int:
        """One call of a bank; how many answers there were."""
        ended = await ask(await self.questions.channel(name), method.name, messages)
        self.seen.append((f"refusal of {method.short_name}", ended.refused))
        self.reasons.setdefault(method, set()).add(ended.reason)
        return ended.answers

    async def call(self, question: Question, *messages: bytes) -> int:
        """One call of the question's bank."""
        given = messages or tuple(question.messages)
        return await self.send(question.bank.partner_id, question.method, *given)


@asynccontextmanager
async def _scene(database_url: str, directory: Path, *options: str) -> AsyncIterator[Scene]:
    stack = Stack(database_url, directory)
    made = asking(stack, CANARY)
    stack.adopt()
    stack.admit()
    async with gateway_process(stack, "gateway", *taking_options(stack), *options) as server:
        stack.port = server.port
        yield Scene(made)
        await made.close()


def _spoilt(question: Question) -> Iterator[bytes]:
    """Each with a canary where something is wrong."""
    body = question.body
    yield question.signed(body=PERSON.encode())
    yield question.signed(body=body + PERSON.encode())
    yield question.signed(body=SOMEBODY.encode() + body)
    yield question.signed(body=body[:-1])
    yield question.signed(body=body.replace(SOMEBODY.encode(), WRONG.encode()))
    yield question.signed(body_type=PERSON)
    yield question.signed(audience=PERSON)
    yield question.signed(method=PERSON)
    yield question.signed(partner=PERSON)
    yield question.signed() + SOMEBODY.encode()


async def _signed(scene: Scene, method: Method) -> None:
    question = await question_of(scene.questions, method)
    messages = question.messages
    assert await scene.call(question, *messages) > 0, (method.name, scene.reasons[method])
    assert await scene.call(question, *messages) == 0  # it is a replay
    for message in _spoilt(await question_of(scene.questions, method)):
        await scene.call(question, message, *question.rest)


async def _failing(scene: Scene) -> None:
    """Errors of the database come with parameters and details; they must stay inside."""
    for right, role in RIGHTS.items():
        asked = [await question_of(scene.questions, method) for method in METHODS if method.signed]
        async with await psycopg.AsyncConnection.connect(
            scene.questions.stack.database_url, autocommit=True
        ) as owner:
            await owner.execute(f"REVOKE {right} FROM {role}".encode())
            for question in asked:
                await scene.call(question)
            await owner.execute(f"GRANT {right} TO {role}".encode())


def test_every_signed_method_has_a_good_question_to_be_spoilt() -> None:
    assert {method.name for method in QUESTIONS} == {m.name for m in METHODS if m.signed}, (
        "give the new method a row in tests/support/calls/questions.py"
    )


@pytest.mark.exhaustive
async def test_canaries_in_calls_of_every_method_are_seen_nowhere(
    database_url: str, tmp_path: Path
) -> None:
    with receiving(Collector()) as receiver:
        options = ("--otlp-endpoint", receiver.endpoint, "--trace-ratio", "1")
        async with _scene(database_url, tmp_path, *options) as scene:
            await scene.questions.notice()
            await scene.questions.reminder()
            for method in METHODS:
                if method.signed:
                    await _signed(scene, method)
                for name in (ASKER, LENDER):
                    await scene.send(name, method, PERSON.encode())
            await _failing(scene)
    # Here the server has stopped and has sent all its spans and metrics.
    told = set().union(*scene.reasons.values())
    assert "INTERNAL" not in told
    for method in QUESTIONS:
        expected = {"REQUEST_REPLAYED", "WRONG_AUDIENCE", "WRONG_METHOD", "WRONG_PARTNER"}
        assert expected | {"AUDIT_UNAVAILABLE"} <= scene.reasons[method], method.name
    assert "DATA_UNAVAILABLE" in scene.reasons[LIST_CORRECTIONS]
    log = ("server log", (tmp_path / "gateway.log").read_text(encoding="utf-8"))
    assert found_anywhere(SOMEBODYS, [*scene.seen, log]) == {}
    _check_telemetry(receiver)


def _check_telemetry(receiver: Collector) -> None:
    assert {"signature", "audit"} <= {span.name for span in receiver.spans}
    traced = " ".join(str(span.attributes) for span in receiver.spans)
    assert [method.short_name for method in QUESTIONS if method.short_name not in traced] == []
    for message in receiver.received:
        assert SOMEBODYS.in_message(message) == []
