# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Who asked about one person: a search through every leaf of a signed tree. Pure.

The subject's commitment stands in every entry about the person. The search
recomputes the whole tree and checks it against the checkpoint: a leaf that was left
out, changed or exchanged would give another root. So the result is complete for
that checkpoint, provided that the commitments are the person's.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

from creditgateway.v1 import transparency_pb2 as pb
from google.protobuf.message import DecodeError

from gateway.audit.signed_tree import signed_leaves
from gateway.audit.source import Leaf, LogSource
from gateway.domain.access.audit_entry import AuditEntry
from gateway.log.checkpoint import Checkpoint, LogVerifier
from gateway.wire.entries import decode_entry


@dataclass(frozen=True, slots=True)
class AccessReport:
    """What was found, and in which tree.

    Attributes:
        checkpoint: the tree that was searched, whole.
        note: that checkpoint as it is signed.
        commitments: what was searched for, by version of the pseudonym key.
        accesses: leaf index and entry, oldest first; also of each time that the answer of
            one of them was delivered once more.
        without_subject: entries that name no subject: refused before one was
            known, or no query at all.
        other_versions: entries whose subject id was made with a version of the key
            that was not searched for; they may be about anybody.
    """

    checkpoint: Checkpoint
    note: str
    commitments: Mapping[int, Collection[bytes]]
    accesses: tuple[tuple[int, AuditEntry], ...]
    without_subject: int
    other_versions: int


def report_accesses(
    source: LogSource,
    log: LogVerifier,
    commitments: Mapping[int, Collection[bytes]],
    report: Callable[[int, int], None] = lambda _done, _of: None,
) -> AccessReport:
    """Goes through every leaf of a log.

    Args:
        source: the log; nothing it says is believed.
        log: the log's key.
        commitments: the person's, by version of the pseudonym key; several of one version
            where the person is known by several identifiers.
        report: told how many leaves of how many are done.

    Raises:
        SignatureError: the checkpoint is not the log's.
        ProofError: the leaves do not make up the checkpoint's tree.
        MalformedError: checkpoint, or an entry about the person, cannot be read.
    """
    note = source.head().checkpoint
    checkpoint = log.verify(note)
    search = _Search(commitments)
    for leaf in signed_leaves(source, checkpoint, report):
        search.add(leaf)
    return AccessReport(
        checkpoint=checkpoint,
        note=note,
        commitments=dict(commitments),
        accesses=tuple(search.found),
        without_subject=search.without_subject,
        other_versions=search.other_versions,
    )


class _Search:
    """One search on its way through the log."""

    def __init__(self, commitments: Mapping[int, Collection[bytes]]) -> None:
        self.found: list[tuple[int, AuditEntry]] = []
        self.without_subject = self.other_versions = 0
        self._about: set[int] = set()
        self._wanted = frozenset(value for values in commitments.values() for value in values)
        self._versions = frozenset(commitments)

    def add(self, leaf: Leaf) -> None:
        index, raw = leaf
        try:
            entry = pb.AuditEntry.FromString(raw)
        except DecodeError:
            return  # no entry of the gateway's; the tree decides whether it belongs there
        # A delivery names no person, but an entry that does; it stands behind that one.
        again = entry.HasField("delivered_leaf_index") and entry.delivered_leaf_index in self._about
        if again or entry.subject_commitment in self._wanted:
            self.found.append((index, decode_entry(raw)))
            self._about.add(index)
        elif not entry.subject_commitment:
            self.without_subject += 1
        elif entry.pseudonym_key_version not in self._versions:
            self.other_versions += 1
