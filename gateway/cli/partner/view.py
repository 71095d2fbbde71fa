# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How a partner is shown to an operator."""

from __future__ import annotations

from typing import Any

from gateway.audit.export.selection import moment_text
from gateway.cli.context import out, print_json
from gateway.cli.partner.quotas import quota_texts, quotas_json
from gateway.cli.values import option_name
from gateway.domain.access.partner import Partner
from gateway.domain.people.synthetic import client_area_code


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


def print_partner(partner: Partner, *, json: bool) -> None:
    """One partner, as JSON or as lines."""
    facts = as_json(partner)
    if json:
        print_json(facts)
        return
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
            label = name.replace("_", " ") if number == 0 else ""
            out.print(f"{label:<15}{line}", highlight=False, markup=False, soft_wrap=True)
