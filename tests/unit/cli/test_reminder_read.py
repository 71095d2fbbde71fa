# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway reminder read` says what is wrong with its files."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from gateway.cli.app import make_app
from gateway.domain.reminders.endpoint import secret_text


@pytest.mark.parametrize("headers", ["[]", '["webhook-id"]', "5", "null", '{"webhook-id": 1}'])
def test_headers_that_are_no_object_of_texts_are_named(tmp_path: Path, headers: str) -> None:
    for name, text in (("body", "{}"), ("headers", headers), ("secret", secret_text(bytes(32)))):
        (tmp_path / name).write_text(text, encoding="ascii")
    given = ["--headers", str(tmp_path / "headers"), "--secret", str(tmp_path / "secret")]
    result = CliRunner().invoke(make_app(), ["reminder", "read", str(tmp_path / "body"), *given])
    assert (result.exit_code, "--headers" in result.output) == (2, True), result.output
