# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Disputes as they stand now: for partners by signed call, and for the operator's commands."""

from __future__ import annotations

from datetime import datetime
from typing import Any, NamedTuple

import psycopg
from psycopg.rows import TupleRow

from gateway.domain.disputes.calls import CorrectionProgress
from gateway.domain.disputes.dispute import Dispute
from gateway.domain.disputes.marks import Row, dispute_of_row
from gateway.errors import Reason
from gateway.store.errors import translate_errors
from gateway.store.facts.by_call import Cap
from gateway.store.log.append import Pool
from gateway.store.queries import load_sql


class Disputable(NamedTuple):
    """What stands for and against a dispute.

    Attributes:
        related: whether the caller has reported on the person itself.
        known: whether the institution has such an account of theirs.
        disputed: whether that is in dispute already.
        not_over: disputes about the person, by any id, that the caller opened and that go on.
        of_account: those about the account that the caller opened within a year.
    """

    related: bool
    known: bool
    disputed: bool
    not_over: int
    of_account: int


class DisputeFigures(NamedTuple):
    """Disputes that are not over.

    Attributes:
        to_answer: whose institution should have answered.
        to_resolve: whose outcome should have come.
        escalated: to the operator.
    """

    to_answer: int
    to_resolve: int
    escalated: int


async def dispute_figures(records: Pool) -> DisputeFigures:
    """What metrics tell of disputes. Raises StoreError."""
    with translate_errors():
        async with records.connection() as connection:
            cursor = await connection.execute(load_sql("disputes.figures").encode())
            return DisputeFigures(*(await cursor.fetchall())[0])


def cap_of(dispute: Dispute, not_over: int, of_account: int) -> Cap:
    """How many disputes whoever opens this one may have opened before.

    Args:
        dispute: that is about to be opened.
        not_over: most that are about the person, by any id, with it, and not over.
        of_account: most that are about the account, with it, and of the year before it.
    """
    asked = {
        "subject": dispute.subject_id,
        "caller": dispute.opened_by,
        "account": dispute.account_id,
        "moment": dispute.open_time,
    }
    return Cap("disputes.opened", asked, (not_over, of_account), Reason.DISPUTE_LIMIT)


class DisputeReader:
    """Over a pool of creditgateway_gateway. Every method raises StoreError."""

    def __init__(self, pool: Pool) -> None:
        """Args: pool: open, in autocommit; belongs to the caller."""
        self._pool = pool

    async def disputable(
        self, subject: bytes, caller: str, institution: str, account: bytes, moment: datetime
    ) -> Disputable:
        """Whether somebody may dispute an account, at that moment."""
        asked = {
            "subject": subject,
            "caller": caller,
            "institution": institution,
            "account": account,
            "moment": moment,
        }
        rows = await self._read("disputable", asked)
        return Disputable(*rows[0])

    async def corrects(self, dispute: Dispute, contribution: int) -> bool:
        """Whether a contribution can have corrected what a dispute is about."""
        asked = {
            "subject": dispute.subject_id,
            "dispute": dispute.dispute_id,
            "contribution": contribution,
        }
        return bool((await self._read("corrects", asked))[0][0])

    async def person_key(
        self, subject: bytes, key_id: bytes, wrapped: bytes
    ) -> tuple[bytes, bytes]:
        """The person's key: the given one, where there is none yet."""
        asked = {"subject": subject, "key_id": key_id, "wrapped": wrapped}
        (found,) = await self._read("take_key", asked)
        return bytes(found[0]), bytes(found[1])

    async def one(self, partner: str, dispute_id: bytes) -> Dispute | None:
        """A dispute that a partner has a part in."""
        rows = await self._read("one", {"partner": partner, "dispute": dispute_id})
        return dispute_of_row(rows[0][0]) if rows else None

    async def progress(self, dispute_id: bytes) -> CorrectionProgress | None:
        """How far what corrects a dispute has come; None: nothing does."""
        (row,) = await self._read("progress", {"dispute": dispute_id})
        found = CorrectionProgress(*row)
        return found if found.contributions else None

    async def page(
        self, partner: str, after: bytes, most: int, account: bytes | None
    ) -> list[Dispute]:
        """Some of a partner's disputes, in the order of their ids."""
        asked = {"partner": partner, "after": after, "most": most, "account": account}
        return [dispute_of_row(row[0]) for row in await self._read("page", asked)]

    async def _read(self, name: str, asked: dict[str, Any]) -> list[TupleRow]:
        with translate_errors():
            async with self._pool.connection() as connection:
                cursor = await connection.execute(load_sql(f"disputes.{name}").encode(), asked)
                return await cursor.fetchall()


Connection = psycopg.Connection[TupleRow]


def all_disputes(connection: Connection, overdue: datetime | None = None) -> list[Dispute]:
    """All disputes, for the operator; or what is overdue then. Raises StoreError."""
    with translate_errors():
        rows = connection.execute(load_sql("disputes.all").encode(), {"overdue": overdue})
        return [dispute_of_row(row[0]) for row in rows.fetchall()]


def dispute_named(connection: Connection, dispute_id: bytes) -> Dispute | None:
    """Any dispute, for the operator. Raises StoreError."""
    asked = {"dispute": dispute_id}
    with translate_errors():
        row = connection.execute(load_sql("disputes.named").encode(), asked).fetchone()
    return None if row is None or row[0] is None else dispute_of_row(row[0])


def corrects(connection: Connection, dispute: Dispute, contribution: int) -> bool:
    """As DisputeReader.corrects. Raises StoreError."""
    asked = {
        "subject": dispute.subject_id,
        "dispute": dispute.dispute_id,
        "contribution": contribution,
    }
    with translate_errors():
        row = connection.execute(load_sql("disputes.corrects").encode(), asked).fetchone()
    return row is not None and bool(row[0])


def opened_keys(connection: Connection, dispute_id: bytes, access_id: int, cause: str) -> list[Row]:
    """The wrapped keys of the person whom a dispute is about.

    Args:
        connection: to the records, in autocommit, of creditgateway_operator.
        dispute_id: which one.
        access_id: of the record of it in the log (gateway.store.log.reads.openings).
        cause: as stated there.

    Raises:
        StoreError: they may not be read, or cannot.
    """
    asked = {"dispute": dispute_id, "access_id": access_id, "cause": cause}
    with translate_errors():
        opening = load_sql("disputes.record_opening").encode()
        ((number,),) = connection.execute(opening, asked).fetchall()
        rows = connection.execute(load_sql("disputes.keys").encode(), asked | {"access_id": number})
        return [row[0] for row in rows.fetchall()]
