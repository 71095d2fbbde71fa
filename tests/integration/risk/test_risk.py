# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The section RISK over gRPC: a score with its card, or why there is none, and who may ask."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from adapters.cards import card_in_use, cards
from gateway.client import (
    QUERY_BODY_TYPE,
    CreditGatewayClient,
    Purpose,
    RefusedError,
    Section,
    SentRequest,
    build_query,
    read_report,
)
from gateway.demo.card_portfolio import card_portfolio
from gateway.domain.risk.codes import SCORED_PURPOSES, NotScored
from gateway.domain.risk.score import risk_of
from gateway.errors import VerificationError
from gateway.log.call_facts import AnswerFigures, CallResult
from gateway.log.receipt_steps import check_entry
from gateway.services.audit.replay import comparing
from gateway.services.audit.replay.evidence import Verdict
from tests.cards.people import summary_of
from tests.support.consents.asking import client_of, convicted
from tests.support.disputes.people import contribute_two, loan_of, restrict
from tests.support.gateway.stack import EVERYTHING, REFERENCE, Stack, resident
from tests.support.records.replay_all import replay_all

AS_OF = date(2005, 9, 30)
NO_RISK = replace(EVERYTHING, sections=frozenset(Section) - {Section.RISK})


@asynccontextmanager
async def asking(stack: Stack) -> AsyncIterator[dict[str, CreditGatewayClient]]:
    """A bank that may ask for scores, one that may not, and two whose formats have none."""
    banks = [
        stack.add_bank("bank-5", adapter="canonical-v5"),
        stack.add_bank("bank-no", adapter="canonical-v5", policy=NO_RISK),
        stack.add_bank("bank-3", adapter="canonical-v3"),
        stack.add_bank("bank-4", adapter="canonical-v4"),
    ]
    contribute_two(stack)
    for bank in banks:
        for number in (1, 2, 3):
            stack.add_consent(bank, resident(number))
    stack.adopt()
    await stack.settled()
    async with AsyncExitStack() as exits:
        yield {
            bank.partner_id: await exits.enter_async_context(client_of(stack, bank))
            for bank in banks
        }


async def asked(
    client: CreditGatewayClient, number: int, purpose: Purpose = Purpose.LOAN_APPROVAL
) -> Any:
    """The report about somebody, with the section RISK alone."""
    query = build_query(resident(number), purpose, REFERENCE, sections=[Section.RISK], as_of=AS_OF)
    answer = await client.query(query, QUERY_BODY_TYPE)
    return read_report(answer.body, answer.body_type)


async def test_an_answer_has_the_score_that_the_card_gives_and_replays_byte_for_byte(
    stack: Stack,
) -> None:
    header, *rows = card_portfolio(3, 3)
    async with asking(stack) as clients:
        for number in (2, 3):
            report = await asked(clients["bank-5"], number)
            assert report.summary is None
            assert report.risk == risk_of(
                summary_of(rows[number - 1], header), AS_OF, card_in_use()
            )
            assert report.risk.not_scored is None
        several = await asked(clients["bank-5"], 1)
        assert several.risk.not_scored is NotScored.SEVERAL_ACCOUNTS
        restrict(stack, 1, loan_of(stack, "SP-1"))
        await stack.settled()
        assert (await asked(clients["bank-5"], 1)).risk.not_scored is NotScored.DATA_RESTRICTED
    assert convicted(stack) == set()


async def test_the_entry_names_the_card_of_an_answer_with_a_score_and_of_one_without(
    stack: Stack, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with asking(stack) as clients:
        client, purpose = clients["bank-5"], Purpose.LOAN_APPROVAL
        asked_for = {
            "scored": (2, [Section.RISK]),
            "not scored": (1, [Section.RISK, Section.SUMMARY]),
            "not asked": (2, [Section.SUMMARY]),
        }
        named = {}
        for what, (number, sections) in asked_for.items():
            query = build_query(
                resident(number), purpose, REFERENCE, sections=sections, as_of=AS_OF
            )
            answer = await client.query(query, QUERY_BODY_TYPE)
            named[what] = answer.entry.card_hash
            report: Any = read_report(answer.body, answer.body_type)
            if answer.entry.card_hash:
                assert report.risk.card_hash == answer.entry.card_hash.hex()
            # What the log says of the card is compared with what the answer says.
            facts = SentRequest.read(answer.request).facts(answer.exchange)
            digest, card = answer.entry.response_digest, report.risk and report.risk.card_hash
            version = report.data_basis.data_version
            figures = AnswerFigures(AS_OF, version, 0, bytes.fromhex(card or ""))
            entry = replace(answer.entry, card_hash=bytes(32))
            with pytest.raises(VerificationError) as withheld:
                check_entry(entry, answer.leaf_index, facts, CallResult(digest, figures=figures))
            assert withheld.value.step == "answer"
    card = card_in_use().digest
    assert named == {"scored": card, "not scored": card, "not asked": b""}
    assert convicted(stack) == set()
    # A newer card changes nothing: replay takes the one that is named, and says where it has none.
    real = cards()
    monkeypatch.setattr(comparing, "cards", lambda: {bytes(32): real[card]} | real)
    assert convicted(stack) == set()
    monkeypatch.setattr(comparing, "cards", dict)
    results = replay_all(stack.database_url, stack.keys)
    checks = sorted(str(each.check) for each in results if each.verdict is Verdict.NOT_CHECKED)
    assert checks == ["other-report-version"] * 2


async def _refusal(client: CreditGatewayClient, purpose: Purpose) -> tuple[str, str | None]:
    with pytest.raises(RefusedError) as refused:
        await asked(client, 2, purpose)
    return refused.value.reason, refused.value.field


async def test_a_score_is_given_for_decisions_about_credit_only_and_to_who_may_see_it(
    stack: Stack,
) -> None:
    async with asking(stack) as clients:
        for purpose in Purpose:
            if purpose in SCORED_PURPOSES:
                assert (await asked(clients["bank-5"], 2, purpose)).risk is not None
            else:
                refusal = await _refusal(clients["bank-5"], purpose)
                assert refusal == ("SECTION_NOT_ALLOWED", "sections")
        assert await _refusal(clients["bank-no"], Purpose.LOAN_APPROVAL) == (
            "SECTION_NOT_ALLOWED",
            "sections",
        )
        for earlier in ("bank-3", "bank-4"):
            assert await _refusal(clients[earlier], Purpose.LOAN_APPROVAL) == (
                "UNKNOWN_CODE",
                "sections",
            )
