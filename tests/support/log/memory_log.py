# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A log in memory, chained and signed as the gateway's; a LogSource of exports."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import timedelta

from gateway.audit.export.manifest import PublicKeys
from gateway.audit.source import SourceHead
from gateway.domain.access.audit_entry import AuditEntry
from gateway.errors import Reason
from gateway.log.checkpoint import LogSigner
from gateway.log.merkle import Frontier, leaf_hash
from gateway.wire.entries import encode_entry
from tests.support.log.audit_entries import TIME, answered, digest, new_log_signer, refused

PARTNERS = ("bank-a", "bank-b", "bank-c")
SUBJECTS = tuple(digest("person", number) for number in range(5))


class MemoryLog:
    """Leaves and checkpoints; one after every `every` leaves, after `also`, and the last."""

    def __init__(
        self,
        entries: Iterable[AuditEntry],
        signer: LogSigner | None = None,
        every: int = 7,
        also: int = 0,
        spoil: Callable[[int, AuditEntry], AuditEntry] = lambda _index, entry: entry,
    ) -> None:
        """Chains, spoils, hashes and signs: what is spoilt is what the log says."""
        self.signer = signer or new_log_signer()
        self.raw: list[bytes] = []
        self.notes: list[tuple[int, str]] = []
        tree, chains, first = Frontier(), dict[str, tuple[int, bytes]](), 0
        for entry in entries:
            counter, previous = chains.get(entry.partner, (0, b""))
            chained = replace(
                entry,
                partner_counter=counter + 1,
                previous_leaf_hash=previous,
                group_first_index=first,
            )
            leaf = encode_entry(spoil(len(self.raw), chained))
            hashed = leaf_hash(leaf)
            chains[entry.partner] = (counter + 1, hashed)
            self.raw.append(leaf)
            tree.add(hashed)
            if tree.size % every == 0 or tree.size == also:
                self.notes.append((tree.size, self.signer.sign(tree.size, tree.root)))
                first = tree.size
        if tree.size > first:
            self.notes.append((tree.size, self.signer.sign(tree.size, tree.root)))
        self.reads: list[tuple[int, int]] = []

    @property
    def keys(self) -> PublicKeys:
        """What goes into an export."""
        return PublicKeys(self.signer.vkey)

    def head(self) -> SourceHead:
        """The last checkpoint."""
        if not self.notes:
            return SourceHead(self.signer.origin, 0, self.signer.sign(0, Frontier().root))
        size, note = self.notes[-1]
        return SourceHead(self.signer.origin, size, note)

    def leaves(self, low: int, high: int) -> Sequence[tuple[int, bytes]]:
        """See LogSource."""
        self.reads.append((low, high))
        return [(index, self.raw[index]) for index in range(low, min(high, len(self.raw)))]

    def checkpoints(self, low: int, high: int) -> Sequence[tuple[int, str]]:
        """See LogSource."""
        return [note for note in self.notes if low < note[0] <= high]


def entry_of(number: int) -> AuditEntry:
    """Entry `number` of a varied log: three partners, five subjects, a minute apart."""
    partner, time = PARTNERS[number * number % 3], TIME + timedelta(minutes=number)
    if number % 5 == 3:
        reason = (Reason.INVALID_SIGNATURE, Reason.CONSENT_NOT_FOUND)[number % 2]
        return replace(refused(number, reason, partner=partner), entry_time=time)
    return answered(number, partner=partner, subject=SUBJECTS[number % 5], time=time)


def varied_log(size: int, signer: LogSigner | None = None) -> MemoryLog:
    """A log of that many varied entries."""
    return MemoryLog(map(entry_of, range(size)), signer)
