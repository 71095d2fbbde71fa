# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The page that a person is given: every code in plain words, in both languages."""

from __future__ import annotations

import string
from collections.abc import Sequence
from typing import Any

import pytest

from gateway.cli.subject.page.render import render_page
from gateway.cli.subject.page.words import all_words, code_words
from gateway.cli.values import option_name
from gateway.client.words import LANGUAGES
from gateway.domain.access.methods import METHODS, WATCH
from gateway.domain.codes import (
    AccountType,
    DisputedItem,
    DisputeOutcome,
    DisputeState,
    Outcome,
    PlanKind,
    PlanState,
    Purpose,
)
from gateway.domain.consents.consent import ConsentState
from gateway.domain.corrections.feed import NoticeKind
from gateway.domain.disputes.dispute import StatementState
from gateway.domain.records.kinds import KINDS
from gateway.domain.reminders.calls import ReminderChannel
from gateway.domain.reminders.schedule import SendingEnd
from gateway.errors import Reason

HOSTILE = '<b onclick="x">&'
DOCUMENT: dict[str, Any] = {
    "made_time": "2026-11-29T10:00:00.000000Z",
    "origin": HOSTILE,
    "tree_size": 1234,
    "root_hash": "00" * 32,
    "complete": True,
    "entries_of_other_key_versions": 0,
    "institutions": {"bank-a": HOSTILE},
    "accounts": [
        {
            "institution": "bank-a",
            "type": "credit-card",
            "currency": "CNY",
            "open_date": None,
            "close_date": "2026-01-01",
            "months": [
                {
                    "month": "2025-11",
                    "due": 123456,
                    "paid": None,
                    "balance": -5,
                    "days_past_due": 30,
                    "credit_limit": None,
                }
            ],
            "plans": [
                {
                    "number": 7,
                    "kind": "deferral",
                    "state": "broken",
                    "filed_on": "2025-01-01",
                    "agreed_on": "2025-01-02",
                    "began_on": None,
                    "ended_on": None,
                    "instalments": [
                        {
                            "number": 1,
                            "due_on": "2025-02-01",
                            "amount": 100,
                            "paid": 0,
                            "paid_on": None,
                        }
                    ],
                }
            ],
            "other_instalments": [],
        }
    ],
    "consents": [],
    "disputes": [],
    "restrictions": [],
    "inquiries": [],
    "reminders": [],
    "notices": [],
    "linked_identifiers": 2,
    "deletions": [{"leaf_index": 9, "kind": "erasure"}, {"leaf_index": 10, "kind": "expiry"}],
    "earlier_versions": 1234,
    "coming": {"versions": 3, "consents": 0},
}


def test_every_code_that_a_page_can_show_has_words_in_both_languages() -> None:
    kinds = (AccountType, PlanKind, PlanState, Purpose, DisputeState, DisputeOutcome)
    codes = {option_name(code) for kind in kinds for code in kind} | set(ConsentState)
    codes |= {f"item-{option_name(item)}" for item in DisputedItem}
    codes |= {f"statement-{option_name(state)}" for state in StatementState}
    codes.remove("resolved")  # its outcome is shown
    assert codes == set(all_words()["codes"])
    for language in LANGUAGES:
        assert all(code_words(language, code) != "" for code in codes)


def test_texts_fill_in_the_same_values_in_both_languages() -> None:
    for name, words in all_words()["texts"].items():
        fields = [
            sorted(field for _, field, _, _ in string.Formatter().parse(words[each]) if field)
            for each in LANGUAGES
        ]
        assert fields[0] == fields[1], name


def inquiry(**said: Any) -> dict[str, Any]:
    """One entry about the person."""
    known = {
        "leaf_index": 7,
        "time": "2026-03-01T08:00:00.000000Z",
        "partner": "bank-a",
        "purpose": None,
        "event": "answered",
        "delivered_leaf_index": None,
        "reason": None,
        "method": METHODS[0].name,
        "as_of": None,
    }
    return known | said


def shown(language: str, *inquiries: dict[str, Any]) -> str:
    return said(render_page(DOCUMENT | {"inquiries": list(inquiries)}, language, verified=True))


def said(page: str) -> str:
    """Its text, without what marks days."""
    return page.replace("<time>", "").replace("</time>", "")


def test_every_method_that_is_signed_has_words_in_every_language() -> None:
    signed = {method.short_name for method in METHODS if method.signed}
    assert signed == set(all_words()["methods"])
    for table in ("texts", "codes", "methods"):
        for name, words in all_words()[table].items():
            assert set(words) == set(LANGUAGES), name
            assert all(words.values()), name


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_name_of_a_method_a_reason_or_an_outcome_is_on_the_page(language: str) -> None:
    asked = [inquiry(method=method.name) for method in METHODS if method.signed]
    refused = [inquiry(event="refused", reason=reason.value) for reason in Reason]
    ended = [
        inquiry(
            event=outcome.name.lower(), reason="INTERNAL" if outcome.name == "REFUSED" else None
        )
        for outcome in Outcome
    ]
    page = shown(language, *asked, *refused, *ended)
    names = [method.short_name for method in METHODS if method.signed]
    names += [reason.value for reason in Reason if "_" in reason.value]
    assert not [name for name in names if name in page]
    assert "{" not in page.partition("</style>")[2]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_reminder_stands_with_its_day_its_institution_and_its_entry(language: str) -> None:
    each = {"time": "2026-03-01T08:00:00.000000Z", "partner": "bank-a", "due_date": "2026-03-04"}
    outcomes = ["waiting", *(end.value for end in SendingEnd)]
    said_nothing = each | {"channels": None}
    made = [
        said_nothing | {"leaf_index": 4321 + n, "outcome": outcome}
        for n, outcome in enumerate(outcomes)
    ]
    page = said(render_page(DOCUMENT | {"reminders": made}, language, verified=True))
    assert page.count("2026-03-04") == len(outcomes)
    assert "4,321" in page
    assert "(bank-a)" in page
    assert not [outcome for outcome in outcomes if f">{outcome}<" in page]


@pytest.mark.parametrize(
    ("channels", "words"),
    [
        (["sms", "email"], "It says that it told you: by text message, by e-mail."),
        (["app", "other"], "It says that it told you: in its app, in another way."),
        ([], "It says that it did not pass it on to you."),
    ],
)
def test_a_reminder_says_how_the_institution_says_it_told_the_person(
    channels: list[str], words: str
) -> None:
    reminder = {
        "leaf_index": 4321,
        "time": "2026-03-01T08:00:00.000000Z",
        "partner": "bank-a",
        "due_date": "2026-03-04",
        "outcome": "delivered",
        "channels": channels,
    }
    for language in LANGUAGES:
        page = said(render_page(DOCUMENT | {"reminders": [reminder]}, language, verified=True))
        assert (words in page) is (language == "en")
        assert not [channel.name.lower() for channel in ReminderChannel if channel.name in page]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_notice_stands_with_its_partner_its_reason_its_answers_and_when_it_was_confirmed(
    language: str,
) -> None:
    each = {"time": "2026-03-01T08:00:00.000000Z", "partner": "bank-a", "answers": [7, 4321]}
    made = [
        each | {"kind": kind, "deliver_time": None, "acknowledge_time": moment}
        for kind in NoticeKind
        for moment in (None, "2026-03-04T08:00:00.000000Z")
    ]
    page = said(render_page(DOCUMENT | {"notices": made}, language, verified=True))
    assert page.count("4,321") == page.count("(bank-a)") - 1 == len(made)
    assert page.count("2026-03-04") == len(NoticeKind)
    assert not [kind for kind in NoticeKind if f">{kind.value}<" in page]


def test_instalments_of_a_plan_that_is_not_known_and_earlier_versions_are_on_the_page() -> None:
    (account,) = DOCUMENT["accounts"]
    row = {"plan": 8, "number": 1, "due_on": "2025-03-01", "amount": 987654, "paid": None}
    known = account | {"other_instalments": [row | {"paid_on": None}]}
    page = said(render_page(DOCUMENT | {"accounts": [known]}, "en", verified=True))
    assert "plan 8, of which nothing else is reported" in page
    assert "9,876.54" in page
    assert "though they were replaced or withdrawn: 1,234. No new" in page


def test_what_a_newer_gateway_has_no_words_for_is_named_as_it_is() -> None:
    page = shown(
        "en", inquiry(method="/x.Y/NewThing", event="refused", reason="NEW_REASON", as_of=None)
    )
    assert "NewThing" in page
    assert "The reason is NEW_REASON." in page


def test_a_warning_that_was_told_is_no_answer_with_figures() -> None:
    page = shown("en", inquiry(method=WATCH.name, as_of="2026-03-01"))
    assert "had become worse, as of 2026-03-01" in page
    assert "your figures as of" not in page


def test_kinds_of_contributed_records_are_those_that_the_page_shows() -> None:
    assert set(KINDS) == {"account", "month", "plan", "instalment"}


def test_what_comes_from_outside_is_shown_as_text() -> None:
    for language in LANGUAGES:
        page = render_page(DOCUMENT, language, verified=True)
        assert HOSTILE not in page
        assert "&lt;b onclick=&quot;x&quot;&gt;&amp;" in page


def test_amounts_are_shown_in_the_currencys_own_unit_and_a_missing_one_is_no_zero() -> None:
    page = render_page(DOCUMENT, "en", verified=True)
    assert "1,234.56" in page
    assert "-0.05" in page
    assert "not reported" in page
    assert "days late: 30" in page


def test_only_a_log_that_verified_and_was_searched_whole_makes_a_complete_report() -> None:
    complete = "Everybody who asked about you is listed."
    assert complete in render_page(DOCUMENT, "en", verified=True)
    assert complete not in render_page(DOCUMENT, "en", verified=False)
    partly = DOCUMENT | {"complete": False, "entries_of_other_key_versions": 4}
    page = render_page(partly, "en", verified=True)
    assert complete not in page
    assert "may be about anybody: 4." in page


def test_deletions_and_what_is_to_come_are_on_the_page() -> None:
    page = render_page(DOCUMENT, "en", verified=True)
    assert "Records about you were erased: entry 9 of the log." in page
    assert "changes of records: 3; of consents" in page
    assert "that are linked: 2. All" in page


def disputed(**said: Any) -> dict[str, Any]:
    """A dispute that is not over."""
    known = {
        "institution": "loan-bank",
        "opened_by": "bank-a",
        "item": "LATENESS",
        "month": "2026-02",
        "state": "OPEN",
        "outcome": None,
        "open_time": "2026-03-01T08:00:00.000000Z",
        "answer_by_time": "2026-03-10T08:00:00.000000Z",
        "resolve_by_time": "2026-03-20T08:00:00.000000Z",
        "answer_time": None,
        "end_time": None,
        "evidence_digests": ["00" * 32],
        "answer_evidence_digests": ["01" * 32, "02" * 32],
        "correction": None,
        "statement": None,
        "statement_state": None,
    }
    return known | said


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            "en",
            (
                "loan-bank: lateness · 2026-02",
                "(bank-a) on 2026-03-01",
                "Documents brought for you: 1.",
                "answered on 2026-03-05. Documents brought by it: 2.",
                "Not over; to be resolved by 2026-03-20.",
                "left out of your figures since 2026-03-02, until that is lifted",
                "All your accounts were left out of your figures from 2026-03-03 until 2026-03-04",
            ),
        ),
        (
            "zh-Hans",
            ("逾期情况", "已于 2026-03-05 答复", "应于 2026-03-20 前办结", "全部账户曾不计入"),
        ),
    ],
)
def test_disputes_and_what_is_left_out_are_on_the_page(language: str, words: Sequence[str]) -> None:
    dispute = disputed(state="ANSWERED", answer_time="2026-03-05T08:00:00.000000Z")
    account = {
        "scope": "account",
        "institution": "loan-bank",
        "begin_time": "2026-03-02T08:00:00.000000Z",
        "end_time": None,
    }
    person = {
        "scope": "person",
        "institution": None,
        "begin_time": "2026-03-03T08:00:00.000000Z",
        "end_time": "2026-03-04T08:00:00.000000Z",
    }
    found = {"disputes": [dispute], "restrictions": [account, person]}
    page = said(render_page(DOCUMENT | found, language, verified=True))
    for each in words:
        assert each in page


def test_a_dispute_that_is_over_is_shown_with_its_outcome() -> None:
    dispute = disputed(
        item="ACCOUNT",
        month=None,
        state="RESOLVED",
        outcome="CORRECTED",
        correction=17,
        end_time="2026-03-09T08:00:00.000000Z",
    )
    page = render_page(DOCUMENT | {"disputes": [dispute]}, "en", verified=True)
    assert "over: it was corrected" in page
    assert "2026-03-09" in page
    assert "2026-03-20" not in page
    assert "replaced by contribution number 17" in page
    assert "has not answered yet" not in page


@pytest.mark.parametrize("state", StatementState)
def test_what_the_person_said_is_on_the_page_as_text_with_who_sees_it(
    state: StatementState,
) -> None:
    stated = {"text": f"{HOSTILE}\n这不是我的", "missing": None}
    dispute = disputed(statement=stated, statement_state=state.name)
    page = render_page(DOCUMENT | {"disputes": [dispute]}, "en", verified=True)
    assert HOSTILE not in page
    assert "&lt;b onclick=&quot;x&quot;&gt;&amp;\n这不是我的</blockquote>" in page
    assert ("shown to nobody" in page) is (state is not StatementState.SHOWN)


@pytest.mark.parametrize("missing", ["erased", "not-opened"])
def test_a_statement_that_is_not_there_is_said_not_to_be(missing: str) -> None:
    dispute = disputed(statement={"text": None, "missing": missing}, statement_state="SHOWN")
    for language in LANGUAGES:
        page = render_page(DOCUMENT | {"disputes": [dispute]}, language, verified=True)
        assert "blockquote dir" not in page
        assert all_words()["texts"][f"statement_{missing.replace('-', '_')}"][language] in page


def test_a_day_is_marked_so_that_it_is_not_broken_and_nothing_else_is() -> None:
    page = render_page(DOCUMENT, "en", verified=True)
    assert "closed <time>2026-01-01</time>" in page
    assert "filed <time>2025-01-01</time> · agreed <time>2025-01-02</time></p>" in page
    assert "opening day not reported" in page
    stated = {"text": "since 2026-01-01", "missing": None}
    dispute = disputed(statement=stated, statement_state="SHOWN")
    page = render_page(DOCUMENT | {"disputes": [dispute]}, "en", verified=True)
    assert "since 2026-01-01</blockquote>" in page
