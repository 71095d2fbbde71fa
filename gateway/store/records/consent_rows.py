# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Rows of credit.consent as the domain has them.

On the path of every query: a consent without terms costs no more than its first columns.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from gateway.domain.codes import Purpose, Section
from gateway.domain.consents.consent import (
    NO_TERMS,
    Consent,
    ConsentChannel,
    Duration,
    Terms,
    TimeUnit,
    Uses,
)
from gateway.domain.months import first_day, month_of

CONSENT_COLUMNS = (
    "purposes",
    "valid_from",
    "valid_until",
    "revoke_time",
    "pause_time",
    "terms_commitment",
    "granted_subject_id",
    "sections",
    "data_from",
    "data_until",
    "use_count",
    "use_unit",
    "data_life_count",
    "data_life_unit",
    "channel",
    "evidence_digest",
)
"""What `consent_from_row` reads, in its order."""
_WITHOUT = [None] * (len(CONSENT_COLUMNS) - CONSENT_COLUMNS.index("sections"))
"""The columns of terms, of a consent that has none."""


@lru_cache(maxsize=4096)
def _purposes(numbers: tuple[int, ...]) -> frozenset[Purpose]:
    """The few sets of purposes that consents cover, each made once."""
    return frozenset(map(Purpose, numbers))


def consent_from_row(row: Sequence[Any]) -> Consent:
    """One consent."""
    purposes, valid_from, valid_until, revoke_time, pause_time, commitment, subject, *terms = row
    known = _purposes(tuple(purposes))
    if commitment is None:
        return Consent(known, valid_from, valid_until, revoke_time, pause_time)
    return Consent(
        known,
        valid_from,
        valid_until,
        revoke_time,
        pause_time,
        NO_TERMS if terms == _WITHOUT else _terms(*terms),
        commitment,
        subject,
    )


def _terms(  # noqa: PLR0913, PLR0917 - a column each
    sections: list[int] | None,
    data_from: date | None,
    data_until: date | None,
    use_count: int | None,
    use_unit: int | None,
    life_count: int | None,
    life_unit: int | None,
    channel: int | None,
    evidence_digest: bytes | None,
) -> Terms:
    return Terms(
        sections=None if sections is None else frozenset(map(Section, sections)),
        data_from=None if data_from is None else month_of(data_from),
        data_until=None if data_until is None else month_of(data_until),
        uses=None
        if use_count is None
        else Uses(use_count, None if use_unit is None else TimeUnit(use_unit)),
        data_life=None
        if life_count is None or life_unit is None
        else Duration(TimeUnit(life_unit), life_count),
        channel=None if channel is None else ConsentChannel(channel),
        evidence_digest=evidence_digest or b"",
    )


def terms_columns(terms: Terms) -> dict[str, Any]:
    """The values of the columns of a consent's terms, by name."""
    uses, life = terms.uses, terms.data_life
    return {
        "sections": None if terms.sections is None else sorted(map(int, terms.sections)),
        "data_from": None if terms.data_from is None else first_day(terms.data_from),
        "data_until": None if terms.data_until is None else first_day(terms.data_until),
        "use_count": None if uses is None else uses.count,
        "use_unit": None if uses is None or uses.per is None else int(uses.per),
        "data_life_count": None if life is None else life.count,
        "data_life_unit": None if life is None else int(life.unit),
        "channel": None if terms.channel is None else int(terms.channel),
        "evidence_digest": terms.evidence_digest or None,
    }
