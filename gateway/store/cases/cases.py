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
        answer_until: the partner's deadline.
        first_answer_time: when the partner answered first, by call or otherwise.
        call_answers: how many answers it gave by call.
        call_answer_leaf: leaf index of the entry of the newest of them.
        read_time: when this was read.
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
    answer_until: datetime
    first_answer_time: datetime | None
    call_answers: int
    call_answer_leaf: int | None
    read_time: datetime

    @property
    def late(self) -> bool:
        """Whether it was answered after its deadline."""
        return self.first_answer_time is not None and self.first_answer_time > self.answer_until

    @property
    def overdue(self) -> bool:
        """Whether it waits for an answer past its deadline."""
        waits = self.close_time is None and self.first_answer_time is None
        return waits and self.read_time > self.answer_until

    @property
    def state(self) -> str:
        """Where it stands."""
        if self.close_time is not None:
            return "closed"
        if self.first_answer_time is not None:
            return "answered"
        return "overdue" if self.overdue else "open"


@dataclass(frozen=True, slots=True, repr=False)
class SealedAnswer:
    """A partner's newest answer by call, as it is kept.

    Attributes:
        entry: of the call.
        kek_id: the key-encryption key of its evidence; None: there is no evidence.
        wrapped_key: None: it was destroyed.
        sealed: the evidence.
    """

    entry: bytes
    kek_id: str | None
    wrapped_key: bytes | None
    sealed: bytes | None


_ORDER = {"overdue": 0, "open": 1, "answered": 2, "closed": 3}


def list_cases(connection: Connection, *, closed: bool) -> list[Case]:
    """All open cases, and closed ones if asked for: what is most urgent first.

    Those past their deadline, then those that wait, then answered ones; each by deadline.

    Raises:
        StoreError: they cannot be read.
    """
    cases = _cases(connection, None, closed=closed)
    return sorted(cases, key=lambda case: (_ORDER[case.state], case.answer_until, case.case_id))


def read_answer(connection: Connection, access_id: int, case_id: int) -> SealedAnswer | None:
    """A partner's newest answer by call, behind a record that is in the log; None: none.

    Raises:
        StoreError: it may not be read, or cannot.
    """
    with translate_errors():
        row = connection.execute(load_sql("cases.read_answer"), [access_id, case_id]).fetchone()
    return None if row is None else SealedAnswer(*row)


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
