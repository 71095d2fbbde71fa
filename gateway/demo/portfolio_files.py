# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway portfolio`: made-up records, to try everything with."""

from __future__ import annotations

import csv
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from gateway.cli.context import check_destination, err, reported_errors
from gateway.demo.card_portfolio import card_portfolio
from gateway.demo.loan_portfolio import loan_portfolio
from gateway.domain.people.synthetic import MAX_CARD_HOLDERS
from gateway.errors import ConfigurationError


class PortfolioKind(StrEnum):
    """Which file is made."""

    UCI = "uci"
    INSTALMENTS = "instalments"


_PORTFOLIOS = {PortfolioKind.UCI: card_portfolio, PortfolioKind.INSTALMENTS: loan_portfolio}


def write_portfolio(
    *,
    kind: Annotated[
        PortfolioKind,
        typer.Option(
            help="uci: cards, for the adapter uci-csv; instalments: loans of some of the same"
            " people at another institution, for instalment-csv."
        ),
    ],
    out: Annotated[Path, typer.Option(help="The file to write.", metavar="FILE")],
    people: Annotated[
        int, typer.Option(min=1, max=MAX_CARD_HOLDERS, help="How many have a card.")
    ] = 30_000,
    seed: Annotated[int, typer.Option(help="The same seed makes the same file.")] = 1,
) -> None:
    """Writes a synthetic portfolio, with roll rates like those of real cards.

    [bold]Example:[/bold] credit-gateway portfolio --kind instalments --people 1000
    --out loans.csv
    """
    with reported_errors():
        check_destination(out)
        try:
            with out.open("w", encoding="utf-8", newline="") as file:
                csv.writer(file, lineterminator="\n").writerows(_PORTFOLIOS[kind](people, seed))
        except OSError as error:
            raise ConfigurationError(f"the file cannot be written: {error.strerror}") from None
    err.print(f"written: {out.name}", highlight=False)
