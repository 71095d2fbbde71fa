# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Contributes a file to the records and maintains the summaries.

One batch of rows is one transaction and one contribution, which makes the next data
version in each bucket it changes, and in no other. Row locks on the heads of its buckets
order it among others, so a subject two institutions report at once loses nothing. The same
file twice gives nothing new; a file broken off is completed by contributing it again. A
good row goes in though others are rejected, unless all or nothing is asked for.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from psycopg import Connection
from psycopg.rows import TupleRow

from gateway.domain.people.buckets import BUCKETS
from gateway.domain.people.pseudonyms import Pseudonyms
from gateway.errors import ConfigurationError, ContributionError
from gateway.runtime.system import Clock
from gateway.services.admin.key_checks import check_record_keys
from gateway.services.contribute.contradictions import find_contradictions
from gateway.services.contribute.contributed_file import ContributedFile
from gateway.services.contribute.outcome import (
    NO_CONTRIBUTOR,
    ContributionResult,
    ContributionSettings,
    RejectedRow,
)
from gateway.services.contribute.row_reader import RowReader, reader_of
from gateway.services.contribute.taking import RowTaker, Survey
from gateway.signing.signer import KeyProvider
from gateway.store.errors import translate_errors
from gateway.store.records.adapter_versions import remember_adapter_sync
from gateway.store.records.contributions import ContributionWriter, find_institution


def contribute(  # noqa: PLR0913 - what the world gives, and two ways to hear of it
    source: Path | BinaryIO,
    settings: ContributionSettings,
    *,
    connection: Connection[TupleRow],
    keys: KeyProvider,
    clock: Clock,
    on_rejected: Callable[[RejectedRow], None],
    on_progress: Callable[[int], None],
) -> ContributionResult:
    """Takes a whole file.

    Args:
        source: the file: a regular one, or an open one that can be read again.
        settings: how it is read, and by whom it is contributed.
        connection: of creditgateway_contributor, in autocommit.
        keys: for the pseudonyms.
        clock: nothing may be reported for later than its today.
        on_rejected: called for every rejected row, in order.
        on_progress: called with the number of bytes done, after every batch.

    Raises:
        ContributionError: the file as a whole cannot be taken: unreadable, with
            another format's header, or all or nothing was asked for and rows were
            rejected.
        ConfigurationError: the institution may not contribute, or the key is
            not this database's.
        StoreError: the database; batches committed before stay, and the same
            file again completes it.
    """
    file = ContributedFile(source, settings.adapter.form)
    survey = survey_file(file, settings, connection=connection, keys=keys, clock=clock)
    taker = RowTaker(settings, survey, connection=connection, clock=clock, on_rejected=on_rejected)
    with translate_errors():
        if settings.all_or_nothing:
            _take_whole(taker, connection, file, on_progress)
        else:
            taker.take(file, on_progress)
    return taker.result


def _take_whole(
    taker: RowTaker,
    connection: Connection[TupleRow],
    file: ContributedFile,
    on_progress: Callable[[int], None],
) -> None:
    """All rows or none. Batches inside the outer transaction are savepoints of it."""
    with connection.transaction():
        # All at once and in order, whatever the order of the rows: else two files taken
        # whole could wait for each other.
        ContributionWriter(connection).lock_heads(range(BUCKETS))
        taker.take(file, on_progress)
        result = taker.result
        if result.rejected:
            # Leaves the transaction by an error: nothing of it stays.
            raise ContributionError(
                f"{result.rejected} of {result.rows} rows were rejected, so nothing was taken",
                rejected=result.rejected,
            )


def reader_for(
    file: ContributedFile,
    settings: ContributionSettings,
    *,
    connection: Connection[TupleRow],
    keys: KeyProvider,
    clock: Clock,
) -> RowReader:
    """Reads the file's rows for its institution.

    Raises:
        ConfigurationError: the institution may not contribute.
        ContributionError: the file cannot be read, or has another format's header.
        StoreError: the database.
    """
    with translate_errors():
        institution = find_institution(connection, settings.institution, clock.now())
    if institution is None:
        raise ConfigurationError(NO_CONTRIBUTOR)
    pseudonyms = Pseudonyms.of(keys)
    return reader_of(file, settings.adapter, institution, pseudonyms, clock)


def survey_file(
    file: ContributedFile,
    settings: ContributionSettings,
    *,
    connection: Connection[TupleRow],
    keys: KeyProvider,
    clock: Clock,
) -> Survey:
    """Looks through a file, and sees to what has to stand before the first batch.

    Raises:
        ContributionError: the file as a whole cannot be taken.
        ConfigurationError: the institution may not contribute, or the key is not this
            database's.
        StoreError: the database.
    """
    reader = reader_for(file, settings, connection=connection, keys=keys, clock=clock)
    survey = Survey(file.digest(), reader, find_contradictions(file, reader))
    adapter = settings.adapter
    with translate_errors():
        check_record_keys(connection, keys)
        remember_adapter_sync(
            connection, adapter.name, adapter.content_hash, settings.adapter_content
        )
    return survey
