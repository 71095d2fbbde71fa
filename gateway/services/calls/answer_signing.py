# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Step 10: answers are signed here, or by a token elsewhere that is waited for, or not at all."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from functools import partial

from gateway.domain.access.envelope import Envelope
from gateway.errors import KeyUnavailableError, Reason, RefusalError
from gateway.runtime.threads import in_signing_thread
from gateway.signing.envelope import sign_envelope
from gateway.signing.signer import KeyProvider, Signer

LIMIT_S = 2.0
"""Longest an answer waits for a token that signs it."""
# Neither a checkpoint nor the beginning of an envelope's pre-authentication encoding.
_PROBE = b"credit-gateway: a signature that is thrown away"


class AnswerSigning:
    """Signs answers with all keys that are in use. Belongs to one event loop."""

    def __init__(self, signers: Sequence[Signer]) -> None:
        """Keep the keys until others come."""
        self.sign_with(signers)

    def sign_with(self, signers: Sequence[Signer]) -> None:
        """From now on answers are signed with all of these."""
        self._signers = tuple(signers)
        self._waits = any(signer.waits for signer in signers)

    async def envelope(self, payload: bytes) -> Envelope:
        """The signed answer.

        Raises:
            RefusalError: AUDIT_UNAVAILABLE: a key is in a token that does not sign now.
        """
        if not self._waits:
            return sign_envelope(payload, self._signers)
        try:
            async with asyncio.timeout(LIMIT_S):
                return await in_signing_thread(partial(sign_envelope, payload, self._signers))
        except (KeyUnavailableError, TimeoutError):
            raise RefusalError(Reason.AUDIT_UNAVAILABLE) from None


async def probe_signers(keys: KeyProvider) -> None:
    """Signs something that is thrown away with every key that is in a token.

    Raises:
        KeyUnavailableError: one of them cannot sign now.
    """
    for signer in (*keys.answer_signers(), keys.log_signer()):
        if signer.waits:
            await in_signing_thread(partial(signer.sign, _PROBE))
