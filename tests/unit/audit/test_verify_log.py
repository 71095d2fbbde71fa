# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A whole log verifies; whatever is changed in it is found and named."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import fields, replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from gateway.audit.findings import Check, Finding
from gateway.audit.rows import (
    AccessRow,
    ChainRow,
    CheckpointRow,
    ClaimRow,
    EntryRow,
    LogHead,
    NodeRow,
    RecordedAccess,
)
from gateway.log.merkle import grow, leaf_hash
from gateway.wire.entries import decode_entry, encode_entry
from tests.support.log.audit_entries import TIME, new_log_signer
from tests.support.log.log_rows import ACCESSES, GOOD, SIGNER, SIZE, Log, recorded
from tests.support.suite.exhaustive import first_every_day


def _root(log: Log, size: int) -> bytes:
    return grow(0, (), [row.leaf_hash for row in log.entries[:size]]).root


def _changed(value: Any) -> Any:
    """Another value of the same type."""
    if isinstance(value, bytes):
        return value[:-1] + bytes([value[-1] ^ 1]) if value else b"x"
    if isinstance(value, str):
        return value + "x"
    if isinstance(value, int):
        return value + 1
    if isinstance(value, datetime):
        return value + timedelta(microseconds=1)
    if isinstance(value, date):
        return value + timedelta(days=1)
    assert value is None
    return b"x" * 32


def _names(found: Sequence[Finding], index: int) -> bool:
    """Whether a finding names the entry, alone or within a range of 256 at most."""
    return any(
        finding.leaf_index is not None
        and finding.leaf_index <= index <= (finding.last_index or finding.leaf_index)
        and (finding.last_index or finding.leaf_index) - finding.leaf_index < 256
        for finding in found
    )


def test_a_whole_log_has_no_findings() -> None:
    assert GOOD.findings() == []
    assert Log(LogHead("", 0, b"", "")).findings() == []


@pytest.mark.parametrize("index", first_every_day([255, 0, 3, 4, 256, 599], 2))
@pytest.mark.parametrize("name", [item.name for item in fields(EntryRow)])
def test_every_changed_column_of_an_entry_is_found(name: str, index: int) -> None:
    log = GOOD.copy()
    row = log.entries[index]
    log.entries[index] = replace(row, **{name: _changed(getattr(row, name))})
    found = log.findings()
    assert found
    assert _names(found, index)
    if name not in {"leaf_index", "entry"}:
        assert [(f.leaf_index, f.column) for f in found] == [(index, name)]


PLACES = [
    *(("evidence", name, i) for name in ("leaf_index", "entry_time", "sealed") for i in (0, 77)),
    *(("nodes", name, i) for name in ("level", "node_index", "hash") for i in (0, 1)),
    *(
        ("checkpoints", name, i)
        for name in ("tree_size", "root_hash", "checkpoint", "checkpoint_time")
        for i in (0, 5, 11)
    ),
    *(("chains", name, i) for name in ("partner_id", "partner_counter", "leaf_hash") for i in (0,)),
    *(
        ("stored_claims", name, i)
        for name in ("claim_date", "partner_id", "request_id")
        for i in (0, 9)
    ),
    *(("accesses", name, i) for name in ("access_id", "leaf_index") for i in (0, 1)),
]


@pytest.mark.parametrize(("table", "name", "position"), PLACES)
def test_every_changed_column_of_the_other_tables_is_found(
    table: str, name: str, position: int
) -> None:
    log = GOOD.copy()
    rows: list[Any] = getattr(log, table)
    rows[position] = replace(rows[position], **{name: _changed(getattr(rows[position], name))})
    found = log.findings()
    assert found
    assert {finding.check.value.split("-")[0] for finding in found} <= {
        {"accesses": "access", "stored_claims": "nonce"}.get(table, table.removesuffix("s")),
        "partner",
    }


@pytest.mark.parametrize("name", [item.name for item in fields(RecordedAccess)])
def test_every_changed_column_of_a_recorded_access_is_found(name: str) -> None:
    log = GOOD.copy()
    known = log.accesses[1].recorded
    assert known is not None
    changed = replace(known, **{name: _changed(getattr(known, name))})
    log.accesses[1] = replace(log.accesses[1], recorded=changed)
    assert log.findings() == [Finding(Check.ACCESS_DIFFERS, ACCESSES[1], column=name)]


@pytest.mark.parametrize("name", [item.name for item in fields(LogHead)])
def test_every_changed_column_of_the_head_is_found(name: str) -> None:
    log = GOOD.copy()
    log.head = replace(log.head, **{name: _changed(getattr(log.head, name))})
    assert log.findings() == [Finding(Check.HEAD_DIFFERS, None, column=name)]


def _forge(log: Log, index: int) -> None:
    """Alters an entry with all that its own row says of it, hash included."""
    row = log.entries[index]
    forged = encode_entry(replace(decode_entry(row.entry), data_version=8))
    log.entries[index] = replace(row, entry=forged, leaf_hash=leaf_hash(forged))


@pytest.mark.parametrize("index", [0, 100, 255, 256, 598, 599])
def test_an_entry_altered_together_with_its_hash_is_named_by_its_partners_chain(
    index: int,
) -> None:
    log = GOOD.copy()
    _forge(log, index)
    found = log.findings()
    named = [f for f in found if f.check in {Check.CHAIN_BROKEN, Check.PARTNER_CHAIN_DIFFERS}]
    assert [finding.leaf_index for finding in named] == [index]
    assert any(finding.check is Check.CHECKPOINT_DIFFERS for finding in found)
    assert any(finding.check is Check.NODE_DIFFERS for finding in found) == (index < 512)


def test_a_partners_whole_rewritten_chain_is_still_found_by_the_checkpoints() -> None:
    log = GOOD.copy()
    before, start = b"", 300
    for index, row in enumerate(log.entries):
        if row.partner_id != "bank-1":
            continue
        entry = decode_entry(row.entry)
        if index >= start:
            entry.data_version = 8
            entry.previous_leaf_hash = before
        leaf = encode_entry(entry)
        before = leaf_hash(leaf)
        log.entries[index] = replace(row, entry=leaf, leaf_hash=before)
    log.chains = [
        replace(row, leaf_hash=before) if row.partner_id == "bank-1" else row for row in log.chains
    ]
    found = log.findings()
    differs = [f for f in found if f.check is Check.CHECKPOINT_DIFFERS]
    assert [(f.leaf_index, f.last_index) for f in differs] == [(300, 349)]
    assert Check.NODE_DIFFERS in {f.check for f in found}


@pytest.mark.parametrize("index", [0, 1, 255, 256, 598, 599])
def test_a_missing_entry_is_named(index: int) -> None:
    log = GOOD.copy()
    del log.entries[index]
    found = log.findings()
    assert Finding(Check.ENTRY_MISSING, index, last_index=index) in found


def test_a_missing_end_of_the_log_is_named() -> None:
    log = GOOD.copy()
    del log.entries[550:]
    assert Finding(Check.ENTRY_MISSING, 550, last_index=599) in log.findings()


def _cut(log: Log, size: int) -> None:
    """Takes the log back to an earlier, once true state."""
    grown = grow(0, (), [row.leaf_hash for row in log.entries[:size]])
    note = next(row.checkpoint for row in log.checkpoints if row.tree_size == size)
    log.head = LogHead(SIGNER.origin, size, b"".join(grown.peaks), note)
    del log.entries[size:]


def test_a_log_taken_back_is_found_by_what_was_left_behind() -> None:
    log = GOOD.copy()
    _cut(log, 550)
    checks = {finding.check for finding in log.findings()}
    assert {Check.CHECKPOINT_INVENTED, Check.EVIDENCE_INVENTED} <= checks
    assert Check.PARTNER_CHAIN_DIFFERS in checks


CHANGES: dict[str, tuple[Callable[[Log], object], Finding]] = {
    "an entry twice": (
        lambda log: log.entries.insert(7, log.entries[6]),
        Finding(Check.ENTRY_REPEATED, 6),
    ),
    "an invented entry at the end": (
        lambda log: log.entries.append(replace(log.entries[-1], leaf_index=SIZE)),
        Finding(Check.ENTRY_INVENTED, SIZE),
    ),
    "an invented entry far away": (
        lambda log: log.entries.append(replace(log.entries[-1], leaf_index=1 << 62)),
        Finding(Check.ENTRY_INVENTED, 1 << 62),
    ),
    "evidence gone": (
        lambda log: log.evidence.pop(8),
        Finding(Check.EVIDENCE_MISSING, 10),
    ),
    "evidence of an entry that has none": (
        lambda log: log.evidence.insert(4, replace(log.evidence[3], leaf_index=4)),
        Finding(Check.EVIDENCE_INVENTED, 4),
    ),
    "evidence twice": (
        lambda log: log.evidence.insert(4, log.evidence[3]),
        Finding(Check.EVIDENCE_INVENTED, 3),
    ),
    "a node gone": (
        lambda log: log.nodes.pop(0),
        Finding(Check.NODE_MISSING, 0, last_index=255),
    ),
    "a node too many": (
        lambda log: log.nodes.append(NodeRow(8, 2, bytes(32))),
        Finding(Check.NODE_INVENTED, 512, last_index=767),
    ),
    "a checkpoint too many": (
        lambda log: log.checkpoints.append(replace(log.checkpoints[-1], tree_size=SIZE + 1)),
        Finding(Check.CHECKPOINT_INVENTED, SIZE),
    ),
    "a checkpoint by another key": (
        lambda log: log.checkpoints.__setitem__(
            3,
            replace(
                log.checkpoints[3],
                checkpoint=new_log_signer().sign(200, log.checkpoints[3].root_hash),
            ),
        ),
        Finding(Check.CHECKPOINT_UNVERIFIED, 199, column="checkpoint"),
    ),
    "a checkpoint gone": (
        lambda log: log.checkpoints.pop(3),
        Finding(Check.CHECKPOINT_MISSING, 199),
    ),
    "the first checkpoint gone": (
        lambda log: log.checkpoints.pop(0),
        Finding(Check.CHECKPOINT_MISSING, 49),
    ),
    "the last checkpoint gone": (
        lambda log: log.checkpoints.pop(),
        Finding(Check.CHECKPOINT_MISSING, 599),
    ),
    "a true checkpoint of a tree that no group commit made": (
        lambda log: log.checkpoints.insert(
            1,
            CheckpointRow(60, _root(log, 60), SIGNER.sign(60, _root(log, 60)), TIME),
        ),
        Finding(Check.CHECKPOINT_INVENTED, 59),
    ),
    "a checkpoint twice": (
        lambda log: log.checkpoints.insert(3, log.checkpoints[3]),
        Finding(Check.CHECKPOINT_INVENTED, 199),
    ),
    "a request id gone": (
        lambda log: log.stored_claims.pop(8),
        Finding(Check.NONCE_MISSING, 10),
    ),
    "a request id invented": (
        lambda log: log.stored_claims.append(ClaimRow(TIME.date(), "bank-1", bytes(16))),
        Finding(Check.NONCE_INVENTED, None, partner="bank-1"),
    ),
    "a request id twice": (
        lambda log: log.stored_claims.append(log.stored_claims[0]),
        Finding(Check.NONCE_INVENTED, None, partner="bank-0"),
    ),
    "a request id that names the entry of another one": (
        lambda log: log.stored_claims.__setitem__(8, replace(log.stored_claims[8], leaf_index=9)),
        Finding(Check.NONCE_DIFFERS, None, partner="bank-1"),
    ),
    "a recorded access gone": (
        lambda log: log.accesses.pop(1),
        Finding(Check.ACCESS_MISSING, ACCESSES[1]),
    ),
    "the leaf of an access forgotten": (
        lambda log: log.accesses.__setitem__(0, replace(log.accesses[0], leaf_index=None)),
        Finding(Check.ACCESS_DIFFERS, ACCESSES[0], column="leaf_index"),
    ),
    "only the leaf of an access left": (
        lambda log: log.accesses.__setitem__(0, replace(log.accesses[0], recorded=None)),
        Finding(Check.ACCESS_MISSING, ACCESSES[0]),
    ),
    "an access that never became the entry it names": (
        lambda log: log.accesses.append(AccessRow(9, recorded(9), 9)),
        Finding(Check.ACCESS_INVENTED, None),
    ),
    "an evidence key destroyed without a retention": (
        lambda log: log.evidence.__setitem__(8, replace(log.evidence[8], wrapped_key=None)),
        Finding(Check.EVIDENCE_ERASED, 10, column="wrapped_key"),
    ),
    "a partner's chain gone": (
        lambda log: log.chains.pop(0),
        Finding(Check.PARTNER_CHAIN_DIFFERS, 597, partner="bank-0"),
    ),
    "a partner's chain invented": (
        lambda log: log.chains.append(ChainRow("bank-9", 1, bytes(32))),
        Finding(Check.PARTNER_CHAIN_DIFFERS, None, partner="bank-9"),
    ),
}


@pytest.mark.parametrize("name", CHANGES)
def test_rows_gone_doubled_or_invented_are_named(name: str) -> None:
    change, expected = CHANGES[name]
    log = GOOD.copy()
    change(log)
    assert log.findings() == [expected]


def test_two_entries_swapped_are_both_named() -> None:
    log = GOOD.copy()
    one, two = log.entries[10], log.entries[13]
    log.entries[10] = replace(two, leaf_index=10)
    log.entries[13] = replace(one, leaf_index=13)
    found = log.findings()
    assert _names(found, 10)
    assert _names(found, 13)
    assert Check.COUNTER_NOT_GAPLESS in {finding.check for finding in found}


def test_without_a_signed_size_a_row_far_away_is_invented_and_ends() -> None:
    log = GOOD.copy()
    log.head = replace(log.head, checkpoint="", tree_size=1 << 62)
    log.entries.append(replace(log.entries[-1], leaf_index=(1 << 62) - 1))
    found = log.findings()
    assert Finding(Check.ENTRY_INVENTED, (1 << 62) - 1) in found
    assert Finding(Check.HEAD_DIFFERS, None, column="checkpoint") in found


def test_bytes_that_are_no_entry_are_named() -> None:
    log = GOOD.copy()
    log.entries[20] = replace(log.entries[20], entry=b"\xff", leaf_hash=leaf_hash(b"\xff"))
    assert Finding(Check.ENTRY_UNREADABLE, 20, column="entry") in log.findings()
