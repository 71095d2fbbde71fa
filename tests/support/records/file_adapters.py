# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A small adapter of version 2 that tests change, and rows read by it."""

from __future__ import annotations

from collections.abc import Sequence

from adapters.contributed.adapter import FileAdapter
from adapters.contributed.language import load_file_adapter
from gateway.domain.records.record import ContributedAccount

SMALL = """
name = "small"
description = "For tests"
engine = "csv"
engine_version = 2

[file]
missing = ["NULL"]

[units]
amounts = "units of the currency"
lateness = "days past due"

[dates]
form = "DD.MM.YYYY"

[account]
identifier = { column = "person", form = "client-number" }
account_reference = { column = "contract" }
account_type = { constant = "NON_REVOLVING_LOAN" }
currency = { column = "currency" }
open_date = { column = "opened" }
close_date = { column = "ended", when = { column = "state", is = ["done"] } }

[[records]]
month = { column = "reported" }
due = { column = "due" }
paid = { column = "paid", when_missing = 0 }
balance = { column = "balance" }
days_past_due = { column = "state", codes = "state" }
credit_limit = { constant = 0 }

[codes.state]
of = "days_past_due_ranges"
source = "made up"
[codes.state.entries]
fine = 0
done = 0
late = [30, 59]
"very late" = [60]

[[skip]]
name = "applications"
when = { column = "state", is = ["rejected"] }
why = "No loan was made."

[[loss]]
columns = ["state"]
kind = "floor"
why = "Ranges."
"""
HEADER = ["person", "contract", "currency", "opened", "ended", "reported", "due", "paid"]
HEADER += ["balance", "state"]
ROW = ["7", "AB/2018-x", "EUR", "05.07.2016", "NULL", "31.12.2018", "10.50", "", "1000", "late"]


def changed(*changes: tuple[str, str]) -> bytes:
    """The adapter's file with some text replaced; the text is there."""
    text = SMALL
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    return text.encode()


def adapter(*changes: tuple[str, str]) -> FileAdapter:
    """The small adapter, changed. Raises AdapterError."""
    return load_file_adapter(changed(*changes))


def read(
    of: FileAdapter, header: Sequence[str] = HEADER, **cells: str | None
) -> ContributedAccount:
    """The usual row with some cells changed, by column."""
    row = dict(zip(HEADER, ROW, strict=True)) | cells
    account = of.parse_row([row.get(name) or "" for name in header], header)
    assert isinstance(account, ContributedAccount)
    return account
