# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whether an auditor's keys are those of the ids in the records."""

from __future__ import annotations

from gateway.domain.people.pseudonyms import Pseudonyms
from gateway.store.admin.key_checks import check_rekeyed
from gateway.store.errors import translate_errors
from gateway.store.log.reading import AuditReader
from gateway.store.queries import load_sql


def is_rekeyed(records: AuditReader) -> bool:
    """Whether ids were changed, or are being changed. Raises StoreError."""
    if not _can_be(records):
        return False
    with translate_errors():
        return records.connection.execute(load_sql("rekeying.begun")).fetchone() is not None


def _can_be(records: AuditReader) -> bool:
    """Not where there are no records, or those of an earlier release."""
    with translate_errors():
        there = records.connection.execute(load_sql("rekeying.is_there")).fetchone()
    return there == (True,)


def check_rekeyed_records(records: AuditReader, pseudonyms: Pseudonyms | None) -> None:
    """That the ids that the keys make are those of the records.

    Args:
        records: where they are, if there are any.
        pseudonyms: with all keys; None: there is no rekey key.

    Raises:
        ConfigurationError: they are not.
        StoreError: the database cannot be used.
    """
    held = () if pseudonyms is None else [each.version for each in pseudonyms.rekeyings]
    if _can_be(records):
        check_rekeyed(records.connection, held)
