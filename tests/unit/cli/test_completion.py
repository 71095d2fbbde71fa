# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a shell offers is what the verb takes."""

from __future__ import annotations

import pytest
from typer.testing import CliRunner

from adapters.registry import QUERY_ADAPTERS
from gateway.cli.app import make_app
from gateway.cli.audit.app import make_app as make_audit_app
from gateway.cli.values import option_name
from gateway.domain.codes import Outcome, Purpose, Section

_APPS = {"credit-gateway": make_app, "credit-audit": make_audit_app}
_PURPOSES = {option_name(code) for code in Purpose}
_SECTIONS = {option_name(code) for code in Section}


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("credit-gateway partner add bank-a --purpose ", _PURPOSES),
        ("credit-gateway partner change bank-a --section ", _SECTIONS),
        ("credit-gateway partner add bank-a --adapter ", set(QUERY_ADAPTERS)),
        ("credit-gateway query --purpose ", _PURPOSES),
        ("credit-gateway query --section ", _SECTIONS),
        ("credit-gateway consent add --purpose ", _PURPOSES),
        ("credit-audit search --purpose ", _PURPOSES),
        ("credit-audit search --outcome ", {option_name(code) for code in Outcome}),
        ("credit-audit search --outcome ref", {"refused"}),
    ],
)
def test_no_name_is_offered_that_is_not_taken(line: str, names: set[str]) -> None:
    program = line.split(maxsplit=1)[0]
    variable = f"_{program.upper().replace('-', '_')}_COMPLETE"
    words = line.split(" ")
    environment = {variable: "complete_bash", "COMP_WORDS": line, "COMP_CWORD": str(len(words) - 1)}
    result = CliRunner().invoke(_APPS[program](), [], env=environment, prog_name=program)
    assert set(result.stdout.split()) == names
