# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The audit command line on a log that no gateway serves, with an operator at hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest
from typer.testing import CliRunner, Result

from gateway.cli.audit import context
from gateway.cli.audit.app import make_app
from gateway.log.checkpoint import LogSigner
from tests.support.gateway.stack import ORIGIN, Stack
from tests.support.log.audit_database import admit


def run_admitted(
    stack: Stack,
    arguments: Sequence[str],
    environment: Mapping[str, str | None],
    stdin: str = "",
    *,
    log_url: str = "",
) -> Result:
    """Runs a verb; where it opens evidence, an operator admits its record, and it runs again."""

    def run() -> Result:
        return CliRunner().invoke(make_app(), list(arguments), input=stdin, env=environment)

    with pytest.MonkeyPatch.context() as patch:
        # Nobody serves, so there is nothing to wait for.
        patch.setattr(context, "PATIENCE_S", 0.0)
        result = run()
        if result.exit_code == 2 and "log admit" in result.output:
            admit(log_url or stack.database_url, LogSigner(ORIGIN, stack.keys.log_signer()))
            result = run()
    return result
