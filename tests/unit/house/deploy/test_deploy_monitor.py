# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The unit of `credit-audit monitor`; what systemd says of it is in test_deploy.py beside this."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from psycopg.conninfo import conninfo_to_dict

from gateway.cli.context import ExitCode
from gateway.domain.reminders.endpoint import target_of
from tests.unit.house.deploy.test_deploy import MONITOR, check_command


@pytest.fixture(scope="module")
def text(root: Path) -> str:
    """The unit, each setting on one line."""
    return (root / "deploy" / MONITOR).read_text(encoding="utf-8").replace("\\\n", " ")


def _values(unit: str, key: str) -> list[str]:
    return re.findall(rf"(?m)^{key}=(.*)$", unit)


def test_the_monitors_unit_has_an_auditors_means_and_none_of_the_gateways_keys(
    text: str, audit_verbs: dict[str, set[str]]
) -> None:
    (command,) = _values(text, "ExecStart")
    program, *words = command.split()
    assert Path(program).name == "credit-audit"
    check_command(words, audit_verbs)
    given = [value.split(":") for value in _values(text, "LoadCredential")]
    assert not [source for _, source in given if "/keys/" in source]
    assert set(re.findall(r"%d/([\w.-]+)", text)) == {name for name, _ in given}
    # What it writes outlives it, in its own directory.
    (state,) = _values(text, "StateDirectory")
    assert set(re.findall(r"%S/([\w-]+)/", command)) == {state}


def test_the_monitor_is_not_started_again_after_an_alert_and_else_it_is(text: str) -> None:
    assert _values(text, "RestartPreventExitStatus") == [str(int(ExitCode.FAILED))]
    assert _values(text, "Restart") == ["on-failure"]


def test_the_monitors_example_settings_are_those_that_its_unit_uses(
    root: Path, text: str, audit_verbs: dict[str, set[str]]
) -> None:
    example = root / "deploy" / "credit-gateway-monitor.env.example"
    lines = example.read_text(encoding="utf-8")
    given = dict(re.findall(r"(?m)^#?([A-Z_]+)=(.*)$", lines))
    used = set(re.findall(r"\$\{?(MONITOR_\w+)", text))
    assert given.keys() - {"CREDIT_GATEWAY_AUDIT_DATABASE_URL"} == used
    assert not re.search(r"://[^/@]*:[^/@]*@", lines)
    assert conninfo_to_dict(given["CREDIT_GATEWAY_AUDIT_DATABASE_URL"])["sslmode"] == "verify-full"
    target_of(given["MONITOR_URL"])
    check_command(["monitor", *given["MONITOR_OPTIONS"].split()], audit_verbs)
