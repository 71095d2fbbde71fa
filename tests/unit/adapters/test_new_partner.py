# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Adding a partner is one file, one registry row and one vector folder.

Shown by doing it: in a copy of the adapters and of their contract suite, with
the gateway left as it is, the suite picks the new partner up and holds it to
everything the others are held to.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

_PROJECT = Path(__file__).parents[3]
_COPIED = (
    "tests/support/records/adapter_bodies.py",
    "tests/support/records/adapter_vectors.py",
    "tests/support/records/report_strategies.py",
    "tests/support/records/report_examples.py",
    "tests/support/suite/exhaustive.py",
    "tests/contract/test_query_adapters.py",
)

_FILE = """
name = "new-bank"
description = "JSON of a bank that wants a status and a history, and nothing else"
engine = "json"
engine_version = 1

[units]
amount = "minor units of the ISO 4217 currency"
lateness = "days past due"
time_zone = "UTC"

[formats]
date = "MMDDYYYY"
month = "YYYY-MM"

[query]
body_type = "application/vnd.new-bank.query.v1+json"
max_bytes = 2048

[query.fields]
scheme = { path = "ask.scheme", codes = "scheme" }
subject = { path = "ask.who" }
purpose = { path = "ask.why", codes = "why" }
consent_reference = { path = "ask.consent" }
sections = { path = "ask.parts[]", codes = "parts" }
as_of = { path = "ask.when" }

[report]
body_type = "application/vnd.new-bank.report.v1+json"
figures = [
  { path = "answer.status", figure = "status", form = "code", codes = "status" },
  { path = "answer.when", figure = "as_of", form = "date" },
  { path = "answer.past", figure = "worst_days_past_due_24m", form = "bucket-string", codes = "x" },
]

[codes.scheme]
of = "IdentifierScheme"
source = "made up"
entries = { id = "CN_RESIDENT_ID" }

[codes.why]
of = "Purpose"
source = "made up"
[codes.why.entries]
%(purposes)s

[codes.parts]
of = "Section"
source = "made up"
entries = { s = "SUMMARY", h = "HISTORY", m = "MONTHS", i = "INQUIRIES" }

[codes.status]
of = "CreditStatus"
source = "made up"
entries = { none = "NO_RECORD", good = "CURRENT", late = "OVERDUE", bad = "SERIOUSLY_OVERDUE" }

[codes.x]
of = "days_past_due"
source = "made up"
nothing = "."
entries = { a = 0, b = 10 }

[[loss]]
figures = ["worst_days_past_due_24m"]
kind = "floor"
floors = [0, 10]
why = "early or late is all the bank wants to know"

[[loss]]
figures = [
  "summary", "months", "inquiries", "explanations",
  "data_basis.data_version", "data_basis.first_report_month", "data_basis.newest_report_month",
  "data_basis.age_days", "data_basis.reported_account_months",
]
kind = "dropped"
why = "the bank does not want it"
"""


def _vectors() -> dict[str, Any]:
    purposes = json.loads(
        (_PROJECT / "tests/vectors/adapters/json-pbc/codes.json").read_text(encoding="utf-8")
    )["purpose"]
    reports = json.loads(
        (_PROJECT / "tests/vectors/adapters/json-pbc/reports.json").read_text(encoding="utf-8")
    )["reports"]
    body = (
        '{"ask":{"scheme":"id","who":"990000195001020006","why":"w02","consent":"c",'
        '"parts":["h"],"when":"09302005"}}'
    )
    return {
        "codes": {
            "purpose": {f"w{code}": purpose for code, purpose in purposes.items()},
            "sections": {"s": "SUMMARY", "h": "HISTORY", "m": "MONTHS", "i": "INQUIRIES"},
            "scheme": {"id": "CN_RESIDENT_ID"},
            "days": {"x": {"9": "a", "10": "b"}},
        },
        "queries": {
            "queries": [
                {
                    "name": "complete",
                    "body": body,
                    "query": {
                        "scheme": "CN_RESIDENT_ID",
                        "identifier": "990000195001020006",
                        "purpose": "LOAN_APPROVAL",
                        "consent_reference": "c",
                        "sections": ["HISTORY"],
                        "as_of": "2005-09-30",
                    },
                }
            ],
            "field_paths": {
                "scheme": "ask.scheme",
                "subject": "ask.who",
                "purpose": "ask.why",
                "consent_reference": "ask.consent",
                "sections": "ask.parts",
                "as_of": "ask.when",
            },
            "required": ["scheme", "subject", "purpose"],
        },
        "refusals": {
            "refusals": [
                {"name": "no such part", "body": body.replace('"h"', '"x"')}
                | {"reason": "UNKNOWN_CODE", "field": "ask.parts[0]"}
            ]
        },
        "reports": {
            "reports": [
                {
                    "name": "every section and figure",
                    "report": reports[0]["report"],
                    "body": '{"answer":{"status":"late","when":"09302005",'
                    '"past":"babab' + "." * 19 + '"}}',
                }
            ]
        },
    }


def test_a_partner_is_added_with_one_file_one_row_and_one_vector_folder(tmp_path: Path) -> None:
    shutil.copytree(_PROJECT / "adapters", tmp_path / "adapters")
    for name in _COPIED:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(_PROJECT / name, tmp_path / name)
    vectors = _vectors()

    # The file.
    purposes = "\n".join(f'{c} = "{p}"' for c, p in vectors["codes"]["purpose"].items())
    text = _FILE % {"purposes": purposes}
    (tmp_path / "adapters" / "new_bank.toml").write_text(text, encoding="utf-8")
    # The registry row.
    registry = tmp_path / "adapters" / "registry.py"
    row = '    "canonical": "canonical.toml",\n'
    code = registry.read_text(encoding="utf-8")
    assert code.count(row) == 1
    registry.write_text(
        code.replace(row, f'{row}    "new-bank": "new_bank.toml",\n'), encoding="utf-8"
    )
    # The vector folder.
    folder = tmp_path / "tests" / "vectors" / "adapters" / "new-bank"
    folder.mkdir(parents=True)
    for name, content in vectors.items():
        (folder / f"{name}.json").write_text(json.dumps(content), encoding="utf-8")

    path = os.pathsep.join(map(str, (tmp_path, _PROJECT, _PROJECT / "proto")))
    arguments = ["-q", "-p", "no:cacheprovider", "--import-mode=importlib", "-k", "new-bank"]
    done = subprocess.run(  # noqa: S603 (our own interpreter, our own arguments)
        [sys.executable, "-m", "pytest", *arguments, "tests/contract/test_query_adapters.py"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:]
    assert " passed" in done.stdout
    assert "skipped" not in done.stdout
