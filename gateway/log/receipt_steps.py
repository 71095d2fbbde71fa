# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whether a proven entry is that of one call: section 10 of docs/protocol.md. Pure.

`verify_receipt` shows that an entry is in the log. A log that lies consistently can
still put anything into it, so every field that the caller can know is compared with
the call itself. The steps have the document's numbers; each has a name of its own, so
that anyone who is told "not verified" is told which.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from enum import StrEnum
from hmac import compare_digest

from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.access.envelope import ANSWER_CASE_METHOD
from gateway.domain.access.methods import ACKNOWLEDGE_EVENTS, Reads, method_named
from gateway.domain.codes import Outcome
from gateway.domain.consents.uses import ConsentUse
from gateway.domain.refusals.rows import Stage
from gateway.domain.refusals.table import REFUSALS
from gateway.domain.reports.versions import REPORT_VERSIONS
from gateway.errors import BindingError, Reason, ReceiptError, VerificationError
from gateway.log.call_facts import AnswerFigures, CallFacts, CallResult
from gateway.log.merkle import HASH_LENGTH

MAX_AHEAD = timedelta(seconds=10)
"""How far before the request's issue time its entry may be."""
MAX_AGE = timedelta(seconds=60)
"""How far after it, besides the call's duration."""
_MAY_CHANGE = frozenset({Reads.CONSENT, Reads.CORRECTIONS, Reads.DISPUTE, Reads.REMINDERS})
"""What methods read whose answer may change something, or may not: then there is no fact."""
_TRACE_ID_LENGTH = 16
_TO_HEADER = tuple(stage for stage in Stage if stage <= Stage.HEADER)
_STAGES = {
    Reads.SUMMARY: tuple(Stage),
    Reads.LOG: _TO_HEADER,
    Reads.NOTHING: _TO_HEADER,
    Reads.CORRECTIONS: _TO_HEADER,
    Reads.REMINDERS: _TO_HEADER,
    Reads.PLANS: (*_TO_HEADER, Stage.SUBJECT),
    Reads.DISPUTE: (*_TO_HEADER, Stage.SUBJECT),
    Reads.CONSENT: (*_TO_HEADER, Stage.CONSENT, Stage.SUBJECT),
    Reads.CONSENTS: (*_TO_HEADER, Stage.SUBJECT),
    Reads.EVENTS: (*_TO_HEADER, *[at for at in Stage if at > Stage.ADAPTER]),
}
"""The stages that a call has, by what its method reads: nothing about anybody stands in the
entry of a call that read nothing of anybody."""


class ReceiptStep(StrEnum):
    """The steps on an entry, in the document's order. The names are published."""

    OUTCOME = "outcome"
    PARTNER = "partner"
    METHOD = "method"
    REQUEST_DIGEST = "request-digest"
    REASON = "reason"
    STATUS = "status"
    FIELDS = "fields"
    KEYS = "keys"
    REQUEST_ID = "request-id"
    RESPONSE_DIGEST = "response-digest"
    PURPOSE = "purpose"
    AS_OF = "as-of"
    REPORT_VERSION = "report-version"
    ANSWER = "answer"
    TRACE = "trace"
    ENTRY_TIME = "entry-time"
    POSITION = "position"
    COUNTER = "counter"
    CHAIN = "chain"
    ANSWER_NUMBER = "answer-number"
    ITEM = "item"
    DELIVERY = "delivery"


Check = Callable[[AuditEntry, int, CallFacts, CallResult], bool | None]
"""Whether an entry at an index is right; None: it cannot be told from what is known."""


def check_entry(
    entry: AuditEntry, leaf_index: int, call: CallFacts, result: CallResult
) -> tuple[ReceiptStep, ...]:
    """Checks that a proven entry records this very call and what came of it.

    Returns:
        The steps that could not be checked, because what they need is not known.

    Raises:
        ReceiptError: the entry says something else; `step` is the first such step.
        BindingError: it is that of another request, or of another answer.
    """
    unchecked = []
    for step, (check, kind, what) in _CHECKS.items():
        verdict = check(entry, leaf_index, call, result)
        if verdict is None:
            unchecked.append(step)
        elif not verdict:
            raise kind(f"the entry {what}", step=step)
    return tuple(unchecked)


def stages_of(method: str) -> tuple[Stage, ...]:
    """The stages that a method's calls have. One of a later version has all."""
    row = method_named(method)
    return _STAGES[Reads.SUMMARY if row is None else row.reads]


def reached(entry: AuditEntry, call: CallFacts) -> Stage | None:
    """How far an entry is filled in; None: it has gaps, or more than its method has."""
    flags = [
        True,
        compare_digest(entry.request_digest, call.request_digest),
        bool(entry.keyids),
        bool(entry.request_id),
        bool(entry.adapter_hash),
        entry.purpose is not None,
        entry.as_of is not None,
        bool(entry.consent_commitment),
        bool(entry.subject_commitment),
        entry.data_version > 0 or entry.inquiry_tree_size > 0,
        entry.report_version > 0,
    ]
    stage = Stage(max(at for at in Stage if flags[at]))
    # Data version 0 is that of a gateway without any records.
    stages = stages_of(call.method)
    gaps = {at for at in stages if at < stage and not flags[at]} - {Stage.DATA}
    others = {at for at in Stage if flags[at]}.difference(stages)
    if gaps or others or bool(entry.subject_commitment) != (entry.pseudonym_key_version > 0):
        return None
    return stage


def _outcome(entry: AuditEntry, _: int, __: CallFacts, result: CallResult) -> bool:
    """Answered or refused, as it came back; and no record of a reader, a fact or a key."""
    expected = Outcome.REFUSED if result.reason else Outcome.ANSWERED
    changes = entry.fact is None or (not result.reason and _may_change(entry.method))
    of_a_call = entry.access is None and entry.succession is None
    return entry.outcome is expected and of_a_call and changes


def _may_change(method: str) -> bool:
    """Whether an answer can change something. Of a method of a later version: perhaps."""
    row = method_named(method)
    return row is None or row.reads in _MAY_CHANGE


def _request_digest(entry: AuditEntry, _: int, call: CallFacts, result: CallResult) -> bool:
    """That of the envelope; of the whole message where nothing of it was read."""
    if compare_digest(entry.request_digest, call.request_digest):
        return True
    return bool(result.reason) and compare_digest(entry.request_digest, call.message_digest)


def _status(_: AuditEntry, __: int, ___: CallFacts, result: CallResult) -> bool | None:
    """The gRPC status is the reason's. Reasons of a later version are not known here."""
    if not result.reason:
        return True
    if not result.status or result.reason not in set(Reason):
        return None
    return REFUSALS[Reason(result.reason)].status == result.status


def _fields(entry: AuditEntry, _: int, call: CallFacts, result: CallResult) -> bool:
    """Filled in just as far as the outcome says, each digest of its length."""
    stage = reached(entry, call)
    first, last = _stages_between(call, result)
    always = (entry.policy_hash,)
    sometimes = (
        entry.adapter_hash,
        entry.consent_commitment,
        entry.subject_commitment,
        entry.evidence_digest,
        entry.card_hash,
    )
    return (
        stage is not None
        and first <= stage <= last
        and all(len(value) == HASH_LENGTH for value in always)
        and all(len(value) in {0, HASH_LENGTH} for value in sometimes)
        and len(entry.trace_id) == _TRACE_ID_LENGTH
        and (entry.data_from_month is None or stage >= Stage.SUBJECT)
        and (not entry.person_facts or stage >= Stage.SUBJECT)
        and (not entry.answered_case or (not result.reason and _answers_case(entry.method)))
        and (entry.consent_use is None or (not result.reason and _is_use(entry.consent_use)))
        and (entry.watched_event is not None) is _is_event(stage, call, result)
        and (not entry.acknowledged_event or (not result.reason and _acknowledges(entry.method)))
        and (entry.watch_start is None or _is_start(stage, call, result))
        and (not entry.card_hash or _may_score(entry, stage, result))
    )


def _may_score(entry: AuditEntry, stage: Stage, result: CallResult) -> bool:
    """Whether it is an answer about somebody; an event names its card elsewhere."""
    return not result.reason and stage is Stage.REPORT and entry.watched_event is None


def _is_event(stage: Stage, call: CallFacts, result: CallResult) -> bool:
    """Whether it is an answer with an event; the first answer of a watch is none."""
    row = method_named(call.method)
    is_watch = row is not None and row.reads is Reads.EVENTS
    return is_watch and not result.reason and (stage > Stage.HEADER or call.answer_number > 1)


def _is_start(stage: Stage, call: CallFacts, result: CallResult) -> bool:
    """Whether it may be the first answer of a watch. One of a later version: perhaps."""
    row = method_named(call.method)
    of_watch = row is None or row.reads is Reads.EVENTS
    return of_watch and not result.reason and not _is_event(stage, call, result)


def _acknowledges(method: str) -> bool:
    """Whether it is the method that acknowledges events. One of a later version: perhaps."""
    return method == ACKNOWLEDGE_EVENTS.name or method_named(method) is None


def _answers_case(method: str) -> bool:
    """Whether it is the method of answers to cases. One of a later version: perhaps."""
    return method == ANSWER_CASE_METHOD or method_named(method) is None


def _is_use(use: ConsentUse) -> bool:
    """A use that was counted, and not one too many."""
    return 0 < use.number <= use.limit and len(use.terms_commitment) == HASH_LENGTH


def _stages_between(call: CallFacts, result: CallResult) -> tuple[Stage, Stage]:
    """The first and the last stage that an entry may be at, of those that its method has."""
    stages = stages_of(call.method)
    if not result.reason:
        if call.resumes:
            return Stage.ADAPTER, Stage.ADAPTER
        row = method_named(call.method)
        everybody = row is not None and row.reads in {Reads.CONSENTS, Reads.EVENTS}
        return Stage.HEADER if everybody else stages[-1], stages[-1]
    first, last = Stage.MESSAGE, Stage.REPORT
    if result.reason in set(Reason):
        first, last = REFUSALS[Reason(result.reason)].stages
    # A stage that the method does not have is passed with the one before it.
    return (
        max(at for at in stages if at <= first),
        max(at for at in stages if at <= last),
    )


def _keys(entry: AuditEntry, _: int, call: CallFacts, __: CallResult) -> bool:
    """The keys that signed, in the envelope's order; none where none was verified."""
    return entry.keyids in {(), call.keyids}


def _request_id(entry: AuditEntry, _: int, call: CallFacts, __: CallResult) -> bool:
    return entry.request_id in {b"", call.request_id}


def _purpose(entry: AuditEntry, _: int, call: CallFacts, __: CallResult) -> bool | None:
    if entry.purpose is None:
        return True
    return None if call.asked is None else entry.purpose == call.asked.purpose


def _as_of(entry: AuditEntry, _: int, call: CallFacts, __: CallResult) -> bool | None:
    """The date asked for, or that of the entry time in UTC."""
    if entry.as_of is None:
        return True
    if call.asked is None:
        return None
    return entry.as_of == (call.asked.as_of or entry.entry_time.date())


def _report_version(entry: AuditEntry, _: int, __: CallFacts, ___: CallResult) -> bool:
    """One that this version of the document describes, or none."""
    return entry.report_version in (0, *REPORT_VERSIONS)


def _answer(entry: AuditEntry, _: int, __: CallFacts, result: CallResult) -> bool | None:
    """What a canonical answer says of itself; in other formats its reader compares it."""
    if result.unreadable:
        return None
    if result.figures is None:
        return True
    # Answers with a score from before entries named the card have none in theirs.
    card = entry.card_hash and result.figures.card_hash
    logged = AnswerFigures(
        entry.as_of or date.min, entry.data_version, entry.inquiry_tree_size, entry.card_hash
    )
    return logged == replace(result.figures, card_hash=card)


def _entry_time(entry: AuditEntry, _: int, call: CallFacts, result: CallResult) -> bool | None:
    """Within the window that requests are accepted in, and the call's duration."""
    offset = entry.entry_time - call.issue_time
    # What these two reasons say is that the clocks differ.
    if result.reason == Reason.REQUEST_STALE:
        return offset > timedelta(0)
    if result.reason == Reason.REQUEST_FROM_FUTURE:
        return offset < timedelta(0)
    if offset > MAX_AGE and call.duration is None:
        return None
    return -MAX_AHEAD <= offset <= MAX_AGE + (call.duration or timedelta(0))


def _position(entry: AuditEntry, index: int, call: CallFacts, __: CallResult) -> bool | None:
    """After all that was known, within its own group commit, after its partner's others."""
    first = entry.group_first_index
    if not first <= index or not entry.inquiry_tree_size <= first:
        return False
    if entry.partner_counter > index + 1:
        return False
    return None if call.known is None else first >= call.known.tree_size


def _counter(entry: AuditEntry, _: int, call: CallFacts, __: CallResult) -> bool | None:
    if entry.partner_counter == 0:
        return False
    return None if call.known is None else entry.partner_counter > call.known.counter


def _chain(entry: AuditEntry, _: int, __: CallFacts, ___: CallResult) -> bool:
    """Which entry it names is compared where that entry is known: receipt_history."""
    expected = 0 if entry.partner_counter == 1 else HASH_LENGTH
    return len(entry.previous_leaf_hash) == expected


def _answer_number(entry: AuditEntry, _: int, call: CallFacts, result: CallResult) -> bool:
    """Which of many; a refusal before any answer is like that of a method with one."""
    of_item = call.item_digest or call.first_request_id
    if result.reason and call.answer_number <= 1 and not of_item:
        return entry.answer_number == 0
    return entry.answer_number == call.answer_number


def _item(entry: AuditEntry, _: int, call: CallFacts, result: CallResult) -> bool:
    """Of which item it is, and of which portfolio."""
    first = entry.first_request_id
    known = compare_digest(first, call.first_request_id) or (bool(result.reason) and not first)
    return known and compare_digest(entry.item_digest, call.item_digest)


_CHECKS: dict[ReceiptStep, tuple[Check, type[VerificationError], str]] = {
    ReceiptStep.OUTCOME: (_outcome, ReceiptError, "records another outcome"),
    ReceiptStep.PARTNER: (
        lambda entry, _, call, __: entry.partner == call.partner,
        ReceiptError,
        "records another partner",
    ),
    ReceiptStep.METHOD: (
        lambda entry, _, call, __: entry.method == call.method,
        ReceiptError,
        "records another method",
    ),
    ReceiptStep.REQUEST_DIGEST: (_request_digest, BindingError, "records another request"),
    ReceiptStep.REASON: (
        lambda entry, _, __, result: entry.reason == result.reason,
        ReceiptError,
        "records another reason",
    ),
    ReceiptStep.STATUS: (_status, ReceiptError, "has a reason that goes with another status"),
    ReceiptStep.FIELDS: (_fields, ReceiptError, "is not filled in as far as its outcome says"),
    ReceiptStep.KEYS: (_keys, ReceiptError, "records other keys than those that signed"),
    ReceiptStep.REQUEST_ID: (_request_id, BindingError, "records another request id"),
    ReceiptStep.RESPONSE_DIGEST: (
        lambda entry, _, __, result: compare_digest(entry.response_digest, result.response_digest),
        BindingError,
        "records another answer",
    ),
    ReceiptStep.PURPOSE: (_purpose, ReceiptError, "records another purpose than the one asked"),
    ReceiptStep.AS_OF: (_as_of, ReceiptError, "records another as-of date than the one asked"),
    ReceiptStep.REPORT_VERSION: (
        _report_version,
        ReceiptError,
        "names a report version that is not known",
    ),
    ReceiptStep.ANSWER: (_answer, ReceiptError, "says something else than the answer itself"),
    ReceiptStep.TRACE: (
        lambda entry, _, call, __: not call.trace_id or entry.trace_id == call.trace_id,
        ReceiptError,
        "records another trace than the one sent",
    ),
    ReceiptStep.ENTRY_TIME: (
        _entry_time,
        ReceiptError,
        "was made at another time than the call",
    ),
    ReceiptStep.POSITION: (
        _position,
        ReceiptError,
        "stands in a part of the log that is older than the call",
    ),
    ReceiptStep.COUNTER: (
        _counter,
        ReceiptError,
        "has a counter that is not greater than those known before the call",
    ),
    ReceiptStep.CHAIN: (_chain, ReceiptError, "does not name the partner's entry before it"),
    ReceiptStep.ANSWER_NUMBER: (
        _answer_number,
        ReceiptError,
        "says it is another answer to the request",
    ),
    ReceiptStep.ITEM: (_item, BindingError, "is about another item"),
    ReceiptStep.DELIVERY: (
        lambda entry, _, __, result: entry.delivered_leaf_index == result.delivered_leaf_index,
        BindingError,
        "says that another answer was delivered",
    ),
}
