# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Where a result goes is looked at before the work: the work itself is never begun."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from gateway.cli.app import make_app
from gateway.cli.audit.app import make_app as make_audit_app

_REPORT = ("report", "--from", "2026-11-01", "--to", "2026-11-29", "--out")
_FILES = ("--key", "--cert", "--cert-key", "--ca", "--trust")
_QUERY = (
    "query",
    "--address",
    "127.0.0.1:1",
    "--partner",
    "bank-a",
    "--no-state",
    *(word for name in _FILES for word in (name, "/nonexistent")),
    "--save",
)
_PORTFOLIO = ("portfolio", "--kind", "uci", "--people", "1", "--out")
_VERBS: Mapping[str, tuple[typer.Typer, tuple[str, ...]]] = {
    "report": (make_audit_app(), _REPORT),
    "export": (make_audit_app(), ("export", "--out")),
    "query": (make_app(), _QUERY),
    "portfolio": (make_app(), _PORTFOLIO),
    "embedded": (make_app(), ("db", "embedded")),
}
_TO_A_FILE = ("report", "query", "portfolio")


def _refused(verb: str, place: Path) -> str:
    """Its one line: it says the place's fault, before keys, logs or servers are looked for."""
    app, words = _VERBS[verb]
    result = CliRunner().invoke(app, [*words, str(place)])
    assert result.exit_code == 2, result.output
    assert result.stdout == ""
    line = result.stderr.strip()
    assert line.startswith("could not: "), line
    assert len(line.splitlines()) == 1, line
    return line


@pytest.mark.parametrize("verb", _TO_A_FILE)
def test_a_folder_in_place_of_the_file_does_not_end_long_work(verb: str, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    line = _refused(verb, tmp_path / "folder")
    assert "folder" in line
    assert "exists; --save needs a new file" in line or "is a folder; name a file" in line


@pytest.mark.parametrize("verb", _TO_A_FILE)
def test_a_missing_folder_does_not_end_long_work(verb: str, tmp_path: Path) -> None:
    assert "there is no folder missing" in _refused(verb, tmp_path / "missing" / "file")


@pytest.mark.parametrize("verb", [*_TO_A_FILE, "export", "embedded"])
def test_a_folder_nothing_can_be_written_in_does_not_end_long_work(verb: str) -> None:
    # Not even root can make a file there.
    assert "nothing can be written in the folder" in _refused(verb, Path("/proc/new"))


@pytest.mark.parametrize("verb", ["export", "embedded"])
@pytest.mark.parametrize("below", ["file", "file/in", "file/in/deep"])
def test_a_place_below_a_file_is_not_moved_elsewhere(verb: str, below: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("kept")
    assert "file is a file, where a folder has to be" in _refused(verb, tmp_path / below)
    assert (tmp_path / "file").read_text() == "kept"


def test_looking_at_a_destination_leaves_nothing_there(tmp_path: Path) -> None:
    app, words = _VERBS["report"]
    CliRunner().invoke(app, [*words, str(tmp_path / "page.html")])
    assert list(tmp_path.iterdir()) == []
