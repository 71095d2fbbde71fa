# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Causes, partner ids and names are refused before a database is asked, saying what is allowed.

The database that is named does not exist: a text that got that far would be refused for that.
"""

from __future__ import annotations

import pytest
from typer.testing import CliRunner, Result

from gateway.cli.app import make_app
from gateway.cli.audit.app import make_app as make_audit_app
from gateway.services.admin.erasure import MAX_CAUSE
from tests.unit.cli.test_every_verb import NOWHERE, NUMBER, VERBS

_APPS = {"credit-gateway": make_app(), "credit-audit": make_audit_app()}
_ADD = ("partner", "add", "--database-url", NOWHERE)
_IDS = ("Bank-A", "a", "-a", "bank a", "b" * 64, "银行", "bank-a\n", NUMBER)
_NAMES = ("", " Bank", "Bank ", "B" * 101, "Bank\x1b[31m", "Bank\nB", "Bank\u202eB", "Bank\u2028B")


def _run(program: str, *words: str) -> Result:
    return CliRunner().invoke(_APPS[program], list(words), env={"COLUMNS": "300"})


def _with_option(name: str) -> list[tuple[str, ...]]:
    return [path for path, command in VERBS for option in command.params if name in option.opts]


def _longest(path: tuple[str, ...]) -> int:
    """The log puts something before it: class and moment, month or range; that it rotates."""
    return MAX_CAUSE if path[1] == "retention" or path[-1] == "rotate-evidence" else 200


@pytest.mark.parametrize(
    "path", [pytest.param(each, id=" ".join(each)) for each in _with_option("--cause")]
)
def test_no_verb_takes_a_cause_that_the_log_has_no_room_for(
    path: tuple[str, ...],
) -> None:
    allowed = _run(path[0], *path[1:], "--cause", "x" * _longest(path))
    assert "a cause " not in allowed.output
    for cause in ("x" * (_longest(path) + 1), "two\nlines", "a\x1b[2Jb", "a\u2028b"):
        result = _run(path[0], *path[1:], "--cause", cause)
        assert result.exit_code == 2
        assert "a cause " in result.output, result.output
        assert cause not in result.output


def test_a_blank_cause_of_an_erasure_does_not_reach_the_database() -> None:
    for cause in ("", "  "):
        result = _run(
            "credit-gateway", "retention", "apply", "--database-url", NOWHERE, "--cause", cause
        )
        assert result.exit_code == 2
        assert "a cause is needed" in result.output


@pytest.mark.parametrize("given", _IDS)
def test_a_partner_id_that_is_none_is_told_what_one_is(given: str) -> None:
    result = _run("credit-gateway", *_ADD, "--name", "Bank", "--", given)
    assert result.exit_code == 2
    assert "2 to 63 of a-z, 0-9 and -" in " ".join(result.output.split()), result.output
    assert NUMBER not in result.output


@pytest.mark.parametrize("given", _NAMES)
def test_a_name_that_a_terminal_would_obey_is_not_stored(given: str) -> None:
    for verb in ("add", "change"):
        result = _run(
            "credit-gateway", "partner", verb, "bank-a", "--database-url", NOWHERE, "--name", given
        )
        assert result.exit_code == 2
        assert "a name is 1 to 100 characters" in " ".join(result.output.split()), result.output
        assert "\x1b[31m" not in result.output


def test_names_of_real_banks_are_taken() -> None:
    for name in ("Bank A", "招商银行", "Crédit d'Île-de-France (Nº 1)", "B" * 100):
        result = _run("credit-gateway", *_ADD, "bank-a", "--name", name)
        assert "the database is not available" in result.output, result.output
