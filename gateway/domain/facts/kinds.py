# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The kinds of facts there are; the rows of credit.fact_kind.

A new kind is a row here, a row in credit.fact_kind and a function credit.apply_fact_KIND.
Postgres gives each body a random salt, unless WITHOUT_SALT says why its kind needs none.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

METHOD_PREFIX = "/creditgateway.facts/"
"""Of the method that the entry of a fact names; the kind follows."""


@dataclass(frozen=True, slots=True)
class FactKind:
    """One kind of fact.

    Attributes:
        name: stands in entries for ever.
        recorders: who may record it: roles without their prefix.
        table: of the schema credit, whose rows it makes; "": none.
        ordered_with: the kind with which it is recorded one after the other.
        action: what it falls under of what can be set to need a second operator
            (gateway.domain.facts.four_eyes); None: it never needs one.
        by_call: whether partners record it, by signed call.
    """

    name: str
    recorders: tuple[str, ...]
    table: str
    ordered_with: str
    action: str | None = None
    by_call: bool = False

    @property
    def salted(self) -> bool:
        """Whether Postgres gives each body a random salt before it is hashed (docs/adr/0095)."""
        return self.name not in WITHOUT_SALT


POLICY = FactKind("policy", ("operator",), "policy_version", "partner", "policies")
PARTNER = FactKind("partner", ("operator",), "partner", "partner", "policies")
KEY = FactKind("key", ("operator",), "partner_key", "partner", "keys")
CERTIFICATE = FactKind("certificate", ("operator",), "partner_certificate", "partner", "keys")
PARTNER_ADAPTER = FactKind(
    "partner-adapter", ("operator",), "partner_adapter", "partner", "policies"
)
"""How an institution's own files are read, as approved for it (docs/adr/0065)."""
CONSENT = FactKind("consent", ("operator",), "consent", "consent", by_call=True)
ADAPTER = FactKind("adapter", ("gateway", "contributor"), "adapter_version", "adapter")
PSEUDONYM_KEY = FactKind(
    "pseudonym-key", ("gateway", "operator", "contributor"), "pseudonym_key", "pseudonym-key"
)
KEY_CHECK = FactKind("key-check", ("gateway", "operator"), "key_check", "pseudonym-key")
COMPLETE = FactKind("complete", (), "", "complete")
"""Recorded by a migration only: from its entry on every row of the kinds it names has a fact. It
makes no row (docs/adr/0056)."""
DISPUTE = FactKind("dispute", ("operator",), "dispute", "dispute", by_call=True)
"""Also recorded by calls. It makes the row of the dispute's restriction, too."""
RESTRICTION = FactKind("restriction", ("operator",), "restriction", "dispute", "restrictions")
CONTRIBUTION = FactKind("contribution", ("contributor",), "contribution", "contribution")
"""Recorded by Postgres itself, when the contribution ends (docs/adr/0046)."""
ERASURE = FactKind("erasure", ("operator",), "erased_version", "contribution")
EXPIRY = FactKind("expiry", ("contributor",), "erased_version", "contribution")
"""Contributions that delete: recorded by Postgres, too (docs/adr/0061)."""
CONTRIBUTIONS = frozenset({CONTRIBUTION.name, ERASURE.name, EXPIRY.name})
"""Kinds whose facts are of contributions: they make data versions."""

OPERATOR_KEY = FactKind(
    "operator-key", ("operator",), "operator_key", "operator-key", "operator-keys"
)
FOUR_EYES = FactKind("four-eyes", ("operator",), "four_eyes", "operator-key", "four-eyes")
REQUEST = FactKind("request", ("operator", "auditor"), "request", "operator-key", "requests")
REQUEST_USE = FactKind("request-use", ("operator", "auditor"), "request_use", "operator-key")
APPROVAL = FactKind("approval", ("operator",), "approval", "operator-key")

CORRECTION = FactKind("correction", ("auditor",), "correction", "correction")
"""Who was told what is no longer right (docs/adr/0060). Its rows are notices, too."""
CORRECTION_DELIVERY = FactKind("correction-delivery", (), "", "correction", by_call=True)
"""By a partner's call: some of its notices left for it."""
CORRECTION_RECEIPT = FactKind("correction-receipt", (), "", "correction", by_call=True)
"""By a partner's call: it acknowledged some of its notices."""

REMINDER_ENDPOINT = FactKind(
    "reminder-endpoint", ("operator",), "reminder_endpoint", "partner", "policies"
)
"""Where an institution's reminders go (docs/adr/0082)."""
REMINDER = FactKind("reminder", ("gateway",), "reminder", "reminder")
"""That an institution is told of a day of payment that comes; sent once it is an entry."""
REMINDER_RECEIPT = FactKind("reminder-receipt", (), "", "reminder", by_call=True)
"""By a partner's call: it has some of its reminders, and says how the people were told."""

KINDS: tuple[FactKind, ...] = (
    POLICY,
    PARTNER,
    KEY,
    CERTIFICATE,
    PARTNER_ADAPTER,
    CONSENT,
    ADAPTER,
    PSEUDONYM_KEY,
    KEY_CHECK,
    COMPLETE,
    DISPUTE,
    RESTRICTION,
    CONTRIBUTION,
    ERASURE,
    EXPIRY,
    OPERATOR_KEY,
    FOUR_EYES,
    APPROVAL,
    REQUEST,
    REQUEST_USE,
    CORRECTION,
    CORRECTION_DELIVERY,
    CORRECTION_RECEIPT,
    REMINDER_ENDPOINT,
    REMINDER,
    REMINDER_RECEIPT,
)

WITHOUT_SALT: Mapping[str, str] = {
    **dict.fromkeys(
        (POLICY.name, PARTNER.name, KEY.name, CERTIFICATE.name, REMINDER_ENDPOINT.name),
        "about an institution",
    ),
    **dict.fromkeys((PARTNER_ADAPTER.name, ADAPTER.name), "about how files are read"),
    **dict.fromkeys((PSEUDONYM_KEY.name, KEY_CHECK.name), "about the gateway's own keys"),
    COMPLETE.name: "about the records as a whole",
    **dict.fromkeys((OPERATOR_KEY.name, FOUR_EYES.name), "about operators"),
    CORRECTION.name: "names people as the log's entries do, by commitments that anybody sees there",
    **dict.fromkeys(
        (CORRECTION_DELIVERY.name, CORRECTION_RECEIPT.name), "names notices by their numbers"
    ),
    REMINDER.name: "names the person as the log's entries do; what is due has a salt of its own",
    REMINDER_RECEIPT.name: "names reminders by their numbers",
}
"""Kinds whose bodies have no salt, and why nobody's pseudonym can be tested by their digests."""

OF_NOBODY = frozenset(
    kind.name
    for kind in (
        POLICY,
        PARTNER,
        KEY,
        CERTIFICATE,
        PARTNER_ADAPTER,
        ADAPTER,
        PSEUDONYM_KEY,
        KEY_CHECK,
        COMPLETE,
        OPERATOR_KEY,
        FOUR_EYES,
        REMINDER_ENDPOINT,
    )
)
"""Kinds whose facts name no person, not even by what they are about. Only these are recorded while
ids of people are being changed (docs/adr/0101)."""

_BY_NAME = {kind.name: kind for kind in KINDS}


def may_record(kind: str, actor: str) -> bool:
    """Whether somebody may record facts of a kind; of one that a later release has: anybody.

    Args:
        kind: its name.
        actor: role and login, such as "operator:alice", or "partner:" and who.
    """
    known, role = _BY_NAME.get(kind), actor.partition(":")[0]
    return known is None or role in known.recorders or (known.by_call and role == "partner")
