# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Verifies what operators signed about pending facts, before any of them is admitted."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from gateway.audit.facts.approval_signature import is_signed
from gateway.domain.facts.four_eyes import about


def check_signatures(rows: Iterable[tuple[Any, ...]]) -> tuple[list[UUID], list[UUID]]:
    """Which facts have a right signature, and which have a wrong one.

    Args:
        rows: of credit.signatures_to_check. What is None is not known: no right signature.
    """
    verified, refused = [], []
    for fact_id, of, kind, body_digest, recorder, algorithm, public_key, signature in rows:
        if None not in (of, algorithm, signature) and is_signed(
            about(of, kind, bytes(body_digest), recorder),
            algorithm,
            bytes(public_key),
            bytes(signature),
        ):
            verified.append(fact_id)
        else:
            refused.append(fact_id)
    return verified, refused
