# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Options of `credit-gateway dispute`, and what they read."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from gateway.domain.disputes.calls import MAX_STATEMENT
from gateway.domain.months import parse_month
from gateway.errors import ConfigurationError

AuditDatabaseUrl = Annotated[
    str | None,
    typer.Option(
        "--audit-database-url",
        envvar="CREDIT_GATEWAY_AUDIT_DATABASE_URL",
        help="For the operator: where the log is, if not in the records' database.",
        metavar="URL",
        show_default=False,
    ),
]


class Items(StrEnum):
    """What is said to be wrong, as options name it."""

    ACCOUNT = "account"
    DATES = "dates"
    AMOUNT_DUE = "amount-due"
    AMOUNT_PAID = "amount-paid"
    BALANCE = "balance"
    LATENESS = "lateness"
    CREDIT_LIMIT = "credit-limit"
    PLAN = "plan"


class Rules(StrEnum):
    """Deadlines, as options name them."""

    PBC = "pbc"
    FCRA = "fcra"


class Outcomes(StrEnum):
    """What came of a dispute, as options name it."""

    CORRECTED = "corrected"
    REJECTED = "rejected"


Outcome = Annotated[Outcomes, typer.Option(help="What came of it.")]
Correction = Annotated[
    int | None,
    typer.Option(min=1, metavar="N", help="With corrected: the contribution that corrected it."),
]


def disputed_month(text: str) -> str:
    """A month. Raises BadParameter."""
    try:
        parse_month(text)
    except ValueError:
        raise typer.BadParameter("a month is written YYYY-MM, such as 2026-03") from None
    return text


def statement_in(file: Path) -> str:
    """What the person says. Raises ConfigurationError, which does not repeat it."""
    try:
        text = file.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        raise ConfigurationError("the statement cannot be read as UTF-8 text") from None
    if not 0 < len(text) <= MAX_STATEMENT:
        raise ConfigurationError(f"a statement is text of 1 to {MAX_STATEMENT:,} characters")
    return text
