# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Who can approve what others recorded, and what needs that. For the operator's commands.

Every connection here has the role creditgateway_operator. Changes are facts: they take effect
with their entries in the log, and need a second operator themselves (docs/adr/0053).
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from gateway.domain.facts.bodies import (
    FOUR_EYES_SCOPE,
    four_eyes_body,
    operator_key_body,
    operator_key_scope,
)
from gateway.domain.facts.four_eyes import DEFAULT_WAIT_DAYS
from gateway.domain.facts.kinds import FOUR_EYES, OPERATOR_KEY
from gateway.errors import ApprovalRefusedError, StoreConflictError
from gateway.signing.algorithms import check_registrable
from gateway.store.errors import translate_errors
from gateway.store.facts.recording import Connection, newest_fact, record_fact
from gateway.store.queries import load_sql

_TWO = 2


@dataclass(frozen=True, slots=True)
class OperatorKey:
    """A key with which an operator approves; as gateway.domain.facts.bodies has it."""

    operator: str
    name: str
    keyid: str
    algorithm: str
    public_key: bytes
    valid_from: datetime
    valid_until: datetime
    revoke_time: datetime | None = None

    def counts(self, moment: datetime) -> bool:
        """Whether something can be approved with it then."""
        return self.revoke_time is None and self.valid_from <= moment < self.valid_until


@dataclass(frozen=True, slots=True)
class Setting:
    """What needs a second operator.

    Attributes:
        actions: of gateway.domain.facts.four_eyes.
        wait_days: how long what waits for one is kept.
    """

    actions: tuple[str, ...] = ()
    wait_days: int = DEFAULT_WAIT_DAYS


def login_of(connection: Connection) -> str:
    """As whom this connection records facts. Raises StoreError."""
    with translate_errors():
        ((login,),) = connection.execute(load_sql("approvals.login")).fetchall()
    return str(login)


def operator_keys(connection: Connection) -> list[OperatorKey]:
    """All that are in effect, also revoked ones. Raises StoreError."""
    with translate_errors():
        rows = connection.execute(load_sql("approvals.keys")).fetchall()
    return [OperatorKey(*row) for row in rows]


def read_setting(connection: Connection) -> Setting:
    """What is in effect. Raises StoreError."""
    with translate_errors():
        row = connection.execute(load_sql("approvals.setting")).fetchone()
    return Setting() if row is None else Setting(tuple(row[0]), row[1])


def add_operator_key(  # noqa: PLR0913 - a key's facts, and why
    connection: Connection,
    *,
    name: str,
    algorithm: str,
    public_key: bytes,
    valid_from: datetime,
    valid_until: datetime,
    cause: str = "",
) -> list[UUID]:
    """Records a key of the operator whose connection this is.

    Raises:
        KeyFileError: it is not a key of that algorithm, or anybody could sign for it.
        StoreConflictError: it is registered already.
        StoreError: the validity ends before it begins, or the database cannot be used.
    """
    keyid = check_registrable(algorithm, public_key)
    body = operator_key_body(
        operator=login_of(connection),
        name=name,
        keyid=keyid,
        algorithm=algorithm,
        public_key=public_key,
        valid_from=valid_from,
        valid_until=valid_until,
    )
    return [record_fact(connection, OPERATOR_KEY, operator_key_scope(keyid), body, cause=cause)]


def revoke_operator_key(
    connection: Connection, keyid: str, moment: datetime, *, cause: str = ""
) -> list[UUID]:
    """Records that a key is revoked, for good.

    Raises:
        ApprovalRefusedError: nobody has it, or too few could approve after that.
        StoreConflictError: it is revoked already.
        StoreError: the database cannot be used.
    """
    keys = operator_keys(connection)
    known = next((key for key in keys if key.keyid == keyid), None)
    if known is None:
        raise ApprovalRefusedError("no operator has such a key in effect")
    if known.revoke_time is not None:
        raise StoreConflictError("the key is revoked already")
    left = {key.operator for key in keys if key.revoke_time is None and key is not known}
    if len(left) < _TWO and read_setting(connection).actions:
        raise ApprovalRefusedError(
            "fewer than two operators would be left, so nothing could be approved any more:"
            " register another key first, or set four eyes to nothing"
        )
    body = operator_key_body(
        operator=known.operator,
        name=known.name,
        keyid=keyid,
        algorithm=known.algorithm,
        public_key=known.public_key,
        valid_from=known.valid_from,
        valid_until=known.valid_until,
        revoke_time=moment,
    )
    return [record_fact(connection, OPERATOR_KEY, operator_key_scope(keyid), body, cause=cause)]


def set_four_eyes(
    connection: Connection,
    actions: Collection[str],
    wait_days: int,
    now: datetime,
    *,
    cause: str = "",
) -> list[UUID]:
    """Records which actions need a second operator: these and no others.

    Raises:
        ApprovalRefusedError: fewer than two operators can approve.
        StoreConflictError: it was changed by somebody else meanwhile.
        StoreError: the database cannot be used.
    """
    able = {key.operator for key in operator_keys(connection) if key.counts(now)}
    if actions and len(able) < _TWO:
        raise ApprovalRefusedError(
            "two operators need keys to approve with first, each in effect: `credit-gateway"
            " operator-key add`, by each of them"
        )
    found = newest_fact(connection, FOUR_EYES, FOUR_EYES_SCOPE)
    body = four_eyes_body(actions, wait_days, None if found is None else found[0])
    return [record_fact(connection, FOUR_EYES, FOUR_EYES_SCOPE, body, cause=cause)]
