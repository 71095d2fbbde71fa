# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Bodies of ConsentService: domain types to bytes and back. As strict as queries."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TypeVar

from creditgateway.v1 import consent_pb2 as pb
from creditgateway.v1 import credit_status_pb2 as status_pb
from google.protobuf.timestamp_pb2 import Timestamp

from gateway.domain.codes import Purpose, Section
from gateway.domain.consents.calls import (
    MAX_PAGE_SIZE,
    ConsentGrant,
    ConsentListing,
    ConsentName,
    ConsentPage,
    KnownConsent,
)
from gateway.domain.consents.consent import (
    MAX_DURATION,
    MAX_USES,
    Consent,
    ConsentChannel,
    ConsentState,
    Duration,
    Granted,
    Terms,
    TimeUnit,
    Uses,
)
from gateway.domain.months import month_text, parse_month
from gateway.errors import Reason, RefusalError
from gateway.wire.bodies import code_of, identifier_of, read_answer, read_body
from gateway.wire.queries import check_reference_form
from gateway.wire.timestamps import from_timestamp, to_timestamp

Code = TypeVar("Code")

_PURPOSES = {int(purpose): purpose for purpose in Purpose}
_SECTIONS = {int(section): section for section in Section}
_UNITS = {int(unit): unit for unit in TimeUnit}
_CHANNELS = {int(channel): channel for channel in ConsentChannel}
_STATES = {
    ConsentState.PENDING: pb.CONSENT_STATE_PENDING,
    ConsentState.ACTIVE: pb.CONSENT_STATE_ACTIVE,
    ConsentState.PAUSED: pb.CONSENT_STATE_PAUSED,
    ConsentState.REVOKED: pb.CONSENT_STATE_REVOKED,
    ConsentState.EXPIRED: pb.CONSENT_STATE_EXPIRED,
}
_STATE_OF = {number: state for state, number in _STATES.items()}
_DIGEST_LENGTH = 32
_NANOS_OF_A_MICROSECOND = 1_000


def encode_name(name: ConsentName) -> bytes:
    """The body that a partner signs to get, pause, resume or revoke a consent."""
    return _name_message(name).SerializeToString(deterministic=True)


def decode_name(body: bytes) -> ConsentName:
    """The same, read. Raises RefusalError with a field."""
    return _name(read_body(pb.ConsentName, body), "")


def encode_grant(grant: ConsentGrant) -> bytes:
    """The body that a partner signs to register a consent."""
    message = pb.ConsentGrant(name=_name_message(grant.name), terms=_terms_message(grant.granted))
    return message.SerializeToString(deterministic=True)


def decode_grant(body: bytes) -> ConsentGrant:
    """The same, read. Raises RefusalError with a field."""
    message = read_body(pb.ConsentGrant, body)
    for field in ("name", "terms"):
        if not message.HasField(field):
            raise RefusalError(Reason.MISSING_FIELD, field=field)
    return ConsentGrant(_name(message.name, "name."), _granted(message.terms, "terms."))


def encode_listing(listing: ConsentListing) -> bytes:
    """The body that a partner signs to list its consents."""
    who = listing.identifier
    return pb.ConsentListing(
        page_size=listing.page_size,
        page_token=listing.page_token,
        identifier_scheme=status_pb.IdentifierScheme.ValueType(
            0 if who is None else who.scheme.code
        ),
        subject_identifier="" if who is None else who.value,
    ).SerializeToString(deterministic=True)


def decode_listing(body: bytes) -> ConsentListing:
    """The same, read. Raises RefusalError with a field."""
    message = read_body(pb.ConsentListing, body)
    if not 0 < message.page_size <= MAX_PAGE_SIZE:
        reason = Reason.INVALID_VALUE if message.page_size else Reason.MISSING_FIELD
        raise RefusalError(reason, field="page_size")
    who = None
    if message.identifier_scheme or message.subject_identifier:
        who = identifier_of(message.identifier_scheme, message.subject_identifier, "")
    return ConsentListing(message.page_size, message.page_token, who)


def encode_consent(known: KnownConsent) -> bytes:
    """The body of an answer about one consent."""
    return _known_message(known).SerializeToString(deterministic=True)


def decode_consent(body: bytes) -> KnownConsent:
    """The same, read. Raises MalformedError."""
    return read_answer(pb.Consent, body, "consent", _known)


def encode_page(page: ConsentPage) -> bytes:
    """The body of an answer to a listing."""
    return pb.ConsentPage(
        consents=map(_known_message, page.consents),
        next_page_token=page.next_page_token,
        read_time=to_timestamp(page.read_time),
    ).SerializeToString(deterministic=True)


def decode_page(body: bytes) -> ConsentPage:
    """The same, read. Raises MalformedError."""
    return read_answer(
        pb.ConsentPage,
        body,
        "consent",
        lambda message: ConsentPage(
            tuple(map(_known, message.consents)),
            from_timestamp(message.read_time),
            message.next_page_token,
        ),
    )


def _name_message(name: ConsentName) -> pb.ConsentName:
    return pb.ConsentName(
        identifier_scheme=status_pb.IdentifierScheme.ValueType(name.identifier.scheme.code),
        subject_identifier=name.identifier.value,
        consent_reference=name.reference,
    )


def _name(message: pb.ConsentName, path: str) -> ConsentName:
    who = identifier_of(message.identifier_scheme, message.subject_identifier, path)
    field = f"{path}consent_reference"
    if not message.consent_reference:
        raise RefusalError(Reason.MISSING_FIELD, field=field)
    check_reference_form(message.consent_reference, field)
    return ConsentName(who, message.consent_reference)


def _terms_message(granted: Granted) -> pb.ConsentTerms:
    terms = granted.terms
    uses, life = terms.uses, terms.data_life
    return pb.ConsentTerms(
        purposes=[status_pb.Purpose.ValueType(each) for each in sorted(granted.purposes)],
        sections=[status_pb.Section.ValueType(each) for each in sorted(terms.sections or ())],
        data_from_month="" if terms.data_from is None else month_text(terms.data_from),
        data_until_month="" if terms.data_until is None else month_text(terms.data_until),
        valid_from_time=to_timestamp(granted.valid_from),
        valid_until_time=to_timestamp(granted.valid_until),
        uses=None
        if uses is None
        else pb.ConsentUses(count=uses.count, per=pb.TimeUnit.ValueType(uses.per or 0)),
        data_life=None
        if life is None
        else pb.ConsentDuration(unit=pb.TimeUnit.ValueType(life.unit), count=life.count),
        channel=pb.ConsentChannel.ValueType(terms.channel or 0),
        evidence_digest=terms.evidence_digest,
    )


def _granted(message: pb.ConsentTerms, path: str) -> Granted:
    purposes = _codes(message.purposes, _PURPOSES, f"{path}purposes")
    if not purposes:
        raise RefusalError(Reason.MISSING_FIELD, field=f"{path}purposes")
    sections = _codes(message.sections, _SECTIONS, f"{path}sections")
    start = _moment(message, "valid_from_time", path)
    end = _moment(message, "valid_until_time", path)
    if end <= start:
        raise RefusalError(Reason.INVALID_VALUE, field=f"{path}valid_until_time")
    data_from = _month(message.data_from_month, f"{path}data_from_month")
    data_until = _month(message.data_until_month, f"{path}data_until_month")
    if data_from is not None and data_until is not None and data_until < data_from:
        raise RefusalError(Reason.INVALID_VALUE, field=f"{path}data_until_month")
    digest, channel = message.evidence_digest, message.channel
    if len(digest) not in {0, _DIGEST_LENGTH}:
        raise RefusalError(Reason.INVALID_VALUE, field=f"{path}evidence_digest")
    terms = Terms(
        sections=sections or None,
        data_from=data_from,
        data_until=data_until,
        uses=_uses(message.uses, f"{path}uses.") if message.HasField("uses") else None,
        data_life=_duration(message.data_life, f"{path}data_life.")
        if message.HasField("data_life")
        else None,
        channel=code_of(channel, _CHANNELS, f"{path}channel") if channel else None,
        evidence_digest=digest,
    )
    return Granted(purposes, start, end, terms)


def _uses(message: pb.ConsentUses, path: str) -> Uses:
    _check_count(message.count, MAX_USES, path)
    per = code_of(message.per, _UNITS, f"{path}per") if message.per else None
    return Uses(message.count, per)


def _duration(message: pb.ConsentDuration, path: str) -> Duration:
    unit = code_of(message.unit, _UNITS, f"{path}unit")
    _check_count(message.count, MAX_DURATION, path)
    return Duration(unit, message.count)


def _check_count(count: int, most: int, path: str) -> None:
    if not 0 < count <= most:
        reason = Reason.INVALID_VALUE if count else Reason.MISSING_FIELD
        raise RefusalError(reason, field=f"{path}count")


def _codes(numbers: Sequence[int], codes: dict[int, Code], field: str) -> frozenset[Code]:
    found: set[Code] = set()
    for index, number in enumerate(numbers):
        code = codes.get(number)
        if code is None:
            raise RefusalError(Reason.UNKNOWN_CODE, field=f"{field}[{index}]")
        if code in found:
            raise RefusalError(Reason.INVALID_VALUE, field=f"{field}[{index}]")
        found.add(code)
    return frozenset(found)


def _month(text: str, field: str) -> int | None:
    try:
        return parse_month(text) if text else None
    except ValueError:
        raise RefusalError(Reason.INVALID_VALUE, field=field) from None


def _moment(message: pb.ConsentTerms, name: str, path: str) -> datetime:
    """A time in whole microseconds, which is what is kept."""
    field = path + name
    if not message.HasField(name):  # type: ignore[arg-type]  # mypy: the names are literals
        raise RefusalError(Reason.MISSING_FIELD, field=field)
    stamp: Timestamp = getattr(message, name)
    try:
        moment = from_timestamp(stamp)
    except ValueError:
        raise RefusalError(Reason.INVALID_VALUE, field=field) from None
    if stamp.nanos % _NANOS_OF_A_MICROSECOND:
        raise RefusalError(Reason.INVALID_VALUE, field=field)
    return moment


def _known_message(known: KnownConsent) -> pb.Consent:
    consent = known.consent
    return pb.Consent(
        consent_commitment=known.consent_commitment,
        terms_commitment=consent.terms_commitment,
        terms=_terms_message(consent.granted),
        state=_STATES[known.state],
        revoke_time=_stamp(consent.revoke_time),
        pause_time=_stamp(consent.pause_time),
        uses_so_far=known.used,
        create_time=_stamp(known.create_time),
    )


def _known(message: pb.Consent) -> KnownConsent:
    granted = _granted(message.terms, "")
    consent = Consent(
        granted.purposes,
        granted.valid_from,
        granted.valid_until,
        from_timestamp(message.revoke_time) if message.HasField("revoke_time") else None,
        from_timestamp(message.pause_time) if message.HasField("pause_time") else None,
        granted.terms,
        message.terms_commitment,
    )
    created = from_timestamp(message.create_time) if message.HasField("create_time") else None
    return KnownConsent(
        message.consent_commitment,
        consent,
        _STATE_OF[message.state],
        message.uses_so_far,
        created,
    )


def _stamp(moment: datetime | None) -> Timestamp | None:
    return None if moment is None else to_timestamp(moment)
