# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Fixtures about the project's own tree."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import typer

from gateway.cli.app import make_app
from gateway.cli.audit.app import make_app as make_audit_app

_TARGET = re.compile(r"^([a-z][a-z-]*):.*?## (.+)$", re.MULTILINE)


@pytest.fixture(scope="session")
def root(request: pytest.FixtureRequest) -> Path:
    """The project's own directory."""
    return request.config.rootpath


@pytest.fixture(scope="session")
def make_targets(root: Path) -> dict[str, str]:
    """Every target a person may call, with what it says of itself."""
    return dict(_TARGET.findall((root / "Makefile").read_text(encoding="utf-8")))


@pytest.fixture(scope="session")
def verbs() -> dict[str, set[str]]:
    """Every verb of credit-gateway ("serve", "partner add", ...) and its options."""
    found: dict[str, set[str]] = {}
    _collect(typer.main.get_command(make_app()), "", found)
    return found


@pytest.fixture(scope="session")
def audit_verbs() -> dict[str, set[str]]:
    """The same of credit-audit."""
    found: dict[str, set[str]] = {}
    _collect(typer.main.get_command(make_audit_app()), "", found)
    return found


# typer gives its own copy of click, which has no public name to annotate with.
def _collect(command: Any, name: str, found: dict[str, set[str]]) -> None:
    found[name] = {option for parameter in command.params for option in parameter.opts}
    found[name] |= {option for parameter in command.params for option in parameter.secondary_opts}
    found[name].add("--help")
    for child_name, child in getattr(command, "commands", {}).items():
        _collect(child, f"{name} {child_name}".strip(), found)
