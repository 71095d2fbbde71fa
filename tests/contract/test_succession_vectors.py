# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Every published vector of successions says what this code does, and so does a new one."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from gateway import errors
from gateway.errors import VerificationError
from gateway.log.checkpoint import LogVerifier
from gateway.log.succession.chain import follow
from tests.vectors.generate_succession import generate

PUBLISHED = Path(__file__).parent.parent / "vectors"


@pytest.mark.parametrize("which", ["published", "new"])
def test_each_case_ends_as_its_file_says(which: str, tmp_path: Path) -> None:
    directory = PUBLISHED
    if which == "new":
        directory = tmp_path
        generate(directory)
    text = (directory / "succession" / "succession.json").read_text(encoding="ascii")
    cases = json.loads(text)["cases"]
    assert len({case["name"] for case in cases}) == len(cases)
    ended = {case["name"]: _outcome(case) for case in cases}
    assert ended == {case["name"]: case["error"] for case in cases}


def _outcome(case: dict[str, Any]) -> str | None:
    try:
        log = follow(LogVerifier.parse(case["log_key"]), case["successions"], case["named"])
        log.verify(case["checkpoint"])
    except VerificationError as error:
        kind = type(error)
        assert getattr(errors, kind.__name__) is kind
        return str(kind.__name__)
    return None
