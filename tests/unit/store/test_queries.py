# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""SQL comes from files, without its comments."""

from __future__ import annotations

from importlib.resources import files

import pytest

from gateway.store.queries import _statements, load_sql


def test_every_statement_of_every_file_loads_without_a_comment() -> None:
    names = [
        path.name.removesuffix(".sql")
        for path in files("gateway.store").joinpath("sql").iterdir()
        if path.name.endswith(".sql")
    ]
    assert names
    for name in names:
        loaded = {key: text for key, text in _statements(name).items() if text}
        assert loaded, name
        for key, text in loaded.items():
            assert text == load_sql(f"{name}.{key}" if key else name)
            assert not any(line.lstrip().startswith("--") for line in text.splitlines())
            assert not text.endswith(";")


@pytest.mark.parametrize("name", ["nosuchfile", "contributions.nosuchstatement", "contributions"])
def test_an_unknown_name_is_refused(name: str) -> None:
    with pytest.raises(LookupError):
        load_sql(name)
