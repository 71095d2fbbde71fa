# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A log's verifier that goes on to the log's next key while it is in use. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from gateway.log.checkpoint import LogVerifier
from gateway.log.signed_note import LOG_KEY, NoteKey
from gateway.log.succession.chain import follow


class FollowedLog(LogVerifier):
    """Whoever holds it verifies with the newest key that is known.

    Attributes:
        losses: how many of the keys that it has followed had signed more than is continued.
    """

    losses: int

    def __init__(self, log: LogVerifier) -> None:
        """Begin with what is believed."""
        key = NoteKey.parse(log.vkey, LOG_KEY).public_key
        super().__init__(log.origin, key, known=log.known, former=log.former)
        self.losses = 0

    def adopt(self, notes: Sequence[str], named: str | None = None) -> bool:
        """Goes on to the newest key, as gateway.log.succession.chain.follow does.

        Where entries are lost, only to one that a list names, or a later key of the log.

        Returns:
            Whether there is a newer one.

        Raises:
            SuccessionError: as `follow`, and everything stays as it was.
            MalformedError: likewise.
            SignatureError: likewise.
        """
        later = follow(self, notes, named, losses=False)
        if later.vkey == self.vkey:
            return False
        begun = len(self.former)
        fresh = FollowedLog(later)
        fresh.losses = self.losses + sum(each.lost for each in later.former[begun:])
        # One assignment, so that other threads see the one or the other.
        self.__dict__ = fresh.__dict__
        return True
