# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Checkpoints: signed statements of the log's size and root hash. Pure.

Format: C2SP tlog-checkpoint inside C2SP signed-note, Ed25519 (type 0x01):

    origin
    size, decimal, without leading zeros
    root hash, base64
    (an empty line)
    — origin base64(key id, 4 bytes, then signature, 64 bytes)

The signature is over the three lines.

Left out on purpose: extension lines, because this log writes none. Signature
lines of keys that are not the log's (cosignatures) are not looked at here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from gateway.errors import ConfigurationError, MalformedError, ProofError, SignatureError
from gateway.log.merkle import HASH_LENGTH, verify_consistency
from gateway.log.signed_note import (
    LOG_KEY,
    NoteKey,
    NoteSignature,
    base64,
    is_name,
    split_note,
    unbase64,
)
from gateway.signing.ed25519 import Ed25519Verifier
from gateway.signing.signer import Signer

_SIZE = re.compile(r"0|[1-9][0-9]{0,18}")
_MAX_SIZE = 2**63 - 1


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """What a checkpoint says.

    Attributes:
        origin: the log's unique name.
        size: leaves of the tree.
        root_hash: of that tree, 32 bytes.
    """

    origin: str
    size: int
    root_hash: bytes

    def render(self) -> str:
        """The three lines that are signed."""
        return f"{self.origin}\n{self.size}\n{base64(self.root_hash)}\n"


class LogSigner:
    """Signs the checkpoints of one log. Thread-safe."""

    def __init__(self, origin: str, signer: Signer) -> None:
        """Bind the log's name to its key.

        Raises:
            ConfigurationError: the origin cannot be a signed note's key name.
            KeyFileError: not an Ed25519 key.
        """
        if not is_name(origin):
            raise ConfigurationError("the log's origin must not be empty, nor hold spaces or '+'")
        self.origin = origin
        self._signer = signer
        self._key = NoteKey.of(origin, LOG_KEY, signer.public_key)
        self._key_id = self._key.key_id

    @property
    def waits(self) -> bool:
        """Whether signing waits for something outside of this process."""
        return self._signer.waits

    @property
    def vkey(self) -> str:
        """The verifier key to give to partners and auditors."""
        return self._key.vkey

    def sign(self, size: int, root: bytes) -> str:
        """The signed note for a tree of that size and root hash."""
        text = Checkpoint(self.origin, size, root).render()
        signature = self._signer.sign(text.encode())
        return f"{text}\n{NoteSignature(self.origin, self._key_id, signature).render()}"


class LogVerifier:
    """Verifies the checkpoints of one log. Thread-safe.

    Attributes:
        origin: the log's name.
        known: where the log stood when the key was handed over; a whole log continues
            it. None: nothing is known, and removed newest entries cannot be noticed.
    """

    def __init__(self, origin: str, public_key: bytes, *, known: Checkpoint | None = None) -> None:
        """Keep the log's name, its raw Ed25519 key (32 bytes), and where it stood."""
        self.origin = origin
        self.known = known
        self._note_key = NoteKey(origin, LOG_KEY, public_key)
        self._key_id = self._note_key.key_id
        self._key = Ed25519Verifier(public_key)

    @classmethod
    def parse(cls, vkey: str) -> LogVerifier:
        """Reads a verifier key.

        Raises:
            MalformedError: it is not one, or of another algorithm.
        """
        key = NoteKey.parse(vkey, LOG_KEY)
        return cls(key.name, key.public_key)

    def knowing(self, checkpoint: Checkpoint) -> LogVerifier:
        """The same key, with where the log stood when it was handed over."""
        return LogVerifier(self.origin, self._note_key.public_key, known=checkpoint)

    @property
    def known_size(self) -> int:
        """Entries of the tree that is known; 0: none is."""
        return 0 if self.known is None else self.known.size

    @property
    def vkey(self) -> str:
        """The verifier key it was read from."""
        return self._note_key.vkey

    def verify(self, note: str) -> Checkpoint:
        """Checks the log's signature over a note, then reads the note.

        Raises:
            SignatureError: the log's signature is missing or wrong.
            MalformedError: not a checkpoint of this log in canonical form.
        """
        text, signatures = split_note(note)
        ours = [each for each in signatures if each.name == self.origin]
        ours = [each for each in ours if each.key_id == self._key_id]
        if not ours:
            raise SignatureError("the checkpoint is not signed by the log")
        # signed-note: one wrong signature of a known key refuses the whole note.
        for each in ours:
            try:
                self._key.verify(each.signature, text.encode())
            except SignatureError:
                raise SignatureError("the log's signature does not verify") from None
        return self._parse(text)

    def _parse(self, text: str) -> Checkpoint:
        """The three lines of a text whose signature has been verified."""
        lines = text.removesuffix("\n").split("\n")
        if len(lines) != 3:  # noqa: PLR2004 - origin, size, root hash
            raise MalformedError("a checkpoint has three lines")
        origin, size, root = lines
        if origin != self.origin:
            raise MalformedError("the checkpoint is of another log")
        if not _SIZE.fullmatch(size) or int(size) > _MAX_SIZE:
            raise MalformedError("the checkpoint's size is not a canonical number")
        root_hash = unbase64(root)
        if len(root_hash) != HASH_LENGTH:
            raise MalformedError("the checkpoint's root hash does not have 32 bytes")
        return Checkpoint(origin, int(size), root_hash)


def verify_growth(earlier: Checkpoint, later: Checkpoint, proof: Sequence[bytes]) -> None:
    """Check that the later tree begins with the whole earlier one. Pure.

    Args:
        earlier: the checkpoint that was kept.
        later: the one that is to replace it.
        proof: consistency proof between the two sizes.

    Raises:
        ProofError: the log shrank, or another history was put in its place.
    """
    if later.size < earlier.size:
        raise ProofError("the log is smaller than it was")
    if earlier.size == 0:
        # The empty tree begins every tree; there is nothing to prove.
        if proof:
            raise ProofError("a proof for the empty tree has to be empty")
        return
    verify_consistency(earlier.size, later.size, earlier.root_hash, later.root_hash, proof)
