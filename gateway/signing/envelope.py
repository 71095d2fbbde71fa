# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Makes signed envelopes (DSSE protocol v1)."""

from __future__ import annotations

from collections.abc import Sequence

from gateway.domain.access.envelope import PAYLOAD_TYPE, Envelope, Signature
from gateway.signing.pae import pre_authentication_encoding
from gateway.signing.signer import Signer


def sign_envelope(
    payload: bytes, signers: Sequence[Signer], payload_type: str = PAYLOAD_TYPE
) -> Envelope:
    """Sign the payload with every signer, in their order.

    Args:
        payload: the exact bytes that will be sent.
        signers: one signature each.
        payload_type: what the payload is; part of what is signed.
    """
    message = pre_authentication_encoding(payload_type, payload)
    signatures = [Signature(signer.sign(message), signer.keyid) for signer in signers]
    return Envelope(payload, payload_type, tuple(signatures))
