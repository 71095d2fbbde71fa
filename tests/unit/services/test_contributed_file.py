# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Contributed files are read as a stream, a line a row."""

from __future__ import annotations

import tracemalloc
from pathlib import Path

import pytest

from gateway.errors import ContributionError, Reason, RejectedRowError
from gateway.services.contribute.contributed_file import ContributedFile, cells_of


def _read(path: Path, content: bytes) -> list[tuple[list[str], int, int, list[str] | None]]:
    path.write_bytes(content)
    file = ContributedFile(path)
    header = file.header()
    return [(header, row.line, row.end, row.cells) for row in file.rows(file.digest())]


def test_rows_come_with_their_line_and_the_bytes_read_so_far(tmp_path: Path) -> None:
    assert _read(tmp_path / "f", b"a,b\n1,2\n\n3,4") == [
        (["a", "b"], 2, 8, ["1", "2"]),
        (["a", "b"], 4, 12, ["3", "4"]),
    ]


def test_line_ends_quotes_and_a_byte_order_mark_do_not_matter(tmp_path: Path) -> None:
    read = _read(tmp_path / "f", b'\xef\xbb\xbfa,"b"\r\n"1, one","2 ""two"""\r\n')
    assert [(header, cells) for header, _, _, cells in read] == [
        (["a", "b"], ["1, one", '2 "two"'])
    ]


@pytest.mark.parametrize(
    "line",
    [b'"1,2', b'"1"x,2', b"\xff,2", b"\xed\xa0\x80,2"],
    ids=["open quote", "after quote", "not UTF-8", "surrogate"],
)
def test_a_spoilt_line_spoils_no_other(tmp_path: Path, line: bytes) -> None:
    read = _read(tmp_path / "f", b"a,b\n" + line + b"\n3,4\n")
    assert [(number, cells) for _, number, _, cells in read] == [(2, None), (3, ["3", "4"])]


def test_a_line_without_cells_is_rejected_without_being_repeated(tmp_path: Path) -> None:
    path = tmp_path / "f"
    path.write_bytes(b'a,b\n"secret\n')
    file = ContributedFile(path)
    row, *_ = file.rows(file.digest())
    with pytest.raises(RejectedRowError) as rejected:
        cells_of(row)
    assert rejected.value.reason is Reason.MALFORMED_BODY
    assert "secret" not in f"{rejected.value} {row}"


@pytest.mark.parametrize("content", [b"", b"\n", b"\n1,2\n", b"\xff\n1,2\n"])
def test_a_file_without_a_header_is_not_taken(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(ContributionError, match="header" if content else "empty"):
        _read(tmp_path / "f", content)


def test_a_line_without_an_end_is_not_taken(tmp_path: Path) -> None:
    with pytest.raises(ContributionError, match="line 2"):
        _read(tmp_path / "f", b"a,b\n" + b"1," * 600_000)


def test_a_file_that_is_not_there_is_not_taken(tmp_path: Path) -> None:
    with pytest.raises(ContributionError, match="read"):
        ContributedFile(tmp_path / "none").digest()


def test_a_file_that_has_changed_since_it_was_digested_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "f"
    path.write_bytes(b"a,b\n1,2\n")
    file = ContributedFile(path)
    digest = file.digest()
    path.write_bytes(b"a,b\n1,3\n")
    with pytest.raises(ContributionError, match="changed"):
        list(file.rows(digest))


def test_memory_does_not_grow_with_the_file(tmp_path: Path) -> None:
    path = tmp_path / "f"
    path.write_bytes(b"a,b\n" + b"123456789,123456789\n" * 100_000)  # 2 MB
    file = ContributedFile(path)
    digest = file.digest()
    tracemalloc.start()
    try:
        assert sum(1 for _ in file.rows(digest)) == 100_000
        assert tracemalloc.get_traced_memory()[1] < 500_000
    finally:
        tracemalloc.stop()
