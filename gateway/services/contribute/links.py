# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Links two identifiers of one person: one subject id is kept, the other is its alias.

A link is a contribution that makes a data version in the buckets of both. From there on the
alias's accounts and consents are the kept id's, and whatever comes under the alias, queries,
rows or consents, goes to the kept id. What was answered before replays as it was. Rows go
there from the moment the link is written, the rest once it is in the log.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from psycopg import Connection
from psycopg.rows import TupleRow

from gateway.domain.access.query import Identifier
from gateway.domain.people.buckets import bucket_of
from gateway.domain.people.pseudonyms import Pseudonyms
from gateway.domain.records.contribution import batch_changes
from gateway.domain.records.corrections import with_person_linked
from gateway.errors import CorrectionError
from gateway.runtime.system import Clock
from gateway.services.admin.key_checks import check_record_keys
from gateway.services.contribute.people import LockedPeople, with_people
from gateway.signing.signer import KeyProvider
from gateway.store.errors import translate_errors
from gateway.store.records.contributions import Contribution


@dataclass(frozen=True, slots=True)
class LinkResult:
    """What a link did.

    Attributes:
        contribution: its number.
        fact: its fact. Until that is in the log, the link is pending.
        accounts: versions of accounts, those that are withdrawn from the alias included.
        months: versions of months.
        consents: that the alias has, which are carried over.
        data_version: of the alias's bucket, from which on it has nothing of its own.
        kept_data_version: of the kept id's bucket, from which on it has all.
        link_time: UTC.
    """

    contribution: int
    fact: UUID
    accounts: int
    months: int
    consents: int
    data_version: int
    kept_data_version: int
    link_time: datetime


def link_people(
    connection: Connection[TupleRow],
    keys: KeyProvider,
    clock: Clock,
    alias: Identifier,
    kept: Identifier,
) -> LinkResult:
    """Makes the two identifiers one person's from the next data versions on.

    Either may be linked already: then the ids that are kept for them are linked, and what
    was linked to the one is linked to the other, so that no chain is longer than one.

    Args:
        connection: of creditgateway_contributor, in autocommit.
        keys: for the pseudonyms.
        clock: says when.
        alias: the identifier whose subject id is given up.
        kept: the one whose subject id is kept.

    Raises:
        RefusalError: INVALID_IDENTIFIER.
        CorrectionError: they are one person's already, nothing is known about one of them,
            or an account that both have contradicts itself.
        ConfigurationError: the key is not this database's.
        StoreError: the database; nothing has changed.
    """
    pseudonyms = Pseudonyms.of(keys)
    first, second = pseudonyms.subject(alias), pseudonyms.subject(kept)
    check_record_keys(connection, keys)
    with translate_errors():
        return with_people(
            connection,
            {first, second},
            lambda people: _link(people, first, second, clock.now()),
            lambda people: people.writer.aliases(people.person(first)),
        )


def _link(people: LockedPeople, named: bytes, other: bytes, now: datetime) -> LinkResult:
    """Within the locks of everybody it is about."""
    alias, kept, writer = people.person(named), people.person(other), people.writer
    if alias == kept:
        raise CorrectionError("the two identifiers are one person's already")
    if not writer.both_known(alias, kept):
        raise CorrectionError("nothing is known about one of the two; check its digits")
    before = people.accounts({alias, kept})
    changes = batch_changes(people.heads, before, with_person_linked(before, alias, kept))
    moved = Contribution(
        partner_id=None,
        kind="link",
        contribution_time=now,
    )
    buckets = set(map(bucket_of, (alias, kept, *writer.aliases(alias))))
    written = writer.write(moved, changes, buckets)
    return LinkResult(
        contribution=written.number,
        fact=written.fact_id,
        accounts=changes.counts["account"],
        months=changes.counts["month"],
        consents=writer.link(alias, kept, now),
        data_version=people.heads[bucket_of(alias)] + 1,
        kept_data_version=people.heads[bucket_of(kept)] + 1,
        link_time=now,
    )
