# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The demo's institutions, and what each of them may do."""

from __future__ import annotations

from dataclasses import dataclass

from gateway.domain.access.envelope import QUERY_METHOD
from gateway.domain.access.methods import (
    ACKNOWLEDGE_REMINDERS,
    CONSENT_METHODS,
    DISPUTE_METHODS,
    OBLIGATIONS,
    PLAN_METHODS,
)
from gateway.domain.access.partner import Policy, SignatureRule
from gateway.domain.codes import Purpose, Section
from gateway.store.admin.partners import NewPartner


@dataclass(frozen=True, slots=True)
class DemoPartner:
    """One partner of the demo.

    Attributes:
        partner_id: its id.
        display_name: for people.
        adapter: how it asks; None: it only contributes.
        algorithm: of its signing key.
    """

    partner_id: str
    display_name: str
    adapter: str | None
    algorithm: str

    @property
    def uri(self) -> str:
        """In its client certificate."""
        return f"creditgateway:partner:{self.partner_id}"


JADE = DemoPartner("jade-bank", "Jade Bank", "json-pbc", "ecdsa-p256-sha256")
AMBER = DemoPartner("amber-credit", "Amber Credit", "xml-metro2", "ed25519")
CARDS = DemoPartner("harbour-cards", "Harbour Cards", None, "ed25519")
OPAL = DemoPartner("opal-bank", "Opal Bank", "json-pbc-v5", "ed25519")
LOANS = DemoPartner("willow-loans", "Willow Loans", None, "ed25519")

BANKS = (JADE, AMBER, OPAL)
"""Who ask."""
CALLERS = (*BANKS, CARDS, LOANS)
"""Who make signed calls."""

_OF_BANKS = frozenset(
    {
        QUERY_METHOD,
        *(method.name for method in (*CONSENT_METHODS, *DISPUTE_METHODS, OBLIGATIONS)),
    }
)
_OF_LENDERS = frozenset(
    method.name
    for method in (*PLAN_METHODS, *DISPUTE_METHODS, *CONSENT_METHODS, ACKNOWLEDGE_REMINDERS)
)


def registration_of(partner: DemoPartner) -> NewPartner:
    """As the operator registers it."""
    asks = partner.adapter is not None
    policy = Policy(
        methods=_OF_BANKS if asks else _OF_LENDERS,
        # Lenders ask nothing: theirs is for reminders of what is due at themselves.
        purposes=frozenset({Purpose.POST_LOAN_MANAGEMENT, *([Purpose.LOAN_APPROVAL] * asks)}),
        sections=frozenset(Section if asks else {Section.SUMMARY}),
        signature_rule=SignatureRule.ONE_OF,
        algorithms=frozenset({partner.algorithm}),
        max_in_flight=64,
    )
    return NewPartner(
        partner_id=partner.partner_id,
        display_name=partner.display_name,
        adapter=partner.adapter,
        policy=policy,
        contributes=not asks,
        certificates=(("uri", partner.uri),),
        # Cards and loans of the demo are made up for the same people.
        shares_client_numbers=True,
    )
