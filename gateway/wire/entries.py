# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Audit entries, receipts and evidence: domain types to bytes and back.

An entry is serialised once, when it is appended; from then on its bytes are the
leaf and are never made again.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from creditgateway.v1 import credit_status_pb2 as status_pb
from creditgateway.v1 import transparency_pb2 as pb
from google.protobuf.message import DecodeError

from gateway.domain.access.audit_entry import (
    Access,
    AuditEntry,
    Fact,
    Receipt,
    Succession,
    WatchedEvent,
    WatchStart,
)
from gateway.domain.codes import Outcome, Purpose
from gateway.domain.consents.uses import ConsentUse
from gateway.domain.months import month_text, parse_month
from gateway.errors import MalformedError
from gateway.wire.raw.fields import (
    FIRST,
    FOURTH,
    SECOND,
    SECOND_NUMBER,
    THIRD,
    repeated,
    scalar,
    varint,
)
from gateway.wire.timestamps import from_timestamp, to_timestamp


def encode_entry(entry: AuditEntry) -> bytes:
    """The leaf: one serialised AuditEntry message."""
    return pb.AuditEntry(
        entry_time=to_timestamp(entry.entry_time),
        partner=entry.partner,
        keyids=entry.keyids,
        method=entry.method,
        outcome=pb.Outcome.ValueType(entry.outcome),
        reason=entry.reason,
        purpose=status_pb.Purpose.ValueType(entry.purpose or 0),
        consent_commitment=entry.consent_commitment,
        request_id=entry.request_id,
        request_digest=entry.request_digest,
        response_digest=entry.response_digest,
        subject_commitment=entry.subject_commitment,
        data_version=entry.data_version,
        as_of_date="" if entry.as_of is None else entry.as_of.isoformat(),
        adapter_hash=entry.adapter_hash,
        policy_hash=entry.policy_hash,
        trace_id=entry.trace_id,
        partner_counter=entry.partner_counter,
        previous_leaf_hash=entry.previous_leaf_hash,
        evidence_digest=entry.evidence_digest,
        inquiry_tree_size=entry.inquiry_tree_size,
        report_version=entry.report_version,
        pseudonym_key_version=entry.pseudonym_key_version,
        access=None if entry.access is None else _access_message(entry.access),
        group_first_index=entry.group_first_index,
        answer_number=entry.answer_number,
        item_digest=entry.item_digest,
        first_request_id=entry.first_request_id,
        delivered_leaf_index=entry.delivered_leaf_index,
        counted_in=entry.counted_in,
        fact=None if entry.fact is None else _fact_message(entry.fact),
        consent_use=None if entry.consent_use is None else _use_message(entry.consent_use),
        data_from_month="" if entry.data_from_month is None else month_text(entry.data_from_month),
        person_facts=entry.person_facts,
        answered_case=entry.answered_case,
        succession=None if entry.succession is None else _succession_message(entry.succession),
        watched_event=None if entry.watched_event is None else _event_message(entry.watched_event),
        acknowledged_event=entry.acknowledged_event,
        watch_start=None if entry.watch_start is None else _start_message(entry.watch_start),
        card_hash=entry.card_hash,
    ).SerializeToString(deterministic=True)


def encode_access(access: Access) -> bytes:
    """One serialised Access message; what an access entry's request digest is of."""
    return _access_message(access).SerializeToString(deterministic=True)


def encode_fact(fact: Fact) -> bytes:
    """One serialised Fact message; what the request digest of a fact's own entry is of."""
    return _fact_message(fact).SerializeToString(deterministic=True)


def encode_succession(succession: Succession) -> bytes:
    """One serialised Succession message; what the request digest of its entry is of."""
    return _succession_message(succession).SerializeToString(deterministic=True)


def decode_entry(raw: bytes) -> AuditEntry:
    """What an entry says; every byte of it is accounted for.

    Raises:
        MalformedError: unreadable, or it holds something this version does not
            know and so could not vouch for.
    """
    try:
        entry = _entry(pb.AuditEntry.FromString(raw))
    except (DecodeError, ValueError):
        raise MalformedError("the audit entry cannot be read") from None
    if encode_entry(entry) != raw:
        raise MalformedError("the audit entry is not in its one encoding")
    return entry


def encode_receipt(receipt: Receipt) -> bytes:
    """One serialised Receipt message."""
    index = receipt.leaf_index
    return (
        scalar(FIRST, receipt.entry)
        + (SECOND_NUMBER + varint(index) if index else b"")
        + repeated(THIRD, receipt.inclusion_proof)
        + scalar(FOURTH, receipt.checkpoint.encode())
    )


def decode_receipt(raw: bytes) -> Receipt:
    """A receipt; nothing is verified yet. Raises MalformedError."""
    try:
        return receipt_from_message(pb.Receipt.FromString(raw))
    except DecodeError:
        raise MalformedError("the receipt cannot be read") from None


def receipt_message(receipt: Receipt) -> pb.Receipt:
    """A receipt as a message, for messages that hold one."""
    return pb.Receipt(
        entry=receipt.entry,
        leaf_index=receipt.leaf_index,
        inclusion_proof=receipt.inclusion_proof,
        checkpoint=receipt.checkpoint,
    )


def receipt_from_message(message: pb.Receipt) -> Receipt:
    """The inverse of `receipt_message`."""
    return Receipt(
        entry=message.entry,
        leaf_index=message.leaf_index,
        inclusion_proof=tuple(message.inclusion_proof),
        checkpoint=message.checkpoint,
    )


def encode_evidence(request: bytes, response: bytes, subject_id: bytes = b"") -> bytes:
    """One serialised Evidence message.

    Args:
        request: as received.
        response: the answer's envelope; b"" when refused.
        subject_id: whom it is about, where the request does not say.
    """
    return scalar(FIRST, request) + scalar(SECOND, response) + scalar(THIRD, subject_id)


def decode_evidence(raw: bytes) -> tuple[bytes, bytes]:
    """The request and the answer's envelope (b"" when refused). Raises MalformedError."""
    try:
        message = pb.Evidence.FromString(raw)
    except DecodeError:
        raise MalformedError("the evidence cannot be read") from None
    return message.request, message.response


def evidence_subject(raw: bytes) -> bytes:
    """The subject id that evidence names; b"": none. Raises MalformedError."""
    try:
        return pb.Evidence.FromString(raw).subject_id
    except DecodeError:
        raise MalformedError("the evidence cannot be read") from None


def _entry(message: pb.AuditEntry) -> AuditEntry:
    if not message.HasField("entry_time"):
        raise ValueError("no entry time")
    return AuditEntry(
        entry_time=from_timestamp(message.entry_time),
        partner=message.partner,
        keyids=tuple(message.keyids),
        method=message.method,
        outcome=Outcome(message.outcome),
        reason=message.reason,
        purpose=Purpose(message.purpose) if message.purpose else None,
        consent_commitment=message.consent_commitment,
        request_id=message.request_id,
        request_digest=message.request_digest,
        response_digest=message.response_digest,
        subject_commitment=message.subject_commitment,
        data_version=message.data_version,
        as_of=date.fromisoformat(message.as_of_date) if message.as_of_date else None,
        adapter_hash=message.adapter_hash,
        policy_hash=message.policy_hash,
        trace_id=message.trace_id,
        partner_counter=message.partner_counter,
        previous_leaf_hash=message.previous_leaf_hash,
        evidence_digest=message.evidence_digest,
        inquiry_tree_size=message.inquiry_tree_size,
        report_version=message.report_version,
        pseudonym_key_version=message.pseudonym_key_version,
        access=_access(message.access) if message.HasField("access") else None,
        group_first_index=message.group_first_index,
        answer_number=message.answer_number,
        item_digest=message.item_digest,
        first_request_id=message.first_request_id,
        delivered_leaf_index=(
            message.delivered_leaf_index if message.HasField("delivered_leaf_index") else None
        ),
        counted_in=tuple(message.counted_in),
        fact=_fact(message.fact) if message.HasField("fact") else None,
        consent_use=decode_use(message.consent_use) if message.HasField("consent_use") else None,
        data_from_month=parse_month(message.data_from_month) if message.data_from_month else None,
        person_facts=message.person_facts,
        answered_case=message.answered_case,
        succession=_succession(message.succession) if message.HasField("succession") else None,
        watched_event=_event(message.watched_event) if message.HasField("watched_event") else None,
        acknowledged_event=message.acknowledged_event,
        watch_start=_start(message.watch_start) if message.HasField("watch_start") else None,
        card_hash=message.card_hash,
    )


def decode_use(message: pb.ConsentUse) -> ConsentUse:
    """The use that an entry says it is. Raises ValueError."""
    by_period = message.HasField("period_start_time")
    return ConsentUse(
        terms_commitment=message.terms_commitment,
        number=message.number,
        limit=message.limit,
        period_start=from_timestamp(message.period_start_time) if by_period else None,
    )


def _use_message(use: ConsentUse) -> pb.ConsentUse:
    start = use.period_start
    return pb.ConsentUse(
        terms_commitment=use.terms_commitment,
        number=use.number,
        limit=use.limit,
        period_start_time=None if start is None else to_timestamp(start),
    )


def _access(message: pb.Access) -> Access:
    return Access(
        verb=message.verb,
        filter_digest=message.filter_digest,
        row_limit=message.row_limit,
        cause=message.cause,
        access_id=message.access_id,
        transaction_id=message.transaction_id,
    )


def _access_message(access: Access) -> pb.Access:
    return pb.Access(
        verb=access.verb,
        filter_digest=access.filter_digest,
        row_limit=access.row_limit,
        cause=access.cause,
        access_id=access.access_id,
        transaction_id=access.transaction_id,
    )


def _event(message: pb.WatchedEvent) -> WatchedEvent:
    return WatchedEvent(
        number=message.number,
        utilisation_marks=tuple(message.utilisation_marks),
        dispute_leaf_index=_leaf(message, "dispute_leaf_index"),
        first_leaf_index=_leaf(message, "first_leaf_index"),
        due_within_days=message.due_within_days,
        since=_date(message.since_date),
        risk_worse_by_points=message.risk_worse_by_points,
        card_hash=message.card_hash,
    )


def _date(text: str) -> date | None:
    """A day, or none. Raises ValueError."""
    return date.fromisoformat(text) if text else None


def _start(message: pb.WatchStart) -> WatchStart:
    return WatchStart(
        utilisation_marks=tuple(message.utilisation_marks),
        due_within_days=message.due_within_days,
        risk_worse_by_points=message.risk_worse_by_points,
        looked_from=_date(message.looked_from_date),
        looked_until=_date(message.looked_until_date),
        looked_leaf_index=(
            message.looked_leaf_index if message.HasField("looked_leaf_index") else None
        ),
    )


def _start_message(start: WatchStart) -> pb.WatchStart:
    return pb.WatchStart(
        utilisation_marks=start.utilisation_marks,
        due_within_days=start.due_within_days,
        risk_worse_by_points=start.risk_worse_by_points,
        looked_from_date="" if start.looked_from is None else start.looked_from.isoformat(),
        looked_until_date="" if start.looked_until is None else start.looked_until.isoformat(),
        looked_leaf_index=start.looked_leaf_index,
    )


def _leaf(
    message: pb.WatchedEvent, name: Literal["dispute_leaf_index", "first_leaf_index"]
) -> int | None:
    return int(getattr(message, name)) if message.HasField(name) else None


def _event_message(event: WatchedEvent) -> pb.WatchedEvent:
    return pb.WatchedEvent(
        number=event.number,
        utilisation_marks=event.utilisation_marks,
        dispute_leaf_index=event.dispute_leaf_index,
        first_leaf_index=event.first_leaf_index,
        due_within_days=event.due_within_days,
        since_date="" if event.since is None else event.since.isoformat(),
        risk_worse_by_points=event.risk_worse_by_points,
        card_hash=event.card_hash,
    )


def _fact(message: pb.Fact) -> Fact:
    return Fact(
        kind=message.kind,
        fact_id=message.fact_id,
        body_digest=message.body_digest,
        cause=message.cause,
        transaction_id=message.transaction_id,
    )


def _fact_message(fact: Fact) -> pb.Fact:
    return pb.Fact(
        kind=fact.kind,
        fact_id=fact.fact_id,
        body_digest=fact.body_digest,
        cause=fact.cause,
        transaction_id=fact.transaction_id,
    )


def _succession(message: pb.Succession) -> Succession:
    return Succession(note=message.note, actor=message.actor, cause=message.cause)


def _succession_message(succession: Succession) -> pb.Succession:
    return pb.Succession(note=succession.note, actor=succession.actor, cause=succession.cause)
