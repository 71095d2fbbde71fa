# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What each attack on each method comes to: one table, and every method of the registry is in it.

An attack is made of a good question (tests/support/calls/questions.py), signed anew. Either it is
refused for a reason that the documents have, and leaves no fact behind; or it is ANSWERED, because
it is no attack on that method, or as often made as it pleases.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from gateway.client import Granted
from gateway.domain.access import methods as m
from gateway.domain.access.methods import FOR_EVERY_PARTNER, Answers, Method
from tests.support.calls.attacks import (
    ANSWERED,
    ATTACKS,
    BARE,
    OF_PEOPLE,
    SIGNED,
    STRANGER,
    TABLE,
    gateway_to_attack,
    reason_of,
)
from tests.support.calls.every_method import question_of
from tests.support.calls.questions import ASKER, Question, Questions
from tests.support.consents.granted import GRANTED
from tests.support.gateway.cutting_proxy import Cut, CuttingProxy, cutting_proxy
from tests.support.suite.exhaustive import in_parts, part_of
from tests.support.uploads import count, taking

_TRIES = 10
DOCUMENTED = {
    each["reason"]
    for each in json.loads(
        (Path(__file__).parents[3] / "docs" / "reasons.json").read_text(encoding="utf-8")
    )["reasons"]
}


@pytest.fixture
async def questions(database_url: str, tmp_path: Path) -> AsyncIterator[Questions]:
    """To a running gateway."""
    async with gateway_to_attack(database_url, tmp_path) as made:
        yield made


def test_every_method_of_disputes_corrections_plans_and_consents_is_in_the_table() -> None:
    assert ATTACKS.keys() == TABLE.keys()
    for name, expected in TABLE.items():
        assert expected.keys() == set(OF_PEOPLE), name
        assert set(expected.values()) - {ANSWERED} <= DOCUMENTED, name


@in_parts
@pytest.mark.parametrize("attack", ATTACKS)
async def test_an_attack_comes_to_what_the_table_says_and_a_refusal_leaves_no_fact(
    questions: Questions, attack: str, which: str
) -> None:
    found = {}
    methods = part_of(OF_PEOPLE, which, begin=list(ATTACKS).index(attack))
    for method in methods:
        made = ATTACKS[attack](questions, await question_of(questions, method))
        asked = made if isinstance(made, Question) else await made
        await questions.effective()
        before = count(questions.stack, "fact")
        found[method.short_name] = await reason_of(questions, asked)
        if found[method.short_name]:
            assert count(questions.stack, "fact") == before, method.name
        if attack == "revoked":  # those that follow need another one
            await _consented_anew(questions)
    assert found == {method.short_name: TABLE[attack][method] for method in methods}


async def _consented_anew(questions: Questions) -> None:
    name = questions.new_consent().name
    client = await questions.client(ASKER)
    everything = Granted(GRANTED.purposes, GRANTED.valid_from, GRANTED.valid_until)
    await client.consents.grant(questions.person.identifier, name.reference, everything)
    questions.person = replace(questions.person, reference=name.reference)


@in_parts
async def test_every_method_refuses_who_is_another_who_may_not_and_what_is_too_long_or_twice(
    questions: Questions, which: str
) -> None:
    for method in part_of(SIGNED, which):
        asked = await question_of(questions, method)
        bare = replace(asked, bank=questions.banks[BARE])
        may_not = ANSWERED if method.name in FOR_EVERY_PARTNER else "METHOD_NOT_ALLOWED"
        if method is m.QUERY:
            may_not = "CONSENT_NOT_FOUND"  # it is the one that every policy here names
        if method is m.ACKNOWLEDGE_CORRECTIONS:
            may_not = "NOTICE_NOT_FOUND"
        messages, sent_by = asked.messages, asked.bank.partner_id
        found = [
            await reason_of(questions, asked, asked.signed(partner=STRANGER), *asked.rest),
            await reason_of(questions, asked, *asked.messages, by=STRANGER),
            await reason_of(questions, bare),
            await reason_of(questions, asked, asked.signed() + bytes(65_536), *asked.rest),
            await reason_of(questions, asked, asked.signed(body=b"\xff"), *asked.rest),
            await reason_of(questions, asked, *messages),
            await reason_of(questions, asked, *messages, by=sent_by),
        ]
        assert found == [
            "WRONG_PARTNER",
            "UNKNOWN_KEY",
            may_not,
            "MESSAGE_TOO_LARGE",
            "MALFORMED_BODY",
            ANSWERED,
            "REQUEST_REPLAYED",
        ], method.name


async def _cut(questions: Questions, proxy: CuttingProxy, method: Method, cut: Cut) -> list[str]:
    """What a call is told whose commit is cut, and what the same message is told afterwards."""
    for _ in range(_TRIES):
        asked = await question_of(questions, method)
        messages = asked.messages
        proxy.cut = cut
        told = await reason_of(questions, asked, *messages)
        proxy.cut = Cut.NEVER
        if told:  # else something else was about to commit, and was cut instead
            return [told, await reason_of(questions, asked, *messages)]
    raise AssertionError(method.name)


@pytest.mark.exhaustive
async def test_whose_commit_is_cut_learns_nothing_and_no_call_takes_effect_twice(
    database_url: str, tmp_path: Path
) -> None:
    # Summaries are read in a transaction, which would be cut; tests/faults has queries.
    read = {m.QUERY, m.OBLIGATIONS}
    unary = [each for each in SIGNED if each.answers is Answers.ONE and each not in read]
    async with gateway_to_attack(database_url, tmp_path) as questions:
        await questions.notice()
        await questions.reminder()
    with cutting_proxy(database_url) as proxy:
        # Nothing else commits, but what begins at the start: what is pending waits.
        changed = {"database_url": proxy.url, "fact_interval_s": 3_600.0}
        async with taking(questions.stack, **changed):
            found = {
                method.short_name: [
                    *await _cut(questions, proxy, method, Cut.BEFORE_COMMIT),
                    *await _cut(questions, proxy, method, Cut.AFTER_COMMIT),
                ]
                for method in unary
            }
            await questions.close()
    lost, replayed = "AUDIT_UNAVAILABLE", "REQUEST_REPLAYED"
    assert found == {each.short_name: [lost, ANSWERED, lost, replayed] for each in unary}
