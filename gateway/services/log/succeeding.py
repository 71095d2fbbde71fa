# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Ends the log's key and lets another one go on (docs/adr/0074).

Under the head's lock, so that nothing is signed by the old key behind its last checkpoint;
a gateway that still has the old key writes nothing from then on.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from psycopg_pool import AsyncConnectionPool

from gateway.audit.rows import LogHead
from gateway.audit.succession_entry import succession_entry
from gateway.domain.access.audit_entry import Succession as LoggedSuccession
from gateway.errors import (
    ConfigurationError,
    MalformedError,
    ProofError,
    RefusalError,
    StoreConflictError,
    VerificationError,
)
from gateway.log.checkpoint import Checkpoint, LogSigner, LogVerifier, verify_growth
from gateway.log.merkle import EMPTY_ROOT, root_of_peaks
from gateway.log.signed_note import LOG_KEY, NoteKey
from gateway.log.succession.chain import MAX_SUCCESSIONS, read_history, with_history
from gateway.log.succession.note import SignedSuccession, Succession
from gateway.runtime.checkpoint_file import CheckpointFile
from gateway.runtime.system import Clock
from gateway.signing.signer import Signer
from gateway.store.admin.key_checks import introduce_commitment_key
from gateway.store.connections import GATEWAY, check_role, open_pool
from gateway.store.errors import translate_errors
from gateway.store.log.batch import HeadCheck
from gateway.store.log.pending import PendingEntry
from gateway.store.log.reads import proofs
from gateway.store.log.successions.entries import append_succession, notes_of, successions_of
from gateway.store.queries import load_sql
from gateway.store.rekeying.introducing import hand_rekey_over, introduce_rekey_key

_LIMIT_S = 30.0


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be done.

    Attributes:
        ended: the key that signed the log's head; as a verifier key where it is lost, or
            stolen, and does not sign its last checkpoint.
        successor: the new key.
        lost: whether the end of the log may be lost.
        cause: why, for the entry.
        origin: of the log; None: as the log says, which has to have an entry then.
        state: where the log is remembered; None: nowhere.
        known: checkpoints of the log that others have kept, as signed.
        commitment: version and check value of a commitment key that counts from then on, too.
        rekey: the same of a rekey key, by which the ids of people are to be changed then.
    """

    ended: Signer | str
    successor: Signer
    lost: bool
    cause: str
    origin: str | None = None
    state: Path | None = None
    known: tuple[str, ...] = ()
    commitment: tuple[int, bytes] | None = None
    rekey: tuple[int, bytes] | None = None


@dataclass(frozen=True, slots=True)
class _Keys:
    """The keys, by the log's name.

    Attributes:
        by: signs the last checkpoint; None: nobody does.
        ended: the key that ends.
        successor: the one that goes on.
    """

    by: LogSigner | None
    ended: LogVerifier
    successor: LogSigner

    @classmethod
    def of(cls, order: Order, origin: str) -> _Keys:
        """Raises ConfigurationError when they cannot be the log's."""
        by = None if isinstance(order.ended, str) else LogSigner(origin, order.ended)
        vkey = order.ended if isinstance(order.ended, str) else LogSigner(origin, order.ended).vkey
        try:
            ended = LogVerifier.parse(vkey)
        except MalformedError as error:
            raise ConfigurationError(f"the key that ends: {error}") from None
        successor = LogSigner(origin, order.successor)
        if ended.origin != origin:
            raise ConfigurationError("the key that ends is another log's")
        if successor.vkey == ended.vkey:
            raise ConfigurationError("the log has that key already: make a new one")
        return cls(by, ended, successor)


@dataclass(frozen=True, slots=True)
class Succeeded:
    """What came of it.

    Attributes:
        signed: the last checkpoint of the ended key.
        checkpoint: the first of its successor.
        handed_over: whether gateways may serve while ids are changed by the rekey key; None: there
            is none.
        compared: whether something was remembered of the log that it was compared with.
    """

    signed: SignedSuccession
    checkpoint: str
    handed_over: bool | None = None
    compared: bool = True


async def succeed(
    url: str, order: Order, clock: Clock, records_url: str | None = None
) -> Succeeded:
    """Ends the log's key.

    Args:
        url: of the log's database, with a login that may take the gateway's role.
        order: what is to be done.
        clock: tells the time.
        records_url: of the records, where they are in another database; None: the same.

    Raises:
        ConfigurationError: the log is not the one that is remembered, or it lost its end and
            nobody said that it may; or the records rest on entries that are lost; or the commitment
            or rekey key is not the next one that may be put into effect; or the log goes on under
            the new key already.
        StoreConflictError: the head is not as the ended key signed it, or the log's earlier
            successions cannot be believed.
        StorePermissionError: the login may not take the gateway's role.
        StoreError: a database cannot be used.
    """
    for each in dict.fromkeys((url, records_url or url)):
        await asyncio.to_thread(check_role, each, role=GATEWAY)
    made: list[SignedSuccession] = []
    compared: list[bool] = []
    async with _pool(url) as pool, _pool(records_url or url) as records:
        origin = _origin((await proofs.read_head(pool)).origin, order.origin)
        keys = _Keys.of(order, origin)
        log = _with_former(keys, notes_of(await successions_of(pool)))

        async def sign(head: LogHead) -> SignedSuccession:
            """The last checkpoint, once all that stands against it was looked for."""
            last = Checkpoint(origin, head.tree_size, _root(head))
            remembered = _remembered(order, log)
            if last.size and not (remembered or order.lost):
                _check_there(order.state)
            compared.append(bool(remembered))
            seen = [await _compared(pool, each, last) for each in remembered]
            await _check_records(records, last.size)
            return _signed(order, keys, last, max((last.size, *seen)))

        async def make(head: LogHead) -> PendingEntry:
            """The entry by which the tree goes on under the new key."""
            made.append(await sign(head))
            logged = LoggedSuccession(made[0].note, await _actor(pool), order.cause)
            return PendingEntry(succession_entry(logged, clock.now()), None, None)

        if order.commitment is not None or order.rekey is not None:
            # Before the lock, which whoever records a fact may have to wait for; and not before
            # it is known that the log can succeed.
            head = await proofs.read_head(pool)
            HeadCheck(keys.ended).check(head, None)
            await sign(head)
            with translate_errors():
                # Both or none: one that is refused must not leave the other one in effect.
                async with records.connection() as connection, connection.transaction():
                    if order.commitment is not None:
                        await introduce_commitment_key(connection, *order.commitment)
                    if order.rekey is not None:
                        await introduce_rekey_key(connection, *order.rekey)
        extension = await append_succession(
            pool, keys.ended, keys.successor, make, limit_s=_LIMIT_S
        )
        handed_over = None
        if order.rekey is not None:
            # Not before: what goes on with the ended key lacks the rekey key, and answers nothing.
            handed_over = await hand_rekey_over(records, order.rekey[0])
    return Succeeded(made[0], extension.after.checkpoint, handed_over, compared[-1])


def _origin(logged: str, given: str | None) -> str:
    """The log's name. Raises ConfigurationError when it is another one than was given, or none."""
    if logged and given not in {None, logged}:
        raise ConfigurationError(f"the log's origin is {logged}: check --origin and the log's URL")
    if not (origin := logged or given):
        raise ConfigurationError("the log is empty: say its origin with --origin")
    return origin


def _with_former(keys: _Keys, notes: Sequence[str]) -> LogVerifier:
    """The log with all keys that it had, the newest of which is the one to be ended.

    Raises:
        ConfigurationError: it is not; or the log has, or had, the new key already.
        StoreConflictError: what the log says of its keys cannot be believed.
    """
    try:
        history = read_history(notes)
        if len(history) >= MAX_SUCCESSIONS:
            raise ConfigurationError(
                f"clients follow a log through {MAX_SUCCESSIONS} keys, no more"
            )
        vkeys = [each.content.ended.vkey for each in history]
        newest = history[-1].content.successor.vkey if history else keys.ended.vkey
        if keys.successor.vkey == newest:
            # As where the command was killed, or its output lost, after it was done.
            raise ConfigurationError(
                "the log goes on under this new key already: put it in the place of log.pem, with"
                " what else was made for this change, and start the gateways"
            )
        if keys.successor.vkey in vkeys:
            raise ConfigurationError("the new key was the log's before: make a new one")
        if keys.ended.vkey in vkeys:
            raise ConfigurationError("the key that is to end has ended already")
        if keys.ended.vkey != newest:
            raise ConfigurationError("the key that is to end is not this log's")
        return with_history(keys.ended, notes)
    except VerificationError as error:
        raise StoreConflictError(
            f"{error}: the log says that of its earlier keys; `credit-audit verify` names the entry"
        ) from None


async def _actor(pool: AsyncConnectionPool[Any]) -> str:
    async with pool.connection() as connection:
        row = await (await connection.execute(load_sql("successions.login"))).fetchone()
    return f"gateway:{row[0] if row else ''}"


def _root(head: LogHead) -> bytes:
    return root_of_peaks(head.split_peaks()) if head.tree_size else EMPTY_ROOT


def _remembered(order: Order, log: LogVerifier) -> list[Checkpoint]:
    """All that is known of how far the log was. Raises ConfigurationError."""
    try:
        found = [log.verify(note) for note in order.known]
    except VerificationError as error:
        raise ConfigurationError(f"a checkpoint that was given: {error}") from None
    if order.state is not None:
        try:
            kept = CheckpointFile(order.state, log).read()
        except ConfigurationError as error:
            raise ConfigurationError(
                f"{error}; if it is this log's, the log's key was changed after this copy was made:"
                " put back a newer one"
            ) from None
        if kept is not None:
            found.append(kept.checkpoint)
    return found


def _check_there(state: Path | None) -> None:
    """What is remembered nowhere is not looked for where it is not.

    A gateway makes the file when it starts, and writes to it a moment later.

    Raises:
        ConfigurationError: there is no such file.
    """
    if state is not None and not state.exists():
        raise ConfigurationError(
            f"{state.name} is missing: name the gateway's --log-state file, or none if the log is"
            " remembered nowhere"
        )


async def _compared(pool: AsyncConnectionPool[Any], tree: Checkpoint, last: Checkpoint) -> int:
    """The size of a tree that is remembered, which the log continues or is the beginning of.

    Raises:
        ConfigurationError: neither can be, or not both be true.
    """
    if 0 < tree.size <= last.size:
        try:
            found = await proofs.consistency_proof(pool, tree.size, last.size)
            verify_growth(tree, last, found.nodes)
        except (ProofError, RefusalError, StoreConflictError):
            raise ConfigurationError(
                "the log has another history than was remembered: put back a copy that continues"
                f" the tree of {tree.size} entries, or one that is older than that"
            ) from None
    return tree.size


def _signed(order: Order, keys: _Keys, last: Checkpoint, seen: int) -> SignedSuccession:
    """The last checkpoint. Raises ConfigurationError when nobody said that anything is lost."""
    if seen > last.size and not order.lost:
        raise ConfigurationError(
            f"the log has {last.size} entries, and was remembered with {seen}: put back a newer"
            " copy, or say --lost if there is none"
        )
    ended = NoteKey.parse(keys.ended.vkey, LOG_KEY)
    successor = NoteKey.parse(keys.successor.vkey, LOG_KEY)
    succession = Succession(last, ended, successor, seen if order.lost else None)
    return succession.sign(keys.successor, keys.by)


async def _check_records(pool: AsyncConnectionPool[Any], size: int) -> None:
    """The records rest on no entry that the log does not have. Raises ConfigurationError."""
    with translate_errors():
        async with pool.connection() as connection:
            asked = await connection.execute(load_sql("successions.facts_beyond"), [size])
            row = await asked.fetchone()
    if row != (0,):
        raise ConfigurationError(
            f"the records hold {row[0] if row else 'some'} changes whose entries are lost: put"
            " back a copy of the records that is no newer than the log's"
        )


def _pool(url: str) -> AsyncConnectionPool[Any]:
    milliseconds = int(_LIMIT_S * 1000)
    return open_pool(
        url,
        role=GATEWAY,
        min_size=1,
        max_size=3,
        statement_timeout_ms=milliseconds,
        lock_timeout_ms=milliseconds,
        application_name="credit-gateway log succeed",
    )
