# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The options of a partner's command that makes signed calls."""

from __future__ import annotations

from gateway.client import TlsFiles, render_trust_file
from gateway.log.checkpoint import LogSigner
from gateway.log.merkle import EMPTY_ROOT
from gateway.signing.keys import public_key_pem, write_secret
from tests.support.gateway.stack import ORIGIN, Bank, Stack


def write_trust(stack: Stack) -> None:
    """The trust file of a stack, trust.toml in its directory, unless there is one."""
    file = stack.directory / "trust.toml"
    if file.exists():
        return
    log = LogSigner(ORIGIN, stack.keys.log_signer())
    answers = [public_key_pem(signer.public_key).decode() for signer in stack.keys.answer_signers()]
    note = log.sign(0, EMPTY_ROOT)
    text = render_trust_file(ORIGIN, answers, log.vkey, checkpoint=note)
    file.write_text(text, encoding="utf-8")


def tls_files(stack: Stack, bank: Bank, server_name: str | None = None) -> TlsFiles:
    """What a partner's client shows and trusts, as files in the stack's directory."""
    folder, name = stack.directory, bank.partner_id
    certificate, key = folder / f"{name}-tls.pem", folder / f"{name}-tls.key"
    certificate.write_bytes(bank.credential.certificate)
    if not key.exists():
        write_secret(key, bank.credential.private_key)
    return TlsFiles(folder / "ca.pem", certificate, key, server_name)


def signed_options(stack: Stack, bank: Bank, *, subject: bool = True) -> list[str]:
    """How a partner's command finds the gateway; with `subject`, whom it is about: from stdin."""
    tls = tls_files(stack, bank)
    write_trust(stack)
    options = {
        "--address": f"localhost:{stack.port}",
        "--partner": bank.partner_id,
        "--key": bank.key_files[0],
        "--cert": tls.certificate,
        "--cert-key": tls.key,
        "--ca": tls.authority,
        "--trust": stack.directory / "trust.toml",
    }
    if subject:
        options["--subject"] = "-"
    words = [str(word) for pair in options.items() for word in pair]
    return [*words, "--no-state", "--json"]
