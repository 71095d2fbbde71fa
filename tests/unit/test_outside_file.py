# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Files that people hand to the tools: whatever they are, reading them ends."""

from __future__ import annotations

import json
import os
import threading
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner

from gateway.audit.log_state import LogState
from gateway.cli.audit.app import make_app
from gateway.errors import MalformedError
from gateway.runtime.outside_file import read_outside_text
from tests.support.log.audit_entries import new_log_signer
from tests.support.suite.exhaustive import examples

MOST = 1000
SIGNER = new_log_signer()


def test_a_pipe_that_nobody_writes_to_does_not_hold_up_whoever_reads_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert read_outside_text(tmp_path / "pipe", MOST) == ""


def test_a_pipe_that_somebody_writes_to_is_read_like_a_file() -> None:
    reading, writing = os.pipe()

    def write() -> None:
        with os.fdopen(writing, "w") as file:
            file.write("a note\n")

    writer = threading.Thread(target=write)
    writer.start()
    assert read_outside_text(Path(f"/dev/fd/{reading}"), MOST) == "a note\n"
    writer.join()
    os.close(reading)


@pytest.mark.parametrize("name", ["/dev/zero", "large", "folder", "none", "/dev/full"])
def test_what_is_no_small_file_is_an_error_and_fills_no_memory(tmp_path: Path, name: str) -> None:
    (tmp_path / "large").write_bytes(bytes(MOST + 1))
    (tmp_path / "folder").mkdir()
    with pytest.raises(OSError, match=r"large|directory|No such"):
        read_outside_text(tmp_path / name, MOST)
    (tmp_path / "just").write_text("a" * MOST)
    assert len(read_outside_text(tmp_path / "just", MOST)) == MOST


@pytest.mark.parametrize("name", ["/dev/zero", "pipe", "bytes", "none"])
def test_a_checkpoint_file_that_is_none_could_not_be_compared(tmp_path: Path, name: str) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "bytes").write_bytes(b"\xff\xfe")
    arguments = ["checkpoint", "compare", str(tmp_path / name), "--log-key", SIGNER.vkey]
    done = CliRunner().invoke(make_app(), arguments)
    assert done.exit_code in (1, 2)
    assert "Traceback" not in done.output
    assert isinstance(done.exception, SystemExit)


_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)
_STATE: dict[str, Any] = {
    "format": "credit-audit verification state 1",
    "origin": "log.example",
    "trusted_from": 0,
    "tree_size": 3,
    "peaks": ["A" * 43 + "=", "A" * 43 + "="],
    "chains": {"bank-a": [1, "A" * 43 + "=", 0]},
    "group": 0,
    "checkpoint_size": 3,
    "good_size": 3,
    "forked": False,
    "claim_key": "A" * 22 + "==",
    "claims": {"2026-11-28": ["AAAAAAAAAAA=", "AAAAAAAAAAA="]},
    "accesses": [],
    "outcomes": {"ANSWERED": 3},
    "findings": [{"check": "entry-missing", "leaf_index": 1}],
}


@examples(500)
@given(member=st.sampled_from(sorted(_STATE)), value=_VALUES, inside=st.booleans())
def test_whatever_stands_in_a_state_file_it_is_taken_whole_or_refused(
    member: str, value: Any, inside: bool
) -> None:
    document = json.loads(json.dumps(_STATE))
    if inside and isinstance(document[member], dict):
        document[member] = dict.fromkeys(document[member], value)
    elif inside and isinstance(document[member], list):
        document[member] = [value]
    else:
        document[member] = value
    try:
        state = LogState.load(json.dumps(document), "log.example")
    except MalformedError:
        return
    state.outcomes["ANSWERED"] += 1
    assert LogState.load(state.dump("log.example"), "log.example").tree.size == state.tree.size


def test_a_deep_state_file_is_refused() -> None:
    with pytest.raises(MalformedError):
        LogState.load("[" * 1_000_000, "log.example")
