# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Small files of instalment-csv, and `credit-gateway contribute` over them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from typer.testing import CliRunner, Result

from gateway.cli.app import make_app
from gateway.demo.loan_portfolio import INSTALMENT_COLUMNS
from gateway.domain.people.synthetic import synthetic_resident_id
from tests.support.facts import admit
from tests.support.records.contributor import Contributor, write_csv

LOAN = {
    "account_reference": "SP-1",
    "resident_id": synthetic_resident_id(7),
    "product": "D1",
    "currency": "TWD",
    "principal_minor": "1200000",
    "open_date": "2005-01-15",
    "close_date": "",
    "month": "2005-02",
    "due_minor": "100000",
    "paid_minor": "100000",
    "balance_minor": "1100000",
    "days_past_due": "0",
}


def loans(path: Path, *rows: dict[str, str]) -> Path:
    """A file of these rows, each as LOAN but for what it says."""
    cells = [[(LOAN | row)[name] for name in INSTALMENT_COLUMNS] for row in rows]
    return write_csv(path, [INSTALMENT_COLUMNS, *cells])


def months(first: int, last: int, **fields: str) -> list[dict[str, str]]:
    """One row per month of 2005."""
    return [{"month": f"2005-{month:02d}"} | fields for month in range(first, last + 1)]


def run(*arguments: str, stdin: str | None = None) -> Result:
    """`credit-gateway` with these arguments."""
    return CliRunner().invoke(make_app(), list(arguments), input=stdin)


def contribute(
    contributor: Contributor,
    path: Path | str,
    *options: str,
    institution: str = "kin-bank",
    adapter: str = "instalment-csv",
    stdin: str | None = None,
) -> Result:
    """`credit-gateway contribute` of a file; what went in takes effect."""
    done = run(
        "contribute",
        str(path),
        "--institution",
        institution,
        "--adapter",
        adapter,
        "--database-url",
        contributor.database_url,
        "--keys",
        str(contributor.directory),
        *options,
        stdin=stdin,
    )
    admit(contributor.database_url)
    return done


def rejected(done: Result) -> list[dict[str, Any]]:
    """The report that a contribution with --json names."""
    report = json.loads(done.stdout)["report"]
    if report is None:
        return []
    return [json.loads(line) for line in Path(report).read_text(encoding="utf-8").splitlines()]


def faults(done: Result) -> list[tuple[int, dict[str, str]]]:
    """Line, and the reason by field, of every rejected row."""
    return [
        (row["line"], {fault["field"]: fault["reason"] for fault in row["faults"]})
        for row in rejected(done)
    ]
