# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Records and consents in bulk for a `tests.support.gateway.stack.Stack`."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import psycopg

from adapters.registry import adapter_content, contribution_adapter
from gateway.domain.codes import Purpose
from gateway.domain.people.buckets import bucket_of
from gateway.domain.people.subject import consent_commitment
from gateway.services.contribute.contributor import contribute
from gateway.services.contribute.outcome import (
    ContributionResult,
    ContributionSettings,
    RejectedRow,
)
from gateway.store.connections import CONTRIBUTOR, connect
from tests.support.gateway.stack import REFERENCE, VALID, Bank, Stack


def contribute_file(
    stack: Stack, path: Path, adapter: str, institution: str
) -> tuple[ContributionResult, list[RejectedRow]]:
    """Takes a file of an institution that is registered; gives the rejected rows too."""
    rejected: list[RejectedRow] = []
    settings = ContributionSettings(
        adapter=contribution_adapter(adapter),
        adapter_content=adapter_content(adapter),
        institution=institution,
    )
    with connect(stack.database_url, role=CONTRIBUTOR) as connection:
        result = contribute(
            path,
            settings,
            connection=connection,
            keys=stack.keys,
            clock=stack.clock,
            on_rejected=rejected.append,
            on_progress=lambda _done: None,
        )
    return result, rejected


def add_consents(
    stack: Stack, bank: Bank, residents: Iterable[str], *, reference: str = REFERENCE
) -> None:
    """One consent each, for every purpose, for a year, in one COPY."""
    commitment = consent_commitment(stack.keys.commitment_key(), bank.partner_id, reference)
    now = stack.clock.now()
    purposes = sorted(int(purpose) for purpose in Purpose)
    with (
        psycopg.connect(stack.database_url) as connection,
        connection.cursor() as cursor,
        cursor.copy(
            "COPY credit.consent (bucket, subject_id, partner_id, consent_commitment, purposes,"
            " valid_from, valid_until) FROM STDIN"
        ) as copy,
    ):
        for resident_id in residents:
            subject = stack.subject_id(resident_id)
            copy.write_row(
                (
                    bucket_of(subject),
                    subject,
                    bank.partner_id,
                    commitment,
                    purposes,
                    now - VALID,
                    now + VALID,
                )
            )
