# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`verify --keys` works out again who was told what is no longer right."""

from __future__ import annotations

from gateway.audit.findings import Finding
from gateway.audit.rules.stored.told import ToldLists
from gateway.domain.people.commitments import Commitments
from gateway.services.admin.key_checks import check_search_keys
from gateway.services.corrections.checking import check_corrections
from gateway.services.corrections.computing import CorrectionComputing
from gateway.signing.providers.location import key_provider
from gateway.store.log.reading import AuditReader


def told_findings(
    reader: AuditReader, records: AuditReader | None, keys: str, cause: str
) -> list[Finding]:
    """What of the notices is not what the log and the records demand.

    Of changes that nobody has looked at there are none; `correction list` shows these.

    Args:
        reader: of the log.
        records: of the records' database; None: it is the log's.
        keys: the gateway's: people stand in the log under a keyed hash.
        cause: why people's records are read.

    Raises:
        ConfigurationError: the keys are not those of the log.
        StoreError: a database cannot be used.
    """
    provider = key_provider(keys)
    check_search_keys(reader.connection, provider)
    computing = CorrectionComputing(reader, Commitments.held(provider), cause, records)
    connection = (records or reader).connection
    return [
        finding
        for each in check_corrections(connection, computing)
        if each.looked_at
        for finding in ToldLists.findings(
            f"{each.kind} {each.contribution_id or each.restriction}",
            each.left_out,
            each.invented,
            adjoins=each.adjoins,
        )
    ]
