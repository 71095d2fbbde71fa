# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Options for what a consent allows, and how they are read."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Annotated

import typer

from gateway.cli.values import choices, code_completions, code_of, moment, purpose, section
from gateway.domain.codes import Purpose, Section
from gateway.domain.consents.consent import (
    MAX_DURATION,
    MAX_USES,
    ConsentChannel,
    Duration,
    Granted,
    Terms,
    TimeUnit,
    Uses,
)
from gateway.domain.months import parse_month
from gateway.errors import ConfigurationError

_DURATION = re.compile(r"([1-9][0-9]{0,3})-(hour|day|month|year)s?")


def _unit(text: str) -> TimeUnit:
    return code_of(TimeUnit, text)


def _channel(text: str) -> ConsentChannel:
    return code_of(ConsentChannel, text)


def _month(text: str) -> int:
    try:
        return parse_month(text)
    except ValueError:
        raise typer.BadParameter("it is a month such as 2005-09") from None


def _duration(text: str) -> Duration:
    found = _DURATION.fullmatch(text)
    if found is None or int(found[1]) > MAX_DURATION:
        raise typer.BadParameter(f"it is 1 to {MAX_DURATION} hours, days, months or years: 90-days")
    return Duration(TimeUnit[found[2].upper()], int(found[1]))


Purposes = Annotated[
    list[Purpose],
    typer.Option(
        "--purpose",
        parser=purpose,
        autocompletion=code_completions(Purpose),
        metavar="PURPOSE",
        help=f"What for; repeatable: {choices(Purpose)}.",
    ),
]
Until = Annotated[
    datetime,
    typer.Option(
        parser=moment,
        metavar="TIME",
        help="First moment it is no longer valid."
        " YYYY-MM-DD or YYYY-MM-DDThh:mm, UTC unless with an offset.",
    ),
]
Start = Annotated[
    datetime | None,
    typer.Option(
        "--from",
        parser=moment,
        metavar="TIME",
        help="First moment it is valid. Default: now."
        " YYYY-MM-DD or YYYY-MM-DDThh:mm, UTC unless with an offset.",
    ),
]
Sections = Annotated[
    list[Section] | None,
    typer.Option(
        "--section",
        parser=section,
        autocompletion=code_completions(Section),
        metavar="SECTION",
        help=f"Which parts of the report; repeatable: {choices(Section)}. Without: all.",
    ),
]
DataFrom = Annotated[
    int | None,
    typer.Option(
        parser=_month, metavar="MONTH", help="First month of data, YYYY-MM. Without: the first."
    ),
]
DataUntil = Annotated[
    int | None,
    typer.Option(
        parser=_month, metavar="MONTH", help="Last month of data, YYYY-MM. Without: no end."
    ),
]
UseCount = Annotated[
    int | None,
    typer.Option(
        "--uses",
        min=1,
        max=MAX_USES,
        metavar="NUMBER",
        help="How many answers it is good for. Without: any number.",
    ),
]
UsePer = Annotated[
    TimeUnit | None,
    typer.Option(
        "--per",
        parser=_unit,
        autocompletion=code_completions(TimeUnit),
        metavar="UNIT",
        help=f"With --uses: in each of the calendar's {choices(TimeUnit)}, UTC. Without: in all.",
    ),
]
DataLife = Annotated[
    Duration | None,
    typer.Option(
        parser=_duration,
        metavar="LENGTH",
        help="How long you may keep what you get, such as 90-days. Only kept on record.",
    ),
]
Channel = Annotated[
    ConsentChannel | None,
    typer.Option(
        parser=_channel,
        autocompletion=code_completions(ConsentChannel),
        metavar="CHANNEL",
        help=f"How it was obtained: {choices(ConsentChannel)}.",
    ),
]
EvidenceFile = Annotated[
    Path | None,
    typer.Option(
        "--evidence",
        metavar="FILE",
        help="The evidence of it, such as the signed form. Only its SHA-256 is sent and kept.",
    ),
]


def granted(  # noqa: PLR0913, PLR0917 - one option a fact
    purposes: list[Purpose],
    start: datetime | None,
    until: datetime,
    sections: list[Section] | None,
    data_from: int | None,
    data_until: int | None,
    uses: int | None,
    per: TimeUnit | None,
    data_life: Duration | None,
    channel: ConsentChannel | None,
    evidence: Path | None,
) -> Granted:
    """What was agreed to. Raises ConfigurationError."""
    valid_from = start or datetime.now(UTC)
    if valid_from >= until:
        raise ConfigurationError("--until has to be later than --from")
    if per is not None and uses is None:
        raise ConfigurationError("--per goes with --uses")
    if data_from is not None and data_until is not None and data_until < data_from:
        raise ConfigurationError("--data-until must not be before --data-from")
    terms = Terms(
        sections=frozenset(sections) if sections else None,
        data_from=data_from,
        data_until=data_until,
        uses=None if uses is None else Uses(uses, per),
        data_life=data_life,
        channel=channel,
        evidence_digest=b"" if evidence is None else _digest(evidence),
    )
    return Granted(frozenset(purposes), valid_from, until, terms)


def _digest(file: Path) -> bytes:
    try:
        return sha256(file.read_bytes()).digest()
    except OSError as error:
        raise ConfigurationError(f"{file.name}: {error.strerror}") from None
