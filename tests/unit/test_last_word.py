# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What is written out counts, and not what the environment says to the same question."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import typer
from typer.testing import CliRunner

from gateway.cli.app import make_app as make_gateway
from gateway.cli.audit.app import make_app as make_audit

LOG_URL = {
    "CREDIT_GATEWAY_AUDIT_DATABASE_URL": "postgresql://none.test/credit",
    "CREDIT_GATEWAY_DATABASE_URL": "postgresql://none.test/credit",
}
TRUST, LOG_KEY = {"CREDIT_GATEWAY_TRUST": "none.json"}, {"CREDIT_GATEWAY_LOG_KEY": "none"}
VERIFY = ["verify", "--data", "nowhere"]
NOBODY = ["verify", "--database-url", "postgresql://127.0.0.1:1/credit"]


@pytest.mark.parametrize(
    ("make_app", "words", "environment", "why"),
    [
        (make_audit, [*VERIFY, "--log-key", "k"], LOG_URL, "no directory nowhere"),
        (make_audit, ["search", "--data", "nowhere"], LOG_URL, "no directory nowhere"),
        (make_audit, [*VERIFY, "--log-key", "k"], LOG_URL | TRUST, "no directory nowhere"),
        (make_audit, [*VERIFY, "--trust", "none.json"], LOG_KEY, "nowhere|none.json"),
        (make_audit, NOBODY, TRUST | LOG_KEY, "--log-key or --trust, and only one"),
        (make_audit, [*NOBODY, "--log-key", "k", "--trust", "t"], {}, "and only one"),
        (make_audit, [*VERIFY, "--database-url", "d", "--log-key", "k"], {}, "and only one"),
        (
            make_gateway,
            ["log", "succeed", "--ended-key", "k", "--next-keys", "nowhere", "--cause", "x"],
            LOG_URL | {"CREDIT_GATEWAY_KEYS": "keys"},
            "the key directory",
        ),
    ],
)
def test_the_environment_gives_way_to_another_option_for_the_same(
    make_app: Callable[[], typer.Typer],
    words: list[str],
    environment: dict[str, str],
    why: str,
) -> None:
    result = CliRunner().invoke(make_app(), words, env=environment)
    assert result.exit_code == 2
    said = " ".join(result.output.split())
    assert any(each in said for each in why.split("|")), said
    assert ("only one" in said) is ("only one" in why)
