# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-audit`: checks the log without trusting the gateway or the database's owner.

A verb is a module of this package, added by one row of the tables below. Where no
database packages are installed, only the offline verbs exist.
"""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec

import typer

from gateway.cli.entry import run
from gateway.cli.verbs import make_command_line

_OFFLINE_VERBS: dict[str, str] = {
    "access-report": "gateway.cli.audit.verbs.access_report:access_report",
    "export": "gateway.cli.audit.verbs.export:export",
    "reconcile": "gateway.cli.audit.verbs.reconcile:reconcile",
    "report": "gateway.cli.audit.verbs.report:report",
    "tiles": "gateway.cli.audit.verbs.tiles:tiles",
    "verify-export": "gateway.cli.audit.verbs.verify_export:verify",
}
_DATABASE_VERBS: dict[str, str] = {
    "verify": "gateway.cli.audit.verbs.verify:verify",
    "tail": "gateway.cli.audit.verbs.tail:tail",
    "follow": "gateway.cli.audit.verbs.follow:follow",
    "monitor": "gateway.cli.audit.following.monitor:monitor",
    "search": "gateway.cli.audit.verbs.search:search",
    "show": "gateway.cli.audit.verbs.show:show",
    "checkpoint": "gateway.cli.audit.verbs.checkpoint:app",
    "prove": "gateway.cli.audit.verbs.prove:app",
    "corrections": "gateway.cli.audit.verbs.corrections:corrections",
    "replay": "gateway.cli.audit.verbs.replay:replay",
}
"""As gateway.cli.verbs reads it."""


@cache
def make_app(only: str | None = None) -> typer.Typer:
    """The command line with every verb that can run in this installation; made once.

    Args:
        only: see gateway.cli.verbs.
    """
    verbs = dict(_OFFLINE_VERBS)
    if find_spec("psycopg") is not None:
        verbs |= _DATABASE_VERBS
    return make_command_line(
        "credit-audit",
        "Checks that no access went unrecorded, that no record was changed, and that"
        " every answer can be explained.\n\n"
        "Reads with the auditor's own database role; each read is itself recorded in"
        " the log first. Exit codes: 0 verified or found, 1 failed, 2 could not check.\n\n"
        "Start with `make demo`, then `credit-audit verify --data build/demo/pg"
        " --trust build/demo/trust.toml`.",
        verbs,
        only,
    )


def main() -> None:
    """Runs the command line."""
    run("credit-audit", make_app)


if __name__ == "__main__":
    main()
