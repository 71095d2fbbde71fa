# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whether partners were answered more than their policies grant. Pure.

Whoever lowers what is counted of a limit, lets a partner ask, and puts the count back leaves
nothing that differs: each entry is counted, and the count is right. But there are more of them than
any policy of the partner's ever granted. What a partner that is older than facts was granted before
them is not known, so of such a partner only periods are compared that began later.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, date

from gateway.audit.facts.logged import LoggedFact
from gateway.audit.findings import Finding
from gateway.audit.rules.counted.quotas import Quotas, QuotaUses
from gateway.domain.access.policy import parse_policy
from gateway.domain.facts.kinds import PARTNER, POLICY
from gateway.domain.quotas.limits import Counted, Limit
from gateway.errors import MalformedError

_BOUND = frozenset({Counted.ANSWERS, Counted.PORTFOLIO, Counted.PERSON, Counted.DATES})
"""What is never more than granted. Of others a call that ends something is counted and taken."""


class Granted:
    """What the facts about partners and policies grant, whenever they did.

    Attributes:
        believed: partners of whom a period was not compared, for it began before their facts.
    """

    def __init__(self) -> None:
        """Before the first fact."""
        self._limits: dict[str, dict[str, int]] = {}  # of policies, by their hashes
        self._policies: dict[str, set[str]] = defaultdict(set)
        self._begun: dict[str, date] = {}  # when facts did, of partners that are older
        self.believed: set[str] = set()

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
                self._begun[fact.body["partner"]] = fact.record_time.astimezone(UTC).date()

    def exceeded(self, uses: QuotaUses) -> Iterator[Finding]:
        """What is more than was granted; notes of whom a period is not compared.

        Args:
            uses: how much of each limit the entries use.
        """
        for key, used in uses.items():
            partner, name, start, _ = key
            if not _is_bound(name):
                continue
            # On the day itself another policy may have stood, which is in no fact.
            if partner in self._begun and start <= self._begun[partner]:
                self.believed.add(partner)
                continue
            granted = [
                self._limits[policy][name]
                for policy in self._policies.get(partner, ())
                if name in self._limits.get(policy, {})
            ]
            if granted and used > max(granted):
                yield Quotas.exceeded(key)


def _is_bound(name: str) -> bool:
    """Whether of the limit of that name there is never more than was granted."""
    try:
        return Limit.named(name, 1).counted in _BOUND
    except MalformedError:  # one of a later version
        return False


def _limits(content: str) -> dict[str, int]:
    """The counts of a policy's limits, by their names."""
    try:
        quotas = parse_policy(content).quotas
    except MalformedError:
        return {}
    limits = () if quotas is None else quotas.limits
    return {limit.name: limit.count for limit in limits if limit.counted in _BOUND}
