# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whether keys are those of the ids in the records."""

from __future__ import annotations

from collections.abc import Collection

from psycopg import Connection
from psycopg.rows import TupleRow

from gateway.domain.people.pseudonyms import Pseudonyms
from gateway.errors import ConfigurationError
from gateway.store.errors import translate_errors
from gateway.store.log.reading import AuditReader
from gateway.store.queries import load_sql


def check_rekeyed(connection: Connection[TupleRow], rekeys: Collection[int]) -> None:
    """That the ids that are stored are those of the newest key there is.

    Args:
        connection: to the records, with any role.
        rekeys: versions of the rekey keys that are held; none: ids are as they were made.

    Raises:
        ConfigurationError: they are of another version, or being changed.
        StoreError: the database cannot be used.
    """
    with translate_errors():
        rows = connection.execute(load_sql("rekeying.begun")).fetchall()
    ended = {version for version, is_ended in rows if is_ended}
    if len(ended) != len(rows) or set(rekeys) - ended:
        raise ConfigurationError(
            "the ids of people in these records are not all changed yet: run `credit-gateway"
            " keys rekey`, or run it again"
        )
    if ended - set(rekeys):
        raise ConfigurationError(
            f"rekey-{max(ended)}.key is missing, and ids of people were changed with it: restore"
            " the key directory from its copy"
        )


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
    with translate_errors():
        # Not where there are no records, or those of an earlier release.
        there = records.connection.execute(load_sql("rekeying.is_there")).fetchone()
    if there == (True,):
        check_rekeyed(records.connection, held)
