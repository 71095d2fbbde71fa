# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""docs/export.md and the page in each export say what the code does."""

from __future__ import annotations

import re
from pathlib import Path

from creditgateway.v1 import transparency_pb2 as pb

from gateway.audit.export.format import FORMAT, MAX_LINE, FileKind
from gateway.audit.export.selection import SelectionKind
from gateway.audit.source import SPAN
from gateway.services.audit.export import format_document
from tests.support.log.exports import SELECTIONS, write_export
from tests.support.log.memory_log import varied_log
from tests.unit.docs import export_document as made


def test_the_tables_are_those_of_the_wire_and_the_document_ends_with_the_page() -> None:
    page = made.FORMAT.read_text(encoding="utf-8")
    assert page == made.filled_format(page)
    document = made.DOCUMENT.read_text(encoding="utf-8")
    assert document == made.filled_document(document, page)
    assert format_document().decode() == page
    for field in pb.AuditEntry.DESCRIPTOR.fields:
        assert f"\n| {field.number} | `{field.name}`" in page


def test_the_page_names_the_formats_own_constants() -> None:
    page = made.FORMAT.read_text(encoding="utf-8")
    assert FORMAT in page
    assert f"{SPAN} leaves" in page
    assert f"{MAX_LINE:,} bytes" in page.replace("\n", " ")
    for kind in FileKind:
        assert f"`{kind}-NNNNNNNNNNNN." in page
    for selection in SelectionKind:
        assert f'"kind":"{selection}"' in page


def test_the_page_names_every_member_of_a_manifest(tmp_path: Path) -> None:
    page = made.FORMAT.read_text(encoding="utf-8")
    for name in re.findall(r'"(\w+)":', _manifests(tmp_path)):
        assert name in page, name


def _manifests(directory: Path) -> str:
    """The manifests of one export of each kind."""
    log = varied_log(9)
    texts = []
    for name, selection in SELECTIONS.items():
        out = directory / name
        write_export(out, log, selection)
        texts.append((out / "manifest.json").read_text(encoding="utf-8"))
    return "".join(texts)
