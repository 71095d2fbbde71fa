# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Page tokens: where a page of consents ended, which is nobody's business.

A subject id never leaves the gateway, so a token is encrypted (AES-256-GCM), and bound to the
partner it was given to.
"""

from __future__ import annotations

import hmac

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from gateway.domain.people.commitments import Commitments
from gateway.errors import Reason, RefusalError
from gateway.runtime.system import Randomness
from gateway.store.records.consents import FIRST, Key

_NONCE_LENGTH = 12
_ID_LENGTH = 32


class PageTokens:
    """Makes tokens and reads them back."""

    def __init__(self, names: Commitments, randomness: Randomness) -> None:
        """Begin.

        Args:
            names: of people; of the newest key a key of its own is made. Once ids of people are
                changed it is another one, because a list goes in the order of ids.
            randomness: for nonces.
        """
        made = b"page token"
        if names.pseudonyms is not None:
            made += b" %d" % names.pseudonyms.version
        self._cipher = AESGCM(hmac.digest(names.newest, made, "sha256"))
        self._randomness = randomness

    def token(self, partner: str, ended: Key) -> bytes:
        """Of a page that ended there."""
        nonce = self._randomness.token(_NONCE_LENGTH)
        return nonce + self._cipher.encrypt(nonce, b"".join(ended), partner.encode())

    def ended(self, partner: str, token: bytes) -> Key:
        """Where the page before ended.

        Raises:
            RefusalError: INVALID_VALUE; it is not one of this partner's tokens.
        """
        if not token:
            return FIRST
        nonce, sealed = token[:_NONCE_LENGTH], token[_NONCE_LENGTH:]
        try:
            opened = self._cipher.decrypt(nonce, sealed, partner.encode())
        except (InvalidTag, ValueError):
            raise RefusalError(Reason.INVALID_VALUE, field="page_token") from None
        return opened[:_ID_LENGTH], opened[_ID_LENGTH:]
