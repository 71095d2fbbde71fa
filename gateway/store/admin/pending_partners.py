# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Partners as they will be once the pending facts about them hold."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from gateway.domain.access.partner import Partner, PartnerKey, Policy, SignatureRule
from gateway.domain.facts.bodies import Body, partner_scope
from gateway.domain.facts.kinds import CERTIFICATE, KEY, PARTNER, POLICY
from gateway.errors import StoreError
from gateway.store.admin.directory import Policies, read_partner
from gateway.store.errors import translate_errors
from gateway.store.facts.recording import Connection, PendingFact, pending_facts
from gateway.store.queries import load_sql

_NO_POLICY = Policy(
    methods=frozenset(),
    purposes=frozenset(),
    sections=frozenset(),
    signature_rule=SignatureRule.ONE_OF,
    algorithms=frozenset(),
    max_in_flight=1,
)


def coming_partner(connection: Connection, partner_id: str) -> Partner | None:
    """The partner after all pending facts about it; None when there is none even then.

    Args:
        connection: of the operator's role.
        partner_id: whose.

    Raises:
        StoreError: the database cannot be used, or holds what it should not.
    """
    facts = pending_facts(connection, partner_scope(partner_id))
    return _Coming(connection, read_partner(connection, partner_id)).after(facts)


@dataclass
class _Coming:
    """A partner on its way through pending facts."""

    connection: Connection
    partner: Partner | None
    policies: dict[bytes, str] = field(default_factory=dict)

    def after(self, facts: Iterable[PendingFact]) -> Partner | None:
        """The partner after all of them, in order."""
        steps: Mapping[str, Callable[[Body], None]] = {
            POLICY.name: self._policy,
            PARTNER.name: self._partner,
            KEY.name: self._key,
            CERTIFICATE.name: self._certificate,
        }
        for fact in facts:
            step = steps.get(fact.kind)
            if step is not None:
                step(fact.body)
        return self.partner

    def _policy(self, body: Body) -> None:
        self.policies[bytes.fromhex(body["policy_hash"])] = body["content"]

    def _partner(self, body: Body) -> None:
        content_hash = bytes.fromhex(body["policy_hash"])
        suspend_time = body["suspend_time"]
        before = self.partner or Partner(
            partner_id=body["partner"],
            display_name="",
            adapter=None,
            policy=_NO_POLICY,
            policy_hash=b"",
            contributes=False,
            keys={},
            certificates=(),
            suspended=False,
            client_area=0,
        )
        self.partner = replace(
            before,
            display_name=body["display_name"],
            adapter=body["adapter"],
            policy=self._content(content_hash),
            policy_hash=content_hash,
            contributes=body["contributes"],
            suspended=suspend_time is not None
            and datetime.fromisoformat(suspend_time) <= datetime.now(UTC),
            client_area=body["client_area"],
        )

    def _content(self, content_hash: bytes) -> Policy:
        content = self.policies.get(content_hash)
        if content is None:
            asked = [content_hash]
            with translate_errors():
                row = self.connection.execute(load_sql("directory.policy"), asked).fetchone()
            if row is None:
                raise StoreError("a pending partner names a policy that is not there")
            (content,) = row
        return Policies().policy(content_hash, content)

    def _key(self, body: Body) -> None:
        if self.partner is None:
            return
        revoke_time = body["revoke_time"]
        key = PartnerKey(
            body["keyid"],
            body["algorithm"],
            bytes.fromhex(body["public_key"]),
            datetime.fromisoformat(body["valid_from"]),
            datetime.fromisoformat(body["valid_until"]),
            None if revoke_time is None else datetime.fromisoformat(revoke_time),
        )
        keys = sorted(
            (self.partner.keys | {key.keyid: key}).values(),
            key=lambda one: (one.valid_from, one.keyid),
        )
        self.partner = replace(self.partner, keys={one.keyid: one for one in keys})

    def _certificate(self, body: Body) -> None:
        if self.partner is None:
            return
        named = (body["kind"], body["value"])
        rest = [known for known in self.partner.certificates if known != named]
        added = [] if body["removed"] else [named]
        self.partner = replace(self.partner, certificates=tuple(sorted(rest + added)))
