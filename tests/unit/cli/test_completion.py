# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a shell offers where an option takes a name of ours, or a file."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from gateway.cli.app import make_app


def _offered(words: str) -> list[str]:
    """What completes the last of these words."""
    asked = {
        "_CREDIT_GATEWAY_COMPLETE": "complete_bash",
        "COMP_WORDS": f"credit-gateway {words}",
        "COMP_CWORD": str(len(words.split(" "))),
    }
    done = CliRunner().invoke(make_app(), [], prog_name="credit-gateway", env=asked)
    return done.output.split()


def test_adapter_of_a_contributed_file_is_completed_by_names_and_by_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "uci").mkdir()
    for name in ("uci/own.toml", "uci/notes.txt", "us.toml"):
        (tmp_path / name).touch()
    asked = "contribute loans.csv --adapter "
    assert _offered(f"{asked}u") == ["uci-csv", "us.toml", "uci/"]
    assert _offered(f"{asked}uci/") == ["uci/own.toml"]
    assert _offered(f"{asked}{tmp_path}/us") == [f"{tmp_path}/us.toml"]
    assert _offered(f"{asked}no[") == []
    assert _offered("account withdraw-file loans.csv --adapter uc") == ["uci-csv", "uci/"]
