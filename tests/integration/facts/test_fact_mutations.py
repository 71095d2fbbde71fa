# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""As test_record_mutations.py, of facts of every kind; and what it leaves out has nothing new."""

from __future__ import annotations

import json
from collections.abc import Callable
from hashlib import sha256
from operator import itemgetter

import pytest

from gateway.domain.facts.bodies import SALT
from gateway.domain.facts.kinds import KINDS, WITHOUT_SALT
from tests.integration.facts.test_record_mutations import (
    PARTS,
    SPARED,
    VERSIONS,
    Tamperer,
    effective,
    is_changed_and_named,
    tamperer,
)
from tests.support.suite.exhaustive import first_every_day
from tests.support.tampering import Row

__all__ = ["tamperer"]  # the fixture

SPARED_HAVE = {
    "access": "access_id access_time actor cause filter_digest log_access_id row_limit"
    " transaction_id",
    "access_confirmed": "access_id written_to",
    "directory_change": "number partner_id token",
    "person_key": "bucket key_id subject_id wrapped_key",
    "rekeyed_bucket": "bucket data_version version",
    "rekeyed_leaf": "bucket leaf_hash written_hash",
    # When each was noted, and when a change last went on, only says until when questions wait.
    "rekey_handover": "handover_time version",
    "rekeying": "begin_time end_time facts_to progress_time version",
    "reminder_failing": "failing_since off_time partner_id",
    "reminder_round": "only_row round_time",
    "written_head": "bucket data_version",
}
"""Their columns, beside those of pending_summary: a new one needs a reason, too."""

KINDS_WITHOUT_A_FACT = {"expiry"}
"""Of the test's world. What one deletes is compared like what an erasure does."""

NAMED_BY_ROWS = {
    ("correction-delivery", "record_time"),
    ("correction-receipt", "record_time"),
    ("reminder-receipt", "record_time"),
}
"""Of which the rows are named that the facts of these kinds made, and have that time."""


@pytest.mark.exhaustive
@pytest.mark.parametrize("part", range(PARTS))
def test_every_changed_column_of_a_fact_of_every_kind_is_found_and_named(
    tamperer: Tamperer, part: int
) -> None:
    of_kind = {row["kind"]: row for row in effective(tamperer, "fact")}
    assert {kind.name for kind in KINDS} - of_kind.keys() == KINDS_WITHOUT_A_FACT
    for kind in sorted(of_kind)[part::PARTS]:
        for column in tamperer.columns("fact"):
            what = kind, column.name
            by_others = what in NAMED_BY_ROWS
            assert is_changed_and_named(
                tamperer, "fact", of_kind[kind], column, by_others=by_others
            ), what


@pytest.mark.parametrize("part", first_every_day(range(PARTS)))
def test_a_fact_of_every_kind_that_is_deleted_doubled_moved_or_another_partners_is_named(
    tamperer: Tamperer, part: int
) -> None:
    facts = effective(tamperer, "fact")
    of_kind = {row["kind"]: row for row in facts}
    for kind in sorted(of_kind)[part::PARTS]:
        row = of_kind[kind]
        other = next(each for each in facts if each["fact_id"] != row["fact_id"])
        for what, change in WAYS.items():
            with tamperer.changing("fact"):
                tamperer.allow_twice("fact")
                change(tamperer, row, other)
                found = tamperer.findings()
            assert tamperer.is_named(found, "fact", row), (kind, what, found)


def _delete(tamperer: Tamperer, row: Row, _other: Row) -> None:
    tamperer.delete("fact", row)


def _double(tamperer: Tamperer, row: Row, _other: Row) -> None:
    tamperer.insert("fact", row)


def _exchange(tamperer: Tamperer, row: Row, other: Row) -> None:
    """Each stands where the other one stood."""
    for one, place in ((row, other), (other, row)):
        tamperer.replace("fact", one, one | {"leaf_index": place["leaf_index"]})


def _of_another_partner(tamperer: Tamperer, row: Row, _other: Row) -> None:
    """Body, digest and scope agree with each other: whoever it was of, it is somebody else's."""
    moved = dict(row)
    for name in ("bank-a", "bank-b", "kin-bank", "card-bank"):
        for column in ("body", "scope", "actor"):
            moved[column] = moved[column].replace(name, "mallory")
    if moved == row:
        moved["actor"] += "-mallory"
    moved["body_digest"] = sha256(moved["body"].encode()).digest()
    tamperer.replace("fact", row, moved)


WAYS: dict[str, Callable[[Tamperer, Row, Row], None]] = {
    "deleted": _delete,
    "doubled": _double,
    "in another place": _exchange,
    "of another partner": _of_another_partner,
}
"""What the owner does to a fact, told another one, too."""


def test_the_body_of_every_kind_of_fact_has_a_salt_or_it_says_why_it_needs_none(
    tamperer: Tamperer,
) -> None:
    kinds = {kind.name: kind for kind in KINDS}
    assert WITHOUT_SALT.keys() < kinds.keys()
    facts = sorted(tamperer.rows("fact"), key=itemgetter("number"))
    newest = {row["kind"]: row for row in facts}
    assert kinds.keys() - newest.keys() == KINDS_WITHOUT_A_FACT
    salts: list[bytes] = []
    for name, row in newest.items():
        salt = json.loads(row["body"]).get(SALT)
        assert (salt is not None) is kinds[name].salted, name
        salts += [] if salt is None else [bytes.fromhex(salt)]
    assert {len(salt) for salt in salts} == {16}
    assert len(set(salts)) == len(salts) >= 7


def test_every_version_of_a_record_and_every_link_has_a_salt_of_its_own(
    tamperer: Tamperer,
) -> None:
    salts = [row["salt"] for table in sorted(VERSIONS) for row in tamperer.rows(table)]
    assert {len(salt) for salt in salts} == {16}
    assert len(set(salts)) == len(salts)


def test_no_column_hides_in_a_table_that_is_spared(tamperer: Tamperer) -> None:
    found = {table: {column.name for column in tamperer.columns(table)} for table in SPARED}
    assert found.pop("pending_summary") == {each.name for each in tamperer.columns("summary")}
    assert found == {table: set(names.split()) for table, names in SPARED_HAVE.items()}
