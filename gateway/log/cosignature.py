# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Cosignatures: a witness's timed statement that it saw the log only grow. Pure.

Format: C2SP tlog-cosignature, Ed25519 (type 0x04). A signature line on a
checkpoint's note, whose signature is 8 bytes of POSIX time, big-endian, and 64
bytes of Ed25519 over

    cosignature/v1
    time SECONDS
    (the checkpoint's text, as the log signed it)

It says: at that time, the largest tree of this log that the witness had seen was
this one, and every tree it had seen before is a beginning of it.

Left out on purpose: ML-DSA-44 cosignatures (type 0x06). The checkpoints
themselves are signed with Ed25519; the two would change together.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from gateway.errors import ConfigurationError, MalformedError, SignatureError
from gateway.log.signed_note import (
    WITNESS_KEY,
    NoteKey,
    NoteSignature,
    is_name,
    split_note,
)
from gateway.signing.ed25519 import Ed25519Verifier
from gateway.signing.signer import Signer

_TIME_LENGTH = 8
_SIGNATURE_LENGTH = 64
_LAST_TIME = int(datetime(9999, 12, 31, tzinfo=UTC).timestamp())
"""The standard allows up to 2^63 - 1; no honest clock comes near."""


@dataclass(frozen=True, slots=True)
class Cosignature:
    """A cosignature that verified.

    Attributes:
        witness: name of the witness's key.
        time: when the witness made it, UTC, whole seconds.
    """

    witness: str
    time: datetime


class CosignatureSigner:
    """Cosigns checkpoints as one witness. Thread-safe.

    It signs what it is given: that the log only grew is for its caller to check
    (gateway.client.Witness).
    """

    def __init__(self, name: str, signer: Signer) -> None:
        """Bind the witness's name to its key.

        Raises:
            ConfigurationError: the name cannot be a signed note's key name.
            KeyFileError: not an Ed25519 key.
        """
        if not is_name(name):
            raise ConfigurationError("a witness's name must not be empty, nor hold spaces or '+'")
        self.name = name
        self._signer = signer
        self._key = NoteKey.of(name, WITNESS_KEY, signer.public_key)

    @property
    def vkey(self) -> str:
        """The verifier key to give to gateways and auditors."""
        return self._key.vkey

    def sign(self, note: str, time: datetime) -> str:
        """A signature line, with its newline, for a checkpoint's note.

        Args:
            note: the checkpoint; its text is cosigned, signature lines are not.
            time: when this is said; seconds count.

        Raises:
            MalformedError: not a signed note.
        """
        text, _ = split_note(note)
        seconds = int(time.timestamp())
        signature = self._signer.sign(_message(text, seconds))
        return NoteSignature(
            self.name, self._key.key_id, seconds.to_bytes(_TIME_LENGTH) + signature
        ).render()


class WitnessVerifier:
    """Verifies the cosignatures of one witness. Thread-safe.

    Attributes:
        name: of the witness's key.
        vkey: the verifier key, in its one form.
        public_key: the raw 32 bytes.
    """

    def __init__(self, key: NoteKey) -> None:
        """Load a key; `parse` is the way in."""
        self.name = key.name
        self.vkey = key.vkey
        self.public_key = key.public_key
        self._key_id = key.key_id
        self._key = Ed25519Verifier(key.public_key)

    @classmethod
    def parse(cls, vkey: str) -> WitnessVerifier:
        """Reads a verifier key.

        Raises:
            MalformedError: it is not one of a witness.
        """
        return cls(NoteKey.parse(vkey, WITNESS_KEY))

    def made(self, signature: NoteSignature) -> bool:
        """Whether a signature claims to be this witness's; verifies nothing."""
        return signature.name == self.name and signature.key_id == self._key_id

    def verify(self, text: str, signature: NoteSignature) -> Cosignature:
        """Checks one cosignature.

        Args:
            text: the checkpoint's text, as `split_note` gives it.
            signature: one for which `made` is true.

        Raises:
            SignatureError: it is another key's, or does not verify.
            MalformedError: it does not hold a time and a signature.
        """
        if not self.made(signature):
            raise SignatureError("the cosignature is not this witness's")
        if len(signature.signature) != _TIME_LENGTH + _SIGNATURE_LENGTH:
            raise MalformedError("a cosignature is a time of 8 bytes and 64 bytes more")
        seconds = int.from_bytes(signature.signature[:_TIME_LENGTH])
        if seconds > _LAST_TIME:
            raise MalformedError("the cosignature's time is out of range")
        try:
            self._key.verify(signature.signature[_TIME_LENGTH:], _message(text, seconds))
        except SignatureError:
            raise SignatureError("the cosignature does not verify") from None
        return Cosignature(self.name, datetime.fromtimestamp(seconds, UTC))

    def find(self, note: str) -> Cosignature | None:
        """This witness's newest cosignature on a note; None when there is none.

        Raises:
            SignatureError: one that claims to be its does not verify.
            MalformedError: not a signed note, or a cosignature cannot be read.
        """
        text, signatures = split_note(note)
        found = [self.verify(text, each) for each in signatures if self.made(each)]
        return max(found, key=lambda each: each.time, default=None)


def parse_line(line: str) -> NoteSignature:
    """Reads one signature line, with its newline, and nothing else.

    Raises:
        MalformedError: it is not one.
    """
    if not line.endswith("\n") or any(c < " " for c in line[:-1]):
        raise MalformedError("not one signature line")
    return NoteSignature.parse(line.removesuffix("\n"))


def _message(text: str, seconds: int) -> bytes:
    return f"cosignature/v1\ntime {seconds}\n{text}".encode()
