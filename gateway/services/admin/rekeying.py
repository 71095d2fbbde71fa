# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Changes the ids of all people and accounts into those of the newest rekey key.

While nothing is served: whoever looked for somebody meanwhile would find half of the people.
What is done stays done when it is interrupted, and the next run goes on. See docs/adr/0101.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

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
    others_connected,
    versions_known,
)

_BUCKETS_AT_ONCE = 8
"""In one transaction. Of a million people they hold about eight thousand."""


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
            not ended; somebody else is connected; or changes of records wait for the log.
        KeyFileError: a key cannot be read.
        StoreError: the database; what was changed before stays so.
    """
    pseudonyms = Pseudonyms.of(keys)
    with translate_errors():
        _check(connection, pseudonyms, keys)
        begin_change(connection, pseudonyms.version)
        records = Records(connection, pseudonyms)
        left = records.buckets_left()
        for start in range(0, len(left), _BUCKETS_AT_ONCE):
            _check_alone(connection)
            records.change_buckets(left[start : start + _BUCKETS_AT_ONCE])
            on_progress(min(start + _BUCKETS_AT_ONCE, len(left)), len(left))
        facts = 0
        _check_alone(connection)
        while changed := records.change_facts():
            facts += changed
            _check_alone(connection)
        records.end()
    return Rekeyed(pseudonyms.version, len(left), facts)


def _check(connection: Connection[TupleRow], pseudonyms: Pseudonyms, keys: KeyProvider) -> None:
    """Raises ConfigurationError unless ids may be changed now."""
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
    _check_alone(connection)


def _check_alone(connection: Connection[TupleRow]) -> None:
    """Raises ConfigurationError where somebody else is at the records, or was just now."""
    if pending := facts_pending(connection):
        waiting = counted(pending, "change of records waits", "changes of records wait")
        raise ConfigurationError(
            f"{waiting} for the log: `credit-gateway log admit` takes what is recorded into it"
        )
    if others := others_connected(connection):
        connected = counted(others, "other session is", "other sessions are")
        raise ConfigurationError(
            f"{connected} connected to this database: stop every gateway, and"
            " whatever else uses the records"
        )
