# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A consent's row limits what its columns say, and an empty one is a limit, too."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from gateway.domain.consents.consent import NO_TERMS, Duration, Terms, TimeUnit, Uses
from gateway.domain.months import month_number
from gateway.store.records.consent_rows import CONSENT_COLUMNS, consent_from_row, terms_columns

FROM, UNTIL = datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC)
ALL = {"purposes": [2], "valid_from": FROM, "valid_until": UNTIL}
BOUND = ALL | {"terms_commitment": b"c" * 32, "granted_subject_id": b"s" * 32}


def _read(columns: dict[str, Any]) -> Terms:
    assert columns.keys() <= set(CONSENT_COLUMNS)
    return consent_from_row([columns.get(name) for name in CONSENT_COLUMNS]).terms


@pytest.mark.parametrize("columns", [ALL, BOUND], ids=["old", "new"])
def test_a_row_without_terms_limits_nothing_further(columns: dict[str, Any]) -> None:
    assert _read(columns) is NO_TERMS


@pytest.mark.parametrize(
    ("columns", "terms"),
    [
        ({"sections": []}, Terms(sections=frozenset())),
        ({"data_from": date(2005, 4, 1)}, Terms(data_from=month_number(2005, 4))),
        ({"use_count": 0}, Terms(uses=Uses(0))),
        (
            {"data_life_count": 3, "data_life_unit": 2},
            Terms(data_life=Duration(TimeUnit.DAY, 3)),
        ),
        ({"evidence_digest": b"e" * 32}, Terms(evidence_digest=b"e" * 32)),
    ],
)
def test_one_column_alone_is_a_limit(columns: dict[str, Any], terms: Terms) -> None:
    assert _read(BOUND | columns) == terms
    written = {name: value for name, value in terms_columns(terms).items() if value is not None}
    assert written == columns
