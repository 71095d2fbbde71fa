# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Every published vector of cosignatures and witnesses says what this code does.

Run over the committed files, which other implementations test against, and over
newly generated ones, so that the generator stays alive.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from gateway import errors
from gateway.client import NotCosignedError, Witness
from gateway.log.checkpoint import LogVerifier
from gateway.log.cosignature import CosignatureSigner, WitnessVerifier, parse_line
from gateway.log.signed_note import split_note
from gateway.log.witness import AddCheckpoint, Verdict
from gateway.runtime.checkpoint_file import CheckpointFile
from tests.support.fakes import SettableClock
from tests.vectors.generate_cosignature import WITNESS, _key, generate

PUBLISHED = Path(__file__).parent.parent / "vectors"
Json = Mapping[str, Any]


@pytest.fixture(scope="module", params=["published", "new"])
def directory(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    if request.param == "published":
        return PUBLISHED
    made = tmp_path_factory.mktemp("vectors")
    generate(made)
    return made


def _read(directory: Path, name: str) -> dict[str, Any]:
    text = (directory / "cosignature" / f"{name}.json").read_text()
    assert "PRIVATE" not in text
    content: dict[str, Any] = json.loads(text)
    names = [case["name"] for case in content["cases"]]
    assert len(names) == len(set(names))
    return content


def _error(check: Any, *arguments: Any) -> str | None:
    try:
        check(*arguments)
    except errors.VerificationError as error:
        return type(error).__name__
    return None


def test_every_file_is_there_and_no_other(directory: Path) -> None:
    names = {path.name for path in (directory / "cosignature").iterdir()}
    assert names == {"cosignature.json", "witness.json", "witness-vkey.json"}


def test_cosignatures(directory: Path) -> None:
    content = _read(directory, "cosignature")
    witness = WitnessVerifier.parse(content["witness_key"])
    note = content["checkpoint"]
    assert LogVerifier.parse(content["log_key"]).verify(note).size == 123
    text, _ = split_note(note)
    for case in content["cases"]:
        found = _error(lambda line: witness.verify(text, parse_line(line)), case["cosignature"])
        assert found == case["error"], case["name"]
    good = witness.find(note + content["cases"][0]["cosignature"])
    assert good is not None
    assert (good.witness, good.time) == (WITNESS, datetime.fromtimestamp(content["time"], UTC))


def test_verifier_keys(directory: Path) -> None:
    for case in _read(directory, "witness-vkey")["cases"]:
        assert _error(WitnessVerifier.parse, case["witness_key"]) == case["error"], case["name"]


def test_a_witness_decides_as_published_and_keeps_what_it_cosigned(
    directory: Path, tmp_path: Path
) -> None:
    content = _read(directory, "witness")
    log = LogVerifier.parse(content["log_key"])
    signer = CosignatureSigner(WITNESS, _key())
    known = WitnessVerifier.parse(signer.vkey)
    statuses = Counter[int]()
    for case in content["cases"]:
        path = tmp_path / case["name"]
        path.write_text(case["kept"] or "")
        memory = CheckpointFile(path, log, may_be_missing=False)
        witness = Witness(signer, log, memory, SettableClock())
        status = 200
        try:
            made = witness.add_checkpoint(AddCheckpoint.parse(case["request"]))
        except errors.MalformedError:
            status = 400
        except NotCosignedError as refusal:
            status = refusal.verdict
        assert status == case["status"], case["name"]
        assert Verdict(status)
        statuses[status] += 1
        if status == 200:
            offered = AddCheckpoint.parse(case["request"]).note
            assert path.read_text() == offered
            assert known.find(offered + made.line) is not None
        else:
            assert path.read_text() == (case["kept"] or "")
    assert set(statuses) == {200, 400, 403, 409, 422}
