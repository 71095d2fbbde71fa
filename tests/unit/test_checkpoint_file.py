# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The state file holds one log's newest checkpoint, whoever writes it, whatever crashes."""

from __future__ import annotations

import json
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from gateway.errors import ConfigurationError
from gateway.runtime.checkpoint_file import EVIDENCE_FORMAT, CheckpointFile, SignedCheckpoint
from tests.support.gateway.patience import PATIENCE_S
from tests.support.log import naive_tree as naive
from tests.support.log.audit_entries import new_log_signer, verifier_of

SIGNER = new_log_signer()
LOG = verifier_of(SIGNER)


def _at(size: int, first: int = 0) -> SignedCheckpoint:
    note = SIGNER.sign(size, naive.root(naive.leaves(first, first + size)))
    return SignedCheckpoint(note, LOG.verify(note))


@pytest.fixture
def file(tmp_path: Path) -> CheckpointFile:
    return CheckpointFile(tmp_path / "log.checkpoint", LOG)


def test_a_missing_file_says_that_nothing_was_seen_unless_it_may_not_be_missing(
    file: CheckpointFile,
) -> None:
    assert file.read() is None
    strict = CheckpointFile(file.path, LOG, may_be_missing=False)
    with pytest.raises(ConfigurationError, match="missing"):
        strict.read()
    file.path.touch()
    assert strict.read() is None


def test_what_was_put_there_is_read_back_and_only_its_owner_can(file: CheckpointFile) -> None:
    assert file.advance(None, _at(3))
    assert file.read() == _at(3)
    assert file.path.read_text(encoding="utf-8") == _at(3).note
    assert stat.S_IMODE(file.path.stat().st_mode) == 0o600
    assert file.advance(_at(3), _at(5))
    assert file.read() == _at(5)
    assert sorted(path.name for path in file.path.parent.iterdir()) == [
        "log.checkpoint",
        "log.checkpoint.lock",
    ]


def test_who_knows_an_older_one_does_not_overwrite_a_newer_one(file: CheckpointFile) -> None:
    file.advance(None, _at(5))
    assert not file.advance(None, _at(9))
    assert not file.advance(_at(3), _at(9))
    assert not file.advance(_at(5, first=100), _at(9))
    assert file.read() == _at(5)


def test_a_smaller_one_is_never_put_there(file: CheckpointFile) -> None:
    file.advance(None, _at(5))
    with file.held() as held, pytest.raises(ValueError, match="smaller"):
        held.replace(_at(4))
    assert file.read() == _at(5)


@pytest.mark.parametrize(
    "content",
    [
        b"garbage",
        b"\xff",
        _at(3).note[:-1].encode(),
        _at(3).note.replace("\n3\n", "\n4\n").encode(),
        new_log_signer().sign(3, bytes(32)).encode(),
    ],
    ids=["garbage", "not-utf-8", "cut", "changed", "of-another-log"],
)
def test_what_is_no_checkpoint_of_the_log_is_refused_and_left_as_it_is(
    file: CheckpointFile, content: bytes
) -> None:
    file.path.write_bytes(content)
    with pytest.raises(ConfigurationError):
        file.read()
    with pytest.raises(ConfigurationError):
        file.advance(None, _at(9))
    assert file.path.read_bytes() == content


def test_what_a_crash_left_behind_is_no_hindrance(file: CheckpointFile) -> None:
    file.advance(None, _at(3))
    file.path.with_name("log.checkpoint.new").write_text("half a no")
    assert file.advance(_at(3), _at(4))
    assert file.read() == _at(4)


def test_a_directory_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"log\.lock"):
        CheckpointFile(tmp_path / "none" / "log", LOG).advance(None, _at(1))


def test_threads_that_advance_at_the_same_time_lose_nothing(file: CheckpointFile) -> None:
    def step(_: int) -> None:
        while True:
            known = file.read()
            size = 0 if known is None else known.checkpoint.size
            if file.advance(known, _at(size + 1)):
                return

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(step, range(24)))
    kept = file.read()
    assert kept is not None
    assert kept.checkpoint.size == 24


def test_another_process_waits_until_the_file_is_let_go(file: CheckpointFile) -> None:
    program = (
        "import sys; from pathlib import Path; from gateway.log.checkpoint import LogVerifier;"
        "from gateway.runtime.checkpoint_file import CheckpointFile;"
        "file = CheckpointFile(Path(sys.argv[1]), LogVerifier.parse(sys.argv[2]));"
        "print('waits', flush=True);"
        "held = file.held(); print(held.__enter__().kept.checkpoint.size)"
    )
    with file.held() as held:
        child = subprocess.Popen(  # noqa: S603  (our own interpreter, a constant program)
            [sys.executable, "-c", program, str(file.path), SIGNER.vkey],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert child.stdout is not None
        assert child.stdout.readline() == "waits\n"
        held.replace(_at(7))
    # Had it not waited, it would have found no checkpoint at all.
    assert child.communicate(timeout=PATIENCE_S)[0] == "7\n"
    assert child.returncode == 0


def test_evidence_holds_both_notes_and_is_kept_once(file: CheckpointFile) -> None:
    first, second = _at(3), _at(3, first=50)
    path = file.save_evidence(first, second, "what was wrong")
    assert file.save_evidence(first, second, "what was wrong") == path
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    content = json.loads(path.read_text(encoding="utf-8"))
    assert content == {
        "format": EVIDENCE_FORMAT,
        "log_key": SIGNER.vkey,
        "check": "what was wrong",
        "conclusive": True,
        "first": first.note,
        "second": second.note,
    }
    assert file.save_evidence(first, _at(4), "another") != path


def test_a_log_that_goes_on_misbehaving_does_not_fill_the_disk(file: CheckpointFile) -> None:
    paths = {file.save_evidence(_at(3), _at(3, first=n), "forked") for n in range(1, 111)}
    assert len(paths) == 100
    assert all(path.exists() for path in paths)
    assert len(list(file.path.parent.glob("*.evidence-*"))) == 100
