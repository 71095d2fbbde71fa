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


def check_rekeyed(
    connection: Connection[TupleRow], rekeys: Collection[int], *, serving: bool = False
) -> None:
    """That the ids that are stored are those of the newest key there is.

    Args:
        connection: to the records, with any role; with creditgateway_gateway for who serves.
        rekeys: versions of the rekey keys that are held; none: ids are as they were made.
        serving: whether they may be those of the version before, or of both: a gateway reads
            either (gateway/store/rekeying/served.py), if no other one can answer any more.

    Raises:
        ConfigurationError: they are of another version, or being changed.
        StoreError: the database cannot be used.
    """
    with translate_errors():
        rows = connection.execute(load_sql("rekeying.begun")).fetchall()
    ended = {version for version, is_ended in rows if is_ended}
    left = {version for version, is_ended in rows if not is_ended} | set(rekeys) - ended
    if left and not (serving and _may_serve(connection, left, rekeys)):
        raise ConfigurationError(
            "the ids of people in these records are not all changed yet: run `credit-gateway"
            " keys rekey`, or run it again"
        )
    if ended - set(rekeys):
        raise ConfigurationError(
            f"rekey-{max(ended)}.key is missing, and ids of people were changed with it: restore"
            " the key directory from its copy"
        )


def _may_serve(
    connection: Connection[TupleRow], left: Collection[int], rekeys: Collection[int]
) -> bool:
    """Whether only the newest change has not ended, and everybody who can answer has its key."""
    newest = max(rekeys, default=0)
    asked = {"version": newest}
    with translate_errors():
        row = connection.execute(load_sql("rekeying.is_handed_over"), asked).fetchone()
    return left == {newest} and row == (True,)


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
