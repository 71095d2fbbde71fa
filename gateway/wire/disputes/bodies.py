# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Bodies of DisputeService: domain types to bytes and back. As strict as queries."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from creditgateway.v1 import credit_status_pb2 as status_pb
from creditgateway.v1 import dispute_pb2 as pb
from google.protobuf.timestamp_pb2 import Timestamp

from gateway.domain.codes import DisputedItem, DisputeOutcome, DisputeState
from gateway.domain.disputes.calls import (
    MAX_PAGE_SIZE,
    MAX_STATEMENT,
    CorrectionProgress,
    DisputeAnswer,
    DisputeListing,
    DisputeOpening,
    DisputePage,
    DisputeResolution,
    KnownDispute,
)
from gateway.domain.disputes.dispute import ID_LENGTH, MAX_EVIDENCE, Dispute, StatementState
from gateway.domain.disputes.rules import DISPUTE_RULES
from gateway.domain.months import month_text, parse_month
from gateway.errors import Reason, RefusalError
from gateway.wire.bodies import code_of, identifier_of, read_answer, read_body
from gateway.wire.queries import check_reference_form
from gateway.wire.timestamps import from_timestamp, to_timestamp

_ITEMS = {int(item): item for item in DisputedItem}
_OUTCOMES = {int(outcome): outcome for outcome in DisputeOutcome}
_DIGEST_LENGTH = 32
_MAX_NAME = 128
_CONTROL = re.compile(
    r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufff9-\ufffb\ufffe\uffff"
    r"\U000e0000-\U000e007f]"
)
"""Characters that a statement may not have: those that move the cursor or turn the direction, and
tags, which spell text that nobody sees: whoever moderates would let it pass."""


def encode_opening(opening: DisputeOpening) -> bytes:
    """The body that a partner signs to open a dispute."""
    who = opening.identifier
    return pb.DisputeOpening(
        identifier_scheme=status_pb.IdentifierScheme.ValueType(who.scheme.code),
        subject_identifier=who.value,
        institution=opening.institution,
        account_reference=opening.account_reference,
        disputed_month=opening.month or "",
        item=pb.DisputedItem.ValueType(opening.item),
        evidence_digests=opening.evidence,
        consent_reference=opening.consent_reference,
        rules=opening.rules,
        statement=opening.statement,
    ).SerializeToString(deterministic=True)


def decode_opening(body: bytes) -> DisputeOpening:
    """The same, read. Raises RefusalError with a field."""
    message = read_body(pb.DisputeOpening, body)
    for field in ("institution", "account_reference"):
        _check_text(getattr(message, field), field)
    check_reference_form(message.consent_reference, "consent_reference")
    if message.rules and message.rules not in DISPUTE_RULES:
        raise RefusalError(Reason.UNKNOWN_CODE, field="rules")
    _check_statement(message.statement)
    return DisputeOpening(
        identifier_of(message.identifier_scheme, message.subject_identifier, ""),
        message.institution,
        message.account_reference,
        code_of(message.item, _ITEMS, "item"),
        _month(message.disputed_month),
        _evidence(message.evidence_digests),
        message.consent_reference,
        message.rules,
        message.statement,
    )


def encode_answer(answer: DisputeAnswer) -> bytes:
    """The body that an institution signs to answer."""
    return pb.DisputeAnswer(
        dispute_id=answer.dispute_id,
        evidence_digests=answer.evidence,
        restricted=answer.restricted,
    ).SerializeToString(deterministic=True)


def decode_answer(body: bytes) -> DisputeAnswer:
    """The same, read. Raises RefusalError with a field."""
    message = read_body(pb.DisputeAnswer, body)
    evidence = _evidence(message.evidence_digests)
    return DisputeAnswer(_id(message.dispute_id), evidence, message.restricted)


def encode_resolution(resolution: DisputeResolution) -> bytes:
    """The body that an institution signs to resolve."""
    return pb.DisputeResolution(
        dispute_id=resolution.dispute_id,
        outcome=pb.DisputeOutcome.ValueType(resolution.outcome),
        correction=resolution.correction or 0,
        restricted=resolution.restricted,
    ).SerializeToString(deterministic=True)


def decode_resolution(body: bytes) -> DisputeResolution:
    """The same, read. Raises RefusalError with a field."""
    message = read_body(pb.DisputeResolution, body)
    if message.correction >= 1 << 63:
        raise RefusalError(Reason.INVALID_VALUE, field="correction")
    outcome = code_of(message.outcome, _OUTCOMES, "outcome")
    if bool(message.correction) is not (outcome is DisputeOutcome.CORRECTED):
        raise RefusalError(Reason.INVALID_VALUE, field="correction")
    return DisputeResolution(
        _id(message.dispute_id),
        outcome,
        message.correction or None,
        message.restricted,
    )


def encode_name(dispute_id: bytes) -> bytes:
    """The body that a partner signs to get or withdraw a dispute."""
    return pb.DisputeName(dispute_id=dispute_id).SerializeToString(deterministic=True)


def decode_name(body: bytes) -> bytes:
    """The same, read. Raises RefusalError with a field."""
    return _id(read_body(pb.DisputeName, body).dispute_id)


def encode_listing(listing: DisputeListing) -> bytes:
    """The body that a partner signs to list its disputes."""
    return pb.DisputeListing(
        page_size=listing.page_size,
        page_token=listing.page_token,
        account_reference=listing.account_reference,
    ).SerializeToString(deterministic=True)


def decode_listing(body: bytes) -> DisputeListing:
    """The same, read. Raises RefusalError with a field."""
    message = read_body(pb.DisputeListing, body)
    if not 0 < message.page_size <= MAX_PAGE_SIZE:
        reason = Reason.INVALID_VALUE if message.page_size else Reason.MISSING_FIELD
        raise RefusalError(reason, field="page_size")
    if message.page_token and len(message.page_token) != ID_LENGTH:
        raise RefusalError(Reason.INVALID_VALUE, field="page_token")
    if message.account_reference:
        _check_text(message.account_reference, "account_reference")
    return DisputeListing(message.page_size, message.page_token, message.account_reference)


def known_dispute(dispute: Dispute) -> KnownDispute:
    """A dispute as those see it who have a part in it."""
    return KnownDispute(
        dispute.dispute_id,
        dispute.opened_by,
        dispute.against,
        None if dispute.month is None else month_text(dispute.month),
        dispute.item,
        dispute.rules,
        dispute.state,
        dispute.outcome,
        dispute.open_time,
        dispute.answer_by,
        dispute.resolve_by,
        dispute.answer_time,
        dispute.end_time,
        dispute.evidence,
        dispute.answer_evidence,
        dispute.correction,
        dispute.restricted,
        dispute.statement_state,
        dispute.version,
    )


def encode_dispute(known: KnownDispute) -> bytes:
    """The body of an answer about one dispute."""
    return _message(known).SerializeToString(deterministic=True)


def decode_dispute(body: bytes) -> KnownDispute:
    """The same, read. Raises MalformedError."""
    return read_answer(pb.Dispute, body, "dispute", _known)


def encode_page(page: DisputePage) -> bytes:
    """The body of an answer to a listing."""
    return pb.DisputePage(
        disputes=map(_message, page.disputes),
        next_page_token=page.next_page_token,
        read_time=to_timestamp(page.read_time),
    ).SerializeToString(deterministic=True)


def decode_page(body: bytes) -> DisputePage:
    """The same, read. Raises MalformedError."""
    return read_answer(
        pb.DisputePage,
        body,
        "page of disputes",
        lambda message: DisputePage(
            tuple(map(_known, message.disputes)),
            from_timestamp(message.read_time),
            message.next_page_token,
        ),
    )


def _message(known: KnownDispute) -> pb.Dispute:
    return pb.Dispute(
        dispute_id=known.dispute_id,
        opened_by=known.opened_by,
        institution=known.institution,
        disputed_month=known.month or "",
        item=pb.DisputedItem.ValueType(known.item),
        rules=known.rules,
        state=pb.DisputeState.ValueType(known.state),
        outcome=pb.DisputeOutcome.ValueType(known.outcome or 0),
        open_time=to_timestamp(known.open_time),
        answer_by_time=to_timestamp(known.answer_by),
        resolve_by_time=to_timestamp(known.resolve_by),
        answer_time=_stamp(known.answer_time),
        end_time=_stamp(known.end_time),
        evidence_digests=known.evidence,
        answer_evidence_digests=known.answer_evidence,
        correction=known.correction or 0,
        restricted=known.restricted,
        statement_state=pb.StatementState.ValueType(known.statement_state or 0),
        version=known.version,
        correction_progress=_progress_message(known.progress),
    )


def _progress_message(progress: CorrectionProgress | None) -> pb.CorrectionProgress | None:
    if progress is None:
        return None
    return pb.CorrectionProgress(
        contributions=progress.contributions,
        computed_contributions=progress.computed,
        people=progress.people,
        institutions=progress.institutions,
        answers=progress.answers,
        acknowledged_institutions=progress.acknowledged,
    )


def _progress(message: Any) -> CorrectionProgress | None:
    if not message.HasField("correction_progress"):
        return None
    said = message.correction_progress
    return CorrectionProgress(
        said.contributions,
        said.computed_contributions,
        said.people,
        said.institutions,
        said.answers,
        said.acknowledged_institutions,
    )


def _known(message: Any) -> KnownDispute:
    shown = message.statement_state
    return KnownDispute(
        message.dispute_id,
        message.opened_by,
        message.institution,
        _month(message.disputed_month),
        DisputedItem(message.item),
        message.rules,
        DisputeState(message.state),
        DisputeOutcome(message.outcome) if message.outcome else None,
        from_timestamp(message.open_time),
        from_timestamp(message.answer_by_time),
        from_timestamp(message.resolve_by_time),
        from_timestamp(message.answer_time) if message.HasField("answer_time") else None,
        from_timestamp(message.end_time) if message.HasField("end_time") else None,
        tuple(message.evidence_digests),
        tuple(message.answer_evidence_digests),
        message.correction or None,
        message.restricted,
        StatementState(shown) if shown else None,
        message.version,
        _progress(message),
    )


def _stamp(moment: datetime | None) -> Timestamp | None:
    return None if moment is None else to_timestamp(moment)


def _id(dispute_id: bytes) -> bytes:
    if not dispute_id:
        raise RefusalError(Reason.MISSING_FIELD, field="dispute_id")
    if len(dispute_id) != ID_LENGTH:
        raise RefusalError(Reason.INVALID_VALUE, field="dispute_id")
    return dispute_id


def _check_text(text: str, field: str) -> None:
    if not text:
        raise RefusalError(Reason.MISSING_FIELD, field=field)
    if len(text) > _MAX_NAME or _CONTROL.search(text) or "\n" in text:
        raise RefusalError(Reason.INVALID_VALUE, field=field)


def _check_statement(text: str) -> None:
    if len(text) > MAX_STATEMENT or _CONTROL.search(text) or (text and not text.strip()):
        raise RefusalError(Reason.INVALID_VALUE, field="statement")


def _month(text: str) -> str | None:
    if not text:
        return None
    try:
        parse_month(text)
    except ValueError:
        raise RefusalError(Reason.INVALID_VALUE, field="disputed_month") from None
    return text


def _evidence(digests: Iterable[bytes]) -> tuple[bytes, ...]:
    found = tuple(digests)
    if len(found) > MAX_EVIDENCE:
        raise RefusalError(Reason.INVALID_VALUE, field="evidence_digests")
    for place, digest in enumerate(found):
        if len(digest) != _DIGEST_LENGTH:
            raise RefusalError(Reason.INVALID_VALUE, field=f"evidence_digests[{place}]")
    return found
