# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway`: the operator's and the partner's verbs.

A verb is a module of this package, added by one row of the tables below. A
partner's installation has neither database nor server packages; there only the
partner's verbs exist.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from typing import Any

import typer

_PARTNER_VERBS: dict[str, str] = {
    "certs": "gateway.cli.certs:app",
    "keys": "gateway.cli.keys:app",
    "query": "gateway.cli.query:query",
    "verify-receipt": "gateway.cli.verify_receipt:verify_receipt",
    "witness": "gateway.cli.witness:app",
}
_OPERATOR_VERBS: dict[str, str] = {
    "demo": "gateway.cli.demo:demo",
    "demo-tamper": "gateway.cli.demo_tamper:tamper",
    "serve": "gateway.cli.serve:serve",
    "health": "gateway.cli.health:health",
    "db": "gateway.cli.db:app",
    "partner": "gateway.cli.partner:app",
    "consent": "gateway.cli.consent:app",
    "contribute": "gateway.cli.contribute:contribute_file",
    "retention": "gateway.cli.retention:app",
    "keys rotate-evidence": "gateway.cli.rotate_evidence:rotate_evidence",
    "portfolio": "gateway.cli.portfolio:write_portfolio",
}
"""Verb -> "module:attribute". An attribute that is a Typer is a group.

"group verb" adds a verb that needs the database to a partner's group.
"""


def _root() -> None:
    """Keeps the app a group of verbs, however many there are."""


def make_app() -> typer.Typer:
    """The command line with every verb that can run in this installation."""
    app = typer.Typer(
        name="credit-gateway",
        help=(
            "Shares credit standing between institutions: signed questions, signed answers,"
            " and no answer without a record.\n\n"
            "Start with `credit-gateway demo`, which runs everything on this machine."
        ),
        no_args_is_help=True,
        rich_markup_mode="rich",
        pretty_exceptions_enable=False,
    )
    app.callback()(_root)
    verbs = dict(_PARTNER_VERBS)
    if find_spec("psycopg") is not None:
        verbs |= _OPERATOR_VERBS
    for name, place in verbs.items():
        target = _target(place)
        group, _, verb = name.rpartition(" ")
        if group:
            _add_once(_target(verbs[group]), verb, target)
        elif isinstance(target, typer.Typer):
            app.add_typer(target, name=name)
        else:
            app.command(name)(target)
    return app


def _target(place: str) -> Any:
    module, _, attribute = place.partition(":")
    return getattr(import_module(module), attribute)


def _add_once(group: typer.Typer, verb: str, target: Callable[..., None]) -> None:
    """A group is its module's own, so it may have the verb from an earlier call."""
    if verb not in {command.name for command in group.registered_commands}:
        group.command(verb)(target)
