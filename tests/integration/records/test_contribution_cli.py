# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway portfolio` and `contribute`, as an operator runs them."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from gateway.cli.app import make_app
from tests.support.facts import admit
from tests.support.records.contributor import Contributor


def _run(*arguments: str) -> Result:
    return CliRunner().invoke(make_app(), list(arguments))


def _contribute(contributor: Contributor, path: Path, *options: str) -> Result:
    return _run(
        "contribute",
        str(path),
        "--institution",
        "bank-a",
        "--database-url",
        contributor.database_url,
        "--keys",
        str(contributor.directory),
        *options,
    )


def _portfolio(path: Path, kind: str) -> Path:
    made = _run("portfolio", "--kind", kind, "--people", "40", "--seed", "5", "--out", str(path))
    assert made.exit_code == 0
    return path


@pytest.mark.parametrize(
    ("kind", "adapter"), [("uci", "uci-csv"), ("instalments", "instalment-csv")]
)
def test_a_portfolio_goes_in_whole_and_only_once(
    contributor: Contributor, tmp_path: Path, kind: str, adapter: str
) -> None:
    contributor.register("bank-a")
    path = _portfolio(tmp_path / "file.csv", kind)
    first = _contribute(contributor, path, "--adapter", adapter, "--json")
    assert first.exit_code == 0
    result = json.loads(first.stdout)
    assert result["rejected"] == 0
    assert result["record_versions"] == contributor.count("repayment_record") > 0
    assert result["report"] is None
    again = json.loads(_contribute(contributor, path, "--adapter", adapter, "--json").stdout)
    assert (again["rows"], again["record_versions"]) == (result["rows"], 0)
    assert not list(tmp_path.glob("*.rejected.jsonl"))


def test_rejected_rows_are_listed_beside_the_file_or_where_one_likes(
    contributor: Contributor, tmp_path: Path
) -> None:
    contributor.register("bank-a")
    path = _portfolio(tmp_path / "cards.csv", "uci")
    path.write_text(path.read_text() + "41,secret\n")
    fault = {"field": "row", "reason": "MALFORMED_BODY"}
    expected = {"line": 42, **fault, "faults": [fault], "contradicts": []}
    done = _contribute(contributor, path, "--adapter", "uci-csv")
    assert done.exit_code == 1
    assert "40 of 41 rows taken" in done.stdout
    beside = tmp_path / "cards.csv.rejected.jsonl"
    assert json.loads(beside.read_text()) == expected
    elsewhere = tmp_path / "list.jsonl"
    done = _contribute(
        contributor, path, "--adapter", "uci-csv", "--report", str(elsewhere), "--json"
    )
    assert done.exit_code == 1
    assert json.loads(done.stdout)["report"] == str(elsewhere)
    assert json.loads(elsewhere.read_text()) == expected
    assert "secret" not in done.output


def test_all_or_nothing_takes_nothing_and_lists_why(
    contributor: Contributor, tmp_path: Path
) -> None:
    contributor.register("bank-a")
    path = _portfolio(tmp_path / "cards.csv", "uci")
    path.write_text(path.read_text() + "41,secret\n")
    done = _contribute(contributor, path, "--adapter", "uci-csv", "--all-or-nothing")
    assert done.exit_code == 2
    assert "1 of 41 rows were rejected" in done.stderr
    assert "cards.csv.rejected.jsonl" in done.stderr
    assert contributor.count("account") == 0


def test_what_cannot_be_done_says_why_and_exits_with_2(
    contributor: Contributor, tmp_path: Path
) -> None:
    path = _portfolio(tmp_path / "cards.csv", "uci")
    assert _contribute(contributor, path, "--adapter", "uci-csv").exit_code == 2  # unregistered
    contributor.register("bank-a")
    assert _contribute(contributor, path, "--adapter", "no-such").exit_code == 2
    assert _contribute(contributor, tmp_path / "none", "--adapter", "uci-csv").exit_code == 2
    unwritable = str(tmp_path / "no" / "such" / "place")
    path.write_text(path.read_text() + "x\n")
    done = _contribute(contributor, path, "--adapter", "uci-csv", "--report", unwritable)
    assert done.exit_code == 2
    done = _contribute(contributor, path, "--adapter", "uci-csv", "--report", str(path))
    assert done.exit_code == 2
    assert path.exists()
    made = _run("portfolio", "--kind", "uci", "--out", str(tmp_path / "no" / "file"))
    assert made.exit_code == 2


def test_it_says_that_what_was_taken_is_pending_and_waits_for_the_log_as_long_as_it_is_told(
    contributor: Contributor, tmp_path: Path
) -> None:
    contributor.register("bank-a")
    options = ("--adapter", "uci-csv", "--json")
    path = _portfolio(tmp_path / "cards.csv", "uci")
    done = _contribute(contributor, path, *options)
    assert (done.exit_code, json.loads(done.stdout)["state"]) == (0, "pending")
    path.write_text(path.read_text().replace("\n40,", "\n41,"))
    done = _contribute(contributor, path, *options, "--wait", "0.01")
    assert (done.exit_code, json.loads(done.stdout)["state"]) == (2, "pending")
    assert "log admit" in done.stderr
    path.write_text(path.read_text().replace("\n41,", "\n42,"))
    served = threading.Event()

    def serve() -> None:
        while not served.is_set():
            admit(contributor.database_url)

    serving = threading.Thread(target=serve)
    serving.start()
    try:
        done = _contribute(contributor, path, *options, "--wait", "60")
    finally:
        served.set()
        serving.join()
    result = json.loads(done.stdout)
    assert (done.exit_code, result["state"], len(result["facts"])) == (0, "effective", 1)
    assert contributor.count("summary") == contributor.count("account") == 42
