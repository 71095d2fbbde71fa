# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Records facts about partners and people, which take effect once they are admitted."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from gateway.domain.access.partner import Policy
from gateway.domain.access.policy import policy_content, policy_hash
from gateway.domain.codes import Purpose
from gateway.domain.facts.bodies import (
    certificate_body,
    consent_body,
    consent_scope,
    key_body,
    partner_body,
    partner_scope,
    policy_body,
)
from gateway.domain.facts.kinds import CERTIFICATE, CONSENT, KEY, PARTNER, POLICY
from gateway.signing.signer import Signer
from gateway.store.facts.recording import Connection, newest_fact, record_fact

Period = tuple[datetime, datetime]


def record_partner(  # noqa: PLR0913 - a partner, each fact by name
    operator: Connection,
    partner: str,
    policy: Policy,
    *,
    adapter: str | None = None,
    certificates: Iterable[tuple[str, str]] = (),
    suspend_time: datetime | None = None,
) -> None:
    """A partner, or a change of it; without an adapter it contributes."""
    scope, content = partner_scope(partner), policy_content(policy)
    before = newest_fact(operator, PARTNER, scope)
    body = partner_body(
        partner=partner,
        display_name=partner.title(),
        adapter=adapter,
        policy_hash=policy_hash(content),
        contributes=adapter is None,
        client_area=0,
        suspend_time=suspend_time,
        previous=None if before is None else before[0],
    )
    record_fact(operator, POLICY, scope, policy_body(policy_hash(content), content))
    record_fact(operator, PARTNER, scope, body)
    for kind, value in certificates:
        record_fact(operator, CERTIFICATE, scope, certificate_body(partner, kind, value))


def record_key(operator: Connection, partner: str, signer: Signer, period: Period) -> None:
    """A partner's key."""
    body = key_body(
        partner=partner,
        keyid=signer.keyid,
        algorithm="ed25519",
        public_key=signer.public_key,
        valid_from=period[0],
        valid_until=period[1],
    )
    record_fact(operator, KEY, partner_scope(partner), body)


def record_consent(  # noqa: PLR0913 - a consent, each fact by name
    operator: Connection,
    subject: bytes,
    partner: str,
    commitment: bytes,
    period: Period,
    *,
    revoke_time: datetime | None = None,
    purposes: Iterable[Purpose] = (Purpose.LOAN_APPROVAL,),
) -> None:
    """A consent, for loans unless told otherwise, or its revocation."""
    body = consent_body(
        subject_id=subject,
        partner=partner,
        consent_commitment=commitment,
        purposes=purposes,
        valid_from=period[0],
        valid_until=period[1],
        revoke_time=revoke_time,
    )
    record_fact(operator, CONSENT, consent_scope(subject, partner, commitment), body)
