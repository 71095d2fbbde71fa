# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What came of one entry: the answer rebuilt from records, compared byte for byte. Pure."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from adapters.cards import cards
from gateway.audit.facts.deletions import Deleted
from gateway.audit.facts.standing import Ground
from gateway.domain.codes import Section
from gateway.domain.facts.kinds import EXPIRY
from gateway.domain.obligations.building import build_obligations
from gateway.domain.records.record import Account
from gateway.domain.reports.aggregate import build_summary
from gateway.domain.reports.differences import Difference, report_differences
from gateway.domain.reports.ranges import since
from gateway.domain.reports.report import RecentInquiries
from gateway.domain.reports.summary import Summary
from gateway.errors import MalformedError
from gateway.services.audit.replay.evidence import Check, Question, Verdict
from gateway.wire.obligations.bodies import (
    OBLIGATIONS_BODY_TYPE,
    decode_obligations,
    encode_obligations,
)

Read = Callable[[bytes], Any]
"""Reads an answer's body; raises MalformedError."""
_GROUNDS = {
    Ground.PARTNER: Check.PARTNER,
    Ground.POLICY: Check.POLICY,
    Ground.ADAPTER: Check.ADAPTER,
    Ground.SIGNATURE: Check.SIGNATURE,
    Ground.CONSENT: Check.CONSENT,
    Ground.DATA_VERSION: Check.DATA_VERSION,
}


@dataclass(frozen=True, slots=True, repr=False)
class Replayed:
    """What came of one entry.

    Attributes:
        leaf_index: which entry.
        verdict: the answer in one word.
        check: what ended the replay, unless it was equal, erased or no answer.
        differences: between the answer then and now, for Check.BODY.
        older: whether the answer is older than the facts in the log, so that it cannot be
            told what it rested on.
        deleted: by which entry the records went that it rests on, for the verdicts
            RECORDS_ERASED and RECORDS_EXPIRED.
        file: with the evidence, where it was moved to a file that was not read; None: else.
    """

    leaf_index: int
    verdict: Verdict
    check: Check | None = None
    differences: tuple[Difference, ...] = ()
    older: bool = False
    deleted: Deleted | None = None
    file: str | None = None


def summary_of(question: Question, accounts: Sequence[Account] | None) -> Summary | Check | None:
    """Of all that was known then; None: nothing was."""
    if accounts is None:
        return Check.RECORDS
    try:
        return build_summary(question.entry.data_version, accounts, question.version.added)
    except (ValueError, LookupError, TypeError, OverflowError):
        return Check.RECORDS  # nobody can have contributed such records


def compared(
    question: Question,
    summary: Summary | None,
    inquiries: RecentInquiries | None,
    remarks: Mapping[str, Any],
) -> Replayed:
    """The answer rebuilt, compared with the one that was given."""
    entry, adapter, version = question.entry, question.adapter, question.version
    wants_score = version.scores and Section.RISK in question.query.sections
    if entry.card_hash and not wants_score:
        return Replayed(question.leaf_index, Verdict.DIFFERENT, Check.QUERY_DIFFERS)
    if entry.card_hash and entry.card_hash not in cards():
        return Replayed(question.leaf_index, Verdict.NOT_CHECKED, Check.REPORT_VERSION)
    body = b""
    for scored_by in _cards(entry.card_hash) if wants_score else ({},):
        report = version.build(
            since(summary, entry.data_from_month),
            data_version=entry.data_version,
            as_of=question.as_of,
            sections=question.query.sections,
            inquiries=inquiries,
            **remarks,
            **scored_by,
        )
        body = adapter.render_report(report)
        if (body, adapter.report_body_type) == (question.body, question.body_type):
            break
    return _same(question, body, adapter.report_body_type, adapter.read_report)


def compared_dues(question: Question, accounts: Sequence[Account] | None) -> Replayed:
    """The same of what somebody has to pay."""
    entry = question.entry
    try:
        made = build_obligations(
            accounts or (),
            data_version=entry.data_version,
            as_of=question.as_of,
            since=entry.data_from_month,
        )
        body = encode_obligations(made)
    except (ValueError, LookupError, TypeError, OverflowError):
        accounts = None  # nobody can have contributed such records
    if accounts is None:
        return Replayed(question.leaf_index, Verdict.DIFFERENT, Check.RECORDS)
    return _same(question, body, OBLIGATIONS_BODY_TYPE, decode_obligations)


def _same(question: Question, body: bytes, body_type: str, read: Read) -> Replayed:
    """Whether an answer made again is the one that was given, byte for byte."""
    if (body, body_type) == (question.body, question.body_type):
        return Replayed(question.leaf_index, Verdict.EQUAL)
    differences = _differences(question, body, body_type, read)
    return Replayed(question.leaf_index, Verdict.DIFFERENT, Check.BODY, differences)


def _cards(named: bytes) -> Sequence[Mapping[str, Any]]:
    """By which cards it may have been scored: that of its entry; any where the entry names none.

    Answers from before entries named the card name it themselves.
    """
    return [{"card": card} for digest, card in cards().items() if named in {b"", digest}]


def _differences(
    question: Question, body: bytes, body_type: str, read: Read
) -> tuple[Difference, ...]:
    """Figure by figure; as bytes where both read the same, or one cannot be read."""
    try:
        found = report_differences(read(question.body), read(body))
    except MalformedError:
        found = []
    if found:
        return tuple(found)
    if question.body_type != body_type:
        return (Difference("body_type", question.body_type, body_type),)
    pairs = enumerate(itertools.zip_longest(question.body, body))
    first = next(place for place, (then, now) in pairs if then != now)
    then, now = f"{len(question.body)} bytes", f"{len(body)} bytes"
    return (Difference(f"body, from byte {first}", then, now),)


def only_statement_differs(result: Replayed) -> bool:
    """Whether an answer is different, but only in the person's statement."""
    statement = {"remarks.statement", "remarks.statement_date"}
    return bool(result.differences) and {d.path for d in result.differences} <= statement


def without_records(result: Replayed, deleted: Deleted) -> Replayed:
    """An answer that cannot be rebuilt, because the log says that its records were deleted."""
    expired = deleted.kind == EXPIRY.name
    verdict = Verdict.RECORDS_EXPIRED if expired else Verdict.RECORDS_ERASED
    return Replayed(result.leaf_index, verdict, deleted=deleted)


def with_ground(result: Replayed, ground: Ground | None) -> Replayed:
    """What came of an entry, once it is known what it rests on."""
    if ground is Ground.OLDER:
        return replace(result, older=True)
    if ground is None:
        return result
    return Replayed(result.leaf_index, Verdict.DIFFERENT, _GROUNDS[ground], result.differences)
