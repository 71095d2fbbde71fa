# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Puts a rekey key into effect: a fact, from which on ids have to be changed with it."""

from __future__ import annotations

from psycopg import AsyncConnection
from psycopg.rows import TupleRow
from psycopg_pool import AsyncConnectionPool

from gateway.domain.facts.bodies import pseudonym_key_body
from gateway.domain.facts.kinds import PSEUDONYM_KEY
from gateway.errors import ConfigurationError, StoreError
from gateway.store.admin.key_checks import compare, key_fact
from gateway.store.errors import translate_errors
from gateway.store.queries import load_sql

_Database = AsyncConnection[TupleRow]


async def introduce_rekey_key(connection: _Database, version: int, check_value: bytes) -> None:
    """Takes the next version, into which ids are to be changed; once more, if it is known already.

    From now on nothing starts until they are, or until `hand_rekey_over`: see docs/adr/0103.

    Args:
        connection: with a role that records such facts.
        version: of the new key.
        check_value: of gateway.domain.people.pseudonyms.rekey_check_value.

    Raises:
        ConfigurationError: it is not the next version, or another key of that version is known;
            or an earlier change of ids has not ended, or there are several pseudonym keys.
        StoreError: the database cannot be used.
    """
    with translate_errors():
        asked = {"kind": PSEUDONYM_KEY.name}
        rows = await (await connection.execute(load_sql("key_checks.known"), asked)).fetchall()
        known = {int(name): bytes(value) for name, value in rows}
        name = f"rekey-{version}.key"
        if version in known:
            compare(name, known[version], check_value)
            return
        if version != max(known, default=0) + 1:
            raise ConfigurationError(
                f"{name} is not the next one: that is rekey-{max(known, default=1) + 1}.key, once"
                " the gateway has its first pseudonym key"
            )
        begun = await (await connection.execute(load_sql("rekeying.begun"))).fetchall()
        _check_changed(set(known), dict(begun))
        body = pseudonym_key_body(version, check_value)
        given = key_fact(PSEUDONYM_KEY, str(version), check_value, body)
        await connection.execute(load_sql("key_checks.record"), given)


async def hand_rekey_over(pool: AsyncConnectionPool[_Database], version: int) -> bool:
    """Notes that the log goes on under another key, so that gateways may serve during the change.

    Where that cannot be noted the log has its new key all the same, and ids can be changed while
    nothing is served.

    Args:
        pool: to the records, with a role that records facts about keys.
        version: of the rekey key.

    Returns:
        Whether it is noted.
    """
    try:
        with translate_errors():
            async with pool.connection() as connection:
                await connection.execute(load_sql("rekeying.hand_over"), {"version": version})
    except StoreError:
        return False
    return True


def _check_changed(known: set[int], begun: dict[int, bool]) -> None:
    """That all ids are of the newest version there is, and were made with one pseudonym key.

    Facts do not say whether a version is of a pseudonym or of a rekey key, so what no change was
    made with, but for the first one, is either a change to come or a second pseudonym key.

    Args:
        known: versions of ids.
        begun: those that ids were changed into, and of each whether it has ended.
    """
    if not all(begun.values()):
        raise ConfigurationError(
            "the last change of ids has not ended: run `credit-gateway keys rekey` again before"
            " there is another key"
        )
    if len(known - set(begun)) != 1:
        versions = ", ".join(map(str, sorted(known - set(begun))))
        raise ConfigurationError(
            f"ids can be of versions {versions}: where the later one is of a rekey key, run"
            " `credit-gateway keys rekey` first; ids that were made with several pseudonym keys"
            " (`credit-gateway keys introduce`) cannot be changed by a rekey key"
        )
