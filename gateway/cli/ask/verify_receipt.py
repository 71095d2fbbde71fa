# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway verify-receipt`: a kept answer or refusal is verified again, offline."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from gateway.audit.export.selection import moment_text
from gateway.cli.ask.portfolio.receipts import verify_portfolio
from gateway.cli.ask.query_view import answer_document, refusal_document, show_unchecked
from gateway.cli.context import ExitCode, JsonOutput, err, out, print_json, reported_errors
from gateway.cli.output import bad, good, note
from gateway.client import Answer, GatewayTrust, is_kept_portfolio, load_bundle, verify_bundle
from gateway.errors import VerificationError

File = Annotated[
    Path,
    typer.Argument(
        metavar="FILE",
        help="What `query --save` wrote, or `query --portfolio` beside its answers (.receipts).",
    ),
]
_LONGEST_HEADER = 4 * 1024 * 1024
"""Characters of what a file of a portfolio begins with, and more."""
TrustFile = Annotated[
    Path,
    typer.Option(
        "--trust", metavar="FILE", help="Trust file with the gateway's name and public keys."
    ),
]
ShowBody = Annotated[
    bool, typer.Option("--body", help="Also print the answer's content (personal data).")
]


def verify_receipt(
    file: File, *, trust: TrustFile, body: ShowBody = False, json: JsonOutput = False
) -> None:
    """Verifies a kept answer and its receipt; needs no network, only the trust file.

    Example:  credit-gateway verify-receipt answer.json --trust trust.toml

    A file of an older version does not say when the call was made and what was known
    then: the steps that need it are named, and the exit code is 2.

    Exit codes: 0 every step verified, 1 not verified, 2 could not check, or not all.
    """
    with reported_errors():
        trusted = GatewayTrust.load(trust)
        if is_kept_portfolio(_first_line(file)):
            verify_portfolio(file, trusted, json=json)
            return
        try:
            found = verify_bundle(load_bundle(file), trusted)
        except VerificationError as error:
            if json:
                print_json({"verified": False, "check": str(error), "step": error.step or None})
            else:
                err.print(bad("not verified:"), f"{error}", highlight=False)
            raise typer.Exit(ExitCode.FAILED) from None
    if isinstance(found, Answer):
        document = answer_document(found)
        if not body:
            for name in ("report", "body", "body_base64"):
                document.pop(name, None)
    else:
        document = refusal_document(found)
    document["entry_time"] = moment_text(found.entry.entry_time)
    document["partner"] = found.entry.partner
    whole = not found.unchecked
    if json:
        print_json({"verified": whole, **document})
    else:
        word = good("verified") if whole else note("verified in part")
        out.print(word, highlight=False)
        for name, value in document.items():
            shown = ", ".join(value) or "-" if isinstance(value, list) else value
            out.print(f"  {name:16} {shown}", markup=False, highlight=False, soft_wrap=True)
        show_unchecked(found.unchecked)
    if not whole:
        raise typer.Exit(ExitCode.COULD_NOT)


def _first_line(file: Path) -> str:
    """As much of it as tells what the file is; empty where it is no text."""
    try:
        with file.open(encoding="utf-8") as lines:
            return lines.readline(_LONGEST_HEADER)
    except (OSError, UnicodeDecodeError):
        return ""  # whoever reads the whole file says so
