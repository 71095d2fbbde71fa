# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The one written form of a policy, and its hash.

Canonical JSON: keys ascending, no spaces, lists ascending and without
repetitions, codes by name, ASCII only. Audit entries name the SHA-256 of these
bytes, so the form must never change for a policy that exists.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from typing import Any

from gateway.domain.access.partner import Policy, SignatureRule
from gateway.domain.codes import Purpose, Section
from gateway.domain.disputes.rules import DISPUTE_RULES
from gateway.domain.own_calls.cases import MAX_ANSWER_DAYS
from gateway.domain.quotas.limits import Quotas
from gateway.errors import MalformedError


def policy_content(policy: Policy) -> str:
    """The canonical JSON of a policy. It says nothing of quotas, days or rules that it has not."""
    fields: dict[str, Any] = {
        "algorithms": sorted(policy.algorithms),
        "max_in_flight": policy.max_in_flight,
        "methods": sorted(policy.methods),
        "purposes": sorted(purpose.name for purpose in policy.purposes),
        "sections": sorted(section.name for section in policy.sections),
        "signature_rule": policy.signature_rule.value,
    }
    if policy.quotas is not None:
        fields["quotas"] = policy.quotas.content()
    if policy.case_days is not None:
        fields["case_days"] = policy.case_days
    if policy.dispute_rules is not None:
        fields["dispute_rules"] = policy.dispute_rules
    return json.dumps(fields, separators=(",", ":"), sort_keys=True)


def parse_policy(content: str) -> Policy:
    """The policy that `content` writes down.

    Raises:
        MalformedError: it is not the canonical form of a policy.
    """
    try:
        fields: dict[str, Any] = json.loads(content)
        policy = Policy(
            methods=frozenset(fields["methods"]),
            purposes=frozenset(Purpose[name] for name in fields["purposes"]),
            sections=frozenset(Section[name] for name in fields["sections"]),
            signature_rule=SignatureRule(fields["signature_rule"]),
            algorithms=frozenset(fields["algorithms"]),
            max_in_flight=fields["max_in_flight"],
            quotas=Quotas.of_content(fields["quotas"]) if "quotas" in fields else None,
            case_days=fields.get("case_days"),
            dispute_rules=fields.get("dispute_rules"),
        )
        canonical = policy_content(policy) == content
    except (ValueError, KeyError, TypeError, AttributeError):
        raise MalformedError("this is not a policy") from None
    if not canonical or type(policy.max_in_flight) is not int or policy.max_in_flight < 1:
        raise MalformedError("this is not the canonical form of a policy")
    days = policy.case_days
    if days is not None and (type(days) is not int or not 0 < days <= MAX_ANSWER_DAYS):
        raise MalformedError("a policy's days for cases are a number of days")
    rules = policy.dispute_rules
    if rules is not None and (type(rules) is not str or rules not in DISPUTE_RULES):
        raise MalformedError("a policy names rules of disputes that there are")
    if not _are_words(sorted(policy.methods)) or not _are_words(sorted(policy.algorithms)):
        raise MalformedError("a policy's methods and algorithms are words")
    return policy


def policy_hash(content: str) -> bytes:
    """SHA-256 (32 bytes) of the canonical JSON, as audit entries name it."""
    return hashlib.sha256(content.encode()).digest()


def _are_words(values: Sequence[object]) -> bool:
    return all(isinstance(value, str) and value for value in values)
