# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whatever a person gives any verb: 2 or more, one line, no traceback.

The verbs are those of the command lines' own tables, so that a new one is tried by
itself. Each case is a process of its own (tests/support/verbs.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer

from gateway.cli.app import make_app
from gateway.cli.audit.app import make_app as make_audit_app
from tests.support.suite.exhaustive import first_every_day, in_parts, part_of
from tests.support.verbs import Verbs, case, verbs

NOWHERE = "postgresql://127.0.0.1:1/none"
FAR = "9999-12-31T23:59:59-05:00"
NUMBER = "11010519491231002X"
_LEAK = re.compile(r"Traceback|SQLSTATE|\w(Error|Exception|Violation)\b")


def _leaves(command: Any, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Any]]:
    children = getattr(command, "commands", None)
    if not children:
        yield path, command
    for name, child in (children or {}).items():
        yield from _leaves(child, (*path, name))


VERBS = [
    *_leaves(typer.main.get_command(make_app()), ("credit-gateway",)),
    *_leaves(typer.main.get_command(make_audit_app()), ("credit-audit",)),
]


def _value(parameter: Any, file: str) -> str:  # noqa: PLR0911
    """Something for a parameter; every file and folder is the same one."""
    kind = str(vars(parameter).get("type_descriptor")).lower()
    metavar = parameter.metavar or ""
    if "pathlib.path" in kind or metavar in {"FILE", "DIR", "FILE.pem", "KEYS"}:
        return file
    if "url" in parameter.name:
        return NOWHERE
    if metavar == "HOST:PORT":
        return "127.0.0.1:1"
    if "annotation=int" in kind or "annotation=float" in kind:
        return "1"
    if metavar in {"TIME", "DATE"}:
        return "2026-11-29"
    if metavar in {"PURPOSE", "SECTION"}:
        return {"PURPOSE": "loan-approval", "SECTION": "summary"}[metavar]
    return "bank-a"


def _arguments(command: Any, file: str) -> list[str]:
    """The required parameters, and every optional one that names a file or folder."""
    found: list[str] = []
    for parameter in command.params:
        value = _value(parameter, file)
        if parameter.param_type_name == "argument":
            if parameter.required:
                found.append(value)
        elif parameter.required or (
            value == file and "replace" not in parameter.name and parameter.opts[0] != "--data"
        ):
            found += [parameter.opts[0], value]
    return found


class Runner:
    """Runs verbs in a folder."""

    def __init__(self, running: Verbs, folder: Path) -> None:
        """Args: running: what runs them; folder: for every case."""
        self._running = running
        self._folder = folder

    def run(self, cases: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """How each ended."""
        return self._running.run(cases, self._folder)

    def check(self, cases: list[dict[str, Any]], *, says: bool = True) -> None:
        """Each ends with 2 or more and, where it can speak, one line without a leak."""
        for tried, ending in zip(cases, self.run(cases), strict=True):
            words = [tried["program"], *(bytes.fromhex(each) for each in tried["arguments"])]
            assert ending["code"] >= 2, (words, ending)
            assert not _LEAK.search(ending["err"]), (words, ending)
            if says:
                assert len(ending["err"].strip().splitlines()) == 1, (words, ending)
            assert NUMBER not in ending["err"], (words, ending)


@pytest.fixture(scope="module")
def running() -> Iterator[Verbs]:
    """One for all."""
    with verbs() as made:
        yield made


@pytest.fixture
def runner(running: Verbs, tmp_path: Path) -> Runner:
    """With a new folder."""
    return Runner(running, tmp_path)


@in_parts
@pytest.mark.parametrize("kind", first_every_day(["below-a-file", "a-folder", "missing"]))
def test_a_bad_folder_or_file_is_no_finding_and_no_traceback(
    kind: str, which: str, runner: Runner, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("x")
    (tmp_path / "folder").mkdir()
    file = {"below-a-file": "file/none", "a-folder": "folder", "missing": "no/such/place"}[kind]
    # Given a folder it can make, each of these succeeds; `db embedded` goes elsewhere.
    makers = set() if kind == "below-a-file" else {"init", "demo", "demo-tamper"}
    left_out = {"embedded"} | makers
    cases = [
        case(path, *_arguments(command, str(tmp_path / file)))
        for path, command in part_of(VERBS, which)
        if not left_out & set(path) and not (kind == "missing" and path[-1] in {"serve", "export"})
    ]
    runner.check(cases)


@pytest.mark.parametrize("kind", first_every_day(["full", "closed"]))
@pytest.mark.exhaustive
def test_help_that_cannot_be_written_is_not_a_success(kind: str, runner: Runner) -> None:
    runner.check([case(path, "--help", out=kind) for path, _ in VERBS])


@pytest.mark.exhaustive
def test_nobody_reading_ends_a_verb_quietly(runner: Runner) -> None:
    cases = [case(path, "--help", out="pipe") for path, _ in VERBS]
    for tried, ending in zip(cases, runner.run(cases), strict=True):
        assert (ending["code"], ending["err"]) == (141, ""), tried


@pytest.mark.parametrize("kind", first_every_day(["full", "closed"]))
@pytest.mark.exhaustive
def test_no_way_to_complain_changes_no_exit_code(kind: str, runner: Runner) -> None:
    cases = [case(path, "--nonsense", err=kind) for path, _ in VERBS]
    runner.check(cases, says=False)


@pytest.mark.exhaustive
def test_closed_input_is_not_waited_for(runner: Runner, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    cases = [
        case(path, *_arguments(command, str(tmp_path / "file" / "none")), **{"in": "closed"})
        for path, command in VERBS
        if path[-1] != "embedded"  # it would run until it is stopped
    ]
    runner.check(cases)


def test_an_argument_that_is_no_text_is_a_usage_error(runner: Runner) -> None:
    runner.check([case(path, b"--cause", b"\xb0\xb8") for path, _ in VERBS])


@pytest.mark.parametrize(
    "value", first_every_day([FAR, "0001-01-01T00:00:00+05:00", "2026-13-01", ""])
)
def test_dates_that_no_clock_shows_are_a_usage_error_in_every_date_option(
    runner: Runner, value: str
) -> None:
    cases = [
        case(path, option.opts[0], value)
        for path, command in VERBS
        for option in command.params
        if option.metavar in {"TIME", "DATE"}
    ]
    assert cases
    runner.check(cases)


@pytest.mark.exhaustive
def test_what_may_be_a_persons_number_is_never_repeated(runner: Runner, tmp_path: Path) -> None:
    keys = ("--keys", str(tmp_path))
    runner.check([case(path, *keys, "--subject", NUMBER) for path, _ in VERBS])
    runner.check([case(path, "a", "b", "c", "d", NUMBER) for path, _ in VERBS])


@pytest.mark.parametrize("encoding", first_every_day(["ascii", "gbk", "latin-1"]))
@pytest.mark.exhaustive
def test_help_is_shown_in_every_encoding(encoding: str, runner: Runner) -> None:
    cases = [case(path, "--help", encoding=encoding) for path, _ in VERBS]
    for tried, ending in zip(cases, runner.run(cases), strict=True):
        assert ending["code"] == 0, (tried, ending)
        assert "Usage:" in ending["out"]


def test_both_command_lines_say_their_version(runner: Runner) -> None:
    cases = [case((name,), "--version") for name in ("credit-gateway", "credit-audit")]
    for tried, ending in zip(cases, runner.run(cases), strict=True):
        assert ending["code"] == 0
        assert re.fullmatch(rf"{tried['program']} \d+\.\d+\.\d+\n", ending["out"])


@pytest.mark.parametrize(
    "address", ["127.0.0.1:99999", "127.0.0.1:-1", "127.0.0.1", "[::1", "unix:/x", "a:b", "::1:80"]
)
def test_a_port_out_of_range_is_not_another_port(address: str, runner: Runner) -> None:
    files = [f"--{name}" for name in ("keys", "tls-certificate", "tls-key", "client-ca")]
    given = [word for name in files for word in (name, "/nonexistent")]
    runner.check(
        [
            case(
                ("credit-gateway", "serve"),
                "--listen",
                address,
                "--database-url",
                NOWHERE,
                *given,
            ),
            case(
                ("credit-gateway", "witness", "serve"),
                "/nonexistent",
                "--trust",
                "/nonexistent",
                "--listen",
                address,
            ),
        ]
    )


def test_every_date_option_says_format_and_zone() -> None:
    for path, command in VERBS:
        for option in command.params:
            if option.metavar in {"TIME", "DATE"}:
                assert "YYYY-MM-DD" in (option.help or ""), (path, option.name)
                assert "UTC" in (option.help or ""), (path, option.name)
