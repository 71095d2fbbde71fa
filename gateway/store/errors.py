# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The one place where psycopg's errors become the gateway's own.

By class and SQLSTATE (PostgreSQL manual, appendix A), never by message text.
Texts say what to do, and name neither classes nor SQLSTATE: the database's own log
has them. The original error is cut off on purpose: its text and its `diag` may hold
parameters, and so subjects and amounts.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from psycopg import errors as pg

from gateway.errors import (
    KeyUnavailableError,
    StoreConflictError,
    StoreError,
    StoreNotReadyError,
    StorePermissionError,
    StoreUnavailableError,
)


@contextmanager
def translate_errors() -> Iterator[None]:
    """Around every use of psycopg, synchronous or not.

    Raises:
        StoreUnavailableError: not reachable, too slow, out of resources, a lock
            not had in time, a deadlock, a read-only standby, or the log's key: retry.
        StorePermissionError: the database's role may not do that.
        StoreConflictError: a unique key is taken.
        StoreNotReadyError: something else has to happen first.
        StoreError: any other database error.
    """
    try:
        yield
    except psycopg.Error as error:
        raise _translate(error) from None
    except KeyUnavailableError as error:  # the log's own, which signs inside a transaction
        raise StoreUnavailableError(f"the log cannot be signed: {error}") from None
    except TimeoutError:
        raise StoreUnavailableError("the database did not answer in time") from None


_TRANSLATED: tuple[tuple[tuple[type[psycopg.Error], ...], type[StoreError], str], ...] = (
    (
        (pg.InsufficientPrivilege,),
        StorePermissionError,
        "the database role may not do that: docs/operations.md has each verb's; or it lacks rights",
    ),
    (
        (pg.ObjectNotInPrerequisiteState,),
        StoreNotReadyError,
        "something else has to happen first",
    ),
    ((pg.UniqueViolation,), StoreConflictError, "stored already, with other content"),
    # A read-only transaction means that a standby answers: as good as none.
    (
        (psycopg.OperationalError, pg.ReadOnlySqlTransaction),
        StoreUnavailableError,
        "the database is not available; check that it runs, its address, and the login's role",
    ),
    (
        (psycopg.DataError, psycopg.IntegrityError),
        StoreError,
        "a value cannot be stored: it is too long, too large, or no such thing",
    ),
    (
        (pg.UndefinedTable, pg.UndefinedColumn, pg.InvalidSchemaName),
        StoreError,
        "the database lacks tables: name both, if there are two; `credit-gateway db up` makes them",
    ),
)
"""The first row that fits counts."""


def _translate(error: psycopg.Error) -> StoreError:
    """The gateway's error for psycopg's; nothing of it gets into the text."""
    for classes, kind, text in _TRANSLATED:
        if isinstance(error, classes):
            return kind(text)
    return StoreError("the database refused; its own log says why")
