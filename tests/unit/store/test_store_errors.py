# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""psycopg's errors are translated by class, and nothing of them leaks."""

from __future__ import annotations

import traceback

import psycopg
import psycopg_pool
import pytest
from psycopg import errors as pg

from gateway.errors import (
    StoreConflictError,
    StoreError,
    StorePermissionError,
    StoreUnavailableError,
)
from gateway.store.errors import translate_errors

CANARY = "11010519491231002X"


@pytest.mark.parametrize(
    ("foreign", "expected"),
    [
        (psycopg.OperationalError, StoreUnavailableError),
        (psycopg_pool.PoolTimeout, StoreUnavailableError),
        (pg.QueryCanceled, StoreUnavailableError),
        (pg.LockNotAvailable, StoreUnavailableError),
        (pg.AdminShutdown, StoreUnavailableError),
        (pg.ReadOnlySqlTransaction, StoreUnavailableError),
        (TimeoutError, StoreUnavailableError),
        (pg.InsufficientPrivilege, StorePermissionError),
        (pg.UniqueViolation, StoreConflictError),
        (pg.CheckViolation, StoreError),
        (psycopg.ProgrammingError, StoreError),
    ],
)
def test_each_class_has_its_error_and_no_text_leaks(
    foreign: type[Exception], expected: type[StoreError]
) -> None:
    with pytest.raises(StoreError) as caught, translate_errors():
        raise foreign(CANARY)
    assert type(caught.value) is expected
    assert CANARY not in "".join(traceback.format_exception(caught.value))


def test_an_error_that_is_not_the_databases_passes_unchanged() -> None:
    with pytest.raises(KeyError), translate_errors():
        raise KeyError("other")
