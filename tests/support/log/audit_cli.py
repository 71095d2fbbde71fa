# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The audit command line on a log that no gateway serves, with an operator at hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from threading import Event

import psycopg
import pytest
from typer.testing import CliRunner, Result

from gateway.cli.audit import context
from gateway.cli.audit.app import make_app
from gateway.log.checkpoint import LogSigner
from gateway.store.connections import OPERATOR, connect
from gateway.store.log.retention import RetentionStore
from tests.support.gateway.stack import ORIGIN, Stack
from tests.support.log.audit_database import admit

_LOOK_S = 0.05
_UNLOGGED = (
    "SELECT EXISTS (SELECT FROM audit.access AS a WHERE NOT EXISTS"
    " (SELECT FROM audit.access_logged AS l WHERE l.access_id = a.access_id))"
)


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


def begin_rotation(url: str, signer: LogSigner) -> None:
    """An operator's record under which wrapped keys are read, and an entry."""
    with admitting(url, signer), connect(url, role=OPERATOR) as operator:
        RetentionStore(operator).begin_rotation("test")


@contextmanager
def admitting(
    url: str, signer: LogSigner, also: Callable[[], object] = lambda: None
) -> Iterator[None]:
    """Meanwhile each record of an access becomes an entry at once, as where a gateway serves.

    Args:
        url: of the log.
        signer: the log's key.
        also: what else is admitted, again and again.
    """
    ended = Event()

    def work() -> None:
        with psycopg.connect(url, autocommit=True) as owner:
            while not ended.wait(_LOOK_S):
                also()
                if owner.execute(_UNLOGGED).fetchone() == (True,):
                    admit(url, signer)

    with ThreadPoolExecutor(1) as thread:
        working = thread.submit(work)
        try:
            yield
        finally:
            ended.set()
            working.result()
