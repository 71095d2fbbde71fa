# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Statements on the path of a query, without a cursor.

A cursor of psycopg looks at the type of each parameter, for the parameters in the statement,
for the statement among those that are prepared, and for how to decode each column, again
for each execution. That is more than half of what a statement of one query costs this process
(docs/performance.md). Here parameters are encoded already, the statement is prepared under a name
of its own, and what decodes its rows is kept. Sending, waiting, cancelling and errors are
psycopg's.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from hashlib import sha256
from typing import Any
from weakref import WeakKeyDictionary

import psycopg
from psycopg import abc
from psycopg.adapt import Transformer
from psycopg.errors import DuplicatePreparedStatement, InvalidSqlStatementName, error_from_result
from psycopg.generators import execute
from psycopg.pq import ExecStatus, Format
from psycopg.pq.abc import PGresult
from psycopg.rows import TupleRow

from gateway.store.arrays import Encoded

Connection = psycopg.AsyncConnection[TupleRow]
Parameter = Encoded | bytes | None
"""In Postgres's binary form already; None is NULL."""

_PLACE = "%b"


class Prepared:
    """A statement that each connection prepares once; parameters and rows are in binary.

    Belongs to one event loop, where any number of connections may execute it.
    """

    def __init__(self, text: str) -> None:
        """Its name is made from its text, so that the name never stands for another statement.

        Args:
            text: with `%b` and a cast to the type in place of each parameter.

        Raises:
            ValueError: it has another percent sign, which a cursor would understand; a
                programming error.
        """
        first, *others = text.split(_PLACE)
        if any("%" in part for part in (first, *others)):
            raise ValueError("only %b may stand for a parameter")
        numbered = [f"${number}{part}" for number, part in enumerate(others, 1)]
        self._text = "".join([first, *numbered]).encode()
        self._name = b"gateway_" + sha256(self._text).hexdigest()[:32].encode()
        self._formats = [Format.BINARY] * len(numbered)
        # What decodes the rows, by the connection that it is prepared on. It is made from the
        # connection's adapters alone: with a reference to the connection, none would be let go.
        self._decoders: WeakKeyDictionary[Connection, abc.Transformer] = WeakKeyDictionary()

    async def rows(
        self, connection: Connection, parameters: Iterable[Parameter]
    ) -> list[tuple[Any, ...]]:
        """Executes it; once it returns the server is ready for the next statement.

        Args:
            connection: in autocommit and in no transaction, nor pipeline; of nobody else now.
            parameters: in their order.

        Returns:
            All rows.

        Raises:
            psycopg.Error: whatever a cursor raises.
        """
        values = [p.data if isinstance(p, Encoded) else p for p in parameters]
        decoder = self._decoders.get(connection) or await self._prepare(connection)
        try:
            result = await self._execute(connection, values)
        except InvalidSqlStatementName:
            # psycopg drops all statements of a session after some of its own, such as ROLLBACK.
            # The server has executed nothing.
            decoder = await self._prepare(connection)
            result = await self._execute(connection, values)
        decoder.set_pgresult(result)
        try:
            return decoder.load_rows(0, result.ntuples, tuple)
        finally:
            decoder.set_pgresult(None, set_loaders=False)  # it holds the whole answer

    async def _prepare(self, connection: Connection) -> abc.Transformer:
        connection.pgconn.send_prepare(self._name, self._text)
        with suppress(
            DuplicatePreparedStatement
        ):  # left by a task cancelled before it could note it
            await _result(connection, ExecStatus.COMMAND_OK)
        decoder: abc.Transformer = Transformer(connection.adapters)
        self._decoders[connection] = decoder
        return decoder

    async def _execute(self, connection: Connection, values: Sequence[bytes | None]) -> PGresult:
        connection.pgconn.send_query_prepared(
            self._name, values, param_formats=self._formats, result_format=Format.BINARY
        )
        return await _result(connection, ExecStatus.TUPLES_OK)


async def _result(connection: Connection, expected: ExecStatus) -> PGresult:
    """The one result of what was sent, once the server is ready for more.

    Raises:
        psycopg.Error: it is not as expected, or does not come.
    """
    results: list[PGresult] = await connection.wait(execute(connection.pgconn))
    for result in results:
        if result.status != expected:
            raise error_from_result(result)
    return results[0]
