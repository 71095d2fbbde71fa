# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Signatures with which an operator approves a fact of another one (docs/adr/0053). Pure.

By DSSE's pre-authentication encoding, under a payload type of their own: a signature made for
anything else is none, and this one is good for nothing else.
"""

from __future__ import annotations

from gateway.domain.facts.bodies import Body
from gateway.domain.facts.four_eyes import STATEMENT_TYPE, statement
from gateway.errors import KeyFileError, SignatureError
from gateway.signing.algorithms import check_registrable, load_verifier
from gateway.signing.pae import pre_authentication_encoding
from gateway.signing.signer import Signer


def sign_approval(signer: Signer, about: Body) -> bytes:
    """Signs that a fact is approved; `about` is of gateway.domain.facts.four_eyes."""
    return signer.sign(_message(about))


def is_signed(about: Body, algorithm: str, public_key: bytes, signature: bytes) -> bool:
    """Whether a key has signed that the fact is approved. A key anybody can sign for has not."""
    try:
        check_registrable(algorithm, public_key)
        load_verifier(algorithm, public_key).verify(signature, _message(about))
    except (KeyFileError, SignatureError):
        return False
    return True


def _message(about: Body) -> bytes:
    return pre_authentication_encoding(STATEMENT_TYPE, statement(about))
