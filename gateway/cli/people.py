# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How verbs are told which person is meant: a scheme by option, the number never."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from gateway.cli.context import read_private_text
from gateway.cli.values import completions, option_name, scheme
from gateway.domain.access.query import Identifier
from gateway.domain.people.schemes import SCHEMES, IdentifierScheme

USUAL_SCHEME = IdentifierScheme.CN_RESIDENT_ID
"""What a verb takes an identifier for that comes without `--scheme`."""

SCHEME_NAMES = tuple(map(option_name, SCHEMES.values()))

Scheme = Annotated[
    IdentifierScheme | None,
    typer.Option(
        "--scheme",
        parser=scheme,
        autocompletion=completions(SCHEME_NAMES),
        metavar="SCHEME",
        help=f"What the identifier is: {', '.join(SCHEME_NAMES)}."
        f" Without: {option_name(USUAL_SCHEME)}.",
    ),
]


def read_identifier(
    file: Path | None, scheme: IdentifierScheme | None, prompt: str = "Identifier"
) -> Identifier:
    """A person's identifier, not yet checked.

    Args:
        file: as of `read_private_text`.
        scheme: how it is to be read; None: the usual one.
        prompt: whose it is, for who is asked.

    Raises:
        ConfigurationError: the file cannot be read.
    """
    known = scheme or USUAL_SCHEME
    return Identifier(known, read_private_text(file, f"{prompt} ({known.words})"))
