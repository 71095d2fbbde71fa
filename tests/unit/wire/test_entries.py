# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Entries, receipts and evidence come back as they were written."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, date, datetime

import pytest
from creditgateway.v1 import transparency_pb2 as pb
from google.protobuf.message import Message
from hypothesis import given
from hypothesis import strategies as st

from gateway.domain.access.audit_entry import (
    Access,
    AuditEntry,
    Fact,
    Receipt,
    Succession,
    WatchedEvent,
    WatchStart,
    logged_fields,
)
from gateway.domain.codes import Outcome, Purpose
from gateway.domain.consents.uses import ConsentUse
from gateway.domain.months import month_number
from gateway.errors import MalformedError
from gateway.wire.entries import (
    decode_entry,
    decode_evidence,
    decode_receipt,
    encode_entry,
    encode_evidence,
    encode_receipt,
)
from gateway.wire.entry_batch import USUAL_FIELDS, read_entries, read_usual_entries
from tests.support.suite.exhaustive import examples

HASHES = st.binary(max_size=32)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
NUMBERS = st.integers(0, 2**64 - 1)
SMALL_NUMBERS = st.integers(0, 2**32 - 1)
ENTRIES = st.builds(
    AuditEntry,
    entry_time=st.datetimes(timezones=st.just(UTC)),
    partner=TEXTS,
    method=TEXTS,
    outcome=st.sampled_from(Outcome),
    request_digest=HASHES,
    trace_id=HASHES,
    keyids=st.lists(TEXTS, max_size=3).map(tuple),
    counted_in=st.lists(TEXTS, max_size=3).map(tuple),
    reason=TEXTS,
    purpose=st.none() | st.sampled_from(Purpose),
    consent_commitment=HASHES,
    request_id=HASHES,
    response_digest=HASHES,
    subject_commitment=HASHES,
    data_version=NUMBERS,
    as_of=st.none() | st.dates(),
    adapter_hash=HASHES,
    policy_hash=HASHES,
    evidence_digest=HASHES,
    inquiry_tree_size=NUMBERS,
    report_version=SMALL_NUMBERS,
    pseudonym_key_version=SMALL_NUMBERS,
    partner_counter=NUMBERS,
    previous_leaf_hash=HASHES,
    group_first_index=NUMBERS,
    answer_number=SMALL_NUMBERS,
    item_digest=HASHES,
    first_request_id=HASHES,
    delivered_leaf_index=st.none() | NUMBERS,
    consent_use=st.none()
    | st.builds(
        ConsentUse,
        HASHES,
        SMALL_NUMBERS,
        SMALL_NUMBERS,
        st.none() | st.datetimes(timezones=st.just(UTC)),
    ),
    answered_case=st.integers(0, 2**63 - 1),
    watched_event=st.none()
    | st.builds(
        WatchedEvent,
        NUMBERS,
        st.lists(SMALL_NUMBERS, max_size=3).map(tuple),
        st.none() | NUMBERS,
        st.none() | NUMBERS,
        SMALL_NUMBERS,
        st.none() | st.dates(),
    ),
    acknowledged_event=NUMBERS,
    watch_start=st.none()
    | st.builds(
        WatchStart,
        st.lists(SMALL_NUMBERS, max_size=3).map(tuple),
        SMALL_NUMBERS,
        SMALL_NUMBERS,
        st.none() | st.dates(),
        st.none() | st.dates(),
        st.none() | NUMBERS,
    ),
    data_from_month=st.none() | st.integers(month_number(1, 1), month_number(9999, 12)),
    person_facts=NUMBERS,
    card_hash=HASHES,
    access=st.none() | st.builds(Access, TEXTS, HASHES, NUMBERS, TEXTS, NUMBERS, NUMBERS),
    fact=st.none() | st.builds(Fact, TEXTS, HASHES, HASHES, TEXTS, NUMBERS),
    succession=st.none() | st.builds(Succession, TEXTS, TEXTS, TEXTS),
)
ENTRY = AuditEntry(
    entry_time=datetime(2026, 1, 2, tzinfo=UTC),
    partner="bank-a",
    method="/m",
    outcome=Outcome.REFUSED,
    request_digest=bytes(32),
    trace_id=bytes(16),
    reason="REQUEST_STALE",
)


@given(ENTRIES)
def test_entries_round_trip(entry: AuditEntry) -> None:
    assert decode_entry(encode_entry(entry)) == entry


def test_every_field_of_the_message_has_its_field_in_the_domain() -> None:
    wire = {field.name for field in pb.AuditEntry.DESCRIPTOR.fields}
    domain = {"as_of_date" if f.name == "as_of" else f.name for f in logged_fields()}
    assert wire == domain


def test_every_field_changes_the_bytes() -> None:
    full = AuditEntry(
        entry_time=datetime(2026, 1, 2, tzinfo=UTC),
        partner="p",
        method="m",
        outcome=Outcome.ANSWERED,
        request_digest=b"1",
        trace_id=b"2",
        keyids=("k",),
        reason="r",
        purpose=Purpose.LOAN_APPROVAL,
        consent_commitment=b"3",
        request_id=b"4",
        response_digest=b"5",
        subject_commitment=b"6",
        data_version=7,
        as_of=date(2005, 9, 30),
        adapter_hash=b"8",
        policy_hash=b"9",
        evidence_digest=b"10",
        inquiry_tree_size=11,
        report_version=12,
        pseudonym_key_version=13,
        partner_counter=14,
        previous_leaf_hash=b"15",
        access=Access("verify", b"16", 17, "c", 18, 19),
        fact=Fact("consent", b"24", b"25", "c", 26),
        group_first_index=20,
        answer_number=21,
        item_digest=b"22",
        counted_in=("27",),
        first_request_id=b"23",
        delivered_leaf_index=28,
        consent_use=ConsentUse(b"24", 25, 26, datetime(2026, 1, 1, tzinfo=UTC)),
        data_from_month=month_number(2005, 4),
        person_facts=50,
        answered_case=75,
        succession=Succession("n", "a", "c"),
        watched_event=WatchedEvent(80, (81,), 82, 83, 85, date(2026, 11, 30), 112, b"113"),
        acknowledged_event=84,
        watch_start=WatchStart((125,), 126, 127, date(2026, 11, 29), date(2026, 11, 30), 128),
        card_hash=b"144",
    )
    message = pb.AuditEntry.FromString(encode_entry(full))
    assert len(message.ListFields()) == len(pb.AuditEntry.DESCRIPTOR.fields)
    assert len(message.consent_use.ListFields()) == len(pb.ConsentUse.DESCRIPTOR.fields)
    assert len(message.access.ListFields()) == len(pb.Access.DESCRIPTOR.fields)
    assert len(message.watched_event.ListFields()) == len(pb.WatchedEvent.DESCRIPTOR.fields)
    assert len(message.watch_start.ListFields()) == len(pb.WatchStart.DESCRIPTOR.fields)
    assert len(message.fact.ListFields()) == len(pb.Fact.DESCRIPTOR.fields)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        encode_entry(ENTRY)[:-1],
        encode_entry(ENTRY) + b"\0",
        encode_entry(ENTRY) + b"\xfa\x07\x01x",
        encode_entry(ENTRY) + b"\x32\x0dREQUEST_STALE",
        encode_entry(ENTRY) + b"\x72\x08" + b"20050930",
        encode_entry(ENTRY) + b"\x72\x03" + b"day",
        encode_entry(ENTRY) + b"\x38\x63",
        encode_entry(ENTRY) + b"\xfa\x01\x06" + b"\x22\x04\x08\x01\x10\x01",
        encode_entry(ENTRY) + b"\xc2\x02\x07" + b"2005-13",
        encode_entry(ENTRY) + b"\xc2\x02\x07" + b"2005-W1",
        encode_entry(ENTRY).replace(b"\x28\x02", b"\x28\x00"),
        encode_entry(ENTRY).replace(b"\x28\x02", b"\x28\x09"),
    ],
    ids=[
        "empty",
        "truncated",
        "trailing garbage",
        "unknown field",
        "reason twice",
        "date in another form",
        "no date",
        "unknown purpose",
        "period of no whole microsecond",
        "no month",
        "month in another form",
        "outcome unspecified",
        "unknown outcome",
    ],
)
def test_an_entry_that_is_not_wholly_understood_is_malformed(raw: bytes) -> None:
    assert _reads(raw, encode_entry(ENTRY)) == (False, False)


def _timed(seconds: int, nanos: int) -> bytes:
    """The entry at some other time."""
    message = pb.AuditEntry.FromString(encode_entry(ENTRY))
    message.entry_time.seconds, message.entry_time.nanos = seconds, nanos
    return message.SerializeToString(deterministic=True)


def _reads(raw: bytes, *others: bytes) -> tuple[bool, bool]:
    """Whether an entry can be read alone, and together with others."""
    found = []
    for read in (
        lambda: decode_entry(raw),
        lambda: read_entries([*others, raw]),
        lambda: read_usual_entries([*others, raw]),
    ):
        try:
            read()
        except MalformedError:
            found.append(False)
        else:
            found.append(True)
    alone, together, usually = found
    assert usually is together
    return alone, together


@pytest.mark.parametrize(
    ("seconds", "nanos", "good"),
    [
        (0, 0, True),
        (-1, 1_000, True),
        (-62_135_596_800, 0, True),
        (-62_135_596_801, 999_999_000, False),
        (253_402_300_799, 999_999_000, True),
        (253_402_300_800, 0, False),
        (5, 1, False),
        (5, -1_000, False),
        (5, 1_000_000_000, False),
    ],
)
def test_many_entries_are_read_at_the_times_that_one_is(
    seconds: int, nanos: int, good: bool
) -> None:
    assert _reads(_timed(seconds, nanos), encode_entry(ENTRY)) == (good, good)


def test_an_entry_without_a_time_is_not_read_among_many() -> None:
    message = pb.AuditEntry.FromString(encode_entry(ENTRY))
    message.ClearField("entry_time")
    assert _reads(message.SerializeToString(), encode_entry(ENTRY)) == (False, False)


@examples(300)
@given(ENTRIES.map(encode_entry), st.data())
def test_what_can_be_read_alone_can_be_read_among_many_and_nothing_else(
    raw: bytes, data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(raw) - 1))
    changed = raw[:at] + bytes([data.draw(st.integers(0, 255))]) + raw[at + 1 :]
    for one in (raw, changed, raw + changed, raw[:at]):
        alone, together = _reads(one, encode_entry(ENTRY))
        assert alone == together
    assert _reads(raw) == (True, True)


@examples(300)
@given(st.lists(st.tuples(ENTRIES, st.booleans()), min_size=1, max_size=6))
def test_special_are_the_entries_with_a_field_that_not_every_entry_has(
    made: list[tuple[AuditEntry, bool]],
) -> None:
    whole = []
    for entry, usual in made:
        message = pb.AuditEntry.FromString(encode_entry(entry))
        anything: Message = message  # may be asked for fields by name
        for field in message.DESCRIPTOR.fields:
            if usual and field.name not in USUAL_FIELDS:
                anything.ClearField(field.name)
        whole.append(message)
    messages, _, special = read_usual_entries([message.SerializeToString() for message in whole])
    assert [place for place, message in enumerate(whole) if _more(message)] == list(special)
    for message, known in zip(messages, whole, strict=True):
        assert message.SerializeToString() == known.SerializeToString()
        assert {field.name for field, _ in message.ListFields()} == {
            field.name for field, _ in known.ListFields()
        }


def _more(message: pb.AuditEntry) -> bool:
    return any(field.name not in USUAL_FIELDS for field, _ in message.ListFields())


@given(st.binary(max_size=64))
def test_arbitrary_bytes_raise_nothing_but_malformed(raw: bytes) -> None:
    with suppress(MalformedError):
        decode_entry(raw)


@given(
    st.builds(
        Receipt,
        entry=st.binary(max_size=100),
        leaf_index=NUMBERS,
        inclusion_proof=st.lists(st.binary(min_size=32, max_size=32), max_size=5).map(tuple),
        checkpoint=TEXTS,
    )
)
def test_receipts_round_trip(receipt: Receipt) -> None:
    assert decode_receipt(encode_receipt(receipt)) == receipt


@given(st.binary(), st.binary())
def test_evidence_round_trips(request: bytes, response: bytes) -> None:
    assert decode_evidence(encode_evidence(request, response)) == (request, response)


def test_unreadable_receipts_and_evidence_are_malformed() -> None:
    with pytest.raises(MalformedError):
        decode_receipt(b"\xff")
    with pytest.raises(MalformedError):
        decode_evidence(b"\xff")
