# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Partners and consents that simply stand there, for tests whose subject is something else.

As in a database that is older than facts: the rows are put in by its owner, and the log has
no entries of them, so `verify` does not compare them, nor does `replay` ask for them. Once one
partner has a fact all have to (`adopt`), and so has one that a verb is to change.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

import psycopg
from psycopg.rows import TupleRow

from gateway.domain.access.policy import policy_content, policy_hash
from gateway.domain.codes import Purpose
from gateway.domain.people.buckets import bucket_of
from gateway.signing.algorithms import check_registrable
from gateway.store.admin.partners import NewPartner

Connection = psycopg.Connection[TupleRow]


def register_partner(superuser: Connection, partner: NewPartner) -> None:
    """A partner with its policy and certificates."""
    content = policy_content(partner.policy)
    content_hash = policy_hash(content)
    with superuser.transaction():
        superuser.execute(
            "INSERT INTO credit.policy_version VALUES (%s, %s) ON CONFLICT DO NOTHING",
            [content_hash, content],
        )
        superuser.execute(
            "INSERT INTO credit.partner"
            " (partner_id, display_name, adapter, policy_hash, contributes, client_area)"
            " VALUES (%s, %s, %s, %s, %s,"
            " CASE WHEN %s THEN 0 ELSE nextval('credit.client_area') END)",
            [
                partner.partner_id,
                partner.display_name,
                partner.adapter,
                content_hash,
                partner.contributes,
                partner.shares_client_numbers,
            ],
        )
        for kind, value in partner.certificates:
            superuser.execute(
                "INSERT INTO credit.partner_certificate (partner_id, kind, value)"
                " VALUES (%s, %s, %s)",
                [partner.partner_id, kind, value],
            )


def adopt(superuser: Connection) -> None:
    """Records a fact of each row that has none, as the migration to facts does.

    They are pending until a gateway serves, or `tests.support.facts.admit`.
    """
    with superuser.transaction():
        superuser.execute("SELECT credit.adopt_rows()")
        superuser.execute(
            "DELETE FROM credit.fact AS f WHERE f.adopted AND f.leaf_index IS NULL AND EXISTS ("
            "  SELECT FROM credit.fact AS e WHERE e.number < f.number"
            "  AND (e.kind, e.scope) = (f.kind, f.scope)"
            "  AND (e.body::jsonb ->> 'keyid', e.body::jsonb ->> 'value')"
            "    IS NOT DISTINCT FROM (f.body::jsonb ->> 'keyid', f.body::jsonb ->> 'value'))"
        )


def register_key(  # noqa: PLR0913 - a key's six facts
    superuser: Connection,
    *,
    partner_id: str,
    algorithm: str,
    public_key: bytes,
    valid_from: datetime,
    valid_until: datetime,
) -> str:
    """A partner's key; gives its id."""
    keyid = check_registrable(algorithm, public_key)
    superuser.execute(
        "INSERT INTO credit.partner_key"
        " (partner_id, keyid, algorithm, public_key, valid_from, valid_until)"
        " VALUES (%s, %s, %s, %s, %s, %s)",
        [partner_id, keyid, algorithm, public_key, valid_from, valid_until],
    )
    return keyid


def register_consent(  # noqa: PLR0913, PLR0917 - a consent's six facts
    superuser: Connection,
    subject_id: bytes,
    partner_id: str,
    consent_commitment: bytes,
    purposes: Iterable[Purpose],
    valid_from: datetime,
    valid_until: datetime,
) -> None:
    """A consent of the person whose id this is."""
    superuser.execute(
        "INSERT INTO credit.consent (bucket, subject_id, partner_id, consent_commitment,"
        " purposes, valid_from, valid_until) VALUES (%s, %s, %s, %s, %s, %s, %s)",
        [
            bucket_of(subject_id),
            subject_id,
            partner_id,
            consent_commitment,
            sorted(int(purpose) for purpose in set(purposes)),
            valid_from,
            valid_until,
        ],
    )
