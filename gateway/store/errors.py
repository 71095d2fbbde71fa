# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The one place where psycopg's errors become the gateway's own.

By class and SQLSTATE (PostgreSQL manual, appendix A), never by message text.
The original error is cut off on purpose: its text and its `diag` may hold
parameters, and so subjects and amounts.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from psycopg import errors as pg

from gateway.errors import (
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
            not had in time, a deadlock, or a read-only standby: retry.
        StorePermissionError: the database's role may not do that.
        StoreConflictError: a unique key is taken.
        StoreNotReadyError: something else has to happen first.
        StoreError: any other database error.
    """
    try:
        yield
    except psycopg.Error as error:
        raise _translate(error) from None
    except TimeoutError:
        raise StoreUnavailableError("the database did not answer in time") from None


def _translate(error: psycopg.Error) -> StoreError:
    """The gateway's error for psycopg's; only class and SQLSTATE get into the text."""
    state = f" (SQLSTATE {error.sqlstate})" if error.sqlstate else ""
    if isinstance(error, pg.InsufficientPrivilege):
        return StorePermissionError(f"the database role may not do that{state}")
    if isinstance(error, pg.ObjectNotInPrerequisiteState):
        return StoreNotReadyError(f"something else has to happen first{state}")
    if isinstance(error, pg.UniqueViolation):
        return StoreConflictError(f"stored already, with other content{state}")
    # A read-only transaction means that a standby answers: as good as none.
    if isinstance(error, (psycopg.OperationalError, pg.ReadOnlySqlTransaction)):
        return StoreUnavailableError(f"the database is not available{state}")
    return StoreError(f"the database refused: {type(error).__name__}{state}")
