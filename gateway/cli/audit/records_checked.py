# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whether `verify` compares the records with the facts in the log, and what it says of that."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from gateway.audit.log_state import LogState
from gateway.audit.log_status import OF_RECORDS, Aspect
from gateway.cli.context import out
from gateway.domain.access.plain_words import counted
from gateway.services.audit.facts.verification import RecordsVerification, RecordsVerified
from gateway.store.log.reading import AuditReader, ReadAccess
from gateway.store.records.access import RecordsAccess
from gateway.store.records.verification import can_verify
from gateway.store.rekeying.reading import check_rekeyed_records

_NO_FACTS = (
    "the log holds no facts yet, so nothing vouches for the records: a serving gateway, or"
    " `credit-gateway log admit`, makes entries of what was recorded"
)
_NO_PARTNERS = (
    "partners, keys, policies and consents were not compared, for the log does not say yet that"
    " each has a fact: a serving gateway, or `credit-gateway log admit`, makes that entry with"
    " those of what was recorded"
)
_REKEYED = (
    "what is kept of people was not compared, for their ids were changed since, and only the"
    " gateway's keys tell that it is the same: a run with --keys compares it"
)
_CAUSE = "verification"
"""Of the record in the records' own database, where none was given: that demands one."""


def records_to_verify(
    reader: AuditReader, access: ReadAccess, records: AuditReader | None, begun: LogState
) -> tuple[RecordsVerification | None, str | None]:
    """The verification of the records; without one, why they are not looked at.

    Args:
        reader: of the log.
        access: recorded, for the whole log.
        records: of the records' own database; None: none was named.
        begun: where the verification of the log begins.

    Raises:
        ConfigurationError: keys were named, and are not those of these records.
        StoreError: a database cannot be used.
    """
    if begun.trusted_from:
        return None, (
            "facts before the trusted checkpoint were not read; a run without --from-checkpoint"
            " compares the records with all of them"
        )
    is_here = records is not None or can_verify(reader)
    if is_here and reader.names is not None:
        check_rekeyed_records(records or reader, reader.names.pseudonyms)
    pseudonyms = None if reader.names is None else reader.names.pseudonyms
    if records is not None:
        recorded = RecordsAccess.recorded(records, access, access.cause or _CAUSE)
        return RecordsVerification(recorded, apart=True, pseudonyms=pseudonyms), None
    if not is_here:
        return None, (
            "the records are in another database: --records-url names it, and they are compared"
            " with the facts in the log"
        )
    recorded = RecordsAccess(reader, access)
    return RecordsVerification(recorded, apart=False, pseudonyms=pseudonyms), None


def left_unchecked(found: RecordsVerified | None, reason: str | None) -> dict[Aspect, str]:
    """What of the records was not compared, and why.

    Args:
        found: what the verification of the records came to; None: there was none.
        reason: why there was none; None: there was to be one.
    """
    if found is None:
        return dict.fromkeys(OF_RECORDS, reason or _NO_FACTS)
    left = {} if found.directory else {Aspect.FACTS: _NO_PARTNERS}
    if found.people_left_out:
        left |= dict.fromkeys((Aspect.CONTRIBUTED, Aspect.WATCH_POSITIONS), _REKEYED)
    return left


def partly_believed(found: RecordsVerified | None) -> dict[Aspect, str]:
    """What was compared but for some, and why not of those."""
    left: dict[Aspect, str] = {}
    if found is not None and found.facts_believed:
        left[Aspect.FACTS] = _facts_words(found.facts_believed)
    if found is not None and found.watches_believed:
        left[Aspect.WATCH_POSITIONS] = _watches_words(found.watches_believed)
    if found is not None and found.scopes_believed:
        left[Aspect.FACT_SCOPES] = _scopes_words(found.scopes_believed)
    if found is not None and found.sendings_believed:
        left[Aspect.REMINDERS_SENT] = _sendings_words(found.sendings_believed)
    if found is not None and found.limits_believed:
        left[Aspect.LIMITS] = _limits_words(found.limits_believed)
    return left


def _facts_words(facts: int) -> str:
    """Of how many facts about people it was believed what they say, and why."""
    believed = counted(facts, "fact about people says was", "facts about people say was")
    return (
        f"what {believed} believed, for their ids were changed since, and only the gateway's keys"
        " give back what the log has the digest of: a run with --keys compares them"
    )


def _watches_words(people: int) -> str:
    """Of how many people the position of a watch was believed, and why."""
    return (
        f"how far a watch has come was believed of {counted(people, 'person', 'people')}: their"
        " consent was paused or limits what is told, their records are disputed, restricted or"
        " linked, or no watch has begun since what is kept of them last changed without having to"
        " be told"
    )


def _scopes_words(facts: int) -> str:
    """Of how many facts it was believed what they are about."""
    recorded = counted(
        facts, "policy, request or approval was", "policies, requests and approvals were"
    )
    return (
        f"what {recorded} recorded for was believed: they are older than the release in which facts"
        " of these kinds say it"
    )


def _sendings_words(reminders: int) -> str:
    """Of how many reminders it was believed how sending them ended."""
    return (
        f"how sending {counted(reminders, 'reminder')} ended was believed: the sender notes it, and"
        " no entry says it; that an institution acknowledged one is an entry, and was compared"
    )


def _limits_words(partners: int) -> str:
    """Of how many partners it was believed that they were answered no more than was granted."""
    return (
        f"that {counted(partners, 'partner')} got no more than was granted was believed of periods"
        " that began before there were facts of them: which policies stood then is not in the log"
    )


def records_document(found: RecordsVerified | None) -> dict[str, Any] | None:
    """For programs, with stable names; None: the records were not looked at."""
    if found is None:
        return None
    counts = asdict(found)
    del counts["findings"]
    return counts


def show_records(found: RecordsVerified | None) -> None:
    """Below the verdict: what was compared, and what is not in the log yet."""
    if found is None:
        return
    contributions = counted(found.contributions, "contribution")
    people = counted(found.people, "person", "people")
    if found.people_left_out:
        people = "people were left out"
    facts = counted(found.facts, "fact vouches", "facts vouch")
    out.print(f"  {facts} for the records: {contributions}, {people}", highlight=False)
    if found.pending:
        changes = counted(found.pending, "change is", "changes are")
        out.print(f"  {changes} recorded and not in the log yet", highlight=False)
    if found.to_be_rebuilt:
        summaries = counted(found.to_be_rebuilt, "summary lacks", "summaries lack")
        out.print(
            f"  {summaries} figures of a later report version:"
            " `credit-gateway db rebuild-summaries` adds them",
            highlight=False,
            soft_wrap=True,
        )
