# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Changes the ids of all people and accounts into those of the newest rekey key.

Gateways may serve meanwhile: they read people by the ids that are stored, and write nothing about
them. Whoever else looked for somebody would find half of the people, so nobody else may be
connected. What is done stays done when it is interrupted, and the next run goes on. See
docs/adr/0101 and 0103.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from psycopg import Connection
from psycopg.rows import TupleRow

from gateway.domain.access.plain_words import counted
from gateway.domain.people.pseudonyms import Pseudonyms
from gateway.errors import ConfigurationError
from gateway.services.admin.key_checks import check_values
from gateway.signing.signer import KeyProvider
from gateway.store.errors import translate_errors
from gateway.store.rekeying.moving import (
    Records,
    begin_change,
    changes_begun,
    facts_pending,
    is_handed_over,
    others_connected,
    take_change_back,
    transactions_of_others,
    versions_known,
)

_BUCKETS_AT_ONCE = 8
"""In one transaction. Of a million people they hold about eight thousand."""

_WAIT_S = 30.0
"""For what ends by itself while gateways serve: facts take effect, transactions end, and so do
sessions of whoever looks at the database now and then."""

_POLL_S = 0.05


@dataclass(frozen=True, slots=True)
class Rekeyed:
    """What a run came to.

    Attributes:
        version: of the ids that are stored now.
        buckets: that it changed; the others were changed before.
        facts: that it went through.
    """

    version: int
    buckets: int
    facts: int


def rekey(
    connection: Connection[TupleRow],
    keys: KeyProvider,
    on_progress: Callable[[int, int], None] = lambda _done, _of: None,
) -> Rekeyed:
    """Changes what is not changed yet.

    Args:
        connection: of the owner of the records, in autocommit.
        keys: all there are.
        on_progress: told how many buckets of how many are done.

    Raises:
        ConfigurationError: the key is not in effect, or one is missing; an earlier change has
            not ended; somebody else is connected; or changes of records wait for the log, or for
            a transaction to end.
        KeyFileError: a key cannot be read.
        StoreError: the database; what was changed before stays so.
    """
    pseudonyms = Pseudonyms.of(keys)
    with translate_errors():
        check_alone = _check(connection, pseudonyms, keys)
        _begin(connection, pseudonyms.version, check_alone)
        records = Records(connection, pseudonyms)
        left = records.buckets_left()
        for start in range(0, len(left), _BUCKETS_AT_ONCE):
            check_alone()
            records.change_buckets(left[start : start + _BUCKETS_AT_ONCE])
            on_progress(min(start + _BUCKETS_AT_ONCE, len(left)), len(left))
        facts = 0
        check_alone()
        while changed := records.change_facts():
            facts += changed
            check_alone()
        records.end()
    return Rekeyed(pseudonyms.version, len(left), facts)


def _check(
    connection: Connection[TupleRow], pseudonyms: Pseudonyms, keys: KeyProvider
) -> Callable[[], None]:
    """What is to be looked at again meanwhile.

    Raises ConfigurationError unless ids may be changed now.
    """
    if not pseudonyms.rekeyings:
        raise ConfigurationError(
            "there is no rekey key: `credit-gateway keys add-rekey` makes one, and"
            " `credit-gateway log succeed --next-rekey` puts it into effect"
        )
    known, newest = versions_known(connection), pseudonyms.version
    if newest not in known:
        raise ConfigurationError(
            f"rekey-{newest}.key is not in effect: `credit-gateway log succeed --next-rekey` puts"
            " it into effect, together with a new log key"
        )
    if known != check_values(keys):
        raise ConfigurationError(
            "the pseudonym and rekey keys are not those of this database: restore the key"
            " directory from its copy"
        )
    begun = changes_begun(connection)
    if begun.get(newest):
        raise ConfigurationError(f"all ids are of version {newest} already")
    earlier = (each.version for each in pseudonyms.rekeyings[:-1])
    if left := [version for version in earlier if not begun.get(version)]:
        raise ConfigurationError(
            f"the change of ids into version {left[0]} has not ended, and version {newest} goes on"
            " from there: restore the records and the key directory from copies of before"
            f" rekey-{newest}.key was put into effect, and run this command there first"
        )
    serving = is_handed_over(connection, newest)
    return partial(_check_alone, connection, serving=serving)


def _begin(connection: Connection[TupleRow], version: int, check_alone: Callable[[], None]) -> None:
    """From its end on nobody writes about people.

    A fact that comes at the last moment and has to be approved could neither be approved nor
    rejected any more once the change has begun: then it has not, unless it was under way.

    Raises:
        ConfigurationError: somebody else is at the records.
    """
    try:
        check_alone()
        begin_change(connection, version)
        # From now on Postgres takes nothing about people; what began before may still bring some.
        _await_others(connection)
        check_alone()
    except ConfigurationError:
        if any(facts_pending(connection)):
            take_change_back(connection, version)
        raise


def _await_others(connection: Connection[TupleRow]) -> None:
    """Until all transactions have ended that are in progress now. Raises ConfigurationError."""
    began, until = transactions_of_others(connection), time.monotonic() + _WAIT_S
    while began & transactions_of_others(connection):
        if time.monotonic() >= until:
            raise ConfigurationError(
                "another session has been in one transaction for long: end it, and run this"
                " command again"
            )
        time.sleep(_POLL_S)


def _check_alone(connection: Connection[TupleRow], *, serving: bool) -> None:
    """Raises ConfigurationError where somebody else is at the records, or was just now.

    Args:
        connection: of the owner of the records.
        serving: whether gateways may be: then they see to what waits for the log, and a run that
            takes hours is not ended by a session that does.
    """
    until = time.monotonic() + (_WAIT_S if serving else 0.0)
    while found := _somebody_else(connection, serving=serving):
        if time.monotonic() >= until:
            raise ConfigurationError(found)
        time.sleep(_POLL_S)


def _somebody_else(connection: Connection[TupleRow], *, serving: bool) -> str:
    """What says so; empty: nobody is."""
    pending, unapproved = facts_pending(connection)
    if unapproved:
        waiting = counted(unapproved, "change of records waits", "changes of records wait")
        return (
            f"{waiting} for a second operator: `credit-gateway approvals list` shows them, and"
            " `approvals approve` or `approvals reject` decides about each"
        )
    if pending:
        waiting = counted(pending, "change of records waits", "changes of records wait")
        return f"{waiting} for the log: `credit-gateway log admit` takes what is recorded into it"
    if others := others_connected(connection, but_gateways=serving):
        connected = counted(others, "other session is", "other sessions are")
        but = " but the gateways" if serving else ", every gateway among it"
        return f"{connected} connected to this database: stop whatever uses the records{but}"
    return ""
