# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Every format, every choice of sections, every kind of date: the answer is the report."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from itertools import chain, combinations
from pathlib import Path
from xml.etree.ElementTree import fromstring

import psycopg
import pytest

from adapters.registry import query_adapter
from gateway.client import (
    Answer,
    CreditGatewayClient,
    GatewayTrust,
    UnverifiedAnswerError,
    parse_report,
)
from gateway.demo.card_portfolio import card_portfolio
from gateway.demo.loan_portfolio import loan_portfolio
from gateway.domain.access.partner import SignatureRule
from gateway.domain.codes import EVERY_REPORTS_SECTIONS, CreditStatus, ExplanationCode, Section
from gateway.domain.reports.aggregate import build_summary
from gateway.domain.reports.summary import Summary
from gateway.domain.reports.version_1 import build_report
from gateway.log.checkpoint import LogSigner
from gateway.signing.keys import generate_private_key_pem, public_key_pem, write_secret
from gateway.store.records.contributions import ContributionWriter
from tests.support.gateway.gateway_process import bank_client
from tests.support.gateway.stack import EVERYTHING, ORIGIN, REFERENCE, Stack, resident
from tests.support.gateway.stack_data import add_consents, contribute_file
from tests.support.log.whole_log import Kept, read_whole_log
from tests.support.records.contributor import write_csv
from tests.support.records.partner_bodies import ADAPTERS, BODY_TYPES, loan_query
from tests.support.suite.exhaustive import first_every_day

PEOPLE = 40
NOBODY = resident(900_001)
WITHOUT_INQUIRIES = (Section.SUMMARY, Section.HISTORY, Section.MONTHS)
CHOICES = [
    tuple(choice)
    for size in range(len(WITHOUT_INQUIRIES) + 1)
    for choice in combinations(WITHOUT_INQUIRIES, size)
]
DEFAULT = (Section.SUMMARY, Section.HISTORY)
# After the newest data, at their end, in their middle, before the first of them.
DATES = (None, date(2005, 9, 30), date(2005, 6, 15), date(2000, 1, 1))


@dataclass(frozen=True, slots=True)
class Scene:
    """A gateway with two institutions' records, and a client of a bank a format."""

    stack: Stack
    clients: dict[str, CreditGatewayClient]

    async def ask(
        self,
        adapter: str,
        resident_id: str,
        *,
        sections: Sequence[Section] = (),
        as_of: date | None = None,
    ) -> Answer:
        """One question of the bank with that adapter."""
        body = loan_query(adapter, resident_id, REFERENCE, sections=sections, as_of=as_of)
        answer = await self.clients[adapter].query(body, BODY_TYPES[adapter])
        assert answer.body_type == query_adapter(adapter).report_body_type
        assert answer.entry.adapter_hash == query_adapter(adapter).content_hash
        return answer

    def summary(self, resident_id: str) -> Summary | None:
        """From the records, not from the table of summaries."""
        subject = self.stack.subject_id(resident_id)
        with psycopg.connect(self.stack.database_url) as connection:
            accounts = ContributionWriter(connection).load_accounts({subject: 2**62})
        return build_summary(0, list(accounts.values()))

    def somebody_everywhere(self) -> str:
        """Who has accounts at both institutions."""
        both = (n for n in range(1, PEOPLE + 1) if self._institutions(resident(n)) == 2)
        return resident(next(both))

    def _institutions(self, resident_id: str) -> int:
        summary = self.summary(resident_id)
        return 0 if summary is None else summary.institutions[-1]


@pytest.fixture
async def scene(database_url: str, tmp_path: Path) -> AsyncIterator[Scene]:
    """Cards of one institution, loans of another, three banks."""
    stack = Stack(database_url, tmp_path)
    banks = {adapter: stack.add_bank(f"bank-{adapter}", adapter=adapter) for adapter in ADAPTERS}
    for bank in banks.values():
        add_consents(stack, bank, map(resident, [*range(1, PEOPLE + 1), 900_001]))
    for institution, adapter, rows in (
        ("cards", "uci-csv", card_portfolio(PEOPLE, 5)),
        ("loans", "instalment-csv", loan_portfolio(PEOPLE, 5)),
    ):
        stack.add_bank(institution, adapter=None, contributes=True)
        path = write_csv(tmp_path / f"{institution}.csv", rows)
        assert contribute_file(stack, path, adapter, institution)[1] == []
    async with AsyncExitStack() as exits:
        await exits.enter_async_context(stack.serving())
        clients = {
            adapter: await exits.enter_async_context(bank_client(stack, bank))
            for adapter, bank in banks.items()
        }
        yield Scene(stack, clients)


@pytest.mark.parametrize("adapter", first_every_day(ADAPTERS))
async def test_an_answer_is_the_report_in_the_banks_own_format(scene: Scene, adapter: str) -> None:
    for resident_id in (scene.somebody_everywhere(), NOBODY):
        summary = scene.summary(resident_id)
        asked = [(sections, as_of) for sections in CHOICES for as_of in DATES]
        answers = await asyncio.gather(
            *(scene.ask(adapter, resident_id, sections=s, as_of=d) for s, d in asked)
        )
        for (sections, as_of), answer in zip(asked, answers, strict=True):
            expected = build_report(
                summary,
                data_version=answer.entry.data_version,
                as_of=as_of or answer.entry.entry_time.date(),
                sections=sections or DEFAULT,
                inquiries=None,
            )
            assert answer.body == query_adapter(adapter).render_report(expected)
            assert answer.entry.as_of == expected.as_of


async def test_the_figures_span_the_institutions(scene: Scene) -> None:
    answer = await scene.ask("canonical", scene.somebody_everywhere(), as_of=date(2005, 9, 30))
    report = parse_report(answer.body)
    assert report.summary is not None
    assert report.summary.institutions == 2
    assert report.summary.accounts >= 2


@pytest.mark.usefixtures("one_day")
async def test_an_answer_as_of_today_says_how_old_its_data_is(scene: Scene) -> None:
    somebody = scene.somebody_everywhere()
    age_days = (datetime.now(UTC).date() - date(2005, 9, 30)).days
    canonical = parse_report((await scene.ask("canonical", somebody)).body)
    assert canonical.data_basis.age_days == age_days
    stale = [e for e in canonical.explanations if e.code is ExplanationCode.DATA_STALE]
    assert [explanation.value for explanation in stale] == [age_days]
    report = json.loads((await scene.ask("json-pbc", somebody)).body)["report"]
    assert report["basis"]["ageDays"] == age_days
    document = fromstring((await scene.ask("xml-metro2", somebody)).body)  # noqa: S314 - our own
    assert document.findtext("basis/ageDays") == str(age_days)


async def test_an_answer_as_of_the_newest_month_is_not_stale(scene: Scene) -> None:
    answer = await scene.ask("canonical", scene.somebody_everywhere(), as_of=date(2005, 9, 30))
    codes = {explanation.code for explanation in parse_report(answer.body).explanations}
    assert ExplanationCode.DATA_STALE not in codes


@pytest.mark.parametrize("adapter", first_every_day(ADAPTERS))
async def test_no_record_is_an_answer_and_not_an_error(scene: Scene, adapter: str) -> None:
    answer = await scene.ask(adapter, NOBODY, sections=EVERY_REPORTS_SECTIONS)
    if adapter == "canonical":
        report = parse_report(answer.body)
        assert report.status is CreditStatus.NO_RECORD
        assert [e.code for e in report.explanations] == [ExplanationCode.NO_RECORD]
    else:
        assert b"NO_RECORD" in answer.body


async def test_each_answer_counts_the_answered_ones_before_it(scene: Scene) -> None:
    somebody = scene.somebody_everywhere()
    facts = len(read_whole_log(scene.stack.database_url, scene.stack.trust().log).leaves)
    for number in range(4):
        answer = await scene.ask("canonical", somebody, sections=(Section.INQUIRIES,))
        inquiries = parse_report(answer.body).inquiries
        assert inquiries is not None
        assert (inquiries.last_31_days, inquiries.last_183_days) == (number, number)
        assert inquiries.tree_size == answer.entry.inquiry_tree_size == facts + number
    answer = await scene.ask("json-pbc", somebody, sections=(Section.INQUIRIES,))
    assert json.loads(answer.body)["report"]["inquiries"]["last31Days"] == 4


async def test_every_answer_of_every_format_stands_in_one_log(scene: Scene) -> None:
    people = [resident(number) for number in range(1, PEOPLE + 1)]
    answers = await asyncio.gather(
        *chain.from_iterable(
            (scene.ask(adapter, person, as_of=date(2005, 9, 30)) for person in people)
            for adapter in ADAPTERS
        )
    )
    trusted = scene.stack.trust().log
    log = read_whole_log(scene.stack.database_url, trusted)
    log.holds(map(Kept.of, answers), trusted)
    assert log.outcomes()["ANSWERED"] == len(ADAPTERS) * PEOPLE
    # One person is one commitment, whichever bank asks in whichever format.
    commitments = {entry.subject_commitment for entry in log.entries if entry.fact is None}
    assert len(commitments) == PEOPLE


async def test_question_and_answer_can_both_bear_two_signatures(
    database_url: str, tmp_path: Path
) -> None:
    algorithms = ("ed25519", "ml-dsa-65")
    stack = Stack(database_url, tmp_path)
    only_one = _trust_in_all(stack)
    write_secret(tmp_path / "keys" / "answer-2-new.pem", generate_private_key_pem(algorithms[1]))
    both = _trust_in_all(stack)
    policy = replace(
        EVERYTHING, signature_rule=SignatureRule.ALL_OF, algorithms=frozenset(algorithms)
    )
    bank = stack.add_bank("bank-a", policy=policy, algorithms=algorithms)
    stack.add_consent(bank, NOBODY)
    body = loan_query("canonical", NOBODY, REFERENCE)
    async with stack.serving(), bank_client(stack, bank) as client:
        assert only_one.answer_verifiers.keys() < both.answer_verifiers.keys()
        for trust in (only_one, both):
            client._keys.trust = trust.followed()
            answer = await client.query(body, BODY_TYPES["canonical"])
            assert len(answer.entry.keyids) == 2
    # Of a gateway that signs with one key alone such a bank takes no answer.
    (tmp_path / "keys" / "answer-2-new.pem").unlink()
    async with stack.serving(), bank_client(stack, bank) as client:
        client._keys.trust = both.followed()
        with pytest.raises(UnverifiedAnswerError):
            await client.query(body, BODY_TYPES["canonical"])


def _trust_in_all(stack: Stack) -> GatewayTrust:
    """Trust in every answer key there is; each of their algorithms is required."""
    signers = stack.keys.answer_signers()
    return GatewayTrust.build(
        ORIGIN,
        [public_key_pem(signer.public_key) for signer in signers],
        LogSigner(ORIGIN, stack.keys.log_signer()).vkey,
        [signer.algorithm for signer in signers],
    )
