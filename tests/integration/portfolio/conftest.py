# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A bank with files for the command line."""

from __future__ import annotations

import pytest

from gateway.client import render_trust_file
from gateway.log.checkpoint import LogSigner
from gateway.log.merkle import EMPTY_ROOT
from gateway.signing.keys import public_key_pem, write_secret
from tests.integration.portfolio.test_portfolios import add_bank
from tests.support.gateway.stack import ORIGIN, Bank, Stack


@pytest.fixture
async def cli_bank(stack: Stack) -> Bank:
    """Its certificate, key and trust file are in the stack's folder."""
    made = await add_bank(stack)
    here = stack.directory
    (here / "bank.pem").write_bytes(made.credential.certificate)
    write_secret(here / "bank.key", made.credential.private_key)
    log = LogSigner(ORIGIN, stack.keys.log_signer())
    keys = [public_key_pem(each.public_key).decode() for each in stack.keys.answer_signers()]
    trust = render_trust_file(ORIGIN, keys, log.vkey, checkpoint=log.sign(0, EMPTY_ROOT))
    (here / "trust.toml").write_text(trust)
    return made
