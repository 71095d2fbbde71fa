# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The demo's forger: somebody with every right on the database, and what verification names."""

from __future__ import annotations

from collections.abc import Collection

import psycopg

from gateway.audit.finding_words import words_of
from gateway.audit.findings import Check, Finding
from gateway.audit.rules.records import row_key
from gateway.cli.context import out
from gateway.cli.output import bad, dim, good
from gateway.client import GatewayTrust
from gateway.demo.story.acts import act_title
from gateway.demo.tamper import TAMPERING
from gateway.demo.world import World
from gateway.log.checkpoint import LogVerifier
from gateway.services.audit.facts.records import FactVerification
from gateway.services.audit.verify import new_state
from gateway.services.audit.verify_database import verify_database
from gateway.store.errors import translate_errors
from gateway.store.log.reading import WHOLE_LOG, AuditReader, connect_auditor
from gateway.store.records.access import RecordsAccess
from gateway.store.records.verification import RecordsReader

# The operator's consent for Jade Bank, copied to a person who never gave one.
_FORGING = (
    b"INSERT INTO credit.consent SELECT (jsonb_populate_record(c, to_jsonb(other))).*"
    b" FROM credit.consent AS c, LATERAL (SELECT bucket, subject_id FROM credit.summary"
    b" WHERE subject_id <> c.subject_id LIMIT 1) AS other"
    b" WHERE c.partner_id = 'jade-bank' AND c.use_count IS NULL"
)
_FORGED = (
    b" RETURNING bucket, encode(subject_id, 'hex'), partner_id, encode(consent_commitment, 'hex')"
)


def forgeries_are_named(world: World, superuser_url: str) -> bool:
    """Somebody with every right on the database forges a consent, then changes the log: on a copy.

    Returns:
        Whether nothing is found before, and then just what was done.
    """
    log = GatewayTrust.load(world.trust_file).log
    with world.copied_database(superuser_url) as copy:
        _act("Somebody with full rights forges a consent", "on a copy")
        before = _verify(copy, log, "the log, and consents, partners and keys")
        forged = row_key("consent", _changed(copy, _FORGING, _FORGED))
        found = _verify(copy, log, "with the forged consent")
        is_named = {(f.check, f.row) for f in found} == {(Check.ROW_INVENTED, forged)}
        _act("Somebody with full rights changes one row of the log", "on the same copy")
        (leaf,) = _changed(copy, TAMPERING, b" RETURNING leaf_index")
        after = _verify(copy, log, "with the changed row", besides=found)
    return not before and is_named and {finding.leaf_index for finding in after} == {leaf}


def _act(title: str, subtitle: str) -> None:
    out.print()
    out.rule(act_title(title, subtitle))


def _changed(database_url: str, statement: bytes, returning: bytes) -> tuple[object, ...]:
    """Does it; what it gives back of the one row."""
    out.print(dim(f"  {statement.decode()}"), soft_wrap=True)
    with translate_errors(), psycopg.connect(database_url, autocommit=True) as connection:
        (row,) = connection.execute(statement + returning).fetchall()
    return row


def _verify(
    database_url: str, log: LogVerifier, what: str, *, besides: Collection[Finding] = ()
) -> list[Finding]:
    """As `credit-audit verify` does, but for contributed records; and says what was found.

    Args:
        database_url: where everything is.
        log: the log's key.
        what: is verified.
        besides: what was found, and said, before.
    """
    state = new_state()
    with translate_errors(), connect_auditor(database_url) as connection:
        reader = AuditReader(connection)
        access = reader.open("verify", {}, row_limit=WHOLE_LOG)
        verified = verify_database(reader, access, log, url=database_url, begun=state, workers=0)
        records = RecordsReader(RecordsAccess(reader, access))
        facts = FactVerification(reader, access, records, state.facts).run()
    found = [each for each in (*verified.findings, *facts.findings) if each not in besides]
    if not found:
        size, vouching = verified.tree_size, facts.facts
        out.print(good("✓"), f"{what}: {size} entries verify; {vouching} facts vouch for the rest")
    for finding in found:
        out.print(good("✓"), f"{what}: found", bad(words_of(finding)), soft_wrap=True)
    return found
