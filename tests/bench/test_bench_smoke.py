# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The benchmark itself works; how quick anything is, is no test's business."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path


def _run(module: str, *settings: str) -> None:
    command = [sys.executable, "-m", module, *settings]
    # A slow machine is no fault: the gateway may take its time here.
    unhurried = {"CREDIT_GATEWAY_AUDIT_LIMIT_S": "60", "CREDIT_GATEWAY_LOOKUP_LIMIT_S": "60"}
    done = subprocess.run(  # noqa: S603 - our own interpreter on our own module
        command,
        env=os.environ | unhurried,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_run_of_few_answers_measures_without_a_fault_and_writes_its_files(tmp_path: Path) -> None:
    settings = ["--seconds", "0.001", "--runs", "1", "--subjects", "50", "--concurrency", "16"]
    only = ["--only", "conventional,gateway"]
    _run("tests.bench", *settings, *only, "--out", str(tmp_path))
    result = json.loads((tmp_path / "result.json").read_text(encoding="utf-8"))
    assert result["faultless"] is True
    for name in ("conventional", "gateway"):
        server = result["servers"][name]
        assert server["answers"] > 0
        assert server["checked"] > 0
        assert (server["errors"], server["wrong"], server["unlogged"]) == (0, [], 0)
    assert result["servers"]["conventional"]["to_conventional"] == 1
    assert (tmp_path / "result.png").read_bytes().startswith(b"\x89PNG")


def test_a_short_run_next_to_junk_measures_without_a_fault(tmp_path: Path) -> None:
    settings = ["--seconds", "0.2", "--runs", "1", "--subjects", "50", "--connections", "4"]
    # How much is kept is for a whole run to say; this one is too short.
    kinds = ["--kinds", "bad signature", "--least", "0"]
    _run("tests.bench.junk_bench", *settings, *kinds, "--out", str(tmp_path))
    result = json.loads((tmp_path / "junk.json").read_text(encoding="utf-8"))
    assert result["faultless"] is True
    assert [row["kind"] for row in result["rows"]] == ["bad signature"] * 2
    for pair in result["rounds"]:
        for side in (pair["base"], pair["junk"]):
            assert side["answers"] > 0
            assert sum(side["neighbour"]["outcomes"].values()) >= 4
