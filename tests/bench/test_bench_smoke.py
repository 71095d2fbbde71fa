# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The benchmark itself works; how quick anything is, is no test's business."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path


def test_a_short_run_measures_without_a_fault_and_writes_its_files(tmp_path: Path) -> None:
    settings = ["--seconds", "0.3", "--runs", "1", "--subjects", "50", "--concurrency", "16"]
    only = ["--only", "conventional,gateway"]
    command = [sys.executable, "-m", "tests.bench", *settings, *only, "--out", str(tmp_path)]
    done = subprocess.run(  # noqa: S603 - our own interpreter on our own module
        command, capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stdout + done.stderr
    result = json.loads((tmp_path / "result.json").read_text(encoding="utf-8"))
    assert result["faultless"] is True
    for name in ("conventional", "gateway"):
        server = result["servers"][name]
        assert server["answers"] > 0
        assert server["checked"] > 0
        assert (server["errors"], server["wrong"], server["unlogged"]) == (0, [], 0)
    assert result["servers"]["conventional"]["to_conventional"] == 1
    assert (tmp_path / "result.png").read_bytes().startswith(b"\x89PNG")
