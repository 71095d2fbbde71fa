# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The one question of `credit-gateway query`, from its options: canonical, or a body of its own."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from gateway.cli.people import read_identifier
from gateway.client import QUERY_BODY_TYPE, Asked, build_query
from gateway.domain.access.query import Identifier
from gateway.domain.codes import Purpose, Section
from gateway.domain.people.schemes import IdentifierScheme
from gateway.errors import ConfigurationError

SUBJECT_VARIABLE = "CREDIT_GATEWAY_SUBJECT"
"""Holds the person's identifier where no file does."""


@dataclass(frozen=True, slots=True, repr=False)
class Question:
    """What is asked.

    Attributes:
        body: in the partner's format.
        body_type: which one that is.
        asked: what it asks, for the receipt; None: the body is canonical and says it.
    """

    body: bytes
    body_type: str
    asked: Asked | None = None


def own_question(
    body: Path, body_type: str | None, purpose: Purpose | None, as_of: date | None
) -> Question:
    """A body that is not read here: the receipt is checked against what its sender says of it.

    Raises:
        ConfigurationError: it is not said what it asks, or the file cannot be read.
    """
    if not body_type:
        raise ConfigurationError("--body needs --body-type")
    if purpose is None and body_type != QUERY_BODY_TYPE:
        raise ConfigurationError(
            "--body needs --purpose, and --as-of if it names a date: say what the body asks,"
            " so that the receipt can be checked against it"
        )
    try:
        content = body.read_bytes()
    except OSError as error:
        raise ConfigurationError(f"{body.name}: {error.strerror}") from None
    return Question(content, body_type, None if purpose is None else Asked(purpose, as_of))


def person_asked_about(subject_file: Path | None, scheme: IdentifierScheme) -> Identifier:
    """From the file, the variable, or a prompt. Raises ConfigurationError."""
    given = os.environ.get(SUBJECT_VARIABLE, "") if subject_file is None else ""
    return Identifier(scheme, given) if given else read_identifier(subject_file, scheme)


def canonical_question(
    person: Identifier,
    purpose: Purpose,
    consent: str,
    sections: list[Section] | None,
    as_of: date | None,
) -> Question:
    """In the gateway's own format."""
    body = build_query(
        person.value, purpose, consent, sections=sections or (), as_of=as_of, scheme=person.scheme
    )
    return Question(body, QUERY_BODY_TYPE)
