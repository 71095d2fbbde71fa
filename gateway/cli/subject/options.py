# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Options that the verbs about one person share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from gateway.cli.values import cause as checked_cause

_MAX_CAUSE = 200


def _cause(text: str) -> str:
    return checked_cause(text, _MAX_CAUSE)


Subject = Annotated[
    Path | None,
    typer.Option(
        "--subject",
        metavar="FILE",
        help="Holds the identifier; - reads standard input. Without: asked for, unseen.",
        show_default=False,
    ),
]
NeededCause = Annotated[
    str,
    typer.Option(
        "--cause",
        parser=_cause,
        metavar="TEXT",
        help="Reason, such as the rule that requires it; in the log for ever: no names.",
    ),
]
