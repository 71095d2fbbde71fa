# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a consent says; the words are those of consent.proto.

A consent that was registered before there were terms has none: it allows all sections and
months that the partner's policy allows, any number of times.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import IntEnum, StrEnum
from functools import lru_cache

from gateway.domain.codes import Purpose, Section
from gateway.domain.keyed_hash import keyed_hash

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)

MAX_USES = 1_000_000
MAX_DURATION = 1_000


class TimeUnit(IntEnum):
    """A length of time in calendar units, UTC; ReBIT's Frequency and DataLife units."""

    HOUR = 1
    DAY = 2
    MONTH = 3
    YEAR = 4


class ConsentChannel(IntEnum):
    """How a person gave a consent."""

    PAPER = 1
    ELECTRONIC_SIGNATURE = 2
    ONLINE = 3
    VOICE_RECORDING = 4
    CONSENT_MANAGER = 5


class ConsentState(StrEnum):
    """Where a consent stands at a moment."""

    PENDING = "pending"
    ACTIVE = "active"
    PAUSED = "paused"
    REVOKED = "revoked"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class Uses:
    """How often a consent may be used.

    Attributes:
        count: answers.
        per: in each of which periods; None: in all.
    """

    count: int
    per: TimeUnit | None = None


@dataclass(frozen=True, slots=True)
class Duration:
    """So many of a unit of time."""

    unit: TimeUnit
    count: int


@dataclass(frozen=True, slots=True)
class Terms:
    """What a consent allows besides purposes and period; None or empty: not limited by it.

    Attributes:
        sections: the parts of the report.
        data_from: first month of data.
        data_until: last month of data.
        uses: how often.
        data_life: how long the partner may keep what it got.
        channel: how it was obtained.
        evidence_digest: SHA-256 of the evidence of it.
    """

    sections: frozenset[Section] | None = None
    data_from: int | None = None
    data_until: int | None = None
    uses: Uses | None = None
    data_life: Duration | None = None
    channel: ConsentChannel | None = None
    evidence_digest: bytes = b""


NO_TERMS = Terms()


@dataclass(frozen=True, slots=True)
class Granted:
    """What a person agreed to; valid from (included) until (excluded), UTC."""

    purposes: frozenset[Purpose]
    valid_from: datetime
    valid_until: datetime
    terms: Terms = NO_TERMS


@dataclass(frozen=True, slots=True)
class Consent:
    """What a stored consent says: valid from (included) until (excluded), UTC.

    Attributes:
        purposes: what for.
        valid_from: first moment it holds.
        valid_until: first moment it holds no longer.
        revoke_time: from then on it never holds.
        pause_time: since when it is paused.
        terms: what limits it further.
        terms_commitment: to the person, the reference and all of the above but revocation
            and pause; empty where it was registered before there were terms.
        subject_id: whom it was registered for, where that is committed to. The record may
            be kept under another id of the same person since.
    """

    purposes: frozenset[Purpose]
    valid_from: datetime
    valid_until: datetime
    revoke_time: datetime | None
    pause_time: datetime | None = None
    terms: Terms = NO_TERMS
    terms_commitment: bytes = b""
    subject_id: bytes = b""

    @property
    def granted(self) -> Granted:
        """What the person agreed to."""
        return Granted(self.purposes, self.valid_from, self.valid_until, self.terms)

    def state(self, now: datetime) -> ConsentState:
        """Where it stands."""
        if self.revoke_time is not None and self.revoke_time <= now:
            return ConsentState.REVOKED
        if now >= self.valid_until:
            return ConsentState.EXPIRED
        if self.pause_time is not None:
            return ConsentState.PAUSED
        return ConsentState.PENDING if now < self.valid_from else ConsentState.ACTIVE


def terms_commitment(key: bytes, subject: bytes, reference: bytes, granted: Granted) -> bytes:
    """Binds a consent to its subject: nobody without the key can make one (32 bytes).

    So whoever can only write the database cannot copy a consent to another person, nor
    change what it allows.

    Args:
        key: the log's commitment key.
        subject: the subject id that it was registered for.
        reference: the commitment to the partner and its reference.
        granted: what was agreed to.
    """
    terms = _NO_TERMS_TEXT if granted.terms is NO_TERMS else _terms_text(granted.terms)
    # One text for one grant: lists of numbers, numbers, "None", and one hexadecimal text.
    text = (
        f"{_listed(granted.purposes)};{_microseconds(granted.valid_from)};"
        f"{_microseconds(granted.valid_until)};{terms}"
    )
    return keyed_hash(key, b"consent terms\0" + subject + reference + text.encode())


def _terms_text(terms: Terms) -> str:
    uses, life = terms.uses, terms.data_life
    return ";".join(
        (
            "None" if terms.sections is None else _listed(terms.sections),
            str(terms.data_from),
            str(terms.data_until),
            "None" if uses is None else f"{uses.count:d},{uses.per or 0:d}",
            "None" if life is None else f"{life.unit:d},{life.count:d}",
            "None" if terms.channel is None else f"{terms.channel:d}",
            terms.evidence_digest.hex(),
        )
    )


_NO_TERMS_TEXT = _terms_text(NO_TERMS)


@lru_cache(maxsize=4096)
def _listed(codes: frozenset[Purpose] | frozenset[Section]) -> str:
    """Of the few sets that consents name."""
    return ",".join([f"{code:d}" for code in sorted(codes)])


def _microseconds(moment: datetime) -> int:
    return (moment - _EPOCH) // _MICROSECOND
