# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What stored cosignatures prove about a log. Pure.

Each cosignature is checked against the checkpoint that the log keeps of the same
size. As that checkpoint's tree is the beginning of the whole log (which the
verification of the log itself shows), a witness vouches for every leaf below the
size of its newest cosignature: witnesses need not meet on one checkpoint.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from gateway.errors import ConfigurationError, MalformedError, VerificationError
from gateway.log.checkpoint import LogVerifier
from gateway.log.cosignature import Cosignature, WitnessVerifier, parse_line
from gateway.log.signed_note import split_note

MAX_WITNESSES = 32


@dataclass(frozen=True, slots=True)
class CosignatureRow:
    """A row of audit.cosignature, and the checkpoint that stands beside it.

    Attributes:
        tree_size: of the checkpoint.
        witness_key: the witness's verifier key.
        cosignature: the signature line, with its newline.
        cosignature_time: what it says, UTC.
        checkpoint: the note the log keeps for that size; None: it keeps none.
    """

    tree_size: int
    witness_key: str
    cosignature: str
    cosignature_time: datetime
    checkpoint: str | None


@dataclass(frozen=True, slots=True)
class Vouched:
    """How far one witness vouches for the log.

    Attributes:
        witness: name of its key.
        tree_size: of its newest good cosignature; 0: it has none.
        time: of that; None: it has none.
    """

    witness: str
    tree_size: int
    time: datetime | None


class CosignatureTally:
    """Takes every stored cosignature once, in any order; memory stays flat."""

    def __init__(self, log: LogVerifier, witnesses: Sequence[WitnessVerifier]) -> None:
        """Keep the keys.

        Args:
            log: the log's key.
            witnesses: the ones that count. Rows of others are checked as well, but
                anyone who can write rows can invent witnesses.
        """
        self._log = log
        self._witnesses = {witness.vkey: witness for witness in witnesses}
        self._newest: dict[str, Vouched] = {
            vkey: Vouched(witness.name, 0, None) for vkey, witness in self._witnesses.items()
        }

    def add(self, row: CosignatureRow) -> str | None:
        """Checks one row.

        Returns:
            The column that cannot be true; None when everything agrees.
        """
        note = self._note(row)
        if note is None:
            return "tree_size"
        try:
            witness = self._witnesses.get(row.witness_key) or WitnessVerifier.parse(row.witness_key)
        except MalformedError:
            return "witness_key"
        try:
            found = verify_line(witness, note, row.cosignature)
        except VerificationError:
            return "cosignature"
        if found.time != row.cosignature_time:
            return "cosignature_time"
        known = self._newest.get(row.witness_key)
        if known is not None and (known.time is None or row.tree_size > known.tree_size):
            self._newest[row.witness_key] = Vouched(found.witness, row.tree_size, found.time)
        return None

    def _note(self, row: CosignatureRow) -> str | None:
        """The checkpoint of just that size, as the log signed it."""
        try:
            checkpoint = self._log.verify(row.checkpoint or "")
        except VerificationError:
            return None
        return row.checkpoint if checkpoint.size == row.tree_size else None

    def vouched(self) -> list[Vouched]:
        """One line per witness that counts, the furthest first."""
        return sorted(self._newest.values(), key=lambda each: (-each.tree_size, each.witness))


def with_cosignatures(note: str, rows: Iterable[CosignatureRow]) -> str:
    """A checkpoint's note with the cosignatures that are kept of it (C2SP tlog-cosignature).

    One that does not verify is left out: a note with it could not be read by everybody.

    Args:
        note: the checkpoint as the log signed it.
        rows: of its size, by witness key.
    """
    lines = []
    for row in rows:
        with suppress(VerificationError):
            verify_line(WitnessVerifier.parse(row.witness_key), note, row.cosignature)
            lines.append(row.cosignature)
    return note + "".join(lines)


def witnessed_size(vouched: Sequence[Vouched], needed: int) -> int:
    """Leaves that at least `needed` witnesses vouch for; 0 when there are fewer.

    Args:
        vouched: one line per witness that counts.
        needed: how many of them, at least 1.
    """
    sizes = sorted((each.tree_size for each in vouched), reverse=True)
    return sizes[needed - 1] if len(sizes) >= needed else 0


def verify_line(witness: WitnessVerifier, note: str, line: str) -> Cosignature:
    """Checks one signature line over a checkpoint's note.

    Raises:
        MalformedError: either cannot be read.
        SignatureError: the witness did not cosign that checkpoint.
    """
    text, _ = split_note(note)
    return witness.verify(text, parse_line(line))


def parse_witness_keys(lines: Iterable[str]) -> tuple[WitnessVerifier, ...]:
    """Reads verifier keys of witnesses, one per line.

    Empty lines and those that begin with "#" are passed over.

    Raises:
        ConfigurationError: a line is no such key, a key or a name stands twice, or
            there are more than 32.
    """
    witnesses = []
    for line in lines:
        text = line.strip()
        if text and not text.startswith("#"):
            try:
                witnesses.append(WitnessVerifier.parse(text))
            except MalformedError:
                raise ConfigurationError("not the verifier key of a witness") from None
    # One witness under two names would count as two; one name with two keys, too.
    keys = {witness.public_key for witness in witnesses}
    names = {witness.name for witness in witnesses}
    if len(keys) < len(witnesses) or len(names) < len(witnesses):
        raise ConfigurationError("a witness is named twice")
    if len(witnesses) > MAX_WITNESSES:
        raise ConfigurationError(f"more than {MAX_WITNESSES} witnesses")
    return tuple(witnesses)
