# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Thousands of partners at once, as no operator's command would make them."""

from __future__ import annotations

from typing import Any

import psycopg

from gateway.domain.access.partner import Policy
from gateway.domain.access.policy import policy_content, policy_hash

# Each has two keys, a certificate by URI and one by its pin. The keys are nobody's: only
# their hashes have to be right.
_STATEMENTS = (
    """INSERT INTO credit.policy_version (policy_hash, content) VALUES (%(hash)s, %(content)s)
       ON CONFLICT DO NOTHING""",
    """INSERT INTO credit.partner (partner_id, display_name, adapter, policy_hash, client_area)
       SELECT 'crowd-' || lpad(i::text, 6, '0'), 'Crowd ' || i, %(adapter)s, %(hash)s, 0
       FROM generate_series(1, %(count)s) AS i""",
    """INSERT INTO credit.partner_key
           (partner_id, keyid, algorithm, public_key, valid_from, valid_until)
       SELECT partner_id, encode(sha256(public_key), 'hex'), 'ed25519', public_key,
              now() - interval '1 day', now() + interval '1 year'
       FROM credit.partner, generate_series(1, 2) AS k,
            LATERAL (SELECT sha256(convert_to(partner_id || k, 'UTF8')) AS public_key) AS made
       WHERE partner_id LIKE 'crowd-%%'""",
    """INSERT INTO credit.partner_certificate (kind, value, partner_id)
       SELECT 'uri', 'creditgateway:partner:' || partner_id, partner_id
       FROM credit.partner WHERE partner_id LIKE 'crowd-%%'
       UNION ALL
       SELECT 'sha256', encode(sha256(convert_to(partner_id, 'UTF8')), 'hex'), partner_id
       FROM credit.partner WHERE partner_id LIKE 'crowd-%%'""",
)


def add_crowd(
    connection: psycopg.Connection[Any], count: int, policy: Policy, *, adapter: str = "canonical"
) -> None:
    """Adds so many partners, crowd-000001 and so on.

    Args:
        connection: of a superuser or the operator; the caller commits.
        count: how many.
        policy: of all of them.
        adapter: of all of them.
    """
    content = policy_content(policy)
    values = {
        "hash": policy_hash(content),
        "content": content,
        "count": count,
        "adapter": adapter,
    }
    for statement in _STATEMENTS:
        wanted = {key: value for key, value in values.items() if f"%({key})s" in statement}
        connection.execute(statement.encode(), wanted)
