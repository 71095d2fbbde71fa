# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Options of every verb by which a partner calls a gateway: where it is, and who calls."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

import typer


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter("it is a date such as 2005-09-30") from None


Address = Annotated[
    str,
    typer.Option(
        envvar="CREDIT_GATEWAY_ADDRESS", metavar="HOST:PORT", help="Where the gateway listens."
    ),
]
PartnerId = Annotated[
    str, typer.Option("--partner", envvar="CREDIT_GATEWAY_PARTNER", metavar="ID", help="Who asks.")
]
SigningKeys = Annotated[
    list[Path],
    typer.Option(
        "--key",
        metavar="FILE",
        help="Private key (PEM) to sign with; repeat it to sign with several.",
    ),
]
Certificate = Annotated[
    Path, typer.Option("--cert", metavar="FILE", help="TLS client certificate, PEM.")
]
CertificateKey = Annotated[
    Path, typer.Option("--cert-key", metavar="FILE", help="Its private key, PEM.")
]
Authority = Annotated[
    Path, typer.Option("--ca", metavar="FILE", help="Authority of the gateway's certificate, PEM.")
]
ServerName = Annotated[
    str | None,
    typer.Option(
        metavar="NAME", help="Name in the gateway's certificate, if it is not the address."
    ),
]
TrustFile = Annotated[
    Path,
    typer.Option(
        "--trust", metavar="FILE", help="Trust file with the gateway's name and public keys."
    ),
]
Consent = Annotated[
    str, typer.Option(metavar="TEXT", help="Your reference of the person's consent.")
]
AsOf = Annotated[
    date | None,
    typer.Option(
        parser=_date,
        metavar="DATE",
        help="Date the figures are for, YYYY-MM-DD in UTC; without: today. With --body: the"
        " date it names.",
    ),
]
State = Annotated[
    Path | None,
    typer.Option(
        envvar="CREDIT_GATEWAY_STATE",
        metavar="FILE",
        help="File for the newest checkpoint seen. Default: one in your state directory.",
        show_default=False,
    ),
]
NoState = Annotated[
    bool,
    typer.Option("--no-state", help="Do not keep a checkpoint or check how the log has grown."),
]
Timeout = Annotated[float, typer.Option(metavar="SECONDS", help="How long to wait.")]
