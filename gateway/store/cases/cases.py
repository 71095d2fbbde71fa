# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Cases as the operator reads, answers and closes them.

Every connection here has the role creditgateway_operator. Answering and closing are on
record, and so become entries of the log.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

import psycopg
from psycopg.rows import TupleRow

from gateway.errors import StoreError
from gateway.store.errors import translate_errors
from gateway.store.queries import load_sql

Connection = psycopg.Connection[TupleRow]


@dataclass(frozen=True, slots=True)
class Case:
    """One case.

    Attributes:
        case_id: its number.
        partner_id: who asked.
        rule: name of a row of gateway.domain.quotas.unusual.
        case_date: the day, UTC; there is one case per partner, rule and day.
        hour_start: the hour that met the rule first.
        asked, answered, missed, shifted: of that hour, when the case was opened.
        open_time: when that was.
        answer: what the partner said; None: nothing yet.
        answer_time: when that was recorded.
        close_time: when the operator closed it; None: it is open.
    """

    case_id: int
    partner_id: str
    rule: str
    case_date: date
    hour_start: datetime
    asked: int
    answered: int
    missed: int
    shifted: int
    open_time: datetime
    answer: str | None
    answer_time: datetime | None
    close_time: datetime | None


def list_cases(connection: Connection, *, closed: bool) -> list[Case]:
    """All open cases, and closed ones if asked for, by number. Raises StoreError."""
    return _cases(connection, None, closed=closed)


def show_case(connection: Connection, case_id: int) -> Case:
    """One case.

    Raises:
        StoreError: there is none of that number.
    """
    for case in _cases(connection, case_id, closed=True):
        return case
    raise StoreError("there is no such case")


def answer_case(connection: Connection, case_id: int, answer: str, cause: str) -> None:
    """Records what the partner said; it takes the place of what it said before.

    Raises:
        StoreError: there is no open case of that number.
    """
    with translate_errors():
        row = connection.execute(load_sql("cases.answer"), [case_id, answer, cause]).fetchone()
    if row != (True,):
        raise StoreError("there is no open case of this number")


def close_case(connection: Connection, case_id: int, cause: str) -> None:
    """Closes a case that the partner has answered.

    Raises:
        StoreError: there is no open case of that number, or it is not answered.
    """
    with translate_errors():
        row = connection.execute(load_sql("cases.close"), [case_id, cause]).fetchone()
    if row != (True,):
        raise StoreError("there is no open and answered case of this number")


def _cases(connection: Connection, case_id: int | None, *, closed: bool) -> list[Case]:
    with translate_errors():
        rows = connection.execute(load_sql("cases.cases"), [case_id, closed]).fetchall()
    return [Case(*row) for row in rows]
