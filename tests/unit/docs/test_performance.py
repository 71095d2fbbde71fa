# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""docs/performance.md shows one run: its tables and pictures come from the kept result."""

from __future__ import annotations

import json
import re

from tests.bench.page import FOLDER, PAGE, RESULT, filled, source_of

_MOST_BYTES = 64 * 1024


def test_every_table_of_the_page_is_made_from_the_kept_result() -> None:
    text = PAGE.read_text(encoding="utf-8")
    result = json.loads(RESULT.read_text(encoding="utf-8"))
    assert text == filled(text, result), "after a run: python -m tests.bench.page"


def test_every_picture_on_the_page_was_drawn_from_the_kept_result() -> None:
    shown = re.findall(r"\]\(performance/(\w+\.png)\)", PAGE.read_text(encoding="utf-8"))
    assert sorted(shown) == sorted(path.name for path in FOLDER.glob("*.png"))
    source = source_of(RESULT.read_text(encoding="utf-8")).encode()
    assert [name for name in shown if source not in (FOLDER / name).read_bytes()] == []


def test_the_kept_result_stays_small_and_has_no_fault() -> None:
    assert RESULT.stat().st_size < _MOST_BYTES
    assert json.loads(RESULT.read_text(encoding="utf-8"))["faultless"] is True
