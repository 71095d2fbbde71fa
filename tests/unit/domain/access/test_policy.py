# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A policy has one written form, and nothing else is read as a policy."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.domain.access.partner import Policy, SignatureRule
from gateway.domain.access.policy import parse_policy, policy_content, policy_hash
from gateway.domain.codes import Purpose, Section
from gateway.errors import MalformedError
from tests.support.suite.exhaustive import examples

WORDS = st.text(min_size=1, max_size=30)

POLICIES = st.builds(
    Policy,
    methods=st.frozensets(WORDS, max_size=4),
    purposes=st.frozensets(st.sampled_from(Purpose)),
    sections=st.frozensets(st.sampled_from(Section)),
    signature_rule=st.sampled_from(SignatureRule),
    algorithms=st.frozensets(WORDS, max_size=4),
    max_in_flight=st.integers(1, 1000),
)

EXAMPLE = Policy(
    methods=frozenset({"/creditgateway.v1.CreditStatusService/QueryCreditStatus"}),
    purposes=frozenset({Purpose.LOAN_APPROVAL, Purpose.CARD_APPROVAL}),
    sections=frozenset({Section.SUMMARY}),
    signature_rule=SignatureRule.ALL_OF,
    algorithms=frozenset({"ml-dsa-65", "ed25519"}),
    max_in_flight=8,
)
CONTENT = (
    '{"algorithms":["ed25519","ml-dsa-65"],"max_in_flight":8,'
    '"methods":["/creditgateway.v1.CreditStatusService/QueryCreditStatus"],'
    '"purposes":["CARD_APPROVAL","LOAN_APPROVAL"],"sections":["SUMMARY"],'
    '"signature_rule":"all_of"}'
)


def test_what_a_policy_does_not_say_is_not_in_its_written_form_and_what_it_says_is() -> None:
    said = policy_content(replace(EXAMPLE, dispute_rules="fcra"))
    assert json.loads(said) == json.loads(CONTENT) | {"dispute_rules": "fcra"}
    assert parse_policy(said).dispute_rules == "fcra"


@pytest.mark.parametrize("rules", ["", "gdpr", 20, [], True, {"pbc": 1}])
def test_rules_of_disputes_that_there_are_not_are_in_no_policy(rules: Any) -> None:
    content = json.dumps(
        json.loads(CONTENT) | {"dispute_rules": rules}, separators=(",", ":"), sort_keys=True
    )
    with pytest.raises(MalformedError):
        parse_policy(content)


@given(POLICIES)
@examples(60)
def test_reading_undoes_writing(policy: Policy) -> None:
    content = policy_content(policy)
    assert content.isascii()
    assert parse_policy(content) == policy


def test_the_written_form_is_the_documented_one() -> None:
    # Written out by hand: the hash of a policy that exists must never change.
    assert policy_content(EXAMPLE) == CONTENT
    assert policy_hash(CONTENT) == hashlib.sha256(CONTENT.encode("ascii")).digest()


@pytest.mark.parametrize(
    "content",
    [
        "",
        "null",
        "[]",
        "{}",
        CONTENT + " ",
        CONTENT.replace("CARD_APPROVAL", "MARKETING"),
        CONTENT.replace("SUMMARY", "EVERYTHING"),
        CONTENT.replace("all_of", "none_of"),
        CONTENT.replace('["SUMMARY"]', '["SUMMARY","SUMMARY"]'),
        CONTENT.replace('["ed25519","ml-dsa-65"]', '["ml-dsa-65","ed25519"]'),
        CONTENT.replace('["ed25519","ml-dsa-65"]', '"ed25519"'),
        CONTENT.replace('["ed25519","ml-dsa-65"]', "[1,2]"),
        CONTENT.replace('["ed25519","ml-dsa-65"]', "[[]]"),
    ],
)
def test_anything_but_the_canonical_form_is_refused(content: str) -> None:
    with pytest.raises(MalformedError):
        parse_policy(content)


@pytest.mark.parametrize("value", [0, -1, True, 1.0, "8", None])
def test_a_limit_that_is_not_a_positive_integer_is_refused(value: Any) -> None:
    fields = json.loads(CONTENT)
    fields["max_in_flight"] = value
    with pytest.raises(MalformedError):
        parse_policy(json.dumps(fields, separators=(",", ":"), sort_keys=True))


def test_a_further_field_is_refused() -> None:
    fields = {**json.loads(CONTENT), "zz": 1}
    with pytest.raises(MalformedError):
        parse_policy(json.dumps(fields, separators=(",", ":"), sort_keys=True))
