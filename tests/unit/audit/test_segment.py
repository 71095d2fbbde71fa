# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Segments that are whole have a digest; what is not in its one form has none."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any

import pytest
from creditgateway.v1 import transparency_pb2 as pb

from gateway.audit.retention import RetentionCoverage
from gateway.audit.rows import CheckpointRow
from gateway.audit.rules.columns import EntryColumns
from gateway.audit.verify.segment import SegmentRows, digest_segment
from gateway.audit.verify.segment_digest import SegmentDigest
from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.codes import Outcome, Purpose
from gateway.log.checkpoint import LogSigner, LogVerifier
from gateway.signing.keys import PrivateKeySigner, generate_private_key_pem
from gateway.wire.entries import encode_entry

TIME = datetime(2026, 11, 3, 8, 30, 0, 250, tzinfo=UTC)
EPOCH = datetime(2000, 1, 1, tzinfo=UTC)
MICROSECONDS = (TIME - EPOCH) // timedelta(microseconds=1)
LAST = (datetime(9999, 12, 31, tzinfo=UTC) - EPOCH) // timedelta(microseconds=1)
SUBJECT, TRACE, ID = b"s" * 32, b"t" * 16, b"r" * 16


@pytest.fixture(scope="module")
def signer() -> LogSigner:
    return LogSigner("log.example", PrivateKeySigner(generate_private_key_pem("ed25519")))


def leaf() -> bytes:
    return encode_entry(
        AuditEntry(
            entry_time=TIME,
            partner="bank",
            method="/m",
            outcome=Outcome.ANSWERED,
            request_digest=b"d" * 32,
            trace_id=TRACE,
            purpose=Purpose.LOAN_APPROVAL,
            request_id=ID,
            subject_commitment=SUBJECT,
            partner_counter=1,
        )
    )


def digest(
    signer: LogSigner, entry: bytes, time: int = MICROSECONDS, **changed: Any
) -> SegmentDigest | None:
    """Of the log of one entry, signed as it stands."""
    hashed = sha256(b"\0" + entry).digest()
    columns: dict[str, object] = {
        "leaf_index": 0,
        "entry": entry,
        "leaf_hash": hashed,
        "entry_time": time,
        "partner_id": "bank",
        "partner_counter": 1,
        "outcome": int(Outcome.ANSWERED),
        "reason": "",
        "purpose": int(Purpose.LOAN_APPROVAL),
        "subject_commitment": SUBJECT,
        "trace_id": TRACE,
    }
    row: EntryColumns = tuple((columns | changed).values())  # type: ignore[assignment]
    # There is no such moment of a year beyond 9999.
    moment = EPOCH + timedelta(microseconds=min(time, LAST))
    checkpoint = CheckpointRow(1, hashed, signer.sign(1, hashed), moment)
    rows = SegmentRows(0, 1, [[row]], [], [checkpoint])
    return digest_segment(LogVerifier.parse(signer.vkey), rows, b"k" * 16, RetentionCoverage())


def test_a_whole_segment_has_a_digest(signer: LogSigner) -> None:
    found = digest(signer, leaf())
    assert found is not None
    assert found.outcomes == {(int(Outcome.ANSWERED), ""): 1}
    claims = found.claims.items()
    assert [(day.isoformat(), len(marks)) for day, (marks, _) in claims] == [("2026-11-03", 1)]


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("leaf_index", 1),
        ("leaf_hash", b"\0" * 32),
        ("entry_time", MICROSECONDS + 1),
        ("partner_id", "bank2"),
        ("partner_counter", 2),
        ("outcome", int(Outcome.REFUSED)),
        ("reason", "REASON"),
        ("purpose", 0),
        ("subject_commitment", None),
        ("subject_commitment", b""),
        ("trace_id", b""),
        ("trace_id", None),
    ],
)
def test_a_column_that_differs_from_the_entry_leaves_no_digest(
    signer: LogSigner, column: str, value: Any
) -> None:
    assert digest(signer, leaf(), **{column: value}) is None


def test_a_field_that_this_version_does_not_know_leaves_no_digest(signer: LogSigner) -> None:
    unknown = b"\xd2\x3f\x01\x41"  # field 1018, one byte
    assert digest(signer, leaf() + unknown) is None


def test_an_entry_in_another_encoding_leaves_no_digest(signer: LogSigner) -> None:
    message = pb.AuditEntry.FromString(leaf())
    message.ClearField("partner")
    first = pb.AuditEntry(partner="bank").SerializeToString()
    assert digest(signer, first + message.SerializeToString()) is None


def test_an_entry_without_a_time_leaves_no_digest(signer: LogSigner) -> None:
    message = pb.AuditEntry.FromString(leaf())
    message.ClearField("entry_time")
    epoch = (datetime(1970, 1, 1, tzinfo=UTC) - datetime(2000, 1, 1, tzinfo=UTC)) // timedelta(
        microseconds=1
    )
    assert digest(signer, message.SerializeToString(), time=epoch) is None


def test_an_entry_of_a_year_beyond_the_calendar_leaves_no_digest(signer: LogSigner) -> None:
    seconds = 253_402_300_800  # the first of year 10000
    message = pb.AuditEntry.FromString(leaf())
    message.entry_time.seconds, message.entry_time.nanos = seconds, 0
    since_2000 = seconds - 946_684_800
    assert digest(signer, message.SerializeToString(), time=since_2000 * 1_000_000) is None
