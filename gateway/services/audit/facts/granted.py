# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whether partners were answered more than their policies grant. Pure.

Whoever lowers what is counted of a limit, lets a partner ask, and puts the count back leaves
nothing that differs: each entry is counted, and the count is right. But there are more of them than
any policy of the partner's ever granted.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from gateway.audit.facts.logged import LoggedFact
from gateway.audit.findings import Finding
from gateway.audit.rules.counted.quotas import Quotas, QuotaUses
from gateway.domain.access.policy import parse_policy
from gateway.domain.facts.kinds import PARTNER, POLICY
from gateway.domain.quotas.limits import Counted
from gateway.errors import MalformedError

_BOUND = frozenset({Counted.ANSWERS, Counted.PORTFOLIO, Counted.PERSON, Counted.DATES})
"""What is never more than granted. Of others a call that ends something is counted and taken."""


class Granted:
    """What the facts about partners and policies grant, whenever they did."""

    def __init__(self) -> None:
        """Before the first fact."""
        self._limits: dict[str, dict[str, int]] = {}  # of policies, by their hashes
        self._policies: dict[str, set[str]] = defaultdict(set)
        self._older: set[str] = set()

    def add(self, fact: LoggedFact) -> None:
        """The next fact, in the order of the log.

        Raises:
            LookupError, TypeError, ValueError, AttributeError: it says nothing that could hold.
        """
        if fact.kind == POLICY.name:
            self._limits[fact.body["policy_hash"]] = _limits(fact.body["content"])
        elif fact.kind == PARTNER.name:
            self._policies[fact.body["partner"]].add(fact.body["policy_hash"])
            if fact.adopted:
                self._older.add(fact.body["partner"])

    def exceeded(self, uses: QuotaUses) -> Iterator[Finding]:
        """What is more than was granted; not of who had policies before there were facts.

        Args:
            uses: how much of each limit the entries use.
        """
        for key, used in uses.items():
            partner, name, *_ = key
            if partner in self._older:
                continue
            granted = [
                self._limits[policy][name]
                for policy in self._policies.get(partner, ())
                if name in self._limits.get(policy, {})
            ]
            if granted and used > max(granted):
                yield Quotas.exceeded(key)


def _limits(content: str) -> dict[str, int]:
    """The counts of a policy's limits, by their names."""
    try:
        quotas = parse_policy(content).quotas
    except MalformedError:
        return {}
    limits = () if quotas is None else quotas.limits
    return {limit.name: limit.count for limit in limits if limit.counted in _BOUND}
