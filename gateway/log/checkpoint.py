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

A log can end and be continued under a new key (gateway.log.succession): then a
verifier knows, for each key, the sizes of the trees that it may have signed.

Left out on purpose: extension lines, because only a log's last checkpoint has any.
Signature lines of keys that are not the log's (cosignatures) are not looked at here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from gateway.errors import (
    ConfigurationError,
    LogEndedError,
    MalformedError,
    ProofError,
    SignatureError,
)
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
_LINES = 3
"""Origin, size, root hash."""


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

    def sign_text(self, text: str) -> NoteSignature:
        """The log's signature over the text of a note."""
        return NoteSignature(self.origin, self._key_id, self._signer.sign(text.encode()))

    def sign(self, size: int, root: bytes) -> str:
        """The signed note for a tree of that size and root hash."""
        text = Checkpoint(self.origin, size, root).render()
        return f"{text}\n{self.sign_text(text).render()}"


@dataclass(frozen=True, slots=True)
class FormerKey:
    """A key of the log that was succeeded by another one.

    Attributes:
        key: the key.
        last: the last tree that it signed and that is continued.
        lost: whether it had signed more, which is lost.
        note: the signed note that says so (gateway.log.succession.note).
    """

    key: NoteKey
    last: Checkpoint
    lost: bool
    note: str


class LogVerifier:
    """Verifies the checkpoints of one log. Thread-safe.

    Attributes:
        origin: the log's name.
        known: where the log stood when the key was handed over; a whole log continues
            it. None: nothing is known, and removed newest entries cannot be noticed.
        former: keys that the log had before, oldest first. Each is believed for the trees
            up to the one it ended with, and every later key only for larger ones.
    """

    def __init__(
        self,
        origin: str,
        public_key: bytes,
        *,
        known: Checkpoint | None = None,
        former: Sequence[FormerKey] = (),
    ) -> None:
        """Keep the log's name, its raw Ed25519 key (32 bytes), and what came before."""
        self.origin = origin
        self.known = known
        self.former = tuple(former)
        self._note_key = NoteKey(origin, LOG_KEY, public_key)
        self._after = self.former[-1].last.size if self.former else -1
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

    def __reduce__(self) -> tuple[Callable[..., LogVerifier], tuple[object, ...]]:
        """For other processes: what it was made from."""
        return _again, (self.origin, self._note_key.public_key, self.known, self.former)

    def knowing(self, checkpoint: Checkpoint) -> LogVerifier:
        """The same keys, with where the log stood when they were handed over."""
        key = self._note_key.public_key
        return LogVerifier(self.origin, key, known=checkpoint, former=self.former)

    def following(self, former: Sequence[FormerKey], key: NoteKey | None = None) -> LogVerifier:
        """The log with other former keys and, where it has gone on, another key of its own."""
        public_key = (key or self._note_key).public_key
        return LogVerifier(self.origin, public_key, known=self.known, former=former)

    @property
    def known_size(self) -> int:
        """Entries of the tree that is known; 0: none is."""
        return 0 if self.known is None else self.known.size

    @property
    def vkey(self) -> str:
        """The verifier key it was read from: the log's newest."""
        return self._note_key.vkey

    @property
    def vkeys(self) -> tuple[str, ...]:
        """All that the log has had, oldest first."""
        return (*(each.key.vkey for each in self.former), self.vkey)

    def vkey_of(self, size: int) -> str:
        """The verifier key that the log had when its tree had this size."""
        had = (each.key.vkey for each in self.former if size <= each.last.size)
        return next(had, self.vkey)

    def verify(self, note: str) -> Checkpoint:
        """Checks the log's signature over a note, then reads the note.

        Raises:
            LogEndedError: signed by a key of the log that had ended with a smaller tree.
            SignatureError: the log's signature is missing or wrong.
            MalformedError: not a checkpoint of this log in canonical form.
        """
        text, signatures = split_note(note)
        ours = [each for each in signatures if each.name == self.origin]
        now = [each for each in ours if each.key_id == self._key_id]
        if not now and self.former:
            return self._verify_former(text, ours)
        _check_all(now, self._key, text)
        checkpoint = self._parse(text)
        if checkpoint.size <= self._after:
            raise SignatureError("the log's key signed a tree from before it was the log's key")
        return checkpoint

    def _verify_former(self, text: str, ours: Sequence[NoteSignature]) -> Checkpoint:
        """As `verify`, with the newest of the former keys that has signed."""
        after = [-1, *(each.last.size for each in self.former)]
        for former, begun in zip(reversed(self.former), reversed(after[:-1]), strict=True):
            signed = [each for each in ours if each.key_id == former.key.key_id]
            if not signed:
                continue
            _check_all(signed, Ed25519Verifier(former.key.public_key), text)
            checkpoint = self._parse(text)
            if checkpoint.size > former.last.size:
                raise LogEndedError(former.last.size, lost=former.lost)
            if checkpoint.size <= begun:
                raise SignatureError("the log's key signed a tree from before it was the log's key")
            return checkpoint
        raise SignatureError("the checkpoint is not signed by the log")

    def ended_before(self, note: str) -> FormerKey | None:
        """The former key that signed a tree larger than the one it ended with; None: none did.

        Raises:
            SignatureError: the log's signature is wrong.
            MalformedError: not a checkpoint of this log in canonical form.
        """
        text, signatures = split_note(note)
        for former in self.former:
            ours = [
                each
                for each in signatures
                if (each.name, each.key_id) == (self.origin, former.key.key_id)
            ]
            if ours:
                _check_all(ours, Ed25519Verifier(former.key.public_key), text)
                return former if self._parse(text).size > former.last.size else None
        return None

    def _parse(self, text: str) -> Checkpoint:
        """The three lines of a text whose signature has been verified."""
        lines = text.removesuffix("\n").split("\n")
        if len(lines) != _LINES:
            raise MalformedError("a checkpoint has three lines")
        checkpoint = parse_tree(lines)
        if checkpoint.origin != self.origin:
            raise MalformedError("the checkpoint is of another log")
        return checkpoint


def _again(
    origin: str, public_key: bytes, known: Checkpoint | None, former: Sequence[FormerKey]
) -> LogVerifier:
    return LogVerifier(origin, public_key, known=known, former=former)


def _check_all(signatures: Sequence[NoteSignature], key: Ed25519Verifier, text: str) -> None:
    """There is one, and all verify. Raises SignatureError."""
    if not signatures:
        raise SignatureError("the checkpoint is not signed by the log")
    # signed-note: one wrong signature of a known key refuses the whole note.
    for each in signatures:
        try:
            key.verify(each.signature, text.encode())
        except SignatureError:
            raise SignatureError("the log's signature does not verify") from None


def parse_tree(lines: Sequence[str]) -> Checkpoint:
    """The first three lines of a checkpoint: origin, size, root hash.

    Raises:
        MalformedError: they are not in canonical form.
    """
    origin, size, root = lines[:_LINES]
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
