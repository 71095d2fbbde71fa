# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The last checkpoint of a log's key, which names the key that goes on. Pure.

It is a C2SP tlog-checkpoint with extension lines, in a C2SP signed note:

    origin
    size of the tree that is continued
    root hash of that tree, base64
    ended VKEY
    successor VKEY
    lost SIZE            (only where the ended key had signed larger trees, or may have)
    (an empty line)
    — origin signature of the ended key (left out where the key is lost or stolen)
    — origin signature of the successor

The successor's tree begins with the whole continued tree; the leaf behind that is the
entry of this note. Without a "lost" line the ended key never signed a larger tree, and
anyone who holds one that it signed has convicted it. SIZE is the largest tree it is known
to have signed, at least the continued one's; more may be lost than is known.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from gateway.errors import MalformedError, SignatureError
from gateway.log.checkpoint import Checkpoint, FormerKey, LogSigner, parse_tree
from gateway.log.signed_note import LOG_KEY, NoteKey, split_note
from gateway.signing.ed25519 import Ed25519Verifier

ENDED, SUCCESSOR, LOST = "ended ", "successor ", "lost "
_SIZE = re.compile(r"0|[1-9][0-9]{0,18}")
_TREE_LINES = 3
_LEAST, _MOST = 5, 6
"""Lines."""


@dataclass(frozen=True, slots=True)
class Succession:
    """What the note says.

    Attributes:
        last: the tree that is continued.
        ended: the key that ended.
        successor: the key that goes on.
        lost: size of the largest tree that the ended key is known to have signed; None:
            of the continued one.
    """

    last: Checkpoint
    ended: NoteKey
    successor: NoteKey
    lost: int | None = None

    def render(self) -> str:
        """The text that is signed."""
        text = f"{self.last.render()}{ENDED}{self.ended.vkey}\n{SUCCESSOR}{self.successor.vkey}\n"
        return text if self.lost is None else f"{text}{LOST}{self.lost}\n"

    def sign(self, successor: LogSigner, ended: LogSigner | None) -> SignedSuccession:
        """The signed note.

        Args:
            successor: the new key.
            ended: the old one; None: it is lost, or stolen.
        """
        text = self.render()
        signers = [ended, successor] if ended else [successor]
        lines = "".join(each.sign_text(text).render() for each in signers)
        return SignedSuccession.parse(f"{text}\n{lines}")


@dataclass(frozen=True, slots=True)
class SignedSuccession:
    """A succession that its successor has signed.

    Attributes:
        note: the signed note.
        content: what it says.
        by_ended: whether the ended key has signed it, too.
    """

    note: str
    content: Succession
    by_ended: bool

    @classmethod
    def parse(cls, note: str) -> SignedSuccession:
        """Reads a note and verifies its signatures.

        Raises:
            MalformedError: it is no succession in canonical form.
            SignatureError: a signature is wrong, or the successor's is missing.
        """
        text, signatures = split_note(note)
        content = _parse(text)
        signed = set()
        for key in (content.ended, content.successor):
            for each in signatures:
                if (each.name, each.key_id) == (key.name, key.key_id):
                    Ed25519Verifier(key.public_key).verify(each.signature, text.encode())
                    signed.add(key)
        if content.successor not in signed:
            raise SignatureError("the successor has not signed the succession")
        return cls(note, content, content.ended in signed)

    @property
    def former(self) -> FormerKey:
        """What is known of the key that ended."""
        content = self.content
        return FormerKey(content.ended, content.last, content.lost is not None, self.note)


def _parse(text: str) -> Succession:
    lines = text.removesuffix("\n").split("\n")
    if not _LEAST <= len(lines) <= _MOST:
        raise MalformedError("a succession has five or six lines")
    last = parse_tree(lines[:_TREE_LINES])
    ended = NoteKey.parse(_after(ENDED, lines[3]), LOG_KEY)
    successor = NoteKey.parse(_after(SUCCESSOR, lines[4]), LOG_KEY)
    lost = None
    if len(lines) == _MOST:
        size = _after(LOST, lines[5])
        if not _SIZE.fullmatch(size) or int(size) < last.size:
            raise MalformedError("the size that is lost is none, or that of a smaller tree")
        lost = int(size)
    names = {last.origin, ended.name, successor.name}
    if len(names) > 1 or ended.key_id == successor.key_id:
        raise MalformedError("the succession contradicts itself")
    return Succession(last, ended, successor, lost)


def _after(word: str, line: str) -> str:
    """The rest of a line that begins with a word. Raises MalformedError."""
    if not line.startswith(word):
        raise MalformedError("the succession has other lines than it should")
    return line.removeprefix(word)
