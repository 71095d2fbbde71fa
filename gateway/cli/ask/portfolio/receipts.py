# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway verify-receipt` of a whole portfolio: each batch again, offline."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import typer

from gateway.cli.ask.query_view import show_unchecked
from gateway.cli.context import ExitCode, err, out, print_json
from gateway.cli.output import bad, good, note
from gateway.client import GatewayTrust, ReceiptStep, VerificationError, verify_kept
from gateway.errors import ConfigurationError


def verify_portfolio(file: Path, trust: GatewayTrust, *, json: bool) -> None:
    """Verifies and says what was found; ends the command unless all of it is there and right.

    Raises:
        ConfigurationError: the file cannot be read.
    """
    answered, refused, asked = 0, Counter[str](), 0
    unchecked: dict[ReceiptStep, None] = {}
    try:
        with file.open(encoding="utf-8") as lines:
            for kept in verify_kept(lines, trust):
                asked = kept.item_count
                for item in kept.batch.items:
                    refused.update([item.reason] if item.reason else [])
                    answered += not item.reason
                    unchecked |= dict.fromkeys(item.unchecked)
    except VerificationError as error:
        verified = answered + refused.total()
        if json:
            document = {"verified": False, "check": str(error), "step": error.step or None}
            print_json({**document, "items_before": verified})
        else:
            err.print(bad("not verified:"), f"behind item {verified:,}: {error}", highlight=False)
        raise typer.Exit(ExitCode.FAILED) from None
    except UnicodeDecodeError:
        raise ConfigurationError(f"{file.name} is not text") from None
    except OSError as error:
        raise ConfigurationError(f"{file.name}: {error.strerror}") from None
    found = answered + refused.total()
    whole = not unchecked and found == asked and found > 0
    if json:
        print_json(
            {
                "verified": whole,
                "items": asked,
                "answered": answered,
                "refused": dict(refused),
                "missing": asked - found,
                "unchecked": list(unchecked),
            }
        )
    else:
        word = good("verified:") if whole else note("verified in part:")
        text = f"{answered:,} answered, {refused.total():,} refused, {asked - found:,} missing"
        out.print(word, text, highlight=False)
        show_unchecked(list(unchecked))
    if not whole:
        raise typer.Exit(ExitCode.COULD_NOT)
