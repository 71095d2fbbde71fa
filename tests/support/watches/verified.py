# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What `verify` finds where somebody watches."""

from __future__ import annotations

from gateway.services.audit.facts.verification import RecordsVerification
from gateway.services.audit.verify import LogVerification, Verified, new_state
from gateway.store.log.reading import WHOLE_LOG, AuditReader, connect_auditor
from gateway.store.records.access import RecordsAccess
from tests.support.watches.scene import Scene


def found_in(scene: Scene) -> list[tuple[str, str, str]]:
    """What `verify` finds in log and records: check, partner, row."""
    return [(each.check.value, each.partner, each.row) for each in verified(scene).findings]


def verified(scene: Scene) -> Verified:
    """What `verify` makes of log and records."""
    with connect_auditor(scene.stack.database_url) as connection:
        reader = AuditReader(connection)
        access = reader.open("verify", {}, row_limit=WHOLE_LOG)
        records = RecordsVerification(RecordsAccess(reader, access), apart=False)
        log = scene.stack.trust().log
        run = LogVerification(reader, access, log, new_state(), records=records)
        return run.run(scene.stack.clock.now())


def believed_in(scene: Scene) -> tuple[int, int]:
    """How many people are watched, and of how many of them `verify` believes the position."""
    records = verified(scene).records
    assert records is not None
    return records.watched, records.watches_believed
