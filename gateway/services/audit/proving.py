# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Proofs about the log for auditors, made from what they read; each is verified."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from gateway.audit.rows import CheckpointRow
from gateway.domain.access.audit_entry import Receipt
from gateway.errors import ConfigurationError, ProofError, StoreError
from gateway.log.checkpoint import Checkpoint, LogVerifier
from gateway.log.merkle import leaf_hash, verify_consistency, verify_inclusion
from gateway.log.proofs import (
    LeafRange,
    assemble,
    consistency_ranges,
    inclusion_ranges,
    stored_nodes,
)
from gateway.store.log.reading import AuditReader, ReadAccess


@dataclass(frozen=True, slots=True)
class Consistency:
    """One signed tree as the beginning of another.

    Attributes:
        first: signed note of the earlier tree.
        second: signed note of the later tree.
        nodes: the proof (RFC 6962, section 2.1.2).
    """

    first: str
    second: str
    nodes: tuple[bytes, ...]


def signed_checkpoint(
    reader: AuditReader, access: ReadAccess, log: LogVerifier, size: int | None
) -> tuple[str, Checkpoint]:
    """The stored checkpoint of a size, or the newest, verified.

    Raises:
        ConfigurationError: there is none of that size.
        VerificationError: the log did not sign it.
    """
    if size is None:
        note = reader.head(access).checkpoint
        if not note:
            raise ConfigurationError("the log is empty: it has no checkpoint")
    else:
        row: CheckpointRow | None = next(iter(reader.checkpoints(access, size - 1, size)), None)
        if row is None:
            raise ConfigurationError(f"the log has no checkpoint of size {size}")
        note = row.checkpoint
    return note, log.verify(note)


def prove_inclusion(  # noqa: PLR0913  (what is proved, and with what)
    reader: AuditReader,
    access: ReadAccess,
    log: LogVerifier,
    index: int,
    leaf: bytes,
    *,
    size: int | None = None,
) -> Receipt:
    """Proof that some bytes are the leaf of an index; a receipt as partners get it.

    Args:
        reader: of the log.
        access: recorded.
        log: the log's key.
        index: where it stands.
        leaf: an entry's bytes.
        size: of the tree, of which there must be a checkpoint; None: the newest.

    Raises:
        ConfigurationError: no such leaf or checkpoint.
        VerificationError: the stored tree does not hold it, or is not signed.
        StoreError: hashes are missing.
    """
    note, signed = signed_checkpoint(reader, access, log, size)
    if index >= signed.size:
        raise ConfigurationError(f"the tree of size {signed.size} has no leaf {index}")
    nodes = hashes_of(reader, access, inclusion_ranges(index, signed.size))
    verify_inclusion(leaf_hash(leaf), index, signed.size, nodes, signed.root_hash)
    return Receipt(leaf, index, nodes, note)


def prove_consistency(
    reader: AuditReader, access: ReadAccess, log: LogVerifier, first: str, second: str
) -> Consistency:
    """Proof that the tree of one checkpoint is the beginning of another's.

    Args:
        reader: of the log.
        access: recorded.
        log: the log's key.
        first: signed note of the earlier tree; the stored tree need not know it.
        second: signed note of the later one.

    Raises:
        SignatureError: the log did not sign one of them.
        ProofError: it is not.
        StoreError: hashes are missing.
    """
    one, two = log.verify(first), log.verify(second)
    if not 1 <= one.size <= two.size:
        raise ProofError("the tree sizes are not in order")
    nodes = hashes_of(reader, access, consistency_ranges(one.size, two.size))
    verify_consistency(one.size, two.size, one.root_hash, two.root_hash, nodes)
    return Consistency(first, second, nodes)


def hashes_of(
    reader: AuditReader, access: ReadAccess, ranges: Sequence[LeafRange]
) -> tuple[bytes, ...]:
    """The tree hash of each range of leaves, from what is stored. Raises StoreError."""
    try:
        return assemble(ranges, reader.hashes(access, stored_nodes(ranges)))
    except LookupError:
        raise StoreError("the stored tree is not complete: run verify") from None
