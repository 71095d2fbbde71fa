# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""As test_record_mutations.py, of facts of every kind; and what it leaves out has nothing new."""

from __future__ import annotations

import json
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

__all__ = ["tamperer"]  # the fixture

SPARED_HAVE = {
    "access": "access_id access_time actor cause filter_digest log_access_id row_limit"
    " transaction_id",
    "access_confirmed": "access_id written_to",
    "directory_change": "number partner_id token",
    "four_eyes_action": "action settable",
    "fact_kind": "action by_call kind ordered_with recorders salted",
    "person_key": "bucket key_id subject_id wrapped_key",
    "reminder_failing": "failing_since off_time partner_id",
    "reminder_round": "only_row round_time",
    "reminder_sent": "attempts end_time outcome partner_id reminder_id",
    "reminder_waiting": "attempts bucket next_attempt_time partner_id reminder_id subject_id",
    "written_head": "bucket data_version",
}
"""Their columns, beside those of pending_summary: a new one needs a reason, too."""

KINDS_WITHOUT_A_FACT = {"expiry"}
"""Of the test's world. What one deletes is compared like what an erasure does."""

SPARED_OF_A_KIND = {
    ("policy", "scope"): "whose change brought it; the body does not say that, nor is it asked",
    ("approval", "scope"): "that of the fact it decides about, which the body names by its id",
    ("request", "scope"): "a random name, under which nothing is looked for",
}
"""What orders facts while they are pending, and says nothing once they are in the log."""

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
            if what not in SPARED_OF_A_KIND:
                by_others = what in NAMED_BY_ROWS
                assert is_changed_and_named(
                    tamperer, "fact", of_kind[kind], column, by_others=by_others
                ), what


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
