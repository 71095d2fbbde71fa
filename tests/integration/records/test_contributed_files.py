# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Where `contribute` reads from and writes to: pipes are read, and nothing is lost."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.support.records.contributed_loans import contribute, loans, months
from tests.support.records.contributor import Contributor

BAD = {"currency": "RMB"}


@pytest.fixture
def kin(contributor: Contributor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Contributor:
    """A contributor called kin-bank, run in a folder of its own."""
    contributor.register("kin-bank")
    monkeypatch.chdir(tmp_path)
    return contributor


@contextmanager
def _fed(pipe: Path, content: bytes) -> Iterator[None]:
    """Somebody writes into a named pipe once it is opened."""
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_bytes, args=(content,))
    writer.start()
    yield
    writer.join()


def test_standard_input_is_no_file_without_a_header(kin: Contributor, tmp_path: Path) -> None:
    text = loans(tmp_path / "a.csv", *months(2, 4)).read_text()
    done = contribute(kin, "-", stdin=text)
    assert (done.exit_code, "3 of 3 rows taken" in done.stdout) == (0, True)


def test_a_named_pipe_is_read_whole_before_a_connection_is_open(
    kin: Contributor, tmp_path: Path
) -> None:
    content = loans(tmp_path / "a.csv", *months(2, 4), BAD).read_bytes()
    with _fed(tmp_path / "pipe", content):
        done = contribute(kin, tmp_path / "pipe")
    assert (done.exit_code, "3 of 4 rows taken" in done.stdout) == (1, True)
    assert "currency" in (tmp_path / "contributed.rejected.jsonl").read_text()


def test_a_process_substitution_is_no_file_without_a_header(
    kin: Contributor, tmp_path: Path
) -> None:
    content = loans(tmp_path / "a.csv", *months(2, 4)).read_bytes()
    reading, writing = os.pipe()
    os.write(writing, content)
    os.close(writing)
    try:
        done = contribute(kin, f"/dev/fd/{reading}")
    finally:
        os.close(reading)
    assert (done.exit_code, "3 of 3 rows taken" in done.stdout) == (0, True)


def _note(path: Path) -> None:
    path.write_text("not a report\n")


def _folder(path: Path) -> None:
    path.mkdir()


def _link(path: Path) -> None:
    _note(path.with_name("target"))
    path.symlink_to("target")


def _device(path: Path) -> None:
    path.symlink_to("/dev/full")


def _other_json(path: Path) -> None:
    path.write_text('{"line": 1}\n')


@pytest.mark.parametrize("make", [_note, _folder, _link, _device, _other_json])
@pytest.mark.parametrize("row", [{}, BAD])
def test_a_report_takes_the_place_of_nothing_but_a_report(
    kin: Contributor, tmp_path: Path, make: Callable[[Path], None], row: dict[str, str]
) -> None:
    report = tmp_path / "report"
    make(report)
    before = {path.name: path.lstat().st_ino for path in tmp_path.iterdir()}
    path = loans(tmp_path / "a.csv", row)
    done = contribute(kin, path, "--report", str(report))
    assert (done.exit_code, "--report names" in done.stderr) == (2, True)
    assert kin.count("contribution") == 0
    assert before.items() <= {path.name: path.lstat().st_ino for path in tmp_path.iterdir()}.items()


def test_nothing_is_removed_for_a_report_before_the_work_has_begun(
    kin: Contributor, tmp_path: Path
) -> None:
    report, path = tmp_path / "report", loans(tmp_path / "a.csv", BAD)
    assert contribute(kin, path, "--report", str(report)).exit_code == 1
    before = report.read_bytes()
    assert contribute(kin, path, "--report", str(report), institution="nobody").exit_code == 2
    assert contribute(kin, path, "--report", str(report), adapter="uci-csv").exit_code == 2
    assert contribute(kin, path, "--report", str(path)).exit_code == 2
    assert path.exists()
    assert report.read_bytes() == before


@pytest.mark.parametrize("suffix", [".jsonl", ".csv"])
def test_an_earlier_report_is_replaced_or_goes_and_no_other_file_stays(
    kin: Contributor, tmp_path: Path, suffix: str
) -> None:
    report = tmp_path / f"report{suffix}"
    bad, good = loans(tmp_path / "a.csv", BAD, BAD), loans(tmp_path / "b.csv", {})
    for _ in range(2):
        assert contribute(kin, bad, "--report", str(report)).exit_code == 1
    assert report.read_text().count("currency") >= 2
    assert contribute(kin, good, "--report", str(report)).exit_code == 0
    assert {path.name for path in tmp_path.iterdir() if path.is_file()} == {"a.csv", "b.csv"}


def test_a_file_that_is_no_report_is_replaced_only_when_told(
    kin: Contributor, tmp_path: Path
) -> None:
    report = tmp_path / "report"
    _note(report)
    done = contribute(
        kin, loans(tmp_path / "a.csv", BAD), "--report", str(report), "--replace-report"
    )
    assert done.exit_code == 1
    assert "currency" in report.read_text()


def test_a_report_in_no_folder_is_known_before_anything_is_taken(
    kin: Contributor, tmp_path: Path
) -> None:
    done = contribute(
        kin, loans(tmp_path / "a.csv", {}), "--report", str(tmp_path / "none" / "report")
    )
    assert done.exit_code == 2
    assert kin.count("contribution") == 0
