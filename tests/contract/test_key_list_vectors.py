# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Every published vector of key lists says what this code does.

Run over the committed file, which other implementations test against, and over a newly
generated one, so that the generator stays alive.
"""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from gateway import errors
from gateway.errors import KeyListError, VerificationError
from gateway.log.key_list import SignedKeyList, follow
from tests.vectors.generate_key_list import generate

PUBLISHED = Path(__file__).parent.parent / "vectors"


@pytest.mark.parametrize("which", ["published", "new"])
def test_each_case_ends_as_its_file_says(which: str, tmp_path: Path) -> None:
    directory = PUBLISHED
    if which == "new":
        directory = tmp_path
        generate(directory)
    text = (directory / "key_list" / "key_list.json").read_text(encoding="ascii")
    assert "PRIVATE" not in text
    facts = json.loads(text)
    believed = SignedKeyList.parse(facts["believed"])
    believed.verify()
    now = datetime.fromisoformat(facts["time"])
    names = [case["name"] for case in facts["cases"]]
    assert len(set(names)) == len(names)
    ended = {case["name"]: _outcome(believed, case["lists"], now) for case in facts["cases"]}
    assert ended == {case["name"]: case["error"] for case in facts["cases"]}


def _outcome(believed: SignedKeyList, lists: list[Any], now: datetime) -> str | None:
    try:
        newest = follow(believed, lists)
        if newest.is_over(now):
            raise KeyListError("over")
    except VerificationError as error:
        kind = type(error)
        assert getattr(errors, kind.__name__) is kind
        return str(kind.__name__)
    return None
