# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""All ids of a person, for anyone who searches the log by one of them.

Links are kept with the records. Where the records are in another database than the log, or
not at hand, no links are known.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection

from gateway.domain.people.buckets import bucket_of
from gateway.domain.people.links import Link
from gateway.store.errors import translate_errors
from gateway.store.log.reading import JSON, AuditReader
from gateway.store.queries import load_sql
from gateway.store.records.replay import salt_of_read


def links_of(
    reader: AuditReader, verb: str, subject_ids: Collection[bytes], cause: str = ""
) -> list[Link]:
    """All links of a person, whichever of the ids are known.

    The read is recorded only where the bucket's head says that the person may be linked.

    Args:
        reader: of the auditor.
        verb: what the log is read for: "access-report", "export" or "search".
        subject_ids: the person's, one per version of the pseudonym key.
        cause: why.

    Raises:
        StoreError: the database cannot be read.
    """
    with translate_errors():
        known = reader.connection.execute(load_sql("links.known")).fetchone()
        if known != (True,):
            return []
        buckets = sorted(set(map(bucket_of, subject_ids)))
        linked = reader.connection.execute(load_sql("links.linked"), [buckets]).fetchone()
    if linked != (True,):
        return []
    names = sorted(hashlib.sha256(subject).hexdigest() for subject in subject_ids)
    named: dict[str, JSON] = {"subjects": names, "salt": salt_of_read(reader.names, subject_ids)}
    access = reader.open(verb, named, row_limit=len(names), cause=cause)
    return reader.call("replay.links", access, Link, subject_ids=sorted(subject_ids))
