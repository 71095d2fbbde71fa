# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Any adapter's file loads or is refused with a place and a reason, whatever stands in it."""

from __future__ import annotations

import copy
import json
import tomllib
from collections.abc import Iterator
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from adapters.contributed.adapter import FileAdapter
from adapters.registry import contribution_adapter_from
from gateway.domain.records.record import SkippedRowError
from gateway.errors import AdapterError, RejectedRowError
from tests.support.records.adapter_vectors import EXAMPLES
from tests.support.records.file_adapters import HEADER, ROW, SMALL
from tests.support.suite.exhaustive import examples

_FILES = [SMALL, *(path.read_text(encoding="utf-8") for path in EXAMPLES)]
_WORDS = ["state", "paid", "late", "", " ", "as_of", "is", "YYMMDD", "Mon-YYYY", ",", ".", "\u00a0"]
_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**70), 2**70)
    | st.floats()
    | st.sampled_from(_WORDS),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(_WORDS), inner),
    max_leaves=6,
)


def _places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if path:
        yield path
    if isinstance(value, dict | list):
        for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _places(inner, (*path, key))


def _toml(value: Any) -> str:
    """A value in one line."""
    if isinstance(value, dict):
        pairs = (f"{json.dumps(k)} = {_toml(v)}" for k, v in value.items() if v is not None)
        return f"{{ {', '.join(pairs)} }}"
    if isinstance(value, list):
        return f"[{', '.join(_toml(each) for each in value if each is not None)}]"
    if isinstance(value, float):
        return repr(value)
    return json.dumps(value)


@examples(400)
@given(data=st.data(), text=st.sampled_from(_FILES))
def test_a_file_with_anything_in_any_place_loads_or_is_refused(
    data: st.DataObject, text: str
) -> None:
    whole: Any = copy.deepcopy(tomllib.loads(text))
    for _ in range(data.draw(st.integers(1, 2))):
        *path, last = data.draw(st.sampled_from(list(_places(whole))))
        inner = whole
        for key in path:
            inner = inner[key]
        inner[last] = data.draw(_VALUES)
    content = "".join(f"{key} = {_toml(v)}\n" for key, v in whole.items() if v is not None)
    try:
        adapter = contribution_adapter_from(content.encode())
    except AdapterError:
        return
    assert isinstance(adapter, FileAdapter)
    try:
        adapter.parse_row(ROW, HEADER)
    except (RejectedRowError, SkippedRowError):
        return
