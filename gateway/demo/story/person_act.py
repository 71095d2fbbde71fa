# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The demo's last acts: a score with its reasons, and the person reads what was said of them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from adapters.registry import query_adapter
from gateway.cli.ask.risk_view import risk_rows
from gateway.cli.context import out
from gateway.client import (
    Answer,
    Asked,
    CreditGatewayClient,
    Granted,
    ObligationAnswer,
    Purpose,
)
from gateway.client.words import LANGUAGES, codes_in, dues_lines, texts_of
from gateway.demo.story.wire import JSON_QUERY, json_question
from gateway.domain.risk.score import RiskFigures
from gateway.runtime.system import SystemClock

_SECTIONS = ("SUMMARY", "RISK")


async def scored(
    bank: CreditGatewayClient, subject: str, consent: str, as_of: date
) -> tuple[RiskFigures, Answer]:
    """What a bank that asks for the section RISK in json-pbc-v5 is told."""
    question = json_question(subject, consent, as_of, parts=_SECTIONS)
    answer = await bank.query(question, JSON_QUERY, asked=Asked(Purpose.LOAN_APPROVAL, as_of))
    return query_adapter("json-pbc-v5").read_report(answer.body).risk, answer


async def allowed(bank: CreditGatewayClient, subject: str) -> str:
    """A consent of somebody for a day, by signed call; its reference."""
    now = SystemClock().now()
    reference = f"demo-score-{now:%Y%m%dT%H%M%S}"
    granted = Granted(
        frozenset({Purpose.LOAN_APPROVAL}), now - timedelta(minutes=1), now + timedelta(days=1)
    )
    await bank.consents.grant(subject, reference, granted)
    return reference


def show_score(risk: RiskFigures) -> None:
    """The probability, and what adds points."""
    for what, how_much in risk_rows(risk):
        out.print(f"  {what}: {how_much}", highlight=False)


async def dues(
    bank: CreditGatewayClient, subject: str, consent: str, as_of: date
) -> ObligationAnswer:
    """What a bank's app can show: what the person has to pay next."""
    question = json_question(subject, consent, as_of)
    return await bank.obligations.get(
        question, JSON_QUERY, asked=Asked(Purpose.LOAN_APPROVAL, as_of)
    )


def show_dues(told: ObligationAnswer, languages: Iterable[str] = LANGUAGES) -> None:
    """In words, with what a missed payment changes."""
    for language in languages:
        for line in dues_lines(told.found, language):
            out.print(f"  {line}", highlight=False)


def show_words(answer: Answer, languages: Iterable[str] = LANGUAGES) -> int:
    """What each code in an answer of json-pbc-v5 means to the person; how many there are."""
    report: dict[str, Any] = json.loads(answer.body)["report"]
    risk = report.get("risk", {})
    given = report | {"risk": risk | {"not_scored": risk.get("notScored")}}
    found = codes_in({"report": given})
    for coded in found:
        out.print(f"  {coded.code.name}", style="bold", highlight=False)
        for language in languages:
            told = texts_of(coded, language)
            out.print(f"    {told.meaning} {told.next} {told.record}", highlight=False)
    return len(found)
