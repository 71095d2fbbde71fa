# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Reads a whole log out of the database and checks everything in it against everything.

Row by row: the leaf's hash, the tree recomputed from the leaves against every
checkpoint that was ever signed and against the head, each partner's counters and
chain, request ids claimed once, and evidence where an entry names some.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

import psycopg

from gateway.client import Answer
from gateway.domain.access.audit_entry import AuditEntry, Receipt, claim_of
from gateway.domain.access.envelope import PORTFOLIO_METHOD
from gateway.domain.codes import Outcome
from gateway.errors import Reason
from gateway.log.checkpoint import LogVerifier
from gateway.log.merkle import grow, leaf_hash
from gateway.log.receipt import verify_receipt
from gateway.signing.pae import envelope_digest
from gateway.wire.entries import decode_entry
from gateway.wire.requests import decode_response


@dataclass(frozen=True, slots=True)
class Kept:
    """What a client keeps of a verified answer."""

    request_digest: bytes
    response_digest: bytes
    receipt: Receipt

    @classmethod
    def of(cls, answer: Answer) -> Kept:
        """The digests are computed from what was received, not from the entry."""
        envelope, receipt = decode_response(answer.response)
        return cls(answer.entry.request_digest, envelope_digest(envelope), receipt)


@dataclass(frozen=True, slots=True)
class WholeLog:
    """A log that has been checked.

    Attributes:
        leaves: all of it.
        entries: the same, read.
        notes: its checkpoints, each with the size and the root that it is of.
    """

    leaves: list[bytes]
    entries: list[AuditEntry]
    notes: dict[str, tuple[int, bytes]]

    def outcomes(self) -> Counter[str]:
        """Entries by outcome or reason."""
        return Counter(entry.reason or entry.outcome.name for entry in self.entries)

    def of_request(self, request_id: bytes) -> list[AuditEntry]:
        """Its entries, replays too."""
        return [entry for entry in self.entries if entry.request_id == request_id]

    def holds(self, kept: Iterable[Kept], log: LogVerifier) -> None:
        """Every answer stands where its receipt says, with its exact digests, once."""
        seen = set[int]()
        for answer in kept:
            index = answer.receipt.leaf_index
            assert self.leaves[index] == answer.receipt.entry
            entry = self.entries[index]
            assert entry.outcome is Outcome.ANSWERED
            assert entry.request_digest == answer.request_digest
            assert entry.response_digest == answer.response_digest
            verify_receipt(answer.receipt, log)
            assert index not in seen, "one entry for two answers"
            seen.add(index)


def read_whole_log(url: str, log: LogVerifier, before: WholeLog | None = None) -> WholeLog:
    """The log, after checking all of it.

    Args:
        url: a superuser's, over the log's database.
        log: checks the checkpoints.
        before: the log as it was checked before. It has to begin with the same bytes, which
            are not read again, nor are signatures of checkpoints that were good.
    """
    known = before or WholeLog([], [], {})
    with psycopg.connect(url) as connection:
        # One snapshot: the log may grow while it is read.
        connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
        rows = connection.execute(
            "SELECT leaf_index, entry, leaf_hash, partner_id, partner_counter, outcome, reason,"
            " trace_id, subject_commitment FROM audit.entry ORDER BY leaf_index"
        ).fetchall()
        assert [row[0] for row in rows] == list(range(len(rows)))
        hashes = [row[2] for row in rows]
        leaves = [row[1] for row in rows]
        assert [leaf_hash(leaf) for leaf in leaves] == hashes
        assert leaves[: len(known.leaves)] == known.leaves
        entries = [*known.entries, *map(decode_entry, leaves[len(known.leaves) :])]
        for row, entry in zip(rows, entries, strict=True):
            assert row[3:8] == (
                entry.partner,
                entry.partner_counter,
                int(entry.outcome),
                entry.reason,
                entry.trace_id,
            )
            assert (row[8] or b"") == entry.subject_commitment
        notes = _check_tree(connection, hashes, log, known.notes)
        _check_chains(connection, entries, hashes)
        _check_claims(connection, entries)
        _check_evidence(connection, entries)
    return WholeLog(leaves, entries, notes)


def _check_tree(
    connection: psycopg.Connection,
    hashes: list[bytes],
    log: LogVerifier,
    known: dict[str, tuple[int, bytes]],
) -> dict[str, tuple[int, bytes]]:
    """Every checkpoint ever signed is of a tree that today's tree begins with."""
    size, peaks = 0, tuple[bytes, ...]()
    notes: dict[str, tuple[int, bytes]] = {}

    def signed(note: str) -> tuple[int, bytes]:
        if note not in known:
            checkpoint = log.verify(note)
            return checkpoint.size, checkpoint.root_hash
        return known[note]

    for tree_size, root, note in connection.execute(
        "SELECT tree_size, root_hash, checkpoint FROM audit.checkpoint ORDER BY tree_size"
    ).fetchall():
        growth = grow(size, peaks, hashes[size:tree_size])
        notes[note] = signed(note)
        assert notes[note] == (tree_size, root) == (growth.size, growth.root)
        size, peaks = growth.size, growth.peaks
    head = connection.execute("SELECT tree_size, peaks, checkpoint FROM audit.log_head").fetchone()
    assert head is not None
    assert (head[0], head[1]) == (size, b"".join(peaks)) == (len(hashes), head[1])
    if size:
        assert signed(head[2])[0] == size
    return notes


def _check_chains(
    connection: psycopg.Connection, entries: list[AuditEntry], hashes: list[bytes]
) -> None:
    """Counters without a gap, each entry linked to the one before."""
    chains = dict[str, tuple[int, bytes]]()
    for entry, value in zip(entries, hashes, strict=True):
        counter, previous = chains.get(entry.partner, (0, b""))
        assert (entry.partner_counter, entry.previous_leaf_hash) == (counter + 1, previous)
        chains[entry.partner] = (counter + 1, value)
    stored = connection.execute(
        "SELECT partner_id, partner_counter, leaf_hash FROM audit.partner_chain"
    ).fetchall()
    assert {row[0]: (row[1], row[2]) for row in stored} == chains


def _ends_a_portfolio(entry: AuditEntry) -> bool:
    """Whether it is a refusal in the place of further items, which it leaves free."""
    of_portfolio = entry.method == PORTFOLIO_METHOD and bool(entry.answer_number)
    return of_portfolio and bool(entry.reason) and not entry.item_digest


def _check_claims(connection: psycopg.Connection, entries: list[AuditEntry]) -> None:
    """Each answer to a request was let through once at most, and is known."""
    claims = Counter(
        (entry.partner, claim_of(entry.request_id, entry.answer_number, entry.first_request_id))
        for entry in entries
        if entry.request_id
        and entry.reason != Reason.REQUEST_REPLAYED.value
        and not _ends_a_portfolio(entry)
    )
    assert set(claims.values()) <= {1}
    stored = connection.execute("SELECT partner_id, request_id FROM audit.nonce").fetchall()
    assert sorted(stored) == sorted(claims)


def _check_evidence(connection: psycopg.Connection, entries: list[AuditEntry]) -> None:
    named = [index for index, entry in enumerate(entries) if entry.evidence_digest]
    stored = connection.execute("SELECT leaf_index FROM audit.evidence ORDER BY 1").fetchall()
    assert [index for (index,) in stored] == named
