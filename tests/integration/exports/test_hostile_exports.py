# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A hostile export ends the verification; it neither holds it up nor fells it.

All of them are verified by one process that may take a minute of processor time and
1.5 GB of address space, each with the log's key and with the one in the export.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.audit.export.selection import everything
from gateway.errors import ConfigurationError, VerificationError
from gateway.services.audit.export_reading import ExportDirectory, verify_export
from tests.support.log.audit_entries import verifier_of
from tests.support.log.exports import SIZE, write_export
from tests.support.log.hostile_exports import HOSTILE, write_hostile
from tests.support.log.memory_log import MemoryLog, varied_log
from tests.support.suite.exhaustive import examples, first_every_day

_PROGRAM = """
import json, pytest, sys
from typer.testing import CliRunner
from gateway.cli.audit.app import make_app
from tests.support.command_lines import build_once
build_once(pytest.MonkeyPatch())
for line in sys.stdin:
    done = CliRunner().invoke(make_app(), json.loads(line))
    fault = done.exception
    if isinstance(fault, SystemExit):
        fault = None
    print(json.dumps([done.exit_code, repr(fault), done.stdout, done.stderr]), flush=True)
"""
_NAMES = (*HOSTILE, "a signed part of a tree that is not there")
_NO_EXPORTS = ("no manifest", "a pipe for the manifest", "a link for the manifest")
_EVERY_DAY = frozenset((*_NO_EXPORTS, *_NAMES[::4]))


def _limit() -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (60, 60))
    resource.setrlimit(resource.RLIMIT_AS, (3 << 29, 3 << 29))


@pytest.fixture(scope="module", params=first_every_day([True, False]))
def verdicts(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, list[list[Any]]]:
    """What the verb said of some every day, of the others in CI: with both keys."""
    names = [name for name in _NAMES if (name in _EVERY_DAY) is request.param]
    log, made = write_hostile(tmp_path_factory.mktemp("hostile"), names)
    keys = (["--log-key", log.signer.vkey], ["--key-from-export"])
    asked = [(name, ["verify-export", str(made[name]), *key]) for name in names for key in keys]
    return _run(asked)


@pytest.fixture(scope="module")
def read_on(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[list[Any]]]:
    """What other verbs said that read from an export, with the key that signed it."""
    folder = tmp_path_factory.mktemp("hostile")
    names = ("a signed tree of 10^9 that is not there", "files listed that are not there")
    _, made = write_hostile(folder, names)
    period = ["--from", "2026-11-02", "--to", "2026-11-03"]
    asked = []
    for name in names:
        key = json.loads((made[name] / "keys.json").read_text())["log_key"]
        given = ["--export", str(made[name]), "--log-key", key]
        asked.append((name, ["report", *period, "--out", str(folder / "page.html"), *given]))
        asked.append((name, ["export", "--out", str(folder / f"out {name[0]}"), *given]))
    return _run(asked)


def _run(asked: list[tuple[str, list[str]]]) -> dict[str, list[list[Any]]]:
    done = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", _PROGRAM],
        input="".join(json.dumps(question) + "\n" for _, question in asked),
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=_limit,
    )
    found: dict[str, list[list[Any]]] = {name: [] for name, _ in asked}
    for (name, _), line in zip(asked, done.stdout.splitlines(), strict=False):
        found[name].append(json.loads(line))
    return found


def test_no_hostile_export_holds_up_or_fells_its_verification(
    verdicts: dict[str, list[list[Any]]], subtests: pytest.Subtests
) -> None:
    for name, said in verdicts.items():
        with subtests.test(name):
            assert len(said) == 2, "the verification ran out of time or memory"
            for code, fault, _, error in said:
                assert (code in (1, 2), fault) == (True, "None"), error
                assert error.strip()
                assert "Traceback" not in error


@pytest.mark.exhaustive
def test_no_verb_that_reads_an_export_is_held_up_by_a_size_that_nothing_is_there_for(
    read_on: dict[str, list[list[Any]]],
) -> None:
    for name, answers in read_on.items():
        assert [(code, fault) for code, fault, *_ in answers] == [(1, "None")] * 2, name


def test_a_directory_that_is_no_export_could_not_be_checked(
    verdicts: dict[str, list[list[Any]]],
) -> None:
    for name in verdicts.keys() & set(_NO_EXPORTS):
        assert [code for code, *_ in verdicts[name]] == [2, 2], name


def test_a_tree_that_nobody_signed_is_not_looked_for(tmp_path: Path) -> None:
    log = varied_log(SIZE)
    write_export(tmp_path / "out", log, everything())
    path = tmp_path / "out" / "manifest.json"
    path.write_text(path.read_text().replace(f'"tree_size": {SIZE}', '"tree_size": 1000000000'))
    reached: list[int] = []
    export = ExportDirectory(tmp_path / "out")
    found = verify_export(export, verifier_of(log.signer), lambda done, _of: reached.append(done))
    assert "checkpoint-differs" in {finding.check.value for finding in found}
    assert reached == []


_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text()
    | st.sampled_from(["entries-000000000000.jsonl", "0" * 64, "period", "all", 10**400, SIZE]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


def _places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Where something stands in a JSON document."""
    found = [path] if path else []
    children: Iterable[tuple[Any, Any]] = ()
    if isinstance(value, dict | list):
        children = value.items() if isinstance(value, dict) else enumerate(value)
    for key, child in children:
        found += _places(child, (*path, key))
    return found


@pytest.fixture(scope="module")
def spoilt(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, MemoryLog, str]:
    """An export to put other manifests into, its log, and the good manifest."""
    directory, log = tmp_path_factory.mktemp("spoilt") / "out", varied_log(SIZE)
    write_export(directory, log, everything())
    return directory, log, (directory / "manifest.json").read_text()


@examples(300)
@given(data=st.data())
def test_whatever_stands_in_a_manifest_the_verification_ends_with_a_finding_or_an_error_of_ours(
    data: st.DataObject, spoilt: tuple[Path, MemoryLog, str]
) -> None:
    directory, log, manifest = spoilt
    document = json.loads(manifest)
    *way, last = data.draw(st.sampled_from(_places(document)))
    place = document
    for key in way:
        place = place[key]
    before = place[last]
    place[last] = data.draw(_VALUES)
    (directory / "manifest.json").write_text(json.dumps(document), encoding="utf-8")
    try:
        found = list(verify_export(ExportDirectory(directory), verifier_of(log.signer)))
    except (VerificationError, ConfigurationError):
        return
    assert found or place[last] == before
