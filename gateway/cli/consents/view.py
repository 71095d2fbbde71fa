# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How consents are shown, to people and to programs."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from rich.table import Table

from gateway.audit.export.selection import moment_text
from gateway.cli.context import out
from gateway.cli.values import option_name
from gateway.domain.consents.calls import KnownConsent
from gateway.domain.consents.consent import Duration, Granted, Uses
from gateway.domain.months import month_text


def granted_document(granted: Granted) -> dict[str, Any]:
    """What was agreed to; None is no limit."""
    terms = granted.terms
    return {
        "purposes": [option_name(code) for code in sorted(granted.purposes)],
        "valid_from": moment_text(granted.valid_from),
        "valid_until": moment_text(granted.valid_until),
        "sections": None
        if terms.sections is None
        else [option_name(code) for code in sorted(terms.sections)],
        "data_from": None if terms.data_from is None else month_text(terms.data_from),
        "data_until": None if terms.data_until is None else month_text(terms.data_until),
        "uses": None if terms.uses is None else terms.uses.count,
        "uses_per": None
        if terms.uses is None or terms.uses.per is None
        else option_name(terms.uses.per),
        "data_life": None if terms.data_life is None else _life(terms.data_life),
        "channel": None if terms.channel is None else option_name(terms.channel),
        "evidence_digest": terms.evidence_digest.hex() or None,
    }


def consent_document(known: KnownConsent, partner: str | None = None) -> dict[str, Any]:
    """A consent for programs; with its partner where it is not the reader's own."""
    consent = known.consent
    whose = {} if partner is None else {"partner": partner}
    return {
        **whose,
        "consent_commitment": known.consent_commitment.hex(),
        "terms_commitment": consent.terms_commitment.hex() or None,
        "state": known.state.value,
        **granted_document(consent.granted),
        "used": None if consent.terms.uses is None else known.used,
        "uses_left": _left(known),
        "pause_time": _moment(consent.pause_time),
        "revoke_time": _moment(consent.revoke_time),
        "create_time": _moment(known.create_time),
    }


def show_consents(consents: Iterable[tuple[str | None, KnownConsent]]) -> None:
    """A table, with the partners where they are given."""
    rows = list(consents)
    table = Table(box=None, pad_edge=False)
    named = any(partner is not None for partner, _ in rows)
    columns = ("state", "purposes", "sections", "until", "uses left", "consent")
    for name in ("partner", *columns) if named else columns:
        table.add_column(name, overflow="fold")
    for partner, known in rows:
        granted = known.consent.granted
        cells = (
            known.state.value,
            ", ".join(option_name(code) for code in sorted(granted.purposes)),
            "all"
            if granted.terms.sections is None
            else ", ".join(option_name(code) for code in sorted(granted.terms.sections)),
            f"{granted.valid_until:%Y-%m-%d %H:%M}",
            _left_text(known),
            known.consent_commitment.hex()[:16],
        )
        table.add_row(*((partner or "", *cells) if named else cells))
    out.print(table)


def _left(known: KnownConsent) -> int | None:
    uses = known.consent.terms.uses
    return None if uses is None else max(0, uses.count - known.used)


def _left_text(known: KnownConsent) -> str:
    uses: Uses | None = known.consent.terms.uses
    if uses is None:
        return "any number"
    per = "" if uses.per is None else f" per {option_name(uses.per)}"
    return f"{_left(known)} of {uses.count}{per}"


def _life(life: Duration) -> str:
    return f"{life.count}-{option_name(life.unit)}s"


def _moment(moment: datetime | None) -> str | None:
    return None if moment is None else moment_text(moment)
