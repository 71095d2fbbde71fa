# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A consent is bound to its subject and its terms, and stands somewhere at every moment."""

from __future__ import annotations

import hmac
from collections.abc import Iterable
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from gateway.domain.codes import Purpose, Section
from gateway.domain.consents.consent import (
    NO_TERMS,
    Consent,
    ConsentChannel,
    ConsentState,
    Duration,
    Granted,
    Terms,
    TimeUnit,
    Uses,
    terms_commitment,
)
from gateway.domain.months import month_number

KEY, SUBJECT, REFERENCE = bytes(32), b"s" * 32, b"r" * 32
FROM = datetime(2026, 1, 1, tzinfo=UTC)
UNTIL = datetime(2027, 1, 1, tzinfo=UTC)
TERMS = Terms(
    sections=frozenset({Section.SUMMARY}),
    data_from=month_number(2005, 4),
    data_until=month_number(2005, 9),
    uses=Uses(3, TimeUnit.MONTH),
    data_life=Duration(TimeUnit.DAY, 90),
    channel=ConsentChannel.PAPER,
    evidence_digest=bytes(32),
)
GRANTED = Granted(frozenset({Purpose.LOAN_APPROVAL}), FROM, UNTIL, TERMS)
OTHERS: dict[str, list[Any]] = {
    "sections": [None, frozenset(), frozenset({Section.HISTORY}), frozenset(Section)],
    "data_from": [None, month_number(2005, 5)],
    "data_until": [None, month_number(2005, 8)],
    "uses": [None, Uses(4, TimeUnit.MONTH), Uses(3, TimeUnit.DAY), Uses(3)],
    "data_life": [None, Duration(TimeUnit.DAY, 91), Duration(TimeUnit.MONTH, 90)],
    "channel": [None, ConsentChannel.ONLINE],
    "evidence_digest": [b"", b"e" * 32],
}


def _commitment(granted: Granted = GRANTED, subject: bytes = SUBJECT) -> bytes:
    return terms_commitment(KEY, subject, REFERENCE, granted)


def test_whatever_differs_in_a_consent_its_commitment_differs() -> None:
    assert set(OTHERS) == {field.name for field in fields(Terms)}
    different = [
        replace(GRANTED, terms=replace(TERMS, **{name: value}))
        for name, values in OTHERS.items()
        for value in values
    ]
    different += [
        replace(GRANTED, purposes=frozenset({Purpose.CARD_APPROVAL})),
        replace(GRANTED, valid_from=FROM + timedelta(microseconds=1)),
        replace(GRANTED, valid_until=UNTIL - timedelta(microseconds=1)),
        replace(GRANTED, terms=Terms()),
    ]
    commitments = {_commitment(each) for each in [GRANTED, *different]}
    assert len(commitments) == 1 + len(different)


def test_a_consent_is_bound_to_its_subject_reference_and_key() -> None:
    assert _commitment() == _commitment()
    assert _commitment(subject=b"t" * 32) != _commitment()
    assert terms_commitment(KEY, SUBJECT, b"q" * 32, GRANTED) != _commitment()
    assert terms_commitment(b"k" * 32, SUBJECT, REFERENCE, GRANTED) != _commitment()


def test_the_form_of_the_commitment_never_changes() -> None:
    assert _commitment().hex() == (
        "9f2ff393d8d5cf709bac4176d3d4b79f4649f46279c19e4abee443465de2b8aa"
    )


@pytest.mark.parametrize(
    ("purposes", "terms", "text"),
    [
        ({2, 3}, NO_TERMS, "2,3;{};{};None;None;None;None;None;None;"),
        ({2}, Terms(), "2;{};{};None;None;None;None;None;None;"),
        ((), TERMS, ";{};{};1;24063;24068;3,3;2,90;1;" + "00" * 32),
        (
            {3},
            replace(TERMS, sections=frozenset(), uses=Uses(2), evidence_digest=b""),
            "3;{};{};;24063;24068;2,0;2,90;1;",
        ),
    ],
    ids=["without terms", "with terms that limit nothing", "with all", "with no section"],
)
def test_what_is_committed_to_is_one_text(purposes: Iterable[int], terms: Terms, text: str) -> None:
    granted = Granted(frozenset(map(Purpose, purposes)), FROM, UNTIL, terms)
    said = text.format(*[int(each.timestamp()) * 1_000_000 for each in (FROM, UNTIL)])
    message = b"consent terms\0" + SUBJECT + REFERENCE + said.encode()
    assert _commitment(granted) == hmac.digest(KEY, message, "sha256")


@pytest.mark.parametrize(
    ("changed", "moment", "state"),
    [
        ({}, FROM - timedelta(1), ConsentState.PENDING),
        ({}, FROM, ConsentState.ACTIVE),
        ({}, UNTIL, ConsentState.EXPIRED),
        ({"pause_time": FROM}, FROM, ConsentState.PAUSED),
        ({"pause_time": FROM}, UNTIL, ConsentState.EXPIRED),
        ({"pause_time": FROM, "revoke_time": FROM}, FROM, ConsentState.REVOKED),
        ({"revoke_time": FROM}, UNTIL, ConsentState.REVOKED),
        ({"revoke_time": FROM + timedelta(1)}, FROM, ConsentState.ACTIVE),
    ],
)
def test_a_consent_stands_somewhere_at_every_moment(
    changed: dict[str, Any], moment: datetime, state: ConsentState
) -> None:
    consent = Consent(GRANTED.purposes, FROM, UNTIL, **({"revoke_time": None} | changed))
    assert consent.state(moment) is state
