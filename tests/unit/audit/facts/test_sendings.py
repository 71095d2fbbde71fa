# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What may be kept of how reminders ended, of those that are entries and of those that are not."""

from __future__ import annotations

import pytest

from gateway.audit.findings import Check
from gateway.audit.rules.records import RecordRows
from gateway.domain.reminders.schedule import SendingEnd

REMINDER = {"reminder_id": "r", "partner_id": "lender"}
COMING = {"r": "reminder"}
"""Recorded, and not in the log: pending or rejected."""


def ended(how: SendingEnd) -> dict[str, str]:
    """The row of a reminder that waits no longer."""
    return REMINDER | {"outcome": how.value}


@pytest.mark.parametrize("how", SendingEnd)
def test_of_what_is_no_entry_only_that_it_was_too_late_is_believed(how: SendingEnd) -> None:
    found = list(RecordRows.sendings([ended(how)], [], {}, COMING))
    if how is SendingEnd.TOO_LATE:
        assert found == []
    else:
        assert [(each.check, each.row) for each in found] == [
            (Check.ROW_INVENTED, "reminder_sent r")
        ]


@pytest.mark.parametrize("how", SendingEnd)
def test_what_is_an_entry_may_have_ended_in_any_way(how: SendingEnd) -> None:
    assert list(RecordRows.sendings([ended(how)], [], {"r": REMINDER}, ())) == []


def test_what_is_no_entry_may_wait() -> None:
    assert list(RecordRows.sendings([], [REMINDER], {}, COMING)) == []
