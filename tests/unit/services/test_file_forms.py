# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Files of other forms than plain CSV are read line by line, too, and within bounds."""

from __future__ import annotations

import bz2
import gzip
import lzma
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gateway.domain.records.file_form import (
    BLANKS_BETWEEN,
    DELIMITERS,
    ENCODINGS,
    PLAIN,
    FileForm,
)
from gateway.errors import ContributionError
from gateway.services.contribute.contributed_file import ContributedFile, cells_reader

_BREAKS = FileForm(line_breaks_in_quotes=True)
_NOTES = FileForm(notes=("Notes offered", "#"))


def _read(
    path: Path, content: bytes, form: FileForm
) -> tuple[list[str], list[tuple[int, list[str] | None]]]:
    path.write_bytes(content)
    file = ContributedFile(path, form)
    rows = list(file.rows(file.digest()))
    assert not rows or rows[-1].end <= len(content)
    return file.header(), [(row.line, row.cells) for row in rows]


def _has(encoding: str, sign: str) -> bool:
    return sign.encode(encoding, "ignore") != b""


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("delimiter", sorted(set(DELIMITERS) - {BLANKS_BETWEEN}))
def test_every_delimiter_and_encoding_is_read(
    tmp_path: Path, encoding: str, delimiter: str
) -> None:
    text = next(sign for sign in "\u5218\u0436\u00e4\u03b1\u0627\u05d0" if _has(encoding, sign))
    form = FileForm(encoding=encoding, delimiter=delimiter)
    lines = f'a{delimiter}{text}\r\n1{delimiter}\'{text}\n"2{delimiter}"{delimiter}3\n'
    assert _read(tmp_path / "f", lines.encode(encoding), form) == (
        ["a", text],
        [(2, ["1", f"'{text}"]), (3, [f"2{delimiter}", "3"])],
    )


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_no_encoding_has_a_line_end_or_a_quote_within_another_character(encoding: str) -> None:
    for number in range(0x80, 0x3000):
        for sign in chr(number).encode(encoding, "ignore"):
            assert sign not in b"\n\r\"'\0"


def test_cells_stand_between_any_number_of_blanks_and_tabs(tmp_path: Path) -> None:
    form = FileForm(delimiter=BLANKS_BETWEEN, quote="", columns=("a", "b", "c"))
    content = b"A11 6  A34\n  A12\t48 A32  \r\n"
    assert _read(tmp_path / "f", content, form)[1] == [
        (1, ["A11", "6", "A34"]),
        (2, ["A12", "48", "A32"]),
    ]


def test_cells_of_fixed_widths_are_cut_by_characters(tmp_path: Path) -> None:
    form = FileForm(encoding="gb18030", widths=(2, 3, 4), columns=("a", "b", "c"))
    lines = "\u5218\u5218123 4,5\r\n12\n123456789x\n123456789  \n12\r3\n"
    assert _read(tmp_path / "f", lines.encode("gb18030") + b"\xff\n1\x002\n", form)[1] == [
        (1, ["\u5218\u5218", "123", " 4,5"]),
        (2, ["12", "", ""]),
        (3, ["12", "345", "6789", "x"]),
        (4, ["12", "345", "6789"]),
        (5, None),
        (6, None),
        (7, None),
    ]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (gzip.compress(b"a,b\n1,2\n", mtime=0), "packed with gzip; unpack it: gunzip -c"),
        (bz2.compress(b"a,b\n1,2\n"), "packed with bzip2"),
        (lzma.compress(b"a,b\n1,2\n"), "packed with xz"),
        (b"PK\x03\x04\x14\x00\x06", "a workbook; unpack it, or save the sheet as CSV"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "save the sheet as CSV"),
        (b"PAR1\x15\x04", "Parquet"),
        (b"%PDF-1.7\n", "a PDF"),
        (b"a,b\r1,2\r3,4\r", "lines end in CR alone"),
    ],
)
@pytest.mark.parametrize("form", [PLAIN, FileForm(columns=("a", "b"))])
def test_what_is_no_delimited_text_is_refused_whole_with_advice(
    tmp_path: Path, content: bytes, said: str, form: FileForm
) -> None:
    with pytest.raises(ContributionError, match=said):
        _read(tmp_path / "f", content, form)


def test_a_quote_is_a_character_like_any_other_where_there_are_no_quotes(tmp_path: Path) -> None:
    form = FileForm(delimiter="\t", quote="")
    assert _read(tmp_path / "f", b'a\tb\n"1\t2""\n', form) == (["a", "b"], [(2, ['"1', '2""'])])


def test_columns_without_a_header_line_begin_with_the_first_line(tmp_path: Path) -> None:
    form = FileForm(columns=("a", "b"))
    content = b"\xef\xbb\xbf1,2\n3,4\n"
    assert _read(tmp_path / "f", content, form) == (["a", "b"], [(1, ["1", "2"]), (2, ["3", "4"])])
    assert _read(tmp_path / "f", b"", form) == (["a", "b"], [])


@pytest.mark.parametrize("begin", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize(
    "notes", [b"", b"Notes offered by us\n", b'"Notes offered, twice"\r\n\r\n# more\n']
)
def test_notes_before_the_header_are_passed_over(
    tmp_path: Path, begin: bytes, notes: bytes
) -> None:
    header, rows = _read(tmp_path / "f", begin + notes + b"a,b\n#1,2\nNotes offered,3\n", _NOTES)
    assert header == ["a", "b"]
    assert [cells for _, cells in rows] == [["#1", "2"], ["Notes offered", "3"]]
    assert rows[0][0] == notes.count(b"\n") + 2


def test_a_file_of_nothing_but_notes_has_no_header(tmp_path: Path) -> None:
    with pytest.raises(ContributionError, match="empty"):
        _read(tmp_path / "f", b"# a\n", _NOTES)
    with pytest.raises(ContributionError, match="no header stands in the first 100 lines"):
        _read(tmp_path / "f", b"# a\n" * 1000, _NOTES)


def test_a_cell_goes_on_in_the_next_line_where_the_format_says_so(tmp_path: Path) -> None:
    content = b'a,b\n1,"x\r\n\n""y"", z"\n2,"p"\n'
    assert _read(tmp_path / "f", content, _BREAKS)[1] == [
        (2, ["1", 'x\r\n\n"y", z']),
        (5, ["2", "p"]),
    ]
    assert _read(tmp_path / "f", content, PLAIN)[1][0] == (2, None)


def test_a_quote_that_is_never_closed_spoils_the_rest_or_the_file_but_no_memory(
    tmp_path: Path,
) -> None:
    assert _read(tmp_path / "f", b'a,b\n1,"x\n2,y\n', _BREAKS)[1] == [(2, None)]
    (tmp_path / "f").write_bytes(b'a,b\n1,"x\n' + b"2,y\n" * 5_000_000)
    tracemalloc.start()
    with pytest.raises(ContributionError, match="quote in line 2 is not closed within 1048576"):
        list(ContributedFile(tmp_path / "f", _BREAKS).rows())
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 32 << 20, "twenty megabytes of lines, of which one is kept"


@pytest.mark.parametrize("form", [PLAIN, _BREAKS, _NOTES])
def test_utf_16_is_refused_with_advice(tmp_path: Path, form: FileForm) -> None:
    with pytest.raises(ContributionError, match="UTF-16; save it as UTF-8"):
        _read(tmp_path / "f", "a,b\n1,2\n".encode("utf-16"), form)


@pytest.mark.parametrize(
    "line",
    [
        b"1;\x002",
        b'"1;2',
        b'"1"x;2',
        b"\x98;2",
        b"1\r;2",
        b"\r1;2",
        b";".join([b"1", b"x" * 200_000]),
        b'1;"' + b"x" * 200_000 + b'"',
    ],
    ids=["NUL", "open", "after", "undefined", "CR", "CR first", "huge", "huge in quotes"],
)
def test_a_spoilt_line_spoils_no_other(tmp_path: Path, line: bytes) -> None:
    form = FileForm(encoding="windows-1251", delimiter=";")
    rows = _read(tmp_path / "f", b"a;b\n" + line + b"\n3;4\n", form)[1]
    assert rows == [(2, None), (3, ["3", "4"])]


@pytest.mark.parametrize("quote", ["", '"'])
def test_a_line_without_an_end_is_not_taken(tmp_path: Path, quote: str) -> None:
    with pytest.raises(ContributionError, match="line 2 is longer than 1048576 bytes"):
        _read(tmp_path / "f", b"a;b\n" + b"1" * (1 << 21), FileForm(delimiter=";", quote=quote))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    content=st.binary(max_size=200)
    | st.text(st.sampled_from("a,;\"'\n\r\x00\u00e4#")).map(str.encode),
    form=st.builds(
        FileForm,
        encoding=st.sampled_from(ENCODINGS),
        delimiter=st.sampled_from(DELIMITERS),
        quote=st.sampled_from(["", '"', "'"]),
        columns=st.sampled_from([None, ("a", "b")]),
        notes=st.sampled_from([(), ("#",)]),
    ),
    breaks=st.booleans(),
)
def test_any_bytes_give_rows_or_a_clear_error(
    tmp_path: Path, content: bytes, form: FileForm, breaks: bool
) -> None:
    if breaks and form.quote:
        form = FileForm(form.encoding, form.delimiter, form.quote, form.columns, form.notes, True)  # noqa: FBT003
    try:
        header, rows = _read(tmp_path / "f", content, form)
    except ContributionError:
        return
    assert header
    assert all(cells is None or isinstance(cells, list) for _, cells in rows)


@given(
    cells=st.lists(st.text(st.characters(exclude_characters="\r\n\0", codec="utf-8")), min_size=1)
)
def test_a_line_without_quotes_is_split_as_with_them(cells: list[str]) -> None:
    plain = [cell.replace('"', "").replace(";", "") for cell in cells]
    read = cells_reader(FileForm(delimiter=";"))
    quoted = ";".join(f'"{cell}"' for cell in plain)
    if plain != [""]:
        assert read(";".join(plain).encode()) == read(quoted.encode()) == plain
