# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway query` as a bank with files in the stack's folder runs it."""

from __future__ import annotations

import asyncio

from typer.testing import CliRunner, Result

from gateway.cli.app import make_app
from tests.support.gateway.stack import REFERENCE, Bank, Stack


async def ask(stack: Stack, bank: Bank, *more: str) -> Result:
    """Ends when the command does."""
    here = stack.directory
    options = {
        "--address": f"localhost:{stack.port}",
        "--partner": bank.partner_id,
        "--key": bank.key_files[0],
        "--cert": here / "bank.pem",
        "--cert-key": here / "bank.key",
        "--ca": here / "ca.pem",
        "--trust": here / "trust.toml",
        "--state": here / "state",
        "--purpose": "loan-approval",
        "--consent": REFERENCE,
        "--as-of": "2005-09-30",
    }
    flat = [str(part) for option in options.items() for part in option]
    return await asyncio.to_thread(CliRunner().invoke, make_app(), ["query", *flat, *more])
