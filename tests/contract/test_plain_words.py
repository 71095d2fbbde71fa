# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Every reason, purpose and verb has its plain words, and entries read as sentences."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from gateway.domain.access.audit_entry import Access
from gateway.domain.access.plain_words import (
    PURPOSE_WORDS,
    REFUSAL_WORDS,
    counted,
    refusal_words,
    sentence,
)
from gateway.domain.codes import Outcome, Purpose
from gateway.errors import Reason
from tests.support.log.audit_entries import answered, digest, refused

TIME = datetime(2026, 11, 29, 3, 10, 5, tzinfo=UTC)
ASKED = replace(
    refused(1, Reason.CONSENT_MISSING, partner="jade-bank"),
    entry_time=TIME,
    purpose=Purpose.LOAN_APPROVAL,
)


def test_a_refusal_reads_as_one_plain_sentence() -> None:
    assert sentence(ASKED, "Jade Bank") == (
        "Jade Bank asked on 29 November 2026 at 03:10 UTC for a loan approval;"
        " refused: no consent was named."
    )
    assert sentence(ASKED).startswith("jade-bank asked on")


def test_what_was_refused_before_it_was_read_names_no_purpose() -> None:
    early = replace(ASKED, purpose=None, reason=Reason.INVALID_SIGNATURE.value)
    assert sentence(early) == (
        "jade-bank sent a query on 29 November 2026 at 03:10 UTC;"
        " refused: the signature did not verify."
    )


def test_an_answer_and_a_read_read_as_one_plain_sentence() -> None:
    entry = replace(answered(1, partner="amber"), entry_time=TIME, purpose=Purpose.CARD_APPROVAL)
    assert sentence(entry) == (
        "amber asked on 29 November 2026 at 03:10 UTC for a card approval; answered."
    )
    access = Access("verify", digest("f"), 1, "CASE-17", 1, 1)
    read = replace(
        entry, partner="auditor:li", outcome=Outcome.RECORDED, purpose=None, access=access
    )
    assert sentence(read) == (
        "auditor:li verified the log on 29 November 2026 at 03:10 UTC,"
        " stating as the cause: CASE-17."
    )
    unknown = replace(read, access=replace(access, verb="hum", cause=""))
    assert sentence(unknown) == (
        'auditor:li did "hum" to the log on 29 November 2026 at 03:10 UTC.'
    )


@pytest.mark.parametrize("verb", ["case-answer", "case-noted", "case-close"])
def test_what_an_operator_does_with_a_case_has_plain_words(verb: str) -> None:
    access = Access(verb, digest("f"), 1, "", 1, 1)
    entry = replace(answered(1), outcome=Outcome.RECORDED, purpose=None, access=access)
    assert f'did "{verb}"' not in sentence(entry)


@pytest.mark.parametrize("reason", Reason)
def test_no_reason_is_without_plain_words(reason: Reason) -> None:
    words = REFUSAL_WORDS[reason]
    assert words == refusal_words(reason.value)
    assert re.fullmatch(r"[a-z][a-z ',-]+[a-z]", words), "words, and no full stop"
    assert reason.value not in sentence(replace(ASKED, reason=reason.value))


@pytest.mark.parametrize("purpose", Purpose)
def test_no_purpose_is_without_plain_words(purpose: Purpose) -> None:
    assert PURPOSE_WORDS[purpose] in sentence(replace(ASKED, purpose=purpose))


def test_words_tell_reasons_and_purposes_apart() -> None:
    for words in (list(REFUSAL_WORDS.values()), list(PURPOSE_WORDS.values())):
        assert len(words) == len(set(words))


def test_a_reason_of_a_newer_gateway_is_named_as_it_is() -> None:
    assert refusal_words("WRONG_STARS") == "for the reason WRONG_STARS"


@pytest.mark.parametrize(
    ("count", "said"), [(0, "0 entries"), (1, "1 entry"), (2, "2 entries"), (1000, "1,000 entries")]
)
def test_one_of_something_is_not_called_several(count: int, said: str) -> None:
    assert counted(count, "entry", "entries") == said
    assert counted(count, "finding") == said.replace("entries", "findings").replace(
        "entry", "finding"
    )
