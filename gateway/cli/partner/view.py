# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How a partner is shown to an operator."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from gateway.audit.export.selection import moment_text
from gateway.cli.context import out, print_json
from gateway.cli.facts import pending_documents, say, settled
from gateway.cli.partner.quotas import quota_texts, quotas_json
from gateway.cli.values import option_name
from gateway.domain.access.partner import Partner
from gateway.domain.facts.bodies import partner_scope
from gateway.domain.people.synthetic import client_area_code
from gateway.store.admin.directory import read_partner
from gateway.store.admin.partners import coming
from gateway.store.facts.approvals import waiting_facts
from gateway.store.facts.recording import Connection, PendingFact, pending_facts


def as_json(partner: Partner) -> dict[str, Any]:
    """A partner with stable field names; times in ISO 8601, UTC."""
    policy = partner.policy
    return {
        "partner": partner.partner_id,
        "name": partner.display_name,
        "adapter": partner.adapter,
        "contributes": partner.contributes,
        "client_area": client_area_code(partner.client_area),
        "suspended": partner.suspended,
        "policy": {
            "methods": sorted(policy.methods),
            "purposes": [option_name(code) for code in sorted(policy.purposes)],
            "sections": [option_name(code) for code in sorted(policy.sections)],
            "signature_rule": policy.signature_rule.value,
            "algorithms": sorted(policy.algorithms),
            "max_in_flight": policy.max_in_flight,
            "quotas": quotas_json(policy.quotas),
            "case_days": policy.case_days,
            "dispute_rules": policy.dispute_rules,
        },
        "policy_hash": partner.policy_hash.hex(),
        "certificates": [{"kind": kind, "value": value} for kind, value in partner.certificates],
        "keys": [
            {
                "keyid": key.keyid,
                "algorithm": key.algorithm,
                "valid_from": moment_text(key.valid_from),
                "valid_until": moment_text(key.valid_until),
                "revoke_time": None if key.revoke_time is None else moment_text(key.revoke_time),
            }
            for key in partner.keys.values()
        ],
    }


def print_changed(
    connection: Connection, partner_id: str, facts: Sequence[UUID], wait_s: float, *, json: bool
) -> None:
    """A partner as it will be with the facts that were recorded, and whether it is so already.

    Args:
        connection: of the operator who recorded them.
        partner_id: which partner.
        facts: as recorded.
        wait_s: how long to wait until they hold, in seconds.
        json: as JSON, else as lines.

    Raises:
        FactPendingError: they do not hold in time.
        FactRejectedError: one of them never will.
        StoreError: the database cannot be used.
    """
    state = settled(connection, facts, wait_s)
    partner = coming(connection, partner_id)
    if json:
        print_json(as_json(partner) | state)
        return
    _print_lines(partner)
    say(state)


def print_shown(connection: Connection, partner_id: str, *, json: bool) -> None:
    """A partner as it is, or will be if it is new, and what is pending about it.

    Raises:
        StoreError: no such partner, or the database cannot be used.
    """
    pending = pending_facts(connection, partner_scope(partner_id))
    waiting = {fact.fact_id for fact in waiting_facts(connection)}
    partner = read_partner(connection, partner_id) or coming(connection, partner_id)
    if json:
        print_json(as_json(partner) | {"pending": pending_documents(pending, waiting)})
        return
    _print_lines(partner)
    for number, fact in enumerate(pending):
        _print_line("pending" if number == 0 else "", _pending_text(fact, fact.fact_id in waiting))


def _pending_text(fact: PendingFact, waits: bool) -> str:
    cause = f": {fact.cause}" if fact.cause else ""
    said = f"{fact.kind}, recorded {moment_text(fact.record_time)} by {fact.actor}{cause}"
    return f"{said}; waiting for approval ({fact.fact_id})" if waits else said


def _print_lines(partner: Partner) -> None:
    facts = as_json(partner)
    facts |= facts.pop("policy")
    quotas = partner.policy.quotas
    facts["quotas"] = [] if quotas is None else quota_texts(quotas)
    facts["certificates"] = [f"{kind} {value}" for kind, value in partner.certificates]
    facts["keys"] = [
        f"{key['keyid']} {key['algorithm']} {key['valid_from']} to {key['valid_until']}"
        + (f", revoked {key['revoke_time']}" if key["revoke_time"] else "")
        for key in facts["keys"]
    ]
    for name, value in facts.items():
        text = "\n".join(value) if isinstance(value, list) else str(value)
        for number, line in enumerate(text.splitlines() or ["-"]):
            _print_line(name.replace("_", " ") if number == 0 else "", line)


def _print_line(label: str, line: str) -> None:
    out.print(f"{label:<15}{line}", highlight=False, markup=False, soft_wrap=True)
