# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Statements of people, encrypted under a key of the person's own.

AES-256-GCM. The person's key is wrapped, as evidence keys are, under a key that is made of the
newest commitment key of its day, and bound to the subject id. Deleting its row in
credit.person_key erases every statement that was sealed under it, also in the bodies of facts.
"""

from __future__ import annotations

import hmac

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from gateway.domain.disputes.dispute import ID_LENGTH, Dispute
from gateway.domain.disputes.marks import Marks
from gateway.domain.people.commitments import Commitments
from gateway.errors import VerificationError
from gateway.runtime.system import Randomness

_KEY = 32
_NONCE = 12


class StatementErasedError(VerificationError):
    """The person's key is no more."""


class Statements:
    """Seals and opens them."""

    def __init__(self, names: Commitments) -> None:
        """Args: names: under the log's commitment keys; a key of its own is made of each."""
        made = (hmac.digest(key, b"keys of people", "sha256") for key in names.keys)
        self._wrapping, *self._former = (AESGCM(key) for key in made)
        self._first = names.first  # what was bound stays so when a person's stored id changes

    def new_key(self, subject: bytes, randomness: Randomness) -> tuple[bytes, bytes]:
        """Id and wrapped key of a new key of a person's."""
        token = randomness.token(ID_LENGTH + _NONCE + _KEY)
        key_id, nonce = token[:ID_LENGTH], token[ID_LENGTH : ID_LENGTH + _NONCE]
        key = token[ID_LENGTH + _NONCE :]
        bound = self._first(subject) + key_id
        return key_id, nonce + self._wrapping.encrypt(nonce, key, bound)

    def seal(  # noqa: PLR0913, PLR0917 - what is sealed, and all it is bound to
        self,
        text: str,
        subject: bytes,
        dispute_id: bytes,
        key_id: bytes,
        wrapped_key: bytes,
        randomness: Randomness,
    ) -> bytes:
        """The statement as a dispute has it. Raises VerificationError: the key does not open."""
        key, nonce = self._key(subject, key_id, wrapped_key), randomness.token(_NONCE)
        return key_id + nonce + key.encrypt(nonce, text.encode(), self._first(subject) + dispute_id)

    def open(self, dispute: Dispute, marks: Marks) -> str:
        """The text of a dispute's statement.

        Args:
            dispute: that has one.
            marks: with the person's keys.

        Raises:
            StatementErasedError: the key is no more.
            VerificationError: it does not open, so it was changed.
        """
        sealed, subject = dispute.statement, dispute.subject_id
        key_id = sealed[:ID_LENGTH]
        wrapped = (marks.keys or {}).get((subject, key_id))
        if wrapped is None:
            raise StatementErasedError("the key of the statement was erased")
        nonce = sealed[ID_LENGTH : ID_LENGTH + _NONCE]
        bound = self._first(subject) + dispute.dispute_id
        try:
            key = self._key(subject, key_id, wrapped)
            return key.decrypt(nonce, sealed[ID_LENGTH + _NONCE :], bound).decode()
        except (InvalidTag, ValueError):
            raise VerificationError("a statement does not open") from None

    def shown(self, marks: Marks) -> str | None:
        """The statement that travels with an answer; None: there is none, or it was erased.

        Raises:
            VerificationError: it does not open.
        """
        dispute = marks.shown
        if dispute is None:
            return None
        try:
            return self.open(dispute, marks)
        except StatementErasedError:
            return None

    def _key(self, subject: bytes, key_id: bytes, wrapped_key: bytes) -> AESGCM:
        nonce, bound = wrapped_key[:_NONCE], self._first(subject) + key_id
        for wrapping in (self._wrapping, *self._former):
            try:
                return AESGCM(wrapping.decrypt(nonce, wrapped_key[_NONCE:], bound))
            except (InvalidTag, ValueError):
                continue  # under another one, or under none
        raise VerificationError("a person's key does not open")
